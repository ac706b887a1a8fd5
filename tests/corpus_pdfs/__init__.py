"""The corpus's PDFs: their words are in `content/`, their look in the modules here.

`python -m tests.corpus_pdfs` rewrites every PDF of `corpus/`. reportlab's invariant mode leaves out the clock and
random ids, so the same words give the same bytes, and a test can hold the committed files to what is built.
"""

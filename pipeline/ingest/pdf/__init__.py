"""A PDF into a Document: PDFium's text and geometry, laid out again as the blocks a reader sees.

The way of a page, file by file: `opening` and `sheets` (upright: `turned`) give the PDF's pages; `lines` their lines
with places, `marks` takes the footnote marks out, `furniture` the running heads; `style` says what is usual; `layout`
puts columns and tables (`cuts`, `rulings`, `tables`) in order; `sequence` makes `blocks` of all pages, `contacts` drops
addresses; `text` lays them out as one text (`strand`, `hyphens`), with its `metadata`; `locator` goes back to the page.
`reader` walks it all.
"""

from pipeline.ingest.pdf.reader import read_pdf

__all__ = ["read_pdf"]

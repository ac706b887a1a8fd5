"""A PDF into a Document: PDFium's text and geometry, laid out again as the blocks a reader sees.

The way of a page: opening -> lines -> (marks, furniture, columns, tables) -> blocks -> text; and back: locator.
"""

from pipeline.ingest.pdf.reader import read_pdf

__all__ = ["read_pdf"]

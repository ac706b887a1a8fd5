"""HTML pages: an element tree becomes pieces, of which the main content is kept."""

from pipeline.ingest.html.reader import read_html

__all__ = ["read_html"]

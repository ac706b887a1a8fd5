"""Plain text into a Document: pages as scraped, with what stood around the article left out."""

from __future__ import annotations

from pipeline.document import Document, Metadata
from pipeline.ingest import copied_report
from pipeline.ingest.dateline import published_date, without_machine_date
from pipeline.ingest.encoding import decode
from pipeline.ingest.english import language_problem
from pipeline.ingest.errors import IngestError
from pipeline.ingest.kind import document_kind
from pipeline.ingest.layout import lay_out
from pipeline.ingest.limits import check_length
from pipeline.ingest.main_content import Page, main_content
from pipeline.ingest.masthead import publisher_of
from pipeline.ingest.pieces import Piece, compose
from pipeline.records import Problem


def read_text(raw: bytes, source: str) -> Document:
    """The Document of a plain text's bytes. Raises IngestError where there is no text to read, or far too much."""
    check_length(len(raw), source)
    text, problems = decode(raw, source)
    return document_of_text(text, source, problems)


def document_of_text(text: str, source: str, problems: tuple[Problem, ...] = ()) -> Document:
    text, machine_date = without_machine_date(text)
    printed = lay_out(text)
    pieces = [item.piece for item in printed]
    copied = copied_report.is_copied_report(text)
    whole = Page(tuple(copied_report.without_numbers(pieces) if copied else pieces), None, None, None, (), ())
    page = whole if copied else main_content(pieces, [item.line for item in printed])
    if not page.pieces:
        page = whole  # no article to be seen: better all of it than nothing
    canonical, blocks = compose(page.pieces)
    if not canonical:
        raise IngestError(source, "the file holds no text", "download or export it again")
    problem = language_problem(canonical)
    return Document(
        source=source,
        reader="text",
        text=canonical,
        blocks=blocks,
        metadata=copied_report.metadata_of(canonical, [piece.text for piece in pieces])
        if copied
        else metadata_of(page, canonical, machine_date),
        problems=(*problems, *((problem,) if problem else ())),
    )


def metadata_of(page: Page, text: str, published: str | None = None) -> Metadata:
    """What a page of plain text says of itself."""
    body = [piece.text for piece in _body(page)]
    publisher = page.masthead or publisher_of(page.head, page.headline, page.foot, body, page.around)
    return Metadata(
        title=page.headline,
        publisher=publisher,
        published=published or published_date(page.head, body[:6], page.foot),
        kind=document_kind(text, page.headline, page.label, publisher),
    )


def _body(page: Page) -> list[Piece]:
    return [piece for piece in page.pieces if piece.text != page.headline]

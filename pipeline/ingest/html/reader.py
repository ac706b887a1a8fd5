"""HTML into a Document: known sites by their own structure, any other page by extractor and tree together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bs4 import BeautifulSoup
from htmldate import find_date

from pipeline.document import BlockKind, Document, Metadata
from pipeline.ingest.dateline import last_change, published_date
from pipeline.ingest.encoding import decode
from pipeline.ingest.english import language_problem
from pipeline.ingest.errors import IngestError
from pipeline.ingest.furniture import is_wording
from pipeline.ingest.html.article import article_pieces, is_vast, main_text
from pipeline.ingest.html.metadata import Markup, read_markup
from pipeline.ingest.html.sites import page_element, site_of
from pipeline.ingest.html.tree import Found, parse, pieces_of
from pipeline.ingest.kind import document_kind
from pipeline.ingest.limits import check_length
from pipeline.ingest.main_content import Page, main_content
from pipeline.ingest.masthead import publisher_of
from pipeline.ingest.pieces import Piece, compose

_CHARSET = re.compile(rb"""(?i)<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)""")


def read_html(raw: bytes, source: str) -> Document:
    """The Document of an HTML page's bytes. Raises IngestError where the page has no text to read."""
    check_length(len(raw), source)
    declared = _CHARSET.search(raw[:4096])
    html, problems = decode(raw, source, declared[1].decode("ascii") if declared else None)
    soup = parse(html)
    site = site_of(soup)
    markup = read_markup(soup, site)
    found = pieces_of(soup)
    if site:
        reader, taken = site.reader, [item.piece for item in pieces_of(page_element(soup, site))]
    else:
        reader, taken = _generic(html, soup, found, markup)
    page = main_content(_with_headline(taken, markup.title), headline=markup.title)
    if not page.pieces:
        page = Page(tuple(item.piece for item in found), markup.title, None, None, (), ())
    text, blocks = compose(page.pieces)
    if not text:
        raise IngestError(source, "the page holds no text", "save it again from a browser, once it has loaded")
    problem = language_problem(text)
    return Document(
        source=source,
        reader=reader,
        text=text,
        blocks=blocks,
        metadata=_metadata(markup, page, found, html, text),
        problems=(*problems, *((problem,) if problem else ())),
    )


def _generic(html: str, soup: BeautifulSoup, found: Sequence[Found], markup: Markup) -> tuple[str, list[Piece]]:
    """Which reading gave the pieces, and the pieces."""
    if not is_vast(soup):
        article = article_pieces(found, main_text(html), markup.body, markup.title)
        if article:
            return "html:trafilatura", [item.piece for item in article]
    whole = [item for item in found if not item.furniture]
    inner = [
        item
        for item in whole
        if any(above.name in ("article", "main") for above in (item.element, *item.element.parents))
    ]
    chosen = inner if sum(item.piece.words for item in inner) * 2 > sum(item.piece.words for item in whole) else whole
    return "html:article", [item.piece for item in chosen]


def _bare(text: str) -> str:
    return " ".join(re.sub(r"[^\w]+", " ", text).lower().split())


def _with_headline(pieces: list[Piece], title: str | None) -> list[Piece]:
    """With the page's title before them where no piece says it."""
    if not title or any(_bare(piece.text) == _bare(title) for piece in pieces[:20]):
        return pieces
    return [Piece(BlockKind.HEADING, title, 1), *pieces]


def _metadata(markup: Markup, page: Page, found: Sequence[Found], html: str, text: str) -> Metadata:
    lines = [item.piece.text for item in found]
    start = next((at for at, line in enumerate(lines) if page.pieces and line == page.pieces[-1].text), len(lines))
    opening = [piece.text for piece in page.pieces[1:6]]
    first = next((at for at, line in enumerate(lines) if opening and line == opening[0]), len(lines))
    body = next((at for at in range(first + 1, len(lines)) if lines[at] in opening[1:]), first)
    head = [*lines[:first], *lines[first + 1 : body]]  # labels under the standfirst are of the header
    foot = lines[start + 1 :]
    published = markup.published or published_date(head, opening, foot)
    if not published:
        published = find_date(html, original_date=True, extensive_search=False)
    plain = (item.piece.text for item in found[:first] if not item.furniture and not item.links)
    label = next((text for text in plain if is_wording("label", text)), None)  # beside the headline, not in a menu
    title = page.headline or markup.title
    publisher = markup.publisher or publisher_of(head, title, foot, opening, page.around)
    return Metadata(
        title=title,
        publisher=publisher,
        published=published,
        kind=document_kind(text, title, page.label or markup.label or label, publisher, page.around),
        url=markup.url,
        updated=last_change(head, opening, foot),
    )

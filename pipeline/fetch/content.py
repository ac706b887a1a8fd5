"""What a download turned out to be: its kind by its bytes, its title, its licence."""

from __future__ import annotations

from pathlib import Path

import httpx
from bs4 import BeautifulSoup, SoupStrainer
from bs4.element import Tag

from pipeline.data import rows
from pipeline.fetch.errors import FetchError
from pipeline.ingest.sniff import has_markup, sniff

HEAD = 262_144  # bytes that are looked at for a page's title
_LICENCES = {row["host"]: row["licence"] for row in rows("licences.csv")}
_STRAINER = SoupStrainer(["title", "meta", "link", "a"])


def suffix_of(head: bytes, url: str, content_type: str | None, expects: str | None = None) -> str:
    """The suffix (".html", ".pdf", ".txt") that fits the first bytes of a document.

    The bytes decide; the type that the server states counts where they say nothing. Raises FetchError for what is no
    document, and for a web page in a PDF's place: an error or sign-in page under a success's status.
    """
    stated = (content_type or "").partition(";")[0].strip().lower()
    found = _found(head, stated, url)
    if found is None:
        raise FetchError(
            url, f"a document of the type {stated or 'unknown'}", "only web pages, PDFs and plain text are fetched"
        )
    announced = expects or (".pdf" if stated == "application/pdf" or _path(url).endswith(".pdf") else found)
    if found != announced:
        what = {".html": "a web page", ".txt": "text", ".pdf": "a PDF"}.get(found, found)
        raise FetchError(url, f"{what} came where a {announced} was announced", "look at the address in a browser")
    return found


def _found(head: bytes, stated: str, url: str) -> str | None:
    found = sniff(head)
    if found is not None:
        return found if found.startswith(".") else None
    if stated == "application/pdf" and b"%PDF-" in head[:1024]:
        return ".pdf"
    if stated in ("text/html", "application/xhtml+xml"):
        return ".html"
    if stated == "text/plain" or (stated in ("", "application/octet-stream") and _path(url).endswith(".txt")):
        return ".txt"
    return ".html" if not stated and has_markup(head) else None


def _path(url: str) -> str:
    return httpx.URL(url).path.lower()


def title_and_licence(path: Path, suffix: str) -> tuple[str | None, str | None]:
    """What a web page says of itself; (None, None) for other documents."""
    if suffix != ".html":
        return None, None
    with path.open("rb") as file:
        soup = BeautifulSoup(file.read(HEAD), "lxml", parse_only=_STRAINER)
    named = soup.find("meta", attrs={"property": "og:title"})
    title = named.get("content") if isinstance(named, Tag) else None
    if not title and isinstance(soup.title, Tag):
        title = soup.title.get_text()
    terms = soup.find(["a", "link"], rel="license", href=True)
    return " ".join(str(title).split()) if title else None, str(terms["href"]) if isinstance(terms, Tag) else None


def licence_at(url: str) -> str | None:
    """The licence under which a known publisher's site stands, as an SPDX identifier."""
    return _LICENCES.get(httpx.URL(url).host)

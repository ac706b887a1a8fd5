"""GOV.UK: its search API finds content items, its content API gives them, with their attachments.

Source: `/api/search.json` (parameters `q`, `filter_organisations`, `filter_content_store_document_type`, `start`,
`count`, `order`, `fields`; unknown ones are answered with 422) and `/api/content/<path>`.
Quirks: older items list their attachments as HTML (`details.documents`), newer ones as objects (`details.attachments`);
an HTML publication is a content item of its own; a moved item answers with `redirects`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import quote, urlencode

from bs4 import BeautifulSoup

from pipeline.fetch.addresses import joined
from pipeline.fetch.client import Client, Page
from pipeline.fetch.content import licence_at
from pipeline.fetch.errors import FetchError, Refused, ShapeChanged
from pipeline.fetch.found import Found, Made, Missed, Wanted
from pipeline.fetch.govuk_page import page_of
from pipeline.fetch.govuk_shape import json_object, objects, text, texts

SITE = "https://www.gov.uk"
LICENCE = "OGL-UK-3.0"
ROWS = 100  # results a page
_FIELDS = ("link", "title", "public_timestamp")
_MOST_MOVES = 5


@dataclass(frozen=True, slots=True)
class Query:
    """What to search for. `limit`: the most content items; None for all."""

    words: str
    organisations: tuple[str, ...] = ()  # as in their addresses, "ofsted"
    types: tuple[str, ...] = ()  # document types of the content store, "press_release"
    since: date | None = None
    limit: int | None = None


def documents(client: Client, query: Query, site: str = SITE) -> Iterator[Found]:
    """Every content item that the search finds, each with its attachments, and theirs.

    Raises FetchError where the search fails or knows nothing at all, ShapeChanged where it answers in another shape.
    """
    seen: set[str] = set()
    for path in _results(client, query, site):
        waiting = [path]
        while waiting:
            path = waiting.pop()
            if path in seen:
                continue
            seen.add(path)
            try:
                page, item = _content(client, path, site)
            except FetchError as error:
                yield Missed(f"{site}{path}", error)
                continue
            yield _made(f"{site}{path}", page, item)
            for attachment in _attachments(item, site):
                if isinstance(attachment, str):
                    waiting.insert(0, attachment)
                else:
                    yield attachment


def _results(client: Client, query: Query, site: str) -> Iterator[str]:
    """Paths of the content items found, newest first where a day is given."""
    start, given = 0, 0
    while True:
        url = f"{site}/api/search.json?{urlencode(_parameters(query, start))}"
        answer = json_object(client.read(url))
        results, total = answer.get("results"), answer.get("total")
        if not isinstance(results, list) or not isinstance(total, int):
            raise ShapeChanged(url, "looked for 'results' and 'total' in the search's answer", "the API has changed")
        if total == 0:
            raise FetchError(url, "GOV.UK finds nothing", "check words, organisations and types")
        for result in results:
            link = result.get("link") if isinstance(result, dict) else None
            if not isinstance(link, str):
                raise ShapeChanged(url, "looked for a 'link' in each of the search's results", "the API has changed")
            if query.since and (day := _day(result.get("public_timestamp"))) and day < query.since:
                return  # the newest come first
            if query.limit is not None and given >= query.limit:
                return
            if link.startswith("/"):  # others stand on other sites
                given += 1
                yield link
        start += len(results)
        if start >= total:
            return
        if not results:
            raise ShapeChanged(url, f"looked for results from {start} to {total}, found none", "the API has changed")


def _parameters(query: Query, start: int) -> list[tuple[str, str]]:
    return [
        ("q", query.words),
        *(("filter_organisations", name) for name in query.organisations),
        *(("filter_content_store_document_type", name) for name in query.types),
        *([("order", "-public_timestamp")] if query.since else []),
        ("start", str(start)),
        ("count", str(ROWS)),
        *(("fields", name) for name in _FIELDS),
    ]


def _day(stamp: object) -> date | None:
    try:
        return datetime.fromisoformat(stamp).date() if isinstance(stamp, str) else None
    except ValueError:
        return None


def _content(client: Client, path: str, site: str) -> tuple[Page, dict[str, Any]]:
    """The content item at a path, moves followed."""
    for _ in range(_MOST_MOVES):
        page = client.read(f"{site}/api/content{quote(path, safe='/%')}")
        item = json_object(page)
        moves = objects(item.get("redirects"))
        if item.get("document_type") != "redirect" or not moves:
            break
        path = joined(site, text(moves[0].get("destination"))).path
    if not text(item.get("title")) or not isinstance(item.get("details"), dict):
        raise ShapeChanged(page.url, "looked for 'title' and 'details' in the content item", "the API has changed")
    return page, item


def _made(url: str, page: Page, item: dict[str, Any]) -> Made:
    return Made(
        url=url,
        final_url=page.final_url,
        body=page_of(item, SITE).encode(),
        suffix=".html",
        status=page.status,
        etag=page.headers.get("etag"),
        last_modified=page.headers.get("last-modified"),
        content_type=page.headers.get("content-type"),
        title=text(item["title"]),
        licence=LICENCE,
    )


def _attachments(item: dict[str, Any], site: str) -> Iterator[str | Wanted | Missed]:
    """Paths of the item's HTML publications, and its PDFs; data files are no documents."""
    here = f"{site}{text(item.get('base_path'))}/"
    for link, title, kind in (*_of_today(item["details"]), *_of_old(item["details"])):
        try:
            url = joined(f"{site}/", link)
        except Refused as error:
            yield Missed(error.url, error, title or None)
            continue
        if kind == "html" or (not kind and str(url).startswith(here)):
            yield url.path
        elif kind == "application/pdf" or url.path.lower().endswith(".pdf"):
            address = str(url)
            yield Wanted(address, title=title or None, licence=licence_at(address) or LICENCE, expects=".pdf")


def _of_today(details: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Link, title and kind ("html", a content type or "") of attachments as objects."""
    for attachment in objects(details.get("attachments")):
        kind = "html" if attachment.get("attachment_type") == "html" else text(attachment.get("content_type")) or "file"
        yield text(attachment.get("url")), text(attachment.get("title")), kind


def _of_old(details: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Link and title of attachments as pieces of HTML, which do not say their kind."""
    for snippet in texts(details.get("documents")):
        for link in BeautifulSoup(snippet, "lxml").select(".title a[href], h2 a[href], h3 a[href]"):
            if not str(link["href"]).startswith(("#", "mailto:")):
                yield str(link["href"]), text(link.get_text(" ")), ""

"""GOV.UK: its search API finds content items, its content API gives them, with their attachments.

Source: `/api/search.json` (parameters `q`, `filter_organisations`, `filter_content_store_document_type`, `start`,
`count`, `order`, `fields`; unknown ones are answered with 422) and `/api/content/<path>`.
Quirks: older items list their attachments as HTML (`details.documents`), newer ones as objects (`details.attachments`);
an HTML publication is a content item of its own; a moved item answers with `redirects`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import quote, urlencode, urljoin, urlsplit

from bs4 import BeautifulSoup

from pipeline.fetch.client import Client, Page
from pipeline.fetch.content import licence_at
from pipeline.fetch.errors import FetchError, ShapeChanged
from pipeline.fetch.found import Found, Made, Missed, Wanted
from pipeline.fetch.govuk_page import page_of

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
    """Every content item that the search finds, each followed by its attachments.

    Raises FetchError where the search fails or knows nothing at all, ShapeChanged where it answers in another shape.
    """
    seen: set[str] = set()
    for path in _results(client, query, site):
        yield from _item(client, path, site, seen)


def _results(client: Client, query: Query, site: str) -> Iterator[str]:
    """Paths of the content items found, newest first where a day is given."""
    start, given = 0, 0
    while True:
        url = f"{site}/api/search.json?{urlencode(_parameters(query, start))}"
        answer = _json(client.read(url), url)
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


def _item(client: Client, path: str, site: str, seen: set[str]) -> Iterator[Found]:
    """A content item as a page, then its attachments, those of them that are content items likewise."""
    if path in seen:
        return
    seen.add(path)
    url = f"{site}{path}"
    try:
        page, item = _content(client, path, site)
        yield Made(
            url=url,
            final_url=page.final_url,
            body=page_of(item, SITE).encode(),
            suffix=".html",
            status=page.status,
            etag=page.headers.get("etag"),
            last_modified=page.headers.get("last-modified"),
            content_type=page.headers.get("content-type"),
            title=item["title"],
            licence=LICENCE,
        )
    except FetchError as error:
        yield Missed(url, error)
        return
    for attachment in _attachments(item, site):
        if isinstance(attachment, str):
            yield from _item(client, attachment, site, seen)
        else:
            yield attachment


def _content(client: Client, path: str, site: str) -> tuple[Page, dict[str, Any]]:
    """The content item at a path, moves followed."""
    for _ in range(_MOST_MOVES):
        url = f"{site}/api/content{quote(path, safe='/%')}"
        page = client.read(url)
        item = _json(page, url)
        moves = item.get("redirects")
        if item.get("document_type") != "redirect" or not isinstance(moves, list) or not moves:
            break
        path = urlsplit(str(moves[0].get("destination", ""))).path
    if not isinstance(item.get("title"), str) or not isinstance(item.get("details"), dict):
        raise ShapeChanged(url, "looked for 'title' and 'details' in the content item", "the API has changed")
    return page, item


def _attachments(item: dict[str, Any], site: str) -> Iterable[str | Wanted]:
    """Paths of the item's HTML publications and its PDFs; data files are no documents."""
    found: dict[str, str | Wanted] = {}
    for attachment in item["details"].get("attachments") or ():
        url = urljoin(f"{site}/", str(attachment.get("url") or ""))
        if attachment.get("attachment_type") == "html":
            found[url] = urlsplit(url).path
        elif attachment.get("content_type") == "application/pdf" or url.lower().endswith(".pdf"):
            found[url] = _pdf(url, attachment.get("title"))
    for snippet in item["details"].get("documents") or ():
        for link in BeautifulSoup(str(snippet), "lxml").select(".title a[href], h2 a[href], h3 a[href]"):
            url = urljoin(f"{site}/", str(link["href"]))
            if url.startswith(f"{site}{item.get('base_path')}/"):
                found.setdefault(url, urlsplit(url).path)
            elif url.lower().endswith(".pdf"):
                found.setdefault(url, _pdf(url, link.get_text(" ")))
    return found.values()


def _pdf(url: str, title: object) -> Wanted:
    name = " ".join(title.split()) if isinstance(title, str) else None
    return Wanted(url, title=name or None, licence=licence_at(url) or LICENCE, expects=".pdf")


def _json(page: Page, url: str) -> dict[str, Any]:
    try:
        answer = json.loads(page.content)
    except ValueError as error:
        raise ShapeChanged(url, f"looked for JSON, found none ({error})", "the API has changed") from error
    if not isinstance(answer, dict):
        raise ShapeChanged(url, "looked for a JSON object", "the API has changed")
    return answer

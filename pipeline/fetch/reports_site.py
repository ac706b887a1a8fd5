"""The inspectorate's reports site: search pages list the councils, a council's page lists its publications.

Source: `/search?…&level_1_types=3&level_2_types[]=12&start=0&rows=100` (children's social care, local authority
children's services), `/provider/<type>/<URN>`, and files at another host.
Quirks: what a publication is and when it came out is said only in a link's hidden text, "Children's services
inspection, pdf - 15 July 2024"; a search page gives a hundred councils at most; the files' addresses are numbers.
A page of another shape would look like a quiet day: here it is an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from difflib import get_close_matches
from urllib.parse import urlencode, urlsplit

from bs4 import BeautifulSoup
from bs4.element import Tag

from pipeline.data import rows
from pipeline.fetch.addresses import joined
from pipeline.fetch.client import Client, Page
from pipeline.fetch.content import licence_at
from pipeline.fetch.errors import FetchError, Refused, ShapeChanged
from pipeline.fetch.found import Found, Missed, Wanted
from pipeline.fetch.names import slug

SITE = "https://reports.ofsted.gov.uk"
LICENCE = "OGL-UK-3.0"
ROWS = 100
_PROVIDER = re.compile(r"/provider/\d+/(\w+)/?$")
_HIDDEN = re.compile(r"(?P<kind>\S.*?)\s*,\s*pdf\s*[-–—]\s*(?P<day>\d{1,2}\s+[A-Z][a-z]+\s+\d{4})", re.IGNORECASE)
_GENERIC = frozenset(
    ["the", "of", "and", "council", "county", "city", "borough", "metropolitan", "district", "london", "royal"]
)


@dataclass(frozen=True, slots=True)
class Provider:
    """A council on the site: its address there, Ofsted's provider number, its name as the site gives it."""

    url: str
    urn: str
    name: str


def publications(
    client: Client, councils: tuple[str, ...] = (), since: date | None = None, site: str = SITE
) -> Iterator[Found]:
    """The PDFs on the pages of the councils named (by any of their names or by provider number; none: of all).

    Raises ShapeChanged where the search's pages no longer list councils, FetchError for a council the site has not.
    A council's page that cannot be read, or of another shape, is missed, and the others go on.
    """
    for provider in _chosen(list(_providers(client, site)), councils, site):
        try:
            yield from _publications(client.read(provider.url), provider, since)
        except FetchError as error:
            yield Missed(provider.url, error, provider.name, on_the_way=True)


def _providers(client: Client, site: str) -> Iterator[Provider]:
    """All councils of the search's pages, which end with one that brings fewer new ones than the page before it."""
    seen: set[str] = set()
    before = 1
    while True:
        query = [("q", ""), ("level_1_types", "3"), ("level_2_types[]", "12"), ("start", len(seen)), ("rows", ROWS)]
        try:
            page = client.read(f"{site}/search?{urlencode(query)}")
        except FetchError as error:
            if seen and error.status == 404:
                return  # there is no page beyond the last
            raise
        found: dict[str, Provider] = {}
        for provider in _listed(page):
            found.setdefault(provider.url, provider)  # a result's first link is its title
        if not found and not seen:
            raise ShapeChanged(
                page.url, "looked for links to /provider/<type>/<number>, found none", "the site's search has changed"
            )
        new = [provider for url, provider in found.items() if url not in seen]
        seen.update(provider.url for provider in new)
        yield from new
        if len(new) < before:
            return
        before = len(new)


def _listed(page: Page) -> Iterator[Provider]:
    for link in BeautifulSoup(page.content, "lxml").select("a[href*='/provider/']"):
        with suppress(Refused):
            url, name = joined(page.final_url, str(link["href"])), _text(link)
            match = _PROVIDER.search(url.path)
            if match and name:
                yield Provider(str(url), match[1], name)


def _chosen(providers: list[Provider], councils: tuple[str, ...], site: str) -> list[Provider]:
    """The providers named, in the site's order. Raises FetchError for a name that fits none of them."""
    if not councils:
        return providers
    wanted = set()
    by_key = {key: provider.urn for provider in providers for key in (provider.urn, _key(provider.name))}
    numbers = _numbers()
    for name in councils:
        key = _key(name)
        urn = next((urn for urn in (by_key.get(key), by_key.get(numbers.get(key, ""))) if urn), None)
        if urn is None:
            near = get_close_matches(key, [_key(provider.name) for provider in providers], n=3)
            like = [provider.name for provider in providers if _key(provider.name) in near]
            hint = f"did you mean {' or '.join(like)}?" if like else "give a council's name as the site has it"
            raise FetchError(site, f"no council {name!r} on the reports site", hint)
        wanted.add(urn)
    return [provider for provider in providers if provider.urn in wanted]


def _numbers() -> dict[str, str]:
    """Ofsted's provider numbers by all names of the councils; names that several share are none's."""
    found: dict[str, set[str]] = {}
    for row in rows("councils.csv"):
        names = [row["official_name"], row["everyday_name"], row["code"], *row["aliases"].split(";")]
        for name in filter(None, map(str.strip, names)):
            if row["urn"]:
                found.setdefault(_key(name), set()).add(row["urn"])
    return {name: next(iter(urns)) for name, urns in found.items() if len(urns) == 1}


def _key(name: str) -> str:
    """A name without what kinds of council are called."""
    words = slug(name.replace("&", " and ")).split("-")
    return "-".join(word for word in words if word not in _GENERIC) or "-".join(words)


def _publications(page: Page, provider: Provider, since: date | None) -> Iterator[Found]:
    links = BeautifulSoup(page.content, "lxml").select("a.publication-link[href]")
    if not links:
        raise ShapeChanged(
            provider.url, "looked for links of the class publication-link, found none", "the council's page has changed"
        )
    for link in links:
        try:
            wanted, day = _publication(page, link, provider)
        except FetchError as error:
            yield Missed(error.url, error, provider.name)
        else:
            if since is None or day >= since:
                yield wanted


def _publication(page: Page, link: Tag, provider: Provider) -> tuple[Wanted, date]:
    """The document a link leads to, and the day of its publication. Raises ShapeChanged, Refused."""
    url = str(joined(page.final_url, str(link["href"])))
    hidden = link.select_one(".nonvisual")
    match = _HIDDEN.match(_text(hidden)) if hidden else None
    day = _day(match["day"]) if match else None
    if match is None or day is None:
        found = f"found {_text(hidden)!r}" if hidden else "found no element of the class nonvisual"
        raise ShapeChanged(url, f"looked for hidden text '<kind>, pdf - <date>', {found}", "the page has changed")
    return _wanted(url, provider, match["kind"], day), day


def _wanted(url: str, provider: Provider, kind: str, day: date) -> Wanted:
    number = slug(urlsplit(url).path.rpartition("/")[2].removesuffix(".pdf"))
    return Wanted(
        url,
        title=f"{provider.name}: {kind}, {day.day} {day:%B %Y}",
        licence=licence_at(url) or LICENCE,
        stem=f"reports.ofsted.gov.uk/{slug(provider.name)}/{day.isoformat()}-{slug(kind)[:60]}-{number}",
        expects=".pdf",
        settled=True,
    )


def _day(text: str) -> date | None:
    try:
        return datetime.strptime(" ".join(text.split()), "%d %B %Y").date()
    except ValueError:
        return None


def _text(element: Tag) -> str:
    return " ".join(element.get_text(" ").split())

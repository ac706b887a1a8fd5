"""What a page says of itself in its markup: title, publisher, day of publication, kind."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import unescape
from typing import Any

from bs4 import BeautifulSoup, Tag

from pipeline.ingest.headline import without_site
from pipeline.ingest.html.sites import Site, first_text
from pipeline.ingest.masthead import organisation_of
from pipeline.ingest.pieces import fold
from pipeline.normalise.dates import dates

_ARTICLES = frozenset(
    [
        "article",
        "newsarticle",
        "reportagenewsarticle",
        "analysisnewsarticle",
        "opinionnewsarticle",
        "backgroundnewsarticle",
        "blogposting",
        "webpage",
        "report",
        "scholarlyarticle",
        "liveblogposting",
        "techarticle",
        "socialmediaposting",
        "pressrelease",
    ]
)
_PUBLISHED_NAMES = (
    "article:published_time", "og:article:published_time", "og:published_time", "govuk:first-published-at",
    "datepublished",
    "dcterms.issued", "dc.date.issued", "dcterms.date", "dc.date", "dcterms.created", "dc.date.created", "publish-date",
    "publish_date", "pubdate", "publication_date", "publicationdate", "parsely-pub-date", "sailthru.date",
    "article.published",
    "cxenseparse:recs:publishtime", "originalpublicationdate", "ptime", "created", "date",
)  # fmt: skip
_PUBLISHER_NAMES = (
    "og:site_name",
    "dcterms.publisher",
    "dc.publisher",
    "publisher",
    "application-name",
    "apple-mobile-web-app-title",
)
_TITLE_NAMES = ("og:title", "twitter:title", "dcterms.title", "dc.title", "title")
_ISO = re.compile(r"^\s*(\d{4})-?(\d\d)-?(\d\d)(?=$|[T\s])")
_TAG = re.compile(r"<[^<>]{1,300}>")
_CONTROL = re.compile(r"[\x00-\x1f]+")


@dataclass(frozen=True, slots=True)
class Markup:
    """Null where the markup does not say. `body` is the text in JSON-LD, `label` the page's kind."""

    title: str | None
    publisher: str | None
    published: str | None
    label: str | None
    body: str | None
    url: str | None


def read_markup(soup: BeautifulSoup, site: Site | None) -> Markup:
    """What the markup states, each from the most telling place that has it."""
    names = _names(soup)
    article = next(_articles(soup), {})
    title, site_name = _title(soup, names, article)
    organisation = first_text(soup, site.organisation) if site else None
    publisher = organisation or _name(article.get("publisher")) or _first(names, _PUBLISHER_NAMES) or site_name
    if site and site.reader == "html:govuk" and not organisation:
        publisher = _organisation_author(article) or publisher
    return Markup(
        title=title,
        publisher=organisation_of(fold(publisher)) if publisher else None,
        published=_published(soup, names, article),
        label=((first_text(soup, site.label) or site.unlabelled) if site else None) or _type(article),
        body=_plain(article.get("articleBody")),
        url=_url(soup, names),
    )


def _names(soup: BeautifulSoup) -> dict[str, str]:
    """Content of the page's meta elements by name, lower case; the first of a name counts."""
    names: dict[str, str] = {}
    for element in soup.find_all("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = element.get("content")
        if name and content and str(content).strip():
            names.setdefault(str(name).strip().lower(), fold(str(content)))
    return names


def _first(names: dict[str, str], wanted: tuple[str, ...]) -> str | None:
    return next((names[name] for name in wanted if name in names), None)


def _articles(soup: BeautifulSoup) -> Iterator[dict[str, Any]]:
    """JSON-LD objects that describe an article, those with a date of publication first."""
    objects = [
        item
        for script in soup.find_all("script", type=re.compile("ld\\+json", re.IGNORECASE))
        for item in _objects(_load(script.string or script.get_text()))
    ]
    found = [item for item in objects if _type(item) in _ARTICLES]
    yield from sorted(found, key=lambda item: (_type(item) == "webpage", "datePublished" not in item))


def _load(text: str) -> Any:
    try:
        return json.loads(_CONTROL.sub(" ", text), strict=False)
    except (ValueError, RecursionError):
        return None  # broken JSON-LD says nothing; the rest of the page still does


def _objects(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 4:
        return
    if isinstance(value, list):
        for item in value:
            yield from _objects(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(value.get(key), depth + 1)


def _type(item: dict[str, Any]) -> str | None:
    kind = item.get("@type")
    kind = kind[0] if isinstance(kind, list) and kind else kind
    return kind.lower() if isinstance(kind, str) else None


def _name(value: Any) -> str | None:
    value = value[0] if isinstance(value, list) and value else value
    name = value.get("name") if isinstance(value, dict) else value
    return name if isinstance(name, str) and name.strip() and not name.startswith("http") else None


def _plain(value: Any) -> str | None:
    """The text of a JSON-LD field, which some sites fill with markup."""
    return fold(unescape(_TAG.sub(" ", unescape(value)))) if isinstance(value, str) else None


def _organisation_author(article: dict[str, Any]) -> str | None:
    author = article.get("author")
    author = author[0] if isinstance(author, list) and author else author
    return _name(author) if isinstance(author, dict) and author.get("@type") == "Organization" else None


def _title(soup: BeautifulSoup, names: dict[str, str], article: dict[str, Any]) -> tuple[str | None, str | None]:
    """The page's title, and the site's name where it stood beside it."""
    page = fold(soup.title.get_text()) if soup.title else ""
    stated = _name(article.get("headline")) or _first(names, _TITLE_NAMES) or page
    headings = [text for heading in soup.find_all("h1") if (text := fold(heading.get_text(" ")))]
    lesser = [text for heading in soup.find_all(["h2", "h3"], limit=60) if (text := fold(heading.get_text(" ")))]
    said = [text for text in (*headings, *lesser) if stated and (text in stated or stated in text or text in page)]
    if said and (headings or len(max(said, key=len)) * 2 > len(page)):
        heading = max(said, key=len)  # the site's name is said in the page's title too, but is shorter
        return heading, without_site(page, heading)[1]
    if len(headings) == 1 and headings[0].count(" ") >= 3:
        return headings[0], without_site(page, headings[0])[1]
    if not stated:
        return None, None
    title, site = without_site(stated)
    return title, site or without_site(page, title)[1]


def _published(soup: BeautifulSoup, names: dict[str, str], article: dict[str, Any]) -> str | None:
    stated = article.get("datePublished")
    for value in (stated if isinstance(stated, str) else None, *(names.get(name) for name in _PUBLISHED_NAMES)):
        if value and (day := day_of(value)):
            return day
    for element in soup.select(
        "[itemprop=datePublished], time[pubdate], time.published, time.entry-date, .published time"
    ):
        if day := _element_day(element):
            return day
    times = [
        element
        for element in soup.select("article time, main time, header time")
        if "updated" not in str(element.get("class"))
    ]
    return _element_day(times[0]) if len(times) == 1 else None


def _element_day(element: Tag) -> str | None:
    for name in ("datetime", "content"):
        if element.get(name) and (day := day_of(str(element[name]))):
            return day
    return day_of(element.get_text(" "))


def day_of(value: str) -> str | None:
    """The ISO date of a machine's time stamp or a printed date; a stamp in UTC is told by British clocks."""
    match = _ISO.match(value)
    if not match:
        return next((day.iso for day in dates(fold(value))), None)
    try:
        stamp = datetime.fromisoformat(value.strip())
    except ValueError:
        return next((day.iso for day in dates("-".join(match.groups()))), None)
    offset = stamp.utcoffset()
    if offset is not None and not offset and 4 <= stamp.month <= 9:
        stamp += timedelta(hours=1)  # British summer time, which begins in late March and ends in late October
    return stamp.date().isoformat()


def _url(soup: BeautifulSoup, names: dict[str, str]) -> str | None:
    link = soup.find("link", rel="canonical")
    href = str(link.get("href") or "") if isinstance(link, Tag) else ""
    return next((url for url in (href, names.get("og:url", "")) if url.startswith("http")), None)

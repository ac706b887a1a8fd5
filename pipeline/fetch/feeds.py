"""What an RSS or Atom feed announces: such as the Atom feed of an organisation on GOV.UK."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import feedparser  # type: ignore[import-untyped]

from pipeline.fetch.addresses import checked_url
from pipeline.fetch.client import Client
from pipeline.fetch.errors import FetchError, Refused
from pipeline.fetch.found import Found, Missed, Wanted


def announced(client: Client, url: str, since: date | None = None) -> Iterator[Found]:
    """The feed's entries, in its order, from `since` on (an undated entry counts as new).

    Raises FetchError where there is no feed at the address. From a feed whose XML breaks off, the entries before the
    break are yielded, and the break is missed.
    """
    page = client.read(url)
    feed = feedparser.parse(page.content, response_headers={**page.headers, "content-location": page.final_url})
    broken = feed.get("bozo_exception") if feed.bozo else None
    if not feed.entries and (broken or not feed.get("version")):
        why = f" ({broken})" if broken else ""
        raise FetchError(url, f"no RSS or Atom feed{why}", "check the address; it should be that of the feed itself")
    for entry in feed.entries:
        if since is None or (day := _day(entry)) is None or day >= since:
            yield _wanted(entry, url)
    if broken and not isinstance(broken, feedparser.CharacterEncodingOverride | feedparser.NonXMLContentType):
        error = FetchError(url, f"the feed is broken: {broken}", "entries may be missing; tell its owner")
        yield Missed(url, error, on_the_way=True)


def _wanted(entry: Any, feed: str) -> Found:
    link = str(entry.get("link") or "")
    title = " ".join(str(entry.get("title") or "").split()) or None
    if not link:
        name = f"{feed}#{entry.get('id') or title or 'entry'}"
        return Missed(name, FetchError(name, "an entry without a link", "look at the feed"), title)
    try:
        return Wanted(str(checked_url(link)), title=title)
    except Refused as error:
        return Missed(error.url, error, title)


def _day(entry: Any) -> date | None:
    """The day of the entry's publication or last change, in UTC."""
    stamps = [entry[name] for name in ("published_parsed", "updated_parsed") if name in entry.keys()]  # noqa: SIM118
    return max((date(*stamp[:3]) for stamp in stamps if stamp), default=None)

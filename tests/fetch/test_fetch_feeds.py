"""Feeds of both kinds, whole and broken."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline.fetch import Client, Fate, FetchError
from pipeline.fetch.feeds import announced
from pipeline.fetch.found import Missed, Wanted
from tests.fetch.fetching import bring, documents
from tests.fetch.site import Reply, Site, page

ATOM = "application/atom+xml; charset=utf-8"
RSS = "application/rss+xml"


def atom(*entries: str) -> bytes:
    head = '<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Ofsted</title>'
    return f"{head}{''.join(entries)}</feed>".encode()


def entry(base: str, number: int, day: str = "2024-11-01") -> str:
    return (
        f'<entry><id>{number}</id><updated>{day}T09:30:00Z</updated><link rel="alternate" href="{base}/news/{number}"/>'
        f"<title>News &amp; views {number}</title><summary>On services.</summary></entry>"
    )


def rss(*items: str) -> bytes:
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>N</title>{"".join(items)}</channel></rss>'.encode()


def item(link: str, day: str = "Fri, 01 Nov 2024 09:30:00 GMT") -> str:
    return f"<item><title>Leeds</title><link>{link}</link><pubDate>{day}</pubDate></item>"


def test_an_atom_feed(site: Site, client: Client, folder: Path) -> None:
    site.routes["/feed.atom"] = Reply(atom(entry(site.base, 1), entry(site.base, 2)), ATOM)
    site.routes |= {f"/news/{number}": Reply(page(f"News {number}")) for number in (1, 2)}
    fetched = bring(announced(client, f"{site.base}/feed.atom"), client, folder)
    assert [(fate, line.title) for fate, line in fetched] == [
        (Fate.NEW, "News & views 1"),
        (Fate.NEW, "News & views 2"),
    ]
    assert len(documents(folder)) == 2


def test_a_feed_since_a_day(site: Site, client: Client) -> None:
    undated = f'<entry><id>9</id><link href="{site.base}/undated"/><title>Undated</title></entry>'
    entries = [entry(site.base, 1, "2024-10-30"), entry(site.base, 2, "2024-10-31"), undated]
    site.routes["/feed.atom"] = Reply(atom(*entries), ATOM)
    found = announced(client, f"{site.base}/feed.atom", since=date(2024, 10, 31))
    assert [each.url.rpartition("/")[2] for each in found] == ["2", "undated"]


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("/news/1", "{}/news/1"),
        ("news/1", "{}/feeds/news/1"),
        ("{}/news/1#top", "{}/news/1"),
        ("  {}/news/1  ", "{}/news/1"),
    ],
)
def test_links_of_an_rss_feed(link: str, url: str, site: Site, client: Client) -> None:
    site.routes["/feeds/all.xml"] = Reply(rss(item(link.format(site.base))), RSS)
    assert [each.url for each in announced(client, f"{site.base}/feeds/all.xml")] == [url.format(site.base)]


@pytest.mark.parametrize("link", ["", "javascript:alert(1)", "file:///etc/passwd", "http://u:p@a.example/"])
def test_a_link_that_leads_nowhere_is_missed(link: str, site: Site, client: Client) -> None:
    site.routes["/feed"] = Reply(rss(item(link), item(f"{site.base}/good")), RSS)
    bad, good = announced(client, f"{site.base}/feed")
    assert isinstance(bad, Missed) and isinstance(good, Wanted)


def test_a_feed_that_breaks_off_yields_what_it_had_and_says_so(site: Site, client: Client, folder: Path) -> None:
    whole = atom(entry(site.base, 1), entry(site.base, 2))
    site.routes["/feed"] = Reply(whole[: whole.index(b"<title>News &amp; views 2")], ATOM)
    site.routes |= {f"/news/{number}": Reply(page(f"News {number}")) for number in (1, 2)}
    *entries, last = bring(announced(client, f"{site.base}/feed"), client, folder)
    assert Fate.NEW in {fate for fate, _ in entries}
    assert last[0] is Fate.FAILED and last[1].problem and "feed is broken" in last[1].problem


@pytest.mark.parametrize(
    ("body", "type_", "why"),
    [
        (page("A page"), "text/html", "a web page"),
        (b"", ATOM, "nothing"),
        (b"{}", "application/json", "JSON"),
        (b"<feed", ATOM, "a feed that breaks off at once"),
        (b"\x00\x01\x02", ATOM, "no text at all"),
    ],
)
def test_what_is_no_feed_is_an_error(body: bytes, type_: str, why: str, site: Site, client: Client) -> None:
    site.routes["/feed"] = Reply(body, type_)
    with pytest.raises(FetchError, match="no RSS or Atom feed"):
        list(announced(client, f"{site.base}/feed"))


def test_an_empty_feed_is_a_quiet_day(site: Site, client: Client) -> None:
    site.routes["/feed"] = Reply(atom(), ATOM)
    assert list(announced(client, f"{site.base}/feed")) == []


def test_entities_do_not_swell(site: Site, client: Client) -> None:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
    bomb = f'<?xml version="1.0"?><!DOCTYPE f [<!ENTITY l0 "ha">{levels}]><rss version="2.0"><channel>'
    site.routes["/feed"] = Reply(f"{bomb}<title>&l8;</title></channel></rss>".encode(), RSS)
    try:
        found = list(announced(client, f"{site.base}/feed"))
    except FetchError:
        return
    assert not any(isinstance(each, Wanted) for each in found)

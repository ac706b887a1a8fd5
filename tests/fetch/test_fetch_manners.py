"""What a site may expect of a visitor: robots.txt kept, a name with a contact, a pause between two requests."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.fetch import Client, Fate
from pipeline.fetch.client import user_agent
from tests.fetch.conftest import SETTINGS
from tests.fetch.fetching import fetch
from tests.fetch.site import Reply, Site, page

NEWS = page("Norfolk rated good")


def robots(*lines: str) -> Reply:
    return Reply("\n".join(lines).encode(), "text/plain")


@pytest.mark.parametrize(
    ("lines", "allowed", "why"),
    [
        (("User-agent: *", "Disallow: /private/"), True, "another folder"),
        (("User-agent: *", "Disallow: /news"), False, "refused to all"),
        (("User-agent: *", "Disallow: /"), False, "all refused to all"),
        (("User-agent: *", "Disallow: /", "User-agent: ofsted-records", "Allow: /"), True, "let in by name"),
        (("User-agent: ofsted-records", "Disallow: /news"), False, "refused by name"),
        (("User-agent: other", "Disallow: /"), True, "refused to another"),
        (("User-agent: *", "Disallow: /*.html$"), True, "a pattern that does not fit"),
        (("User-agent: *", "Disallow:"), True, "nothing refused"),
        (("<html>", "no rules at all"), True, "a page in the rules' place"),
    ],
)
def test_robots_txt_is_kept(
    lines: tuple[str, ...], allowed: bool, why: str, site: Site, client: Client, folder: Path
) -> None:
    site.routes |= {"/robots.txt": robots(*lines), "/news": Reply(NEWS)}
    [(fate, line)] = fetch(client, folder, f"{site.base}/news")
    assert (fate is Fate.NEW) is allowed, why
    assert bool(site.requests("/news")) is allowed
    assert allowed or (line.problem and "robots.txt refuses" in line.problem)


def test_robots_txt_holds_after_a_redirect(site: Site, client: Client, folder: Path) -> None:
    site.routes |= {
        "/robots.txt": robots("User-agent: *", "Disallow: /closed"),
        "/open": Reply(status=302, headers={"Location": "/closed"}),
        "/closed": Reply(NEWS),
    }
    [(fate, _)] = fetch(client, folder, f"{site.base}/open")
    assert fate is Fate.FAILED
    assert site.requests("/closed") == []


def test_rules_that_cannot_be_read_refuse_everything(site: Site, client: Client, folder: Path) -> None:
    site.routes |= {"/robots.txt": Reply(status=503, etag=False), "/news": Reply(NEWS)}
    [(fate, line)] = fetch(client, folder, f"{site.base}/news")
    assert fate is Fate.FAILED and line.problem and "robots.txt cannot be read" in line.problem
    assert site.requests("/news") == []


def test_robots_txt_is_read_once(site: Site, client: Client, folder: Path) -> None:
    site.routes |= {f"/{number}": Reply(NEWS) for number in range(3)}
    fetch(client, folder, *(f"{site.base}/{number}" for number in range(3)))
    assert [asked.path for asked in site.asked].count("/robots.txt") == 1


def test_every_request_names_the_program_and_a_contact(site: Site, client: Client, folder: Path) -> None:
    site.routes["/news"] = Reply(NEWS)
    fetch(client, folder, f"{site.base}/news")
    agents = {asked.headers["user-agent"] for asked in site.asked}
    assert len(site.asked) == 2
    assert len(agents) == 1
    agent = agents.pop()
    assert agent.startswith("ofsted-records/") and agent.endswith("(+tests@example.org)")


def test_the_contact_given_is_used() -> None:
    assert user_agent("https://example.org/bot").endswith("(+https://example.org/bot)")


def test_a_host_has_its_pause(site: Site, folder: Path, waits: list[float]) -> None:
    site.routes |= {f"/{number}": Reply(NEWS) for number in range(4)}
    with Client(replace(SETTINGS, rate=0.5), sleep=waits.append) as client:
        fetch(client, folder, *(f"{site.base}/{number}" for number in range(4)))
    # Five requests with robots.txt, two seconds apart; as no wait is slept in a test, each lasts from the first on.
    assert [round(wait) for wait in waits] == [2, 4, 6, 8]


def test_a_site_may_ask_for_a_longer_pause(site: Site, client: Client, folder: Path, waits: list[float]) -> None:
    site.routes |= {"/robots.txt": robots("User-agent: *", "Crawl-delay: 3"), "/a": Reply(NEWS), "/b": Reply(NEWS)}
    fetch(client, folder, f"{site.base}/a", f"{site.base}/b")
    assert round(waits[-1]) == 3


def test_hosts_do_not_wait_for_each_other(site: Site, folder: Path, waits: list[float]) -> None:
    site.routes["/a"] = Reply(NEWS)
    with Client(replace(SETTINGS, rate=0.1), sleep=waits.append) as client:
        fetch(client, folder, f"{site.base}/a", f"{site.base.replace('127.0.0.1', 'localhost')}/a")
    assert [round(wait) for wait in waits] == [10, 10]  # each host's own pause after its robots.txt

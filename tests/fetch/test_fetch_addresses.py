"""Only the open internet by http and https, at the first address and after every redirect."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.fetch import Client, Fate
from pipeline.fetch.addresses import checked_url, is_public, resolve
from pipeline.fetch.errors import FetchError, Refused
from tests.fetch.conftest import SETTINGS
from tests.fetch.fetching import documents, fetch
from tests.fetch.site import Reply, Site, page

CLOSED = replace(SETTINGS, allow_private=False, attempts=1)


@pytest.mark.parametrize(
    ("address", "public", "why"),
    [
        ("8.8.8.8", True, "a public address"),
        ("2001:4860:4860::8888", True, "a public IPv6 address"),
        ("127.0.0.1", False, "loopback"),
        ("127.9.9.9", False, "all of 127 is loopback"),
        ("::1", False, "IPv6 loopback"),
        ("10.1.2.3", False, "private"),
        ("172.16.0.9", False, "private"),
        ("192.168.1.1", False, "private"),
        ("169.254.169.254", False, "link-local: where clouds keep their secrets"),
        ("100.64.0.1", False, "a carrier's own network"),
        ("0.0.0.0", False, "this host"),
        ("224.0.0.1", False, "multicast"),
        ("255.255.255.255", False, "broadcast"),
        ("fc00::1", False, "unique local"),
        ("fe80::1", False, "link-local"),
        ("::ffff:127.0.0.1", False, "loopback inside IPv6"),
        ("::ffff:8.8.8.8", True, "a public address inside IPv6"),
        ("2002:7f00:1::", False, "loopback inside 6to4"),
        ("64:ff9b::7f00:1", False, "loopback behind NAT64"),
        ("64:ff9b::808:808", True, "a public address behind NAT64"),
    ],
)
def test_what_is_public(address: str, public: bool, why: str) -> None:
    assert is_public(ipaddress.ip_address(address)) is public, why


@pytest.mark.parametrize(
    "url",
    [
        *(
            "file:///etc/passwd",
            "ftp://example.org/a",
            "javascript:alert(1)",
            "data:text/html,hello",
            "//example.org/a",
        ),
        *("report.pdf", "http://", "http:///a", "", "http://[::1", "http://user:secret@example.org/"),
        *("http://user:secret@[::1", "https://secret@example.org/@home", "http://a@b:secret@example.org/"),
    ],
)
def test_only_plain_web_addresses(url: str) -> None:
    with pytest.raises(Refused) as refused:
        checked_url(url)
    assert "secret" not in str(refused.value)


def test_a_secret_is_not_written_down(client: Client, folder: Path) -> None:
    fetch(client, folder, "http://user:secret@example.org/a")
    assert b"secret" not in (folder / "manifest.jsonl").read_bytes()


def test_an_address_has_one_spelling() -> None:
    assert str(checked_url(" https://example.org/a%2Fb?b=c#d ")) == "https://example.org/a%2Fb?b=c"
    assert str(checked_url("https://example.org")) == str(checked_url("https://example.org/")) == "https://example.org/"


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1", "0177.0.0.1", "127.1", "[::ffff:127.0.0.1]"]
)
def test_the_loopback_is_refused_however_written(host: str, site: Site, folder: Path) -> None:
    port = site.base.rpartition(":")[2]
    with Client(CLOSED) as client:
        [(fate, line)] = fetch(client, folder, f"http://{host}:{port}/news")
    assert fate is Fate.FAILED and line.problem
    assert "private or local" in line.problem or "no such host" in line.problem or "no address" in line.problem
    assert site.asked == []


Resolver = Callable[[str], list[str]]


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[list[str]]]:
    """Host names of the test, each with its answers in turn, the last for ever."""
    answers: dict[str, list[list[str]]] = {}
    real = socket.getaddrinfo

    def lookup(host: str, port: int, *args: object, **kwargs: object) -> object:
        if host not in answers:
            return real(host, port, type=socket.SOCK_STREAM)
        turn = answers[host].pop(0) if len(answers[host]) > 1 else answers[host][0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in turn]

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    return answers


def test_one_private_address_among_public_ones_is_enough(names: dict[str, list[list[str]]]) -> None:
    names["both.example"] = [["93.184.215.14", "10.0.0.1"]]
    with pytest.raises(Refused, match=r"10\.0\.0\.1"):
        resolve("both.example", 80, allow_private=False)


def test_a_name_that_changes_its_address_gains_nothing(
    names: dict[str, list[list[str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rebinding: the name is public when looked at first and private ever after; one look-up serves a connection."""
    names["turn.example"] = [["93.184.215.14"], ["127.0.0.1"]]
    asked_for: list[str] = []

    def connect(address: tuple[str, int], *args: object, **kwargs: object) -> socket.socket:
        asked_for.append(address[0])
        raise OSError("no way out of a test")

    monkeypatch.setattr(socket, "create_connection", connect)
    with Client(CLOSED) as client, pytest.raises(FetchError):
        client.read("http://turn.example/news")
    assert asked_for == ["93.184.215.14"]  # for robots.txt; with the second look-up, which is refused, nothing is
    with Client(CLOSED) as client, pytest.raises(Refused, match="private or local"):
        client.read("http://turn.example/news")
    assert asked_for == ["93.184.215.14"]


def test_an_unknown_host_is_not_asked_for_again(
    monkeypatch: pytest.MonkeyPatch, client: Client, folder: Path, waits: list[float]
) -> None:
    def lookup(*args: object, **kwargs: object) -> object:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    [(fate, line)] = fetch(client, folder, "http://nowhere.example/a")
    assert fate is Fate.FAILED and line.problem and "no such host" in line.problem
    assert waits == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed(status: int, site: Site, client: Client, folder: Path) -> None:
    site.routes["/old"] = Reply(status=status, headers={"Location": "/news/good"})
    site.routes["/news/good"] = Reply(page("Good"))
    [(fate, line)] = fetch(client, folder, f"{site.base}/old")
    assert (fate, line.url, line.final_url) == (Fate.NEW, f"{site.base}/old", f"{site.base}/news/good")
    assert line.file and line.file.endswith("/news/good.html")  # named after where it stands


def test_redirects_are_counted(site: Site, client: Client, folder: Path) -> None:
    site.routes["/a"] = Reply(status=302, headers={"Location": "/b"})
    site.routes["/b"] = Reply(status=302, headers={"Location": "/a"})
    [(fate, line)] = fetch(client, folder, f"{site.base}/a")
    assert fate is Fate.FAILED and line.problem and "more than 10 redirects" in line.problem
    assert len(site.requests()) == 11


@pytest.mark.parametrize(
    ("location", "says"),
    [
        ("file:///etc/passwd", "the scheme 'file'"),
        ("ftp://127.0.0.1/a", "the scheme 'ftp'"),
        ("http://user:secret@127.0.0.1/", "name or password"),
        ("http://[broken", "no address"),
    ],
)
def test_a_redirect_is_checked(location: str, says: str, site: Site, client: Client, folder: Path) -> None:
    site.routes["/a"] = Reply(status=302, headers={"Location": location})
    [(fate, line)] = fetch(client, folder, f"{site.base}/a")
    assert fate is Fate.FAILED and line.problem and says in line.problem
    assert documents(folder) == []


def test_a_redirect_into_the_own_network_is_refused(
    names: dict[str, list[list[str]]], monkeypatch: pytest.MonkeyPatch, site: Site, folder: Path
) -> None:
    """A public site sends its visitor to 127.0.0.1: the site itself is reached, the loopback is not."""
    names["public.example"] = [["93.184.215.14"]]
    port = int(site.base.rpartition(":")[2])
    real = socket.create_connection

    def connect(address: tuple[str, int], *args: object, **kwargs: object) -> socket.socket:
        assert address[0] == "93.184.215.14"
        return real(("127.0.0.1", port))  # the public site, as far as the test goes

    monkeypatch.setattr(socket, "create_connection", connect)
    site.routes["/a"] = Reply(status=302, headers={"Location": f"http://127.0.0.1:{port}/secret"})
    site.routes["/secret"] = Reply(page("secret"))
    with Client(CLOSED) as client:
        [(fate, line)] = fetch(client, folder, "http://public.example/a")
    assert fate is Fate.FAILED and line.problem and "private or local" in line.problem
    assert [asked.path for asked in site.requests()] == ["/a"]
    assert documents(folder) == []

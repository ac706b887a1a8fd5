"""Every fault of a server has its right outcome: retried, resumed, refused, and never a short file."""

from __future__ import annotations

import gzip
import time
import zlib
from dataclasses import replace
from email.utils import formatdate
from pathlib import Path

import brotli  # type: ignore[import-untyped]
import pytest

from pipeline.fetch import Client, Fate
from pipeline.fetch.errors import TooLarge
from tests.fetch.conftest import SETTINGS
from tests.fetch.fetching import documents, fetch, files
from tests.fetch.site import PDF, Reply, Site, page

NEWS = page("Norfolk rated good")
BUSY = {429: "Too Many Requests", 500: "error", 502: "bad", 503: "down", 504: "late"}


@pytest.mark.parametrize("status", BUSY)
def test_a_busy_server_is_asked_again(
    status: int, site: Site, client: Client, folder: Path, waits: list[float]
) -> None:
    site.routes["/news"] = [Reply(status=status, etag=False), Reply(status=status, etag=False), Reply(NEWS)]
    [(fate, line)] = fetch(client, folder, f"{site.base}/news")
    assert (fate, line.status, line.problem) == (Fate.NEW, 200, None)
    assert len(site.requests("/news")) == 3
    backoff = [wait for wait in waits if wait > 0.1]
    assert len(backoff) == 2 and 0.25 <= backoff[0] <= 0.75 and 0.5 <= backoff[1] <= 1.5  # growing, with jitter


def test_retries_end(site: Site, client: Client, folder: Path) -> None:
    site.routes["/news"] = Reply(status=503, etag=False)
    [(fate, line)] = fetch(client, folder, f"{site.base}/news")
    assert (fate, line.status, line.file) == (Fate.FAILED, 503, None)
    assert line.problem and "503" in line.problem
    assert len(site.requests("/news")) == SETTINGS.attempts
    assert documents(folder) == []


@pytest.mark.parametrize(
    ("header", "least", "most"),
    [("7", 7, 7), (lambda: formatdate(time.time() + 20, usegmt=True), 18, 20), ("soon", 0.25, 0.75)],
    ids=["seconds", "date", "nonsense"],
)
def test_retry_after_is_honoured(
    header: object, least: float, most: float, site: Site, client: Client, folder: Path, waits: list[float]
) -> None:
    value = header() if callable(header) else str(header)
    site.routes["/news"] = [Reply(status=429, headers={"Retry-After": value}, etag=False), Reply(NEWS)]
    [(fate, _)] = fetch(client, folder, f"{site.base}/news")
    assert fate is Fate.NEW
    assert any(least <= wait <= most for wait in waits)


def test_a_server_that_asks_for_an_hour_is_left_alone(site: Site, client: Client, folder: Path) -> None:
    site.routes["/news"] = Reply(status=503, headers={"Retry-After": "3600"}, etag=False)
    [(fate, line)] = fetch(client, folder, f"{site.base}/news")
    assert fate is Fate.FAILED and line.problem and "3600 seconds" in line.problem
    assert len(site.requests("/news")) == 1


@pytest.mark.parametrize("status", [401, 403, 404, 410, 451])
def test_a_plain_no_is_not_asked_again(status: int, site: Site, client: Client, folder: Path) -> None:
    site.routes["/news"] = Reply(NEWS, status=status)
    [(fate, line)] = fetch(client, folder, f"{site.base}/news")
    assert (fate, line.status) == (Fate.FAILED, status)
    assert len(site.requests("/news")) == 1
    assert documents(folder) == []


def test_a_cut_download_resumes(site: Site, client: Client, folder: Path) -> None:
    site.routes["/report.pdf"] = [Reply(PDF, "application/pdf", cut=50_000), Reply(PDF, "application/pdf")]
    [(fate, line)] = fetch(client, folder, f"{site.base}/report.pdf")
    assert fate is Fate.NEW and line.file
    assert (folder / line.file).read_bytes() == PDF
    second = site.requests("/report.pdf")[1].headers
    assert second["range"].startswith("bytes=") and second["range"] != "bytes=0-"
    assert second["if-range"] == line.etag


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (Reply(PDF, "application/pdf", cut=50_000), Reply(PDF, "application/pdf", ranges=False)),
        (Reply(PDF, "application/pdf", cut=50_000, etag=False), Reply(PDF, "application/pdf", etag=False)),
        (Reply(PDF[:-6] + b"old\n%%EOF\n", "application/pdf", cut=50_000), Reply(PDF, "application/pdf")),
        (Reply(PDF + PDF, "application/pdf", cut=len(PDF) + 9, etag=False), Reply(PDF, "application/pdf")),
        (
            Reply(PDF, "application/pdf", cut=50_000, headers={"Accept-Ranges": "none"}),
            Reply(PDF, "application/pdf"),
        ),
    ],
    ids=["no ranges", "no validator", "changed in between", "shorter than before", "ranges refused"],
)
def test_a_cut_download_restarts_where_it_cannot_resume(
    first: Reply, second: Reply, site: Site, client: Client, folder: Path
) -> None:
    site.routes["/report.pdf"] = [first, second]
    [(fate, line)] = fetch(client, folder, f"{site.base}/report.pdf")
    assert fate is Fate.NEW and line.file
    assert (folder / line.file).read_bytes() == PDF
    assert documents(folder) == [line.file]


def test_a_pdf_of_unstated_length_that_is_cut_is_not_kept(site: Site, client: Client, folder: Path) -> None:
    cut = Reply(PDF, "application/pdf", length=False, cut=50_000, etag=False)
    site.routes["/report.pdf"] = [cut, Reply(PDF, "application/pdf", length=False, etag=False)]
    [(fate, line)] = fetch(client, folder, f"{site.base}/report.pdf")
    assert fate is Fate.NEW and line.file
    assert (folder / line.file).read_bytes() == PDF


def test_no_short_file_where_every_try_is_cut(site: Site, client: Client, folder: Path) -> None:
    site.routes["/report.pdf"] = Reply(PDF, "application/pdf", cut=10_000, ranges=False)
    [(fate, line)] = fetch(client, folder, f"{site.base}/report.pdf")
    assert (fate, line.file) == (Fate.FAILED, None)
    assert all(name.startswith(".fetch/") for name in documents(folder))


def test_a_body_that_drips_is_given_up(site: Site, folder: Path) -> None:
    site.routes["/news"] = Reply(NEWS * 50, drip=10)
    with Client(replace(SETTINGS, longest=0.5, attempts=2), sleep=lambda seconds: None) as client:
        before = time.monotonic()
        [(fate, line)] = fetch(client, folder, f"{site.base}/news")
    assert fate is Fate.FAILED and line.problem and "in time" in line.problem
    assert time.monotonic() - before < 10
    assert len(site.requests("/news")) == 2


def test_a_silent_server_is_given_up(site: Site, folder: Path) -> None:
    def silent(asked: object) -> Reply:
        time.sleep(1.5)
        return Reply(NEWS)

    site.routes["/news"] = silent
    with Client(replace(SETTINGS, timeout=0.3, attempts=1)) as client:
        [(fate, line)] = fetch(client, folder, f"{site.base}/news")
    assert fate is Fate.FAILED and line.problem and "in time" in line.problem


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(NEWS)),
        ("x-gzip", gzip.compress(NEWS)),
        ("gzip", gzip.compress(NEWS[:40]) + gzip.compress(NEWS[40:])),
        ("br", brotli.compress(NEWS)),
        ("deflate", zlib.compress(NEWS)),
        ("deflate", zlib.compress(NEWS)[2:-4]),
        ("gzip, br", brotli.compress(gzip.compress(NEWS))),
        ("identity", NEWS),
    ],
    ids=["gzip", "x-gzip", "two members", "brotli", "deflate", "raw deflate", "twice", "identity"],
)
def test_packed_bodies(encoding: str, packed: bytes, site: Site, client: Client, folder: Path) -> None:
    site.routes["/news"] = Reply(packed, headers={"Content-Encoding": encoding})
    [(fate, line)] = fetch(client, folder, f"{site.base}/news")
    assert fate is Fate.NEW and line.file
    assert (folder / line.file).read_bytes() == NEWS


ZEROS = b"<html>" + bytes(50_000_000)


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(ZEROS)),
        ("br", brotli.compress(ZEROS, quality=5)),
        ("deflate", zlib.compress(ZEROS)),
        ("gzip, gzip", gzip.compress(gzip.compress(ZEROS))),
        ("identity", ZEROS[:3_000_000]),
    ],
    ids=["gzip", "brotli", "deflate", "twice", "plain"],
)
@pytest.mark.parametrize("length", [True, False], ids=["length stated", "length unstated"])
def test_a_bomb_is_stopped(encoding: str, packed: bytes, length: bool, site: Site, folder: Path) -> None:
    site.routes["/news"] = Reply(packed, headers={"Content-Encoding": encoding}, length=length)
    with Client(replace(SETTINGS, max_size=1_000_000), sleep=lambda seconds: None) as client:
        [(fate, line)] = fetch(client, folder, f"{site.base}/news")
    assert fate is Fate.FAILED and line.problem and "--max-size" in line.problem
    assert len(site.requests("/news")) == 1
    assert documents(folder) == []


def test_a_bomb_on_the_way_is_stopped_too(site: Site, client: Client) -> None:
    site.routes["/search"] = Reply(gzip.compress(ZEROS), headers={"Content-Encoding": "gzip"})
    for _ in range(2):
        with pytest.raises(TooLarge):
            client.read(f"{site.base}/search")
    assert len(site.requests("/search")) == 2  # nothing of it was cached


@pytest.mark.parametrize(
    ("encoding", "packed", "says"),
    [
        ("gzip", b"no gzip at all", "broken"),
        ("br", b"\xff" * 40, "broken"),
        ("zstd", NEWS, "packed as 'zstd'"),
        ("gzip,gzip,gzip,gzip", NEWS, "packed as"),
        ("gzip", gzip.compress(NEWS)[:-12], "ends early"),
        ("br", brotli.compress(NEWS)[:-4], "ends early"),
    ],
)
def test_broken_packing(encoding: str, packed: bytes, says: str, site: Site, client: Client, folder: Path) -> None:
    site.routes["/news"] = Reply(packed, headers={"Content-Encoding": encoding})
    [(fate, line)] = fetch(client, folder, f"{site.base}/news")
    assert fate is Fate.FAILED and line.problem and says in line.problem
    assert not [name for name in documents(folder) if name.endswith(".html")]


def test_a_part_that_cannot_be_gone_on_with_is_forgotten(site: Site, client: Client, folder: Path) -> None:
    """The rest comes packed although it was not asked for so: the next run starts anew."""
    site.routes["/report.pdf"] = [
        Reply(PDF, "application/pdf", cut=50_000),
        Reply(PDF, "application/pdf", headers={"Content-Encoding": "gzip"}),
        Reply(PDF, "application/pdf"),
    ]
    assert [fate for fate, _ in fetch(client, folder, f"{site.base}/report.pdf")] == [Fate.FAILED]
    assert documents(folder) == []
    assert [fate for fate, _ in fetch(client, folder, f"{site.base}/report.pdf")] == [Fate.NEW]


def test_nothing_of_the_work_remains(site: Site, client: Client, folder: Path) -> None:
    site.routes["/report.pdf"] = [Reply(PDF, "application/pdf", cut=9), Reply(PDF, "application/pdf")]
    [(_, line)] = fetch(client, folder, f"{site.base}/report.pdf")
    assert sorted(files(folder)) == sorted([str(line.file), "manifest.jsonl"])

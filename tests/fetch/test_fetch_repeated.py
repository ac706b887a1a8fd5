"""Fetched again: what is unchanged costs a 304, what changed is replaced, what was interrupted goes on."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.fetch import Client, Fate, FetchError, Manifest
from tests.fetch.conftest import SETTINGS
from tests.fetch.fetching import command, documents, fetch, files, manifest, timeless
from tests.fetch.site import PDF, Reply, Site, page

NEWS = page("Norfolk rated good")


def test_an_unchanged_document_costs_a_304(site: Site, client: Client, folder: Path) -> None:
    site.routes |= {"/news": Reply(NEWS), "/report.pdf": Reply(PDF, "application/pdf")}
    urls = (f"{site.base}/news", f"{site.base}/report.pdf")
    fetch(client, folder, *urls)
    before = files(folder)
    assert [fate for fate, _ in fetch(client, folder, *urls)] == [Fate.UNCHANGED, Fate.UNCHANGED]
    assert files(folder) == before  # to the byte, the manifest's time included
    assert [asked.headers.get("if-none-match") is not None for asked in site.requests("/news")] == [False, True]


def test_last_modified_serves_where_there_is_no_etag(site: Site, client: Client, folder: Path) -> None:
    day = "Fri, 01 Nov 2024 09:30:00 GMT"
    site.routes["/news"] = [
        Reply(NEWS, headers={"Last-Modified": day}, etag=False),
        Reply(status=304, etag=False),
    ]
    fetch(client, folder, f"{site.base}/news")
    [(fate, line)] = fetch(client, folder, f"{site.base}/news")
    assert (fate, line.last_modified) == (Fate.UNCHANGED, day)
    assert site.requests("/news")[1].headers["if-modified-since"] == day


def test_a_changed_document_is_replaced(site: Site, client: Client, folder: Path) -> None:
    site.routes["/news"] = [Reply(NEWS), Reply(page("Norfolk rated outstanding"))]
    [(_, before)] = fetch(client, folder, f"{site.base}/news")
    [(fate, line)] = fetch(client, folder, f"{site.base}/news")
    assert (fate, line.title, line.file) == (Fate.CHANGED, "Norfolk rated outstanding", before.file)
    assert (folder / str(line.file)).read_bytes() == page("Norfolk rated outstanding")
    assert len(documents(folder)) == 1


def test_the_same_bytes_keep_their_time(site: Site, client: Client, folder: Path) -> None:
    site.routes["/news"] = Reply(NEWS, etag=False)  # nothing to ask by: comes in full each time
    fetch(client, folder, f"{site.base}/news")
    lines = manifest(folder)
    old = (folder / "manifest.jsonl").read_text("utf-8").replace(lines[0]["fetched_at"], "2024-01-01T00:00:00+00:00")
    (folder / "manifest.jsonl").write_text(old, "utf-8")
    [(fate, line)] = fetch(client, folder, f"{site.base}/news")
    assert (fate, line.fetched_at) == (Fate.UNCHANGED, "2024-01-01T00:00:00+00:00")


def test_a_manifest_mended_by_hand_counts_to_its_last_line(site: Site, client: Client, folder: Path) -> None:
    site.routes["/a"] = Reply(NEWS)
    fetch(client, folder, f"{site.base}/a")
    path = folder / "manifest.jsonl"
    path.write_text(path.read_text("utf-8").rstrip("\n"), "utf-8")
    assert [fate for fate, _ in fetch(client, folder, f"{site.base}/a")] == [Fate.UNCHANGED]


@pytest.mark.parametrize("damage", ["altered", "lost"])
def test_a_damaged_file_is_fetched_in_full(damage: str, site: Site, client: Client, folder: Path) -> None:
    site.routes["/news"] = Reply(NEWS)
    [(_, line)] = fetch(client, folder, f"{site.base}/news")
    file = folder / str(line.file)
    file.unlink() if damage == "lost" else file.write_bytes(NEWS[:20])
    fetch(client, folder, f"{site.base}/news")
    assert file.read_bytes() == NEWS
    assert "if-none-match" not in site.requests("/news")[1].headers


def test_a_page_that_went_away_leaves_its_document(site: Site, client: Client, folder: Path) -> None:
    site.routes["/news"] = [Reply(NEWS), Reply(status=404, etag=False), Reply(NEWS)]
    [(_, before)] = fetch(client, folder, f"{site.base}/news")
    [(fate, line)] = fetch(client, folder, f"{site.base}/news")
    assert (fate, line.status, line.file) == (Fate.FAILED, 404, before.file)
    assert (folder / str(line.file)).read_bytes() == NEWS
    [(fate, line)] = fetch(client, folder, f"{site.base}/news")
    assert (fate, line) == (Fate.UNCHANGED, before)


def test_pages_on_the_way_are_cached_by_the_standard(site: Site, client: Client) -> None:
    site.routes["/plain"] = Reply(NEWS)
    site.routes["/old"] = Reply(NEWS, headers={"Last-Modified": "Fri, 01 Nov 2019 09:30:00 GMT"})
    site.routes["/lasting"] = Reply(NEWS, headers={"Cache-Control": "max-age=600"})
    site.routes["/secret"] = Reply(NEWS, headers={"Cache-Control": "no-store"})
    for path in site.routes:
        assert [client.read(f"{site.base}{path}").content for _ in range(2)] == [NEWS, NEWS]
    asked = {path: ["if-none-match" in request.headers for request in site.requests(path)] for path in site.routes}
    assert asked["/plain"] == [False, True]
    assert asked["/old"] == [False, True]  # nobody guesses how long it stays fresh
    assert asked["/lasting"] == [False]
    assert asked["/secret"] == [False, False]


def _many(site: Site) -> list[str]:
    """Documents of several kinds, slow ones, moved ones and a missing one among them."""
    urls = []
    for number in range(5):
        site.routes[f"/news/{number}"] = Reply(page(f"News {number}"))
        site.routes[f"/reports/{number}.pdf"] = Reply(
            PDF + b"%% %d\n%%%%EOF\n" % number, "application/pdf", drip=60_000
        )
        site.routes[f"/moved/{number}"] = Reply(status=301, headers={"Location": f"/target/{number}?page=1"})
        site.routes[f"/target/{number}"] = Reply(page(f"Moved {number}"))
        urls += [f"{site.base}/{kind}" for kind in (f"news/{number}", f"reports/{number}.pdf", f"moved/{number}")]
    return [*urls, f"{site.base}/missing"]


def test_a_run_killed_again_and_again_leaves_the_same_folder(site: Site, tmp_path: Path) -> None:
    """kill -9 at any moment, in the middle of downloads among others; no short file at any time."""
    listed = tmp_path / "list.txt"
    listed.write_text("# to be fetched\n\n" + "\n".join(_many(site)), "utf-8")
    folder, undisturbed = tmp_path / "disturbed", tmp_path / "undisturbed"
    cache = tmp_path / "pages.db"
    done = subprocess.run(
        command("--list", listed, "--into", undisturbed, "--cache", cache), capture_output=True, text=True, check=False
    )
    assert done.returncode == 1, done.stderr  # one is missing
    whole = {name: content for name, content in files(undisturbed).items() if name != "manifest.jsonl"}
    assert len(whole) == 15
    chance = random.Random(7)
    for _ in range(4):
        process = subprocess.Popen(
            command("--list", listed, "--into", folder, "--cache", cache),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        assert process.stderr is not None
        os.read(process.stderr.fileno(), 1)  # the first document is there
        time.sleep(chance.uniform(0.0, 0.9))
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stderr.close()
        held = {name: content for name, content in files(folder).items() if not name.startswith((".", "manifest."))}
        assert held.items() <= whole.items()
    subprocess.run(command("--list", listed, "--into", folder, "--cache", cache), capture_output=True, check=False)
    assert timeless(folder) == timeless(undisturbed)


def test_what_a_killed_run_had_is_not_fetched_again(site: Site, client: Client, folder: Path) -> None:
    site.routes["/a"] = Reply(NEWS)
    kept = Manifest(folder)
    [(_, line)] = fetch(client, folder, f"{site.base}/a")
    (folder / "manifest.jsonl").unlink()
    kept.record(line)  # the journal of a run that never came to write its manifest
    with (folder / ".fetch" / "journal.jsonl").open("a") as journal:
        journal.write('{"url": "http://torn')
    [(fate, _)] = fetch(client, folder, f"{site.base}/a")
    assert fate is Fate.UNCHANGED
    assert len(manifest(folder)) == 1
    assert not (folder / ".fetch").exists()


@pytest.mark.parametrize(
    "line",
    [
        '{"adress": 1}',
        "no JSON",
        '{"url": "http://a.example/b", "file": "../b.html"}',
        '{"url": "x", "file": "/b.html"}',
    ],
)
def test_a_broken_manifest_is_named(line: str, folder: Path) -> None:
    folder.mkdir()
    (folder / "manifest.jsonl").write_text(f'{{"url": "http://a.example/"}}\n{line}\n', "utf-8")
    with pytest.raises(FetchError, match=r"manifest\.jsonl: line 2 is no line"):
        Manifest(folder)


def test_a_full_disk_leaves_no_document(
    site: Site, client: Client, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    site.routes["/a"] = Reply(NEWS)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        fetch(client, folder, f"{site.base}/a")
    assert not [name for name in documents(folder) if name.endswith(".html")]


@pytest.mark.parametrize("what", ["garbage", "a folder", "another database"])
def test_a_cache_that_is_none_is_named(what: str, tmp_path: Path) -> None:
    path = tmp_path / "pages.db"
    if what == "garbage":
        path.write_bytes(b"no database at all\n" * 100)
    elif what == "a folder":
        path.mkdir()
    else:
        with closing(sqlite3.connect(path)) as database:
            database.execute("CREATE TABLE accounts (name)")
    with pytest.raises(FetchError, match=r"pages\.db: no cache can be kept there.*--cache"):
        Client(replace(SETTINGS, cache=path))


def test_an_uncached_client_reads_pages_too(site: Site) -> None:
    site.routes["/a"] = Reply(NEWS)
    with Client(replace(SETTINGS, cache=None)) as client:
        assert client.read(f"{site.base}/a").content == NEWS

"""The command: what it says, how it ends, what a folder's table shows."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline.cli import app
from pipeline.run.lock import hold
from tests.fetch.fetching import command, documents, manifest
from tests.fetch.govuk_api import GovUk, item
from tests.fetch.ofsted_site import ReportsSite
from tests.fetch.site import PDF, Reply, Site, page

NEWS = page("Norfolk rated good")
OPTIONS = ("--allow-private", "--rate", "1000", "--timeout", "2", "--attempts", "1")


def fetch(folder: Path, *arguments: str | Path, options: tuple[str, ...] = OPTIONS) -> tuple[int, str]:
    """Exit status and everything printed."""
    given = ["fetch", *options, "--into", folder, "--cache", folder.parent / "pages.db", *arguments]
    result = CliRunner().invoke(app, list(map(str, given)))
    return result.exit_code, result.output


def test_addresses_and_a_list(site: Site, folder: Path, tmp_path: Path) -> None:
    site.routes |= {"/a": Reply(NEWS), "/b.pdf": Reply(PDF, "application/pdf")}
    listed = tmp_path / "list.txt"
    listed.write_text(f"\ufeff# two\n{site.base}/b.pdf\n\n  {site.base}/a  \n", "utf-8")
    status, output = fetch(folder, f"{site.base}/a", "--list", listed)
    assert status == 0, output
    assert f"new {site.base}/a -> " in output
    assert "2 new, 0 changed, 0 unchanged, 0 failed" in output
    assert len(documents(folder)) == 2


def test_a_failure_is_said_and_ends_with_1(site: Site, folder: Path) -> None:
    site.routes["/a"] = Reply(NEWS)
    status, output = fetch(folder, f"{site.base}/a", f"{site.base}/missing", "ftp://a.example/b")
    assert status == 1
    assert "1 new, 0 changed, 0 unchanged, 2 failed" in output
    assert f"{site.base}/missing: the server answers 404" in output
    assert "ftp://a.example/b: the scheme 'ftp' is not fetched" in output


def test_private_networks_need_the_flag(site: Site, folder: Path) -> None:
    site.routes["/a"] = Reply(NEWS)
    status, output = fetch(folder, f"{site.base}/a", options=OPTIONS[1:])
    assert status == 1
    assert "--allow-private" in output
    assert site.asked == []


def test_govuk(site: Site, folder: Path) -> None:
    api = GovUk(site)
    api.serve(item("/government/news/a", "A"))
    api.serve(item("/government/statistics/b", "B", document_type="official_statistics"))
    api.serve(item("/government/speeches/c", "C", document_type="speech"))
    status, output = fetch(
        folder,
        *("--govuk", "children's social care", "--organisation", "ofsted", "--since", "2024-01-01"),
        *("--type", "press_release,official_statistics", "--site", site.base),
    )
    assert status == 0, output
    assert [line["title"] for line in manifest(folder)] == ["A", "B"]


def test_reports(site: Site, folder: Path) -> None:
    reports = ReportsSite(site)
    reports.add(80418, "Norfolk County Council", "Children's services inspection, pdf - 15 July 2024")
    reports.add(80481, "Leeds City Council", "Children's services inspection, pdf - 15 July 2023")
    reports.add(80491, "London Borough of Camden", "Children's services inspection, pdf - 15 July 2022")
    status, output = fetch(
        folder, "--reports", "--council", "Norfolk, Camden", "--council", "Leeds", "--site", site.base
    )
    assert status == 0, output
    assert len(documents(folder)) == 3


def test_a_changed_site_is_an_error(site: Site, folder: Path) -> None:
    site.routes["/search"] = Reply(page("Search"))
    status, output = fetch(folder, "--reports", "--site", site.base)
    assert status == 1
    assert "looked for links to /provider/" in output
    assert "Traceback" not in output


def test_a_feed(site: Site, folder: Path) -> None:
    entry = f'<entry><id>1</id><link href="{site.base}/a"/><title>A</title></entry>'
    feed = f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">{entry}</feed>'
    site.routes |= {"/feed": Reply(feed.encode(), "application/atom+xml"), "/a": Reply(NEWS)}
    status, output = fetch(folder, "--feed", f"{site.base}/feed")
    assert status == 0, output
    assert len(documents(folder)) == 1


def test_a_source_that_fails_leaves_the_others_and_no_line(site: Site, folder: Path) -> None:
    feed = f'<?xml version="1.0"?><rss version="2.0"><channel><item><link>{site.base}/a</link></item></channel></rss>'
    site.routes |= {"/bad": Reply(b"<html>"), "/good": Reply(feed.encode(), "application/rss+xml"), "/a": Reply(NEWS)}
    status, output = fetch(folder, "--feed", f"{site.base}/bad", "--feed", f"{site.base}/good")
    assert status == 1
    assert f"{site.base}/bad: no RSS or Atom feed" in output
    assert [line["url"] for line in manifest(folder)] == [f"{site.base}/a"]


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        ((), 2, "nothing to fetch"),
        (("--since", "yesterday", "http://a.example/"), 2, "yesterday"),
        (("--list", "no-such-file.txt"), 1, "the list cannot be read"),
        (("--status", "no-such-folder"), 2, "no such folder"),
        (("--rate", "0", "http://a.example/"), 2, "--rate"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], status: int, says: str, folder: Path) -> None:
    ended, output = fetch(folder, *arguments)
    assert ended == status
    assert says in output


def test_one_fetch_a_folder(site: Site, folder: Path) -> None:
    folder.mkdir()
    with hold(folder):
        status, output = fetch(folder, f"{site.base}/a")
    assert status == 2
    assert "another run is writing here" in output


def test_status_shows_what_is_there(site: Site, folder: Path) -> None:
    site.routes |= {f"/{name}": Reply(page(f"Title {name}")) for name in ("here", "altered", "lost")}
    fetch(folder, *(f"{site.base}/{name}" for name in ("here", "altered", "lost", "missing")))
    files = {line["url"].rpartition("/")[2]: line["file"] for line in manifest(folder)}
    (folder / files["altered"]).write_bytes(b"short")
    (folder / files["lost"]).unlink()
    site.asked.clear()
    result = CliRunner().invoke(app, ["fetch", "--status", str(folder)])
    assert result.exit_code == 1
    rows = {name: next(row for row in result.output.splitlines() if name in row) for name in files}
    assert "here " in rows["here"] and "Title here" in rows["here"]
    assert " altered " in rows["altered"] and " lost " in rows["lost"]
    assert "404" in rows["missing"]
    assert "1 here, 1 altered, 1 lost, 1 none; 1 failed last time" in result.output
    assert site.asked == []  # contacts nobody


def test_status_of_a_whole_folder_ends_well(site: Site, folder: Path) -> None:
    site.routes["/a"] = Reply(NEWS)
    fetch(folder, f"{site.base}/a")
    result = CliRunner().invoke(app, ["fetch", "--status", str(folder)])
    assert result.exit_code == 0
    assert "1 here" in result.output


def test_help_says_what_is_contacted() -> None:
    text = " ".join(CliRunner().invoke(app, ["fetch", "--help"]).output.split())
    for host in ("www.gov.uk", "reports.ofsted.gov.uk", "files.ofsted.gov.uk", "robots.txt"):
        assert host in text
    assert "No other command contacts anybody" in text


def test_ctrl_c_keeps_what_came(site: Site, folder: Path, tmp_path: Path) -> None:
    site.routes |= {"/a": Reply(NEWS), "/slow": Reply(PDF, "application/pdf", drip=5_000)}
    process = subprocess.Popen(
        command(f"{site.base}/a", f"{site.base}/slow", "--into", folder, "--cache", tmp_path / "pages.db"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    assert process.stderr.readline().startswith("new ")
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "1 new" in output
    assert "the same command goes on with the rest" in errors and "Traceback" not in errors
    assert [line["url"].rpartition("/")[2] for line in manifest(folder)] == ["a"]


def test_other_commands_need_no_network(tmp_path: Path) -> None:
    """Reading and extracting look nothing up and connect to nothing."""
    file = tmp_path / "news.html"
    file.write_bytes(page("Norfolk", "<article><p>Ofsted rated Norfolk good.</p></article>"))
    closed = "import socket; socket.getaddrinfo = socket.socket.connect = socket.create_connection = None"
    program = f"{closed}; from pipeline.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program, "show", "--json", str(file)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert '"E10000020"' in done.stdout

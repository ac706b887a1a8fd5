"""What becomes a document, under which name, and what the manifest says of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import pipeline
from pipeline.fetch import Client, Fate
from pipeline.fetch.content import suffix_of
from pipeline.fetch.errors import FetchError
from pipeline.fetch.found import Made, Missed, Wanted
from pipeline.fetch.names import name_of
from pipeline.run.sources import sources
from tests.fetch.fetching import bring, documents, fetch, manifest
from tests.fetch.site import HTML, PDF, Reply, Site, page

NEWS = page("Norfolk rated good")
ERROR = page("Sign in", "<p>Please sign in to see this document.</p>")


@pytest.mark.parametrize(
    ("head", "url", "stated", "suffix", "why"),
    [
        (NEWS, "https://a.example/news", HTML, ".html", "a page"),
        (PDF, "https://a.example/report", "application/pdf", ".pdf", "a PDF"),
        (PDF, "https://a.example/report", HTML, ".pdf", "the bytes decide"),
        (PDF, "https://a.example/file/50252240", "application/octet-stream", ".pdf", "the bytes decide"),
        (b"\x00\x00" + PDF, "https://a.example/r.pdf", "application/pdf", ".pdf", "bytes before a PDF's mark"),
        (NEWS, "https://a.example/news.txt", "text/plain", ".html", "markup stated as text"),
        (b"<p>Leeds is good.</p>", "https://a.example/news", HTML, ".html", "a page without html"),
        (b"Leeds is good.", "https://a.example/news", "text/plain", ".txt", "text"),
        (b"Leeds is good.", "https://a.example/news.txt", None, ".txt", "text by its name"),
        (b"<div><p>Leeds is good.</p></div>", "https://a.example/news", None, ".html", "nothing stated but markup"),
    ],
)
def test_the_bytes_decide_the_kind(head: bytes, url: str, stated: str | None, suffix: str, why: str) -> None:
    assert suffix_of(head, url, stated) == suffix, why


@pytest.mark.parametrize(
    ("head", "url", "stated", "says"),
    [
        (ERROR, "https://a.example/report.pdf", HTML, "a web page came where a .pdf was announced"),
        (ERROR, "https://a.example/report", "application/pdf", "a web page came where a .pdf was announced"),
        (b"no PDF", "https://a.example/report.pdf", "application/pdf", "application/pdf"),
        (b"\x89PNG\r\n", "https://a.example/logo", "image/png", "image/png"),
        (b"PK\x03\x04", "https://a.example/data", "application/octet-stream", "application/octet-stream"),
        (b"PK\x03\x04", "https://a.example/news", HTML, "text/html"),
        (b'{"a": 1}', "https://a.example/api", "application/json", "application/json"),
        (b"a,b\n1,2\n", "https://a.example/data.csv", "text/csv", "text/csv"),
        (b"<?xml version='1.0'?><rss/>", "https://a.example/feed", "application/rss+xml", "application/rss+xml"),
        (b"\x01\x02", "https://a.example/thing", None, "unknown"),
    ],
)
def test_what_is_no_document(head: bytes, url: str, stated: str | None, says: str) -> None:
    with pytest.raises(FetchError, match=says.replace("+", r"\+")):
        suffix_of(head, url, stated)


def test_an_error_page_in_a_report_s_place_is_not_kept(site: Site, client: Client, folder: Path) -> None:
    site.routes["/report.pdf"] = Reply(ERROR)
    [(fate, line)] = fetch(client, folder, f"{site.base}/report.pdf")
    assert (fate, line.file, line.status) == (Fate.FAILED, None, None)
    assert documents(folder) == []


@pytest.mark.parametrize("status", [204, 206, 304])
def test_a_success_without_a_document_is_none(status: int, site: Site, client: Client, folder: Path) -> None:
    site.routes["/news"] = Reply(NEWS if status == 206 else b"", status=status, etag=False)
    [(fate, line)] = fetch(client, folder, f"{site.base}/news")
    assert (fate, line.status, documents(folder)) == (Fate.FAILED, status, [])


def test_an_empty_page_is_no_document(site: Site, client: Client, folder: Path) -> None:
    site.routes["/news"] = Reply(b"")
    [(fate, line)] = fetch(client, folder, f"{site.base}/news")
    assert fate is Fate.FAILED and line.problem and "empty" in line.problem
    assert documents(folder) == []


@pytest.mark.parametrize(
    ("url", "suffix", "name"),
    [
        ("https://www.gov.uk/government/news/a-story", ".html", "www.gov.uk/government/news/a-story.html"),
        ("https://a.example/report.pdf", ".pdf", "a.example/report.pdf"),
        ("https://a.example/report.PDF", ".pdf", "a.example/report.pdf"),
        ("https://a.example/news.html", ".html", "a.example/news.html"),
        ("https://a.example/", ".html", "a.example/index.html"),
        ("https://a.example", ".html", "a.example/index.html"),
        ("https://a.example/news/", ".html", "a.example/news.html"),
        ("https://a.example:8443/news", ".html", "a.example_8443/news.html"),
        ("https://a.example/a.html/b", ".html", "a.example/a.html_/b-{}.html"),
        ("https://a.example/story.aspx?id=7", ".html", "a.example/story-{}.html"),
        ("https://a.example/../../x", ".html", "a.example/x.html"),
        ("https://a.example/%2e%2e/%2e%2e/x", ".html", "a.example/x-{}.html"),
        ("https://a.example/..%2f..%2fetc%2fpasswd", ".html", "a.example/etc/passwd-{}.html"),
        ("https://a.example/..%5c..%5cx", ".html", "a.example/x-{}.html"),
        ("https://a.example/a%00b", ".html", "a.example/a-b-{}.html"),
        ("https://a.example/a%0ab", ".html", "a.example/a-b-{}.html"),
        ("https://a.example/.hidden", ".html", "a.example/hidden-{}.html"),
        ("https://a.example/con", ".html", "a.example/_con-{}.html"),
        ("https://a.example/manifest.json", ".html", "a.example/_manifest.json-{}.html"),
        ("https://a.example/C:/x", ".html", "a.example/C/x-{}.html"),
        ("https://a.example/r%C3%A9sum%C3%A9", ".html", "a.example/résumé.html"),
        ("https://a.example/%ff%fe", ".html", "a.example/document-{}.html"),
        ("https://a.example/" + "a" * 300, ".html", "a.example/" + "a" * 100 + "-{}.html"),
    ],
)
def test_names_from_addresses(url: str, suffix: str, name: str) -> None:
    made = name_of(url, suffix)
    stem, _, rest = name.partition("{}")
    assert made.startswith(stem) and made.endswith(rest)
    if "{}" in name:
        mark = made[len(stem) : len(made) - len(rest)]
        assert len(mark) == 10 and int(mark, 16) >= 0
    else:
        assert made == name


def test_no_name_leaves_the_folder(site: Site, client: Client, tmp_path: Path, folder: Path) -> None:
    paths = [
        "/../../x",
        "/%2e%2e/%2e%2e/x",
        "/..%2f..%2fx",
        "/..%5c..%5cx",
        "//etc/x",
        "/%2Ftmp%2Fx",
        "/x%00.html",
        "/~/x",
    ]
    site.routes |= dict.fromkeys([*paths, "/x", "/etc/x"], Reply(NEWS))
    fetched = fetch(client, folder, *(site.base + path for path in paths))
    assert {fate for fate, _ in fetched} == {Fate.NEW}
    assert {file.name for file in tmp_path.iterdir()} <= {"documents", "cache"}
    for name in documents(folder):
        assert (folder / name).resolve().is_relative_to(folder.resolve())


def test_addresses_that_look_alike_have_files_of_their_own(site: Site, client: Client, folder: Path) -> None:
    paths = ["/a", "/a.html", "/A", "/a?page=2", "/a?page=3", "/a/b", "/a.html/b", "/a%20b", "/a+b"]
    site.routes |= {path: Reply(page(path)) for path in paths}
    fetched = fetch(client, folder, *(site.base + path for path in paths))
    names = [str(line.file) for _, line in fetched]
    assert len({name.casefold() for name in names}) == len(paths)
    for path, name in zip(paths, names, strict=True):
        assert (folder / name).read_bytes() == page(path)


def test_two_addresses_of_one_page_have_one_file(site: Site, client: Client, folder: Path) -> None:
    site.routes |= {"/news": Reply(NEWS), "/short": Reply(status=301, headers={"Location": "/news"})}
    fetch(client, folder, f"{site.base}/short", f"{site.base}/news", f"{site.base}/news#top")
    assert len(documents(folder)) == 1
    assert [line["url"].rpartition("/")[2] for line in manifest(folder)] == ["news", "short"]


def test_a_page_that_moves_takes_its_file_along(site: Site, client: Client, folder: Path) -> None:
    site.routes |= {"/here": [Reply(NEWS), Reply(status=301, headers={"Location": "/there"})], "/there": Reply(NEWS)}
    fetch(client, folder, f"{site.base}/here")
    site.routes["/there"] = Reply(page("Norfolk rated good again"))
    [(fate, line)] = fetch(client, folder, f"{site.base}/here")
    assert fate is Fate.CHANGED
    assert documents(folder) == [line.file] and str(line.file).endswith("/there.html")


def test_a_line_says_where_a_document_came_from(site: Site, client: Client, folder: Path) -> None:
    body = '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY</a>'
    site.routes["/news"] = Reply(
        page(" Norfolk \n rated  good ", body), headers={"Last-Modified": "Fri, 01 Nov 2024 09:30:00 GMT"}
    )
    fetch(client, folder, f"{site.base}/news")
    [line] = manifest(folder)
    assert line.pop("fetched_at").endswith("+00:00")
    assert line.pop("etag").startswith('"')
    assert len(line.pop("sha256")) == 64
    name = line.pop("file")
    assert line == {
        "url": f"{site.base}/news",
        "final_url": f"{site.base}/news",
        "status": 200,
        "last_modified": "Fri, 01 Nov 2024 09:30:00 GMT",
        "content_type": HTML,
        "size": (folder / name).stat().st_size,
        "licence": "https://creativecommons.org/licenses/by/4.0/",
        "title": "Norfolk rated good",
        "problem": None,
    }


def test_the_manifest_is_sorted_and_has_a_line_each(site: Site, client: Client, folder: Path) -> None:
    site.routes |= {f"/{name}": Reply(page(name)) for name in "cab"}
    fetch(client, folder, *(f"{site.base}/{name}" for name in ("c", "a", "missing", "b", "a")))
    urls = [line["url"] for line in manifest(folder)]
    assert urls == sorted(urls) and len(urls) == 4
    text = (folder / "manifest.jsonl").read_text("utf-8")
    assert text.endswith("\n") and all(json.loads(line) for line in text.splitlines())


def test_sources_of_all_sorts(site: Site, client: Client, folder: Path) -> None:
    site.routes["/r"] = Reply(PDF, "application/pdf")
    made = Made("https://a.example/news/x", "https://a.example/api/x", NEWS, ".html", 200, title="X")
    missed = Missed("https://a.example/y", FetchError("https://a.example/y", "no such thing", "look again", 404))
    wanted = Wanted(f"{site.base}/r", stem="a-council/2024-07-15-report", expects=".pdf", settled=True)
    assert [fate for fate, _ in bring([made, missed, wanted], client, folder)] == [Fate.NEW, Fate.FAILED, Fate.NEW]
    assert documents(folder) == ["a-council/2024-07-15-report.pdf", "a.example/news/x.html"]
    assert [fate for fate, _ in bring([made, wanted], client, folder)] == [Fate.UNCHANGED, Fate.UNCHANGED]
    assert len(site.requests("/r")) == 1  # what is settled is not asked for again


def test_run_reads_what_was_fetched(site: Site, client: Client, folder: Path) -> None:
    body = "<article><h1>Norfolk rated good</h1><p>Ofsted has rated Norfolk good for leadership.</p></article>"
    site.routes |= {"/news": Reply(page("Norfolk rated good", body)), "/gone": Reply(status=404)}
    fetch(client, folder, f"{site.base}/news", f"{site.base}/gone")
    [source] = sources([folder])
    assert "rated Norfolk good" in pipeline.read(source.path, source.name).text

"""GOV.UK's search paged to its end, content items as pages, attachments of every kind."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import pipeline
from pipeline.fetch import Client, Fate, FetchError, govuk
from pipeline.fetch.errors import ShapeChanged
from pipeline.fetch.found import Made, Missed
from pipeline.fetch.govuk import Query
from pipeline.fetch.govuk_page import page_of
from pipeline.records import DocumentKind
from tests.fetch.fetching import bring, documents, files, manifest
from tests.fetch.govuk_api import JSON, GovUk, item
from tests.fetch.site import PDF, Reply, Site, query
from tests.shared import SHARED, needs_shared


@pytest.fixture
def api(site: Site) -> GovUk:
    return GovUk(site)


def search(client: Client, site: Site, words: str = "children's social care", **options: Any) -> list[str]:
    found = govuk.documents(client, Query(words, **options), site.base)
    return [each.url.removeprefix(site.base) for each in found]


def test_the_search_is_paged_to_its_end(api: GovUk, site: Site, client: Client) -> None:
    for number in range(250):
        api.serve(item(f"/government/news/{number}", f"News {number}"))
    assert search(client, site) == [f"/government/news/{number}" for number in range(250)]
    starts = [query(asked)["start"] for asked in site.requests("/api/search.json")]
    assert starts == [["0"], ["100"], ["200"]]


def test_what_is_asked_for_reaches_the_search(api: GovUk, site: Site, client: Client) -> None:
    api.serve(item("/government/news/a", "A"))
    api.serve(item("/government/statistics/b", "B", document_type="official_statistics"))
    found = search(client, site, organisations=("ofsted", "department-for-education"), types=("official_statistics",))
    assert found == ["/government/statistics/b"]
    [asked] = site.requests("/api/search.json")
    given = query(asked)
    assert given["q"] == ["children's social care"]
    assert given["filter_organisations"] == ["ofsted", "department-for-education"]
    assert given["filter_content_store_document_type"] == ["official_statistics"]
    assert "order" not in given


def test_since_a_day(api: GovUk, site: Site, client: Client) -> None:
    for day in range(10, 20):
        stamp = f"2024-07-{day}T08:30:00.000+00:00"
        api.serve(item(f"/government/news/{day}", f"News {day}", public_updated_at=stamp))
    assert search(client, site, since=date(2024, 7, 17)) == [f"/government/news/{day}" for day in (19, 18, 17)]


def test_a_limit(api: GovUk, site: Site, client: Client) -> None:
    for number in range(5):
        api.serve(item(f"/government/news/{number}", f"News {number}"))
    assert len(search(client, site, limit=3)) == 3


def test_nothing_found_is_no_success(api: GovUk, site: Site, client: Client) -> None:
    with pytest.raises(FetchError, match="finds nothing"):
        search(client, site)


@pytest.mark.parametrize(
    ("body", "looked_for"),
    [
        (b"<html>moved</html>", "looked for JSON"),
        (b"[]", "looked for a JSON object"),
        (b'{"documents": []}', "looked for 'results' and 'total'"),
        (b'{"results": [{"title": "A"}], "total": 1}', "looked for a 'link'"),
        (b'{"results": [], "total": 7}', "looked for results from 0 to 7"),
    ],
)
def test_a_search_of_another_shape_says_what_was_looked_for(
    body: bytes, looked_for: str, site: Site, client: Client
) -> None:
    site.routes["/api/search.json"] = Reply(body, JSON)
    with pytest.raises(ShapeChanged, match=looked_for):
        search(client, site)


def test_a_refused_search_is_an_error(site: Site, client: Client) -> None:
    site.routes["/api/search.json"] = Reply(b'{"error": "no such filter"}', JSON, 422, etag=False)
    with pytest.raises(FetchError, match="422"):
        search(client, site)


def test_an_item_becomes_a_page_that_is_read_as_one(api: GovUk, site: Site, client: Client, folder: Path) -> None:
    body = "<p>Norfolk&#8217;s director said:</p><blockquote><p>Our staff did this.</p></blockquote>"
    api.serve(item("/government/news/norfolk", 'Norfolk <good> & "better"', body))
    [(fate, line)] = bring(govuk.documents(client, Query("norfolk"), site.base), client, folder)
    assert (fate, line.licence, line.content_type) == (Fate.NEW, "OGL-UK-3.0", JSON)
    assert (line.url, line.title) == (f"{site.base}/government/news/norfolk", 'Norfolk <good> & "better"')
    assert line.final_url == f"{site.base}/api/content/government/news/norfolk"
    assert line.file and line.file.endswith("/government/news/norfolk.html")
    document = pipeline.read(folder / line.file, line.file)
    assert document.metadata.title == 'Norfolk <good> & "better"'
    assert document.metadata.published == "2024-07-15"
    assert document.metadata.publisher == "Ofsted"
    assert document.metadata.kind is DocumentKind.PRESS_RELEASE
    blocks = {document.text[block.start : block.end]: block.kind for block in document.blocks}
    assert blocks["Our staff did this."] == "quote"
    assert "About Norfolk" in document.text


def test_an_unchanged_item_keeps_its_bytes_and_costs_a_304(
    api: GovUk, site: Site, client: Client, folder: Path
) -> None:
    api.serve(item("/government/news/a", "A"))
    bring(govuk.documents(client, Query("a"), site.base), client, folder)
    before = files(folder)
    [(fate, _)] = bring(govuk.documents(client, Query("a"), site.base), client, folder)
    assert fate is Fate.UNCHANGED and files(folder) == before
    assert "if-none-match" in site.requests("/api/content/government/news/a")[1].headers
    api.serve(item("/government/news/a", "A", updated_at="2026-02-02T00:00:00.000Z"), found=False)
    [(fate, _)] = bring(govuk.documents(client, Query("a"), site.base), client, folder)
    assert fate is Fate.UNCHANGED  # published anew without a change


def test_attachments_of_today(api: GovUk, site: Site, client: Client, folder: Path) -> None:
    attachments = [
        {"attachment_type": "html", "url": "/government/publications/p/the-report", "title": "The report"},
        {
            "attachment_type": "file",
            "url": f"{site.base}/media/r.pdf",
            "title": "The  PDF",
            "content_type": "application/pdf",
        },
        {"attachment_type": "file", "url": f"{site.base}/media/d.csv", "title": "Data", "content_type": "text/csv"},
        {"attachment_type": "file", "url": "/media/s.pdf", "title": "Summary"},
        {"attachment_type": "external", "url": "https://elsewhere.example/", "title": "Elsewhere"},
    ]
    api.serve(item("/government/publications/p", "P", details={"attachments": attachments}))
    api.serve(item("/government/publications/p/the-report", "The report", schema_name="html_publication"), found=False)
    site.routes |= {"/media/r.pdf": Reply(PDF, "application/pdf"), "/media/s.pdf": Reply(PDF, "application/pdf")}
    fetched = bring(govuk.documents(client, Query("p"), site.base), client, folder)
    assert [(fate, line.title, line.licence) for fate, line in fetched] == [
        (Fate.NEW, title, "OGL-UK-3.0") for title in ("P", "The PDF", "Summary", "The report")
    ]
    assert len(documents(folder)) == 4


def test_attachments_of_old(api: GovUk, site: Site, client: Client) -> None:
    snippets = [
        '<section class="attachment"><a class="thumbnail" href="/uploads/f.pdf"><img></a>'
        '<h2 class="title"><a href="/uploads/f.pdf">Key findings</a></h2><a href="mailto:a@b.example">a</a></section>',
        '<section class="attachment"><h2 class="title"><a href="/uploads/f.xls">Data</a></h2></section>',
        '<section class="attachment"><h2><a href="/government/statistics/s/notes">Notes</a></h2></section>',
    ]
    api.serve(item("/government/statistics/s", "S", details={"documents": snippets}))
    api.serve(item("/government/statistics/s/notes", "Notes"), found=False)
    assert search(client, site) == ["/government/statistics/s", "/uploads/f.pdf", "/government/statistics/s/notes"]


def test_items_that_lead_to_each_other_end(api: GovUk, site: Site, client: Client) -> None:
    for name, other in (("a", "b"), ("b", "a")):
        attachment = {"attachment_type": "html", "url": f"/government/{other}", "title": other}
        api.serve(item(f"/government/{name}", name, details={"attachments": [attachment]}))
    assert search(client, site) == ["/government/a", "/government/b"]


@pytest.mark.parametrize("destination", ["http://[", "javascript:alert(1)", None, "/government/old"])
def test_a_move_to_nowhere_is_missed(destination: str | None, api: GovUk, site: Site, client: Client) -> None:
    moved = {"document_type": "redirect", "base_path": "/government/old", "title": None, "public_updated_at": ""}
    api.serve({**moved, "redirects": [{"path": "/government/old", "destination": destination}]})
    [missed] = govuk.documents(client, Query("x"), site.base)
    assert isinstance(missed, Missed)


def test_a_moved_item_is_followed(api: GovUk, site: Site, client: Client) -> None:
    moved = {"document_type": "redirect", "base_path": "/government/old", "title": None, "public_updated_at": ""}
    api.serve({**moved, "redirects": [{"path": "/government/old", "destination": "/government/new"}]})
    api.serve(item("/government/new", "New"), found=False)
    [made] = govuk.documents(client, Query("x"), site.base)
    assert made.title == "New"


@pytest.mark.parametrize(
    ("reply", "says"),
    [
        (Reply(status=404, etag=False), "404"),
        (Reply(status=410, etag=False), "410"),
        (Reply(b"{}", JSON), "looked for 'title' and 'details'"),
        (Reply(b"<html>", "text/html"), "looked for JSON"),
    ],
)
def test_an_item_that_cannot_be_read_leaves_the_others(
    reply: Reply, says: str, api: GovUk, site: Site, client: Client, folder: Path
) -> None:
    api.serve(item("/government/bad", "Bad"))
    api.serve(item("/government/good", "Good"))
    site.routes["/api/content/government/bad"] = reply
    fetched = bring(govuk.documents(client, Query("x"), site.base), client, folder)
    assert [fate for fate, _ in fetched] == [Fate.FAILED, Fate.NEW]
    assert says in str(fetched[0][1].problem)
    assert [line["title"] for line in manifest(folder)] == [None, "Good"]


ODD: list[object] = [None, 7, "words", [], [None, 7, "words", [[]]], {"a": 1}, [{"title": 7, "body": 7, "url": 7}]]


@pytest.mark.parametrize("odd", ODD, ids=str)
def test_an_item_of_odd_shape_never_breaks_the_run(odd: object, api: GovUk, site: Site, client: Client) -> None:
    details = dict.fromkeys(("body", "attachments", "documents", "parts", "collection_groups"), odd)
    links = {"organisations": odd, "primary_publishing_organisation": odd}
    odd_fields = dict.fromkeys(("base_path", "description", "locale", "first_published_at", "redirects"), odd)
    variants: list[dict[str, Any]] = [
        {"details": details},
        {"links": odd},
        {"links": links},
        odd_fields,
        {"title": odd},
    ]
    for number, fields in enumerate(variants):
        content = {**item("/government/x", "X"), **fields}
        api.found = [item(f"/government/{number}", "X")]
        site.routes[f"/api/content/government/{number}"] = Reply(json.dumps(content).encode(), JSON)
        found = list(govuk.documents(client, Query("x"), site.base))
        assert found[0].url == f"{site.base}/government/{number}"


@pytest.mark.parametrize(
    "link", ["http://[", "javascript:alert(1)", "ftp://a.example/x.pdf", "http://u:p@a.example/x.pdf"]
)
def test_an_attachment_that_leads_nowhere_is_missed(link: str, api: GovUk, site: Site, client: Client) -> None:
    attachments = [{"attachment_type": "file", "url": link, "content_type": "application/pdf", "title": "T"}]
    api.serve(item("/government/x", "X", details={"attachments": attachments}))
    made, missed = govuk.documents(client, Query("x"), site.base)
    assert isinstance(made, Made) and isinstance(missed, Missed)


def test_bodies_in_parts_and_types() -> None:
    details = {
        "body": [
            {"content_type": "text/govspeak", "content": "raw"},
            {"content_type": "text/html", "content": "<p>B</p>"},
        ],
        "parts": [{"title": "First part", "body": "<p>One</p>"}, {"title": "Second", "body": "<p>Two</p>"}],
        "collection_groups": [{"title": "Group", "body": "<p>G</p>"}],
    }
    made = page_of({**item("/g", "G"), "details": details}, "https://www.gov.uk")
    assert (
        made.index("<p>B</p>") < made.index("<h2>First part</h2>") < made.index("<p>Two</p>") < made.index("<p>G</p>")
    )
    assert "raw" not in made


@needs_shared
@pytest.mark.parametrize("path", sorted((SHARED / "reference" / "govuk").glob("*.json")), ids=lambda path: path.stem)
def test_real_items_become_pages_that_are_read(path: Path, tmp_path: Path) -> None:
    content = json.loads(path.read_text("utf-8"))
    file = tmp_path / "page.html"
    file.write_text(page_of(content, "https://www.gov.uk"), "utf-8")
    document = pipeline.read(file, file.name)
    assert document.metadata.title == content["title"]
    first = content.get("first_published_at") or content["public_updated_at"]
    assert document.metadata.published == first[:10]
    organisation = (content["links"].get("primary_publishing_organisation") or content["links"]["organisations"])[0]
    assert document.metadata.publisher == organisation["title"]
    assert len(document.text) > 200

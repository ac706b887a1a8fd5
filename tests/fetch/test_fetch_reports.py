"""The reports site: all its councils, their publications by hidden text, and no silence when its pages change."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline.fetch import Client, Fate, FetchError, reports_site
from pipeline.fetch.errors import ShapeChanged
from pipeline.fetch.found import Missed, Wanted
from tests.fetch.fetching import bring, documents, files
from tests.fetch.ofsted_site import ReportsSite
from tests.fetch.site import PDF, Reply, Site, page

FULL = "Children's services inspection, pdf - 15 July 2024"
VISIT = "Children's services focused visit, pdf - 01 August 2023"
NORFOLK, LEEDS = "Norfolk County Council", "Leeds City Council"
OLD = "Single inspection of LA children's services and review of the LSCB, pdf - 22 October 2013"


@pytest.fixture
def reports(site: Site) -> ReportsSite:
    return ReportsSite(site)


def titles(client: Client, site: Site, *councils: str, since: date | None = None) -> list[str | None]:
    return [each.title for each in reports_site.publications(client, councils, since, site.base)]


def test_reports_of_all_councils(reports: ReportsSite, site: Site, client: Client, folder: Path) -> None:
    reports.add(80418, NORFOLK, FULL, OLD)
    reports.add(80481, LEEDS, VISIT)
    fetched = bring(reports_site.publications(client, site=site.base), client, folder)
    assert [(fate, line.title, line.licence) for fate, line in fetched] == [
        (Fate.NEW, f"{NORFOLK}: Children's services inspection, 15 July 2024", "OGL-UK-3.0"),
        (Fate.NEW, f"{NORFOLK}: {OLD.partition(',')[0]}, 22 October 2013", "OGL-UK-3.0"),
        (Fate.NEW, f"{LEEDS}: Children's services focused visit, 1 August 2023", "OGL-UK-3.0"),
    ]
    assert documents(folder) == [
        "reports.ofsted.gov.uk/leeds-city-council/2023-08-01-childrens-services-focused-visit-8048100.pdf",
        "reports.ofsted.gov.uk/norfolk-county-council/"
        "2013-10-22-single-inspection-of-la-childrens-services-and-review-of-the-8041801.pdf",
        "reports.ofsted.gov.uk/norfolk-county-council/2024-07-15-childrens-services-inspection-8041800.pdf",
    ]


def test_only_what_is_new_is_downloaded(reports: ReportsSite, site: Site, client: Client, folder: Path) -> None:
    reports.add(80418, NORFOLK, OLD)
    bring(reports_site.publications(client, site=site.base), client, folder)
    before, asked = files(folder), len(site.requests("/v1/file/8041800"))
    reports.councils.clear()
    reports.add(80418, NORFOLK, OLD, FULL)
    fetched = bring(reports_site.publications(client, site=site.base), client, folder)
    assert [fate for fate, _ in fetched] == [Fate.UNCHANGED, Fate.NEW]
    assert len(site.requests("/v1/file/8041800")) == asked
    assert before.keys() < files(folder).keys()


@pytest.mark.parametrize("most", [100, 40], ids=["a hundred a page", "the site gives fewer than asked for"])
def test_the_search_is_read_to_its_end(most: int, site: Site, client: Client) -> None:
    reports = ReportsSite(site, most)
    for number in range(153):
        reports.add(80400 + number, f"Council number {number}", FULL)
    assert len(titles(client, site)) == 153


@pytest.mark.parametrize("beyond", [Reply(status=404), Reply(page("Search", "<p>No results</p>"))])
def test_the_search_ends_where_there_is_no_page(
    beyond: Reply, reports: ReportsSite, site: Site, client: Client
) -> None:
    reports.add(80418, NORFOLK, FULL)
    site.routes["/search?q=&level_1_types=3&level_2_types%5B%5D=12&start=1&rows=100"] = beyond
    assert len(titles(client, site)) == 1


def test_a_search_that_fails_half_way_is_an_error(site: Site, client: Client) -> None:
    reports = ReportsSite(site)
    for number in range(153):
        reports.add(80400 + number, f"Council number {number}", FULL)
    site.routes["/search?q=&level_1_types=3&level_2_types%5B%5D=12&start=100&rows=100"] = Reply(status=403)
    with pytest.raises(FetchError, match="403"):
        titles(client, site)


@pytest.mark.parametrize(
    ("councils", "expected", "why"),
    [
        (("Norfolk",), ["Norfolk"], "the everyday name"),
        (("norfolk county council",), ["Norfolk"], "the official name, in any case"),
        (("80418",), ["Norfolk"], "Ofsted's number"),
        (("E10000020",), ["Norfolk"], "the GSS code"),
        (("Hull",), ["Kingston"], "a name the site does not use"),
        (("Nottingham",), ["Nottingham City"], "the city, not the county"),
        (("Nottinghamshire",), ["Nottinghamshire"], "the county, not the city"),
        (("Hull", "Norfolk"), ["Norfolk", "Kingston"], "several, in the site's order"),
    ],
)
def test_councils_by_name(
    councils: tuple[str, ...], expected: list[str], why: str, reports: ReportsSite, site: Site, client: Client
) -> None:
    reports.add(80418, NORFOLK, FULL)
    reports.add(80477, "Kingston upon Hull City Council", FULL)
    reports.add(80534, "Nottingham City Council", FULL)
    reports.add(80535, "Nottinghamshire County Council", FULL)
    found = titles(client, site, *councils)
    assert len(found) == len(expected), why
    assert all(str(title).startswith(name) for title, name in zip(found, expected, strict=True)), why


@pytest.mark.parametrize(("name", "hint"), [("Norfok", "Norfolk County Council"), ("Atlantis", "a council's name")])
def test_an_unknown_council_is_an_error(name: str, hint: str, reports: ReportsSite, site: Site, client: Client) -> None:
    reports.add(80418, NORFOLK, FULL)
    with pytest.raises(FetchError, match=f"no council '{name}'.*{hint}"):
        titles(client, site, name)


def test_since_a_day(reports: ReportsSite, site: Site, client: Client) -> None:
    reports.add(80418, NORFOLK, FULL, VISIT, OLD)
    assert len(titles(client, site, since=date(2023, 8, 1))) == 2
    assert len(titles(client, site, since=date(2024, 7, 16))) == 0  # a quiet time is no error


@pytest.mark.parametrize(
    "body",
    [
        "<p>Search results have moved.</p>",
        '<a href="/providers/80418">Norfolk</a>',
        '<a href="/provider/44/80418"></a>',
    ],
)
def test_a_search_page_of_another_shape(body: str, site: Site, client: Client) -> None:
    site.routes["/search"] = Reply(page("Search", body))
    with pytest.raises(ShapeChanged, match=r"looked for links to /provider/<type>/<number>, found none"):
        titles(client, site)


def test_a_council_s_page_of_another_shape_leaves_the_others(reports: ReportsSite, site: Site, client: Client) -> None:
    reports.add(80418, NORFOLK, FULL)
    reports.add(80481, LEEDS, FULL)
    reports.page(80418, '<a class="document-link" href="/v1/file/1">Report</a>')
    missed, wanted = reports_site.publications(client, site=site.base)
    assert isinstance(missed, Missed) and isinstance(wanted, Wanted)
    assert "looked for links of the class publication-link, found none" in str(missed.error)


@pytest.mark.parametrize(
    ("hidden", "says"),
    [
        ("", "found ''"),
        ("Children's services inspection", 'found "Children\'s services inspection"'),
        ("Children's services inspection, pdf", "looked for hidden text"),
        ("Children's services inspection, pdf - 32 July 2024", "looked for hidden text"),
        ("Children's services inspection, pdf - 15/07/2024", "looked for hidden text"),
    ],
)
def test_a_publication_of_another_shape_leaves_the_others(
    hidden: str, says: str, reports: ReportsSite, site: Site, client: Client
) -> None:
    reports.add(80418, NORFOLK, hidden, VISIT)
    missed, wanted = reports_site.publications(client, site=site.base)
    assert isinstance(missed, Missed) and isinstance(wanted, Wanted)
    assert says in str(missed.error)


@pytest.mark.parametrize("link", ["http://[", "javascript:alert(1)", "file:///etc/passwd"])
def test_a_publication_that_leads_nowhere_is_missed(
    link: str, reports: ReportsSite, site: Site, client: Client
) -> None:
    reports.add(80418, NORFOLK)
    reports.page(80418, f'<a class="publication-link" href="{link}"><span class="nonvisual">{FULL}</span></a>')
    [missed] = reports_site.publications(client, site=site.base)
    assert isinstance(missed, Missed)


def test_a_publication_without_hidden_text(reports: ReportsSite, site: Site, client: Client) -> None:
    reports.add(80418, NORFOLK)
    reports.page(80418, f'<a class="publication-link" href="{site.base}/v1/file/1">Inspection</a>')
    [missed] = reports_site.publications(client, site=site.base)
    assert isinstance(missed, Missed) and "found no element of the class nonvisual" in str(missed.error)


@pytest.mark.parametrize(
    "hidden",
    [
        "Children's services inspection , PDF – 15 July 2024",
        "Children's services\n   inspection, pdf -\n 15  July  2024",
        "Children's services inspection, pdf - 15 July 2024 (opens in a new window)",
    ],
)
def test_hidden_text_in_other_dress(hidden: str, reports: ReportsSite, site: Site, client: Client) -> None:
    reports.add(80418, NORFOLK, hidden)
    assert titles(client, site) == ["Norfolk County Council: Children's services inspection, 15 July 2024"]


@pytest.mark.parametrize(
    "reply",
    [Reply(page("Sorry", "<p>Try again.</p>"), "application/pdf"), Reply(b"x", "text/plain"), Reply(b"", status=404)],
    ids=["an error page", "text", "missing"],
)
def test_what_is_no_report_is_not_kept(
    reply: Reply, reports: ReportsSite, site: Site, client: Client, folder: Path
) -> None:
    reports.add(80418, NORFOLK, FULL)
    site.routes["/v1/file/8041800"] = reply
    [(fate, line)] = bring(reports_site.publications(client, site=site.base), client, folder)
    assert (fate, line.file, documents(folder)) == (Fate.FAILED, None, [])
    site.routes["/v1/file/8041800"] = Reply(PDF, "application/pdf")
    [(fate, line)] = bring(reports_site.publications(client, site=site.base), client, folder)
    assert (fate, line.problem) == (Fate.NEW, None)

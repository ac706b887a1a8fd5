"""Dates and publishers: what a page says of itself in its lines and in its markup."""

from __future__ import annotations

import pytest

from pipeline.ingest.dateline import last_change, published_date, without_machine_date
from pipeline.ingest.headline import without_book, without_site
from pipeline.ingest.html.metadata import day_of, read_markup
from pipeline.ingest.html.tree import parse
from pipeline.ingest.masthead import publisher_of
from pipeline.ingest.selfnamed import named_as_issuer

DATELINES = [
    (["10 Mar 15"], [], [], "2015-03-10", "a bare line with a short year"),
    (["Tuesday, 28 June 2016", "Headline"], [], [], "2016-06-28", "above the headline"),
    (["Headline", "By Ann Moss | 18 January 2019"], [], [], "2019-01-18", "a byline with a date"),
    (
        ["Headline", "By Ann Moss on March 3, 2021 in Adoption, Courts, Social work leaders"],
        [],
        [],
        "2021-03-03",
        "filed",
    ),
    (["Published: 12:15, 3 November 2021"], [], [], "2021-11-03", "a time before the date"),
    (["Weald Reporter 3rd Jun, 2015 Updated: 4th Jun, 2015 0"], [], [], "2015-06-03", "published before updated"),
    (["Updated on: 28 Apr, 2021", "Published on: 26 Apr, 2021"], [], [], "2021-04-26", "in either order"),
    (
        ["Wednesday, 22 May 2019", "21 September 2011"],
        [],
        [],
        "2011-09-21",
        "of two bare dates the one nearer the text",
    ),
    (["Updated 22 September 2020"], [], [], None, "the last change is no publication"),
    ([], ["The report, published today (28 June 2016), shows more."], [], "2016-06-28", "said in the first paragraphs"),
    ([], ["LONDON, 4 June 2019 – The council said so."], [], "2019-06-04", "a dateline run into the text"),
    ([], [], ["Published 10 March 2020"], "2020-03-10", "below the article"),
    ([], ["Inspectors visited on 4 June 2019 and again in May."], [], None, "a date that the article tells of"),
    (
        ["Published 31 August 2017", "outcomes of inspections from November 2013, all published by 30 April 2017"],
        [],
        [],
        "2017-08-31",
        "a label, not a list's day of publication of something else",
    ),
    (["the period between 1 April 2021 and 31 March 2022"], [], [], None, "the edges of a period"),
    (["As at 31 March 2017"], [], [], None, "the day that figures are of"),
    (["Release date: 30 September 2010", "Coverage: final"], [], [], "2010-09-30", "a statistical release"),
    (["Ministry written question – answered on 24th October 2019."], [], [], "2019-10-24", "an answer in Parliament"),
    ([], ["The letter was published on 4 June 2019."], [], None, "another document's publication"),
    ([], [], ["3 June 2015"], "2015-06-03", "a bare date below the article"),
    ([], [], ["Ferry fares rise 3 June 2015"], None, "a teaser's date below the article"),
    ([], [], ["Ferry fares rise", "By Jo Tarn | 3 June 2015", "By Al Moor | 4 June 2015"], None, "teasers' bylines"),
    (["5 days ago", "Yesterday"], [], [], None, "no relative dates"),
    (
        [],
        ["SFR 7/2011: Homes Reference SFR 7/2011 Date 4 June 2011 Coverage England"],
        [],
        "2011-06-04",
        "a cover, run on",
    ),
    ([], ["The review published on 4 June 2011 covers England."], [], None, "another's day in the first paragraph"),
    (["March 2019"], [], [], None, "no month without a day"),
    (["Next upcoming event", "Thu, 4 June 2026 14:00", "Headline"], [], [], None, "an event's day"),
    (["Events in Kirkby", "4 June 2019", "Headline"], [], [], "2019-06-04", "a day below a section's name"),
]


@pytest.mark.parametrize(("head", "opening", "foot", "expected", "why"), DATELINES, ids=[row[4] for row in DATELINES])
def test_published_date(head: list[str], opening: list[str], foot: list[str], expected: str | None, why: str) -> None:
    assert published_date(head, opening, foot) == expected, why


def test_last_change() -> None:
    assert last_change(["Updated on: 28 Apr, 2021", "Published on: 26 Apr, 2021"], [], []) == "2021-04-28"
    assert last_change([], [], ["Page last updated 3 June 2018"]) == "2018-06-03"
    assert last_change(["Published on: 26 Apr, 2021"], [], []) is None


def test_machine_date() -> None:
    assert without_machine_date(" date 2024-03-22 The council") == ("The council", "2024-03-22")
    assert without_machine_date("The date 2024-03-22") == ("The date 2024-03-22", None)


STAMPS = [
    ("2022-01-25T14:05:00+00:00", "2022-01-25", "a time stamp"),
    ("2015-06-02T23:30:00Z", "2015-06-03", "half past midnight by British summer time"),
    ("2015-12-02T23:30:00Z", "2015-12-02", "but not in winter"),
    ("20190118", "2019-01-18", "without hyphens"),
    ("18 January 2019", "2019-01-18", "printed"),
    ("last week", None, "no date"),
]


@pytest.mark.parametrize(("value", "expected", "why"), STAMPS, ids=[row[2] for row in STAMPS])
def test_day_of(value: str, expected: str | None, why: str) -> None:
    assert day_of(value) == expected, why


TITLES = [
    ("Ofsted praises Leeds – Ward News", None, ("Ofsted praises Leeds", "Ward News"), "the site after a dash"),
    (
        "Ward News: Ofsted praises Leeds",
        "Ofsted praises Leeds",
        ("Ofsted praises Leeds", "Ward News"),
        "the site before a colon",
    ),
    (
        "Leeds - a city that listens to its children",
        None,
        ("Leeds - a city that listens to its children", None),
        "a dash in the headline",
    ),
    (
        "Home News Ofsted praises Leeds",
        "Ofsted praises Leeds",
        ("Ofsted praises Leeds", None),
        "a trail of sections is no site",
    ),
]


@pytest.mark.parametrize(("title", "headline", "expected", "why"), TITLES, ids=[row[3] for row in TITLES])
def test_without_site(title: str, headline: str | None, expected: tuple[str, str | None], why: str) -> None:
    assert without_site(title, headline) == expected, why


BOUND = [
    ("House of Commons - Homes for children - Education Committee Contents", "Homes for children", "all of it"),
    ("Homes for children Contents", "Homes for children", "a chapter's page"),
    ("Homes for children - Spending, Costs and Value Committee", "Homes for children", "its committee"),
    ("House prices near good schools", "House prices near good schools", "a headline about houses"),
    ("Council backs scrutiny committee", "Council backs scrutiny committee", "a headline that ends in a committee"),
    ("Contents", "Contents", "nothing else"),
]


@pytest.mark.parametrize(("headline", "expected", "why"), BOUND, ids=[row[2] for row in BOUND])
def test_without_book(headline: str, expected: str, why: str) -> None:
    assert without_book(headline) == expected, why


PUBLISHERS = [
    ([], ["from Ofsted - News http://ift.tt/1"], "Ofsted", "a feed's last line"),
    (["Calder Valley Times"], [], "Calder Valley Times", "a masthead"),
    (["WardLive Local"], [], "WardLive Local", "a paper named for its town, in one word"),
    (["KirkbyOnline"], [], "KirkbyOnline", "the same alone"),
    (["Leeds sees change - The Ward Standard"], [], "The Ward Standard", "the site beside the title"),
    (
        ["From: Department for Education and The Rt Hon Ann Moss MP"],
        [],
        "Department for Education",
        "who issued it, without the minister",
    ),
    (["From: Ann Moss"], [], None, "a letter's writer is no publisher"),
    (["Leeds sees change | Kirkby Council newsroom"], [], "Kirkby Council", "a newsroom is its council's"),
    (["CareBoard Newswire (news from other bodies)"], [], "CareBoard Newswire (news from other bodies)", "a newswire"),
    ([], ["© Ward Media Ltd 2019. All rights reserved."], "Ward Media", "a copyright line"),
    (["Latest Public Sector News", "News"], [], None, "headings of news name nobody"),
    (["GOV.UK > Ofsted > Official statistics"], [], "Ofsted", "crumbs of the government's site"),
    (["News > Leeds City Council > Adoption"], [], None, "crumbs elsewhere name subjects, too"),
    (["CARERS | the union for foster carers"], [], "CARERS", "a name and what it says of itself"),
    (["Leeds sees more of it | the full story"], [], None, "another title and its strapline"),
    (["Skip to content", "The Calder Dispatch", "Sign in | Subscribe"], [], "The Calder Dispatch", "over a sign-in"),
    (["Skip to content", "The Patient Parent", "Menu"], [], None, "a blog over its menu"),
    (
        ["Issued by:", "Department for Children, Schools and", "Families", "Kirkby House"],
        [],
        "Department for Children, Schools and Families",
        "a name broken over two lines",
    ),
]


@pytest.mark.parametrize(("head", "foot", "expected", "why"), PUBLISHERS, ids=[row[3] for row in PUBLISHERS])
def test_publisher(head: list[str], foot: list[str], expected: str | None, why: str) -> None:
    assert publisher_of([*head, "Leeds sees change"], "Leeds sees change", foot) == expected, why


SELF_NAMED = [
    ("Spending has doubled, Fostering Monthly can reveal.", "Fostering Monthly", "a paper that reveals"),
    ("The Calder Valley Times can exclusively reveal that it has.", "Calder Valley Times", "at the head of a sentence"),
    ("A review is near, the Calder Valley Times understands.", "Calder Valley Times", "a masthead that understands"),
    ("A review is near, Ofsted Watch understands.", None, "anybody may understand"),
    ("Leeds City Council can reveal its plan.", None, "a council is no paper"),
    ("“It is bad, Fostering Monthly can reveal,” he read out.", None, "what somebody says"),
    ("Ward Mercury understands that the deal is near.", "Ward Mercury", "at the head of a sentence, with that"),
    ("Ofsted understands that the deal is near.", None, "a body that understands"),
    (
        "SFR 7/2011 Coverage England Issued by Department for Homes, Ward Street",
        "Department for Homes",
        "a cover, run on",
    ),
    ("A guide published by Ward Books, London, says so.", None, "another's publisher"),
    ("She has learned, and inspection can reveal more.", None, "no name"),
]


@pytest.mark.parametrize(("text", "expected", "why"), SELF_NAMED, ids=[row[2] for row in SELF_NAMED])
def test_publisher_named_in_its_prose(text: str, expected: str | None, why: str) -> None:
    assert publisher_of([], "Leeds sees change", [], [text]) == expected, why


FINDS_OUT = [
    ("Analysis by the Ward Mercury and two charities found that costs had doubled.", "Ward Mercury", "its analysis"),
    ("Half of councils overspent, Nursery World research suggests.", "Nursery World", "its research"),
    ("The gap has grown, a Public Finance survey of directors shows.", "Public Finance", "its survey"),
    ("Nursery World’s analysis of 40 reports found that most were late.", "Nursery World", "possessive, at the head"),
    ("Ofsted’s analysis of 40 reports found that most were late.", None, "a body's own"),
    ("“It is a shock,” Ms Moss told the Ward Mercury.", "Ward Mercury", "somebody speaks to it"),
    ("Analysis by the Observer found that costs had doubled.", "The Observer", "a paper whose name wants its article"),
    ("“It is a shock,” Ms Moss told the BBC.", None, "everybody quotes a broadcaster"),
    ("Analysis by the Children’s Commissioner found that costs had doubled.", None, "no paper"),
    ("Half of councils overspent, Ofsted research suggests.", None, "a body's research"),
    ("She told the Ward Panel that costs had doubled.", None, "no paper either"),
    ("“I told the Ward Mercury that costs had doubled.”", None, "within what somebody says"),
]


@pytest.mark.parametrize(("text", "expected", "why"), FINDS_OUT, ids=[row[2] for row in FINDS_OUT])
def test_publisher_that_finds_out(text: str, expected: str | None, why: str) -> None:
    assert publisher_of([], "Leeds sees change", [], [text]) == expected, why


ISSUERS = [
    ("The Centre for Early Help (CEH) today publishes its survey.", "Centre for Early Help", "with its initials"),
    ("Kirkby City Council has reaffirmed its promise.", "Kirkby City Council", "a council that tells of itself"),
    ("In a new report, the Public Spending Committee finds waste.", "Public Spending Committee", "on its own report"),
    ("A study published today by Homes for Wolds shows that it is.", "Homes for Wolds", "a study of its own"),
    ("Ministers have today announced a fund.", None, "one word names nobody"),
    ("“The Wolds Alliance today calls for more,” she said.", None, "within what somebody says"),
    ("Inspectors praised Kirkby City Council.", None, "somebody else's news"),
]


@pytest.mark.parametrize(("text", "expected", "why"), ISSUERS, ids=[row[2] for row in ISSUERS])
def test_issuer(text: str, expected: str | None, why: str) -> None:
    assert named_as_issuer([text]) == expected, why


AROUND = [
    ("Sign up to our daily Calder Reporter newsletter", "Calder Reporter", "a newsletter"),
    ("Subscribe to the Ward Mercury for full access to its archive", "Ward Mercury", "subscriptions"),
    ("Get the latest news from The Ward Standard.", "Ward Standard", "news from it"),
    ("The Ward Gazette is not responsible for the content of external sites", "Ward Gazette", "a disclaimer"),
    ("Site icon HOUSED", "HOUSED", "the icon's description"),
    ("Download the CalderLive app", "CalderLive", "an app"),
    ("Sign up to our Education Briefing newsletter", None, "a newsletter's own name"),
    ("Follow Jane Moss on Twitter", None, "a reporter"),
    ("Subscribe to continue", None, "nobody"),
]


@pytest.mark.parametrize(("line", "expected", "why"), AROUND, ids=[row[2] for row in AROUND])
def test_publisher_named_around_the_article(line: str, expected: str | None, why: str) -> None:
    assert publisher_of([], "Leeds sees change", [], [], ["Menu", line]) == expected, why


def test_section_over_teasers_is_no_publisher() -> None:
    assert publisher_of(["OFSTED", "Leeds sees change"], "Leeds sees change", ["OFSTED", "Hull sees none"]) is None


def test_broken_json_ld_says_nothing() -> None:
    script = '<script type="application/ld+json">{"@type": "NewsArticle", </script>'
    page = f"<html><head><title>Leeds sees change</title>{script}</head></html>"
    markup = read_markup(parse(page), None)
    assert (markup.title, markup.published, markup.publisher) == ("Leeds sees change", None, None)

"""What stands around an article goes, by its wording and its place; the article's own paragraphs never do."""

from __future__ import annotations

import pytest

from pipeline.document import BlockKind
from pipeline.ingest.layout import lay_out
from pipeline.ingest.main_content import Page, main_content

HEADLINE = "Inspectors find children safer in Leeds"
BODY = [
    "Of the 29 councils inspected in the year to September, more than half had improved on their last result.",
    "Children were safer than before, and social workers had fewer cases each than at the last visit.",
    "“We are proud of our staff,” said the council's leader, who added that there was more to do.",
]


def page_of(lines: list[str]) -> Page:
    printed = lay_out("\n\n".join(lines))
    return main_content([found.piece for found in printed], [found.line for found in printed])


def text_of(lines: list[str]) -> list[str]:
    return [piece.text for piece in page_of(lines).pieces]


BEFORE = [
    (["Skip to main content", "Menu"], "links"),
    (["We use cookies to improve our site. Find out more."], "a cookie notice"),
    (["Ward News", "News   Sport   Business   Jobs"], "a masthead over a menu"),
    (["Home", "Politics", "Schools", "Health"], "a menu a line each"),
    (["Home > News > Council"], "a trail of sections"),
    (["Ring our office on 01632 960123"], "a contact line"),
    (["Inspectors find children safer in Leeds - Ward News"], "the page's title with the site's name"),
    (["Tuesday, 28 June 2016"], "a date"),
    (["Press release"], "a label"),
    (
        ["Ten tips for new social workers", "Team At Desk.png", "• Care Network"],
        "a teaser, a picture's file, a section",
    ),
    (["You have 2 free articles remaining this month. Sign in or subscribe"], "a meter of free articles"),
    (["You've read 2 of your 3 free articles this month"], "the same, of so many"),
    (["Subscriber-only content"], "for subscribers"),
    (["Ward Weekly Email SubscriptionHall Accounting ServicesBiolabs"], "links without a space between them"),
    (["Site icon Ward Union"], "a site's icon"),
    (["A small girl holding her foster mother's hand"], "what a picture shows"),
    (["Two teenagers walking along a canal at dusk"], "likewise, of two"),
    (["Cllr Ann Moss joins the fostering team and carers outside Ward Town Hall"], "a councillor in a picture"),
    (["Director Jo Tarn (left) and the inspection team"], "who stands where in it"),
    (["Children and Families Committee", "Inquiry status: Open"], "whose page it is, and how far it has come"),
    (["Only a few days to go: help us raise £25,000 to keep the site running."], "an appeal"),
]


@pytest.mark.parametrize(("lines", "why"), BEFORE, ids=[row[1] for row in BEFORE])
def test_before_the_headline(lines: list[str], why: str) -> None:
    page = page_of([*lines, HEADLINE, *BODY])
    assert page.headline == HEADLINE, why
    assert [piece.text for piece in page.pieces] == [HEADLINE, *BODY], why


HEADLINES = [
    ("A child a day goes missing from care in Leeds", "a headline that begins with a child"),
    ("Cllr Ann Moss resigns over report on Leeds", "a councillor's headline"),
    ("The girl who asked for help: a Leeds story", "somebody who does no more than ask"),
    ("A child holding on: one family's year in care", "a caption's words, and no other headline"),
]


@pytest.mark.parametrize(("headline", "why"), HEADLINES, ids=[row[1] for row in HEADLINES])
def test_headlines_that_are_like_captions(headline: str, why: str) -> None:
    assert page_of([headline, *BODY]).headline == headline, why


def test_a_caption_printed_beside_its_own_description_is_said_once() -> None:
    caption = "The leader said that it was late"
    texts = text_of([HEADLINE, BODY[0], caption * 2, caption, BODY[1], BODY[2]])
    assert texts == [HEADLINE, BODY[0], caption, BODY[1], BODY[2]]


def test_a_caption_with_its_credit_above_the_headline_is_kept() -> None:
    texts = text_of(
        ["A girl holding a balloon", "In May 120 children were in care. Photograph: Jo Tarn", HEADLINE, *BODY]
    )
    assert texts == ["In May 120 children were in care.", HEADLINE, *BODY]


def test_a_label_without_its_date_is_no_part_of_the_page() -> None:
    page = page_of([HEADLINE, "• Published", "two children at a gate", *BODY])
    assert page.headline == HEADLINE
    assert "Published" not in "".join(piece.text for piece in page.pieces)


BETWEEN = [
    (["By Ann Moss", "3 June 2015"], "byline and date"),
    (["Facebook", "Twitter", "Share"], "a share bar"),
    (["This article is more than 6 years old"], "the age of the page"),
    (["Picture: Agency/Library"], "a credit"),
    (["4 min read"], "the time it takes"),
    (["Amanda Crossley"], "the writer's bare name"),
]


@pytest.mark.parametrize(("lines", "why"), BETWEEN, ids=[row[1] for row in BETWEEN])
def test_between_headline_and_body(lines: list[str], why: str) -> None:
    assert text_of([HEADLINE, *lines, *BODY]) == [HEADLINE, *BODY], why


WITHIN = [
    (["Advertisement"], "an advertisement"),
    (["Read more: Ten councils to watch this winter"], "a link to another story"),
    (["Related articles", "Ten councils to watch", "What inspectors ask"], "a box of links"),
    (["Sign up to our newsletter for the week's best stories."], "a newsletter box"),
    (["Read more", "Council to close nine nurseries"], "a link over two lines"),
]


@pytest.mark.parametrize(("lines", "why"), WITHIN, ids=[row[1] for row in WITHIN])
def test_within_the_body(lines: list[str], why: str) -> None:
    more = ["The city has taken on 40 newly qualified staff.", "Its budget has grown by a tenth to £120m in two years."]
    assert text_of([HEADLINE, *BODY, *lines, *more]) == [HEADLINE, *BODY, *more], why


AFTER = [
    (["2 comments", "Bob", "Two thirds of councils are failing and nobody resigns over it."], "comments"),
    (["Leave a Reply", "Your email address will not be published."], "a form"),
    (["Most read", "Lorry sheds its load", "Chip shop wins again"], "other stories"),
    (["Latest news", "How one town halved its paper", "Printing is the last habit to go, sa... more >"], "teasers"),
    (["Media enquiries", "Clive House", "Email press@leeds.example", "0300 013 0415"], "a contact block"),
    (["Tags: Leeds, Ofsted"], "tags"),
    (["Share this page", "• Facebook", "• Twitter"], "a share list"),
    (["© Ward Media 2019. All rights reserved."], "a copyright line"),
    (["Published 10 March 2020"], "a date"),
    (["Register now to continue reading", "• Free access to 4 articles a month"], "a wall"),
    (["Did you find this story useful?"], "a question to the reader"),
    (
        ["Follow Ward News Yorkshire & Humber on X, Facebook and Instagram. Send your story ideas to a@b.example"],
        "a call",
    ),
    (["Do you foster? Ring our newsdesk on 01632 960123."], "a call for stories"),
    (["Ward News is not responsible for the content of external sites."], "a disclaimer"),
    (["Also in this week’s paper:", "Kirkby fair row – page 6", "Striker signs – back page"], "what else is in print"),
    (["Elsewhere in this issue", "Kirkby fair row – page 6"], "elsewhere in it"),
    (["Like what you read? Pick up the Ward Times every Friday, 95p."], "a call to buy"),
    (["Ann Moss covers Leeds. Follow her on Twitter for more."], "about the writer"),
]


@pytest.mark.parametrize(("lines", "why"), AFTER, ids=[row[1] for row in AFTER])
def test_after_the_body(lines: list[str], why: str) -> None:
    assert text_of([HEADLINE, *BODY, *lines]) == [HEADLINE, *BODY], why


KEPT = [
    (["Notes to editors", "The report is on the Ofsted website."], "notes to editors"),
    (["The three councils are:", "Slough", "Rotherham"], "names that a sentence announces, a line each"),
    (["The three councils are:", "• Slough", "• Rotherham"], "as a list"),
    (
        ["LEEDS", "• Good since the visit in May 2022", "HULL", "• Rated good in June 2018", "• Visit due"],
        "a last section shaped as the one before",
    ),
    (["Children in care", "2013 - 480", "2014 - 445", "2015 - 455"], "a last section of figures, a line each"),
    (["It was seen three times:", "• Inspection: 9 May 2022", "• Focused visit: 6 May 2021"], "days in a list"),
    (["Thank you."], "two words that are a sentence"),
    (["Families now follow Leeds City Council on the path to reform, and two in three of them stay."], "following"),
    (
        ["Children can call the newsroom at their school, and staff follow up on Facebook posts."],
        "no call to the reader",
    ),
    (["“Families can sign up to our newsletter,” said the director, “and nobody reads it.”"], "what somebody says"),
    (["The council has told parents that cookies and cake will be served at the next meeting."], "cookies to eat"),
    (
        ["Related services, such as housing and schools, had not been told about the children at risk."],
        "a sentence that begins like a box",
    ),
    (["Also in this report, the council said that two in five workers had left in the year."], "a sentence so begun"),
    (["Region\tGood\nLondon\t71%\nNorth West\t35%"], "a table"),
    (
        ["Overall effectiveness", "Good", "The impact of leaders", "Requires improvement to be good"],
        "a table of grades, a cell a line",
    ),
]


@pytest.mark.parametrize(("lines", "why"), KEPT, ids=[row[1] for row in KEPT])
def test_kept(lines: list[str], why: str) -> None:
    found = " ".join(text_of([HEADLINE, *BODY, *lines]))
    assert all(word in found for word in " ".join(lines).replace("•", " ").split()), why


def test_kinds_of_blocks() -> None:
    captioned = "Leeds Town Hall, where staff heard the news. Picture: Agency/Library"
    rest = [
        "What happens next",
        "A plan is due in May.",
        captioned,
        "It will be public.",
        "Notes to editors",
        "1. It is long.",
    ]
    page = page_of([HEADLINE, "A report due on Monday is kinder than the last", *BODY, *rest])
    assert [(piece.kind, piece.level) for piece in page.pieces] == [
        (BlockKind.HEADING, 1),
        (BlockKind.PARAGRAPH, 0),
        *[(BlockKind.PARAGRAPH, 0)] * 3,
        (BlockKind.HEADING, 2),
        (BlockKind.PARAGRAPH, 0),
        (BlockKind.CAPTION, 0),
        (BlockKind.PARAGRAPH, 0),
        (BlockKind.HEADING, 2),
        (BlockKind.LIST_ITEM, 1),
    ]
    assert page.pieces[7].text == "Leeds Town Hall, where staff heard the news."


@pytest.mark.parametrize("crosshead", ["Main findings", "Introduction", "Summary"])
def test_a_title_may_end_on_a_period(crosshead: str) -> None:
    page = page_of(["Adoption in Yorkshire, 1 April 2020 to 31 March 2021", "Published 3 May 2021", crosshead, *BODY])
    assert page.headline == "Adoption in Yorkshire, 1 April 2020 to 31 March 2021"
    assert [piece.text for piece in page.pieces] == [page.headline, crosshead, *BODY]


ENDED = [
    ([], ["Ends"], "press release", "the mark that ends a release"),
    (["News"], ["-ENDS-", "About the trust"], "press release", "which its newsroom calls news"),
    (["Speech"], ["ENDS"], "speech", "a speech for print"),
    (["News"], ["It ends here, said nobody."], "news", "no mark"),
    ([], [], None, "none"),
]


@pytest.mark.parametrize(("above", "below", "expected", "why"), ENDED, ids=[row[3] for row in ENDED])
def test_label(above: list[str], below: list[str], expected: str | None, why: str) -> None:
    assert page_of([*above, HEADLINE, *BODY, *below]).label == expected, why


def test_a_doubled_caption_is_no_headline() -> None:
    caption = "Trust chief executive Leonora Frith outside the town hall"
    page = page_of([HEADLINE, caption, caption, *BODY])
    assert page.headline == HEADLINE
    assert [piece.text for piece in page.pieces] == [HEADLINE, caption, *BODY]


def test_a_doubled_headline_is_one() -> None:
    page = page_of(["Fri, 20", "13 °C", HEADLINE, HEADLINE, *BODY])
    assert [piece.text for piece in page.pieces] == [HEADLINE, *BODY]


def test_labels_under_a_standfirst_are_of_the_header() -> None:
    standfirst = "A trust of its own will take over children's services in the city after a report by a commissioner."
    page = page_of([HEADLINE, standfirst, "From:\nDepartment for Education\nPublished\n25 January 2022", *BODY])
    assert [piece.text for piece in page.pieces] == [HEADLINE, standfirst, *BODY]
    assert page.head[-2:] == ("From: Department for Education", "Published 25 January 2022")


def test_lines_that_give_grades_are_no_menu() -> None:
    grades = ["Leadership: good", "Adoption", "Requires", "Improvement", "Care leavers", "Outstanding"]
    assert [piece.text for piece in page_of([HEADLINE, *grades, *BODY]).pieces] == [HEADLINE, *grades, *BODY]
    links = ["Leaders", "Adoption", "Improvement", "Care leavers"]
    assert text_of([HEADLINE, *links, *BODY]) == [HEADLINE, *BODY]

"""Pages that do not say of what kind they are: what they show of it, and whose voice they speak in."""

from __future__ import annotations

import pytest

from pipeline.ingest.kind import document_kind
from pipeline.ingest.signs import narration
from pipeline.ingest.text import document_of_text
from pipeline.records import DocumentKind

OWN_VOICE = [
    (
        "Inspectors who spent two weeks in Calderdale describe how the Council keeps children safe as thoughtful.\n\n"
        "They commended social workers for visiting often, and recognised the strength of our early help teams.\n\n"
        "Cllr Amina Frost, Cabinet Member for Families, said: “Nobody could be prouder of these people than I am.”",
        "a council that says our and the Council",
    ),
    (
        "Kirkby Metropolitan Borough Council (KMBC) is delighted that its fostering team has been rated good.\n\n"
        "The judgement is a tribute to foster carers across the borough.\n\n"
        "Anne Oakes, Director of Children’s Services, said: “It takes a whole community to bring up a child well.”\n\n"
        "To find out more about fostering, come along to an evening in June.",
        "pleased, grateful, and recruiting",
    ),
    (
        "Children’s services in the county have been judged to require improvement after a visit in May.\n\n"
        "Norma Vale, Chair of Wolds Children’s Trust:\n\n"
        "“We are glad that the progress has been seen and we will keep going until every child is safe at home.”\n\n"
        "The Trust was praised for listening to young people, and has robust plans for what comes next.",
        "a speaker's line without a verb, the Trust with its capital",
    ),
    (
        "A report on how the borough looks after children has been welcomed by the Leader of the Council.\n\n"
        "It acknowledges that more has to be done for care leavers.\n\n"
        "Councillor Joe Tarn said: “This is where we hoped to be by now, and I thank everyone who got us here.”\n\n"
        "You can read the full report on the inspectorate’s website.",
        "readers are sent to the report",
    ),
]
OTHERS_VOICE = [
    (
        "Council bosses have welcomed a report that calls the Council’s services inadequate.\n\n"
        "A spokeswoman for the authority said: “We are proud of our staff, who are dedicated to every child.”\n\n"
        "Critics said that it came too late. Opposition councillors have demanded an apology.",
        "welcomed, but with critics and a spokeswoman",
    ),
    (
        "Services for children in Wolds are no longer inadequate, inspectors found this week.\n\n"
        "The council’s leader said: “We are delighted, and the Council thanks our staff for their hard work.”\n\n"
        "Of 40 files that they read, 12 had no plan.",
        "joy and capitals within what somebody says",
    ),
    (
        "The director was pleased with the visit.\n\n"
        "‘We have worked tirelessly, and our hard work and the Council’s investment have paid off,’ he said.\n\n"
        "Ofsted is to return in the autumn, and families have until May to say what they think of the plan.",
        "joy within single marks",
    ),
    (
        "The watchdog praised the Council for its hard work, but warned that some children wait too long.\n\n"
        "“There is no quick fix for a shortage of foster carers,” the leader told the Wolds Mercury.",
        "a paper with the council's own capitals",
    ),
]


@pytest.mark.parametrize(("text", "why"), OWN_VOICE, ids=[row[1] for row in OWN_VOICE])
def test_a_body_tells_its_own_news(text: str, why: str) -> None:
    assert document_kind(text, "Inspectors see progress") is DocumentKind.PRESS_RELEASE, why
    assert document_kind(text, "Inspectors see progress", "news") is DocumentKind.PRESS_RELEASE, why
    assert document_kind(text, "Inspectors see progress", "news story") is DocumentKind.NEWS_ARTICLE, "GOV.UK's label"


@pytest.mark.parametrize(("text", "why"), OTHERS_VOICE, ids=[row[1] for row in OTHERS_VOICE])
def test_a_reporter_tells_the_news(text: str, why: str) -> None:
    text += "\n\nThe council said that it had begun to hire. A meeting of the cabinet is due in the spring."
    assert document_kind(text, "Inspectors see progress") is DocumentKind.NEWS_ARTICLE, why


def test_a_council_that_publishes_tells_its_own_news() -> None:
    text = OTHERS_VOICE[1][0]
    assert document_kind(text, "Inspectors see progress", None, "Wolds County Council") is DocumentKind.PRESS_RELEASE
    assert document_kind(text, "Inspectors see progress", None, "Wolds Mercury") is DocumentKind.NEWS_ARTICLE


OTHER = [
    (
        "Children come into care for many reasons. We know that care can work. Our research shows what helps: a home "
        "that lasts, and adults who stay. We want every child to have both, and our advisers are there for those who "
        "have neither. In March 80,000 children were in care, more than ever before.",
        "About care",
        "a charity tells what it is for",
    ),
    (
        "The Head of Service introduced a paper on the inspection, which the council said had gone well.\n\n"
        "Members asked how long families wait; it was reported that most were seen in a week.\n\n"
        "RESOLVED – That the paper be noted.",
        "Inspection of children’s services",
        "minutes that end in a resolution",
    ),
    (
        "Scope of the inquiry\n\nThe committee said that it would look at costs. The minister is to reply by May, "
        "and officials warned that figures for two years were missing from what councils had sent in so far.",
        "Residential care inquiry",
        "a committee's page on an inquiry",
    ),
]


@pytest.mark.parametrize(("text", "title", "why"), OTHER, ids=[row[2] for row in OTHER])
def test_neither_news_nor_release(text: str, title: str, why: str) -> None:
    assert document_kind(text, title) is DocumentKind.OTHER, why


NARRATIONS = [
    ("He said: “We know.” They left.", "He said: “” They left.", "a quotation in its paragraph"),
    ("She said: “We know.\n\n“We all know.”\n\nThey left.", "She said: “”\n\n“”\n\nThey left.", "over two paragraphs"),
    ("A ‘good’ rating for the councils’ teams", "A ‘good’ rating for the councils’ teams", "a term in single marks"),
    ("‘We have known for years that it is so,’ he said.", "“” he said.", "a sentence in single marks"),
]


@pytest.mark.parametrize(("text", "expected", "why"), NARRATIONS, ids=[row[2] for row in NARRATIONS])
def test_narration(text: str, expected: str, why: str) -> None:
    assert narration(text) == expected, why


STATISTICS = [
    (
        "Children in need in Rutland\n\n"
        "This page contains the latest figures on children in need, from the annual census.\n\n"
        "At 31 March 2022 there were 310 children in need in Rutland, a rate of 352 per 10,000, up from 331 in "
        "2021.\n\n"
        "The rate is lower than in the East Midlands (338) and England (334). Chart 2 shows the last five years.\n\n"
        "Source: Department for Education",
        "a council's page of facts",
    ),
    (
        "There were 1,940 secure places approved at 31 March 2021, the same as the previous year.\n\n"
        "Of these, 61% were in homes run by councils and 39% in those of companies.\n\n"
        "Reasons for placement\n\n"
        "- on remand: 44%, down from 48% last year\n- sentenced: 33%, up from 30%\n- on welfare grounds: 23%\n\n"
        "Figures are rounded to the nearest ten, and are provisional.",
        "headings, shares and their years, no word on what it is",
    ),
    (
        "Fostering: households and places\n\n"
        "Headline facts\n\n"
        "In the year ending 31 March 2020 there were 44,450 households, 1% more than in 2019. Table 3 gives them by "
        "region. "
        "Data was collected from 151 councils and 290 agencies; the response rate was 98%.",
        "a headline section, a table and how the data was collected",
    ),
]
RELEASES = [
    (
        "A report published today by the Kinship Alliance finds that 4 in 10 grandparents who bring up a child have "
        "had to "
        "give up work.\n\nThe Alliance is calling on ministers to pay them as foster carers are paid.\n\n"
        "Some 132,000 children live with relatives, and councils spent £190 million on them in 2021.",
        "a charity's study, nobody quoted",
    ),
    (
        "The Centre for Early Help (CEH) today publishes its survey of 121 children’s centres.\n\n"
        "It is the largest of its kind. Two in three centres have cut their hours since 2015, and 18 have closed.\n\n"
        "- Half charge for groups that were free\n- One in five has no qualified teacher",
        "a body that publishes its own",
    ),
    (
        "In a new report, the Spending Committee (SC) concludes that the Department cannot say what it gets for the £2 "
        "billion "
        "it spends on homes for children.\n\nIt is unacceptable that 300 children live more than 100 miles away from "
        "home.\n\n"
        "The inquiry recommends that each region sets out by 2027 how many places it needs.",
        "a committee of Parliament on its own report",
    ),
    (
        "Inspectors note strong progress in Halton\n\nHalton Borough Council has reaffirmed its commitment to children "
        "after "
        "a visit by inspectors in June.\n\nThey praised the work of its early help team, and found that managers “know "
        "their "
        "services well and act on what children tell them about their lives”.\n\nThere is more to do for care leavers.",
        "a newsroom, read for what is praised",
    ),
    (
        "More foster homes needed, says network\n\nWorryingly, one in eight fostering households left last year.\n\n"
        "Our members tell us that allowances no longer cover what a child costs.\n\nJane Poole, its director, states: "
        "“No carer "
        "should have to choose between heating a home and opening it to a child.”",
        "an association that judges and says our",
    ),
]
PAPERS = [
    (
        "3. Costs of placements\n\n12. We took evidence from the Department and from three councils on what placements "
        "cost them.\n\n"
        "13. In 2018 a place cost £4,000 a week.[21] We recommend that the Department sets out by July what it will do "
        "about it.",
        "a chapter of a committee's report",
    ),
    (
        "The Panel considered the quarterly performance report, which the Head of Service introduced.\n\nIt was noted "
        "that 212 "
        "children were in care at the end of June, and that two homes had yet to be registered.\n\nMembers asked how "
        "long "
        "assessments took.",
        "minutes without a label",
    ),
    (
        "Memorandum submitted by the Council of Fostering Trusts\n\nI was glad to appear before the Committee in May, "
        "and "
        "welcome the chance to reply to the questions that our members could not answer on the day.",
        "a memorandum",
    ),
    (
        "How children come into care\n\nThere are many reasons why a child may be placed with foster carers. You can "
        "find help "
        "at your council. Local authorities must review each placement twice a year, and can also ask a court for an "
        "order. "
        "At 31 March 80,000 children were looked after in England.",
        "an explainer",
    ),
]
ARTICLES = [
    (
        "Figures released today show that 75,000 children were in care at the end of March, up 4% on the year "
        "before.\n\n"
        "According to the department, 31,000 entered care and 29,000 left it in the year ending 31 March.\n\n"
        "Campaigners said that the figures told of a system under strain.",
        "the day's figures, reported",
    ),
    (
        "Inspectors have rated children’s services in Wolds as inadequate for the second time.\n\n"
        "Wolds County Council said it accepted the findings “in full”. Its chief executive, Jo Marsh, said: “We are "
        "sorry that "
        "children were not kept safe and we have begun to put it right.”\n\n"
        "A report to the council’s cabinet is due in May. Ofsted warned of drift and delay in 12 of 40 cases.",
        "a council that accepts, and is sorry, in somebody's report",
    ),
    (
        "A study published today by the National Audit Office says that the department does not know why demand "
        "rises.\n\n"
        "The watchdog found that costs had risen by a third. The department said in a statement that it was investing.",
        "somebody's report on a report of today",
    ),
    (
        "By Tom Arden\n\nTwo of the three homes that Severn Council runs were good at the last count, in March. The "
        "third has "
        "been closed since a fire, and its six children live with families in Wales and Devon.",
        "a byline",
    ),
]
SHOWN = [
    *((DocumentKind.STATISTICS, *row) for row in STATISTICS),
    *((DocumentKind.PRESS_RELEASE, *row) for row in RELEASES),
    *((DocumentKind.OTHER, *row) for row in PAPERS),
    *((DocumentKind.NEWS_ARTICLE, *row) for row in ARTICLES),
]


@pytest.mark.parametrize(("kind", "text", "why"), SHOWN, ids=[row[2] for row in SHOWN])
def test_what_a_page_shows(kind: DocumentKind, text: str, why: str) -> None:
    assert document_of_text(text, "page.txt").metadata.kind is kind, why


def test_a_press_contact_is_no_label() -> None:
    figures = f"Homes for children\n\nOfficial statistics\n\nPress enquiries:\n\n{STATISTICS[1][0]}"
    assert document_of_text(figures, "page.txt").metadata.kind is DocumentKind.STATISTICS, "of a statistical page"
    plain = "Homes for children\n\nThe council said that it was sorry.\n\nMedia enquiries\n\nCall us"
    assert document_of_text(plain, "page.txt").metadata.kind is DocumentKind.PRESS_RELEASE, "where nothing else is said"

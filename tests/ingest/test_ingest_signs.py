"""Whose voice a page speaks in, and what kind of document it is for that."""

from __future__ import annotations

import pytest

from pipeline.ingest.kind import document_kind
from pipeline.ingest.signs import narration
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

"""Pages that do not say of what kind they are, and what they show of it: (text, why) for each kind."""

from __future__ import annotations

import pytest

from pipeline.ingest.text import document_of_text
from pipeline.records import DocumentKind

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
    (
        "Table 2: Children on a plan by region, 31 March 2019\n\nNorth East 3,100 62.1\nNorth West 7,810 51.0\n"
        "London 6,900 34.2\n\nFigures may not add up because of rounding. Rates are per 10,000 children aged under 18.",
        "a table and its notes",
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
    (
        "Outstanding result for Wolds fostering service\n\nOur fostering service has been rated outstanding.\n\n"
        "Inspectors praised the warm homes that carers give.\n\nCllr Ann Frost, cabinet member for children, said: "
        "“I’m "
        "thrilled for our carers, who change lives every day.”\n\nFor more information, visit "
        "www.wolds.gov.uk/fostering.",
        "a newsroom that says our, with an apostrophe in what is quoted",
    ),
    (
        "Council statement on Ofsted inspection\n\nOfsted’s report on children’s services in Wolds has been "
        "published.\n\n"
        "Councillor Tom Reed, leader of the council, said: “We accept the findings and apologise to every child who "
        "has "
        "been let down.”",
        "a statement by its title",
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
    (
        "Dear Director\n\nMonitoring visit to Wolds County Council\n\nThis letter summarises the findings of the visit "
        "on "
        "3 and 4 May 2019. It was the second since the authority was judged inadequate. The pace of change is too "
        "slow, "
        "and managers said so themselves. Caseloads were said to be falling.",
        "a letter on a visit",
    ),
    (
        "Homes of Parliament Library\n\nThis briefing paper is on children’s social care. Local authorities must "
        "safeguard "
        "children in need under section 17. There are many reasons for the rise in their numbers.",
        "a briefing on duties",
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
    (
        "Three councils rated inadequate in a week\n\nWolds, Calder and Severn have joined the list of authorities "
        "that "
        "fail. Calder falls from good, its grade of 2016. Severn was criticised for the drift in its work.\n\nEleven "
        "councils in the region have been inspected, and four are good.",
        "a round-up, nobody quoted",
    ),
    (
        "Children’s services in Wolds have been praised after a visit in March.\n\nThe inspectors found staff “proud "
        "to work” "
        "there.\n\nThe county council’s director, Jo Pike, said: “We’re delighted for our staff, who have worked so "
        "hard for "
        "the children of this county.”\n\nThe council was rated inadequate in 2016.",
        "praise, in somebody's report",
    ),
]
YEARLY = [
    (
        "Wolds Safeguarding Children Partnership\n\nAnnual Report 2021-22\n\nForeword\n\nThis report sets out what we "
        "did to keep "
        "children safe. This year 412 children were on a plan, 8% fewer than in the year before.\n\n"
        + "The partnership met six times and heard from schools, health and the police about their work. "
        * 10,
        "a partnership's, by a line below its name",
    ),
    (
        "Wolds annual report 2018/19\n\nPresented to Parliament pursuant to section 121 of the Education Act\n\nThis "
        "is my "
        "third report. We inspected 54 local authorities over the year. Half of them were good or outstanding.",
        "laid before Parliament, the beginning of it",
    ),
]
SHOWN = [
    *((DocumentKind.ANNUAL_REPORT, *row) for row in YEARLY),
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

"""Grades of councils and areas that are counted, named all at once or only told of: scales, tallies, lists in brackets.

Rows are (text, expected, why); expected is in the notation of `notation.py`, the document's date is 20 October 2019.
"""

from __future__ import annotations

import pytest

from tests.helpers import records
from tests.link.notation import written

SCALES = [
    (
        "Inspectors choose between four verdicts on a council's work: Outstanding, Good, Requires Improvement and "
        "Inadequate. Norfolk County Council noted the report.",
        "",
        "the verdicts there are",
    ),
    ("In Derby, services can be outstanding, good, requiring improvement or inadequate.", "", "the verdicts there are"),
    ("Ofsted rates Derby's services as outstanding, good, adequate or inadequate.", "", "an older scale"),
    ("Derby City Council may expect to be judged good, requiring improvement or inadequate.", "", "one of three"),
    (
        "Grades in Derby run from outstanding through good and requires improvement to inadequate.",
        "",
        "from the top to the bottom",
    ),
    (
        "Derby, Leeds, Hull and York were rated outstanding, good, requires improvement and inadequate respectively.",
        "Derby all O; Leeds all G; Hull all R; York all I",
        "each of four grades is somebody's",
    ),
    (
        "Derby was found to be good for leadership, outstanding for adoption and inadequate for care leavers.",
        "Derby lead G; Derby adopt O; Derby leave I",
        "three grades, each with its area",
    ),
]

TALLIES = [
    (
        "Derby's services were rated good. Fewer than 50 are rated good and just four have won the top rating of "
        "‘outstanding’.",
        "Derby all G",
        "the top rating of others",
    ),
    (
        "Derby was rated good in May. Two have been awarded the highest grade: outstanding.",
        "Derby all G",
        "the highest grade of others",
    ),
    (
        "Derby was rated good overall. So far 12 have been judged inadequate and one earned an outstanding rating.",
        "Derby all G",
        "one of many",
    ),
    ("Derby has had two inadequate ratings in a row.", "Derby all I", "ratings that are counted"),
    ("Derby got the top grade: outstanding.", "Derby all O", "the council's own top grade"),
    ("The lowest rating, inadequate, was given to Derby.", "Derby all I", "said twice in a breath"),
    (
        "Four councils have been rated inadequate this year (Leeds was rated good).",
        "Leeds all G",
        "brackets that hold a sentence of their own",
    ),
    (
        "One council has been judged outstanding (Leeds, which was rated good in 2015).",
        "Leeds all O; Leeds all <G",
        "brackets that hold a name and what is told of it",
    ),
]

IN_BRACKETS = [
    (
        "In 2009 five councils had their scores capped at adequate because of what visits found (Wirral, Hull, Leeds, "
        "Torbay and Derby).",
        "Wirral all A; Hull all A; Leeds all A; Torbay all A; Derby all A",
        "as many in brackets as are counted",
    ),
    (
        "Three councils were held at inadequate by inspectors who saw too little change – Wirral, Hull and Leeds.",
        "Wirral all I; Hull all I; Leeds all I",
        "as many behind a dash as are counted",
    ),
    (
        "Two councils were marked down by one grade to inadequate after visits to homes for children (Hull and Leeds).",
        "Hull all I; Leeds all I",
        "by one grade",
    ),
    (
        "Six councils had their scores capped at adequate because of what visits found (Wirral and Hull).",
        "",
        "fewer in brackets than are counted",
    ),
    (
        "Three councils have been judged inadequate while their neighbours (Wirral, Hull and Leeds) prospered.",
        "",
        "brackets that name others",
    ),
    (
        "Two councils were judged inadequate by inspectors who had worked elsewhere (Wirral and Hull lent staff).",
        "",
        "brackets that hold a sentence of their own",
    ),
]

AREAS = [
    (
        "Torbay was rated good. Three more areas were given good ratings, which included adoption and leadership, and "
        "also the service as a whole.",
        "Torbay all G; Torbay adopt G; Torbay lead G",
        "some of the areas that are counted",
    ),
    (
        "Torbay was inadequate overall, with inadequate grades also for help and protection and for leadership; "
        "adoption and care leavers were better.",
        "Torbay all I; Torbay help I; Torbay lead I",
        "a list ends where its last areas are a verb's subject",
    ),
    (
        "Torbay was rated good overall. Two more categories were given good grades, including care leavers.",
        "Torbay all G; Torbay leave G",
        "one of the areas that are counted",
    ),
    (
        "Torbay's services were given outstanding ratings in two areas, children's experience in care and the "
        "impact of its leaders.",
        "Torbay care O; Torbay lead O",
        "areas listed behind a comma",
    ),
    (
        "Torbay got an overall rating of good, with three of the main areas also rated good — Children in Care and "
        "Permanence; Adoption; and Leadership, Management and Governance.",
        "Torbay all G; Torbay care G; Torbay adopt G; Torbay lead G",
        "areas listed behind a dash",
    ),
    (
        "Torbay's leadership was rated outstanding. Two other areas were rated good.",
        "Torbay lead O",
        "areas that are only counted",
    ),
    (
        "Wirral was judged adequate in 2009 as the result of an inspection of safeguarding.",
        "Wirral other:safeguarding A",
        "what was inspected is what was graded",
    ),
    (
        "In 2011 Wirral was judged adequate following its inspection of safeguarding and looked after children.",
        "Wirral all A",
        "two services inspected: the grade of neither",
    ),
    (
        "Wirral was rated good following a four-week inspection of services for children in need of help and "
        "protection, children looked after and care leavers.",
        "Wirral all G",
        "the name of the inspection",
    ),
]

CHANGES = [
    (
        "Hull was judged inadequate in 2017. Its leader set the bar high: to go from an inadequate rating to good.",
        "Hull all I",
        "a bar that is set",
    ),
    ("Hull was given until May to move from inadequate to requires improvement.", "", "a deadline"),
    ("It is hard for a council to climb from inadequate to good. Hull knows.", "", "nobody's climb"),
    (
        "It took Hull City Council four years to move from inadequate to good.",
        "Hull all <I; Hull all G",
        "a step that was taken",
    ),
    (
        "The rise from good in 2016 to outstanding put Hull City Council among the best in the country.",
        "Hull all <G; Hull all O",
        "the council comes behind both grades",
    ),
    (
        "An upgrade from good in 2016 to outstanding has placed Hull council in the top ten.",
        "Hull all <G; Hull all O",
        "the council comes behind both grades",
    ),
    (
        "A rise in the number of councils going from good to outstanding pleased Hull City Council.",
        "",
        "a step of others",
    ),
    (
        "Hull is now rated good. It is the only authority rated inadequate between 2011 and 2012 that has since risen "
        "to good.",
        "Hull all G; Hull all <I",
        "the years of the first grade are not the second's",
    ),
    (
        "Ministers sent Hull City Council an improvement notice on 3 March 2014, after an inspection that found its "
        "child protection services inadequate. On 4 May 2016 Ofsted found the council inadequate once more.",
        "Hull help <I; Hull all I",
        "the inspection before the notice was earlier",
    ),
    (
        "After the inspection of 2014, in which Hull was judged inadequate, came a commissioner. He left in 2016, when "
        "the council was judged to require improvement.",
        "Hull all <I; Hull all R",
        "two years, each with its grade",
    ),
    (
        "In 2014 Leeds fell from good to inadequate. In 2018 it was rated good.",
        "Leeds all <G; Leeds all <I; Leeds all G",
        "the year before both grades of a step is the second's",
    ),
    (
        "In 2016 Leeds rose from inadequate to requires improvement, and in 2019 it was judged good.",
        "Leeds all <I; Leeds all <R; Leeds all G",
        "the year before both grades of a step is the second's",
    ),
    (
        "Leeds, which was rated good in 2014, has gone from requires improvement to outstanding.",
        "Leeds all <G; Leeds all <R; Leeds all O",
        "a year of another clause",
    ),
    ("Hull, which was inadequate until 2018, has won praise.", "Hull all <I", "until then"),
    ("Q14: Is Hull still inadequate? A: Nobody has looked.", "", "a question that is numbered"),
    (
        "Overall effectiveness in Hull was judged adequate in 2014; the board was judged good.",
        "Hull all A",
        "a board that nothing names",
    ),
]


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [*SCALES, *TALLIES, *IN_BRACKETS, *AREAS, *CHANGES],
    ids=lambda value: str(value)[:50],
)
def test_counted(text: str, expected: str, why: str) -> None:
    assert written(records(text, published="2019-10-20").judgements) == expected, why

"""Sentences that lean on the one before: fragments, grades that are counted, questions and answers.

Rows are (text, expected); each table's comment tells its reason. Expected is in the notation of `notation.py`; the
document's date is 20 October 2019.
"""

from __future__ import annotations

import pytest

from tests.helpers import records
from tests.link.notation import written

# A sentence without a verb takes the grade of the one before it up: "Adoption, too."
SAID_TOO = [
    (
        "Leadership in Wigan was good. Adoption, too.",
        "Wigan lead G; Wigan adopt G",
    ),
    (
        ("Ofsted judged Trafford's work with care leavers outstanding. Its adoption service, too."),
        "Trafford leave O; Trafford adopt O",
    ),
    (
        ("Rochdale council was rated inadequate for help and protection. The same goes for leadership."),
        "Rochdale help I; Rochdale lead I",
    ),
    (
        "In Salford help and protection requires improvement. Leadership as well.",
        "Salford help R; Salford lead R",
    ),
    (
        "Bury was found to be good by inspectors in May. Oldham, too.",
        "Bury all G; Oldham all G",
    ),
    (
        "Bolton council was rated inadequate. Likewise Stockport.",
        "Bolton all I; Stockport all I",
    ),
    (
        "Leeds was rated good. Leaders, too, deserve credit, the councillor said.",
        "Leeds all G",
    ),
    (
        "Leeds was rated good. Bradford, too, has a new director.",
        "Leeds all G",
    ),
    (
        "Adoption in Redbridge was judged to be outstanding. Leadership likewise.",
        "Redbridge adopt O; Redbridge lead O",
    ),
    (
        "Ofsted found that help and protection in Hounslow was inadequate. Its leadership too.",
        "Hounslow help I; Hounslow lead I",
    ),
    (
        "Harrow was rated good on Friday. Similarly, Enfield.",
        "Harrow all G; Enfield all G",
    ),
    (
        "Leicestershire keeps its good grade. Same for Rutland.",
        "Leicestershire all G; Rutland all G",
    ),
    (
        "Kent was rated inadequate. Medway, too, was visited in May.",
        "Kent all I",
    ),
    (
        "Solihull was rated inadequate. Its staff, too, are worn out.",
        "Solihull all I",
    ),
    (
        ("Newham's care leavers get a good service, says Ofsted, and adoption was good. And leadership."),
        "Newham leave G; Newham adopt G; Newham lead G",
    ),
    (
        "Adoption in Ealing was rated good. Not leadership.",
        "Ealing adopt G",
    ),
    (
        "Brent was rated good. Harrow council. Barnet council.",
        "Brent all G",
    ),
    (
        "In Bolton, inspectors rated adoption outstanding. Care leavers' support as well.",
        "Bolton adopt O; Bolton leave O",
    ),
    (
        "Plymouth was judged inadequate in January. Torbay, likewise.",
        "Plymouth all I; Torbay all I",
    ),
    (
        "Leadership was rated good in Sefton. The same is true of adoption.",
        "Sefton lead G; Sefton adopt G",
    ),
    (
        "Wirral was rated good. Knowsley Council, too, will be inspected.",
        "Wirral all G",
    ),
]
# Grades that are counted and given at once: "four grades, all inadequate".
COUNTED = [
    (
        "Sandwell council was inspected in June. It has four grades, all inadequate.",
        "Sandwell all I; Sandwell help I; Sandwell care I; Sandwell lead I",
    ),
    (
        "Ofsted handed Reading four judgements, every one of them inadequate.",
        "Reading all I; Reading help I; Reading care I; Reading lead I",
    ),
    (
        "Essex now holds outstanding grades across the board.",
        "Essex all O; Essex help O; Essex care O; Essex lead O",
    ),
    (
        "Slough came away with a clean sweep of inadequate ratings.",
        "Slough all I; Slough help I; Slough care I; Slough lead I",
    ),
    (
        "Inspectors gave Kent good ratings on every count.",
        "Kent all G; Kent help G; Kent care G; Kent lead G",
    ),
]
# What is asked is not told; an answer takes its area from the question.
ASKED = [
    (
        "Q: What was Torbay rated? A: Inadequate, in October 2018.",
        "Torbay all I",
    ),
    (
        (
            "Q: How did Ofsted rate the council's leadership?\n\nA: Good.\n\nQ: And adoption?\n\nA: "
            "Outstanding.\n\nThe hearing heard evidence from Telford and Wrekin Council."
        ),
        "Telford and Wrekin lead G; Telford and Wrekin adopt O",
    ),
    (
        "What did Ofsted say about Hull? It judged children's services there to be inadequate.",
        "Hull all I",
    ),
    (
        "Was Derby rated inadequate? No: it was rated good.",
        "Derby all G",
    ),
    (
        "Is Plymouth good? Not according to inspectors, who said it requires improvement.",
        "Plymouth all R",
    ),
    (
        "“Would you call Norfolk inadequate?” he was asked. “No,” he said.",
        "",
    ),
    (
        "Has Southwark been rated outstanding? Inspectors gave it good.",
        "Southwark all G",
    ),
    (
        "Why was Lewisham rated inadequate? Because inspectors found children at risk.",
        "Lewisham all I",
    ),
    (
        "How good is Merton? Ofsted says it is outstanding.",
        "Merton all O",
    ),
    (
        "Were services in Sutton inadequate, as the union claims? The inspection will tell.",
        "",
    ),
    (
        "So is Richmond upon Thames still outstanding? Yes, says Ofsted.",
        "",
    ),
    (
        "Will Greenwich be rated good? Nobody knows.",
        "",
    ),
    (
        "Asked whether Hull had been rated inadequate, the director said it had.",
        "",
    ),
    (
        "Did Ofsted rate Leeds good? Yes.",
        "",
    ),
    (
        "“Isn't it true that Bradford was inadequate?” asked the barrister.",
        "",
    ),
    (
        "Could Leeds be rated outstanding next year?",
        "",
    ),
    (
        "Is it fair that Somerset was rated inadequate? Its leader thinks not.",
        "",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*SAID_TOO, *COUNTED, *ASKED], ids=lambda value: str(value)[:50])
def test_whose_grade_it_is(text: str, expected: str) -> None:
    assert written(records(text, published="2019-10-20").judgements) == expected

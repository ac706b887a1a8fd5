"""Whose grade it is where the council stands in another sentence or above; rows are (text, expected, why).

Expected is in the notation of `notation.py`; the document's date is 20 October 2019.
"""

from __future__ import annotations

import pytest

from pipeline import extract
from tests.helpers import document
from tests.link.notation import written

COMPARED = [
    (
        "Stoke-on-Trent has 110 children in care in every 10,000, well ahead of Staffordshire on 66.\n\n"
        "The department was rated inadequate in February.",
        "Stoke-on-Trent all I",
        "ahead of",
    ),
    (
        "Leeds spends £90m a year. Its spending is above that of Bradford. The council was rated outstanding.",
        "Leeds all O",
        "above that of",
    ),
    (
        "In Hull caseloads are lower than in neighbouring York. The council was rated good.",
        "Hull all G",
        "than in neighbouring",
    ),
    ("Slough had 30 vacancies, against 12 in Reading. It was judged inadequate.", "Slough all I", "against a number"),
    (
        "Torbay pays its social workers more than Plymouth and Devon. It was rated inadequate.",
        "Torbay all I",
        "two councils compared",
    ),
    ("Hull has 900 in care, compared with 400 in York. The council was rated good.", "Hull all G", "compared with"),
    ("Inspectors saw Kent in May. It did better than Medway. The council was rated good.", "Kent all G", "it did"),
    (
        "Its spending is now above that of Bradford. The council was rated outstanding.",
        "",
        "the one named is only compared with",
    ),
    (
        "Leeds is ahead of Bradford, which was rated inadequate.",
        "Bradford all I",
        "the compared council's own clause",
    ),
    (
        "Torbay was inadequate in 2016. It has moved ahead of Devon, Cornwall and Plymouth. It is now rated good.",
        "Torbay all <I; Torbay all G",
        "ahead of a list",
    ),
    ("Fewer than 1 in 10 in Kent wait. The council was rated good.", "Kent all G", "than a number is no comparison"),
    ("More than 200 families in Leeds wait. The council was rated good.", "Leeds all G", "nor is more than"),
    (
        "A complaint against Bradford was upheld. The council was rated inadequate.",
        "Bradford all I",
        "against without a figure is no comparison",
    ),
]
NAMED_NEXT = [
    (
        "18 local authorities are judged inadequate. They include Croydon, Reading and Slough.",
        "Croydon all I; Reading all I; Slough all I",
        "they include",
    ),
    (
        "Eleven councils are rated inadequate. Among them are Croydon and Slough.",
        "Croydon all I; Slough all I",
        "among",
    ),
    ("Two authorities are rated good for leadership. These are Leeds and Essex.", "Leeds lead G; Essex lead G", "area"),
    ("Nine councils want to be rated good. They include Leeds and Essex.", "", "hoped for"),
    ("Nine councils took part. They include Leeds and Essex.", "", "no grade before"),
]
ABOVE = [
    (
        "Telford and Wrekin: at the top\n\nOverall effectiveness: Outstanding\n\n"
        "Camden (short inspection)\n\nOverall effectiveness: Good\n\nAdoption: Outstanding",
        "Telford and Wrekin all O; Camden all G; Camden adopt O",
        "a council with a gloss opens a section",
    ),
    (
        "Hull was visited first.\n\nCamden (short inspection)\n\nImpact of leaders: Good",
        "Camden lead G",
        "without any heading",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), [*COMPARED, *NAMED_NEXT, *ABOVE], ids=lambda value: value[:50])
def test_the_grade_is_the_right_councils(text: str, expected: str, why: str) -> None:
    page = document(text, published="2019-10-20")
    judgements = extract(page).judgements
    assert written(judgements) == expected, why
    for judgement in judgements:
        evidence = judgement.evidence
        assert page.text[evidence.start : evidence.end] == evidence.text
        assert evidence.rule


WORDINGS = [
    ("Inspectors of Leeds judged adoption, and leadership, to be good.", "Leeds adopt G; Leeds lead G", "commas"),
    (
        "In Leeds inspectors judged adoption and leadership, as well as services for care leavers, to be good.",
        "Leeds adopt G; Leeds lead G; Leeds leave G",
        "as well as, between commas",
    ),
    (
        "In Leeds they judged help and protection, and the way the service is led and managed, to be inadequate.",
        "Leeds help I; Leeds lead I",
        "led and managed",
    ),
    ("Having judged adoption, inspectors of Leeds want leadership, in time, to be good.", "", "a wish behind judged"),
    ("Leeds was judged inadequate for adoption, and expects leadership, in time, to be good.", "Leeds adopt I", "wish"),
    ("A leader of Leeds Council said a poor report is not the end of the road.", "", "an everyday word"),
    ("Inspectors said that a poor report is not the end for Leeds.", "", "an everyday word, said by inspectors"),
    ("Birmingham, whose services climbed out of inadequate in 2018, runs a trust.", "Birmingham all <I", "climbed out"),
    ("Leeds has left inadequate behind.", "Leeds all <I", "left behind"),
    (
        "Services in Sunderland, which were branded inadequate three years ago, have leapt straight to outstanding.\n\n"
        "It is the first to go from the lowest grade to the highest. In 2016 inspectors had warned of it.",
        "Sunderland all <I; Sunderland all O",
        "the years ago are the aside's",
    ),
    ("Leeds was rated good. Its adoption judgement came in at outstanding.", "Leeds all G; Leeds adopt O", "came in"),
    (
        "Telford and Wrekin was inspected. The Shropshire unitary kept its outstanding grade.",
        "Telford and Wrekin all O",
        "a county tells where the council lies",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), WORDINGS, ids=lambda value: value[:50])
def test_the_wording_is_read(text: str, expected: str, why: str) -> None:
    assert written(extract(document(text, published="2019-10-20")).judgements) == expected, why

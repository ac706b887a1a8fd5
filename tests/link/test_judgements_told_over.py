"""Areas in paraphrase and excepted; rows are (text, expected, why).

Expected is in the notation of `notation.py`; the document's date is 20 October 2019.
"""

from __future__ import annotations

import pytest

from tests.helpers import records
from tests.link.notation import written

PARAPHRASED = [
    (
        "Leeds was inspected in May. The help and protection that families get was judged good.",
        "Leeds help G",
        "a clause that defines the area",
    ),
    (
        (
            "Leeds has been rated good. The care given to children it looks after was outstanding, but the "
            "offer to those who have left care requires improvement."
        ),
        "Leeds all G; Leeds care O; Leeds leave R",
        "children it looks after, those who have left care",
    ),
    (
        (
            "Ofsted rated Luton good overall. However, the help on offer to young people who are leaving care "
            "still requires improvement."
        ),
        "Luton all G; Luton leave R",
        "who are leaving care",
    ),
    (
        ("Luton council was rated good on Monday. Its work with children in care was found to be outstanding."),
        "Luton all G; Luton care O",
        "its work with",
    ),
    (
        (
            "Kent has been rated good, four years after it was found to be inadequate. Its leadership team was "
            "graded outstanding."
        ),
        "Kent all G; Kent all <I; Kent lead O",
        "the leadership team",
    ),
    (
        "Kent has been rated good under new leaders, who were themselves judged to be outstanding.",
        "Kent all G; Kent lead O",
        "people who are rated stand for their area",
    ),
    (
        ("A leadership team formed in 2017, which was itself judged outstanding, runs the service in Kent."),
        "Kent lead O",
        "the area's own clause",
    ),
    (
        ("Bury was rated inadequate. Senior managers and frontline child protection were given the bottom grade too."),
        "Bury all I; Bury lead I; Bury help I",
        "people coordinated with an area",
    ),
    (
        (
            "Bury was rated inadequate overall, with its top bosses and child protection teams also handed the "
            "lowest grade."
        ),
        "Bury all I; Bury lead I; Bury help I",
        "bosses",
    ),
    (
        "Services in Dorset for children who can't live with their families were judged good.",
        "Dorset care G",
        "cannot live with is no denial",
    ),
    (
        ("In Dorset, support for young adults who have left the council's care was judged to require improvement."),
        "Dorset leave R",
        "who have left the council's care",
    ),
    (
        "How well Salford helps and protects children was judged to be good.",
        "Salford help G",
        "how well it helps and protects",
    ),
    (
        "Hull was rated good. Care leavers receive an outstanding service.",
        "Hull all G; Hull leave O",
        "receive a service",
    ),
    (
        "Hull was rated good. Children in care get a good service, inspectors said.",
        "Hull all G; Hull care G",
        "get a good service: only where an area gets it",
    ),
    ("Hull was rated good. Families get a good service, she said.", "Hull all G", "no area gets it"),
    (
        "Care leavers in York, who are asked for their views each year, receive a good service.",
        "York leave G",
        "an aside between an area and its verb",
    ),
    (
        "Norfolk was praised for its leadership, which inspectors rated outstanding.",
        "Norfolk lead O",
        "which inspectors rated",
    ),
    (
        (
            "Children's services in Plymouth have been judged 'inadequate' by Ofsted. The watchdog's report, "
            "out today, found widespread failings. Leadership and help and protection were both rated "
            "inadequate, with services for children in care and care leavers said to require improvement."
        ),
        "Plymouth all I; Plymouth lead I; Plymouth help I; Plymouth care R",
        "said to require",
    ),
    (
        ("Ofsted has praised Camden. It scored top marks for leadership and was good in all other areas."),
        "Camden lead O; Camden help G; Camden care G",
        "all other areas are those that are not named",
    ),
    (
        (
            "The report rates Camden outstanding overall and for the impact of its leaders. It was found to be "
            "good for the help and protection it gives children."
        ),
        "Camden all O; Camden lead O; Camden help G",
        "it was found to be",
    ),
    (
        "The worst grade, inadequate, went to Rochdale for its help and protection of children.",
        "Rochdale help I",
        "went to a council for an area",
    ),
    (
        ("Rochdale: requires improvement overall (leadership good, adoption good, care leavers inadequate)."),
        "Rochdale all R; Rochdale lead G; Rochdale adopt G; Rochdale leave I",
        "labels without a colon",
    ),
    (
        "Wigan's services for children in care, as well as those for care leavers, are good.",
        "Wigan care G",
        "a part of the list between commas, judged together until 2022",
    ),
    (
        "Wigan was rated inadequate for everything except adoption, which was good.",
        "Wigan adopt G",
        "what is left out, with its own clause",
    ),
]
BESIDE = [
    (
        "Rotherham Council has been rated good with outstanding leadership.",
        "Rotherham all G; Rotherham lead O",
        "a second grade right before its area",
    ),
    ("Rotherham was praised. It has outstanding leadership.", "", "no grade before it: an adjective"),
    ("Leaders in Oldham were graded as good.", "Oldham lead G", "people with their place"),
    ("Relations between leaders in Kent are good.", "", "people who are not rated"),
    (
        "The report found leadership in Hull to be inadequate and adoption to be good.",
        "Hull lead I; Hull adopt G",
        "the verb said once",
    ),
    ("Inspectors found Hull to be inadequate and want it to be good.", "Hull all I", "a wish behind a finding"),
]
EXCEPTED = [
    (
        ("Essex was rated good. In just one area, adoption, did the team report that the council was inadequate."),
        "Essex all G; Essex adopt I",
        "only in one area",
    ),
    (
        ("Essex was rated good. Adoption proved the exception – there, the report says, Essex was outstanding."),
        "Essex all G; Essex adopt O",
        "was the exception",
    ),
    (
        (
            "Essex was rated good. In one area alone - help and protection - inspectors said that it requires "
            "improvement."
        ),
        "Essex all G; Essex help R",
        "in one area alone",
    ),
    (
        ("Essex was rated good. The one weak spot was leadership, which was judged to require improvement."),
        "Essex all G; Essex lead R",
        "the one weak spot",
    ),
    (
        ("Essex was rated good. The exception was adoption, where it was found to require improvement."),
        "Essex all G; Essex adopt R",
        "where",
    ),
    (
        ("Essex was rated good. Care leavers were let down: inspectors graded that part of the service as inadequate."),
        "Essex all G; Essex leave I",
        "that part of the service",
    ),
    (
        "Essex was rated good. Adoption alone disappointed. Ofsted marked this area as inadequate.",
        "Essex all G; Essex adopt I",
        "this area, of the sentence before",
    ),
    ("Adoption was the only area in which Wigan was rated good.", "Wigan adopt G", "the only area in which"),
    ("The only bright spot for Wigan was adoption, which was rated good.", "Wigan adopt G", "the only bright spot"),
    ("Leeds was rated good. Only one area, housing, fell short of good.", "Leeds all G", "no judgement area"),
    (
        ("Inspectors found leadership, adoption, and services for care leavers in Devon all to be good."),
        "Devon lead G; Devon adopt G; Devon leave G",
        "a list found all to be good",
    ),
    (
        (
            "Devon was rated good. Ofsted judged the experiences and progress of children in care and the "
            "impact of leaders both to be outstanding."
        ),
        "Devon all G; Devon care O; Devon lead O",
        "a list judged both to be",
    ),
    (
        (
            "Bexley was judged outstanding overall. Two areas, leadership and adoption, got the top grade, "
            "while help and protection was good."
        ),
        "Bexley all O; Bexley lead O; Bexley adopt O; Bexley help G",
        "areas between commas",
    ),
]


@pytest.mark.parametrize(
    ("text", "expected", "why"), [*PARAPHRASED, *BESIDE, *EXCEPTED], ids=lambda value: str(value)[:50]
)
def test_an_area_told_over(text: str, expected: str, why: str) -> None:
    assert written(records(text, published="2019-10-20").judgements) == expected, why

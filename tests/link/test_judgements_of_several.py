"""Grades of several areas or councils at once.

Rows are (text, published, expected); expected is in the notation of `notation.py`.
"""

from __future__ import annotations

import pytest

from tests.helpers import records
from tests.link.notation import written

# All judgements below the overall one, with what they make an exception of.
SUB_JUDGEMENTS: list[tuple[str, str | None, str]] = [
    (
        ("In 2016 all sub-judgements for Walsall were good, save for adoption performance, which was outstanding."),
        "2017-03-01",
        "Walsall help G; Walsall care G; Walsall lead G; Walsall leave G; Walsall adopt O",
    ),
    (
        ("Every sub-judgement for Torbay was inadequate, apart from adoption, which was good."),
        "2017-03-01",
        "Torbay help I; Torbay care I; Torbay lead I; Torbay leave I; Torbay adopt G",
    ),
    (
        (
            "Halton was judged inadequate overall. All sub-judgements were requires improvement, except for "
            "the experiences of children in care, which were good."
        ),
        "2023-10-20",
        "Halton all I; Halton help R; Halton lead R; Halton leave R; Halton care G",
    ),
    (
        (
            "All four sub-judgements for Leeds were good, with the exception of help and protection, which "
            "requires improvement."
        ),
        "2023-10-20",
        "Leeds care G; Leeds lead G; Leeds leave G; Leeds help R",
    ),
    (
        (
            "Ofsted rated Bury's services good in every category bar leadership, which was rated as "
            "requiring improvement."
        ),
        "2023-10-20",
        "Bury all G; Bury help G; Bury care G; Bury leave G; Bury lead R",
    ),
    (
        (
            "The inspection of Sunderland was in May 2015. The overall judgement was inadequate, as were all"
            " sub-judgements."
        ),
        "2016-10-20",
        "Sunderland all I; Sunderland help I; Sunderland care I; Sunderland lead I; Sunderland adopt I; "
        "Sunderland leave I",
    ),
    (
        ("All of the sub-judgements for the children's homes in Leeds were good."),
        "2022-10-20",
        "",
    ),
    (
        ("In Kent all grades were good, save for the grade for leadership, which was outstanding."),
        "2022-10-20",
        "Kent all G; Kent lead O",
    ),
    (
        (
            "The inspection of Kent found improvement since the previous one in 2018, when all judgements "
            "were inadequate. "
        ),
        "2022-10-20",
        "Kent all <I; Kent help <I; Kent care <I; Kent lead <I",
    ),
    (
        (
            "Inspectors came to Bromley in May 2016 and judged it inadequate. At the inspection before that,"
            " in 2012, every sub-judgement was inadequate. This time all sub-judgements required "
            "improvement, barring adoption, which was good."
        ),
        "2016-05-20",
        "Bromley all I; Bromley help R; Bromley care R; Bromley lead R; Bromley leave R; Bromley adopt G",
    ),
]
# "All four areas", which a list behind it names.
ALL_OF_A_LIST: list[tuple[str, str | None, str]] = [
    (
        (
            "Barnet Council's children's services were found to be outstanding in all four areas: the "
            "experiences and progress of children who need help and protection, those in care, care leavers,"
            " and the impact of leaders on social work practice."
        ),
        "2025-05-05",
        "Barnet all O; Barnet help O; Barnet care O; Barnet leave O; Barnet lead O",
    ),
    (
        (
            "Inspectors rated Merton good in all four areas of focus: children who need help and protection,"
            " those in care, those who have left care, and the impact leaders have on social work practice."
        ),
        "2025-05-05",
        "Merton all G; Merton help G; Merton care G; Merton leave G; Merton lead G",
    ),
    (
        (
            "Camden has been judged ‘Outstanding’ overall and in each of the four categories inspected: "
            "impact of leaders, help and protection, children in care and those leaving care."
        ),
        "2025-05-05",
        "Camden all O; Camden help O; Camden care O; Camden lead O; Camden leave O",
    ),
    (
        (
            "Oldham was rated ‘Good’ across all areas – leadership, support for children in care, support "
            "for those who have left care, and help for children in need of protection."
        ),
        "2025-05-05",
        "Oldham all G; Oldham lead G; Oldham care G; Oldham leave G; Oldham help G",
    ),
    (
        (
            "The council in Bexley was graded good in three areas: the impact of leaders, services for "
            "children who need help and protection and those in care. Those who have left care receive a "
            "service that requires improvement."
        ),
        "2025-05-05",
        "Bexley lead G; Bexley help G; Bexley care G; Bexley leave R",
    ),
    (
        (
            "Bexley works in four areas: help for families, those in care, those who have left care and "
            "schools. It was rated good."
        ),
        "2025-05-05",
        "Bexley all G",
    ),
    (
        ("Ofsted found Sutton outstanding for those in care and good for those who have left care."),
        "2025-05-05",
        "Sutton care O; Sutton leave G",
    ),
    (
        ("Among those in care, Leeds pupils did well. Leeds is rated outstanding."),
        "2025-05-05",
        "Leeds all O",
    ),
    (
        ("Stockport's children's services are rated outstanding in all areas."),
        "2025-05-05",
        "Stockport all O; Stockport help O; Stockport care O; Stockport lead O; Stockport leave O",
    ),
]
# Ratings that are received for areas, hoped for, or somebody else's.
RATINGS_FOR: list[tuple[str, str | None, str]] = [
    (
        (
            "Good grades have been given for leadership and for help and protection in Halton, and an "
            "outstanding one for children in care."
        ),
        "2022-10-20",
        "Halton lead G; Halton help G; Halton care O",
    ),
    (
        (
            "It was reported that Wirral's services had been inspected in July. Good gradings were given for"
            " the impact of leaders and for the experiences and progress of children who need help and "
            "protection."
        ),
        "2022-10-20",
        "Wirral lead G; Wirral help G",
    ),
    (
        (
            "Members heard how Dudley had fared. Outstanding judgements were achieved for leadership, help "
            "and protection and overall effectiveness."
        ),
        "2022-10-20",
        "Dudley lead O; Dudley help O; Dudley all O",
    ),
    (
        ("A good grade was awarded for leadership in Swindon and an inadequate one for help and protection."),
        "2022-10-20",
        "Swindon lead G; Swindon help I",
    ),
    (
        ("Requires improvement grades were recorded against help and protection and leadership in Medway."),
        "2022-10-20",
        "Medway help R; Medway lead R",
    ),
    (
        ("Good ratings are hoped for in leadership at Derby."),
        "2022-10-20",
        "",
    ),
    (
        ("Good ratings were received by twelve schools in Derby for leadership."),
        "2022-10-20",
        "",
    ),
    (
        ("In Bury good grades were also awarded for services for care leavers and adoption."),
        "2022-10-20",
        "Bury leave G; Bury adopt G",
    ),
    (
        ("Good ratings for its schools did not spare Derby, whose children's services are inadequate."),
        "2022-10-20",
        "Derby all I",
    ),
    (
        ("The inadequate rating was given to Kirklees in 2016 for its leadership."),
        "2022-10-20",
        "Kirklees lead I",
    ),
    (
        ("Requires improvement judgements have been recorded for Dudley in leadership and in help and protection."),
        "2022-10-20",
        "Dudley lead R; Dudley help R",
    ),
    (
        ("An outstanding grade has been awarded by Ofsted to Barnet for its support for care leavers."),
        "2022-10-20",
        "Barnet leave O",
    ),
]
# Two councils that share a grade, a comma between them.
JOINED: list[tuple[str, str | None, str]] = [
    (
        ("Sutton, and the London Borough of Merton, have both been judged ‘outstanding’."),
        "2016-03-03",
        "Sutton all O; Merton all O",
    ),
    (
        ("Camden, and Royal Borough Kensington and Chelsea, were rated good."),
        "2016-03-03",
        "Camden all G; Kensington and Chelsea all G",
    ),
    (
        ("Halton, and its neighbour St Helens, have been judged inadequate."),
        "2016-03-03",
        "Halton all I; St Helens all I",
    ),
    (
        ("Cornwall, and Devon too, were found to require improvement."),
        "2016-03-03",
        "Cornwall all R; Devon all R",
    ),
    (
        ("Leeds praised its staff, and York was rated good."),
        "2016-03-03",
        "York all G",
    ),
    (
        ("Both Trafford, and Stockport, are rated good."),
        "2016-03-03",
        "Trafford all G; Stockport all G",
    ),
    (
        ("Services in Leeds, and in York, are rated good."),
        "2016-03-03",
        "Leeds all G; York all G",
    ),
]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [*SUB_JUDGEMENTS, *ALL_OF_A_LIST, *RATINGS_FOR, *JOINED],
    ids=lambda value: str(value)[:50],
)
def test_what_is_judged(text: str, published: str | None, expected: str) -> None:
    assert written(records(text, published=published).judgements) == expected

"""Grades in headlines and round-ups, and the earlier grade beside the new one.

Rows are (text, expected); each table's comment tells its reason. Expected is in the notation of `notation.py`; the
document's date is 20 October 2019.
"""

from __future__ import annotations

import pytest

from tests.helpers import records
from tests.link.notation import written

# The earlier grade beside the new one.
BESIDE_THE_NEW = [
    (
        "Ofsted rated Wolverhampton good, up from requires improvement two years ago.",
        "Wolverhampton all G; Wolverhampton all <R",
    ),
    (
        "Barnsley is now outstanding; three years ago it was good.",
        "Barnsley all O; Barnsley all <G",
    ),
    (
        "Where once Doncaster was inadequate, it is good today.",
        "Doncaster all <I; Doncaster all G",
    ),
    (
        "Leicester's services are good, two rungs above the inadequate grade it had in 2015.",
        "Leicester all G; Leicester all <I",
    ),
    (
        "Rated inadequate as recently as 2017, Kirklees has been judged good.",
        "Kirklees all <I; Kirklees all G",
    ),
    (
        ("The good grade for Calderdale marks a step up from the requires improvement it got in 2015."),
        "Calderdale all G; Calderdale all <R",
    ),
    (
        "Cheshire East has slipped to requires improvement after a good report in 2016.",
        "Cheshire East all R; Cheshire East all <G",
    ),
    (
        (
            "It is the first time in a decade that Tameside has been good: it was inadequate in "
            "2016 and required improvement before that."
        ),
        "Tameside all G; Tameside all <I; Tameside all <R",
    ),
    (
        ("Haringey has been rated good. When inspectors last called, in 2014, the verdict was requires improvement."),
        "Haringey all G; Haringey all <R",
    ),
    (
        "Leadership was outstanding in Hackney (good in 2015).",
        "Hackney lead O; Hackney lead <G",
    ),
    (
        ("Cumbria moved up one grade, from inadequate, where it had been since 2015, to requires improvement."),
        "Cumbria all <I; Cumbria all R",
    ),
    (
        "Ofsted's grade for Somerset is requires improvement. In 2015 it had been inadequate.",
        "Somerset all R; Somerset all <I",
    ),
    (
        "Birmingham, inadequate for a decade, has got a requires improvement rating.",
        "Birmingham all <I; Birmingham all R",
    ),
    (
        "Essex was upgraded to outstanding last winter from the good it had held since 2014.",
        "Essex all O; Essex all <G",
    ),
    (
        "Wokingham's services require improvement, the same grade as four years ago.",
        "Wokingham all R",
    ),
    (
        ("North Somerset has been graded good, a jump from its 2017 result of requires improvement."),
        "North Somerset all G; North Somerset all <R",
    ),
    (
        "Gateshead retained the outstanding grade it won in 2015.",
        "Gateshead all O",
    ),
    (
        "Darlington was good in 2010, inadequate in 2015 and now requires improvement.",
        "Darlington all <G; Darlington all <I; Darlington all R",
    ),
    (
        "Adoption in Blackburn with Darwen is now outstanding (previously good).",
        "Blackburn with Darwen adopt O; Blackburn with Darwen adopt <G",
    ),
    (
        "Lancashire was rated good this week; its previous grade was requires improvement.",
        "Lancashire all G; Lancashire all <R",
    ),
    (
        "Stockport's leadership has been judged good, a climb from inadequate in 2017.",
        "Stockport lead G; Stockport lead <I",
    ),
]
# Headlines, some of which open on the grade.
HEADLINES = [
    (
        "Ofsted: Hull children's services ‘inadequate’\n\nThe city council said it was sorry.",
        "Hull all I",
    ),
    (
        "Good news for Torbay as Ofsted lifts rating to ‘good’\n\nStaff were delighted.",
        "Torbay all G",
    ),
    (
        "Inadequate again: Croydon fails children, says watchdog\n\nThe report is damning.",
        "Croydon all I",
    ),
    (
        "Outstanding! Leeds keeps top rating\n\nIt is a big day.",
        "Leeds all O",
    ),
    (
        "Bradford rated inadequate for leadership in damning report\n\nThe director has left.",
        "Bradford lead I",
    ),
    (
        "‘Requires improvement’ – Ofsted's verdict on Surrey\n\nThe report came out on Friday.",
        "Surrey all R",
    ),
    (
        ("Watchdog upgrades Slough services to ‘requires improvement’\n\nThe report came out on Friday."),
        "Slough all R",
    ),
    (
        "Inadequate: Ofsted's damning verdict on Blackpool\n\nBlackpool council has apologised.",
        "Blackpool all I",
    ),
    (
        ("Still good: Trafford holds on to Ofsted grade\n\nTrafford council said staff were proud."),
        "Trafford all G",
    ),
    (
        "Calderdale: requires improvement\n\nThe council was visited in May.",
        "Calderdale all R",
    ),
    (
        ("Ofsted hands Worcestershire ‘inadequate’ rating\n\nThe county council was visited in May."),
        "Worcestershire all I",
    ),
    (
        "Good: what the grades mean\n\nOfsted visited Leeds in May.",
        "",
    ),
    (
        "Outstanding: Award for Leeds social worker\n\nThe ceremony was in York.",
        "",
    ),
    (
        "Good morning: Leeds in brief\n\nThe council meets today.",
        "",
    ),
    (
        "Kirklees leaders hail ‘good’ Ofsted report\n\nThe council was visited in May.",
        "Kirklees all G",
    ),
    (
        "Hull's rating drops from good to inadequate\n\nThe report came out in May.",
        "Hull all <G; Hull all I",
    ),
    (
        ("Ofsted: Kent ‘requires improvement’ after critical inspection\n\nThe report came out in May."),
        "Kent all R",
    ),
    (
        "No longer inadequate: Ofsted lifts Sandwell\n\nThe report came out in May.",
        "",
    ),
    (
        "‘Good’ Ofsted rating for Torbay children's services\n\nThe report came out in May.",
        "Torbay all G",
    ),
]
# Several councils in one breath.
ROUNDUPS = [
    (
        (
            "In brief\n\nKent: good overall, with adoption outstanding.\n\nMedway: inadequate "
            "across the board.\n\nEssex kept its outstanding grade."
        ),
        ("Kent all G; Kent adopt O; Medway all I; Medway help I; Medway care I; Medway lead I; Essex all O"),
    ),
    (
        ("Three authorities had reports out this week. Salford was rated good, Wigan outstanding and Bury inadequate."),
        "Salford all G; Wigan all O; Bury all I",
    ),
    (
        ("While Camden and Islington were outstanding, Haringey was merely good and Barnet inadequate."),
        "Camden all O; Islington all O; Haringey all G; Barnet all I",
    ),
    (
        (
            "Of the five boroughs inspected in June, only Bromley is good. Bexley, Ealing and Brent "
            "require improvement. Croydon remains inadequate."
        ),
        "Bromley all G; Bexley all R; Ealing all R; Brent all R; Croydon all I",
    ),
    (
        ("Sunderland went up (inadequate to good), while Durham went down (good to requires improvement)."),
        "Sunderland all <I; Sunderland all G; Durham all <G; Durham all R",
    ),
    (
        (
            "Hartlepool and Stockton-on-Tees fared better: the former was judged good, the latter "
            "outstanding for leadership."
        ),
        "Hartlepool all G; Stockton-on-Tees lead O",
    ),
    (
        (
            "Redcar and Cleveland improved from requires improvement to good. Middlesbrough fell "
            "the other way, from requires improvement to inadequate."
        ),
        ("Redcar and Cleveland all <R; Redcar and Cleveland all G; Middlesbrough all <R; Middlesbrough all I"),
    ),
    (
        "Hillingdon and Harrow were good; Hounslow, Ealing and Brent were all inadequate.",
        "Hillingdon all G; Harrow all G; Hounslow all I; Ealing all I; Brent all I",
    ),
    (
        ("Ratings this month: Bolton (good), Bury (requires improvement), Wigan (good to outstanding)."),
        "Bolton all G; Bury all R; Wigan all <G; Wigan all O",
    ),
    (
        "Of Leeds and York, the former is outstanding and the latter good.",
        "Leeds all O; York all G",
    ),
    (
        (
            "Bexley went from good to outstanding, Bromley from requires improvement to good, and "
            "Croydon stayed inadequate."
        ),
        "Bexley all <G; Bexley all O; Bromley all <R; Bromley all G; Croydon all I",
    ),
    (
        (
            "Only Camden got top marks: it is outstanding. Islington, its neighbour, is good; "
            "Haringey requires improvement."
        ),
        "Camden all O; Islington all G; Haringey all R",
    ),
    (
        ("Kent (good), Medway (inadequate) and Surrey (requires improvement) had reports last month."),
        "Kent all G; Medway all I; Surrey all R",
    ),
    (
        "Inadequate grades were handed to Slough, Reading and, for the second time, Torbay.",
        "Slough all I; Reading all I; Torbay all I",
    ),
    (
        ("Poor leadership in Wirral and Sefton led to inadequate grades in both; nearby Halton is good."),
        "Wirral all I; Sefton all I; Halton all G",
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*BESIDE_THE_NEW, *HEADLINES, *ROUNDUPS], ids=lambda value: str(value)[:50]
)
def test_whose_grade_it_is(text: str, expected: str) -> None:
    assert written(records(text, published="2019-10-20").judgements) == expected

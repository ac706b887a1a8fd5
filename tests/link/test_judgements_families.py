"""Families of news wording: fragments, questions, grades missed, providers, headlines, round-ups.

Rows are (text, expected); each table's comment says what its rows are about, those that expect nothing or less being its
negatives. Expected is in the notation of `notation.py`; the document's date is 20 October 2019.
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
        "Ofsted judged Trafford's work with care leavers outstanding. Its adoption service, too.",
        "Trafford leave O; Trafford adopt O",
    ),
    (
        "Rochdale council was rated inadequate for help and protection. The same goes for leadership.",
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
        "Newham's care leavers get a good service, says Ofsted, and adoption was good. And leadership.",
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
        "Q: How did Ofsted rate the council's leadership?\n\nA: Good.\n\nQ: And adoption?\n\nA: Outstanding.\n\nThe hearing heard evidence from Telford and Wrekin Council.",
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
]
# A grade that was missed, and the one that was given instead.
MISSED = [
    (
        "Its leadership did not meet the standard for a good rating and required improvement, inspectors told Stoke-on-Trent.",
        "Stoke-on-Trent lead R",
    ),
    (
        "Leadership in Swindon fell short of good and requires improvement, Ofsted said.",
        "Swindon lead R",
    ),
    (
        "Help and protection in Walsall was not yet good; it requires improvement, the report says.",
        "Walsall help R",
    ),
    (
        "Wirral missed out on a good grade and was instead rated as requiring improvement.",
        "Wirral all R",
    ),
    (
        "Rather than good, Cornwall's adoption service was judged to require improvement.",
        "Cornwall adopt R",
    ),
    (
        "Halton was not good enough to be rated good: inspectors found that it requires improvement.",
        "Halton all R",
    ),
    (
        "Knowsley was a whisker away from outstanding, but is good.",
        "Knowsley all G",
    ),
    (
        "Adoption in Warrington is not good enough and was judged to require improvement.",
        "Warrington adopt R",
    ),
    (
        "Halton's leadership was not judged good but inadequate.",
        "Halton lead I",
    ),
    (
        "St Helens did not keep its good rating and was judged to require improvement.",
        "St Helens all R",
    ),
    (
        "Progress in Bury was not enough to be rated good.",
        "",
    ),
]
# A home, a nursery, an agency near a council's name: its grade is not the council's.
PROVIDERS = [
    (
        "A children's home run by Lancashire council has been rated inadequate by Ofsted.",
        "",
    ),
    (
        "Two of Cumbria's four children's homes were judged outstanding, and the council itself was rated good.",
        "Cumbria all G",
    ),
    (
        "Birch Lodge, a home in Rotherham for six boys, was rated good in March.",
        "",
    ),
    (
        "The fostering agency, which works for Leeds and Bradford, got an outstanding rating.",
        "",
    ),
    (
        "Oaktree nursery in Barnsley went from good to inadequate in a year.",
        "",
    ),
    (
        "Ofsted rated the city's secure unit inadequate, though Nottingham's children's services were judged good.",
        "Nottingham all G",
    ),
    (
        "Children from Croydon are placed in an unregistered home that was rated inadequate.",
        "",
    ),
    (
        "Most schools in Wandsworth are rated outstanding. Its children's services were found to be good.",
        "Wandsworth all G",
    ),
    (
        "The regional adoption agency hosted by Durham was rated good.",
        "",
    ),
    (
        "Sunnybank Nursery in Ipswich, Suffolk, slipped from outstanding to requires improvement.",
        "",
    ),
    (
        "A private home in Rochdale, where four teenagers live, was judged inadequate in June.",
        "",
    ),
    (
        "The council's own home in Stockport was rated good by Ofsted.",
        "",
    ),
    (
        "The secure unit that is run by Lincolnshire council was found to be inadequate.",
        "",
    ),
    (
        "The home is in Cornwall, and it was rated outstanding.",
        "",
    ),
    (
        "Cornwall council sent her to a home in Devon. Devon's children's services were rated outstanding.",
        "Devon all O",
    ),
    (
        "Leeds, which closed a home in Wakefield, was rated good.",
        "Leeds all G",
    ),
    (
        "Bath and North East Somerset was rated good, and its three children's homes outstanding.",
        "Bath and North East Somerset all G",
    ),
    (
        "An academy in Peterborough that was inadequate in 2016 is now outstanding.",
        "",
    ),
    (
        "Thurrock went from inadequate to good after it closed a children's home.",
        "Thurrock all <I; Thurrock all G",
    ),
]
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
        "The good grade for Calderdale marks a step up from the requires improvement it got in 2015.",
        "Calderdale all G; Calderdale all <R",
    ),
    (
        "Cheshire East has slipped to requires improvement after a good report in 2016.",
        "Cheshire East all R; Cheshire East all <G",
    ),
    (
        "It is the first time in a decade that Tameside has been good: it was inadequate in 2016 and required improvement before that.",
        "Tameside all G; Tameside all <I; Tameside all <R",
    ),
    (
        "Haringey has been rated good. When inspectors last called, in 2014, the verdict was requires improvement.",
        "Haringey all G; Haringey all <R",
    ),
    (
        "Leadership was outstanding in Hackney (good in 2015).",
        "Hackney lead O; Hackney lead <G",
    ),
    (
        "Cumbria moved up one grade, from inadequate, where it had been since 2015, to requires improvement.",
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
        "North Somerset has been graded good, a jump from its 2017 result of requires improvement.",
        "North Somerset all G; North Somerset all <R",
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
        "Watchdog upgrades Slough services to ‘requires improvement’\n\nThe report came out on Friday.",
        "Slough all R",
    ),
    (
        "Inadequate: Ofsted's damning verdict on Blackpool\n\nBlackpool council has apologised.",
        "Blackpool all I",
    ),
    (
        "Still good: Trafford holds on to Ofsted grade\n\nTrafford council said staff were proud.",
        "Trafford all G",
    ),
    (
        "Calderdale: requires improvement\n\nThe council was visited in May.",
        "Calderdale all R",
    ),
    (
        "Ofsted hands Worcestershire ‘inadequate’ rating\n\nThe county council was visited in May.",
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
]
# Several councils in one breath.
ROUNDUPS = [
    (
        "In brief\n\nKent: good overall, with adoption outstanding.\n\nMedway: inadequate across the board.\n\nEssex kept its outstanding grade.",
        "Kent all G; Kent adopt O; Medway all I; Medway help I; Medway care I; Medway lead I; Essex all O",
    ),
    (
        "Three authorities had reports out this week. Salford was rated good, Wigan outstanding and Bury inadequate.",
        "Salford all G; Wigan all O; Bury all I",
    ),
    (
        "While Camden and Islington were outstanding, Haringey was merely good and Barnet inadequate.",
        "Camden all O; Islington all O; Haringey all G; Barnet all I",
    ),
    (
        "Of the five boroughs inspected in June, only Bromley is good. Bexley, Ealing and Brent require improvement. Croydon remains inadequate.",
        "Bromley all G; Bexley all R; Ealing all R; Brent all R; Croydon all I",
    ),
    (
        "Sunderland went up (inadequate to good), while Durham went down (good to requires improvement).",
        "Sunderland all <I; Sunderland all G; Durham all <G; Durham all R",
    ),
    (
        "Hartlepool and Stockton-on-Tees fared better: the former was judged good, the latter outstanding for leadership.",
        "Hartlepool all G; Stockton-on-Tees lead O",
    ),
    (
        "Redcar and Cleveland improved from requires improvement to good. Middlesbrough fell the other way, from requires improvement to inadequate.",
        "Redcar and Cleveland all <R; Redcar and Cleveland all G; Middlesbrough all <R; Middlesbrough all I",
    ),
    (
        "Hillingdon and Harrow were good; Hounslow, Ealing and Brent were all inadequate.",
        "Hillingdon all G; Harrow all G; Hounslow all I; Ealing all I; Brent all I",
    ),
    (
        "Ratings this month: Bolton (good), Bury (requires improvement), Wigan (good to outstanding).",
        "Bolton all G; Bury all R; Wigan all <G; Wigan all O",
    ),
    (
        "Of Leeds and York, the former is outstanding and the latter good.",
        "Leeds all O; York all G",
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*SAID_TOO, *COUNTED, *ASKED, *MISSED, *PROVIDERS, *BESIDE_THE_NEW, *HEADLINES, *ROUNDUPS],
    ids=lambda value: str(value)[:50],
)
def test_a_family_of_wordings(text: str, expected: str) -> None:
    assert written(records(text, published="2019-10-20").judgements) == expected

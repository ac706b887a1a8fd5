"""Grades that are not the council's, or not given: missed ones, and those of homes, nurseries, agencies.

Rows are (text, expected); each table's comment tells its reason. Expected is in the notation of `notation.py`; the
document's date is 20 October 2019.
"""

from __future__ import annotations

import pytest

from tests.helpers import records
from tests.link.notation import written

# A grade that was missed, and the one that was given instead.
MISSED = [
    (
        (
            "Its leadership did not meet the standard for a good rating and required improvement, "
            "inspectors told Stoke-on-Trent."
        ),
        "Stoke-on-Trent lead R",
    ),
    (
        "Leadership in Swindon fell short of good and requires improvement, Ofsted said.",
        "Swindon lead R",
    ),
    (
        ("Help and protection in Walsall was not yet good; it requires improvement, the report says."),
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
        ("Halton was not good enough to be rated good: inspectors found that it requires improvement."),
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
    (
        "Although leadership in Rutland was not judged good, adoption was.",
        "",
    ),
    (
        "Torbay's services did not reach the bar for good and remain inadequate.",
        "Torbay all I",
    ),
    (
        "The report stops short of calling Medway inadequate; it requires improvement.",
        "Medway all R",
    ),
]
# A home, a nursery, an agency near a council's name: its grade is not the council's.
PROVIDERS = [
    (
        "A children's home run by Lancashire council has been rated inadequate by Ofsted.",
        "",
    ),
    (
        ("Two of Cumbria's four children's homes were judged outstanding, and the council itself was rated good."),
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
        ("Ofsted rated the city's secure unit inadequate, though Nottingham's children's services were judged good."),
        "Nottingham all G",
    ),
    (
        "Children from Croydon are placed in an unregistered home that was rated inadequate.",
        "",
    ),
    (
        ("Most schools in Wandsworth are rated outstanding. Its children's services were found to be good."),
        "Wandsworth all G",
    ),
    (
        "The regional adoption agency hosted by Durham was rated good.",
        "",
    ),
    (
        ("Sunnybank Nursery in Ipswich, Suffolk, slipped from outstanding to requires improvement."),
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
        ("Cornwall council sent her to a home in Devon. Devon's children's services were rated outstanding."),
        "Devon all O",
    ),
    (
        "Leeds, which closed a home in Wakefield, was rated good.",
        "Leeds all G",
    ),
    (
        ("Bath and North East Somerset was rated good, and its three children's homes outstanding."),
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
    (
        "Derby's adult social care was rated outstanding by the Care Quality Commission.",
        "",
    ),
    (
        "A Kent school and a Kent nursery were both rated inadequate.",
        "",
    ),
    (
        "Foster carers with an agency in Luton that was rated good said they felt valued.",
        "",
    ),
    (
        "The home, one of three run by Wigan council, was rated inadequate.",
        "",
    ),
    (
        "Children's homes in Leeds are good, but its children's services were rated inadequate.",
        "Leeds all I",
    ),
    (
        (
            "After a children's home in Hull was rated inadequate, the council shut it. Its own "
            "services were judged good in May."
        ),
        "Hull all G",
    ),
    (
        ("York was judged good. A children's home in the city, which was found inadequate, has shut."),
        "York all G",
    ),
    (
        ("He once ran a home that was rated outstanding and joined Bury council, which is inadequate."),
        "Bury all I",
    ),
]

# Verdicts of the council's own, its peers and auditors; what is only aimed at, or told as a rule.
NO_VERDICTS = [
    ("The director told Kirklees councillors that the self-assessment was good overall.", ""),
    ("Kirklees Council has assessed itself as good, and peer reviewers from Leeds agreed.", ""),
    ("A mock inspection in Kirklees judged the front door to be inadequate.", ""),
    ("Kirklees Council's auditors found the service to be good.", ""),
    ("The ombudsman found Kirklees Council's reply inadequate and its remedy good.", ""),
    ("Kirklees's self-assessment was good, and Ofsted judged its leadership inadequate.", "Kirklees lead I"),
    ("A good Ofsted judgement in Kirklees would depend on stable leadership.", ""),
    ("Kirklees's IRO service was good; its youth service was inadequate.", ""),
    ("Kirklees's multi-agency safeguarding hub was judged to be good.", ""),
    ("In the table RI is requires improvement, G: good, O: outstanding and I: inadequate. Kirklees has no grade.", ""),
    ("Kirklees: Ofsted's judgement.\n\nBaseline: Inadequate\n\nActual: Good", "Kirklees all <I; Kirklees all G"),
    ("In Kirklees 12 files were judged outstanding, and 30 good.", ""),
    ("Two of Kirklees's plans: 40 cases were found to require improvement.", ""),
    ("Kirklees Council's service was rated good by inspectors.", "Kirklees all G"),
    ("Kirklees Council has a plan.\n\nAmbition: Outstanding", ""),
    ("Kirklees Council has a plan.\n\nTarget for 2022: good", ""),
    ("Ministers step in where a council such as Kirklees is found inadequate.", ""),
    ("Ministers stepped in when Kirklees was found inadequate.", "Kirklees all I"),
]


@pytest.mark.parametrize(("text", "expected"), [*MISSED, *PROVIDERS, *NO_VERDICTS], ids=lambda value: str(value)[:50])
def test_whose_grade_it_is(text: str, expected: str) -> None:
    assert written(records(text, published="2019-10-20").judgements) == expected

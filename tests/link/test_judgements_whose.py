"""Whose grade it is: a lead's council, councils left unnamed, companions, other providers.

Rows are (text, expected, day of the document, why); expected is in the notation of `notation.py`.
"""

from __future__ import annotations

import pytest

from tests.helpers import records
from tests.link.notation import written

ROWS = [
    (
        "Town's services get top marks from watchdog\n\n"
        "Children's services in Stockport are among the best in the country, according to a report by "
        "Ofsted that was published on Monday.\n\n"
        "Inspectors spent two weeks with social workers, and said staff knew families well. They gave "
        "an overall grade of outstanding.\n\n"
        "Help and protection was judged good.\n\n"
        "Support for care leavers is outstanding too, they found.\n\n"
        "Tameside was rated inadequate in the spring, and Oldham and Bury await their results.\n\n"
        "The council's previous rating was good.",
        "Stockport all O; Stockport help G; Stockport leave O; Tameside all I; Stockport all <G",
        "2019-10-20",
        "a story's council is the one its lead names",
    ),
    (
        "Praise for social workers who ‘go the extra mile’\n\n"
        "Social workers in Dudley have been praised by Ofsted in a report out this week.\n\n"
        "It found that leadership was good. The experiences of children in care were also found to be "
        "good, but help and protection requires improvement.\n\n"
        "Sandwell and Walsall were inspected in the same month.",
        "Dudley lead G; Dudley care G; Dudley help R",
        "2019-10-20",
        "a story's council is the one its lead names",
    ),
    (
        "‘Children come first here’, inspectors find\n\n"
        "Social workers in Solihull have won praise in a report by the schools watchdog published "
        "today.\n\n"
        "The report rates the service good in every category.\n\n"
        "The borough's neighbours have fared less well. Sandwell was rated inadequate in 2018, and "
        "Walsall required improvement in 2017.\n\n"
        "The council's cabinet member said she was thrilled with the good rating.",
        "Solihull all G; Solihull help G; Solihull care G; Solihull lead G; Sandwell all I; Walsall all R",
        "2019-10-20",
        "a story's council is the one its lead names",
    ),
    (
        "Bosses hail turnaround\n\n"
        "Children's services in Doncaster have been lifted out of special measures.\n\n"
        "Inspectors rated adoption outstanding and help and protection good.\n\n"
        "Leadership, too, was good. Barnsley and Sheffield helped with the improvement plan.\n\n"
        "They said that care leavers get a good service.",
        "Doncaster adopt O; Doncaster help G; Doncaster lead G; Doncaster leave G",
        "2019-10-20",
        "a story's council is the one its lead names",
    ),
    (
        "Ministers step in at three councils\n\n"
        "Children's services in Slough, Bradford and Dudley will be overseen by commissioners.\n\n"
        "Leadership was found to be inadequate.",
        "",
        "2019-10-20",
        "a story's council is the one its lead names",
    ),
    (
        "One respondent in Camden works for a council in the south west that was rated inadequate last year.",
        "",
        "2019-10-20",
        "a council left unnamed",
    ),
    (
        "A manager from Barnet, who moved to an authority that had just been judged good, said pay was better there.",
        "",
        "2019-10-20",
        "a council left unnamed",
    ),
    (
        "Staff in Barnet had come from a neighbouring borough that was judged inadequate.",
        "",
        "2019-10-20",
        "a council left unnamed",
    ),
    (
        "Ms Reid, a social worker who used to work in Kent, now works at an authority that is rated outstanding.",
        "",
        "2019-10-20",
        "a council left unnamed",
    ),
    (
        "Surrey, which lost staff to a council that was rated good, requires improvement.",
        "Surrey all R",
        "2019-10-20",
        "a council left unnamed",
    ),
    (
        "Camden is a council that has been rated good for a decade.",
        "Camden all G",
        "2019-10-20",
        "a council said to be one",
    ),
    (
        "Camden, a council rated outstanding in the spring, has offered to help.",
        "Camden all O",
        "2019-10-20",
        "a council said to be one",
    ),
    ("Leeds remains one authority that is rated outstanding.", "Leeds all O", "2019-10-20", "a council said to be one"),
    (
        "Surrey is no longer a council that is rated inadequate; it was judged good in May.",
        "Surrey all G",
        "2019-10-20",
        "a council said to be one",
    ),
    (
        "For a council rated inadequate two years ago, Surrey has come a long way: it is now good.",
        "Surrey all <I; Surrey all G",
        "2019-10-20",
        "a council said to be one",
    ),
    (
        "As an authority that has been judged inadequate, Surrey is subject to monitoring visits.",
        "Surrey all I",
        "2019-10-20",
        "a council said to be one",
    ),
    (
        "Surrey became the first county council to be rated outstanding under the new framework.",
        "Surrey all O",
        "2019-10-20",
        "a council said to be one",
    ),
    (
        "The secure children's home that is furthest north, Aycliffe in Durham, was judged good.",
        "",
        "2019-10-20",
        "another provider in the place",
    ),
    (
        "Fir Tree House, a residential home near Derby, was rated inadequate in May.",
        "",
        "2019-10-20",
        "another provider in the place",
    ),
    (
        "The region's largest fostering agency, based in Stockport, requires improvement to be good.",
        "",
        "2019-10-20",
        "another provider in the place",
    ),
    (
        "The nursery's owner, a company from Bolton, was pleased that it was rated good.",
        "",
        "2019-10-20",
        "another provider in the place",
    ),
    (
        "The only open unit in the region, Vale House in Derby, was rated inadequate.",
        "",
        "2019-10-20",
        "another provider in the place",
    ),
    (
        "Of the children's homes, Vale House in Derby was rated inadequate.",
        "",
        "2019-10-20",
        "another provider in the place",
    ),
    (
        "Derby, which runs four children's homes, was rated good.",
        "Derby all G",
        "2019-10-20",
        "the council's own, providers in an aside",
    ),
    (
        "Derby, where two children's homes have closed, was rated good.",
        "Derby all G",
        "2019-10-20",
        "the council's own, providers in an aside",
    ),
    (
        "Inspectors who visited schools in Derby also rated the council's services good.",
        "Derby all G",
        "2019-10-20",
        "the council's own, providers in an aside",
    ),
    (
        "Oldham recruited its director from Trafford, which had been on the same path ten years before: "
        "inadequate in 2008, outstanding by 2017.",
        "Trafford all <I; Trafford all O",
        "2019-10-20",
        "a clause of its own behind a companion",
    ),
    (
        "Oldham has been paired with Trafford, which is rated outstanding.",
        "Trafford all O",
        "2019-10-20",
        "a clause of its own behind a companion",
    ),
    (
        "Oldham learned from Trafford, where services were judged outstanding in 2018.",
        "Trafford all O",
        "2019-10-20",
        "a clause of its own behind a companion",
    ),
    (
        "Poole hired its director from Dorset, whose services are rated good.",
        "Dorset all G",
        "2019-10-20",
        "a clause of its own behind a companion",
    ),
    (
        "Medway has brought in a team from Kent, which was rated outstanding last year, to help it improve.",
        "Kent all O",
        "2019-10-20",
        "a clause of its own behind a companion",
    ),
    (
        "The commissioner came from Essex, where adoption is outstanding.",
        "Essex adopt O",
        "2019-10-20",
        "a clause of its own behind a companion",
    ),
    (
        "Oldham, working with Trafford, which has supported it since 2016, was judged good.",
        "Oldham all G",
        "2019-10-20",
        "a clause that tells of another",
    ),
    (
        "Medway, with the backing of Kent, which sent twelve staff, was rated good.",
        "Medway all G",
        "2019-10-20",
        "a clause that tells of another",
    ),
    (
        "Medway got help from Kent, which meant that its services were soon judged good.",
        "Medway all G",
        "2019-10-20",
        "a clause that tells of another",
    ),
    (
        "Both Redbridge and, further along the valley, Swindon were rated inadequate.",
        "Redbridge all I; Swindon all I",
        "2019-10-20",
        "two councils joined by an aside",
    ),
    (
        "Redbridge – and, for the second time, Swindon – have been judged inadequate.",
        "Redbridge all I; Swindon all I",
        "2019-10-20",
        "two councils joined by an aside",
    ),
    (
        "Haringey and, perhaps more surprisingly, Enfield have been rated outstanding.",
        "Haringey all O; Enfield all O",
        "2019-10-20",
        "two councils joined by an aside",
    ),
    (
        "Haringey was rated good and, according to its leader, Enfield will follow.",
        "Haringey all G",
        "2019-10-20",
        "an aside and a clause of its own",
    ),
]


@pytest.mark.parametrize(("text", "expected", "day", "why"), ROWS, ids=lambda value: str(value)[:50])
def test_whose_grade(text: str, expected: str, day: str, why: str) -> None:
    assert written(records(text, published=day).judgements) == expected, why

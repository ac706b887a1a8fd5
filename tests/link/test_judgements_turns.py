"""Turns of phrase in which newspapers give a grade.

Rows are (text, expected, day of the document, why); expected is in the notation of `notation.py`.
"""

from __future__ import annotations

import pytest

from tests.helpers import records
from tests.link.notation import written

ROWS = [
    (
        "Sheffield's children's services have improved but are not yet good, Ofsted has ruled. "
        "Inspectors rated them as requires improvement in a report published on Thursday.",
        "Sheffield all R",
        "2019-10-20",
        "taken up across sentences",
    ),
    (
        "Ofsted's inspection of Wakefield was published this week: the council is good in three of four areas.",
        "",
        "2019-10-20",
        "areas not told",
    ),
    (
        "In Wakefield three of the four areas – leadership, help and protection and care leavers – were "
        "graded good, and one, children in care, outstanding.",
        "Wakefield lead G; Wakefield help G; Wakefield leave G; Wakefield care O",
        "2024-02-02",
        "areas named apart from the verb",
    ),
    (
        "The rating for Wakefield's leaders is outstanding and for everything else it is good.",
        "Wakefield lead O",
        "2019-10-20",
        "a rating for leaders",
    ),
    (
        "Cumbria, whose children's services have been failing since 2012, was told yesterday that they "
        "are still inadequate.",
        "Cumbria all I",
        "2015-05-05",
        "a failing council",
    ),
    (
        "The authority had been on course for a good rating, but inspectors in Brent decided it still "
        "required improvement.",
        "Brent all R",
        "2019-10-20",
        "decided it required",
    ),
    (
        "Brent Council has gone from strength to strength, and from requires improvement to outstanding "
        "in under five years.",
        "Brent all <R; Brent all O",
        "2019-10-20",
        "a change in idiom",
    ),
    (
        "Leicester council's children's services have been judged to be good overall with outstanding features.",
        "Leicester all G",
        "2019-10-20",
        "features",
    ),
    (
        "Ofsted found that the services for children in need of protection in Leicester were inadequate "
        "but that those for children in care were good.",
        "Leicester help I; Leicester care G",
        "2019-10-20",
        "those for",
    ),
    (
        "In its first inspection since the pandemic, Leicester was rated good, unchanged from 2017.",
        "Leicester all G",
        "2022-01-01",
        "unchanged",
    ),
    (
        "Leicester has climbed two rungs of Ofsted's ladder, from inadequate to good.",
        "Leicester all <I; Leicester all G",
        "2019-10-20",
        "rungs of a ladder",
    ),
    (
        "Hackney's children's services, rated requires improvement in 2019 and good five years before "
        "that, are now outstanding.",
        "Hackney all <R; Hackney all <G; Hackney all O",
        "2024-05-05",
        "two earlier grades",
    ),
    (
        "A report on Hackney described leadership as ‘good’, the help given to families as ‘good’ and "
        "the support for those leaving care as ‘requires improvement to be good’.",
        "Hackney lead G; Hackney leave R",
        "2024-05-05",
        "described as",
    ),
    ("Ofsted gave the thumbs up to Barnet, which it rated good.", "Barnet all G", "2019-10-20", "thumbs up"),
    (
        "The latest judgements: Barnet – good; Brent – requires improvement; Ealing – inadequate.",
        "Barnet all G; Brent all R; Ealing all I",
        "2019-10-20",
        "a list on one line",
    ),
    (
        "Barnet (good), Brent (requires improvement) and Ealing (inadequate) were inspected in May.",
        "Barnet all G; Brent all R; Ealing all I",
        "2019-10-20",
        "grades in brackets",
    ),
    (
        "Ealing's rating was unchanged at good while Harrow's rose to outstanding.",
        "Ealing all G; Harrow all O",
        "2019-10-20",
        "unchanged and rose",
    ),
    (
        "Good and outstanding councils such as Ealing and Harrow will be inspected less often.",
        "",
        "2019-10-20",
        "such as",
    ),
    (
        "Ealing and Harrow, both good, will be inspected less often than Brent, which is inadequate.",
        "Ealing all G; Harrow all G; Brent all I",
        "2019-10-20",
        "both good",
    ),
    (
        "Inspectors rated overall effectiveness in Kent as outstanding, as they had in 2017.",
        "Kent all O",
        "2022-05-01",
        "as they had",
    ),
    (
        "It is four years since Kent was found inadequate. It has been good since 2021.",
        "Kent all <I; Kent all G",
        "2023-05-01",
        "years since",
    ),
    (
        "Kent's children services was handed a damning ‘inadequate’ rating for the third time in a row.",
        "Kent all I",
        "2019-10-20",
        "a third time",
    ),
    (
        "Ofsted graded Kent ‘Requires Improvement’ for ‘Overall Effectiveness’, ‘Good’ for ‘The impact "
        "of leaders’ and ‘Inadequate’ for ‘Care leavers’.",
        "Kent all R; Kent lead G; Kent leave I",
        "2024-01-01",
        "areas in marks",
    ),
    (
        "Kent – Overall effectiveness: Good; Leadership: Outstanding; Care leavers: Good",
        "Kent all G; Kent lead O; Kent leave G",
        "2024-01-01",
        "labels on one line",
    ),
    (
        "Kent secured good ratings in leadership and in help and protection and an outstanding in care leavers.",
        "Kent lead G; Kent help G; Kent leave O",
        "2024-01-01",
        "secured ratings",
    ),
]


@pytest.mark.parametrize(("text", "expected", "day", "why"), ROWS, ids=lambda value: str(value)[:50])
def test_a_turn_of_phrase(text: str, expected: str, day: str, why: str) -> None:
    assert written(records(text, published=day).judgements) == expected, why

"""Grades that changed, and what is no grade of the council; rows are (text, expected, why).

Expected is in the notation of `notation.py`; the document's date is 20 October 2019.
"""

from __future__ import annotations

import pytest

from tests.helpers import records
from tests.link.notation import written

CHANGED = [
    ("Hull was rated good. Leadership is unchanged at inadequate.", "Hull all G; Hull lead I", "unchanged at"),
    (
        (
            "Hull was rated good. Leadership has gone up to outstanding, and adoption has dropped to requires "
            "improvement."
        ),
        "Hull all G; Hull lead O; Hull adopt R",
        "gone up to, dropped to",
    ),
    ("Kirklees emerged from inadequate this spring.", "Kirklees all <I", "emerged from"),
    ("Kirklees has moved out of inadequate after a decade.", "Kirklees all <I", "moved out of"),
    (
        ("Kirklees was inadequate in 2016 but rose to ‘good’ when inspectors came back in March 2019."),
        "Kirklees all <I; Kirklees all G",
        "moved up to",
    ),
    (
        "Bury Council has climbed out of the bottom category and is now good.",
        "Bury all <I; Bury all G",
        "the bottom category",
    ),
    ("Bury was good as recently as 2016 and is now inadequate.", "Bury all <G; Bury all I", "as recently as"),
    (
        (
            "Kent has been rated good, four years after it was found to be inadequate. Its leadership team was "
            "graded outstanding."
        ),
        "Kent all G; Kent all <I; Kent lead O",
        "years after",
    ),
    (
        ("The last time inspectors visited Medway, in 2015, they rated it inadequate. Now it is good."),
        "Medway all <I; Medway all G",
        "the last time",
    ),
    (
        "Ofsted put Camden in the bottom category in 2015. It is now good.",
        "Camden all <I; Camden all G",
        "put in a category",
    ),
    (
        "Hounslow, previously judged to require improvement, has been upgraded to good.",
        "Hounslow all <R; Hounslow all G",
        "judged to require is no step",
    ),
    (
        ("Ofsted downgraded Hounslow to requires improvement in March, three years after rating it good."),
        "Hounslow all R; Hounslow all <G",
        "three years after rating it",
    ),
    (
        "Ofsted, which rated Bexley good in 2015, has now found it outstanding.",
        "Bexley all <G; Bexley all O",
        "which rated it",
    ),
    (
        (
            "Dorset was judged inadequate in May 2016, because staff had placed teenagers in unfit homes, but "
            "is now good."
        ),
        "Dorset all <I; Dorset all G",
        "homes of another clause",
    ),
    (
        (
            "Hertfordshire was rated inadequate in 2015, and its work was later handed to a company owned by "
            "Barnet and Enfield."
        ),
        "Hertfordshire all I",
        "another clause's councils",
    ),
    (
        ("Stoke-on-Trent and Derby were both seen in May. Inspectors said that services in both cities were good."),
        "Stoke-on-Trent all G; Derby all G",
        "both cities",
    ),
    (
        ("One company serves Reading and Slough. Last month services in both towns were judged inadequate."),
        "Reading all I; Slough all I",
        "both areas are places",
    ),
    ("The company saw its work in Reading judged good.", "Reading all G", "its work in a place"),
    ("The company has had its services in Reading judged outstanding.", "Reading all O", "had its services judged"),
    (
        "A short drive from Plymouth (itself rated good), Torbay was found inadequate.",
        "Plymouth all G; Torbay all I",
        "the apposition of a council that only says where",
    ),
    (
        "With help from Leeds, which was rated outstanding, Kirklees has been judged good.",
        "Leeds all O; Kirklees all G",
        "a helper's own clause",
    ),
    (
        "Helped by Leeds, where the director once worked, Kirklees has been judged good.",
        "Kirklees all G",
        "a helper's clause without a grade",
    ),
    (
        ("Kent was rated outstanding in its report. It is heartening that children live in places where care is good."),
        "Kent all O",
        "it stands for what follows",
    ),
    (
        "Of the 20 inspected, 12 (60%) required improvement and 8 (40%) were good, Kent was told.",
        "",
        "counts with their shares",
    ),
    (
        "Devon's protection of children was found wanting and rated inadequate.",
        "Devon help I",
        "found wanting is no wish",
    ),
    ("Critics said Slough was heading for an inadequate rating.", "", "heading for"),
    ("Had Slough been rated inadequate, ministers would have stepped in.", "", "an inversion"),
    ("Slough's SEND services were found to be inadequate.", "", "a service inspected on its own"),
    ("Slough's youth justice service was rated inadequate.", "", "youth justice"),
    (
        "A children's centre in Slough was good. The council itself is inadequate.",
        "Slough all I",
        "a centre placed in the council",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), [*CHANGED], ids=lambda value: str(value)[:50])
def test_a_change_is_read(text: str, expected: str, why: str) -> None:
    assert written(records(text, published="2019-10-20").judgements) == expected, why

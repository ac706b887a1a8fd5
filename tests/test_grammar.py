"""Patterns in the field's terms: what a term, a space and a part of the pattern's own stand for."""

from __future__ import annotations

import re

import pytest

from pipeline.data import sections
from pipeline.grammar import LISTS, grammar
from tests.shared import ROOT

SAID = [
    (
        "{rated} to be {grade}",
        "Judged to  be requires\nimprovement",
        True,
        "case is ignored, any white space parts words",
    ),
    ("{rated} to be {grade}", "judged to be requires", False, "a phrase of a list is whole"),
    ("{children's services}", "children’s services", True, "either apostrophe"),
    ("{children's services}", "childrens services", False, "an apostrophe that is listed is there"),
    ("in {year}", "in 2016", True, "a shape"),
    ("in {name}", "in leeds", False, "a name has its capital"),
    (r"\d{2} {council}", "24 council", True, "a count in braces is no term"),
]


@pytest.mark.parametrize(("pattern", "text", "fits", "why"), SAID)
def test_a_pattern_in_terms(pattern: str, text: str, fits: bool, why: str) -> None:
    assert bool(grammar(pattern).fullmatch(text)) is fits, why


def test_a_part_of_its_own_is_written_in_terms_too() -> None:
    assert grammar("{told} good", told="(?:was|{rated})").fullmatch("was  good")


def test_a_term_that_nothing_defines_is_an_error() -> None:
    with pytest.raises(KeyError):
        grammar("{no such list}")


def test_every_list_is_asked_for() -> None:
    source = "".join(file.read_text("utf-8") for file in (ROOT / "pipeline").rglob("*.py"))
    asked = set(re.findall(r"\{([a-z][a-z' ]*)\}|cue\(\"([a-z ]+)\"\)", source))
    assert {term for name in LISTS for term in sections(name)} <= {term for pair in asked for term in pair}

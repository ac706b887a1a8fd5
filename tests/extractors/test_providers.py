"""Nouns for inspected providers, and words that only look like one."""

from __future__ import annotations

import pytest

from pipeline.extractors import providers
from tests.helpers import analysed

ROWS: list[tuple[str, list[tuple[str, str | None]], str]] = [
    ("Seven authorities wrote.", [("authorities", "local_authority")], "authorities"),
    (
        "All local authority children’s services.",
        [("local authority children’s services", "local_authority")],
        "longest",
    ),
    ("Children's homes closed.", [("Children's homes", "childrens_home")], "a straight apostrophe"),
    ("Independent fostering agencies grew.", [("Independent fostering agencies", "fostering_agency")], "agencies"),
    ("One in five boards failed.", [("boards", "lscb")], "boards"),
    ("Voluntary adoption agencies.", [("Voluntary adoption agencies", "adoption_agency")], "adoption"),
    ("The secure training centres.", [("secure training centres", "secure_training_centre")], "centres"),
    ("Some 85% of providers are good.", [("providers", None)], "a generic noun has no provider of its own"),
    ("Secondary schools did well.", [("Secondary schools", "school")], "schools"),
    ("He went back to his home.", [], "somebody's home"),
    ("These are key areas.", [], "judgement areas"),
    ("She chairs the management board.", [], "a board of managers"),
    ("Householders wrote.", [], "part of a word"),
    ("It has foster homes.", [], "foster homes are families"),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS)
def test_providers(text: str, expected: list[tuple[str, str | None]], why: str) -> None:
    found = providers.find(analysed(text))
    assert [(text[one.start : one.end], one.provider and one.provider.value) for one in found] == expected, why

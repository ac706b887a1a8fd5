"""Hyphens at line ends: the document's own spelling decides."""

from __future__ import annotations

import pytest

from pipeline.ingest.pdf.hyphens import Hyphens
from pipeline.ingest.pdf.lines import Line


def _line(text: str) -> Line:
    hyphen = text.endswith("-")
    return Line(text.rstrip("-"), 0, ((0, 0),), 0, 0, 100, 12, 12, False, hyphen)


DIVIDING = ("Fourteen authorities", "were inspected. The author-", "ities had a plan.")
NOT_DIVIDING = ("A multi-agency team", "and a second multi-", "agency panel met. Plans")


@pytest.mark.parametrize(
    ("text", "before", "after", "stays", "why"),
    [
        (DIVIDING, "The author", "ities had", False, "the word stands whole elsewhere"),
        (NOT_DIVIDING, "a second multi", "agency panel", True, "the word stands with its hyphen elsewhere"),
        (DIVIDING, "regis", "tered", False, "a typesetter divides words here, and these are no words alone"),
        ((*DIVIDING, "decision", "decision", "making", "making"), "decision", "making", True, "both halves are words"),
        (NOT_DIVIDING, "well", "informed", True, "nothing shows that words are divided in this document"),
        (DIVIDING, "Stoke-on", "Trent", True, "a capital begins no second half"),
        (DIVIDING, "2013", "2017", True, "figures are no halves of a word"),
    ],
)
def test_a_hyphen_at_a_line_end(text: tuple[str, ...], before: str, after: str, stays: bool, why: str) -> None:
    assert Hyphens([[_line(line) for line in text]]).stays(before, after) is stays, why

"""Ofsted's grades as they are worded in running text, and the scale they stand on.

Wordings are in `pipeline/data/grades.csv`: each names one grade, or a band of the four-point scale ("good or better").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.data import rows
from pipeline.records import Grade

SCALE = tuple(Grade)


@dataclass(frozen=True, slots=True)
class GradeWording:
    """Words that stand for grades. `sure`: they name grades wherever they stand; else only where a grade is spoken
    of."""

    wording: str
    grades: tuple[Grade, ...]
    sure: bool


def fold(text: str) -> str:
    """A wording as it is compared: lower case, without marks and hyphens, one space between words."""
    text = re.sub(r"[“”‘’\"'`´*_]", "", text.lower())
    return re.sub(r"[\s\u2010-\u2015-]+", " ", text).strip()


@lru_cache(maxsize=1)
def wordings() -> tuple[GradeWording, ...]:
    """The table of wordings, the longest first."""
    found = [
        GradeWording(row["wording"], tuple(Grade(grade) for grade in row["grades"].split(";")), row["sure"] == "yes")
        for row in rows("grades.csv")
    ]
    return tuple(sorted(found, key=lambda row: (-len(row.wording), row.wording)))


@lru_cache(maxsize=1)
def _by_wording() -> dict[str, GradeWording]:
    return {row.wording: row for row in wordings()}


def wording_of(text: str) -> GradeWording | None:
    """The table's row for these words, marks and hyphens aside; None where they name no grade."""
    return _by_wording().get(fold(text))


def grades_of(text: str) -> tuple[Grade, ...]:
    """The grades that these words stand for, in scale order; empty where they name none."""
    row = wording_of(text)
    return row.grades if row else ()


def grade_of(text: str) -> Grade:
    """The one grade that these words name, as in a report's table cell. Raises ValueError where they do not."""
    found = grades_of(text)
    if len(found) != 1:
        raise ValueError(f"{text!r} is not one of Ofsted's grades: {', '.join(grade.value for grade in SCALE)}")
    return found[0]

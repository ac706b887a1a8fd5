"""Grades that stand in the running text right after their label: "…: good", "… is good", "… / Judgement grade / Good".

The label itself says which area a grade is for; nothing is concluded from the order of rows.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from pipeline.extractors.inspection_report.labels import GRADE, grade_of, label_pattern, labels
from pipeline.extractors.inspection_report.scan import lines
from pipeline.records import Area, Framework, Grade


@dataclass(frozen=True, slots=True)
class GradeReading:
    """A grade read for an area from text[start:end], label included; `grade` is None where it reads "Not judged"."""

    area: Area
    grade: Grade | None
    start: int
    end: int
    rule: str

    def of_rule(self, rule: str) -> GradeReading:
        return replace(self, rule=rule)


# What may stand between a label and its grade: the council's name ("… Board in Essex is good"), then "is that it is",
# "Key judgement", ":", a dash, "Grade 4 (", a line break.
_BETWEEN = (
    r"(?:\s+(?:in|for|of)\s+(?:(?:St\.|[^\s.:;]+)\s+){1,9}?(?=(?:is|are|requires?)\s))?"
    r"(?:[\s:(–—-]|\d{1,2}\s|(?<![A-Za-z])(?:is|are|that|it|they|(?:judged|graded)(?:\s+(?:to\s+be|as))?|key|judge?ment|grade"
    r"|in\s+this\s+area)(?![A-Za-z])){0,14}?"
)
_AT_LINE_END = r"(?=\)?(?:\s+because)?[ \t]*[.;:,]?[ \t]*(?:\d{1,2})?[ \t]*(?:[\n\r]|\Z))"
# Before a heading's label: its number, "graded judgement for", the name of the board's council.
_BEFORE = (
    r"(?:(?:section[ \t]+)?[\d.]{1,4}:?[ \t]+)?(?P<lead>(?:the\s+(?:graded\s+)?judge?ment\s+(?:for|about|on|of)\s+)?"
    r"(?:(?:(?:St\.|[^\s.:;()]+)[ \t]+){1,9}?(?=(?:local\s+)?safeguarding\s|lscb(?![a-z])))?)"
)
# The last word of a line that may be such a heading's last; the pattern itself decides.
_LAST_WORDS = (
    *("good", "outstanding", "adequate", "satisfactory", "poor", "improvement", "improvements"),
    *("judged", "inspected", "applicable", "because"),
)
_BEHIND = " .;:,)0123456789"
_TAIL = 40  # characters of a line that hold its last words
_HEADING_LINES = 6  # from the label to the grade
_LONGEST_LINE = 400  # characters of one of them: no label is half as long


def beside_labels(text: str, framework: Framework, start: int, end: int) -> Iterator[GradeReading]:
    """Grades right after their label anywhere in text[start:end]: a front page's table in the order of its text."""
    for match in _beside(framework).finditer(text, start, end):
        yield _reading(match, framework, match.start("label"), "front_page_text")


def headings(text: str, framework: Framework, start: int, end: int) -> Iterator[GradeReading]:
    """Headings of text[start:end] that end in their grade: a label at the line's start, the grade at the line's end."""
    pattern = _heading(framework)
    for begin in _before_grades(text, start, end):
        if match := pattern.match(text, begin, end):
            yield _reading(match, framework, match.start("lead"), "body_heading")


def _before_grades(text: str, start: int, end: int) -> Iterator[int]:
    """Where the short lines begin at whose end a grade stands, or at the end of one of the next few."""
    recent: deque[int] = deque(maxlen=_HEADING_LINES)
    for begin, stop in lines(text, start, end):
        if stop - begin > _LONGEST_LINE:
            recent.clear()
            continue
        recent.append(begin)
        if text[max(begin, stop - _TAIL) : stop].rstrip(_BEHIND).lower().endswith(_LAST_WORDS):
            yield from recent
            recent.clear()


def _reading(match: re.Match[str], framework: Framework, begin: int, rule: str) -> GradeReading:
    label = next(labels(match.string, framework, match.start("label"), match.end("label")))
    return GradeReading(label.area, grade_of(match), begin, match.end(), rule)


@lru_cache(maxsize=8)
def _beside(framework: Framework) -> re.Pattern[str]:
    return re.compile(_source(framework), re.IGNORECASE)


@lru_cache(maxsize=8)
def _heading(framework: Framework) -> re.Pattern[str]:
    return re.compile(_BEFORE + _source(framework) + _AT_LINE_END, re.IGNORECASE)


def _source(framework: Framework) -> str:
    return rf"(?P<label>(?<![A-Za-z])(?:{label_pattern(framework)})(?![A-Za-z])){_BETWEEN}{GRADE}"

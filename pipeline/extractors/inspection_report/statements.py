"""Grades that stand in the running text right after their label: "…: good", "… is good", "… / Judgement grade / Good".

The label itself says which area a grade is for; nothing is concluded from the order of rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from pipeline.extractors.inspection_report.labels import GRADE, grade_of, label_pattern, labels
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


# What may stand between a label and its grade: "is that it is", "Key judgement", ":", a dash, "Grade 4 (", a line break.
_BETWEEN = (
    r"(?:[\s:(–—-]|\d{1,2}\s|(?<![A-Za-z])(?:is|are|that|it|they|judged|graded|to|be|as|key|judge?ment|grade|in|this|area)"
    r"(?![A-Za-z])){0,14}?"
)
_AT_LINE_END = r"(?=\)?[ \t]*[.;,]?[ \t]*(?:\d{1,2})?[ \t]*(?:[\n\r]|\Z))"
# A heading begins its line, or follows "graded judgement for".
_AT_LINE_START = r"(?:^|(?<=\n)|(?<=\t))[ \t]*(?:[\d.]{1,4}[ \t]+)?(?:the\s+(?:graded\s+)?judge?ment\s+(?:for|about|on|of)\s+)?"


def beside_labels(text: str, framework: Framework, start: int, end: int) -> Iterator[GradeReading]:
    """Grades right after their label anywhere in text[start:end]: a front page's table, read in the text's own order."""
    return _read(_pattern(framework, heading=False), text, framework, start, end, "front_page_text")


def headings(text: str, framework: Framework, start: int, end: int) -> Iterator[GradeReading]:
    """Headings of text[start:end] that end in their grade: a label at the line's start, the grade at the line's end."""
    return _read(_pattern(framework, heading=True), text, framework, start, end, "body_heading")


def _read(
    pattern: re.Pattern[str], text: str, framework: Framework, start: int, end: int, rule: str
) -> Iterator[GradeReading]:
    for match in pattern.finditer(text, start, end):
        label = next(labels(text, framework, match.start("label"), match.end("label")))
        yield GradeReading(label.area, grade_of(match), match.start("label"), match.end(), rule)


@lru_cache(maxsize=8)
def _pattern(framework: Framework, *, heading: bool) -> re.Pattern[str]:
    label = rf"(?P<label>(?<![A-Za-z])(?:{label_pattern(framework)})(?![A-Za-z]))"
    source = f"{label}{_BETWEEN}{GRADE}"
    return re.compile(_AT_LINE_START + source + _AT_LINE_END if heading else source, re.IGNORECASE)

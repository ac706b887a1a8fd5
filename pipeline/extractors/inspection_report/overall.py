"""The overall judgement of a single inspection framework report is a sentence: "Children's services in … are good".

Early reports print "The overall judgement is …" on the front page, later ones the sentence on the council; the summary
that opens the body says it again ("This local authority requires improvement and is not yet good because").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from pipeline.extractors.inspection_report.labels import GRADE, grade_of
from pipeline.extractors.inspection_report.scan import lines
from pipeline.extractors.inspection_report.statements import GradeReading
from pipeline.extractors.inspection_report.wording import APOSTROPHE, BOARD, CHILDRENS

_AREA = "overall_effectiveness"

# A name between "services in" and the grade: no stop, no other verb, or the sentence is about something else.
_VERB = r"(?<![A-Za-z])(?:are|is|was|were|been|has|have|had|not|requires?|judged|which|that|who)(?![A-Za-z])"
_NAME = rf"(?:(?!{_VERB})(?:[^.;:]|(?<=\bSt)\.)){{2,90}}?"
_PLACE = rf"\s+(?:in|on|at|for|within|of|across|(?:provided|delivered|run)\s+by)\s+{_NAME}"
_CHILDRENS = (
    rf"{CHILDRENS}(?:\s+and\s+(?:families{APOSTROPHE}?|young\s+people{APOSTROPHE}?s?))?"
    r"\s+(?:(?:social\s+care\s+)?services|social\s+care)"
)
_FOR_CHILDREN = r"services\s+for\s+children(?:,?\s+(?:and\s+)?(?:young\s+people|families)){0,2}"
_SUBJECTS = (
    rf"(?:the\s+)?overall\s+(?:judge?ment|effectiveness)(?:{_PLACE})?(?:\s*:|\s+is)?(?:\s+(?:that\s+{_NAME}|{_CHILDRENS}))?",
    rf"{_CHILDRENS}{_PLACE}",
    rf"{_FOR_CHILDREN}{_PLACE}",
    rf"(?:this|the)\s+(?:local\s+authority|council)(?:{APOSTROPHE}s?\s+{_CHILDRENS})?",
)
# Only as a line of their own: "Leeds City Council children’s services are good", "Services in Leeds are good".
_OWN_LINES = (rf"(?:[A-Z][^\n.;:]{{2,60}}?\s)?{_CHILDRENS}", rf"services{_PLACE}")
_IS = (
    r"(?:\s+(?:are|is|(?:has|have)\s+been)(?:\s+now)?(?:\s+(?:judged|rated|graded)(?:\s+(?:to\s+be|as))?)?"
    r"|\s+now(?=\s+requires?))?"
)
_GRADED = rf"{_IS}:?\s+[‘“'\"]?{GRADE}(?!\s+(?:at|in|enough)(?![a-z]))"
_STATEMENT = re.compile(rf"(?<![A-Za-z])(?:{'|'.join(_SUBJECTS)}){_GRADED}", re.IGNORECASE)
_ENDS = r"(?=[’”'\".]*\d*\s*(?:\n|$))"
_LINE = re.compile(rf"(?:{'|'.join(_OWN_LINES)}){_GRADED}{_ENDS}", re.IGNORECASE)
_ANY_LINE = re.compile(
    rf"(?![^\n]*{BOARD})[^\n\t.;:]{{2,90}}? (?:(?:are|is)\s+|(?=requires?\s)){GRADE}{_ENDS}", re.IGNORECASE
)


def front_statement(text: str, start: int, table: int, end: int) -> GradeReading | None:
    """The overall judgement as the front page states it in text[start:end], above the `table` or elsewhere; None where
    no sentence does. Above the table a line that ends in a grade is it in whatever words."""
    above = table if table < end else start
    forms = chain(
        _STATEMENT.finditer(text, start, above),
        _own_lines(_LINE, text, start, above),
        _own_lines(_ANY_LINE, text, start, above),
        _STATEMENT.finditer(text, above, end),
        _own_lines(_LINE, text, above, end),
    )
    return next((_reading(match, "front_page_statement") for match in forms if grade_of(match)), None)


def _own_lines(pattern: re.Pattern[str], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    matches = (pattern.match(text, begin, end) for begin, _ in lines(text, start, end))
    return (match for match in matches if match)


def body_statements(text: str, start: int, end: int) -> Iterator[GradeReading]:
    """The overall judgement as blocks of text[start:end] open with it."""
    for begin, _ in lines(text, start, end):
        match = _STATEMENT.match(text, begin, end)
        if match and grade_of(match):
            yield _reading(match, "opening_statement")


def _reading(match: re.Match[str], rule: str) -> GradeReading:
    return GradeReading(_AREA, grade_of(match), match.start(), match.end(), rule)

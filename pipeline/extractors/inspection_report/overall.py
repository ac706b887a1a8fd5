"""The overall judgement of a single inspection framework report is a sentence: "Children's services in … are good".

Early reports print "The overall judgement is …" on the front page, later ones the sentence on the council; the summary
that opens the body says it again ("This local authority requires improvement and is not yet good because").
"""

from __future__ import annotations

import re

from pipeline.extractors.inspection_report.labels import GRADE, grade_of
from pipeline.extractors.inspection_report.statements import GradeReading, line_starts

_AREA = "overall_effectiveness"

# A name between "services in" and the grade: no stop, no other verb, or the sentence is about something else.
_VERB = r"(?<![A-Za-z])(?:are|is|was|were|been|has|have|had|not|requires?|judged|which|that|who)(?![A-Za-z])"
_NAME = rf"(?:(?!{_VERB})(?:[^.;:]|(?<=\bSt)\.)){{2,90}}?"
_CHILDRENS = (
    r"children(?:[’']s|s[’']|s)?(?:\s+and\s+(?:families[’']?|young\s+people[’']?s?))?\s+(?:social\s+care\s+)?services"
)
_PLACE = rf"\s+(?:in|on|at|for|within|of)\s+{_NAME}"
_IS = r"(?:\s+(?:are|is)(?:\s+judged\s+(?:to\s+be|as))?)?"
_SUBJECTS = (
    rf"(?:the\s+)?overall\s+(?:judge?ment|effectiveness)(?:{_PLACE})?(?:\s*:|\s+is)?(?:\s+that)?"
    rf"(?:\s+{_CHILDRENS}(?:{_PLACE})?)?",
    rf"{_CHILDRENS}{_PLACE}",
    rf"services\s+for\s+children(?:\s+and\s+(?:families|young\s+people))?{_PLACE}",
    rf"(?:this|the)\s+(?:local\s+authority|council)(?:[’']s?\s+{_CHILDRENS})?",
)
_STATEMENT = re.compile(rf"(?<![A-Za-z])(?:{'|'.join(_SUBJECTS)}){_IS}\s+{GRADE}", re.IGNORECASE)


def front_statement(text: str, start: int, end: int) -> GradeReading | None:
    """The overall judgement as the front page states it in text[start:end]; None where no sentence does."""
    for match in _STATEMENT.finditer(text, start, end):
        if grade_of(match):
            return GradeReading(_AREA, grade_of(match), match.start(), match.end(), "front_page_statement")
    return None


def body_statement(text: str, start: int, end: int) -> GradeReading | None:
    """The overall judgement as a block of text[start:end] opens with it; None where none does."""
    for begin in line_starts(text, start, end):
        match = _STATEMENT.match(text, begin, end)
        if match and grade_of(match):
            return GradeReading(_AREA, grade_of(match), begin, match.end(), "opening_statement")
    return None

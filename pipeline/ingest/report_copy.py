"""The text of an inspection report, copied out of its PDF: no web page, so that nothing of it is furniture.

Its short lines, its dates and its one-word cells are what a page would have for menus and datelines.
"""

from __future__ import annotations

import re

from pipeline.normalise.dates import dates

_OPENING = 1_500  # characters that hold the fields of the front page
_TITLE = 600  # characters that hold the report's title
_TITLED = re.compile(
    r"\b(?:re-? ?)?inspect(?:ion|ing) of\b|\bchildren[’']?s?[’']? (?:social care )?services:? inspection\b"
    r"|\blooked[ -]after children inspection\b|\breview of the effectiveness of\b",
    re.IGNORECASE,
)
_DATES = re.compile(
    r"^[ \t]*(?:(?:(?:re-? ?)?inspection|review) dates?\b|dates? of (?:the )?inspection\b)[ \t:]*\s*(?=\d)",
    re.IGNORECASE | re.MULTILINE,
)
_NEAR = 80  # characters behind the label in which the days stand


def is_report_copy(text: str) -> bool:
    """Whether a plain text opens as a report's front page does: what was inspected, then a line that gives the days."""
    field = _DATES.search(text, 0, _OPENING)
    if not field or not _TITLED.search(text, 0, min(field.start(), _TITLE)):
        return False
    return any(dates(text, field.end(), field.end() + _NEAR))

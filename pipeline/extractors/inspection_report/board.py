"""The safeguarding board's judgement, where neither a table nor a heading gives it: a sentence.

"The effectiveness of the Local Safeguarding Children Board (LSCB) is good" stands below the front page's table in 2013
and 2014; later the board's section may only open with a sentence ("This is a good Local Safeguarding Children Board").
"""

from __future__ import annotations

import re

from pipeline.document import BlockKind, Document
from pipeline.extractors.inspection_report.labels import GRADE, INITIALS, grade_of
from pipeline.extractors.inspection_report.statements import GradeReading, beside_labels
from pipeline.extractors.inspection_report.wording import BOARD
from pipeline.records import Framework

AREA = "lscb"

_BOARD = rf"(?:LSCB|{BOARD})(?:\s*{INITIALS})?"
_IS = rf"(?:\s+(?:in|for)\s+[^.;:]{{2,60}}?)?\s+(?:is\s+(?:judged\s+(?:to\s+be|as)\s+)?)?{GRADE}"
_BOARD_IS = re.compile(rf"(?<![A-Za-z])(?:the\s+)?{_BOARD}{_IS}", re.IGNORECASE)
_SENTENCES = (
    _BOARD_IS,
    re.compile(rf"(?<![A-Za-z])(?:the|this)\s+board{_IS}", re.IGNORECASE),
    re.compile(rf"(?<![A-Za-z])an?\s+{GRADE}\s+(?:{_BOARD}|board)(?![A-Za-z])", re.IGNORECASE),
)
_NAMED = re.compile(_BOARD, re.IGNORECASE)
_OPENING = 2500  # characters of the section in which it says its judgement


def below_table(text: str, start: int, end: int) -> GradeReading | None:
    """The board's judgement as the front page's text[start:end] states it below the table."""
    found = beside_labels(text, Framework.SIF, start, end)
    return next((reading for reading in found if reading.area == AREA), None)


def opening_sentence(document: Document, start: int) -> GradeReading | None:
    """The board's judgement in the first sentences under a heading that names the board, from text[start:] on; where
    none says it, as a block opens that names the board."""
    text, blocks = document.text, document.blocks[document.block_index_at(start) :]
    for block in blocks:
        if block.kind is not BlockKind.HEADING or not _NAMED.search(text, block.start, block.end):
            continue
        end = min(len(text), block.end + _OPENING)
        for pattern in _SENTENCES:
            if reading := _reading(pattern.search(text, block.start, end)):
                return reading
    openings = (_reading(_BOARD_IS.match(text, block.start, block.end)) for block in blocks)
    return next((reading for reading in openings if reading), None)


def _reading(match: re.Match[str] | None) -> GradeReading | None:
    grade = grade_of(match) if match else None
    return GradeReading(AREA, grade, match.start(), match.end(), "board_sentence") if match and grade else None

"""The safeguarding board's judgement, where neither a table nor a heading gives it: a sentence.

"The effectiveness of the Local Safeguarding Children Board (LSCB) is good" stands below the front page's table in 2013
and 2014; later the board's section may only open with a sentence ("This is a good Local Safeguarding Children Board").
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.document import BlockKind, Document
from pipeline.extractors.inspection_report.labels import GRADE, INITIALS, grade_of
from pipeline.extractors.inspection_report.statements import GradeReading, beside_labels
from pipeline.extractors.inspection_report.wording import BOARD
from pipeline.records import Framework

AREA = "lscb"

_BOARD = rf"(?:[a-z]{{0,4}}SCB|{BOARD})(?:\s*{INITIALS})?"
_IS = rf"(?:\s+(?:in|for)\s+[^.;:]{{2,60}}?)?\s+(?:is\s+(?:judged\s+(?:to\s+be|as)\s+)?)?{GRADE}"
_BOARD_IS = re.compile(rf"(?<![A-Za-z])(?:the\s+)?{_BOARD}{_IS}", re.IGNORECASE)
_SENTENCES = (
    _BOARD_IS,
    re.compile(rf"(?<![A-Za-z])(?:the|this)\s+board{_IS}", re.IGNORECASE),
    re.compile(rf"(?<![A-Za-z])an?\s+{GRADE}\s+(?:{_BOARD}|board)(?![A-Za-z])", re.IGNORECASE),
)
_NAMED = re.compile(_BOARD, re.IGNORECASE)
_LONGEST_LEAD = 120  # characters between a sentence's start and the board's name
_SENTENCE_END = re.compile(r"[\n\t]|[.:;]\s")
_LEAD = re.compile(  # "4. The judgement for", "The Kent"
    r"\s*(?:[\d.]+\s+)?(?:the\s+(?:graded\s+)?judge?ment\s+(?:for|about|on|of)\s*)?"
    r"(?:(?:(?-i:[A-Z])[^\s,]*|and|of|upon|on|with|the|&)\s+)*",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s+(?:at|in|enough)(?![a-z])")
_GOES_NO_FURTHER = re.compile(r"[)’”'\"]?(?:\s*\d{1,2})?[.;:]?\s*(?:\n|\Z|because(?![a-z])|[A-Z\d•])")
_OPENING = 2500  # characters of the section in which it says its judgement


def below_table(text: str, start: int, end: int) -> GradeReading | None:
    """The board's judgement as the front page's text[start:end] states it below the table."""
    found = beside_labels(text, Framework.SIF, start, end)
    return next((reading for reading in found if reading.area == AREA and is_judgement(text, reading)), None)


def is_judgement(text: str, reading: GradeReading) -> bool:
    """Whether the board's grade is a judgement: the words are a sentence or line of their own, or begin one that gives
    reasons. Prose says that it "is good at" something, or who thinks so."""
    before = text[max(0, reading.start - _LONGEST_LEAD) : reading.start]
    lead = _SENTENCE_END.split(before)[-1]
    return bool(_LEAD.fullmatch(lead)) and bool(_GOES_NO_FURTHER.match(text, reading.end))


def opening_sentence(document: Document, start: int) -> GradeReading | None:
    """The board's judgement in the first sentences under a heading that names the board, from text[start:] on; where
    none says it, as a block opens that names the board."""
    text, blocks = document.text, document.blocks[document.block_index_at(start) :]
    for block in blocks:
        if block.kind is not BlockKind.HEADING or not _NAMED.search(text, block.start, block.end):
            continue
        end = min(len(text), block.end + _OPENING)
        for pattern in _SENTENCES:
            if reading := _first(pattern.finditer(text, block.start, end)):
                return reading
    return _first(match for block in blocks if (match := _BOARD_IS.match(text, block.start, block.end)))


def _first(matches: Iterable[re.Match[str]]) -> GradeReading | None:
    """The first that gives a grade, and not what the board is good at."""
    for match in matches:
        grade = grade_of(match)
        if grade and not _GOES_ON.match(match.string, match.end()):
            return GradeReading(AREA, grade, match.start(), match.end(), "board_sentence")
    return None

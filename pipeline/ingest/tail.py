"""The end of a page: what trails after the last prose of the article goes, what closes the article stays."""

from __future__ import annotations

import re

from pipeline.document import BlockKind
from pipeline.ingest.furniture import Line, Role, is_contact, is_signature, is_teaser
from pipeline.ingest.pieces import Piece
from pipeline.normalise.grades import grades_of

HEAVY = frozenset({Role.BODY, Role.LIST, Role.ROW})  # what an article is made of
_NOTES = re.compile(r"(?i)notes? (?:to|for) editors?")
_ENDS_IN_FIGURE = re.compile(r"\S.*\s[£(]?\d[\d,.]*(?:%|m|bn)?\)?$")
_NAMES = 30  # names that a line ending in a colon may announce, one a line
_LISTED = frozenset({Role.LIST, Role.MENU})


def opens_notes(piece: Piece) -> bool:
    """Whether a line is the heading of the notes to editors."""
    return bool(_NOTES.fullmatch(piece.text.rstrip(": ")))


def without_tail(lines: list[Line]) -> list[Line]:
    """Without what trails after the last prose: short lines, dates, contacts, teasers, lists that nothing announces."""
    first = next((place for place, line in enumerate(lines) if line.role in HEAVY), len(lines))
    notes = any(opens_notes(line.piece) for line in lines)
    section = next((at for at in range(first, len(lines) - 1) if _is_section(lines, at)), len(lines))
    end = len(lines)
    while end > first:
        line = lines[end - 1]
        text = line.piece.text
        if grades_of(text):
            break  # the last cell of a table that stands a cell a line
        if line.role is Role.SHORT and (_is_named(lines, end) or is_signature(lines[end - 2].piece.text, text)):
            break
        if line.role in _LISTED:
            start = _list_start(lines, end)
            if not notes and is_contact(text):
                end -= 1
            elif _announced(lines, start, end) or _goes_on(lines, section, start, end):
                break
            else:
                end = start
        elif line.role is Role.BODY and (is_teaser(text) or is_contact(text)) and end > 2:
            end -= 1
        elif line.role in HEAVY or (line.role is Role.SHORT and text[-1] in '.”"' and line.piece.words > 1):
            break  # prose, a table, or a few words that still are a sentence: "Thank you."
        else:
            end -= 1
    return lines[: max(end, first)]


def _list_start(lines: list[Line], end: int) -> int:
    start = end
    while start and lines[start - 1].role in _LISTED:
        start -= 1
    return start


def _is_named(lines: list[Line], end: int) -> bool:
    """Whether the last line is one of a few short ones under a line that ends in a colon: names, one a line."""
    for line in reversed(lines[max(end - _NAMES, 0) : end]):
        if line.piece.text.endswith(":"):
            return line is not lines[end - 1]
        if line.role is not Role.SHORT:
            return False
    return False


def _announced(lines: list[Line], start: int, end: int) -> bool:
    """Whether a list at the end belongs to the article: prose, a heading or "Notes to editors" stands before it, or its
    items are sentences rather than links."""
    items = [line.piece for line in lines[start:end]]
    long = sum(item.words for item in items) >= 8 * len(items)
    if long or sum(item.ends_sentence for item in items) * 2 > len(items):
        return True
    if start == 0:
        return False
    before = lines[start - 1]
    heading = before.piece.kind is BlockKind.HEADING or opens_notes(before.piece)
    return heading or before.role is Role.BODY or before.piece.text.endswith(":")


def _is_section(lines: list[Line], at: int) -> bool:
    """Whether a section that is a short line over a list begins at a line."""
    return lines[at].role is Role.SHORT and lines[at + 1].role is Role.LIST


def _goes_on(lines: list[Line], section: int, start: int, end: int) -> bool:
    """Whether a list under a short line at the end is one more section of the article: one of the same shape stands
    before it (the first at `section`), or its items end in figures ("2015 - 455")."""
    if not start or lines[start - 1].role is not Role.SHORT:
        return False
    if section < start - 1 and _is_section(lines, start - 1):
        return True
    items = [line.piece.text for line in lines[start:end]]
    return sum(_ENDS_IN_FIGURE.search(text) is not None for text in items) * 2 > len(items)

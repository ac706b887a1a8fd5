"""Where a report's text is worth a closer look: its lines, and the places of a word in any case.

A pattern that ignores case is tried at every character of a hundred pages; finding a word first costs a tenth of that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_CELL = re.compile(r"\S[^\t]*")


def lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the lines and table cells of text[start:end] begin and end."""
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if text.find("\t", start, stop) >= 0 or text[start].isspace():
            yield from (match.span() for match in _CELL.finditer(text, start, stop))
        elif start < stop:
            yield start, stop
        start = stop + 1


def occurrences(text: str, word: str, start: int, end: int) -> list[int]:
    """Where the word, alone or within another, begins in text[start:end], whatever its case but for a mixed one."""
    found = []
    for form in {word.lower(), word.capitalize(), word.upper()}:
        at = text.find(form, start, end)
        while at >= 0:
            found.append(at)
            at = text.find(form, at + len(form), end)
    return sorted(found)

"""Where a report's text is worth a closer look: its lines, and the places of a word in any case.

A pattern that ignores case is tried at every character of a hundred pages; finding a word first costs a tenth of that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_LINE = re.compile(r"\S[^\n\t]*")


def lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the lines and table cells of text[start:end] begin and end."""
    for match in _LINE.finditer(text, start, end):
        yield match.span()


def mentions(text: str, word: str, start: int, end: int) -> list[int]:
    """Where the word, alone or within another, begins in text[start:end], whatever its case but for a mixed one."""
    found = []
    for form in {word.lower(), word.capitalize(), word.upper()}:
        at = text.find(form, start, end)
        while at >= 0:
            found.append(at)
            at = text.find(form, at + len(form), end)
    return sorted(found)

"""Many wordings looked for at once: each is tried only where its first word stands in the text.

One pattern of all wordings would be tried at every character of a report; the words of a text are counted once instead
(`AnalysedDocument.occurrences`), and nine places in ten are never looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pipeline.document import Block
from pipeline.language import LETTERS, AnalysedDocument

_FIRST = re.compile(f"[{LETTERS}]+(?:['’][{LETTERS}]+)?")


class Wordings:
    """Wordings, each with the pattern it is spelled by; the first that fits at a place is found, so the longer of two
    that begin alike stands first. They begin and end with whole words, hyphens being part of a word; case is ignored.

    Raises ValueError for a wording that does not begin with a word.
    """

    def __init__(self, spelled: Iterable[tuple[str, str]], after: str = r"(?![\w-])") -> None:
        by_first: dict[str, list[str]] = {}
        for wording, pattern in spelled:
            firsts = first_words(wording)
            if not firsts:
                raise ValueError(f"{wording!r} does not begin with a word")
            for first in firsts:
                by_first.setdefault(first, []).append(pattern)
        self._firsts = frozenset(by_first)
        self._patterns = {
            first: re.compile(rf"(?<![\w-])(?:{'|'.join(patterns)}){after}", re.IGNORECASE)
            for first, patterns in by_first.items()
        }

    def find(self, analysed: AnalysedDocument) -> Iterator[tuple[Block, re.Match[str]]]:
        """Every wording within a block, with its block, in text order; none overlaps another."""
        text, document = analysed.text, analysed.document
        past = 0
        for at, first in analysed.occurrences(self._firsts):
            if at >= past:
                block = document.block_at(at)
                if match := self._patterns[first].match(text, at, block.end):
                    past = match.end()
                    yield block, match


def first_words(wording: str) -> tuple[str, ...]:
    """The words that a text which holds the wording may have where it begins: "children's homes" may be printed with an
    apostrophe or without. Empty where it begins with no letter of LETTERS."""
    match = _FIRST.match(wording.lower())
    if not match:
        return ()
    word, mark, ending = match.group().replace("’", "'").partition("'")
    return (word, word + ending) if mark else (word,)

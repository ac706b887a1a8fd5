"""Hyphens at the end of a line: part of the word, or the typesetter's? The document decides, no dictionary."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import islice, pairwise

from pipeline.ingest.pdf.lines import Line

_LAST_WORD = re.compile(r"[^\W\d_]+$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 40  # broken words show what the typesetter did
_OWN = 1  # time that a half of a broken word is found alone: where it is broken


class Hyphens:
    """The spelling of one document's words, from all of its lines; looked into only where a line ends in a hyphen."""

    def __init__(self, pages: Sequence[Sequence[Line]]) -> None:
        self._pages = pages
        self._counts: dict[str, int] = {}

    def stays(self, before: str, after: str) -> bool:
        """Whether "before-" and "after" on the next line make "before-after" rather than one word.

        The spelling found elsewhere in the document wins. Where neither is found, and the document is seen to divide
        words at all, the hyphen goes unless both halves are words on their own ("decision-making").
        """
        found = self._attested(before, after)
        if found is not None or not self._divides:
            return found is not False
        left, right = _halves(before, after) or ("", "")
        return self._count(left) > _OWN and self._count(right) > _OWN

    def _attested(self, before: str, after: str) -> bool | None:
        """As `stays`, by the spelling elsewhere; None where the document has neither."""
        halves = _halves(before, after)
        if halves is None:
            return True  # "2013-", "Stoke-on-\nTrent", "pre-\n2013"
        whole, parted = self._count("".join(halves)), self._count("-".join(halves))
        return None if whole == parted else parted > whole

    @cached_property
    def _divides(self) -> bool:
        """Whether the typesetter divided words: more of the broken words are found whole than with their hyphen."""
        broken = ((one, other) for lines in self._pages for one, other in pairwise(lines) if one.hyphen)
        votes = [self._attested(before.text, after.text) for before, after in islice(broken, _SAMPLE)]
        return votes.count(False) > sum(vote is True for vote in votes) / 2

    @cached_property
    def _text(self) -> bytes:
        """In lower case; as UTF-8, which costs a third of what a text's own lower case does."""
        return "\n".join([line.text for lines in self._pages for line in lines]).encode().lower()

    def _count(self, word: str) -> int:
        """How often the word stands alone in the document."""
        if word not in self._counts:
            self._counts[word] = self._counted(word.encode())
        return self._counts[word]

    def _counted(self, word: bytes) -> int:
        text, found, start = self._text, 0, self._text.find(word)
        while start >= 0 and word:
            end = start + len(word)
            found += not _in_word(text[start - 1 : start]) and not _in_word(text[end : end + 1])
            start = text.find(word, end)
        return found


def _halves(before: str, after: str) -> tuple[str, str] | None:
    last, first = _LAST_WORD.search(before), _FIRST_WORD.match(after)
    if not last or not first or first.group()[0].isupper():
        return None
    return last.group().lower(), first.group().lower()


def _in_word(character: bytes) -> bool:
    return character.isalpha() or character == b"-"

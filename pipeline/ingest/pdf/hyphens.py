"""Hyphens at the end of a line: part of the word, or the typesetter's? The document decides, no dictionary."""

from __future__ import annotations

import re

_LAST_WORD = re.compile(r"[^\W\d_]+$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")


class Hyphens:
    """One document's words, asked whether a hyphen at a line's end stays. `text` is all of its lines, one a line."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lowered: str | None = None

    def stays(self, before: str, after: str) -> bool:
        """Whether "before-" and "after" on the next line make "before-after" rather than one word.

        The spelling found elsewhere in the document wins. Where neither is found the hyphen stays if both halves are
        words of the document ("decision-making"), and goes if one is not ("state-ments").
        """
        last, first = _LAST_WORD.search(before), _FIRST_WORD.match(after)
        if not last or not first or first.group()[0].isupper():
            return True  # "2013-", "Stoke-on-\nTrent", "pre-\n2013"
        left, right = last.group().lower(), first.group().lower()
        whole, parted = self._count(left + right), self._count(f"{left}-{right}")
        if whole != parted:
            return parted > whole
        return bool(self._count(left) and self._count(right, least=2))

    def _count(self, word: str, least: int = 1) -> int:
        """How often the word stands alone in the document; 0 when fewer than `least` times."""
        if self._lowered is None:
            self._lowered = self._text.lower()
        text, found, start = self._lowered, 0, self._lowered.find(word)
        while start >= 0:
            end = start + len(word)
            found += not _in_word(text[start - 1 : start]) and not _in_word(text[end : end + 1])
            start = text.find(word, end)
        return found if found >= least else 0


def _in_word(character: str) -> bool:
    return character.isalpha() or character == "-"

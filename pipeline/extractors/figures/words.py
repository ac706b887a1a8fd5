"""A sentence as the figure grammar sees it: lower-case words with their places, numbers parted from what is glued
to them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.language import NUMBER, AnalysedDocument
from pipeline.normalise.numbers import DENOMINATORS, NUMBER_WORDS

# What every figure holds at least one of: looked at before any token is made.
_PARTS_OF_ONE = {f"{word}{s}" for word in DENOMINATORS for s in ("", "s")} | {"halves"}
_FIGURE_WORDS = frozenset({NUMBER, "none", "no"} | NUMBER_WORDS | _PARTS_OF_ONE)

QUOTES = frozenset("“”‘’\"'")  # marks that may stand around a grade or a term

# A word that begins with a digit or sign is cut into numbers, letters and single marks ("8(5.8" is 8, (, 5.8).
_PARTS = re.compile(r"\d[\d,]*\.\d+|\d[\d,]*\d|\d|[^\W\d_]+|\S")
_NOTED = re.compile(r"([A-Za-z]{3,})\.\d{1,2}")  # a word, a full stop and a footnote's mark: "ago.7"
_MIXED = re.compile(r"(?=\S*\d)(?=\S*[^\d.,])[\d£(=<>~±+]|[A-Za-z]=\d|[¼½¾]|%\w")


@dataclass(frozen=True, slots=True)
class Word:
    text: str  # lower case, straight apostrophe
    start: int
    end: int
    capital: bool = False  # whether its first letter is one, as a name's is


@dataclass(frozen=True)
class Line:
    """The words of one sentence (or table cell), and the same as plain strings for matching wordings."""

    start: int
    end: int
    words: tuple[Word, ...]
    texts: tuple[str, ...] = field(repr=False)
    # The number read at a word, kept by `numerals.number_at`: several rules ask for the same one.
    numbers: dict[int, tuple[float, int] | None] = field(default_factory=dict, repr=False, compare=False)

    def place(self, offset: int) -> int:
        """Index of the first word that begins at or after the offset."""
        low, high = 0, len(self.words)
        while low < high:
            middle = (low + high) // 2
            if self.words[middle].start < offset:
                low = middle + 1
            else:
                high = middle
        return low


def figure_words(analysed: AnalysedDocument, start: int, end: int) -> list[int]:
    """Where in text[start:end] a word stands that a figure could be read at; empty where none can be."""
    return [at for at, _ in analysed.occurrences_in(_FIGURE_WORDS, start, end)]


def line(analysed: AnalysedDocument, start: int, end: int) -> Line:
    """The words of text[start:end]."""
    words: list[Word] = []
    for text, offset in analysed.tokens(start, end):
        words.extend(_parts(text, offset))
    return Line(start, end, tuple(words), tuple(word.text for word in words))


def _parts(text: str, start: int) -> Iterator[Word]:
    if text.isspace():
        return
    if noted := _NOTED.fullmatch(text):
        yield from (_word(noted[1], start), Word(".", start + noted.end(1), start + noted.end(1) + 1))
        return
    if len(text) > 1 and _MIXED.match(text):
        for part in _PARTS.finditer(text):
            yield Word(part.group().lower(), start + part.start(), start + part.end())
    else:
        yield _word(text, start)


def _word(text: str, start: int) -> Word:
    return Word(text.lower().replace("’", "'"), start, start + len(text), text[0].isupper())

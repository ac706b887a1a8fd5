"""The words of a stretch of text as names are read from them: hyphens, apostrophes and initials belong to a word."""

from __future__ import annotations

import re
from typing import NamedTuple

from pipeline.normalise.people import honorifics, letters_after, role_titles

_WORD = re.compile(r"(?:[^\W\d_]\.){2,4}(?=[\s,’'])|[^\W\d_](?:[^\W\d_]|[-‐‑’'](?=[^\W\d_]))*\.?")
_ABBREVIATIONS = honorifics() | role_titles() | letters_after() | {"St", "Co", "Corp", "Inc", "Ltd"}
_NICKNAME = re.compile(r" [“\"‘'][A-Z][\w-]+[”\"’'] (?=[A-Z][a-z])")
_POSSESSIVE = re.compile(r"(?:[’']s|(?<=s)[’'])$")


class Word(NamedTuple):
    """text[start:end] without a possessive ending; `possessive` where it had one; `joined` where one space parts
    it from the word before."""

    text: str
    start: int
    end: int
    possessive: bool
    joined: bool

    @property
    def bare(self) -> str:
        return self.text.replace(".", "")

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()


def words(text: str, start: int, end: int) -> list[Word]:
    """The words of text[start:end] in order; offsets are the text's."""
    found: list[Word] = []
    last = -2
    for match in _WORD.finditer(text, start, end):
        if found and last == match.start() - 2 and _NICKNAME.match(text, last, end) and found[-1].capital:
            last = match.end() + 1  # Walter “Dutch” Vandermeer
            continue
        word = match.group()
        if word.endswith(".") and not _abbreviates(word):
            word = word[:-1]
        ending = _POSSESSIVE.search(word)
        possessive = bool(ending) or text[match.end() : match.end() + 2] in {"' ", "’ "}
        stop = match.start() + len(word)
        if ending:
            word = word[: ending.start()]
        gap = text[last : match.start()] if last >= 0 else ""
        if word:
            joined = len(gap) == 1 and gap.isspace() and gap != "\n" and not (found and found[-1].possessive)
            found.append(Word(word, match.start(), match.start() + len(word), possessive, joined))
        last = stop
    return found


def _abbreviates(word: str) -> bool:
    """Whether the full stop belongs to the word: initials and titles, not the end of a sentence."""
    bare = word[:-1]
    return len(bare) == 1 or "." in bare or bare in _ABBREVIATIONS

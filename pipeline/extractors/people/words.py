"""The words of a stretch of text as names are read from them: hyphens, apostrophes and initials belong to a word."""

from __future__ import annotations

import re
from typing import NamedTuple

from pipeline.normalise.people import honorifics, letters_after, role_titles

_WORD = re.compile(r"(?:[^\W\d_]\.){2,4}(?=[\s,’'])|[^\W\d_](?:[^\W\d_]|[-‐‑’'](?=[^\W\d_]))*\.?")
_ABBREVIATIONS = honorifics() | role_titles() | letters_after() | {"St", "Co", "Corp", "Inc", "Ltd"}
_NICKNAME = re.compile(r" [“\"‘'][A-Z][\w-]+[”\"’'] (?=[A-Z][a-z])")
_POSSESSIVE_MARKS = ("' ", "’ ")
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
    last, owned = -2, False  # where the word before ends, and whether it was possessive
    for match in _WORD.finditer(text, start, end):
        begin, stop = match.span()
        if begin == last + 2 and found and _NICKNAME.match(text, last, end) and found[-1].capital:
            last = stop + 1  # Walter “Dutch” Vandermeer
            continue
        word, possessive = match.group(), text.startswith(_POSSESSIVE_MARKS, stop)
        if not word.isalpha():
            if word[-1] == "." and not _abbreviates(word):
                word = word[:-1]
            stop = begin + len(word)
            if ending := _POSSESSIVE.search(word):
                word, possessive = word[: ending.start()], True
        joined = begin == last + 1 and not owned and text[last].isspace() and text[last] != "\n"
        found.append(Word(word, begin, begin + len(word), possessive, joined))
        last, owned = stop, possessive
    return found


def _abbreviates(word: str) -> bool:
    """Whether the full stop belongs to the word: initials and titles, not the end of a sentence."""
    bare = word[:-1]
    return len(bare) == 1 or "." in bare or (bare in _ABBREVIATIONS and not bare.isupper())  # "Jane Doe MP."

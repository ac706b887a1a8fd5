"""The words of a stretch of text as names are read from them: hyphens, apostrophes and initials belong to a word."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORD = re.compile(r"(?:[^\W\d_]\.){2,4}(?=[\s,’'])|[^\W\d_](?:[^\W\d_]|[-‐‑’'](?=[^\W\d_]))*\.?")
_POSSESSIVE = re.compile(r"(?:[’']s|(?<=s)[’'])$")


@dataclass(frozen=True, slots=True)
class Word:
    """text[start:end] without a possessive ending; `possessive` where it had one; `joined` where one space parts it from the word before."""

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
        word = match.group()
        ending = _POSSESSIVE.search(word)
        possessive = bool(ending) or text[match.end() : match.end() + 2] in {"' ", "’ "}
        if ending:
            word = word[: ending.start()]
        gap = text[last : match.start()] if last >= 0 else ""
        if word:
            joined = len(gap) == 1 and gap.isspace() and gap != "\n" and not (found and found[-1].possessive)
            found.append(Word(word, match.start(), match.start() + len(word), possessive, joined))
        last = match.end()
    return found

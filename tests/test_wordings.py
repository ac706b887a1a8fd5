"""Wordings looked for by their first word, and the words of a text that this rests on."""

from __future__ import annotations

import re

import pytest

from pipeline.language import NUMBER
from pipeline.wordings import Wordings, first_words
from tests.helpers import analysed

WORDINGS = ("children's homes", "children's home", "good or better", "good", "no more")


def _found(text: str) -> list[str]:
    spelled = Wordings((words, [re.escape(word).replace("'", "['’]?") for word in words.split()]) for words in WORDINGS)
    return [match.group() for _, match in spelled.find(analysed(text))]


ROWS = [
    ("It is good.", ["good"], "a word"),
    ("GOOD or Better", ["GOOD or Better"], "the longer of two that begin alike, in any case"),
    (
        "Good children’s homes, childrens homes",
        ["Good", "children’s homes", "childrens homes"],
        "apostrophes come and go",
    ),
    ("goodness, a do-good-or-better act", [], "parts of words are none"),
    ("good or better or good", ["good or better", "good"], "none overlaps another"),
    ("no\n\nmore", [], "a wording does not run over a block's end"),
    ("É good", ["good"], "letters with accents part no word"),
    ("ég good", ["good"], "nor do they begin one"),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[why for *_, why in ROWS])
def test_wordings(text: str, expected: list[str], why: str) -> None:
    assert _found(text) == expected


def test_a_wording_must_begin_with_a_word() -> None:
    with pytest.raises(ValueError, match="does not begin with a word"):
        Wordings([("24%", ["24%"])])


def test_first_words() -> None:
    assert first_words("O’Brien") == ("o", "obrien")
    assert first_words("Åkesson") == ("åkesson",)
    assert first_words("4th") == ()


def test_occurrences() -> None:
    text = "On the 12th, half (½) of İzmir’s 3,400 ON."
    found = analysed(text).occurrences(frozenset({"on", "half", "th", NUMBER}))
    assert [(text[at], word) for at, word in found] == [
        ("O", "on"), ("1", NUMBER), ("t", "th"), ("h", "half"),
        ("½", NUMBER), ("3", NUMBER), ("4", NUMBER), ("O", "on"),
    ]  # fmt: skip
    assert analysed(text).occurrences_in(frozenset({"on"}), 1, len(text)) == [(text.index("ON"), "on")]

"""Whether a text is English, by its function words: every later stage reads English only."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from pipeline.data import lines
from pipeline.records import Problem

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 40_000
_ENOUGH_WORDS = 15
_PLAINLY_ENGLISH = 0.2  # of the words
_NAMES = {
    "cy": "Welsh", "fr": "French", "de": "German", "es": "Spanish", "it": "Italian",
    "pt": "Portuguese", "nl": "Dutch", "pl": "Polish", "ro": "Romanian",
}  # fmt: skip


@lru_cache(maxsize=1)
def _function_words() -> dict[str, frozenset[str]]:
    entries = (line.split(":", 1) for line in lines("function_words.txt"))
    return {language: frozenset(words.split()) for language, words in entries}


def language_problem(text: str) -> Problem | None:
    """A problem where the text is plainly in another language; None for English and for what is too short to tell."""
    words = _WORD.findall(text[:_SAMPLE].lower())
    if len(words) < _ENOUGH_WORDS:
        return None
    counts = Counter(words)
    known = _function_words()
    english = _share(known["en"], counts, len(words))
    if english > _PLAINLY_ENGLISH:
        return None
    shares = {language: _share(known[language], counts, len(words)) for language in _NAMES}
    foreign = max(shares, key=lambda language: shares[language])
    latin = sum(word.isascii() or "\u00c0" <= word[0] <= "\u024f" for word in words) / len(words)
    if latin < 0.5:
        found = "another script"
    elif shares[foreign] > 2 * english and shares[foreign] > 0.15:
        found = _NAMES[foreign]
    elif english < 0.02 and len(words) > 200:
        found = "another language"
    else:
        return None
    return Problem(stage="ingest", message=f"the text is not English ({found})", remedy="give the English version")


def _share(known: frozenset[str], counts: Counter[str], words: int) -> float:
    """How many of the words are known ones, as a share."""
    return sum(counts[word] for word in counts.keys() & known) / words

"""The wordings that figures are read by, from pipeline/data: read once, as closed tables."""

from __future__ import annotations

from functools import lru_cache

from pipeline.data import lines, rows, words
from pipeline.records import Comparator, Direction


def word_set(name: str) -> frozenset[str]:
    """A closed set of words from data/figure_words.txt, by name; KeyError where there is none."""
    return words("figure_words.txt", name)


def is_past(word: str) -> bool:
    """Whether a word is, by its form or by name, a verb in the past: "lacked", "left"; not "need"."""
    return word in word_set("done_verbs") or (word.endswith("ed") and len(word) > _ED)


_ED = 4  # letters of "need" and "seed"


def compares(words: tuple[str, ...]) -> bool:
    """Whether some words end in a comparison: "compared with", "against", "vs."."""
    return words[-2:] in _COMPARED or words[-1:] in _AGAINST


_COMPARED = (("compared", "with"), ("compared", "to"))
_AGAINST = (("against",), ("versus",), ("vs",), ("vs.",))


@lru_cache(maxsize=1)
def comparators() -> dict[str, dict[tuple[str, ...], Comparator]]:
    """By side (before, after): the words of a wording, and the comparator they mean."""
    table: dict[str, dict[tuple[str, ...], Comparator]] = {"before": {}, "after": {}}
    for row in rows("figure_comparators.csv"):
        table[row["side"]][tuple(row["wording"].split())] = Comparator(row["comparator"])
    return table


@lru_cache(maxsize=1)
def changes() -> dict[str, dict[tuple[str, ...], Direction | None]]:
    """By use (verb, noun, particle, degree): the words of a wording, and its direction where the word itself has
    one.
    """
    table: dict[str, dict[tuple[str, ...], Direction | None]] = {"verb": {}, "noun": {}, "particle": {}, "degree": {}}
    for row in rows("figure_changes.csv"):
        table[row["use"]][tuple(row["wording"].split())] = Direction(row["direction"]) if row["direction"] else None
    return table


@lru_cache(maxsize=1)
def elliptical_followers() -> frozenset[str]:
    """Words behind a number or fraction that show it to stand for a noun said before."""
    return frozenset(lines("elliptical_followers.txt"))


@lru_cache(maxsize=1)
def units() -> dict[tuple[str, ...], str]:
    """The words of a unit, singular and plural, and why a number of them is no record."""
    table = {}
    for row in rows("figure_units.csv"):
        table[tuple(row["unit"].split())] = row["reason"]
        table[tuple((row["unit"] + "s").split())] = row["reason"]
    return table


@lru_cache(maxsize=1)
def counted_plurals() -> dict[str, str]:
    """Plural nouns that a bare number counts, each with its kind (provider, place, event, thing, person, weak)."""
    return {row["plural"]: row["kind"] for row in rows("counted_nouns.csv")}


@lru_cache(maxsize=1)
def counted_singulars() -> dict[str, str]:
    """The same nouns in the singular, for "one council", "no authority"."""
    return {row["singular"]: row["kind"] for row in rows("counted_nouns.csv")}

"""Labels and grades that a letter or two keeps from being known: "expereinces", "Inadquate"."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import product

from pipeline.extractors.inspection_report.labels import written_labels
from pipeline.records import Area, Framework

_OPTIONAL = re.compile(r"((?: \[\S+\]){2,})")  # a run of words of a label that may be missing
_LETTERS = 4  # more or fewer than the label's own, at the most
_NEARLY, _APART = 0.92, 0.02  # of the letters are the label's; so much more than of any other area's
_NEARLY_A_GRADE = 0.85  # a grade is shorter, so that one letter weighs more
# A line of a cell that holds a grade; the words short enough to be others by a letter are left out.
_GRADE_LINES = (
    "requires improvement to be good",
    "requires improvement to be",
    "requires improvement to",
    "requires improvement",
    "requires",
    "improvement to be good",
    "improvement to be",
    "improvement to",
    "improvement",
    "outstanding",
    "inadequate",
    "good",
)


def misprinted_label(words: str, framework: Framework) -> Area | None:
    """The area whose label the words are but for a letter or two; None where no label, or more than one, is as near."""
    folded = " ".join(words.lower().split())
    alike = {area: 0.0 for area, _ in _printed(framework)}
    for area, label in _printed(framework):
        if abs(len(label) - len(folded)) <= _LETTERS:
            alike[area] = max(alike[area], _share(folded, label))
    (best, area), *others = sorted(((ratio, area) for area, ratio in alike.items()), reverse=True)
    return area if best >= _NEARLY and all(best - ratio > _APART for ratio, _ in others) else None


def misprinted_grade(words: str) -> str | None:
    """The grade, or the line of one, that the words are but for a letter or two; None where they are none."""
    letters = "".join(words.lower().split())
    if not letters.isalpha():  # "(previously good)" says more than a grade
        return None
    alike = [line for line in _GRADE_LINES if abs(len(line.replace(" ", "")) - len(letters)) <= _LETTERS]
    share, meant = max(((_share(letters, line.replace(" ", "")), line) for line in alike), default=(0.0, ""))
    return meant if share >= _NEARLY_A_GRADE else None


def _share(one: str, other: str) -> float:
    """Of the letters of both, those that stand in the same order in the other, from 0 to 1."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


@lru_cache(maxsize=8)
def _printed(framework: Framework) -> tuple[tuple[Area, str], ...]:
    """(area, label) of each label without a name in it, with and without each run of words that may be missing."""
    found = []
    for area, label in written_labels(framework):
        pieces = _OPTIONAL.split(f" {label}".replace(" [(..)]", ""))  # every other one may be missing
        choices = [(piece,) if index % 2 == 0 else (piece, "") for index, piece in enumerate(pieces)]
        found += [(area, _plain("".join(chosen))) for chosen in product(*choices) if "*" not in label]
    return tuple(found)


def _plain(label: str) -> str:
    return " ".join(token.strip("[]").split("/")[0] for token in label.split())

"""Finds the judgement areas that a text names, in the wordings of `pipeline/data/areas.csv`.

An area is named here by its words alone; which framework it belongs to ("children in care" is judged together with care
leavers from 2018 to 2022) is settled where a grade is linked to it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.data import rows
from pipeline.language import AnalysedDocument
from pipeline.mentions import AreaMention

_MARKS = r"[“”‘’\"'`,]*"
_GAP = rf"{_MARKS}[\s\u00a0\u2010\u2011-]+{_MARKS}"


@lru_cache(maxsize=1)
def _wordings() -> dict[str, tuple[tuple[str, ...], str]]:
    return {
        _fold(row["wording"]): (tuple(filter(None, row["areas"].split(";"))), row["rule"]) for row in rows("areas.csv")
    }


def _fold(words: str) -> str:
    return re.sub(r"[\s\u2010\u2011-]+", " ", re.sub(r"[“”‘’\"'`,]", "", words.lower())).strip()


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    by_first: dict[str, list[str]] = {}  # wordings by their first word: most places in a text fail at that word alone
    for wording in sorted(_wordings(), key=lambda wording: (-len(wording), wording)):
        first, *rest = wording.split()
        by_first.setdefault(first, []).append("".join(_GAP + re.escape(word) for word in rest))
    spelled = "|".join(f"{re.escape(first)}(?:{'|'.join(rests)})" for first, rests in sorted(by_first.items()))
    spelled = spelled.replace("childrens", "children['’]?s").replace("councils", "council['’]?s")
    return re.compile(rf"(?<![\w-])(?=[A-Za-z])(?:{spelled})(?![\w-])", re.IGNORECASE)


def find(analysed: AnalysedDocument) -> tuple[AreaMention, ...]:
    """Every naming of a judgement area, or of several at once ("the three key areas"), in text order.

    "The board" is the safeguarding board only after that has been named.
    """
    found: list[AreaMention] = []
    board = False
    for block in analysed.document.blocks:
        for match in _pattern().finditer(analysed.text, block.start, block.end):
            areas, rule = _wordings()[_fold(match.group())]
            if rule == "taken_up" and not board:
                continue
            board = board or areas == ("lscb",)
            found.append(AreaMention(start=match.start(), end=match.end(), rule=rule, areas=areas))
    return tuple(found)

"""Finds the judgement areas that a text names, in the wordings of `pipeline/data/areas.csv`.

A row may hold alternatives in brackets, one of them empty perhaps: "how (well|) services are led" is two wordings.

An area is named here by its words alone; which framework it belongs to ("children in care" is judged together with care
leavers from 2018 to 2022) is settled where a grade is linked to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from pipeline.data import rows
from pipeline.language import AnalysedDocument
from pipeline.mentions import AreaMention
from pipeline.wordings import Wordings

_MARKS = r"[“”‘’\"'`,]*"
_GAP = rf"{_MARKS}[\s\u00a0\u2010\u2011-]+{_MARKS}"


@lru_cache(maxsize=1)
def _wordings() -> dict[str, tuple[tuple[str, ...], str]]:
    return {
        _fold(wording): (tuple(filter(None, row["areas"].split(";"))), row["rule"])
        for row in rows("areas.csv")
        for wording in _expanded(row["wording"])
    }


def _expanded(wording: str) -> Iterator[str]:
    """Every wording that a row's alternatives make."""
    parts = [part.split("|") for part in re.split(r"[()]", wording)]
    return ("".join(chosen) for chosen in product(*parts))


def _fold(words: str) -> str:
    return re.sub(r"[\s\u2010\u2011-]+", " ", re.sub(r"[“”‘’\"'`,]", "", words.lower())).strip()


@lru_cache(maxsize=1)
def _spelled() -> Wordings:
    wordings = (wording for row in rows("areas.csv") for wording in _expanded(row["wording"]))
    return Wordings(((wording, [_word(word) for word in _fold(wording).split()]) for wording in wordings), gap=_GAP)


_PRINTED = {"childrens": "children['’]?s", "cant": "can['’]?t", "countys": "county['’]?s", "citys": "city['’]?s"} | {
    f"{word}s": f"{word}['’]?s" for word in ("council", "borough", "authority")
}


def _word(word: str) -> str:
    """A folded word with the apostrophe that it may have in print."""
    return _PRINTED.get(word, re.escape(word))


def find(analysed: AnalysedDocument) -> tuple[AreaMention, ...]:
    """Every naming of a judgement area, or of several at once ("the three key areas"), in text order.

    "The board" is the safeguarding board only after that has been named.
    """
    found: list[AreaMention] = []
    board = False
    for _, match in _spelled().find(analysed):
        areas, rule = _wordings()[_fold(match.group())]
        if rule == "taken_up" and not board:
            continue
        board = board or areas == ("lscb",)
        found.append(AreaMention(start=match.start(), end=match.end(), rule=rule, areas=areas))
    return tuple(found)

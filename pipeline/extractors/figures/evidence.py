"""The words a reader is shown for a figure: from its comparator or number through its clause."""

from __future__ import annotations

import re

from pipeline.extractors.figures.state import Item

_STOP = re.compile(
    r"[;:()\[\]]|\s[–—]\s|[.!?](?=\s)|,\s+(?:and|but|while|with|compared|up|down|which|who|whereas|although)\b"
)
_END = re.compile(r"[;:]|[.!?](?=\s)")
_START = re.compile(r"[;:(\[]\s*|\s[–—]\s|[.!?]\s+")
_LOOSE = re.compile(r"[\s,–—-]+(?:(?:and|but|while|or|to|with|of whom|from)[\s,–—-]*)+$")
_LEADING = re.compile(r"[\s,–—-]*(?:and|but|while|whereas)\s+")
_LONGEST = 200
_WORD = re.compile(r"\w+")
_EDGES = "− \t\r\n\xa0,;:.–—-"


def clause(text: str, item: Item, earliest: int, latest: int) -> tuple[int, int]:
    """The clause of a figure between its neighbours: `earliest` and `latest` bound it.

    It runs to the right from the number; where nothing is said there ("... was 12%."), from the clause's beginning.
    """
    end = item.quantity.end
    reach = min(latest, end + _LONGEST)
    if text[end : end + 1] == ")" and "(" in text[item.start : end]:
        end += 1
    found = _STOP.search(text, end, reach)
    end = found.start() if found else reach if reach == latest else text.rfind(" ", end, reach)
    end = max(end, item.quantity.end)
    start = item.start
    if item.direction or len(_WORD.findall(text, item.quantity.end, end)) < 2:
        low = max(earliest, start - _LONGEST)
        start = low if low == earliest else max(text.find(" ", low, start) + 1, low)
        for mark in _START.finditer(text, start, item.start):
            start = mark.end()
        while start < item.start and text[start] in _EDGES + ")]":
            start += 1
    if not _WORD.search(text, item.quantity.end, end) and item.start - start < 8:
        beyond = _END.search(text, end, reach)  # "39 (of the 78) children live": the clause goes on behind the bracket
        end = beyond.start() if beyond else reach if reach == latest else end
    loose = _LOOSE.search(text, item.quantity.end, end)
    end = loose.start() if loose else end
    while end > item.quantity.end and text[end - 1] in _EDGES:
        end -= 1
    leading = _LEADING.match(text, start, item.start)
    return (leading.end() if leading else start), end

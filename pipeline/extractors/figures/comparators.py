"""How exact a quantity is: "nearly 80%", "over half", "up to 34", "500 or more"."""

from __future__ import annotations

from pipeline.extractors.figures.not_figures import Closed
from pipeline.extractors.figures.quantities import Quantity
from pipeline.extractors.figures.wordings import changes, comparators, word_set
from pipeline.extractors.figures.words import Line
from pipeline.records import Comparator

LONGEST = max(len(wording) for side in comparators().values() for wording in side)
_TOPIC = word_set("topic")  # before "about": what is spoken of, not how many
_LABELS = word_set("labels")
_LABEL_REACH = 10


def read(line: Line, quantity: Quantity, closed: Closed) -> tuple[Comparator, int]:
    """The comparator of a quantity, and the first word of its wording (the quantity's own first where none stands
    before).
    """
    at = quantity.first
    if at and line.texts[at - 1] == "the":  # "up to the 41"
        if line.texts[quantity.last : quantity.last + 1] != ("mark",):
            return _after(line, quantity), at
        at -= 1  # "has passed the 60,000 mark"
    for length in range(min(LONGEST, at), 0, -1):
        wording = line.texts[at - length : at]
        found = comparators()["before"].get(wording)
        if found and closed.reason(line.words[at - 1].start):
            continue  # "those aged 16 and over 26%"
        if found and _phrasal(line, at - length, wording):
            return _after(line, quantity), at
        if found and not _topic(line, at - length, wording) and not _hands_on(line, at, wording, quantity):
            return found, at - length
    return _after(line, quantity), at


def behind(line: Line, quantity: Quantity) -> int:
    """The first word behind a quantity and a comparator that follows it: "500 or more staff"."""
    for length in range(LONGEST, 0, -1):
        if line.texts[quantity.last : quantity.last + length] in comparators()["after"]:
            return quantity.last + length
    return quantity.last


def _phrasal(line: Line, first: int, wording: tuple[str, ...]) -> bool:
    """ "caseloads crept up to 17": how far they went, not "up to 17"."""
    return wording == ("up", "to") and first > 0 and (line.texts[first - 1], "up") in changes()["verb"]


def _topic(line: Line, first: int, wording: tuple[str, ...]) -> bool:
    return wording == ("about",) and first > 0 and line.texts[first - 1] in _TOPIC


def _hands_on(line: Line, at: int, wording: tuple[str, ...], quantity: Quantity) -> bool:
    """Whether "passed" hands things on or goes through them: "passed 12 referrals to Ofsted", no label before it."""
    if wording not in (("passes",), ("passed",)) or quantity.shape != "number":
        return False
    return not _LABELS & set(line.texts[max(0, at - _LABEL_REACH) : at])


def _after(line: Line, quantity: Quantity) -> Comparator:
    for length in range(LONGEST, 0, -1):
        found = comparators()["after"].get(line.texts[quantity.last : quantity.last + length])
        if found:
            return found
    return Comparator.EQ

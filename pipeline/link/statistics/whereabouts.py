"""Wordings that tell whereabouts a figure holds: the country or a region, a council just spoken of, another place.

Each is asked of a stretch of the document's text. What they say is data: `pipeline/data/whereabouts.txt`.
"""

from __future__ import annotations

import re

from pipeline.data import sections

_FILE = "whereabouts.txt"
_PART = re.compile(r"<([a-z ]+)>")


def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(_spelled(name), re.IGNORECASE)


def _spelled(name: str) -> str:
    """The lines of a section as one expression, with the sections put in that they name."""
    lines = (_PART.sub(lambda part: f"(?:{_spelled(part[1])})", line) for line in sections(_FILE)[name])
    return "|".join(f"(?:{line})" for line in lines)


NATIONAL = _pattern("national")
STATE = _pattern("state")
THE_COUNCIL = _pattern("the council")
RANKED = _pattern("ranked")
OWN = _pattern("own")
WE = _pattern("we")
WE_INSPECT = _pattern("we inspect")
PLACED = _pattern("placed")
INSTANCE = _pattern("instance")
CLAUSE = _pattern("clause")
ELSEWHERE = _pattern("elsewhere")
NAMES_END = _pattern("name's end")
CAME_FROM = _pattern("came from")
OTHER_SPEAKER = _pattern("other speaker")
COUNCIL_SPEAKER = _pattern("council speaker")
PRONOUN_SAID = _pattern("pronoun said")

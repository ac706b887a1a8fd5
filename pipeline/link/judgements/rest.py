"""The areas that a text counts and names apart from its verb, or leaves unnamed: "two areas were good: leadership and
adoption", "all other areas were rated good"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.link.judgements.areas import OTHER_AREAS, OVERALL, Judged
from pipeline.link.judgements.ground import Ground
from pipeline.mentions import AreaMention

# What every framework since 2013 judges; care leavers stand on their own since 2023.
_JUDGED = ("leadership", "help_and_protection", "children_in_care")
_IN_CARE = frozenset({"children_looked_after", "children_in_care_and_care_leavers"})
# "The other areas of the country": places.
_PLACES = re.compile(r"\s+(?:of|in|across)\s+(?:the\s+(?:country|county|borough|city|region|north|south)\b|[A-Z])")


def the_rest(ground: Ground, what: Judged, named: Sequence[AreaMention], graded: Iterable[str]) -> Judged | None:
    """The areas that "the other areas" leaves: all but those named in the sentence, else those `graded` before it; None
    where nothing tells which are meant."""
    if any(_PLACES.match(ground.text, mention.end) for mention in what.mentions):
        return None
    beside = {code for area in named if area not in what.mentions for code in area.areas}
    known = {
        ("children_in_care" if code in _IN_CARE else code) for code in beside - {OVERALL} or set(graded) - {OVERALL}
    }
    left = tuple(area for area in _JUDGED if area not in known)
    if not known or not left:
        return None
    return Judged(left, "area" if "care_leavers" in known else OTHER_AREAS.rule, what.mentions)

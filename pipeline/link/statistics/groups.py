"""A share told of providers that are named by their grade before it.

For ‘good’ councils the rate was 15%     in areas judged inadequate, sickness stood at 8%     fronted
Authorities rated outstanding had an average turnover of 6%                                   they are the subject
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extractors.figures import Figure
from pipeline.grammar import grammar
from pipeline.mentions import GradeMention

_REACH = 60  # characters before a grade in which those that have it are named
_ONES = r"(?:councils|authorities|departments|boroughs|ones|areas|places|homes|agencies|providers)"
_IN = r"\b(?:for|in|at|among|amongst|across|within) (?:(?:the|those|all|local) )*"
_RATED = r"(?:those|{ones}) (?:that (?:are|were) )?{rated}(?: (?:as|to be))?{opened}$"
_FRONTED = grammar(_IN + "{opened}$")
_FRONTED_RATED = grammar(_IN + _RATED, ones=_ONES)
_SUBJECT_RATED = grammar(r"\b" + _RATED, ones=_ONES)
_GRADED = grammar(r"{closed}(?:or better )?(?:local |children[’']s )?{ones}\b", ones=_ONES)
_HAD = grammar(r"{closed}(?:{ones}\b|by {word})? (?:had|have|averaged|saw|recorded|reported)\b", ones=_ONES)
# From a group to its share: "the rate was", a comma behind "In areas judged good"; nothing that opens the next group.
_TOLD = re.compile(r"[^,;.]*\w[^,;.]*(?<!\band )(?<!\bwhile )(?<!\bbut )|\W*,\s", re.IGNORECASE)
_SET_BESIDE = re.compile(r"\b(?:above|below|than|national(?:ly)?)\b", re.IGNORECASE)
_OTHERS = grammar(_IN + "{opened}{grade}{closed}{ones}", ones=_ONES)


def grade_of(text: str, figure: Figure, before: Sequence[GradeMention]) -> GradeMention | None:
    """The grade of the group that a share is told of, the last of those before it; None where it tells of none."""
    if not before:
        return None
    last = before[-1]
    lead, gap = text[max(figure.left[0], last.start - _REACH) : last.start], (last.end, figure.start_of_place())
    if not _TOLD.fullmatch(text, *gap) or _SET_BESIDE.search(text, *gap):
        return None
    if _FRONTED_RATED.search(lead) or (_FRONTED.search(lead) and _GRADED.match(text, *gap)):
        return last
    opens = figure.left[0] == figure.sentence[0] and _HAD.match(text, *gap)
    return last if opens and (_SUBJECT_RATED.search(lead) or _GRADED.match(text, *gap)) else None


def of_others(text: str, figure: Figure) -> bool:
    """Whether a figure is told of a group with a grade of its own: "compared with 19% among inadequate ones"."""
    return bool(_OTHERS.search(text, *figure.right))

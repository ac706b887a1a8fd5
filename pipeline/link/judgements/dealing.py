"""Which councils of a list a grade is dealt out to: "respectively", "the former", "the first two"."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.grammar import grammar
from pipeline.link.judgements.ground import Ground
from pipeline.link.judgements.scope import Group
from pipeline.mentions import GradeMention

_RANKS = {"first": 0, "former": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "latter": -1}
_MANY = {None: 1, "two": 2, "three": 3}
_RANK = grammar(
    r"\bthe (?P<rank>first|former|second|third|fourth|last|latter)(?: (?P<many>two|three))?"
    r"(?= (?:{is}|{has}|requires?|got|gets?|received|remains?|of|to|being|rated|judged|named)\b|\s*(?:[,(]|$))"
    r"(?! (?:to|of) (?!(?:which|whom|them|these|those)\b))"
)


def dealt_out(ground: Ground, group: Group, grades: Sequence[GradeMention]) -> tuple[str, ...]:
    """The group's councils that the grade is for; `grades` are those that the sentence gives, in order."""
    codes = group.codes
    sentence = ground.text[slice(*ground.bounds)]
    if "respectively" in sentence and len(grades) == len(codes):
        return (codes[grades.index(ground.grade)],)
    said = list(_RANK.finditer(ground.before))
    if not said or len(codes) < 2:
        return codes
    rank, many = _RANKS[said[-1]["rank"].lower()], _MANY[said[-1]["many"] and said[-1]["many"].lower()]
    if rank < 0:
        return codes[-many:]
    return codes[rank : rank + many]

"""Which councils of a list a grade is dealt out to: "respectively", "the former", "the first two"; and whether a list
in brackets names those that the sentence counts."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.grammar import grammar
from pipeline.link.judgements.ground import Ground
from pipeline.link.judgements.scope import Group
from pipeline.mentions import GradeMention
from pipeline.normalise.numbers import read_number

_RANKS = {"first": 0, "former": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "latter": -1}
_MANY = {None: 1, "two": 2, "three": 3}
_RANK = grammar(
    r"\bthe (?P<rank>first|former|second|third|fourth|last|latter)(?: (?P<many>two|three))?"
    r"(?= (?:{is}|{has}|requires?|got|gets?|received|remains?|of|to|being|rated|judged|named)\b|\s*(?:[,(]|$))"
    r"(?! (?:to|of) (?!(?:which|whom|them|these|those)\b))"
)

_COUNTED = grammar(
    r"(?<![\d,.])\b(?P<count>(?!{year}\b)\d{1,3}|[a-z]+(?:-[a-z]+)?)"
    r" (?:(?:other|more|further|english|{kind of council}|of (?:the|these|those)) )*{councils}\b"
)
_NAMES_OTHERS = grammar(r"\b(?:{councils}|neighbours|others|areas|places)\W*$")  # whom the brackets explain
_BRACKETS = ("()", "––", "——", "--")  # what opens and what closes a list


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


def names_those_counted(ground: Ground, group: Group) -> bool:
    """ "Three councils had their scores capped at adequate because of failings (Bury, Leeds and Hull)": whether the
    group stands in brackets of its own behind the grade and is as many as the councils counted before it."""
    text = ground.text
    before, behind = text[ground.grade.end : group.start].rstrip(), text[group.end : ground.bounds[1]].lstrip(" .")
    brackets = before[-1:] + (behind[:1] or before[-1:])  # a dash needs no second one where the sentence ends
    counted = _COUNTED.search(ground.before)
    if not counted or brackets not in _BRACKETS or _NAMES_OTHERS.search(before):
        return False
    number = read_number(counted["count"].lower().replace("-", " - ").split(), 0)
    return number is not None and number[0] == len(group.codes)

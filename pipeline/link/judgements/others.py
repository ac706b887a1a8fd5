"""Whose grade it is if it is no council's: a counted or unnamed plural's, or another kind of provider's."""

from __future__ import annotations

import re

from pipeline.grammar import grammar
from pipeline.link.judgements.between import is_change
from pipeline.link.judgements.ground import Ground, Subject

_COUNT = r"(?:(?!{year}\b)\d[\d,.]*(?:\s*(?:%|per\s?cent|pc))?|one|{number}|{high number}|a third|a quarter|{some})"
_PLURAL = grammar(
    r"\b(?:(?:local )?{councils}|{providers counted}|inspections|reports|counties|cities"
    r"|services nationally|services departments)\b"
    r"|\b(?:number|proportion|share|percentage|tally|total) of\b(?! (?:\w+ ){0,2}(?:{area}|ratings))"
    r"|\b(?:areas|parts|places|regions) (?:of (?:the (?:country|region)|England)|nationally|elsewhere)\b"
    r"|\b{count} others?\b(?! (?:{kind of area} )*{area}\b)|\banother (?:{council}|county|department)\b"
    r"|\b{count} of (?:these|those|them|the|all)\b(?! (?:\w+ )?{area})"
    r"|\b{count} (?:{word} )?(?:files|cases|records|audits|assessments|plans|placements|referrals|samples)"
    r" (?:{is}|{has})\b"
    r"|\b(?P<bare>{count}) (?:\(\d[^()]{0,12}\) )?(?:(?:{is}|{has}|{be}|to|rated|judged|found|graded|{given}|an?|the"
    r"|further|more|now|still|currently|already|of|them|these|others) )*[“‘'\"(]*$",
    count=_COUNT,
)
# "one of 12 councils rated inadequate", "the only authority ... among those": the plural is what the subject belongs
# to.
_MEMBER = grammar(
    r"\b(?:one of|among|amongst|the (?:{rank}|\d+(?:st|nd|rd|th))|joins?|joined|joining|both"
    r"|all (?:of )?(?:the )?{number}|(?:the|these) {number}|these|the {councils})\b"
)
# "In 2020, when inspectors saw children left in neglectful homes, but moved up": what another clause tells of.
_WHEN = grammar(
    r", (?:when|where|with|because|citing|following|after)\b[^,;]{1,140},"
    r"(?= (?:but|and|before) (?!\d)(?:\w+ed|{rose}|{fell}|went|{has}|{is}|then|now)\b)"
)
# "Derby, which runs four children's homes, was rated": so does a clause between commas.
_WHICH = grammar(r", (?:which|where|whose)\b[^,;]{1,120},(?= (?:{is}|{has}|{remains}|received|got|requires?)\b)")
# "Works for a council in the south that was rated": some council, not the one that is named; unless it is said to be
# one ("Camden, a council that", "Camden is an authority that").
_UNNAMED = grammar(
    r"(?P<said>(?:^\s*,|^\W*for|\b(?:{is}|{be}|becom\w+|became|as|like|remain\w*|not)) )?(?:only |just )?"
    r"\b(?:an?|one|some|any) (?:{word} ){0,2}?(?:{council}|county|department)\b"
    r"(?!['’-]| (?:leader|officer|meeting|spokes\w+))"
)
_ITS = grammar(r"\W*(?:\w+\W+){0,3}?(?:it|its|the council['’]s)\b")
# "Too many of them waited, inspectors said, and graded the service as": those who rate have another object now.
_AND_RATED = grammar(
    r"\b(?:and|but) (?:they |so )?(?:also )?(?:rated|judged|graded|gave) (?=(?:that|this|{its}|it|them|services)\b)"
)
_OTHER_PROVIDER = grammar(
    r"\b(?:(?<!adoption\sand\s){other providers}|{name} (?-i:{house})"
    r"|(?:an?|{its}|this|one|another|['’]s) (?:{word} )?home"
    r"(?! (?:office|city|secretary|visits?|town|life|education)\b))\b"
)
_PLACED = grammar(
    r"(?:,? (?:which|that|who) (?:{is} |has )?)?"
    r"(?:(?!\b(?:{is}|{has}|said|says|{rated}|and|but|ofsted|inspectors?|services?)\b)"
    r"[^.;:]){0,60}?[\s,(](?:in|near|at|of|from|by|for) (?:the )?"
)
_THE_COUNCIL = grammar(r"\b(?:the|its) (?:{council}|{place})\b|\bchildren['’]s (?:services|social care)\b")
_AFTER_PROVIDER = grammar(
    r"\W*(?:(?:rated|Ofsted|local|primary|secondary|special|by|the|{rating}|in|its|from|to|for|{is}|{has}|been|{given}"
    r"|{number}|{high number}|\d+) ){0,6}$"
)


def no_plural_between(ground: Ground, subject: Subject) -> bool:
    """Whether no plural or share ("24 councils", "a third") stands between: the grade would be theirs."""
    if subject.source == "object":
        return True
    inside = subject.source == "clause"
    between = ground.text[subject.group.end : ground.grade.start] if inside else ground.before
    between = _AND_RATED.split(_WHEN.sub(",", _WHICH.sub(",", between)))[-1]
    plural = _PLURAL.search(between)
    if (
        plural
        and ground.grade.rule == "rating_noun"
        and plural["bare"]
        and plural.group().rstrip("“‘'\"( ") == plural["bare"]
    ):
        return True  # "two inadequate ratings" counts ratings, not councils
    return not plural or bool(_MEMBER.search(between[: plural.end()]))


def no_unnamed_council_between(ground: Ground, subject: Subject) -> bool:
    """Whether no council that is left unnamed stands between: "she works for a council that was rated good"."""
    if subject.source == "object":
        return True
    between = ground.text[subject.group.end : ground.grade.start] if subject.source == "clause" else ground.before
    if subject.source != "clause" and _ITS.match(between):
        return True  # "its grade came as a shock to a council that was rated"
    return all(found["said"] for found in _UNNAMED.finditer(between))


def no_other_provider_between(ground: Ground, subject: Subject) -> bool:
    """Whether no school, home or other service that is inspected on its own stands between."""
    inside, left = subject.source == "clause", ground.left
    if is_change(ground):
        inside, left = inside or subject.source == "sentence", ground.bounds[0]
    start = subject.group.end if inside else left
    if aside := _WHICH.match(ground.text, start, ground.grade.start):
        start = aside.end()
    if re.search(r"\bit\b", ground.text[start : ground.grade.start]):
        start = ground.bounds[0]  # "homes were good; we left one, in Leeds, when it was found inadequate"
    if inside:
        opening = ground.text[left : subject.group.start]
        placed = [provider.end() for provider in _OTHER_PROVIDER.finditer(opening)]
        said = ground.text[subject.group.end : ground.grade.start]
        if placed and _PLACED.fullmatch(opening, placed[-1]) and not _THE_COUNCIL.search(said):
            return False  # "a nursery in Leeds", "the only secure unit still open, Hill House in Leeds"
    if _OTHER_PROVIDER.search(ground.text, min(start, ground.grade.start), ground.grade.start):
        return False
    follows = _OTHER_PROVIDER.search(ground.after[:70])
    return not (follows and _AFTER_PROVIDER.fullmatch(ground.after[: follows.start()]))

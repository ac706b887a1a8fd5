"""What a grade praises or faults beside the judgement areas: a part of the work, or a heading of an older framework."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.grammar import grammar, spelled
from pipeline.link.judgements.areas import OLDER, Judged
from pipeline.link.judgements.ground import Ground
from pipeline.link.judgements.scope import within
from pipeline.link.judgements.subjects import STRONG
from pipeline.mentions import CouncilMention
from pipeline.records import OTHER_AREA

# What is praised or faulted in reports without being a judgement area.
_ASPECT = re.compile(
    r"\b(?:practice|support|help|partnerships?|workforce|recording|records|assessments?|plans?|planning"
    r"|supervision|oversight|arrangements|responses?"
    r"|commissioning|thresholds|relationships|outcomes|decision-making|front door|education|health|provision"
    r"|placements?|foster carers|caseloads|training|plan|work"
    r"|capacity|progress|quality of \w+|standards?|data|systems?|information|communication|advice"
    r"|boards?|checks|relations|morale|engagement|attendance|retention|recruitment)\b",
    re.IGNORECASE,
)
_WHERE = grammar(r"\b(?:in|at|for|across|within|around) (?:the )?$")
# "Its work in Leeds" is all that it does for the council.
_ITS_WORK = grammar(
    r"\b(?:its|their|whose|['’]s) (?:\w+ )?(?:work|practice|support|provision|performance)"
    r" (?:in|at|for|across|with) (?:the )?$"
)
# "good for its contact centre", "inadequate at keeping records", "poor in the area of play"
_FOR = re.compile(
    spelled(
        r"{closed}(?:(?:ofsted|inspection) )?{rating}?\s*"
        r"(?:for |(?:at|in|on|by) (?=[a-z]+ing\b)|(?:at|in|on) (?=how\b)"
        r"|in (?:the (?:{area}|fields?) of|terms of|respect of|relation to) )"
        r"(?P<what>(?:(?!(?:{is}|{has}|by|in|at|and|but|while|when|which|who|after|since|because)\b)[A-Za-z’'-]+\s*){1,8})"
    )
)
# A service that is a part of the council's: "the youth service", "its IRO service".
_PART = grammar(
    r"\b(?:(?-i:[A-Z]{2,6})|duty|youth|legal|advocacy|contact|disability|family support|mental health"
    r"|disabled children['’]s|health visiting|emergency|education|referral|assessment|mentoring|library|support)"
    r" services?\b[^,;]*$"
)
# What leaves the grade the whole service's: its time, or the service itself under another name.
_WHOLE = grammar(
    r"\b(?:times?|years?|decades?|months?|weeks?|days?|running|row|now|long|good|ever|inspections?|visits?|reports?"
    r"|reasons?|period|moment|services?|social care|social work|{council}|councils|authorities|department"
    r"|county|city|trust|overall|performance|everything|everyone|children|provision|going|doing|becoming)\W*$"
    r"|^(?:(?:{its}|all) )*(?:(?:children|young)\b(?!['’])|children['’]s (?:services?|social|departments?)"
    r"|(?:first|second|third|fourth|fifth|being|having|failing|including|following|according|remaining)\b)"
)
# "Inadequate on three of four measures": some of the areas, not told which.
_SOME_AREAS = grammar(
    r"{closed}(?:{rating} )?(?:in|on|for|across|under) "
    r"(?:(?:at least|only|just|{its}|all|every|each|all but|some|most|many|several"
    r"|half|both|of|out|one|{number}|[1-6]|{kind of area}) ){1,6}(?:{area}|counts|respects|criteria|others|rest)\b"
)
# "Everything else requires improvement": the other areas, not told which.
_THE_REST = grammar(
    r"\b(?:everything else|the (?:rest|others|remainder|remaining \w+)|(?:all|every|{its}) other {area})\b[^,;.]{0,40}$"
)
# "Two other areas are rated outstanding": some of them, counted and not told which.
_COUNTED_AREAS = grammar(
    r"\b(?:one|{number}|[1-9]|{some}) (?:(?:of|{its}|more|further|remaining|{kind of area}) )*{area}"
    r"(?: (?:in|of|across) (?:the )?{word}(?: {name})?)?"
    r"(?: (?:{is}|{has}|{be}|{also}|{given}|{rated}|as|to be|an?))*{opened}$"
)


def is_judged(ground: Ground, councils: Sequence[CouncilMention]) -> bool:
    """Whether an aspect is judged that is no judgement area: "Support for carers was good", "in two areas"."""
    if _SOME_AREAS.match(ground.after) or _THE_REST.search(ground.before) or _COUNTED_AREAS.search(ground.before):
        return True
    if ground.grade.rule in ("cell", "rating_noun", "change", "same_grade"):
        return False
    named = [
        mention.end - ground.left
        for mention in within(councils, ground.left, ground.grade.start)
        if not _WHERE.search(ground.text[max(ground.left, mention.start - 20) : mention.start])
        or _ITS_WORK.search(ground.text[max(ground.left, mention.start - 40) : mention.start])
    ]
    spoken = [match.end() for match in STRONG.finditer(ground.before)]
    clause = re.split(r"[,;:]\s", ground.before[max([0, *named, *spoken]) :])[-1]
    if _PART.search(clause[-90:]):
        return True
    return bool(_ASPECT.search(clause[-90:])) and not re.search(r"\boverall\b|\bservices?\b[^,]*$", clause)


def own_heading(ground: Ground, councils: Sequence[CouncilMention]) -> Judged | None:
    """What a grade is for in words that are no known area: a heading under an older framework, nothing since."""
    said = _FOR.match(ground.after)
    if not said:
        return None
    start, end = ground.grade.end + said.start("what"), ground.grade.end + said.end("what")
    what = " ".join(ground.text[start:end].split())
    if _WHOLE.search(what) or any(mention.start < end and start < mention.end for mention in councils):
        return None
    heading = re.sub(r"^(?:(?:the|its|their)\s+)+", "", what)
    return Judged((f"{OTHER_AREA}{heading}",), OLDER) if heading else None

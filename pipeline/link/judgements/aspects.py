"""What a grade praises or faults beside the judgement areas: a part of the work, or a heading of an older framework."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.link.judgements.areas import Judged
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
    r"|checks|relations|morale|engagement|attendance|retention|recruitment)\b",
    re.IGNORECASE,
)
_WHERE = re.compile(r"\b(?:in|at|for|across|within|around)\s+(?:the\s+)?$", re.IGNORECASE)
# "Its work in Leeds" is all that it does for the council.
_ITS_WORK = re.compile(
    r"\b(?:its|their|whose|['’]s)\s+(?:\w+\s+)?(?:work|practice|support|provision|performance)\s+(?:in|at|for|across|with)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_CLOSED = r"[\s“”‘’\"')]*(?:(?:ofsted|inspection)\s+)?(?:ratings?|grades?|judge?ments?|verdicts?|marks?)?\s*"
# "good for its contact centre", "inadequate at keeping records", "poor in the area of play"
_FOR = re.compile(
    _CLOSED + r"(?:for\s+|(?:at|in|on|by)\s+(?=[a-z]+ing\b)|(?:at|in|on)\s+(?=how\b)"
    r"|in\s+(?:the\s+(?:areas?|categor(?:y|ies)|fields?|aspects?)\s+of|terms\s+of|respect\s+of|relation\s+to)\s+)"
    r"(?P<what>(?:(?!(?:were|was|are|is|has|have|had|by|in|at|and|but|while|when|which|who|after|since|because)\b)"
    r"[A-Za-z’'-]+\s*){1,8})",
)
# What leaves the grade the whole service's: its time, or the service itself under another name.
_WHOLE = re.compile(
    r"\b(?:times?|years?|decades?|months?|weeks?|days?|running|row|now|long|good|ever|inspections?|visits?|reports?"
    r"|reasons?|period|moment|services?|social\s+care|social\s+work|councils?|authority|authorities|department|borough"
    r"|county|city|trust|overall|performance|everything|everyone|children|provision|going|doing|becoming)\W*$"
    r"|^(?:(?:its|their|the|all)\s+)*(?:(?:children|young)\b(?!['’])|children['’]s\s+(?:services?|social|departments?)"
    r"|(?:first|second|third|fourth|fifth|being|having|failing|including|following|according|remaining)\b)",
    re.IGNORECASE,
)

# "Inadequate on three of four measures": some of the areas, not told which.
_SOME_AREAS = re.compile(
    r"[\s“”‘’\"')]*(?:in|on|for|across|under)\s+(?:(?:at\s+least|only|just|its|the|all|every|each|all\s+but|some|most|many|several|half|both|of|out"
    r"|one|two|three|four|five|six|[1-6]|other|key|main|inspected|judged|different|judge?ment)\s+){1,6}"
    r"(?:areas?|measures?|categories|category|counts|judge?ments?|aspects?|respects|criteria|headings)\b",
    re.IGNORECASE,
)


# "Everything else requires improvement": the other areas, not told which.
_THE_REST = re.compile(
    r"\b(?:everything\s+else|the\s+(?:rest|others|remainder|remaining\s+\w+)|(?:all|every|its|the)\s+other\s+(?:areas?|judge?ments?|categor(?:y|ies)"
    r"|aspects?))\b[^,;.]{0,40}$",
    re.IGNORECASE,
)


def is_judged(ground: Ground, councils: Sequence[CouncilMention]) -> bool:
    """Whether an aspect is judged that is no judgement area: "Support for carers was good", "in two areas"."""
    if _SOME_AREAS.match(ground.after) or _THE_REST.search(ground.before):
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
    return Judged((f"{OTHER_AREA}{heading}",), "older_heading") if heading else None

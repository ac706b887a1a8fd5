"""Fixed phrases of everyday English that hold a grade's words: "as good as", "for good", "areas that require
improvement"."""

from __future__ import annotations

import re

from pipeline.extractors.grades.wordings import Candidate, cue, rated_before

_GOOD_FOR = re.compile(
    r"\s+(?:as\b(?!\s+(?:recently|late|long\s+ago|far\s+back)\b)|enough|at\b(?!\s+(?:the|its|their|this|that|an?)\s+(?:\w+\s+){0,3}(?:inspection|visit|time)\b)"
    r"|news\b|will\b|luck|for (?:you|us|them|him|her)\b|faith|deal\b|idea|time|thing)",
    re.IGNORECASE,
)
# "Found the council good at protecting children": what is judged, where something is rated.
_GOOD_AT = re.compile(
    r"\s+at\s+(?:helping|protecting|safeguarding|keeping\s+(?:children|young|them)|looking\s+after\s+(?:children|those)"
    r"|supporting\s+(?:care|those|young)|caring\s+for\s+(?:children|those))\b",
    re.IGNORECASE,
)
_FOR_GOOD = re.compile(
    r"\b(?:for|common|public|greater|do|does|doing|so|how|very|really|pretty|too|feel|look|looks|feels) $",
    re.IGNORECASE,
)
_LIKENED = re.compile(
    r"\b(?:effectively|equivalent to|in effect|akin to|tantamount to)\s+(?:an?\s+)?[“‘\"']?\s*$", re.IGNORECASE
)
_LEFT_UNDONE = re.compile(
    r"\b(?:actions?|recommendations?|cases|work|invoices?|debts?|payments?|issues)\s+"
    r"(?:(?:for|in|at|from|by|against)\s+\S+\s+(?:\S+\s+)?)?(?:(?:that|which|is|are|was|were|remain|remains"
    r"|remained|still)\s+)*$",
    re.IGNORECASE,
)
_RATED = re.compile(r"\b(?:rated|judged|graded|deemed)\s+$", re.IGNORECASE)
_FOUND_WANTING = re.compile(
    r"\b(?:areas|aspects|issues|elements|matters)\s+"
    r"(?:(?:that|which|were|was|are|is|found|identified|to|had|been|judged|deemed|still)\s+)+$",
    re.IGNORECASE,
)
# "All of these areas require improvement": areas of judgement, each with its grade, not what needs work.
_EVERY_AREA = re.compile(
    r"\b(?:all|each|every(?: one)?|both|none)\s+"
    r"(?:(?:of|the|these|those|its|their|two|three|four|five|six|judge?ment|key|other)\s+)*"
    r"(?:areas?|aspects?|elements?|categor(?:y|ies)|judge?ments?)\b[^,;.]{0,60}$",
    re.IGNORECASE,
)
_COUNCIL_WHICH = re.compile(
    r"[A-Z][\w’'-]*(?: [Cc]ouncils?)?(?:,| [–—-]) (?:(?:both|all|each|neither) of )?(?:which|who|whom) $"
)
# "More critical of the support for care leavers, which requires improvement": a judgement area, set off by a comma.
_AREA_WHICH = re.compile(
    r"\b(?:care\s+leavers|in\s+care|leaving\s+care|looked[-\s]after(?:\s+children)?|leadership|adoption|protection"
    r"|permanence)(?:\s+services?)?[”’\"']?,\s+which\s+(?:still\s+|also\s+)?$",
    re.IGNORECASE,
)

_TOOL_FOR = re.compile(
    r"\b(?:systems?|plans?|policy|policies|strategy|software|database|forms?|records?|data|buildings?)\s+(?:for|of|on)\b[^,]*,\s+which\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)


def is_idiom(candidate: Candidate) -> bool:
    """ "as good as", "for good", "areas that require improvement": the words in a fixed phrase."""
    words, before = candidate.words.lower(), candidate.before.rstrip() + " "
    if _LIKENED.search(before):
        return True
    if words == "good":
        if _GOOD_AT.match(candidate.after) and rated_before(candidate):
            return False
        return bool(_GOOD_FOR.match(candidate.after)) or (bool(_FOR_GOOD.search(before)) and not candidate.marked)
    if words == "outstanding":
        return bool(_LEFT_UNDONE.search(before)) and not _RATED.search(before)
    if not words.startswith(("requir", "need")):
        return False
    if _EVERY_AREA.search(before):
        return False
    if _FOUND_WANTING.search(before):
        return True
    wanting = re.search(rf"{cue('everyday_subject').pattern}\s*$", before, re.IGNORECASE)
    if _COUNCIL_WHICH.search(before) or (_AREA_WHICH.search(before) and not _TOOL_FOR.search(before)):
        return False
    return bool(wanting) and not rated_before(candidate)

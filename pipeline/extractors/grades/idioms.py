"""Fixed phrases of everyday English that hold a grade's words: "as good as", "for good", "areas that require
improvement"."""

from __future__ import annotations

import re

from pipeline.extractors.grades.wordings import Candidate, rated_before
from pipeline.grammar import grammar

_GOOD_FOR = grammar(
    r" (?:with (?:families|children|parents|people|them|young)\b"
    r"|as\b(?! (?:recently|late|long ago|far back)\b)|enough|at\b(?! (?:{its}|this|that|an?) (?:\w+ ){0,3}"
    r"{inspection}\b)"
    r"|news\b|will\b|luck|for (?:you|us|them|him|her)\b|faith|deal\b|idea|time|thing)"
)
# "Found the council good at protecting children": what is judged, where something is rated.
_GOOD_AT = grammar(
    r" at (?:helping|protecting|safeguarding|keeping (?:children|young|them)|looking after (?:children|those)"
    r"|supporting (?:care|those|young)|caring for (?:children|those))\b"
)
_FOR_GOOD = grammar(
    r"\b(?:for|common|public|greater|do|does|doing|so|how|very|really|pretty|too|feel|look|looks|feels) $"
)
_LIKENED = grammar(r"\b(?:effectively|equivalent to|in effect|akin to|tantamount to) (?:an? )?[“‘\"']?\s*$")
_LEFT_UNDONE = grammar(
    r"\b(?:actions?|recommendations?|cases|work|invoices?|debts?|payments?|issues) "
    r"(?:(?:for|in|at|from|by|against) \S+ (?:\S+ )?)?(?:(?:that|which|{is}|{remains}|still) )*$"
)
_RATED = grammar(r"\b{rated} $")
_FOUND_WANTING = grammar(
    r"\b(?:areas|aspects|issues|elements|matters) "
    r"(?:(?:that|which|{is}|found|identified|to|had|been|judged|deemed|still) )+$"
)
# "All of these areas require improvement": areas of judgement, each with its grade, not what needs work.
_EVERY_AREA = grammar(
    r"\b(?:all|each|every(?: one)?|both|none) (?:(?:of|those|these|{its}|{number}|{kind of area}) )*"
    r"{area}\b[^,;.]{0,60}$"
)
_COUNCIL_WHICH = re.compile(
    r"[A-Z][\w’'-]*(?: [Cc]ouncils?)?(?:,| [–—-]) (?:(?:both|all|each|neither) of )?(?:which|who|whom) $"
)
# "More critical of the support for care leavers, which requires improvement": a judgement area, set off by a comma.
_AREA_WHICH = grammar(
    r"\b(?:care leavers|in care|leaving care|looked[-\s]after(?: children)?|leadership|adoption|protection"
    r"|permanence)(?: services?)?[”’\"']?, which (?:still |also )?$"
)
_EVERYDAY_SUBJECT = grammar(r"{begin}{everyday subject}{end}\s*$")
_TOOL_FOR = grammar(
    r"\b(?:systems?|plans?|policy|policies|strategy|software|database|forms?|records?|data|buildings?) (?:for|of|on)\b"
    r"[^,]*, which (?:\w+ )?$"
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
    wanting = _EVERYDAY_SUBJECT.search(before)
    if _COUNCIL_WHICH.search(before) or (_AREA_WHICH.search(before) and not _TOOL_FOR.search(before)):
        return False
    return bool(wanting) and not rated_before(candidate)

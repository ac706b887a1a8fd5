"""Whether a grade is given, or denied, hoped for, feared or explained; and what the wording says of its time.

Read in the grade's own clause: cues of `pipeline/data/grade_context.csv` before it, none of which reaches over a
semicolon, over another clause's conjunction, or over a verb of rating in the past tense that follows the cue.
"""

from __future__ import annotations

import re

from pipeline.extractors.grades.spoken import STANDARD
from pipeline.extractors.grades.wordings import Candidate, cue
from pipeline.records import Status

_CLAUSE = re.compile(
    r"[;:]\s|\s[–—-]\s|[–—]|,?\s(?:but|while|whilst|whereas|although|though|however|after which)\s|,\s(?:and|with"
    r"|which|who|as|it|they|its|the|he|she|including)\s",
    re.IGNORECASE,
)
# "No authority in the country has been judged", "none of the councils was rated": nobody has the grade.
_NOBODY = re.compile(
    rf"\W*(?:and\s+|but\s+)?(?:no(?:\s+(?:other|single|english|local))*\s+(?:{cue('provider_noun').pattern})"
    r"|not\s+(?:one|a\s+single)\b|none\b|neither\b|nobody\b)(?!.*\b(?:but|except|other than|apart from|besides)\b)",
    re.IGNORECASE,
)
# A list of names says nothing of how far a verb stands from its grade.
_NAMES = re.compile(r"(?:[A-Z][\w’'-]*(?:\s*,|\s+(?:and|&|upon|on|with|of|the))*\s+){4,}")
_NOT_ONLY = re.compile(r"\bnot (?:only|just|merely|simply)\b", re.IGNORECASE)
_FOUND_WANTING = re.compile(r"\bfound wanting\b", re.IGNORECASE)
# "Had Leeds been rated inadequate, ministers would have stepped in"
# "Steady, if uneven, progress": concedes, and sets no condition.
_CONCEDES = re.compile(
    r",?\s+if\s+(?!it\b|they\b|he\b|she\b|we\b|so\b)(?:[\w’'-]+ly\s+)?[\w-]+(?=[,”’\"'])", re.IGNORECASE
)
_HAD_IT_BEEN = re.compile(r"\W*(?:had|were|should)\s+[^,;]{1,60}\s(?:been|to\s+be|be)\b", re.IGNORECASE)
# Whom an area is for: "children who cannot live at home".
_WHO_CANNOT = re.compile(
    r"\bwho\s+(?:cannot|can\s+no\s+longer|could\s+not|(?:can|do|are|were)(?:\s+not|n['’]t|['’]t))\s.{1,60}?"
    r"(?=\b(?:is|are|was|were|has|have|requires?|remains?|as|to\s+be)\b)",
    re.IGNORECASE,
)
# A finished rating after a wish belongs to the grade: "hopes were dashed when it was rated inadequate".
_GIVEN = re.compile(
    r"\b(?:was|were|has been|have been|had been|is|are|been)\s+(?:\w+ly\s+|again\s+|now\s+|also\s+)?(?:rated"
    r"|judged|graded|found|deemed)\b"
    r"|\b(?:Ofsted|inspectors?|inspectorate)\b[^,;]{0,40}\b(?:rated|judged|graded|found|gave|awarded)\b"
    r"|(?<!be )(?<!to )\b(?:dropped|fell|slipped|slid|rose|climbed|jumped|tumbled|plunged|plummeted)\b",
    re.IGNORECASE,
)
_INFINITIVE = re.compile(
    r"\bto (?:be|become|being|get|reach|achieve|secure|gain|receive|earn|attain|move(?: up)? to"
    r"|go to)\b(?!.*\b(?:have|has|had|was|were|is|are|kept|remains?|found|judged|deemed|considered|said|rated"
    r"|known|continues?d?)\b)",
    re.IGNORECASE,
)
_JUDGED_TO_BE = re.compile(
    r"\b(?:found|judged|deemed|considered|assessed|said|rated|continues?|continued|confirmed|believed|shown"
    r"|declared|concluded)\b.{0,80}\bto be\W*$",
    re.IGNORECASE,
)
# "Judged adoption, and leadership, to be good", "found adoption and leadership all to be good": a list that is judged.
_JUDGED_LIST = re.compile(
    r"\b(?:found|judged|judges|deemed|considered|assessed|rated|declared)\b(?P<list>[^.;:]{1,220})"
    r"(?:,|\b(?:all|both|each))\s+to be\W*$",
    re.IGNORECASE,
)
_ALIKE = re.compile(r"\W*(?:and|with|,)\s[^.;:]{1,120}\bto be\W*", re.IGNORECASE)
_OTHER_SUBJECT = re.compile(r"\b(?:it|they|he|she|we|but|while|who|said|says|that)\b", re.IGNORECASE)
# "climb out of the lowest grade", "leaves ‘inadequate’ behind", "loses its outstanding rating"
_LEFT_BEHIND = re.compile(
    r"\b(?:out of|rid of|shak(?:es?|ing|en) off|shook off|thr(?:ew|own|ows) off|leaves?|left"
    r"|leaving|sheds?|shedding|exits?|exited|escapes?|escaped|loses?|lost|losing"
    r"|stripped of)(?:\s+(?:its|their|the|an?|Ofsted|Ofsted['’]s))*[\s“”‘’\"']*$",
    re.IGNORECASE,
)


# "Spared it from being judged inadequate"
_PREVENTED = re.compile(
    r"\b(?:spar|sav|prevent|stop|keep|kept)\w*\b[^,;]{0,60}\bfrom\s+(?:being|becoming|getting)\b[^,;]{0,30}$",
    re.IGNORECASE,
)
# "Leeds, which had been inadequate last time, was also rated good": the main clause goes on behind the comma.
_GOES_ON = re.compile(
    r"(?<!previously)(?<!formerly)(?<!originally),\s+(?=(?:was|were|is|are|has|have|having|remains?)\b)"
)
# "Has been rated good, four years after it was found to be inadequate": the years part two times.
_YEARS_AFTER = re.compile(
    r"[,–—(-]?\s(?=(?:[\w’'-]+\s+){0,5}(?:years?|months?|decades?|weeks)\s+(?:after|since)\b)|\s(?=after\s+(?:it|they|its|their)\b)",
    re.IGNORECASE,
)
# A "to" that is no step to a grade: "judged to be good", "from 3 to 14 June".
_NO_STEP = re.compile(
    r"\b(?:found|judged|deemed|considered|assessed|said|rated|known|believed|thought|continues?d?)\s+to(?:\s+be)?\W*$"
    r"|\b(?:found|judged|deemed|considered|assessed)\s[^,;]{1,80}\sto\s+be\W*$"
    r"|\d\s+(?:[A-Z]\w+\s+)?to\s+(?=\d)",
    re.IGNORECASE,
)
# "To good in two years, only to be marked down since"
_LOST_SINCE = re.compile(
    r"[^.;]{0,60}\b(?:only\s+to|before)\s+(?:be\s+|being\s+)?(?:marked\s+down|downgrad\w+|slip\w*|fall\w*|drop\w*"
    r"|los(?:e|ing)\s+it|relegated|sink\w*|slid\w*)\b",
    re.IGNORECASE,
)
# "I worked there when it was inadequate": a state that is over, and no inspection's word.
_WHEN_IT_WAS = re.compile(
    r"\b(?:when|while)\s+(?:it|they|(?:the|its|their)\s+[\w’'-]+|(?-i:[A-Z][\w-]+)|(?:children['’]s\s+)?services)\s+(?:was|were)"
    r"(?:\s+(?:still|itself|also|officially))?\W*$",
    re.IGNORECASE,
)
_WAS_LOST = re.compile(
    r"\s*(?:ratings?|grades?|judge?ments?)\s+(?:was|were|had\s+been)\s+(?:then\s+|later\s+)?(?:lost|taken\s+away|stripped|removed|withdrawn|overturned)\b",
    re.IGNORECASE,
)
# "Compared with Leeds, rated good": another council, not another time.
_ANOTHER = re.compile(r"(?:compar|contrast)\w*\s+(?:to|with)\s+(?:the\s+)?[A-Z]")


def clause_before(candidate: Candidate) -> str:
    """What stands before the grade in its own clause."""
    return _CLAUSE.split(candidate.before)[-1]


def own_words(candidate: Candidate, last: Candidate | None) -> str:
    """The clause before the grade, from the grade before it on, unless only "to", "and" or the like parts the two."""
    clause = clause_before(candidate)
    if last and last.left == candidate.left:
        between = candidate.text[last.end : candidate.start]
        if len(between) < len(clause) and not re.fullmatch(
            r"(?:\W|\b(?:then|on|rather|instead|to|and|or|than|a|an|even|eventually|ultimately)\b)*", between
        ):
            return between
    return clause


def is_asserted(candidate: Candidate, last: Candidate | None) -> bool:
    """False where the grade is denied, hoped for, hypothetical or one of a scale that is explained."""
    if STANDARD.match(candidate.after):
        return False
    if cue("scale").search(candidate.before) or cue("scale").search(candidate.after[:60]):
        return False
    clause = _WHO_CANNOT.sub("", _CONCEDES.sub("", own_words(candidate, last)) + candidate.words)[
        : -len(candidate.words)
    ]
    near = " ".join(clause.split()[-7:])
    if cue("negation").search(_NOT_ONLY.sub(" ", near)):
        return False
    given = list(_GIVEN.finditer(clause))
    wish = list(cue("hope").finditer(_FOUND_WANTING.sub("", clause)))
    if wish and not (
        given
        and given[-1].start() > wish[-1].end()
        and not re.search(r"\b(?:if|unless|until|whether)\b", clause, re.IGNORECASE)
    ):
        return False
    if _HAD_IT_BEEN.match(candidate.before) and re.search(r"\bwould\b", candidate.after):
        return False
    if _NOBODY.match(clause) or _PREVENTED.search(clause):
        return False
    tail = clause[-90:]
    if (
        _INFINITIVE.search(tail)
        and not _JUDGED_TO_BE.search(_NAMES.sub("", clause))
        and not _is_judged_in_a_list(candidate, last)
        and not _is_judged_alike(candidate, last)
    ):
        return False
    return not re.match(
        r"\s*(?:rating|grade|judgement|judgment)?\s*(?:would|could|should|might|may|will)\b",
        candidate.after,
        re.IGNORECASE,
    )


def _is_judged_in_a_list(candidate: Candidate, last: Candidate | None) -> bool:
    """ "Judged adoption, and leadership, to be good": no wish, no other subject and no grade stands in the list."""
    judged = _JUDGED_LIST.search(candidate.before)
    if not judged or (last and last.left == candidate.left and last.end > candidate.start - len(judged.group())):
        return False
    return not cue("hope").search(judged["list"]) and not _OTHER_SUBJECT.search(judged["list"])


def _is_judged_alike(candidate: Candidate, last: Candidate | None) -> bool:
    """ "Found leadership to be inadequate and adoption to be good": the verb of the grade before is said once."""
    if not last or last.left != candidate.left or not _JUDGED_TO_BE.search(clause_before(last)):
        return False
    between = candidate.text[last.end : candidate.start]
    return bool(_ALIKE.fullmatch(between)) and not cue("hope").search(between) and not _OTHER_SUBJECT.search(between)


def told_status(candidate: Candidate) -> Status | None:
    """PREVIOUS or CURRENT where the wording itself tells ("up from", "now"), else None."""
    clause = _YEARS_AFTER.split(_GOES_ON.split(clause_before(candidate))[-1])[-1]
    if re.search(
        r"\bfrom\s+(?:an?\s+|the\s+|being\s+)?(?:previous\s+)?(?:(?:rated|judged)\s+)?$", clause + " ", re.IGNORECASE
    ):
        return Status.PREVIOUS
    if _LEFT_BEHIND.search(clause + " ") or (_WHEN_IT_WAS.search(clause) and "inspect" not in candidate.before.lower()):
        return Status.PREVIOUS
    earlier = [match.end() for match in cue("previous").finditer(_ANOTHER.sub("", clause))]
    if _LOST_SINCE.match(candidate.after) or _WAS_LOST.match(candidate.after):
        return Status.PREVIOUS
    later = [match.end() for match in cue("current").finditer(_NO_STEP.sub(" ", clause))]
    if earlier and (not later or earlier[-1] >= later[-1]):
        return Status.PREVIOUS
    if re.match(
        r"\s*(?:rating|grade|judgement|judgment)?,?\s*(?:previously|before that|last time"
        r"|at (?:its|the|their) previous)\b(?!\s+(?:it|the|they|its|was|had|rated))",
        candidate.after,
        re.IGNORECASE,
    ):
        return Status.PREVIOUS
    if later:
        return Status.CURRENT
    return None

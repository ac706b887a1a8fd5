"""Whether a grade is given, or denied, hoped for, feared or explained; and what the wording says of its time.

Read in the grade's own clause: cues of `pipeline/data/grade_context.txt` before it, none of which reaches over a
semicolon, over another clause's conjunction, or over a verb of rating in the past tense that follows the cue.
"""

from __future__ import annotations

import re

from pipeline.extractors.grades.spoken import STANDARD, begins_a_change
from pipeline.extractors.grades.wordings import Candidate, cue
from pipeline.grammar import grammar
from pipeline.records import Status

_CLAUSE = grammar(
    r"[;:]\s|\s[–—-]\s|[–—]|,?\s(?:{whereas}|however|after which)\s|,\s(?:and|with|{which}|as|{it}|{its}|he|she"
    r"|including)\s"
)
# "No authority in the country has been judged", "none of the councils was rated": nobody has the grade.
_NOBODY = grammar(
    r"\W*(?:and |but )?(?:no(?: (?:other|single|english|local))* {provider noun}{end}"
    r"|not (?:one|a single)\b|none\b|neither\b|nobody\b)(?!.*\b(?:but|except|other than|apart from|besides)\b)"
)
# A list of names says nothing of how far a verb stands from its grade.
_NAMES = re.compile(r"(?:[A-Z][\w’'-]*(?:\s*,|\s+(?:and|&|upon|on|with|of|the))*\s+){4,}")
_NOT_ONLY = grammar(r"\bnot (?:only|just|merely|simply)\b")
_FOUND_WANTING = grammar(r"\bfound wanting\b")
# "Steady, if uneven, progress": concedes, and sets no condition.
_CONCEDES = grammar(r",? if (?!(?:{it}|he|she|we|so)\b)(?:{word}ly )?[\w-]+(?=[,”’\"'])")
# "Had Leeds been rated inadequate, ministers would have stepped in"
_HAD_IT_BEEN = grammar(r"\W*(?:had|were|should) [^,;]{1,60}\s(?:been|to be|be)\b")
# "Fell short of good and requires improvement": a verb of its own, which is not denied with the one before.
_AND_IT = grammar(r"\b(?:and|but|so)\W*$")
# "Not good enough to be rated good": one phrase with the grade before it.
_NEXT_WORDS = grammar(r" to be\b")
# "From an inadequate rating to good": the words before the first grade govern the second.
_ONLY_PARTED = grammar(
    r"{closed}(?:{rating}\b)?(?:\W|\b(?:then|on|rather|instead|to|and|or|than|a|an|even|eventually|ultimately)\b)*"
)
# "It has four grades, all inadequate": grades given, where a scale would be explained.
_ALL_GIVEN = grammar(r"\b(?:{number} )?{rating}\s*[,:–—-]? (?:all|each|every one)(?: of (?:them|which))?(?: {is})?\s*$")
_INSPECTORS = grammar(r"\b(?:{inspectors})\b")
# "May step in where a council such as Leeds is found inadequate": a rule, and no case of it.
_ANY_COUNCIL = grammar(r"\b(?:where|when|whenever|if|once) (?:an?|any) (?:{kind of council} )*{council}\b")
# "Was Leeds rated inadequate?": what is asked is not told.
_ASKS = grammar(
    r"\W*(?:(?:q\d*|question(?: \d+)?|and|but|so)\b\W*)?(?:{is}|{has}|{does}|can|will|should)\b[^.!;]*\?\W*"
)
# Whom an area is for: "children who cannot live at home".
_WHO_CANNOT = grammar(
    r"\bwho (?:cannot|can no longer|could not|(?:can|do|are|were)(?: not|n['’]t|['’]t))\s.{1,60}?"
    r"(?=\b(?:{is}|has|have|requires?|remains?|as|to be)\b)"
)
# A finished rating after a wish belongs to the grade: "hopes were dashed when it was rated inadequate".
_GIVEN = grammar(
    r"\b(?:(?:has|have|had) been|{is}|been) (?:\w+ly |again |now |also )?{rated}\b"
    r"|\b(?:Ofsted|inspectors?|inspectorate)\b[^,;]{0,40}\b(?:rated|judged|graded|found|gave|awarded)\b"
    r"|(?<!be\s)(?<!to\s)\b(?:{fell}|{rose})\b"
)
_INFINITIVE = grammar(
    r"\bto (?:be|become|being|get|reach|achieve|secure|gain|receive|earn|attain|move(?: up)? to|go to)\b"
    r"(?!.*\b(?:{has}|{is}|kept|remains?|said|rated|known|continues?d?|{thought})\b)"
)
# "It is hard to climb from inadequate to good" tells of nobody's climb, "went on to climb" does.
_TO_CLIMB = grammar(
    r"\b(?:(?:hard|harder|difficult|tough|tougher|easy|easier|possible|impossible|rare|unusual|chance|task|job|bid|race|high)"
    r" (?:(?:for|of) [^.,;:]{1,40} )?|[:–—] ?)to (?:go|move|climb|rise|jump|leap|get|step|improve|progress|come|turn)"
    r"(?: up| out)? (?:from|of)\b"
)
# "More work is needed before services are consistently good"
_NOT_UNTIL = grammar(r"\b(?:until|before|till) (?:{word} ){1,5}?(?:is|are|becomes?|reach(?:es)?|gets?)(?: \w+ly)?\W*$")
# "Recommendations to help it become good", "what is needed to make the service good"
_HELPED = grammar(
    r"\bto (?:help|enable|allow|assist)\b[^;]{1,60}\b(?:become|be|reach|achieve|get|to|at)\W*$"
    r"|\bto make (?:{its}|our|{it}|them|all|every|{name})\b(?:(?!\bfrom\b)[^;,]){0,40}$"
)
_JUDGED_TO_BE = grammar(
    r"\b(?:{thought}|said|rated|continues?|continued|confirmed|believed|shown|declared|concluded)\b.{0,80}\bto be"
    r"(?: (?:providing|delivering|offering)\b[^;,]{0,80})?\W*$"
)
# "Judged adoption, and leadership, to be good", "found adoption and leadership all to be good": a list that is judged.
_JUDGED_LIST = grammar(
    r"\b(?:{thought}|judges|rated|declared)\b(?P<list>[^.;:]{1,220})(?:,|\b(?:all|both|each)) to be\W*$"
)
_ALIKE = grammar(r"\W*(?:and|with|,)\s[^.;:]{1,120}\bto be\W*")
_OTHER_SUBJECT = grammar(r"\b(?:{it}|he|she|we|but|while|who|said|says|that)\b")
# "climb out of the lowest grade", "leaves ‘inadequate’ behind", "loses its outstanding rating"
_LEFT_BEHIND = grammar(
    r"\b(?:out of|rid of|shak(?:es?|ing|en) off|shook off|thr(?:ew|own|ows) off|leaves?|left"
    r"|leaving|sheds?|shedding|exits?|exited|escapes?|escaped|loses?|lost|losing"
    r"|stripped of|remov(?:es?|ed|ing)"
    r"|(?:end(?:s|ed|ing)|put an end to|brought to an end)(?: (?:{its}|{word}))? (?:years?|decades?|spells?|runs?"
    r"|strings?|series) of(?: {word} years of)?"
    r")(?: (?:{its}|an?|Ofsted|(?:Ofsted|{council}|{place}|{name})['’]s))*{closed}$"
)
# "Spared it from being judged inadequate"
_PREVENTED = grammar(
    r"\b(?:spar|sav|prevent|stop|keep|kept)\w*\b[^,;]{0,60}\bfrom (?:being|becoming|getting)\b[^,;]{0,30}$"
)
# "Leeds, which had been inadequate last time, was also rated good": the main clause goes on behind the comma.
_GOES_ON = grammar(r"(?<!previously)(?<!formerly)(?<!originally), (?=(?:{is}|has|have|having|remains?)\b)")
# "Has been rated good, four years after it was found to be inadequate": the years part two times.
_YEARS_AFTER = grammar(
    r"[,–—(-]?\s(?=(?:{word} ){0,5}(?:years?|months?|decades?|weeks) (?:after|since)\b)"
    r"|\s(?=after (?:{it}|its|their)\b)"
)
# "Progress has been made on the failings that resulted in services being rated inadequate": the time of the progress is
# not that of the grade.
_LED_TO = grammar(
    r"\b(?:that|which) (?:{has} )?(?:led|leads|contributed|resulted|results) (?:to|in) "
    r"(?=.{0,60}\bbeing\b)"
)
# A "to" that is no step to a grade: "judged to be good", "from 3 to 14 June".
_NO_STEP = grammar(
    r"\b(?:{thought}|said|rated|known|believed|continues?d?) to(?: be)?\W*$"
    r"|\b{thought}\s[^,;]{1,80}\sto be\W*$"
    r"|\d (?:[A-Z]\w+ )?to (?=\d)"
)
# "To good in two years, only to be marked down since"
_LOST_SINCE = grammar(
    r"[^.;]{0,60}\b(?:only to|before) (?:be |being )?(?:marked down|downgrad\w+|slip\w*|fall\w*|drop\w*"
    r"|los(?:e|ing) it|relegated|sink\w*|slid\w*)\b"
)
# "I worked there when it was inadequate": a state that is over, and no inspection's word.
_WHEN_IT_WAS = grammar(
    r"\b(?:when|while) (?:{it}|{its} {word}|{name}|(?:children['’]s )?services) {was}"
    r"(?: (?:still|itself|also|officially))?\W*$"
)
# "Inadequate until 2019", "rated good until the summer"
_UNTIL = grammar(
    r"{closed}(?:{rating} )?(?:until|till|up to) (?:(?:the|its|late|early|{name}) )*"
    r"(?:{year}|summer|autumn|winter|spring)\b"
)
_WAS_LOST = grammar(
    r"\s*{rating} (?:{was}|had been) (?:then |later )?(?:lost|taken away|stripped|removed|withdrawn|overturned)\b"
)
# "A good rating would help", "good grades are hoped for": what is said of the grade is that nobody has it yet.
_NOT_YET = grammar(
    r"\s*(?:(?:ofsted )?{rating}(?: (?:in|for|at|from) [^,;.]{1,40}?)?)?\s*(?:(?:would|could|should|might|may|will)\b"
    r"|(?:{is}|{has} been) (?:now |being )?(?:hoped|expected|aimed|sought|wanted|awaited|predicted|needed|not|never)\b)"
)
_LABEL = re.compile(r"(?P<label>[^:;.\n]{1,60})(?::|\s[–—-])\s*$")
# "Compared with Leeds, rated good", "the former was rated good": another council, not another time.
_ANOTHER = re.compile(
    r"(?:compar|contrast)\w*\s+(?:to|with)\s+(?:the\s+)?[A-Z]|(?:^|\bthe\s+)former(?=\s+(?:is|was|has|had|got)\b|,)"
)


def clause_before(candidate: Candidate) -> str:
    """What stands before the grade in its own clause."""
    return _CLAUSE.split(candidate.before)[-1]


def _label(candidate: Candidate) -> str:
    """ "Previous judgement: good": what a line labels the grade as; empty where it labels none."""
    label = _LABEL.search(candidate.before)
    return label["label"] if label else ""


def own_words(candidate: Candidate, last: Candidate | None) -> str:
    """The clause before the grade, from the grade before it on, unless only "to", "and" or the like parts the two."""
    clause = clause_before(candidate)
    if last and last.left == candidate.left:
        between = candidate.text[last.end : candidate.start]
        if len(between) < len(clause) and not _NEXT_WORDS.match(between) and not _ONLY_PARTED.fullmatch(between):
            return between
    return clause


def is_asserted(candidate: Candidate, last: Candidate | None) -> bool:
    """False where the grade is denied, hoped for, hypothetical or one of a scale that is explained."""
    if STANDARD.match(candidate.after) or _ASKS.fullmatch(candidate.text, candidate.left, candidate.right):
        return False
    if cue("scale").search(_ALL_GIVEN.sub("", candidate.before)) or cue("scale").search(candidate.after[:60]):
        return False
    clause = _WHO_CANNOT.sub("", _CONCEDES.sub("", own_words(candidate, last)) + candidate.words)[
        : -len(candidate.words)
    ]
    near = " ".join(clause.split()[-7:])
    verb = candidate.words.lower().startswith("requir") and _AND_IT.search(clause)
    if not verb and cue("negation").search(_NOT_ONLY.sub(" ", near)):
        return False
    given = list(_GIVEN.finditer(clause))
    wish = list(cue("hope").finditer(_FOUND_WANTING.sub("", clause)))
    if wish and not (
        given
        and given[-1].start() > wish[-1].end()
        and not re.search(r"\b(?:if|unless|until|whether)\b", clause, re.IGNORECASE)
    ):
        return False
    if _is_others_verdict(candidate) or _ANY_COUNCIL.search(clause) or cue("hope").search(_label(candidate)):
        return False
    if _HAD_IT_BEEN.match(candidate.before) and re.search(r"\bwould\b", candidate.after):
        return False
    if _TO_CLIMB.search(candidate.before):
        return False
    if _NOBODY.match(clause) or _PREVENTED.search(clause) or _HELPED.search(clause) or _NOT_UNTIL.search(clause):
        return False
    tail = clause[-90:]
    if (
        _INFINITIVE.search(tail)
        and not _JUDGED_TO_BE.search(_NAMES.sub("", clause))
        and not _is_judged_in_a_list(candidate, last)
        and not _is_judged_alike(candidate, last)
    ):
        return False
    return not _NOT_YET.match(candidate.after)


def _is_others_verdict(candidate: Candidate) -> bool:
    """ "The council assessed itself as good": no inspector is named between who judges and the grade."""
    clause = clause_before(candidate)
    judges = [match.end() for match in cue("own verdict").finditer(clause)]
    return bool(judges) and not _INSPECTORS.search(clause, judges[-1])


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
    clause = _label(candidate) or clause_before(candidate)
    for parted in (_GOES_ON, _YEARS_AFTER, _LED_TO):
        clause = parted.split(clause)[-1]
    if re.search(
        r"\bfrom\s+(?:an?\s+|the\s+|being\s+)?(?:previous\s+)?(?:(?:rated|judged)\s+)?$", clause + " ", re.IGNORECASE
    ):
        return Status.PREVIOUS
    if (
        begins_a_change(candidate)
        or _LEFT_BEHIND.search(clause + " ")
        or (_WHEN_IT_WAS.search(clause) and "inspect" not in candidate.before.lower())
    ):
        return Status.PREVIOUS
    earlier = [match.end() for match in cue("previous").finditer(_ANOTHER.sub("", clause))]
    if _LOST_SINCE.match(candidate.after) or _UNTIL.match(candidate.after) or _WAS_LOST.match(candidate.after):
        return Status.PREVIOUS
    later = [match.end() for match in cue("current").finditer(_NO_STEP.sub(" ", clause))]
    if earlier and (not later or earlier[-1] >= later[-1]):
        return Status.PREVIOUS
    if re.match(
        r"\s*(?:rating|grade|judgement|judgment)?,?\s*(?:[\[(]previously(?=[\])])|previously|before that|last time"
        r"|at (?:its|the|their) previous)\b(?!\s+(?:it|the|they|its|was|had|rated))",
        candidate.after,
        re.IGNORECASE,
    ):
        return Status.PREVIOUS
    if later:
        return Status.CURRENT
    return None

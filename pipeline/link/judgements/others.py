"""Whose grade it is if it is no council's: a counted or unnamed plural's, or another kind of provider's."""

from __future__ import annotations

import re

from pipeline.link.judgements.ground import Ground, Subject

_NUMBER = (
    r"(?:(?!(?:19|20)\d\d\b)\d[\d,.]*(?:\s*(?:%|per\s?cent|pc))?|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|none|half|a third|a quarter|many|most|some"
    r"|few|several|others|majority|rest)"
)
_PLURAL = re.compile(
    r"\b(?:(?:local\s+)?authorities|councils|departments|boroughs|LAs|homes|schools|providers|agencies|boards"
    r"|inspections"
    r"|nurseries|trusts|reports|counties|cities|local areas|LSCBs|services nationally|services departments)\b"
    r"|\b(?:number|proportion|share|percentage|tally|total)\s+of\b(?!\s+(?:\w+\s+){0,2}(?:judge?ments|areas"
    r"|categories|ratings))"
    r"|\b(?:areas|parts|places|regions)\s+(?:of\s+(?:the\s+(?:country|region)|England)|nationally|elsewhere)\b"
    rf"|\b{_NUMBER}\s+others?\b|\banother\s+(?:council|authority|borough|county|department)\b"
    rf"|\b{_NUMBER}\s+of\s+(?:these|those|them|the|all)\b(?!\s+(?:\w+\s+)?(?:judge?ments|areas|categories))"
    rf"|\b{_NUMBER}\s+(?:\(\d[^()]{{0,12}}\)\s+)?(?:(?:were|was|are|is|have|had|has|been|being|rated|judged|found|graded|to|be|received|got"
    rf"|further|more|now|still|currently|already|of|them|these|others)\s+)*[“‘'\"(]*$",
    re.IGNORECASE,
)
# "one of 12 councils rated inadequate", "the only authority ... among those": the plural is what the subject belongs
# to.
_MEMBER = re.compile(
    r"\b(?:one of|among|amongst|the (?:only|first|second|third|fourth|fifth|latest|last|sixth|\d+(?:st|nd|rd|th))"
    r"|joins?|joined|joining|both|all (?:of )?(?:the )?(?:two|three|four)"
    r"|the (?:two|three|four)|these (?:two|three|four)?|the councils|the boroughs|the authorities)\b",
    re.IGNORECASE,
)
# "In 2020, when inspectors saw children left in neglectful homes, but moved up": what another clause tells of.
_WHEN = re.compile(
    r",\s+(?:when|where|with|because|citing|following|after)\b[^,;]{1,140},(?=\s+(?:but|and|before)\s+(?!\d)(?:\w+ed|rose|went|fell|has|have|is|was|then|now)\b)",
    re.IGNORECASE,
)
# "Derby, which runs four children's homes, was rated": so does a clause between commas.
_WHICH = re.compile(
    r",\s+(?:which|where|whose)\b[^,;]{1,120},(?=\s+(?:is|are|was|were|has|have|had|remains?|received|got|requires?)\b)",
    re.IGNORECASE,
)
# "Works for a council in the south that was rated": some council, not the one that is named; unless it is said to be
# one ("Camden, a council that", "Camden is an authority that").
_UNNAMED = re.compile(
    r"(?P<said>(?:^\s*,|^\W*for|\b(?:is|was|are|were|be|been|being|becom\w+|became|as|like|remain\w*|not))\s+)?(?:only\s+|just\s+)?"
    r"\b(?:an?|one|some|any)\s+(?:[\w’'-]+\s+){0,2}?(?:council|authority|borough|county|department)\b(?!['’-]|\s+(?:leader|officer|meeting|spokes\w+))",
    re.IGNORECASE,
)
_ITS = re.compile(r"\W*(?:\w+\W+){0,3}?(?:it|its|the\s+council['’]s)\b", re.IGNORECASE)
# "Too many of them waited, inspectors said, and graded the service as": those who rate have another object now.
_AND_RATED = re.compile(
    r"\b(?:and|but)\s+(?:they\s+|so\s+)?(?:also\s+)?(?:rated|judged|graded|gave)\s+(?=(?:that|this|the|its|their|it|them|services)\b)",
    re.IGNORECASE,
)
_OTHER_PROVIDER = re.compile(
    r"\b(?:children['’]?s homes?|care homes?|schools?|nurser(?:y|ies)|academ(?:y|ies)|colleges?|sixth[ -]forms?"
    r"|(?:independent )?fostering agenc(?:y|ies)|fostering services?|adoption agenc(?:y|ies)"
    r"|hospitals?|CQC|Care Quality Commission|adult(?:s['’]?)? (?:social care|services|care)|secure (?:unit"
    r"|training centre)s?|childminders?|pre-?schools?|prisons?"
    r"|children['’]?s centres?|family hubs?|SEND|special educational needs|adult learning|youth justice"
    r"|fire (?:and rescue )?service"
    r"|police|constabulary|youth offending|probation|Estyn|headteachers?|pupils|hospices?|GP surger(?:y|ies)"
    r"|food hygiene|universit(?:y|ies)|residential homes?"
    r"|(?-i:[A-Z][\w’'-]+ (?:House|Lodge|Cottage|Farm|Manor|Grange|Nursery)))\b",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r"(?:(?!\b(?:is|are|was|were|has|have|had|said|says|rated|judged|graded|found|and|but|ofsted|inspectors?|services?)\b)"
    r"[^.;:]){0,60}?[\s,(](?:in|near|at|of|from|by)\s+(?:the\s+)?",
    re.IGNORECASE,
)
_THE_COUNCIL = re.compile(
    r"\b(?:the|its)\s+(?:council|authority|borough|city|county)\b|\bchildren['’]s\s+(?:services|social\s+care)\b",
    re.IGNORECASE,
)
_AFTER_PROVIDER = re.compile(
    r"[\W]*(?:(?:rated|Ofsted|local|primary|secondary|special|by|the|rating|in|its|from)\s+){0,4}$", re.IGNORECASE
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
        and plural.end() == len(between)
        and not plural.group().lower().endswith("s")
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
    start = subject.group.end if subject.source == "clause" else ground.left
    if aside := _WHICH.match(ground.text, start, ground.grade.start):
        start = aside.end()
    if re.search(r"\bit\b", ground.text[start : ground.grade.start]):
        start = ground.bounds[0]  # "homes were good; we left one, in Leeds, when it was found inadequate"
    if subject.source == "clause":
        opening = ground.text[ground.left : subject.group.start]
        placed = [provider.end() for provider in _OTHER_PROVIDER.finditer(opening)]
        said = ground.text[subject.group.end : ground.grade.start]
        if placed and _PLACED.fullmatch(opening, placed[-1]) and not _THE_COUNCIL.search(said):
            return False  # "a nursery in Leeds", "the only secure unit still open, Hill House in Leeds"
    if _OTHER_PROVIDER.search(ground.text, min(start, ground.grade.start), ground.grade.start):
        return False
    follows = _OTHER_PROVIDER.search(ground.after[:70])
    return not (follows and _AFTER_PROVIDER.fullmatch(ground.after[: follows.start()]))

"""When a grade was given, as the words of its own clause tell: its year, hints that it is past, the time it shares."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.extractors.grades.wordings import cue
from pipeline.link.judgements.ground import Ground
from pipeline.link.judgements.statement import Statement
from pipeline.records import Status

YEAR = re.compile(r"(?<![\d/.£,-])((?:19|20)\d\d)(?![\d%]|,\d|/\d)")
# "In 2016, Leeds was rated ...", "at its last inspection, in May 2021, Dorset was judged ..."
_OPENING_YEAR = re.compile(
    r"(?:^\W*(?:In|At|By|During|Back in)\b[^,;]{0,60}?|,\s+in\s+(?:\w+\s+)?)\b((?:19|20)\d\d)\b[^,;]{0,20},"
)
_YEAR_WHEN = re.compile(r"\b(?:in|since|from|of)\s+(?:\w+\s+)?((?:19|20)\d\d),?\s+(?:when|after which)\b")
_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_AGO = {word: number for number, name in enumerate(_NUMBERS, 2) for word in (name, str(number))}
# "Good, four years after it was found to be inadequate": counted back from the grade that stands.
_YEARS_AFTER = re.compile(
    r"\b(a|two|three|four|five|six|seven|eight|nine|ten|[2-9]|10)\s+years?\s+(?:after|since)\s+(?:being|having|it|they"
    r"|its|their|the|services|children['’]s|inspectors|ofsted|an?|(?-i:[A-Z][\w’'-]+))\b[^,;]{0,80}$",
    re.IGNORECASE,
)
# "Back then adoption was good": the time of the grade before.
_BACK_THEN = re.compile(
    r"\W*(?:back\s+then|at\s+th(?:at|e)\s+time|on\s+that\s+occasion|in\s+that\s+(?:inspection|report)|then)\b",
    re.IGNORECASE,
)
# "Kept the good rating it was given in 2013": the year of the grade that is kept, not of its keeping.
_KEPT_SINCE = re.compile(
    r"[\s“”‘’\"')]*(?:(?:ratings?|grades?|judge?ments?)\s+)?(?:(?:that|which)\s+)?(?:it|they)\s+(?:(?:was|were|had|been"
    r"|has|have|first|also)\s+)*(?:awarded|given|handed|received|got|earned|achieved|won|gained|secured)\b",
    re.IGNORECASE,
)
_YEARS_AGO = re.compile(
    r"\b(a|two|three|four|five|six|[2-6])\s+years?\s+(?:ago|earlier|before)\b|\blast\s+year\b", re.IGNORECASE
)
# The year right behind a grade is that grade's, not the next one's.
_YEAR_OF_THE_LAST = re.compile(
    r"^[\s“”‘’\"')]*(?:(?:ratings?|grades?|judge?ments?)\s+)?(?:(?:awarded|given|overall)\s+)?"
    r"(?:(?:at|in|by|after|from)\s+(?:its|their|the|an?)\s+(?:\w+\s+){0,3}(?:inspection|visit|report),?\s+)?(?:in|from|of|since"
    r"|by)\s+(?:\w+\s+)?(?:19|20)\d\d"
    r"(?:,?\s+and\s+(?:again\s+)?(?:in\s+)?(?:\w+\s+)?(?:19|20)\d\d)?",
    re.IGNORECASE,
)
# So do the years that are counted back right behind it: "inadequate three years ago, have leapt to outstanding".
_AGO_OF_THE_LAST = re.compile(
    r"^[\s“”‘’\"')]*(?:(?:ratings?|grades?|judge?ments?|overall)\s+)*(?:only\s+|just\s+)?"
    r"(?:(?:a|two|three|four|five|six|[2-6])\s+years?\s+(?:ago|earlier|before)|last\s+year)(?=,\s+(?:has|have|is|are|now)\b)",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r"\b(?:is|are|has|have|now|remains?|since|last\s+(?:winter|spring|summer|autumn|week|month|[A-Z]\w+)|this\s+\w+"
    r"|later|then)\b",
    re.IGNORECASE,
)
# "Calderdale, once under intervention, has reached good"
_ASIDE = re.compile(r",\s(?!and\b|but\b)[^,;]{1,80},(?=\s+(?:has|have|is|are|was|were)\b)")
# "It had been transformed by new leaders, who were rated good": a clause with a time of its own.
_WHICH_WAS = re.compile(r",\s+wh(?:ich|o)\s+(?=(?:is|are|was|were|has|have)\b)", re.IGNORECASE)
_MENTIONED_ASIDE = re.compile(
    r"[,(–]\s*(?:up|down"
    r"|previously|formerly|originally|having\s+been|compared\s+(?:with|to)"
    r"|an?\s+(?:improvement|rise|drop"
    r"|step))\b"
    r"[^,;]{0,30}$",
    re.IGNORECASE,
)
_AT_THE_LAST = re.compile(
    r"[\s“”‘’\"')]*(?:(?:ratings?|grades?|judge?ments?|overall)\s+)*,?\s*(?:at|in|from|after)\s+(?:its|the|their)\s+last\b",
    re.IGNORECASE,
)
_WHEN_LAST = re.compile(
    r"[\s“”‘’\"')]*(?:(?:ratings?|grades?|judge?ments?|overall)\s+)*(?:when\s+(?:it|they|services|inspectors|ofsted)\s+(?:(?:was|were)\s+)?last"
    r"|the\s+last\s+time)\b",
    re.IGNORECASE,
)
_HAVING = re.compile(
    r"\bhaving\s+(?:[\w-]+\s+){0,5}?(?:found|judged|rated|graded|deemed|declared|given|received)\b", re.IGNORECASE
)
# "This time it was judged good": what was told before, without a time of its own, is over.
_NOW = re.compile(r"\b(?:now|this\s+time|today|these\s+days)\b[^;]{0,80}$", re.IGNORECASE)
_AND = re.compile(r"\W*(?:overall\W+)?\b(?:and|but|although|though|while|with)\b", re.IGNORECASE)


# "The first time that it has been good", "had a clear view, and rated": nothing that was before.
_NO_HINT = re.compile(
    r"\bfirst\b(?=\s+(?:time|ever|council|authority)\b|\s+[“‘\"']?(?:good|outstanding|inadequate|requires)\b|\W*$)"
    r"|\bhad\s+(?!been\b|\w+ed\b|given\b|got\b|found\b|seen\b)[^;]{1,110}\band\s+(?=(?:also\s+)?(?:rated|judged|graded|found|gave)\b)",
    re.IGNORECASE,
)


def is_mentioned_aside(ground: Ground) -> bool:
    """ "Good overall, up from inadequate, and outstanding ...": what follows goes on from before the aside."""
    return bool(_MENTIONED_ASIDE.search(ground.before[-60:])) and ground.after.lstrip("”’\"' ")[:1] in (",", ")", "–")


def hints_at_earlier(ground: Ground) -> bool:
    """Whether the clause speaks of an earlier grade if a later one is named too ("had been", "after being", "good at
    its last inspection")."""
    clause = _WHICH_WAS.split(_ASIDE.sub(",", ground.before[-120:]))[-1]
    said = (
        cue("earlier").search(_NO_HINT.sub("", clause))
        or _HAVING.search(clause)
        or _AT_THE_LAST.match(ground.after)
        or _WHEN_LAST.match(ground.after)
    )
    return bool(said) and ground.grade.status != Status.CURRENT


def overtakes(ground: Ground) -> bool:
    """Whether the words say that the grade replaces what was told before: "now", "this time"."""
    return ground.grade.status != Status.PREVIOUS and bool(_NOW.search(ground.before))


def shares_time(ground: Ground, companion: Statement | None) -> bool:
    """Whether the grade shares the time of the one before it ("... inadequate overall, although its adoption was
    good")."""
    told = companion.told if companion else None
    joined = _AND.search(ground.before[:70]) if told is None else _AND.match(ground.before)
    return bool(joined) and not _PRESENT.search(ground.before)


def overtaken(stated: Sequence[Statement]) -> Iterator[Statement]:
    """A sentence's statements, those put into the past that a later one overtakes: "inadequate then, and now good"."""
    for index, one in enumerate(stated):
        past = one.told is None and any(
            other.told == Status.CURRENT
            and other.council == one.council
            and other.grade != one.grade
            and other.companion is not one
            and set(other.areas) & set(one.areas)
            for other in stated[index + 1 :]
        )
        yield replace(one, told=Status.PREVIOUS) if past else one


def year_of(ground: Ground, published: str | None, companion: Statement | None) -> int | None:
    """The year of the grade: close behind it, else in its clause before it, else counted back from the document's date
    or from the year of the grade before it ("two years before that")."""
    if ground.grade.status == Status.CURRENT and _KEPT_SINCE.match(ground.after):
        return None
    close = re.split(r"\b(?:but|and|while|before|with)\b|[;]", ground.after[:70])[0]
    if after := YEAR.search(close):
        return int(after.group(1))
    before = ground.before if ground.left == ground.bounds[0] else _YEAR_OF_THE_LAST.sub("", ground.before)
    own = re.split(r"[,;]\s|\b(?:but|while|and)\b|\s[–—-]\s", before)[-1]
    opening = _OPENING_YEAR.search(before) or _YEAR_WHEN.search(before)
    if years := YEAR.findall(own) or ([opening.group(1)] if opening else []):
        return int(years[-1])
    ago = _YEARS_AGO.search(_AGO_OF_THE_LAST.sub("", before)) or _YEARS_AGO.search(close)
    if not ago and companion and _BACK_THEN.match(ground.text, ground.bounds[0], ground.grade.start):
        return companion.year
    ago = ago or _YEARS_AFTER.search(before)
    if not ago:
        return _only_year(ground) if ground.grade.status == Status.PREVIOUS else None
    back = _AGO.get((ago.group(1) or "a").lower(), 1)
    if re.match(r"\s*(?:that|this)\b", ago.string[ago.end() :]):
        return companion.year - back if companion and companion.year else None
    return int(published[:4]) - back if published else None


def _only_year(ground: Ground) -> int | None:
    """The year that the sentence gives before its first grade, where it is the only one: "The earlier report, published
    in May 2019, had rated it good"."""
    years = YEAR.findall(ground.before) if ground.left == ground.bounds[0] else []
    return int(years[0]) if len(years) == 1 else None

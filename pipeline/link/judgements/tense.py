"""When a grade was given, as the words of its own clause tell: its year, hints that it is past, the time it shares."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.extractors.grades.wordings import cue
from pipeline.grammar import grammar
from pipeline.link.judgements.between import is_change
from pipeline.link.judgements.ground import Ground
from pipeline.link.judgements.statement import Statement
from pipeline.records import Status

YEAR = re.compile(r"(?<![\d/.£,-])((?:19|20)\d\d)(?![\d%]|,\d|/\d)")
# "In 2016, Leeds was rated ...", "at its last inspection, in May 2021, Dorset was judged ..."
_OPENING_YEAR = re.compile(
    r"(?:^\W*(?:In|At|By|During|Back in)\b[^,;]{0,60}?|,\s+in\s+(?:\w+\s+)?)\b((?:19|20)\d\d)\b[^,;]{0,20},"
)
# "In 2016, when it was rated", "a notice on 3 May 2013, after an inspection that found"
_YEAR_WHEN = grammar(
    r"\b(?:in|on|since|from|of) (?:\d{1,2} )?(?:\w+ )?({year}),? "
    r"(?:when|where|(?:after|in|at|during) which"
    r"|(?:after|following|because of|in response to) (?:an?|{its}) (?:{word} ){0,3}?{inspection})\b"
)
# "Last inspected under the old framework in 2014; and had achieved a judgement of good"
_INSPECTED_AND = grammar(
    r"\binspect(?:ed|ion)\b[^;.]{0,60}\b(?P<year>{year})[,;]? (?:and|when|where) (?:{it} )?"
    r"(?:{was}|had|got|received|achieved)\b"
)
_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_AGO = {word: number for number, name in enumerate(_NUMBERS, 2) for word in (name, str(number))}
_YEARS = r"(?P<years>a|{number}|[2-9]|10) years?"
_RATING = r"{closed}(?:(?:{rating}|overall) )*"  # "... good rating overall"
# "Good, four years after it was found to be inadequate": counted back from the grade that stands.
_YEARS_AFTER = grammar(
    r"\b{years} (?:after|since) (?:being|having|it|they|{its}|services|children['’]s|inspectors|ofsted|an?|{name})\b"
    r"[^,;]{0,80}$",
    years=_YEARS,
)
# "Back then adoption was good": the time of the grade before.
_BACK_THEN = grammar(r"\W*(?:back then|at th(?:at|e) time|on that occasion|in that (?:inspection|report)|then)\b")
_CLAUSES = re.compile(r"[,;]\s|\b(?:but|while|and)\b|\s[–—-]\s")
# "In 2016 it fell from good": from one grade to the next.
_FROM = grammar(r"\bfrom (?:an? |being )?(?:{rated} )?{opened}$")
_FIRST_GRADE = grammar(r"^(?P<before>[\s\S]*)\bfrom (?:an? |being )?(?:{rated} )?{opened}(?:{word}\s*){1,4}$")
# "Kept the good rating it was given in 2013": the year of the grade that is kept, not of its keeping.
_KEPT_SINCE = grammar(
    r"{graded}(?:(?:that|which) )?{it} (?:(?:{was}|{has}|{be}|first|also) )*{given}\b", graded=_RATING
)
# "Its first good rating since 2013", "its worst grade since 2010": the year of another grade.
_FIRST = grammar(r"\b(?:first|best|worst|highest|lowest|only)(?: {word})?{opened}$")
_SINCE = grammar(r"{closed}(?:ofsted )?(?:{rating} )?since\b")
_YEARS_AGO = grammar(r"\b{years} {ago}\b|\blast year\b", years=_YEARS)
# The year right behind a grade is that grade's, not the next one's.
_YEAR_OF_THE_LAST = grammar(
    r"^{closed}(?:{rating} )?(?:(?:awarded|given|overall) )?"
    r"(?:(?:at|in|by|after|from) (?:{its}|an?) (?:\w+ ){0,3}{inspection},? )?"
    r"(?:(?:between|from) (?:\w+ )?{year} (?:and|to|until) (?:\w+ )?{year}"
    r"|(?:in|from|of|since|by) (?:\w+ )?{year}(?:,? and (?:again )?(?:in )?(?:\w+ )?{year})?)"
)
# So do the years that are counted back right behind it: "inadequate three years ago, have leapt to outstanding".
_AGO_OF_THE_LAST = grammar(
    r"^{graded}(?:only |just )?(?:{years} {ago}|last year)(?=, (?:has|have|is|are|now)\b)", graded=_RATING, years=_YEARS
)
_PRESENT = grammar(
    r"\b(?:is|are|has|have|now|remains?|since|last (?:winter|spring|summer|autumn|week|month|[A-Z]\w+)|this \w+"
    r"|later|then|says?)\b"
)
# "Calderdale, once under intervention, has reached good"
_ASIDE = grammar(r",\s(?!and\b|but\b)[^,;]{1,80},(?= (?:{has}|{is})\b)")
# "It had been transformed by new leaders, who were rated good": a clause with a time of its own.
_WHICH_WAS = grammar(r", wh(?:ich|o) (?=(?:{is}|{has})\b)")
_MENTIONED_ASIDE = grammar(r"[,(–]\s*(?:{up from}|having been|compared (?:with|to)|an? {step})\b[^,;]{0,30}$")
_AT_THE_LAST = grammar(r"{graded},?\s*(?:at|in|from|after) {its} last\b", graded=_RATING)
_WHEN_LAST = grammar(
    r"{graded}(?:when (?:{it}|services|inspectors|ofsted) (?:{was} )?last|the last time)\b", graded=_RATING
)
# "Birmingham, inadequate for a decade, has been judged"
_FOR_YEARS = grammar(r"{graded}(?:for|since) [^,;]{1,30}, (?:has|have|is now|are now)\b", graded=_RATING)
# "Rated inadequate for the last eight years"
_FOR_SO_LONG = grammar(
    r"{graded}for (?:{its} (?:last|past) )?(?:{number}|\d+|many|several|almost|nearly|over|{word}) years\b",
    graded=_RATING,
)
_HAVING = grammar(r"\bhaving (?:[\w-]+ ){0,5}?(?:{rated}|given|received)\b")
# "This time it was judged good": what was told before, without a time of its own, is over.
_OTHER_CLAUSE = grammar(r"\b(?:but|and|while|before|with|follow(?:ed|s|ing))\b|;|\((?=(?:in )?{year}\s*[:–])")
_NOW = grammar(r"\b(?:now|this time|today|these days)\b[^;]{0,80}$")
_AND = grammar(r"\W*(?:(?:{rating}|overall)\W+)*\b(?:and|with|{whereas}|{except})\b")
# "The first time that it has been good", "had a clear view, and rated": nothing that was before.
_NO_HINT = grammar(
    r"\bfirst\b(?= (?:time|ever|{council})\b| [“‘\"']?(?:good|outstanding|inadequate|requires)\b|\W*$)"
    r"|\b(?:found|says?|said|shows?|showed|concluded)\b[^,;]{0,80}\bhad (?={opened}$)"
    r"|\bhad (?!been\b|\w+ed\b|given\b|got\b|found\b|seen\b)[^;]{1,110}"
    r"\band (?=(?:also )?(?:rated|judged|graded|found|gave)\b)"
    r"|\b(?:following|after) (?:an?|its) (?:(?!(?:last|previous|earlier|first)\b)[\w-]+ ){0,4}{inspection}\b"
    r"[^,;]{0,30},"
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
        or _FOR_YEARS.match(ground.after)
        or _FOR_SO_LONG.match(ground.after)
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
    if _FIRST.search(ground.before) and _SINCE.match(ground.after):
        return None
    close = _OTHER_CLAUSE.split(ground.after[:70])[0]
    if after := YEAR.search(close):
        return int(after.group(1))
    before = ground.before if ground.left == ground.bounds[0] else _YEAR_OF_THE_LAST.sub("", ground.before)
    if _FROM.search(before):
        return None  # the year of the step, which is the next grade's
    if year := _year_before(before) or (_year_of_step(ground) if is_change(ground) else None):
        return year
    inspected = _INSPECTED_AND.search(before) if ground.left == ground.bounds[0] else None
    if inspected and not _PRESENT.search(before, inspected.end()):
        return int(inspected["year"])
    ago = _YEARS_AGO.search(_AGO_OF_THE_LAST.sub("", before)) or _YEARS_AGO.search(close)
    if not ago and companion and _BACK_THEN.match(ground.text, ground.bounds[0], ground.grade.start):
        return companion.year
    ago = ago or _YEARS_AFTER.search(before)
    if not ago:
        return _only_year(ground) if ground.grade.status == Status.PREVIOUS else None
    back = _AGO.get((ago["years"] or "a").lower(), 1)
    if re.match(r"\s*(?:that|this)\b", ago.string[ago.end() :]):
        return companion.year - back if companion and companion.year else None
    return int(published[:4]) - back if published else None


def _year_before(before: str) -> int | None:
    """The last year of the clause that the words end on, else one that opens them or what they go on from."""
    own = _CLAUSES.split(before)[-1]
    opening = _OPENING_YEAR.search(before) or _YEAR_WHEN.search(before)
    years = YEAR.findall(own) or ([opening.group(1)] if opening else [])
    return int(years[-1]) if years else None


def _year_of_step(ground: Ground) -> int | None:
    """The year that the sentence gives before both grades of a change, the second of which this is: "In 2016 it fell
    from good to inadequate"."""
    first = _FIRST_GRADE.search(ground.text[ground.bounds[0] : ground.left])
    return _year_before(first["before"]) if first else None


def _only_year(ground: Ground) -> int | None:
    """The year that the sentence gives before its first grade, where it is the only one: "The earlier report, published
    in May 2019, had rated it good"."""
    years = YEAR.findall(ground.before) if ground.left == ground.bounds[0] else []
    return int(years[0]) if len(years) == 1 else None

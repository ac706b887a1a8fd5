"""The printed phrase that dates a figure: "in September", "At 31 March 2019", "in the last 12 months"."""

from __future__ import annotations

import re
from bisect import bisect_left

from pipeline.extractors.figures.number_patterns import DATE, MONTH, WORD_NUMBER, YEARS
from pipeline.extractors.figures.state import Context, Item, Reading, Role
from pipeline.extractors.figures.wordings import compares
from pipeline.records import StatisticKind

_COUNT = rf"(?:\d{{1,2}}|{WORD_NUMBER}|few)"
_SPAN = (
    r"(?:(?:financial|academic|calendar|school|fiscal|reporting|inspection|municipal)\s+)?"
    r"(?:years?|months?|quarters?|weeks?|fortnights?|period|decades?|days?|summer|winter|autumn|spring|cycle)"
)
_POINT = (
    rf"(?:{DATE}|(?:(?:early|late|mid|the\s+end\s+of|the\s+start\s+of|the\s+beginning\s+of)[-\s]+)?"
    rf"(?:{MONTH}(?:\s+(?:last|this|that)\s+year|\s+[’']\d\d)?|{YEARS})"
    r"|(?:the\s+)?(?:(?:early|late|mid)[-\s]+)?(?:spring|summer|autumn|winter)(?:\s+(?:of\s+)?(?:19|20)\d\d)?"
    rf"|quarter\s+(?:[1-4]|one|two|three|four)\b(?:,?\s+(?:of\s+)?{YEARS})?)"
)
_WHICH = (
    r"(?:last|past|previous|same|this|that|first|second|third|fourth|final|current|latest|"
    r"preceding|next|coming|following|most\s+recent|whole)"
)
_RELATIVE = (
    rf"(?:(?:each|every\s+one|all)\s+of\s+)?(?:the\s+)?{_WHICH}\s+(?:{_COUNT}\s+)?{_SPAN}(?:\s+of\s+{_POINT})?(?:\s+(?:to|ending|ended|up\s+to)\s+{_POINT})?"
    rf"|the\s+(?:{_COUNT}\s+)?{_SPAN}\s+(?:to|ending|ended|up\s+to|from|before|after|prior\s+to|since|of)\s+(?:{_POINT}|(?:the\s+|this\s+)?inspection)"
    rf"|the\s+(?:end|start|beginning)\s+of\s+(?:the\s+)?(?:{_WHICH}\s+)?(?:{_POINT}|{_SPAN})"
    r"|the\s+(?:end|start|beginning)\s+of\s+(?:the|this|that)\s+(?:\w+\s+){0,4}(?:framework|cycle|programme)"
    r"(?:\s+\((?:or\s+)?[A-Z]+\))?"
    r"|the\s+time\s+of\s+(?:the|this|that|its|their|our|last)\s+(?:last\s+)?(?:inspection|visit|review|report)"
    rf"|the\s+(?:financial\s+|academic\s+)?year\s+{YEARS}"
    rf"|the\s+{YEARS}\s+(?:(?:full\s+)?inspection|(?:academic|financial|school|calendar|fiscal|municipal)\s+year)"
    r"|the\s+(?:year|month|quarter|period|decade)(?!\s+(?:before|after|earlier|ahead))"
    r"|(?:its|their|the|our)\s+(?:last|previous|first)\s+(?:full\s+)?inspection"
)
_BOUND = rf"{_POINT}(?:\s+to\s+{YEARS})?"  # a year may be of two: "2011 to 2012"
_FROM_TO = rf"(?:between\s+{_BOUND}\s+and\s+{_BOUND}|from\s+{_POINT}\s+(?:to|until)\s+{_POINT})"
_LANDMARK = (
    r"(?:christmas|easter|whitsun|new\s+year|half[-\s]term|(?:covid[-\s]?(?:19\s+)?|coronavirus\s+)?pandemic|covid(?:-19)?|"
    r"lockdown|(?:general\s+)?election|brexit)"
)
# "Today the average is 16", "The average today is 15.8"; not "Ofsted said today that 16 ...", which dates the saying.
_TODAY = r"(?:(?:(?<=\A)|(?<=[“‘\"']))today(?=,?\s+\w)(?-i:(?!,?\s+[A-Z]))|today(?=\s+(?:is|are|has|have|stands?)\b))"
_PREPOSITION = (
    r"(?:as\s+at|as\s+of|by|at|in|on|since|during|up\s+to|until|till|for|over|within|"
    r"throughout|across|after|before|(?<!\d\s)to|from|following|prior\s+to|through)"
)
# A footnote's mark glued to the year: "since 20113".
_NOTED = r"(?<=(?:19|20)\d\d)(?=[1-9](?:[.,;:)](?!\d)|\s*$|\s+(?:and|but|while|with)\b))"
PERIOD = re.compile(
    rf"(?<![\w-])(?:{_FROM_TO}"
    rf"|{_PREPOSITION}\s+(?:{_RELATIVE}|{_POINT}(?:\s?(?:[-–—/]|to)\s?{_POINT})?)"
    r"|since\s+then|since\s+(?:the|that|this|its|their|our)\s+(?:(?:19|20)\d\d\s+)?(?:full\s+)?"
    r"(?:judgement|inspection|visit)"
    r"|in\s+the\s+year\s+(?:before|after)(?:\s+that)?|next\s+(?:financial\s+)?year(?![’'])"
    rf"|(?:last|this|that)\s+(?:financial\s+|academic\s+)?(?:year|month|week|summer|autumn|winter|spring|{MONTH})"
    rf"|(?:in|over)\s+(?:just\s+|only\s+|less\s+than\s+|any\s+)?(?:an?|one|a\s+single)\s+(?:single\s+)?(?:year|decade|month|week)"
    rf"|the\s+(?:following|next)\s+(?:year|month|week|quarter|summer|autumn|winter|spring)"
    rf"|(?:{_COUNT}\s+(?:years?|months?|weeks?)|an?\s+(?:year|month|week|decade))\s+(?:ago|later)"
    rf"|(?:in|over)\s+(?:(?:just|only|barely|under|about)\s+)?{_COUNT}\s+(?:years|months|weeks)(?![’']|\s+(?:time|old|of\s+age))"
    rf"|as\s+at\s+(?:today|now)|at\s+(?:that|this|the\s+same)\s+(?:point|moment|stage)(?:\s+in\s+time)?(?!\s+(?:in|of|as|last|a|the)\b)"
    rf"|(?:during|in|over|at|since|by)\s+(?:that|this|the\s+same)\s+time(?:\s+last\s+year)?|{_TODAY}|so\s+far\s+this\s+year|(?<!up\s)to\s+date|over\s+time"
    rf"|(?:since|before|after|by|until|at|over|during)\s+(?:the\s+|last\s+)?{_LANDMARK}"
    rf"|(?:{DATE}))(?:(?![\w%])|{_NOTED})",
    re.IGNORECASE,
)
_COMPARING = re.compile(r"\b(?:than|compared\s+(?:with|to))\s+\Z", re.IGNORECASE)
_PUBLISHED = re.compile(r"\((?:published|released|issued)\s+\Z", re.IGNORECASE)
_LASTING = re.compile(rf"over\s+{_COUNT}\s+\w+s", re.IGNORECASE)
_COMPARED = re.compile(
    r"(?:on|from)\s+(?:the\s+)?(?:last|previous|preceding|this(?=\s+(?:year|month|quarter))|same(?!\s+da[yt]))\s+"
    r"(?!inspection)",
    re.IGNORECASE,
)
_ON_A_YEAR = re.compile(rf"on\s+{YEARS}", re.IGNORECASE)
_AT_ITS_PEAK = re.compile(
    r"\b(?:highest|lowest|best|worst|biggest|largest|fewest|most|steepest|first)\b[^.,;]{0,40}\s\Z",
    re.IGNORECASE,
)
_FROM_A_YEAR = re.compile(rf"from\s+{YEARS}", re.IGNORECASE)
# "In 2016 there were 114, compared to 169 the previous year": a time of its own, though no phrase that dates.
_TIMED = re.compile(r"\)?\s+(?:the\s+|a\s+)?(?:previous|last|year|month|week|today|now|currently)\b", re.IGNORECASE)
# A clause on somebody, who may be told by a capital, or on what is counted.
_ASIDE = re.compile(r"(?:(?P<person>\b[A-Z][\w’-]*,|\b(?:[Ii]nspectors|team))|[^\W\d_]’?,)\s+who\b[^,;:.–—]*\Z")
_MAY = re.compile(r"\b(?:this|that|last)\s+(?:may|march)$")
_DATELESS = re.compile(r"\b(?:first|last|previous)\s+(?:full\s+)?inspection$", re.IGNORECASE)


# What stands before a phrase that opens the next clause: "in 2014 there were 120 carers and by 2018 30 had left".
_OPENS = re.compile(r"[^\W\d_](?:,|,?\s+(?:and|but|while|whereas))\s+\Z", re.IGNORECASE)


def find(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The dating phrases in text[start:end], in order."""
    return [(start + match.start(), start + match.end()) for match in PERIOD.finditer(text[start:end])]


def attach(reading: Reading, text: str, context: Context) -> None:
    """Gives each record the phrase that dates it: its own clause's, else the sentence's nearest, else the lead-in's."""
    line = reading.line
    phrases = find(text, line.start, line.end)
    starts = [item.quantity.start for item in reading.items]
    sums = any(item.kind is StatisticKind.MONEY for item in reading.items)
    free: list[tuple[int, int]] = []
    owned: dict[int, tuple[int, int]] = {}
    for phrase in phrases:
        before = bisect_left(starts, phrase[0]) - 1
        owner = _teller(reading.items, before) if before >= 0 else None
        aside = _ASIDE.search(text, owner.quantity.end if owner else line.start, phrase[0])
        if aside and (owner is None or aside["person"]):
            continue  # "Ms Roe, who joined in 2023, said 14% ...": when she joined
        if owner is not None and owner.role is Role.FROM and _follows(text, owner, phrase):
            continue
        if (
            owner is not None
            and owner.role is Role.FROM
            and before + 1 < len(starts)
            and starts[before + 1] > phrase[0]
        ):
            continue
        if _PUBLISHED.search(text, max(0, phrase[0] - 20), phrase[0]):
            continue  # "(published by 8 December)"
        if before + 1 < len(starts) and _dates_earlier(reading.items[before + 1], text, phrase):
            continue
        if sums and _LASTING.fullmatch(text, *phrase):
            continue  # "£84 million over 5 years" is how long it will last
        if _COMPARING.search(text, max(0, phrase[0] - 20), phrase[0]) or _compares(text, owner, phrase):
            continue  # "three fewer than in 2016": the date of what it is compared with
        if _COMPARED.match(text, *phrase) or _ON_A_YEAR.fullmatch(text, *phrase) or _MAY.search(text, *phrase):
            continue  # "up 9% on the previous year", "on 2015"; "and this may harm them"
        since = text[phrase[0] : phrase[0] + len("since")].lower() == "since"
        if since and _AT_ITS_PEAK.search(text, owner.quantity.end if owner else line.start, phrase[0]):
            continue  # "its highest level since 1987"
        if _DATELESS.search(text, *phrase) and len(phrases) > 1:
            continue  # "at their first full inspection" beside "In 2016 to 2017"
        if owner is not None and compares(_led(reading, owner)):
            owned.setdefault(id(owner), phrase)  # "45%, compared with 38% in 2015": the first is of another time
            continue
        free.append(phrase)
        opens = before + 1 < len(starts) and _OPENS.search(text, owner.quantity.end if owner else line.start, phrase[0])
        if owner is not None and not opens and _near(text, owner.quantity.end, phrase[0]):
            owned.setdefault(id(owner), phrase)
    for item in reading.records:
        item.period = owned.get(id(item))
        if item.period is None and not (compares(_led(reading, item)) and _TIMED.match(text, item.quantity.end)):
            nearest = _nearest(free, item, text)
            item.period = context.period if nearest is None or _of_before(reading, item, nearest) else nearest


def _dates_earlier(old: Item, text: str, phrase: tuple[int, int]) -> bool:
    """Whether a phrase dates the earlier value right behind it: "a drop since 2019 (20%)", "on 2019, when it was 9"."""
    return old.role is Role.FROM and bool(_LEADS_TO.fullmatch(text, phrase[1], old.start))


_LEADS_TO = re.compile(r"\s*\(\s*|,?\s+when\s+(?:\w+\s+){1,4}", re.IGNORECASE)


def _teller(items: list[Item], at: int) -> Item:
    """The figure that a phrase behind an item is told of: that item, or the share whose parts its bracket holds:
    "18% (201 of 1,117) in 2020".
    """
    part = items[at]
    for item in items[max(0, at - 2) : at][::-1]:
        if item.role is Role.RECORD and part.role in (Role.BASE, Role.NUMERATOR):
            return item if part.value in (item.base, item.numerator) else part
    return part


def _led(reading: Reading, item: Item) -> tuple[str, ...]:
    """The words that lead to a figure: "compared with" in "compared with just 38%"."""
    words = reading.before(item, 3)
    return words[:-1] if words[-1:] in (("just",), ("only",)) else words


def _compares(text: str, owner: Item | None, phrase: tuple[int, int]) -> bool:
    """Whether a phrase only says what a change is set against: "compared to 2021", "a fall of 2.7% from 2021"."""
    if text[max(0, phrase[0] - len("compared ")) : phrase[0]].lower() == "compared ":
        return True
    return owner is not None and owner.direction is not None and bool(_FROM_A_YEAR.fullmatch(text, *phrase))


def _follows(text: str, owner: Item, phrase: tuple[int, int]) -> bool:
    gap = text[owner.quantity.end : phrase[0]]
    return len(gap) < 60 and not re.search(r"[;.]", gap)


def _near(text: str, end: int, start: int) -> bool:
    """Whether a phrase behind a figure stands in its clause."""
    gap = text[end:start]
    return len(gap) < 160 and not re.search(r"[;:]|, (?:and|but|while|with|compared|against|which)\b", gap)


def _nearest(phrases: list[tuple[int, int]], item: Item, text: str) -> tuple[int, int] | None:
    """Of the sentence's phrases, the last one before the figure, else the first one after it."""
    at = bisect_left(phrases, (item.start, 0))
    if at:
        return phrases[at - 1]
    later = (phrase for phrase in phrases if not text.endswith("later", *phrase))
    return next((phrase for phrase in later if not _of_then(text, item.quantity.end, *phrase)), None)


def _of_before(reading: Reading, item: Item, phrase: tuple[int, int]) -> bool:
    """Whether a phrase dates the figure that this one came from: "In 2019, when it was 38%, ... cut that to 11%"."""
    between = (other for other in reading.records if phrase[1] <= other.start < item.start)
    return item.from_value is not None and any(other.value == item.from_value for other in between)


def _of_then(text: str, last: int, start: int, end: int) -> bool:
    """Whether a phrase in a clause of its own dates what was before: "...; for the previous quarter it was 64%"."""
    return ";" in text[last:start] and bool(_THEN.search(text, start, end))


_THEN = re.compile(r"\b(?:previous|preceding|last)\b", re.IGNORECASE)

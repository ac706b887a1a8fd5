"""What a quantity counts: the noun phrase behind it, as far as its counted noun."""

from __future__ import annotations

from pipeline.extractors.figures.numerals import DASHES
from pipeline.extractors.figures.wordings import (
    counted_plurals,
    counted_singulars,
    elliptical_followers,
    units,
    word_set,
)
from pipeline.extractors.figures.words import QUOTES, Line
from pipeline.normalise.numbers import read_number

_ENDS = word_set("ends")
_GOES = word_set("goes")
LONGEST_PHRASE = 12  # words from a number to its noun: "44 newly qualified and experienced children's social workers"
# Hyphened or open compounds that stand before a noun though their parts would end its phrase: "looked after children".
_COMPOUNDS = tuple(tuple(compound.split("-")) for compound in sorted(word_set("compounds"), key=len, reverse=True))
_COMPOUND_STARTS = frozenset(compound[0] for compound in _COMPOUNDS)
_LONGEST_ASIDE = 8  # words of "(Full Time Equivalent)" inside a phrase
# Before "areas" and the like: parts of an inspection or of a person's work, not places.
_NOT_PLACES = word_set("not_places")
_JUDGES = word_set("judges")
_SERVICE = word_set("service")
_REACHES = word_set("reaches")


def unit(line: Line, at: int) -> str | None:
    """Why the words at a place make the number before them no figure: "three recommendations", "two key areas"."""
    skip = at
    while skip < min(at + 4, len(line.texts)) and line.texts[skip] in _BEFORE_UNIT:
        skip += 1
    for start in dict.fromkeys((at, min(at + 1, skip), skip)):
        for length in (3, 2, 1):
            reason = units().get(line.texts[start : start + length])
            if reason:
                return reason
    return None


def counted(line: Line, at: int, singular: bool = False) -> tuple[int, int, str] | None:
    """The counted noun phrase that begins at a word: its words [first, last) and the noun's kind; None where none does.

    `singular` admits "one council" and "1 child".
    """
    found: tuple[int, int, str] | None = None
    texts, inside = line.texts, at
    for place in range(at, min(at + LONGEST_PHRASE, len(texts))):
        if place < inside:
            continue
        word = texts[place]
        inside = compound_end(line, place) or (0 if found else _aside_end(line, place, place == at))
        if inside:
            continue
        if word == "'s" or (word == "'" and found):
            continue
        if (word in DASHES and line.words[place].start == line.words[place - 1].end) or (word in QUOTES and not found):
            continue
        if (word,) in units():
            return found
        kind = counted_plurals().get(word) or (counted_singulars().get(word, "") if singular else "")
        if kind and not _weak_fails(line, at, place, kind):
            plural = word in counted_plurals()
            if plural or _ends_phrase(line, place + 1):
                found = (at, place + 1, kind)
            continue
        if word == "and" and place > at and not found:
            continue  # "newly qualified and experienced staff"
        if (
            not word.isalpha()
            or word in _ENDS
            or (place > at and word in elliptical_followers() and not _qualifies(line, place))
            or (word in _STOPS_PHRASE and not _qualifies(line, place))
        ):
            return found
        if found and texts[place - 1] != "'s":
            return found
    return found


def inside(line: Line, first: int, last: int) -> tuple[int, int, str] | None:
    """The counted noun within a quantity, as in "one council in four": its words and kind."""
    for place in range(first + 1, last):
        kind = counted_plurals().get(line.texts[place]) or counted_singulars().get(line.texts[place])
        if kind and kind != "weak":
            return place, place + 1, kind
    return None


def _qualifies(line: Line, at: int) -> bool:
    """Whether a participle stands before its noun: "127 inspected authorities"."""
    following = line.texts[at + 1 : at + 2]
    return line.texts[at] in _PARTICIPLES and following != () and following[0] in counted_plurals()


_PARTICIPLES = word_set("participles")
_BEFORE_UNIT = word_set("before_unit") | QUOTES


def compound_end(line: Line, at: int) -> int:
    """Where a compound before a noun ends ("looked after", "full-time equivalent"); 0 where none begins."""
    if at >= len(line.texts) or line.texts[at] not in _COMPOUND_STARTS:
        return 0
    for compound in _COMPOUNDS:
        place = at
        for part in compound:
            place += place > at and line.texts[place : place + 1] == ("-",)
            if line.texts[place : place + 1] != (part,):
                break
            place += 1
        else:
            return place
    return 0


def _aside_end(line: Line, at: int, opens: bool) -> int:
    """Where a bracket of words inside a noun phrase ends: "FTE (full time equivalent) social workers"; 0 where none
    begins. One that `opens` the phrase may only say how heads are counted: "4,500 (headcount) social workers".
    """
    if line.texts[at] != "(" or (opens and line.texts[at + 1 : at + 2] not in _HEADS):
        return 0
    for place in range(at + 1, min(at + _LONGEST_ASIDE, len(line.texts))):
        if line.texts[place] == ")":
            return place + 1
        if not (line.texts[place].isalpha() or line.texts[place] in DASHES):
            return 0
    return 0


_HEADS = (("headcount",), ("fte",), ("ftes",), ("full",), ("whole",))

# Verbs that may directly follow a bare number, so that the noun behind them is not what it counts.
_STOPS_PHRASE = elliptical_followers() - frozenset(
    ["good", "outstanding", "inadequate", "adequate", "satisfactory", "poor", "living", "missing", "not"]
)


def _ends_phrase(line: Line, at: int) -> bool:
    """Whether a singular noun is the head of its phrase: "one council was", not "one council officer"."""
    following = line.texts[at : at + 1]
    return (
        not following
        or not following[0].isalpha()
        or following[0] in _ENDS
        or following[0] in elliptical_followers()
        or following[0] in _GOES
    )


def judgement_areas(line: Line, at: int) -> bool:
    """Whether "key areas", "inspected areas" and the like begin at a word."""
    for place in range(at, min(at + 4, len(line.texts))):
        if line.texts[place] in ("areas", "area"):
            return _weak_fails(line, at, place, "weak")
    return False


def _weak_fails(line: Line, at: int, place: int, kind: str) -> bool:
    """Whether a weak noun lacks what would make it countable: "two key areas", "three services", "five places"."""
    if kind != "weak":
        return False
    word, phrase = line.texts[place], line.texts[at:place]
    following = line.texts[place + 1 : place + 2]
    if word in ("services", "service"):
        return not _SERVICE & set(phrase)
    if word in ("halls", "hall"):
        return phrase[-1:] not in _TOWN_HALL
    if word in ("areas", "area"):
        judged = following in (("that",), ("it",), ("ofsted",)) and _JUDGES & set(line.texts[place + 1 : place + 6])
        told = line.texts[max(0, at - 5) : at]
        if not phrase and set(told[-2:-1]) & _REACHES:
            return True  # "the judgement covers four areas"
        if _GRADE_OF & set(told) and {"for", "each", "in"} & set(told):
            return True  # "a grade for each of five areas"
        if line.texts[place + 1 : place + 3] in _NAMED:
            return True  # "five areas, among them the quality of plans"
        return bool(judged or _NOT_PLACES & set(phrase)) or following in (
            ("of",),
            ("for",),
            ("needing",),
            ("requiring",),
        )
    if word in ("groups", "group", "concerns", "concern", "friends", "friend"):
        return True
    return not phrase or (not phrase[-1].isalpha() and phrase[-1] != "'s")


_TOWN_HALL = (("town",), ("city",), ("county",))  # "nine town halls" are councils
_GRADE_OF = frozenset(["grade", "grades", "rating", "ratings", "judgement", "judgements"])
_NAMED = ((",", "among"), (",", "including"), (",", "from"), (",", "such"), ("such", "as"))
_DETERMINERS = word_set("determiners")


def after_of(line: Line, at: int) -> int | None:
    """Where the noun phrase of a share begins: behind "of", "of the", "of all the"; None where no "of" follows."""
    at += line.texts[at : at + 2] == (")", "of")  # "three-quarters (73%) of councils": the 73%
    if line.texts[at : at + 1] == ("(",):  # and the three-quarters
        closing = (
            line.texts[at : at + _LONGEST_ASIDE].index(")") + 1 if ")" in line.texts[at : at + _LONGEST_ASIDE] else 0
        )
        at += closing
    if line.texts[at : at + 1] != ("of",):
        return None
    at += 1
    while at < len(line.texts) and line.texts[at] in _DETERMINERS:
        at += 1
    number = read_number(line.texts, at)
    return at + number[1] if number else at

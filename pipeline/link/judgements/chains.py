"""Areas that are named together: joined by "and", listed behind a colon."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.grammar import grammar
from pipeline.mentions import AreaMention, GradeMention

# "Good in three areas: leadership, ...", "two areas were good: leadership and ..."
_AREAS = r"(?:{kind of area}[- ]?)*{area}"
_LIST_BEGINS = (
    r"\s*(?:[:–—]|\s-|, namely)\s*"
    r"(?:(?:for|in|{its}|experiences?|progress|and|impact|of|namely|services|support|those|who|need) )*"
)
_LIST_BEGINS_NEXT = grammar(r"{closed}{list begins}", **{"list begins": _LIST_BEGINS})
# "Outstanding in all four areas of focus: leadership, ...": the areas that "all" stands for.
_ALL_ARE = grammar(
    r"{closed}(?: (?!{is}\b|{has}\b|and\b|but\b){word}){0,4}?{list begins}", **{"list begins": _LIST_BEGINS}
)
# "Two more areas are good, which include adoption": some of those that are counted.
_INCLUDES = (
    r",? (?:(?:which|that|these|they) )?(?:includ(?:es?|ed|ing)|among them|such as)\b(?: {its}| support for)*\s*"
)
_ENUMERATES = grammar(
    r"{closed}(?P<noun>(?:(?:{rating}|overall|too|as well)\s*)*)"
    r"(?P<areas>(?:in|for|on|across) (?:(?!and\b){word} ){0,4}?{areas}"
    r"(?P<comma>, (?:(?:{its}|experiences?|progress|of) )*)?)?(?(comma)|(?:{list begins}|{includes}))",
    **{"areas": _AREAS, "list begins": _LIST_BEGINS, "includes": _INCLUDES},
)
_AREAS_WERE = grammar(
    r"\b{areas}\b(?: {word}){0,6}{opened}$|\b(?:one|two|three|four|only|single|sole)\W+{rating}\W*$", areas=_AREAS
)
_LIST_ENDS = re.compile(
    r"\s*(?:$|[,;.)–—\n”’]|-\s|and\b|where\b|which\b|with\b|but\b"
    r"|of\s+(?:the|its)\s+(?:service|council|authority)\b)"
)
_JOIN_WORD = (
    r"(?:\w+['’]s|and|as|well|addition|plus|along|with|&|or|of|including|also|both|for|in|on|its|their|the|how|work|working"
    r"|performance|experiences?|progress|quality|at|supporting|looking|after|caring|help|helping"
    r"|impact|effectiveness|services?|support|to|those|{area}|who|need|children|young|people"
    r"|that|provision|practice|permanence|permanency|achieving|frontline|key|social|outcomes|care|across|namely|each|new)"
)
_JOIN = grammar(r"[\s,;:–()•“”‘’\"'-]*(?:{joins}[\s,;:–()•“”‘’\"'-]+)*", joins=_JOIN_WORD)
_IS_SUBJECT = grammar(r" (?:{is}|{has}|came|comes?|got|gets?|requires?|required|received|earned|fared)\b")
_HOW_MANY = re.compile(r"\b(?:three|four|five)\b", re.IGNORECASE)
_MANY = {"three": 3, "four": 4, "five": 5}
_LEAST_AREAS = 3  # that "all areas" stands for, whatever the framework


def are_joined(text: str, one: AreaMention, other: AreaMention) -> bool:
    """Whether nothing but what joins or leads to areas stands between two of them."""
    return bool(_JOIN.fullmatch(text, one.end, other.start))


def begin_a_list(text: str, start: int, end: int) -> bool:
    """Whether text[start:end], between a grade and an area, is a colon or dash with what leads to an area."""
    return bool(_LIST_BEGINS_NEXT.fullmatch(text, start, end))


def chain(text: str, areas: Sequence[AreaMention]) -> list[AreaMention]:
    """The first area and those coordinated with it; none of those that a verb has for its subject behind a semicolon,
    "for leadership; adoption and care leavers had come out as ..."."""
    found, parted = [areas[0]], 0
    for area in areas[1:]:
        if not are_joined(text, found[-1], area):
            break
        if ";" in text[found[-1].end : area.start]:
            parted = len(found)
        found.append(area)
    return found[:parted] if parted and _IS_SUBJECT.match(text, found[-1].end) else found


def enumerated(text: str, left: int, grade: GradeMention, areas: Sequence[AreaMention]) -> list[AreaMention] | None:
    """The areas listed behind a grade that the text, read from `left` on, gives to some number of areas ("good in three
    areas: ..."); empty where the list goes on with what is no area, None where there is none."""
    said = _ENUMERATES.fullmatch(text, grade.end, areas[0].start)
    if not said or not (said["areas"] or _AREAS_WERE.search(text[left : grade.start] + said["noun"])):
        return None
    found = chain(text, areas)
    return found if _LIST_ENDS.match(text, found[-1].end) else []


def all_that_are_named(text: str, whole: AreaMention, named: Sequence[AreaMention]) -> list[AreaMention]:
    """ "All four areas: leadership, ...": the areas named behind "all", which are those it stands for; none where the
    list is not whole."""
    if not named or not _ALL_ARE.fullmatch(text, whole.end, named[0].start):
        return []
    found = chain(text, named)
    counted = _HOW_MANY.search(text, whole.start, whole.end)
    least = _MANY[counted.group().lower()] if counted else _LEAST_AREAS
    return found if len(found) >= least and _LIST_ENDS.match(text, found[-1].end) else []

"""What a grade is for: the judgement areas handed to it by the words between, else the overall effectiveness."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.grammar import grammar
from pipeline.link.judgements import between as between_them
from pipeline.link.judgements import chains
from pipeline.link.judgements.ground import Ground
from pipeline.mentions import AreaMention, CouncilMention

OVERALL = "overall_effectiveness"
# Rules of wordings that name every area at once, the last without the overall effectiveness.
ALL_AREAS = ("all_areas", "all_five_areas", "all_below_overall")
OLDER = "older_heading"  # the rule of headings of older frameworks
PEOPLE = "people"  # the rule of those who stand for an area: "its senior managers"

# "rated good for", "a good rating across", "inadequate overall"
_FOR = grammar(
    r"{closed}(?:(?:too|also|again|as well|once more),? )?(?:(?:ofsted|inspection) )?(?:{rating}|one\b)?\s*"
    r"(?:(?:{is}|{has} been) (?:also |both )?(?:{given}|made|recorded|returned|issued)\s*"
    r"(?:(?:in|by|at) (?:the )?(?:{name} ){1,4}(?:council )?(?:services )?)?)?"
    r"(?:,?\s*(?:(?:went|goes|{was} given) )?to (?:the )?(?:{name} ){1,4}(?:council )?)?(?:overall\s*,?\s*)?"
    r"(?:(?:by|from) {inspectors}\s*)?(?:, (?=for\b))?"
    r"(?:(?:for|in|on|across|regarding|over|concerning|under|at|against)\b|in (?:terms of|relation to|respect of)"
    r"|when it c[ao]mes? to|with regard to)(?:(?!,? and (?:its|the)\b|, (?:and|but|with|while)\b)[^.;]){0,70}?"
)
# "Adequate as a result of an inspection of safeguarding": under the older frameworks, what was inspected was graded.
_INSPECTED = grammar(
    r"{closed}(?:{rating} )?(?:following|after|because of|due to|as a (?:result|consequence) of) (?:{its}|an?)"
    r" (?:{word} ){0,3}?{inspection} (?:of|into) (?:{its} )?"
)
# "Leadership was good, as were the experiences of care leavers", "leadership as good, along with adoption"
_ALSO = grammar(
    r"{closed}(?:\s*(?:too|overall))?,?\s*(?:as,? (?:too,? )?(?:{is}|{does}|has|have)|{together with}"
    r"|and so,? (?:too,? )?(?:{is}|{does}))\b[^.;,]{0,60}?"
)
# "Gave the same grade to adoption", "and the same rating went to its leadership", "So, too, was leadership"
_GIVEN_TO = grammar(
    r"{closed}(?:{rating} )?(?:(?:was|were|is|has|also|been|then) )*"
    r"(?:(?:given|went|goes|awarded|handed|applied|applies|extended) )?(?:to|for|of)\b[^.;,]{0,60}?"
)
_SO_IS = grammar(r"(?:[,\s]*(?:{is}|{does})\b[^.;,]{0,60}?)?")
_BESIDE = grammar(r"{closed}(?:(?:services|support|care) for (?:the )?)?")
_OVERALL_NEXT = grammar(r"{closed}{rating}?[\s“”‘’\"'),]*")
_BREAK = grammar(
    r"\b(?:{whereas}|which|who|after|before|because|failing|fails?|following|when"
    r"|{except})\b|, (?:and )?with\b|:\s"
)
_RATING_FOR = grammar(r"\b{rating} (?:for|of|given to) [^,;.]{0,40}$")
# "Rated good in May and adoption was praised": another clause.
_AND_LAST = grammar(r"\band (?:(?:{its}|for|of|services|support) )*$")
_OWN_VERB = grammar(r" (?:{is}|{has}|{remains})\b")
_HAS_GRADE = grammar(
    r"(?:['’]s?)?{opened}(?:services?\b{opened})?(?:(?:{rated}|{is}|{be}|{remains}|both|all|as|at|to|also|still|now"
    r"|remaining)\b{opened})*"
)
_PARTED = grammar(r", (?:and|with|while)\b|;")
# "The services, and the safeguarding children board with them", "the board and children's services"
_SERVICES = r"(?:{its} )?(?:{children's services}|services)"
_AND_ALSO = r",? (?:and|{together with}) "
_SERVICES_BEFORE = grammar(r"\b{services}{beside}(?:(?:{its}|local|for) )*$", services=_SERVICES, beside=_AND_ALSO)
_SERVICES_AFTER = grammar(r"(?:\s*\([A-Z]+\))?{beside}{services}\b(?! for\b)", services=_SERVICES, beside=_AND_ALSO)
# "Did not meet the standard for a good rating and required improvement": a grade that is denied, and the one given.
_INSTEAD = grammar(
    r"{closed}(?:{rating})?\s*[,;–—-]?\s*(?:(?:and|but|so)\b,?)?\s*"
    r"(?:(?:{it}|{is}|{has}|{be}|{also}|instead|therefore|only|rather|rated|judged|found|to|as)\b\s*)*{opened}"
)
_COUNTED = grammar(
    r"(?:(?<![\d,.])(?!{year}\b)\d[\d,]*|number of|many|more|some|all(?: of)? the|rise in|proportion of) $"
)
# What parts an area from a grade that is not its own: "a new leadership has made efforts to improve the ‘inadequate’
# ..."
_OTHER_VERB = grammar(
    r";|\b(?:but|while|which|who|said(?! to\b)|says|that|because|made|makes|making|improved?|helped|lifted|brought"
    r"|pulled|dragged|hauled|guided|steered|took|transformed|turned"
    r"|(?:led|leads|leading) to|result(?:s|ed)? in|means|meant|cost)\b|\bto (?!be\b|have\b)\w"
)
# "Services for children in care, as well as those for care leavers, are": commas set off a part of the list.
_LISTED_LAST = grammar(r", (?:{together with}|plus)\b")
_RELATIVE_END = grammar(r"\s*, (?!and\b|as well)(?:(?:{is}|{has}|received|remains?)\b)")


@dataclass(frozen=True, slots=True)
class Judged:
    """The areas of a grade, the wording's rule ("area", "all_areas", ...), and the mentions that name them."""

    areas: tuple[str, ...]
    rule: str
    mentions: tuple[AreaMention, ...] = ()


# "All of these areas": those that the text listed before; "that part of the service": the one it named last.
THESE_AREAS = Judged((), "these_areas")
THIS_AREA = Judged((), "this_area")
OTHER_AREAS = Judged((), "other_areas")  # "all other areas": those that nothing is said of


def listed(areas: Sequence[AreaMention]) -> Judged | None:
    """The areas that a sentence lists, two at least; None where it lists none."""
    return _together(areas) if len(areas) > 1 else None


def the_only(areas: Sequence[AreaMention]) -> Judged | None:
    """The one area that is named, however often; None where none or several are."""
    named = [area for area in areas if area.rule not in (PEOPLE, THIS_AREA.rule, OTHER_AREAS.rule)]
    return _together(named[:1]) if len({area.areas for area in named}) == 1 and named[0].areas else None


def judged(
    ground: Ground, areas: Sequence[AreaMention], taken: set[AreaMention], councils: Sequence[CouncilMention]
) -> Judged | None:
    """What the grade is for; None where no area is named. `areas` are the sentence's; `taken` ones belong to another
    grade."""
    free = [area for area in areas if area not in taken]
    free = [area for index, area in enumerate(free) if area.rule != PEOPLE or _is_rated(ground, free[index:])]
    handed = _handed_over(ground, free)
    led = _leading(ground, free, councils)
    chosen = handed or led
    if handed and _ALSO.match(ground.text, ground.grade.end):
        first = ground.left == ground.bounds[0] and not any(area.end <= ground.grade.start for area in areas)
        return _with_overall(_together(handed)) if first else _together([*led, *handed])
    if handed and led and all(area.areas == (OVERALL,) for area in led):
        chosen = handed
    if not chosen:
        return None
    whole = len(chosen) > 1 and chosen[0].rule not in ALL_AREAS
    if whole and re.match(r"\s+of\b", ground.text[chosen[0].end : chosen[1].start]):
        chosen = [
            area for area in chosen if area.areas != (OVERALL,)
        ]  # "the overall effectiveness of adoption services"
    if _SERVICES_BEFORE.search(ground.text[ground.left : chosen[0].start]) or _SERVICES_AFTER.match(
        ground.text, chosen[-1].end, ground.grade.start
    ):
        return _with_overall(_together(chosen))
    return _together(chosen)


def shared_by_changes(grounds: Sequence[Ground], whats: Sequence[Judged | None]) -> list[Judged | None]:
    """What each of a sentence's grades is for, where the two grades of a change are for the same: "leadership went from
    inadequate to good"."""
    shared = list(whats)
    for index, ground in enumerate(grounds[1:], 1):
        before = shared[index - 1]
        given_before = grounds[index - 1].grade
        falls_short = not given_before.asserted or len(given_before.grades) > 1  # "short of good"
        if falls_short and _INSTEAD.fullmatch(ground.text, given_before.end, ground.grade.start):
            shared[index] = shared[index] or before
            continue
        if not between_them.is_change(ground):
            continue
        own = shared[index]
        if own is None:
            shared[index] = before
        elif before is None:
            shared[index - 1] = own
        elif _ALSO.match(ground.text, ground.grade.end):
            shared[index] = _together([*before.mentions, *own.mentions])
    return shared


def _with_overall(what: Judged) -> Judged:
    """The whole service and the areas: "Leeds is good, as is its leadership"."""
    return Judged((OVERALL, *what.areas), what.rule, what.mentions)


def _together(chosen: Sequence[AreaMention]) -> Judged:
    rules = {area.rule for area in chosen}
    for taken_up in (THESE_AREAS, THIS_AREA, OTHER_AREAS):
        if rules == {taken_up.rule}:
            return taken_up
    named = tuple(dict.fromkeys(code for area in chosen for code in area.areas))
    rule = next((rule for rule in (*ALL_AREAS, OLDER) if rule in rules), "area")
    return Judged(named, rule, tuple(chosen))


def _is_rated(ground: Ground, areas: Sequence[AreaMention]) -> bool:
    """Whether the people that come first of these areas are given the grade, by themselves or with the next area."""
    people = areas[0]
    if _RATING_FOR.search(ground.text[ground.left : people.start]):
        return True
    if len(areas) > 1 and chains.are_joined(ground.text, people, areas[1]):
        return True
    return between_them.are_rated(ground.text, people.start, people.end, ground.grade.start)


def _handed_over(ground: Ground, free: Sequence[AreaMention]) -> list[AreaMention]:
    """Areas that follow the grade: "good for leadership and adoption", "inadequate overall"."""
    following = [area for area in free if ground.grade.end <= area.start and area.end <= ground.right]
    if not following:
        return []
    first = following[0]
    between = ground.text[ground.grade.end : first.start]
    if ground.grade.rule == "labelled" and chains.begin_a_list(ground.text, ground.grade.end, first.start):
        return chains.chain(ground.text, following)  # "Good: leadership"
    if (named := chains.enumerated(ground.text, ground.left, ground.grade, following)) is not None:
        return named
    if first.rule == OLDER and len(following) == 1 and _INSPECTED.fullmatch(between):
        return following
    if _BREAK.search(between) or (_AND_LAST.search(between) and _OWN_VERB.match(ground.text, first.end)):
        return []
    whole = first.areas == (OVERALL,) or ground.text.startswith("across", first.start)
    hands = [_FOR, _ALSO]
    if ground.grade.rule in ("same_grade", "rating_noun"):
        hands.append(_GIVEN_TO)
    if ground.grade.rule == "same_grade":
        hands.append(_SO_IS)
    if ground.grade.rule == "beside_its_area":
        hands.append(_BESIDE)
    if not (whole and _OVERALL_NEXT.fullmatch(between)) and not any(hand.fullmatch(between) for hand in hands):
        return []
    if first.rule in ALL_AREAS and (named := chains.all_that_are_named(ground.text, first, following[1:])):
        return [replace(first, areas=tuple(area for area in first.areas if area == OVERALL)), *named]
    return _before_the_next_grades(ground, chains.chain(ground.text, following))


def _before_the_next_grades(ground: Ground, chain: list[AreaMention]) -> list[AreaMention]:
    """ "Good for adoption, with leadership as inadequate": without the areas that a verb joins to the grade after this
    one, back to the comma that parts them."""
    if ground.right == ground.bounds[1] or not _HAS_GRADE.fullmatch(ground.text, chain[-1].end, ground.right):
        return chain
    parted = [
        index for index in range(1, len(chain)) if _PARTED.search(ground.text, chain[index - 1].end, chain[index].start)
    ]
    return chain[: parted[-1] if parted else -1]


def _leading(ground: Ground, free: Sequence[AreaMention], councils: Sequence[CouncilMention]) -> list[AreaMention]:
    """Areas that stand before the grade as its subject: "leadership was rated good"."""
    preceding = [area for area in free if ground.left <= area.start and area.end <= ground.grade.start]
    while preceding and _COUNTED.search(ground.text[max(ground.left, preceding[-1].start - 20) : preceding[-1].start]):
        preceding.pop()
    if not preceding:
        return []
    last = preceding[-1]
    between = between_them.without_own_clause(ground.text[last.end : ground.grade.start])
    if len(between) > 130:
        return []
    if _OTHER_VERB.search(between) and not between_them.is_excepted(
        ground.text, ground.bounds[0], last.start, last.end, ground.grade.start
    ):
        return []
    council_first = any(ground.left <= council.start < last.start for council in councils)
    listed_last = len(preceding) > 1 and _LISTED_LAST.match(ground.text, preceding[-2].end, last.start)
    if council_first and not listed_last and _RELATIVE_END.match(between):
        return []
    chain = [last]
    for area in reversed(preceding[:-1]):
        if not chains.are_joined(ground.text, area, chain[-1]):
            break
        chain.append(area)
    return chain[::-1]

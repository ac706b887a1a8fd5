"""Which bare numbers are counts: those with a counted noun, or standing for one said before, or named as a number
of something.
"""

from __future__ import annotations

from pipeline.extractors.figures import bases, comparators, ellipses, nouns, standing
from pipeline.extractors.figures.numerals import DASHES
from pipeline.extractors.figures.state import Context, Item, Reading, Role
from pipeline.extractors.figures.wordings import changes, counted_plurals, elliptical_followers, word_set

_ADVERBS = word_set("adverbs")
# Nouns whose number is told by a verb or preposition behind them: "caseloads averaged 18", "the number of homes rose
# to 14".
LABELS = word_set("labels")
_LINKS = word_set("links")
_REACHING = word_set("reaching")
_AFTER_ONE = word_set("after_one")
_GRADE_WORDS = word_set("grade_words")
_BEFORE_ONE = word_set("before_one")
_ANAPHORIC = word_set("anaphoric")
_DETERMINERS = word_set("determiners") | word_set("ends")
_EXCEPT = (("all", "but"), ("all", "bar"))
_THRESHOLD = 5  # "three or more placements in a year" says which children are meant
_AVERAGED = frozenset(["caseload", "caseloads", "average", "averages", "averaged", "averaging", "vacancies"])
REACH = 20  # words back to the label of a number


def mark(reading: Reading, context: Context) -> None:
    """Gives every open bare number its role: a record with the noun it counts, or left out with the reason."""
    later: Item | None = None
    for place in range(len(reading.items) - 1, -1, -1):
        item = reading.items[place]
        if item.role is Role.OPEN and item.bare:
            earlier = reading.items[place - 1] if place else None
            _mark(reading, context, item, earlier, later)
        elif item.rule == "count:changed" and item.noun is None:
            _name(reading, item)
        later = item
    for earlier, item in zip(reading.items, reading.items[1:], strict=False):
        if item.role is Role.OPEN and item.bare and _coordinated(reading, earlier, item):
            _count(item, "count:coordinated")
    counted: Item | None = None
    for place, item in enumerate(reading.items):
        if item.role is Role.OPEN and item.bare:
            before = reading.items[place - 1] if place else None
            rule = ellipses.rule_of(reading, context, item, before, counted)
            if rule:
                _count(item, rule)
        told = item.role is Role.RECORD or item.quantity.shape == "none"
        counted = item if told and item.noun and not item.share else counted
    ellipses.mark_parts(reading)


def _mark(reading: Reading, context: Context, item: Item, earlier: Item | None, later: Item | None) -> None:
    line, after = reading.line, comparators.behind(reading.line, item.quantity)
    unit = nouns.unit(line, after)
    if unit:
        return item.leave_out(Role.LEFT_OUT, unit)
    one = item.value == 1 and line.texts[item.quantity.first] == "one"
    if one and bases.names_one(reading, item):
        return item.leave_out(Role.LEFT_OUT, '"one of" names a thing, and counts none')
    if after > item.quantity.last and item.value <= _THRESHOLD and item.first:
        return item.leave_out(Role.LEFT_OUT, '"three or more" sets a threshold, and counts nothing')
    if bases.graded_areas(reading, item, after):
        return item.leave_out(Role.LEFT_OUT, bases.AREAS)
    found = nouns.counted(line, after, singular=item.value == 1) or _of_counted(reading, item)
    found = found or _said_behind(reading, item)
    if reading.before(item, 2) in _EXCEPT:
        item.noun_kind = found[2] if found else ""
        return item.leave_out(Role.LEFT_OUT, '"all but two" counts those of whom it is not so')
    if found:
        if one and (found[2] != "provider" or _names_itself(reading, found[1])):
            return item.leave_out(Role.LEFT_OUT, '"one" that counts no provider')
        if _refers_back(reading, item):
            return item.leave_out(Role.LEFT_OUT, "refers back to what was already counted")
        if item.value <= _THRESHOLD and line.texts[found[1] : found[1] + 2] == ("or", "more"):
            return item.leave_out(Role.LEFT_OUT, '"three moves or more" sets a threshold, and counts nothing')
        item.noun, item.noun_kind, item.head = (found[0], found[1]), found[2], line.texts[found[1] - 1]
        return _count(item, "count:noun")
    if later is not None and _shares_noun(reading, item, later):
        item.noun, item.noun_kind = later.noun, later.noun_kind
        return _count(item, "count:shared_noun")
    if one and not _provider_said(reading, context, item, earlier):
        return item.leave_out(Role.LEFT_OUT, '"one" that counts no provider')
    if standing.stands_for_noun(reading, item) and not _refers_back(reading, item):
        if not item.noun_kind and standing.ends_behind_pronoun(reading, item):
            item.noun_kind = (earlier.noun_kind if earlier else "") or context.counted
        return _count(item, "count:ellipsis")
    if item.base is not None and _aside_follows(reading, item):
        return _count(item, "count:part")
    if _labelled(reading, item) or _listed(reading, item) or _sized(reading, item) or _in_apposition(reading, item):
        return _count(item, "count:label")


def _name(reading: Reading, item: Item) -> None:
    """Gives a count that its earlier value already made a record the noun it counts: "332 agencies, up from 319"."""
    after = comparators.behind(reading.line, item.quantity)
    found = nouns.counted(reading.line, after, singular=item.value == 1) or _of_counted(reading, item)
    if found:
        item.noun, item.noun_kind = (found[0], found[1]), found[2]


def _aside_follows(reading: Reading, item: Item) -> bool:
    """ "Of the ten ..., six – Dorset, Kent and four more – did better"."""
    following = reading.after(item, 1)
    return following != () and (following[0] in DASHES or following[0] == "(")


def _names_itself(reading: Reading, at: int) -> bool:
    """ "One of the councils which has been through it is Norfolk": the whole sentence only names it."""
    if reading.line.texts[at : at + 1] not in (("which",), ("that",), ("who",)):
        return False
    rest = reading.line.texts[at : at + REACH]
    links = [place for place, word in enumerate(rest[:-1]) if word in ("is", "was")]
    return bool(links) and not _told_of(rest[links[-1] + 1])


def _told_of(word: str) -> bool:
    """Whether a word behind "is" tells what a thing is like, and is no name."""
    return word in elliptical_followers() or word in _ADVERBS or word in _DETERMINERS or word.endswith("ed")


def _count(item: Item, rule: str) -> None:
    item.role, item.rule = Role.RECORD, rule


def _of_counted(reading: Reading, item: Item) -> tuple[int, int, str] | None:
    """ "14 of the authorities", "two of its homes"."""
    at = nouns.after_of(reading.line, item.quantity.last)
    return nouns.counted(reading.line, at) if at is not None else None


def _said_behind(reading: Reading, item: Item) -> tuple[int, int, str] | None:
    """ "52,300 The number of children on a plan", "31,643 – social workers in post": what a headline number is, in a
    sentence behind it or behind a dash.
    """
    line, at = reading.line, item.quantity.last
    opens = not any(word[0].isalnum() for word in line.texts[: item.first])
    dash = opens and line.texts[at : at + 1] != () and line.texts[at] in DASHES
    at += dash
    if line.texts[at : at + 3] != ("the", "number", "of"):
        return nouns.counted(line, at) if dash else None
    if not (dash or line.words[at].capital):
        return None
    found = nouns.counted(line, at + 3)
    return None if found is None or line.texts[found[1] : found[1] + 1] in _TOLD else found


_TOLD = [(word,) for word in word_set("verbs")]  # "12 The number of cases was high": a sentence of its own


def _refers_back(reading: Reading, item: Item) -> bool:
    """ "the two councils", "both": a small number behind a definite article names what was already told."""
    before = reading.before(item, 1)
    if reading.after(item, 1) in (("other",), ("remaining",), ("further",)):
        return False  # "The three other centres were rated good": none of those told before
    return item.value in (2, 3) and before[:1] != () and before[0] in _ANAPHORIC and reading.after(item, 1) != ("of",)


def _shares_noun(reading: Reading, item: Item, later: Item) -> bool:
    """ "between 15 and 20 children", "12 or 13 cases": a number takes the noun of the next, joined to it."""
    if later.noun is None or later.quantity.shape != "number":
        return False
    if reading.between(item, later) == (",",) and later.rule == "count:shared_noun":
        return True  # "12, 24 and 31 children"
    return reading.between(item, later) in (("and",), ("or",), ("to",), ("-",), ("–",), ("—",), ("and", "the"))


def _provider_said(reading: Reading, context: Context, item: Item, earlier: Item | None) -> bool:
    """Whether what was counted or based on before, in this sentence or the last, are providers."""
    told = [counted_plurals().get(word) for word in reading.before(item, 8)]
    kind = earlier.noun_kind if earlier and earlier.noun else "provider" if "provider" in told else context.counted
    if earlier is not None and earlier.role is Role.BASE:
        whole = nouns.counted(reading.line, earlier.quantity.last)
        kind = whole[2] if whole else kind
    kind = item.noun_kind or _last_counted(reading, item) or kind
    following, before = reading.after(item, 1), reading.before(item, 1)
    described = before != () and before[0].isalpha() and before[0] not in _BEFORE_ONE  # "the little one has left"
    return kind == "provider" and not described and bool(following) and following[0] in _AFTER_ONE | _GRADE_WORDS


def _labelled(reading: Reading, item: Item) -> bool:
    """Whether a label earlier in the clause makes it a number of something: "the average caseload was 14.2"."""
    before = reading.before(item, REACH)
    linked = before and (before[-1] in _LINKS or _reached(reading, item, before[-1]))
    if not before or not (linked or {"in", "to", "at"} & set(reading.after(item, 1))):
        return False
    clause: list[str] = []
    for word in reversed(before):
        if (word in (";", ".", ":") and clause) or word in ("(", ")"):
            break
        clause.append(word)
    if _AVERAGED & set(clause):
        item.noun_kind = "thing"  # what is averaged is no provider, whoever has it
    if not LABELS & set(clause):
        return bool(_counted_subject(clause)) and before[-1] in ("to", "from", "by") and not _unit_like(reading, item)
    return not _unit_like(reading, item)


def _listed(reading: Reading, item: Item) -> bool:
    """ "Fostering agencies: 298": the noun, a colon, and nothing but the number."""
    before, following = reading.before(item, 2), reading.after(item, 1)
    kind = counted_plurals().get(before[0]) if before[1:] == (":",) else None
    if kind in (None, "weak") or following not in ((), (".",), (";",)):
        return False
    item.noun, item.noun_kind = (item.first - 2, item.first - 1), kind or ""
    return True


def _sized(reading: Reading, item: Item) -> bool:
    """ "With a staff of 45, ...": how many a body of people is."""
    before = reading.before(item, 3)
    sized = before[:1] in (("a",), ("our",), ("its",), ("their",)) and before[2:] == ("of",) and before[1] in _SIZED
    item.noun_kind = "person" if sized else item.noun_kind
    return sized


_SIZED = word_set("sized")


def _in_apposition(reading: Reading, item: Item) -> bool:
    """ "There was a drop in the number of starters, 3,205 – down 3%": set off behind what it is the number of."""
    before, following = reading.before(item, REACH), reading.after(item, 1)
    set_off = before[-1:] == (",",) and (not following or following[0] in DASHES or following[0] in _SETS_OFF)
    words = before[:-1]
    at = next((at for at in range(len(words) - 1, 0, -1) if words[at - 1 : at + 1] in _NUMBER_OF), None)
    if not set_off or at is None or not all(word.isalpha() or word in ("'s", "-") for word in words[at:]):
        return False
    return not any((word,) in changes()["verb"] for word in words[at:])


_SETS_OFF = frozenset([",", ".", ";", ")"])
_NUMBER_OF = (("number", "of"), ("total", "of"))


def _reached(reading: Reading, item: Item, last: str) -> bool:
    """Whether a verb of reaching, or a change and its bound, link a label to a number: "nears 900", "fell below 20"."""
    own = reading.line.texts[item.first]
    return own in _REACHING or (own in ("below", "above", "under", "over") and (last,) in changes()["verb"])


def _counted_subject(clause: list[str]) -> bool:
    """Whether a counted noun is near enough before to be what moved: "referrals fell to 140"."""
    return any(word in counted_plurals() for word in clause[:6])


def _last_counted(reading: Reading, item: Item) -> str:
    """The kind of what the sentence last counted by name before an item; "" where it counted nothing."""
    told = [other for other in reading.items if other.first < item.first and other.noun and not other.share]
    return told[-1].noun_kind if told else ""


_COORDINATORS = word_set("coordinators")
_PLACED = word_set("placed")


def _coordinated(reading: Reading, earlier: Item, item: Item) -> bool:
    """A bare number that goes on with a count: "137 were placed in Norfolk, 86 in Suffolk and 39 in Lincolnshire"."""
    if earlier.kind is not item.kind or (earlier.role is not Role.RECORD and earlier.role is not Role.NUMERATOR):
        return False
    before, following = reading.before(item, 1), reading.after(item, 1)
    if not before or before[0] not in _COORDINATORS or nouns.unit(reading.line, item.quantity.last):
        return False
    return not following or following[0] in _PLACED or following[0].endswith("ed")


def _unit_like(reading: Reading, item: Item) -> bool:
    """Whether a dash joins a number to what follows: "a 12-bed home"."""
    at, words = item.quantity.last, reading.line.words
    return at < len(words) and words[at].text in DASHES and words[at].start == words[at - 1].end

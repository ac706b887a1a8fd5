"""Names by form and context, with no trained model: titles, given names, and what stands beside a name.

A run of capitalised words is read from left to right: "Ofsted’s Chief Inspector, Sir Michael Wilshaw" is a title
and two words of a name. Words that are no part of a name (places, bodies, offices) are data; a given name or a title
before them makes them a surname all the same ("Dave Hill", "Jess Phillips MP").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass, replace

from pipeline.data import words as wordlist
from pipeline.extractors.people.shapes import ALL_CAPITALS, is_initials, is_name_word, is_particle
from pipeline.extractors.people.surnames import LONGEST, bodies, role_nouns, speech_verbs, surnames, third_persons
from pipeline.extractors.people.words import Word
from pipeline.normalise.people import (
    generations,
    honorifics,
    is_given_name,
    letters_after,
    may_be_given_name,
    not_names,
    opening_words,
    role_titles,
)

BY_CONTEXT = "context"  # the rule of a name that only what stands beside it tells
GIVEN_ALONE = "given_name_alone"  # the rule of a name without a surname
_LISTED = re.compile(r"[\w ]{0,40}\b(?:[Ii]nspectors?|[Mm]embers|[Pp]resent|[Ww]itnesses|[Dd]irectors)\s?:\s")
# "His wife, Joan, disagrees", "Smith’s daughter, Tasha": a relative needs no surname.
_KIN = (
    "wife|husband|son|daughter|mother|father|mum|dad|brother|sister|partner|widow|grandson|granddaughter|niece|nephew"
)
_KIN_BEFORE = re.compile(rf"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)|['’]s)\s(?:[a-z-]+\s){{0,2}}(?:{_KIN}),?\s$")
# "a young woman I’ll call Amy who left care"
_CALLED_BEFORE = re.compile(r"\b(?:call|calls|called|named)\s$")
_ENDS = re.compile(r"[,.:;]|\s(?:and|who|said|says)\b")
_DESCRIBED = re.compile(
    r",\san?\s((?:[\w’'-]+\s){0,3}[\w’'-]+)(?=,|\s(?:from|in|of|at|who|with)\b)"
)  # "Amy, a carer from"
_FOOTNOTE_MARK = re.compile(r"[*†‡¹²³]{1,3}(?!\w)")
_GOES_ON = (" of ", " at ", " from", " in ", " who ", " on ", " (")


@dataclass(frozen=True, slots=True)
class Name:
    """A name at [start, end) without titles; [outer_start, outer_end) has titles and letters after it.

    `titles` are as printed, in order; `office` is the one among them that names a role ("Rep.", "Mayor").
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    words: tuple[str, ...]
    titles: tuple[str, ...]
    office: str | None
    rule: str


def names(found: list[Word], text: str, speaking: Set[str] = frozenset()) -> Iterator[Name]:
    """The names among the words of one sentence, in order; they never overlap.

    `speaking` are the surnames that stand alone beside a reporting verb somewhere in the document, and the given names
    that act alone in it.
    """
    index = 0
    while index < len(found):
        if not found[index].capital:
            index += 1
            continue
        name, after = _titled(found, index)
        employer = name is None and _at_work(found, index)
        if name is None and not employer:
            name, after = _given(found, index)
        if name is None and not employer:
            name, after = _by_context(found, index, text, speaking)
        if name:
            yield replace(name, outer_end=_past_mark(text, name.outer_end))
        index = max(after, index + 1)


def _past_mark(text: str, end: int) -> int:
    """Past the mark behind a name that a footnote says was changed: "Aaron*, 19,"."""
    mark = _FOOTNOTE_MARK.match(text, end)
    return mark.end() if mark else end


def _at_work(found: list[Word], index: int) -> bool:
    """ "a strategist at Morgan Stanley": after "at", with a role before it, stands a firm and no person."""
    if not index or found[index - 1].text != "at":
        return False
    return any(word.text.lower() in role_nouns() for word in found[max(index - 7, 0) : index - 1])


def _titled(found: list[Word], index: int) -> tuple[Name | None, int]:
    """ "Mr Smith", "Sir Michael Wilshaw", "Rt Hon Jane Doe MP", "Sen. Jones"."""
    first = index
    while (
        index < len(found)
        and found[index].bare in honorifics() | role_titles()
        and (index == first or found[index].joined)
    ):
        index += 1
    if index == first or index >= len(found) or not found[index].joined or found[index - 1].possessive:
        return None, first
    title = found[index - 1].bare
    end = surnames(found, index)
    if end == index:
        return None, first
    if title in role_titles() and title not in honorifics() and not _may_bear_office(found, index, end):
        return None, first
    return _name(found, first, index, end, "title_before"), end


def _may_bear_office(found: list[Word], start: int, end: int) -> bool:
    """ "Mayor Sadiq Khan", "Gov. Brown" are names; "General Hospital", "Judge Throws Out", "Governor Backs Plan" are
    not."""
    goes_on = end < len(found) and found[end].joined and found[end].bare in opening_words() and found[end].capital
    acts = end - start > 1 and found[start].text.lower() in third_persons()
    return found[start].bare not in not_names() and not goes_on and not acts


def _given(found: list[Word], index: int) -> tuple[Name | None, int]:
    """ "Amanda Spielman", "J.D. Vance", "Mary-Ann O’Neill"."""
    word = found[index]
    if word.possessive or not (is_given_name(word.text) or is_initials(word)):
        return None, index
    end = surnames(found, index + 1)
    if end == index + 1 or not found[index + 1].joined:
        return None, index
    if is_initials(word) and (
        found[end - 1].bare in not_names() or end - index < 2 or ALL_CAPITALS.match(found[end - 1].text)
    ):
        return None, index
    return _name(found, index, index, end, "given_name"), end


def _by_context(found: list[Word], index: int, text: str, speaking: Set[str]) -> tuple[Name | None, int]:
    """Two to four capitalised words of no other kind, with a reporting verb or a role beside them."""
    if found[index].bare in opening_words() and not may_be_given_name(found[index].text):
        return None, index
    end = index
    while end < len(found) and (end == index or found[end].joined) and end - index < LONGEST + 1:
        if not (
            is_name_word(found[end])
            or (end > index and is_particle(found, end))
            or (end > index and is_initials(found[end]))
        ):
            break
        end += 1
        if found[end - 1].possessive:
            break
    while end > index and found[end - 1].bare in letters_after():
        end -= 1
    if end > index and found[index].text.lower() in third_persons() and not may_be_given_name(found[index].text):
        return None, index + 1  # "Governor Backs Needle Exchanges"
    if _heads_a_given_name(found, index, end) or _describes_a_full_name(found, index, end):
        return None, index + 1  # "Chief Economist Jane Doe", "Selectman Frank Doe"
    count = end - index
    if (
        count == 1
        and is_given_name(found[index].text)
        and (found[index].text in speaking or _speaks(found, index, text))
    ):
        return _name(found, index, index, end, GIVEN_ALONE), end
    if (
        not 2 <= count <= LONGEST
        or found[end - 1].bare in bodies()
        or (end < len(found) and found[end].joined and found[end].capital and found[end].bare in bodies())
    ):
        return None, index + 1 if count < 2 else end
    says_more = found[end - 1].text in speaking and found[index].text.lower() not in role_nouns()
    if (says_more or _beside(found, index, end, text)) and not _goes_on_in_capitals(found, index, end):
        return _name(found, index, index, end, BY_CONTEXT), end
    return None, end


def _goes_on_in_capitals(found: list[Word], index: int, end: int) -> bool:
    """ "Parent Infant Mental Health project": a longer phrase, unless it begins with a given name."""
    if end >= len(found) or not found[end].joined or not found[end].capital or may_be_given_name(found[index].text):
        return False
    return found[end].bare not in letters_after() | wordlist("not_names.txt", "time") | honorifics()


def _heads_a_given_name(found: list[Word], index: int, end: int) -> bool:
    return found[index].text.lower() in role_nouns() and end - index > 1


def _describes_a_full_name(found: list[Word], index: int, end: int) -> bool:
    """Whether a word of no list stands in front of a given name and a surname, as one that describes somebody does."""
    return end - index > 2 and not may_be_given_name(found[index].text) and is_given_name(found[index + 1].text)


def _speaks(found: list[Word], index: int, text: str) -> bool:
    """A given name alone is a person where an age or a reporting verb stands beside it: "Maisie, 19, said"."""
    word = found[index]
    if word.possessive or (index + 1 < len(found) and found[index + 1].joined and found[index + 1].capital):
        return False
    end = _past_mark(text, word.end)
    if re.match(r",\s(?:(?:aged\s)?\d{1,2},|who\s)", text[end : end + 12]):
        return True
    described = _DESCRIBED.match(text, end)
    if described and any(noun in role_nouns() for noun in described.group(1).lower().split()):
        return True
    if _CALLED_BEFORE.search(text, max(word.start - 12, 0), word.start) and _ENDS.match(text, end):
        return True
    if _KIN_BEFORE.search(text, max(word.start - 40, 0), word.start) and _ENDS.match(text, end):
        return True
    after = found[index + 1] if index + 1 < len(found) else None
    if after and after.text in speech_verbs() and text[end : after.start].strip(" ,") == "":
        return True
    before = found[index - 1] if index else None
    said = before and before.text in speech_verbs() and text[before.end : word.start] == " "
    return bool(said) and text[end : end + 1] in {",", ".", "", "\n"}


def _beside(found: list[Word], index: int, end: int, text: str) -> bool:
    before = found[index - 1] if index else None
    while end < len(found) and found[end].bare in letters_after() and found[end].joined:
        end += 1
    after = found[end] if end < len(found) else None
    if _LISTED.match(text[found[0].start : found[index].start]) and text[found[index].start - 2] in ",:":
        return True
    if may_be_given_name(found[index].text):
        return True
    if after and after.text in speech_verbs() and text[found[end - 1].end : after.start].strip(" ,") == "":
        return True
    following = text[found[end - 1].end : found[end - 1].end + 6]
    ends = following[:1] in {"", ",", ".", ";", ":", "(", "—", "\n"} or following.startswith(_GOES_ON) or not after
    if before and text[before.end : found[index].start].strip(" ,") == "":
        if before.text.lower() in role_nouns():
            return True
        if before.text.lower() in speech_verbs() and ends:
            return True
    if text[max(found[index].start - 10, 0) : found[index].start].endswith("-year-old "):
        return True
    follows = text[found[end - 1].end : found[end - 1].end + 60]
    if re.match(r",\s(?:aged\s)?\d{1,3},|\sis\s\d{1,3}\b(?!%| per)", follows):
        return True
    match = re.match(r",\s(?:the |a |an |his |her |its |their |then |former )?((?:[\w’'-]+\s){0,4}[\w’'-]+)", follows)
    return bool(match and any(word.lower() in role_nouns() for word in match.group(1).split()))


def _name(found: list[Word], first: int, start: int, end: int, rule: str) -> Name:
    titles = tuple(word.text for word in found[first:start])
    office = " ".join(title for title in titles if title.replace(".", "") in role_titles() - honorifics()) or None
    outer = end
    while (
        outer < len(found) and found[outer].bare in letters_after() and found[outer].start - found[outer - 1].end <= 2
    ):
        outer += 1
    if end < len(found) and found[end].bare in generations() and found[end].joined:
        end += 1
    last = found[end - 1]
    return Name(
        found[start].start, last.end, found[first].start, found[outer - 1].end,
        tuple(word.text for word in found[start:end]), titles, office, rule,
    )  # fmt: skip

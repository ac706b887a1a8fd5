"""Organisations as they are named beside people: "the Local Government Association", "ADCS", "Norfolk County
Council"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.data import rows, sections
from pipeline.data import words as wordlist
from pipeline.extractors.people.words import Word, words
from pipeline.language import AnalysedDocument
from pipeline.mentions import Mention
from pipeline.normalise.people import is_given_name, opening_words

_CONNECTORS = wordlist("phrase_words.txt", "inside organisations")
_ACRONYM = re.compile(r"(?=[^a-z]*[A-Z][^a-z]*[A-Z])[A-Z&.]{2,8}$|[A-Z]{2,}[a-z]{0,2}[A-Z]*$|[A-Z][a-z]?[A-Z]{1,4}$")
_NOT_BODIES = wordlist("phrase_words.txt", "no organisations")
_INTRODUCED = re.compile(
    r"(?<![\w’'&] )(?<![\w’'-])(?:The )?([A-Z][\w’'&-]*(?: (?:[A-Z][\w’'&-]*|of|for|and|the|to|in|&))*),"
    r" (?:an?|the) (?:[\w’'-]+ ){0,4}$"
)
_IS_ONE = re.compile(
    r",| (?:that|which|who|whose|for|of|in|based|working|supporting|helping|campaigning|representing)\b"
)
_GAP = re.compile(r"(?:['’]s?)? (?:& )?")
_OWN_POSSESSIVE = wordlist("phrase_words.txt", "possessives of a name")


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation's name at [start, end), without its article."""

    start: int
    end: int


@lru_cache(maxsize=1)
def heads() -> frozenset[str]:
    return wordlist("organisations.txt", "heads")


@lru_cache(maxsize=1)
def _known_by_first_word() -> dict[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    for names in _known_names():
        for name in names:
            table.setdefault(name.split()[0], []).append(name)
    return {word: tuple(sorted(names, key=len, reverse=True)) for word, names in table.items()}


@lru_cache(maxsize=1)
def _known_names() -> tuple[tuple[str, ...], ...]:
    named: list[tuple[str, ...]] = [(row["name"],) for row in rows("childrens_trusts.csv")]
    for heading in ("inspectorates", "known"):
        for line in sections("organisations.txt")[heading]:
            full, _, short = line.partition("=")
            named.append((full.strip(), *(name.strip() for name in short.split(", ") if name.strip())))
    return tuple(named)


# "RANDALL FALLS, Maine (AP) -- ", "LEEDS — ": where a story was written
_DATELINE = re.compile(r"[A-Z][A-Z’'. -]+(?:,\s[A-Z][\w. ]{2,20})?\s(?:\([A-Z][\w ]+\)\s)?(?:--|—|–|-)\s")


@dataclass(frozen=True, slots=True)
class OrganisationMention(Mention):
    """An organisation named at text[start:end], without its article."""


@lru_cache(maxsize=1)
def _may_name_one() -> re.Pattern[str]:
    """What every organisation's name holds: two capitals running, a head, or how a name on the list begins, with two
    words where the first is an article."""
    begins = {" ".join(name.split()[: 1 + name.startswith("The ")]) for names in _known_names() for name in names}
    starts = "|".join(map(re.escape, sorted(heads() | begins))).replace("'", "['’]")
    return re.compile(rf"(?<![\w’'])(?=[A-Z])(?:[A-Z][a-z]?[A-Z&.]|(?:{starts})\b)")


def find(analysed: AnalysedDocument) -> tuple[OrganisationMention, ...]:
    """The organisations named, in text order; only sentences that may name one are split into words."""
    text, found = analysed.text, []
    for sentence in analysed.sentences:
        if _may_name_one().search(text, sentence.start, sentence.end):
            opens = sentence.start == analysed.block(sentence).start
            dateline = _DATELINE.match(text, sentence.start, sentence.end) if opens else None
            begin = dateline.end() if dateline else sentence.start
            named = organisations(words(text, begin, sentence.end), text)
            found += [OrganisationMention(body.start, body.end, "organisation_named") for body in named]
    taken = {at for body in found for at in range(body.start, body.end)}
    found += (body for body in _introduced(analysed) if taken.isdisjoint(range(body.start, body.end)))
    return tuple(sorted(found, key=lambda body: body.start))


def _introduced(analysed: AnalysedDocument) -> Iterator[OrganisationMention]:
    """ "Home Again, a charity that …": a name that no list has, and the noun that says what bears it."""
    last = -1
    for at, noun in analysed.occurrences(wordlist("phrase_words.txt", "introduces a body")):
        start = analysed.sentence_at(at).start
        match = _INTRODUCED.search(analysed.text, max(start, at - 120), at)
        if match and match.start(1) > last and _IS_ONE.match(analysed.text, at + len(noun)):
            first = match.group(1).split()[0]
            if not is_given_name(first) and first not in opening_words():
                last = match.start(1)
                yield OrganisationMention(match.start(1), match.end(1), "organisation_introduced")


def organisations(found: list[Word], text: str) -> Iterator[Organisation]:
    """The organisations among the words of one sentence, in order; they never overlap."""
    index = 0
    while index < len(found):
        word = found[index]
        if not word.capital:
            index += 1
            continue
        known = _known(found, index, text)
        end = known[0] if known else _named(found, index, text)
        if end:
            yield Organisation(word.start, known[1] if known else found[end - 1].end)
        index = end or index + 1


def _known(found: list[Word], index: int, text: str) -> tuple[int, int] | None:
    """The index after a name on the list, and the offset where it ends ("Article 39", "Barnardo’s")."""
    word = found[index]
    for key in (word.text, text[word.start : word.end + 2].replace("’", "'")):
        for name in _known_by_first_word().get(key, ()):
            if text[word.start : word.start + len(name)].replace("’", "'") == name:
                end = index
                while end < len(found) and found[end].start < word.start + len(name):
                    end += 1
                following = text[word.start + len(name) : word.start + len(name) + 1]
                if not following.isalnum() and not _named(found, index, text, longer_than=end):
                    return end, word.start + len(name)
    return None


def _named(found: list[Word], index: int, text: str, longer_than: int = 0) -> int | None:
    """The index after a run of capitalised words that a head makes an organisation, or after an abbreviation."""
    first = found[index].bare
    if first in opening_words():
        return None
    best, end = None, index
    while end < len(found) and end - index < 12:
        word = found[end]
        if end > index and not _GAP.fullmatch(text[found[end - 1].end : word.start]):
            break
        if word.capital:
            if word.bare in heads() and (end > index or _goes_on(found, end)):
                best = end + 1
            elif best and found[best - 1].bare in heads() and end > best and found[end - 1].text in _CONNECTORS:
                best = end + 1  # University of Sussex
            elif (
                best == end
                and best
                and found[end - 1].capital
                and best > index + 1
                and not found[end - 1].possessive
                and _under_connector(found, index, end)
            ):
                best = end + 1  # Association of Directors of Children’s Services
        elif word.text not in _CONNECTORS:
            break
        ends_here = word.capital and word.text not in _OWN_POSSESSIVE and text[word.end : word.end + 2] in {"’s", "'s"}
        end += 1
        if ends_here:
            break
    if best is None and _ACRONYM.match(found[index].text) and found[index].text not in _NOT_BODIES:
        best = index + 1
    return best if best and best > longer_than else None


def _goes_on(found: list[Word], end: int) -> bool:
    """ "Department for", "University of": a head at the front needs its object."""
    following = found[end + 1 : end + 3]
    return (
        len(following) == 2
        and following[0].text in {"of", "for"}
        and (following[1].capital or following[1].text == "the")
    )


def _under_connector(found: list[Word], index: int, end: int) -> bool:
    """Capitalised words after "of" or "for" belong to the same name."""
    return any(word.text in _CONNECTORS for word in found[index:end])

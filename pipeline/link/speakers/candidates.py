"""Whoever may speak in a sentence: people named, pronouns, organisations, documents, and nouns for any of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from pipeline.data import sections
from pipeline.data import words as wordlist
from pipeline.extractors.people import PersonMention
from pipeline.extractors.people.organisations import OrganisationMention
from pipeline.extractors.people.words import Word, words
from pipeline.link.speakers.verbs import verbs
from pipeline.mentions import CouncilMention


class Kind(StrEnum):
    PERSON = "person"  # named
    PRONOUN = "pronoun"
    ROLE = "role"  # a person by office or trade: "the council leader", "a foster carer"
    SPOKESPERSON = "spokesperson"
    ORGANISATION = "organisation"  # by name
    BODY = "body"  # by noun: "the council", "the charity"
    INSPECTORS = "inspectors"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A noun phrase at [start, end); `noun` is its head, lower case; `right` is its end with a role in apposition."""

    kind: Kind
    start: int
    end: int
    noun: str
    right: int
    person: PersonMention | None = None


_PRONOUN = re.compile(r"(?<![\w’'])(?:he|she|it|they|we|I|He|She|It|They|We|IT)(?![\w’'])")
_AGED = re.compile(r"\b[Tt]he\s(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)-year-old(?=\s[a-z]|[,.])")  # somebody named before
_DETERMINED = re.compile(r"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ne|[Aa]nother)\s")
_DETERMINERS = wordlist("phrase_words.txt", "determiners")
_STOPS = wordlist("phrase_words.txt", "no part of a subject")
_NOUNS_IN_S = wordlist("phrase_words.txt", "forms in s that are nouns")
_INSPECTION_TEAM = re.compile(r"\binspect(?:ion|ors?)\b", re.I)
_HEADINGS = (
    ("documents", Kind.DOCUMENT),
    ("persons", Kind.ROLE),
    ("spokespersons", Kind.SPOKESPERSON),
    ("inspectors", Kind.INSPECTORS),
    ("organisations", Kind.BODY),
)


@lru_cache(maxsize=1)
def _nouns() -> dict[str, Kind]:
    table: dict[str, Kind] = {}
    for heading, kind in _HEADINGS:
        for noun in wordlist("sources.txt", heading):
            table.setdefault(noun, kind)
    return table


def candidates(
    text: str,
    start: int,
    end: int,
    people: Sequence[PersonMention],
    councils: Sequence[CouncilMention],
    bodies: Sequence[OrganisationMention],
) -> list[Candidate]:
    """The candidates of the sentence text[start:end], in order; none lies within another."""
    found = [_person(mention) for mention in people if mention.outer_end <= end]
    found += [
        Candidate(Kind.PRONOUN, m.start(), m.end(), m.group().lower(), m.end())
        for pattern in (_PRONOUN, _AGED)
        for m in pattern.finditer(text, start, end)
    ]
    found += [Candidate(Kind.ORGANISATION, n.start, n.end, text[n.start : n.end], n.end) for n in (*councils, *bodies)]
    found += (
        phrase
        for phrase in _phrases(text, words(text, start, end))
        if not (phrase.kind is Kind.DOCUMENT and any(n.start < phrase.end < n.end for n in bodies))  # Article 39
    )
    return _outermost(found)


def _person(mention: PersonMention) -> Candidate:
    start, right = mention.outer_start, mention.outer_end
    if mention.role:
        if mention.role.end <= mention.outer_start:
            start = mention.role.start
        elif mention.role.start >= mention.outer_end:
            right = mention.role.end
    return Candidate(Kind.PERSON, start, mention.outer_end, mention.name, right, mention)


def _verb_before_colon(text: str, word: Word) -> bool:
    """ "The report notes:", where "notes" is no noun."""
    return word.joined and text.startswith(":", word.end) and word.text in _NOUNS_IN_S


def _verb_of_another(scanned: list[Word], index: int) -> bool:
    """ "The group urged ministers", "Inspectors praise managers": the verb of a subject before it, no adjective as in
    "a noted academic". A verb of finding needs a noun of the lists or a name before it ("a highly rated home")."""
    verb = verbs().get(scanned[index].text)
    if not verb or not index or scanned[index - 1].possessive or scanned[index].text in _NOUNS_IN_S:
        return False
    before = scanned[index - 1].text
    if verb.speech and verb.form == "past":
        return before.lower() not in _DETERMINERS
    named = before[0].isupper() and before.lower() not in _DETERMINERS
    if verb.form == "base":
        return before[-1] == "s" and _kind_of(before) is not None
    return verb.form in {"past", "third"} and (named or _kind_of(before) is not None)


def _kind_of(word: str) -> Kind | None:
    noun = word.lower()
    return _nouns().get(noun) or (_nouns().get(noun.removesuffix("s")) if len(noun) > 4 else None)


@lru_cache(maxsize=1)
def _offices() -> frozenset[str]:
    """Nouns of offices and trades that sources.txt does not list: somebody where a determiner brings them in."""
    nouns = {line.rstrip(" !").split()[-1] for line in sections("roles.txt")[""]}
    return frozenset(nouns - _nouns().keys() - wordlist("phrase_words.txt", "offices that are other words"))


def _phrases(text: str, scanned: list[Word]) -> Iterator[Candidate]:
    """Noun phrases with a noun of data/sources.txt at their head."""
    for index, word in enumerate(scanned):
        kind = _kind_of(word.text)
        determined = kind is None and word.text in _offices()
        if determined:
            kind = Kind.ROLE
        if kind is None or word.possessive or _verb_before_colon(text, word):
            continue
        following = scanned[index + 1] if index + 1 < len(scanned) else None
        if following and following.joined and following.text.lower() in _nouns() and not (
            following.possessive or _verb_before_colon(text, following)
        ):  # fmt: skip
            continue  # "council leader": the head is the last noun
        start = word.start
        for before in range(index - 1, max(index - 7, -1), -1):
            previous = scanned[before]
            gap = text[previous.end : start]
            if gap not in {" ", "’s ", "'s ", "-"} and not (gap in {"’ ", "' "} and previous.text.endswith("s")):
                break
            if previous.text.lower() in _STOPS or _verb_of_another(scanned, before):
                break
            start = previous.start
            if previous.text.lower() in _DETERMINERS and not previous.possessive:
                break
        if determined and not _DETERMINED.match(text, start):
            continue
        if kind is Kind.BODY and _INSPECTION_TEAM.search(text, start, word.end):
            kind = Kind.INSPECTORS
        yield Candidate(kind, start, word.end, word.text.lower(), word.end)


_RANK = {
    Kind.PERSON: 0,
    Kind.SPOKESPERSON: 1,
    Kind.ROLE: 1,
    Kind.DOCUMENT: 1,
    Kind.INSPECTORS: 1,
    Kind.BODY: 1,
    Kind.ORGANISATION: 2,
    Kind.PRONOUN: 3,
}


def _outermost(found: list[Candidate]) -> list[Candidate]:
    """Without those that lie within a person's phrase or a longer noun phrase ("Ofsted" in "an Ofsted report")."""
    kept: list[Candidate] = []
    for candidate in sorted(found, key=lambda c: (c.start, -c.right, _RANK[c.kind])):
        if kept and candidate.start < kept[-1].right:
            if candidate.kind is Kind.PERSON and kept[-1].kind is not Kind.PERSON and candidate.end >= kept[-1].end:
                kept[-1] = candidate
            elif candidate.kind is Kind.ORGANISATION and kept[-1].kind is Kind.BODY and candidate.end > kept[-1].end:
                kept[-1] = candidate  # "The Department for Education"
            elif candidate.kind is Kind.SPOKESPERSON and kept[-1].kind is Kind.ORGANISATION:
                kept[-1] = replace(candidate, start=kept[-1].start)  # "a Department for Education spokesman"
            continue
        kept.append(candidate)
    return kept

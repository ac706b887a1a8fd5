"""Where a name's surname ends, and which words that are places or bodies else are surnames after a given name."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from pipeline.data import sections
from pipeline.data import words as wordlist
from pipeline.extractors.people.shapes import (
    ALL_CAPITALS,
    GLUED,
    NAME_SHAPE,
    is_initials,
    is_particle,
    lower_given_names,
)
from pipeline.extractors.people.words import Word
from pipeline.language import AnalysedDocument
from pipeline.normalise.people import (
    PARTICLES,
    honorifics,
    is_given_name,
    letters_after,
    may_be_given_name,
    not_names,
    opening_words,
    role_titles,
)

LONGEST = 4  # words of a name, particles aside


@lru_cache(maxsize=1)
def speech_verbs() -> frozenset[str]:
    """Reporting verbs in the forms that stand beside a name."""
    forms = {form for line in sections("reporting_verbs.txt")["speech"] for form in line.split()[1:4]}
    return frozenset(forms) - wordlist("phrase_words.txt", "nouns beside a name") - {"-"}


@lru_cache(maxsize=1)
def third_persons() -> frozenset[str]:
    """Verbs of speech and of finding as a headline has them: "Backs", "Warns"."""
    lines = (line for heading in ("speech", "finding") for line in sections("reporting_verbs.txt")[heading])
    return frozenset(form for line in lines for form in line.split()[3:4]) - {"-"}


@lru_cache(maxsize=1)
def role_nouns() -> frozenset[str]:
    """The last words of the nouns of offices and trades."""
    return frozenset(line.removesuffix("!").split()[-1] for line in sections("roles.txt")[""])


@lru_cache(maxsize=1)
def bodies() -> frozenset[str]:
    """Words that make what stands before them a body or a place, even after a given name ("Barnardo Trust")."""
    return wordlist("organisations.txt", "heads") | wordlist("phrase_words.txt", "after a name make a body or place")


_SAYS = wordlist("phrase_words.txt", "verbs beside a surname alone")
_NAME_BEFORE = re.compile(r"(?:^|[^\w\s.]\s?|\s)([A-Z][a-z]+(?:[-’'][A-Z][a-z]+)*)\s$")
_NAME_AFTER = re.compile(r"\s([A-Z][a-z]+(?:[-’'][A-Z][a-z]+)*)(?=[.,\n]|\sof\b|$)")
_TITLES = frozenset({"mr", "mrs", "ms", "miss"})
_TITLED = re.compile(r"\.?\s([A-Z][a-z]+(?:[-’'][A-Z][a-z]+)*)(?![\w’'-]|\s[A-Z])")
_ACTS = re.compile(r"\s(?:is|was|has|had|(?!always|perhaps|as\b)[a-z]{3,}(?:s|ed))\s")
_CLAUSE_BEFORE = re.compile(r"(?:^|[.!?,;:”\"]\s|\n|\b(?:and|but|when|as|while|then)\s)$", re.I)
_CAPITAL_BESIDE = re.compile(r"\s[A-Z]")
_CAPITAL_BEFORE = re.compile(r"[A-Z][\w’'.&-]*\s$")


def given_names_that_act(analysed: AnalysedDocument) -> frozenset[str]:
    """Given names alone that act in two clauses or more ("Maureen locks the door"), where no surname ever follows."""
    acts, other, text = Counter[str](), set[str](), analysed.text
    for at, lower in analysed.occurrences(lower_given_names()):
        word = text[at : at + len(lower)]
        if not is_given_name(word) or word in not_names():
            continue
        before = _CAPITAL_BEFORE.search(text, max(at - 30, 0), at)
        opened = before is not None and before.group().rstrip() in opening_words()  # "Then Maureen"
        if _CAPITAL_BESIDE.match(text, at + len(word)) or (before and not opened):
            other.add(word)
        elif _ACTS.match(text, at + len(word)) and _CLAUSE_BEFORE.search(text, max(at - 12, 0), at):
            acts[word] += 1
    return frozenset(word for word, count in acts.items() if count > 1 and word not in other)


def surnames_beside_verbs(analysed: AnalysedDocument) -> frozenset[str]:
    """Capitalised words alone beside a reporting verb or a title ("Malone said", "Ms Malone"): where two such words
    run elsewhere ("Tyrese Malone"), they name a person, however rare the given name."""
    found, text = set[str](), analysed.text
    titled = analysed.occurrences(_TITLES)
    for at, verb in analysed.occurrences(_SAYS):
        before = _NAME_BEFORE.search(text, max(at - 40, 0), at)
        if before and not _CAPITAL_BEFORE.search(text, max(before.start(1) - 30, 0), before.start(1)):
            found.add(before.group(1))
        if after := _NAME_AFTER.match(text, at + len(verb)):
            found.add(after.group(1))
    found |= {after.group(1) for at, title in titled if (after := _TITLED.match(text, at + len(title)))}
    return frozenset(found - not_names() - opening_words() - _bodies_and_places())


@lru_cache(maxsize=1)
def _bodies_and_places() -> frozenset[str]:
    known = (name for heading in ("inspectorates", "known") for name in sections("organisations.txt")[heading])
    return bodies() | frozenset(re.findall(r"\w+", " ".join(known)))


def surnames(found: list[Word], index: int) -> int:
    """The index after the last word of the name that goes on at `index`."""
    start = index
    while index < len(found) and found[index].joined and index - start < LONGEST:
        word = found[index]
        if word.text.lower() in PARTICLES and is_particle(found, index):
            index += 1
            continue
        if not word.capital or not (NAME_SHAPE.match(word.bare) or is_initials(word)) or word.bare in letters_after():
            break
        if GLUED.search(word.bare):
            break
        if ALL_CAPITALS.match(word.text) and not is_initials(word):
            break
        if index == start and _surely_a_person(found, index):
            return index + 1
        after_given = index == start or (index == start + 1 and may_be_given_name(found[start].text))
        known = word.bare in not_names() and not is_initials(word)
        double = index == start + 1 and word.bare in wordlist("phrase_words.txt", "surnames all the same")
        if known and not ((after_given or double) and _surname_after_given(found, index)):
            break  # but "Jane Rhodes White"
        if word.bare in bodies():
            break
        index += 1
        if word.possessive:
            break
    if index < len(found) and found[index].joined and found[index].capital and found[index].bare in bodies():
        return start  # "Robert Gordon University"
    return index


def _surely_a_person(found: list[Word], index: int) -> bool:
    """ "Mr Hall", "the chair, Bob Lane", "Owen Park said": a title, an office or a reporting verb beside a surname that
    is also a building's or a street's name."""
    word = found[index].bare
    follows = found[index + 1] if index + 1 < len(found) else None
    if word not in wordlist("phrase_words.txt", "bodies or places that are surnames") or index == 0:
        return False
    if follows and follows.joined and follows.capital:
        return False
    if found[index - 1].bare in honorifics() | role_titles():
        return True
    before = found[index - 2].text.lower() if index > 1 else ""
    return before in role_nouns() | speech_verbs() or bool(follows and follows.text in speech_verbs())


def _surname_after_given(found: list[Word], index: int) -> bool:
    """A word of another kind is a surname where a given name or title stands right before it and the name ends
    there."""
    word = found[index].bare
    ends = (
        index + 1 >= len(found)
        or not found[index + 1].joined
        or not found[index + 1].capital
        or found[index + 1].bare in letters_after()
    )
    return ends and word not in _never_surnames() and word not in bodies()


@lru_cache(maxsize=1)
def _never_surnames() -> frozenset[str]:
    kinds = (wordlist("not_names.txt", heading) for heading in ("opening", "time", "thing", "role"))
    return frozenset().union(*kinds) - wordlist("phrase_words.txt", "surnames all the same")

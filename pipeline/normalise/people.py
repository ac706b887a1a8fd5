"""Names of people: titles off, surname and given name apart, the gender that he and she agree with."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from pipeline.data import sections
from pipeline.data import words as wordlist

FEMALE, MALE = "female", "male"
PARTICLES = wordlist("phrase_words.txt", "particles")


@lru_cache(maxsize=1)
def _genders() -> dict[str, str | None]:
    table: dict[str, str | None] = dict.fromkeys(wordlist("first_names.txt", "either"))
    for gender in (FEMALE, MALE):
        surely, perhaps = wordlist("first_names.txt", gender), wordlist("first_names.txt", f"doubtful {gender}")
        table.update(dict.fromkeys(surely | perhaps, gender))
    return table


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """Given names that are little else ("Amanda"): what stands before a surname."""
    return frozenset().union(*(wordlist("first_names.txt", heading) for heading in (FEMALE, MALE, "either")))


def is_given_name(word: str) -> bool:
    """Whether the word is a given name and little else ("Amanda", "Jean-Paul"): not "Kent", "May", "Will"."""
    return word in given_names() or ("-" in word and word.split("-", maxsplit=1)[0] in given_names())


def may_be_given_name(word: str) -> bool:
    """Whether the word is a given name at all, if also a word, a place or a surname."""
    return is_given_name(word) or word in _genders()


def gender_of(given: str | None, honorific: str | None = None) -> str | None:
    """FEMALE, MALE or None where neither the title nor the given name tells."""
    for title in (honorific or "").replace(".", "").split():
        if title in titles_by_gender()[FEMALE]:
            return FEMALE
        if title in titles_by_gender()[MALE]:
            return MALE
    given = (given or "").rstrip(".")
    return _genders().get(given) or _genders().get(given.split("-")[0])


@lru_cache(maxsize=1)
def titles_by_gender() -> dict[str, frozenset[str]]:
    return {gender: wordlist("honorifics.txt", f"plain {gender}") for gender in (FEMALE, MALE)}


@lru_cache(maxsize=1)
def honorifics() -> frozenset[str]:
    """Titles that come off a name and say nothing of a role ("Sir", "Cllr"), without full stops."""
    return titles_by_gender()[FEMALE] | titles_by_gender()[MALE] | wordlist("honorifics.txt", "plain")


@lru_cache(maxsize=1)
def role_titles() -> frozenset[str]:
    """Offices used as titles ("Rep", "Mayor"), without full stops."""
    return wordlist("honorifics.txt", "roles")


@lru_cache(maxsize=1)
def letters_after() -> frozenset[str]:
    """What stands after a name without being of it ("MP", "OBE", "HMI")."""
    return wordlist("honorifics.txt", "after") | generations()


@lru_cache(maxsize=1)
def generations() -> frozenset[str]:
    """What tells a son from his father and belongs to the name ("Jr", "III")."""
    return wordlist("honorifics.txt", "generation")


@lru_cache(maxsize=1)
def not_names() -> frozenset[str]:
    """Capitalised words that are no part of a person's name unless a given name or a title stands before them."""
    return frozenset().union(*(wordlist("not_names.txt", heading) for heading in sections("not_names.txt")))


@lru_cache(maxsize=1)
def opening_words() -> frozenset[str]:
    """Words with a capital only because a sentence begins."""
    return wordlist("not_names.txt", "opening")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name taken apart; `given` is null where only the surname is printed."""

    given: str | None
    surname: str
    text: str


def take_apart(name: str) -> PersonName:
    """Given name and surname of a name without titles: "Ursula von der Leyen" is given "Ursula", surname "von der
    Leyen"."""
    parts = name.split()
    while len(parts) > 1 and parts[-1].replace(".", "") in generations():
        parts.pop()
    if len(parts) == 1:
        return PersonName(None, parts[0], name)
    first = len(parts) - 1
    while first > 1 and parts[first - 1].lower() in PARTICLES:
        first -= 1
    return PersonName(parts[0], " ".join(parts[first:]), name)

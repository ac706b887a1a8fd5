"""Roles as they are printed beside a name: "Ofsted’s national director for social care", "ADCS president", "chair
of …".

A role phrase must hold a noun of data/roles.txt. Its organisation is what the phrase itself names: by a
possessive, after
"of", "at" or "for", or as the words before the noun. Which council "the council’s leader" leads is settled in linking.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.data import sections
from pipeline.data import words as wordlist
from pipeline.extractors.people.organisations import Organisation, organisations
from pipeline.extractors.people.words import Word, words

_DETERMINER = re.compile(
    r"(?:(?:the|a|an|then|now|also|currently|both|as|and|one|another|some|many|several|two|three|four|"
    r"(?:his|her)(?!\s(?:majesty|royal|honou?r)\b)|my|our|"
    r"one of (?:the|its|their)|another)\s+|then-)+",
    re.I,
)
_OWNER = re.compile(
    r"(?:the |a )?((?:local |city |county |borough |district |town |unitary )?(?:council|authority|county|city|"
    r"borough|trust|"
    r"charity|union|association|watchdog|regulator|inspectorate|department|university|school|company|firm|organisation|organization|"
    r"agency|group|party|board|committee|bank|government))['’]s\s+|(?P<pronoun>its|their)\s+", re.I,
)  # fmt: skip
_AT_NOUN = re.compile(
    r",?\s(?:at|of|for|with|from)\s(?:the|this|that)\s((?:local |city |county |borough |district )?(?:council|"
    r"authority|county|city|borough|trust|charity|"
    r"union|association|watchdog|regulator|inspectorate|department|university|school|company|firm|organisation|agency))$",
    re.I,
)
_COUNCIL_OWNER = re.compile(r"council|authority|county|city|borough", re.I)
_NOT_OWNERS = re.compile(
    r"(?:children|women|men|people|carers|parents|veterans|majesty|patients|teachers|farmers|workers|consumers|"
    r"young people|today|yesterday)$",
    re.I,
)
_PORTFOLIO = re.compile(r"\b(?:member|minister|secretary|holder|lead|secretary of state|undersecretary|mp)$", re.I)
_HEADS_BODY = re.compile(r"(?:chief executive|ceo|president|founder|chair\w*|general secretary|owner|trustee)$", re.I)
_PREPOSITION = re.compile(r",?\s(?:of|at|for|with|from|in|on)\s(?:the\s|all\s)?")
_SEATS = frozenset({"MP", "MPS", "MEP", "MEPS", "MSP", "MSPS"})
_PARTY = wordlist("phrase_words.txt", "parties")


@dataclass(frozen=True, slots=True)
class Role:
    """A role phrase at [start, end); `organisation` as printed within it; `owner` is a bare noun or pronoun that
    stands for one."""

    start: int
    end: int
    role: str | None
    organisation: str | None = None
    owner: str | None = None
    of_council: bool = False


def _spelled(noun: str) -> str:
    return re.escape(noun).replace("'", "['’]")


@lru_cache(maxsize=1)
def role_noun() -> re.Pattern[str]:
    nouns = sorted((line.rstrip(" !") for line in sections("roles.txt")[""]), key=len, reverse=True)
    return re.compile(r"(?<![\w-])(?:" + "|".join(map(_spelled, dict.fromkeys(nouns))) + r")s?(?![\w’'-]|\.\w)", re.I)


@lru_cache(maxsize=1)
def _council_roles() -> re.Pattern[str]:
    nouns = sorted(
        (line.rstrip(" !") for line in sections("roles.txt")[""] if line.endswith("!")), key=len, reverse=True
    )
    return re.compile(r"\b(?:" + "|".join(map(_spelled, nouns)) + r")\b", re.I)


def parse(text: str, start: int, end: int) -> Role | None:
    """The role that text[start:end] states; None where it holds no noun of a role."""
    while start < end and text[start].isspace():
        start += 1
    begin = start
    if determiner := _DETERMINER.match(text, start, end):
        start = determiner.end()
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:-–—("):
        end -= 1
    if text.endswith((" and", " but"), start, end):
        end -= 4
    noun = role_noun().search(text, start, end)
    if not noun:
        return None
    if owner := (_OWNER.match(text, start, end) or _OWNER.match(text, begin, end)):
        return _owned(text, start, end, owner)
    found = words(text, start, end)
    bodies = list(organisations(found, text[:end]))
    leading = next((body for body in bodies if body.start == start), None)
    if leading and noun.start() < leading.end:  # "Association of Directors of Children’s Services president"
        noun = role_noun().search(text, leading.end, end) or noun
    if possessor := _possessor(found, noun.start()):
        body = text[start : possessor.end]
        return Role(start, end, _after_possessive(text, possessor.end, end), body)
    if trailing := _trailing(text, found, bodies, noun, end):
        preposition, named = trailing
        whole = named.end >= end or re.fullmatch(r"\s*\([^()]*\)?\s*|['’]s?", text[named.end : end])
        stop = preposition if whole else end
        return Role(start, end, text[start:stop].strip(" ,"), text[named.start : named.end])
    if at_noun := _AT_NOUN.search(text, noun.end(), end):
        council = bool(_COUNCIL_OWNER.search(at_noun.group(1)))
        return Role(start, end, text[start : at_noun.start()].strip(" ,"), owner=at_noun.group(1), of_council=council)
    if (of := _speaks_for(text, found, noun)) and not bodies:
        return Role(start, end, text[start:end], of)
    if leading and leading.end < noun.end() and _is_employer(text[leading.start : leading.end], noun.group()):
        return Role(start, end, text[start:end], text[leading.start : leading.end])
    return Role(start, end, text[start:end], of_council=bool(_council_roles().search(text, start, end)))


def _is_employer(body: str, noun: str) -> bool:
    """Whether somebody holds the office `noun` at the body named before it: no party, no seat in capitals ("KIRKBY
    MP")."""
    return body not in _PARTY and not (noun.upper() in _SEATS and body.isupper())


def near_the_front(text: str, role: Role, words_before: int = 10) -> bool:
    """Whether a role phrase comes to its noun soon; a clause that merely holds one does not."""
    noun = role_noun().search(text, role.start, role.end)
    return bool(noun) and len(text[role.start : noun.start()].split()) <= words_before if noun else False


def _speaks_for(text: str, found: list[Word], noun: re.Match[str]) -> str | None:
    """ "Mississippi Power spokesman": the capitalised words in front name the body."""
    before = [word for word in found if word.start < noun.start()]
    if not noun.group().lower().startswith("spokes") or len(before) < 2 or not all(word.capital for word in before):
        return None
    return text[before[0].start : before[-1].end]


def _owned(text: str, start: int, end: int, owner: re.Match[str]) -> Role:
    noun = owner.group(1)
    council = owner["pronoun"] is not None or bool(_COUNCIL_OWNER.search(noun or ""))
    return Role(start, end, text[owner.end() : end].strip(), owner=noun or owner["pronoun"], of_council=council)


def _possessor(found: list[Word], before: int) -> Word | None:
    """The word that owns the role: "Ofsted’s", "Norfolk County Council’s"; never "children’s services"."""
    for index, word in enumerate(found):
        # "Harbour Children’s chief executive": the children’s services of a director have no capital word before them
        body_before = index > 0 and word.end + 3 >= before and found[index - 1].capital and word.text != "Majesty"
        if word.start >= before or not (word.capital or word.text in {"of", "and", "for", "the", "on"}):
            return None
        if word.possessive and word.capital and (body_before or not _NOT_OWNERS.search(word.text)):
            return word
    return None


def _after_possessive(text: str, start: int, end: int) -> str:
    return re.sub(r"^['’]s?\s+", "", text[start:end]).strip()


def _trailing(
    text: str, found: list[Word], bodies: list[Organisation], noun: re.Match[str], end: int
) -> tuple[int, Organisation] | None:
    """The preposition's place and the body after it: "president of the ADCS", "director of children’s services at
    Kent"."""
    for match in _PREPOSITION.finditer(text, noun.end(), end):
        body = next((body for body in bodies if body.start == match.end()), None)
        if body and not _PORTFOLIO.search(text[noun.start() : match.start()]):
            return match.start(), body
        if " at " in match.group() or (match.start() == noun.end() and " of " in match.group()):
            run = _capitalised(text, found, match.end())
            heads_body = bool(_HEADS_BODY.search(noun.group()))
            if (
                run
                and text[run.start : run.end] not in _PARTY
                and (" at " in match.group() or heads_body or not _portfolio_words(text[run.start : run.end]))
            ):
                return match.start(), run
    return None


def _portfolio_words(phrase: str) -> bool:
    return bool(
        re.match(
            r"(?:Children|Corporate|Commissioning|Care|Virtual|Service|Performance|Education|Social|Adult|Schools|State|Health|Young|Safeguarding|Early|Learning|Families|People|Housing|Finance|Policy|Public|Strategy|Operations|Services|Inspection)\b",
            phrase,
        )
    )


def _capitalised(text: str, found: list[Word], start: int) -> Organisation | None:
    run = [word for word in found if word.start >= start]
    stop = start
    for index, word in enumerate(run):
        if word.capital and (
            index == 0
            or text[stop : word.start] in {" ", " & ", "’s ", "'s ", " of ", " and ", " for ", " of the ", " for the "}
        ):
            stop = word.end
        elif word.capital or word.text not in {"of", "and", "for", "the"}:
            break
    if stop == start or not run or run[0].start != start:
        return None
    if text[stop : stop + 2] in {"'s", "’s"}:
        stop += 2 if text[stop - 1] == "o" else 0
    return Organisation(start, stop)

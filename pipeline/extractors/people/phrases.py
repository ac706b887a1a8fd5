"""Where a role phrase begins and ends: at a verb, a clause, a stop, a comma that no list runs over."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.data import sections
from pipeline.data import words as wordlist
from pipeline.extractors.people.roles import role_noun
from pipeline.extractors.people.words import words
from pipeline.normalise.people import is_given_name

LONGEST = 220  # characters of a role phrase
_END = re.compile(r"[;:.!?“”\"‘«\n]|\s[–—-]{1,3}\s|—|\s?[()]|,(?=\s)|['’](?=\s*$)")
_ABBREVIATION = re.compile(r"(?:\b[A-Z]|\b(?:St|Dr|Mr|Mrs|Ms|Inc|Co|Corp|Rev|Gen|Sen|Rep))$")
_LIST_GOES_ON = re.compile(
    r",\s(?!and\b|who\b)[\w’' -]{1,40}?(?:,\s[\w’' -]{1,40}?){0,6},?\s(?:and|&)\s[\w’'-]+(?=[\s,.:;])"
)
_BEFORE_CAPITALS = wordlist("phrase_words.txt", "before a role in capitals")
_NAMED = re.compile(r"\s([A-Z][\w’'-]+)\s[A-Z]")  # "chair of Coram, Tom Roe, Jane Doe and ..."
_BREAKS = wordlist("phrase_words.txt", "no part of a role")
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_WEEKDAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_SEASON = "week|month|year|spring|summer|autumn|winter"
_TIME = rf"(?:last|this|next) (?:{_SEASON})|in (?:a|an|her|his|its|(?:19|20)\d\d|{_MONTH})|on (?:{_WEEKDAY}|Jan|Feb|\d)"


@lru_cache(maxsize=1)
def role_ends() -> re.Pattern[str]:
    """What ends a role phrase: a verb, a clause, a time."""
    forms = {form for line in sections("reporting_verbs.txt")["speech"] for form in line.split()[1:4]}
    ends = (forms | wordlist("phrase_words.txt", "ends of a role")) - wordlist(
        "phrase_words.txt", "verbs that are nouns in roles"
    )
    return re.compile(r"\s(?:" + "|".join([*sorted(ends), _TIME]) + r")\b")


def phrase_end(text: str, start: int, end: int) -> int:
    """Where the apposition stops: at a stop, a verb, or a comma that no list runs over."""
    verb = role_ends().search(text, start, end)
    limit = verb.start() if verb else end
    for match in _END.finditer(text, start, limit):
        if match.group() == "." and _ABBREVIATION.search(text, start, match.start()):
            continue
        if match.group() == ",":
            listed = _LIST_GOES_ON.match(text, match.start(), limit)
            before, after = text[start : match.start()], text[match.end() : match.end() + 90]
            somebody = (named := _NAMED.match(text, match.end())) and is_given_name(named.group(1))
            portfolio = listed and not somebody and not role_noun().search(listed.group())
            if portfolio and re.search(r"\b(?:for|of)\b", before):
                continue
            if (
                role_noun().search(before)
                and re.match(r"\s(?:families|skills|schools|education|learning|at)\b", after)
                and _in_list(text, match, limit)
            ):
                continue
            if not role_noun().search(before) and re.search(r"['’]s$|\bof$", before):
                continue
        return match.start()
    return limit


def _in_list(text: str, comma: re.Match[str], limit: int) -> bool:
    """The last "and …" of a list that a comma began: ", families and education"."""
    following = re.match(r",\s(?:\w[\w’'-]*\s){0,3}(?:and|&)\s(?!his|her|their|the\s)\w", text[comma.start() : limit])
    return bool(following) and not role_noun().search(
        text, comma.start(), comma.start() + following.end() if following else limit
    )


def phrase_start(text: str, begin: int, noun: int) -> int:
    """How far left of its noun the role phrase reaches."""
    found = words(text, begin, noun)
    start, following = noun, noun
    for index in range(len(found) - 1, -1, -1):
        word = found[index]
        gap = text[word.end : following]
        if gap.strip() not in {"", "’s", "'s", "’", "'", "&", "-"} or "\n" in gap:
            break
        lower = word.text.lower()
        if lower in {"of", "for"}:
            if not (index and found[index - 1].capital and text[following].isupper()):
                break
        elif (
            lower in _BREAKS
            or (
                lower.endswith(("ed", "ing"))
                and not word.capital
                and lower
                not in {
                    "acting",
                    "outgoing",
                    "incoming",
                    "retired",
                    "safeguarding",
                    "housing",
                    "leading",
                    "managing",
                    "founding",
                    "nursing",
                    "visiting",
                    "engineering",
                    "marketing",
                }
            )
            or (
                lower == "and"
                and not (index and not (found[index - 1].capital and text[following].isupper() and start == noun))
            )
            or (text[noun].isupper() and not word.capital and lower not in _BEFORE_CAPITALS)
        ):
            break  # "since the verdict Director Jane Doe"
        if lower in {"the", "a", "an"}:
            if (
                index
                and found[index - 1].text.lower() in {"of", "for"}
                and found[index - 2].capital
                and text[following].isupper()
            ):
                following = word.start
                continue
            return word.start
        following = word.start
        if lower not in {"and", "of", "for"}:
            start = word.start
    return start

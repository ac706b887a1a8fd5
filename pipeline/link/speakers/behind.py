"""The subject behind its reporting verb: "said Jane Doe", "says a man in the crowd", "described by inspectors as"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extractors.people.roles import role_noun
from pipeline.link.speakers.candidates import Candidate, Kind
from pipeline.link.speakers.narration import BLANK, Stretch
from pipeline.link.speakers.subjects import following_candidates

_TO_SUBJECT = re.compile(r"\s(?:the\s|a\s|an\s|(?:\w+ly|also|last week|yesterday|today|then)\s)?")
# "said Assistant U.S. Attorney Jane Doe", "said fellow scout Tom Roe", "said Ms. Yost’s deputy Dana Liu"
_TO_NAME = re.compile(
    r"\s(?!(?:to|in|of|that|with|at|about|on|as|by|when|if|and|for|from|after|before|during|who|he|she|it|they)\b)"
    r"(?:(?!that\b|who\b|when\b|he\b|she\b|it\b|they\b|was\b|is\b)[\w.’'&-]+\s){0,6}"
)
# "says a Boston short-seller who", "said a man in the crowd": somebody of no list, whom only "a" brings in
_SOMEBODY = re.compile(
    r"\s(?P<phrase>(?:an?|one|another)\s(?:[\w’'-]+\s){0,4}?(?P<noun>[a-z][\w’'-]*))"
    r"(?=[.;\n]|$|,?\s(?:who|whose|on|in|at|from|near|outside|behind|with|as|that)\b|,)"
)
_BY_WHOM = re.compile(rf"\s(?:[\w-]+\s){{0,3}}?(?:as\s(?:an?\s)?{BLANK}+,?\s)?by\s")
_AGENT = 200  # characters from a verb to its agent, with what is quoted between
_APPOSED = re.compile(rf"\s[^,;:.{BLANK}]{{0,80}}(?:\b[A-Z][a-z]{{1,2}}\.[^,;:.{BLANK}]{{2,80}})?,\s")
_DETERMINED = re.compile(r"\s(?:the|a|an|another|one|his|her|its|their)\b")
_PERSONS = (Kind.ROLE, Kind.SPOKESPERSON)
_LONGEST_PHRASE = 120  # characters


def inverted(text: str, stretch: Stretch, found: Sequence[Candidate], verb: int, end: int) -> Candidate | None:
    """ "…,” said Jane Doe"; "says the report": right after the verb, which stands after a quotation, a comma or
    alone."""
    before = text[max(stretch.start, verb - 40) : verb].rstrip()
    if before and before[-1] not in f"{BLANK},–—-":
        return None
    spoken = before.rstrip(" ,–—-")[-1:] == BLANK
    if (spoken or not before) and (apposed := _apposed(text, found, end)):
        return apposed
    return _named_behind(text, found, end, spoken) or (somebody(text, end) if spoken else None)


def somebody(text: str, end: int) -> Candidate | None:
    """Whoever is brought in right behind a verb or "according to" by a noun of no list."""
    match = _SOMEBODY.match(text, end, end + _LONGEST_PHRASE)
    if match is None:
        return None
    return Candidate(Kind.ROLE, match.start("phrase"), match.end(), match["noun"], match.end())


def _named_behind(text: str, found: Sequence[Candidate], end: int, spoken: bool) -> Candidate | None:
    """The candidate that the verb's subject is, of those behind it; `spoken` where a quotation stands before it."""
    for candidate in following_candidates(found, end):
        gap = text[end : candidate.start]
        if text.startswith(("’s ", "'s "), candidate.end):
            continue  # "Ms. Yost’s spokeswoman"
        named = spoken and candidate.kind is Kind.PERSON and _TO_NAME.fullmatch(gap)
        if not named and not _TO_SUBJECT.fullmatch(gap):
            return None
        if candidate.kind is Kind.PRONOUN and candidate.noun in {"it", "they", "we"}:
            return None
        following = text[candidate.right : candidate.right + 1]
        ends = {"", ",", ".", ";", ":", "\n"}
        return candidate if following in (ends | {" ", "(", BLANK, "—", "–"} if spoken else ends) else None
    return None


def _apposed(text: str, found: Sequence[Candidate], end: int) -> Candidate | None:
    """ "said another caseworker, Jane Doe", "replied Ms. Yost’s spokeswoman, Dana Liu", "said his son, Pete"."""
    near = following_candidates(found, end)
    person = next((c for c in near if c.kind is Kind.PERSON and text[c.start - 2] == ","), None)
    if person is None:
        return None
    phrase = _APPOSED.fullmatch(text, end, person.start)
    heads = (c for c in near if c.end == person.start - 2 and c.kind in _PERSONS)
    noun_phrase = phrase and (_DETERMINED.match(phrase.group()) or role_noun().search(phrase.group()))
    return person if phrase and (noun_phrase or next(heads, None)) else None


def agent(text: str, found: Sequence[Candidate], verb_end: int) -> Candidate | None:
    """ "described by inspectors as …", "described as “…” by inspectors"."""
    by_whom = _BY_WHOM.match(text, verb_end, verb_end + _AGENT)
    if by_whom is None:
        return None
    by = by_whom.end()
    named = next((c for c in following_candidates(found, by) if c.start <= by + 4), None)
    return None if named and text.startswith(" who ", named.right) else named  # "helped by staff who have “…”"

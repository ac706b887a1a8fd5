"""The subject of a reporting verb: beside it, behind a tail ("for the council"), behind an aside between commas."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from pipeline.link.speakers.candidates import Candidate, Kind
from pipeline.link.speakers.narration import BLANK, Stretch
from pipeline.link.speakers.verbs import reporting_verbs, verbs
from pipeline.normalise.people import not_names, opening_words

_ADVERB = (
    r"(?:also|then|later|has|have|had|further|there|here|today|yesterday|previously|never|repeatedly|once|since|recently|now|just|often|always|even|still|"
    r"would|will|could|can|may|might|did|does|do|simply|further|again|either|both|all|too|earlier|however|therefore|nevertheless|himself|herself|"
    r"itself|themselves|tonight|this (?:week|morning|afternoon|month|year)|last (?:week|night|month|year)|"
    r"(?:likes|liked|loves|loved|used|went on|goes on) to|"
    r"on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in \d{4}|\w+ly)"
)
_DIRECT = re.compile(rf"(?:\s\([^()]*\))?,?\s(?:{_ADVERB},?\s)*$")
# "a letter by Jane Doe, who wrote that …": whose clause it is, whatever the person is in the sentence around it
_WHO = re.compile(rf",?\s(?:who|which)\s(?:{_ADVERB}\s)*$")
_TAIL = re.compile(
    rf"\s(?:of|for|at|in|from|with|to|on|on behalf of|who|whose|whom|and who|that|which|representing|leading|"
    rf"published|released|issued|seen|obtained|unveiled|written|"
    rf"responsible)\s[^,;:.{BLANK}]{{1,110}}?,?\s(?:{_ADVERB}\s)*$"
)
_ASIDE = re.compile(
    rf"(?:\s(?:of|from|in|at|for)\s[^,;:.{BLANK}]{{1,60}})?(?:,\s[^;:{BLANK}]{{1,200}}?,|\s\([^()]{{1,80}}\)|\s[–—-]{{1,2}}\s[^;:{BLANK}]{{1,160}}?\s?[–—-]{{1,2}})\s(?:{_ADVERB},?\s)*$"
)
_NOUN_PHRASE = re.compile(
    rf"\b((?:An?|One|Another|Some|Two|Three|Her|His|an?|one|another|her|his)\s(?:[a-z][\w’'-]*\s){{0,3}}?[a-z][\w’'-]*)"
    rf"(?:,?\s(?:who|whose)\s[^;:.{BLANK}]{{1,110}}|(?:\s(?:near|on|in|at|by|above|below|outside)(?:\s(?!who|that)[^\s,;:.{BLANK}]+){{1,8}})?"
    rf"(?:,\s[^,;:.{BLANK}]{{1,60}}(?=,))?)?,?\s(?:{_ADVERB}\s)*$"
)
_UNKNOWN_NAME = re.compile(rf"(?<![\w’'.-])((?:[A-Z][\w&’'-]*\s){{0,3}}[A-Z][\w&’'-]+)\s(?:{_ADVERB}\s)*$")
_RELATIVE_CLAUSE = re.compile(r",?\s(?:who|which|whose|whom)\b[^,]*(?:,|$)")
_IN_RELATIVE_CLAUSE = re.compile(
    r",\s(?:who|which|whose|whom)\s[^,;:.]*$"
)  # "Jane Doe, who leads a team in Hull, said"
_BY = re.compile(r"\s(?:(?:issued|published|written|sent|released|produced|commissioned)\s)?(?:by|from)\s(?:the\s)?")
_AND = re.compile(r"\sand\s(?:the\s)?")
_TO_WHOM = re.compile(r"\sto\s(?:the\s)?[^,;:.]{0,60}$")  # "a letter from Ofsted to the director Jane Doe said"
_CONNECTED = re.compile(
    r"\s(?:of|for|at|in|from|with|to|on|on behalf of)\s(?:the\s|its\s|their\s|all\s)?$|\s(?:of|for|at|in|from|"
    r"with)\s[^,;:.]{0,60}$"
)
# "the lawyer", "a passing nurse", "Mr. Tolland’s lawyer"
_DETERMINER_BEFORE = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Mm]y)\s(?:(?!and\b|of\b|to\b|that\b)[a-z-]+\s){0,2}|(?:\b(?:Mr|Mrs|Ms|Dr)\.\s)?\b[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,3}['’]s?\s)$"
)
# "Responding to the annual report Jane Doe, chair of the board, said": the comma that should end the phrase is missing
_PARTICIPLE_PHRASE = re.compile(
    rf"(?:Responding|Reacting|Commenting|Speaking|Writing|Welcoming|Following|In response to|After|On)\s"
    rf"[^,;:.{BLANK}]{{4,160}}\s"
)

_NEAR = 24  # candidates looked at on one side of a verb


def _start(candidate: Candidate) -> int:
    return candidate.start


def following_candidates(found: Sequence[Candidate], offset: int) -> Sequence[Candidate]:
    """The next candidates from the offset on, in order."""
    place = bisect_left(found, offset, key=_start)
    return found[place : place + _NEAR]


def subject(text: str, stretch: Stretch, found: Sequence[Candidate], verb: int) -> Candidate | None:
    """The subject before a verb: beside it, or behind a tail ("for the council") or an aside between commas."""
    place = bisect_left(found, verb, key=_start)
    near = found[max(place - _NEAR, 0) : place]
    before = [candidate for candidate in near if candidate.right < verb and candidate.start >= stretch.start]
    for position in range(len(before) - 1, max(len(before) - 8, -1), -1):
        candidate = before[position]
        gap = text[candidate.right : verb]
        if len(gap) > 260 or gap.startswith(("’s", "'s")):
            continue
        if _WHO.fullmatch(gap) and candidate.kind is not Kind.PRONOUN:
            return candidate
        if _DIRECT.fullmatch(gap):
            climbed = _climb(text, stretch, before, position)
            if gap.startswith(",") and climbed is candidate and not opens_clause(text, stretch, candidate):
                continue
            if _in_closed_clause(text, stretch, climbed, gap):
                continue
            return climbed
    for position in range(len(before) - 1, max(len(before) - 8, -1), -1):
        candidate = before[position]
        gap = text[candidate.right : verb]
        if (
            len(gap) <= 260
            and (_TAIL.fullmatch(gap) or _ASIDE.fullmatch(gap))
            and not _has_verb(gap)
            and not is_object(text, stretch, candidate)
            and not _in_closed_clause(text, stretch, candidate, gap)
        ):
            return _climb(text, stretch, before, position)
    return _unlisted(text, stretch, verb)


def _in_closed_clause(text: str, stretch: Stretch, candidate: Candidate, gap: str) -> bool:
    """ "Jane Doe, who leads a team in Hull, said": the team is inside what the comma before the verb closes."""
    start = max(stretch.start, candidate.start - 160)
    if text.endswith(" whose ", start, candidate.start):
        return False  # "the union, whose president, Jane Doe, said"
    return "," in gap and bool(_IN_RELATIVE_CLAUSE.search(text, start, candidate.start))


def _unlisted(text: str, stretch: Stretch, verb: int) -> Candidate | None:
    """A noun phrase of no list right before the verb: "An adopter who had waited told them"."""
    begin = max(stretch.start, verb - 160)
    match = _NOUN_PHRASE.search(text, begin, verb)
    if not match or (match.start(1) != stretch.start and text[match.start(1) - 2] not in f",;:.{BLANK}–—-"):
        named = _UNKNOWN_NAME.search(text, begin, verb)
        if (
            not named
            or named.group(1).endswith(("’s", "'s"))
            or named.group(1).split()[0] in opening_words() | not_names()
        ):
            return None
        return Candidate(Kind.ORGANISATION, named.start(1), named.end(1), named.group(1), named.end(1))
    noun = match.group(1).split()[-1].lower()
    return Candidate(Kind.ROLE, match.start(1), match.end(1), noun, match.end(1))


def _has_verb(gap: str) -> bool:
    """Another reporting verb in the gap: its subject is not this verb's neighbour."""
    gap = _RELATIVE_CLAUSE.sub(" ", gap)
    return any(
        verbs()[m.group().lower()].form != "base" and verbs()[m.group().lower()].speech
        for m in reporting_verbs(gap, 0, len(gap))
    )


def is_object(text: str, stretch: Stretch, candidate: Candidate) -> bool:
    """After a preposition a noun phrase is no subject: "In a letter to Smith, …"."""
    return bool(
        re.search(
            r"\b(?:of|for|at|in|from|with|to|by|on|about|over|under|after|before)\s(?:the\s|its\s)?$",
            text[max(stretch.start, candidate.start - 20) : candidate.start],
            re.I,
        )
    )


def opens_clause(text: str, stretch: Stretch, candidate: Candidate) -> bool:
    """Whether a clause may begin with the noun phrase: it is no object of a verb or preposition before it."""
    if candidate.kind is Kind.PERSON and _PARTICIPLE_PHRASE.fullmatch(text, stretch.start, candidate.start):
        return True
    before = _DETERMINER_BEFORE.sub("", text[stretch.start : candidate.start]).rstrip()
    return (
        not before
        or before[-1] in f",;:{BLANK}–—-"
        or bool(re.search(r"\b(?:but|and|while|as|that|when|though|although|yet|whose|because|where)$", before, re.I))
    )


def _climb(text: str, stretch: Stretch, before: Sequence[Candidate], position: int) -> Candidate:
    """From "the council" in "a spokesman for the council" to the spokesman; from a role's noun to the person
    before it; from "he and Jane Doe" to him."""
    candidate = before[position]
    while position:
        earlier = before[position - 1]
        gap = text[earlier.right : candidate.start]
        if len(gap) > 80:
            break
        written_by = earlier.kind is Kind.DOCUMENT and _BY.fullmatch(gap)
        connected = bool(written_by or _CONNECTED.fullmatch(gap))
        apposed = (
            earlier.kind is Kind.PERSON
            and re.fullmatch(r",\s(?:[\w’'-]+\s){0,8}", gap)
            and candidate.kind not in (Kind.PERSON, Kind.PRONOUN)  # "Roe, she wrote, had never asked"
            and not is_object(text, stretch, earlier)
        )
        paired = earlier.kind is Kind.PRONOUN and _AND.fullmatch(gap)
        if not connected and not apposed and not paired:
            break
        if candidate.kind is Kind.PERSON and connected and not _TO_WHOM.search(gap):
            break
        position -= 1
        candidate = earlier
    return candidate

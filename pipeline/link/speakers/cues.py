"""Where the writer says that somebody said something: a reporting verb with its subject, "according to", a label.

All of it is read in the writer's own text, with what others say blanked out. A cue states its source as a candidate;
whom a pronoun or a noun means is settled in `resolve`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from pipeline.link.speakers.candidates import Candidate, Kind
from pipeline.link.speakers.narration import BLANK, Stretch
from pipeline.normalise.people import not_names, opening_words
from pipeline.normalise.wordlists import lines


class Form(StrEnum):
    SUBJECT = "subject_before_verb"
    INVERTED = "verb_before_subject"
    PARTICIPLE = "participle"  # "adding: …", "and said …": the subject stands further back
    ACCORDING = "according_to"
    AGENT = "by_agent"
    OWNER = "possessive"
    LABEL = "label"
    DASH = "dash"
    TOPIC = "topic"  # no cue: what the sentence is about, for "it" in the next one
    MAIN = "subject_of_the_sentence"  # no reporting verb: whoever the sentence is about


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue at [left, right) of a stretch; `verb` is where its verb or its word begins."""

    left: int
    right: int
    verb: int
    source: Candidate
    form: Form
    speech: bool
    stretch: int


_ADVERB = (
    r"(?:also|then|later|has|have|had|further|there|here|today|yesterday|previously|never|repeatedly|once|since|recently|now|just|often|always|even|still|"
    r"would|will|could|can|may|might|did|does|do|simply|further|again|either|both|all|too|earlier|however|therefore|nevertheless|himself|herself|"
    r"itself|themselves|tonight|this (?:week|morning|afternoon|month|year)|last (?:week|night|month|year)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in \d{4}|\w+ly)"
)
_DIRECT = re.compile(rf"(?:\s\([^()]*\))?,?\s(?:{_ADVERB},?\s)*$")
_TAIL = re.compile(rf"\s(?:of|for|at|in|from|with|to|on|on behalf of|who|whose|whom|representing|leading|responsible)\s[^,;:.{BLANK}]{{1,110}}?,?\s(?:{_ADVERB}\s)*$")
_ASIDE = re.compile(rf"(?:\s(?:of|from|in|at|for)\s[^,;:.{BLANK}]{{1,60}})?(?:,\s[^;:{BLANK}]{{1,200}}?,|\s\([^()]{{1,80}}\)|\s[–—-]{{1,2}}\s[^;:{BLANK}]{{1,160}}?\s?[–—-]{{1,2}})\s(?:{_ADVERB},?\s)*$")
_AND = re.compile(r",?\s(?:and|but|or|then)\s(?:[a-z]+ly\s|also\s|then\s|has\s|had\s)*$")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being|get|got)\s(?:also\s|\w+ly\s|being\s|then\s)?$")
_TO = re.compile(r"\bto\s(?:\w+ly\s)?$")
_AUXILIARY = re.compile(r"\b(?:will|would|did|do|does|can|could|may|might|must|should|not|I|we|they|you|who)\s(?:also\s|\w+ly\s)?$|s\s$", re.I)
_ACCORDING = re.compile(r"\b(?:according to|in the words of|in the view of|as)\s(?=\S)", re.I)
_LABEL_END = re.compile(r"\s?:\s*(?=" + BLANK + r"|$)|\s[–—]\s(?=" + BLANK + r")")
_DASH = re.compile(rf"{BLANK}[\s.,]*[–—-]{{1,3}}\s*(?:by\s)?$")
_OWNED = re.compile(r"['’]s?\s(?:own\s|latest\s|recent\s|annual\s|\w+\s)?(?:words?|description|claims?|warnings?|comments?|remarks?|verdict|statement|promise|pledge|assertion|argument|call|phrase|advice|message|letter|speech|response|view|criticism)\b")
_NOUN_PHRASE = re.compile(
    rf"\b((?:An?|One|Another|Some|Two|Three|Her|His|an?|one|another|her|his)\s(?:[a-z][\w’'-]*\s){{0,3}}[a-z][\w’'-]*)(?:,?\s(?:who|whose)\s[^;:.{BLANK}]{{1,110}})?,?\s(?:{_ADVERB}\s)*$"
)
_UNKNOWN_NAME = re.compile(rf"(?<![\w’'.-])((?:[A-Z][\w&’'-]*\s){{0,3}}[A-Z][\w&’'-]+)\s(?:{_ADVERB}\s)*$")
_RELATIVE_CLAUSE = re.compile(r",?\s(?:who|which|whose|whom)\b[^,]*(?:,|$)")
_CONNECTED = re.compile(r"\s(?:of|for|at|in|from|with|to|on|on behalf of)\s(?:the\s|its\s|their\s|all\s)?$|\s(?:of|for|at|in|from|with)\s[^,;:.]{0,60}$")


@dataclass(frozen=True, slots=True)
class _Verb:
    speech: bool
    form: str  # base, past, participle, third


@lru_cache(maxsize=1)
def _verbs() -> dict[str, _Verb]:
    table: dict[str, _Verb] = {}
    for heading in ("speech", "finding"):
        for line in lines("reporting_verbs")[heading]:
            for form, name in zip(line.split(), ("base", "past", "participle", "third"), strict=False):
                if form != "-" and (name != "base" or form not in _NOUNS) and form not in table:
                    table[form] = _Verb(heading == "speech", name)
            past = line.split()[1]
            table[past] = _Verb(table[past].speech, "past")
    return table


_NOUNS = frozenset("report claim comment order post tweet promise fear hope answer demand pledge vow quote call label brand term praise attack blame point document record question challenge back want set show detail list mention fault credit state view set see go detail hail slam".split())
_NOT_INVERTED = frozenset("told tells informed urged thanked welcomed advised began went continued thought believed hoped feared".split())
_NOUNS_IN_S = frozenset("reports claims comments orders posts tweets promises fears hopes answers demands pledges vows quotes calls labels brands terms attacks points documents records questions challenges backs sets shows details lists faults credits states notes reads plans".split())


@lru_cache(maxsize=1)
def _verb_pattern() -> re.Pattern[str]:
    return re.compile(r"(?<![\w’'-])(?:" + "|".join(sorted(_verbs(), key=len, reverse=True)) + r")(?![\w’'-])", re.I)


def cues(text: str, stretch: Stretch, index: int, found: Sequence[Candidate]) -> list[Cue]:
    """The cues of one stretch, in order of their verbs. `found` are its candidates."""
    made: list[Cue] = []
    for match in _verb_pattern().finditer(text, stretch.start, stretch.end):
        verb = _verbs()[match.group().lower()]
        cue = _of_verb(text, stretch, index, found, match, verb, made)
        if cue:
            made.append(cue)
    made += _according(text, stretch, index, found)
    made += _owned(text, index, found)
    made += _labels(text, stretch, index, found)
    made += _topics(text, stretch, index, found, made)
    return sorted(made, key=lambda cue: (cue.verb, cue.left))


def _of_verb(
    text: str, stretch: Stretch, index: int, found: Sequence[Candidate], match: re.Match[str], verb: _Verb, made: list[Cue]
) -> Cue | None:
    start, end = match.span()
    before = text[stretch.start : start]
    if verb.form in {"past", "participle"} and _PASSIVE.search(before[-40:]):
        agent = _agent(text, found, end)
        return Cue(start, agent.right, start, agent, Form.AGENT, verb.speech, index) if agent else None
    if verb.form == "base" and (_TO.search(before[-20:]) or not _AUXILIARY.search(before[-30:])):
        return None
    if verb.speech and match.group().lower() not in _NOT_INVERTED and (after := _inverted(text, stretch, found, start, end)):
        return Cue(start, after.right, start, after, Form.INVERTED, True, index)
    if verb.form != "participle" and (subject := _subject(text, stretch, found, start)):
        if match.group().lower() in _NOUNS_IN_S and subject.kind not in (Kind.PERSON, Kind.PRONOUN, Kind.SPOKESPERSON):
            return None
        return Cue(subject.start, end, start, subject, Form.SUBJECT, verb.speech, index)
    if agent := _agent(text, found, end):
        return Cue(start, agent.right, start, agent, Form.AGENT, verb.speech, index)
    if verb.form == "participle" or _AND.search(before[-40:]):
        source = _further_back(text, stretch, found, start, made)
        return Cue(start, end, start, source, Form.PARTICIPLE, verb.speech, index) if source else None
    return None


def _subject(text: str, stretch: Stretch, found: Sequence[Candidate], verb: int) -> Candidate | None:
    """The subject before a verb: beside it, or behind a tail ("for the council") or an aside between commas."""
    before = [candidate for candidate in found if candidate.right < verb and candidate.start >= stretch.start]
    for position in range(len(before) - 1, max(len(before) - 8, -1), -1):
        candidate = before[position]
        gap = text[candidate.right : verb]
        if len(gap) > 260 or gap.startswith(("’s", "'s")):
            continue
        if _DIRECT.fullmatch(gap):
            climbed = _climb(text, before, position)
            if gap.startswith(",") and climbed is candidate and not _opens_clause(text, stretch, candidate):
                continue
            return climbed
    for position in range(len(before) - 1, max(len(before) - 8, -1), -1):
        candidate = before[position]
        gap = text[candidate.right : verb]
        if len(gap) <= 260 and (_TAIL.fullmatch(gap) or _ASIDE.fullmatch(gap)) and not _has_verb(gap) and not _object(text, stretch, candidate):
            return _climb(text, before, position)
    return _unlisted(text, stretch, verb)


def _unlisted(text: str, stretch: Stretch, verb: int) -> Candidate | None:
    """A noun phrase of no list right before the verb: "An adopter who had waited told them"."""
    begin = max(stretch.start, verb - 160)
    match = _NOUN_PHRASE.search(text, begin, verb)
    if not match or (match.start(1) != stretch.start and text[match.start(1) - 2] not in f",;:.{BLANK}–—-"):
        named = _UNKNOWN_NAME.search(text, begin, verb)
        if not named or named.group(1).split()[0] in opening_words() | not_names():
            return None
        return Candidate(Kind.ORGANISATION, named.start(1), named.end(1), named.group(1), named.end(1))
    noun = match.group(1).split()[-1].lower()
    return Candidate(Kind.ROLE, match.start(1), match.end(1), noun, match.end(1))


def _has_verb(gap: str) -> bool:
    """Another reporting verb in the gap: its subject is not this verb's neighbour."""
    gap = _RELATIVE_CLAUSE.sub(" ", gap)
    return any(_verbs()[m.group().lower()].form != "base" and _verbs()[m.group().lower()].speech for m in _verb_pattern().finditer(gap))


def _object(text: str, stretch: Stretch, candidate: Candidate) -> bool:
    """After a preposition a noun phrase is no subject: "In a letter to Smith, …"."""
    return bool(re.search(r"\b(?:of|for|at|in|from|with|to|by|on|about|over|under|after|before)\s(?:the\s|its\s)?$", text[max(stretch.start, candidate.start - 20) : candidate.start], re.I))


def _opens_clause(text: str, stretch: Stretch, candidate: Candidate) -> bool:
    before = re.sub(r"\b(?:the|an?)\s$", "", text[stretch.start : candidate.start], flags=re.I).rstrip()
    return not before or before[-1] in f",;:{BLANK}–—-" or bool(re.search(r"\b(?:but|and|while|as|that|when|though|although|yet)$", before, re.I))


def _climb(text: str, before: Sequence[Candidate], position: int) -> Candidate:
    """From "the council" in "a spokesman for the council" to the spokesman; from a role's noun to the person before it."""
    candidate = before[position]
    while position:
        earlier = before[position - 1]
        gap = text[earlier.right : candidate.start]
        if len(gap) > 80:
            break
        connected = bool(_CONNECTED.fullmatch(gap))
        apposed = earlier.kind is Kind.PERSON and re.fullmatch(r",\s(?:[\w’'-]+\s){0,8}", gap) and candidate.kind is not Kind.PERSON
        if not connected and not apposed:
            break
        if candidate.kind is Kind.PERSON and connected:
            break
        position -= 1
        candidate = earlier
    return candidate


def _inverted(text: str, stretch: Stretch, found: Sequence[Candidate], verb: int, end: int) -> Candidate | None:
    """"…,” said Jane Doe"; "says the report": right after the verb, which stands after a quotation, a comma or alone."""
    before = text[max(stretch.start, verb - 40) : verb].rstrip()
    if before and before[-1] not in f"{BLANK},–—-":
        return None
    spoken = before.rstrip(" ,–—-")[-1:] == BLANK
    for candidate in found:
        if candidate.start < end:
            continue
        gap = text[end : candidate.start]
        if not re.fullmatch(r"\s(?:the\s|a\s|an\s|(?:\w+ly|also|last week|yesterday|today|then)\s)?", gap):
            return None
        if candidate.kind is Kind.PRONOUN and candidate.noun in {"it", "they", "we"}:
            return None
        following = text[candidate.right : candidate.right + 1]
        ends = {"", ",", ".", ";", ":", "\n"}
        return candidate if following in (ends | {" ", "(", BLANK, "—", "–"} if spoken else ends) else None
    return None


def _agent(text: str, found: Sequence[Candidate], verb_end: int) -> Candidate | None:
    """"described by inspectors as …"."""
    if not re.match(r"\s(?:[\w-]+\s){0,3}?by\s", text[verb_end : verb_end + 40]):
        return None
    by = text.index("by ", verb_end) + 3
    return next((c for c in found if by <= c.start <= by + 4), None)


def _further_back(text: str, stretch: Stretch, found: Sequence[Candidate], verb: int, made: list[Cue]) -> Candidate | None:
    """The subject of "adding: …" or "… and said …": that of the cue before, else the sentence's first candidate."""
    if made and made[-1].stretch >= 0:
        return made[-1].source
    before = [c for c in found if c.right < verb and not _object(text, stretch, c)]
    return next(iter(before), None)


def _according(text: str, stretch: Stretch, index: int, found: Sequence[Candidate]) -> Iterator[Cue]:
    for match in _ACCORDING.finditer(text, stretch.start, stretch.end):
        if match.group().lower().startswith("as"):
            continue
        source = next((c for c in found if match.end() <= c.start <= match.end() + 4), None)
        if source:
            yield Cue(match.start(), source.right, match.start(), source, Form.ACCORDING, True, index)


def _owned(text: str, index: int, found: Sequence[Candidate]) -> Iterator[Cue]:
    for candidate in found:
        if owned := _OWNED.match(text, candidate.end):
            yield Cue(candidate.start, owned.end(), candidate.start, candidate, Form.OWNER, False, index)


def _labels(text: str, stretch: Stretch, index: int, found: Sequence[Candidate]) -> Iterator[Cue]:
    """"Jane Doe, chair: “…”" at the head of a sentence; "“…” — Jane Doe"; "‘…’, says the council" is a verb's."""
    for candidate in found:
        head = text[stretch.start : candidate.start].strip()
        if head.lower() in {"", "the", "but", "and"} and (label := _LABEL_END.match(text, candidate.right)) and label.end() <= stretch.end:
            yield Cue(candidate.start, label.end(), candidate.start, candidate, Form.LABEL, True, index)
        elif _DASH.search(text[max(stretch.start, candidate.start - 12) : candidate.start]):
            yield Cue(candidate.start, candidate.right, candidate.start, candidate, Form.DASH, True, index)


def _topics(text: str, stretch: Stretch, index: int, found: Sequence[Candidate], made: list[Cue]) -> Iterator[Cue]:
    """The subject that opens a sentence: what "it" means in the next, and the last resort for quoted words in its own."""
    first = next(iter(found), None)
    if first is None or any(cue.source is first for cue in made):
        return
    head = text[stretch.start : first.start].strip().lower()
    if head not in _OPENS and not head.endswith(","):
        return
    follows = text[first.right : first.right + 1]
    if follows not in {" ", ","}:
        return
    form = Form.TOPIC if made or BLANK not in text[stretch.start : stretch.end] else Form.MAIN
    yield Cue(first.start, first.right, first.start, first, form, False, index)


_OPENS = frozenset({"", "the", "but", "and", "however,", "so", "yet", "while", "a", "an"})

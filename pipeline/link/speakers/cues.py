"""Where the writer says that somebody said something: a reporting verb with its subject, "according to", a label.

All of it is read in the writer's own text, with what others say blanked out. A cue states its source as a candidate;
whom a pronoun or a noun means is settled in `resolve`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from pipeline.data import words as wordlist
from pipeline.link.speakers.behind import agent, inverted, somebody
from pipeline.link.speakers.candidates import Candidate, Kind
from pipeline.link.speakers.narration import BLANK, Stretch
from pipeline.link.speakers.subjects import following_candidates, is_object, opens_clause, subject
from pipeline.link.speakers.verbs import Verb, reporting_verbs, verbs


class Form(StrEnum):
    SUBJECT = "subject_before_verb"
    INVERTED = "verb_before_subject"
    PARTICIPLE = "participle"  # "adding: …", "and said …": the subject stands further back
    ACCORDING = "according_to"
    AGENT = "by_agent"
    PASSIVE = "passive_without_agent"  # "was found to have “…”" where an inspectorate is spoken of
    OWNER = "possessive"
    LABEL = "label"
    DASH = "dash"
    RELATIVE = "relative_clause"  # "parents who felt “…”": it tells of words in its own sentence only
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


_WHO = re.compile(r",?\swho\b")
_AND = re.compile(r",?\s(?:and|but|or|then)\s(?:[a-z]+ly\s|also\s|then\s|has\s|had\s)*$")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being|get|got)\s(?:also\s|\w+ly\s|being\s|then\s)?$")
_TO = re.compile(r"\bto\s(?:\w+ly\s)?$")
_USED_TO = re.compile(r"\s(?:likes|liked|loves|loved|used|went on|goes on)\sto\s$")
_AUXILIARY = re.compile(
    r"\b(?:will|would|did|do|does|can|could|may|might|must|should|not|I|we|they|you|who)\s(?:also\s|\w+ly\s)?$|[^\W_]s\s$",
    re.I,
)
_ACCORDING = re.compile(r"\b(?:according to|in the words of|in the view of|as)\s(?=\S)", re.I)
_LABEL_END = re.compile(r"\s?:\s*(?=" + BLANK + r"|$)|\s[–—]\s(?=" + BLANK + r")")
_DASH = re.compile(rf"{BLANK}[\s.,]*[–—-]{{1,3}}\s*(?:by\s)?$")
# "Leaders had “a firm grip”", "It was accused of “…”": somebody else says so of them
_IS_OR_HAS = re.compile(
    r"(?:\s(?:in|at|of|across|from)\s(?:the\s)?[\w’'-]+(?:\s[A-Z][\w’'-]+)*)?"
    r"\s(?:also\s|still\s|now\s)?(?:is|are|was|were|has|have|had|got)\b"
)
_ENDS_IN_COLON = re.compile(rf"\s?:\s*(?:{BLANK}|$|\n)")  # "The report states:", where "states" is the verb
_COLON = re.compile(rf":\s*(?={BLANK})")
_WITH = re.compile(r"\bwith\s(?:[\w’'-]+\s){0,3}$", re.I)
_BEHIND_QUOTATION = re.compile(rf"{BLANK},?\s(?:the\s|an?\s|its\s|their\s)?$", re.I)  # "“…,” the report states"
_OWNED = re.compile(
    r"['’]s?\s(?:own\s|latest\s|recent\s|annual\s|\w+\s)?(?:words?|description|claims?|warnings?|comments?|remarks?|verdict|statement|promise|pledge|assertion|argument|call|phrase|advice|message|letter|speech|response|reply|answer|retort|explanation|conclusion|reaction|defen[cs]e|view|criticism|version|take|assessment|theory|excuse|summary|reasoning)\b"
)
_FOUND = wordlist("phrase_words.txt", "what inspectors do")
_NOT_INVERTED = wordlist("phrase_words.txt", "never before their subject")
_NOUNS_IN_S = wordlist("phrase_words.txt", "forms in s that are nouns")


def cues(text: str, stretch: Stretch, index: int, found: Sequence[Candidate], inspected: bool = False) -> list[Cue]:
    """The cues of one stretch, in order of their verbs. `found` are its candidates.

    `inspected` where the document speaks of an inspectorate: what "was found" there, inspectors found.
    """
    made: list[Cue] = []
    for match in reporting_verbs(text, stretch.start, stretch.end):
        verb = verbs()[match.group().lower()]
        cue = _of_verb(text, stretch, index, found, match, verb, made, inspected)
        if cue:
            made.append(cue)
    made += _according(text, stretch, index, found)
    made += _owned(text, index, found)
    made += _labels(text, stretch, index, found)
    made += _colon(text, stretch, index, found, made)
    made += _topics(text, stretch, index, found, made)
    return sorted(made, key=lambda cue: (cue.verb, cue.left))


def _of_verb(
    text: str,
    stretch: Stretch,
    index: int,
    found: Sequence[Candidate],
    match: re.Match[str],
    verb: Verb,
    made: list[Cue],
    inspected: bool,
) -> Cue | None:
    start, end = match.span()
    before = text[max(stretch.start, start - 60) : start]
    if verb.form in {"past", "participle"} and _PASSIVE.search(before[-40:]):
        if by := agent(text, found, end):
            return Cue(start, by.right, start, by, Form.AGENT, verb.speech, index)
        if inspected and match.group().lower() in _FOUND:
            unnamed = Candidate(Kind.INSPECTORS, start, end, "inspectors", end)
            return Cue(start, end, start, unnamed, Form.PASSIVE, False, index)
        return None
    if verb.form == "base" and not _USED_TO.search(before) and (
        _TO.search(before[-20:]) or not _AUXILIARY.search(before[-30:])
    ):  # fmt: skip
        return None
    if (
        verb.speech
        and match.group().lower() not in _NOT_INVERTED
        and (after := inverted(text, stretch, found, start, end))
    ):
        return Cue(start, after.right, start, after, Form.INVERTED, True, index)
    before_it = subject(text, stretch, found, start)
    if before_it and verb.form == "participle":
        opens = text[max(stretch.start, before_it.start - 40) : before_it.start]
        before_it = before_it if _WITH.search(opens) else None  # "with Mr Tedder calling it a circus"
    if before_it and _AND.search(before[-40:]) and not opens_clause(text, stretch, before_it):
        before_it = _further_back(text, stretch, found, start, made) or before_it  # "visited the borough and found"
    if before_it:
        speaks = (
            before_it.kind in (Kind.PERSON, Kind.PRONOUN, Kind.SPOKESPERSON)
            or _ENDS_IN_COLON.match(text, end)
            or _BEHIND_QUOTATION.search(text[max(stretch.start, before_it.start - 12) : before_it.start])
        )
        if match.group().lower() in _NOUNS_IN_S and not speaks:
            return None
        form = Form.RELATIVE if text.startswith((" who ", " which "), before_it.right) else Form.SUBJECT
        return Cue(before_it.start, end, start, before_it, form, verb.speech, index)
    if by := agent(text, found, end):
        return Cue(start, by.right, start, by, Form.AGENT, verb.speech, index)
    if verb.form == "participle" or _AND.search(before[-40:]):
        source = _further_back(text, stretch, found, start, made)
        return Cue(start, end, start, source, Form.PARTICIPLE, verb.speech, index) if source else None
    return None


def _further_back(
    text: str, stretch: Stretch, found: Sequence[Candidate], verb: int, made: list[Cue]
) -> Candidate | None:
    """The subject of "adding: …" or "… and said …": that of the cue before, else the sentence's first candidate."""
    if made and made[-1].stretch >= 0:
        return made[-1].source
    return next((c for c in found if c.right < verb and not is_object(text, stretch, c)), None)


def _according(text: str, stretch: Stretch, index: int, found: Sequence[Candidate]) -> Iterator[Cue]:
    for match in _ACCORDING.finditer(text, stretch.start, stretch.end):
        if match.group().lower().startswith("as"):
            continue
        near = following_candidates(found, match.end())
        source = next((c for c in near if c.start <= match.end() + 4), None)
        if source is None and (unnamed := somebody(text, match.end() - 1)):
            source = unnamed if _WHO.match(text, unnamed.end) else None  # "a tally" is nobody
        if source:
            yield Cue(match.start(), source.right, match.start(), source, Form.ACCORDING, True, index)


def _owned(text: str, index: int, found: Sequence[Candidate]) -> Iterator[Cue]:
    for candidate in found:
        if owned := _OWNED.match(text, candidate.end):
            yield Cue(candidate.start, owned.end(), candidate.start, candidate, Form.OWNER, False, index)


def _labels(text: str, stretch: Stretch, index: int, found: Sequence[Candidate]) -> Iterator[Cue]:
    """ "Jane Doe, chair: “…”" at the head of a sentence; "“…” — Jane Doe"; "‘…’, says the council" is a verb's."""
    for candidate in found:
        at_head = candidate.start - stretch.start < 12  # a word such as "the" or "but" at most
        if (
            at_head
            and text[stretch.start : candidate.start].strip().lower() in {"", "the", "but", "and"}
            and (label := _LABEL_END.match(text, candidate.right))
            and label.start() < stretch.end
        ):
            end = min(label.end(), stretch.end)  # the speech may be the next paragraph
            yield Cue(candidate.start, end, candidate.start, candidate, Form.LABEL, True, index)
        elif _DASH.search(text[max(stretch.start, candidate.start - 12) : candidate.start]):
            yield Cue(candidate.start, candidate.right, candidate.start, candidate, Form.DASH, True, index)


def _colon(text: str, stretch: Stretch, index: int, found: Sequence[Candidate], made: list[Cue]) -> Iterator[Cue]:
    """ "Union steward Jane Doe had a shorter view: “…”": no verb of speech, but a colon."""
    colon = _COLON.search(text, stretch.start, stretch.end)
    if colon is None or any(cue.right <= colon.end() and cue.form is not Form.OWNER for cue in made):
        return
    named = [c for c in found if c.kind is Kind.PERSON and c.right < colon.start() and not is_object(text, stretch, c)]
    named = [c for c in named if not text.startswith(("’s", "'s"), c.end)]
    if named:
        yield Cue(named[-1].start, colon.start(), named[-1].start, named[-1], Form.SUBJECT, True, index)


def _topics(text: str, stretch: Stretch, index: int, found: Sequence[Candidate], made: list[Cue]) -> Iterator[Cue]:
    """The subject that opens a sentence: what "it" means in the next, and the last resort for quoted words in its
    own."""
    first = next(iter(found), None)
    if first is None or any(cue.source is first for cue in made):
        return
    head = text[stretch.start : first.start].strip().lower()
    if head not in _OPENS and not head.endswith(","):
        return
    follows = text[first.right : first.right + 1]
    if head == "for" and follows != ",":
        return
    if follows not in {" ", ","}:
        return
    named = first.kind is Kind.PERSON or first.noun in {"he", "she", "i", "we"}
    described = not named and _IS_OR_HAS.match(text, first.right)
    form = Form.TOPIC if made or described or BLANK not in text[stretch.start : stretch.end] else Form.MAIN
    yield Cue(first.start, first.right, first.start, first, form, False, index)


_OPENS = frozenset({"", "for", "the", "but", "and", "however,", "so", "yet", "while", "a", "an"})

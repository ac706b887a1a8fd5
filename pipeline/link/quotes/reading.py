"""Reads every quoted span of a document: who spoke it and by which rule, or the reason why it is no quote."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from pipeline.document import BlockKind
from pipeline.extractors import Mentions
from pipeline.extractors.quotes import QuotedSpan
from pipeline.language import AnalysedDocument
from pipeline.link.quotes.attribution import ATTRIBUTION, Clue, Quotation
from pipeline.link.quotes.exchange import RULE as TURN
from pipeline.link.quotes.exchange import Said, in_turn
from pipeline.link.speakers.candidates import candidates
from pipeline.link.speakers.cast import Cast
from pipeline.link.speakers.cues import Cue, Form, cues
from pipeline.link.speakers.narration import Narration
from pipeline.link.speakers.organisations import Organisations
from pipeline.link.speakers.resolve import Resolver
from pipeline.link.speakers.speaker import Speaker
from pipeline.mentions import Mention
from pipeline.records import QuoteKind

NOBODY = "nobody to attribute the words to"
REPEATS = "repeats words quoted elsewhere in the document"
_BLOCKS_BACK = 2
_CLUES = 12  # cues looked at on either side of a quotation
_OWN_SENTENCE_ONLY = (BlockKind.HEADING, BlockKind.CAPTION, BlockKind.TABLE_ROW, BlockKind.FOOTNOTE)
_PARAGRAPH_BEFORE = "paragraph_before"
_ELSEWHERE = frozenset({"sentence_before", _PARAGRAPH_BEFORE})
_TURNS = 6  # quotations looked back at
_NEW_CLAUSE = re.compile(r"[,;:.–—]|\b(?:and|but|while|as)\b")
_WORD = re.compile(r"[^\W_]+")
_STANDALONE_COMPARED = 200
_REPEATED_WORDS = 4  # fewer are no pull-quote
_HEADLINE = 200  # characters
_STOPS = ".!?:…\"”’'"
M = TypeVar("M", bound=Mention)


@dataclass(frozen=True, slots=True)
class Reading:
    """One quoted span: its speaker and the rule that found it, or the reason why it is no quote."""

    span: QuotedSpan
    speaker: Speaker | None = None
    rule: str = ""
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class DocumentReading:
    """All quoted spans of a document in text order, and its cast."""

    quotes: tuple[Reading, ...]
    cast: Cast


def read(analysed: AnalysedDocument, mentions: Mentions) -> DocumentReading:
    """Attributes every quoted span; spans that are no speech, or nobody’s, keep the reason."""
    organisations = Organisations(analysed, mentions.councils, mentions.organisations)
    spans = mentions.quotes
    cast = Cast(mentions.people, organisations, _spoken(spans))
    if not spans:
        return DocumentReading((), cast)
    narration = Narration(analysed, spans)
    clues = _clues(narration, mentions, organisations.inspectorate is not None)
    resolver = Resolver(analysed, cast, organisations)
    speakers: dict[int, Speaker] = {}
    for clue, before in zip(clues, [None, *clues], strict=False):
        silent = clue.cue.form in (Form.TOPIC, Form.MAIN)
        speakers[id(clue)] = resolver.resolve(
            clue.cue.source, silent, before is not None and _told_within(clue, before)
        )
    readings: list[Reading] = []
    for span in spans:
        readings.append(_attribute(narration, span, clues, speakers, readings))
    return DocumentReading(_without_repeats(analysed, readings), cast)


def _spoken(spans: Sequence[QuotedSpan]) -> Callable[[int], bool]:
    """Whether an offset lies within what somebody says."""
    starts = [span.outer_start for span in spans]

    def spoken(offset: int) -> bool:
        index = bisect_right(starts, offset) - 1
        return index >= 0 and offset < spans[index].outer_end and spans[index].no_speech is None

    return spoken


def _clues(narration: Narration, mentions: Mentions, inspected: bool) -> list[Clue]:
    """The cues of all blocks near a quotation, in text order."""
    near: set[int] = set()
    for span in mentions.quotes:
        if span.no_speech is None:
            block = narration.stretches[narration.index_at(span.outer_start)].block
            near.update(range(block - _BLOCKS_BACK, block + 2))
            if (lead_in := narration.lead_ins[block]) is not None:
                near.add(lead_in)
    speech = [span for span in mentions.quotes if span.no_speech is None]
    ends = [span.outer_end for span in speech]
    people = [person.outer_start for person in mentions.people]
    councils = [council.start for council in mentions.councils]
    bodies = [body.start for body in mentions.organisations]
    found: list[Clue] = []
    for index, stretch in enumerate(narration.stretches):
        if stretch.block not in near:
            continue
        within = candidates(
            narration.text, stretch.start, stretch.end,
            _visible(narration, _slice(mentions.people, people, stretch.start, stretch.end)),
            _visible(narration, _slice(mentions.councils, councils, stretch.start, stretch.end)),
            _visible(narration, _slice(mentions.organisations, bodies, stretch.start, stretch.end)),
        )  # fmt: skip
        for cue in cues(narration.text, stretch, index, within, inspected):
            found.append(
                Clue(cue, stretch.block, narration.text, _after_speech(narration, speech, ends, cue, stretch.block))
            )
    return sorted(found, key=lambda clue: (clue.cue.left, clue.cue.right))


def _told_within(clue: Clue, before: Clue) -> bool:
    """Whether a cue stands inside what the cue before it in its sentence tells: "The report found “gaps” in how the
    council responds"; "It …" in the next sentence is the report then."""
    if clue.cue.stretch != before.cue.stretch or clue.cue.left < before.cue.right or before.cue.form is Form.OWNER:
        return False
    return not _NEW_CLAUSE.search(clue.text, before.cue.right, clue.cue.left)


def _slice(mentions: Sequence[M], starts: list[int], start: int, end: int) -> Sequence[M]:
    return mentions[bisect_left(starts, start) : bisect_left(starts, end)]


def _visible(narration: Narration, mentions: Sequence[M]) -> list[M]:
    """Those that the writer names, not somebody quoted."""
    return [mention for mention in mentions if narration.text[mention.start] == narration.analysed.text[mention.start]]


def _after_speech(narration: Narration, speech: list[QuotedSpan], ends: list[int], cue: Cue, block: int) -> bool:
    """Whether the cue stands right after a quotation, and so attributes it."""
    index = bisect_right(ends, cue.left) - 1
    if index < 0:
        return False
    gap = narration.text[ends[index] : cue.left]
    if ends[index] <= narration.blocks[block].start or len(gap) >= 12 or gap.strip(" ,.–—-"):
        return False
    text, span = narration.analysed.text, speech[index]
    new_sentence = narration.index_at(cue.left) != narration.index_at(span.outer_start)
    return not (new_sentence and (text[span.end - 1] == "." or gap.startswith(".")))


def _attribute(
    narration: Narration, span: QuotedSpan, clues: list[Clue], speakers: dict[int, Speaker], earlier: list[Reading]
) -> Reading:
    if span.no_speech:
        return Reading(span, reason=span.no_speech)
    index = narration.index_at(span.outer_start)
    stretch = narration.stretches[index]
    block = narration.blocks[stretch.block]
    quotation = Quotation(
        span, narration.text, index, stretch.end, stretch.block, block.start,
        len(_WORD.findall(narration.analysed.text[span.start : min(span.end, span.start + 400)])),
        narration.lead_ins[stretch.block],
        _under(narration, stretch.block),
    )  # fmt: skip
    choice = ATTRIBUTION.choose(quotation, _nearest(clues, span, stretch.block, quotation.lead_in))
    if (choice is None or choice.rule == _PARAGRAPH_BEFORE) and (
        turn := in_turn(_said(narration, span), [_said(narration, one.span, one.speaker) for one in earlier[-_TURNS:]])
    ):
        return Reading(span, turn, TURN)
    if choice and not (choice.rule in _ELSEWHERE and block.kind in _OWN_SENTENCE_ONLY):
        return Reading(span, speakers[id(choice.candidate)], choice.rule)
    previous = earlier[-1] if earlier else None
    if previous and previous.speaker and quotation.whole and _goes_on(narration, previous.span, stretch.block):
        return Reading(span, previous.speaker, "speaker_goes_on")
    return Reading(span, reason=NOBODY)


def _said(narration: Narration, span: QuotedSpan, speaker: Speaker | None = None) -> Said:
    paragraph = narration.stretches[narration.index_at(span.outer_start)].block
    block = narration.blocks[paragraph]
    bare = (span.outer_start, span.outer_end) == (block.start, block.end)
    return Said(narration.analysed.text[span.start : span.end], paragraph, bare, speaker)


def _under(narration: Narration, block: int) -> int | None:
    """Where the headings right above a block begin; None where there are none."""
    above = block
    while above and narration.blocks[above - 1].kind is BlockKind.HEADING and block - above < _BLOCKS_BACK - 1:
        above -= 1
    return narration.blocks[above].start if above < block else None


def _goes_on(narration: Narration, before: QuotedSpan, block: int) -> bool:
    """Speech right after speech, in the same paragraph or the next but one at most."""
    last = narration.stretches[narration.index_at(before.outer_start)].block
    return (
        0 <= block - last <= _BLOCKS_BACK + len(before.inner) and narration.blocks[block].kind not in _OWN_SENTENCE_ONLY
    )


def _nearest(clues: list[Clue], span: QuotedSpan, block: int, lead_in: int | None) -> list[Clue]:
    """The cues around a span in its block and the ones before, those before it first, the nearest first; last of
    all the one that ends the lead-in of its list."""
    index = bisect_right(clues, span.outer_start, key=lambda clue: clue.cue.left)
    before = [clue for clue in reversed(clues[max(index - _CLUES, 0) : index]) if clue.block >= block - _BLOCKS_BACK]
    near = [*before, *(clue for clue in clues[index : index + _CLUES] if clue.block == block)]
    if lead_in is not None:
        last = bisect_right(clues, lead_in, key=lambda clue: clue.block) - 1
        near += [clue for clue in clues[max(last, 0) : last + 1] if clue.block == lead_in]
    return near


def _without_repeats(analysed: AnalysedDocument, readings: list[Reading]) -> tuple[Reading, ...]:
    """A headline or pull-quote that repeats the body is no second quote: it is dropped where the body says it too."""
    kept = [reading for reading in readings if reading.speaker]
    standing = [reading for reading in kept if _alone(analysed, reading)][:_STANDALONE_COMPARED]
    if not standing:
        return tuple(readings)
    texts = {id(reading): _folded(analysed, reading) for reading in kept}
    dropped: set[int] = set()
    for reading in standing:
        words = texts[id(reading)]
        if len(words.split()) < _REPEATED_WORDS and not _in_headline(analysed, reading):
            continue
        others = (other for other in kept if other is not reading and id(other) not in dropped)
        if any(words in texts[id(other)] for other in others):
            dropped.add(id(reading))
    return tuple(Reading(reading.span, reason=REPEATS) if id(reading) in dropped else reading for reading in readings)


def _folded(analysed: AnalysedDocument, reading: Reading) -> str:
    """The quoted words in lower case, with a space on either side."""
    return f" {' '.join(_WORD.findall(reading.span.words(analysed.text).lower()))} "


def _alone(analysed: AnalysedDocument, reading: Reading) -> bool:
    """Whether a quotation stands outside the running text: in a headline, or filling its paragraph."""
    block = analysed.document.block_at(reading.span.outer_start)
    rest = analysed.text[reading.span.outer_end : block.end].strip(" .–—-")
    fills = reading.span.outer_start <= block.start and not rest
    outside = fills or block.kind is BlockKind.QUOTE or _in_headline(analysed, reading)
    return outside and reading.span.kind is not QuoteKind.BLOCK


def _in_headline(analysed: AnalysedDocument, reading: Reading) -> bool:
    """Whether a quotation stands in a heading, or in a short line without a stop, as standfirsts are."""
    block = analysed.document.block_at(reading.span.outer_start)
    unstopped = analysed.text[block.end - 1] not in _STOPS and block.end - block.start <= _HEADLINE
    return block.kind is BlockKind.HEADING or (block.kind is BlockKind.PARAGRAPH and unstopped)

"""Which cue says who spoke a quotation: named predicates in one order of preference, the most telling first.

Distances are read in the writer's own text between the cue and the quotation: "said:", "…,” she said", "“…,” she
said. “…”", a cue elsewhere in the sentence, in the sentence before, in the paragraph before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from pipeline.extractors.quotes import QuotedSpan
from pipeline.link.preference import Preference
from pipeline.link.speakers.candidates import Kind
from pipeline.link.speakers.cues import Cue, Form
from pipeline.link.speakers.narration import BLANK
from pipeline.records import QuoteKind

_FEW_WORDS = re.compile(r"[\s,]*(?:(?:Mr|Mrs|Ms|Dr|St)\.\s|(?!and\b|but\b)[\w’'-]+[\s,]+){0,4}[\[(]?$")
_NOTHING = re.compile(r"[\s,.–—-]*$")
_CONTINUES = re.compile(r"[^" + BLANK + r"]{0,160}?[\s.,:;!–—-]*$")
# "she says it was a meeting at which the director told …": the director speaks there, not here
_AT_WHICH = re.compile(rf"\b(?:at|in|to|on|during|by|from|after) (?:which|whom) [^.;{BLANK}]*$")
_SENTENCE_BEGINS = re.compile(rf"(?:^|[.!?…:\n{BLANK}][”\"’']?)\s*(?:The |But |And )?$")
_SPEECH_WORDS = 3  # quoted words of the writer's sentence that may take their speaker from another sentence


@dataclass(frozen=True)
class Quotation:
    """A quoted span where it stands: its stretch and block in the narration, and how many words it has.

    `lead_in` is the block ending in a colon that brings in the list in which it stands; `under` is where the headings
    right above its block begin, or its block: "she said:", "On schools", "“…”".
    """

    span: QuotedSpan
    narration: str
    stretch: int
    stretch_end: int
    block: int
    block_start: int
    words: int
    lead_in: int | None = None
    under: int | None = None

    @cached_property
    def whole(self) -> bool:
        """Speech in its own right: it may take its speaker from the sentence or paragraph before."""
        return self.span.kind is not QuoteKind.PARTIAL

    @property
    def long(self) -> bool:
        return self.whole or self.words >= _SPEECH_WORDS


@dataclass(frozen=True)
class Clue:
    """A cue as seen from one quotation: `after_speech` where it follows another quotation that it attributes."""

    cue: Cue
    block: int
    text: str  # the narration
    after_speech: bool

    def gap_before(self, quotation: Quotation) -> str | None:
        """The writer's text between cue and quotation, the cue first; None where it comes after."""
        if self.cue.right > quotation.span.outer_start or self.cue.form is Form.TOPIC:
            return None
        under = quotation.under
        if under is not None and self.cue.right <= under:
            return self.text[self.cue.right : under] + self.text[quotation.block_start : quotation.span.outer_start]
        return self.text[self.cue.right : quotation.span.outer_start]

    def gap_after(self, quotation: Quotation) -> str | None:
        if self.cue.left < quotation.span.outer_end or self.cue.form is Form.TOPIC:
            return None
        return self.text[quotation.span.outer_end : self.cue.left]


def _same_sentence(quotation: Quotation, clue: Clue) -> bool:
    return clue.cue.stretch == quotation.stretch


def label_or_colon_before(quotation: Quotation, clue: Clue) -> bool:
    """ "Jane Doe: “…”", "she said in a statement: “…”", also where the quotation is a paragraph of its own."""
    gap = clue.gap_before(quotation)
    if gap is None or BLANK in gap or len(gap) > 300:
        return False
    if clue.cue.form is Form.LABEL:
        return not gap.strip() and clue.block in (quotation.block, quotation.block - 1)
    if not gap.rstrip().endswith(":") or clue.block < quotation.block - 2:
        return False
    return (clue.block == quotation.block and _same_sentence(quotation, clue)) or (
        clue.block < quotation.block and quotation.span.outer_start == quotation.block_start
    )


def states_a_source(quotation: Quotation, clue: Clue) -> bool:
    return clue.cue.form is not Form.TOPIC or _somebody(clue)


def _somebody(clue: Clue) -> bool:
    source = clue.cue.source
    return source.kind in (Kind.PERSON, Kind.ROLE) or (source.kind is Kind.PRONOUN and source.noun in {"he", "she"})


def speaker_line_before(quotation: Quotation, clue: Clue) -> bool:
    """The cue of the line that introduces paragraphs without marks."""
    line = quotation.span.line if clue.cue.form is not Form.TOPIC else None
    return bool(line) and line is not None and line[0] <= clue.cue.left and clue.cue.right <= line[1]


def dash_after(quotation: Quotation, clue: Clue) -> bool:
    gap = clue.gap_after(quotation)
    return clue.cue.form is Form.DASH and gap is not None and len(gap) < 12 and BLANK not in gap


def verb_right_before(quotation: Quotation, clue: Clue) -> bool:
    """ "She said “…”", "described it as “…”"; not where that cue attributes the quotation before it."""
    gap = clue.gap_before(quotation)
    if gap is None or clue.after_speech or not _same_sentence(quotation, clue):
        return False
    return bool(_FEW_WORDS.fullmatch(gap)) and clue.cue.form not in (Form.OWNER, Form.MAIN)


def right_after(quotation: Quotation, clue: Clue) -> bool:
    """ "“…,” she said", "“…”, according to the report"."""
    gap = clue.gap_after(quotation)
    return (
        gap is not None
        and _same_sentence(quotation, clue)
        and bool(_NOTHING.fullmatch(gap))
        and clue.cue.form is not Form.OWNER
    )


def between_halves(quotation: Quotation, clue: Clue) -> bool:
    """ "“…,” she said. “…”": the cue of the half before."""
    gap = clue.gap_before(quotation)
    return (
        gap is not None and clue.after_speech and clue.block == quotation.block and bool(_CONTINUES.fullmatch(gap))
        and (quotation.whole or _same_sentence(quotation, clue))
    )  # fmt: skip


def short_sentence_after(quotation: Quotation, clue: Clue) -> bool:
    """ "“Why not?” Jane Doe asked.": a sentence of its own that holds little else."""
    gap = clue.gap_after(quotation)
    if gap is None or clue.block != quotation.block or clue.cue.stretch != quotation.stretch + 1 or gap.strip():
        return False
    return clue.cue.form is Form.SUBJECT and clue.cue.speech and _ends_soon(clue)


def _ends_soon(clue: Clue) -> bool:
    rest = re.match(r"[^.\n" + BLANK + r"]{0,60}(?:[.\n]|$)", clue.text[clue.cue.right : clue.cue.right + 61])
    return bool(rest) and len(rest.group().split()) <= 5 if rest else False


def reported_in_the_sentence(quotation: Quotation, clue: Clue) -> bool:
    """A speech verb earlier in the sentence: "Jane Doe said it had been “…”"."""
    return _same_sentence(quotation, clue) and clue.gap_before(quotation) is not None and clue.cue.speech


def attributed_later_in_the_sentence(quotation: Quotation, clue: Clue) -> bool:
    """ "The “…” had gone, Jane Doe said"."""
    return _same_sentence(quotation, clue) and clue.gap_after(quotation) is not None and clue.cue.speech


def lead_in_of_the_list(quotation: Quotation, clue: Clue) -> bool:
    """ "The report says:", "Inspectors also found:" bring in every item of the list, also one that begins with the
    writer's own words."""
    return clue.block == quotation.lead_in and clue.cue.form not in (Form.OWNER, Form.MAIN, Form.TOPIC)


def subject_right_before(quotation: Quotation, clue: Clue) -> bool:
    """ "Jane Doe “strongly” backs the plan": no reporting verb, the sentence's subject beside the quotation."""
    gap = clue.gap_before(quotation)
    beside = gap is not None and _same_sentence(quotation, clue) and not clue.after_speech
    return beside and bool(_FEW_WORDS.fullmatch(gap or "")) and clue.cue.form is Form.MAIN


def found_in_the_sentence(quotation: Quotation, clue: Clue) -> bool:
    """ "Inspectors praised the council’s “…”"; "the minister’s description of “…”"."""
    return (
        _same_sentence(quotation, clue)
        and not clue.cue.speech
        and clue.cue.form is not Form.TOPIC
        and (quotation.long or clue.cue.form is not Form.MAIN)
    )


def sentence_before(quotation: Quotation, clue: Clue) -> bool:
    """The speaker of the sentence before, in the same paragraph."""
    gap = clue.gap_before(quotation)
    if gap is None or not quotation.long or clue.block != quotation.block:
        return False
    if clue.cue.form in (Form.MAIN, Form.RELATIVE):
        return False
    if clue.cue.form is Form.OWNER and not _SENTENCE_BEGINS.search(
        clue.text, max(clue.cue.left - 12, 0), clue.cue.left
    ):
        return False  # "Jane Doe laughed at Tom Roe’s remark. “…”"
    return not _AT_WHICH.search(clue.text, max(clue.cue.left - 120, 0), clue.cue.left)


def topic_of_the_sentence_before(quotation: Quotation, clue: Clue) -> bool:
    """ "Jane Doe smiles. “…”", "For Doe, it is simple. “…”": whom the sentence before is about, no verb of speech."""
    if clue.cue.form not in (Form.TOPIC, Form.MAIN) or not _somebody(clue) or not quotation.whole:
        return False
    return clue.block == quotation.block and clue.cue.stretch == quotation.stretch - 1


def paragraph_before(quotation: Quotation, clue: Clue) -> bool:
    """Speech that fills its paragraph takes the speaker of the paragraph before."""
    gap = clue.gap_before(quotation)
    if gap is None or not quotation.whole or not 0 < quotation.block - clue.block <= 2:
        return False
    own = quotation.span.outer_start == quotation.block_start
    return own and clue.cue.speech and clue.cue.form not in (Form.OWNER, Form.RELATIVE)


ATTRIBUTION: Preference[Quotation, Clue] = Preference(
    required=(states_a_source,),
    order=(
        speaker_line_before,
        label_or_colon_before,
        dash_after,
        verb_right_before,
        right_after,
        between_halves,
        short_sentence_after,
        reported_in_the_sentence,
        attributed_later_in_the_sentence,
        lead_in_of_the_list,
        subject_right_before,
        found_in_the_sentence,
        sentence_before,
        topic_of_the_sentence_before,
        paragraph_before,
    ),
)

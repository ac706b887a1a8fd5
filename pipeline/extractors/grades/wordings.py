"""The words that could name a grade, and the sentence, cell or list item that they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from pipeline.document import Block
from pipeline.grammar import grammar
from pipeline.language import AnalysedDocument
from pipeline.normalise.grades import wording_of, wordings
from pipeline.records import Grade
from pipeline.wordings import Wordings

MARKS = "“”‘’\"'`´*_"
_GAP = rf"[{MARKS}()]*[\s\u00a0\u2010\u2011-]+[{MARKS}()]*"


# "Went from good to outstanding" names two grades, "ranging from good to outstanding" a band.
_TO = re.compile(r"(\w+)\W+to\W+(\w+)", re.IGNORECASE)
_FROM = re.compile(rf"\bfrom\s+(?:an?\s+|being\s+)?[{MARKS}]*$", re.IGNORECASE)
_RATING = grammar(r"\b(?:{rating}|category|band|ranking|score)$")
_RANGE = re.compile(r"\b(?:rang|var|scale|spread|differ|spectrum|any|every)\w*\b[^,;]{0,20}$", re.IGNORECASE)

# "The top rating of ‘outstanding’", "the lowest grade, inadequate"
_NAMED_BEHIND = grammar(r"{closed}(?:,? of(?: being)?|,|:| [–—-]| \()?{opened}(?:an? )?{opened}")

_GOES_ON = grammar(r"\s*{begin}{follows}{end}| (?-i:[a-z])+ly\b")


@lru_cache(maxsize=1)
def _spelled() -> Wordings:
    """All wordings of grades.csv; "RI" only in capitals."""
    return Wordings(
        (
            (row.wording, ["(?-i:RI)"] if row.wording == "ri" else [re.escape(word) for word in row.wording.split()])
            for row in wordings()
        ),
        gap=_GAP,
        after=r"(?!\w|-(?!rated\b|graded\b))",
    )


@lru_cache(maxsize=16)
def cue(meaning: str) -> re.Pattern[str]:
    """The words of grade_context.txt with this meaning, as one pattern of whole words."""
    short = r"|n['’]t(?!\w)" if meaning == "negation" else ""
    return grammar("{begin}{" + meaning + "}{end}" + short)


@dataclass(frozen=True)
class Candidate:
    """Words that may name grades: offsets, what they would mean, and the bounds they are read in (a sentence or a
    cell)."""

    text: str
    start: int
    end: int
    grades: tuple[Grade, ...]
    sure: bool
    left: int
    right: int
    block: Block
    in_cell: bool

    @cached_property
    def words(self) -> str:
        return self.text[self.start : self.end]

    @cached_property
    def before(self) -> str:
        """What stands before in the sentence, at most 240 characters, without marks at its end."""
        return self.text[max(self.left, self.start - 240) : self.start].rstrip(MARKS + "(")

    @cached_property
    def after(self) -> str:
        """What follows in the sentence, at most 120 characters, without the marks that close the grade."""
        return re.sub(rf"^[{MARKS})]+", "", self.text[self.end : min(self.right, self.end + 120)])

    @cached_property
    def marked(self) -> bool:
        """Whether marks stand on both sides, as scare marks do."""
        opened = self.text[max(self.left, self.start - 9) : self.start].rstrip("( ")[-1:] in tuple(MARKS)
        closed = self.text[self.end : min(self.right, self.end + 9)].lstrip(",. ")[:1] in tuple(MARKS)
        return opened and closed


def candidates(analysed: AnalysedDocument) -> Iterator[Candidate]:
    """Every run of words that could name a grade, left to right."""
    for block, match in _spelled().find(analysed):
        yield from _read(analysed, block, match.start(), match.end())


def _read(analysed: AnalysedDocument, block: Block, start: int, end: int) -> Iterator[Candidate]:
    """The candidate at text[start:end]; two where a change runs from one grade to the other."""
    text = analysed.text
    row = wording_of(text[start:end])
    change = _TO.fullmatch(text, start, end)
    before = text[max(block.start, start - 40) : start]
    bracketed = text[start - 1 : start] == "(" and text[end : end + 1] == ")"
    if change and (bracketed or _FROM.search(before)) and not _RANGE.search(before):
        yield from _read(analysed, block, start, change.end(1))
        yield from _read(analysed, block, change.start(2), end)
    elif row:
        cell = next((cell for cell in block.cells if cell.start <= start < cell.end), None)
        sentence = cell or analysed.sentence_at(start)
        yield Candidate(text, start, end, row.grades, row.sure, sentence.start, sentence.end, block, cell is not None)


def rated_before(candidate: Candidate) -> bool:
    """Whether a verb of rating or of changing the grade stands before the words in their clause."""
    clause = re.split(r"[;:]\s|[–—]|\s-\s", candidate.before)[-1][-110:]
    return bool(cue("rating verb").search(clause) or cue("change verb").search(clause))


def stands_alone(candidate: Candidate) -> bool:
    """Whether no noun follows that the words would merely describe ("good practice")."""
    after = candidate.after
    if not re.match(r"\s*[\w’']", after) or candidate.text[candidate.end : candidate.end + 1] in ",;:.)":
        return True
    return bool(_GOES_ON.match(after))


def names_again(candidate: Candidate, last: Candidate) -> bool:
    """Whether the words only name the grade that those right before them describe."""
    described = last.sure and len(last.grades) == 1 and last.grades == candidate.grades
    if not described or last.left != candidate.left or _RATING.search(last.words) is None:
        return False
    return bool(_NAMED_BEHIND.fullmatch(candidate.text, last.end, candidate.start))

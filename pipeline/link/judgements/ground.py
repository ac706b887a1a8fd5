"""A grade with what stands around it, and the councils that it could be about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.document import BlockKind
from pipeline.grammar import grammar
from pipeline.language import AnalysedDocument, Sentence
from pipeline.link.judgements.scope import Group
from pipeline.mentions import AreaMention, GradeMention

# "It is an achievement that", "It was found that": an "it" that stands for what follows.
EXPLETIVE = grammar(r"\bit(?:['’]s| (?:is|was|has been|seems|remains)) (?:{word} ){1,6}?that\b")
# Words that could take up a council named before, or leave it out: what a reader would accept as "its" grade.
_TAKES_UP = grammar(
    r"\b(?:services?|{council}|department|inspection|inspectorate|watchdog|{inspectors}|overall|rated|judged|graded"
    r"|{rating}|{it}|its|we|our|their|report|found|{area})\b"
)
_SPEAKS_OF_IT = ("cell", "logged", "rating_noun", "same_grade")  # rules of grades that need no such word


@dataclass(frozen=True, slots=True)
class Ground:
    """A grade with the words around it: its stretch from the grade before it to the grade after it, in its sentence."""

    text: str
    grade: GradeMention
    left: int
    right: int
    bounds: tuple[int, int]
    gives_subject: bool  # words that could take up an earlier subject: "the council", "services", an area

    @property
    def before(self) -> str:
        return self.text[self.left : self.grade.start]

    @property
    def after(self) -> str:
        return self.text[self.grade.end : self.right]


@dataclass(frozen=True, slots=True)
class Subject:
    """Councils a grade could be about, and how they come to be a candidate."""

    group: Group
    source: str  # "clause", "object", "opened", "sentence", "focus", "lead_in", "heading", "paragraph", "document"


def grounds(
    analysed: AnalysedDocument, grades: Sequence[GradeMention], sentence: Sentence, areas: Sequence[AreaMention]
) -> list[Ground]:
    """The grounds of a sentence's grades, in their order; `areas` are the sentence's."""
    lefts = [sentence.start, *(grade.end for grade in grades)]
    rights = [*(grade.start for grade in grades[1:]), sentence.end]
    return [
        _ground(analysed, grade, left, right, sentence, areas)
        for grade, left, right in zip(grades, lefts, rights, strict=False)
    ]


def _ground(
    analysed: AnalysedDocument,
    grade: GradeMention,
    left: int,
    right: int,
    sentence: Sentence,
    areas: Sequence[AreaMention],
) -> Ground:
    gives_subject = bool(
        _TAKES_UP.search(EXPLETIVE.sub("", analysed.text[left : grade.start]))
        or grade.rule in _SPEAKS_OF_IT
        or analysed.block(sentence).kind in (BlockKind.LIST_ITEM, BlockKind.HEADING)
        or any(left <= area.start < grade.start for area in areas)
    )
    return Ground(analysed.text, grade, left, right, (sentence.start, sentence.end), gives_subject)

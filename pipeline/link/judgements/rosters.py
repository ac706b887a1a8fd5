"""Rosters: a heading that names councils by their grade ("Councils rated inadequate"), and below it each one's name,
with what there is to tell of it."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.document import Block, BlockKind
from pipeline.extractors import Mentions
from pipeline.grammar import grammar
from pipeline.language import AnalysedDocument
from pipeline.link.judgements.areas import OVERALL
from pipeline.link.judgements.scope import is_bare_name, within
from pipeline.link.judgements.statement import Statement
from pipeline.mentions import GradeMention

_LONGEST_HEADING = 90
_WHICH_COUNCILS = r"\W*(?:(?:list of|all|the|current|currently|english|{number}|\d+) )*"
# "Local authorities currently rated inadequate", "Inadequate councils": nothing else stands in the heading.
_BEFORE = grammar(
    r"{which}(?:(?:local )?{councils}(?: (?:that|which|{is}|{has}|{be}|now|currently|still))*"
    r" {rated}(?: as)?)?{opened}",
    which=_WHICH_COUNCILS,
)
_BEHIND = grammar(r"(?:-rated)?(?: (?:local )?{councils})?\W*")
_NAMED = grammar(r"\b{councils}\b")


def statements(analysed: AnalysedDocument, mentions: Mentions) -> Iterator[Statement]:
    """One statement for each council that stands as an entry below such a heading."""
    blocks = analysed.document.blocks
    given: GradeMention | None = None
    level = 0
    for index, block in enumerate(blocks):
        if heads := _grade_of_heading(analysed.text, block, mentions):
            given, level = (heads, block.level) if _is_entry(blocks, index + 1, mentions) else (None, 0)
        elif given and _is_entry(blocks, index, mentions):
            if not _has_other_grades(blocks, index, given, mentions):
                yield _statement(block, given, mentions)
        elif block.kind == BlockKind.HEADING and block.level <= level:
            given = None


def _grade_of_heading(text: str, block: Block, mentions: Mentions) -> GradeMention | None:
    """The one grade that the line is about, where it is the heading of a roster."""
    said = block.end - block.start
    if block.kind not in (BlockKind.HEADING, BlockKind.PARAGRAPH) or said > _LONGEST_HEADING:
        return None
    grades = within(mentions.grades, block.start, block.end)
    if len(grades) != 1 or not grades[0].asserted or len(grades[0].grades) != 1:
        return None
    grade = grades[0]
    plain = _BEFORE.fullmatch(text, block.start, grade.start) and _BEHIND.fullmatch(text, grade.end, block.end)
    return grade if plain and _NAMED.search(text, block.start, block.end) else None


def _is_entry(blocks: tuple[Block, ...], index: int, mentions: Mentions) -> bool:
    return index < len(blocks) and is_bare_name(blocks[index], mentions)


def _has_other_grades(blocks: tuple[Block, ...], index: int, given: GradeMention, mentions: Mentions) -> bool:
    """Whether what is told below the name, up to the next one, gives another grade: then the text knows better."""
    end = next((at for at in range(index + 1, len(blocks)) if _is_entry(blocks, at, mentions)), len(blocks))
    told = within(mentions.grades, blocks[index].start, blocks[end - 1].end)
    return any(grade.asserted and grade.grades != given.grades for grade in told)


def _statement(block: Block, given: GradeMention, mentions: Mentions) -> Statement:
    council = within(mentions.councils, block.start, block.end)[0]
    return Statement(
        council=council.code,
        areas=(OVERALL,),
        rule_of_area="area",
        grade=given.grades[0],
        told=given.status,
        earlier=False,
        year=None,
        start=council.start,
        end=council.end,
        rule="is_an_entry_under_the_grade",
    )

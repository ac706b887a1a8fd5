"""Under which framework a grade was given: by its day, by its year, by the name that its sentence or section gives."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from pipeline.document import Block, BlockKind
from pipeline.language import AnalysedDocument
from pipeline.link.judgements.statement import Statement
from pipeline.link.judgements.tense import YEAR
from pipeline.records import Framework, Grade, Status

_NAMES = {
    Framework.SIF: re.compile(r"\bsingle[ -]inspection[ -]framework\b|\bSIF\b|\bsingle framework\b", re.IGNORECASE),
    Framework.ILACS: re.compile(r"\bILACS\b|\binspections? of local authority children['’]s services\b", re.IGNORECASE),
}
_THE_OLD_ONE = re.compile(
    r"\b(?:old|older|previous|former|earlier|last|outgoing)\s+(?:inspection\s+|ofsted\s+)?(?:framework|regime)\b",
    re.IGNORECASE,
)
# "Outstanding under the old framework", "good in its first ILACS inspection"; "Under ILACS, Leeds ..."
_BEHIND = re.compile(
    r"[\s“”‘’\"')]*(?:(?:ratings?|grades?|judge?ments?|overall)\s+)*,?\s*(?:under|in|at|from|by)\s+"
    r"(?:(?:the|an?|its|their|last|latest|new|first)\s+)*",
    re.IGNORECASE,
)
_OPENS = re.compile(r"\W*(?:back\s+)?under\s+(?:the\s+)?(?:new\s+)?", re.IGNORECASE)
_OLDER_SCALE = (Grade.ADEQUATE, Grade.SATISFACTORY, Grade.POOR)
_LONGEST_HEADING = 90


class Frameworks:
    """What one document, published on the ISO day `published` or on no known one, says of its frameworks."""

    def __init__(self, analysed: AnalysedDocument, published: str | None) -> None:
        self.analysed, self.published = analysed, published
        self.places = sorted(
            (found.start(), framework) for framework, name in _NAMES.items() for found in name.finditer(analysed.text)
        )
        self.named = {framework for _, framework in self.places}

    @cached_property
    def is_older(self) -> bool:
        """Whether a document without a date speaks of no year since the single inspection framework began."""
        years = () if self.published else YEAR.findall(self.analysed.text)
        return bool(years) and int(max(years)) < 2013

    def of(self, statement: Statement, status: Status, dated: str | None) -> Framework | None:
        """By the report's own days (`dated`), else by the year given, else by the name that the sentence gives; for a
        standing grade by its section's name, else by the document's date, else the one that the document names."""
        if statement.grade in _OLDER_SCALE and (statement.year or 0) <= 2013:
            return Framework.PRE_2013
        if dated is None and statement.year:
            dated = f"{statement.year}-{'01' if self._in_january(statement) else '07'}-01"
        if dated is None and statement.inspected and status == Status.CURRENT:
            dated = f"{statement.inspected}-07-01"
        if dated is None:
            said = self._said(statement)
            if said or status == Status.PREVIOUS:
                return said
            if named := self._of_section(statement):
                return named
        return by_date(dated or self.published) or (next(iter(self.named)) if len(self.named) == 1 else None)

    def _in_january(self, statement: Statement) -> bool:
        """Whether the sentence dates the grade's year by its first month, which in 2018 parts two frameworks."""
        sentence = self.analysed.sentence_at(statement.start)
        return f"January {statement.year}" in self.analysed.text[sentence.start : sentence.end]

    def _said(self, statement: Statement) -> Framework | None:
        """The framework that the words right behind the statement name, or those that open its sentence."""
        text, sentence = self.analysed.text, self.analysed.sentence_at(statement.start)
        for lead in (
            _BEHIND.match(text, statement.end, sentence.end),
            _OPENS.match(text, sentence.start, sentence.end),
        ):
            if lead and (said := self._named_at(lead.end(), sentence.end)):
                return said
        return None

    def _named_at(self, at: int, end: int) -> Framework | None:
        """The framework that is named here; "the old framework" is the one before that of the document's date."""
        for framework, name in _NAMES.items():
            if name.match(self.analysed.text, at, end):
                return framework
        now = by_date(self.published) if _THE_OLD_ONE.match(self.analysed.text, at, end) else None
        return {Framework.ILACS: Framework.SIF, Framework.SIF: Framework.PRE_2013}.get(now) if now else None

    def _of_section(self, statement: Statement) -> Framework | None:
        """What the last heading before the statement that names a framework names ("Under ILACS"), the title apart; for
        a table's row its caption is one."""
        row = self.analysed.document.block_at(statement.start).kind == BlockKind.TABLE_ROW
        named = self._headings_and_captions if row else self._headings
        index = bisect_left(named, (statement.start,)) - 1
        return named[index][1] if index >= 0 else None

    @cached_property
    def _headings_and_captions(self) -> list[tuple[int, Framework]]:
        """Where each that names one framework begins, and which."""
        document = self.analysed.document
        found: dict[int, set[Framework]] = {}
        for at, framework in self.places:
            block = document.block_at(at)
            if block is not document.blocks[0] and self._is_heading(block):
                found.setdefault(block.start, set()).add(framework)
        return [(start, named.pop()) for start, named in sorted(found.items()) if len(named) == 1]

    @cached_property
    def _headings(self) -> list[tuple[int, Framework]]:
        block_at = self.analysed.document.block_at
        return [found for found in self._headings_and_captions if block_at(found[0]).kind != BlockKind.CAPTION]

    def _is_heading(self, block: Block) -> bool:
        """Whether the block is a heading, or a line of a few words that ends in no stop."""
        if block.kind != BlockKind.PARAGRAPH:
            return block.kind in (BlockKind.HEADING, BlockKind.CAPTION)
        said = self.analysed.text[block.start : block.end].rstrip()
        return len(said) <= _LONGEST_HEADING and (said[-1:].isalnum() or said.endswith(":"))


def by_date(day: str | None) -> Framework | None:
    """The framework of an ISO day: 2014 to 2017 and January 2018 single inspection framework, later ILACS; 2013 settles
    nothing."""
    if day is None or day.startswith("2013"):
        return None
    if day < "2013":
        return Framework.PRE_2013
    return Framework.SIF if day < "2018-02" else Framework.ILACS

"""The two independent places in which a report states its grades: what its first page (or closing table) says, and its body.

| form | first place | second place |
| --- | --- | --- |
| ILACS, since 2018 | the table on the front page | the headings that end in their grade |
| single inspection framework, 2013-2018 | the table and the overall sentence on the front page | the headings, the
  "graded judgement" lines, the sentence that opens the summary; the board's own judgement stands here alone since 2014 |
| before 2013 | the "Record of main findings" at the end | "Grade 4 (inadequate)" under each heading |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.document import BlockKind, Document
from pipeline.extractors.inspection_report.columns import read_table
from pipeline.extractors.inspection_report.form import Form
from pipeline.extractors.inspection_report.overall import body_statement, front_statement
from pipeline.extractors.inspection_report.previous import PreviousList
from pipeline.extractors.inspection_report.statements import GradeReading, beside_labels, headings
from pipeline.records import Framework

_RECORD = re.compile(r"(?:^|(?<=\n))[ \t]*record\s+of\s+main\s+findings[ \t:]*(?=\n|$)", re.IGNORECASE)
_ROW_GAP = 160  # characters between two rows of one table: one row that could not be read, and no paragraph
_SUMMARY = 16_000  # characters of the body in which the opening summary states the overall judgement


@dataclass(frozen=True, slots=True)
class Places:
    """What each place says. `by_columns` and `by_text` are two readings of the first place: by where its words stand on
    the page, and by the order of its text."""

    by_columns: tuple[GradeReading, ...]
    by_text: tuple[GradeReading, ...]
    body: tuple[GradeReading, ...]


def read_places(document: Document, form: Form, previous: PreviousList | None) -> Places:
    """Every statement of a grade of the report's own inspection, in both places."""
    assert form.framework is not None
    if form.framework is Framework.PRE_2013:
        return _older(document)
    text, front = document.text, document.pages[0]
    head = form.dates or form.end
    by_text = list(_one_table(beside_labels(text, form.framework, head, front.end)))
    if form.framework is Framework.SIF:
        by_text += _board_sentence(text, head, front.end, by_text)
    body_start = front.end
    body = list(_body(document, form.framework, body_start, len(text), previous))
    if form.framework is Framework.SIF:
        overall = front_statement(text, head, front.end)
        again = body_statement(text, overall.end if overall else body_start, min(len(text), front.end + _SUMMARY))
        by_text += [overall] if overall else []
        body += [again] if again and not _within(again, previous) else []
    return Places(tuple(read_table(document, form.framework, head, front.end)), tuple(by_text), tuple(body))


def _older(document: Document) -> Places:
    text = document.text
    records = [match.end() for match in _RECORD.finditer(text)]
    first = records[-1] if records else len(text)
    table = [reading.of_rule("record_of_main_findings") for reading in beside_labels(text, Framework.PRE_2013, first, len(text))]
    body = list(_body(document, Framework.PRE_2013, document.pages[0].end, first, None))
    opening = body_statement(text, document.pages[0].end, first)
    if opening and not any(reading.area == opening.area for reading in body):
        body.append(opening)
    by_columns = [reading.of_rule("record_of_main_findings") for reading in read_table(document, Framework.PRE_2013, first, len(text))]
    return Places(tuple(by_columns), tuple(table), tuple(body))


def _one_table(readings: Iterator[GradeReading]) -> Iterator[GradeReading]:
    """The readings up to the table's end: what comes after a paragraph is prose about these or earlier grades."""
    last: GradeReading | None = None
    for reading in readings:
        if last and reading.start - last.end > _ROW_GAP:
            return
        yield reading
        last = reading


def _board_sentence(text: str, start: int, end: int, table: list[GradeReading]) -> list[GradeReading]:
    """The safeguarding board's judgement, which a front page of 2013 and 2014 states below the table."""
    if any(reading.area == "lscb" for reading in table):
        return []
    after = table[-1].end if table else start
    return [r for r in beside_labels(text, Framework.SIF, after, end) if r.area == "lscb"][:1]


def _body(
    document: Document, framework: Framework, start: int, end: int, previous: PreviousList | None
) -> Iterator[GradeReading]:
    for reading in headings(document.text, framework, start, end):
        listed = document.block_at(reading.start).kind is BlockKind.LIST_ITEM
        if not listed and not _within(reading, previous):
            yield reading


def _within(reading: GradeReading, previous: PreviousList | None) -> bool:
    return previous is not None and previous.start <= reading.start < previous.end

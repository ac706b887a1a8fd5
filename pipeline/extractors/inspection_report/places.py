"""The two independent places in which a report states its grades: its first page (or closing table), and its body.

| form | first place | second place |
| --- | --- | --- |
| ILACS, since 2018 | the table on the front page | the headings that end in their grade |
| single inspection framework, 2013-2018 | the table and the overall sentence on the front page | the headings and
  "graded judgement" lines, the sentence that opens the summary; since late 2014 here alone the board's judgement |
| before 2013 | the "Record of main findings" at the end | "Grade 4 (inadequate)" under each heading |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.document import BlockKind, Document
from pipeline.extractors.inspection_report.board import AREA, below_table, opening_sentence
from pipeline.extractors.inspection_report.columns import read_table
from pipeline.extractors.inspection_report.form import Form
from pipeline.extractors.inspection_report.mentions import lines
from pipeline.extractors.inspection_report.overall import body_statement, front_statement
from pipeline.extractors.inspection_report.previous import PreviousList
from pipeline.extractors.inspection_report.statements import GradeReading, beside_labels, headings
from pipeline.records import Area, Framework

_RECORD = re.compile(r"(?:^|(?<=\n))[ \t]*record\s+of\s+main\s+findings[ \t:]*(?=\n|$)", re.IGNORECASE)
_RECORD_RULE = "record_of_main_findings"
_ROW_GAP = 160  # characters between two rows of one table: one row that could not be read, and no paragraph
_KEY_JUDGEMENTS = frozenset(("help_and_protection", "children_looked_after", "leadership"))
_KEY_HEADING = re.compile(r"(?:the\s+experiences?\s+and|leadership\s*,?\s+management)(?![A-Za-z])", re.IGNORECASE)
_HEADING = 140  # characters of a heading with its grade
_SUMMARY = 16_000  # characters of the body in which the opening summary states the overall judgement


@dataclass(frozen=True, slots=True)
class Places:
    """What each place says. `by_columns` and `by_text` are two readings of the first place's table: by where its words
    stand on the page, and by the order of its text; `sentences` are its judgements outside the table."""

    by_columns: tuple[GradeReading, ...]
    by_text: tuple[GradeReading, ...]
    body: tuple[GradeReading, ...]
    sentences: tuple[GradeReading, ...] = ()


def read_places(document: Document, form: Form, previous: PreviousList | None) -> Places:
    """Every statement of a grade of the report's own inspection, in both places."""
    assert form.framework is not None
    if form.framework is Framework.PRE_2013:
        return _older(document, form)
    text, front = document.text, form.front
    head = form.dates or form.end
    by_columns = tuple(read_table(document, form.framework, head, front.end))
    by_text = tuple(_one_table(beside_labels(text, form.framework, head, front.end)))
    below = max((reading.end for reading in (*by_columns, *by_text)), default=front.end)
    body = list(_body(document, form.framework, below, len(text), previous))
    if form.framework is Framework.ILACS:
        return Places(by_columns, by_text, tuple(body))
    body += _headings_by_columns(document, form, {reading.area for reading in body})
    sentences, again = _sentences(document, form, by_text, body)
    body += [reading for reading in again if not _within(reading, previous)]
    return Places(by_columns, by_text, tuple(body), tuple(sentences))


def _sentences(
    document: Document, form: Form, table: tuple[GradeReading, ...], body: list[GradeReading]
) -> tuple[list[GradeReading], list[GradeReading]]:
    """What single inspection framework reports judge in sentences, the council's services overall and the board."""
    text, front = document.text, form.front
    head = form.dates or form.end
    first: list[GradeReading | None] = [front_statement(text, head, front.end)]
    if not any(reading.area == AREA for reading in table):
        first.append(below_table(text, table[-1].end if table else head, front.end))
    after = first[0].end if first[0] else front.end
    second = [body_statement(text, after, min(len(text), front.end + _SUMMARY))]
    if form.board and not any(reading and reading.area == AREA for reading in (*table, *first, *body)):
        second.append(opening_sentence(document, front.end))
    return [reading for reading in first if reading], [reading for reading in second if reading]


def _older(document: Document, form: Form) -> Places:
    text, framework = document.text, Framework.PRE_2013
    records = [match.end() for match in _RECORD.finditer(text)]
    first = records[-1] if records else len(text)
    body_start = form.front.end
    body = list(_body(document, framework, body_start, first, None))
    opening = body_statement(text, body_start, first)
    if opening and not any(reading.area == opening.area for reading in body):
        body.append(opening)
    return Places(
        tuple(reading.of_rule(_RECORD_RULE) for reading in read_table(document, framework, first, len(text))),
        tuple(reading.of_rule(_RECORD_RULE) for reading in beside_labels(text, framework, first, len(text))),
        tuple(body),
    )


def _one_table(readings: Iterator[GradeReading]) -> Iterator[GradeReading]:
    """The readings up to the table's end: what comes after a paragraph is prose about these or earlier grades."""
    last: GradeReading | None = None
    for reading in readings:
        if last and reading.start - last.end > _ROW_GAP:
            return
        yield reading
        last = reading


def _body(
    document: Document, framework: Framework, start: int, end: int, previous: PreviousList | None
) -> Iterator[GradeReading]:
    for reading in headings(document.text, framework, start, end):
        listed = document.block_at(reading.start).kind is BlockKind.LIST_ITEM
        if not listed and not _within(reading, previous):
            yield reading


def _headings_by_columns(document: Document, form: Form, found: set[Area]) -> Iterator[GradeReading]:
    """Headings of a label and, in a column beside it, its grade, which the order of the text may hold apart."""
    if found >= _KEY_JUDGEMENTS:
        return
    text, front = document.text, form.front
    for begin, _ in lines(text, front.end, len(text)):
        if _KEY_HEADING.match(text, begin):
            for reading in read_table(document, Framework.SIF, begin, min(begin + _HEADING, len(text)), at_least=1):
                if reading.area in _KEY_JUDGEMENTS - found:
                    yield reading.of_rule("body_heading")


def _within(reading: GradeReading, previous: PreviousList | None) -> bool:
    return previous is not None and previous.start <= reading.start < previous.end

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
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.document import BlockKind, Document
from pipeline.extractors.inspection_report.board import AREA, below_table, is_judgement, opening_sentence
from pipeline.extractors.inspection_report.columns import read_table
from pipeline.extractors.inspection_report.copied import in_order
from pipeline.extractors.inspection_report.form import Form
from pipeline.extractors.inspection_report.overall import body_statements, front_statement
from pipeline.extractors.inspection_report.previous import PreviousList
from pipeline.extractors.inspection_report.scan import lines
from pipeline.extractors.inspection_report.sections import by_service, second_service
from pipeline.extractors.inspection_report.statements import GradeReading, beside_labels, headings
from pipeline.records import Area, Framework, Grade

_RECORD = re.compile(r"(?:^|(?<=\n))[ \t]*record\s+of\s+main\s+findings[ \t:]*(?=\n|$)", re.IGNORECASE)
_RECORD_RULE = "record_of_main_findings"
_ROW_GAP = 160  # characters between two rows of one table: one row that could not be read, and no paragraph
_KEY_JUDGEMENTS = frozenset(("help_and_protection", "children_looked_after", "leadership"))
_KEY_HEADING = re.compile(r"(?:the\s+experiences?\s+and|leadership\s*,?\s+management)(?![A-Za-z])", re.IGNORECASE)
_TABLE = 3  # grades: no report's table has fewer
_NOTHING = re.compile(r"[\s\d.,:;•–-]*(?:(?:and\s+)?the\s+)?")  # between two rows: a number, a mark, "and the"
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
    beside = (beside_labels if document.pages else in_order)(text, form.framework, head, front.end)
    by_text = tuple(_one_table(reading for reading in beside if reading.area != AREA or is_judgement(text, reading)))
    below = max((reading.end for reading in (*by_columns, *by_text)), default=front.end)
    found = list(headings(text, form.framework, below, len(text)))
    tables = [run for run in _runs(text, found) if len(run) >= _TABLE]
    first = {reading.area: reading.grade for reading in (*by_text, *by_columns)}
    earlier = [(run[0].start, run[-1].end) for run in tables if _is_earlier(run, first, form.board)]
    if previous:
        earlier.append((previous.start, previous.end))
    body = _own(document, found, earlier)
    if form.framework is Framework.ILACS:
        return Places(by_columns, by_text, tuple(body))
    body += _headings_by_columns(document, form, {reading.area for reading in body})
    table = min((reading.start for reading in (*by_columns, *by_text)), default=front.end)
    sentences = _front_sentences(document, form, table, by_text)
    after = next((reading.end for reading in sentences if reading.area != AREA), front.end)
    openings = body_statements(text, after, min(len(text), front.end + _SUMMARY))
    body += sorted(_own(document, openings, earlier), key=lambda reading: reading.start)[:1]
    if form.board and not any(reading.area == AREA for reading in (*by_text, *sentences, *body)):
        opening = opening_sentence(document, front.end)
        body += _own(document, [opening] if opening else [], earlier)
    return Places(by_columns, by_text, tuple(body), tuple(sentences))


def _front_sentences(document: Document, form: Form, table: int, rows: tuple[GradeReading, ...]) -> list[GradeReading]:
    """What a single inspection framework report's front page judges in sentences: the whole, and the board. Its
    table begins at text[table] and has the `rows`."""
    text, end = document.text, form.front.end
    head = form.dates or form.end
    found = [front_statement(text, head, table, end)]
    if not any(reading.area == AREA for reading in rows):
        found.append(below_table(text, rows[-1].end if rows else head, end))
    return [reading for reading in found if reading]


def _older(document: Document, form: Form) -> Places:
    text, framework = document.text, Framework.PRE_2013
    records = [match.end() for match in _RECORD.finditer(text)]
    first = records[-1] if records else len(text)
    body_start = form.front.end
    body = _own(document, headings(text, framework, body_start, first))
    if not any(reading.area == "overall_effectiveness" for reading in body):
        body += _own(document, body_statements(text, body_start, first))[:1]
    by_columns = read_table(document, framework, first, len(text))
    by_text = list(beside_labels(text, framework, first, len(text)))
    second = second_service(text, by_text)
    return Places(
        tuple(reading.of_rule(_RECORD_RULE) for reading in by_service(by_columns, second)),
        tuple(reading.of_rule(_RECORD_RULE) for reading in by_service(by_text, second)),
        tuple(by_service(sorted(body, key=lambda reading: reading.start), second)),
    )


def _one_table(readings: Iterator[GradeReading]) -> Iterator[GradeReading]:
    """The readings up to the table's end: what comes after a paragraph is prose about these or earlier grades."""
    last: GradeReading | None = None
    for reading in readings:
        if last and reading.start - last.end > _ROW_GAP:
            return
        yield reading
        last = reading


def _own(
    document: Document, readings: Iterable[GradeReading], earlier: Iterable[tuple[int, int]] = ()
) -> list[GradeReading]:
    """Those of the body that are the report's own inspection's, headings before paragraphs: no items of a list, and
    none within text[start:end] of an `earlier` inspection's grades."""
    kinds = [(document.block_at(reading.start).kind, reading) for reading in readings]
    kept = [
        (kind is BlockKind.PARAGRAPH, reading)
        for kind, reading in kinds
        if kind is not BlockKind.LIST_ITEM and not any(start <= reading.start < end for start, end in earlier)
    ]
    return [reading for _, reading in sorted(kept, key=lambda one: one[0])]


def _runs(text: str, readings: list[GradeReading]) -> Iterator[list[GradeReading]]:
    """The readings in runs with nothing between them."""
    run: list[GradeReading] = []
    for reading in readings:
        if run and not _NOTHING.fullmatch(text, run[-1].end, reading.start):
            yield run
            run = []
        run.append(reading)
    yield run


def _is_earlier(table: list[GradeReading], first: dict[Area, Grade | None], board: bool) -> bool:
    """Whether a table or list of the body is an earlier inspection's: it holds areas of the `first` page's table again
    (what goes on from there are others), with other grades, or where no `board` is reviewed, so that it adds none."""
    again = [reading for reading in table if reading.area in first]
    return bool(again) and (not board or any(reading.grade != first[reading.area] for reading in again))


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

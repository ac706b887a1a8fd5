"""Figures of tables: one per cell, its row and column headings and the table's caption read as its subject.

The unit stands in the cell, else in the column's heading, the row's, the caption. A column that only holds the base of
the others ("Authorities inspected" beside the grades) is no record; its number becomes their base.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.extractors.figures import periods
from pipeline.extractors.figures.figure import Figure, LeftOut, Span
from pipeline.extractors.figures.grid import Value, tables
from pipeline.extractors.figures.number_patterns import DATE, YEARS
from pipeline.extractors.figures.wordings import counted_plurals
from pipeline.language import AnalysedDocument
from pipeline.normalise.numbers import SHORT_SCALES, parse_digits
from pipeline.records import StatisticKind

_NUMBER = re.compile(
    r"(£?)\s*(\d[\d,]*(?:\.\d+)?|\d[\d\s]*\d)\s*(%|bn|m|k)?\s*(?:\(\s*(\d[\d.]*)\s*%\s*\))?", re.IGNORECASE
)
_PERCENT = re.compile(r"%|\bper\s?cent\b|\bpercentages?\b|\bproportions?\b", re.IGNORECASE)
_RATE = re.compile(r"\b(?:per|in|for every)\s+(1,?000|10,?000|100,?000|1,000,000|million)\b", re.IGNORECASE)
_MONEY = re.compile(r"£\s*['’]?(000s?|k|thousands?|millions?|mn?|bn|billions?)\b", re.IGNORECASE)
_COUNT = re.compile(r"\b(?:numbers?|no\.|count|total)(?!\w)|#", re.IGNORECASE)
_SCALES = {"0": 1e3, "k": 1e3, "t": 1e3, "m": 1e6, "b": 1e9}
_GRADE = re.compile(
    r"\b(?:outst|outstanding|good|requires? impr|req|ri|inad|inadequate|adequate|satisfactory|poor|better)",
    re.IGNORECASE,
)
_BASE = re.compile(
    r"\b(?:base|total|all|inspected|inspections|authorities|councils|homes|agen\s?cies|providers|schools|boards|las|n)\b",
    re.IGNORECASE,
)
_NO_FIGURE = re.compile(
    r"\b(?:urn|code|page|paragraph|ranks?|ranking|date|days?|weeks?|months?|age|phone|telephone|points?|ref)\b",
    re.IGNORECASE,
)
_DATED = re.compile(rf"{DATE}|{YEARS}|\b(?:19|20)\d\d\b", re.IGNORECASE)
_WORD = re.compile(r"[a-z-]+", re.IGNORECASE)


def figures_in_tables(analysed: AnalysedDocument) -> Iterator[Figure]:
    text = analysed.text
    for table in tables(analysed.document):
        for row in table.values(text):
            base = _base(text, row)
            whole = _base_value(text, base) or _caption_total(text, row)
            for value in row:
                figure = None if value is base else _figure(text, value, base, whole)
                if figure is not None:
                    yield figure


def left_out(analysed: AnalysedDocument) -> Iterator[LeftOut]:
    """The cells with a number that are no figures, and why."""
    text = analysed.text
    for table in tables(analysed.document):
        for row in table.values(text):
            base = _base(text, row)
            for value in row:
                if value is base:
                    yield LeftOut(value.cell.start, value.cell.end, "the base of the other cells of its row")
                elif _figure(text, value, base, None) is None:
                    yield LeftOut(value.cell.start, value.cell.end, "a cell whose headings name nothing counted")


def _base(text: str, row: list[Value]) -> Value | None:
    """The cell of a row that holds the base of its grade columns."""
    graded = [value for value in row if _GRADE.search(_heading(text, value))]
    others = [value for value in row if value not in graded]
    if not graded or (len(graded) == 1 and not _PERCENT.search(_words(text, graded[0]))):
        return None
    for value in others:
        heading = _heading(text, value)
        if (
            _BASE.search(heading)
            and not _PERCENT.search(heading)
            and "%" not in text[value.cell.start : value.cell.end]
        ):
            return value
    return None


def _heading(text: str, value: Value) -> str:
    return " ".join(text[slice(*span)] for span in value.columns)


def _words(text: str, value: Value) -> str:
    spans = [value.caption, value.row, *value.columns]
    return " | ".join(text[slice(*span)] for span in spans if span)


def _figure(text: str, value: Value, base: Value | None, whole: float | None) -> Figure | None:
    cell = text[value.cell.start : value.cell.end]
    found = _NUMBER.search(cell)
    number = parse_digits(re.sub(r"\s", "", found[2])) if found else None
    if not found or number is None:
        return None
    kind, scale, per = _unit(text, value, found[1] + (found[3] or ""))
    if kind is None or (found[4] is None and not _tells(text, value, kind, bool(found[1] or found[3]))):
        return None
    if found[4]:
        kind, numerator, number = StatisticKind.PERCENTAGE, number, float(found[4])
    else:
        numerator = None
    of_base = base.columns if base else ()
    spans = tuple(span for span in (value.caption, *of_base, value.row, *value.columns) if span)
    start = value.row[0] if value.row and value.block.start <= value.row[0] < value.cell.start else value.cell.start
    place = (value.cell.start + found.start(2), value.cell.start + len(cell.rstrip()))
    return Figure(
        start=start,
        end=place[1],
        rule=f"{kind.value}:cell",
        kind=kind,
        value=round(number * scale, 6),
        place=place,
        sentence=(value.block.start, value.block.end),
        left=(place[0], place[0]),
        right=(place[1], place[1]),
        per=per,
        numerator=numerator,
        base=whole if kind in (StatisticKind.PERCENTAGE, StatisticKind.COUNT) else None,
        period=_period(text, value),
        follows=True,
        cell=True,
        leads=spans,
    )


def _base_value(text: str, base: Value | None) -> float | None:
    found = _NUMBER.search(text, base.cell.start, base.cell.end) if base else None
    return parse_digits(re.sub(r"\s", "", found[2])) if found else None


def _caption_total(text: str, row: list[Value]) -> float | None:
    """A number in the caption that the row's grade columns add up to: "Grades of 60 inspections"."""
    caption = row[0].caption if row else None
    graded = [value for value in row if _GRADE.search(_heading(text, value))]
    if caption is None or len(graded) < 3:
        return None
    total = sum(_base_value(text, value) or 0 for value in graded)
    numbers = {parse_digits(found[0]) for found in re.finditer(r"\d[\d,]*", text[slice(*caption)])}
    return total if total in numbers else None


def _unit(text: str, value: Value, own: str) -> tuple[StatisticKind | None, float, int | None]:
    """Kind, factor and `per`: from the cell itself, else its headings from the nearest to the caption."""
    if "%" in own:
        return StatisticKind.PERCENTAGE, 1, None
    if own.startswith("£"):
        return (
            StatisticKind.MONEY,
            SHORT_SCALES.get(own[1:].lower(), 1) if own[1:] else _money_scale(_words(text, value)),
            None,
        )
    for span in (*reversed(value.columns), value.row, value.caption):
        words = text[slice(*span)] if span else ""
        rate = _RATE.search(words)
        if rate:
            size = rate[1].replace(",", "")
            return StatisticKind.RATE, 1, int(size) if size.isdigit() else 1_000_000
        if "£" in words:
            return StatisticKind.MONEY, _money_scale(words), None
        if _PERCENT.search(words):
            return StatisticKind.PERCENTAGE, 1, None
        if _COUNT.search(words) or (span in value.columns and _NO_FIGURE.search(words)):
            return (None if _NO_FIGURE.search(words) else StatisticKind.COUNT), 1, None
    return StatisticKind.COUNT, 1, None


def _money_scale(words: str) -> float:
    found = _MONEY.search(words)
    return _SCALES.get(found[1][0].lower(), 1) if found else 1


def _tells(text: str, value: Value, kind: StatisticKind, own_unit: bool) -> bool:
    """Whether the headings tell what the number is of: a plain number needs a counted noun or a grade among them."""
    if value.row is None and not value.columns:
        return False
    if own_unit or kind is not StatisticKind.COUNT:
        return bool(value.columns) or value.row is not None
    words = _words(text, value)
    return bool(_GRADE.search(words)) or any(word.lower() in counted_plurals() for word in _WORD.findall(words))


def _period(text: str, value: Value) -> Span | None:
    """The date in the column's or row's heading, else the dating phrase of the caption."""
    for span in (*reversed(value.columns), value.row):
        dated = _DATED.search(text, *span) if span else None
        if dated:
            phrases = periods.find(text, *span) if span else []
            return phrases[0] if phrases else dated.span()
    phrases = periods.find(text, *value.caption) if value.caption else []
    return phrases[-1] if phrases else None

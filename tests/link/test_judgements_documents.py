"""Judgements across sentences, lists, headings and tables, and their framework and days; rows are (text, expected,
why)."""

from __future__ import annotations

import pytest

from pipeline.document import Block, BlockKind, Cell, Document, Metadata
from pipeline.records import Framework, Records
from pipeline.run.document import extract
from tests.helpers import document
from tests.link.notation import written

DOCUMENTS = [
    (
        "# Torbay's services fail again\n\nInspectors rated the services inadequate. "
        "Leadership was judged inadequate too.",
        "Torbay all I; Torbay lead I",
        "the title's council is the document's",
    ),
    (
        "# Round-up\n\n# Torbay\n\nServices were rated inadequate.\n\n# Leeds\n\nServices were rated good.",
        "Torbay all I; Leeds all G",
        "a heading carries its council for its section",
    ),
    (
        "The judgements on Bexley Council were:\n\n• Leadership: outstanding\n\n• Help and protection: good\n\n"
        "• Children in care – good",
        "Bexley lead O; Bexley help G; Bexley care G",
        "a lead-in carries its council for its items",
    ),
    (
        "Rated good this autumn:\n\n• Bexley\n\n• Leeds\n\n• Stockton-on-Tees Borough Council",
        "Bexley all G; Leeds all G; Stockton-on-Tees all G",
        "a lead-in carries its grade for its items",
    ),
    (
        "# Good\n\n• Bexley\n\n• Leeds\n\n# Requires improvement\n\n• Luton (leadership: inadequate)",
        "Bexley all G; Leeds all G; Luton all R; Luton lead I",
        "a heading that is a grade; an item with a grade of its own for one area",
    ),
    (
        "The results this week are in:\n\n• Luton – requires improvement, up from inadequate\n\n• Leeds – outstanding",
        "Luton all R; Luton all <I; Leeds all O",
        "items with their own grades",
    ),
    (
        "Leeds was rated good. Kent waits.\n\nNationally, services are inadequate in too many places.",
        "Leeds all G",
        "a general sentence belongs to no council",
    ),
    (
        "Leeds was visited. Torbay was visited.\n\nInspectors judged services good.",
        "",
        "two councils and nothing that takes up either",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), DOCUMENTS, ids=lambda value: str(value)[:40])
def test_councils_are_carried_as_a_reader_would(text: str, expected: str, why: str) -> None:
    assert written(extract(document(text, published="2019-10-20")).judgements) == expected, why


DATED = [
    ("Leeds was rated good.", "2012-06-01", Framework.PRE_2013, "before 2013"),
    ("Leeds was rated good.", "2013-06-01", None, "2013 settles nothing"),
    (
        "Leeds was rated good under the single inspection framework.",
        "2013-12-01",
        Framework.SIF,
        "named, where the date does not settle it",
    ),
    ("Leeds was rated good.", "2016-06-01", Framework.SIF, "2014 to 2017"),
    ("Leeds was rated good.", "2018-01-29", Framework.SIF, "January 2018, on inspections of 2017"),
    ("Leeds was rated good.", "2018-03-01", Framework.ILACS, "later"),
    ("Leeds was rated good in 2015.", "2019-03-01", Framework.SIF, "an old grade that still stands, by its own year"),
    ("Leeds was rated good.", None, None, "no date and no name"),
    ("Leeds was rated good in the ILACS inspection.", None, Framework.ILACS, "named, and no date"),
    ("Leeds was judged adequate.", "2014-03-01", Framework.PRE_2013, "a grade of the older scale"),
]


@pytest.mark.parametrize(("text", "published", "framework", "why"), DATED)
def test_framework(text: str, published: str | None, framework: Framework | None, why: str) -> None:
    (judgement,) = extract(document(text, published=published)).judgements
    assert judgement.framework == framework, why


CARE = [
    (
        "Leeds was rated good for children in care.",
        "2016-06-01",
        "children_looked_after",
        "single inspection framework",
    ),
    (
        "Leeds was rated good for looked-after children.",
        "2019-06-01",
        "children_in_care_and_care_leavers",
        "judged together until 2022",
    ),
    ("Leeds was rated good for children in care.", "2024-06-01", "children_in_care", "each on its own since"),
    (
        "Leeds was rated good for children in care and care leavers.",
        "2019-06-01",
        "children_in_care_and_care_leavers",
        "together",
    ),
    ("Leeds was judged adequate for safeguarding in 2011.", "2019-06-01", "other:safeguarding", "an older heading"),
    ("Leeds was judged good for safeguarding.", "2019-06-01", "help_and_protection", "the same word today"),
]


@pytest.mark.parametrize(("text", "published", "area", "why"), CARE)
def test_areas_go_by_their_framework(text: str, published: str, area: str, why: str) -> None:
    (judgement,) = extract(document(text, published=published)).judgements
    assert judgement.area == area, why


def days(records: Records) -> list[tuple[str | None, str | None, str | None]]:
    return [(j.inspected_from, j.inspected_to, j.published) for j in records.judgements]


DAYS = [
    (
        "Leeds was rated good. Inspectors visited from 6 to 17 December.",
        "2022-02-10",
        [("2021-12-06", "2021-12-17", None)],
        "a range without its year, in the paragraph",
    ),
    (
        "In a report published today, Leeds was rated good. Leadership was outstanding.",
        "2022-02-10",
        [(None, None, "2022-02-10"), (None, None, "2022-02-10")],
        "one inspection, one day",
    ),
    (
        "Ofsted's annual report, published today, says that Leeds was rated good.",
        "2022-02-10",
        [(None, None, None)],
        "another report's day",
    ),
    ("Leeds was rated good after an inspection in May 2019.", "2019-10-20", [(None, None, None)], "a month is no day"),
]


@pytest.mark.parametrize(("text", "published", "expected", "why"), DAYS)
def test_days(text: str, published: str, expected: list[tuple[str | None, str | None, str | None]], why: str) -> None:
    assert days(extract(document(text, published=published))) == expected, why


def table(*rows: tuple[str, ...], before: str = "Grades this year", published: str = "2022-12-01") -> Document:
    """A document of one paragraph and one table, cells parted by tabs."""
    text, blocks = before, [Block(BlockKind.PARAGRAPH, 0, len(before))]
    for row in rows:
        text += "\n"
        start, cells = len(text), []
        for column, words in enumerate(row):
            text += "\t" if column else ""
            cells.append(Cell(len(text), len(text) + len(words), column))
            text += words
        blocks.append(Block(BlockKind.TABLE_ROW, start, len(text), table=0, cells=tuple(cells)))
    return Document("test.txt", "test", text, tuple(blocks), metadata=Metadata(published=published))


TABLES = [
    (
        table(
            ("Council", "Overall effectiveness", "Leadership"),
            ("Torbay", "Good", "Outstanding"),
            ("Luton", "Inadequate", "Good"),
        ),
        "Torbay all G; Torbay lead O; Luton all I; Luton lead G",
        "a council a row, an area a column",
    ),
    (table(("Council", "Grade"), ("Torbay", "Good"), ("Luton", "RI")), "Torbay all G; Luton all R", "no area: overall"),
    (
        table(
            ("Judgement", "2014", "2018"), ("Leadership", "Inadequate", "Good"), before="Ofsted's judgements of Torbay"
        ),
        "Torbay lead <I; Torbay lead G",
        "an area a row, a year a column, the council above",
    ),
    (
        table(("Council", "Previous grade", "Grade"), ("Torbay", "Inadequate", "Good")),
        "Torbay all <I; Torbay all G",
        "a column for the grade before",
    ),
    (
        table(("Area", "Torbay", "Luton"), ("Adoption", "Good", "Outstanding")),
        "Torbay adopt G; Luton adopt O",
        "a council a column",
    ),
    (table(("Region", "Good", "Inadequate"), ("London", "12", "3")), "", "an aggregate table has no judgement"),
]


@pytest.mark.parametrize(("page", "expected", "why"), TABLES, ids=lambda value: str(value)[:30])
def test_tables(page: Document, expected: str, why: str) -> None:
    assert written(extract(page).judgements) == expected, why


def test_a_rows_day_of_publication_is_its_judgements() -> None:
    page = table(("Council", "Report published", "Grade"), ("Torbay", "18 May 2022", "Good"))
    assert days(extract(page)) == [(None, None, "2022-05-18")]

"""Tables: one figure a cell, read with its headings; base columns, units, periods, and numbers that are no figures."""

from __future__ import annotations

from pipeline.document import Block, BlockKind, Cell, Document
from pipeline.extractors import figures
from pipeline.extractors.figures import Figure
from pipeline.language import analyse

Rows = list[list[str]]


def table(caption: str, rows: Rows) -> Document:
    """A document of one captioned table; its first row and first column are headings."""
    text = caption
    blocks = [Block(BlockKind.CAPTION, 0, len(caption))]
    for number, row in enumerate(rows):
        text += "\n"
        start, cells = len(text), []
        for column, content in enumerate(row):
            text += "\t" if column else ""
            if content:
                cells.append(Cell(len(text), len(text) + len(content), column, header=number == 0 or column == 0))
            text += content
        blocks.append(Block(BlockKind.TABLE_ROW, start, len(text), table=0, cells=tuple(cells)))
    return Document(source="table.txt", reader="test", text=text, blocks=tuple(blocks))


def find(caption: str, rows: Rows) -> list[Figure]:
    return list(figures.find(analyse(table(caption, rows))))


def short(found: list[Figure]) -> list[tuple[str, float, float | None]]:
    return [(figure.kind.value, figure.value, figure.base) for figure in found]


def test_a_column_of_bases_is_no_record_of_its_own() -> None:
    rows = [["Region", "Authorities inspected", "Good", "Inadequate"], ["London", "33", "14", "4"]]
    found = find("Overall effectiveness by region", rows)
    assert short(found) == [("count", 14, 33), ("count", 4, 33)]


def test_a_unit_in_the_caption_holds_for_every_cell() -> None:
    rows = [["Provider", "Good", "Inadequate"], ["Children’s homes", "82", "3"]]
    assert short(find("Grades of providers (%)", rows)) == [("percentage", 82, None), ("percentage", 3, None)]


def test_a_columns_unit_goes_before_the_captions() -> None:
    rows = [["Year", "Number of children", "Rate per 10,000"], ["2017", "72,670", "62"]]
    found = find("Children looked after", rows)
    assert short(found) == [("count", 72670, None), ("rate", 62, None)]
    assert found[1].per == 10_000


def test_sums_take_their_scale_from_the_heading() -> None:
    rows = [["Service", "2017/18", "2018/19"], ["Safeguarding", "614", "622"]]
    found = find("Spending on children (£ million)", rows)
    assert short(found) == [("money", 614_000_000, None), ("money", 622_000_000, None)]


def test_a_year_over_a_column_is_the_period() -> None:
    document = table("Children in care", [["Measure", "2016", "2017"], ["Number of children", "70,440", "72,670"]])
    found = figures.find(analyse(document))
    assert [document.text[slice(*figure.period)] for figure in found if figure.period] == ["2016", "2017"]


def test_the_captions_period_holds_where_no_heading_has_one() -> None:
    caption = "Grades of authorities, as at 31 October 2017"
    document = table(caption, [["Region", "Good", "Inadequate"], ["London", "14", "4"]])
    found = figures.find(analyse(document))
    assert {document.text[slice(*figure.period)] for figure in found if figure.period} == {"as at 31 October 2017"}


def test_a_count_with_its_share_is_one_record() -> None:
    rows = [["Grade", "Homes"], ["Good", "26 (40%)"]]
    (figure,) = find("Children’s homes by grade", rows)
    assert (figure.kind.value, figure.value, figure.numerator) == ("percentage", 40, 26)


def test_the_captions_total_is_the_base_of_grades_that_add_up_to_it() -> None:
    rows = [["Judgement", "Outstanding", "Good", "Inadequate"], ["Overall", "5", "27", "28"]]
    cells = [figure for figure in find("Grades of 60 inspections", rows) if figure.cell]
    assert [figure.base for figure in cells] == [60, 60, 60]


def test_evidence_runs_from_the_row_heading_to_the_cell() -> None:
    document = table("Homes by grade", [["Region", "Good"], ["London", "14"]])
    (figure,) = figures.find(analyse(document))
    assert document.text[figure.start : figure.end] == "London\t14"


def test_numbers_that_nothing_names_are_no_figures() -> None:
    assert find("Contents", [["Part", "Page"], ["Foreword", "6"]]) == []
    assert find("Contacts", [["Office", "URN"], ["Leeds", "80502"]]) == []
    assert find("Results", [["Council", "Grade"], ["Leeds", "Outstanding"]]) == []
    assert find("Points", [["Item", "Value"], ["a", "7"]]) == []


def test_a_cell_of_running_text_is_read_as_sentences() -> None:
    rows = [["Finding", "Note"], ["Leeds", "Inspectors said that 24% of the 87 plans they read were late in May."]]
    (figure,) = find("Findings", rows)
    assert (figure.value, figure.base) == (24, 87)

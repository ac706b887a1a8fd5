"""A report under the single inspection framework, 2013 to 2017: council as title, numbered areas, then the board."""

from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, TableStyle
from reportlab.platypus.tableofcontents import TableOfContents

from tests.corpus_pdfs import faces
from tests.corpus_pdfs.flow import flow
from tests.corpus_pdfs.inspection import LEFT, WIDE, inspection_look, line, pairs, ruled
from tests.corpus_pdfs.look import Look
from tests.corpus_pdfs.sheet import Notes, column, template, write
from tests.corpus_pdfs.source import Source, read_source


def build(source: Path, target: Path) -> None:
    """The report of the content file `source`, written to `target`."""
    report = read_source(source)
    look = inspection_look(h3={"fontName": faces.SANS_ITALIC})
    notes = Notes(report.notes, look, LEFT, WIDE, 150)
    pages = template("page", [column(LEFT, 158, WIDE, 606)], [notes.listen], [notes.draw, page_number])
    makers = {"grades": five_areas, "judgement": headed, "heading": boxed, "contents": contents}
    write(
        target,
        front(report) + flow(report.body, look, makers, WIDE),
        [pages],
        report.facts["title"],
        {"h1": 0, "h2": 1},
    )


def page_number(canvas: Any, document: Any) -> None:
    """A rule at the foot and the number under its end, large."""
    canvas.line(LEFT, 50, LEFT + WIDE, 50)
    canvas.setFont(faces.SANS, 18)
    canvas.drawRightString(LEFT + WIDE, 28, str(document.page))


def front(report: Source) -> list[Flowable]:
    """The head of the front page, down to its dates."""
    facts = report.facts
    services = "children in need of help and protection, children looked after and care leavers"
    mark = "<super size='60%'>1</super><onDraw name='note' label='1'/>"
    return [
        line(facts["council"], 24, after=10),
        line(f"Inspection of services for {services}", 13, bold=True),
        line("and", 11),
        line(f"Review of the effectiveness of the Local Safeguarding Children Board{mark}", 13, bold=True),
        line(f"Inspection date: {facts['dates']}", 13, bold=True),
        line(f"Report published: {facts['published']}", 13, bold=True, after=14),
    ]


def five_areas(overall: str, text: str, look: Look) -> list[Flowable]:
    """The table of the front page: overall statement across its head, the two parts of area 2 set in from the left."""
    cells: list[list[Any]] = [
        [Paragraph(overall, ParagraphStyle("overall", look["h2"], spaceBefore=0, spaceAfter=0)), "", ""]
    ]
    looks: list[tuple[Any, ...]] = [("SPAN", (0, 0), (-1, 0))]
    for row, (area, grade) in enumerate(pairs(text), 1):
        inner = "." in area.split()[0].rstrip(".")
        words = Paragraph(area, look["cell" if inner else "row_head"])
        cells.append(
            ["", words, Paragraph(grade, look["cell"])] if inner else [words, "", Paragraph(grade, look["cell"])]
        )
        if not inner:
            looks.append(("SPAN", (0, row), (1, row)))
    return [ruled(cells, [40, WIDE - 190, 150], *looks)]


def headed(area: str, grade: str, look: Look) -> list[Flowable]:
    """The bar that opens an area: its name, and the grade to the right of it."""
    made = ruled([[Paragraph(area, look["h1"]), Paragraph(grade.strip(), look["h2"])]], [WIDE - 170, 170])
    if grade.strip():
        made.entry = (0, area)
    return [made]


def boxed(words: str, _: str, look: Look) -> list[Flowable]:
    """A heading in a box, which the table of contents leaves out."""
    return [ruled([[Paragraph(words, look["h2"])]], [WIDE])]


def contents(_: str, __: str, look: Look) -> list[Flowable]:
    """The page of contents."""
    made = TableOfContents(tableStyle=TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.3, colors.grey)]))
    made.levelStyles = [ParagraphStyle(f"contents {n}", look["body"], spaceAfter=3, leftIndent=12 * n) for n in (0, 1)]
    return [Paragraph("Contents", ParagraphStyle("contents head", look["h1"])), made]

"""An annual report: cover, contents, chapter openers, two columns with running heads, wide pages for large tables."""

from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.platypus import Frame, PageTemplate

from tests.corpus_pdfs.flow import flow
from tests.corpus_pdfs.look import Look, plain
from tests.corpus_pdfs.panels import TINT, makers
from tests.corpus_pdfs.sheet import HEIGHT, WIDTH, Notes, column, template, write
from tests.corpus_pdfs.source import read_source

LEFT, WIDE, GUTTER = 54.0, WIDTH - 108, 22.0
COLUMN = (WIDE - GUTTER) / 2
LOW, TALL = 104.0, 660.0


def build(source: Path, target: Path) -> None:
    """The report of the content folder `source`, written to `target`."""
    report = read_source(source)
    title = report.facts["title"]
    look = annual_look()
    notes = Notes(report.notes, look, LEFT, WIDE, LOW - 8)
    pages = annual_pages(title, notes)
    tools = makers(COLUMN, WIDE)
    write(target, flow(report.body, look, tools, COLUMN), pages, title, {"opener": 0, "plain head": 0, "h2": 1})


def annual_look() -> Look:
    """Helvetica at 10.2 points, small tables, coloured headings."""
    ink = colors.HexColor("#1f4e79")
    small = {"fontSize": 7.5, "leading": 9.5}
    changes = {
        "h1": {"textColor": ink},
        "h2": {"textColor": ink, "fontSize": 13},
        "h3": {"fontName": "Helvetica-Bold", "fontSize": 10},
        "pull": {"textColor": ink, "fontSize": 13, "leading": 17},
        "item": {"leftIndent": 12},
        "numbered": {"leftIndent": 18},
        "cell": small,
        "cell_head": small,
        "row_head": small,
    }
    styles = plain("Helvetica", "Helvetica-Bold", 10.2, 1.48, changes)
    return Look(styles, bullet=("Helvetica", "•"), rule=colors.HexColor("#9fb4c7"), shade=TINT)


def annual_pages(title: str, notes: Notes) -> list[PageTemplate]:
    """The kinds of page by name: cover, single (one column), opener, columns, wide."""
    chapter = [""]

    def listen(canvas: Any, _: Any) -> None:
        canvas.setNamedCB("chapter", lambda _canvas, _kind, label: chapter.__setitem__(0, label))

    def tint(canvas: Any, _: Any) -> None:
        canvas.setFillColor(TINT)
        canvas.rect(0, 0, WIDTH, HEIGHT, stroke=0, fill=1)

    def foot(canvas: Any, document: Any) -> None:
        canvas.setFont("Helvetica", 8)
        edge = canvas.drawString if document.page % 2 == 0 else canvas.drawRightString
        edge(LEFT if document.page % 2 == 0 else LEFT + WIDE, 36, str(document.page))

    def running_head(canvas: Any, document: Any) -> None:
        canvas.setFont("Helvetica", 7.5)
        if document.page % 2 == 0:
            canvas.drawString(LEFT, 800, title)
        else:
            canvas.drawRightString(LEFT + WIDE, 800, chapter[0])
        canvas.setLineWidth(0.4)
        canvas.line(LEFT, 794, LEFT + WIDE, 794)

    def columns() -> list[Frame]:
        return [column(LEFT, LOW, COLUMN, TALL), column(LEFT + COLUMN + GUTTER, LOW, COLUMN, TALL)]

    whole = [column(LEFT, LOW, WIDE, TALL)]
    return [
        template("cover", [column(LEFT, LOW, WIDE, 560)], [tint]),
        template("single", whole, [listen, notes.listen], [notes.draw, foot]),
        template("opener", [column(LEFT, LOW, WIDE, 600)], [tint, listen], [foot]),
        template("columns", columns(), [listen, notes.listen], [notes.draw, running_head, foot]),
        template("wide", whole, [listen, notes.listen], [notes.draw, running_head, foot]),
    ]

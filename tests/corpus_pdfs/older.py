"""A report of 2013 on looked after children: sparse title page, running head, graded headings, a table at the end."""

from pathlib import Path
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, NextPageTemplate, PageBreak, Paragraph, Spacer
from reportlab.platypus.tableofcontents import TableOfContents

from tests.corpus_pdfs import faces
from tests.corpus_pdfs.flow import flow
from tests.corpus_pdfs.inspection import LEFT, WIDE, inspection_look, line, pairs, ruled
from tests.corpus_pdfs.look import Look
from tests.corpus_pdfs.sheet import column, template, write
from tests.corpus_pdfs.source import Source, read_source

UNNUMBERED = 2  # title page and its back: the report's own page 1 is the third sheet


def build(source: Path, target: Path) -> None:
    """The report of the content file `source`, written to `target`."""
    report = read_source(source)
    look = inspection_look(h1={"fontSize": 17, "leading": 21}, numbered={"leftIndent": 32})

    def running_head(canvas: Any, document: Any) -> None:
        canvas.setFont(faces.SANS_BOLD, 7)
        canvas.drawString(LEFT, 795, f"{report.facts['council']} {report.facts['title']}")
        canvas.drawRightString(LEFT + WIDE, 795, str(document.page - UNNUMBERED))
        canvas.line(LEFT, 788, LEFT + WIDE, 788)

    first = template("front", [column(LEFT, 60, WIDE, 620)])
    later = template("later", [column(LEFT, 70, WIDE, 690)], end=[running_head])
    makers = {"grades": record, "scale": record, "contents": contents}
    story = front(report) + flow(report.body, look, makers, WIDE)
    write(target, story, [first, later], report.facts["title"], {"h1": 0})


def front(report: Source) -> list[Flowable]:
    """The title page."""
    facts = report.facts
    return [
        line(facts["title"], 23, after=8),
        line(facts["council"], 15, after=240),
        line(f"<b>Inspection dates:&nbsp;&nbsp;{facts['dates']}</b>", 9),
        line(f"<b>Reporting inspector&nbsp;&nbsp;{facts['lead_inspector']}</b>", 9, after=110),
        line("<b>Age group:</b>&nbsp;&nbsp;All", 9, after=2),
        line(f"<b>Published:</b>&nbsp;&nbsp;{facts['published']}", 9),
        PageBreak(),
        Spacer(1, 380),
        line(facts["imprint"], 8),
        NextPageTemplate("later"),
        PageBreak(),
    ]


def record(_: str, text: str, look: Look) -> list[Flowable]:
    """A table of two columns: what is judged, or a grade, in bold; then the grade, or what it means."""
    rows = [[Paragraph(area, look["row_head"]), Paragraph(grade, look["cell"])] for area, grade in pairs(text)]
    return [ruled(rows, [WIDE * 0.54, WIDE * 0.46])]


def contents(_: str, __: str, look: Look) -> list[Flowable]:
    """The page of contents, numbered as the running heads are."""
    made = TableOfContents(formatter=lambda page: str(page - UNNUMBERED))
    made.levelStyles = [ParagraphStyle("contents", look["body"], fontName=faces.SANS_BOLD, spaceAfter=4)]
    return [Paragraph("Contents", ParagraphStyle("contents head", look["h1"])), made]

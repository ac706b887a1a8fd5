"""A report under the ILACS framework, 2018 on: title, dates, table of judgements, then prose."""

from pathlib import Path
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, NextPageTemplate, Paragraph

from tests.corpus_pdfs import faces
from tests.corpus_pdfs.flow import flow
from tests.corpus_pdfs.inspection import LEFT, WIDE, inspection_look, line, pairs, ruled
from tests.corpus_pdfs.look import Look
from tests.corpus_pdfs.sheet import Notes, column, template, write
from tests.corpus_pdfs.source import Source, read_source


def build(source: Path, target: Path) -> None:
    """The report of the content file `source`, written to `target`."""
    report = read_source(source)
    look = inspection_look()
    notes = Notes(report.notes, look, LEFT, WIDE, 108)

    def foot(canvas: Any, document: Any) -> None:
        canvas.line(LEFT, 66, LEFT + WIDE, 66)
        canvas.setFont(faces.SANS, 7)
        canvas.drawString(LEFT, 55, report.facts["title"])
        canvas.drawString(LEFT, 46, report.facts["dates"])
        canvas.setFont(faces.SANS, 18)
        canvas.drawRightString(LEFT + WIDE, 46, str(document.page))

    low = 116 if report.notes else 80
    first = template("front", [column(LEFT, low, WIDE, 716 - low)], [notes.listen], [notes.draw])
    later = template("later", [column(LEFT, low, WIDE, 760 - low)], [notes.listen], [notes.draw, foot])
    story = [NextPageTemplate("later"), *front(report), *flow(report.body, look, {"grades": judgements}, WIDE)]
    write(target, story, [first, later], report.facts["title"])


def front(report: Source) -> list[Flowable]:
    """Title, dates and lead inspector."""
    facts = report.facts
    return [
        line(facts["title"], 23, after=12),
        line(f"<b>Inspection dates:</b> {facts['dates']}", 10.5, after=10),
        line(f"<b>Lead inspector:</b> {facts['lead_inspector']}", 10.5, after=8),
    ]


def judgements(_: str, text: str, look: Look) -> list[Flowable]:
    """The table of judgements, two columns of one width."""
    head = [Paragraph(words, look["cell_head"]) for words in ("Judgement", "Grade")]
    style = ParagraphStyle("grade", look["cell"])
    rows = [[Paragraph(area, style), Paragraph(grade, style)] for area, grade in pairs(text)]
    return [ruled([head, *rows], [WIDE / 2, WIDE / 2], ("VALIGN", (0, 0), (-1, -1), "TOP"))]

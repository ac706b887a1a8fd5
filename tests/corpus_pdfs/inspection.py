"""What the layouts of inspection reports share: the face, tables of grades, lines of the front page."""

from typing import Any

from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, Table, TableStyle

from tests.corpus_pdfs import faces
from tests.corpus_pdfs.look import Look, Style, plain

LEFT, WIDE = 72.0, 452.0


def inspection_look(**changes: Style) -> Look:
    """The reports' sans serif: Vera stands in for Tahoma, whose shapes it is near."""
    faces.register()
    return Look(plain(faces.SANS, faces.SANS_BOLD, 10.5, changes=changes), bullet2=(faces.SANS, "•"))


def line(words: str, size: float, bold: bool = False, after: float = 6) -> Flowable:
    """A line of the front page."""
    face = faces.SANS_BOLD if bold else faces.SANS
    return Paragraph(
        words, ParagraphStyle("front", fontName=face, fontSize=size, leading=size * 1.25, spaceAfter=after)
    )


def pairs(text: str) -> list[tuple[str, str]]:
    """The lines `area | grade` of a fence. Raises ValueError for a line that is none."""
    rows = []
    for row in text.strip().splitlines():
        area, bar, grade = row.partition(" | ")
        if not bar:
            raise ValueError(f"no 'area | grade': {row!r}")
        rows.append((area, grade))
    return rows


def ruled(cells: list[list[Any]], widths: list[float], *looks: tuple[Any, ...]) -> Flowable:
    """A table with all its rules drawn and room in its cells."""
    padding = [("TOPPADDING", (0, 0), (-1, -1), 6), ("BOTTOMPADDING", (0, 0), (-1, -1), 7)]
    drawn = [("GRID", (0, 0), (-1, -1), 0.8, colors.black), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), *padding, *looks]
    made = Table(cells, widths, style=TableStyle(drawn))
    made.spaceBefore, made.spaceAfter = 6, 14
    return made

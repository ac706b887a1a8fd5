"""Judgement tables as PDFs in every alignment, width and padding: the way from the page to the judgements, whole."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from pipeline.extractors.inspection_report import find
from pipeline.ingest import read
from pipeline.language import analyse

ILACS = {
    "leadership": "The impact of leaders on social work practice with children and families",
    "help_and_protection": "The experiences and progress of children who need help and protection",
    "children_in_care": "The experiences and progress of children in care",
    "care_leavers": "The experiences and progress of care leavers",
    "overall_effectiveness": "Overall effectiveness",
}
SIF = {
    "help_and_protection": "1. Children who need help and protection",
    "children_looked_after": "2. Children looked after and achieving permanence",
    "adoption": "2.1 Adoption performance",
    "care_leavers": "2.2 Experiences and progress of care leavers",
    "leadership": "3. Leadership, management and governance",
}
PRINTED = ("Requires improvement to be good", "Good", "requires improvement", "Outstanding", "Inadequate")
GRADES = ("requires_improvement", "good", "requires_improvement", "outstanding", "inadequate")

LAYOUTS = list(product(("TOP", "MIDDLE"), ("TOP", "MIDDLE", "BOTTOM"), ((190, 110), (260, 180)), (0, 4)))
TEXT = ParagraphStyle("text", fontName="Helvetica", fontSize=10, leading=12)
PROSE = "Practice is good in parts and inadequate in others, and what care leavers say is mixed. " * 3


def write(path: Path, head: list[str], rows: dict[str, str], layout: tuple[str, str, tuple[int, int], int]) -> None:
    labels_stand, grades_stand, widths, padding = layout
    cells = [
        [Paragraph(label, TEXT), Paragraph(grade, TEXT)] for label, grade in zip(rows.values(), PRINTED, strict=True)
    ]
    style = [
        ("VALIGN", (0, 0), (0, -1), labels_stand),
        ("VALIGN", (1, 0), (1, -1), grades_stand),
        ("TOPPADDING", (0, 0), (-1, -1), padding),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
    ]
    flow: list[Flowable] = []
    for line in head:
        flow += [Paragraph(line, TEXT), Spacer(1, 8)]
    flow += [Table(cells, colWidths=widths, style=TableStyle(style), hAlign="LEFT"), Spacer(1, 12)]
    flow += [Paragraph(PROSE, TEXT), PageBreak(), Paragraph(PROSE, TEXT)]
    SimpleDocTemplate(str(path), pagesize=A4, leftMargin=70).build(flow)


def judged(path: Path) -> dict[str, str]:
    found = find(analyse(read(path)))
    assert found is not None
    return {judgement.area: judgement.grade.value for judgement in found.judgements}


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_ilacs_table(tmp_path: Path, layout: tuple[str, str, tuple[int, int], int]) -> None:
    head = [
        "Inspection of Leeds local authority children’s services",
        "Inspection dates: 4 to 15 March 2024",
        "Lead inspector: Ann Example, His Majesty’s Inspector",
    ]
    write(tmp_path / "report.pdf", head, ILACS, layout)
    assert judged(tmp_path / "report.pdf") == dict(zip(ILACS, GRADES, strict=True))


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_single_inspection_framework_table(tmp_path: Path, layout: tuple[str, str, tuple[int, int], int]) -> None:
    head = [
        "Leeds City Council",
        "Inspection of services for children in need of help and protection, children looked after and care leavers",
        "Inspection date: 20 January 2015 – 11 February 2015",
        "Children’s services in Leeds are inadequate",
    ]
    write(tmp_path / "report.pdf", head, SIF, layout)
    expected = {"overall_effectiveness": "inadequate", **dict(zip(SIF, GRADES, strict=True))}
    assert judged(tmp_path / "report.pdf") == expected

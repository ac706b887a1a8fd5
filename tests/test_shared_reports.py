"""Forty real inspection reports, one for each layout known: what the command reads from them, and where.

Runs where the inputs lie beside the project, in ../shared.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pytest

SHARED = Path(__file__).parents[2] / "shared"
REPORTS = SHARED / "reports"
FLOORS = "grades=1,grades.older=1,council=1,framework=1,type=1,dates=1,published=1,lead_inspector=1,refused=1"

pytestmark = pytest.mark.skipif(not REPORTS.is_dir(), reason="the shared inspection reports are not beside the project")


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The records of all shared reports, as the command writes them."""
    out = tmp_path_factory.mktemp("reports")
    command = [sys.executable, "-c", "from pipeline.cli import main; main()", "run", str(REPORTS), "--out", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[1])
    assert done.returncode in (0, 1), done.stderr  # 1: the web page saved as a PDF is refused
    return out


def test_the_reports_say_what_people_read_in_them(extracted: Path) -> None:
    truth = SHARED / "golden" / "reports.csv"
    command = [sys.executable, SHARED / "score_reports.py", "--truth", truth, "--predicted", extracted, "--misses"]
    done = subprocess.run([*map(str, command), "--min", FLOORS], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


FAMILIES = [
    ("barnsley-2014-08-08.pdf", "single inspection framework: grades wrapped beside their labels, board on the front"),
    ("derbyshire-2014-02-11.pdf", "single inspection framework: the first reports, headings that are sentences"),
    ("norfolk-2015-10-19.pdf", "single inspection framework: headings with the grade beside them, board in the body"),
    ("darlington-2018-05-21.pdf", "single inspection framework: grades over three lines"),
    ("kingston-upon-hull-2015-02-03.pdf", "two reports bound in one file"),
    ("surrey-2015-08-03.pdf", "the safeguarding board alone"),
    ("middlesbrough-2020-01-24.pdf", "ILACS until 2020: a tight table"),
    ("wakefield-2018-07-17.pdf", "ILACS: rows in another order"),
    ("west-northamptonshire-2022-11-25.pdf", "ILACS: grades at the bottom of their cells"),
    ("cambridgeshire-2024-05-16.pdf", "ILACS since 2023: care leavers apart"),
    ("north-northamptonshire-2026-07-07.pdf", "ILACS since 2026: no overall judgement"),
    ("norfolk-2013-08-16.pdf", "before 2013: a table at the end"),
]


@pytest.mark.parametrize(("name", "why"), FAMILIES, ids=[name for name, _ in FAMILIES])
def test_the_boxes_hold_the_words_of_the_evidence(extracted: Path, name: str, why: str) -> None:
    records = json.loads((extracted / f"{name}.json").read_text("utf-8"))
    current = [j for j in records["judgements"] if j["status"] == "current"]
    assert current, why
    with pdfium.PdfDocument(REPORTS / name) as pdf:
        for judgement in current:
            for evidence in filter(None, (judgement["evidence"], judgement["confirmed_by"])):
                words = evidence["text"].split()
                assert not missing(words, _inside(pdf, evidence)), (why, evidence)
                assert _printed(judgement["grade"]) in _letters(evidence["text"]), (why, evidence)


def _printed(grade: str) -> str:
    return "improvement" if grade == "requires_improvement" else grade


def _inside(pdf: pdfium.PdfDocument, evidence: dict[str, Any]) -> str:
    """The text that the page itself holds inside the boxes."""
    textpage = pdf[evidence["page"] - 1].get_textpage()
    margin = 0.5
    return " ".join(
        textpage.get_text_bounded(
            left=box["left"] - margin,
            bottom=box["bottom"] - margin,
            right=box["right"] + margin,
            top=box["top"] + margin,
        )
        for box in evidence["boxes"]
    )


def missing(words: list[str], inside: str) -> list[str]:
    held = _letters(inside)
    return [word for word in words if _letters(word) not in held]


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def test_every_judgement_of_the_body_and_the_front_page_agrees(extracted: Path) -> None:
    """No real report of these forty contradicts itself, so that each problem here is a misreading."""
    for file in sorted(extracted.rglob("*.json")):
        document = json.loads(file.read_text("utf-8")).get("document", {})
        problems = [p["message"] for p in document.get("problems", ()) if p["stage"] == "extract report"]
        assert problems == [], file.name


def test_areas_are_read_in_two_places(extracted: Path) -> None:
    """All but the overall judgement, which no heading repeats, and the board's, which late reports state once."""
    alone = [
        (file.name, j["area"])
        for file in sorted(extracted.rglob("*.pdf.json"))
        for j in json.loads(file.read_text("utf-8"))["judgements"]
        if j["status"] == "current" and not j["confirmed_by"] and j["area"] not in ("overall_effectiveness", "lscb")
    ]
    assert alone == []

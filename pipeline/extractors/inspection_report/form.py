"""Which of Ofsted's reports a document is, by what its first page says (data/inspection_report_titles.csv)."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from pipeline.document import Document, Page
from pipeline.extractors.inspection_report.statements import beside_labels
from pipeline.records import Framework, InspectionType

_DATA = "inspection_report_titles.csv"
_SIGNS = re.compile(
    r"(?<![A-Za-z])(?:(?:lead|reporting)\s+inspectors?\s*:?|report\s+published|published\s*:|judge?ment\s+grade)(?![A-Za-z])",
    re.IGNORECASE,
)
_OFSTED = re.compile(r"\bofsted\b|majesty[’']s (?:chief )?inspector|\bHMI\b|reporting inspector", re.IGNORECASE)
_DATES = re.compile(
    r"(?:inspection|visit|fieldwork|review)\s+dates?(?![a-z])\s*:?|dates?\s+of\s+(?:the\s+)?(?:inspection|visit)(?![a-z])\s*:?",
    re.IGNORECASE,
)
_BOARD = re.compile(r"review\s+of\s+the\s+effectiveness\s+of", re.IGNORECASE)
_HEADER = 1500  # characters in which the front page names the report, its dates and its inspector
_TABLE = 3  # areas graded on a front page
_TITLE = 400  # characters in which a title stands when no dates follow it


@dataclass(frozen=True, slots=True)
class Form:
    """A report's form: its title at text[start:end], and where the value of "Inspection dates" begins.

    `framework` is None for a report of another kind, which `says` then names. `board` is true where the title adds the
    review of the safeguarding board.
    """

    start: int
    end: int
    framework: Framework | None
    type: InspectionType | None
    says: str | None
    dates: int | None
    board: bool = False


def front_of(document: Document) -> Page:
    """The report's front page: the first page that holds text, for a cover may be a picture."""
    return next((page for page in document.pages if page.end > page.start), document.pages[0])


def read_form(document: Document) -> Form | None:
    """The form of an Ofsted report; None where the front page has neither such a title nor the table of grades.

    A title counts where the marks of a report stand below it: the line of the inspection dates, the lead inspector, the
    table of grades; for a letter, Ofsted's own name. So a council's paper about an inspection is none.
    """
    if not document.pages:
        return None
    page, text = front_of(document), document.text
    head_end = min(page.end, page.start + _HEADER)
    dates = _DATES.search(text, page.start, head_end)
    below = dates or _SIGNS.search(text, page.start, head_end)
    title_end = below.start() if below else min(page.end, page.start + _TITLE)
    for pattern, framework, kind, says in _titles():
        match = pattern.search(text, page.start, title_end)
        if match and (below if framework else below or _OFSTED.search(text, page.start, page.end)):
            board = framework is Framework.SIF and bool(_BOARD.search(text, page.start, title_end))
            return Form(match.start(), match.end(), framework, kind, says, dates.end() if dates else None, board)
    if below and (by_table := _by_its_table(text, below.end(), page.end)):
        return Form(below.start(), below.start(), by_table, None, None, dates.end() if dates else None)
    return None


def _by_its_table(text: str, start: int, end: int) -> Framework | None:
    """The framework whose areas the front page grades, for a title that no pattern knows."""
    for framework in (Framework.ILACS, Framework.SIF):
        graded = {reading.area for reading in beside_labels(text, framework, start, end) if reading.grade}
        if len(graded) >= _TABLE:
            return framework
    return None


@lru_cache(maxsize=1)
def _titles() -> tuple[tuple[re.Pattern[str], Framework | None, InspectionType | None, str | None], ...]:
    lines = resources.files("pipeline.data").joinpath(_DATA).read_text("utf-8").splitlines()
    rows = csv.DictReader(line for line in lines if not line.startswith("#"))
    return tuple(
        (
            re.compile(rf"(?<![A-Za-z])(?:{row['title']})(?![A-Za-z])".replace(" ", r"\s+"), re.IGNORECASE),
            Framework(row["framework"]) if row["framework"] else None,
            InspectionType(row["type"]) if row["type"] else None,
            row["says"] or None,
        )
        for row in rows
    )

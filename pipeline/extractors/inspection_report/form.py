"""Which of Ofsted's reports a document is, by what its first page says (data/inspection_report_titles.csv)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.data import rows
from pipeline.document import Document, Page
from pipeline.extractors.inspection_report.statements import beside_labels
from pipeline.extractors.inspection_report.wording import APOSTROPHE, CHILDRENS
from pipeline.records import DocumentKind, Framework, InspectionType

_SIGNS = re.compile(
    r"(?<![A-Za-z])(?:(?:lead|reporting)\s+inspectors?\s*:?|report\s+published|published\s*:|judge?ment\s+grade)(?![A-Za-z])",
    re.IGNORECASE,
)
_OFSTED = re.compile(
    rf"\bofsted\b|majesty{APOSTROPHE}s (?:chief )?inspector|\bHMI\b|reporting inspector", re.IGNORECASE
)
_DATES = re.compile(
    r"(?:inspection|visit|fieldwork|review)\s+dates?(?![a-z])\s*:?|dates?\s+of\s+(?:the\s+)?(?:inspection|visit)(?![a-z])\s*:?",
    re.IGNORECASE,
)
_BOARD = re.compile(r"review\s+of\s+the\s+effectiveness\s+of", re.IGNORECASE)
_BODY = re.compile(r"^(?:contents|(?:executive )?summary)\b|\bexecutive summary\b", re.IGNORECASE | re.MULTILINE)
_COPIED_FRONT = 4_000  # characters of a copied report that may be its front page
_COVER = 600  # characters that a cover may hold
_HEADER = 1500  # characters in which the front page names the report, its dates and its inspector
_TABLE = 3  # areas graded on a front page
_TITLE = 400  # characters in which a title stands when no dates follow it


@dataclass(frozen=True, slots=True)
class Form:
    """A report's form: its front page, its title at text[start:end], and where the value of "Inspection dates" begins.

    `framework` is None for a report of another kind, which `says` then names. `board` is true where the title adds the
    review of the safeguarding board.
    """

    front: Page
    start: int
    end: int
    framework: Framework | None
    type: InspectionType | None
    says: str | None
    dates: int | None
    board: bool = False


def read_form(document: Document) -> Form | None:
    """The form of an Ofsted report; None where none of its first pages has such a title or the table of grades.

    The first page that does is the report's front page; only covers may stand before it, pictures or a few words. A
    report whose text was copied has no pages: its front page ends where the contents or the summary begin.
    """
    for page in document.pages or _front_of_copy(document):
        form = _form_of(document.text, page)
        if form or page.end - page.start > _COVER:
            return form
    return None


def _front_of_copy(document: Document) -> tuple[Page, ...]:
    if document.metadata.kind is not DocumentKind.INSPECTION_REPORT:
        return ()
    longest = min(len(document.text), _COPIED_FRONT)
    body = _BODY.search(document.text, 0, longest)
    return (Page(1, 0, body.start() if body else longest, 0.0, 0.0),)


def _form_of(text: str, page: Page) -> Form | None:
    """A title counts where the marks of a report stand below it: the line of the inspection dates, the lead inspector,
    the table of grades; for a letter, Ofsted's own name. So a council's paper about an inspection is none."""
    head_end = min(page.end, page.start + _HEADER)
    dates = _DATES.search(text, page.start, head_end)
    below = dates or _SIGNS.search(text, page.start, head_end)
    title_end = below.start() if below else min(page.end, page.start + _TITLE)
    for pattern, framework, kind, says in _titles():
        match = pattern.search(text, page.start, title_end)
        if match and (below if framework else below or _OFSTED.search(text, page.start, page.end)):
            board = framework is Framework.SIF and bool(_BOARD.search(text, page.start, title_end))
            return Form(page, match.start(), match.end(), framework, kind, says, dates.end() if dates else None, board)
    if below and (by_table := _by_its_table(text, below.end(), page.end)):
        return Form(page, below.start(), below.start(), by_table, None, None, dates.end() if dates else None)
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
    return tuple(
        (
            re.compile(rf"(?<![A-Za-z])(?:{_pattern(row['title'])})(?![A-Za-z])", re.IGNORECASE),
            Framework(row["framework"]) if row["framework"] else None,
            InspectionType(row["type"]) if row["type"] else None,
            row["says"] or None,
        )
        for row in rows("inspection_report_titles.csv")
    )


def _pattern(title: str) -> str:
    return title.replace("{childrens}", CHILDRENS).replace("'", APOSTROPHE).replace(" ", r"\s+")

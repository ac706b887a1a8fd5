"""Which of Ofsted's reports a document is, by what its first page says; the titles are in data/inspection_report_titles.csv."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from pipeline.document import Document
from pipeline.records import Framework, InspectionType

_DATA = "inspection_report_titles.csv"
_OFSTED = re.compile(r"\bofsted\b|majesty[’']s (?:chief )?inspector|\bHMI\b|reporting inspector", re.IGNORECASE)
_DATES = re.compile(
    r"(?:inspection|visit|fieldwork|review)\s+dates?(?![a-z])\s*:?|dates?\s+of\s+(?:the\s+)?(?:inspection|visit)(?![a-z])\s*:?",
    re.IGNORECASE,
)
_HEADER = 1500  # characters in which the front page names the report, its dates and its inspector
_TITLE = 400  # characters in which a title stands when no dates follow it


@dataclass(frozen=True, slots=True)
class Form:
    """A report's form: its title at text[start:end], and where the value of "Inspection dates" begins.

    `framework` is None for a report of another kind, which `says` then names.
    """

    start: int
    end: int
    framework: Framework | None
    type: InspectionType | None
    says: str | None
    dates: int | None


def read_form(document: Document) -> Form | None:
    """The form of an Ofsted report on council services; None where the first page has no such title.

    A title counts where Ofsted's marks stand with it: the line of the inspection dates on the front page, or Ofsted's
    own name and inspectors. So a council's paper about an inspection is none.
    """
    if not document.pages:
        return None
    page = document.pages[0]
    dates = _DATES.search(document.text, page.start, min(page.end, page.start + _HEADER))
    title_end = dates.start() if dates else min(page.end, page.start + _TITLE)
    for pattern, framework, kind, says in _titles():
        match = pattern.search(document.text, page.start, title_end)
        if match is None:
            continue
        if dates is None and (framework or not _OFSTED.search(document.text, page.start, page.end)):
            continue
        return Form(match.start(), match.end(), framework, kind, says, dates.end() if dates else None)
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

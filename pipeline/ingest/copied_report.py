"""The text of an inspector's report, copied out of its PDF: a form, with no furniture around it to be left out.

It is told by its front page: the title, the line of the inspection's dates below it, and one more of its labels.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.document import Metadata
from pipeline.ingest.pieces import Piece, fold
from pipeline.normalise.dates import dates
from pipeline.records import DocumentKind

_PUBLISHER = "Ofsted"
_FRONT = 3_000  # characters that a front page may hold, with the site's lines over it
_TITLE = re.compile(
    r"(?i)\b(?:(?:re-?\s?)?inspections?\s+(?:of|for)|safeguarding\s+and\s+looked[ -]after\s+children"
    r"|review\s+of\s+the\s+effectiveness\s+of)\b"
)
_DATES = re.compile(r"(?i)\b(?:inspection|review)\s+dates?\s*:?\s+(?=(?:[a-z]{3,9}\s+)?\d)")
_PUBLISHED = re.compile(r"(?i)\b(?:report\s+)?published(?:\s+on)?\s*:\s*")
_LABEL = re.compile(
    rf"{_PUBLISHED.pattern}|\b(?:lead|reporting)\s+inspectors?\b|\bjudge?ment\s+grade\b|\boverall\s+judge?ment\s+is\b"
)
_DAY = 60  # characters after a label in which its date stands
_HEADINGS = 400  # characters of what was inspected and whose services
_BOARD = re.compile(r"(?i)\s+and\s+review\s+of\b.*$")  # the second half of a joint title
_PAGE = re.compile(r"^\d{1,3} (?=[A-Z])")
_ITSELF = re.compile(r"(?i)\blocal authority\b")
_MARKS = " :–—-·.0123456789"


def is_copied_report(text: str) -> bool:
    """Whether a text opens with the front page of an inspector's report."""
    label = _DATES.search(text, 0, _FRONT)
    if label is None or next(dates(text, label.start(), label.end() + _DAY), None) is None:
        return False
    titled = _TITLE.search(text, max(label.start() - _HEADINGS, 0), label.start())
    return titled is not None and _LABEL.search(text, label.end(), label.end() + _FRONT) is not None


def without_numbers(pieces: Sequence[Piece]) -> list[Piece]:
    """Without lines that are a number and nothing else (its pages', those of its contents and of its notes), and
    without the page's number where the front page runs on behind it."""
    return [
        replace(piece, text=_PAGE.sub("", piece.text)) if _DATES.search(piece.text) else piece
        for piece in pieces
        if not piece.text.isdigit()
    ]


def metadata_of(text: str, lines: Sequence[str]) -> Metadata:
    """What the front page says: whose services were inspected, in which inspection, and the day of publication.

    `lines` are the text's, page numbers and all.
    """
    published = _PUBLISHED.search(text, 0, 2 * _FRONT)
    day = next(dates(text, published.end(), published.end() + _DAY), None) if published else None
    return Metadata(
        title=_title(lines),
        publisher=_PUBLISHER,
        published=day.iso if day else None,
        kind=DocumentKind.INSPECTION_REPORT,
    )


def _title(lines: Sequence[str]) -> str | None:
    """The lines above the dates from the title on, behind whose services they were: "Kent County Council: Inspection
    of services for …"; a title that names the authority itself needs nothing before it."""
    at = next((at for at, line in enumerate(lines) if _TITLE.search(line)), None)
    titled = _TITLE.search(lines[at]) if at is not None else None
    if at is None or titled is None:
        return None
    line = lines[at]
    what = fold(" ".join((line[titled.start() :], *lines[at + 1 :])))
    what = _BOARD.sub("", what[: label.start()] if (label := _DATES.search(what)) else what).strip()
    before = line[: titled.start()] or (lines[at - 1] if at else "")
    whose = "" if _ITSELF.search(what) else before.strip(_MARKS)
    return ": ".join(part for part in (whose, what) if part)[:_HEADINGS]

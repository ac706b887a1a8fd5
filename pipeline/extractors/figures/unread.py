"""Every number of a document that is no record, and why: how a person finds what was missed."""

from __future__ import annotations

import re
from bisect import bisect_right

from pipeline.document import Document
from pipeline.extractors.figures import running_text, tables
from pipeline.extractors.figures.figure import LeftOut
from pipeline.language import analyse
from pipeline.normalise.numbers import DENOMINATORS, NUMBER_WORDS
from pipeline.records import Records

_WORDS = sorted({*NUMBER_WORDS, *DENOMINATORS, *(f"{word}s" for word in DENOMINATORS), "none"}, key=len, reverse=True)
_NUMBER = re.compile(rf"\d[\d,.]*\d|\d|\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)
NO_REASON = "not read: no rule took it for a figure"


def unread_figures(document: Document, records: Records) -> list[tuple[int, int, str]]:
    """(start, end, reason) of each number, in digits or words, outside the evidence of the document's statistics.

    Within a record's evidence, numbers are its value, base, numerator or earlier value, or a further reason is given.
    """
    reasons = _reasons(document)
    starts = [reason.start for reason in reasons]
    taken = sorted((record.evidence.start, record.evidence.end) for record in records.statistics)
    begins = [span[0] for span in taken]
    unread = []
    for match in _NUMBER.finditer(document.text):
        place = bisect_right(starts, match.start()) - 1
        reason = reasons[place] if place >= 0 and match.start() < reasons[place].end else None
        if reason is not None:
            unread.append((match.start(), match.end(), reason.reason))
        elif not _within(taken, begins, match.start()):
            unread.append((match.start(), match.end(), NO_REASON))
    return unread


def _within(taken: list[tuple[int, int]], begins: list[int], offset: int) -> bool:
    """Whether an offset lies in a record's evidence; evidence may overlap, so a few earlier spans are looked at."""
    place = bisect_right(begins, offset)
    return any(offset < end for _, end in taken[max(0, place - 4) : place])


def _reasons(document: Document) -> list[LeftOut]:
    """What the grammar itself left out, in text order: closed stretches, parts of other figures, cells that are no
    figures.
    """
    analysed = analyse(document)
    found = list(tables.left_out(analysed))
    for _, reading, _ in running_text.readings(analysed):
        found += [LeftOut(item.start, item.end, item.reason) for item in reading.closed.merged]
        for item, reason in running_text.left_out(reading):
            found.append(LeftOut(item.quantity.start, item.quantity.end, reason))
    return sorted(found, key=lambda item: (item.start, item.end))

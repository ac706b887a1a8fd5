"""Every percent sign of a report is in a record's evidence or listed with the reason why it is none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline import extract, read
from pipeline.document import Document
from pipeline.extractors.figures.unread import NO_REASON, unread_figures
from pipeline.records import Records, StatisticKind
from tests.helpers import document
from tests.shared import SHARED, needs_shared

CORPUS = Path(__file__).parents[3] / "corpus"
OWN = [CORPUS / "observatory-annual-report-2019.pdf", *sorted(CORPUS.glob("*-20*-*.pdf"))]
PUBLIC = sorted((SHARED / "reports").glob("*-201[4-9]-*.pdf"))[::4]
_SIGN = re.compile(r"(\d)\s?%|\b(\w+) per ?cent\b")


def unaccounted(text: Document, records: Records) -> list[str]:
    """The percent signs that are in no evidence and not listed either; and those listed without a reason."""
    evidence = [(record.evidence.start, record.evidence.end) for record in records.statistics]
    listed = {end: reason for _, end, reason in unread_figures(text, records)}
    lost = []
    for sign in _SIGN.finditer(text.text):
        number = sign.end(1) if sign[1] else sign.end(2)
        inside = any(start < number <= end for start, end in evidence)
        if not inside and listed.get(number, NO_REASON) == NO_REASON:
            lost.append(text.text[max(0, sign.start() - 40) : sign.end() + 20])
    return lost


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_percent_signs_of_the_corpus(path: Path) -> None:
    _account_for_all(path)


@needs_shared
@pytest.mark.parametrize("path", PUBLIC, ids=lambda path: path.stem)
def test_percent_signs_of_public_reports(path: Path) -> None:
    _account_for_all(path)


def _account_for_all(path: Path) -> None:
    source = read(path)
    records = extract(source)
    assert not unaccounted(source, records)
    for record in records.statistics:
        if record.kind is StatisticKind.PERCENTAGE and not record.evidence.rule.endswith(":cell"):
            signed = re.search(r"%|per ?cent|pc\b|\d\s?[-–—]\s?\d|\bto\b|\band\b", record.evidence.text, re.I)
            assert signed, record.evidence.text


def test_a_lost_sign_is_seen() -> None:
    source = document("Some 24% of homes were good.")
    records = extract(source)
    assert not unaccounted(source, records)
    assert unaccounted(source, records.model_copy(update={"statistics": ()})) == ["Some 24% of homes were good."[:28]]

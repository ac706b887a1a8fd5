"""Every value carries its words: over everything extracted, the evidence's offsets hold its text, on its page."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline import IngestError, extract, read
from tests.shared import ROOT, SHARED

DOCUMENTS = [
    path
    for folder in (ROOT / "corpus", SHARED / "documents", SHARED / "reports")
    for path in sorted(folder.glob("*"))
    if path.suffix in (".txt", ".html", ".htm", ".pdf")
]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_evidence_is_the_words_at_its_offsets(path: Path) -> None:
    try:
        document = read(path)
    except IngestError:
        return  # a source that is refused yields nothing; which ones are is tested with the readers
    records = extract(document)
    for evidence in records.evidences():
        assert document.text[evidence.start : evidence.end] == evidence.text
        assert evidence.text.strip()
        assert evidence.rule
        assert evidence.page == document.page_at(evidence.start)
    for before, after in zip(document.blocks, document.blocks[1:], strict=False):
        assert before.start < before.end <= after.start
        assert not document.text[before.end : after.start].strip(), "text outside all blocks"
    for check in records.checks:
        for reference in check.records:
            kind, _, position = reference.partition("/")
            assert 0 <= int(position) < len(getattr(records, kind))

"""What is no record is listed with its reason: (text, [(words with marks, part of the reason)], why)."""

from __future__ import annotations

import pytest

from pipeline.link.quotes import unread_quotes
from pipeline.records import DocumentKind, DocumentRecord, Records
from tests.helpers import document
from tests.link.quotes.reading import spoken

ROWS: list[tuple[str, list[tuple[str, str]], str]] = [
    ("Jane Doe said: “We were late.”", [], "all is read"),
    ("Hull was ‘inadequate’.", [("‘inadequate’", "grade")], "a grade"),
    ("The ‘quiet revolution’ had begun.", [("‘quiet revolution’", "nobody")], "nobody says it"),
    ("Jane Doe wrote “The Long Road Home”.", [("“The Long Road Home”", "title")], "a title"),
    ("Jane Doe called it “a mess and left for Hull", [("“", "missing")], "an end that is missing"),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS)
def test_unread(text: str, expected: list[tuple[str, str]], why: str) -> None:
    read = document(text)
    made = Records(document=DocumentRecord(source="test.txt", kind=DocumentKind.OTHER), quotes=spoken(text))
    found = unread_quotes(read, made)
    assert [read.text[start:end] for start, end, _ in found] == [words for words, _ in expected], why
    assert all(part in reason for (_, _, reason), (_, part) in zip(found, expected, strict=True)), why

"""What kind of document a text is: by the page's own label, its title, its wording and its shape."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.data import patterns
from pipeline.ingest.signs import Signs, narration, quotations, signs_of
from pipeline.records import DocumentKind

_OPENING = 1_500  # characters
_BOOK = 40_000  # characters; an annual report is no shorter, an article about one no longer
_BOOKLET = 1_000  # characters; a short annual report, or its beginning, tells an article by its want of others' words
_REPORTING = re.compile(
    r"(?i)\b(?:said|says|told|warned|added|according to|announced|revealed|found that|has (?:found|been|called))\b"
)
_ANNUAL = re.compile(r"(?i)\bannual report\b|\breport of (?:her|his) majesty[’']s chief inspector\b")
_FIRST_PERSON = re.compile(r"\b(?:I|we|my|our|you|your|We|My|Our|You|Your|I[’']m|I[’']ve|I[’']d)\b")
_OWN = re.compile(r"\b(?:I|my|me|I[’']m|I[’']ve|I[’']d)\b")
_GOVUK_NEWS = "news story"  # on GOV.UK a kind beside its press releases, elsewhere whatever a newsroom puts out
_OURS = re.compile(r"\b(?:we|our|us|we[’']ve|we[’']re|We|Our|We[’']ve|We[’']re)\b")
_CLEAR = 4  # more signs of a body's own voice than of a reporter's, by so much weight
_LAID_OUT = 4  # weight of the signs of a statistical page
_PROCEEDINGS = 4  # of those of a paper or of proceedings
_WORD = re.compile(r"\w+")


@lru_cache(maxsize=1)
def _rules() -> tuple[tuple[str, DocumentKind, re.Pattern[str]], ...]:
    """(part, kind, pattern) in the order of the data file."""
    rules = patterns("document_kinds.txt", re.IGNORECASE | re.MULTILINE)
    parted = [(*heading.partition("."), pattern) for heading, pattern in rules.items()]
    return tuple((part, DocumentKind(kind), pattern) for part, _, kind, pattern in parted)


def document_kind(
    text: str,
    title: str | None = None,
    label: str | None = None,
    publisher: str | None = None,
    around: Sequence[str] = (),
) -> DocumentKind:
    """The kind of a text with that title; `label` is the page's own name for its kind, where it has one, and `around`
    the lines of the page that are no part of the text.

    What the page says of itself decides; where it says nothing, the signs are weighed. Never `inspection_report`: that
    is told by its form.
    """
    opening, name = text[:_OPENING], title or ""
    if len(text) >= _BOOK and _ANNUAL.search(f"{name}\n{opening}"):
        return DocumentKind.ANNUAL_REPORT
    for part, kind, pattern in _rules():
        if part == "label" and label and pattern.fullmatch(label.strip()):
            return _label_kind(kind, text, label.strip().lower(), signs_of(text, publisher, around))
        if part == "contact" and label and pattern.fullmatch(label):
            return kind
        if part == "title" and pattern.search(name) and _fits(kind, text):
            return kind
        if part in ("start", "opening") and pattern.search(opening) and _fits(kind, text):
            return kind
        if (part == "text" and pattern.search(text)) or (part == "cover" and pattern.search(opening)):
            return kind
    return _by_its_signs(text, signs_of(text, publisher, around))


def _label_kind(kind: DocumentKind, text: str, label: str, signs: Signs) -> DocumentKind:
    """A newsroom's "News" over notes to editors, or in the body's own voice, is a press release for all that."""
    if kind is DocumentKind.NEWS_ARTICLE and (
        re.search(r"(?i)\bnotes? (?:to|for) editors?\b", text) or (label != _GOVUK_NEWS and signs.own_voice >= _CLEAR)
    ):
        return DocumentKind.PRESS_RELEASE
    return kind


def _by_its_signs(text: str, signs: Signs) -> DocumentKind:
    """The kind whose signs are clear, the clearest first; else an article where somebody reports, and `other`."""
    news = signs.weights[DocumentKind.NEWS_ARTICLE]
    clear = {
        DocumentKind.PRESS_RELEASE: signs.own_voice - _CLEAR,
        DocumentKind.STATISTICS: signs.weights[DocumentKind.STATISTICS] - _LAID_OUT,
        DocumentKind.OTHER: signs.weights[DocumentKind.OTHER] - news - _PROCEEDINGS,
    }
    kind = max(clear, key=lambda kind: clear[kind])
    if clear[kind] >= 0:
        return kind
    others = max(signs.weights[DocumentKind.STATISTICS], signs.weights[DocumentKind.OTHER])
    article = news or _reports(text, 2 if others > 0 else 0)
    return DocumentKind.NEWS_ARTICLE if article else DocumentKind.OTHER


def _fits(kind: DocumentKind, text: str) -> bool:
    """Whether the whole bears out what the opening suggests: a report of a speech is not the speech."""
    words = len(_WORD.findall(text)) or 1
    if kind is DocumentKind.SPEECH:
        return len(_FIRST_PERSON.findall(text)) * 40 >= words and quotations(text) * 200 <= words
    if kind is DocumentKind.ANNUAL_REPORT:
        return len(text) >= _BOOK or (
            len(text) >= _BOOKLET and len(_REPORTING.findall(text)) * 100 <= words and quotations(text) * 200 <= words
        )
    return True


def _reports(text: str, at_least: int) -> bool:
    """Prose that reports rather than tells of its writers: words that report or are quoted, `at_least` so many, and two
    where more than a few are in the writers' own person."""
    words = len(_WORD.findall(text))
    told = narration(text)
    own = len(_OWN.findall(told))
    if words < 40 or own * 40 > words:
        return False
    reported = len(_REPORTING.findall(text)) + quotations(text)
    return reported >= (at_least if (own + len(_OURS.findall(told))) * 80 <= words else 2)

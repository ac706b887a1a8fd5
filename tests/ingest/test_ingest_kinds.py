"""What kind of document a page is: (text, title, label, kind, why). Whose voice it speaks in has its own tests."""

from __future__ import annotations

import pytest

from pipeline.ingest.kind import document_kind
from pipeline.records import DocumentKind

REPORT = "The council said that it was sorry. Inspectors found that 12 children had waited too long. " * 5
KINDS = [
    (
        f"BASW responds to the review\n\n{REPORT}",
        "BASW responds to the review",
        None,
        DocumentKind.PRESS_RELEASE,
        "BASW",
    ),
    (
        f"Council responds to the review\n\n{REPORT}",
        "Council responds to the review",
        None,
        DocumentKind.NEWS_ARTICLE,
        "whichever council that is, it does not call itself so",
    ),
    (REPORT, "Council says sorry", None, DocumentKind.NEWS_ARTICLE, "reporting"),
    (REPORT, "Council says sorry", "press release", DocumentKind.PRESS_RELEASE, "the page's label"),
    (
        f"{REPORT}\n\nNotes to editors\n\nIt was in May.",
        "Council says sorry",
        None,
        DocumentKind.PRESS_RELEASE,
        "notes to editors",
    ),
    (
        f"{REPORT}\n\nNotes to editors",
        "Council says sorry",
        "news",
        DocumentKind.PRESS_RELEASE,
        "a newsroom calls its releases news",
    ),
    (
        f"Responding to the report, the chair said:\n\n{REPORT}",
        "Association responds",
        None,
        DocumentKind.PRESS_RELEASE,
        "a response",
    ),
    (
        "Annual report 2018\n\nAnn Lee, BASW chair, said:\n\n“It is high time.”\n\n" + "“Pay has not risen.”\n\n" * 200,
        "Annual report 2018",
        None,
        DocumentKind.PRESS_RELEASE,
        "a statement on somebody's annual report",
    ),
    (
        f"{REPORT}\n\nIn response to the gaps that are left, the council said that it would hire.\n\n{REPORT}",
        "Council says sorry",
        None,
        DocumentKind.NEWS_ARTICLE,
        "what was said in response, in an article",
    ),
    (
        f"{REPORT}\n\n{REPORT}\n\nCommenting on the report, the chair said:\n\n{REPORT}",
        "Council says sorry",
        None,
        DocumentKind.NEWS_ARTICLE,
        "a response far down an article",
    ),
    (REPORT, "Children placed by councils: 2011 to 2012", None, DocumentKind.STATISTICS, "a series and its year"),
    (REPORT, "Adoption in Yorkshire, 1 April 2020 to 31 March 2021", None, DocumentKind.STATISTICS, "its period, days"),
    (
        f"Main findings\n\nThere were 4,120 homes as at 31 March 2021.\n\n{REPORT}",
        "Homes for children",
        None,
        DocumentKind.STATISTICS,
        "main findings that open on a count at a day",
    ),
    (f"Main findings\n\n{REPORT}", "Council says sorry", None, DocumentKind.NEWS_ARTICLE, "main findings of a visit"),
    (
        f"Question\n\nTo ask the Minister for Children, how many homes there are.\n\nAnswer\n\n{REPORT}",
        "Children: homes",
        None,
        DocumentKind.OTHER,
        "a written answer",
    ),
    (
        f"Publication type: statistical first release\n\n{REPORT}",
        "Children placed by councils",
        None,
        DocumentKind.STATISTICS,
        "a labelled publication",
    ),
    (
        "Good morning, everyone. I want to thank you. I hope that you will bear with me. " * 6,
        "A talk",
        None,
        DocumentKind.SPEECH,
        "a greeting and first persons",
    ),
    (
        f"“Good morning, everyone”, the minister began. {REPORT}",
        "Minister tells directors to try harder",
        None,
        DocumentKind.NEWS_ARTICLE,
        "a report of a speech",
    ),
    (
        f"This release covers inspections to March. {REPORT}",
        "Inspections at March 2018: main findings",
        None,
        DocumentKind.STATISTICS,
        "a statistical release",
    ),
    (
        f"{REPORT}",
        "Ofsted's annual report finds progress",
        None,
        DocumentKind.NEWS_ARTICLE,
        "an article about an annual report",
    ),
    (
        "1. Our homes\n\nAll homes were good in the year. " * 1200,
        "Annual report 2017/18",
        None,
        DocumentKind.ANNUAL_REPORT,
        "an annual report",
    ),
    (f"Minutes:\n\n{REPORT}", "Feedback to the panel", "agenda item", DocumentKind.OTHER, "minutes"),
    (
        "I went to see my sister. I asked her what my work was for, and I cried. " * 8,
        "What I learned",
        None,
        DocumentKind.OTHER,
        "a diary",
    ),
]


@pytest.mark.parametrize(("text", "title", "label", "expected", "why"), KINDS, ids=[row[4] for row in KINDS])
def test_kind(text: str, title: str, label: str | None, expected: DocumentKind, why: str) -> None:
    assert document_kind(text, title, label) is expected, why

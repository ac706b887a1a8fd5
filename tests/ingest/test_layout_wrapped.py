"""Plain text whose lines a program or a hand broke: (lines, paragraphs, why)."""

from __future__ import annotations

import pytest

from pipeline.ingest.layout import lay_out

PROSE = (
    "The board met on Monday to hear how the new service had fared in\n"
    "its first year. It had lost two managers and gained three, and the\n"
)


@pytest.mark.parametrize(
    ("text", "paragraphs", "why"),
    [
        (
            PROSE + "chair said that she hoped the worst was over. ``Staff\nstay now,'' she said.",
            1,
            "broken early, amid a sentence",
        ),
        (PROSE + "chair, who had come from Hull only in the spring,\nThompson said, was glad.", 1, "behind a comma"),
        (PROSE + "chair said that she hoped the worst was over.\nStaff stay now.", 2, "a sentence ends"),
        (PROSE + "chair was glad of:\nmore staff\nfewer visits\nquicker help", 4, "lines of a list"),
    ],
)
def test_lines_that_go_on(text: str, paragraphs: int, why: str) -> None:
    assert len(lay_out(text)) == paragraphs, why

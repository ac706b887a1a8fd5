"""Whole pages, their main content marked by hand: what must be in the text, and what must not."""

from __future__ import annotations

import pytest

from pipeline.ingest.html import read_html
from pipeline.ingest.text import read_text
from tests.ingest.marked_pages import MarkedPage, differences, pages

READERS = {".html": read_html, ".txt": read_text}
FLOOR = 0.98


@pytest.mark.parametrize(("suffix", "fewest"), [(".html", 20), (".txt", 15)])
def test_sentences_of_all_pages(suffix: str, fewest: int) -> None:
    found = missing = extra = 0
    marked = pages(suffix)
    notes = []
    for page in marked:
        right, lost, over = differences(page, READERS[suffix](page.raw, page.name))
        found, missing, extra = found + len(right), missing + len(lost), extra + len(over)
        notes += [f"{page.name}: missing {text!r}" for text in sorted(lost)]
        notes += [f"{page.name}: extra {text!r}" for text in sorted(over)]
    assert len(marked) >= fewest
    assert 2 * found / (2 * found + missing + extra) >= FLOOR, "\n".join(notes)


@pytest.mark.parametrize(
    ("page", "suffix"),
    [pytest.param(page, suffix, id=page.name) for suffix in READERS for page in pages(suffix)],
)
def test_what_a_page_says_of_itself(page: MarkedPage, suffix: str) -> None:
    metadata = READERS[suffix](page.raw, page.name).metadata
    assert {name: getattr(metadata, name) for name in page.stated} == page.stated


@pytest.mark.parametrize(
    ("page", "suffix"),
    [pytest.param(page, suffix, id=page.name) for suffix in READERS for page in pages(suffix)],
)
def test_blocks_cover_the_text_in_order(page: MarkedPage, suffix: str) -> None:
    document = READERS[suffix](page.raw, page.name)
    end = 0
    for block in document.blocks:
        assert not document.text[end : block.start].strip(), "only white space stands between blocks"
        assert block.start < block.end <= len(document.text)
        for cell in block.cells:
            assert document.text[cell.start : cell.end].strip() and block.start <= cell.start < cell.end <= block.end
        end = block.end
    assert end == len(document.text)

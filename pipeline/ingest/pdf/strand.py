"""Lines joined into a paragraph, and the way back from each of its characters to the page.

The way back is worked out where it is asked for: of a report's thousand lines some thirty are evidence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.ingest.pdf.hyphens import Hyphens
from pipeline.ingest.pdf.lines import Line


class Run(NamedTuple):
    """text[start:end] are the characters of a page (0-based) from PDFium's index `raw` on, one for one."""

    start: int
    end: int
    page: int
    raw: int


@dataclass(frozen=True, slots=True)
class Strand:
    """The text of lines, from the first one's character `skip` on; `parts` is each line's text and what goes before it,
    in turn: a space, nothing, or a hyphen put back."""

    lines: Sequence[Line]
    skip: int
    parts: list[str]
    text: str

    def runs(self) -> Iterator[Run]:
        """Where on their pages the characters stand; those between lines come from no page."""
        at, skip = 0, self.skip
        for line, before, text in zip(self.lines, self.parts[::2], self.parts[1::2], strict=False):
            at += len(before)
            ends = [offset for offset, _ in line.runs[1:]] + [len(line.text)]
            for (offset, raw), end in zip(line.runs, ends, strict=True):
                if end > skip:
                    begin = max(offset, skip)
                    yield Run(at + begin - skip, at + end - skip, line.page, raw + begin - offset)
            at, skip = at + len(text), 0


def strand(lines: Sequence[Line], skip: int, hyphens: Hyphens) -> Strand:
    """The lines as one run of text."""
    parts = ["", lines[0].text[skip:]]
    before = lines[0]
    for line in lines[1:]:
        parts += (_between(before, line, hyphens), line.text)
        before = line
    if before.hyphen:
        parts.append("-")
    return Strand(lines, skip, parts, "".join(parts))


def _between(before: Line, line: Line, hyphens: Hyphens) -> str:
    """What joins two lines: a space, or nothing or the hyphen itself where the line was broken inside a word."""
    if before.hyphen:
        return "-" if hyphens.stays(before.text, line.text) else ""
    return "" if before.text[-1] in "-–/" and before.text[-2:-1].isalnum() else " "


Place = tuple[int, Strand]
"""Where a strand begins in the document's text."""

"""Text that remembers where on its pages each character stands, while lines are joined into paragraphs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from pipeline.ingest.pdf.lines import Line


class Run(NamedTuple):
    """text[start:end] are the characters of a page (0-based) from PDFium's index `raw` on, one for one."""

    start: int
    end: int
    page: int
    raw: int


@dataclass(slots=True)
class Strand:
    """Grows line by line; what stands between lines (a space, a hyphen put back) comes from no page."""

    text: str = ""
    runs: list[Run] = field(default_factory=list)

    def add(self, line: Line, separator: str = "", skip: int = 0) -> None:
        """The line's text from its character `skip` on, behind a separator."""
        if len(line.runs) == 1 and not skip:
            start = len(self.text) + len(separator)
            self.runs.append(Run(start, start + len(line.text), line.page, line.runs[0][1]))
            self.text += separator + line.text
            return
        base = len(self.text) + len(separator) - skip
        ends = [offset for offset, _ in line.runs[1:]] + [len(line.text)]
        for (offset, raw), end in zip(line.runs, ends, strict=True):
            if end > skip:
                begin = max(offset, skip)
                self.runs.append(Run(base + begin, base + end, line.page, raw + begin - offset))
        self.text += separator + line.text[skip:]


Place = tuple[int, list[Run]]
"""Where a strand begins in the document's text, and its runs."""

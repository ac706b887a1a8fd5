"""A page's lines of text as PDFium gives them, each with its rectangle, its height and its weight.

Geometry is asked for at the two ends of a line only: every character's box would cost several times the text itself.
Offsets named `raw` are PDFium's character indices on the page; the locator goes back to them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from pipeline.ingest.pdf.characters import Characters

# PDFium writes U+FFFE for a hyphen at the end of a line, and joins the next line to it: here it ends a line of its own.
_LINE_END_HYPHEN = "\ufffe"
_DIVIDED = "\u2029"
# What cannot stand in the text as it is: what is invisible, odd spaces, runs of spaces, ligatures, private characters,
# and what fonts and keyboards give in an apostrophe's or a hyphen's place ("children‟s", "Thomson‑Jones").
_INVISIBLE = "\u00ad\u200b-\u200f\u2060\ufeff\x00-\x08\x0e-\x1f\ufff0-\uffff"
_STANDS_FOR = {
    **{"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"},
    **dict.fromkeys("\u201b\u201f\u02bc\u00b4\u2032", "’"),
    **dict.fromkeys("\u2010\u2011", "-"),
}
_WITHIN_A_WORD = "[‘`](?<=[^\\W\\d_].)(?=[^\\W\\d_])"  # an opening mark there is none
_ODD = re.compile(
    f"[{_INVISIBLE}]|[^\\S\r\n]{{2,}}|[^\\S \r\n]|{_WITHIN_A_WORD}"
    f"|[{''.join(_STANDS_FOR)}\ue000-\uf8ff\U000f0000-\U0010ffff]"
)
_NOT_SHOWN = re.compile(f"[{_INVISIBLE}]")
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
BULLET = "•"

Runs = tuple[tuple[int, int], ...]
"""(offset in the text, PDFium's index on the page) wherever the two part company; in between both count alike."""


@dataclass(slots=True)
class Line:
    """One line on a page (0-based): text with single spaces, rectangle in points, `edge` the right edge of its column.

    `height` is the font's line box, which compares across glyphs; `hyphen` says that one at the end was cut off;
    `note` is the footnote's mark that stood at its start.
    """

    text: str
    page: int
    runs: Runs
    left: float
    bottom: float
    right: float
    top: float
    height: float
    bold: bool
    hyphen: bool = False
    edge: float = 0.0
    note: str | None = None

    def raw_index(self, offset: int) -> int:
        """PDFium's index of the character text[offset]."""
        begin, raw = self.runs[0]
        if len(self.runs) > 1:
            begin, raw = max(run for run in self.runs if run[0] <= offset)
        return raw + offset - begin

    def runs_of(self, begin: int, end: int) -> Runs:
        """Where the characters of text[begin:end] come from."""
        if len(self.runs) == 1:
            return ((0, self.runs[0][1] + begin),)
        return tuple(
            (max(offset, begin) - begin, raw + max(offset, begin) - offset)
            for (offset, raw), (following, _) in pairwise([*self.runs, (len(self.text), 0)])
            if following > begin and offset < end
        )


def page_lines(characters: Characters, page: int) -> list[Line]:
    """The lines of one page in PDFium's order, blank ones left out."""
    raw = characters.text
    index_of = characters.index_in(raw)
    frame = characters.frame
    lines: list[Line] = []
    for text, start, hyphen in _printed(raw):
        runs: Runs = ((0, start),)
        if not _is_plain(text) and _ODD.search(text):
            text, runs = _cleaned(text, start)
            if not text:
                continue
        if text[-1] == "-" and text[-2:-1].isalpha():  # one that PDFium did not take for a divided word
            text, hyphen = text[:-1], True
        if index_of:
            runs = tuple((offset, index_of(index)) for offset, index in runs)
        first, (offset, index) = runs[0][1], runs[-1]
        last = index + len(text) - 1 - offset
        # A sentence that goes on is as light as it began: half of all lines need not be weighed.
        light = text[0].islower() and bool(lines) and not lines[-1].bold
        (left, top, right, bottom), bold = frame(first, last, not light)
        lines.append(Line(text, page, runs, left, bottom, right, top, top - bottom, bold, hyphen))
    return lines


def _printed(raw: str) -> Iterator[tuple[str, int, bool]]:
    """The lines without the white space around them: text, offset in the page's text, whether a hyphen ended it."""
    start = 0
    for line in raw.replace(_LINE_END_HYPHEN, _DIVIDED).splitlines(keepends=True):
        text = line.strip()
        if text:
            yield text, start + line.index(text[0]), line[-1] == _DIVIDED
        start += len(line)


def _is_plain(text: str) -> bool:
    """Whether the line is seen at a glance to have nothing to clean."""
    return text.isascii() and text.isprintable() and "  " not in text and "`" not in text


def _cleaned(content: str, start: int) -> tuple[str, Runs]:
    """The line without what cannot be shown, one space between words, and where its characters come from."""
    text, runs, begin = "", [], 0
    for match in _ODD.finditer(content):
        if match.start() > begin:
            runs.append((len(text), start + begin))
            text += content[begin : match.start()]
        shown = _shown(match.group())
        if shown and not (shown == " " and (not text or text[-1] == " ")):
            runs.append((len(text), start + match.start()))
            text += shown
        begin = match.end()
    if begin < len(content):
        runs.append((len(text), start + begin))
        text += content[begin:]
    return text.rstrip(), tuple(runs) if text.strip() else ()


def _shown(odd: str) -> str:
    """What stands for an odd character or a run of white space."""
    if odd.isspace():
        return " "
    if _NOT_SHOWN.match(odd):
        return ""
    return BULLET if _PRIVATE.match(odd) else _STANDS_FOR.get(odd, "’")

"""A page's lines of text as PDFium gives them, each with its rectangle, its height and its weight.

Geometry is asked for at the two ends of a line only: every character's box would cost several times the text itself.
Offsets named `raw` are PDFium's character indices on the page; the locator goes back to them.
"""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2.raw as pdfium_c
from pypdfium2 import PdfTextPage

# PDFium writes U+FFFE for a hyphen at the end of a line, and joins the next line to it.
LINE_END_HYPHEN = "\ufffe"
_LINE = re.compile(f"[^\r\n{LINE_END_HYPHEN}]+{LINE_END_HYPHEN}?")
_BOLD = 600

# What cannot stand in the text as it is: invisible characters, odd spaces, runs of spaces, ligatures, private characters.
_INVISIBLE = "\u00ad\u200b-\u200f\u2060\ufeff\x00-\x08\x0e-\x1f\ufff0-\uffff"
_ODD = re.compile(f"[{_INVISIBLE}]|[^\\S ]|  |[\ufb00-\ufb06\ue000-\uf8ff\U000f0000-\U0010ffff]")
_NOT_SHOWN = re.compile(f"[{_INVISIBLE}]")
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
BULLET = "•"

Runs = tuple[tuple[int, int], ...]
"""(offset in the text, PDFium's index on the page) wherever the two part company; in between both count alike."""


@dataclass(slots=True)
class Line:
    """One line on a page (0-based): text with single spaces, rectangle in points, `edge` the right edge of its column.

    `height` is the font's line box, which compares across glyphs; `hyphen` says that a hyphen at the end was cut off;
    `note` is the footnote's mark that stood at its start.
    """

    text: str
    page: int
    runs: Runs
    left: float
    bottom: float
    right: float
    top: float
    bold: bool
    hyphen: bool = False
    edge: float = 0.0
    note: str | None = None

    @property
    def height(self) -> float:
        return self.top - self.bottom

    def raw_index(self, offset: int) -> int:
        """PDFium's index of the character text[offset]."""
        begin, raw = max(run for run in self.runs if run[0] <= offset)
        return raw + offset - begin

    def runs_of(self, begin: int, end: int) -> Runs:
        """Where the characters of text[begin:end] come from."""
        return tuple(
            (max(offset, begin) - begin, raw + max(offset, begin) - offset)
            for (offset, raw), (following, _) in pairwise([*self.runs, (len(self.text), 0)])
            if following > begin and offset < end
        )


def page_lines(textpage: PdfTextPage, page: int) -> list[Line]:
    """The lines of one page in PDFium's order, blank ones left out."""
    raw = textpage.get_text_range()
    handle, box = textpage.raw, pdfium_c.FS_RECTF()
    reference = ctypes.byref(box)
    index_of = _indices(textpage, raw)
    lines = []
    for match in _LINE.finditer(raw):
        content = match.group()
        hyphen = content.endswith(LINE_END_HYPHEN)
        text, runs = _clean(content[:-1] if hyphen else content, match.start())
        if not text:
            continue
        if index_of:
            runs = tuple((offset, index_of(index)) for offset, index in runs)
        first, last = runs[0][1], runs[-1][1] + len(text) - 1 - runs[-1][0]
        pdfium_c.FPDFText_GetLooseCharBox(handle, first, reference)
        left, right, bottom, top = box.left, box.right, box.bottom, box.top
        if last != first:
            pdfium_c.FPDFText_GetLooseCharBox(handle, last, reference)
            left, right = min(left, box.left), max(right, box.right)
            if box.top - box.bottom > top - bottom:  # the taller end: neither a bullet nor a footnote mark
                bottom, top = box.bottom, box.top
        bold = _is_bold(handle, last) and _is_bold(handle, first)
        lines.append(Line(text, page, runs, left, bottom, right, top, bold, hyphen))
    return lines


def _is_bold(handle: object, index: int) -> bool:
    return bool(pdfium_c.FPDFText_GetFontWeight(handle, index) >= _BOLD)


def _indices(textpage: PdfTextPage, raw: str):  # type: ignore[no-untyped-def]
    """From an offset in the page's text to PDFium's character index; None where both count alike, which is the rule."""
    if textpage.count_chars() == len(raw):
        return None
    handle = textpage.raw
    return lambda offset: max(pdfium_c.FPDFText_GetCharIndexFromTextIndex(handle, offset), 0)


def _clean(content: str, start: int) -> tuple[str, Runs]:
    """The line without what cannot be shown, one space between words, and where its characters come from."""
    stripped = content.strip()
    if not stripped:
        return "", ()
    start += content.index(stripped[0]) if content[0].isspace() else 0
    if not _ODD.search(stripped):
        return stripped, ((0, start),)
    text, runs, expected = "", [], -1
    for index, character in enumerate(stripped, start):
        if _NOT_SHOWN.match(character):
            continue
        if character.isspace():
            if not text or text.endswith(" "):
                continue
            character = " "
        elif _PRIVATE.match(character):
            character = BULLET
        shown = _LIGATURES.get(character, character)
        if index != expected:
            runs.append((len(text), index))
        expected = index + 1 if len(shown) == 1 else -1
        text += shown
    return text.rstrip(), tuple(runs) if text.strip() else ()

"""A page's characters as PDFium places them, by its own index: the one place where its text functions are called.

Sides are (left, bottom, right, top) in points from the page's bottom left.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable

import pypdfium2.raw as pdfium_c
from pypdfium2 import PdfTextPage

from pipeline.ingest.pdf.plainly import HANDLE, handle, plainly

Sides = tuple[float, float, float, float]

_BOLD = 600
_BOLD_NAME = re.compile(rb"(?i)bold|black|heavy")
_LONGEST_NAME = 128


_line_box = plainly(pdfium_c.FPDFText_GetLooseCharBox, ctypes.c_int, HANDLE, ctypes.c_int, HANDLE)
_weight = plainly(pdfium_c.FPDFText_GetFontWeight, ctypes.c_int, HANDLE, ctypes.c_int)
_count_rectangles = plainly(pdfium_c.FPDFText_CountRects, ctypes.c_int, HANDLE, ctypes.c_int, ctypes.c_int)
_rectangle = plainly(pdfium_c.FPDFText_GetRect, ctypes.c_int, HANDLE, ctypes.c_int, *[HANDLE] * 4)

# Where PDFium writes its answers, read before the next call: it serves one thread at a time itself.
_BOX = pdfium_c.FS_RECTF()
_BOX_ADDRESS = ctypes.addressof(_BOX)
_SIDES = (ctypes.c_double * 4)()
_SIDE_ADDRESSES = [ctypes.addressof(_SIDES) + place * ctypes.sizeof(ctypes.c_double) for place in range(4)]


class Characters:
    """The characters of one page; `text` is theirs in PDFium's order, with "\\r\\n" behind each line."""

    def __init__(self, textpage: PdfTextPage) -> None:
        self._textpage = textpage
        self._handle = handle(textpage.raw)

    @property
    def text(self) -> str:
        return str(self._textpage.get_text_range())

    def index_in(self, text: str) -> Callable[[int], int] | None:
        """From an offset in the page's text to PDFium's index; None where both count alike, which is the rule."""
        if self._textpage.count_chars() == len(text):
            return None
        page = self._textpage.raw
        return lambda offset: max(pdfium_c.FPDFText_GetCharIndexFromTextIndex(page, offset), 0)

    def line_box(self, index: int) -> Sides:
        """The font's line box at a character, which compares across glyphs."""
        _line_box(self._handle, index, _BOX_ADDRESS)
        return _BOX.left, _BOX.bottom, _BOX.right, _BOX.top

    def is_bold(self, index: int) -> bool:
        """By the font's weight; by its name where it states none, as the standard fonts do that no file embeds."""
        weight = _weight(self._handle, index)
        if weight > 0:
            return bool(weight >= _BOLD)
        name = ctypes.create_string_buffer(_LONGEST_NAME)
        pdfium_c.FPDFText_GetFontInfo(self._textpage.raw, index, name, _LONGEST_NAME, None)
        return bool(_BOLD_NAME.search(name.value))

    def rectangle(self, index: int, count: int) -> Sides | None:
        """Around the ink of the characters of one line; None where they leave no mark, as spaces do."""
        parts = []
        for number in range(_count_rectangles(self._handle, index, count)):
            _rectangle(self._handle, number, *_SIDE_ADDRESSES)
            left, top, right, bottom = _SIDES
            parts.append((left, bottom, right, top))
        return parts[0] if len(parts) == 1 else around(parts) if parts else None


def around(parts: list[Sides]) -> Sides:
    """The sides of what holds all the parts."""
    lefts, bottoms, rights, tops = zip(*parts, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)

"""A page's characters as PDFium places them, by its own index: the one place where its text functions are called.

Sides are (left, top, right, bottom), PDFium's own order, in points from the page's bottom left.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Callable
from struct import Struct

import pypdfium2.raw as pdfium_c
from pypdfium2 import PdfTextPage

from pipeline.ingest.pdf.plainly import HANDLE, addresses, handle, plainly

Sides = tuple[float, float, float, float]

_BOLD = 600
_BOLD_NAME = re.compile(rb"(?i)bold|black|heavy")
_LONGEST_NAME = 128


_line_box = plainly(pdfium_c.FPDFText_GetLooseCharBox, ctypes.c_int, HANDLE, ctypes.c_int, HANDLE)
_weight = plainly(pdfium_c.FPDFText_GetFontWeight, ctypes.c_int, HANDLE, ctypes.c_int)
_count_rectangles = plainly(pdfium_c.FPDFText_CountRects, ctypes.c_int, HANDLE, ctypes.c_int, ctypes.c_int)
_rectangle = plainly(pdfium_c.FPDFText_GetRect, ctypes.c_int, HANDLE, ctypes.c_int, *[HANDLE] * 4)

# Where PDFium writes its answers, read before the next call: it serves one thread at a time itself.
_BOX, _SIDES = (ctypes.c_float * 4)(), (ctypes.c_double * 4)()
_BOX_ADDRESS, _SIDE_ADDRESSES = ctypes.addressof(_BOX), addresses(_SIDES)
_box_sides, _sides = Struct("4f").unpack_from, Struct("4d").unpack_from  # four times as fast as the arrays themselves


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
        return _box_sides(_BOX)

    def frame(self, first: int, last: int, weighed: bool = True) -> tuple[Sides, bool]:
        """Around a line from its first character to its last, as high as the taller of the two (neither a bullet nor
        a footnote mark), and whether both are bold; not where it need not be `weighed`."""
        page = self._handle
        _line_box(page, first, _BOX_ADDRESS)
        sides = left, top, right, bottom = _box_sides(_BOX)
        if last != first:
            _line_box(page, last, _BOX_ADDRESS)
            far_left, high, far_right, low = _box_sides(_BOX)
            left = left if left < far_left else far_left
            right = right if right > far_right else far_right
            if high - low > top - bottom:
                top, bottom = high, low
            sides = left, top, right, bottom
        if not (left < right and bottom < top):  # a damaged font or matrix
            sides = _in_order(sides)
        return sides, weighed and self._is_bold(last) and (last == first or self._is_bold(first))

    def _is_bold(self, index: int) -> bool:
        """By the font's weight; by its name where it states none, as the standard fonts do that no file embeds."""
        weight: int = _weight(self._handle, index)
        if weight > 0:
            return weight >= _BOLD
        name = ctypes.create_string_buffer(_LONGEST_NAME)
        pdfium_c.FPDFText_GetFontInfo(self._textpage.raw, index, name, _LONGEST_NAME, None)
        return bool(_BOLD_NAME.search(name.value))

    def rectangle(self, index: int, count: int) -> Sides | None:
        """Around the ink of the characters of one line; None where they leave no mark, as spaces do."""
        parts = []
        for number in range(_count_rectangles(self._handle, index, count)):
            _rectangle(self._handle, number, *_SIDE_ADDRESSES)
            parts.append(_sides(_SIDES))
        return parts[0] if len(parts) == 1 else around(parts) if parts else None


def _in_order(sides: Sides) -> Sides:
    """A rectangle that has an inside: sides the right way round, a point apart at the least, and numbers at all."""
    left, top, right, bottom = (side if math.isfinite(side) else 0.0 for side in sides)
    left, bottom, right, top = min(left, right), min(bottom, top), max(left, right), max(bottom, top)
    return left, max(top, bottom + 1), max(right, left + 1), bottom


def around(parts: list[Sides]) -> Sides:
    """The sides of what holds all the parts."""
    lefts, tops, rights, bottoms = zip(*parts, strict=True)
    return min(lefts), max(tops), max(rights), min(bottoms)

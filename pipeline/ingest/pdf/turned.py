"""Pages that are shown turned, as wide tables are: laid upright for reading, and boxes turned back for drawing."""

from __future__ import annotations

import pypdfium2.raw as pdfium_c
from pypdfium2 import PdfDocument, PdfPage

from pipeline.records import Box

# By the degrees a page is shown turned clockwise: where a point of the page goes, as a matrix (a b c d e f) whose last
# two are multiples of the page's own width and height.
_UPRIGHT = {
    90: (0, -1, 1, 0, (0, 0), (1, 0)),
    180: (-1, 0, 0, -1, (1, 0), (0, 1)),
    270: (0, 1, -1, 0, (0, 1), (0, 0)),
}


def upright(pdf: PdfDocument, index: int) -> PdfPage:
    """The page (0-based) as it is shown: its content turned in memory, where the page says that it is to be turned."""
    page = pdf[index]
    turn = _UPRIGHT.get(page.get_rotation())
    if turn is None:
        return page
    width, height = own_size(page)
    a, b, c, d, (e_width, e_height), (f_width, f_height) = turn
    shown = page.get_size()
    matrix = pdfium_c.FS_MATRIX(a, b, c, d, e_width * width + e_height * height, f_width * width + f_height * height)
    pdfium_c.FPDFPage_TransFormWithClip(page.raw, matrix, pdfium_c.FS_RECTF(0, shown[1], shown[0], 0))
    page.close()
    return pdf[index]


def own_size(page: PdfPage) -> tuple[float, float]:
    """Width and height of the page before it is turned."""
    width, height = page.get_size()
    return (height, width) if page.get_rotation() in (90, 270) else (width, height)


def turned_back(box: Box, page: PdfPage, rotation: int) -> Box:
    """A box on the page laid upright, in points of the page as it is stored: shown turned by `rotation` degrees."""
    width, height = own_size(page)
    if rotation == 90:
        return Box(left=width - box.top, bottom=box.left, right=width - box.bottom, top=box.right)
    if rotation == 180:
        return Box(left=width - box.right, bottom=height - box.top, right=width - box.left, top=height - box.bottom)
    return Box(left=box.bottom, bottom=height - box.right, right=box.top, top=height - box.left)

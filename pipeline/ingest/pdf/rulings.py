"""The ruled lines of a page, and the cells that they enclose. Asked for only where text stands side by side."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from struct import Struct

import pypdfium2.raw as pdfium_c
from pdfplumber.table import cells_to_tables, edges_to_intersections, intersections_to_cells, merge_edges
from pypdfium2 import PdfPage

from pipeline.ingest.pdf.lines import Line
from pipeline.ingest.pdf.plainly import HANDLE, addresses, handle, plainly

_THIN = 2.5  # points: a box no thicker is drawn as a line
_SHORT = 4.0  # points: what is shorter rules nothing
_JOINS = 3.0  # points that ends of lines may miss each other by
_MOST_SEGMENTS = 400  # of one path: a drawing, not a table, beyond that
_MOST_EDGES = 6000  # of one page: a map or a chart beyond that
_MOST_CROSSINGS = 20_000  # of level lines with upright ones: the search for cells looks at each
_object = plainly(pdfium_c.FPDFPage_GetObject, HANDLE, HANDLE, ctypes.c_int)
_type = plainly(pdfium_c.FPDFPageObj_GetType, ctypes.c_int, HANDLE)
_bounds = plainly(pdfium_c.FPDFPageObj_GetBounds, ctypes.c_int, *[HANDLE] * 5)


# Where PDFium writes an object's bounds, read before the next call.
_SIDES = (ctypes.c_float * 4)()
_SIDE_ADDRESSES = addresses(_SIDES)
_sides = Struct("4f").unpack_from


@dataclass(frozen=True, slots=True)
class Edge:
    """A level or upright line in points from the page's bottom left; `level` tells which."""

    left: float
    bottom: float
    right: float
    top: float
    level: bool


@dataclass(frozen=True, slots=True)
class Rect:
    """A cell: points from the page's bottom left."""

    left: float
    bottom: float
    right: float
    top: float

    def holds_middle(self, line: Line) -> bool:
        across, up = (line.left + line.right) / 2, (line.bottom + line.top) / 2
        return self.left - 1 <= across <= self.right + 1 and self.bottom - 1 <= up <= self.top + 1


def edges(page: PdfPage) -> list[Edge]:
    """The page's level and upright lines, thin boxes and sides of boxes; none where it holds a whole drawing."""
    found: list[Edge] = []
    content = handle(page.raw)
    for index in range(pdfium_c.FPDFPage_CountObjects(page.raw)):
        item = _object(content, index)
        if _type(item) == pdfium_c.FPDF_PAGEOBJ_PATH:
            found.extend(_path_edges(item))
            if len(found) > _MOST_EDGES:
                return []
    return found


def _path_edges(item: int) -> Iterator[Edge]:
    if not _bounds(item, *_SIDE_ADDRESSES):
        return
    left, bottom, right, top = _sides(_SIDES)
    if max(right - left, top - bottom) < _SHORT:
        return
    edge = _edge(left, bottom, right, top)
    if edge:
        yield edge
        return
    path = ctypes.cast(item, pdfium_c.FPDF_PAGEOBJECT)
    count = pdfium_c.FPDFPath_CountSegments(path)
    if count > _MOST_SEGMENTS:
        return
    for one, other in _path_sides(path, count):
        edge = _edge(min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1]))
        if edge:
            yield edge


def _edge(left: float, bottom: float, right: float, top: float) -> Edge | None:
    wide, tall = right - left, top - bottom
    if tall <= _THIN and wide >= _SHORT:
        return Edge(left, (bottom + top) / 2, right, (bottom + top) / 2, True)
    if wide <= _THIN and tall >= _SHORT:
        return Edge((left + right) / 2, bottom, (left + right) / 2, top, False)
    return None


def _path_sides(item: object, count: int) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """The straight sides of a path in page coordinates, the closing ones included."""
    matrix = pdfium_c.FS_MATRIX()
    pdfium_c.FPDFPageObj_GetMatrix(item, matrix)
    across, up = ctypes.c_float(), ctypes.c_float()
    first = before = None
    for index in range(count):
        segment = pdfium_c.FPDFPath_GetPathSegment(item, index)
        pdfium_c.FPDFPathSegment_GetPoint(segment, across, up)
        x, y = across.value, up.value
        point = (matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f)
        kind = pdfium_c.FPDFPathSegment_GetType(segment)
        if kind == pdfium_c.FPDF_SEGMENT_MOVETO:
            first = point
        elif kind == pdfium_c.FPDF_SEGMENT_BEZIERTO:
            return  # a drawing, such as a letter of a logo
        elif kind == pdfium_c.FPDF_SEGMENT_LINETO and before:
            yield before, point
        if pdfium_c.FPDFPathSegment_GetClose(segment) and first:
            yield point, first
        before = point


def cells(found: list[Edge]) -> list[list[Rect]]:
    """The tables that the lines rule, each as its cells, from the top of the page down; pdfplumber finds the grid."""
    if not any(edge.level for edge in found) or all(edge.level for edge in found):
        return []
    merged = merge_edges([_as_dict(edge) for edge in found], _JOINS, _JOINS, _JOINS, _JOINS)
    level = sum(edge["orientation"] == "h" for edge in merged)
    if level * (len(merged) - level) > _MOST_CROSSINGS:
        return []
    boxes = intersections_to_cells(edges_to_intersections(merged, _JOINS, _JOINS))
    tables = []
    for table in cells_to_tables(boxes):
        rects = [Rect(left, -bottom, right, -top) for left, top, right, bottom in table]
        tables.append([rect for rect in rects if rect.right - rect.left > _SHORT and rect.top - rect.bottom > _SHORT])
    return [table for table in tables if len(table) > 1]


def _as_dict(edge: Edge) -> dict[str, object]:
    """pdfplumber's form of a line; it counts down the page, so that heights change their sign."""
    return {
        "x0": edge.left,
        "x1": edge.right,
        "top": -edge.top,
        "bottom": -edge.bottom,
        "width": edge.right - edge.left,
        "height": edge.top - edge.bottom,
        "orientation": "h" if edge.level else "v",
    }

"""Plain text as pieces: paragraphs, list items, tables drawn with tabs, bars or spaces, by the shape of the lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from pipeline.document import BlockKind
from pipeline.ingest.columns import aligned
from pipeline.ingest.grid import rows_of
from pipeline.ingest.pieces import Piece, fold, is_labelled

_BULLET = re.compile(r"^(\s*)(?:[•·▪▫■□●○◦‣∙◆►✓✔➢]|[-–—*+](?=\s)|o(?=\s{3,}\S))\s*(?=\S)")
_NUMBER = re.compile(r"^(\s*)(\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s{2}))\s+(?=\S)")
_SPEECH = ("“", '"')
_RULE_CELL = re.compile(r"^:?-{2,}:?$")
_WIDEST_WRAP = 110  # characters; no mail program or editor that breaks lines breaks them later
_BROKEN = 0.6  # of the width: no line of a list
_ENDS = ".!?:;"
_INDENT = 2


@dataclass(frozen=True, slots=True)
class Printed:
    """A piece and the line it was printed as."""

    piece: Piece
    line: str


def lay_out(text: str) -> list[Printed]:
    """The pieces of a plain text in order. Lines that a program broke at a fixed width are joined again."""
    lines = text.split("\n")
    wrapped = _is_wrapped(lines)
    pieces: list[Printed] = []
    index = table = 0
    while index < len(lines):
        line = lines[index]
        if not line.strip():
            index += 1
            continue
        end = _table_end(lines, index)
        if end:
            pieces.extend(Printed(row, "") for row in rows_of(*_grid(lines[index:end], table)))
            index, table = end, table + 1
            continue
        if rows := aligned(lines, index):
            pieces.extend(Printed(row, "") for row in rows_of(rows, table))
            index, table = index + len(rows), table + 1
            continue
        end = index + 1
        while (
            wrapped
            and end < len(lines)
            and _continues(lines[end - 1], lines[end], wrapped)
            and not _speaks_on(line, lines[end - 1], lines[end])
        ):
            end += 1
        pieces.append(_piece(lines[index:end]))
        index = end
    return _labels_joined([printed for printed in pieces if printed.piece.text])


def _labels_joined(pieces: list[Printed]) -> list[Printed]:
    """ "Published" and the date on the line below it, "From:" and the name, as one line each."""
    joined: list[Printed] = []
    for printed in pieces:
        before = joined[-1] if joined else None
        if before and is_labelled(before.piece, printed.piece):
            line = f"{before.piece.text} {printed.piece.text}"
            joined[-1] = Printed(Piece(BlockKind.PARAGRAPH, line), line)
        else:
            joined.append(printed)
    return joined


def _piece(lines: list[str]) -> Printed:
    line = " ".join(lines) if len(lines) > 1 else lines[0]
    for pattern in (_BULLET, _NUMBER):
        match = pattern.match(line)
        if match and fold(line[match.end() :]):
            marker = match[2] if pattern is _NUMBER else None
            level = 1 + len(match[1].expandtabs(4)) // (2 * _INDENT + 1)
            return Printed(Piece(BlockKind.LIST_ITEM, fold(line[match.end() :]), level, marker), line)
    return Printed(Piece(BlockKind.PARAGRAPH, fold(line)), line)


def _is_wrapped(lines: list[str]) -> int:
    """The width at which the lines were broken by a program, or 0: then most lines that another follows could not have
    taken its first word too."""
    width = max((len(line.rstrip()) for line in lines), default=0)
    if not 40 <= width <= _WIDEST_WRAP:
        return 0
    pairs = full = 0
    for line, following in pairwise(lines):
        if line.strip() and following.strip() and not _starts_piece(following):
            pairs += 1
            full += _is_full(line, following, width)
    return width if pairs >= 3 and full * 3 >= pairs else 0


def _is_full(line: str, following: str, width: int) -> bool:
    first_word = following.split(None, 1)[0]
    return len(line.rstrip()) + 1 + len(first_word) > width - 3


def _continues(line: str, following: str, width: int) -> bool:
    if not following.strip() or _starts_piece(following):
        return False
    return _is_full(line, following, width) or _breaks_off(line, following, width)


def _breaks_off(line: str, following: str, width: int) -> bool:
    """Whether a line that a hand broke early stops amid a sentence that the next goes on with."""
    line, following = line.rstrip(), following.lstrip("\"'`“‘( ")
    return len(line) > _BROKEN * width and (line[-1] == "," or (line[-1] not in _ENDS and following[:1].islower()))


def _speaks_on(first: str, line: str, following: str) -> bool:
    """Whether a line opens one more paragraph of somebody's speech: a mark at its head, as at the one before."""
    spoken = first.lstrip().startswith(_SPEECH) and following.lstrip().startswith(_SPEECH)
    return spoken and line.rstrip().endswith((".", "!", "?"))


def _starts_piece(line: str) -> bool:
    return bool(_BULLET.match(line) or _NUMBER.match(line)) or "\t" in line.strip()


def _cells(line: str) -> list[str] | None:
    """A line's cells where bars or tabs part it."""
    stripped = line.strip()
    if stripped.startswith("|") and stripped.endswith("|") and len(stripped) > 2:
        return [fold(cell) for cell in stripped[1:-1].split("|")]
    if stripped.count("|") >= 1 and "\t" not in stripped:
        return [fold(cell) for cell in stripped.split("|")]
    return [fold(cell) for cell in line.rstrip().split("\t")] if "\t" in stripped else None


def _table_end(lines: list[str], start: int) -> int | None:
    """Where the table that begins at `start` ends: at least two lines in cells, as many in each (tables with bars)
    or with tabs; blank lines may stand between rows drawn with tabs."""
    first = _cells(lines[start])
    if first is None or _BULLET.match(lines[start]):
        return None
    tabs, rows, end, index = "\t" in lines[start].strip(), 0, start, start
    while index < len(lines):
        if not lines[index].strip():
            if not tabs or index + 1 >= len(lines) or "\t" not in lines[index + 1].strip():
                break
            index += 1
            continue
        cells = _cells(lines[index])
        if cells is None or ("\t" in lines[index].strip()) != tabs or (not tabs and len(cells) != len(first)):
            break
        rows, index = rows + 1, index + 1
        end = index
    return end if rows >= 2 else None


def _grid(lines: list[str], table: int) -> tuple[list[list[str]], int, bool | None]:
    """The cells of the lines, the table's number, and whether a ruled line says that the first row is a heading."""
    kept = [line for line in lines if line.strip()]
    double = all(len(run) % 2 == 0 for line in kept for run in re.findall(r"\t+", line.strip()))
    rows, head = [], None
    for line in kept:
        cells = _cells(line.replace("\t\t", "\t") if double else line) or []
        if cells and all(not cell or _RULE_CELL.match(cell) for cell in cells) and any(cells):
            head = True
        else:
            rows.append(cells)
    return rows or [[]], table, head

"""The main content of a page laid out as pieces: headline, standfirst, body, lists, tables, notes.

The steps, in the order they are taken, each by the roles of the pieces and by where they stand:
  1. after the article: comments and all below them go;
  2. boxes inside or below it (related stories, contacts, newsletters) go until the article resumes;
  3. before the headline: site names, menus, notices go;
  4. after the last prose: teasers, links, names of sections go.
A paragraph of prose is only ever taken out by its wording, by following a comment heading, or as the teaser of a box.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.document import BlockKind
from pipeline.ingest.furniture import (
    Line,
    Role,
    is_bare_date,
    is_contact,
    is_name,
    is_teaser,
    is_titled,
    is_wording,
    label_of,
    roles_of,
    without_credit,
)
from pipeline.ingest.headline import find_headline, first_prose
from pipeline.ingest.pieces import Piece, said_once
from pipeline.ingest.tail import HEAVY, opens_notes, without_tail

_BEGUN = 40  # words of prose before which a page has not begun, so that nothing can be "after" it
_SUBSTANTIAL = 20  # words of a paragraph that is no teaser's summary
_GONE = frozenset({Role.FURNITURE, Role.MENU, Role.LABEL, Role.DATED, Role.MASTHEAD, Role.BOX, Role.END})
_OPENING = "“\"‘'"
_LABELS = 15  # lines between a standfirst and the body


@dataclass(frozen=True, slots=True)
class Page:
    """The main content in order, its headline (None where the page has none), the page's own label for its kind, and
    what stood around the article, from which publisher and date are read."""

    pieces: tuple[Piece, ...]
    headline: str | None
    label: str | None
    masthead: str | None  # the name at the very top, over a menu
    head: tuple[str, ...]  # the lines before the body's prose, standfirst and labels under it with them, nearest last
    foot: tuple[str, ...]  # the lines after the last of the main content
    around: tuple[str, ...] = ()  # all lines that are no part of it, wherever they stand


def main_content(pieces: Sequence[Piece], printed: Sequence[str] | None = None, headline: str | None = None) -> Page:
    """The main content of the pieces. `printed` has each piece's line as it stood; `headline` is the page's, where its
    markup tells it."""
    roles = roles_of(pieces, printed)
    lines = [Line(piece, roles[place], place) for place, piece in enumerate(pieces)]
    body = _without_boxes(_without_comments(lines))
    start = first_prose([line.role for line in body], [line.piece for line in body])
    found = find_headline([(line.piece, line.role) for line in body[:start]], headline)
    label = _label(body[:start], found.text if found else None, lines)
    kept = [*_head(body[:start], found.index if found else None), *_middle(body[start:], found.text if found else None)]
    kept = without_tail(kept)
    last = kept[-1].place if kept else -1
    places = {line.place for line in kept}
    return Page(
        pieces=tuple(_shaped([line.piece for line in kept], found.text if found else None)),
        headline=label_of(found.text)[1] if found else None,
        label=label,
        masthead=_name_over_menu(lines),
        head=tuple(line.piece.text for line in lines[: _header_end(body, start, len(lines))]),
        foot=tuple(line.piece.text for line in lines[last + 1 :]),
        around=tuple(line.piece.text for line in lines if line.place not in places),
    )


def _header_end(body: list[Line], start: int, end: int) -> int:
    """The place where the page's header ends: at its first prose, or, where that is a standfirst with labelled lines
    under it ("From: ...", "Published ..."), at the next."""
    below = next((at for at in range(start + 1, len(body)) if body[at].role in HEAVY), len(body))
    labels = any(line.role in (Role.DATED, Role.FURNITURE) for line in body[start + 1 : below])
    at = below if labels and below - start <= _LABELS else start
    return body[at].place if at < len(body) else end


def _name_over_menu(lines: list[Line]) -> str | None:
    if len(lines) < 2 or lines[1].role is not Role.MENU or not 2 <= lines[0].piece.words <= 5:
        return None
    name = lines[0].piece.text
    return name if lines[0].role in (Role.SHORT, Role.MASTHEAD) and is_titled(name) else None


def _without_comments(lines: list[Line]) -> list[Line]:
    words = 0
    for index, line in enumerate(lines):
        if line.role is Role.END and words >= _BEGUN:
            return lines[:index]
        if line.role in (Role.BODY, Role.LIST):
            words += line.piece.words
    return lines


def _without_boxes(lines: list[Line]) -> list[Line]:
    """Each box heading with what follows it, once the article has begun; before that only the heading goes."""
    kept: list[Line] = []
    words, index = 0, 0
    while index < len(lines):
        line = lines[index]
        if line.role is Role.BOX and words >= _BEGUN:
            index = _resumption(lines, index + 1)
            continue
        if line.role in (Role.BODY, Role.LIST):
            words += line.piece.words
        kept.append(line)
        index += 1
    return kept


def _resumption(lines: list[Line], index: int) -> int:
    """Where the article goes on after a box that opens before `index`: at prose that more prose, a list or a table
    follows, or at one substantial paragraph that ends the page; teasers' summaries stand between headlines."""
    teasers = 0
    for place in range(index, len(lines)):
        role, piece = lines[place].role, lines[place].piece
        if role is Role.ROW or opens_notes(piece):
            return place
        if role is not Role.BODY or is_teaser(piece.text) or is_contact(piece.text):
            continue
        following = next((line.role for line in lines[place + 1 :] if line.role not in _GONE), None)
        if following in HEAVY and not (following is Role.LIST and not piece.text.endswith(":")):
            return place
        if following is None and not teasers and piece.words >= _SUBSTANTIAL:
            return place
        teasers += 1
    return len(lines)


def _head(lines: list[Line], headline: int | None) -> list[Line]:
    """From the headline on (nothing where there is none to be seen), without furniture and the writer's bare name; who
    reports to a committee and a caption with its credit may stand above it."""
    if headline is None:
        return []
    above = (line for line in lines[:headline] if _belongs_above(line))
    below = (line for line in lines[headline + 1 :] if line.role not in _GONE and not is_name(line.piece.text))
    return [*above, lines[headline], *below]


def _belongs_above(line: Line) -> bool:
    text = line.piece.text
    caption = line.role in (Role.SHORT, Role.BODY) and without_credit(text) not in ("", text)
    return caption or (":" in text and is_wording("reporter", text))


def _middle(lines: list[Line], headline: str | None) -> list[Line]:
    """The body: furniture by wording goes, and so does a repeated headline; a date may be a crosshead here."""
    gone = _GONE - {Role.DATED, Role.LABEL, Role.MASTHEAD, Role.MENU}
    return [
        line
        for line in lines
        if line.role not in gone
        and not (line.role is Role.DATED and not is_bare_date(line.piece.text))
        and not (line.role is Role.SHORT and headline and line.piece.text == headline)
    ]


def _label(head: list[Line], headline: str | None, lines: list[Line]) -> str | None:
    """The page's name for its kind: before the headline's colon, on its own line above, or shown by a press contact or
    the mark that ends a release (which its newsroom may well call news)."""
    label = label_of(headline)[0] if headline else None
    alone = [line.piece.text.lower() for line in head if line.role is Role.LABEL]
    press = any(line.role is Role.BOX and line.piece.text.lower().startswith(("media", "press")) for line in lines)
    ended = any(is_wording("endmark", line.piece.text) for line in lines[len(head) :])
    said = label or (alone[-1] if alone else None)
    return "press release" if (ended or press) and (not said or (ended and "news" in said)) else said


def _shaped(pieces: list[Piece], headline: str | None) -> list[Piece]:
    """Kinds settled: the headline, crossheads between paragraphs, captions; a line said twice running is said once."""
    shaped: list[Piece] = []
    has_headings = any(piece.kind is BlockKind.HEADING and piece.text != headline for piece in pieces)
    for index, piece in enumerate(pieces):
        kind, text, level = piece.kind, said_once(piece.text), piece.level
        following = pieces[index + 1] if index + 1 < len(pieces) else None
        if headline and text == headline and all(before.kind is not BlockKind.HEADING for before in shaped):
            kind, text, level = BlockKind.HEADING, label_of(text)[1], 1
        elif kind is BlockKind.PARAGRAPH:
            if text.lower().startswith("image caption"):
                kind, text = BlockKind.CAPTION, text[len("image caption") :].lstrip(" :,")
            if (plain := without_credit(text)) != text:
                kind, text = BlockKind.CAPTION, plain
            elif kind is BlockKind.PARAGRAPH and not has_headings and _is_crosshead(piece, following, len(shaped)):
                kind, level = BlockKind.HEADING, 2
        if text and not (shaped and shaped[-1].text == text and shaped[-1].kind is not BlockKind.TABLE_ROW):
            shaped.append(Piece(kind, text, level, piece.marker, piece.cells, piece.table))
    return shaped


def _is_crosshead(piece: Piece, following: Piece | None, before: int) -> bool:
    """A short line without a stop that stands right above text, and is not the standfirst."""
    return before >= 2 and following is not None and _is_short_line(piece) and not _is_short_line(following)


def _is_short_line(piece: Piece) -> bool:
    text = piece.text
    if opens_notes(piece):
        return True
    if piece.kind is not BlockKind.PARAGRAPH or piece.words > 14 or text[-1] in ".,;:!…":
        return False
    if text[-1] not in "”\"’'" or text.endswith(("s’", "s'")):
        return True
    # A crosshead may end in a mark that it opened itself: "Calls for ‘urgent action’".
    return text[-2] not in ".,!?" and text[0] not in _OPENING and any(mark in text[1:-1] for mark in _OPENING)

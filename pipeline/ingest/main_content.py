"""The main content of a page laid out as pieces: headline, standfirst, body, lists, tables, notes.

The steps, in the order they are taken, each by the roles of the pieces and by where they stand:
  1. after the article: comments and all below them go;
  2. boxes inside or below it (related stories, contacts, newsletters) go until the article resumes;
  3. before the headline: site names, menus, notices go;
  4. after the last prose: teasers, links, names of sections go.
A paragraph of prose is only ever taken out by its wording, by following a comment heading, or as the teaser of a box.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.document import BlockKind
from pipeline.ingest.furniture import (
    Role,
    is_bare_date,
    is_contact,
    is_name,
    is_signature,
    is_teaser,
    is_titled,
    is_wording,
    label_of,
    roles_of,
    without_credit,
)
from pipeline.ingest.headline import find_headline, first_prose
from pipeline.ingest.pieces import Piece

_BEGUN = 40  # words of prose before which a page has not begun, so that nothing can be "after" it
_SUBSTANTIAL = 20  # words of a paragraph that is no teaser's summary
_GONE = frozenset({Role.FURNITURE, Role.MENU, Role.LABEL, Role.DATED, Role.MASTHEAD, Role.BOX, Role.END})
_NOTES = re.compile(r"(?i)notes? (?:to|for) editors?")
_OPENING = "“\"‘'"
_ENDS_IN_FIGURE = re.compile(r"\S.*\s[£(]?\d[\d,.]*(?:%|m|bn)?\)?$")
_NAMES = 30  # names that a line ending in a colon may announce, one a line
_LABELS = 15  # lines between a standfirst and the body
_LISTED = frozenset({Role.LIST, Role.MENU})
_HEAVY = frozenset({Role.BODY, Role.LIST, Role.ROW})


@dataclass(frozen=True, slots=True)
class Line:
    """A piece, the role it plays, and its place among the pieces of the page."""

    piece: Piece
    role: Role
    place: int


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
    kept = _without_tail(kept)
    last = kept[-1].place if kept else -1
    return Page(
        pieces=tuple(_shaped([line.piece for line in kept], found.text if found else None)),
        headline=label_of(found.text)[1] if found else None,
        label=label,
        masthead=_name_over_menu(lines),
        head=tuple(line.piece.text for line in lines[: _header_end(body, start, len(lines))]),
        foot=tuple(line.piece.text for line in lines[last + 1 :]),
    )


def _header_end(body: list[Line], start: int, end: int) -> int:
    """The place where the page's header ends: at its first prose, or, where that is a standfirst with labelled lines
    under it ("From: ...", "Published ..."), at the next."""
    below = next((at for at in range(start + 1, len(body)) if body[at].role in _HEAVY), len(body))
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
        if role is Role.ROW or _opens_notes(piece):
            return place
        if role is not Role.BODY or is_teaser(piece.text) or is_contact(piece.text):
            continue
        following = next((line.role for line in lines[place + 1 :] if line.role not in _GONE), None)
        if following in _HEAVY and not (following is Role.LIST and not piece.text.endswith(":")):
            return place
        if following is None and not teasers and piece.words >= _SUBSTANTIAL:
            return place
        teasers += 1
    return len(lines)


def _opens_notes(piece: Piece) -> bool:
    return bool(_NOTES.fullmatch(piece.text.rstrip(": ")))


def _head(lines: list[Line], headline: int | None) -> list[Line]:
    """From the headline on (nothing where there is none to be seen), without furniture and the writer's bare name; who
    reports to a committee may stand above it."""
    if headline is None:
        return []
    above = (line for line in lines[:headline] if ":" in line.piece.text and is_wording("reporter", line.piece.text))
    below = (line for line in lines[headline + 1 :] if line.role not in _GONE and not is_name(line.piece.text))
    return [*above, lines[headline], *below]


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


def _without_tail(lines: list[Line]) -> list[Line]:
    """Without what trails after the last prose: short lines, dates, contacts, teasers, lists that nothing announces."""
    first = next((place for place, line in enumerate(lines) if line.role in _HEAVY), len(lines))
    notes = any(_opens_notes(line.piece) for line in lines)
    section = next((at for at in range(first, len(lines) - 1) if _is_section(lines, at)), len(lines))
    end = len(lines)
    while end > first:
        line = lines[end - 1]
        text = line.piece.text
        if line.role is Role.SHORT and (_is_named(lines, end) or is_signature(lines[end - 2].piece.text, text)):
            break
        if line.role in _LISTED:
            start = _list_start(lines, end)
            if not notes and is_contact(text):
                end -= 1
            elif _announced(lines, start, end) or _goes_on(lines, section, start, end):
                break
            else:
                end = start
        elif line.role is Role.BODY and (is_teaser(text) or is_contact(text)) and end > 2:
            end -= 1
        elif line.role in _HEAVY or (line.role is Role.SHORT and text[-1] in '.”"' and line.piece.words > 1):
            break  # prose, a table, or a few words that still are a sentence: "Thank you."
        else:
            end -= 1
    return lines[: max(end, first)]


def _list_start(lines: list[Line], end: int) -> int:
    start = end
    while start and lines[start - 1].role in _LISTED:
        start -= 1
    return start


def _is_named(lines: list[Line], end: int) -> bool:
    """Whether the last line is one of a few short ones under a line that ends in a colon: names, one a line."""
    for line in reversed(lines[max(end - _NAMES, 0) : end]):
        if line.piece.text.endswith(":"):
            return line is not lines[end - 1]
        if line.role is not Role.SHORT:
            return False
    return False


def _announced(lines: list[Line], start: int, end: int) -> bool:
    """Whether a list at the end belongs to the article: prose, a heading or "Notes to editors" stands before it, or its
    items are sentences rather than links."""
    items = [line.piece for line in lines[start:end]]
    long = sum(item.words for item in items) >= 8 * len(items)
    if long or sum(item.ends_sentence for item in items) * 2 > len(items):
        return True
    if start == 0:
        return False
    before = lines[start - 1]
    heading = before.piece.kind is BlockKind.HEADING or _opens_notes(before.piece)
    return heading or before.role is Role.BODY or before.piece.text.endswith(":")


def _is_section(lines: list[Line], at: int) -> bool:
    """Whether a section that is a short line over a list begins at a line."""
    return lines[at].role is Role.SHORT and lines[at + 1].role is Role.LIST


def _goes_on(lines: list[Line], section: int, start: int, end: int) -> bool:
    """Whether a list under a short line at the end is one more section of the article: one of the same shape stands
    before it (the first at `section`), or its items end in figures ("2015 - 455")."""
    if not start or lines[start - 1].role is not Role.SHORT:
        return False
    if section < start - 1 and _is_section(lines, start - 1):
        return True
    items = [line.piece.text for line in lines[start:end]]
    return sum(_ENDS_IN_FIGURE.search(text) is not None for text in items) * 2 > len(items)


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
        kind, text, level = piece.kind, piece.text, piece.level
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
    if _opens_notes(piece):
        return True
    if piece.kind is not BlockKind.PARAGRAPH or piece.words > 14 or text[-1] in ".,;:!…":
        return False
    if text[-1] not in "”\"’'" or text.endswith(("s’", "s'")):
        return True
    # A crosshead may end in a mark that it opened itself: "Calls for ‘urgent action’".
    return text[-2] not in ".,!?" and text[0] not in _OPENING and any(mark in text[1:-1] for mark in _OPENING)

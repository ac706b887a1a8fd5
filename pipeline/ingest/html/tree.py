"""A page's element tree as pieces in reading order, each with the element it came from and how much of it is links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bs4 import BeautifulSoup, CData, NavigableString, Tag

from pipeline.document import BlockKind
from pipeline.ingest.html.elements import NEVER, is_furniture, prose_length
from pipeline.ingest.html.tables import is_data, table_rows
from pipeline.ingest.pieces import Piece, fold, is_labelled

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_DEEPEST = 150  # levels of markup; what lies deeper is read as the text it holds
_BREAK = "\u2028"  # stands for <br> until the paragraph is complete
_PARAGRAPH_BREAK = re.compile(rf"{_BREAK}\s*{_BREAK}[\s{_BREAK}]*")
_BULLET = re.compile(r"^[•·▪●○◦‣]\s*(?=\S)")
_FOOTNOTE_MARK = re.compile(r"^\W*(?:footnote\s*)?\d{1,3}\W*$|^\W*[*†‡]\W*$", re.IGNORECASE)
_NOTES = re.compile("footnote|endnote")
_EMBEDDED = re.compile(r"(?i)twitter|instagram|tiktok|facebook|bluesky|reddit|embedly")
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^<>]{0,200}>")  # XHTML is read as HTML, as browsers do
_DATA_URL = re.compile(r"data:[\w/+.-]+;base64,[A-Za-z0-9+/=]+")


@dataclass(frozen=True, slots=True)
class Found:
    """A piece of the page: the element it stands in, the share of its characters inside links, and whether that element
    or one around it is furniture."""

    piece: Piece
    element: Tag
    links: float
    furniture: bool


@dataclass(frozen=True, slots=True)
class _Place:
    """What the elements around say of the text in them."""

    element: Tag
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    marker: str | None = None
    furniture: bool = False


def parse(text: str) -> BeautifulSoup:
    """The element tree of a page, images written into the markup left out."""
    return BeautifulSoup(_DATA_URL.sub("", _XML_DECLARATION.sub("", text)), "lxml")


def pieces_of(root: Tag) -> list[Found]:
    """All pieces of a tree in reading order, furniture marked."""
    return _Walk(prose_length(root)).run(root)


class _Walk:
    """One pass over the tree: text gathers until an element that stands on its own line begins or ends."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._found: list[Found] = []
        self._text: list[str] = []
        self._linked = 0
        self._tables = 0
        self._numbers: dict[int, int] = {}  # the next number of each numbered list, by the list's identity

    def run(self, root: Tag) -> list[Found]:
        place = _Place(root)
        self._children(root, place, 0, False)
        self._flush(place)
        return _labels_joined(self._found)

    def _children(self, element: Tag, place: _Place, depth: int, linked: bool) -> None:
        if depth > _DEEPEST:
            self._add(element.get_text(" "), linked)
            return
        for child in element.children:
            if isinstance(child, Tag):
                self._element(child, place, depth, linked)
            elif type(child) in (NavigableString, CData):
                self._add(str(child), linked)

    def _add(self, text: str, linked: bool) -> None:
        self._text.append(text)
        if linked:
            self._linked += len(text.strip())

    def _element(self, child: Tag, place: _Place, depth: int, linked: bool) -> None:
        name = child.name
        if name == "br":
            self._text.append(_BREAK)
        elif name in NEVER or (name == "sup" and _FOOTNOTE_MARK.match(child.get_text())):
            return
        elif name == "q":
            self._add("“", linked)
            self._children(child, place, depth + 1, linked)
            self._add("”", linked)
        elif name == "time":  # "Posted" and "Updated" often stand beside each other, parted by style alone
            self._text.append(" ")
            self._children(child, place, depth + 1, linked)
            self._text.append(" ")
        elif name not in _BLOCKS:
            furniture = not place.furniture and is_furniture(child, self._total)
            if not furniture:
                self._part(child)
                self._children(child, place, depth + 1, linked or name == "a")
        else:
            self._flush(place)
            inner = self._place(child, place)
            if name == "table" and is_data(child):
                self._table(child, inner)
            else:
                self._children(child, inner, depth + 1, linked)
            self._flush(inner)

    def _part(self, child: Tag) -> None:
        """A space between two like elements that touch ("<span>By Ann</span><span>6 May</span>"): style parts them."""
        before = child.previous_sibling
        if isinstance(before, Tag) and before.name == child.name and child.name in ("span", "a"):
            last, first = before.get_text()[-1:], child.get_text()[:1]
            if last.isalnum() and first.isalnum():
                self._text.append(" ")

    def _place(self, element: Tag, outer: _Place) -> _Place:
        furniture = outer.furniture or is_furniture(element, self._total) or _is_embed(element)
        place = replace(outer, element=element, furniture=furniture)
        name = element.name
        if name[0] == "h" and name[1:].isdigit():
            return replace(place, kind=BlockKind.HEADING, level=int(name[1]), marker=None)
        if name == "blockquote":
            return replace(place, kind=BlockKind.QUOTE)
        if name in ("figcaption", "caption"):
            return replace(place, kind=BlockKind.CAPTION)
        if name == "li":
            notes = any(_NOTES.search(word) for above in element.parents for word in above.get("class") or ())
            kind = BlockKind.FOOTNOTE if notes else BlockKind.LIST_ITEM
            return replace(place, kind=kind, level=_depth(element), marker=self._marker(element))
        return place

    def _marker(self, item: Tag) -> str | None:
        """The number a browser prints before an item of a numbered list."""
        parent = item.parent
        if parent is None or parent.name != "ol":
            return None
        start, value = str(parent.get("start") or "1"), str(item.get("value") or "")
        number = self._numbers.get(id(parent), int(start) if start.isdecimal() else 1)
        if value.isdecimal():
            number = int(value)
        self._numbers[id(parent)] = number + 1
        return f"{number}."

    def _table(self, table: Tag, place: _Place) -> None:
        caption = table.find("caption")
        if isinstance(caption, Tag) and (text := _text_of(caption)):
            self._found.append(Found(Piece(BlockKind.CAPTION, text), caption, 0.0, place.furniture))
        for row in table_rows(table, self._tables, _text_of):
            self._found.append(Found(row, table, 0.0, place.furniture))
        self._tables += 1

    def _flush(self, place: _Place) -> None:
        raw, linked = "".join(self._text), self._linked
        self._text.clear()
        self._linked = 0
        for part in _PARAGRAPH_BREAK.split(raw) if _BREAK in raw else (raw,):
            text = fold(part.replace(_BREAK, " "))
            if not text:
                continue
            kind, marker = place.kind, place.marker
            if kind is BlockKind.PARAGRAPH and _BULLET.match(text):
                kind, text = BlockKind.LIST_ITEM, _BULLET.sub("", text)
            if text:
                piece = Piece(kind, text, max(place.level, kind is BlockKind.LIST_ITEM), marker)
                self._found.append(Found(piece, place.element, min(linked / len(raw), 1.0), place.furniture))


def _labels_joined(found: list[Found]) -> list[Found]:
    """ "Published" and the date in the element after it as one line."""
    joined: list[Found] = []
    for item in found:
        if joined and item.piece.kind is BlockKind.PARAGRAPH and is_labelled(joined[-1].piece, item.piece):
            joined[-1] = replace(item, piece=replace(item.piece, text=f"{joined[-1].piece.text} {item.piece.text}"))
        else:
            joined.append(item)
    return joined


def _text_of(element: Tag) -> str:
    """All text of a cell or caption, footnote marks left out."""
    return fold("".join(_strings(element)))


def _strings(element: Tag) -> Iterator[str]:
    for child in element.descendants:
        if type(child) in (NavigableString, CData):
            marks = [above for above in child.parents if above.name in ("sup", "script", "style") or above is element]
            if (
                marks
                and marks[0] is not element
                and (marks[0].name != "sup" or _FOOTNOTE_MARK.match(marks[0].get_text()))
            ):
                continue
            yield str(child)
        elif isinstance(child, Tag) and (child.name == "br" or child.name in _BLOCKS):
            yield " "


def _is_embed(element: Tag) -> bool:
    """A post of a social network shown in the page."""
    return element.name == "blockquote" and bool(_EMBEDDED.search(" ".join(element.get("class") or [])))


def _depth(item: Tag) -> int:
    return max(sum(above.name in ("ul", "ol", "menu") for above in item.parents), 1)

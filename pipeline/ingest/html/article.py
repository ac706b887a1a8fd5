"""The article of a page of any site: what a well-kept extractor calls main text, checked against the tree.

trafilatura says which passages are the article, but its text has lost block quotes, tables and list markers; the tree
has them all, with the furniture. A piece of the tree is taken where its words are in the extractor's text (or in the
article text that the page's own JSON-LD carries); between such pieces, quotes, lists, tables, captions and crossheads
in the same container are taken too, and quotes, lists and tables right after the last. No paragraph is added to what
the extractor keeps, so that on a page of a site never seen the text is as sure as the extractor's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import trafilatura
from bs4 import Tag

from pipeline.document import BlockKind
from pipeline.ingest.html.tree import Found

_NOT_ALPHANUMERIC = re.compile(r"[\W_]+")
_LINKED = 0.5  # more of a piece than this inside links: it leads elsewhere
_SHINGLE = 4  # words
_SHARED = 0.7  # of a long piece's shingles in the extractor's text
_LONG = 12  # words from which shingles tell more than the whole string
_FEW_WORDS = 25  # an article of fewer was not found
_WHOLE_BODY = 300  # characters of JSON-LD text below which it is a summary
_MOST_ELEMENTS = 20_000  # a news page has a tenth of them
_SPAN = re.compile(r"(?i)\s(?:col|row)span\s*=\s*[\"']?\d+[\"']?")
_STOPS = ".!?…”\"’')]"
_HEAD = 4  # pieces between the headline and the body: standfirst, captions
_STRUCTURE = frozenset({BlockKind.QUOTE, BlockKind.TABLE_ROW, BlockKind.LIST_ITEM, BlockKind.FOOTNOTE})


def is_vast(root: Tag) -> bool:
    """Whether the extractor's cost, which grows with the square of a page's elements, forbids it."""
    return sum(1 for element in root.descendants if isinstance(element, Tag)) > _MOST_ELEMENTS


def main_text(html: str) -> str:
    """What trafilatura calls the main text of a page, "" where it finds none."""
    html = _SPAN.sub("", html)  # for each it would write out as many empty cells as the span says
    return trafilatura.extract(html, include_comments=False, include_tables=True, favor_recall=False) or ""


def article_pieces(found: Sequence[Found], text: str, body: str | None, headline: str | None) -> list[Found]:
    """The pieces of the article in reading order, headline first; [] where there is no article to be seen.

    `text` is the extractor's, `body` the article text of the page's own JSON-LD, `headline` the page's title.
    """
    passages = _Passages(text)
    chosen = [not item.furniture and item.links <= _LINKED and passages.has(item.piece.text) for item in found]
    if body and len(body) > _WHOLE_BODY:
        whole = len(body) * 2 >= len(text) and body[-1] in _STOPS  # some sites carry the first lines only
        chosen = _by_own_text(found, chosen, _Passages(body), whole)
    if sum(item.piece.words for item, taken in zip(found, chosen, strict=True) if taken) < _FEW_WORDS:
        return []
    start = _headline_index(found, headline, chosen.index(True))
    container = _container(found, chosen)
    _restore(found, chosen, passages, container)
    container = _container(found, chosen)
    _fill(found, chosen, container)
    _extend(found, chosen, container)
    if start is not None:
        _open(found, chosen, start)
    return [item for item, taken in zip(found, chosen, strict=True) if taken]


class _Passages:
    """A text to look passages up in, whatever its punctuation and white space."""

    def __init__(self, text: str) -> None:
        self._whole = _squash(text)
        self._lines = {_squash(line) for line in text.split("\n")}
        words = _words(text)
        self._shingles = {tuple(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1)}

    def has(self, passage: str) -> bool:
        squashed = _squash(passage)
        if squashed in self._lines or (len(squashed) >= 8 and squashed in self._whole):
            return bool(squashed)
        words = _words(passage)
        if len(words) < _LONG:
            return False
        shingles = [tuple(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1)]
        return sum(shingle in self._shingles for shingle in shingles) >= _SHARED * len(shingles)


def _squash(text: str) -> str:
    return _NOT_ALPHANUMERIC.sub("", text).lower()


def _words(text: str) -> list[str]:
    return _NOT_ALPHANUMERIC.sub(" ", text).lower().split()


def _by_own_text(found: Sequence[Found], chosen: list[bool], own: _Passages, whole: bool) -> list[bool]:
    """The choice where the page carries its article in JSON-LD: those passages, and what was chosen between them."""
    stated = [item.links <= _LINKED and own.has(item.piece.text) for item in found]
    if sum(item.piece.words for item, taken in zip(found, stated, strict=True) if taken) < _FEW_WORDS:
        return chosen
    if not whole:
        return [own_says or taken for own_says, taken in zip(stated, chosen, strict=True)]
    first, last = stated.index(True), len(stated) - 1 - stated[::-1].index(True)
    return [stated[at] or (chosen[at] and first <= at <= last) for at in range(len(found))]


def _container(found: Sequence[Found], chosen: Sequence[bool]) -> Tag | None:
    """The smallest element that holds most of the chosen words: the article's container."""
    weight: Counter[int] = Counter()
    elements: dict[int, Tag] = {}
    total = 0
    for item, taken in zip(found, chosen, strict=True):
        if taken:
            total += item.piece.words
            for element in (item.element, *item.element.parents):
                weight[id(element)] += item.piece.words
                elements[id(element)] = element
    holding = [elements[key] for key, words in weight.items() if words * 10 >= total * 8]
    return max(holding, key=lambda element: sum(1 for _ in element.parents), default=None)


def _inside(item: Found, container: Tag | None) -> bool:
    """Whether a piece stands in the article's container."""
    return container is None or any(element is container for element in (item.element, *item.element.parents))


def _restore(found: Sequence[Found], chosen: list[bool], passages: _Passages, container: Tag | None) -> None:
    """Take prose of the extractor's text that stands between chosen pieces, whatever the elements around it are called:
    some sites name the paragraphs behind their wall for the wall. A column beside the article is neither in its
    container nor a paragraph."""
    last = len(chosen) - 1 - chosen[::-1].index(True)
    for at in range(chosen.index(True), last):
        item = found[at]
        if not chosen[at] and item.piece.words >= _LONG and item.piece.ends_sentence and item.links <= _LINKED:
            placed = item.element.name == "p" or _inside(item, container)
            chosen[at] = placed and passages.has(item.piece.text)


def _fill(found: Sequence[Found], chosen: list[bool], container: Tag | None) -> None:
    """Take what stands between chosen pieces in the article's container and is not furniture nor links."""
    last = len(chosen) - 1 - chosen[::-1].index(True)
    for at in range(chosen.index(True), last):
        item = found[at]
        if item.piece.kind is BlockKind.HEADING:
            wanted = chosen[at + 1]  # a crosshead stands right above its text, the heading of a box above links
        else:
            wanted = item.piece.kind in _STRUCTURE or item.piece.kind is BlockKind.CAPTION
        if not chosen[at] and not item.furniture and item.links <= _LINKED and wanted:
            chosen[at] = _inside(item, container)


def _extend(found: Sequence[Found], chosen: list[bool], container: Tag | None) -> None:
    """Go on after the last chosen piece while quotes, lists or tables follow in the article's container."""
    last = len(chosen) - 1 - chosen[::-1].index(True)
    pending: list[int] = []
    for at in range(last + 1, len(found)):
        item = found[at]
        if item.furniture or item.links > 0.3 or not _inside(item, container):
            break
        if item.piece.kind is BlockKind.HEADING:
            pending.append(at)
            continue
        if item.piece.kind not in _STRUCTURE:
            break
        for index in (*pending, at):
            chosen[index] = True
        pending.clear()


def _headline_index(found: Sequence[Found], headline: str | None, first: int) -> int | None:
    """The piece that is the headline: a top heading that says the page's title, or the only one above the article."""
    tops = [
        at
        for at, item in enumerate(found)
        if item.piece.kind is BlockKind.HEADING and item.piece.level == 1 and item.piece.text
    ]
    wanted = _squash(headline or "")
    for at, item in enumerate(found):
        if item.piece.kind is BlockKind.HEADING and wanted and _squash(item.piece.text) == wanted:
            return at
    above = [at for at in tops if at <= first]
    return above[-1] if above else None


def _open(found: Sequence[Found], chosen: list[bool], start: int) -> None:
    """Take the headline, and the standfirst and captions between it and the body."""
    first = chosen.index(True)
    chosen[start] = True
    between = [
        at
        for at in range(start + 1, first)
        if not found[at].furniture and found[at].links <= _LINKED and found[at].piece.words >= 5
    ]
    if len(between) <= _HEAD:
        for at in between:
            chosen[at] = True
    for at in range(start):  # what the extractor chose above the headline is none of the article
        chosen[at] = chosen[at] and found[at].piece.words >= _FEW_WORDS

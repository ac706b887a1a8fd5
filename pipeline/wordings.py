"""Many wordings looked for at once: each is tried only where its first word stands in the text.

One pattern of all wordings would be tried at every character of a report; the words of a text are counted once instead
(`AnalysedDocument.occurrences`), and nine places in ten are never looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from pipeline.document import Block
from pipeline.language import LETTERS, AnalysedDocument

_END = ""
_FIRST = re.compile(f"[{LETTERS}]+(?:['’][{LETTERS}]+)?")


_Tree = dict[str, "_Tree"]


class Wordings:
    """Wordings as patterns of their words, in order; the longest that fits at a place is found. They begin and end with
    whole words, hyphens being part of a word; case is ignored. `gap` is the pattern of what parts two words, `after`
    of what must not be parted from the last one.

    Each is given with its words as they are written, of which the first tells where to look. Raises ValueError where a
    wording does not begin with a word.
    """

    def __init__(
        self, spelled: Iterable[tuple[str, Sequence[str]]], gap: str = r"\s+", after: str = r"(?![\w-])"
    ) -> None:
        trees: dict[str, _Tree] = {}  # by first word: what is spelled alike up to a word is looked at once
        for wording, words in spelled:
            firsts = first_words(wording)
            if not firsts:
                raise ValueError(f"{wording!r} does not begin with a word")
            for first in firsts:
                branch = trees.setdefault(first, {})
                for word in words:
                    branch = branch.setdefault(word, {})
                branch[_END] = {}
        self._firsts = frozenset(trees)
        self._patterns = {
            first: re.compile(rf"(?<![\w-]){_pattern(tree, '', gap, after)}", re.IGNORECASE)
            for first, tree in trees.items()
        }

    def find(self, analysed: AnalysedDocument) -> Iterator[tuple[Block, re.Match[str]]]:
        """Every wording within a block, with its block, in text order; none overlaps another."""
        text, document = analysed.text, analysed.document
        past = 0
        for at, first in analysed.occurrences(self._firsts):
            if at >= past:
                block = document.block_at(at)
                if match := self._patterns[first].match(text, at, block.end):
                    past = match.end()
                    yield block, match


def _pattern(tree: _Tree, before: str, gap: str, after: str) -> str:
    """What may go on behind a word: `before` and one of the tree's words each, or the end, which is tried last."""
    branches = [word + _pattern(branch, gap, gap, after) for word, branch in tree.items() if word != _END]
    goes_on = [f"{before}(?:{'|'.join(branches)})"] if branches else []
    return f"(?:{'|'.join([*goes_on, *([after] if _END in tree else [])])})"


def first_words(wording: str) -> tuple[str, ...]:
    """The words that a text which holds the wording may have where it begins: "children's homes" may be printed with an
    apostrophe or without. Empty where it begins with no letter of LETTERS."""
    match = _FIRST.match(wording.lower())
    if not match:
        return ()
    word, mark, ending = match.group().replace("’", "'").partition("'")
    return (word, word + ending) if mark else (word,)

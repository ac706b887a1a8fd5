"""The text as sentences and tokens, on spaCy's blank English pipeline: no trained model, nothing downloaded.

`analyse(document)` is made once per document and shared by all extractors. Sentences never cross a block. Tokens are
made for the stretch that is asked for: most sentences of a report hold no figure, and nobody looks at their tokens.
Where words stand is kept by word, so that a rule is tried only where its first word is (see `wordings`).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

from pipeline.data import lines
from pipeline.document import Block, Document

# The tokeniser peels affixes one character at a time, which is quadratic in a run without white space.
LONGEST_WORD = 64
_LONG_WORD = re.compile(rf"\S{{{LONGEST_WORD}}}")

# A full stop, its closing marks, white space, and what may open a sentence.
# A footnote's mark may be glued to the full stop: "eight years ago.7 Nationally", "the period.[7] But".
_NOTE = r"(?:(?<=[a-z]\.)\d{1,2}|\[\d{1,3}\])?"
_BOUNDARY = re.compile(rf"[.!?…][\"”’'»)\]]*{_NOTE}\s+(?=[\"“”‘’'«(\[]*[A-Z0-9£])")
_WORD_BEFORE = re.compile(r"[\w.&-]+$")
_INITIAL = re.compile(r"(?:[A-Z]\.)*[A-Z]$")
LETTERS = "a-zà-öø-ÿā-ž"  # of English text and the names in it, in lower case
_RUN = re.compile(f"[{LETTERS}]+|[^{LETTERS}]+")
_LETTER = re.compile(f"[{LETTERS}]")
_DIGITS = re.compile(r"[\d¼½¾]+")
NUMBER = "#"  # stands for any run of digits in a set of words


@lru_cache(maxsize=1)
def abbreviations() -> frozenset[str]:
    """Words of data/abbreviations.txt, lower case and without their last stop, after which a sentence goes on."""
    return frozenset(line.lower().rstrip(".") for line in lines("abbreviations.txt"))


@lru_cache(maxsize=1)
def english() -> Language:
    """spaCy's blank English, its tokeniser told of units and ranges ("24%", "£2bn", "45–50%", "2013/14")."""
    nlp = spacy.blank("en")
    suffixes = [*(nlp.Defaults.suffixes or ()), r"(?<=\d)(?:bn|m|k|pc|th|st|nd|rd)", r"/"]
    infixes = [
        *(nlp.Defaults.infixes or ()),
        r"(?<=\d)[-–—](?=[\d£])",
        r"(?<=\w)[–—](?=[\w£])",
        r"(?<=[%)])[-–—/]",
        r"(?<=\d)(?=%)",
    ]
    prefixes = [*(nlp.Defaults.prefixes or ()), r"£", r"[–—/~±<>]"]
    tokenizer = nlp.tokenizer
    tokenizer.suffix_search = compile_suffix_regex(suffixes).search
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    tokenizer.prefix_search = compile_prefix_regex(prefixes).search
    return nlp


def tokenise(text: str) -> Doc:
    """The text as a spaCy Doc whose tokens' `idx` are offsets into it; linear in the text, whatever it holds."""
    tokenizer = english().tokenizer
    pieces, begin = [], 0
    for match in _LONG_WORD.finditer(text):
        pieces.append(tokenizer(text[begin : match.end()]))
        begin = match.end()
    if begin < len(text) or not pieces:
        pieces.append(tokenizer(text[begin:]))
    return pieces[0] if len(pieces) == 1 else Doc.from_docs(pieces, ensure_whitespace=False)


def sentence_starts(text: str, start: int, end: int) -> Iterator[int]:
    """Offsets at which the sentences of the block text[start:end] begin."""
    yield start
    for match in _BOUNDARY.finditer(text, start, end):
        if text[match.start()] == "." and _goes_on(text, start, match.start()):
            continue
        if match.end() < end:
            yield match.end()


def _goes_on(text: str, start: int, stop: int) -> bool:
    """Whether the full stop at `stop` ends an abbreviation or an initial, not a sentence."""
    word = _WORD_BEFORE.search(text, max(start, stop - 30), stop)
    if not word:
        return False
    return word.group().lower() in abbreviations() or bool(_INITIAL.match(word.group()))


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its offsets and its block's index."""

    start: int
    end: int
    block: int


class AnalysedDocument:
    """A document with its sentences, made when first asked for: an extractor that needs none costs none."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        # By the set itself, not by what it holds: comparing a thousand names with as many costs more than finding them.
        self._occurrences: dict[int, tuple[frozenset[str], list[tuple[int, str]]]] = {}

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        found = []
        for index, block in enumerate(self.document.blocks):
            starts = list(sentence_starts(self.text, block.start, block.end))
            for start, following in zip(starts, [*starts[1:], block.end], strict=True):
                end = start + len(self.text[start:following].rstrip())
                if end > start:
                    found.append(Sentence(start, end, index))
        return tuple(found)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def sentence_index_at(self, offset: int) -> int:
        """Index of the sentence that holds the offset, or the last one before it (0 at the least)."""
        return max(bisect_right(self._sentence_starts, offset) - 1, 0)

    def sentence_at(self, offset: int) -> Sentence:
        return self.sentences[self.sentence_index_at(offset)]

    def tokens(self, start: int, end: int) -> Iterator[tuple[str, int]]:
        """The tokens of text[start:end], each with its offset into the document's text."""
        for token in tokenise(self.text[start:end]):
            yield token.text, start + token.idx

    def occurrences(self, words: frozenset[str]) -> list[tuple[int, str]]:
        """Where the text has these words, in lower case there or not: each one's offset and the word, in text order.

        A word is a run of LETTERS, or of digits, which all count as the one word NUMBER; "12th" holds two.
        """
        if id(words) not in self._occurrences:
            places = self._places
            found = sorted((at, word) for word in places.keys() & words for at in places[word])
            self._occurrences[id(words)] = words, found
        return self._occurrences[id(words)][1]

    def occurrences_in(self, words: frozenset[str], start: int, end: int) -> list[tuple[int, str]]:
        """Those of the occurrences of the words that begin in text[start:end]."""
        places = self.occurrences(words)
        return places[bisect_left(places, (start,)) : bisect_left(places, (end,))]

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """The offsets of every word by its lower-case form."""
        runs = _RUN.findall(_lower(self.text))  # a word and what parts it from the next in turn
        starts = list(accumulate(map(len, runs), initial=0))
        first = 0 if runs and _LETTER.match(runs[0]) else 1
        places: defaultdict[str, list[int]] = defaultdict(list)
        for run, at in zip(runs[first::2], starts[first::2], strict=False):
            places[run].append(at)
        places[NUMBER] = [match.start() for match in _DIGITS.finditer(self.text)]
        return places

    def block(self, sentence: Sentence) -> Block:
        return self.document.blocks[sentence.block]


def _lower(text: str) -> str:
    """The text in lower case, letter by letter where one of them would become two."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def analyse(document: Document) -> AnalysedDocument:
    """The document's sentences, made when first asked for."""
    return AnalysedDocument(document)

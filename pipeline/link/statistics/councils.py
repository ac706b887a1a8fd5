"""The one council that a figure is about, where there is one; never in a sentence about the country or several
councils.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import takewhile

from pipeline.document import BlockKind
from pipeline.extractors import Mentions
from pipeline.extractors.figures import Figure
from pipeline.language import AnalysedDocument
from pipeline.link.statistics.linked import Told, Within
from pipeline.mentions import CouncilMention
from pipeline.normalise.councils import lookup
from pipeline.records import Provider

_NATIONAL = re.compile(
    r"\b(?:national(?:ly)?|england(?:[’']s)?|english (?:local )?(?:authorit|council|borough|region)\w*|"
    r"english (?:\w+ )?(?:ratio|rate|average|figure|mean|total)|"
    r"(?:across|around|in|of) the (?:whole )?country\b(?<!parts of the country)|country as a whole|nationwide|"
    r"statistical neighbours?|"
    r"(?:similar|other|comparable) (?:areas|authorities|councils|places)|comparators?|regional(?:ly)?|"
    r"(?:local )?authorities|councils|"
    r"boroughs|uk|(?:north|south) (?:east|west)|midlands|great britain|across the sector|government|ministers|"
    r"whitehall|nhs|"
    r"department for education|dfe|parliament)\b",
    re.I,
)
_OWN = re.compile(
    r"\b(?:(?:the|this|our|its|their) (?:city |county |borough |local |town |unitary |metropolitan )?"
    r"(?:council|authority|borough|county|city|town|department|children[’']s services|trust|service)s?"
    r"\b(?! of)|its|we|our|the area)\b",
    re.I,
)
_PLACED = re.compile(r"\b(?:in|for|at|of|by|from|to|across|outside)\s+(?:the\s+)?(?:\w+\s+)?$", re.I)
_INSTANCE = re.compile(r"\b(?:such as|including|like|for example|places as)\s+[A-Z]")
_CLAUSE = re.compile(
    r"[();]|,\s+(?:compared|against|while|whereas|and|but|lower|higher|above|below|better|worse)\b|"
    r",?\s+(?:while|whereas|followed by|ahead of|compared (?:with|to))\b",
    re.I,
)
_ELSEWHERE = re.compile(
    r",?\s*\b(?:while|whereas|followed by|ahead of|compared (?:with|to)|but)\b|,\s+against\b|;", re.I
)
_NAMES_END = re.compile(r"[\s\w’']{0,24}\(", re.I)  # from a council's name to the bracket behind it
_BRACKET = 160  # characters from a bracket to the figures in it


NEAR = 700  # characters back to the council that "the council" speaks of
FAR = 4000  # characters of a paragraph looked back over


class Councils:
    def __init__(self, analysed: AnalysedDocument, mentions: Mentions) -> None:
        self._analysed, self._text = analysed, analysed.text
        self._within: Within[CouncilMention] = Within(mentions.councils)
        inspection = mentions.report.inspection if mentions.report else None
        self._reported = inspection.council if inspection else None
        self._subject = self._reported or self._subject_of_document(mentions)

    def of(self, figure: Figure, told: Told, provider: Provider | None) -> str | None:
        """The GSS code, or None."""
        if figure.cell:
            return self._of_row(figure)
        clause = self._clause(figure)
        beside = self._of_bracket(figure)
        if beside is not None:
            return beside
        if self._reported:
            return None if _NATIONAL.search(self._text, *clause) else self._reported
        named = self._codes(*figure.around)
        if len(named) > 1:
            return self._nearest(figure, clause, named)
        if _NATIONAL.search(self._text, *clause) and not self._codes(*clause):
            return None
        if named and not self._named_elsewhere(figure):
            return named[0]
        whole = told.whole(figure) or told.changed(figure, self._text)
        if whole is not None and figure.follows:
            return whole.council
        return self._antecedent(figure, provider)

    def _nearest(self, figure: Figure, clause: tuple[int, int], named: list[str]) -> str | None:
        """Of several councils in a sentence, the one in the figure's own stretch: behind it, else before it."""
        behind = [mention.code for mention in self._within(figure.place[1], clause[1]) if self._placed(figure, mention)]
        for codes in (list(dict.fromkeys(behind)), self._codes(clause[0], figure.place[0])):
            if codes:
                return codes[0] if len(codes) == 1 else self._subject if self._subject in codes else None
        return self._subject if self._subject in named else None

    def _of_bracket(self, figure: Figure) -> str | None:
        """ "Nottinghamshire County Council (76% rise, from 455 to 800)": the name right before the bracket."""
        low = max(figure.sentence[0], figure.place[0] - _BRACKET)
        opening = self._text.rfind("(", low, figure.place[0])
        if opening < 0 or ")" in self._text[opening : figure.place[0]]:
            return None
        name = self._within.last_before(opening, low)
        return name.code if name and _NAMES_END.fullmatch(self._text, name.end, opening + 1) else None

    def _named_elsewhere(self, figure: Figure) -> bool:
        """Whether the sentence's only council stands behind a turn to another place: "65, while Kent's is 66"."""
        first = next(iter(self._within(*figure.around)), None)
        if first is None or first.start < figure.place[1]:
            return False
        return bool(_ELSEWHERE.search(self._text, figure.place[1], first.start))

    def _placed(self, figure: Figure, mention: CouncilMention) -> bool:
        """Whether a council behind a figure says where it holds ("191 in Blackpool"), not whose the next one is."""
        return bool(_PLACED.search(self._text, figure.place[1], mention.start))

    def _clause(self, figure: Figure) -> tuple[int, int]:
        """The stretch of the sentence that is this figure's own: between its neighbours, broken at comparisons."""
        start, end = figure.left[0], figure.right[1]
        for found in _CLAUSE.finditer(self._text, start, figure.place[0]):
            start = found.start()
        found_after = _CLAUSE.search(self._text, figure.place[1], end)
        return start, found_after.start() if found_after else end

    def _codes(self, start: int, end: int) -> list[str]:
        return list(dict.fromkeys(mention.code for mention in self._within(start, end)))

    def _of_row(self, figure: Figure) -> str | None:
        """A cell's: the council that its headings name, else the document's own where no row is a place of its kind."""
        for lead in figure.leads:
            codes = self._codes(*lead)
            if codes:
                return codes[0] if len(codes) == 1 else None
        national = any(_NATIONAL.search(self._text, *lead) for lead in figure.leads)
        return None if national else self._subject

    def _antecedent(self, figure: Figure, provider: Provider | None) -> str | None:
        """The council that "the council", "its" or "we" speaks of: the one the paragraph named, else the document's."""
        own = _OWN.search(self._text, *figure.around)
        if provider in (Provider.LOCAL_AUTHORITY, Provider.LSCB) and not own:
            return None
        block = self._analysed.document.block_at(figure.place[0])
        in_block = self._codes(max(block.start, figure.sentence[0] - FAR), figure.sentence[0])
        if len(in_block) == 1:
            return in_block[0]
        if in_block:
            return self._subject if own and self._subject in in_block else None
        if self._subject is not None:
            return self._subject
        last = self._within.last_before(figure.sentence[0], max(0, figure.sentence[0] - NEAR)) if own else None
        return last.code if last else None

    def _subject_of_document(self, mentions: Mentions) -> str | None:
        """The council that the whole document is about: named alone in its headings at the top, its publisher, or
        named in
        its first paragraph and most often throughout."""
        blocks = self._analysed.document.blocks
        top = list(takewhile(lambda block: block.kind is BlockKind.HEADING, blocks[:4]))
        headline = self._codes(top[0].start, top[-1].end) if top else []
        if headline:
            return headline[0] if len(headline) == 1 else None
        metadata = self._analysed.document.metadata
        publisher = lookup(metadata.publisher, metadata.published) if metadata.publisher else None
        counts = Counter(mention.code for mention in mentions.councils)
        if publisher or not counts:
            return publisher
        (code, most), *others = counts.most_common(2)
        first = next((block for block in blocks[len(top) :] if block.kind is BlockKind.PARAGRAPH), None)
        opening = self._codes(first.start, first.end) if first else []
        passing = first and _INSTANCE.search(self._text, first.start, first.end)
        if opening == [code] and not passing and most >= 2 and (not others or most > others[0][1]):
            return code
        return None

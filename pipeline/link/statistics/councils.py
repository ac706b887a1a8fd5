"""The one council that a figure is about, where there is one; never in a sentence about the country or several councils."""

from __future__ import annotations

import re

from pipeline.extractors import Mentions
from pipeline.extractors.figures import Figure
from pipeline.language import AnalysedDocument
from pipeline.link.statistics.linked import Within
from pipeline.mentions import CouncilMention
from pipeline.records import DocumentKind

_NATIONAL = re.compile(
    r"\b(?:national(?:ly)?|england|english|country|countrywide|statistical neighbours?|similar (?:areas|authorities|councils)|"
    r"neighbours|other (?:areas|authorities|councils)|comparator|regional|region|(?:local )?authorities|councils|boroughs|"
    r"uk|great britain|across the sector|elsewhere)\b",
    re.I,
)
_OWN = re.compile(
    r"\b(?:(?:the|this|our|its|their) (?:city |county |borough |local |town |unitary |metropolitan )?"
    r"(?:council|authority|borough|county|city|town|department|children[’']s services|trust|service)s?\b(?! of)|its|we|our|the area)\b",
    re.I,
)
_CLAUSE = re.compile(r"[();]|,\s+(?:compared|against|while|whereas|and|but|lower|higher|above|below|better|worse)\b", re.I)


class Councils:
    def __init__(self, analysed: AnalysedDocument, mentions: Mentions) -> None:
        self._analysed, self._text = analysed, analysed.text
        self._within: Within[CouncilMention] = Within(mentions.councils)
        self._reported = mentions.report.inspection.council if mentions.report else None
        self._subject = self._reported or self._headlined(mentions)

    def of(self, figure: Figure) -> str | None:
        """The GSS code, or None."""
        if figure.cell:
            return self._of_row(figure)
        clause = self._clause(figure)
        named = self._codes(*clause) or self._codes(*figure.sentence)
        if self._reported:
            return None if _NATIONAL.search(self._text, *clause) else self._reported
        if len(named) > 1:
            here = self._codes(*clause)
            return here[0] if len(here) == 1 else None
        if _NATIONAL.search(self._text, *clause) and not named:
            return None
        if named:
            return named[0]
        return self._antecedent(figure)

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
        for lead in figure.leads:
            codes = self._codes(*lead)
            if codes:
                return codes[0] if len(codes) == 1 else None
        return self._reported

    def _antecedent(self, figure: Figure) -> str | None:
        """The council that "the council", "its" or "we" speaks of: the only one named so far in the paragraph, else the headline's."""
        block = self._analysed.document.block_at(figure.place[0])
        in_block = self._codes(block.start, figure.sentence[0])
        if len(in_block) == 1:
            return in_block[0]
        if in_block:
            return None
        return self._subject if self._subject else self._before(figure)

    def _before(self, figure: Figure) -> str | None:
        if not _OWN.search(self._text, *figure.sentence):
            return None
        last = self._within.last_before(figure.sentence[0], max(0, figure.sentence[0] - 700))
        return last.code if last else None

    def _headlined(self, mentions: Mentions) -> str | None:
        """The council that the whole document is about: the only one its headline and first paragraph name."""
        if self._analysed.document.metadata.kind in (DocumentKind.STATISTICS, DocumentKind.ANNUAL_REPORT):
            return None
        blocks = self._analysed.document.blocks[:3]
        codes = self._codes(blocks[0].start, blocks[-1].end) if blocks else []
        return codes[0] if len(codes) == 1 else None

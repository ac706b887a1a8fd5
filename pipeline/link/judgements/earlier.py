"""An inspection told of in one sentence ("its last inspection was in 2016") whose grade the next sentence gives."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.language import AnalysedDocument, Sentence
from pipeline.link.judgements.areas import Judged
from pipeline.link.judgements.tense import YEAR
from pipeline.mentions import AreaMention, GradeMention

_EARLIER_INSPECTION = re.compile(
    r"\b(?:last|previous|previously|earlier)\b[^.;]{0,80}\binspect|\binspect[^.;]{0,120}\b(?:last|previous"
    r"|previously)\b",
    re.IGNORECASE,
)
_INSPECTED = re.compile(r"\binspect(?:ed|ion)\b", re.IGNORECASE)


class EarlierInspection:
    """The year and the areas of the inspection that the last sentence told of; `dated` is the year of any."""

    def __init__(self, analysed: AnalysedDocument) -> None:
        self.analysed = analysed
        self.told: tuple[int, int, int, tuple[AreaMention, ...]] | None = None
        self.dated: int | None = None

    def remember(self, sentence: Sentence, grades: Sequence[GradeMention], areas: Sequence[AreaMention]) -> None:
        said = self.analysed.text[sentence.start : sentence.end]
        years = YEAR.findall(said)
        self.dated = int(years[0]) if not grades and len(set(years)) == 1 and _INSPECTED.search(said) else None
        if not grades and years and _EARLIER_INSPECTION.search(said):
            self.told = (sentence.block, sentence.end, int(years[-1]), tuple(areas))
        elif not self._is_before(sentence):
            self.told = None

    def year(self, sentence: Sentence) -> int | None:
        return self.told[2] if self.told and self._is_before(sentence) else None

    def areas(self, sentence: Sentence) -> Judged | None:
        if not self.told or not self._is_before(sentence) or not self.told[3]:
            return None
        first = self.told[3][0]
        return Judged(first.areas, first.rule)

    def _is_before(self, sentence: Sentence) -> bool:
        if not self.told or self.told[0] != sentence.block:
            return False
        return not self.analysed.text[self.told[1] : sentence.start].strip()

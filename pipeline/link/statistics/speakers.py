"""Whether a figure stands in the words of somebody who speaks for no council: a charity, a union, a minister."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.document import Block
from pipeline.extractors.figures import Figure
from pipeline.extractors.quotes import QuotedSpan
from pipeline.language import AnalysedDocument
from pipeline.link.statistics import whereabouts
from pipeline.link.statistics.linked import Within
from pipeline.mentions import CouncilMention

FAR = 4000  # characters of a paragraph looked back over
_SPEAKER = 400  # characters of narration around a quotation that tell who speaks

Span = tuple[int, int]


class Speakers:
    def __init__(
        self, analysed: AnalysedDocument, quotes: Sequence[QuotedSpan], councils: Within[CouncilMention]
    ) -> None:
        self._analysed, self._text = analysed, analysed.text
        self._quotes, self._councils = Within(quotes), councils

    def quoted(self, figure: Figure) -> QuotedSpan | None:
        """The quotation that the figure stands in."""
        last = self._quotes.last_before(figure.place[0] + 1, max(0, figure.place[0] - FAR))
        return last if last and last.end > figure.place[0] else None

    def other_speaks(self, figure: Figure) -> bool:
        """Whether the narration beside the figure's quotation names such a speaker; the paragraph before, where the
        narration has only "she said".
        """
        quoted = self.quoted(figure)
        if quoted is None:
            return False
        document = self._analysed.document
        index = document.block_index_at(quoted.start)
        sides = list(self._narration(document.blocks[index], quoted))
        if index and not any(map(self._names_speaker, sides)) and self._only_pronoun(sides):
            sides = list(self._narration(document.blocks[index - 1], None))
        return any(self._of_no_council(*side) for side in sides)

    def _narration(self, block: Block, quoted: QuotedSpan | None) -> Iterator[Span]:
        """The stretches of a block outside quotations, those near the quotation where one is given."""
        low = max(block.start, quoted.start - _SPEAKER) if quoted else block.start
        high = min(block.end, quoted.end + _SPEAKER) if quoted else block.end
        for other in self._quotes(block.start, high):
            if low < other.start - 1:
                yield low, other.start - 1
            low = max(low, other.end + 1)
        if low < high:
            yield low, high

    def _names_speaker(self, side: Span) -> bool:
        words = (whereabouts.OTHER_SPEAKER, whereabouts.COUNCIL_SPEAKER)
        return any(wording.search(self._text, *side) for wording in words) or bool(self._councils(*side))

    def _only_pronoun(self, sides: Sequence[Span]) -> bool:
        told = [side for side in sides if self._text[slice(*side)].strip()]
        return bool(told) and any(whereabouts.PRONOUN_SAID.search(self._text, *side) for side in told)

    def _of_no_council(self, start: int, end: int) -> bool:
        """Whether a stretch names a speaker of another kind before anybody of a council."""
        other = whereabouts.OTHER_SPEAKER.search(self._text, start, end)
        if other is None or self._councils(start, end):
            return False
        of_council = whereabouts.COUNCIL_SPEAKER.search(self._text, start, end)
        return of_council is None or other.start() < of_council.start()

"""The one council that a figure is about, where there is one; never in a sentence about the country or several
councils.
"""

from __future__ import annotations

from collections import Counter
from itertools import takewhile

from pipeline.document import BlockKind
from pipeline.extractors import Mentions
from pipeline.extractors.figures import Figure
from pipeline.language import AnalysedDocument
from pipeline.link.judgements.scope import Sections
from pipeline.link.statistics import respectively, whereabouts
from pipeline.link.statistics.linked import SHARES, Told, Within
from pipeline.link.statistics.speakers import FAR, Speakers
from pipeline.link.statistics.subjects import EVENTS, noun_of
from pipeline.mentions import CouncilMention
from pipeline.normalise.councils import lookup
from pipeline.records import Provider

_BRACKET = 160  # characters from a bracket to the figures in it
_PASSING = 80  # characters before a name that tell it to be where somebody came from

_LATE = 2 / 3  # of a text, behind which other councils are only compared
TOP = 600  # characters in which a paper says what it is
NEAR = 700  # characters back to the council that "the council" speaks of


class Councils:
    def __init__(self, analysed: AnalysedDocument, mentions: Mentions) -> None:
        self._analysed, self._text = analysed, analysed.text
        self._within: Within[CouncilMention] = Within(
            [mention for mention in mentions.councils if not self._came_from(mention)]
        )
        self._in_order = respectively.councils(self._text, mentions.figures, self._within)
        self._speakers = Speakers(analysed, mentions.quotes, self._within)
        self._headings = Sections(analysed, mentions).headings
        inspection = mentions.report.inspection if mentions.report else None
        self._reported = inspection.council if inspection else None
        metadata = analysed.document.metadata
        self._publisher = lookup(metadata.publisher, metadata.day) if metadata.publisher else None
        self._subject = self._reported or self._subject_of_document(mentions)

    def of(self, figure: Figure, told: Told, provider: Provider | None) -> str | None:
        """The GSS code, or None."""
        if figure.cell:
            return self._of_row(figure)
        if self._set_in(figure):
            return self._within(*figure.right)[0].code
        if whereabouts.BETWEEN_THEM.search(self._text, *figure.sentence):
            return None
        if provider is Provider.LOCAL_AUTHORITY and figure.value != 1 and noun_of(self._text, figure) not in EVENTS:
            return None  # several authorities, or a share of them
        if figure.place in self._in_order:
            return self._in_order[figure.place]
        clause = self._clause(figure)
        opening = self._bracket(figure)
        if opening is not None:
            if told.last is not None and told.last.figure.place[1] == opening - 1:
                return told.last.council  # "cut by more than half (54%)": said again
            beside = self._of_bracket(figure, opening)
            if beside is not None:
                return beside
            if self._compared_in_bracket(figure, opening):
                return None
        if told.last is not None and self._joined(figure, told.last.figure) and not self._codes(*clause):
            return told.last.council
        if self._reported:
            return None if self._national(*clause) else self._reported
        named = self._codes(*figure.around)
        whole = told.whole(figure) or told.changed(figure, self._text)
        if figure.base is not None and whole is not None and whole.of_authorities:
            return None  # "in eight of those", whatever place is named beside them
        if figure.base is not None and told.last is not None and told.last.shares_base(figure):
            return told.last.council
        if len(named) > 1:
            return self._nearest(figure, clause, named)
        if self._national(*clause) and not self._codes(*clause):
            return None
        if named and not self._named_elsewhere(figure):
            return named[0]
        if whole is not None and figure.follows:
            return whole.council
        return self._antecedent(figure, provider)

    def _nearest(self, figure: Figure, clause: tuple[int, int], named: list[str]) -> str | None:
        """Of several councils in a sentence, the one in the figure's own stretch: behind it, else before it."""
        before = self._codes(clause[0], figure.place[0])
        behind = [
            mention.code
            for mention in self._within(figure.place[1], clause[1])
            if self._placed(figure, mention)
            and not (before and whereabouts.OPENS_NEXT.fullmatch(self._text, figure.place[1], mention.start))
        ]
        for codes in (list(dict.fromkeys(behind)), before):
            if codes:
                return codes[0] if len(codes) == 1 else self._subject if self._subject in codes else None
        return self._subject if self._subject in named else None

    def _bracket(self, figure: Figure) -> int | None:
        """Where the bracket opens that the figure stands in; None where none does."""
        opening = self._text.rfind("(", max(figure.sentence[0], figure.place[0] - _BRACKET), figure.place[0])
        return None if opening < 0 or ")" in self._text[opening : figure.place[0]] else opening

    def _of_bracket(self, figure: Figure, opening: int) -> str | None:
        """ "Nottinghamshire County Council (76% rise, from 455 to 800)": the name right before the bracket."""
        name = self._within.last_before(opening, figure.sentence[0])
        if name is None or self._national(name.end, opening):
            return None
        return name.code if whereabouts.NAMES_END.fullmatch(self._text, name.end, opening + 1) else None

    def _joined(self, figure: Figure, before: Figure) -> bool:
        """Whether only "and" stands between two figures: "the averages of 19% and 14% respectively"."""
        return before.kind is figure.kind and self._text[before.place[1] : figure.place[0]].strip() == "and"

    def _compared_in_bracket(self, figure: Figure, opening: int) -> bool:
        """Whether others stand right before the bracket: "Kent’s statistical neighbours (12%)"."""
        if self._text[opening + 1 : figure.start_of_place()].strip():
            return False
        name = self._within.last_before(opening, figure.left[0])
        return name is not None and self._national(name.end, opening)

    def _named_elsewhere(self, figure: Figure) -> bool:
        """Whether the sentence's only council stands behind a turn to another place: "65, while Kent's is 66"."""
        first = next(iter(self._within(*figure.around)), None)
        if first is None or first.start < figure.place[1]:
            return False
        return bool(whereabouts.ELSEWHERE.search(self._text, figure.place[1], first.start))

    def _placed(self, figure: Figure, mention: CouncilMention) -> bool:
        """Whether a council behind a figure says where it holds ("191 in Blackpool"), not whose the next one is."""
        return bool(whereabouts.PLACED.search(self._text, figure.place[1], mention.start))

    def _set_in(self, figure: Figure) -> bool:
        """Whether a share stands right before its place, and that is one council: "to 52% in Kent"."""
        behind = self._within(*figure.right) if figure.kind in SHARES else []
        beside = bool(behind) and bool(whereabouts.SET_IN.fullmatch(self._text, figure.place[1], behind[0].start))
        return beside and len(self._codes(*figure.right)) == 1

    def _clause(self, figure: Figure) -> tuple[int, int]:
        """The stretch of the sentence that is this figure's own: between its neighbours, broken at comparisons."""
        start, end = figure.left[0], figure.right[1]
        opening = self._text.rfind("(", start, figure.place[0])
        led = figure.place[0] if opening < 0 or self._text[opening + 1 : figure.start_of_place()].strip() else opening
        for found in whereabouts.CLAUSE.finditer(self._text, start, led):
            start = found.start()
        if led < figure.place[0]:
            start = max(start, self._text.rfind(",", start, led))  # "like the national average, the majority (68%)"
        found_after = whereabouts.CLAUSE.search(self._text, figure.place[1], end)
        return start, found_after.start() if found_after else end

    def _codes(self, start: int, end: int) -> list[str]:
        return list(dict.fromkeys(mention.code for mention in self._within(start, end)))

    def _of_row(self, figure: Figure) -> str | None:
        """A cell's: the council that its headings name, else the document's own where no row is a place of its kind."""
        for lead in figure.leads:
            codes = self._codes(*lead)
            if codes:
                return codes[0] if len(codes) == 1 else None
        national = any(self._national(*lead) for lead in figure.leads)
        return None if national else self._subject

    def _antecedent(self, figure: Figure, provider: Provider | None) -> str | None:
        """The council that "the council", "its" or "we" speaks of: the one the paragraph named, else its section's,
        else the document's.
        """
        if self._speakers.other_speaks(figure):
            return None
        inspectors = self._inspectors_speak(figure)
        own = (not inspectors and whereabouts.WE.search(self._text, *figure.around)) or whereabouts.OWN.search(
            self._text, *figure.around
        )
        if provider in (Provider.LOCAL_AUTHORITY, Provider.LSCB) and not own:
            return None
        block = self._analysed.document.block_at(figure.place[0])
        section = self._of_section(figure)
        subject = section or self._subject
        if inspectors and not own:
            return subject
        in_block = self._codes(max(block.start, figure.sentence[0] - FAR), figure.sentence[0])
        if len(in_block) == 1:
            return in_block[0]
        if in_block:
            return subject if (own or section) and subject in in_block else None
        if subject is not None:
            return subject
        return self._just_named(figure) if own else None

    def _just_named(self, figure: Figure) -> str | None:
        """The council last named not far before, under the same heading, where its paragraph names no other."""
        document = self._analysed.document
        last = self._within.last_before(figure.sentence[0], max(0, figure.sentence[0] - NEAR))
        if last is None:
            return None
        named, here = document.block_index_at(last.start), document.block_index_at(figure.place[0])
        block = document.blocks[named]
        if any(document.blocks[index].kind is BlockKind.HEADING for index in range(named + 1, here)):
            return None
        return last.code if self._codes(block.start, block.end) == [last.code] else None

    def _of_section(self, figure: Figure) -> str | None:
        """The only council that the heading above the figure names."""
        heading = self._headings[self._analysed.document.block_index_at(figure.place[0])]
        plain = heading and not any(map(str.isdigit, self._text[heading.start : heading.end]))
        codes = self._codes(heading.start, heading.end) if heading and plain else []
        return codes[0] if len(codes) == 1 else None

    def _inspectors_speak(self, figure: Figure) -> bool:
        """Whether "we" outside quotations are inspectors: the publisher's, or told by what they did."""
        if not whereabouts.WE.search(self._text, *figure.around) or self._speakers.quoted(figure) is not None:
            return False
        if self._publisher is not None:
            return False
        publisher = self._analysed.document.metadata.publisher or ""
        return "ofsted" in publisher.lower() or bool(whereabouts.WE_INSPECT.search(self._text, *figure.around))

    def _came_from(self, mention: CouncilMention) -> bool:
        """Whether a name only says where somebody came from: "who joined from Dudley"."""
        low = max(self._analysed.document.block_at(mention.start).start, mention.start - _PASSING)
        return bool(whereabouts.CAME_FROM.search(self._text[low : mention.start]))

    def _national(self, start: int, end: int) -> bool:
        """Whether a stretch speaks of the country, a region or councils at large, rankings among them left aside."""
        if whereabouts.STATE.search(self._text, start, end) and not whereabouts.THE_COUNCIL.search(
            self._text, start, end
        ):
            return True
        return any(
            not any(found.start() < ranked.end() for ranked in whereabouts.RANKED.finditer(self._text, start, end))
            for found in whereabouts.NATIONAL.finditer(self._text, start, end)
        )

    def _subject_of_document(self, mentions: Mentions) -> str | None:
        """The council that the whole document is about: named alone in its headings at the top, its publisher, or
        named in its first paragraph and most often throughout.
        """
        blocks = self._analysed.document.blocks
        top = list(takewhile(lambda block: block.kind is BlockKind.HEADING, blocks[:4]))
        headline = self._codes(top[0].start, top[-1].end) if top else []
        if headline:
            return headline[0] if len(headline) == 1 else None
        counts = Counter(mention.code for mention in mentions.councils)
        if self._publisher or not counts:
            return self._publisher
        (code, most), *others = counts.most_common(2)
        if not others and whereabouts.LOCAL_PAPER.search(self._text, 0, TOP):
            return code
        first = next((block for block in blocks[len(top) :] if block.kind is BlockKind.PARAGRAPH), None)
        opening = self._codes(first.start, first.end) if first else []
        passing = first and whereabouts.INSTANCE.search(self._text, first.start, first.end)
        if opening == [code] and not passing and most >= 2 and (not others or most > others[0][1]):
            return code
        if opening and not passing and first and self._only_till_late(opening, first.end, mentions):
            return opening[0]
        return None

    def _only_till_late(self, opening: list[str], end: int, mentions: Mentions) -> bool:
        """Whether the opening's council, named once or little more, stays the only one far into a text that goes on
        to speak of "the council": a local story that turns to its neighbours at the end.
        """
        others = [mention.start for mention in mentions.councils if mention.code != opening[0]]
        turns = min(others, default=len(self._text))
        said = whereabouts.THE_COUNCIL.search(self._text, end, turns)
        return len(opening) == 1 and turns > _LATE * len(self._text) and said is not None

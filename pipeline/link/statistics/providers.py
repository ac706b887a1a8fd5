"""Which kind of inspected provider a figure counts, or is a share of; none for children, staff, spending, caseloads."""

from __future__ import annotations

import re

from pipeline.extractors import Mentions
from pipeline.extractors.figures import Figure
from pipeline.language import AnalysedDocument
from pipeline.link.statistics.linked import EQUIVALENT, NEXT, SHARES, Linked, Told, Within
from pipeline.link.statistics.subjects import (
    EVENTS,
    PEOPLE_AND_THINGS,
    PEOPLE_OR_THINGS,
    is_measured,
    labelled_noun,
    noun_of,
)
from pipeline.mentions import ProviderMention
from pipeline.records import Provider, StatisticKind

_PROVIDED = (StatisticKind.PERCENTAGE, StatisticKind.PROPORTION, StatisticKind.COUNT)
_INSPECTED = frozenset(["inspections", "inspection", "reinspections", "re-inspections", "visits", "visit", "reports"])
_ALWAYS_INSPECTED = frozenset(word for word in _INSPECTED if "inspection" in word)
_INSPECTING = re.compile(
    r"\b(?:monitoring|focused|improvement|inspect\w*|ofsted|hmi|inspectorate|watchdog|we|full)\b", re.I
)
_SUCH = re.compile(r"\s+(?:of\s+)?(?:such|these|those)\b", re.I)
_OF_AUTHORITIES = re.compile(r"\b(?:monitoring|focused)\b", re.I)  # visits that only authorities have
_OF_THEM = re.compile(r"\s*\)?\s*of\s+(?:them|these|those|whom|which)\b", re.I)
_OF = re.compile(r"\s*\)?\s*of\s+", re.I)
_RUN_BY = re.compile(
    r"\b(?:run|owned|managed|operated|provided|registered|used|commissioned)\s+by\s+(?:\w+\s+)?$", re.I
)
_NEAR = 40  # characters before a provider that tell it only runs what is counted
_PAUSE = re.compile(r"[,;:.(–—]|\b(?:and|but|while|whereas|where|that|which|who|because|although)\b", re.I)
_TOTAL = re.compile(r"\s+of\s+(?:the\s+total|all)\b(?!\s+\w+s\b)", re.I)
_MADE = re.compile(
    r"\s+(?:\w+\s+)?(?:made\s+up|make\s+up|account(?:ed)?\s+for|represent(?:ed)?|form(?:ed)?|were|are)\s", re.I
)
_ARE = re.compile(r"\s+(?:are|were|is|was|have|had)\b", re.I)
_FRONTED = re.compile(r"\W*(?:(?:of|among|amongst|for|in|across)\s+(?:the\s+|all\s+|these\s+)?)", re.I)
JUST_BEFORE = 200  # characters before a sentence that "them" goes back over


class Providers:
    def __init__(self, analysed: AnalysedDocument, mentions: Mentions) -> None:
        self._analysed, self._text = analysed, analysed.text
        self._within: Within[ProviderMention] = Within(mentions.providers)

    def of(self, figure: Figure, told: Told, graded: bool) -> Provider | None:
        """The provider of a figure; `graded` where it is about grades, which only providers have."""
        if figure.kind not in _PROVIDED:
            return None
        if figure.cell:
            return self._of_cell(figure, graded)
        row = told.row(figure, self._text)
        if row is not None:
            return row.provider
        before, whole = told.last, told.whole(figure) or told.changed(figure, self._text)
        if figure.noun is None and whole is not None and not figure.leads:
            return whole.provider
        if figure.counts in PEOPLE_OR_THINGS or (is_measured(self._text, figure) and not told.compares(figure)):
            return None
        alike = told.alike(figure, self._text)
        if alike is not None:
            return alike.provider
        if figure.noun is not None:
            return self._of_noun(figure, figure.noun, before)
        labelled = labelled_noun(self._text, *figure.left) or labelled_noun(self._text, *figure.right)
        if labelled:
            return self._overlapping(*labelled, figure, before)
        of = _OF.match(self._text, figure.place[1], figure.around[1])
        if of and _OF_THEM.match(self._text, figure.place[1], figure.around[1]):
            return self._of_them(figure, before)
        if of and figure.base is None:
            return self._of_total(figure)
        if figure.direction is not None and not graded:
            return None
        return self._of_sentence(figure, told, graded)

    def _of_them(self, figure: Figure, before: Linked | None) -> Provider | None:
        """ "75% of them": the provider of the figure just before, else the providers last spoken of."""
        earliest = max(0, figure.sentence[0] - JUST_BEFORE)
        if before is not None and before.provider is not None and before.figure.place[1] >= earliest:
            return before.provider
        last = self._within.last_before(figure.place[0], figure.around[0])
        if last is not None and not _PAUSE.search(self._text, last.end, figure.place[0]):
            return None  # "Councils were in touch with 93% of them": of others than the subject of the clause
        return last.provider if last and self._text[last.end - 1] in "sS" else None

    def _of_total(self, figure: Figure) -> Provider | None:
        """ "Failing homes made up 1% of the total": the providers that are the sentence's subject."""
        if not _TOTAL.match(self._text, figure.place[1], figure.around[1]):
            return None
        own = [mention for mention in self._within(*figure.left) if self._text[mention.end - 1] in "sS"]
        return own[-1].provider if len(own) == 1 and _MADE.match(self._text, own[0].end, figure.place[0]) else None

    def _of_noun(self, figure: Figure, noun: tuple[int, int], before: Linked | None) -> Provider | None:
        head = noun_of(self._text, figure)
        if head in EVENTS:
            return self._inspected(figure, noun, before) if head in _INSPECTED else None
        return self._overlapping(*noun, figure, before)

    def _overlapping(self, start: int, end: int, figure: Figure, before: Linked | None) -> Provider | None:
        """The provider whose mention ends where the noun ends: "local authority children's homes" are homes."""
        for mention in reversed(self._within(max(0, start - 60), end)):
            if mention.end >= end - 2 and mention.end <= end + 30:
                return mention.provider or self._generic(mention, figure, before)
            if mention.end < start:
                break
        return None

    def _generic(self, mention: ProviderMention, figure: Figure, before: Linked | None) -> Provider | None:
        """ "providers": the last provider named before in the sentence, else that of the figure before."""
        for other in reversed(self._within(figure.around[0], mention.start)):
            if other.provider is not None:
                return other.provider
        following = [other for other in self._within(mention.end, figure.around[1]) if other.provider is not None]
        if following and following[0].start - mention.end < _NEAR:
            return following[0].provider  # "the ten largest providers own 850 homes"
        last = self._within.last_before(mention.start, max(0, figure.sentence[0] - 600))
        return before.provider if before and before.provider else last.provider if last else None

    def _inspected(self, figure: Figure, noun: tuple[int, int], before: Linked | None) -> Provider | None:
        """Inspections and visits take the provider inspected: named with them, else in the sentence. Visits and reports
        of no inspector have none: "83% of visits to children were on time".
        """
        for mention in [*self._within(*noun), *self._within(noun[1], figure.around[1])]:
            if mention.provider is not None:
                return mention.provider
        if _OF_AUTHORITIES.search(self._text, *noun):
            return Provider.LOCAL_AUTHORITY
        head = noun_of(self._text, figure)
        such = bool(_SUCH.match(self._text, figure.place[1], figure.around[1]))
        stretch = max(0, figure.around[0] - such * JUST_BEFORE), figure.around[1]
        if head not in _ALWAYS_INSPECTED and not _INSPECTING.search(self._text, *stretch):
            return None
        earlier = self._within.last_before(figure.place[0], max(0, figure.sentence[0] - 600))
        return earlier.provider if earlier else None

    def _of_sentence(self, figure: Figure, told: Told, graded: bool) -> Provider | None:
        """A figure without a noun: the figure before in its sentence, the sentence's own provider, the sentence
        before.
        """
        before = told.last
        same = before is not None and before.figure.sentence == figure.sentence
        own = [
            mention
            for mention in self._within(*figure.left)
            if mention.provider is not None and not _RUN_BY.search(self._text, *self._just_before(mention))
        ]
        if (
            (graded or figure.base is not None)
            and own
            and (not same or _FRONTED.match(self._text, figure.left[0], own[-1].start))
        ):
            return own[-1].provider
        if same and before is not None:
            return before.provider if self._goes_on(figure, before) else None
        right = [mention for mention in self._within(*figure.right) if mention.provider is not None]
        if graded and right:
            return right[0].provider
        if before is not None and (graded or figure.kind is StatisticKind.COUNT or figure.base is not None):
            near = figure.sentence[0] - before.figure.sentence[1] < 400
            if near and (graded or EQUIVALENT.search(self._text, *figure.around) or figure.base == before.figure.base):
                return before.provider or self._of_leads(figure)
        return self._of_leads(figure) or self._just_told(figure, before) or self._of_counted(figure, told)

    def _of_counted(self, figure: Figure, told: Told) -> Provider | None:
        """A share that opens its sentence, of what the sentence before counted: "Nearly a third are new"."""
        last, opens = told.last_count, self._text[figure.sentence[0] : figure.start_of_place()].strip() == ""
        if last is None or figure.kind not in SHARES or not opens or figure.base is not None:
            return None
        near = 0 <= figure.sentence[0] - last.figure.sentence[1] <= NEXT and last.figure.direction is None
        return last.provider if near and _ARE.match(self._text, figure.place[1], figure.around[1]) else None

    def _just_before(self, mention: ProviderMention) -> tuple[int, int]:
        return max(0, mention.start - _NEAR), mention.start

    def _just_told(self, figure: Figure, before: Linked | None) -> Provider | None:
        """A bare count of so many ("Eleven out of 13 did so"): the providers of the sentence before, which counted
        none.
        """
        if figure.kind is not StatisticKind.COUNT or figure.base is None or figure.leads:
            return None
        earliest = max(self._analysed.document.block_at(figure.place[0]).start, figure.sentence[0] - JUST_BEFORE)
        if before is not None and before.figure.place[1] > earliest:
            return None
        last = self._within.last_before(figure.sentence[0], earliest)
        return last.provider if last and self._text[last.end - 1] in "sS" else None

    def _goes_on(self, figure: Figure, before: Linked) -> bool:
        """Whether a figure goes on with the things of the figure before: a count with a count, a share with a share."""
        return figure.kind is before.figure.kind or figure.base is not None or bool(figure.follows)

    def _of_cell(self, figure: Figure, graded: bool) -> Provider | None:
        """A cell's: of the nearest heading that names providers in the plural ("Local authority" may only say who runs
        the
        homes that the caption names). What stands in brackets, or behind children or cases, is only where they are."""
        caption = figure.leads[0] if figure.leads else (0, 0)
        if not graded and (labelled_noun(self._text, *caption) or self._of_people(*caption)):
            return None
        found = [mention for lead in reversed(figure.leads) for mention in self._within(*lead) if mention.provider]
        if not graded:
            found = [
                mention
                for mention in found
                if "(" not in self._text[caption[0] : mention.start] or mention.start > caption[1]
            ]
        plural = [mention for mention in found if self._text[mention.end - 1] in "sS"]
        return next((mention.provider for mention in [*plural, *found]), None)

    def _of_people(self, start: int, end: int) -> bool:
        """Whether a heading speaks of people or things before any provider."""
        first = next(iter(self._within(start, end)), None)
        words = re.findall(r"[a-z-]+", self._text[start : first.start if first else end].lower())
        return any(word in PEOPLE_AND_THINGS for word in words)

    def _of_leads(self, figure: Figure) -> Provider | None:
        for lead in reversed(figure.leads):
            labelled = labelled_noun(self._text, *lead)
            if labelled:
                return self._overlapping(*labelled, figure, None)
            for mention in self._within(*lead):
                if mention.provider is not None and figure.follows and self._text[mention.end - 1] in "sS":
                    return mention.provider
        return None

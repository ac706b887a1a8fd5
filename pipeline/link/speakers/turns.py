"""Who has spoken so far, named or not, and so whom "he", "she" and "I" mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.document import BlockKind
from pipeline.extractors.people import PersonMention
from pipeline.language import AnalysedDocument
from pipeline.link.speakers.antecedents import ANTECEDENT, SURE, Antecedent, Pronoun, agrees
from pipeline.link.speakers.cast import Cast, Person
from pipeline.link.speakers.epithets import gender_of_noun
from pipeline.link.speakers.leading import leads
from pipeline.link.speakers.speaker import Speaker, of_person
from pipeline.records import QuoteSource

_PEOPLE_BACK = 12  # how many mentions a pronoun looks back over
_TURNS_BACK = 6  # and how many of those who spoke
_STANDFIRST = 3  # blocks at the head among which one may be the standfirst
# "Ann Lee meets the people who stayed": no stop at the end
_PRESENTED = re.compile(
    r"\s(?:meets|reports|spends|visits|talks|speaks|asks|investigates|explains|looks|hears|finds|travels|goes|joins|"
    r"follows|examines|writes)\b.*[^.!?…]$"
)
_HEAD = 12  # blocks at the head or the foot of a text where its writer's name stands


@dataclass(frozen=True, slots=True)
class _Unnamed:
    """Somebody without a name at `offset`: "a foster carer", "one locum"."""

    offset: int
    noun: str
    speaker: Speaker
    gender: str | None


class Turns:
    """The turns of one document's speakers, filled in text order."""

    def __init__(self, analysed: AnalysedDocument, cast: Cast) -> None:
        self.analysed, self.document, self.text = analysed, analysed.document, analysed.text
        self.cast = cast
        self._spoke: list[tuple[int, Person]] = []
        self._unnamed: _Unnamed | None = None
        self._writers = list({id(person): person for person in map(cast.of, self._bylines())}.values())

    @property
    def last(self) -> Person | None:
        return self._spoke[-1][1] if self._spoke else None

    def spoke(self, person: Person, offset: int) -> None:
        self._spoke.append((offset, person))

    def spoke_without_name(self, noun: str, speaker: Speaker, offset: int) -> None:
        self._unnamed = _Unnamed(offset, noun, speaker, gender_of_noun(noun))

    def unnamed_since(self, offset: int) -> str | None:
        """The noun for whoever has come in without a name since the offset."""
        return self._unnamed.noun if self._unnamed and self._unnamed.offset >= offset else None

    def meant(self, offset: int, gender: str | None) -> Speaker:
        """Whom a pronoun at the offset means."""
        index = self.document.block_index_at(offset)
        start, before = self.document.blocks[index].start, self.document.blocks[max(index - 1, 0)].start
        if self._unnamed and self._unnamed_is_meant(self._unnamed, start, offset, gender):
            return self._unnamed.speaker
        turns = self._spoke[-_TURNS_BACK:]
        said_at, last = next(((at, one) for at, one in reversed(turns) if agrees(one, gender)), (-1, self.last))
        antecedents = self._antecedents(offset, last)
        newcomer = self._newcomer(antecedents, said_at, (before, start, offset), gender)
        choice = ANTECEDENT.choose(Pronoun(offset, gender, start, before, last, said_at, newcomer), antecedents)
        if choice is None:
            return Speaker(QuoteSource.PERSON)
        person = choice.candidate.person
        fitting = {id(one.person) for one in antecedents if agrees(one.person, gender)}
        if choice.rule in SURE or len(fitting) == 1:
            person.gender = person.gender or gender  # "Sal Roe disagrees. “…,” he said": Sal is no "she" later on
        return of_person(person)

    def narrator(self) -> Speaker:
        """Who says "I" outside quotations: whoever signs the text."""
        return of_person(self._writers[0]) if len(self._writers) == 1 else Speaker(QuoteSource.PERSON)

    def _bylines(self) -> Iterator[PersonMention]:
        """Names that fill their line near either end of the text, crossheads aside, and whom a standfirst presents."""
        blocks = self.document.blocks
        lines = [block for block in (*blocks[:_HEAD], *blocks[-_HEAD:]) if block.kind is BlockKind.PARAGRAPH]
        ends = {block.start: block.end for block in lines}
        for mention in self.cast.mentions:
            if ends.get(mention.outer_start) == mention.outer_end or (
                mention.start < blocks[min(_STANDFIRST, len(blocks)) - 1].end
                and _PRESENTED.match(self.text, mention.outer_end, self.document.block_at(mention.start).end)
            ):
                yield mention

    def _unnamed_is_meant(self, unnamed: _Unnamed, start: int, offset: int, gender: str | None) -> bool:
        """Whether a pronoun means somebody without a name rather than somebody whom the text names nearer to it.

        Across paragraphs only where nobody whom it fits is named from the paragraph of the one on.
        """
        if None not in (gender, unnamed.gender) and gender != unnamed.gender:
            return False
        if unnamed.offset >= start:
            named = self._last_named(start, offset, gender)
            return named is None or unnamed.offset >= named
        index = self.document.block_index_at(unnamed.offset)
        own = self.document.blocks[index].start
        near = self.document.block_index_at(start) - index <= 1
        return near and self._last_named(own, offset, gender) is None and self.text[own] != "“"

    def _newcomer(
        self, antecedents: Sequence[Antecedent], said_at: int, at: tuple[int, int, int], gender: str | None
    ) -> Person | None:
        """The one person whom a pronoun may mean in the sentences before it of its paragraph, or else in the paragraph
        before; None where somebody whom it may mean spoke there. `at` is where the two and the pronoun begin."""
        before, start, offset = at
        for begin, end in ((start, self.analysed.sentence_at(offset).start), (before, start)):
            if said_at >= begin:
                return None
            named = {id(one.person): one.person for one in antecedents if begin <= one.start < end}
            fresh = [person for person in named.values() if agrees(person, gender)]
            if fresh:
                return fresh[0] if len(fresh) == 1 else None
        return None

    def _last_named(self, start: int, offset: int, gender: str | None) -> int | None:
        """Where somebody whom the pronoun may mean was named last since `start`; None where nobody was."""
        for mention in reversed(self.cast.before(offset, _PEOPLE_BACK)):
            if mention.start < start:
                break
            if agrees(self.cast.of(mention), gender):
                return mention.start
        return None

    def _antecedents(self, offset: int, last: Person | None) -> Sequence[Antecedent]:
        """People named before, the last first; who writes the text is nobody that it tells of."""
        found = []
        for mention in reversed(self.cast.before(offset, _PEOPLE_BACK)):
            person = self.cast.of(mention)
            if self.text[mention.outer_end : offset] == ", ":
                continue  # "Roe, she wrote, had never asked": of Roe
            if person is last or all(person is not writer for writer in self._writers):
                found.append(Antecedent(person, mention.start, self._leads(mention)))
        if last and all(entry.person is not last for entry in found):
            found.append(Antecedent(last, last.first.start, False))
        return found

    def _leads(self, mention: PersonMention) -> bool:
        begins = mention.role.start if mention.role and mention.role.end <= mention.start else mention.outer_start
        sentence = self.analysed.sentence_at(mention.outer_start).start
        return any(leads(self.text, sentence, at, mention.outer_end) for at in {begins, mention.outer_start})

"""Whom a cue's source means: pronouns, surnames, "the council leader", "the report", "a spokesman for the council"."""

from __future__ import annotations

import re

from pipeline.data import words as wordlist
from pipeline.extractors.people.roles import Role, parse, role_noun
from pipeline.language import AnalysedDocument
from pipeline.link.speakers.candidates import Candidate, Kind
from pipeline.link.speakers.cast import Cast, Person
from pipeline.link.speakers.epithets import called, restates_an_office
from pipeline.link.speakers.organisations import Organisations
from pipeline.link.speakers.speaker import Speaker, of_person
from pipeline.link.speakers.turns import Turns
from pipeline.normalise.people import FEMALE, MALE
from pipeline.records import QuoteSource

_BEHALF = re.compile(r"\s(?:for|of|at|from|with|on behalf of)\s(?:the\s|its\s)?")
_ARTICLE = re.compile(r"^(?:the|a|an|one|another|its|their|some|his|her)\s+", re.I)
_OWNED_BY_ONE = re.compile(r"(?:his|her|their)\s", re.I)
_OPENS = re.compile(r"[\W_]*(?:(?:But|And|So|Then|Yet),?\s)?")
_INDEFINITE = re.compile(r"(?:an?|one|another)\s", re.I)
# "a report by the NAO", "a direction issued by the government"
_BY = re.compile(
    r"\s(?:(?:issued|published|written|sent|released|produced|commissioned)\s)?(?:by|from)\s(?:the\s)?"
    r"(?P<name>[A-Z][\w’'&-]*(?:\s(?:(?:of|for|and|the)\s)*[A-Z][\w’'&-]*)*|government|union|charity|regulator)\b"
)
_LONGEST_ROLE = 100
_SEVERAL = frozenset({"people", "men", "women", "children", "mps"})
_HOLDERS_BACK = 200  # and for whoever holds an office
_PARAGRAPHS_BACK = 3  # how far "the Labour councillor" looks back, its own paragraph included
_PEOPLE_BACK = 12  # how many mentions a pronoun looks back over


class Resolver:
    """Resolves the sources of one document in text order; remembers who spoke last."""

    def __init__(self, analysed: AnalysedDocument, cast: Cast, organisations: Organisations) -> None:
        self.analysed, self.document, self.text = analysed, analysed.document, analysed.text
        self.cast, self.organisations = cast, organisations
        self.turns = Turns(analysed, cast)
        self.last_body: Speaker | None = None
        self.last: Speaker | None = None

    def resolve(self, candidate: Candidate, silent: bool = False, within: bool = False) -> Speaker:
        """The speaker that a source stands for where it stands; `silent` where it is named but says nothing there,
        `within` where it speaks only inside what another source tells."""
        speaker = self._resolve(candidate)
        unnamed = candidate.kind in (Kind.ROLE, Kind.SPOKESPERSON) and not speaker.person
        if unnamed and not within and self._is_one(candidate, silent) and not self._owned_aside(candidate):
            self.turns.spoke_without_name(candidate.noun, speaker, candidate.start)
        if silent:
            self.last_body = speaker if speaker.speaks_as_body else self.last_body
            return speaker
        if speaker.person:
            self.turns.spoke(speaker.person, candidate.start)
        if speaker.speaks_as_body and not (within and self.last_body):
            self.last_body = speaker
        self.last = speaker
        return speaker

    def _owned_aside(self, candidate: Candidate) -> bool:
        """ "Told that his manager had complained, Roe shrugged": whoever is told of by the one whose they are."""
        sentence = self.text[self.analysed.sentence_at(candidate.start).start : candidate.start]
        return bool(_OWNED_BY_ONE.match(self.text, candidate.start) and not _OPENS.fullmatch(sentence))

    def _is_one(self, candidate: Candidate, indefinite: bool) -> bool:
        """Whether a noun phrase means one person; where asked for, one whom only "a" or "one" brings in."""
        if indefinite and not _INDEFINITE.match(self.text, candidate.start):
            return False
        one_of_them = self.text.startswith(("One ", "one "), candidate.start)
        return candidate.noun not in _SEVERAL and (candidate.noun[-1] != "s" or one_of_them)

    def _resolve(self, candidate: Candidate) -> Speaker:
        if candidate.person:
            return of_person(self.cast.of(candidate.person))
        by_kind = {
            Kind.PRONOUN: self._pronoun,
            Kind.ROLE: self._role,
            Kind.SPOKESPERSON: self._spokesperson,
            Kind.ORGANISATION: self._organisation,
            Kind.BODY: self._body,
            Kind.INSPECTORS: self._inspectors,
            Kind.DOCUMENT: self._document,
        }
        return by_kind[candidate.kind](candidate)

    def _named_within(self, candidate: Candidate) -> Person | None:
        """Who is named in a noun phrase: "Jane Doe" in "Jane Doe’s report"."""
        last = next(iter(self.cast.before(candidate.end, 1)), None)
        return self.cast.of(last) if last and last.start >= candidate.start else None

    def _pronoun(self, candidate: Candidate) -> Speaker:
        if candidate.noun in {"it", "they"}:
            if candidate.noun == "they" and self.last and not self.last.speaks_as_body:
                return self.last
            return self.last_body or self._body_named_before(candidate.start)
        if candidate.noun == "i":
            return self.turns.narrator()
        return self.turns.meant(candidate.start, {"he": MALE, "she": FEMALE}.get(candidate.noun))

    def _body_named_before(self, offset: int) -> Speaker:
        body = self.organisations.inspectorate or self.organisations.nearest_council(offset)
        return Speaker(QuoteSource.ORGANISATION, organisation=body)

    def _role(self, candidate: Candidate) -> Speaker:
        phrase = self.text[candidate.start : candidate.end]
        end = self._phrase_end(candidate)
        role = parse(self.text, candidate.start, end)
        definite = not re.match(r"(?:a|an|one|another|some|several|many|two|three|any|most)\b", phrase, re.I)
        if definite and role and (person := self._holder(role, candidate.start)):
            return of_person(person)
        if re.match(r"the\s", phrase, re.I) and candidate.noun[-1] != "s" and (person := self._called(candidate)):
            return of_person(person)
        named = role.role if role and role_noun().search(phrase) and len(phrase.split()) > 1 and role.role else None
        body = self.organisations.of_role(role) if role else None
        return Speaker(QuoteSource.PERSON, None, named, body)

    def _phrase_end(self, candidate: Candidate) -> int:
        """The noun phrase with what "of" and "for" bring in."""
        tail = re.match(
            r"(?:\s(?:of|for|at|in)\s(?:the\s)?[\w’'-]+(?:\s(?:[A-Z][\w’'-]+|and|of|for|the|services|social care|"
            r"families))*)+",
            self.text[candidate.end : candidate.end + _LONGEST_ROLE],
        )
        end = candidate.end + (tail.end() if tail else 0)
        while end > candidate.end and re.search(r"\s(?:and|of|for|the)$", self.text[candidate.end : end]):
            end = candidate.end + self.text[candidate.end : end].rstrip().rindex(" ")
        return end

    def _holder(self, role: Role, offset: int) -> Person | None:
        """Whoever the document names with that role: "the council leader" after "Jane Doe, leader of the council"."""
        wanted = _role_words(role.role or "")
        if not wanted:
            return None
        near = (self.cast.of(mention) for mention in reversed(self.cast.before(offset, _HOLDERS_BACK)))
        everybody = self.cast.people[:_HOLDERS_BACK]
        return next((person for person in [*near, *everybody] if wanted <= _described(person)), None)

    def _called(self, candidate: Candidate) -> Person | None:
        """Whoever was named last whom the phrase may call by another name: "the Labour councillor"."""
        index = self.document.block_index_at(candidate.start)
        starts = [self.document.blocks[at].start for at in range(index, max(index - _PARAGRAPHS_BACK, -1), -1)]
        unnamed = self.turns.unnamed_since(starts[-1])
        if unnamed and (unnamed == candidate.noun or not restates_an_office(candidate.noun)):
            return None  # "A teacher from Hull …": the teacher
        end, paragraphs = candidate.start, []
        for start in starts:
            named = [m for m in self.cast.before(end, _PEOPLE_BACK) if m.start >= start]
            paragraphs.append(list({id(person): person for person in map(self.cast.of, named)}.values()))
            end = start
        phrase_end = self._phrase_end(candidate)
        return called(self.text[candidate.start : phrase_end], candidate.noun, paragraphs)

    def _spokesperson(self, candidate: Candidate) -> Speaker:
        """ "A spokesman for the council", "an Ofsted spokeswoman": the organisation speaks."""
        phrase = self.text[candidate.start : candidate.end]
        role = parse(self.text, candidate.start, min(self._behalf_end(candidate), len(self.text)))
        body = self.organisations.of_role(role) if role else None
        if body is None:
            body = self.organisations.council_named_in(candidate.start, self._behalf_end(candidate))
        if body is None:
            body = self.organisations.of_noun(self.text[candidate.start : self._behalf_end(candidate)], candidate.start)
        if body is None and re.match(r"(?:the|its|their|his|her)\b", phrase, re.I) and self.last_body:
            body = self.last_body.organisation
        if body is None and len(phrase.split()) <= 2:
            body = self.organisations.topic(candidate.start) or self.organisations.nearest(candidate.start)
        if body is None:
            bare = _ARTICLE.sub("", phrase).rsplit(" ", 1)
            body = bare[0] if len(bare) == 2 else None
        return Speaker(QuoteSource.ORGANISATION, organisation=body)

    def _behalf_end(self, candidate: Candidate) -> int:
        behalf = _BEHALF.match(self.text, candidate.end)
        if not behalf:
            return candidate.end
        stop = re.compile(
            r"[,;:.“”\"‘\n█]|\s(?:said|says|added|told|was|who|also|has|declined|confirmed|explained|commented)\b"
        ).search(self.text, behalf.end())
        return min(stop.start() if stop else len(self.text), candidate.end + _LONGEST_ROLE)

    def _organisation(self, candidate: Candidate) -> Speaker:
        name = self.text[candidate.start : candidate.end]
        council = self.organisations.council_named_in(candidate.start, candidate.end)
        whole = (council and re.search(r"\b(?:Council|Borough|Corporation)\b", name)) or name.count(" ") < 1
        return Speaker(QuoteSource.ORGANISATION, organisation=council if council and whole else name)

    def _body(self, candidate: Candidate) -> Speaker:
        phrase = self.text[candidate.start : candidate.end]
        body = self.organisations.body_named_at_end(candidate.start, candidate.end)
        body = body or self.organisations.council_named_in(candidate.start, candidate.end)
        body = body or self.organisations.of_noun(phrase, candidate.start)
        own = candidate.noun in wordlist("phrase_words.txt", "bodies of their own")
        if body is None and not own and self.last_body and re.match(r"(?:the|its)\b", phrase, re.I):
            body = self.last_body.organisation
        return Speaker(QuoteSource.ORGANISATION, organisation=body or _ARTICLE.sub("", phrase))

    def _inspectors(self, candidate: Candidate) -> Speaker:
        body = self.organisations.inspectors
        return Speaker(
            QuoteSource.ORGANISATION, organisation=body or _ARTICLE.sub("", self.text[candidate.start : candidate.end])
        )

    def _document(self, candidate: Candidate) -> Speaker:
        """Whose report: named in the phrase ("the council’s report", "a report by the NAO"; "Inspector Jane Doe’s
        report" is that of her body), else the inspectorate’s."""
        if writer := self._named_within(candidate):
            return Speaker(QuoteSource.DOCUMENT, organisation=writer.organisation)
        body = self.organisations.council_named_in(candidate.start, candidate.end)
        body = body or self.organisations.body_before_noun(candidate.start, candidate.end)
        owner = re.match(
            r"(?:the\s)?([A-Z][\w&]*(?:\s(?:[A-Z][\w&]*|of|for|and|the))*?)['’]s?\s|(?:[Tt]he\s|[Aa]n?\s)?([A-Z][\w&]+)\s",
            self.text[candidate.start : candidate.end],
        )
        if (
            body is None
            and owner
            and not re.match(
                r"(?:The|This|That|A|An|One|Another|In|Its|His|Her|Their)$",
                (owner.group(1) or owner.group(2)).split()[0],
            )
            and (owner.group(1) or owner.group(2)) not in wordlist("not_names.txt", "time")
        ):
            body = owner.group(1) or owner.group(2)
        if body is None and (by := _BY.match(self.text, candidate.end, candidate.end + _LONGEST_ROLE)):
            body = by["name"]
        if (
            body is None
            and re.match(r"(?:its|their)\b", self.text[candidate.start : candidate.end], re.I)
            and self.last_body
        ):
            body = self.last_body.organisation
        return Speaker(QuoteSource.DOCUMENT, organisation=body or self.organisations.reporting)


def _described(person: Person) -> frozenset[str]:
    return _role_words(f"{person.role} {person.organisation or ''}") if person.role else frozenset()


def _role_words(role: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]{2,}", role.lower())) - {
        "the",
        "of",
        "for",
        "and",
        "at",
        "in",
        "to",
        "its",
        "former",
    }

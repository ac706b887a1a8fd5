"""The cast: one entry per person of the document, every mention of the name resolved to it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from pipeline.extractors.people import PersonMention
from pipeline.extractors.people.names import GIVEN_ALONE
from pipeline.link.speakers.organisations import Organisations
from pipeline.normalise.people import gender_of, is_given_name, role_titles


@dataclass(slots=True)
class Person:
    """`name` is the fullest form without title; role and organisation are the first that the document gives with a
    role."""

    name: str
    given: str | None
    surname: str
    mentions: list[PersonMention] = field(default_factory=list)
    gender: str | None = None
    honorific: str | None = None
    role: str | None = None
    organisation: str | None = None

    @property
    def first(self) -> PersonMention:
        return self.mentions[0]


class Cast:
    """People in order of first mention; `of(mention)` is the person a mention names.

    `spoken` tells whether an offset lies within a quotation: the writer's own word on somebody's role goes first.
    """

    def __init__(
        self,
        mentions: Sequence[PersonMention],
        organisations: Organisations,
        spoken: Callable[[int], bool] = lambda _: False,
    ) -> None:
        self.people: list[Person] = []
        self._of: dict[int, Person] = {}
        self._starts = [mention.start for mention in mentions]
        self._by_full_name: dict[tuple[str, str], Person] = {}
        self._by_part: dict[str, list[Person]] = {}  # by last word of the surname, and by given name
        self._last_seen: dict[int, int] = {}  # by id of the person: where the name stood last
        self._by_surname: set[int] = set()  # ids of those whom their surname alone has named
        self.mentions = tuple(mentions)
        for mention in mentions:
            if _is_full(mention):
                self._cast(mention)
        for mention in mentions:
            person = self._of.get(mention.start) or self._bearer(mention) or self._new(mention)
            self._of[mention.start] = person
            self._last_seen[id(person)] = mention.start
            if not mention.given and not mention.honorific and not _is_given_alone(mention):
                self._by_surname.add(id(person))
            person.mentions.append(mention)
        surnames = {person.surname for person in self.people}
        for person in self.people:
            _describe(person, organisations, surnames, spoken)
        self.people.sort(key=lambda person: person.first.start)

    def of(self, mention: PersonMention) -> Person:
        return self._of[mention.start]

    def before(self, offset: int, most: int) -> Sequence[PersonMention]:
        """The last mentions that begin before the offset, `most` of them, in text order."""
        end = bisect_right(self._starts, offset - 1)
        return self.mentions[max(end - most, 0) : end]

    def _new(self, mention: PersonMention) -> Person:
        person = Person(mention.name, mention.given, mention.surname, gender=_gender(mention))
        self.people.append(person)
        for part in {mention.surname.split()[-1], mention.given or mention.name}:
            self._by_part.setdefault(part, []).append(person)
        return person

    def _cast(self, mention: PersonMention) -> None:
        """A full name: the same given name and surname are one person, middle names aside."""
        key = (mention.given or "", mention.surname)
        person = self._by_full_name.get(key) or self._by_short_form(mention)
        if person is None:
            person = self._new(mention)
        self._by_full_name[key] = person
        if len(mention.name) > len(person.name):
            person.name = mention.name
        person.gender = person.gender or _gender(mention)
        self._of[mention.start] = person

    def _by_short_form(self, mention: PersonMention) -> Person | None:
        """Whoever bears the surname with a given name of which one is the other cut short: "Ed Roe", "Edwin R. Roe"."""
        for person in self._by_part.get(mention.surname.split()[-1], ()):
            names = sorted([person.given or "", mention.given or ""], key=len)
            same = person.surname == mention.surname and len(names[0]) > 1 and names[1].startswith(names[0])
            if same and (_gender(mention) is None or person.gender in (None, _gender(mention))):
                return person
        return None

    def _bearer(self, mention: PersonMention) -> Person | None:
        """Whom "Mr Smith", "Sir Michael" or "Smith" names: the bearer whom that has named before, where it is a surname
        alone (his relatives keep their given names), else the bearer named last before, else the first one after."""
        part = mention.given or (mention.name if _is_given_alone(mention) else mention.surname.split()[-1])
        bearers = [person for person in self._by_part.get(part, ()) if _may_be(person, mention)]
        alone = not mention.given and not mention.honorific
        return max(
            bearers,
            key=lambda person: (alone and id(person) in self._by_surname, self._last_seen.get(id(person), -1)),
            default=None,
        )


def _is_full(mention: PersonMention) -> bool:
    return bool(mention.given) and mention.given != mention.name


def _is_given_alone(mention: PersonMention) -> bool:
    return mention.rule == GIVEN_ALONE


def _gender(mention: PersonMention) -> str | None:
    given = mention.name if _is_given_alone(mention) else mention.given
    return gender_of(given, mention.honorific)


def _may_be(person: Person, mention: PersonMention) -> bool:
    gender = gender_of(None, mention.honorific)
    if gender and person.gender and gender != person.gender:
        return False
    if mention.given:  # Sir Michael
        return person.given == mention.given
    if _is_given_alone(mention) and person.given == mention.name:
        return True
    return person.surname.split()[-1] == mention.surname.split()[-1]


def _describe(person: Person, organisations: Organisations, surnames: set[str], spoken: Callable[[int], bool]) -> None:
    titles = [mention.honorific for mention in person.mentions if mention.honorific]
    person.honorific = titles[0] if titles else None
    person.gender = next((gender for gender in map(_gender, person.mentions) if gender), None)
    telling = sorted(person.mentions, key=lambda mention: spoken(mention.start))
    roles = [mention.role for mention in telling if mention.role]
    stated = [role for role in roles if role.role]
    in_words = [role for role in stated if role.role and not _title_only(role.role)]
    chosen = next(iter(in_words or stated), None)
    person.role = chosen.role if chosen else None
    bodies = [organisations.of_role(role) for role in ([chosen] if chosen else []) + roles]
    person.organisation = next(
        (body for body in bodies if body and body not in surnames and not is_given_name(body)), None
    )  # "Ann’s mother" works for nobody


def _title_only(role: str) -> bool:
    """ "MP", "Rep.": says less than any role printed in words."""
    return len(role.split()) == 1 and (role.isupper() or role.endswith(".") or role in role_titles())

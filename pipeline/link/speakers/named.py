"""Which bodies a text names and where: the nearest, the one within a phrase, the one that "the council" means."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from pipeline.extractors.people.organisations import OrganisationMention
from pipeline.language import AnalysedDocument
from pipeline.mentions import CouncilMention
from pipeline.normalise.councils import by_code

SAYS_COUNCIL = re.compile(r"\b(?:Council|Councils|Borough|Corporation|CC|MBC)\b")
_ABBREVIATED = re.compile(r"\s(?:\([A-Z]{2,6}\)\s)?")


class NamedBodies:
    """The councils and other bodies that one document names."""

    def __init__(
        self,
        analysed: AnalysedDocument,
        councils: Sequence[CouncilMention],
        bodies: Sequence[OrganisationMention],
    ) -> None:
        self.analysed, self.text, self.bodies = analysed, analysed.text, bodies
        self.councils = councils
        self._body_ends = [body.end for body in bodies]
        self._starts = [mention.start for mention in councils]

    @cached_property
    def named(self) -> tuple[tuple[int, str], ...]:
        """Every organisation named, with its place, in text order."""
        found: list[tuple[int, str]] = []
        covered: set[int] = set()
        for body in self.bodies:
            name = self.text[body.start : body.end]
            if not SAYS_COUNCIL.search(name):
                covered.update(start for start in self._council_starts(body.start, body.end))
                found.append((body.start, name))
        found += [(m.start, self._name(m.code)) for m in self.councils if m.start not in covered]
        return tuple(sorted(found))

    def _council_starts(self, start: int, end: int) -> list[int]:
        return self._starts[bisect_right(self._starts, start - 1) : bisect_right(self._starts, end - 1)]

    def nearest(self, offset: int, noun: str | None = None) -> str | None:
        """The organisation named last before the offset, else the first after it; one whose name has the noun, if
        given."""
        fitting = [(start, name) for start, name in self.named if noun is None or noun.lower() in name.lower()]
        before = [name for start, name in fitting if start < offset]
        return before[-1] if before else fitting[0][1] if fitting else None

    def council_named_in(self, start: int, end: int) -> str | None:
        """The name of a council named within text[start:end]."""
        index = bisect_right(self._starts, start - 1)
        if index < len(self.councils) and self.councils[index].start < end:
            return self._name(self.councils[index].code)
        return None

    def body_named_at_end(self, start: int, end: int) -> str | None:
        """The body, no council, whose name ends the noun phrase text[start:end]: "the Family Rights Group"."""
        index = bisect_right(self._body_ends, end) - 1
        if index < 0 or self._body_ends[index] != end or self.bodies[index].start < start:
            return None
        name = self.text[self.bodies[index].start : end]
        return None if SAYS_COUNCIL.search(name) else name

    def body_before_noun(self, start: int, end: int) -> str | None:
        """The body, no council, that the noun phrase text[start:end] names before its noun, its abbreviation between
        them or not: "a National Audit Office study", "a Competition and Markets Authority (CMA) report"."""
        last = bisect_right(self._body_ends, end - 1) - 1
        for index in range(last, max(last - 2, -1), -1):
            body = self.bodies[index]
            named = body.start >= start or _ABBREVIATED.fullmatch(self.text, body.end, start)
            name = self.text[body.start : body.end]
            if named and not SAYS_COUNCIL.search(name):
                return name
        return None

    def nearest_council(self, offset: int) -> str | None:
        """The name of the council that "the council" means at an offset.

        It is the one named before in the paragraph, else the document’s own, else the one named last before.
        """
        if not self.councils:
            return None
        index = bisect_right(self._starts, offset)
        nearest = self.councils[max(index - 1, 0)]
        in_paragraph = self.analysed.document.block_at(offset).start <= nearest.start
        code = nearest.code if in_paragraph or self._main_council is None else self._main_council
        return self._name(code)

    def _name(self, code: str) -> str:
        """A council's name as the document gives it in full, "BCP Council"; its official one where it gives none."""
        return self._printed.get(code) or by_code(code).official_name

    @cached_property
    def _printed(self) -> dict[str, str]:
        """The longest name by which the document calls each council a council, capitals throughout left out."""
        longest: dict[str, str] = {}
        for mention in self.councils:
            name = " ".join(self.text[mention.start : mention.end].split())
            if SAYS_COUNCIL.search(name) and not name.isupper():
                longest[mention.code] = max(longest.get(mention.code, ""), name, key=len)
        return longest

    @cached_property
    def _main_council(self) -> str | None:
        """The council that the document is about: half of all its mentions of councils name it."""
        code, count = Counter(mention.code for mention in self.councils).most_common(1)[0]
        return code if 2 * count >= len(self.councils) else None

    def last_named(self, kind: re.Pattern[str], offset: int) -> str | None:
        """The body named last before the offset whose name is of a kind."""
        return next((name for start, name in reversed(self.named) if start < offset and kind.search(name)), None)

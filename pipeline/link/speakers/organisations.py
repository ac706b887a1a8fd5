"""Which organisation a role or a noun stands for: "the council’s leader", "its director", "the watchdog", "inspectors"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from pipeline.extractors.people.roles import Role
from pipeline.mentions import CouncilMention
from pipeline.normalise.councils import by_code
from pipeline.normalise.wordlists import lines, words

_SAYS_COUNCIL = re.compile(r"\b(?:Council|Councils|Borough|Corporation|CC|MBC)\b")
_INSPECTOR = re.compile(r"\b(?:chief inspector|HMCI|HMI|lead inspector|senior inspector|inspector|regulatory inspection manager)\b", re.I)
_COUNCIL_NOUN = re.compile(r"\b(?:council|authority|county|city|borough)s?\b", re.I)


@lru_cache(maxsize=1)
def _inspectorates() -> tuple[tuple[str, re.Pattern[str]], ...]:
    table = []
    for line in lines("organisations")["inspectorates"]:
        full, _, short = line.partition("=")
        names = [full.strip(), *(name.strip() for name in short.split(", ") if name.strip())]
        names = [name for name in names if name[:1].isupper() and " and Skills" not in name]
        table.append((full.strip(), re.compile(r"\b(?:" + "|".join(map(re.escape, names)) + r")\b")))
    return tuple(table)


class Organisations:
    """The organisations of one document, as far as roles and nouns stand for them."""

    def __init__(self, text: str, councils: Sequence[CouncilMention]) -> None:
        self.text = text
        self.councils = councils
        self._starts = [mention.start for mention in councils]

    @property
    def inspectorate(self) -> str | None:
        """The inspectorate that the document speaks of: the first of the list that it names."""
        return next((name for name, pattern in _inspectorates() if pattern.search(self.text)), None)

    def council_named_in(self, start: int, end: int) -> str | None:
        """The official name of a council named within text[start:end]."""
        index = bisect_right(self._starts, start - 1)
        if index < len(self.councils) and self.councils[index].start < end:
            return by_code(self.councils[index].code).official_name
        return None

    def nearest_council(self, offset: int) -> str | None:
        """The council named last before the offset, else the first one after it; its official name."""
        index = bisect_right(self._starts, offset)
        if not self.councils:
            return None
        return by_code(self.councils[max(index - 1, 0)].code).official_name

    def of_role(self, role: Role) -> str | None:
        """The organisation of a role: printed in it, or the one that its wording stands for."""
        if role.organisation:
            if _SAYS_COUNCIL.search(role.organisation):
                return role.organisation
            at = self.text.find(role.organisation, role.start, role.end)
            span = (at, at + len(role.organisation)) if at >= 0 else (role.start, role.end)
            council = self.council_named_in(*span)
            return council if council and self._whole(council, role.organisation) else role.organisation
        if role.owner and role.owner.lower() in words("sources", "inspectors"):
            return self.inspectorate
        if role.of_council:
            return self.council_named_in(role.start, role.end) or self.nearest_council(role.start)
        if role.role and _INSPECTOR.search(role.role) and not re.search(r"\b(?:police|detective|constabulary|school)\b", role.role, re.I):
            return self.inspectorate
        return self.council_named_in(role.start, role.end) if role.role and not re.search(r"\bMP\b", role.role) else None

    @staticmethod
    def _whole(council: str, printed: str) -> bool:
        """Whether the printed name is the place of that council and no longer name that merely begins with it."""
        return set(re.findall(r"\w+", printed.lower())) - {"the"} <= set(re.findall(r"\w+", council.lower()))

    def of_noun(self, noun: str, offset: int) -> str | None:
        """What "inspectors", "the watchdog", "the council" stand for at an offset; None where the text does not tell."""
        if any(word in words("sources", "inspectors") for word in noun.lower().split()):
            return self.inspectorate
        if _COUNCIL_NOUN.search(noun):
            return self.nearest_council(offset)
        return None

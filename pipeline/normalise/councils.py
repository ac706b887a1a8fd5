"""The English councils with children's services duties, and the predecessors since 2010: names, codes, dates.

Facts are in `pipeline/data/councils.csv`: one row per council; `aliases` are other names of the whole council,
`short_names` are names of a part or of a bigger place ("Kingston", "Bath") that name the council only where the text
speaks of one. `first_day` and `last_day` bound the council in its present form. Codes are GSS codes (ONS).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.data import rows

# What may stand before and after the name itself: "the London Borough of Barnet", "Kent County Council".
_TITLE_BEFORE = re.compile(
    r"^(?:the )?(?:(?:(?:london|royal|metropolitan) )?borough of |lb (?:of )?|(?:city|county|council"
    r"|corporation) of (?:the )?)?"
)
_TITLE_AFTER = re.compile(
    r" (?:(?P<county>county) |city |(?:(?:royal |metropolitan )?borough|metropolitan district|unitary|and district) )?"
    r"(?:council|corporation|authority)$| (?:mbc|bc)$| (?P<cc>cc)$"
)


@dataclass(frozen=True, slots=True)
class Council:
    """One row of the table; days are ISO dates, null where open; `successors` and `former_codes` are GSS codes."""

    code: str
    official_name: str
    everyday_name: str
    aliases: tuple[str, ...]
    short_names: tuple[str, ...]
    type: str
    region: str
    first_day: str | None
    last_day: str | None
    successors: tuple[str, ...]
    former_codes: tuple[str, ...]
    dfe_number: str | None
    urn: str | None

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that stands for this council wherever it is named; the official one first."""
        return tuple(dict.fromkeys((self.official_name, self.everyday_name, *self.aliases)))


@lru_cache(maxsize=1)
def table() -> tuple[Council, ...]:
    """All councils, by code."""
    return tuple(_council(row) for row in rows("councils.csv"))


def _council(row: dict[str, str]) -> Council:
    def several(field: str) -> tuple[str, ...]:
        return tuple(value for value in row[field].split(";") if value)

    return Council(
        code=row["code"],
        official_name=row["official_name"],
        everyday_name=row["everyday_name"],
        aliases=several("aliases"),
        short_names=several("short_names"),
        type=row["type"],
        region=row["region"],
        first_day=row["first_day"] or None,
        last_day=row["last_day"] or None,
        successors=several("successors"),
        former_codes=several("former_codes"),
        dfe_number=row["dfe_number"] or None,
        urn=row["urn"] or None,
    )


@lru_cache(maxsize=1)
def _codes() -> dict[str, Council]:
    return {code: council for council in table() for code in (council.code, *council.former_codes)}


def by_code(code: str) -> Council:
    """The council of a GSS code, present or former. Raises KeyError for a code of no such council."""
    return _codes()[code]


def fold(name: str) -> str:
    """A name as it is compared: lower case, "and" for "&", no stops or hyphens, one space between words."""
    name = re.sub(r"[.,]", "", name.lower().replace("&", " and ").replace("b and nes", "banes"))
    return re.sub(r"[\s\u2010-\u2015-]+", " ", name).strip()


@lru_cache(maxsize=1)
def _candidates() -> dict[str, tuple[Council, ...]]:
    found: dict[str, list[Council]] = {}
    for council in table():
        for name in dict.fromkeys(fold(name) for name in (*council.names, *council.short_names)):
            found.setdefault(name, []).append(council)
    return {name: tuple(sorted(councils, key=lambda c: c.last_day or "9999")) for name, councils in found.items()}


def shared_names() -> dict[str, tuple[str, ...]]:
    """Folded names that a predecessor and its successor both bear, with their codes, the predecessor first.

    The rule that settles them is `lookup`'s: the wording "County Council" is the predecessor's own; else the date; else
    the present council.
    """
    return {name: tuple(c.code for c in found) for name, found in _candidates().items() if len(found) > 1}


def lookup(name: str, date: str | None = None) -> str | None:
    """The GSS code of the council that a name stands for on an ISO date; None where it names none.

    Takes every official, everyday and short name, with or without its title ("London Borough of", "City Council").
    """
    folded = fold(name)
    stripped = _TITLE_BEFORE.sub("", folded)
    after = _TITLE_AFTER.search(stripped)
    county = bool(after and (after["county"] or after["cc"]))
    bare = stripped[: after.start()] if after else stripped
    if council := _choose(bare, date, county) or _choose(folded, date, county):
        return council.code
    return None


def _choose(folded: str, date: str | None, county: bool) -> Council | None:
    candidates = _candidates().get(folded, ())
    if len(candidates) > 1:
        if county and candidates[0].type == "county":
            return candidates[0]
        for council in candidates:
            if date and council.last_day and date <= council.last_day:
                return council
    return candidates[-1] if candidates else None

"""Every run of the text that could be a council's name, as one compiled pattern made from the table of councils."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.language import AnalysedDocument
from pipeline.normalise.councils import fold, lookup, table

_BEFORE = (
    r"(?:(?:London|LONDON|[Rr]oyal|ROYAL|[Mm]etropolitan|METROPOLITAN)\s+(?:[Bb]oroughs?|BOROUGHS?)\s+(?:(?:of|OF)\s+)?"
    r"|(?:[Bb]oroughs?|BOROUGHS?|[Cc]it(?:y|ies)|CITY|[Cc]ounty|COUNTY|Corporation|[Cc]ouncils?|COUNCIL"
    r"|(?:[Ll]ocal|[Uu]nitary)\s+[Aa]uthorit(?:y|ies))"
    r"\s+(?:of|OF)\s+(?:the\s+|THE\s+)?|LBs?\s+(?:of\s+)?)"
)
_KIND = (
    r"(?:[Cc]ity|[Cc]ounty|[Mm]etropolitan\s+[Bb]orough|[Mm]etropolitan\s+[Dd]istrict|[Bb]orough|[Uu]nitary|[Mm]etropolitan"
    r"|CITY|COUNTY|(?:METROPOLITAN\s+)?BOROUGH|METROPOLITAN\s+DISTRICT)"
)
_AFTER = rf"(?:\s+{_KIND})?\s+(?:[Cc]ouncils?|COUNCILS?)|\s+Corporation|\s+(?:CC|MBC|BMBC|MDC|LBC|RBC|BC|LB|UA)(?!\w)"
_GAP = r"[\s\u00a0\u2010\u2011-]+"

_YEAR = re.compile(r"(?<![\d£.,/])(20[0-3]\d)(?![\d,.]\d)")


@dataclass(frozen=True, slots=True)
class Name:
    """A possible name of a council: `start` and `end` with its title, `core_start` and `core_end` without.

    `titled`: the words "council", "borough of" or the like stand with it. `short`: the core names only a part of the
    council or a bigger place, so that the context must speak of a council.
    """

    start: int
    end: int
    core_start: int
    core_end: int
    code: str
    titled: bool
    short: bool

    def core(self, text: str) -> str:
        return text[self.core_start : self.core_end]


def _spelling(name: str) -> str:
    """The pattern of one name: hyphens or spaces, "and" or "&", "St" with or without its stop, small words in either
    case."""
    words = []
    for word in re.split(r"[\s-]+", name.replace(",", "")):
        if word.lower() in ("and", "&"):
            words.append(r"(?:[Aa]nd|AND|&)")
        elif word.lower() in ("upon", "on", "with", "of", "the", "under"):
            words.append(f"(?:[{word[0].upper()}{word[0].lower()}]{word[1:].lower()}|{word.upper()})")
        elif word == "St":
            words.append(r"St\.?")
        else:
            words.append(re.escape(word))
    joined = words[0]
    for word in words[1:]:
        joined += (r",?" if "bournemouth" in name.lower() and word.lower() == "christchurch" else "") + _GAP + word
    return joined


@lru_cache(maxsize=1)
def _short() -> frozenset[str]:
    """Folded short names that are no other council's whole name."""
    whole = {fold(name) for council in table() for name in council.names}
    return frozenset(fold(name) for council in table() for name in council.short_names) - whole


@lru_cache(maxsize=1)
def pattern() -> re.Pattern[str]:
    """All names, the longest first, branched by their first letter; titles before and after as named groups."""
    surfaces = {name for council in table() for name in (*council.names, *council.short_names)}
    cores = {
        re.sub(r" (?:City |Borough |County |Metropolitan (?:Borough |District )?)?(?:Council|Corporation)$", "", name)
        for name in surfaces
    }
    cores = {re.sub(r"^(?:(?:London|Royal) Borough|Borough|City|Council) of (?:the )?", "", name) for name in cores}
    cores = cores - {"London"} | {"City of London"}
    spellings = {_spelling(name) for name in cores}
    spellings |= {_spelling(name.upper()) for name in cores if not name.isupper()}
    branches: dict[str, list[str]] = {}
    for spelling in sorted(spellings, key=lambda s: (-len(s), s)):
        branches.setdefault(spelling[0], []).append(spelling[1:])
    core = "|".join(f"{letter}(?:{'|'.join(tails)})" for letter, tails in sorted(branches.items()))
    return re.compile(
        rf"(?<![\w&@#/.-])(?=[A-Zbclmru])(?:(?P<before>{_BEFORE})(?P<core_a>{core})|(?P<core_b>{core}))(?P<after>{_AFTER})?(?![\w@]|[\u2010\u2011-]\w|\.\w)"
    )


def names_in(text: str, start: int, end: int, on: str | None) -> Iterator[Name]:
    """Every possible name in text[start:end], left to right, none overlapping; `on` is the ISO date that settles
    shared names."""
    for match in pattern().finditer(text, start, end):
        group = "core_a" if match["core_a"] else "core_b"
        core = match[group]
        county = " County Council" if re.search(r"\s(?:[Cc]ounty|COUNTY|CC)\b", match["after"] or "") else ""
        if code := lookup(core + county, on):
            titled = bool(match["before"] or match["after"])
            short = fold(core) in _short()
            yield Name(match.start(), match.end(), match.start(group), match.end(group), code, titled, short)


def dated(analysed: AnalysedDocument) -> str | None:
    """The date that tells predecessor from successor: the document's own, else the end of the year it speaks of
    most."""
    if day := analysed.document.metadata.day:
        return day
    years = Counter(match.group(1) for match in _YEAR.finditer(analysed.text))
    return f"{max(years, key=lambda year: (years[year], year))}-12-31" if years else None

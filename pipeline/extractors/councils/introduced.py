"""Councils named by what the document introduces or shares out: abbreviations, children's trusts, "East and West
Sussex"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from pipeline.data import rows
from pipeline.extractors.councils.names import Name
from pipeline.language import AnalysedDocument
from pipeline.mentions import CouncilMention
from pipeline.normalise.councils import by_code, lookup, table

_BRACKET = re.compile(r"\s*\((?:the |“|‘|\")*([A-Z][A-Za-z&]{1,6})(?:”|’|\")?\)")
_DIRECTION = r"(?:North[ -]East|North[ -]West|North|South|East|West|Central)"


@lru_cache(maxsize=1)
def _trusts() -> dict[str, tuple[str, ...]]:
    return {row["name"]: tuple(row["councils"].split(";")) for row in rows("childrens_trusts.csv")}


@lru_cache(maxsize=1)
def _trust_pattern() -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(re.escape(name).replace("'", "['’]") for name in sorted(_trusts())) + r")\b")


@lru_cache(maxsize=1)
def _root_pattern() -> re.Pattern[str]:
    """ "North and West Northamptonshire": directions that share the rest of the name."""
    roots = sorted({name.split(" ", 1)[1] for c in table() if re.match(_DIRECTION + " ", name := c.everyday_name)})
    roots = [root for root in roots if " " not in root]
    return re.compile(rf"\b({_DIRECTION})(?: and | & |, )({_DIRECTION}) ({'|'.join(roots)})\b")


_CITY_AND_COUNTY = re.compile(r"\b(Nottingham|Leicester|Derby) [Cc]ity and [Cc]ounty\b")


def trusts(analysed: AnalysedDocument) -> tuple[CouncilMention, ...]:
    """A children's trust stands for the council or councils whose services it runs."""
    return tuple(
        CouncilMention(match.start(), match.end(), "childrens_trust", code)
        for match in _trust_pattern().finditer(analysed.text)
        for code in _trusts()[match.group().replace("’", "'")]
    )


def of_councils_named(trusts: Iterable[CouncilMention], named: Iterable[Name]) -> Iterator[CouncilMention]:
    """The trusts' mentions, those of a shared trust only for its councils that the text names itself, if it names
    any."""
    codes = {name.code for name in named}
    spans: dict[tuple[int, int], list[CouncilMention]] = {}
    for trust in trusts:
        spans.setdefault((trust.start, trust.end), []).append(trust)
    for several in spans.values():
        yield from [trust for trust in several if trust.code in codes] or several


def shared_roots(analysed: AnalysedDocument, on: str | None) -> Iterator[CouncilMention]:
    """The first of two names that share their last word; the second is found as it stands."""
    for match in _root_pattern().finditer(analysed.text):
        if code := lookup(f"{match.group(1)} {match.group(3)}", on):
            yield CouncilMention(match.start(), match.end(), "shared_root", code)
    for match in _CITY_AND_COUNTY.finditer(analysed.text):
        for name in (match.group(1), f"{match.group(1)}shire"):
            if code := lookup(name, on):
                yield CouncilMention(match.start(), match.end(), "shared_root", code)


def abbreviations(analysed: AnalysedDocument, names: list[Name]) -> Iterator[CouncilMention]:
    """Capitals that the text introduces in brackets behind a council's name, wherever they stand alone afterwards."""
    text = analysed.text
    known: dict[str, str] = {}
    for name in names:
        bracket = _BRACKET.match(text, name.end)
        if bracket and _initials_of(
            bracket.group(1), text[name.start : name.end] + " " + by_code(name.code).official_name
        ):
            known.setdefault(bracket.group(1), name.code)
    if known:
        spellings = "|".join(re.escape(short) for short in sorted(known, key=lambda s: (-len(s), s)))
        for match in re.finditer(rf"(?<![\w-])(?:{spellings})(?![\w-])(?:\s+[Cc]ouncil\b)?", text):
            short = re.sub(r"\s+[Cc]ouncil$", "", match.group())
            yield CouncilMention(match.start(), match.end(), "introduced_abbreviation", known[short])


def _initials_of(short: str, name: str) -> bool:
    """Whether the capitals stand, in order, at the start of words of the name (BCP, RBKC, LBBD, CWaC)."""
    initials = iter(word[0].upper() for word in re.findall(r"[A-Za-z]+", name))
    capitals = [letter for letter in short if letter.isupper()]
    return len(capitals) > 1 and all(letter in initials for letter in capitals)

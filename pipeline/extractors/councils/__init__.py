"""Finds the councils named in a text: officially, in everyday words, in lists, by an abbreviation that the text
introduces.

The way of a name: `names` finds every run of the text that could be one, `context` judges by its neighbours whether it
names a council or a bearer of the name (a court, a newspaper, a person), with what the whole document tells in mind
(`reading`), `introduced` adds what only this document explains. A name that predecessor and successor share is settled
by the document's date.
"""

from __future__ import annotations

from bisect import bisect_right

from pipeline.extractors.councils import introduced
from pipeline.extractors.councils.context import Neighbours
from pipeline.extractors.councils.names import Name, dated, names_in
from pipeline.extractors.councils.reading import Reading
from pipeline.language import AnalysedDocument
from pipeline.mentions import CouncilMention


def find(analysed: AnalysedDocument) -> tuple[CouncilMention, ...]:
    """Every mention of a council, in text order. Offsets take in the title ("London Borough of Barnet") but not
    "the"."""
    document = analysed.document
    on = dated(analysed)
    names = [name for block in document.blocks for name in names_in(analysed.text, block.start, block.end, on)]
    trusts = introduced.trusts(analysed)
    spans = sorted({(trust.start, trust.end) for trust in trusts})
    names = [name for name in names if not _is_inside(name, spans)]  # "Northamptonshire Children's Trust"
    reading = Reading.of(analysed, names, frozenset(trust.code for trust in trusts))
    kept = [(name, rule) for name in names if (rule := Neighbours(reading, name).council_rule())]
    found = {_mention(name, rule) for name, rule in kept}
    found.update(introduced.of_councils_named(trusts, [name for name, _ in kept]))
    found.update(introduced.shared_roots(analysed, on))
    found.update(introduced.abbreviations(analysed, [name for name, _ in kept]))
    return _longest(found)


def _longest(found: set[CouncilMention]) -> tuple[CouncilMention, ...]:
    """In text order, without mentions that lie inside another of the same council."""
    kept: list[CouncilMention] = []
    reach: dict[str, int] = {}
    for mention in sorted(found, key=lambda mention: (mention.start, -mention.end, mention.code, mention.rule)):
        if mention.end > reach.get(mention.code, -1):
            reach[mention.code] = mention.end
            kept.append(mention)
    return tuple(kept)


def _is_inside(name: Name, spans: list[tuple[int, int]]) -> bool:
    """Whether the name stands in one of these stretches, which are in text order."""
    index = bisect_right(spans, (name.start, len(spans) and spans[-1][1])) - 1
    return index >= 0 and name.end <= spans[index][1]


def _mention(name: Name, rule: str) -> CouncilMention:
    return CouncilMention(start=name.start, end=name.end, rule=rule, code=name.code)

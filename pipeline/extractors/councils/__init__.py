"""Finds the councils named in a text: officially, in everyday words, in lists, by an abbreviation that the text
introduces.

The way of a name: `names` finds every run of the text that could be one, `context` judges by its neighbours whether it
names a council or a bearer of the name (a court, a newspaper, a person), `introduced` adds what only this document
explains. A name that predecessor and successor share is settled by the document's date.
"""

from __future__ import annotations

from pipeline.extractors.councils import introduced
from pipeline.extractors.councils.context import Neighbours, Reading
from pipeline.extractors.councils.names import Name, dated, names_in
from pipeline.language import AnalysedDocument
from pipeline.mentions import CouncilMention


def find(analysed: AnalysedDocument) -> tuple[CouncilMention, ...]:
    """Every mention of a council, in text order. Offsets take in the title ("London Borough of Barnet") but not
    "the"."""
    document = analysed.document
    on = dated(analysed)
    names = [name for block in document.blocks for name in names_in(analysed.text, block.start, block.end, on)]
    reading = Reading.of(analysed, names)
    kept = [(name, rule) for name in names if (rule := Neighbours(reading, name).council_rule())]
    found = {_mention(name, rule) for name, rule in kept}
    found.update(introduced.trusts(analysed))
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


def _mention(name: Name, rule: str) -> CouncilMention:
    return CouncilMention(start=name.start, end=name.end, rule=rule, code=name.code)

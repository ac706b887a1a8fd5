"""The councils a document names: one record per council, at its first mention."""

from __future__ import annotations

from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument
from pipeline.mentions import CouncilMention
from pipeline.normalise.councils import by_code
from pipeline.records import CouncilRecord


def link(analysed: AnalysedDocument, mentions: Mentions) -> tuple[CouncilRecord, ...]:
    """One record per council in order of first appearance; its evidence is the first mention."""
    first: dict[str, CouncilMention] = {}
    for mention in mentions.councils:
        first.setdefault(mention.code, mention)
    return tuple(
        CouncilRecord(
            code=mention.code,
            name=by_code(mention.code).official_name,
            evidence=analysed.document.evidence(mention.start, mention.end, mention.rule),
        )
        for mention in first.values()
    )

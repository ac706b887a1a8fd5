"""Lists whose lead-in or heading gives the grade and whose items are the councils ("Rated good: Leeds, Camden")."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.document import BlockKind
from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument
from pipeline.link.judgements.areas import OVERALL
from pipeline.link.judgements.scope import Sections, within
from pipeline.link.judgements.statement import Statement

_LONGEST_ADDITION = 60  # characters an item may hold beside its council


def statements(analysed: AnalysedDocument, mentions: Mentions) -> Iterator[Statement]:
    """One statement for each council that is an item of a list under a grade."""
    sections = Sections(analysed, mentions)
    for index, block in enumerate(analysed.document.blocks):
        lead = sections.lead_ins[index]
        councils = within(mentions.councils, block.start, block.end)
        if not lead or not councils:
            continue
        if within(mentions.grades, block.start, block.end) and not within(mentions.areas, block.start, block.end):
            continue  # the item gives its own grade; one for an area only leaves the lead-in's standing
        given = within(mentions.grades, lead.start, lead.end)
        if len(given) != 1 or not given[0].asserted or len(given[0].grades) != 1:
            continue
        said = analysed.text[lead.start : lead.end].rstrip()
        line = len(said) <= _LONGEST_ADDITION and said[-1].isalnum()
        opens = lead.kind == BlockKind.HEADING or line or said.endswith((":", "–", "-"))
        named = councils[-1].end - councils[0].start
        if (
            not opens
            or within(mentions.councils, lead.start, lead.end)
            or block.end - block.start > named + _LONGEST_ADDITION
        ):
            continue
        areas = within(mentions.areas, lead.start, lead.end)
        for council in councils:
            yield Statement(
                council=council.code,
                areas=areas[0].areas if areas else (OVERALL,),
                rule_of_area=areas[0].rule if areas else "area",
                grade=given[0].grades[0],
                told=given[0].status,
                earlier=False,
                year=None,
                start=council.start,
                end=council.end,
                rule="is_listed_under_the_grade",
            )

"""What stands around a grade: the councils of its sentence in coordinated groups, and what earlier text left in mind.

A `Group` is one run of councils named together ("Leeds, Camden and the London Borough of Barnet").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from pipeline.document import Block, BlockKind
from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument
from pipeline.mentions import CouncilMention, Mention
from pipeline.normalise.councils import lookup

_IN_MIND = 8
M = TypeVar("M", bound=Mention)
_JOINED = re.compile(
    r"(?:['’]s?)?(?:\s+(?:(?:city|county|borough)\s+)?councils?)?(?:\s+in\s+(?:the\s+)?[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)?"
    r"(?:\s*\([^()]{0,60}\))?\s*[,;/•]?\s*(?:and|&|or|along with|as well as|together with|plus|followed by|then"
    r"|(?:and\s+)?again,?\s+(?:plus|and|with))?"
    r"(?:\s*(?:also|both|then|nearby|neighbouring|in|(?:its|their)\s+neighbours?,?|(?:its|their)\s+neighbouring))?"
    r"\s*(?:the\s+)?(?:\s*(?:London|Royal)\s+[Bb]oroughs?\s+of\s+)?"
)
# "Hackney; Lambeth had to wait": behind a semicolon a name that has its own verb.
_CLAUSE_BEGINS = re.compile(r"\s+(?!(?:and|or|plus|council)\b)[a-z]")
# Words before a name that make it another's companion, not what the sentence is about.
_ASIDE = re.compile(
    r"(?:\bunlike|\bbesides|\bapart\s+from|\bin\s+addition\s+to|(?<!would )(?<!['’]d )\blike"
    r"|\bthan|compared\s+(?:with|to)|\bby|\bfrom|\balongside"
    r"|partner(?:ship|ed|ing)?\s+with|work(?:s|ed|ing)?\s+with"
    r"|support\s+of|merged?\s+with|shared?\s+with|\bnear|\bjoined|\bjoins|\bjoining|\bto\s+(?:help|support|advise)"
    r"|\bhelping|\bsupporting)"
    r"(?:\s+(?:the|its|neighbouring|nearby|neighbours?|in|at))*\s*(?:London\s+Borough\s+of\s+)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Group:
    """Councils named together: codes in order, half-open offsets."""

    codes: tuple[str, ...]
    start: int
    end: int


def within(mentions: Sequence[M], start: int, end: int) -> list[M]:
    """The mentions that lie in text[start:end]; `mentions` in text order."""
    index = bisect_left(mentions, start, key=lambda mention: mention.start)
    found = []
    while index < len(mentions) and mentions[index].start < end:
        if mentions[index].end <= end:
            found.append(mentions[index])
        index += 1
    return found


def groups(text: str, councils: Sequence[CouncilMention], barriers: Sequence[Mention]) -> list[Group]:
    """The councils of one stretch in coordinated groups; no group reaches over a barrier (a grade)."""
    found: list[Group] = []
    for council in councils:
        if found and council.start < found[-1].end:
            found[-1] = Group((*found[-1].codes, council.code), found[-1].start, max(found[-1].end, council.end))
        elif (
            found
            and _JOINED.fullmatch(text, found[-1].end, council.start)
            and not (is_aside(text, found[-1], 0) and text[found[-1].end : council.start].lstrip().startswith(","))
            and not (";" in text[found[-1].end : council.start] and _CLAUSE_BEGINS.match(text, council.end))
            and not any(found[-1].end <= barrier.start < council.start for barrier in barriers)
        ):
            found[-1] = Group((*found[-1].codes, council.code), found[-1].start, council.end)
        else:
            found.append(Group((council.code,), council.start, council.end))
    return [Group(tuple(dict.fromkeys(group.codes)), group.start, group.end) for group in found]


def around(found: Sequence[Group], start: int, end: int) -> Sequence[Group]:
    """The groups of text[start:end] and the few before it that a reader still has in mind."""
    first = bisect_left(found, start, key=lambda group: group.start)
    return found[max(0, first - _IN_MIND) : bisect_left(found, end, key=lambda group: group.start)]


def is_aside(text: str, group: Group, left: int) -> bool:
    """Whether the words before the group make it a companion ("unlike Leeds", "with help from Leeds")."""
    return bool(_ASIDE.search(text[max(left, group.start - 60) : group.start]))


def main_council(analysed: AnalysedDocument, mentions: Mentions) -> str | None:
    """The one council that the document is about: the one inspected, the only one named, else its publisher, else the
    only one in its title, else the one that most of its mentions name."""
    inspection = mentions.report.inspection if mentions.report else None
    if inspection and inspection.council:
        return inspection.council
    codes = Counter(mention.code for mention in mentions.councils)
    if len(codes) == 1:
        return next(iter(codes))
    publisher = analysed.document.metadata.publisher
    if publisher and (code := lookup(publisher)):
        return code
    title = analysed.document.metadata.title or ""
    opening = analysed.document.blocks[0] if analysed.document.blocks else None
    named = {
        mention.code
        for mention in mentions.councils
        if analysed.text[mention.start : mention.end] in title or (opening and mention.end <= opening.end)
    }
    if len(named) == 1:
        return named.pop()
    if codes and not named:
        code, times = codes.most_common(1)[0]
        return code if times >= 3 and times >= 0.6 * codes.total() else None
    return None


def _is_bare_name(block: Block, mentions: Mentions) -> bool:
    """Whether the block is a council's name and nothing else, as in a list without bullets."""
    councils = within(mentions.councils, block.start, block.end) if block.kind != BlockKind.TABLE_ROW else []
    return bool(councils) and councils[0].start == block.start and councils[-1].end == block.end


class Sections:
    """Which council a block's heading and its list's lead-in name; made once per document."""

    def __init__(self, analysed: AnalysedDocument, mentions: Mentions) -> None:
        self.analysed = analysed
        self.headings: list[Block | None] = []
        self.lead_ins: list[Block | None] = []
        heading: Block | None = None
        lead: Block | None = None
        blocks = analysed.document.blocks
        bare = [_is_bare_name(block, mentions) for block in blocks] + [False]
        for index, block in enumerate(blocks):
            item = block.kind == BlockKind.LIST_ITEM or (bare[index] and (bare[index - 1] or bare[index + 1]))
            if block.kind == BlockKind.HEADING and (heading is None or not self._is_below(block, heading, mentions)):
                heading = block
            if not item:
                lead = block
            self.headings.append(heading)
            self.lead_ins.append(lead if item else None)

    @staticmethod
    def _is_below(block: Block, heading: Block, mentions: Mentions) -> bool:
        """Whether a heading stands under one that names a council, and names none itself."""
        return bool(
            block.level > heading.level
            and within(mentions.councils, heading.start, heading.end)
            and not within(mentions.councils, block.start, block.end)
        )

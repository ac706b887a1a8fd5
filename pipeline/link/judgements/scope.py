"""What stands around a grade: the councils of its sentence in coordinated groups, and what earlier text left in mind.

A `Group` is one run of councils named together ("Leeds, Camden and the London Borough of Barnet").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from pipeline.document import Block, BlockKind
from pipeline.extractors import Mentions
from pipeline.grammar import grammar
from pipeline.language import AnalysedDocument
from pipeline.mentions import CouncilMention, Mention
from pipeline.normalise.councils import lookup
from pipeline.records import DocumentKind

_IN_MIND = 8
_LEAST_PROSE = 8  # words of a paragraph that tells something
_DEEPEST = 6  # a heading's lowest rank
_LONGEST_HEADING = 90
_GLOSS = re.compile(r"(?:\s+council)?\s*(?:\([^()\n]*\)|[:–—][^.;\n]*[^.;:,\n])?", re.IGNORECASE)
M = TypeVar("M", bound=Mention)
_JOINED = re.compile(
    r"(?:['’]s?)?(?:\s+(?:(?:city|county|borough)\s+)?councils?)?(?:\s+in\s+(?:the\s+)?[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)?"
    r"(?:\s*\([^()]{0,60}\))?\s*(?:[,;/•]|[–—](?=\s*and\b))?\s*(?:and|&|or|along with|as well as|together with|plus"
    r"|followed by|then"
    r"|(?:and\s+)?again,?\s+(?:plus|and|with))?"
    r"(?:\s*(?:also|both|then|nearby|neighbouring|in|(?:its|their)\s+neighbours?,?|(?:its|their)\s+neighbouring))?"
    r"(?:(?<=\band),\s+(?:(?!(?:is|are|was|were|has|have|had|said|says|which|who)\b)[\w’'-]+\s+){1,6}"
    r"(?!(?:is|are|was|were|has|have|had)\b)[\w’'-]+,)?"
    r"\s*(?:the\s+)?(?:\s*(?:London|Royal)\s+[Bb]oroughs?\s+of\s+)?"
)
# "Hackney; Lambeth had to wait": behind a semicolon a name that has its own verb.
_CLAUSE_BEGINS = re.compile(r"\s+(?!(?:and|or|plus|council)\b)[a-z]")
# Words before a name that make it another's companion, not what the sentence is about.
_ASIDE = grammar(
    r"(?:\bunlike|\bbesides|\bapart from|\bin addition to|(?<!would\s)(?<!['’]d\s)\blike"
    r"|\bthan|compared (?:with|to)|\bby|\bfrom|\balongside|partner(?:ship|ed|ing)? with|work(?:s|ed|ing)? with"
    r"|(?:support|backing|help|aid|assistance|guidance) of|merged? with|shared? with|\bnear|\bjoined|\bjoins|\bjoining"
    r"|\bto (?:help|support|advise)|\bhelping|\bsupporting)"
    r"(?: (?:the|its|{nearby}|neighbours?|in|at))*\s*(?:London Borough of )?$"
)
# Words before a name that a figure or a service is measured against: "ahead of Hull", "above that of Hull", "than in
# Hull", "against 12 in Hull".
_FIGURE = r"(?:(?:just|only|about|around|some|over|nearly) )?£?\d[\d,.]*(?:%|m\b|bn\b)?(?: per cent)?"
_COMPARED = grammar(
    r"(?:\b(?:ahead|short|clear|outside) of|\b(?:above|below|beneath|behind|exceed(?:s|ed|ing)?|than|versus|unlike)"
    r"|\b(?:compared|in comparison|in contrast) (?:with|to)(?: {figure})?|\b(?:similar|close|equal) to"
    r"|\bagainst (?:{figure}|that|those|the \w+(?= (?:of|in|for)\b)|its|{nearby})"
    r"|\b(?:double|twice|half) (?:that|those) (?:of|in))"
    r"(?: (?:that|those|the {figure}|the|its|{nearby}|neighbours?|next-door|in|at|of|for"
    r"|(?:figure|rate|average|level|number|total|share)s?))*\s*(?:London Borough of )?$",
    figure=_FIGURE,
)
# "Than Hull, which was rated inadequate", "the river from Hull – still inadequate –": a clause of its own.
_OWN_CLAUSE = grammar(r"(?:['’]s?)?(?: council)?,? (?:(?:both|all|each|neither) of )?(?:which|whose|where|itself)\b")
# "With help from Leeds, which has supported it, was": the clause behind the companion tells of another, or has ended.
_TELLS_OF_ANOTHER = grammar(
    r"\b(?:it|its|them|their|the (?:{council}|county|city|service|department)"
    r"|mean[st]*|help(?:s|ed)?|led|allow(?:s|ed)|enabl\w+|ensur\w+|support(?:s|ed|ing)?)\b"
    r"|[,)–—] (?:{is}|{has}|remains?|received|got|will|and|but)\b"
)
_BRACKET = re.compile(r"\s*[,(–]\s*(?:which|who|whose|where|now|currently|led|run|supported|helped|formerly|part)\b")
_OWN_ASIDE = grammar(
    r"(?:['’]s?)?(?: council)?(?:,| [–—-]|\s*\()\s*"
    r"(?:which (?:is|was|has been|remains)|itself|still|now|once|already|also) "
    r"(?:(?:still|now|itself|also|rated|judged|graded|found|to|be|as) )*[“‘\"'(]*{grade}\b"
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
    for index, council in enumerate(councils):
        if found and council.start < found[-1].end:
            found[-1] = Group((*found[-1].codes, council.code), found[-1].start, max(found[-1].end, council.end))
        elif (
            found
            and _JOINED.fullmatch(text, found[-1].end, council.start)
            and not (_is_companion(text, found[-1], 0) and text[found[-1].end : council.start].lstrip().startswith(","))
            and not (";" in text[found[-1].end : council.start] and _begin_a_clause(text, councils[index:]))
            and not any(found[-1].end <= barrier.start < council.start for barrier in barriers)
        ):
            found[-1] = Group((*found[-1].codes, council.code), found[-1].start, council.end)
        else:
            found.append(Group((council.code,), council.start, council.end))
    return [Group(tuple(dict.fromkeys(group.codes)), group.start, group.end) for group in found]


def _begin_a_clause(text: str, councils: Sequence[CouncilMention]) -> bool:
    """Whether the first council and those joined to it by "and" or commas are followed by a verb of their own."""
    last = councils[0]
    for council in councils[1:]:
        between = text[last.end : council.start]
        if ";" in between or not _JOINED.fullmatch(between):
            break
        last = council
    return bool(_CLAUSE_BEGINS.match(text, last.end))


def around(found: Sequence[Group], start: int, end: int) -> Sequence[Group]:
    """The groups of text[start:end] and the few before it that a reader still has in mind."""
    first = bisect_left(found, start, key=lambda group: group.start)
    return found[max(0, first - _IN_MIND) : bisect_left(found, end, key=lambda group: group.start)]


def is_aside(text: str, group: Group, left: int) -> bool:
    """Whether the words before the group make it a companion ("with help from Leeds") or a measure ("above Leeds")."""
    return _is_companion(text, group, left) or is_compared(text, group.start, left)


def _is_companion(text: str, group: Group, left: int) -> bool:
    return bool(_ASIDE.search(text[max(left, group.start - 60) : group.start]))


def is_compared(text: str, start: int, left: int) -> bool:
    """Whether the words before the council that starts here only measure another against it ("ahead of Leeds")."""
    return bool(_COMPARED.search(text[max(left, start - 60) : start]))


def has_own_clause(text: str, group: Group, left: int, grade: int) -> bool:
    """Whether the clause that leads to a grade tells of a council that is another's companion or measure ("ahead of
    Leeds, which was", "from Leeds, where services were")."""
    if _OWN_ASIDE.match(text, group.end):
        return is_aside(text, group, left)
    if not (clause := _OWN_CLAUSE.match(text, group.end)):
        return False
    if is_compared(text, group.start, left):
        return True
    return _is_companion(text, group, left) and not _TELLS_OF_ANOTHER.search(text, clause.end(), grade)


def in_brackets(text: str, group: Group, first: Group, until: int) -> bool:
    """Whether the group stands in an aside between commas behind another ("Torbay, which Leeds supports, was")."""
    opened = group != first and _BRACKET.match(text, first.end, group.start)
    return bool(opened) and bool(re.search(r"[,)–]", text[group.end : until]))


def main_council(analysed: AnalysedDocument, mentions: Mentions) -> str | None:
    """The one council that the document is about: the one inspected, the only one named, else its publisher, else the
    only one in its title, else the one that most of its mentions name, else the only one that its story opens on."""
    inspection = mentions.report.inspection if mentions.report else None
    if inspection and inspection.council:
        return inspection.council
    subjects = [
        mention
        for mention in mentions.councils
        if not is_compared(analysed.text, mention.start, analysed.document.block_at(mention.start).start)
    ]
    codes = Counter(mention.code for mention in subjects)
    if len(codes) == 1:
        return next(iter(codes))
    publisher = analysed.document.metadata.publisher
    if publisher and (code := lookup(publisher)):
        return code
    title = analysed.document.metadata.title or ""
    opening = analysed.document.blocks[0] if analysed.document.blocks else None
    named = {
        mention.code
        for mention in subjects
        if analysed.text[mention.start : mention.end] in title or (opening and mention.end <= opening.end)
    }
    if len(named) == 1:
        return named.pop()
    if not codes or named:
        return None
    code, times = codes.most_common(1)[0]
    opens = subjects[0].code == code and all(times > other for key, other in codes.items() if key != code)
    if times >= (2 if opens else 3) and times >= 0.6 * codes.total():
        return code
    code = subjects[0].code
    return code if codes[code] == times and _opens_on_one(analysed, subjects) else None


def _opens_on_one(analysed: AnalysedDocument, subjects: Sequence[CouncilMention]) -> bool:
    """Whether a story's first paragraph of prose names one council and no more."""
    document = analysed.document
    if document.metadata.kind not in (DocumentKind.NEWS_ARTICLE, DocumentKind.PRESS_RELEASE):
        return False
    prose = (block for block in document.blocks if block.kind == BlockKind.PARAGRAPH)
    lead = next((block for block in prose if analysed.text.count(" ", block.start, block.end) >= _LEAST_PROSE), None)
    named = within(subjects, lead.start, lead.end) if lead else []
    return len({mention.code for mention in named}) == 1 and named[0] == subjects[0]


def is_bare_name(block: Block, mentions: Mentions) -> bool:
    """Whether the block is a council's name and nothing else, as in a list without bullets."""
    councils = within(mentions.councils, block.start, block.end) if block.kind != BlockKind.TABLE_ROW else []
    return bool(councils) and councils[0].start == block.start and councils[-1].end == block.end


class Sections:
    """Which council a block's heading and its list's lead-in name; made once per document."""

    def __init__(self, analysed: AnalysedDocument, mentions: Mentions) -> None:
        self.analysed, self.councils = analysed, mentions.councils
        self.headings: list[Block | None] = []
        self.lead_ins: list[Block | None] = []
        heading: Block | None = None
        level = 0
        lead: Block | None = None
        blocks = analysed.document.blocks
        bare = [is_bare_name(block, mentions) for block in blocks] + [False]
        for index, block in enumerate(blocks):
            item = block.kind == BlockKind.LIST_ITEM or (bare[index] and (bare[index - 1] or bare[index + 1]))
            if block.kind == BlockKind.HEADING and not (
                heading and block.level > level and self._is_below(block, heading, mentions)
            ):
                heading, level = block, block.level
            elif not item and self._opens_a_section(index, mentions):
                heading, level = block, level or _DEEPEST
            if not item:
                lead = block
            self.headings.append(heading)
            self.lead_ins.append(lead if item else None)

    def above(self, index: int) -> Iterator[tuple[str, Group]]:
        """The councils that the lead-in and the heading of a block name together, each with where they stand."""
        for source, blocks in (("lead_in", self.lead_ins), ("heading", self.headings)):
            block = blocks[index]
            if block and block.start != self.analysed.document.blocks[index].start:
                named = groups(self.analysed.text, within(self.councils, block.start, block.end), ())
                if len(named) == 1:
                    yield source, named[0]

    @staticmethod
    def _is_below(block: Block, heading: Block, mentions: Mentions) -> bool:
        """Whether a heading stands under one that names a council, and names none itself."""
        return bool(
            within(mentions.councils, heading.start, heading.end)
            and not within(mentions.councils, block.start, block.end)
        )

    def _opens_a_section(self, index: int, mentions: Mentions) -> bool:
        """Whether a line is a council with at most a gloss ("Leeds (short inspection)") above a line that gives a grade
        and names no council."""
        blocks = self.analysed.document.blocks
        line = blocks[index]
        if line.kind != BlockKind.PARAGRAPH or line.end - line.start > _LONGEST_HEADING or index + 1 == len(blocks):
            return False
        councils = within(mentions.councils, line.start, line.end)
        return (
            len(councils) == 1
            and councils[0].start == line.start
            and bool(_GLOSS.fullmatch(self.analysed.text, councils[0].end, line.end))
            and not within(mentions.grades, line.start, line.end)
            and bool(within(mentions.grades, blocks[index + 1].start, blocks[index + 1].end))
            and not within(mentions.councils, blocks[index + 1].start, blocks[index + 1].end)
        )

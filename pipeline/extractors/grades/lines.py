"""Grades in lines that are no sentences: cells, labels, entries of a log, headlines that open on the grade."""

from __future__ import annotations

import re

from pipeline.document import BlockKind
from pipeline.extractors.grades.wordings import MARKS, Candidate, stands_alone
from pipeline.grammar import grammar

_REACH = 200  # characters looked at to either side in a line that has no end
_LONGEST_LABEL = 120
# "July 2022: inadequate in all four areas": a line of a log.
_LOGGED = re.compile(r"\W*(?:in\s+)?(?:\d{1,2}\s+)?(?:[A-Z][a-z]+\s+)?(?:19|20)\d\d\W*(?:[:–—]|\s-)\W*$")
# Before and behind the grade that a line opens on.
_OPENS_LINE = grammar(r"\W*(?:(?:from )?(?:an? )?{grade} to (?:an? )?|still |now )?{opened}")
_OF_INSPECTION = grammar(
    r"\b(?:ofsted|inspect|watchdog|{council}|{rating}|{children's services})"
    r"|^\s*[:–—] {name}(?:[,\s]+(?:and |of |upon )?{name})*[.;]?\s*$"
)
_COLON_NEXT = grammar(r"{closed}(?:(?:again|once more|still|overall|no more|no longer),?)?\s*[:–—]\s")
_LABELS = grammar(r"{closed}(?:[:=–—-]|(?<=\s)(?:for|in|across)\b)")
_LABEL_ENDS = grammar(
    r"{closed}(?:[(\[](?:{was}|up from|down from|from|previously|formerly|last time)\b[^()]{0,60}[)\]])?\W*"
)


def cell(candidate: Candidate, last: Candidate | None) -> bool:
    """A table's cell, or the end of a line such as "Leadership: good", that holds nothing but the grade."""
    rest = re.split(r"[;,\n]", candidate.text[candidate.end : min(candidate.right, candidate.end + _REACH)])[0].strip(
        MARKS + " .)"
    )
    if re.fullmatch(r"(?:\(?(?:in )?(?:\w+ )?(?:19|20)\d\d)?", rest) is None:
        return False
    lead = candidate.text[max(candidate.left, candidate.start - _REACH) : candidate.start].rstrip(MARKS + " ")
    return (
        bool(re.search(r"(?:[:–—|\t]|\s-)$", lead))
        if lead
        else candidate.in_cell or candidate.block.kind in (BlockKind.LIST_ITEM, BlockKind.HEADING)
    )


def line(candidate: Candidate, last: Candidate | None) -> bool:
    """A paragraph that holds nothing but the grade, as the cells of a table that has lost its grid do."""
    block = candidate.block
    return block.kind == BlockKind.PARAGRAPH and candidate.words == candidate.text[block.start : block.end].strip(
        MARKS + " ."
    )


def logged(candidate: Candidate, last: Candidate | None) -> bool:
    """ "July 2022: inadequate in all four areas": a day, then the grade."""
    lead = candidate.text[candidate.left : min(candidate.start, candidate.left + 60)]
    return len(lead) < 60 and bool(_LOGGED.fullmatch(lead)) and stands_alone(candidate)


def announced(candidate: Candidate, last: Candidate | None) -> bool:
    """ "Inadequate again: watchdog condemns Hull", "From inadequate to good: how Hull ...": what a line opens on."""
    lead = candidate.text[candidate.left : min(candidate.start, candidate.left + 60)]
    return (
        len(lead) < 60
        and bool(_OPENS_LINE.fullmatch(lead))
        and bool(_COLON_NEXT.match(candidate.after) and _OF_INSPECTION.search(candidate.after))
    )


def labelled(candidate: Candidate, last: Candidate | None) -> bool:
    """ "Leadership Outstanding", "Good for adoption": a line of a few words that opens or ends on the grade; it counts
    where its other words name an area."""
    block = candidate.block
    said = candidate.text[block.start : block.end]
    short = block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM) and len(said) <= _LONGEST_LABEL
    if not short or said.endswith((".", "?", "!", ":")) or not candidate.words[:1].isupper():
        return False
    opened = candidate.text[block.start : candidate.start].strip(MARKS + " ")
    behind = candidate.text[candidate.end : block.end]
    return bool(_LABEL_ENDS.fullmatch(behind) if opened else _LABELS.match(behind))

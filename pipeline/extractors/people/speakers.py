"""Who gives a speech: the title has the name ("Jane Doe's speech at the conference"), the standfirst the office alone
("Ofsted's Chief Inspector at the annual conference")."""

from __future__ import annotations

import re

from pipeline.extractors.people.names import Name
from pipeline.extractors.people.phrases import phrase_end
from pipeline.extractors.people.roles import Role, near_the_front, parse
from pipeline.language import AnalysedDocument
from pipeline.records import DocumentKind

_STANDFIRST = 2  # blocks below the title among which it stands
_SPEECH_OF = re.compile(
    r"['’]s?\s(?:[\w-]+\s){0,4}(?:speech|address|remarks|lecture|keynote)\b|\s(?:speaks|spoke|addresses)\b"
)
_BY = re.compile(r"(?:.{0,80}\b(?:speech|address|remarks|lecture) (?:given |delivered )?by\s)?(?:the\s)?", re.I)
_PLACE = re.compile(r"[\w’'.&-]+['’]s?\s|[A-Z]")  # a body that owns the office, or an office with its capital
_OCCASION = re.compile(r"\s(?:at|to|on|speaks|spoke|discusses|addresses|sets out|talks|reflects)\b|,\sat\b|\.?$")


def role_of_speaker(analysed: AnalysedDocument, name: Name) -> Role | None:
    """The office in the standfirst of a speech whose title the name opens; None elsewhere."""
    document, text = analysed.document, analysed.text
    if document.metadata.kind is not DocumentKind.SPEECH or not document.blocks:
        return None
    title = document.blocks[0]
    if name.outer_start != title.start or not _SPEECH_OF.match(text, name.end - _owned(text, name), title.end):
        return None
    for block in document.blocks[1 : 1 + _STANDFIRST]:
        if text.find(name.words[-1], block.start, block.end) >= 0:
            return None  # it names the speaker, with whatever office stands beside the name
        by = _BY.match(text, block.start, block.end)
        start = by.end() if by else block.start
        if not _PLACE.match(text, start, block.end):
            continue
        occasion = _OCCASION.search(text, start, block.end)
        end = occasion.start() if occasion else block.end
        role = parse(text, start, max(phrase_end(text, start, end), end))
        if role and near_the_front(text, role, 4):
            return role
    return None


def _owned(text: str, name: Name) -> int:
    """How many characters of a possessive lie within the name's end."""
    return 2 if text.endswith(("'s", "’s"), name.start, name.end) else 0

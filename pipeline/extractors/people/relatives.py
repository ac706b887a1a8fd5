"""The role in a relative clause: "who chairs the forum", "who is now a team manager", "who works for Barnardo’s"."""

from __future__ import annotations

import re

from pipeline.extractors.people.organisations import organisations
from pipeline.extractors.people.phrases import LONGEST, phrase_end
from pipeline.extractors.people.roles import Role, near_the_front, parse
from pipeline.extractors.people.words import words

_RELATIVE = re.compile(
    r"who(?:\s(?:is|was|has been|serves as|became|had been|also|currently|"
    r"(?:took|takes|has taken) over as|appointed as|served as|joined as|stepped down as))+\s"
)
# "who was then a trainee and is now a service manager": what somebody is goes before what somebody was
_NOW = re.compile(r"who\s(?!(?!was|has)\w+s\s)[^,;.:]{1,90}?\band\s(?:is|has become)\s(?:now\s|also\s)?(?=\w)")
_HOLDS = re.compile(
    r"who\s(?:(?:is|was)\s(?:aged\s)?\d{1,3},?\sand\s)?(?:also\s|currently\s|now\s|has\s)?"
    r"(chairs|chaired|leads|led|heads|headed|runs|ran|manages|managed|directs|founded|co-founded|represents|edits|"
    r"teaches|coaches|owns)\s"
)
# "who researches fostering at Keele University", "who came back to run the trust": a body, and no office
_WORKS = re.compile(
    r"who\s(?:[^,;.:]{0,60}?\s)?(?:works?|working|researches|studies|lectures|volunteers|serves|sits|"
    r"to (?:run|lead|head|chair|manage))\s"
)


def relative_role(text: str, start: int, end: int) -> Role | None:
    """The role that the clause text[start:] states, which opens with "who" and lies within a sentence up to `end`."""
    now, holds = _NOW.match(text, start, end), _HOLDS.match(text, start, end)
    if holds and not now:
        return _held(text, start, holds.start(1), end)
    relative = now or _RELATIVE.match(text, start, end)
    if relative:
        role = parse(text, relative.end(), phrase_end(text, relative.end(), min(end, relative.end() + LONGEST)))
        return role if role and near_the_front(text, role) else None
    works = _WORKS.match(text, start, end)
    if works is None:
        return None
    stop = phrase_end(text, works.end(), min(end, works.end() + LONGEST))
    body = next(organisations(words(text, works.end(), stop), text[:stop]), None)
    return Role(body.start, body.end, None, text[body.start : body.end]) if body else None


def _held(text: str, start: int, begin: int, end: int) -> Role | None:
    """ "Jane Doe, who chairs the forum,": the office is in the verb, which is at `begin`."""
    stop = phrase_end(text, text.index(" ", begin) + 1, min(end, start + LONGEST))
    phrase = re.sub(r"\s(?:and|but|or)$", "", text[begin:stop].strip(" ,"))
    if len(phrase.split()) < 2 or not phrase.split()[1][0].isalpha():
        return None  # "manages $900 million"
    scanned = words(text, begin, begin + len(phrase))
    body = next(organisations(scanned, text[: begin + len(phrase)]), None)
    owner = None if body else phrase.split()[-1]
    return Role(begin, begin + len(phrase), phrase, text[body.start : body.end] if body else None, owner)

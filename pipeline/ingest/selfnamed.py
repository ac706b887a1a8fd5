"""A page that names its publisher in passing: in the furniture around the article, or in what a paper says of itself.

The wordings are data (pipeline/data/publishers.txt).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from pipeline.data import sections
from pipeline.ingest.furniture import is_masthead, is_paper, is_wording
from pipeline.ingest.pieces import fold

_NAME = r"(?P<name>(?:[Tt]he )?[A-Z][\w&’'-]*(?: (?:(?:and|of|for|&) )?[A-Z&][\w&’'-]*){0,5}?)"
_BODY = re.compile(
    r"(?i)\b(?:ofsted|department|office|ministry|council|agency|commission|service|association|board|house)\b"
)
_SPOKEN = re.compile(r"[“\"][^“”\"]{0,2000}[”\"]?")
_OPENING = 6  # paragraphs
_COVER = 800  # characters
_LONGEST_LINE = 400  # characters of a line of furniture
_POSSESSIVE = re.compile(r"[’']s$")  # "Wolds Mercury’s analysis"
_THE = "The "


def named_in_furniture(lines: Sequence[str]) -> str | None:
    """The name in lines that are no part of the article ("Sign up to the Ward Mercury newsletter"), or None."""
    short = [text for text in lines if len(text) <= _LONGEST_LINE]
    return _first(short, "badge", lambda name: not is_wording("label", name)) or _first(short, "paper", is_paper)


def named_in_prose(paragraphs: Sequence[str]) -> str | None:
    """Who issues a page whose cover runs on in it, or the paper that says of itself what it found out or who spoke to
    it, or None; `paragraphs` are the body's."""
    told = [_SPOKEN.sub(" ", text) for text in paragraphs]
    opening = told[:_OPENING]
    return (
        _first([text[:_COVER] for text in told[:1]], "cover", lambda name: " " in name or bool(_BODY.search(name)))
        or _first(opening, "reveals", lambda name: not _BODY.search(name))
        or _first(opening, "learns", lambda name: is_masthead(name) and not _BODY.search(name))
        or _first(opening, "found", is_paper)
        or _first(told, "told", lambda name: is_paper(name) and not _is_quoted(name))
    )


def named_as_issuer(paragraphs: Sequence[str]) -> str | None:
    """Whoever tells its own news in a press release ("The Wolds Alliance today publishes …"), or None."""
    told = [_SPOKEN.sub(" ", text) for text in paragraphs[:_OPENING]]
    return _first(told, "issues", lambda name: " " in name)


def _first(texts: Sequence[str], section: str, holds: Callable[[str], bool]) -> str | None:
    return next((name for text in texts for name in _names(text, section) if holds(name)), None)


def _names(text: str, section: str) -> Iterator[str]:
    """The names that a text gives in a section's wordings, as they are written alone: "the Times" is The Times."""
    for pattern in _patterns(section):
        for match in pattern.finditer(text):
            name = _POSSESSIVE.sub("", fold(match["name"]))
            bare = name[len(_THE) :] if name.lower().startswith("the ") else name
            yield bare if is_paper(bare) or not is_paper(_THE + bare) else _THE + bare


def _is_quoted(name: str) -> bool:
    return any(pattern.fullmatch(name) for pattern in _patterns("quoted"))


@cache
def _patterns(section: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(line.replace("{NAME}", _NAME)) for line in sections("publishers.txt")[section])

"""The headline of a page among the short lines above its first prose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.ingest.furniture import Role, is_contact, is_titled, is_wording, without_credit
from pipeline.ingest.pieces import Piece

_FULL_PARAGRAPH = 15  # words; a shorter sentence may be a standfirst or a site's motto
_SHORTEST, _LONGEST = 4, 30  # words of a headline; a shorter one is taken only where there is no other
_UNDER_HEADLINE = 2  # short lines, the headline among them, above a caption that is printed twice
_REGION = 150  # lines at the top of a page among which a headline is looked for
_TOP = frozenset({Role.SHORT, Role.MENU, Role.FURNITURE, Role.MASTHEAD})  # what stands above a headline
_TITLED = re.compile(
    r"(?i)(?:(?:report |paper )?title(?: of (?:the )?(?:report|paper))?|(?:report )?subject)\s*:\s*(\S.{7,180})"
)
_MARKS = " -–—|•·:"
_JOINT = re.compile(r"[-–—|•·:]")
_SITE = re.compile(r"\s+[-–—|•·:]\s+")
_CHAPTER = re.compile(r"(?i)^house of (?:commons|lords) [-–—] |(?:\s+[-–—|] [\w ,’']{3,60} committee)?(?: contents)?$")


@dataclass(frozen=True, slots=True)
class Headline:
    index: int
    text: str


def first_prose(roles: Sequence[Role], pieces: Sequence[Piece]) -> int:
    """The index of the first full paragraph, or of the first prose, list or table where there is none."""
    full = (index for index, role in enumerate(roles) if role is Role.BODY and pieces[index].words >= _FULL_PARAGRAPH)
    some = (index for index, role in enumerate(roles) if role in (Role.BODY, Role.LIST, Role.ROW))
    return next(full, next(some, len(roles)))


def find_headline(lines: Sequence[tuple[Piece, Role]], known: str | None = None) -> Headline | None:
    """The headline among the lines above the first prose: the one the markup names, one that an earlier line repeats
    with the site's name, or else the first of a headline's length below the last menu."""
    lines = lines[:_REGION]
    texts = [piece.text for piece, _ in lines]
    if known:
        for index in reversed(range(len(texts))):
            if texts[index] == known:
                return Headline(index, known)
    candidates = [
        index
        for index, (piece, role) in enumerate(lines)
        if role in (Role.SHORT, Role.BODY)
        and piece.words <= _LONGEST
        and not is_contact(piece.text)
        and not is_wording("crosshead", piece.text)
        and without_credit(piece.text) == piece.text
    ]
    if any(is_wording("paper", text) for text in texts):
        if titled := next((match for text in texts if (match := _TITLED.fullmatch(text))), None):
            return Headline(texts.index(titled.string), titled.group(1))
        candidates = [index for index in candidates if not _heads_a_paper(texts[index])] or candidates
    candidates = [index for index in candidates if not _is_beside(texts[index])] or candidates
    menu = max((index for index in range(len(lines)) if _is_menu(lines, index)), default=-1)
    for index in candidates:
        piece = lines[index][0]
        if len(piece.text) > 12 and any(_repeats(earlier, piece.text) for earlier in lines[:index]):
            above = [at for at in candidates if menu < at < index - 1 and _is_headline_like(lines[at][0])]
            if texts[index - 1] == texts[index] and 0 < len(above) <= _UNDER_HEADLINE:
                return Headline(above[0], texts[above[0]])  # a picture's description and its caption, the same
            return Headline(index, texts[index])
    for wanted in ([index for index in candidates if index > menu], candidates):
        unstopped = [index for index in wanted if not texts[index].endswith((".", ":"))]
        for choice in (
            [index for index in unstopped if _is_headline_like(lines[index][0])],
            [index for index in unstopped if lines[index][0].words > 1],
            [index for index in wanted if lines[index][0].words >= _SHORTEST],
            [index for index in wanted if not texts[index].endswith(":")],
        ):
            if choice:
                return Headline(choice[0], texts[choice[0]])
    named = [index for index, (_, role) in enumerate(lines) if role is Role.MASTHEAD]
    return Headline(named[-1], texts[named[-1]]) if named else None


def without_book(headline: str) -> str:
    """A headline without the book that Parliament binds it in: "House of Commons - Homes - Education Committee
    Contents" is "Homes"."""
    return _CHAPTER.sub("", headline).strip() or headline


def is_titling(text: str) -> bool:
    """Whether a line at the head of a committee's paper gives its title after a label."""
    return bool(_TITLED.fullmatch(text))


def _heads_a_paper(text: str) -> bool:
    """Whether a line at the head of a committee's paper is not its title: the meeting, its date, who reports."""
    return is_wording("paper", text) or (is_titled(text) and is_wording("committee", text))


def _is_beside(text: str) -> bool:
    """Whether a line above the prose is no headline where there is another: what a picture shows, whose page it is."""
    return is_wording("caption", text) or (
        text.count(" ") < _SHORTEST and is_titled(text) and is_wording("committee", text)
    )


def _is_menu(lines: Sequence[tuple[Piece, Role]], index: int) -> bool:
    """Whether a line stands above any headline: a menu, the page's kind, its section as a single bullet."""
    piece, role = lines[index]
    if role is Role.LIST and piece.words <= _SHORTEST:
        above = (other for _, other in lines[:index])
        return lines[index + 1 : index + 2] != [] and all(other in _TOP for other in (*above, lines[index + 1][1]))
    return role in (Role.MENU, Role.LABEL)


def _is_headline_like(piece: Piece) -> bool:
    return piece.words >= _SHORTEST and not piece.text.endswith((".", ":"))


def _repeats(earlier: tuple[Piece, Role], later: str) -> bool:
    """Whether an earlier line is the later one, or has a site's name or a trail of sections around it; a sentence may
    have the same words."""
    text = earlier[0].text
    return text == later or (earlier[1] is not Role.BODY and later in text and len(text) <= len(later) + 80)


def without_site(title: str, headline: str | None = None) -> tuple[str, str | None]:
    """A page title without the site's name after a dash or bar, and that name: "Ofsted finds – LocalGov" gives both.

    Only the part that is not the headline is a site's name; with no headline known, a last part of at most four words.
    """
    if headline and headline in title and headline != title:
        before, after = title.split(headline, 1)
        if _JOINT.search(before.strip()[-1:]) or _JOINT.search(after.strip()[:1]):
            return headline, _SITE.split(f"{before} {after}".strip(_MARKS))[-1].strip(_MARKS) or None
        return headline, None
    parts = _SITE.split(title)
    if len(parts) < 2:
        return title, None
    last = parts[-1]
    if last.count(" ") < 4 and len(last) < len(title) / 2 and last[:1].isupper():
        return title[: title.rindex(last)].rstrip(_MARKS), last
    return title, None

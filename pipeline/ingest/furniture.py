"""What a line of a page is, told by its wording and shape: article, or the furniture around it.

The wordings are data (pipeline/data/furniture.txt); where a line stands is weighed in `main_content`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from pipeline.data import patterns
from pipeline.document import BlockKind
from pipeline.ingest.pieces import Piece
from pipeline.normalise.dates import dates
from pipeline.normalise.grades import grades_of
from pipeline.normalise.people import is_given_name

_LONGEST_LINE = 240  # characters; what is longer is no line of a menu, whatever it says
_LONGEST_SENTENCE = 90  # words; a longer paragraph is never taken for furniture
_LONGEST_NOTICE = 1_000  # characters, likewise
_GAPS = re.compile(r"\S(?:\s{2,}|\s*[|›»>·•→]\s+|\s+/\s+)(?=\S)")
_GLUED = re.compile(r"[a-z]{3}[A-Z][a-z]{2}")  # "Latest newsJobsAbout us": links without a space between them
_CRUMBS = re.compile(r"\s+[›»>→]\s+")  # "News and media > Latest news": where on its site a page stands
_MENU_RUN = 3  # tiny lines running
_LABELLED = re.compile(r"^[^:–—]{1,80}(?::|\s[–—-])\s+")
_TIME = re.compile(r"(?i)\b\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: (?:GMT|BST|UTC|UK))?\b|\b\d{1,2} ?[ap]m\b")
_DATE_WORDS = re.compile(
    r"(?i)\b(?:first|originally|last|date|page|on|at|by|the|mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun|day|monday|tuesday"
    r"|wednesday|thursday|friday|saturday|sunday|published|updated?|posted|created|modified|added|released?|headlines?"
    r"|issued|uploaded|reviewed|news|gmt|bst|comments?)\b"
)
# Words that make a date the edge of a period, so that its line is a heading of the article: "As at 31 March 2017".
_PERIOD_WORDS = re.compile(
    r"(?i)\b(?:as at|between|during|period|since|until|up to|(?:year|quarter|months?) (?:ending|ended|to))\b|\bat\W*$"
)
_PERIOD_JOINT = re.compile(r"\s*(?:to|and|until|[-–—])\s*")
_FILED = re.compile(r"(?: at \S+)?,? (?:in|under) [A-Z][\w ,&’'/-]{1,120}$")  # "on 3 May 2019 in Children, Workforce"
_WORD = re.compile(r"[^\W\d_]{2,}")
_NAME = re.compile(r"[A-Z](?:[\w’'-]*[a-z]|\.)")
_OPENING_MARK = ("“", '"', "‘", "'", "”", "’", "«")
_TEASER_END = re.compile(r"(?:\.\.\.|…|\[(?:\.\.\.|…)\])\s*(?:\w+ )?(?:\w+)?\s*[>»→]*$")
_SAYS = re.compile(r"^[“‘]|[”’\"'] *,? (?:\w+ ){0,4}(?:said|says|told|added)\b|\b(?:said|added|told \w+):? [“‘\"']")
_CONTACT = re.compile(
    r"[\w.+-]+@[\w-]+\.\w+|\b(?:tel(?:ephone)?|phone|fax|e-?mail)\b\s*[:.]|(?:\+44|\b0)\d[\d ()-]{8,}\d"
)


class Role(Enum):
    """What a piece is on its page."""

    BODY = "prose of an article"
    SHORT = "a headline, a crosshead, a teaser: only its place tells"
    LIST = "a list item"
    ROW = "a table row"
    LABEL = "the page's own name for its kind"
    DATED = "a date line or byline"
    MASTHEAD = "the publisher's name"
    MENU = "several links on one line"
    FURNITURE = "furniture by its wording"
    BOX = "the heading of a box of links or a contact block"
    END = "what follows an article: comments, replies"


@dataclass(frozen=True, slots=True)
class Line:
    """A piece, the role it plays, and its place among the pieces of the page."""

    piece: Piece
    role: Role
    place: int


_TINY = frozenset({Role.SHORT, Role.LABEL, Role.MENU})


def is_wording(section: str, text: str) -> bool:
    """Whether the whole text is one of a section's wordings."""
    return len(text) <= _LONGEST_LINE and bool(patterns("furniture.txt")[section].fullmatch(text))


def label_of(text: str) -> tuple[str | None, str]:
    """A page's label for its kind before a headline, and the headline without it.

    "Press release: Leeds is good" is ("press release", "Leeds is good").
    """
    label, colon, rest = text.partition(":")
    if colon and rest.strip() and is_wording("label", label.strip()):
        return label.strip().lower(), rest.strip()
    return None, text


def without_credit(text: str) -> str:
    """A caption without the photographer or agency at its end."""
    return patterns("furniture.txt")["credit"].sub("", text).strip() if len(text) <= 2 * _LONGEST_LINE else text


def is_dated(text: str, others: int = 4) -> bool:
    """Whether a line says no more than a date, a time, who wrote it and what was done to it: at most so many `others`
    among its words."""
    if len(text) > _LONGEST_LINE:
        return False
    rest, found = text, list(dates(text))
    if found and (filed := _FILED.match(text, found[-1].end)):
        rest = text[: filed.start()]
    for mention in reversed(found):
        rest = rest[: mention.start] + " " + rest[mention.end :]
    if not found or _PERIOD_WORDS.search(text[: found[0].start]):
        return False
    if len(found) > 1 and _PERIOD_JOINT.fullmatch(text[found[0].end : found[1].start]):
        return False  # a period, which a title may end on
    rest = _DATE_WORDS.sub(" ", _TIME.sub(" ", rest))
    words = len(_WORD.findall(rest))
    return words <= (others + 2 if text.lower().startswith("by ") else others) and not text.endswith((".", ":"))


def is_bare_date(text: str) -> bool:
    """Whether a line is a date and nothing else: on a page of its own, or a crosshead of a diary."""
    mention = next(dates(text), None)
    return mention is not None and not _WORD.search(text[: mention.start] + text[mention.end :])


def is_byline(text: str) -> bool:
    return len(text) <= 120 and text.count(" ") < 12 and text[-1:] not in ".!?:" and is_wording("byline", text)


def is_name(text: str) -> bool:
    """Whether a line is a person's name and nothing else."""
    words = text.split(maxsplit=3)
    return 2 <= len(words) <= 3 and is_given_name(words[0]) and all(_NAME.fullmatch(word) for word in words[1:])


def is_signature(name: str, office: str) -> bool:
    """Whether two lines sign a letter or a foreword: a name, and the office of whoever bears it."""
    return is_name(name) and office[-1:] not in ".:" and is_wording("signature", office)


def is_contact(text: str) -> bool:
    """Whether a short line gives a telephone number or an address for e-mail."""
    return len(text) <= _LONGEST_LINE and text.count(" ") < 16 and bool(_CONTACT.search(text))


def is_masthead(text: str) -> bool:
    """Whether a line is the name of a paper, a council, a department, an association."""
    return is_paper(text) or (is_titled(text.partition(" (")[0]) and is_wording("body", text))


def is_paper(text: str) -> bool:
    """Whether a text is the name of a paper, a magazine, a broadcaster."""
    return is_titled(text.partition(" (")[0]) and is_wording("masthead", text)


def is_teaser(text: str) -> bool:
    """Whether a text breaks off to be read elsewhere."""
    return bool(_TEASER_END.search(text[-30:]))


def roles_of(pieces: Sequence[Piece], printed: Sequence[str] | None = None) -> list[Role]:
    """The role of each piece; three or more tiny lines or list items running are a menu, one link a line, unless they
    give grades."""
    roles = [role_of(piece, printed[place] if printed else None) for place, piece in enumerate(pieces)]
    start = 0
    for place in range(len(roles) + 1):
        if (
            place < len(roles)
            and roles[place] in _TINY
            and pieces[place].words <= 3
            and not pieces[place].ends_sentence
            and not pieces[place].text.endswith(":")  # the label of a value, no link
        ):
            continue
        if place - start >= _MENU_RUN and not _give_grades([piece.text for piece in pieces[start:place]]):
            roles[start:place] = [Role.MENU if pieces[at].words else roles[at] for at in range(start, place)]
        start = place + 1
    return roles


def _give_grades(lines: Sequence[str]) -> bool:
    """Whether a line is a grade, or a label and its grade ("Leadership: good"), or two make one ("Requires" above
    "Improvement")."""
    pairs = map(" ".join, pairwise(lines))
    return any(grades_of(_LABELLED.sub("", text)) for text in (*lines, *pairs))


def role_of(piece: Piece, printed: str | None = None) -> Role:
    """The role that wording and shape alone suggest; `printed` is the line with its white space as it stood."""
    text = piece.text
    if piece.kind is BlockKind.TABLE_ROW:
        return Role.ROW
    for section, role in (("end", Role.END), ("block", Role.BOX), ("line", Role.FURNITURE), ("label", Role.LABEL)):
        if is_wording(section, text):
            return role
    if _is_notice(piece):
        return Role.FURNITURE
    item = piece.kind is BlockKind.LIST_ITEM  # "Focused visit: 6 September 2021" tells something in a list
    if is_dated(text, 0 if item else 4) or is_byline(text):
        return Role.DATED
    if item:
        return Role.LIST
    if is_masthead(text):
        return Role.MASTHEAD
    if _is_menu(printed or text):
        return Role.MENU
    return Role.BODY if is_prose(piece) else Role.SHORT


def _is_notice(piece: Piece) -> bool:
    """Whether a paragraph is a notice of the site by its wording; what somebody says in the article never is."""
    text = piece.text
    if len(text) > _LONGEST_NOTICE or piece.words > _LONGEST_SENTENCE or _SAYS.search(text):
        return False
    return bool(patterns("furniture.txt")["sentence"].search(text))


def is_prose(piece: Piece) -> bool:
    """Whether a piece reads as running prose: a sentence with its stop, quoted speech, or too long to be a line."""
    text, words = piece.text, piece.words
    if words >= 25:
        return True
    if text.startswith(_OPENING_MARK) and words >= 4 and piece.ends_sentence:
        return True
    return words >= 6 and (piece.ends_sentence or text.endswith((":", ",", ";")))


def is_titled(text: str) -> bool:
    """Every word but the small ones begins with a capital, and it is no heading of news ("Latest ...")."""
    small = {"of", "for", "the", "and", "in", "on", "a", "an", "to", "at", "with"}
    words = text.split()
    return words[0].lower() not in ("latest", "more", "top", "all") and all(
        word[:1].isupper() or word.lower() in small or not word[:1].isalpha() for word in words
    )


def _is_menu(printed: str) -> bool:
    """Several short links side by side: wide gaps, bars or arrows between them; with arrows two are enough."""
    if len(printed) > _LONGEST_LINE:
        return False
    line = printed.strip(" |›»>·•→\t")
    links = _GAPS.split(line)
    if len(_GLUED.findall(line)) >= _MENU_RUN - 1 and is_titled(line) and not line.endswith((".", "!", "?")):
        return True
    return (len(links) >= 3 or _CRUMBS.search(line) is not None) and all(link.count(" ") < 5 for link in links)


def crumbs(text: str) -> list[str]:
    """The parts of a line that tells where on its site a page stands; none where it is no such line."""
    parts = _CRUMBS.split(text.strip()) if len(text) <= _LONGEST_LINE else []
    return parts if len(parts) > 1 else []

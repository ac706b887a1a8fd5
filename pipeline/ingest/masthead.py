"""Who publishes a page of plain text: masthead, site name beside the title, feed or copyright line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.ingest.furniture import crumbs, is_masthead, is_titled, is_wording
from pipeline.ingest.headline import is_titling, without_site
from pipeline.ingest.pieces import fold
from pipeline.ingest.selfnamed import named_in_furniture, named_in_prose

_FEED = re.compile(r"(?i)^from (?:the )?(?P<name>.{2,60}?)(?: [-–—|] .{2,40})? https?://\S+$")
_ORGANISATION = re.compile(
    r"(?i)\b(?:ofsted|department|office|ministry|council|agency|commission|service|association|board|house)\b"
)
_NEWSROOM = re.compile(
    r"(?i)[\s,|:–—-]+(?:news(?:room)?|media (?:centre|office|hub)|press (?:office|centre|releases))$"
)
_PERSON = re.compile(
    r" and (?:The Rt Hon|Sir|Dame|Lord|Lady|Baroness)\b.*$| and [A-Z]\w+ [A-Z][\w-]+ (?:MP|HMCI|CBE|OBE|QPM)\b.*$"
)
_FROM = re.compile(r"^(?:From|Published by|Issued by|Publisher|Organisation):\s*(?P<name>[A-Z].{1,80})$")
_BROKEN = re.compile(r"(?: (?:and|of|for|in|the|&)|,)$")  # a name that goes on in the line below
_COPYRIGHT = re.compile(
    r"(?i)(?:©|\(c\)|copyright)(?:\s*(?:©|\(c\)|copyright))*\s*(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?)?\s*[,.|-]?\s*(?P<name>[^|.©\d,]{3,60})"
)
_NOT_A_NAME = re.compile(
    r"(?i)^(?:all rights|crown|images?|photo|getty|pa\b|the author|content|by\b|notice|policy)|\brights reserved\b"
)
_RIGHTS = re.compile(r"(?i)\s*[-–—,.|]*\s*\b(?:all rights|limited|ltd|registered)\b.*$")

# "HOUSED | the tenants’ union": a name and what it says of itself
_STRAPLINE = re.compile(r"(?P<name>[A-Z][^|–—-]{1,40}?)\s[|–—-]\s(?:[a-z]|Your\b|For\b|The\b).{4,80}")
# "Kent County Council – Cabinet, Monday 4 June 2019 10.00 am", "Kent County Council democracy pages"
_MEETING = re.compile(
    r"(?P<name>[A-Z][\w’'-]*(?: (?:[A-Z][\w’'-]*|and|of|upon|with|&))* Council),?(?: [-–—|:])? "
    r"(?i:democra\w+|(?:[\w’',&-]+ ){0,8}(?:cabinet|executive|committee|panel|board|agendas?|minutes|meetings?))\b"
    r"(?:[^.]|\.\d)*$"
)
_STRAPLINE_WORDS = 3
_LONGEST_NAME = 5  # words of a site's name
_SELLS = re.compile(r"(?i)\b(?:subscri\w+|sign ?in|log ?in|register|join|donate|newsletters?|e-?paper)\b")
_GOVUK = "gov.uk"


def publisher_of(
    head: Sequence[str],
    headline: str | None,
    foot: Sequence[str],
    body: Sequence[str] = (),
    around: Sequence[str] = (),
) -> str | None:
    """The organisation or masthead, or None where the page does not say.

    `head` are the lines before the first prose, `foot` the lines after the article, `body` its paragraphs, `around`
    the lines that are no part of it, wherever they stand.
    """
    for text, below in pairwise([*head, *foot, ""]):
        for pattern in (_FEED, _FROM):
            match = pattern.match(text)
            if match and (not text.startswith("From:") or _ORGANISATION.search(match["name"])):
                return fold(_PERSON.sub("", _whole(match["name"], below)))
    for text in head:
        site = without_site(text, headline)[1] if headline and text != headline and headline in text else None
        if site and is_titling(text):
            continue  # "Subject: …"
        if site and not is_wording("label", site):
            return organisation_of(site)
    for text, below in pairwise([*head, ""]):
        if text != headline and is_masthead(text) and not _is_section(text, foot):
            return _cased(organisation_of(_whole(text, below)))
    if name := _in_crumbs(head) or _over_a_paper(head, headline) or _at_the_top(head, headline):
        return _cased(name)
    if name := named_in_furniture(around):
        return name
    for text in reversed(foot):
        if (match := _COPYRIGHT.search(text)) and not _NOT_A_NAME.search(match["name"].strip()):
            name = fold(_RIGHTS.sub("", match["name"]))
            if name[:1].isupper() and name.count(" ") < 7:
                return name
    return named_in_prose(body)


def _whole(name: str, below: str) -> str:
    """A name with the line below it where it goes on there: "Office for Standards in Education and" / "Skills"."""
    return f"{name} {below}" if below and _BROKEN.search(name) else name


def _is_section(text: str, foot: Sequence[str]) -> bool:
    """Whether a name in capitals is a section's, which comes again over the teasers below the article."""
    return text.isupper() and " " not in text and text in foot


def _in_crumbs(head: Sequence[str]) -> str | None:
    """The organisation in "GOV.UK > Ofsted > Corporate report"; on other sites such a line names subjects, too."""
    for text in head:
        parts = crumbs(text)
        if parts and parts[0].lower() == _GOVUK:
            return next((part for part in parts[1:] if is_masthead(part)), None)
    return None


def _over_a_paper(head: Sequence[str], headline: str | None) -> str | None:
    """The council whose meeting a line in the head of a paper names: "Kent County Council – Cabinet, 4 June 2019"."""
    return next((match["name"] for text in head if text != headline and (match := _MEETING.match(text))), None)


def _at_the_top(head: Sequence[str], headline: str | None) -> str | None:
    """A site's name in the first line that is no furniture: with what it says of itself, or over the line that invites
    readers to sign in."""
    at = next((at for at, text in enumerate(head) if not is_wording("line", text)), None)
    if at is None or head[at] == headline:
        return None
    top = head[at]
    if (strapline := _STRAPLINE.fullmatch(top)) and is_titled(strapline["name"]):
        return strapline["name"] if strapline["name"].count(" ") < _STRAPLINE_WORDS else None
    below = head[at + 1] if at + 1 < len(head) else ""
    over_menu = bool(_SELLS.search(below)) and is_wording("line", below)
    named = is_titled(top) and top.count(" ") < _LONGEST_NAME and top[-1].isalpha() and top.lower() != _GOVUK
    return top if over_menu and named and not is_wording("label", top) else None


def organisation_of(site: str) -> str:
    """A site's name without the name of its newsroom, where an organisation is left: "Leeds City Council news"."""
    name = _NEWSROOM.sub("", site)
    return name if name != site and _ORGANISATION.search(name) else site


def _cased(text: str) -> str:
    """A masthead in capitals as its name is written."""
    return text.title().replace("’S", "’s").replace("'S", "'s") if text.isupper() and " " in text else text

"""The day a page says it was published, from the lines around its headline: never a guess, never a relative date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.ingest.furniture import is_bare_date, is_byline, is_dated, is_wording
from pipeline.normalise.dates import DateMention, dates

_PUBLISHED = re.compile(
    r"(?i)\b(?:(?:first |originally )?(?:published|posted|issued|released?)|date(?:line)?)\b[^.]{0,24}$"
    r"|\banswered(?: on)?\s*:?\s*$"
)
# A label that opens its line says so whatever else the line holds: "Published 3 May 2019 in News", "Release date: ...".
_LABELLED = re.compile(
    r"(?i)^\W*(?:(?:first |originally |date )?(?:published|posted|issued|released)|(?:publication|release|publish) date"
    r"|date (?:of (?:publication|release|issue)|published|posted|issued)|answered on)\b[^.]{0,30}$"
)
# "Published by 30 April", "issued between ..." speak of a period, not of the day of the page itself.
_BOUNDED = re.compile(r"(?i)\b(?:by|before|after|since|until|between|from|to|during|in|as at)\W*(?:the )?$")
# What is said to be published here is something else than the page.
_ANOTHER = re.compile(
    r"(?i)\b(?:was|were|is|are|been|be|which|that|reports?|figures|data|statistics|inspections?|letters?|reviews?|findings|results)"
    r",? (?:first |originally )?(?:published|released|issued|posted)\b"
)
_STATEMENT = 15  # words of a line that states a date of publication somewhere in it
_UPDATED = re.compile(r"(?i)\b(?:updated?|modified|amended|reviewed|revised|last)\b[^.]{0,24}$")
_SAID_IN_BODY = re.compile(
    r"(?i)\b(?:published|released|issued|out|revealed|announced|launched)\s+(?:today|this (?:morning|week))\s*[,(]?\s*$"
    r"|\btoday,?\s*\(?\s*$"
)
_ON_COVER = re.compile(r"\b(?:Published|Issued|Released|Date|(?:Publication|Release) [Dd]ate)(?: on)?:? $")
_EVENT = re.compile(
    r"(?i)^(?:(?:next|upcoming|forthcoming) ){1,2}(?:events?|meetings?|webinars?|courses?|deadlines?)\W*$"
)
_MACHINE_DATE = re.compile(r"^date (\d{4}-\d\d-\d\d)\b\s*")
_NEAR = 12  # lines above the headline, or below the article, in which a bare date line is the page's own
_COVER = 800  # characters of a first paragraph in which the labels of a cover run on
_LONGEST_LINE = 200  # characters of a line that states a day
_LONG = 3_000  # characters of a paragraph in which such a date is looked for
_CITY = 60  # characters before a date that opens a release's first paragraph: "LONDON, 4 June 2019 –"


def published_date(head: Sequence[str], opening: Sequence[str], foot: Sequence[str]) -> str | None:
    """The ISO date of publication, or None.

    `head` are the lines before the first prose, `opening` the first paragraphs of the body, `foot` the lines after it.
    A date that is said to be of publication comes first, then the date line nearest the prose, then a date line below
    the article, then the label of a cover that runs on, then "published today (28 June 2016)". The day of the last
    change is no publication.
    """
    foot = _own(foot)
    updated = last_change(head, opening, foot)
    bare: str | None = None
    for text, mention in _stated(head, opening, foot):
        before = text[: mention.start]
        if not _is_change(before) and _states_publication(text, before):
            return mention.iso
    near = head[-3 * _NEAR :]
    for at in reversed(range(len(near))):
        bare = bare or (None if at and _EVENT.search(near[at - 1]) else _bare(near[at]))
    for text in opening[:2]:
        bare = bare or (_bare(text) if len(text) < 120 else None) or _opens_with(text)
    below = [day for text in foot if (is_bare_date(text) or is_byline(text)) and (day := _bare(text))]
    bare = bare or (below[0] if len(below) == 1 else None)  # several are those of teasers
    if bare and bare != updated:
        return bare
    for text in opening[:1]:
        for mention in dates(text, 0, min(len(text), _COVER)):
            if _ON_COVER.search(text[max(mention.start - _CITY, 0) : mention.start]):
                return mention.iso
    for text in opening:
        for mention in dates(text, 0, min(len(text), _LONG)):
            if _SAID_IN_BODY.search(text[max(mention.start - _CITY, 0) : mention.start]):
                return mention.iso
    return bare


def last_change(head: Sequence[str], opening: Sequence[str], foot: Sequence[str]) -> str | None:
    """The ISO date on which a page says it was last changed, or None; the lines are those of `published_date`."""
    stated = _stated(head, opening, _own(foot))
    return next((mention.iso for text, mention in stated if _is_change(text[: mention.start])), None)


def _own(foot: Sequence[str]) -> Sequence[str]:
    """The lines after the article up to the first box of others' news."""
    ends = (at for at, text in enumerate(foot) if is_wording("end", text) or is_wording("block", text))
    return foot[: min(next(ends, _NEAR), _NEAR)]


def _stated(head: Sequence[str], opening: Sequence[str], foot: Sequence[str]) -> Iterator[tuple[str, DateMention]]:
    """The dates of the lines that may state a day of the page, with their lines, the nearest to the prose first."""
    for text in [*reversed(head[-3 * _NEAR :]), *opening[:2], *foot]:
        for mention in dates(text) if len(text) < _LONGEST_LINE else ():
            yield text, mention


def _is_change(before: str) -> bool:
    return bool(_UPDATED.search(before)) and not _PUBLISHED.search(before)


def _states_publication(text: str, before: str) -> bool:
    """Whether a date is said to be that of publication by the words `before` it: a label that opens the line, or one in
    a line that is no sentence of prose."""
    if _BOUNDED.search(before) or _ANOTHER.search(before):
        return False
    return bool(_LABELLED.search(before)) or (text.count(" ") < _STATEMENT and bool(_PUBLISHED.search(before)))


def _bare(text: str) -> str | None:
    """The date of a line that holds a date and little else, unless it is said to be that of a change."""
    if not is_dated(text):
        return None
    return next((day.iso for day in dates(text) if not _UPDATED.search(text[: day.start])), None)


def _opens_with(text: str) -> str | None:
    """The date of a dateline run into the paragraph: "LONDON, 4 June 2019 – The council …"."""
    mention = next(dates(text, 0, min(len(text), _CITY)), None)
    if mention is None:
        return None
    before, after = text[: mention.start], text[mention.end : mention.end + 3]
    place = before.strip(" ,(").replace(" ", "")
    return (
        mention.iso if (not place or place.isupper()) and after.lstrip(" )")[:1] in "-–—:" and after.strip() else None
    )


def without_machine_date(text: str) -> tuple[str, str | None]:
    """A text without the "date 2024-03-22" that some archives put before it, and that date."""
    match = _MACHINE_DATE.match(text.lstrip())
    return (text.lstrip()[match.end() :], match[1]) if match else (text, None)

"""The council inspected, from the front page's title: "Inspection of Devon local authority children's services",
"Metropolitan Borough of Barnsley Council", "Surrey Safeguarding Children Board"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.data import rows
from pipeline.document import Document
from pipeline.extractors.councils.names import names_in
from pipeline.extractors.inspection_report.form import Form
from pipeline.extractors.inspection_report.wording import APOSTROPHE, BOARD, CHILDRENS
from pipeline.normalise.councils import fold, lookup, table

_IN_TITLE = re.compile(
    rf"(?:inspection|visit)\s+(?:of|to)\s+(?:the\s+)?(?P<name>[^:]{{2,90}}?)(?:\s+local\s+authority|\s+council)?{APOSTROPHE}?s?"
    rf"\s+{CHILDRENS}\s+(?:and\s+famil(?:y|ies){APOSTROPHE}?\s+)?(?:social\s+care\s+)?services",
    re.IGNORECASE,
)
_BOARD = re.compile(rf"\s+{BOARD}.*", re.IGNORECASE | re.DOTALL)
# Words that say what kind of council it is, in whatever order a front page prints them.
_KIND = frozenset(
    (
        *("the", "of", "and", "council", "councils", "borough", "city", "county", "metropolitan", "district", "london"),
        *("royal", "unitary", "authority", "corporation", "local", "mbc"),
        *("children", "childrens", "services", "safeguarding", "board"),
    )
)


def council_inspected(document: Document, form: Form, date: str | None) -> str | None:
    """The GSS code, on an ISO date, of the council that the front page names; None where it names none.

    A children's trust's report is its council's. Where no line is a name as a whole, the one council, or else the one
    trust, named anywhere about the title is meant.
    """
    for name in _names(document, form):
        for candidate in dict.fromkeys((name, _BOARD.sub("", name))):
            if code := lookup(candidate, date) or _trusts().get(fold(candidate)) or _by_core(candidate, date):
                return code
    text, start, end = document.text, form.front.start, _end_of_names(form)
    named = {name.code for name in names_in(text, start, end, date)}
    if not named:
        about = fold(_one_line(text[start:end]))
        named = {code for name, code in _trusts().items() if name in about}
    return named.pop() if len(named) == 1 else None


def _end_of_names(form: Form) -> int:
    """Where the front page's part ends that may name the council: at the dates, or some lines below the title."""
    return form.dates if form.dates is not None else min(form.front.end, form.end + 300)


def _names(document: Document, form: Form) -> Iterator[str]:
    """What may be the council's name: in the title, the lines before it, the lines between it and the dates."""
    text, page = document.text, form.front
    end = _end_of_names(form)
    if title := _IN_TITLE.search(text, page.start, end):
        yield _one_line(title["name"])
    before, after = text[page.start : form.start], text[form.end : end]
    yield _one_line(before)
    for line in (*before.split("\n"), *after.split("\n")):
        if line.strip():
            yield _one_line(line)
    yield _one_line(after)


def _one_line(text: str) -> str:
    line = " ".join(text.replace("’", "'").split()).strip(" ,:;–—-0123456789")
    return re.sub("^the ", "", line, flags=re.IGNORECASE)


@lru_cache(maxsize=1)
def _trusts() -> dict[str, str]:
    found = rows("childrens_trusts.csv")
    return {fold(row["name"]): row["councils"] for row in found if ";" not in row["councils"]}


def _core(name: str) -> tuple[str, ...]:
    """A name without the words for its kind: ("wakefield",) for "Wakefield District Metropolitan Council"."""
    words = fold(name).replace("’", "").replace("'", "").split()
    core = tuple(word for word in words if word not in _KIND)
    return core or (("city", "london") if {"city", "london"} <= set(words) else ())


@lru_cache(maxsize=1)
def _cores() -> dict[tuple[str, ...], str]:
    """Everyday names by core; one that a predecessor and its successor share leads to the later one's name."""
    return {_core(council.everyday_name): council.everyday_name for council in table()}


def _by_core(name: str, date: str | None) -> str | None:
    core = _core(name)
    everyday = _cores().get(core) if core else None
    return lookup(everyday, date) if everyday else None

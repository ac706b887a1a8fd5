"""Contact blocks (address, telephone, e-mail, site), which are no part of what a report says: left out.

A report's last page gives its publisher's address one short line after another. A town in it is no council named.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.document import BlockKind
from pipeline.ingest.pdf.blocks import Group

_CONTACT = re.compile(
    r"(?i)^(?:t|tel|telephone|text ?phone|phone|fax|f|e|e-?mail|w|web|website|minicom)\s*:\s*\S"
    r"|^\S+@\S+\.\w+$|^(?:https?://|www\.)\S+$|^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|^0\d{2,4}[ \d]{6,10}$"
)
_LINE = 60  # characters of a line of an address, at the most
_ELEMENTS = 2  # telephone, site and the like that make a run of short lines a contact block


def without_contacts(groups: Sequence[Group]) -> list[Group]:
    """The blocks without runs of short lines of which several are a telephone number, a web address, a postcode."""
    kept: list[Group] = []
    run: list[Group] = []
    for group in groups:
        if _is_short(group):
            run.append(group)
            continue
        kept += _outside(run)
        kept.append(group)
        run = []
    return kept + _outside(run)


def _outside(run: list[Group]) -> list[Group]:
    """What a run of short lines keeps: nothing from the address's first line to the last contact in it."""
    contacts = [index for index, group in enumerate(run) if _CONTACT.match(group.lines[0].text)]
    if len(contacts) < _ELEMENTS:
        return run
    first = contacts[0]
    while first and run[first - 1].kind is BlockKind.PARAGRAPH and ":" not in run[first - 1].lines[0].text:
        first -= 1
    return run[:first] + run[contacts[-1] + 1 :]


def _is_short(group: Group) -> bool:
    text = group.lines[0].text
    return len(group.lines) == 1 and group.cells is None and len(text) <= _LINE and not text.endswith(".")

"""Who led the inspection: "Lead inspector: …".

It stands on the front page, under "Information about this inspection", or on the last page.
"""

from __future__ import annotations

import re

from pipeline.extractors.inspection_report.scan import occurrences
from pipeline.extractors.inspection_report.wording import APOSTROPHE
from pipeline.extractors.people.surnames import role_nouns

_LABEL = re.compile(
    r"(?<![A-Za-z])(?P<other>(?:deputy|assistant|shadow)\s+)?(?:joint\s+)?(?:lead|reporting|managing)\s+(?:ofsted\s+)?"
    r"(?:inspector(?P<several>s)?|HMIs?)(?![A-Za-z])(?:\s+and\s+report\s+author)?(?:\s+was(?=\s(?-i:[A-Z])))?"
    r"(?:\s*[:–—-])?\s*",
    re.IGNORECASE,
)
_BEFORE, _BEHIND = 30, 40  # characters on either side of where "inspector" or "HMI" begins: the label is within them
_MAJESTY = rf"(?:her|his)\s+majest(?:y|ie)(?:\s?{APOSTROPHE}?\s?s?{APOSTROPHE}?)"
# The rest of the line, and the next one where the line stops after one word, a comma, an "and" or half a title.
_HALF = rf"(?:,|&|(?<![A-Za-z])and(?:[ \t]+[^\W\d_]+)?|majesty{APOSTROPHE}?s)[ \t]*\n"
_VALUE = re.compile(rf"(?:[^\W\d_]+[ \t]*\n)?(?:[^\n]{{0,200}}?{_HALF}){{0,3}}[^\n]{{0,200}}", re.IGNORECASE)
_TITLES = (
    r"(?<![A-Za-z])(?:senior\s+)?(?:"
    r"(?:her|his)\s+m[^,;]{4,14}?\s+insp\w+"  # however its "Majesty's" has come out
    rf"|{_MAJESTY}(?:\s+insp\w+)?|HMIs?|H\.M\.I|SHMI|HM|HIM|ofsted|social\s+care|[CMO]BE)(?![A-Za-z])"
)
_TITLE = re.compile(rf"[,(\s]*{_TITLES}[,.)\s]*", re.IGNORECASE)
_COURTESY = re.compile(r"^(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+")
# "until 4 March 2014", "(from 11 March)": when two led in turn.
_WHEN = re.compile(r"[,(\s]*(?<![A-Za-z])(?:until|from|up\s+to)\s+\d[^,;)&\n]*\)?", re.IGNORECASE)
# What follows the names where a page's lines have run together.
_STOP = re.compile(
    r"(?<![A-Za-z-])(?:deputy|assistant|shadow|team|other|lead|reporting|inspect\w*|judge?ments?|age\s+group|published|report|quality"
    r"|date|the|senior|regulatory|was|who|of|for|\d+)(?![A-Za-z]).*",
    re.IGNORECASE | re.DOTALL,
)
_AND = re.compile(r"((?:\s*(?:[,;/&|]|(?<![A-Za-z])and(?![A-Za-z])))+\s*)", re.IGNORECASE)
# "Ann Example", "Ann J Example", "Ann Thomson-Example", "Ann O’Example", "Máire Example", "Ann de la Example"
_PART = (
    r"(?:(?:d[’'`])?[A-ZÀ-ÖØ-ÞĀ-Ž](?:[^\W\d_]|[’'`–-]\s?(?=[^\W\d_]))*\.?"
    r"|(?:de|da|di|dos|la|le|van|von|der|den|du|al|el|bin|ter|ten)(?![^\W\d_]))"
)
_NAME = re.compile(rf"{_PART}(?:\s+{_PART}){{1,4}}")
_NEXT_LINE = re.compile(rf"\s*\n\s*{_NAME.pattern},?\s+(?i:{_TITLES})[^\n]*")  # of a list of several
# A front page that gives the title in place of the label: "Ann Example, Her Majesty's Inspector".
_UNLABELLED = re.compile(
    rf"(?:^|(?<=\n))(?P<names>{_NAME.pattern}),?\s+(?i:{_MAJESTY}\s+inspector|(?:senior\s+)?HMI)(?![A-Za-z])"
)


def lead_inspectors(text: str, start: int, end: int) -> tuple[str, ...]:
    """The lead inspectors' names as printed in text[start:end], without titles; empty where none is named.

    The first label with a name after it decides: a second report bound in the same file has an inspector of its own.
    """
    for place in sorted(occurrences(text, "inspector", start, end) + occurrences(text, "HMI", start, end)):
        label = _LABEL.search(text, max(start, place - _BEFORE), min(end, place + _BEHIND))
        if label is None or label["other"]:
            continue
        value = _VALUE.match(text, label.end(), end)
        if value and (names := _names(value.group())):
            return names if len(names) > 1 or not label["several"] else (*names, *_below(text, value.end(), end))
    return ()


def _below(text: str, start: int, end: int) -> tuple[str, ...]:
    """The names of the lines below that are a name and its title."""
    found: tuple[str, ...] = ()
    while line := _NEXT_LINE.match(text, start, end):
        found, start = (*found, *_names(line.group())), line.end()
    return found


def named_by_title(text: str, start: int, end: int) -> tuple[str, ...]:
    """The inspector whom the head of a front page, text[start:end], names by title alone; empty where it names none."""
    unlabelled = _UNLABELLED.search(text, start, end)
    return _names(unlabelled["names"]) if unlabelled else ()


def _names(value: str) -> tuple[str, ...]:
    """The names that a value begins with: what is no name ends them, and what is the role of the one before."""
    found: list[str] = []
    listed = _STOP.sub("", _TITLE.sub(", ", _WHEN.sub(", ", value))).strip(" ,.:;\n")
    after = ""
    for index, piece in enumerate(_AND.split(listed)):
        if index % 2:
            after = piece.strip()
            continue
        name = _COURTESY.sub("", " ".join(piece.split()).strip("."))
        if not _NAME.fullmatch(name) or (after == "," and name.split()[-1].lower() in role_nouns()):
            break
        found.append(re.sub(r"-\s+", "-", name).replace("`", "'"))
    return tuple(found)

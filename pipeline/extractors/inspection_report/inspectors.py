"""Who led the inspection: "Lead inspector: …".

It stands on the front page, under "Information about this inspection", or on the last page.
"""

from __future__ import annotations

import re

_LABEL = re.compile(
    r"(?<![A-Za-z])(?P<other>(?:deputy|assistant|shadow)\s+)?(?:joint\s+)?(?:lead|reporting)\s+inspectors?(?![A-Za-z])"
    r"(?:\s*[:–—-])?\s*",
    re.IGNORECASE,
)
_INSPECTOR = re.compile("[Ii]nspector|INSPECTOR")
# The rest of the line, and the next one where the line stops after one word, a comma, an "and" or half a title.
_VALUE = re.compile(
    r"(?:[^\W\d_]+[ \t]*\n)?(?:[^\n]{0,200}?(?:,|&|(?<![A-Za-z])and|majesty[’'`]?s)[ \t]*\n){0,3}[^\n]{0,200}",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"[,(\s]*(?<![A-Za-z])(?:(?:her|his)\s+majesty\s?[’'`]?\s?s?\s+inspectors?|(?:senior\s+)?HMIs?|SHMI|ofsted|social\s+care)(?![A-Za-z])[,.)\s]*",
    re.IGNORECASE,
)
# What follows the names where a page's lines have run together.
_STOP = re.compile(
    r"(?<![A-Za-z])(?:deputy|assistant|shadow|team|other|lead|reporting|inspect\w*|judge?ments?|age\s+group|published|report|quality"
    r"|date|the|senior|regulatory|was|who|of|for|\d+)(?![A-Za-z]).*",
    re.IGNORECASE | re.DOTALL,
)
_AND = re.compile(r"(?:\s*(?:[,;/&|]|(?<![A-Za-z])and(?![A-Za-z])))+\s*", re.IGNORECASE)
# "Ann Example", "Ann J Example", "Ann Thomson-Example", "Ann O’Example", "Máire Example", "Ann de la Example"
_PART = r"(?:[A-ZÀ-ÖØ-Þ](?:[^\W\d_]|[’'`-]\s?(?=[^\W\d_]))*\.?|(?:de|la|le|van|von|der|du|al|el|bin)(?![^\W\d_]))"
_NAME = re.compile(rf"{_PART}(?:\s+{_PART}){{1,4}}")
# A front page that gives the title in place of the label: "Ann Example, Her Majesty's Inspector".
_UNLABELLED = re.compile(
    rf"(?:^|(?<=\n))(?P<names>{_NAME.pattern}),?\s+(?i:(?:her|his)\s+majesty[’'`]?s\s+inspector|(?:senior\s+)?HMI)(?![A-Za-z])"
)


def lead_inspectors(text: str, start: int, end: int) -> tuple[str, ...]:
    """The lead inspectors' names as printed in text[start:end], without titles; empty where none is named.

    The first label with a name after it decides: a second report bound in the same file has an inspector of its own.
    """
    for word in _INSPECTOR.finditer(text, start, end):
        label = _LABEL.search(text, max(start, word.start() - 30), min(end, word.end() + 30))
        if label is None or label["other"]:
            continue
        value = _VALUE.match(text, label.end(), end)
        if value and (names := _names(value.group())):
            return names
    return ()


def named_by_title(text: str, start: int, end: int) -> tuple[str, ...]:
    """The inspector whom the head of a front page, text[start:end], names by title alone; empty where it names none."""
    unlabelled = _UNLABELLED.search(text, start, end)
    return _names(unlabelled["names"]) if unlabelled else ()


def _names(value: str) -> tuple[str, ...]:
    """The names that a value begins with: what is no name ends them."""
    found: list[str] = []
    for piece in _AND.split(_STOP.sub("", _TITLE.sub(", ", value)).strip(" ,.:;")):
        piece = " ".join(piece.split()).strip(".")
        if not _NAME.fullmatch(piece):
            break
        found.append(re.sub(r"-\s+", "-", piece).replace("`", "'"))
    return tuple(found)

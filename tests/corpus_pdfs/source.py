"""A content file: a few `key: value` lines, a blank line, then Markdown; notes are `[^1]: text` lines at its end."""

import re
from dataclasses import dataclass
from pathlib import Path

NOTE = re.compile(r"^\[\^(\w+)\]: (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Source:
    """What a content file says: `facts` of its head, `body` in Markdown, `notes` by their mark."""

    facts: dict[str, str]
    body: str
    notes: dict[str, str]


def read_source(path: Path) -> Source:
    """The content file at `path`, or a folder's files read one after another in the order of their names.

    Raises ValueError when a line of the head is no `key: value`.
    """
    parts = [path] if path.is_file() else sorted(path.glob("*.md"))
    head, _, body = "".join(part.read_text(encoding="utf-8") for part in parts).partition("\n\n")
    facts = {}
    for line in head.splitlines():
        key, colon, value = line.partition(": ")
        if not colon:
            raise ValueError(f"{path.name}: the head has no 'key: value' in {line!r}")
        facts[key] = value
    return Source(facts, NOTE.sub("", body), dict(NOTE.findall(body)))

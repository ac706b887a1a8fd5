"""Words that several forms of statement share, as patterns without regard to case."""

from __future__ import annotations

APOSTROPHE = r"(?:[^\w\s.,:;()]|\d)"  # or what a font without its code makes of it: "children9s"
CHILDRENS = rf"children(?:{APOSTROPHE}s|s{APOSTROPHE}|s)?"
BOARD = rf"(?:local\s+)?safeguarding\s+(?:children(?:{APOSTROPHE}?s)?\s+)?board"

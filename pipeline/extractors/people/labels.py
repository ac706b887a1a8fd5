"""Roles printed as a label: "Lead inspector: Jane Doe", "Team inspectors: Jane Doe, Tom Roe"."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.extractors.people.names import Name
from pipeline.extractors.people.roles import Role, parse, role_noun

_LINE_LABEL = re.compile(r"(?:^|(?<=[\n.;|•]\s)|(?<=\n))((?:[\w’'(),&/-]+\s){0,9}[\w’'()&/-]+)\s?:\s(?:the\s)?$")


def label_before(text: str, name: Name, start: int) -> Role | None:
    """ "Lead inspector: Jane Doe": the label at the head of the line, one office where several names follow."""
    head = _LINE_LABEL.search(text, max(start, name.outer_start - 80), name.outer_start)
    if not head or (role := parse(text, head.start(1), head.end(1))) is None or role.role is None:
        return None
    nouns = list(role_noun().finditer(text, head.start(1), head.end(1)))
    if re.match(r"[^,]*\b(?:author|contact|editor|reporter|clerk|photographer)\b", head.group(1), re.I) or (
        nouns[-1].end() < head.end(1) and not re.match(r"\s(?:of|for)\s", text[nouns[-1].end() :])
    ):
        return None
    if role.role.lower().endswith("inspectors"):
        role = replace(role, role=role.role[:-1])
    return role

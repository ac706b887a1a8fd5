"""A grade with what stands around it, and the councils that it could be about."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.link.judgements.scope import Group
from pipeline.mentions import GradeMention


@dataclass(frozen=True, slots=True)
class Ground:
    """A grade with the words around it: its stretch from the grade before it to the grade after it, in its sentence."""

    text: str
    grade: GradeMention
    left: int
    right: int
    bounds: tuple[int, int]
    gives_subject: bool  # words that could take up an earlier subject: "the council", "services", an area

    @property
    def before(self) -> str:
        return self.text[self.left : self.grade.start]

    @property
    def after(self) -> str:
        return self.text[self.grade.end : self.right]


@dataclass(frozen=True, slots=True)
class Subject:
    """Councils a grade could be about, and how they come to be a candidate."""

    group: Group
    source: str  # "clause", "object", "opened", "sentence", "focus", "lead_in", "heading", "paragraph", "document"

"""Judgements in short, for the tables of tests: "Leeds all G; Leeds lead <R" is Leeds good overall, leadership
previously requires improvement. Councils by their everyday names."""

from __future__ import annotations

from pipeline.normalise.councils import by_code
from pipeline.records import JudgementRecord, Status

AREA = {
    "overall_effectiveness": "all",
    "leadership": "lead",
    "help_and_protection": "help",
    "children_looked_after": "care",
    "children_in_care": "care",
    "children_in_care_and_care_leavers": "care",
    "adoption": "adopt",
    "care_leavers": "leave",
    "lscb": "lscb",
}
GRADE = {"outstanding": "O", "good": "G", "requires_improvement": "R", "inadequate": "I", "adequate": "A", "poor": "P"}


def written(judgements: tuple[JudgementRecord, ...]) -> str:
    """Judgements in the notation of the tables."""
    return "; ".join(
        f"{by_code(j.council).everyday_name} {AREA.get(j.area, j.area)} "
        + ("<" if j.status == Status.PREVIOUS else "")
        + GRADE[j.grade]
        for j in judgements
    )

"""Which areas a report of each form judges, so that a grade that was not found is a problem and never silent."""

from __future__ import annotations

from pipeline.extractors.inspection_report.form import Form
from pipeline.records import Area, Framework, Inspection, InspectionType

_ILACS: tuple[tuple[Area, ...], ...] = (
    ("leadership",),
    ("help_and_protection",),
    ("children_in_care", "children_in_care_and_care_leavers"),
)
_SIF: tuple[tuple[Area, ...], ...] = (
    ("overall_effectiveness",),
    ("leadership",),
    ("help_and_protection",),
)
# Inspections since then are reported without an overall judgement.
_NO_OVERALL_SINCE = "2026-04-01"


def missing_areas(form: Form, inspection: Inspection, found: set[Area]) -> list[Area]:
    """The areas, one of each group of alternatives, that the form judges and `found` lacks.

    Left out are those that a report may rightly lack: areas not judged where there are no such children.
    """
    if form.type is InspectionType.LSCB_REVIEW:
        groups: tuple[tuple[Area, ...], ...] = (("lscb",),)
    elif form.framework is Framework.ILACS:
        overall = () if (inspection.inspected_from or "") >= _NO_OVERALL_SINCE else (("overall_effectiveness",),)
        groups = (*_ILACS, *overall)
    elif form.framework is Framework.SIF:
        groups = (*_SIF, ("lscb",)) if form.board else _SIF
    else:
        groups = (("overall_effectiveness",),)
    return [group[0] for group in groups if not found & set(group)]

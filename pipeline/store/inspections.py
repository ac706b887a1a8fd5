"""One row per inspection: what each inspection report in a folder of records says, beside the council's own facts.

The columns are the ones that users of Ofsted's published spreadsheets know (URN, region, overall effectiveness, web
link), under the names that the records use.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from pipeline.normalise.councils import by_code
from pipeline.records import OTHER_AREA, InspectionType, Status
from pipeline.store.json_files import record_files


@dataclass(frozen=True, slots=True)
class InspectionRow:
    """One inspection. Dates are ISO; a grade is None where the report judges no such area; `other_judgements` are
    "area=grade" parted by "; "; `page` is where the first grade stands, and `web_link` leads to the report there."""

    council: str | None
    code: str | None
    dfe_number: str | None
    urn: str | None
    region: str | None
    framework: str | None
    type: str | None
    inspected_from: str | None
    inspected_to: str | None
    published: str | None
    lead_inspector: str | None
    overall_effectiveness: str | None
    leadership: str | None
    help_and_protection: str | None
    children_looked_after: str | None
    children_in_care: str | None
    children_in_care_and_care_leavers: str | None
    adoption: str | None
    care_leavers: str | None
    lscb: str | None
    other_judgements: str | None
    outcome: str
    file: str
    page: int | None
    web_link: str


COLUMNS = tuple(field.name for field in fields(InspectionRow))


def inspection_rows(folder: Path, *, latest: bool = False) -> list[InspectionRow]:
    """The inspections in a folder of records, by council, then oldest first; `latest` keeps each council's newest.

    A review of a safeguarding board alone is nobody's newest while there is an inspection of the council's services.
    Raises NoRecordsError where the folder holds no records, ValueError naming a file that is no document's records.
    """
    rows = [row for file in record_files(folder) if (row := _row(_load(file)))]
    rows.sort(key=lambda row: (row.council or "", row.code or "", *_age(row), row.file))
    return _newest(rows) if latest else rows


def _load(file: Path) -> dict[str, Any]:
    try:
        loaded = json.loads(file.read_text("utf-8"))
    except ValueError as error:
        raise ValueError(f"{file}: not JSON ({error}); run `ofsted-records run` again") from error
    return loaded if isinstance(loaded, dict) else {}


def _row(records: dict[str, Any]) -> InspectionRow | None:
    """The row of one document's records; None where it is no inspection report."""
    document = records.get("document") or {}
    inspection = document.get("inspection")
    if not inspection:
        return None
    code = inspection["council"]
    council = by_code(code) if code else None
    own = [j for j in records["judgements"] if j["council"] == code and j["status"] == Status.CURRENT]
    page = own[0]["evidence"]["page"] if own else None
    link = document.get("url") or document["source"]
    grades = {area: _joined(j["grade"] for j in own if j["area"] == area) for area in COLUMNS}
    others = _joined(f"{j['area'].removeprefix(OTHER_AREA)}={j['grade']}" for j in own if j["area"] not in COLUMNS)
    known = {
        **{name: grades[name] for name in COLUMNS},
        **{name: inspection[name] for name in inspection if name in COLUMNS},
        "council": council.official_name if council else None,
        "code": council.code if council else None,
        "dfe_number": council.dfe_number if council else None,
        "urn": council.urn if council else None,
        "region": council.region if council else None,
        "other_judgements": others,
        "outcome": document["outcome"],
        "file": document["source"],
        "page": page,
        "web_link": f"{link}#page={page}" if page else link,
    }
    return InspectionRow(**known)


def _joined(values: Iterable[str]) -> str | None:
    return "; ".join(dict.fromkeys(values)) or None


def _age(row: InspectionRow) -> tuple[str, str]:
    return row.inspected_to or "", row.published or ""


def _newest(rows: list[InspectionRow]) -> list[InspectionRow]:
    newest: dict[str, InspectionRow] = {}
    for row in rows:
        if row.code:
            held = newest.get(row.code)
            newest[row.code] = row if held is None else max(held, row, key=lambda r: (_of_services(r), *_age(r)))
    return list(newest.values())


def _of_services(row: InspectionRow) -> bool:
    return row.type != InspectionType.LSCB_REVIEW

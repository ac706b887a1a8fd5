"""The record contract: what one document yields, as typed, frozen models with closed vocabularies.

Units throughout: offsets are Unicode code points into the stored text, half-open; shares are percent (0-100); money is
pounds; boxes are PDF points. Dates are ISO strings so that a record reads the same in Python, JSON and a table.
This module imports nothing of the pipeline: every other room depends on it, it depends on none.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict


class DocumentKind(StrEnum):
    PRESS_RELEASE = "press_release"
    NEWS_ARTICLE = "news_article"
    INSPECTION_REPORT = "inspection_report"
    ANNUAL_REPORT = "annual_report"
    STATISTICS = "statistics"
    SPEECH = "speech"
    OTHER = "other"


class Outcome(StrEnum):
    OK = "ok"
    PARTIAL = "partial"
    FAILED = "failed"


class Grade(StrEnum):
    """Inspection grades in scale order, best first; `adequate`, `satisfactory` and `poor` only in older frameworks."""

    OUTSTANDING = "outstanding"
    GOOD = "good"
    REQUIRES_IMPROVEMENT = "requires_improvement"
    SATISFACTORY = "satisfactory"
    ADEQUATE = "adequate"
    POOR = "poor"
    INADEQUATE = "inadequate"


class Status(StrEnum):
    CURRENT = "current"
    PREVIOUS = "previous"


class Framework(StrEnum):
    SIF = "sif"
    ILACS = "ilacs"
    PRE_2013 = "pre_2013"


class InspectionType(StrEnum):
    STANDARD = "standard"
    SHORT = "short"
    REINSPECTION = "reinspection"
    LSCB_REVIEW = "lscb_review"


class StatisticKind(StrEnum):
    PERCENTAGE = "percentage"
    PROPORTION = "proportion"
    RATE = "rate"
    COUNT = "count"
    MONEY = "money"


class Comparator(StrEnum):
    EQ = "eq"
    APPROX = "approx"
    LT = "lt"
    LE = "le"
    GT = "gt"
    GE = "ge"


class Direction(StrEnum):
    RISE = "rise"
    FALL = "fall"


class Provider(StrEnum):
    LOCAL_AUTHORITY = "local_authority"
    CHILDRENS_HOME = "childrens_home"
    FOSTERING_AGENCY = "fostering_agency"
    ADOPTION_AGENCY = "adoption_agency"
    LSCB = "lscb"
    SCHOOL = "school"
    SECURE_TRAINING_CENTRE = "secure_training_centre"
    OTHER = "other"


class QuoteKind(StrEnum):
    FULL = "full"
    PARTIAL = "partial"
    BLOCK = "block"


class QuoteSource(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"
    DOCUMENT = "document"


AREAS = (
    "overall_effectiveness",
    "leadership",
    "help_and_protection",
    "children_looked_after",
    "children_in_care",
    "children_in_care_and_care_leavers",
    "adoption",
    "care_leavers",
    "lscb",
)
OTHER_AREA = "other:"  # followed by the older framework's own heading


def _known_area(area: str) -> str:
    if area in AREAS or (area.startswith(OTHER_AREA) and len(area) > len(OTHER_AREA)):
        return area
    raise ValueError(f"unknown judgement area {area!r}: one of {', '.join(AREAS)}, or {OTHER_AREA}<heading>")


Area = Annotated[str, AfterValidator(_known_area)]


class Model(BaseModel):
    """Frozen, and closed: a field that the contract does not know is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Box(Model):
    """A rectangle on a PDF page, in points from the page's bottom left."""

    left: float
    bottom: float
    right: float
    top: float


class Evidence(Model):
    """The words a value came from: `text == document_text[start:end]`; `rule` names the rule that fired."""

    page: int | None = None
    start: int
    end: int
    text: str
    rule: str
    boxes: tuple[Box, ...] | None = None


class Problem(Model):
    """What went wrong, where, and what to do: one line for a person."""

    stage: str
    message: str
    remedy: str | None = None
    page: int | None = None

    def __str__(self) -> str:
        place = f" (page {self.page})" if self.page else ""
        return f"{self.stage}{place}: {self.message}" + (f"; {self.remedy}" if self.remedy else "")


class Inspection(Model):
    """The inspection that a report reports; `council` is the GSS code of the authority inspected."""

    council: str | None = None
    framework: Framework | None = None
    type: InspectionType | None = None
    inspected_from: str | None = None
    inspected_to: str | None = None
    published: str | None = None
    lead_inspector: str | None = None


class DocumentRecord(Model):
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    kind: DocumentKind = DocumentKind.OTHER
    source: str
    url: str | None = None
    pages: int | None = None
    reader: str | None = None  # which reading of the format gave the text, e.g. "html:govuk", "pdf:pdfium"
    inspection: Inspection | None = None
    outcome: Outcome = Outcome.OK
    problems: tuple[Problem, ...] = ()


class CouncilRecord(Model):
    code: str
    name: str
    evidence: Evidence


class JudgementRecord(Model):
    council: str
    area: Area
    grade: Grade
    status: Status = Status.CURRENT
    framework: Framework | None = None
    inspected_from: str | None = None
    inspected_to: str | None = None
    published: str | None = None
    lead_inspector: str | None = None
    evidence: Evidence
    confirmed_by: Evidence | None = None  # the second, independent place where a report states the same grade


class StatisticRecord(Model):
    kind: StatisticKind
    value: float
    per: int | None = None
    comparator: Comparator = Comparator.EQ
    from_value: float | None = None
    direction: Direction | None = None
    numerator: float | None = None
    base: float | None = None
    grades: tuple[Grade, ...] = ()
    provider: Provider | None = None
    council: str | None = None
    period: str | None = None
    evidence: Evidence


class QuoteRecord(Model):
    text: str
    kind: QuoteKind
    source: QuoteSource
    speaker: str | None = None
    role: str | None = None
    organisation: str | None = None
    evidence: Evidence


class OfficialRecord(Model):
    name: str
    honorific: str | None = None
    role: str | None = None
    organisation: str | None = None
    evidence: Evidence


class CheckRecord(Model):
    """A relation between figures: `records` are references such as "statistics/3", the position in the list."""

    relation: str
    holds: bool | None
    records: tuple[str, ...]
    arithmetic: str
    reason: str | None = None


class Records(Model):
    """Everything one document yields, in order of appearance."""

    document: DocumentRecord
    councils: tuple[CouncilRecord, ...] = ()
    judgements: tuple[JudgementRecord, ...] = ()
    statistics: tuple[StatisticRecord, ...] = ()
    quotes: tuple[QuoteRecord, ...] = ()
    officials: tuple[OfficialRecord, ...] = ()
    checks: tuple[CheckRecord, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON values; whole numbers as integers, so that 24.0 per cent reads 24."""
        plain: dict[str, Any] = _plain(self.model_dump(mode="json"))
        return plain

    def evidences(self) -> Iterator[Evidence]:
        """Every piece of evidence of every record, for whoever checks or draws them."""
        for kind in (self.councils, self.judgements, self.statistics, self.quotes, self.officials):
            for record in kind:
                yield record.evidence
        for judgement in self.judgements:
            if judgement.confirmed_by:
                yield judgement.confirmed_by


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value

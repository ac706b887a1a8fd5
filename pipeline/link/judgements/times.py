"""Statements become records: current or previous, each area by its framework's name, what is said twice said once."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument
from pipeline.link.judgements.areas import ALL_AREAS, OLDER, OTHER_AREAS, OVERALL
from pipeline.link.judgements.frameworks import Frameworks
from pipeline.link.judgements.inspections import Inspections
from pipeline.link.judgements.statement import Statement
from pipeline.normalise.councils import by_code
from pipeline.records import OTHER_AREA, Framework, JudgementRecord, Status

# What was judged before the single inspection framework, where the later frameworks' wording is used for it.
_OLDER_HEADINGS = {
    "help_and_protection": "other:protection of children",
    "children_looked_after": "other:looked after children",
    "children_in_care": "other:looked after children",
    "children_in_care_and_care_leavers": "other:looked after children",
    "leadership": "other:leadership and management",
}
# What later frameworks judge under another name; other headings of older frameworks have no successor.
_LATER_AREAS = {
    "other:safeguarding": "help_and_protection",
    "other:staying safe": "help_and_protection",
    "other:keeping children safe": "help_and_protection",
    "other:children's safety": "help_and_protection",
    "other:capacity for improvement": "leadership",
}
_NO_YEAR = 9999  # a text without a date is written after all that it tells
_IN_CARE = frozenset(("children_in_care", "children_looked_after", "children_in_care_and_care_leavers"))
_ALL = (*ALL_AREAS, OTHER_AREAS.rule)  # rules of wordings that name no area by itself
_NO_HEADLINE = "2026-04"  # since then an inspection gives no grade for overall effectiveness
# Judgements of the single inspection framework that stand below its three key areas.
_BELOW = ("adoption", "care_leavers")


def records(analysed: AnalysedDocument, mentions: Mentions, found: Sequence[Statement]) -> tuple[JudgementRecord, ...]:
    """The statements as records: one per council, area, grade and status, at the first place that states it."""
    inspections = Inspections(analysed, mentions, found)
    frameworks = Frameworks(analysed, inspections.published)
    kept: dict[tuple[str, str, str, str], JudgementRecord] = {}
    statuses: dict[Statement, Status] = {}
    distinct = _distinct(found)
    years = {one: _year(one, inspections) for kinds in distinct.values() for one in kinds}
    for statement in found:
        rivals = distinct[statement.council]
        status = _status(statement, rivals, inspections.published)
        if any(_is_repeated(statement, other, years[other]) for other in rivals):
            status = Status.PREVIOUS
        if inspections.reported and statement.year and statement.year < int(inspections.reported[:4]):
            status = Status.PREVIOUS
        if statement.companion and statuses.get(statement.companion) == Status.PREVIOUS:
            status = Status.PREVIOUS
        statuses[statement] = status
        inspected_from, inspected_to = inspections.inspected(statement, status)
        published = inspections.report_published(statement, status)
        framework = frameworks.of(statement, status, published or inspected_to)
        named_for = Framework.PRE_2013 if framework is None and frameworks.is_older else framework
        day = str(statement.year or "") or inspected_to or published or inspections.published or ""
        for area in _areas(statement, named_for, day):
            if status == Status.CURRENT and _is_excepted(statement, area, rivals):
                continue
            record = JudgementRecord(
                council=statement.council,
                area=area,
                grade=statement.grade,
                status=status,
                framework=framework,
                inspected_from=inspected_from,
                inspected_to=inspected_to,
                published=published,
                evidence=analysed.document.evidence(statement.start, statement.end, statement.rule),
            )
            key = (record.council, area, record.grade, status)
            kept[key] = _filled(kept[key], record) if key in kept else record
    return _of_one_inspection(tuple(kept.values()))


def _distinct(found: Sequence[Statement]) -> dict[str, list[Statement]]:
    """For each council the first statement of every kind: what is said a thousand times weighs no more than once."""
    firsts: dict[str, dict[object, Statement]] = {}
    for one in found:
        kind = (one.areas, one.grade, one.told, one.earlier, one.year)
        firsts.setdefault(one.council, {}).setdefault(kind, one)
    return {council: list(kinds.values()) for council, kinds in firsts.items()}


def _status(statement: Statement, found: Sequence[Statement], published: str | None) -> Status:
    """Previous where the wording says so; or where it hints so, or dates it, and a later grade of the council is given;
    and where the council is no more."""
    last_day = by_code(statement.council).last_day
    if statement.told == Status.PREVIOUS or (last_day and published and published > last_day):
        return Status.PREVIOUS
    if any(_overtakes(other, statement) for other in found):
        return Status.PREVIOUS
    rivals = [other for other in found if _is_fresh(other, statement)]
    same_area = [
        other
        for other in rivals
        if other.grade != statement.grade
        and (set(other.areas) & set(statement.areas) or other.areas == (OVERALL,) or statement.rule_of_area == OLDER)
    ]
    if statement.earlier and any(_is_later(other, statement) for other in same_area):
        return Status.PREVIOUS
    if statement.year is None:
        return Status.CURRENT
    now = int(published[:4]) if published else _NO_YEAR
    if any(set(other.areas) & set(statement.areas) and (other.year or now) > statement.year for other in same_area):
        return Status.PREVIOUS
    if any(OVERALL in other.areas and (other.year or 0) > statement.year for other in rivals):
        return Status.PREVIOUS  # a whole inspection since
    # Today's grades come first in a text, then what went before.
    if any(
        other.start < statement.start and other.year is None and (other.inspected or now) > statement.year
        for other in rivals
    ):
        return Status.PREVIOUS
    return Status.CURRENT


def _is_excepted(statement: Statement, area: str, found: Sequence[Statement]) -> bool:
    """Whether a grade for "all areas" is not this area's, for which the text gives another: "good in all areas bar
    one"."""
    if statement.rule_of_area not in _ALL or area == OVERALL:
        return False
    names = _IN_CARE if area in _IN_CARE else (area,)
    return any(
        other.rule_of_area not in _ALL
        and other.grade != statement.grade
        and other.told != Status.PREVIOUS
        and not other.earlier
        and not _overtakes(statement, other)
        and other.year == statement.year
        and not set(other.areas).isdisjoint(names)
        for other in found
    )


def _overtakes(other: Statement, statement: Statement) -> bool:
    """Whether a later sentence puts another grade in the statement's place: "It was inadequate. ... It is now good"."""
    return (
        other.overtakes
        and statement.told is None
        and statement.year is None
        and other.council == statement.council
        and other.start > statement.end
        and other.grade != statement.grade
        and bool(set(other.areas) & set(statement.areas))
    )


def _is_fresh(other: Statement, statement: Statement) -> bool:
    """Whether the other is a grade of the same council that no wording puts into the past."""
    return (
        other is not statement
        and other is not statement.companion
        and other.council == statement.council
        and other.told != Status.PREVIOUS
        and not other.earlier
    )


def _year(statement: Statement, inspections: Inspections) -> int | None:
    """The year that the text itself gives for a grade: beside it, or by the days of its inspection or report."""
    days = [inspections.report_published(statement, Status.CURRENT), *inspections.inspected(statement, Status.CURRENT)]
    return statement.year or next((int(day[:4]) for day in days if day), None)


def _is_repeated(statement: Statement, other: Statement, year: int | None) -> bool:
    """Whether the same grade was given again by a later inspection: "inadequate in 2016, and inadequate once more"."""
    same = other.grade == statement.grade and bool(set(other.areas) & set(statement.areas))
    return bool(same and _is_fresh(other, statement) and statement.year and year and year > statement.year)


def _is_later(other: Statement, statement: Statement) -> bool:
    return other.year is None or statement.year is None or other.year > statement.year


def _areas(statement: Statement, framework: Framework | None, day: str) -> tuple[str, ...]:
    """The areas by the framework's own names, as it was on the ISO day (or in the year) of the inspection or report."""
    areas = statement.areas
    year = int(day[:4]) if day else None
    if framework == Framework.PRE_2013 and statement.rule_of_area in ALL_AREAS:
        return tuple(area for area in areas if area == OVERALL)  # which headings were "all", nothing tells
    if framework == Framework.PRE_2013 or (framework is None and statement.year == 2013):
        return tuple(_OLDER_HEADINGS.get(area, area) for area in areas)
    if statement.rule_of_area in ("all_five_areas", "all_below_overall") and framework == Framework.SIF:
        areas = (*areas, *_BELOW)
    elif statement.rule_of_area in _ALL and framework == Framework.ILACS and (year or 0) >= 2023:
        areas = (*areas, "care_leavers")
        if day >= _NO_HEADLINE:
            areas = tuple(area for area in areas if area != OVERALL)
    if framework == Framework.ILACS and year and year <= 2022 and _IN_CARE.intersection(areas):
        areas = tuple(area for area in areas if area != "care_leavers")  # one judgement for both
    areas = tuple(_LATER_AREAS.get(area, area) for area in areas)
    areas = tuple(area for area in areas if not area.startswith(OTHER_AREA))
    return tuple(dict.fromkeys(_in_framework(area, framework, year) for area in areas))


def _in_framework(area: str, framework: Framework | None, year: int | None) -> str:
    """Until 2022 ILACS judged children in care and care leavers together; since then each has its own judgement."""
    if area == "children_in_care_and_care_leavers" and framework == Framework.SIF:
        return "children_looked_after"
    if area not in ("children_in_care", "children_looked_after"):
        return area
    if framework == Framework.SIF:
        return "children_looked_after"
    if framework == Framework.ILACS:
        return "children_in_care_and_care_leavers" if year and year <= 2022 else "children_in_care"
    return area


def _filled(record: JudgementRecord, other: JudgementRecord) -> JudgementRecord:
    """The record, with what it leaves open taken from another that states the same or belongs to the same
    inspection."""
    fields = ("framework", "inspected_from", "inspected_to", "published")
    return record.model_copy(update={name: getattr(other, name) for name in fields if getattr(record, name) is None})


def _of_one_inspection(records: tuple[JudgementRecord, ...]) -> tuple[JudgementRecord, ...]:
    """A council's standing grades share the days of their inspection where the document states only one; the
    safeguarding board's review has days of its own."""
    standing: dict[str, list[JudgementRecord]] = {}
    for record in records:
        if record.status == Status.CURRENT and record.area != "lscb":
            standing.setdefault(record.council, []).append(record)
    shared = []
    for record in records:
        mates = standing.get(record.council, [])
        if record in mates and all(
            len({getattr(m, name) for m in mates} - {None}) <= 1 for name in ("inspected_to", "published")
        ):
            for mate in mates:
                record = _filled(record, mate)
        shared.append(record)
    return tuple(shared)

"""The tables: one per record kind, with real types, made from the record models so that the two cannot disagree."""

from __future__ import annotations

import types
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from pipeline import records

# Fields that one document's table does not hold as they are: problems have a table, an inspection has columns.
FLATTENED = "inspection"


@dataclass(frozen=True, slots=True)
class Table:
    """One record kind: its table's name, its model, the title a person reads, the columns worth filtering by."""

    name: str
    model: type[BaseModel]
    title: str
    facets: tuple[str, ...]


TABLES = (
    Table("councils", records.CouncilRecord, "Councils named in each document", ("name",)),
    Table("judgements", records.JudgementRecord, "Judgements by council and area", ("area", "grade", "status")),
    Table("statistics", records.StatisticRecord, "Figures and what they count", ("kind", "provider", "comparator")),
    Table("quotes", records.QuoteRecord, "Who said what", ("kind", "source", "organisation")),
    Table("officials", records.OfficialRecord, "People named with a role or quoted", ("organisation",)),
    Table("checks", records.CheckRecord, "Relations between figures", ("relation", "holds")),
)

_SCALARS = {str: "VARCHAR", int: "BIGINT", float: "DOUBLE", bool: "BOOLEAN"}
_DATES = {"published", "inspected_from", "inspected_to"}


def sql_type(annotation: Any, name: str = "") -> str:
    """The DuckDB type of a field of a record model."""
    if get_origin(annotation) is Annotated:
        return sql_type(get_args(annotation)[0], name)
    if get_origin(annotation) in (Union, types.UnionType):
        return sql_type(next(part for part in get_args(annotation) if part is not type(None)), name)
    if get_origin(annotation) is tuple:
        return f"{sql_type(get_args(annotation)[0])}[]"
    if issubclass(annotation, BaseModel):
        return struct(annotation)
    if issubclass(annotation, StrEnum):
        return "VARCHAR"
    return "DATE" if name in _DATES else _SCALARS[annotation]


def model_types(model: type[BaseModel]) -> dict[str, str]:
    """Field names and DuckDB types of a record model."""
    return {name: sql_type(field.annotation, name) for name, field in model.model_fields.items()}


def struct(model: type[BaseModel]) -> str:
    """The DuckDB type of a whole record."""
    return "STRUCT(" + ", ".join(f'"{name}" {kind}' for name, kind in model_types(model).items()) + ")"


def columns(table: Table) -> list[str]:
    """How a record's fields become the table's columns: evidence in columns of its own, lists of values as text."""
    selected = []
    for name, kind in model_types(table.model).items():
        if name in ("evidence", "confirmed_by"):
            selected += [
                f'item."{name}"."{part}" AS {name}_{part}' for part in ("page", "start", "end", "text", "rule")
            ]
            selected.append(f'to_json(item."{name}"."boxes")::VARCHAR AS {name}_boxes')
        elif kind.endswith("[]"):
            selected.append(f'array_to_string(item."{name}", \', \') AS "{name}"')
        else:
            selected.append(f'item."{name}" AS "{name}"')
    return selected

"""How each kind of record is compared: when two records are the same one, and which fields are then scored how."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pipeline.evaluate.wording import likeness, same_name, same_organisation, same_role, same_title, same_words

Record = dict[str, Any]
Same = Callable[[Any, Any], bool]
Overlap = Callable[[Record, Record], bool]  # whether two records' evidence speaks of one passage

ENOUGH_OF_A_QUOTE = 0.8
PROPORTION_TOLERANCE = 0.5  # "two-thirds" may be 66.7 or 66.67


def equal(a: Any, b: Any) -> bool:
    return bool(a == b)


def same_period(a: Any, b: Any) -> bool:
    """One printed phrase contains the other."""
    return bool(b) and same_title(a, b)


@dataclass(frozen=True)
class Kind:
    """One list of records.

    `match` scores a golden and a predicted record (0: not the same one). `fields` are compared in matched pairs, those
    in `if_labelled` only where the golden states them; `default` is what a left-out field means.
    """

    name: str
    group: Callable[[Record], str]
    match: Callable[[Record, Record, Overlap], float]
    fields: dict[str, Same] = field(default_factory=dict)
    if_labelled: frozenset[str] = frozenset()
    default: dict[str, Any] = field(default_factory=dict)


def _match_council(golden: Record, predicted: Record, overlap: Overlap) -> float:
    return float(golden["code"] == predicted["code"])


def _match_judgement(golden: Record, predicted: Record, overlap: Overlap) -> float:
    if any(golden[name] != predicted[name] for name in ("council", "area", "grade")):
        return 0.0
    return 2.0 if golden.get("status", "current") in ("*", predicted["status"]) else 1.0


def _statistic_group(record: Record) -> str:
    return "share" if record["kind"] in ("percentage", "proportion") else str(record["kind"])


def _match_statistic(golden: Record, predicted: Record, overlap: Overlap) -> float:
    tolerance = PROPORTION_TOLERANCE if golden["kind"] == "proportion" else 1e-6
    if _statistic_group(golden) != _statistic_group(predicted) or abs(golden["value"] - predicted["value"]) > tolerance:
        return 0.0
    if not overlap(golden, predicted):
        return 0.0
    agreeing = ("grades", "base", "comparator", "direction")
    return 1 + sum(golden.get(name) in ("*", predicted.get(name)) for name in agreeing) / 10


def _match_quote(golden: Record, predicted: Record, overlap: Overlap) -> float:
    alike = likeness(golden["text"], predicted["text"])
    return alike if alike >= ENOUGH_OF_A_QUOTE else 0.0


def _match_official(golden: Record, predicted: Record, overlap: Overlap) -> float:
    return float(same_name(golden["name"], predicted["name"]))


DOCUMENT_FIELDS: dict[str, Same] = {
    "title": same_title,
    "published": equal,
    "publisher": same_organisation,
    "kind": equal,
}

KINDS = (
    Kind("councils", lambda record: "councils", _match_council),
    Kind(
        "judgements",
        lambda record: "judgements",
        _match_judgement,
        {
            "status": equal,
            "framework": equal,
            "inspected_from": equal,
            "inspected_to": equal,
            "published": equal,
            "lead_inspector": same_name,
        },
        frozenset({"framework", "inspected_from", "inspected_to", "published", "lead_inspector"}),
        {"status": "current"},
    ),
    Kind(
        "statistics",
        lambda record: f"statistics.{_statistic_group(record)}",
        _match_statistic,
        {
            "kind": equal,
            "comparator": equal,
            **dict.fromkeys(("from_value", "direction", "numerator", "base", "provider", "council", "per"), equal),
            "grades": equal,
            "period": same_period,
        },
        frozenset({"period"}),
        {"comparator": "eq", "grades": []},
    ),
    Kind(
        "quotes",
        lambda record: "quotes.partial" if record["kind"] == "partial" else "quotes.whole",
        _match_quote,
        {"speaker": same_name, "source": equal, "organisation": same_organisation, "role": same_role},
        frozenset({"organisation", "role"}),
        {"source": "person"},
    ),
    Kind(
        "officials",
        lambda record: "officials",
        _match_official,
        {"honorific": same_words, "role": same_role, "organisation": same_organisation},
        frozenset({"honorific", "role", "organisation"}),
    ),
)

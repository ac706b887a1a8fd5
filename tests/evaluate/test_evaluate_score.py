"""The metric has tests of its own: what is found, missed, extra, changed, optional, unscored."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.evaluate import Golden, Scores, score
from pipeline.evaluate.score import misses
from pipeline.evaluate.wording import likeness, places, same_name, same_organisation, same_role, same_title

TEXT = "Of the 40 cases, 12 had no plan, and 30% had one. Later, 12 staff left."


def _evidence(snippet: str) -> dict[str, Any]:
    start = TEXT.index(snippet)
    return {"page": None, "start": start, "end": start + len(snippet), "text": snippet, "rule": "test", "boxes": None}


def _statistic(value: float, snippet: str, **fields: Any) -> dict[str, Any]:
    base: dict[str, Any] = dict.fromkeys(("from_value", "direction", "numerator", "base", "provider", "council", "per"))
    return {
        "kind": "count",
        "value": value,
        "comparator": "eq",
        "grades": [],
        **base,
        **fields,
        "evidence": _evidence(snippet),
    }


def _scored(labels: list[dict[str, Any]], found: list[dict[str, Any]], pages: frozenset[int] | None = None) -> Scores:
    scores = Scores()
    predicted: dict[str, Any] = {
        "document": {},
        **{kind: [] for kind in ("councils", "judgements", "quotes", "officials")},
    }
    golden = Golden("case", {"document": {}, "statistics": labels}, pages)
    score(golden, {**predicted, "statistics": found}, TEXT, scores)
    return scores


def test_a_figure_is_found_at_its_place_not_at_its_twins() -> None:
    label = {"kind": "count", "value": 12, "base": 40, "evidence": "12 had no plan"}
    right = _scored([label], [_statistic(12, "12 had no plan", base=40)])
    assert right.figures()["statistics.count"] | {"base": 1.0} == right.figures()["statistics.count"]
    assert right.figures()["statistics.count"]["linked"] == 1.0
    twin = _scored([label], [_statistic(12, "12 staff left", base=40)])
    assert twin.figures()["statistics.count"]["f1"] == 0.0
    assert sorted(difference.what for difference in twin.differences) == ["extra", "missing"]


def test_a_wrong_field_counts_against_the_field_and_linked_but_not_against_f1() -> None:
    label = {"kind": "count", "value": 12, "base": 40, "evidence": "12 had no plan"}
    figures = _scored([label], [_statistic(12, "12 had no plan", base=30)]).figures()["statistics.count"]
    assert (figures["f1"], figures["base"], figures["linked"], figures["comparator"]) == (1.0, 0.0, 0.0, 1.0)


@pytest.mark.parametrize(
    ("label", "found", "f1", "why"),
    [
        ({"optional": True}, [], 1.0, "an optional record that is missing counts for nothing"),
        ({"optional": True}, [_statistic(12, "12 had no plan")], 1.0, "nor against, when it is found"),
        ({"base": "*"}, [_statistic(12, "12 had no plan", base=7)], 1.0, "an unscored field may be anything"),
        ({}, [_statistic(12, "12 had no plan")] * 2, 2 / 3, "one label takes one record"),
        (
            {"base": 40},
            [_statistic(12, "12 had no plan", base=40), _statistic(40, "40 cases")],
            2 / 3,
            "far from its part",
        ),
    ],
)
def test_counting(label: dict[str, Any], found: list[dict[str, Any]], f1: float, why: str) -> None:
    scores = _scored([{"kind": "count", "value": 12, "evidence": "12 had no plan", **label}], found)
    figures = scores.figures().get("statistics.count", {"f1": 1.0})
    assert figures["f1"] == pytest.approx(f1), why


def test_a_base_read_as_a_record_of_its_own_inside_the_label_is_not_counted_twice() -> None:
    label = {"kind": "count", "value": 12, "base": 40, "evidence": "Of the 40 cases, 12 had no plan"}
    found = [_statistic(12, "12 had no plan", base=40), _statistic(40, "40 cases")]
    assert _scored([label], found).figures()["statistics.count"]["precision"] == 1.0


def test_only_labelled_pages_are_scored() -> None:
    record = _statistic(12, "12 staff left")
    record["evidence"]["page"] = 9
    assert not _scored([], [record], frozenset({1, 2})).differences


def test_floors_name_what_is_short_and_what_cannot_be_measured() -> None:
    label = {"kind": "count", "value": 12, "evidence": "12 had no plan"}
    scores = _scored([label], [])
    assert list(misses(scores, {"statistics.count.f1": 0.5, "quotes.whole.speaker": 1})) == [
        "statistics.count.f1 0.000 < 0.5",
        "quotes.whole.speaker: nothing to measure it on",
    ]


def test_a_difference_reads_like_a_review() -> None:
    (difference,) = _scored([{"kind": "count", "value": 12, "evidence": "12 staff left"}], []).differences
    assert str(difference).startswith("case [statistics.count] missing: kind count, value 12")
    assert "had one. Later, 12 staff left." in str(difference)


def test_wording() -> None:
    assert places("40 cases 12 had", TEXT) == [(7, 23)]
    assert same_title("Press release: Leeds is good", "Leeds is good")
    assert same_name("Cllr Ann O’Neil", "Ann O'Neil") and not same_name("Ann O’Neil", "Anna O’Neil")
    assert same_organisation("LGA", "the Local Government Association")
    assert not same_organisation("Leeds City Council", "Bradford Council")
    assert same_role("director of children’s services", "Director for Children's Services")
    assert likeness("We did listen to families", "we did listen to families.") == 1.0
    assert likeness("We did", "They did not") == 0.0

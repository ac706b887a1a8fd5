"""The table of councils: complete, agreeing with the reference facts where those are at hand, its names unambiguous."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.normalise.councils import by_code, fold, lookup, shared_names, table

REFERENCE = Path(__file__).parents[2].parent / "shared" / "reference" / "councils.csv"
DAYS = st.dates(date(2010, 1, 1), date(2030, 12, 31)).map(date.isoformat)


def test_all_councils_and_predecessors_are_there() -> None:
    standing = [council for council in table() if council.last_day is None]
    assert len(standing) == 153
    assert len(table()) == 161
    assert Counter(council.type for council in standing) == {
        "unitary": 63,
        "metropolitan": 36,
        "london_borough": 33,
        "county": 21,
    }


def test_codes_are_unique_and_former_ones_lead_to_the_present() -> None:
    codes = [code for council in table() for code in (council.code, *council.former_codes)]
    assert len(codes) == len(set(codes))
    assert by_code("E08000016").code == "E08000038"
    with pytest.raises(KeyError):
        by_code("E07000178")


def test_a_predecessor_ends_the_day_before_its_successor_begins() -> None:
    ended = [council for council in table() if council.last_day]
    assert len(ended) == 8
    for council in ended:
        assert council.successors, council.official_name
        for code in council.successors:
            first, last = by_code(code).first_day, council.last_day
            assert first and last and date.fromisoformat(first) - date.fromisoformat(last) == timedelta(days=1)


def test_the_table_agrees_with_the_reference() -> None:
    if not REFERENCE.exists():
        pytest.skip("the reference facts are not beside this checkout")
    with REFERENCE.open(encoding="utf-8", newline="") as file:
        reference = {row["code"]: row for row in csv.DictReader(file)}
    assert {council.code for council in table()} == set(reference)
    for council in table():
        row = reference[council.code]
        assert council.official_name == row["official_name"]
        assert ";".join(council.former_codes) == row["former_codes"]
        assert ";".join(council.successors) == row["replaced_by"]
        assert (council.dfe_number or "") == row["dfe_number"]
        assert (council.urn or "") == row["urn"]
        assert bool(council.last_day) == bool(row["end_date"])


@given(day=DAYS)
def test_every_name_is_one_council_on_any_day(day: str) -> None:
    """A name that two councils share is listed; the wording "County Council", else the day, settles it."""
    for council in table():
        for name in (*council.names, *council.short_names):
            found = lookup(name, day)
            assert found is not None
            if fold(name) not in shared_names() and fold(name).removesuffix(" council") not in shared_names():
                assert found == council.code, name


def test_only_reorganised_counties_share_their_name() -> None:
    assert shared_names() == {
        "bucks": ("E10000002", "E06000060"),
        "buckinghamshire": ("E10000002", "E06000060"),
        "dorset": ("E10000009", "E06000059"),
        "north yorkshire": ("E10000023", "E06000065"),
        "somerset": ("E10000027", "E06000066"),
    }


LOOKUPS = [
    ("the London Borough of Barnet", None, "E09000003", "an article and a title"),
    ("Kent CC", None, "E10000016", "a title in short"),
    ("newcastle-upon-tyne", None, "E08000021", "case and hyphens do not matter"),
    ("St. Helens", None, "E08000013", "nor do stops"),
    ("Royal Borough of Kensington & Chelsea", None, "E09000020", "nor does the ampersand"),
    ("B&NES", None, "E06000022", "initials with an ampersand"),
    ("Bradford Metropolitan District Council", None, "E08000032", "a title that is not in the table"),
    ("Somerset", "2016-01-01", "E10000027", "the predecessor on its day"),
    ("Somerset Council", "2016-01-01", "E10000027", "the date decides for a name they share"),
    ("Somerset County Council", "2024-01-01", "E10000027", "the wording is the predecessor's own"),
    ("Somerset", None, "E06000066", "no date: the present council"),
    ("Oxford", None, None, "a district"),
    ("", None, None, "nothing"),
]


@pytest.mark.parametrize(("name", "day", "code", "why"), LOOKUPS)
def test_lookup(name: str, day: str | None, code: str | None, why: str) -> None:
    assert lookup(name, day) == code, why


@given(name=st.text(max_size=40), day=st.none() | DAYS)
def test_lookup_never_raises(name: str, day: str | None) -> None:
    assert lookup(name, day) is None or by_code(lookup(name, day) or "")

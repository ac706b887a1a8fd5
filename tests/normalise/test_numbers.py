"""Numbers in digits and words: the value, and how many words it takes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.normalise.numbers import TENS, UNITS, parse_digits, percent, read_number

ROWS: list[tuple[str, tuple[float, int] | None, str]] = [
    ("57,500 children", (57_500, 1), "a thousands separator"),
    ("4.9 per cent", (4.9, 1), "a decimal"),
    ("1.4 million pounds", (1_400_000, 2), "a scale in words"),
    ("twenty - four", (24, 3), "a hyphen is a word of its own"),
    ("fifty six", (56, 2), "no hyphen"),
    ("a hundred and twelve", (112, 4), "a hundred and"),
    ("two thousand and five homes", (2_005, 4), "thousand and"),
    ("a dozen homes", (12, 2), "a dozen"),
    ("two and three", (2, 1), "two numbers"),
    ("a third", None, "a fraction is read elsewhere"),
    ("hundred", None, "a bare scale"),
    ("homes", None, "no number"),
    ("1,25", None, "a broken separator"),
    ("12345678901234567890123", None, "an identifier"),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS)
def test_read_number(text: str, expected: tuple[float, int] | None, why: str) -> None:
    assert read_number(text.split(), 0) == expected, why


@given(st.sampled_from(sorted(TENS)), st.integers(1, 9))
def test_compounds_are_read_back(tens: str, unit: int) -> None:
    word = next(name for name, value in UNITS.items() if value == unit)
    assert read_number([tens, "-", word], 0) == (TENS[tens] + unit, 3)


@given(st.integers(0, 999_999_999))
def test_separated_digits_are_read_back(value: int) -> None:
    assert parse_digits(f"{value:,}") == value


def test_percent_is_written_to_one_decimal() -> None:
    assert percent(2, 3) == 66.7

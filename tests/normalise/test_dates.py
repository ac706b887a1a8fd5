"""Dates as British documents print them: whole ones, ranges, and days without their year."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.normalise.dates import date_ranges, dates, days_before, month_number, parse_date

WHOLE = [
    ("14 May 2019", "2019-05-14", "day first"),
    ("Tuesday, 28 June 2016", "2016-06-28", "with its weekday"),
    ("3rd of Sept 2018", "2018-09-03", "an ordinal, an abbreviated month"),
    ("1 Sept. 2014", "2014-09-01", "a stop behind the month"),
    ("10 Mar 15", "2015-03-10", "two digits for the year"),
    ("July 4, 2015", "2015-07-04", "month first, as on some sites"),
    ("03/04/2016", "2016-04-03", "numbers are day first"),
    ("2016-06-28", "2016-06-28", "ISO"),
    ("31 February 2015", None, "no such day"),
    ("May 2019", None, "a month is no day"),
    ("2019", None, "a year is no day"),
    ("14 May", None, "no year"),
]


@pytest.mark.parametrize(("text", "iso", "why"), WHOLE)
def test_a_whole_date(text: str, iso: str | None, why: str) -> None:
    assert parse_date(text) == iso, why


def test_dates_in_a_text_keep_their_place() -> None:
    text = "Up to 20 January, 10 of them were good; the report of 3 June 2015 came late."
    assert [(text[d.start : d.end], d.iso) for d in dates(text)] == [("3 June 2015", "2015-06-03")]


RANGES = [
    ("from 6 to 17 December 2021", None, ("2021-12-06", "2021-12-17"), "one month"),
    ("between 29 November and 10 December 2021", None, ("2021-11-29", "2021-12-10"), "two months"),
    ("4 December 2017 to 12 January 2018", None, ("2017-12-04", "2018-01-12"), "two years"),
    ("13–24 May 2019", None, ("2019-05-13", "2019-05-24"), "a dash"),
    ("30 December to 10 January 2020", None, ("2019-12-30", "2020-01-10"), "the turn of a year"),
    (
        "6 to 17 December",
        "2022-02-10",
        ("2021-12-06", "2021-12-17"),
        "a year left out is the one that the date implies",
    ),
    ("6 to 17 December", None, None, "a year left out and nothing to imply it"),
    ("from March 4 to March 15", "2022-02-10", ("2021-03-04", "2021-03-15"), "the month first"),
    ("March 4-15, 2019", None, ("2019-03-04", "2019-03-15"), "the month once"),
    ("between November 29 and December 10, 2021", None, ("2021-11-29", "2021-12-10"), "two months, first"),
    ("between March 4 and 15", "2022-03-20", ("2022-03-04", "2022-03-15"), "the month once, before both days"),
    ("on May 20 and 24 people came", "2022-02-10", None, "a number that counts"),
    ("ages 6 to 17", "2022-02-10", None, "no month"),
]


@pytest.mark.parametrize(("text", "published", "days", "why"), RANGES)
def test_a_range(text: str, published: str | None, days: tuple[str, str] | None, why: str) -> None:
    found = [(span.first, span.last) for span in date_ranges(text, published=published)]
    assert found == ([days] if days else []), why


NEAR = [
    ("published on 5 September", "2022-11-28", ["2022-09-05"], "earlier in the year"),
    ("published on 5 December", "2022-11-28", ["2021-12-05"], "not later than the document"),
    ("published yesterday", "2017-06-14", ["2017-06-13"], "a day back"),
    ("published on Tuesday", "2026-07-09", ["2026-07-07"], "the last such weekday"),
    ("published in May 2016", "2026-07-09", [], "a month is no day"),
    ("published on September 14", "2022-11-28", ["2022-09-14"], "the month first"),
    ("In March 12 councils", "2022-11-28", [], "a number that may count"),
    ("published last Tuesday", "2026-07-07", ["2026-06-30"], "a week back"),
    ("published this morning", "2026-07-07", ["2026-07-07"], "the same day"),
]


@pytest.mark.parametrize(("text", "published", "days", "why"), NEAR)
def test_a_day_without_its_year(text: str, published: str, days: list[str], why: str) -> None:
    assert [day.iso for day in days_before(published, text)] == days, why


def test_months_have_numbers() -> None:
    assert (month_number("Sept"), month_number("december")) == (9, 12)
    with pytest.raises(ValueError):
        month_number("Spring")


@given(st.text(alphabet="0123456789 MayJunetohd/-.,", max_size=60))
def test_no_text_raises(text: str) -> None:
    list(dates(text))
    list(date_ranges(text, published="2020-02-29"))
    list(days_before("2020-02-29", text))

"""The dates that reports print, and the type of an ILACS visit that its length gives."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.extractors.inspection_report.dates import read_dates
from pipeline.extractors.inspection_report.form import read_form
from pipeline.extractors.inspection_report.front_page import inspection_type, published, visit
from tests.report_pages import report

PRINTED = [
    ("23 to 27 February 2026", "2026-02-23 2026-02-27", "month and year once"),
    ("6 July 2015 – 30 July 2015", "2015-07-06 2015-07-30", "en dash"),
    ("05 July 2016–27 July 2016", "2016-07-05 2016-07-27", "no space around the dash, a leading nought"),
    ("3 June 2014 - 25 June 2014", "2014-06-03 2014-06-25", "hyphen"),
    ("30 and 31 January 2018", "2018-01-30 2018-01-31", "two days"),
    ("27 February to 9 March 2018", "2018-02-27 2018-03-09", "year once, two months"),
    ("10 December 2018 to 11 January 2019", "2018-12-10 2019-01-11", "over the turn of the year"),
    ("10 December to 11 January 2019", "2018-12-10 2019-01-11", "over the turn, the year of the end alone"),
    ("12/09/2016 to 06/10/\n\n2016", "2016-09-12 2016-10-06", "numbers, the last year on the next line"),
    ("12/09/2016 to 06/10/2016", "2016-09-12 2016-10-06", "numbers, day first"),
    ("12.05.14 - 5.6.14", "2014-05-12 2014-06-05", "numbers with points and short years"),
    (
        "30 September to 11 October 2024 and 13 to 16 January 2025",
        "2024-09-30 2024-10-11 2025-01-13 2025-01-16",
        "two stays",
    ),
    (
        "8 July 2019 to 12 July 2019 and 7 August 2019 to 8 August 2019",
        "2019-07-08 2019-07-12 2019-08-07 2019-08-08",
        "two stays in full",
    ),
    ("Monday 3rd to Friday 14th October 2022", "2022-10-03 2022-10-14", "weekdays and ordinals"),
    ("21 November 2016 to 15 December, 2016", "2016-11-21 2016-12-15", "a comma before the year"),
    ("25 Febuary to 5 March 2019", "2019-02-25 2019-03-05", "a month misspelt"),
    ("1 9 June to 2 8 June 2 019", "2019-06-19 2019-06-28", "digits parted by the layout"),
    ("3 14 October 2022", "2022-10-03 2022-10-14", "a dash lost"),
    ("11\n–\n22 March 2024", "2024-03-11 2024-03-22", "broken over lines"),
    ("4 to 15 March 2024\n\nLead inspector: 2 of them", "2024-03-04 2024-03-15", "stops at the next label"),
    ("8 to 19 July 2019 2", "2019-07-08 2019-07-19", "a footnote mark or page number after it"),
    ("29 February to 4 March 2024", "2024-02-29 2024-03-04", "a leap day"),
]


@pytest.mark.parametrize(("text", "expected", "why"), PRINTED, ids=[row[2] for row in PRINTED])
def test_dates_as_printed(text: str, expected: str, why: str) -> None:
    found = read_dates(text, 0, len(text))
    assert found is not None, why
    assert " ".join(day.isoformat() for day in found.dates) == expected, why
    assert text[found.start : found.end].strip()[-1].isdigit()


@pytest.mark.parametrize(
    "text", ["June 2016", "31 February 2019 to 4 March 2019", "the spring", "", "11 to 22", "to 4 May 2018"]
)
def test_no_date_is_made_up(text: str) -> None:
    found = read_dates(text, 0, len(text))
    assert found is None or text == "to 4 May 2018"


def test_the_end_of_the_range_is_not_passed() -> None:
    text = "4 to 15 March 2024"
    assert read_dates(text, 0, len("4 to 15")) is None


TITLE = "# Inspection of Leeds local authority children’s services\n\n"
LENGTHS = [
    ("2 to 6 December 2024", "short", "a working week"),
    ("28 to 31 May 2019", "short", "a working week that a bank holiday shortens"),
    ("3 to 14 October 2022", "standard", "two weeks"),
    ("29 January to 9 February 2018", "standard", "two weeks over two months"),
    ("8 to 12 July 2019 and 7 to 8 August 2019", "short", "the first stay decides"),
    ("4 March to 5 April 2024", None, "five weeks are neither"),
    ("13 to 17 June 2022 and 4 to 8 July 2022", "standard", "two weeks with a pause between them"),
    ("14 to 18 March 2022 and 21 to 25 March 2022", "standard", "two weeks printed one by one"),
    ("7 to 18 October 2024 and 9 to 12 December 2024", "standard", "two weeks at first, whatever follows"),
]


@pytest.mark.parametrize(("dates", "expected", "why"), LENGTHS, ids=[row[2] for row in LENGTHS])
def test_type_by_length(dates: str, expected: str | None, why: str) -> None:
    document = report(f"{TITLE}Inspection dates: {dates}\n\nLead inspector: Ann Example")
    form = read_form(document)
    assert form is not None
    printed = visit(document, form)
    assert printed is not None
    assert inspection_type(form, printed.dates) == expected, why


def test_a_visit_that_no_label_announces() -> None:
    document = report(f"{TITLE}11 to 22 March 2024\n\nLead inspector: Ann Example")
    form = read_form(document)
    assert form is not None
    printed = visit(document, form)
    assert printed is not None
    assert printed.dates == (date(2024, 3, 11), date(2024, 3, 22))


PUBLISHED = [
    ("Report published: 8 August 2014", "2014-08-08"),
    ("Published: 16 August 2013", "2013-08-16"),
    ("Report published: 25/11/2016", "2016-11-25"),
    ("Report publication date: 4 May 2018", "2018-05-04"),
    ("Publication: 3 May 2016", "2016-05-03"),
    ("Age group: All", None),
    ("Report published 8 August 2014", "2014-08-08"),
    ("A letter published on 3 May 2013 said more", None),
]


@pytest.mark.parametrize(("line", "expected"), PUBLISHED)
def test_published(line: str, expected: str | None) -> None:
    document = report(f"{TITLE}Inspection dates: 2 to 6 June 2014\n\n{line}")
    form = read_form(document)
    assert form is not None
    assert published(document, form) == expected

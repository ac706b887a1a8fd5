"""What no figure is: dates, years, ages, durations, sections, numbers of telephones; and figures beside them."""

from __future__ import annotations

import pytest

from tests.extractors.figures.figure_notation import read

ROWS: list[tuple[str, list[str], str]] = [
    ("It was asked to improve six areas, among them the quality of plans.", [], "areas that are then named"),
    ("Those who had three placement moves or more did badly.", [], "a threshold around its noun"),
    ("Councils get a grade for each of five areas.", [], "areas that have a grade each"),
    ("The council runs 14 leisure centres and a garden centre.", [], "centres of another trade"),
    ("The visit was on 28 June 2016.", [], "a date"),
    ("It ran from 6 to 17 December.", [], "a range of days"),
    ("At 31 May 14 261 children had plans.", ["261 = count 261 (At 31 May 14)"], "a year of two digits before a count"),
    ("On 10 Mar 15 the report came out.", [], "a short month"),
    ("In 2013/14 and 2014-15 it grew.", [], "years"),
    ("It is 21/06/2019.", [], "a date in digits"),
    ("Doors open at 8:30am and close at 6pm.", [], "times of day"),
    ("Children aged 16 and 17 were asked.", [], "ages"),
    ("Care leavers aged 19 to 21 came.", [], "a range of ages"),
    ("Children under the age of 18 years were counted.", [], "under the age of"),
    ("The 0-17 population grew.", [], "a population by age"),
    ("16 to 17-year-olds spoke.", [], "year-olds"),
    ("Under-fives and over-65s met.", [], "bands"),
    ("Post-16 provision is good.", [], "post-16"),
    ("Those aged five and over may come.", [], "and over"),
    ("It took 12 months and three weeks.", [], "durations"),
    ("A three-year cycle ended.", [], "a compound duration"),
    ("It must be done within 20 working days.", [], "working days"),
    ("He served for two and a half years.", [], "a mixed duration"),
    ("It is 28 miles from Cornwall.", [], "a distance"),
    ("Section 47 enquiries rose.", [], "a section"),
    ("See paragraphs 43, 106 and 107.", [], "paragraphs"),
    ("Key stage 2 results fell.", [], "a key stage"),
    ("Regulation 44 visitors came.", [], "a regulation"),
    ("Article 8 was cited.", [], "an article"),
    ("The Children Act 1989 applies.", [], "an act"),
    ("Level 4 is the standard.", [], "a level"),
    ("Ring 020 7017 2787.", [], "a telephone number"),
    ("Write to SW1A 2AA.", [], "a postcode"),
    ("See https://example.org/24 for more.", [], "an address on the web"),
    ("Mail desk24@example.org today.", [], "a mail address"),
    ("COVID-19 struck.", [], "part of a name"),
    ("The G7 met.", [], "part of a name"),
    ("Support runs 24/7.", [], "a fixed phrase"),
    ("Ratios of 1:8 are set.", [], "a ratio of adults"),
    ("One-to-one help was given.", [], "a phrase"),
    ("They called 128 times.", [], "a frequency"),
    ("There was a fourfold rise.", [], "a multiple"),
    ("It was the 47th of its kind.", [], "an ordinal"),
    ("3.2 Of the 634 children, 61 had moved.", ["61 = count 61 base 634"], "a numbered paragraph"),
    ("By 2030 40% of homes will be new.", ["40% = percentage 40 (By 2030)"], "a year before a share"),
    ("In 2019 12 homes closed.", ["12 = count 12 (In 2019)"], "a year before a count"),
    ("At 17 years 14 children had left.", ["14 = count 14"], "a duration before a count"),
    ("Within 26 weeks 57% of cases ended.", ["57% = percentage 57"], "a duration before a share"),
    ("On 1 May 12 homes shut.", ["12 = count 12 (On 1 May)"], "a date before a count"),
    ("Section 20 covers 12 children.", ["12 = count 12"], "a section before a count"),
    ("The 10 teams saw 3,500 children under five.", ["10 = count 10", "3,500 = count 3500"], "a count before an age"),
    ("He was 48 and had two jobs.", ["two = count 2"], "an age with no unit"),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS)
def test_closed(text: str, expected: list[str], why: str) -> None:
    assert read(text) == expected, why

"""Numbers of running text that are no figures, one trap a row: none of them may come out."""

from __future__ import annotations

import pytest

from tests.extractors.figures.figure_notation import read

ROWS: list[tuple[str, str]] = [
    ("Its 2010 children's services assessments are out.", "a year before a possessive"),
    ("The judgement covers four areas.", "areas of a judgement, by the verb"),
    ("There is no certainty that councils will be paid.", "no certainty counts no councils"),
    ("Grades offer no guarantee that homes are alike.", "a clause behind what there is none of"),
    ("The inquiry heard no evidence children were at risk.", "a clause without its 'that'"),
    ("They went from one of distrust to one of a shared purpose with agencies.", "one that stands for a noun"),
    ("That makes Leeds one of the top councils for adoption.", "one of the top"),
    ("It has been rated inadequate in three of four categories.", "categories of a judgement"),
    ("The trust was judged good in two of the three areas.", "areas of a judgement"),
    ("Ofsted returned on 12 and 13 May 2016.", "two days of one month"),
    ("The framework of 2018 replaced that of 2013.", "years behind of"),
    ("The 2019/20 programme was paused.", "a financial year"),
    ("He was 16 when he came into care.", "an age without its unit, behind was"),
    ("Children aged between 11 and 17 were seen.", "an age band"),
    ("The under-fives team moved.", "an age as an adjective"),
    ("She has led the service for 12 years.", "a duration"),
    ("A two-week inspection began.", "a duration as an adjective"),
    ("They wait for six to eight weeks.", "a range of durations"),
    ("It lies 20 miles away.", "a distance"),
    ("She met them four times.", "a frequency"),
    ("Incidents rose fourfold.", "a multiple"),
    ("See section 47 of the Act.", "a section's number"),
    ("Part 4 of the report says so.", "a part's number"),
    ("Table 2 shows it.", "a table's number"),
    ("Recommendation 7 was met.", "a recommendation's number"),
    ("There are five recommendations.", "recommendations are not counted"),
    ("It sets out three priorities.", "priorities are not counted"),
    ("Two of the three key judgements stood.", "judgements are not counted"),
    ("Councillors backed it by 34 votes.", "votes are not counted"),
    ("Call 01603 222141 before noon.", "a telephone number"),
    ("Write to NR1 2DH.", "a postcode"),
    ("The meeting starts at 6.30pm.", "a time of day"),
    ("It came 2nd of all.", "an ordinal"),
    ("Pupils in Year 6 were asked.", "a school year"),
    ("Key stage 2 results rose.", "a key stage"),
    ("No one was hurt.", "a pronoun"),
    ("They help one another.", "a pronoun"),
    ("He is second to none.", "a fixed phrase"),
    ("A third child came home.", "an ordinal in words"),
    ("She has a half-brother.", "half in a compound"),
    ("The second half of the year was calm.", "half of a year"),
    ("Services are open 24/7.", "a scale"),
    ("It is one of the best in England.", "one in a fixed phrase"),
    ("Grade 2 was usual.", "a grade's number"),
    ("Most of them were good, and the majority stayed.", "vague amounts"),
    ("Thousands more are waiting.", "a vague amount in thousands"),
    ("Numbers have doubled.", "a multiple in a verb"),
]


@pytest.mark.parametrize(("text", "why"), ROWS)
def test_no_figure(text: str, why: str) -> None:
    assert read(text) == [], why

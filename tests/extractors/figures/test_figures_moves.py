"""Changes told at a distance: from a base, over a date, over a full verb, by what a thing was before."""

from __future__ import annotations

import pytest

from tests.extractors.figures.figure_notation import read

ROWS: list[tuple[str, list[str], str]] = [
    (
        "The number of carers increased by 120 between May 2021 and May 2022 to 1,450.",
        ["120 = count 120 rise (between May 2021 and May 2022)", "1,450 = count 1450 (between May 2021 and May 2022)"],
        "over a period, to",
    ),
    (
        "The number of young people helped rose by 75 in 2019 to 600.",
        ["75 = count 75 rise (in 2019)", "600 = count 600 (in 2019)"],
        "over a year, to",
    ),
    (
        "Timeliness has got better, improving from 48% of first visits being made within five days of a referral "
        "in 2016, to 81% now.",
        ["81% = percentage 81 rise from 48"],
        "a long phrase between the two ends",
    ),
    (
        "The picture is better, from a low base of 38.5% in 2011 to 70% in 2012.",
        ["70% = percentage 70 rise from 38.5 (in 2012)"],
        "from a low base of",
    ),
    (
        "At the end of June 640 children were in care. This is a reduction from a peak of 702 in May.",
        ["640 = count 640 fall from 702 (At the end of June)"],
        "from a peak of",
    ),
    (
        "It spent £4.1m on this, cutting caseloads from an average of 33 in May to an average of 19 in June.",
        ["£4.1m = money 4100000 (in June)", "19 = count 19 fall from 33 (in June)"],
        "from an average to an average",
    ),
    (
        "Adoptions are down by 35% since a peak of 4,800.",
        ["35% = percentage 35 fall", "4,800 = count 4800"],
        "since a peak, which is a count of its own",
    ),
    (
        "There were 88 cases causing concern, being cut to 12 by autumn.",
        ["12 = count 12 fall from 88 (by autumn)"],
        "what it was, being cut to",
    ),
    (
        "The share of agency staff has continued to fall and now stands at 14%.",
        ["14% = percentage 14 fall"],
        "fallen, and now stands at",
    ),
    (
        "Caseloads have risen and are now at 21.",
        ["21 = count 21 rise"],
        "risen, and are now at",
    ),
    (
        "Demand has risen and the vacancy rate now stands at 14%.",
        ["14% = percentage 14"],
        "another subject did not rise",
    ),
    (
        "Some 24 councils are outstanding, up from just three, and the number of the worst has halved to nine.",
        ["24 = count 24 approx rise from 3", "nine = count 9 fall"],
        "from just, halved to",
    ),
    (
        "Only 5% were late, well down on the 21% recorded in May.",
        ["5% = percentage 5 fall from 21"],
        "down on the earlier value",
    ),
    (
        "More than £3m has been cut from youth work, and the £9m which it says was slashed must come back.",
        ["£3m = money 3000000 gt fall", "£9m = money 9000000 fall"],
        "money that has been cut",
    ),
    ("The £3m budget was cut to £2m.", ["£3m = money 3000000", "£2m = money 2000000 fall"], "cut to another sum"),
    (
        "It sent 40 notices to homes, against 32 a year before.",
        ["40 = count 40", "32 = count 32"],
        "against so many a year before",
    ),
    ("The number of beds has gone up by only 9%.", ["9% = percentage 9 rise"], "by only"),
    ("Costs were down by just over 4%.", ["4% = percentage 4 gt fall"], "by just over"),
    (
        "There has been a net loss of 240 foster homes and a net gain of 31 children’s homes.",
        ["240 = count 240 fall", "31 = count 31 rise"],
        "net loss, net gain",
    ),
    (
        "Those aged 16 and over made up 31%, those of 10 and under 12%.",
        ["31% = percentage 31", "12% = percentage 12"],
        "an age's bound is no figure's",
    ),
    (
        "The young people aged 17 and over 40% of the time saw nobody.",
        ["40% = percentage 40"],
        "nor right before it",
    ),
    (
        "Some have waited for more than two years and 15 for more than three years.",
        [],
        "a duration is no change",
    ),
    (
        "Bids vary widely, from 9.5 cases in Hull to 21 in Leeds.",
        ["9.5 = count 9.5", "21 = count 21"],
        "a spread is no change",
    ),
    (
        "Average caseloads crept up to 17.3, although there is wide variation, from 12.1 in Hull to 25 in Leeds.",
        ["17.3 = count 17.3 rise", "12.1 = count 12.1", "25 = count 25"],
        "a change, then its spread",
    ),
    (
        "Children wait an average of 480 days compared with 520 for similar councils and 560 nationally.",
        [],
        "durations compared",
    ),
    (
        "The average caseload is 18, compared with 16 nationally and 17 in the region.",
        ["18 = count 18", "16 = count 16", "17 = count 17"],
        "caseloads compared",
    ),
    (
        "Children took 30 days longer than the average caseload of 16 would suggest.",
        ["16 = count 16"],
        "a caseload behind a duration",
    ),
    (
        "The share judged good rose by six percentage points to 58%.",
        ["58% = percentage 58 rise"],
        "where a change in points ended",
    ),
    ("Agency use is up 3 percentage points on last year, to 19%.", ["19% = percentage 19 rise"], "behind a comma"),
    (
        "Vacancies fell by 2% points (to 14%) and turnover by 1.5 percentage points (to 11%).",
        ["14% = percentage 14 fall", "11% = percentage 11"],
        "in brackets",
    ),
    (
        "The share fell four percentage points, from 84% to 80%.",
        ["80% = percentage 80 fall from 84"],
        "with the earlier value",
    ),
    (
        "Some 61% of visits are on time, six percentage points more than in May.",
        ["61% = percentage 61 approx"],
        "points that only compare",
    ),
    (
        "The number of agency staff halved between 2016 and 2018, from 84 to 42.",
        ["42 = count 42 fall from 84 (between 2016 and 2018)"],
        "between two years is no range",
    ),
    (
        "Placements are 30 down on last year, and referrals were 4% up on the year before.",
        ["30 = count 30 fall", "4% = percentage 4 rise"],
        "up and down on an earlier year",
    ),
    ("It is a team of 12 down on its luck.", [], "down on anything else"),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_changes_at_a_distance(text: str, expected: list[str], why: str) -> None:
    assert read(text) == expected, why

"""Counts: numbers with a counted noun, numbers that stand for one, and none."""

from __future__ import annotations

import pytest

from tests.extractors.figures.figure_notation import read

ROWS: list[tuple[str, list[str], str]] = [
    ("Ofsted visited 82 children’s homes.", ["82 = count 82"], "digits with a noun"),
    ("Seven authorities were inadequate.", ["Seven = count 7"], "words"),
    ("Twenty-three social workers left.", ["Twenty-three = count 23"], "a compound number word"),
    ("The county looked after 1,251 children.", ["1,251 = count 1251"], "a thousands separator"),
    ("About 62 100 people live there.", ["62 100 = count 62100 approx"], "a space as separator"),
    (
        "It hired 44 permanent social workers and 26 graduates.",
        ["44 = count 44", "26 = count 26"],
        "two in one sentence",
    ),
    ("Inspectors read 262 children’s records.", ["262 = count 262"], "a possessive before the noun"),
    ("There were three serious case reviews.", ["three = count 3"], "reviews are counted"),
    ("Since May it has had 9 monitoring visits.", ["9 = count 9 (Since May)"], "visits"),
    ("All 152 English local authorities replied.", ["152 = count 152"], "a definite whole"),
    ("A further 21 authorities joined.", ["21 = count 21"], "further"),
    ("Two further boards were judged good.", ["Two = count 2"], "further behind the number"),
    ("Caseloads average 17.5.", ["17.5 = count 17.5"], "an average with decimals"),
    ("The average caseload was 14.2 at the end of May.", ["14.2 = count 14.2 (at the end of May)"], "a label before"),
    ("The number of referrals fell to 140.", ["140 = count 140 fall"], "a label and a change"),
    (
        "Ten were good and 24 required improvement.",
        ["Ten = count 10", "24 = count 24"],
        "numbers that stand for a noun",
    ),
    ("Of the homes, 13 had improved.", ["13 = count 13"], "ellipsis"),
    ("None have been rated outstanding.", ["None = count 0"], "none"),
    ("Not one authority was outstanding.", ["Not one = count 0"], "not one"),
    ("No council has been closed.", ["No = count 0"], "no with a provider"),
    ("None of the 131 children had a plan.", ["None = count 0 base 131"], "none of a whole"),
    ("In 2018 there were no adoptions.", ["no = count 0 (In 2018)"], "no with a plural"),
    ("One council was rated outstanding.", ["One = count 1"], "one counts a provider"),
    ("Of the boards, one was strong.", ["one = count 1"], "one, standing for a provider"),
    (
        "Caseloads range from 7 in some teams to as high as 34 in others.",
        ["7 = count 7", "34 = count 34 le"],
        "a range is two counts",
    ),
    ("More than 900 families have written.", ["900 = count 900 gt"], "a comparator"),
    ("Fewer than 5 children were missing.", ["5 = count 5 lt"], "fewer than"),
    ("500 or more staff marched.", ["500 = count 500 ge"], "a comparator behind"),
    ("We have between 15 and 20 children on the list.", ["15 = count 15", "20 = count 20"], "a shared noun"),
    ("It supports 12 or 13 families.", ["12 = count 12", "13 = count 13"], "a shared noun"),
    (
        "In one year 137 were placed in Norfolk, 86 in Suffolk and 39 in Essex.",
        ["137 = count 137 (In one year)", "86 = count 86 (In one year)", "39 = count 39 (In one year)"],
        "a row of places",
    ),
    ("At 31 December we had 622 in our care.", ["622 = count 622 (At 31 December)"], "named before"),
    ("A dozen homes closed.", ["A dozen = count 12"], "a dozen"),
    ("A hundred and twelve carers came.", ["A hundred and twelve = count 112"], "a long number word"),
    ("Two million people watched.", ["Two million = count 2000000"], "a scale"),
    ("Nine carers, four of them new, spoke.", ["Nine = count 9", "four = count 4 base 9"], "of them"),
    ("Four homes opened and three closed.", ["Four = count 4", "three = count 3"], "the noun goes on"),
    ("It has two children’s homes.", ["two = count 2"], "two without an article"),
    ("One child was lost.", [], '"one" counts no provider'),
    ("One of the best councils is Leeds.", [], "a fixed phrase"),
    ("No one came, and another one left.", [], "pronouns"),
    ("The two councils share a director.", [], "refers back"),
    ("Both boards met.", [], "both is no number"),
    ("There are three key areas.", [], "judgement areas are not counted"),
    ("The bottom two grades are common.", [], "grades are not counted"),
    ("It made 12 recommendations.", [], "recommendations are not counted"),
    ("There are four steps to take.", [], "steps are not counted"),
    ("They scored seven points.", [], "points of a scale"),
    ("She came third.", [], "an ordinal"),
    ("The 47th most deprived borough is here.", [], "an ordinal in digits"),
    ("No child should wait.", [], "advice, no figure"),
    ("No progress was made.", [], "nothing counted"),
    ("None of this is new.", [], "nothing counted"),
    ("They had three good ideas.", [], "a grade word before what is not counted"),
    ("Five GCSEs are needed.", [], "examination grades"),
    ("Four times as many came.", [], "a frequency"),
    ("Three ways forward were found.", [], "ways are not counted"),
    ("Two reasons stand out.", [], "reasons"),
    ("They went one by one.", [], "a phrase"),
    ("He is one of us.", [], "a pronoun"),
    ("Ofsted gave it a one-word verdict.", [], "a compound"),
    ("A three-tier system was set up.", [], "a compound"),
    ("Of 19 homes in the county, all but two are good.", [], "what is excepted"),
    (
        "Of the 87 services, 12 had been judged outstanding; 61 good; 14 below good.",
        ["12 = count 12 base 87", "61 = count 61 base 87", "14 = count 14 base 87"],
        "a bare number before below",
    ),
    (
        "Of its 31 secondaries, 22 are good, three more than a year ago.",
        ["22 = count 22 base 31", "three = count 3 rise"],
        "a change has not the whole of what it is a change of",
    ),
    ("Of 14 recommendations, nine were met.", [], "parts of what is not counted"),
    (
        "Of the four key judgements, two were good and 11 staff were praised.",
        ["11 = count 11"],
        "what has a noun of its own among them",
    ),
    (
        "Fostering agencies: 298. Adoption agencies: 36.",
        ["298 = count 298", "36 = count 36"],
        "a noun, a colon, its number",
    ),
    ("Lead inspectors: 2, and others.", [], "more than a number behind the colon"),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS)
def test_counts(text: str, expected: list[str], why: str) -> None:
    assert read(text) == expected, why

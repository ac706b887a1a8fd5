"""When a grade was given, and to whom else.

Rows are (text, published, expected); expected is in the notation of `notation.py`.
"""

from __future__ import annotations

import pytest

from tests.helpers import records
from tests.link.notation import written

# When a grade was given, whom the others are.
TOLD: list[tuple[str, str | None, str]] = [
    (
        ("Hounslow's grade in 2019 was ‘requires improvement’, following its first inspection in 2014."),
        "2023-05-17",
        "Hounslow all R",
    ),
    (
        ("Leadership, in addition to support for care leavers, was graded good in Bristol."),
        "2017-09-05",
        "Bristol lead G; Bristol leave G",
    ),
    (
        ("There is a way to go before services in Rochdale are truly good, the report says."),
        "2017-09-05",
        "",
    ),
    (
        ("It will take two years until Rochdale is good."),
        "2017-09-05",
        "",
    ),
    (
        ("Two years before it was found to be inadequate, Rochdale was good."),
        "2017-09-05",
        "Rochdale all <I; Rochdale all G",
    ),
    (
        ('Inspectors have removed Coventry\'s "inadequate" rating and say that its services require improvement.'),
        "2017-09-05",
        "Coventry all <I; Coventry all R",
    ),
    (
        ("Rutland was last inspected in March 2015, and had received a grade of 'good'."),
        "2018-09-05",
        "Rutland all G",
    ),
    (
        ("Rutland was inspected in 2014 and is now rated good."),
        "2018-09-05",
        "Rutland all G",
    ),
    (
        ("In Rutland, teams were found to be offering families a ‘good’ service."),
        "2018-09-05",
        "Rutland all G",
    ),
    (
        ("Rutland wants to be providing a ‘good’ service."),
        "2018-09-05",
        "",
    ),
    (
        (
            "Coventry was one of the four named in the report as inadequate. The others were Knowsley, "
            "Slough and Rotherham."
        ),
        "2015-03-05",
        "Coventry all I; Knowsley all I; Slough all I; Rotherham all I",
    ),
    (
        ("Coventry was rated inadequate. The others present at the meeting were from Knowsley and Slough."),
        "2015-03-05",
        "Coventry all I",
    ),
    (
        ("Swindon has moved to ‘good’ from the ‘requires improvement’ it was given in 2015."),
        "2019-08-05",
        "Swindon all G; Swindon all <R",
    ),
]
# The first grade in years, areas taken up in their own sentence, what remains unnamed.
MIXED: list[tuple[str, str | None, str]] = [
    (
        ("Surrey has long had poor Ofsted ratings, but its services were found to be good this week."),
        "2019-03-04",
        "Surrey all G",
    ),
    (
        (
            "The report found that services in Surrey had outstanding ratings in two categories, leadership "
            "and help and protection."
        ),
        "2025-11-04",
        "Surrey lead O; Surrey help O",
    ),
    (
        ("Staff in Dudley are proud of the first 'good' rating since 2012."),
        "2025-11-04",
        "Dudley all G",
    ),
    (
        ("It is Walsall's worst grade since 2011: inadequate."),
        "2025-11-04",
        "Walsall all I",
    ),
    (
        ("Walsall was rated good since 2021."),
        "2025-11-04",
        "Walsall all G",
    ),
    (
        ("Change had begun when Ofsted inspected Oldham in 2018, and it was rated inadequate. Oldham is now good."),
        "2023-11-04",
        "Oldham all <I; Oldham all G",
    ),
    (
        ("Sutton's adoption services and leadership were singled out, with both areas rated outstanding."),
        "2017-07-04",
        "Sutton adopt O; Sutton lead O",
    ),
    (
        ("Adoption and fostering services in Wigan were graded good, and leadership inadequate."),
        "2016-07-04",
        "Wigan adopt G; Wigan lead I",
    ),
    (
        ("Wigan was rated good in three categories, and its leader is pleased."),
        "2016-07-04",
        "",
    ),
    (
        ("Wigan was judged outstanding in one area, adoption, and good in the others."),
        "2016-07-04",
        "Wigan adopt O",
    ),
    (
        ("Services in Surrey had outstanding ratings in two categories, school places and the impact of leaders."),
        "2025-11-04",
        "",
    ),
    (
        ("Surrey has good ratings in all categories."),
        "2025-11-04",
        "Surrey all G; Surrey help G; Surrey care G; Surrey lead G; Surrey leave G",
    ),
]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [*TOLD, *MIXED],
    ids=lambda value: str(value)[:50],
)
def test_what_is_judged(text: str, published: str | None, expected: str) -> None:
    assert written(records(text, published=published).judgements) == expected

"""The days and the framework of a grade, as the text around it states them; rows are (text, expected, why).

Expected is "council status grade framework first-last published" for each judgement, a dash where there is none; the
document's date is 14 September 2022.
"""

from __future__ import annotations

import pytest

from pipeline.normalise.councils import by_code
from pipeline.records import JudgementRecord, Status
from tests.helpers import records
from tests.link.notation import AREA, GRADE


def dated(judgement: JudgementRecord) -> str:
    """A judgement with its framework and its days."""
    grade = ("<" if judgement.status == Status.PREVIOUS else "") + GRADE[judgement.grade]
    days = "..".join(day[5:] for day in (judgement.inspected_from, judgement.inspected_to) if day) or "-"
    name = by_code(judgement.council).everyday_name
    return f"{name} {AREA[judgement.area]} {grade} {judgement.framework} {days} {judgement.published or '-'}"


DAYS = [
    (
        "# Round-up\n\n# Leeds\n\nThe city was rated good. The report, published yesterday, praises staff. "
        "Inspectors were there from 4 to 15 July.\n\n# Hull\n\nHull was rated inadequate. Its report came out on "
        "5 August.",
        "Leeds all G ilacs 07-04..07-15 2022-09-13; Hull all I ilacs - 2022-08-05",
        "each section has its own days",
    ),
    (
        "Inspectors visited Leeds between 4 and 15 July. They also visited Hull, from 1 to 5 August. "
        "Leeds was rated good. Hull was rated inadequate.",
        "Leeds all G ilacs 07-04..07-15 -; Hull all I ilacs 08-01..08-05 -",
        "days belong to the council their sentence names",
    ),
    (
        "Ofsted has today rated Leeds good. It visited between June 6 and June 17. Leadership was outstanding. "
        "Hull was rated good in August.",
        "Leeds all G ilacs 06-06..06-17 2022-09-14; Leeds lead O ilacs 06-06..06-17 2022-09-14; Hull all G ilacs - -",
        "rated today; another council's grade has no days",
    ),
    (
        "Leeds has been rated good. A focused visit took place from 4 to 5 May.",
        "Leeds all G ilacs - -",
        "a visit that gives no grade",
    ),
    (
        "Leeds was rated good. The council will publish an action plan on 30 September.",
        "Leeds all G ilacs - -",
        "the council's own paper",
    ),
    (
        "Leeds requires improvement, according to an inspection carried out from 4 to 8 July. "
        "The previous inspection, from 3 to 14 June 2019, rated it inadequate.",
        "Leeds all R ilacs 07-04..07-08 -; Leeds all <I ilacs - -",
        "two days are no step from one grade to another",
    ),
]
FRAMEWORKS = [
    (
        "Leeds was rated good under the old framework and is yet to be inspected under ILACS.",
        "Leeds all G sif - -",
        "the one before that of the document's date",
    ),
    ("Leeds kept the good rating it was given in 2013.", "Leeds all G ilacs - -", "the year of the grade that is kept"),
    (
        "Leeds was told it required improvement when inspectors came in early 2015. Back then adoption was rated good.",
        "Leeds all R sif - -; Leeds adopt G sif - -",
        "back then: the time of the grade before",
    ),
    (
        "# Round-up\n\n# Under the single inspection framework\n\nLeeds was rated good. Hull was inadequate.\n\n"
        "# Under ILACS\n\nYork was rated good.",
        "Leeds all G sif - -; Hull all I sif - -; York all G ilacs - -",
        "a heading names the framework of its section",
    ),
    ("Leeds was rated good in January 2018.", "Leeds all G sif - -", "the last reports under the older one"),
    (
        "Leeds has been rated good, six years after it was found to be inadequate.",
        "Leeds all G ilacs - -; Leeds all <I sif - -",
        "counted back from the document's date",
    ),
    (
        "Leeds, which was good at its last full inspection, in 2016, has now been graded inadequate.",
        "Leeds all <G sif - -; Leeds all I ilacs - -",
        "a year right behind the last grade is that grade's",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), [*DAYS, *FRAMEWORKS], ids=lambda value: str(value)[:50])
def test_days_and_framework(text: str, expected: str, why: str) -> None:
    assert "; ".join(map(dated, records(text, published="2022-09-14").judgements)) == expected, why

"""Grades in running text: which words name one, whether it is given, what the wording says of its time.

Each row is (text, expected, why); expected reads "words=grades", "!" before it where the grade is denied, hoped for or
hypothetical, "<" where the wording makes it an earlier one.
"""

from __future__ import annotations

import pytest

from pipeline.extractors.grades import find
from pipeline.records import Status
from tests.helpers import analysed

SHORT = {
    "outstanding": "O",
    "good": "G",
    "requires_improvement": "R",
    "inadequate": "I",
    "adequate": "A",
    "satisfactory": "S",
    "poor": "P",
}

GRADES = [
    ("Leeds was rated good.", "good=G", "a verb of rating"),
    ("Inspectors found the services to be inadequate.", "inadequate=I", "found to be"),
    (
        "Ten were judged good, 24 requires improvement and seven inadequate.",
        "good=G; requires improvement=R; inadequate=I",
        "a series",
    ),
    (
        "It requires improvement to be good.",
        "requires improvement to be good=R",
        "the grade's full name, which is not good",
    ),
    ("Leeds was good as recently as 2016.", "good=G", "as recently as is no likening"),
    ("Leeds has emerged from inadequate.", "<inadequate=I", "left behind"),
    ("It put Leeds in the lowest category.", "lowest category=I", "a category"),
    ("Care in Leeds was found wanting and rated inadequate.", "inadequate=I", "found wanting is no wish"),
    ("Support for children who cannot live at home is good.", "good=G", "a denial within whom it is for"),
    ("Had Leeds been rated good, it would have stopped.", "!good=G", "an inversion"),
    ("Leeds is heading for an inadequate rating.", "!inadequate=I", "heading for"),
    ("43 councils require improvement.", "require improvement=R", "plural"),
    ("26 authorities were found to be requiring improvement.", "requiring improvement=R", "participle"),
    ("Services required improvement in 2014.", "required improvement=R", "past tense"),
    ("Councils rated RI must wait.", "RI=R", "the trade's abbreviation"),
    ("The borough got a ‘good’ from Ofsted.", "good=G", "scare marks"),
    ("They called it ''inadequate'' in the letter.", "inadequate=I", "doubled single marks"),
    ("Practice across the council is Outstanding.", "Outstanding=O", "a capital inside a sentence"),
    ("It received an inadequate Ofsted rating.", "inadequate=I", "a noun for the grade, with a word between"),
    ("the lowest grade for leadership of services", "lowest grade=I", "named by its place on the scale"),
    ("The city has the top Ofsted rating for its services.", "top Ofsted rating=O", "named by its place on the scale"),
    ("Leadership: good", "good=G", "the end of a line that names what is judged"),
    ("Torbay, inadequate since 2016, has a plan.", "inadequate=I", "right behind a name"),
    ("Leeds (outstanding) and Hull (inadequate) met.", "outstanding=O; inadequate=I", "in brackets behind a name"),
    ("There are ten inadequate authorities.", "inadequate=I", "what bears it follows"),
    ("There are 23 outstanding LAs.", "outstanding=O", "what bears it, abbreviated"),
    ("Half of the 39 outstanding-rated authorities met.", "outstanding=O", "what bears it, behind a participle"),
    ("Ten areas were judged to provide a good standard of care.", "!good=G", "counted by, and given to nobody"),
    ("In 2012 services were adequate.", "adequate=A", "an older scale, dated"),
    ("It was judged poor in 2009.", "poor=P", "an older scale"),
    ("80% are good or better.", "good or better=OG", "a band"),
    ("They are either outstanding or good.", "either outstanding or good=OG", "a band, best first"),
    ("48% of services were ‘good’ or ‘outstanding’.", "good’ or ‘outstanding=OG", "a band with marks inside it"),
    ("Over half of departments are less than good.", "less than good=RI", "a band from below"),
    ("Three in four are below “good”.", "below “good=RI", "a band from below, one word in marks"),
    ("Over half of services were not good enough.", "not good enough=RI", "a band from below"),
    ("17 had an area that was not yet good.", "not yet good=RI", "a band from below"),
    ("Most are in the bottom two grades.", "bottom two grades=RI", "a band by its place"),
    ("Half require improvement or are inadequate.", "require improvement or are inadequate=RI", "a band of two names"),
    ("31 are at least requires improvement.", "at least requires improvement=OGR", "a band from above"),
]
STATUS = [
    ("The council rose from inadequate to good.", "<inadequate=I; good=G", "from one to the other"),
    ("It is good, up from requires improvement.", "good=G; <requires improvement=R", "up from"),
    ("Previously rated good, the borough is now inadequate.", "<good=G; inadequate=I", "previously and now"),
    ("The council climbed out of the lowest grade.", "<lowest grade=I", "left behind"),
    ("The county loses its outstanding rating.", "<outstanding=O", "left behind"),
    ("It kept its good rating.", "good=G", "kept is current"),
    ("Its previous rating of inadequate stood for years.", "<inadequate=I", "said of the rating"),
]
NOT_GIVEN = [
    ("The council wants to be rated outstanding.", "!outstanding=O", "a wish"),
    ("We hope that our services will be judged good.", "!good=G", "a hope"),
    ("It aims to become good by 2022.", "!good=G", "an aim"),
    (
        "There is more to do to get services to ‘good’ and then to ‘outstanding’.",
        "!good=G; !outstanding=O",
        "an aim in two steps",
    ),
    ("If it is rated inadequate again, it will lose them.", "!inadequate=I", "a condition"),
    ("The council was not rated inadequate.", "!inadequate=I", "denied"),
    ("None of them was judged outstanding.", "!outstanding=O", "denied by its subject"),
    ("It is no longer rated inadequate.", "!inadequate=I", "no longer"),
    ("Ofsted could have judged it inadequate.", "!inadequate=I", "could have"),
    ("There is a risk of being rated inadequate.", "!inadequate=I", "a risk"),
    ("It narrowly avoided an inadequate rating.", "!inadequate=I", "avoided"),
    (
        "Councils are judged on a four-point scale from outstanding to inadequate.",
        "!outstanding=O; !inadequate=I",
        "the scale",
    ),
    ("Not only good but outstanding, the report rated it outstanding.", "outstanding=O", "not only is no denial"),
]
EVERYDAY = [
    ("Good practice was seen in many teams.", "", "an adjective of its noun"),
    ("There was inadequate recording of visits.", "", "an adjective of its noun"),
    ("The good news is that visits are up.", "", "a phrase"),
    ("They have gone for good.", "", "a phrase"),
    ("It was as good as new.", "", "a phrase"),
    ("She is good at her job.", "", "a phrase"),
    ("Essex is a good place to look.", "", "an adjective of its noun"),
    ("Two actions remain outstanding.", "", "left undone"),
    ("Areas that require improvement were listed.", "", "what needs work"),
    ("The areas found to require improvement were listed.", "", "what needs work, as found"),
    ("This was rated good with ‘outstanding’ features.", "good=G", "a part is praised, not the whole"),
    ("It requires improvement, in effect a ‘satisfactory’ verdict.", "requires improvement=R", "likened, not given"),
    ("The building is in a poor state.", "", "an adjective of its noun"),
    ("Give us adequate resources.", "", "an adjective of its noun"),
]


def found(text: str) -> str:
    """The grades of a text in the notation of the tables."""
    reading = analysed(text)
    return "; ".join(
        ("" if grade.asserted else "!")
        + ("<" if grade.status == Status.PREVIOUS else "")
        + reading.text[grade.start : grade.end]
        + "="
        + "".join(SHORT[name] for name in grade.grades)
        for grade in find(reading)
    )


@pytest.mark.parametrize(
    ("text", "expected", "why"), [*GRADES, *STATUS, *NOT_GIVEN, *EVERYDAY], ids=lambda value: str(value)[:40]
)
def test_grades(text: str, expected: str, why: str) -> None:
    assert found(text) == expected, why

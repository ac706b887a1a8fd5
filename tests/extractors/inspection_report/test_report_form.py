"""Which report a document is, and which council it is on."""

from __future__ import annotations

import pytest

from pipeline.extractors.inspection_report.council import council_inspected
from pipeline.extractors.inspection_report.form import read_form
from tests.report_pages import report

SIF = (
    "# Inspection of services for children in need of help and\nprotection, children looked after and care leavers\n\n"
)
BOARD = "# Review of the effectiveness of the Local Safeguarding Children Board1\n\n"
DATES = "Inspection date: 2 June 2014 – 25 June 2014\n\n"

FORMS = [
    ("# Leeds City Council\n\n" + SIF + DATES, ("sif", None, False), "single inspection framework"),
    ("# Leeds City Council\n\n" + SIF + "and\n\n" + BOARD + DATES, ("sif", None, True), "with the review of the board"),
    (
        "# Leeds City Council\n\n" + SIF.replace("Insp", "Re-insp") + DATES,
        ("sif", "reinspection", False),
        "re-inspection",
    ),
    (
        "# Leeds City Council\n\n" + SIF.replace("Insp", "Re- insp") + DATES,
        ("sif", "reinspection", False),
        "re-inspection, parted at a line's end",
    ),
    ("# Leeds Safeguarding Children Board\n\n" + BOARD + DATES, ("sif", "lscb_review", True), "the board alone"),
    (
        "# Inspection of Leeds local authority children’s services\n\n" + DATES,
        ("ilacs", None, False),
        "ILACS since 2019",
    ),
    ("# Leeds\n\n# Inspection of children's social care services\n\n" + DATES, ("ilacs", None, False), "ILACS of 2018"),
    (
        "# Inspection of St. Helens local authority children's services\n\n" + DATES,
        ("ilacs", None, False),
        "a stop in it",
    ),
    ("# Inspection of looked after children\nservices\n\n# Leeds\n\n" + DATES, ("pre_2013", None, False), "2013"),
    (
        "# Inspection of local authority arrangements for the protection of children\n\n# Leeds\n\n" + DATES,
        ("pre_2013", None, False),
        "2012",
    ),
    (
        "# Safeguarding and looked after children inspection report\n\n# Leeds\n\n" + DATES,
        ("pre_2013", None, False),
        "2011",
    ),
    ("# Inspection of services for children looked\nafter\n\n# Leeds\n\n" + DATES, ("pre_2013", None, False), "turned"),
    ("# Inspection of Leeds children and families services\n\n" + DATES, ("ilacs", None, False), "and families"),
    (
        "# Inspection of Leeds children’s services\n\n11 to 22 March 2024\n\nLead inspector: Ann Example",
        ("ilacs", None, False),
        "no label before the dates",
    ),
]


@pytest.mark.parametrize(("front", "expected", "why"), FORMS, ids=[row[2] for row in FORMS])
def test_forms(front: str, expected: tuple[str, str | None, bool], why: str) -> None:
    form = read_form(report(front))
    assert form is not None
    assert (form.framework, form.type, form.board) == expected, why


def test_a_cover_without_text_is_not_the_front_page() -> None:
    document = report("", FORMS[0][0])
    form = read_form(document)
    assert form is not None and form.framework == "sif"
    assert council_inspected(document, form, "2014-06-25") == "E08000035"


def test_a_cover_of_few_words_is_not_the_front_page() -> None:
    document = report("raising standards\nimproving lives", FORMS[0][0])
    form = read_form(document)
    assert form is not None and form.front.number == 2
    assert council_inspected(document, form, "2014-06-25") == "E08000035"


def test_a_page_of_prose_is_no_cover() -> None:
    assert read_form(report("The cabinet discussed this at length. " * 30, FORMS[0][0])) is None


OTHERS = [
    (
        "Ofsted\n\nAnnual unannounced inspection of contact, referral and assessment arrangements within Leeds City "
        "Council children’s services",
        "letter on an unannounced inspection",
    ),
    ("Ofsted\nPiccadilly Gate\n\nFocused visit to Leeds City Council children’s services", "focused visit letter"),
    ("Ofsted\n\nMonitoring visit of Leeds City Council children’s services", "monitoring visit letter"),
    ("Ofsted\n\nJoint targeted area inspection of the multi-agency response to abuse in Leeds", "joint targeted area"),
    ("Ofsted\n\nInspection report for children’s home", "another kind of provider"),
    (
        "SC000000\n\nRegistered provider: Leeds City Council\n\nFull inspection\n\n"
        "Inspected under the social care common inspection framework\n\nInspection dates: 4 and 5 May 2022",
        "another kind of provider",
    ),
    ("Ofsted\n\nArea SEND inspection of Leeds Local Area Partnership", "special educational needs"),
    (
        "# Inspection of Hilltop Primary School\n\nInspection dates: 4 and 5 May 2022\n\nHis Majesty’s Inspector",
        "school",
    ),
]


@pytest.mark.parametrize(("front", "says"), OTHERS, ids=[row[0][:40] for row in OTHERS])
def test_reports_of_another_kind_are_named(front: str, says: str) -> None:
    form = read_form(report(front))
    assert form is not None and form.framework is None
    assert form.says is not None and says in form.says


NO_REPORTS = [
    "Cabinet, 4 May 2022\n\nThe inspection of children’s services: report of the director. To note.",
    "Annual report 2019\n\nHow councils did in a year of change",
    "",
]


@pytest.mark.parametrize("front", NO_REPORTS)
def test_other_documents_are_no_reports(front: str) -> None:
    assert read_form(report(front)) is None


COUNCILS = [
    ("# Inspection of Devon local authority\nchildren’s services\n\n", "2025-01-16", "E10000008", "in the title"),
    ("# London Borough of Bexley\n\n" + SIF, "2014-04-02", "E09000004", "before the title"),
    (
        "# Metropolitan Borough of Barnsley\nCouncil\n\n" + SIF,
        "2014-06-25",
        "E08000038",
        "over two lines; present code",
    ),
    ("# Wakefield District Metropolitan Council\n\n" + SIF, "2018-06-15", "E08000036", "words in another order"),
    ("# Kingston upon Hull\n\n" + SIF, "2014-12-10", "E06000010", "the city's full name"),
    ("# Isles of Scilly\n\n" + SIF, "2016-04-28", "E06000053", "the Isles"),
    ("# Surrey Safeguarding Children Board\n\n" + BOARD, "2015-06-17", "E10000030", "the board's council"),
    (
        "# Inspection of looked after children services\n\n# Norfolk County Council\n\n",
        "2013-07-12",
        "E10000020",
        "below it",
    ),
    ("# Inspection of City of London local authority children’s services\n\n", "2024-09-27", "E09000001", "the City"),
    ("# The City of London Corporation\n\n" + SIF, "2016-07-01", "E09000001", "the Corporation"),
    ("# City of London Council\n\n" + SIF, "2016-07-01", "E09000001", "the City called a council"),
    ("# Buckinghamshire County Council\n\n" + SIF, "2017-11-30", "E10000002", "the county before 2020"),
    (
        "# Inspection of Buckinghamshire local authority children’s services\n\n",
        "2021-12-17",
        "E06000060",
        "its successor",
    ),
    ("# Inspection of Dorset local authority children’s services\n\n", "2025-03-21", "E06000059", "successor by date"),
    ("# Inspection of Nottingham City local authority children’s services\n\n", "2022-07-22", "E06000018", "the city"),
    (
        "# Inspection of Nottinghamshire local authority children’s services\n\n",
        "2022-07-22",
        "E10000024",
        "the county",
    ),
    (
        "# Inspection of Bournemouth, Christchurch and Poole local authority children’s services\n\n",
        "2021-12-17",
        "E06000058",
        "three names, one council",
    ),
    (
        "# Inspection of Birmingham Children’s Trust children’s services\n\n",
        "2023-03-03",
        "E08000025",
        "a trust's council",
    ),
    ("# Leeds children’s services: inspection\n\n", "2024-03-01", "E08000035", "a name that begins the line"),
    (
        "# Inspection of children’s social care services\n\n(Achieving for Children)\n\nRoyal Borough of Kingston upon "
        "Thames\tOfsted\n\n",
        "2024-03-01",
        "E09000021",
        "beside a trust and a logo",
    ),
    (
        "# Inspection of Sandwell Children’s Trust children’s services\n\n",
        "2022-05-20",
        "E08000028",
        "within the title",
    ),
    ("# Atlantis, between Leeds and Bradford\n\n" + SIF, "2016-04-28", None, "two councils, neither inspected"),
    ("# Atlantis\n\n" + SIF, "2016-04-28", None, "no such council"),
]


@pytest.mark.parametrize(("front", "day", "code", "why"), COUNCILS, ids=[row[3] for row in COUNCILS])
def test_the_council_inspected(front: str, day: str, code: str | None, why: str) -> None:
    document = report(front + DATES)
    form = read_form(document)
    assert form is not None
    assert council_inspected(document, form, day) == code, why

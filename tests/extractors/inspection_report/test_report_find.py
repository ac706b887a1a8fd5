"""A whole report, read from its pages: the inspection, its judgements with evidence in two places, its problems."""

from __future__ import annotations

from pipeline.extractors.inspection_report import find
from pipeline.language import analyse
from tests.extractors.inspection_report.reading import read
from tests.report_pages import report

ILACS_FRONT = """# Inspection of Leeds local authority children’s services

Inspection dates: 21 February to 4 March 2022

Lead inspectors: Ann Example, Her Majesty’s Inspector, and Bo Sample, Her Majesty’s Inspector

Judgement\tGrade
The impact of leaders on social work practice with children and families\tOutstanding
The experiences and progress of children who need help and protection\tGood
The experiences and progress of children in care and care leavers\tRequires improvement to be good
Overall effectiveness\tGood

Leeds knows its children well. Overall effectiveness was inadequate ten years ago."""

ILACS_BODY = """# The experiences and progress of children who need help and protection: good

Workers see children often.

# The experiences and progress of children in care and care leavers: requires improvement to be good

Plans drift.

# The impact of leaders on social work practice with children and families: outstanding

Leaders listen."""


def test_an_ilacs_report() -> None:
    document = report(ILACS_FRONT, ILACS_BODY)
    found = find(analyse(document))
    assert found is not None and found.inspection is not None and found.problems == ()
    assert found.inspection.model_dump(mode="json") == {
        "council": "E08000035",
        "framework": "ilacs",
        "type": "standard",
        "inspected_from": "2022-02-21",
        "inspected_to": "2022-03-04",
        "published": None,
        "lead_inspector": "Ann Example; Bo Sample",
    }
    assert [(j.area, j.grade, j.status) for j in found.judgements] == [
        ("leadership", "outstanding", "current"),
        ("help_and_protection", "good", "current"),
        ("children_in_care_and_care_leavers", "requires_improvement", "current"),
        ("overall_effectiveness", "good", "current"),
    ]
    for judgement in found.judgements:
        assert judgement.council == "E08000035" and judgement.lead_inspector == "Ann Example; Bo Sample"
        assert judgement.evidence.page == 1
        assert judgement.evidence.text == document.text[judgement.evidence.start : judgement.evidence.end]
        if judgement.area != "overall_effectiveness":
            assert judgement.confirmed_by is not None and judgement.confirmed_by.page == 2
    assert found.judgements[1].evidence.text.startswith("The experiences and progress of children who need help")


def test_a_title_that_nobody_knows_is_read_by_its_table() -> None:
    found = read(ILACS_FRONT.replace("Inspection of Leeds local authority children’s services", "Leeds City Council"))
    assert found.inspection is not None and found.inspection.council == "E08000035"
    assert [j.grade for j in found.judgements] == ["outstanding", "good", "requires_improvement", "good"]


def test_a_body_that_disagrees_is_a_problem_and_kept() -> None:
    found = read(ILACS_FRONT, ILACS_BODY.replace("families: outstanding", "families: good"))
    leadership = found.judgements[0]
    assert leadership.grade == "outstanding" and leadership.confirmed_by is not None
    assert leadership.confirmed_by.text.endswith("good") and leadership.confirmed_by.rule.endswith("_disagrees")
    assert [p.stage for p in found.problems] == ["extract report"] and "leadership" in found.problems[0].message


def test_the_form_of_2026_has_no_overall_judgement_and_no_problem() -> None:
    front = ILACS_FRONT.replace("Overall effectiveness\tGood\n", "").replace("4 March 2022", "4 March 2027")
    found = read(front, ILACS_BODY)
    assert "overall_effectiveness" not in {j.area for j in found.judgements} and found.problems == ()


def test_an_overall_judgement_that_is_lacking_before_is_a_problem() -> None:
    found = read(ILACS_FRONT.replace("Overall effectiveness\tGood\n", ""), ILACS_BODY)
    assert ["overall_effectiveness" in p.message for p in found.problems] == [True]


OLDER = """# Record of main findings

Services for looked after children

Overall effectiveness\tAdequate
Capacity to improve\tGood
Outcomes for looked after children and young people\tAdequate
Quality of provision\tAdequate
Leadership and management\tGood"""


def test_an_older_report_keeps_its_own_headings() -> None:
    front = """# Inspection of looked after children services

# Kent County Council

Inspection dates: 8 – 12 July 2013

Reporting inspector Ann Example HMI

Published: 16 August 2013"""
    found = read(front, "# Capacity to improve\n\nGrade 2 (good)\n\nThe plan is sound.", OLDER)
    assert found.inspection is not None and found.inspection.framework == "pre_2013" and found.problems == ()
    assert {j.area: j.grade.value for j in found.judgements} == {
        "overall_effectiveness": "adequate",
        "other:Capacity to improve": "good",
        "other:Outcomes for looked after children and young people": "adequate",
        "other:Quality of provision": "adequate",
        "leadership": "good",
    }
    assert {j.evidence.page for j in found.judgements} == {3}


def test_a_letter_gives_a_problem_and_no_records() -> None:
    found = read(
        "Ofsted\n\nFocused visit to Leeds City Council children’s services\n\nDear Pat\n\nOverall effectiveness: good"
    )
    assert found.inspection is None and found.judgements == ()
    assert ["focused visit" in p.message for p in found.problems] == [True]


def test_a_council_that_nobody_knows_gives_a_problem_and_no_judgements() -> None:
    found = read(ILACS_FRONT.replace("Leeds", "Atlantis"), ILACS_BODY)
    assert found.judgements == () and found.inspection is not None and found.inspection.council is None
    assert any("names no council" in p.message for p in found.problems)


def test_documents_without_pages_or_titles_are_no_reports() -> None:
    assert find(analyse(report("Annual report\n\nMore than half of councils are good."))) is None


def test_two_services_under_the_same_headings() -> None:
    front = """# Inspection of safeguarding and looked after children services

# Kent County Council

Inspection dates: 9 – 20 May 2011

Reporting inspector Ann Example HMI

Published: 24 June 2011"""
    body = """# Overall effectiveness

Grade 3 (adequate)

# Overall effectiveness

Grade 2 (good)"""
    record = """# Record of main findings

Safeguarding services

Overall effectiveness\tAdequate
Capacity for improvement\tGood
User engagement\tOutstanding

Services for looked after children

Overall effectiveness\tGood
Capacity for improvement\tAdequate
Being healthy\tGood"""
    found = read(front, body, record)
    assert found.problems == ()
    assert {j.area: j.grade.value for j in found.judgements} == {
        "overall_effectiveness": "adequate",
        "other:Capacity for improvement": "good",
        "other:User engagement": "outstanding",
        "other:Services for looked after children": "good",
        "other:Capacity for improvement (services for looked after children)": "adequate",
        "other:Being healthy": "good",
    }
    confirmed = {j.area: j.confirmed_by.text for j in found.judgements if j.confirmed_by}
    assert set(confirmed) == {"overall_effectiveness", "other:Services for looked after children"}
    assert confirmed["overall_effectiveness"].endswith("adequate")

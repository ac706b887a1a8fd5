"""Two places, one grade: confirmed, decided, or a problem that names both."""

from __future__ import annotations

from pipeline.extractors.inspection_report.places import Places
from pipeline.extractors.inspection_report.reconcile import reconcile
from pipeline.extractors.inspection_report.statements import GradeReading
from pipeline.records import Grade

GOOD, INADEQUATE = Grade.GOOD, Grade.INADEQUATE


def reading(area: str, grade: Grade | None, start: int = 0, rule: str = "front_page_table") -> GradeReading:
    return GradeReading(area, grade, start, start + 10, rule)


def body(area: str, grade: Grade | None, start: int = 500) -> GradeReading:
    return reading(area, grade, start, "body_heading")


def test_both_places_agree() -> None:
    first, second = reading("leadership", GOOD), body("leadership", GOOD)
    (settled,), problems = reconcile(Places((first,), (first,), (second,)))
    assert (settled.reading, settled.other, settled.agrees) == (first, second, True)
    assert problems == ()


def test_places_that_differ_are_both_kept_and_a_problem() -> None:
    first, second = reading("leadership", GOOD), body("leadership", INADEQUATE)
    (settled,), (problem,) = reconcile(Places((first,), (first,), (second,)))
    assert (settled.reading, settled.other, settled.agrees) == (first, second, False)
    assert "leadership" in problem.message and "good" in problem.message and "inadequate" in problem.message


def test_the_body_decides_where_the_front_page_reads_two_ways() -> None:
    columns, text = reading("leadership", GOOD), reading("leadership", INADEQUATE, rule="front_page_text")
    second = body("leadership", INADEQUATE)
    (settled,), (problem,) = reconcile(Places((columns,), (text,), (second,)))
    assert settled.reading == second and settled.other == columns
    assert "leadership" in problem.message


def test_a_table_read_whole_by_its_columns_needs_no_order() -> None:
    areas = ("leadership", "help_and_protection", "children_in_care")
    columns = tuple(reading(area, GOOD, start) for start, area in enumerate(areas))
    shifted = tuple(reading(area, INADEQUATE, start, "front_page_text") for start, area in enumerate(areas))
    settled, problems = reconcile(Places(columns, shifted, ()))
    assert [one.reading for one in settled] == list(columns) and problems == ()


def test_the_text_adds_what_the_columns_lack_where_it_agrees_with_them() -> None:
    areas = ("leadership", "help_and_protection", "adoption")
    columns = tuple(reading(area, GOOD, start) for start, area in enumerate(areas))
    board = reading("lscb", INADEQUATE, 90, "front_page_text")
    settled, _ = reconcile(Places(columns, (*columns, board), ()))
    assert [one.reading.area for one in settled] == [*areas, "lscb"]
    shifted = tuple(reading(area, INADEQUATE, start, "front_page_text") for start, area in enumerate(areas))
    settled, _ = reconcile(Places(columns, (*shifted, board), ()))
    assert [one.reading.area for one in settled] == list(areas)


def test_a_front_page_that_reads_two_ways_alone_gives_no_record() -> None:
    columns, text = reading("leadership", GOOD), reading("leadership", INADEQUATE, rule="front_page_text")
    settled, (problem,) = reconcile(Places((columns,), (text,), ()))
    assert settled == () and "leadership" in problem.message


def test_the_board_s_judgement_stands_in_the_body_alone() -> None:
    second = body("lscb", GOOD)
    (settled,), problems = reconcile(Places((), (), (second,)))
    assert settled.reading == second and problems == ()


def test_not_judged_is_no_record_and_no_problem() -> None:
    first = reading("adoption", None)
    assert reconcile(Places((first,), (first,), (body("adoption", None),))) == ((), ())


def test_a_heading_for_a_part_confirms_the_whole_and_is_no_record() -> None:
    whole = reading("children_in_care_and_care_leavers", GOOD)
    part = body("children_in_care", GOOD)
    (settled,), problems = reconcile(Places((whole,), (whole,), (part,)))
    assert (settled.reading, settled.other) == (whole, part) and problems == ()


def test_a_heading_for_a_part_with_another_grade_is_no_record() -> None:
    whole = reading("children_in_care_and_care_leavers", GOOD)
    settled, _ = reconcile(Places((whole,), (whole,), (body("care_leavers", INADEQUATE),)))
    assert [one.reading.area for one in settled] == ["children_in_care_and_care_leavers"]


def test_headings_that_contradict_each_other_are_a_problem() -> None:
    settled, (problem,) = reconcile(Places((), (), (body("lscb", GOOD), body("lscb", INADEQUATE, 900))))
    assert [one.reading.start for one in settled] == [500]
    assert "lscb" in problem.message


def test_records_stand_in_the_order_of_their_evidence() -> None:
    first, second = reading("leadership", GOOD, 100), reading("adoption", GOOD, 50)
    settled, _ = reconcile(Places((first, second), (), ()))
    assert [one.reading.area for one in settled] == ["adoption", "leadership"]

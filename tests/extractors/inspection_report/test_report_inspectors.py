"""Who led the inspection, without titles, and nobody else."""

from __future__ import annotations

import pytest

from pipeline.extractors.inspection_report.inspectors import lead_inspectors, named_by_title

NAMED = [
    ("Lead inspector: Mary Example", ("Mary Example",), "the plain form"),
    ("Lead inspector: Mary Example, His Majesty’s Inspector", ("Mary Example",), "with the title"),
    ("Lead inspector: Mary Example\nHer Majesty's Inspector", ("Mary Example",), "the title on the next line"),
    ("Lead inspector: Mary Example HMI", ("Mary Example",), "initials after the name"),
    ("Lead inspector: Mary Example (HMI)", ("Mary Example",), "initials in brackets"),
    ("Lead inspector: Mary Example, Senior HMI", ("Mary Example",), "a senior inspector"),
    ("Lead inspector: Mary Example, Her Majesty’s Inspector, Ofsted", ("Mary Example",), "with Ofsted's name"),
    ("Reporting inspector Mary Example HMI\nAge group: All", ("Mary Example",), "the label of 2013, no colon"),
    ("LEAD INSPECTOR: Mary J Example", ("Mary J Example",), "capitals, a middle initial"),
    ("Lead inspector: Paula Thomson-Example", ("Paula Thomson-Example",), "a double name"),
    ("Lead inspector: Paula Thomson- Example", ("Paula Thomson-Example",), "a double name parted by the layout"),
    ("Lead inspector: Mary O’Example", ("Mary O’Example",), "an apostrophe"),
    ("Lead inspector: Mary d’Example HMI", ("Mary d’Example",), "an elided particle"),
    ("Lead inspector: Máire Example", ("Máire Example",), "an accent"),
    ("Lead inspector: Jean de la Example", ("Jean de la Example",), "a particle"),
    ("Lead inspector: A. B. Example", ("A. B. Example",), "initials"),
    ("Lead inspector: Mary\nExample, His Majesty’s Inspector", ("Mary Example",), "a name over two lines"),
    ("Lead inspector\nMary Example\nJudgement Grade", ("Mary Example",), "the name below the label"),
    ("Lead inspector: Mary Example Judgement Grade", ("Mary Example",), "run together with the table's head"),
    (
        "Lead inspector: Mary Example Deputy lead inspector: Bo Sample",
        ("Mary Example",),
        "run together with the deputy",
    ),
    ("Lead inspectors: Mary Example and Bo Sample", ("Mary Example", "Bo Sample"), "two"),
    (
        "Lead inspectors: Mary Example, His Majesty’s Inspector, and Bo Sample,\nHis Majesty’s Inspector",
        ("Mary Example", "Bo Sample"),
        "two with titles over two lines",
    ),
    ("Lead inspectors: Mary Example HMI and Bo Sample HMI", ("Mary Example", "Bo Sample"), "two with initials"),
    ("Lead inspectors: Mary Example/Bo Sample", ("Mary Example", "Bo Sample"), "two parted by a slash"),
    (
        "Lead inspectors: Mary Example, Senior His Majesty’s Inspector, and Bo Sample, His Majesty’s Inspector",
        ("Mary Example", "Bo Sample"),
        "a senior inspector and another",
    ),
    (
        "Lead inspectors: Mary Example, Her Majesty’s Inspector\n\nBo Sample, Her Majesty’s Inspector\n\nJudgement",
        ("Mary Example", "Bo Sample"),
        "two on lines of their own",
    ),
    ("Lead inspectors: Mary Example HMI\nJudgement Grade", ("Mary Example",), "several announced, one named"),
    ("Lead inspector: Mary Example HMI\n\nBo Sample HMI", ("Mary Example",), "one announced, the team below"),
    (
        "Lead inspectors: Mary Example, until 4 March 2014, and Bo Sample",
        ("Mary Example", "Bo Sample"),
        "one after the other",
    ),
    (
        "Lead inspector: Mary Example from 6 to 10 March; Bo Sample from 13 March",
        ("Mary Example", "Bo Sample"),
        "each with their days",
    ),
    ("Lead inspectors: Mary Example HMI and Bo\nSample HMI", ("Mary Example", "Bo Sample"), "the second name broken"),
    ("Lead Ofsted inspector: Mary Example", ("Mary Example",), "the inspectorate within the label"),
    ("Managing inspector: Mary Example HMI", ("Mary Example",), "the label of 2009"),
    ("The team was eight strong. The lead inspector was Mary Example HMI.", ("Mary Example",), "a sentence"),
    ("Lead inspector: Mary da Example OBE", ("Mary da Example",), "a particle and an honour"),
    ("Lead inspector: Mary Example, His Majesty’s\nJudgement", ("Mary Example",), "a title whose end is elsewhere"),
    ("Lead inspector: Mr Bo Example HMI", ("Bo Example",), "a courtesy title"),
    ("Lead inspector: Mary Example, National Director, Social Care", ("Mary Example",), "a role for the title"),
    ("Lead inspector: Mary Example, Regional Officer", ("Mary Example",), "another role"),
    ("Lead inspectors: Mary Example and Bo Dean", ("Mary Example", "Bo Dean"), "a name that is also a role"),
    ("Lead inspectors: Mary Example, Bo Sample", ("Mary Example", "Bo Sample"), "two parted by a comma"),
    ("Lead inspector: Mary Example, Her Majesties Inspector", ("Mary Example",), "the title misspelt"),
    ("Lead inspector: Mary Example, His Majestys’ Inspetor", ("Mary Example",), "the title twice misspelt"),
    (
        "Lead inspectors: Mary Example, His M ajesty9s Inspector, and Bo Sample,\n\nHis Majesty9s Inspector",
        ("Mary Example", "Bo Sample"),
        "letters parted, an apostrophe without its code",
    ),
    ("Lead inspector: Mary Example HIM", ("Mary Example",), "the initials in another order"),
    ("Lead inspector: Mary Example, H.M.I.", ("Mary Example",), "the initials with stops"),
    ("Lead inspector: Anne–Mary Example, HMI", ("Anne–Mary Example",), "a dash for the hyphen"),
    ("Lead inspector: Łucja Example", ("Łucja Example",), "a letter of another alphabet"),
    ("The lead inspector was there.\nLead inspector: Mary Example", ("Mary Example",), "prose before names nobody"),
    (
        "Lead inspector: Mary Example\n\nLead inspector: Bo Sample",
        ("Mary Example",),
        "the second report's own is not taken",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), NAMED, ids=[row[2] for row in NAMED])
def test_lead_inspectors(text: str, expected: tuple[str, ...], why: str) -> None:
    assert lead_inspectors(text, 0, len(text)) == expected, why


NOBODY = [
    ("Deputy lead inspector: Bo Sample", "a deputy led nothing"),
    ("Team inspectors: Bo Sample, Cy Third", "nor did the team"),
    ("The lead inspector met children in care.", "prose names nobody"),
    ("Lead inspector:\nJudgement Grade", "an empty field"),
]


@pytest.mark.parametrize(("text", "why"), NOBODY, ids=[row[1] for row in NOBODY])
def test_nobody(text: str, why: str) -> None:
    assert lead_inspectors(text, 0, len(text)) == (), why


def test_a_title_alone_names_the_inspector_on_the_front_page() -> None:
    text = "Inspection dates: 4 to 15 March 2024\nMary Example, His Majesty’s Inspector\nJudgement Grade"
    assert named_by_title(text, 0, len(text)) == ("Mary Example",)

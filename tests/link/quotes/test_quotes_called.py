"""Whom other words for somebody mean, and who speaks where the sentence has no verb of speech."""

from __future__ import annotations

import pytest

from tests.link.quotes.reading import spoken

CALLED = [
    (
        "Marian Colley, the cabinet member for families at Leeds City Council, apologised. “We got it wrong,” the "
        "Labour councillor told the paper.",
        "Marian Colley",
        "a party's councillor is the cabinet member",
    ),
    (
        "Council leader Owen Park welcomed the news in Hull.\n\n“It has been a long road,” the Conservative councillor "
        "said.",
        "Owen Park",
        "named in the paragraph before",
    ),
    ("Leroy Banks lost his job in May. “I cried,” the father of three said.", "Leroy Banks", "no office, his family"),
    ("Joan Petty, 54, has two sons. “They are grown,” the retired nurse said.", "Joan Petty", "what she was"),
    ("Sen. Carla Ruiz met Gov. Tom Blaine. “We talked,” the senator said.", "Carla Ruiz", "the title tells which"),
    ("Jane Doe met Tom Roe. “We talked,” the councillor said.", None, "neither is told to be one"),
    ("Cllr Jane Doe met Cllr Tom Roe. “We talked,” the councillor said.", None, "either may be"),
    ("Leroy Banks lost his job. “I cried,” the mother of three said.", None, "a father is no mother"),
    ("Karen Alder wept. “Did you call?” the prosecutor asked.", None, "nobody's office was told"),
    ("Cllr Jane Doe met a visitor, who was a councillor in Kent. “We talked,” a councillor said.", None, "indefinite"),
]

TOPICS = [
    ("Tom Roe, the leader of Hull City Council, is wary. “A wrapper is a wrapper.”", "Tom Roe", "the sentence's topic"),
    (
        "Jane Doe says pay matters.\n\nUnison says the rules are “weak”.\n\nFor Doe, it is simple. “Would you stay?”",
        "Jane Doe",
        "for whom it is so",
    ),
    ("Asked about cost, Jane Doe shrugs. “You pay or you do not.”", "Jane Doe", "a shrug"),
    (
        "Mary Flint, a councillor, voted no. What changed her mind, she says, was a talk at which the director, Alan "
        "Pike, told members that homes were full. “He was plain. We needed that.”",
        "Mary Flint",
        "whoever spoke at the talk does not speak here",
    ),
    ("Jane Doe laughed at Tom Roe’s remark. “He always says that.”", "Jane Doe", "the owner of what she laughed at"),
    (
        "Jane Doe, the manager, smiles. ‘I love them,’ she says.\n\nA card near the door, in green ink, says: ‘Good "
        "luck next year.’",
        None,
        "a card speaks, not whoever spoke before",
    ),
    ("Leah, who is 18 and lives in Hull, met Paul Nash. She told him it was “like home”.", "Leah", "a given name"),
    ("Kofi, who spent six years in care, was moved often. ‘They never asked,’ he says.", "Kofi", "and a clause"),
]


@pytest.mark.parametrize(("text", "speaker", "why"), [*CALLED, *TOPICS], ids=[why for _, _, why in [*CALLED, *TOPICS]])
def test_last_speaker(text: str, speaker: str | None, why: str) -> None:
    assert spoken(text)[-1].speaker == speaker, why


FOUND = [
    ("Ofsted came. Inspectors praised social workers as ‘calm and kind’.", "the verb is no part of its object"),
    ("Ofsted found children “happy and settled” with carers.", "nor of a name before it"),
    ("Ofsted came. Inspectors visited the borough of Camden in May and found carers with “a firm eye”.", "and found"),
    (
        "Ofsted came. Inspectors also found that:\n\n• managers had a “clear-eyed and honest” view",
        "a lead-in that found",
    ),
    (
        "Ofsted came. Inspectors also found that:\n\nStaff knew the children in their care well\n\nManagers had a "
        "“clear-eyed and honest” view of what was wrong",
        "a list that lost its bullets",
    ),
]


@pytest.mark.parametrize(("text", "why"), FOUND, ids=[why for _, why in FOUND])
def test_inspectors_found(text: str, why: str) -> None:
    assert [(str(quote.source), quote.organisation) for quote in spoken(text)] == [("organisation", "Ofsted")], why


HEADLINES = [
    ("# Services ‘turned round’ - Ofsted\n\nOfsted said Leeds had “turned round” its services.", 1, "said in the body"),
    ("# Ofsted finds staff ‘swamped’ in Hull\n\nThe staff are many.", 1, "said in the headline only"),
    ("# Leeds meets\n\nOfsted said it was “good fun”.\n\nUnison said it was “good fun”.", 2, "two bodies say so"),
]


@pytest.mark.parametrize(("text", "count", "why"), HEADLINES, ids=[why for _, _, why in HEADLINES])
def test_headlines_that_repeat_the_body(text: str, count: int, why: str) -> None:
    assert len(spoken(text)) == count, why


def test_councils_at_large_are_not_the_one_named_last() -> None:
    quote = spoken("Blackpool has 600 children in care. Councils called the costs “impossible to bear”.")[0]
    assert quote.organisation == "Councils"


def test_a_report_in_front_of_small_letters_is_no_title() -> None:
    assert [quote.speaker for quote in spoken("Group leader Rita Shaw said the report “defies belief”.")] == [
        "Rita Shaw"
    ]
    assert spoken("Rita Shaw wrote the report “Homes for All of Us”.") == ()

"""Whose turn it is in texts with many speakers: (text, speakers in order, why); None where nobody is named."""

from __future__ import annotations

import pytest

from tests.link.quotes.reading import named, spoken

NEWCOMERS = [
    (
        "“The roof leaks,” said Tom Roe.\n\nRetired plumber Alan Peck has mended it twice. He wants a new one.\n\n"
        "“Third time lucky,” he said.",
        ["Tom Roe", "Alan Peck"],
        "whom the paragraph before is about",
    ),
    (
        "“We are short of carers,” said Ann Lee.\n\nHer deputy, Joan Pike, takes over in May.\n\n“Ready,” she said.",
        ["Ann Lee", "Joan Pike"],
        "in apposition to what leads",
    ),
    (
        "“We are short of carers,” said Tom Roe.\n\nAsked about pay, Mr Alan Peck shrugged. “Next question,” he said.",
        ["Tom Roe", "Alan Peck"],
        "after a clause in front",
    ),
    (
        "“We tried,” said Joan Pike.\n\nI ask Ann Lee what she would change. She looks at the floor.\n\n"
        "“The lifts,” she says.",
        ["Joan Pike", "Ann Lee"],
        "the only one named since",
    ),
    (
        "“We tried,” said Tom Roe. Joan Pike, his deputy, agreed. “Twice,” she said.\n\n“Three times,” he said.",
        ["Tom Roe", "Joan Pike", "Tom Roe"],
        "of the two who spoke, the man",
    ),
    (
        "“We tried,” said Joan Pike. Next to her sits Ann Lee, who came in May. She is from Fife. “I ran,” she said.",
        ["Joan Pike", "Ann Lee"],
        "behind the verb",
    ),
    (
        "Minister Warns Small Schools\n\nTom Roe, the minister, left. “Late,” the minister said.",
        ["Tom Roe"],
        "a headline",
    ),
    (
        "Joan Pike's brother, Carl, runs the farm. “It pays,” he said.",
        ["Carl"],
        "not the sister who owns the phrase",
    ),
    (
        "“We tried,” said Joan Pike. She praised Ann Lee, who left in May.\n\n“Ann was a rock,” she said.",
        ["Joan Pike", "Joan Pike"],
        "somebody praised has not come in",
    ),
    (
        "“We tried,” said Tom Roe. The board had sacked Alan Peck.\n\n“It was late,” he added.",
        ["Tom Roe", "Tom Roe"],
        "an object does not take over",
    ),
    (
        "Why the nurseries are full\n\nAnn Lee meets the parents who wait\n\n"
        "Two mothers stand at the gate. One, Joan Pike, has a list of nine.\n\n“Nine,” she says.",
        ["Joan Pike"],
        "whoever writes the piece says nothing in it",
    ),
]

UNNAMED = [
    (
        "“Pay is too low,” said Ann Lee.\n\nOne locum, who has worked in six boroughs since May, blamed pay.\n\n"
        "“They never rang,” she said. “Not once.”",
        ["Ann Lee", None, None],
        "somebody without a name speaks on in the next paragraph",
    ),
    (
        "“Pay is too low,” said Ann Lee.\n\nIn a café in Hexham, a grandfather of six tells me he has had ten visits."
        "\n\n“Ten,” he says.",
        ["Ann Lee", None],
        "a grandfather",
    ),
    (
        "“Pay is too low,” said Ann Lee.\n\nA grandfather of six told the panel he had had ten visits.\n\n"
        "“Ten is plenty,” she added.",
        ["Ann Lee", "Ann Lee"],
        "a grandfather is no she",
    ),
    (
        "Ann Lee spoke last. A parent told her it was late.\n\n“We agree,” she said.",
        ["Ann Lee"],
        "a parent in a paragraph that names the speaker",
    ),
]

GIVEN_NAMES = [
    ("Kelly is early. She has two boys.\n\n“Both are at school,” says Kelly.", ["Kelly"], "beside a verb of speech"),
    (
        "Maureen counts the tins. Outside, it rains. Then Maureen opens the door.\n\n“Come in,” she says.",
        ["Maureen"],
        "who acts twice",
    ),
    (
        "There is a boy I will call Danny who came in May. “I ran,” he said.",
        ["Danny"],
        "whom the writer calls so",
    ),
    ("Georgia has voted. In May Georgia votes again. “Again,” she said.", [None], "a state is nobody"),
]

SUBJECTS = [
    (
        "She read out a letter from Ann Lee, who wrote that the home was “a credit to the town”.",
        ["Ann Lee"],
        "whose clause it is",
    ),
    (
        "The mayor won over the nurses’ union, whose president, Tom Roe, said he was “the lesser evil”.",
        ["Tom Roe"],
        "the office in a clause with whose",
    ),
    (
        "A passing cyclist, Ann Lee, described in a statement seeing “a wall of smoke”.",
        ["Ann Lee"],
        "an adjective before the trade",
    ),
    (
        "Speaking after the hearing, Tom Roe, of Kent Police’s roads unit, said: “Slow down.”",
        ["Tom Roe"],
        "a unit of the body",
    ),
    ("My first teacher, the late Ann Lee, used to say “sit up straight”.", ["Ann Lee"], "the late"),
    ("Harbourmaster Ann Lee tried to help. “Tie it up,” she told them.", ["Ann Lee"], "a calling of no list"),
    (
        "Ms. Okwuosa, 31, is new. Her friend Tola Okwuosa is not. “I was first,” Tola Okwuosa said.",
        ["Tola Okwuosa"],
        "a rare given name before a surname that stands with a title",
    ),
    ("Tom Roe's version: “He fell.”", ["Tom Roe"], "a version"),
]


@pytest.mark.parametrize(("text", "speakers", "why"), [*NEWCOMERS, *UNNAMED, *GIVEN_NAMES, *SUBJECTS])
def test_speakers(text: str, speakers: list[str | None], why: str) -> None:
    assert [quote.speaker for quote in spoken(text)] == speakers, why


BODIES = [
    (
        "The union that runs the canteen said it was “the last straw”.",
        ("organisation", "*"),
        "a clause with that",
    ),
    (
        "Ofsted visited Kent County Council in May. The report described “drift” in how the council answers calls. It "
        "also said that “too many children wait”.",
        ("document", "Ofsted"),
        "it is what the sentence before is about",
    ),
    (
        "The Local Government and Social Care Ombudsman looked at it. The ombudsman said the delay was “unjust”.",
        ("organisation", "*"),
        "an ombudsman is a body",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), BODIES, ids=[why for _, _, why in BODIES])
def test_bodies(text: str, expected: tuple[str, str], why: str) -> None:
    quote = spoken(text)[-1]
    found = (quote.source.value, quote.organisation)
    assert found == (expected[0], found[1] if expected[1] == "*" else expected[1]), why


def test_who_signs_says_i() -> None:
    text = "As I told MPs, “homes are built where land is cheap”.\n\nAnn Lee\n\nHis Majesty's Chief Inspector"
    assert [quote.speaker for quote in spoken(text)] == ["Ann Lee"]
    assert [(one.name, one.role) for one in named(text)] == [("Ann Lee", "His Majesty's Chief Inspector")]


def test_a_given_name_employs_nobody() -> None:
    assert [one.organisation for one in named("Amy's mother, Claire, said it was “late”.")] == [None]


def test_a_portfolio_is_no_part_of_the_name() -> None:
    found = named("Minister for Schools and Wellbeing Ann Lee left.")
    assert [(one.name, one.role) for one in found] == [("Ann Lee", "Minister for Schools and Wellbeing")]

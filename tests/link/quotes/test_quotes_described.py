"""Words that describe the subject of their sentence are not its own: (text, (organisation, speaker) of each, why)."""

from __future__ import annotations

import pytest

from tests.link.quotes.reading import spoken

OFSTED = ("Ofsted", None)
DESCRIBED = [
    (
        "Ofsted praised Hull’s services. Leaders had “a firm grip on spending”, while care leavers got “the help they "
        "need”.",
        [OFSTED, OFSTED],
        "what a group has, after the inspectorate spoke",
    ),
    (
        "Ofsted rated Devon’s services inadequate. The council was criticised for “serious drift”. It was also accused "
        "of “failing to learn from it”.",
        [OFSTED, OFSTED],
        "what a body is accused of, whose speech ended before",
    ),
    (
        "Ofsted came in May. The council’s approach was described as “confident and kind” by inspectors.",
        [OFSTED],
        "the agent behind the quotation",
    ),
    (
        "Social workers in Hull were “persistent”.",
        [],
        "nobody to say so",
    ),
    (
        "Devon County Council has been praised for its “firm leadership”, with help given “when children need it”.",
        [],
        "praised, and nobody to do it",
    ),
    (
        "Jo Pike, director at Devon County Council, was “delighted to see it”.",
        [("Devon County Council", "Jo Pike")],
        "a person's own mood",
    ),
    ("Devon County Council “fully accepts” the findings.", [("Devon County Council", None)], "a body that acts"),
]


@pytest.mark.parametrize(("text", "expected", "why"), DESCRIBED, ids=[row[2] for row in DESCRIBED])
def test_described(text: str, expected: list[tuple[str, str | None]], why: str) -> None:
    assert [(quote.organisation, quote.speaker) for quote in spoken(text)] == expected, why


SPEAK_ON = [
    (
        "A Department for Education spokesman said: “We will act in good time.” He added that it had “more to do”.",
        "Department for Education",
        "a spokesman with his department before him",
    ),
    (
        "A spokeswoman for Devon County Council said it had “a plan in place”. She said work was “under way already”.",
        "Devon County Council",
        "a spokeswoman",
    ),
    (
        "Ofsted visited Hull in May. Inspector Nick Bell’s report found that services were “vastly better than before” "
        "and that staff were “proud of what they do”.",
        "Ofsted",
        "a report by its writer's name",
    ),
    (
        "The charity Become called the figures “alarming to read”, while its chief executive, Ann Poole, wanted "
        "“urgent "
        "action now”.",
        "Become",
        "a charity by noun and name, and its chief executive",
    ),
]


@pytest.mark.parametrize(("text", "body", "why"), SPEAK_ON, ids=[row[2] for row in SPEAK_ON])
def test_both_are_of_one_body(text: str, body: str, why: str) -> None:
    assert [quote.organisation for quote in spoken(text)] == [body, body], why

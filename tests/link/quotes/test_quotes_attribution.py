"""Who said it, by where the cue stands: (text, [(quoted words begin with, speaker)], why)."""

from __future__ import annotations

import pytest

from tests.link.quotes.reading import spoken

Rows = list[tuple[str, list[tuple[str, str | None]], str]]

BEFORE: Rows = [
    ("Jane Doe said: “We were late.”", [("We", "Jane Doe")], "a colon"),
    ("Jane Doe said, “We were late.”", [("We", "Jane Doe")], "a comma, American"),
    ("Jane Doe told the BBC: “We were late.”", [("We", "Jane Doe")], "told somebody"),
    ("Jane Doe, chair of the board, said: “We were late.”", [("We", "Jane Doe")], "a role between name and verb"),
    (
        "Jane Doe, who has led Leeds since 2015, said: “We were late.”",
        [("We", "Jane Doe")],
        "a relative clause between",
    ),
    ("Jane Doe (Lab), the leader, said: “We were late.”", [("We", "Jane Doe")], "a party in brackets"),
    ("Board chair Jane Doe said: “We were late.”", [("We", "Jane Doe")], "a role in front"),
    ("Jane Doe: “We were late.”", [("We", "Jane Doe")], "a label"),
    ("Jane Doe, chair of the board: “We were late.”", [("We", "Jane Doe")], "a label with a role"),
    ("Jane Doe has also said: “We were late.”", [("We", "Jane Doe")], "auxiliary and adverb"),
    ("Responding to the report, Jane Doe said: “We were late.”", [("We", "Jane Doe")], "a clause in front"),
    (
        "In a letter to Tom Roe, Jane Doe wrote: “We were late.”",
        [("We", "Jane Doe")],
        "the letter's reader does not speak",
    ),
    ("Jane Doe called the plan “a muddle”.", [("a muddle", "Jane Doe")], "a verb of judging"),
    ("Jane Doe said that Leeds had been “too slow”.", [("too slow", "Jane Doe")], "a clause between verb and words"),
    ("Tom Roe left. Jane Doe said Hull was “too slow”.", [("too slow", "Jane Doe")], "the sentence's own subject"),
    (
        "Jane Doe praised Tom Roe and said: “He tried.”",
        [("He tried", "Jane Doe")],
        "the verb's own subject, not its object",
    ),
    (
        "Thanking staff, Jane Doe said they were “tireless”, adding: “I am proud.”",
        [("tireless", "Jane Doe"), ("I am", "Jane Doe")],
        "a participle carries the subject on",
    ),
    ("As Jane Doe put it, “Hull was late.”", [("Hull", "Jane Doe")], "as she put it"),
]

AFTER: Rows = [
    ("“We were late,” Jane Doe said.", [("We", "Jane Doe")], "subject and verb"),
    ("“We were late,” said Jane Doe.", [("We", "Jane Doe")], "verb and subject"),
    ("“We were late”, said Jane Doe.", [("We", "Jane Doe")], "the comma outside"),
    ("“We were late,” said the board's chair, Jane Doe.", [("We", "Jane Doe")], "a role between verb and name"),
    ("“We were late,” says Jane Doe, who left in May.", [("We", "Jane Doe")], "the present tense"),
    ("“We were late,” according to Jane Doe.", [("We", "Jane Doe")], "according to"),
    ("“We were late.” – Jane Doe", [("We", "Jane Doe")], "a dash"),
    ("“Why so late?” Jane Doe asked.", [("Why", "Jane Doe")], "a short sentence after a question"),
    ("“Why so late?” asked Jane Doe.", [("Why", "Jane Doe")], "inverted after a question"),
    ("Leeds had been “too slow”, Jane Doe said.", [("too slow", "Jane Doe")], "a partial quotation, cue at the end"),
    (
        "Leeds was “too slow”, Jane Doe warned, and Hull “no better”.",
        [("too slow", "Jane Doe"), ("no better", "Jane Doe")],
        "the cue in the middle",
    ),
    ("“We were late,” added Jane Doe on Monday.", [("We", "Jane Doe")], "a day after the name"),
]

AMERICAN: Rows = [
    ('"We were late," said Jane Doe, 54, a teacher from Hull.', [("We", "Jane Doe")], "an age and a trade"),
    ('"We were late," Rep. Jane Doe, D-Ohio, told reporters.', [("We", "Jane Doe")], "party and state"),
    ("``We were late,'' Mr. Doe said. Jane Doe left with Tom Doe.", [("We", "Tom Doe")], "typewriter marks, a title"),
    ('The plan, Gov. Jane Doe said, "is dead."', [("is dead", "Jane Doe")], "the cue inside the sentence"),
    ('"We were late," the governor, Jane Doe, said in Albany.', [("We", "Jane Doe")], "the office first"),
    ('"We were late," said Lt. Col. Tom Roe --- "too late."', [("We", "Tom Roe"), ("too", "Tom Roe")], "three dashes"),
    (
        'Analysts disagree. "It is cheap," says Bo Xu of Merrill Lynch. "Buy it."',
        [("It is", "Bo Xu"), ("Buy", "Bo Xu")],
        "of a firm, no role",
    ),
    ('"Not so," countered Sen. Tom Roe (R-Utah), who voted no.', [("Not", "Tom Roe")], "party and state in brackets"),
]

BETWEEN: Rows = [
    (
        "“We were late,” Jane Doe said. “We are sorry.”",
        [("We were", "Jane Doe"), ("We are", "Jane Doe")],
        "two sentences",
    ),
    ("“We,” said Jane Doe, “were late.”", [("We", "Jane Doe"), ("were", "Jane Doe")], "one sentence in halves"),
    (
        "“A start,” said Jane Doe. “An end,” said Tom Roe.",
        [("A start", "Jane Doe"), ("An end", "Tom Roe")],
        "each its own",
    ),
    (
        "“A start,” Jane Doe said. Tom Roe said: “An end.”",
        [("A start", "Jane Doe"), ("An end", "Tom Roe")],
        "the next cue is nearer",
    ),
    (
        "Jane Doe said it was “a start” but Tom Roe called it “an end”.",
        [("a start", "Jane Doe"), ("an end", "Tom Roe")],
        "two in one sentence",
    ),
    (
        "Jane Doe said: “A start.” Tom Roe added: “An end.” She said: “No.”",
        [("A start", "Jane Doe"), ("An end", "Tom Roe"), ("No", "Jane Doe")],
        "a pronoun goes back",
    ),
]

CARRIED: Rows = [
    ("Jane Doe said it was hard.\n\n“We were late.”", [("We", "Jane Doe")], "from the paragraph before"),
    ("Jane Doe said:\n\n“We were late.”", [("We", "Jane Doe")], "a line of her own"),
    (
        "“We were late,” said Jane Doe.\n\n“We are sorry.”",
        [("We were", "Jane Doe"), ("We are", "Jane Doe")],
        "speech goes on",
    ),
    ("Jane Doe, the leader, said:\n\n# On homes\n\n“We were late.”", [("We", "Jane Doe")], "a heading between"),
    ("Jane Doe spoke of cuts. “We were late.”", [("We", "Jane Doe")], "from the sentence before"),
    (
        "Jane Doe said:\n\nWe were late.\n\nTom Roe said:\n\nSo were we.",
        [("We", "Jane Doe"), ("So", "Tom Roe")],
        "unmarked",
    ),
]

NOBODY: Rows = [
    ("The ‘quiet revolution’ had begun.", [], "nobody to attribute the words to"),
    ("# ‘Failing’ services face a trust", [], "a headline without a speaker"),
    ("Hull was ‘inadequate’, Jane Doe said.", [], "a grade, whoever says it"),
    ("Jane Doe wrote “The Long Road Home” in 2009.", [], "a title"),
    ("Jane Doe ran the so-called “ideas lab”.", [], "so-called"),
    ("“Every child matters to every one of us.”", [], "a slogan alone"),
    (
        "Jane Doe said: “We were late and we are sorry.”\n\n“We were late and we are sorry.”",
        [("We", "Jane Doe")],
        "a pull-quote repeats the body",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), [*BEFORE, *AFTER, *AMERICAN, *BETWEEN, *CARRIED, *NOBODY])
def test_speaker(text: str, expected: list[tuple[str, str | None]], why: str) -> None:
    found = spoken(text)
    assert [quote.speaker for quote in found] == [speaker for _, speaker in expected], why
    for quote, (begins, _) in zip(found, expected, strict=True):
        assert quote.text.startswith(begins), why

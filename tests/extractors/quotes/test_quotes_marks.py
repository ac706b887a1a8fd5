"""Which marks pair: (text, what stands between the marks in order, why)."""

from __future__ import annotations

import pytest

from pipeline.extractors.quotes import find
from tests.helpers import analysed

SHAPES = [
    ("She said: “We were late.”", ["We were late."], "curly double marks"),
    ('She said: "We were late."', ["We were late."], "straight double marks"),
    ("She said: ‘We were late.’", ["We were late."], "curly single marks"),
    ("She said: 'We were late.'", ["We were late."], "straight single marks"),
    ("She said: ``We were late.''", ["We were late."], "typewriter marks"),
    ("She said: ‘‘We were late.’’", ["We were late."], "doubled single marks"),
    ("She said: «We were late.»", ["We were late."], "angle marks"),
    ("She said: „We were late.“", ["We were late."], "low opening mark, high turned closing mark"),
    ("It was a ”credit to the staff” of Hull.", ["credit to the staff"], "opened with the closing shape"),
    ("”We were late,” she said.", ["We were late,"], "a paragraph opened with the closing shape"),
    ("It was “a mess“ in Hull.", ["a mess"], "closed with the opening shape"),
    ('“We were late," she said.', ["We were late,"], "opened curly, closed straight"),
    ('"We were late,” she said.', ["We were late,"], "opened straight, closed curly"),
    ("She said “ we were late ” again.", ["we were late"], "spaces inside the marks are not quoted"),
    ("(“We were late,” she said.)", ["We were late,"], "after a bracket"),
    ("Leeds—“a city of two halves”—waits.", ["a city of two halves"], "between dashes without spaces"),
    ("The “slow”, “patchy” start.", ["slow", "patchy"], "two in a row"),
    ("“Late?” “Very.”", ["Late?", "Very."], "one after the other"),
    ("He wrote of “drift [and] delay”.", ["drift [and] delay"], "brackets inside"),
]

APOSTROPHES = [
    ("The councils’ effort and the boards’ plans.", [], "plural possessives alone"),
    ("It's Leeds' turn, isn't it?", [], "straight apostrophes alone"),
    ("In the ’90s and the '80s Hull had four homes.", [], "decades"),
    ("‘Tis said that ’em days are gone.", [], "clipped words"),
    ("He called it ‘the councils’ problem’ twice.", ["the councils’ problem"], "a possessive inside single marks"),
    ("The ‘boys’ and girls’ plan’ was late.", ["boys’ and girls’ plan"], "two possessives inside single marks"),
    ("They saw ‘poor decisions’ and delay.", ["poor decisions"], "a closing mark after s, then the writer goes on"),
    ("They saw ‘poor decisions’ in the leaders’ files.", ["poor decisions"], "and a possessive after it"),
    ("It was ‘children’s work’.", ["children’s work"], "an apostrophe inside"),
    ("She said: 'We don't know.'", ["We don't know."], "a straight apostrophe inside straight marks"),
    ("‘We’ve lost 6 of 30 since ’14,’ he said.", ["We’ve lost 6 of 30 since ’14,"], "a clipped year inside"),
    ("The O’Brien report and St Mary’s school.", [], "names with apostrophes"),
    ("Workers’ ‘impossible’ caseloads.", ["impossible"], "a possessive before the marks"),
    ("Rock 'n' roll in Hull.", [], "a clipped word between two marks"),
    ("Thirty years' service; 'proud' of it.", ["proud"], "a possessive first, straight"),
]

NESTED = [
    ("“She told me ‘go home’ and I went,” he said.", ["She told me ‘go home’ and I went,"], "single in double"),
    ("‘She told me “go home” and I went,’ he said.", ["She told me “go home” and I went,"], "double in single"),
    ("“He said “no” to us,” she said.", ["He said “no” to us,"], "double in double"),
    ("“He said “no” and “never” to us,” she said.", ["He said “no” and “never” to us,"], "twice in one"),
    ("“It's 'fine',” he said.", ["It's 'fine',"], "straight single in curly double"),
    ("\"The boys' home was 'cold',\" she said.", ["The boys' home was 'cold',"], "a possessive and marks inside"),
]

MISSING = [
    (
        "“We were late. “We are sorry,” she said.",
        ["We were late. “We are sorry,"],
        "opened again after a sentence: the same speech",
    ),
    ("“We were late. She said: “We are sorry.”", ["We are sorry."], "the first has no end, and the writer goes on"),
    ("We were late,” she said. “Sorry.”", ["Sorry."], "a closing mark without its opening one"),
    ("He said “we are late.\n\nThe “plan” is ready.", ["we are late.", "plan"], "the block's end closes it"),
    ('It found "too much drift.\n\nLeeds was next.', ["too much drift."], "straight, unclosed at the block's end"),
    ("A ‘mess in Hull.\n\nThe ‘plan’ is ready.", ["plan"], "an unclosed single mark is no quotation"),
    ('The door was 6" wide. "Wide enough," he said.', ["Wide enough,"], "inches"),
    ("“”", [], "nothing between the marks"),
    ("“ ”", [], "only a space between the marks"),
]

PARAGRAPHS = [
    ("“One.\n\n“Two.\n\n“Three.”", ["One.\n\n“Two.\n\n“Three."], "each paragraph opens, the last closes"),
    ("‘One.\n\n‘Two.’\n\nThe end.", ["One.\n\n‘Two."], "with single marks"),
    ("“One.”\n\n“Two.”", ["One.", "Two."], "closed each time: two quotations"),
    ('"One.\n\nTwo.\n\nThree."\n\nThe end.', ["One.\n\nTwo.\n\nThree."], "opened once, closed once"),
    (
        "“One.\n\n" + "“Two goes on for long. " * 40 + "“It ends here.\n\n“Three.”",
        ["One.\n\n" + "“Two goes on for long. " * 40 + "“It ends here.\n\n“Three."],
        "opened again within a paragraph far down a long speech",
    ),
    ("“One.\n\n# A heading\n\n“Two.”", ["One.", "Two."], "a heading ends it"),
    (
        "‘The boys’ home and the teams’ work.\n\n‘Two.’",
        ["The boys’ home and the teams’ work.\n\n‘Two."],
        "possessives at the end of a paragraph that goes on",
    ),
    ("“One.\n\nThe council’s plan is ready.\n\nNobody knows.", ["One."], "no later mark: the paragraph only"),
]


@pytest.mark.parametrize(("text", "expected", "why"), [*SHAPES, *APOSTROPHES, *NESTED, *MISSING, *PARAGRAPHS])
def test_pairs(text: str, expected: list[str], why: str) -> None:
    document = analysed(text)
    spans = find(document)
    assert [document.text[span.start : span.end] for span in spans] == expected, why
    for span in spans:
        assert span.outer_start <= span.start < span.end <= span.outer_end


def test_marks_of_further_paragraphs_are_left_out_of_the_words() -> None:
    document = analysed("“One.\n\n“Two.”")
    (span,) = find(document)
    assert span.words(document.text) == "One.\n\nTwo."
    assert [document.text[start:end] for start, end in span.inner] == ["“"]

"""What quoted words are by themselves: (text, the words, kind or the reason why they are no speech, why)."""

from __future__ import annotations

import pytest

from pipeline.extractors.quotes import find
from pipeline.records import QuoteKind
from tests.helpers import analysed

FULL, PARTIAL = QuoteKind.FULL, QuoteKind.PARTIAL

KINDS = [
    ("She said: “We were late.”", "We were late.", FULL, "a sentence after a colon"),
    ("“We were late,” she said.", "We were late,", FULL, "a sentence that a comma ends"),
    ("“Why?” she asked.", "Why?", FULL, "a question of one word"),
    ("“No,” he said.", "No,", FULL, "an answer of one word"),
    (
        "She said “we will not be rushed into this”.",
        "we will not be rushed into this",
        FULL,
        "a clause that could stand",
    ),
    ("She said “they were all very tired” of it.", "they were all very tired", FULL, "with a pronoun for subject"),
    ("He saw “a slow start”.", "a slow start", PARTIAL, "words of the writer's sentence"),
    ("He would “work closely” with Leeds.", "work closely", PARTIAL, "a verb without its subject"),
    ("Hull's “inconsistent” practice.", "inconsistent", PARTIAL, "one word"),
    ("It was “too slow, too late and too dear”.", "too slow, too late and too dear", PARTIAL, "a long complement"),
    ("It is “Dickensian work” by any measure.", "Dickensian work", PARTIAL, "one capital only"),
    ("He said: “Leeds tried. Leeds failed.”", "Leeds tried. Leeds failed.", FULL, "two sentences"),
    ("He said the rise “is a warning”.", "is a warning", PARTIAL, "a predicate"),
    ("Plans were “not good enough” for it.", "not good enough", PARTIAL, "a verdict in words of one's own"),
]

NO_SPEECH = [
    ("Services were ‘inadequate’.", "inadequate", "grade", "a grade"),
    ("Hull was rated “requires improvement”.", "requires improvement", "grade", "a grade of two words"),
    ("Both were ‘overall good’.", "overall good", "grade", "a grade, overall"),
    ("It was “good overall”.", "good overall", "grade", "the same the other way round"),
    ("None was ‘good or better’.", "good or better", "grade", "a band of grades"),
    (
        "It is now “requires improvement to be good”.",
        "requires improvement to be good",
        "grade",
        "the grade's long form",
    ),
    ("The lowest grade was for ‘help and protection’.", "help and protection", "framework", "an area judged"),
    ("The ‘front door’ was slow.", "front door", "framework", "a term of the field"),
    ("Its plan, “Every Child in Kent”, is late.", "Every Child in Kent", "title", "a title"),
    ("The ‘Trojan Horse’ affair.", "Trojan Horse", "framework", "a name of the field"),
    ("The case of “Baby Q” is closed.", "Baby Q", "title", "a name in marks"),
    ("The film “Winter Light” opened.", "Winter Light", "title", "a film"),
    ("The so-called ‘revolving door’ turned.", "revolving door", "names", "so-called"),
    ("A scheme known as “staying close” began.", "staying close", "names", "known as"),
    ("The term ‘hard to reach’ was dropped.", "hard to reach", "names", "a word that the writer names"),
    ("Kent County Council (“the council”) agreed.", "the council", "names", "a definition"),
    ("A leaflet entitled “where to turn” came.", "where to turn", "names", "entitled"),
    ("Mark it “24/7”.", "24/7", "no words", "no letters"),
    ("He directed “The Visitor” and retired.", "The Visitor", "title", "an article and one capital"),
    ("Her second feature, “Salt,” was quieter.", "Salt,", "names", "behind what it is"),
]


@pytest.mark.parametrize(("text", "words", "kind", "why"), KINDS)
def test_kind(text: str, words: str, kind: QuoteKind, why: str) -> None:
    document = analysed(text)
    (span,) = find(document)
    assert document.text[span.start : span.end] == words
    assert span.no_speech is None, why
    assert span.kind is kind, why


@pytest.mark.parametrize(("text", "words", "reason", "why"), NO_SPEECH)
def test_no_speech(text: str, words: str, reason: str, why: str) -> None:
    document = analysed(text)
    (span,) = find(document)
    assert document.text[span.start : span.end] == words
    assert span.no_speech and reason in span.no_speech, why

"""Those who ask and answer in turn, and who is meant where several of a name, or nobody named, speak: (text, speakers
in order, why); None where nobody is named."""

from __future__ import annotations

import pytest

from tests.link.quotes.reading import spoken

EXCHANGES = [
    (
        "“Where were you standing?” Ellen Marsh asked.\n\n“By the rail,” Victor Dunn said.\n\n“And the captain?”\n\n"
        "“I couldn’t see him.”\n\n“You could hear him?”",
        ["Ellen Marsh", "Victor Dunn", "Ellen Marsh", "Victor Dunn", "Ellen Marsh"],
        "in turn",
    ),
    (
        "“You had a key, didn’t you?” Ellen Marsh asked.\n\n“Yes, ma’am.”",
        ["Ellen Marsh", None],
        "an answer by nobody who has spoken",
    ),
    (
        "“We are short of carers,” said Ann Lee.\n\n“We always were.”",
        ["Ann Lee", "Ann Lee"],
        "no question: the same speaker goes on",
    ),
    (
        "“Why wait?” asked Ann Lee. “The homes are there,” she said.\n\n“They stand empty.”",
        ["Ann Lee", "Ann Lee", "Ann Lee"],
        "the question is her own, and answered",
    ),
]
MEANT = [
    (
        "Frank Delgado runs the garage. “I never took a holiday,” Delgado said.\n\nHis son, Ray Delgado, works the "
        "pumps. “He sleeps here,” Ray Delgado said.\n\nTold of this, Delgado shrugged. “Only in winter,” he said.",
        ["Frank Delgado", "Ray Delgado", "Frank Delgado"],
        "a surname alone stays with whom it has named",
    ),
    (
        "Edwin R. Pell runs the mill. “Ed Pell never sleeps,” said Tom Roe.\n\nMr. Pell laughed. “I nap,” he said.",
        ["Tom Roe", "Edwin R. Pell"],
        "a given name cut short is the same person's",
    ),
    (
        "Carla Nunez called the offer an insult. Wagner, she wrote, had never come. “We waited,” she wrote.\n\n"
        "The chairman, Louise Wagner, declined to comment.",
        ["Carla Nunez"],
        "not of whom she writes",
    ),
    (
        "Walt Brady called the play lucky. Told that a rival had praised it, Hector Ruiz softened. “A catch,” he said.",
        ["Hector Ruiz"],
        "whoever leads since the last speech",
    ),
    (
        "Hector Ruiz called it “lucky.” Told that his coach had praised the throw, he softened. “A catch,” he said.",
        ["Hector Ruiz", "Hector Ruiz"],
        "no coach who is only told of",
    ),
    (
        "Hector Ruiz limped out. His mother was waiting with a flask. “He never listens,” she said.",
        [None],
        "a mother who leads her sentence",
    ),
    (
        "Nora Feld keeps it. She said a neighbour, whom she did not name, had asked why. “It is mine,” she said.",
        ["Nora Feld"],
        "no neighbour within what she tells",
    ),
    (
        "Capt. Rita Holm led the crew. A neighbor, a man in a coat, stood by.\n\n“We were lucky,” the captain said.",
        ["Rita Holm"],
        "an office that a title says, whoever else came in",
    ),
]
NOBODY_NAMED = [
    (
        "Its chairman, Homer Pratt, would not comment. “He has run out of runway,” says a Boston short-seller who bets "
        "against it. “Nothing is left.”",
        [None, None],
        "a trade of no list",
    ),
    (
        "Tom Roe left at noon. “They come every spring,” according to a retired ferry hand who lives above the dock.",
        [None],
        "according to somebody",
    ),
    ("“It was cold,” said Tom Roe, a retired ferry hand.", ["Tom Roe"], "who is named"),
    (
        "A director, Dora Finch, met the bankers twice. ``He heard the bankers for hours,'' Ms. Finch said.",
        ["Dora Finch"],
        "no office out of what is said",
    ),
]


@pytest.mark.parametrize(("text", "speakers", "why"), [*EXCHANGES, *MEANT, *NOBODY_NAMED])
def test_who_speaks(text: str, speakers: list[str | None], why: str) -> None:
    assert [quote.speaker for quote in spoken(text)] == speakers, why

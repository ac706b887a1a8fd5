"""Whatever the text, the finding and linking of councils, grades and areas ends well, and its evidence is in the
text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.extractors import Mentions, areas, councils, grades
from pipeline.language import analyse
from pipeline.link import councils as councils_link
from pipeline.link import judgements as judgements_link
from pipeline.normalise.councils import Council, table
from pipeline.records import Grade, JudgementRecord, Status
from tests.helpers import document

WORDS = st.sampled_from(
    [
        *sorted(council.everyday_name for council in table())[::7],
        *("Leeds", "Torbay", "the council", "It", "both", "Reading", "Westminster", "Kent Police", "BCP Council (BCP)"),
        *("good", "‘outstanding’", "requires improvement", "inadequate", "good or better", "the same grade", "RI"),
        *("was rated", "is", "not", "from", "to", "up from", "wants to be", "in 2016", "previously", "respectively"),
        *(
            "for leadership",
            "adoption",
            "in every area",
            "and",
            ",",
            ";",
            "while",
            "(",
            ")",
            "–",
            ":",
            ".",
            "\n\n",
            "\n\n• ",
        ),
        *("24 councils", "a children's home", "6 to 17 December", "published today", "", "“", "’"),
    ]
)
TEXTS = st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=200)


def judgements(text: str, published: str | None) -> tuple[JudgementRecord, ...]:
    reading = analyse(document(text or "-", published=published))
    mentions = Mentions(councils=councils.find(reading), grades=grades.find(reading), areas=areas.find(reading))
    found = judgements_link.link(reading, mentions)
    named = [record.evidence for record in councils_link.link(reading, mentions)]
    for evidence in (*named, *(record.evidence for record in found)):
        assert reading.text[evidence.start : evidence.end] == evidence.text
        assert evidence.rule
    return found


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, published=st.sampled_from([None, "2012-02-29", "2016-06-28", "2024-01-01"]))
def test_no_text_raises_and_evidence_is_in_the_text(text: str, published: str | None) -> None:
    found = judgements(text, published)
    keys = [(j.council, j.area, j.grade, j.status) for j in found]
    assert len(keys) == len(set(keys)), "one record per council, area, grade and status"
    assert found == judgements(text, published), "the same text gives the same records"


COUNCILS = [council for council in table() if council.last_day is None]


@settings(max_examples=150, deadline=None)
@given(
    good=st.lists(st.sampled_from(COUNCILS), min_size=1, max_size=3, unique=True),
    poor=st.lists(st.sampled_from(COUNCILS), min_size=1, max_size=3, unique=True),
)
def test_a_round_up_is_read_back(good: list[Council], poor: list[Council]) -> None:
    """Sentences composed of any councils by their official names give each its own grade."""
    first = good
    second = [council for council in poor if council not in good]
    if not second:
        return
    one, other = (listed([council.official_name for council in group]) for group in (first, second))
    text = f"{one} were rated good, while {other} were judged inadequate."
    found = [(j.council, j.grade, j.status) for j in judgements(text, "2024-05-01")]
    wanted = [(c.code, Grade.GOOD, Status.CURRENT) for c in first] + [
        (c.code, Grade.INADEQUATE, Status.CURRENT) for c in second
    ]
    assert found == wanted


def listed(names: list[str]) -> str:
    names = [name if not name.startswith(("London", "Royal", "City", "Council")) else f"the {name}" for name in names]
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]

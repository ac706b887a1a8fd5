"""Sentences composed from the grammar are read back as they were composed, and no text whatever makes the reader
raise.
"""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.extractors import figures
from pipeline.records import Comparator, Direction, StatisticKind
from tests.helpers import analysed

SMALL_WORDS = ("two", "three", "seven", "eleven", "nineteen")
COMPARATORS = {
    "": Comparator.EQ,
    "about ": Comparator.APPROX,
    "nearly ": Comparator.LT,
    "up to ": Comparator.LE,
    "over ": Comparator.GT,
    "at least ": Comparator.GE,
}
NOUNS = (
    "councils",
    "children's homes",
    "safeguarding boards",
    "social workers",
    "looked-after children",
    "serious case reviews",
)
SIGNS = ("%", " per cent", "pc")


@given(st.sampled_from(sorted(COMPARATORS)), st.integers(1, 100), st.sampled_from(SIGNS), st.sampled_from(NOUNS))
def test_a_share_is_read_back(comparator: str, value: int, sign: str, noun: str) -> None:
    (figure,) = figures.find(analysed(f"It said that {comparator}{value}{sign} of {noun} had replied."))
    assert (figure.kind, figure.value, figure.comparator) == (StatisticKind.PERCENTAGE, value, COMPARATORS[comparator])


@given(st.integers(2, 99_999), st.sampled_from(NOUNS), st.booleans())
def test_a_count_is_read_back(value: int, noun: str, separated: bool) -> None:
    printed = f"{value:,}" if separated else str(value)
    if 1900 <= value < 2100 and not separated:
        return  # a bare year is no count
    (figure,) = figures.find(analysed(f"The report tells of {printed} {noun}."))
    assert (figure.kind, figure.value) == (StatisticKind.COUNT, value)


@given(st.integers(1, 99), st.integers(2, 400), st.sampled_from(NOUNS))
def test_a_base_is_read_back(value: int, base: int, noun: str) -> None:
    (figure,) = figures.find(analysed(f"Then {value}% of the {base} {noun} had replied."))
    assert (figure.value, figure.base) == (value, base)


@given(st.integers(0, 100), st.integers(0, 100), st.sampled_from(("risen", "fallen", "moved", "gone")))
def test_the_ends_of_a_change_tell_its_direction(before: int, after: int, verb: str) -> None:
    (figure,) = figures.find(analysed(f"The share of late plans has {verb} from {before}% to {after}%."))
    assert (figure.from_value, figure.value) == (before, after)
    if before != after:
        assert figure.direction is (Direction.RISE if after > before else Direction.FALL)


@given(st.integers(1, 9), st.integers(2, 60))
def test_a_ratio_is_read_back(part: int, whole: int) -> None:
    if part >= whole:
        return
    (figure,) = figures.find(analysed(f"Inspectors said {part} in {whole} families had waited."))
    assert (figure.kind, figure.value) == (StatisticKind.PROPORTION, round(100 * part / whole, 1))


@given(st.integers(1, 999), st.sampled_from(("bn", "m", " million", " billion", "k", "")))
def test_a_sum_is_read_back(value: int, scale: str) -> None:
    size = {"bn": 10**9, "m": 10**6, " million": 10**6, " billion": 10**9, "k": 1000, "": 1}[scale]
    (figure,) = figures.find(analysed(f"The council spent £{value}{scale} on agency staff."))
    assert (figure.kind, figure.value) == (StatisticKind.MONEY, value * size)


WORDS = (
    "12 % £ , . – ( ) of the 41 councils one in five from to by half a quarter none no 2014 per 10,000 two-thirds up "
    "whom these further rose fell 28 June aged 16 • : ; “ ” 3.2 £2bn 1,251 rate was 47th children's homes"
)
PIECES = st.sampled_from([*WORDS.split(" "), "\n\n"])


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=40))
def test_no_run_of_the_grammars_own_words_raises(pieces: list[str]) -> None:
    document = analysed(" ".join(pieces) + "x")
    for figure in figures.find(document):
        assert 0 <= figure.start <= figure.place[0] < figure.place[1] <= figure.end <= len(document.text)
        assert figure.left[0] <= figure.left[1] and figure.right[0] <= figure.right[1]


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_no_text_raises(text: str) -> None:
    figures.find(analysed("x" + text))

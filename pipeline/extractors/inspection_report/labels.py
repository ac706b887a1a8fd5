"""The printed labels of judgement areas and the printed grades, as patterns.

The labels' words are in data/inspection_report_labels.csv.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.data import rows
from pipeline.extractors.inspection_report.wording import APOSTROPHE
from pipeline.records import Area, Framework, Grade

# "Requires improvement to be good" before "good", "inadequate" before "adequate". Letters bound a word, digits do not:
# a footnote mark may cling to it.
GRADE = (
    r"(?<![A-Za-z])(?:(?P<requires_improvement>requir(?:es?|ed|ing)\s+improvements?(?:\s+to\s+be\s+good)?)"
    r"|(?P<outstanding>outstanding)|(?P<good>good)|(?P<inadequate>inadequate)|(?P<adequate>adequate)|(?P<satisfactory>satisfactory)|(?P<poor>poor)"
    r"|(?P<not_judged>not\s+(?:yet\s+)?(?:judged|inspected|applicable)))(?![A-Za-z])"
)
_GRADE = re.compile(GRADE, re.IGNORECASE)
_UNSPACED = re.compile(re.sub(r"\(\?<?!\[A-Za-z\]\)", "", GRADE).replace(r"\s+", ""), re.IGNORECASE)
INITIALS = r"\([A-Za-z]{2,8}\)"  # "(LSCB)", a board's own "(KSCB)"
_GAP = r"[\s-]"
NOT_JUDGED = "not_judged"  # printed in a grade's place where there is none, and no record


@dataclass(frozen=True, slots=True)
class PrintedGrade:
    """A grade as printed at text[start:end]; `grade` is None where it reads "Not judged"."""

    start: int
    end: int
    grade: Grade | None


@dataclass(frozen=True, slots=True)
class PrintedLabel:
    """A label as printed at text[start:end], and its area."""

    start: int
    end: int
    area: Area


def grade_of(match: re.Match[str]) -> Grade | None:
    """The grade of a match of GRADE; None for "Not judged"."""
    name = match.lastgroup
    return None if name is None or name == NOT_JUDGED else Grade(name)


def grades(text: str, start: int = 0, end: int | None = None) -> Iterator[PrintedGrade]:
    for match in _GRADE.finditer(text, start, len(text) if end is None else end):
        yield PrintedGrade(match.start(), match.end(), grade_of(match))


def unspaced_grades(text: str) -> Iterator[PrintedGrade]:
    """The grades of a text that holds nothing else, its spaces taken out: a page's layout may part a word's letters."""
    for match in _UNSPACED.finditer(text):
        yield PrintedGrade(match.start(), match.end(), grade_of(match))


def labels(text: str, framework: Framework, start: int = 0, end: int | None = None) -> Iterator[PrintedLabel]:
    """The area labels of a framework in text[start:end], in text order."""
    pattern, areas = _labels(framework)
    for match in pattern.finditer(text, start, len(text) if end is None else end):
        yield PrintedLabel(match.start(), match.end(), areas[int((match.lastgroup or "l0")[1:])])


def label_pattern(framework: Framework) -> str:
    """The labels of a framework as one pattern without groups, for use inside a larger one."""
    return "|".join(f"(?:{source})" for _, source in _rows(framework))


@lru_cache(maxsize=8)
def _labels(framework: Framework) -> tuple[re.Pattern[str], tuple[Area, ...]]:
    found = _rows(framework)
    source = "|".join(f"(?P<l{index}>{label})" for index, (_, label) in enumerate(found))
    return re.compile(rf"(?<![A-Za-z])(?:{source})(?![A-Za-z])", re.IGNORECASE), tuple(area for area, _ in found)


@lru_cache(maxsize=8)
def _rows(framework: Framework) -> tuple[tuple[Area, str], ...]:
    """(area, pattern) of each label, in the order of the file: the first that fits is read."""
    return tuple((area, _compile(label)) for area, label in written_labels(framework))


@lru_cache(maxsize=8)
def written_labels(framework: Framework) -> tuple[tuple[Area, str], ...]:
    """(area, label) as the data file has them."""
    found = rows("inspection_report_labels.csv")
    return tuple((row["area"], row["label"]) for row in found if row["framework"] == framework)


def _compile(label: str) -> str:
    """ "[the] experience/experiences of" as a pattern: see the head of the data file."""
    pattern, first = "", True
    for token in label.split():
        if token == "*":
            pattern += r"(?:\s+(?!safeguarding)[^\s.:;()]+){1,8}?"
            continue
        optional = token.startswith("[")
        word = "|".join(_word(choice) for choice in token.strip("[]").split("/"))
        piece = rf"(?:{word})"
        if optional:
            pattern += rf"(?:{piece}{_GAP}+)?" if first else rf"(?:{_GAP}*{piece})?"
        else:
            pattern += piece if first else rf"{_GAP}+{piece}"
            first = False
    return pattern


def _word(word: str) -> str:
    if word == "(..)":
        return INITIALS
    return "(?:and|&)" if word == "and" else re.escape(word).replace("'", APOSTROPHE)

"""Scales spelled out: "outstanding, good, requires improvement and inadequate" tells which grades there are and gives
none of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.extractors.grades.wordings import MARKS, Candidate
from pipeline.grammar import grammar

# "1 – outstanding, 2 – good", "RI: requires improvement; I: inadequate" are keys.
_JOINS = grammar(
    rf"(?:[\s,;:/|()•–—=-]|[{MARKS}]|\b(?:and|or|then|to|through|down|from|being|as|an?|finally|{{rating}}"
    r"|(?-i:[A-Z]{1,2})|[1-5])\b)*"
)
_OR = grammar(r"\bor\b")
_RESPECTIVELY = grammar(r"[^.;]{0,40}\brespectively\b")
_WHOLE = 4  # grades, of today's scale or an older one
_LIST = 3  # grades parted by "or": nobody has all of them


def spelled_out(graded: Sequence[Candidate]) -> frozenset[Candidate]:
    """Those of the graded words, in text order, that are parts of a scale or of a list of alternatives."""
    return frozenset(one for run in _runs(graded) if _is_scale(run) for one in run)


def _runs(graded: Sequence[Candidate]) -> Iterator[list[Candidate]]:
    """Grades of one sentence with nothing but joints between them."""
    run: list[Candidate] = []
    for one in graded:
        if run and (run[-1].left != one.left or not _JOINS.fullmatch(one.text, run[-1].end, one.start)):
            yield run
            run = []
        run.append(one)
    yield run


def _is_scale(run: Sequence[Candidate]) -> bool:
    if not run:
        return False
    last = run[-1]
    grades = {grade for one in run for grade in one.grades}
    if len(grades) < _LIST or _RESPECTIVELY.match(last.text, last.end, last.right):
        return False
    return len(grades) >= _WHOLE or bool(_OR.search(last.text, run[-2].end if len(run) > 1 else last.start, last.end))

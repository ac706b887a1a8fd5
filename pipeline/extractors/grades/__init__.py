"""Finds Ofsted's grades in running text, lists and tables; everyday uses of the words ("good practice") are left out.

The way of a grade: `wordings` finds the words, `spoken` tells by what rule they name a grade (`lines` where no sentence
is, `idioms` where they name none), `asserted` whether the grade is given (not denied, hoped for or explained; `scales`
knows those that only say which grades there are) and whether the wording itself says that it is an earlier or the
standing one.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.extractors.grades.asserted import is_asserted, told_status
from pipeline.extractors.grades.scales import spelled_out
from pipeline.extractors.grades.spoken import rule_of
from pipeline.extractors.grades.wordings import Candidate, candidates, names_again
from pipeline.language import AnalysedDocument
from pipeline.mentions import GradeMention


def find(analysed: AnalysedDocument) -> tuple[GradeMention, ...]:
    """Every grade or band of grades spoken of, in text order; offsets are of the words without their marks. What is
    said twice in a breath ("the top rating of ‘outstanding’") is one.
    """
    graded = _graded(analysed)
    scale = spelled_out([candidate for candidate, _, _ in graded])
    mentions: list[GradeMention] = []
    for candidate, rule, last in graded:
        if last and names_again(candidate, last):
            mentions[-1] = replace(mentions[-1], end=candidate.end)
            continue
        given = candidate not in scale and is_asserted(candidate, last)
        status = told_status(candidate) if given else None
        mentions.append(GradeMention(candidate.start, candidate.end, rule, candidate.grades, given, status))
    return tuple(mentions)


def _graded(analysed: AnalysedDocument) -> list[tuple[Candidate, str, Candidate | None]]:
    """Each graded candidate with its rule and the one before it."""
    found = []
    last: Candidate | None = None
    for candidate in candidates(analysed):
        if rule := rule_of(candidate, last):
            found.append((candidate, rule, last))
            last = candidate
    return found

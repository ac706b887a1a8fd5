"""Extractors: each finds one kind of mention in the analysed text, sees no other's output and never the disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pipeline.extractors import areas, councils, figures, grades, inspection_report, people, providers, quotes
from pipeline.extractors.figures import Figure
from pipeline.extractors.inspection_report import ReportReading
from pipeline.extractors.people import PersonMention, organisations
from pipeline.extractors.people.organisations import OrganisationMention
from pipeline.extractors.quotes import QuotedSpan
from pipeline.language import AnalysedDocument
from pipeline.mentions import AreaMention, CouncilMention, GradeMention, ProviderMention


@dataclass(frozen=True)
class Mentions:
    """What all extractors found in one document, each in text order; `report` only where it is an inspection report."""

    councils: tuple[CouncilMention, ...] = ()
    grades: tuple[GradeMention, ...] = ()
    areas: tuple[AreaMention, ...] = ()
    providers: tuple[ProviderMention, ...] = ()
    figures: tuple[Figure, ...] = ()
    quotes: tuple[QuotedSpan, ...] = ()
    people: tuple[PersonMention, ...] = ()
    organisations: tuple[OrganisationMention, ...] = ()
    report: ReportReading | None = None


Extractor = Callable[[AnalysedDocument], Any]

# In the order they run; the name is the field of Mentions that the extractor fills.
EXTRACTORS: tuple[tuple[str, Extractor], ...] = (
    ("councils", councils.find),
    ("grades", grades.find),
    ("areas", areas.find),
    ("providers", providers.find),
    ("figures", figures.find),
    ("quotes", quotes.find),
    ("people", people.find),
    ("organisations", organisations.find),
    ("report", inspection_report.find),
)

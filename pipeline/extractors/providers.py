"""Finds inspected providers: "authorities", "children's homes", "independent fostering agencies", "boards".

Their wordings are in data/providers.csv, the longest is read first. A generic noun ("providers") is a
mention without a provider of its own: linking takes what the sentence tells.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.data import rows
from pipeline.language import AnalysedDocument
from pipeline.mentions import ProviderMention
from pipeline.records import Provider
from pipeline.wordings import Wordings

GENERIC = "generic"
# What makes a provider's noun something else: "key areas", "the board of trustees", "care home fees", "school places",
# "leave home", "Council tax", "foster homes".
_NOT_BEFORE = re.compile(
    r"(?:\b(?:key|judge?ment|practice|development|priority|subject|foster|nursing|own|at|from|their|his|her|"
    r"permanent|adoptive|"
    r"new|family|care|leave|leaving|return|returned|returning|away|back|missing from|go|stable|forever|"
    r"these key|improvement|"
    r"examination|project|management|programme|improvement|leadership|partnership|executive|advisory|police|health|"
    r"parish|british|privy|research|the arts|european|security|editorial)\s+)$",
    re.IGNORECASE,
)
_DOUBTFUL = frozenset(
    [
        "areas",
        "homes",
        "home",
        "boards",
        "school",
        "schools",
        "departments",
        "authority",
        "council",
        "agency",
        "provider",
    ]
)


@lru_cache(maxsize=1)
def _wordings() -> dict[str, Provider | None]:
    """Each wording, lower case with a straight apostrophe, and its provider; None where it is generic."""
    found = rows("providers.csv")
    return {row["words"]: None if row["provider"] == GENERIC else Provider(row["provider"]) for row in found}


@lru_cache(maxsize=1)
def _spelled() -> Wordings:
    return Wordings((words, [re.escape(word).replace("'", "['’]?") for word in words.split()]) for words in _wordings())


def find(analysed: AnalysedDocument) -> tuple[ProviderMention, ...]:
    """Every noun for providers in text order."""
    found, text = [], analysed.text
    for _, match in _spelled().find(analysed):
        words = " ".join(match.group().lower().replace("’", "'").split())
        provider = _wordings().get(words, _wordings().get(words.replace("childrens", "children's")))
        if words in _DOUBTFUL and _NOT_BEFORE.search(text, max(0, match.start() - 30), match.start()):
            continue
        rule = f"provider:{provider.value if provider else GENERIC}"
        found.append(ProviderMention(match.start(), match.end(), rule, provider))
    return tuple(found)

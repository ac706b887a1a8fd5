"""What a page that does not say its kind shows of it: signs, each with a weight, for every kind they speak for.

A council's newsroom and a paper tell the same news; the one says "the Council" and "we", is pleased and sends readers
to the report, the other has spokesmen, critics and the words of headlines. A statistical page sets out figures and how
they were made, and quotes nobody; a committee takes evidence and numbers its paragraphs. The wordings are data
(pipeline/data/kind_signs.txt); figures and quotations are counted here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from pipeline.data import sections
from pipeline.ingest.furniture import is_paper
from pipeline.records import DocumentKind

_READ = 8_000  # characters; a page shows by then what it is
_LINES = 200  # around the article
_SPEECH = re.compile(
    r"“[^”\n]*(?:”|$)"
    r"|(?<!\w)\"[^\"\n]*(?:\"|$)"
    r"|(?<!\w)[‘'](?=[^\s’'])[^\n‘]{24,}?[,.!?][’'](?!\w)"  # in single marks: a sentence, not a term
    r"|(?<=: )[‘'][^\n]{24,}$"
    r"|^[‘’'\"”][^\n]{24,}$",  # paragraphs that go on with what is said
    re.MULTILINE,
)
_SIGN = re.compile(r"(?P<kind>\w+) (?P<weight>-?\d+)(?:, (?P<mark>news|around))?: .+")
_NEW, _AROUND = "news", "around"
_AUTHORITY = re.compile(
    r"(?i)\bcouncil\b|\b(?:london|royal) borough\b|\bchildren[’']s (?:services )?trust\b|\bcombined authority\b"
)
_QUOTED = re.compile(r"“[^”]{40,}|\"[^\"]{40,}|‘[^’]{40,}|\b(?:said|says|commented|added):$", re.MULTILINE)
_REPORTED = re.compile(r"\b(?:said|told|says|tells|according to|added)\b")
_FIGURE = re.compile(r"(?<![\w.])£?\d[\d,.]*(?:%|\b)")
_WORD = re.compile(r"\w+")
_MANY = (6, 11)  # figures in a hundred words: more than news has, and as many as tables have
_OWN = 4  # weight of a publisher that tells its own news
_PAPERS = 6  # of one that is a paper


@dataclass(frozen=True, slots=True)
class Signs:
    """The weight of the signs for each kind; whether somebody is `quoted`, and whether something `new` is told."""

    weights: Mapping[DocumentKind, int]
    quoted: bool
    new: bool

    @property
    def own_voice(self) -> int:
        """How much more a body tells its own news than somebody else reports it; nothing where no news is told: who
        a body is and what it is for is no release."""
        if not (self.quoted or self.new):
            return 0
        return self.weights[DocumentKind.PRESS_RELEASE] - self.weights[DocumentKind.NEWS_ARTICLE]


def narration(text: str) -> str:
    """The text without what it quotes; an opening mark without its partner quotes to the end of its paragraph."""
    return _SPEECH.sub("“”", text)


def quotations(text: str) -> int:
    """How often somebody is quoted at some length, with marks or after a line that ends in "said:"."""
    return len(_QUOTED.findall(text))


def signs_of(text: str, publisher: str | None = None, around: Sequence[str] = ()) -> Signs:
    """The signs of a text for each kind, those of its `publisher` and of the lines `around` the article with them."""
    told = narration(text[:_READ])
    page = "\n".join((told, *around[:_LINES]))
    shown = [sign for sign in _signs() if sign.fits(page if sign.mark == _AROUND else told)]
    weights = dict.fromkeys(DocumentKind, 0)
    for sign in shown:
        weights[sign.kind] += sign.weight
    if publisher and _AUTHORITY.search(publisher):
        weights[DocumentKind.PRESS_RELEASE] += _OWN
    elif publisher and is_paper(publisher):
        weights[DocumentKind.NEWS_ARTICLE] += _PAPERS
    figures = 100 * len(_FIGURE.findall(told)) // max(len(_WORD.findall(told)), 1)
    weights[DocumentKind.STATISTICS] += sum(figures >= many for many in _MANY)
    quoted = quotations(text) > 0
    if quoted or len(_REPORTED.findall(told)) > 1:
        weights[DocumentKind.STATISTICS] = 0  # a statistical page lets nobody speak
    return Signs(weights, quoted, any(sign.mark == _NEW for sign in shown))


@dataclass(frozen=True, slots=True)
class _Sign:
    kind: DocumentKind
    weight: int
    mark: str | None
    wordings: tuple[re.Pattern[str], ...]

    def fits(self, text: str) -> bool:
        return any(wording.search(text) for wording in self.wordings)


@cache
def _signs() -> tuple[_Sign, ...]:
    found = []
    for heading, lines in sections("kind_signs.txt").items():
        head = _SIGN.fullmatch(heading)
        if head is None:
            raise ValueError(f"kind_signs.txt: [{heading}] names no kind and weight")
        wordings = tuple(re.compile(line, re.IGNORECASE | re.MULTILINE) for line in lines)
        found.append(_Sign(DocumentKind(head["kind"]), int(head["weight"]), head["mark"], wordings))
    return tuple(found)

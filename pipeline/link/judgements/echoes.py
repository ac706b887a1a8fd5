"""Grades that a sentence takes up without their name: "the same grade", "Those councils were Hull and Slough"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from pipeline.grammar import grammar
from pipeline.language import AnalysedDocument, Sentence
from pipeline.link.judgements.areas import Judged
from pipeline.link.judgements.scope import within
from pipeline.mentions import AreaMention, CouncilMention, GradeMention, Mention
from pipeline.records import Status

_ECHO = grammar(
    r"\b(?:(?:this|that|it) (?:was|is) also the {rating}|the same (?:overall |ofsted )?(?:{rating}|score)"
    r"|the same(?: (?:went|goes|applie[sd]|held|holds|(?:is|was) true))?\b(?= (?:for|of|to|overall|in every)\b)"
    r"|(?:of|given) that {rating}|the (?:positive|negative|damning) {rating})"
)
# "Has held on to that rating": the grade that was given before stands.
_KEPT = grammar(
    r"\b(?:h[eo]ld(?:s|ing)? on\s*to|kept|keeps|keeping|retain(?:s|ed|ing)|maintain(?:s|ed|ing)) "
    r"(?P<echo>(?:that|this|the same) {rating})\b"
)
# "So, too, was adoption", "So is Leeds": right behind stands what is given the last grade too.
_SO = grammar(r"\W*(?:and )?(?P<echo>so,?(?: too,?)?) {is} ")
# "Adoption, too.", "Likewise Stockport.": a sentence that is nothing but what is given the last grade too.
_TOO_BEHIND = grammar(
    r"(?:['’]s?)?(?: (?:services?|support|care|work))?(?: {is})?,?(?P<echo> (?:too|as well|also|likewise|similarly))\W*"
)
_TOO_BEFORE = grammar(r"\W*(?:likewise|similarly|ditto|(?:the )?same|so,? too|and)(?: (?:with|for))?,?\s*")
_LEAD = grammar(r"(?:(?!(?:that|when|how|not)\b){word} ){0,6}")
_HAD = grammar(r"\b(?:having|had) (?:(?:had|been|received|given|got) )*$")
# "Its", "the support for": what may stand right before the words that name an area.
_ITS_LEAD = grammar(r"(?:\b(?:{its}|services|service|support|work|care|for|with)\s*)+$")
# "Those councils were ...", "They include ...", "Among them are ...", "The other four were ...": what the sentence
# before counted is named.
_NAMED_NEXT = grammar(
    r"\W*(?:(?:those|these|the) (?:(?:\w+ ){0,3}(?:{councils}|areas) )?|they "
    r"|(?:among|amongst|included among) (?:them|these|those) |(?:(?:recent|the latest) )?examples )"
    r"(?P<verb>were|are|include|included)\b\s*[:–-]?\s*(?:the )?"
)
# "Coventry was one of the four named as inadequate. The others were ...": councils that share the grade of one.
_THE_OTHERS = grammar(r"\W*the (?:others|other {number}|rest) (?P<verb>were|are) (?:the )?")
_ONE_OF_THEM = grammar(r"\bone of (?:the |only )?(?:{number}|{high number}|\d+)\b")


@dataclass
class Echoes:
    """The grades that later sentences can take up: the last one, each council's with its year, and the one whose
    councils are still to be named (with what it is for and the index of its sentence)."""

    analysed: AnalysedDocument
    last: GradeMention | None = None
    last_given: int = -1  # the index of the last sentence that gave a grade
    given: dict[str, tuple[GradeMention, int | None]] = field(default_factory=dict)
    unnamed: tuple[int, GradeMention, Judged | None] | None = None

    def grades(
        self,
        sentence: Sentence,
        grades: Sequence[GradeMention],
        councils: Sequence[CouncilMention],
        areas: Sequence[AreaMention],
    ) -> list[GradeMention]:
        """The sentence's grades and those that it takes up, in text order."""
        found = list(grades)
        text = self.analysed.text
        for start, end, told in self._taken_up(sentence, [*councils, *areas]):
            before = [grade for grade in found if grade.end <= start]
            as_council = within(councils, end, min(end + 60, sentence.end))
            model = before[-1] if before else self.last
            if as_council and re.fullmatch(r"\s+as\s+(?:the\s+)?", text[end : as_council[0].start]):
                model = self.given.get(as_council[0].code, (None, None))[0]
            if model and len(model.grades) == 1:
                found.append(
                    replace(model, start=start, end=end, rule="same_grade", asserted=True, status=told or model.status)
                )
        if not found and (named := self._named_next(sentence, councils)):
            found.append(named)
        return sorted(found, key=lambda grade: grade.start)

    def _taken_up(self, sentence: Sentence, named: Sequence[Mention]) -> Iterator[tuple[int, int, Status | None]]:
        """Where the sentence takes a grade up, and the status that the words before tell; `named` may be given it."""
        text = self.analysed.text
        for echo in _ECHO.finditer(text, sentence.start, sentence.end):
            had = _HAD.search(text, max(sentence.start, echo.start() - 30), echo.start())
            if not _KEPT.search(text, max(sentence.start, echo.start() - 20), echo.end()):
                yield echo.start(), echo.end(), Status.PREVIOUS if had else None
        for echo in _KEPT.finditer(text, sentence.start, sentence.end):
            yield *echo.span("echo"), Status.CURRENT
        if self.last_given + 1 == self.analysed.sentence_index_at(sentence.start):
            yield from self._too(sentence, named)
        if (so := _SO.match(text, sentence.start, sentence.end)) and any(
            _LEAD.fullmatch(text, so.end(), mention.start) for mention in named
        ):
            yield *so.span("echo"), None

    def _too(self, sentence: Sentence, named: Sequence[Mention]) -> Iterator[tuple[int, int, None]]:
        """Where a sentence without a verb of its own takes up the grade that the sentence before it gave."""
        text = self.analysed.text
        for mention in named:
            before = text[sentence.start : mention.start]
            if _TOO_BEFORE.fullmatch(_ITS_LEAD.sub("", before)) and not text[mention.end : sentence.end].strip(" .!\n"):
                yield sentence.start, mention.start, None
            elif not _ITS_LEAD.sub("", before).strip() and (
                too := _TOO_BEHIND.fullmatch(text, mention.end, sentence.end)
            ):
                yield *too.span("echo"), None

    def year(self, grade: GradeMention, council: str) -> int | None:
        """The year of the grade that "the same grade" takes up, where it is the same council's."""
        model, year = self.given.get(council, (None, None))
        return year if grade.rule == "same_grade" and model and model.grades == grade.grades else None

    def remember(
        self,
        sentence: Sentence,
        grades: Sequence[GradeMention],
        unnamed: tuple[GradeMention, Judged | None] | None,
    ) -> None:
        """Keeps what the sentence leaves for later ones; `unnamed` is its grade whose councils it does not name."""
        if grades and grades[-1].asserted and len(grades[-1].grades) == 1:
            self.last = grades[-1]
            self.last_given = self.analysed.sentence_index_at(sentence.start)
        self.unnamed = (self.analysed.sentence_index_at(sentence.start), *unnamed) if unnamed else None

    def _named_next(self, sentence: Sentence, councils: Sequence[CouncilMention]) -> GradeMention | None:
        index = self.analysed.sentence_index_at(sentence.start)
        others = _THE_OTHERS.match(self.analysed.text, sentence.start, sentence.end)
        if others and self.last and self._gave_it_to_one_of_several(index - 1):
            follow = bool(councils) and councils[0].start == others.end()
            end = others.start("verb") - 1
            return replace(self.last, start=sentence.start, end=end, rule="named_next") if follow else None
        opening = _NAMED_NEXT.match(self.analysed.text, sentence.start, sentence.end)
        if not opening or not councils or councils[0].start != opening.end():
            return None
        if self.unnamed is None or self.unnamed[0] + 1 != index:
            return None
        end = opening.start("verb") - 1
        return replace(self.unnamed[1], start=sentence.start, end=end, rule="named_next")

    def _gave_it_to_one_of_several(self, index: int) -> bool:
        """Whether the sentence gave the last grade to "one of the four"."""
        if index < 0 or self.last_given != index or self.unnamed:
            return False
        before = self.analysed.sentences[index]
        return bool(_ONE_OF_THEM.search(self.analysed.text, before.start, before.end))

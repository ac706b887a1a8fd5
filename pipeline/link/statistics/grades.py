"""Which grades a figure is about.

24% were rated ‘inadequate’ and 49% ...            the grade behind the figure, before the next figure
The proportion judged good has risen to 34%        else the grade before it in its clause
good (45%), outstanding (12%)                      a label right before the figure goes first
12 reached that grade; only half received the same rating    the grade said before
The equivalent for schools is 80%                  that of the figure before
"""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.extractors import Mentions
from pipeline.extractors.figures import Figure
from pipeline.language import AnalysedDocument
from pipeline.link.statistics import groups, whereabouts
from pipeline.link.statistics.linked import EQUIVALENT, SHARES, Linked, Told, Within
from pipeline.link.statistics.subjects import PEOPLE_AND_THINGS, PEOPLE_OR_THINGS, is_measured, noun_of
from pipeline.mentions import GradeMention
from pipeline.records import Grade, StatisticKind

_GRADED = (StatisticKind.PERCENTAGE, StatisticKind.PROPORTION, StatisticKind.COUNT)
_SAME = re.compile(
    r"\b(?:reach|achiev|earn|gain|attain)\w*\s+it\b|\b(?:the\s+same|that|this|such\s+an?|these|those)\s+(?:overall\s+|top\s+|lowest\s+)?(?:rating|grade|judge?ment|verdict|level|standard|bar|mark)s?\b",
    re.I,
)
_LABEL = re.compile(
    r"[\s:(–—=‘’“”'\"-]*(?:(?:at|was|is|were|of|to|by|rated|fell|rose|dropped|increased|decreased|just|only|from)\s+){0,3}[\s(–—:-]*$",
    re.I,
)
_JOINED = re.compile(
    r"[\s’‘“”'\",]*(?:or|and|/|to)\s+(?:even\s+)?(?:[’‘“”'\"]*)(?:(?:were|was|be|being|are|is|rated|judged|graded|as|either)\s+)*[’‘“”'\"]*$",
    re.I,
)
_LISTED = re.compile(r"[’‘“”'\"]*,\s*[’‘“”'\"]*")
_BREAK = re.compile(
    r"[;.]|\b(?:found|finds?|reveal(?:s|ed)|show(?:s|ed)|suggest(?:s|ed)|concluded?)\s+that\s+an?\b|,\s+(?:but|while|whereas|after|despite|although|because|as)\b|,\s+and\s+(?:the|a|its|their)\s+(?:number|proportion|share|percentage)\b",
    re.I,
)
_SHORT = (
    ("outst.", (Grade.OUTSTANDING,)),
    ("req.impr", (Grade.REQUIRES_IMPROVEMENT,)),
    ("req.imp", (Grade.REQUIRES_IMPROVEMENT,)),
    ("ri(", (Grade.REQUIRES_IMPROVEMENT,)),
    ("inad.", (Grade.INADEQUATE,)),
)
_LIKEWISE = re.compile(
    r"\b(?:as (?:did|do|does|was|were|is|are|had|have|has)|compared (?:with|to)|against|followed by|"
    r"(?:but|and) (?:just|only))\b",
    re.I,
)
_SET_AGAINST = re.compile(
    r"\b(?:compared\s+(?:with|to)|against|while|whereas|as\s+(?:did|do|does|was|were|are|is|had|have))\s+"
    r"(?:(?:just|only|the|for|some|about|nearly|almost|more\s+than|over|around)\s+)*$",
    re.I,
)
_OWN_LABEL = re.compile(r"\b(?:number|proportion|share|percentage)\s+of\b", re.I)
_GROUP = re.compile(
    r"\s+of\s[^,;.]*?(?<!\bwere)(?<!\bwas)(?<!\bare)(?<!\bbeen)(?<!\bbe)\s"
    r"(?:(?:that|which)\s+(?:were|had\s+been)\s+)?(?:rated|judged|graded|found|deemed)\s+(?:(?:as|to\s+be)\s+)?[‘“'\"]?",
    re.I,
)
_NOW = re.compile(
    r"[’”'\"]?[^,;.]*?\s(?:are|were|have|had|is|was|became|improved|moved|rose|remain|stayed)\b[^,;.]*", re.I
)
_COPULA = re.compile(r"[\s‘’“”'\"]*(?:(?:are|were|is|was|being)\s+)?[\s‘’“”'\"]*", re.I)
_DENIED = re.compile(r"\s+(?:were|was|are|is|did|do|does|had|have|has)(?:\s+not\b|n[’']t\b)", re.I)  # "18 were not"
_AND = 8  # characters that hold the "and" before a figure
_AT = re.compile(r",\s+(?:at|(?:(?:up|down)\s+)?from)\s*(?:just|only)?\s*$", re.I)
_NEXT_CLAUSE = re.compile(r"\s(?:and|while|with)\s+$", re.I)
_IT = re.compile(
    r"\b(?:it|this|that)\s+(?:is|was|had|has|stands|stood|reached|now)\b|\b(?:lowest|highest|best|worst)\b", re.I
)
_WORD = re.compile(r"[^\W\d_]{2,}")


class Grades:
    def __init__(self, analysed: AnalysedDocument, mentions: Mentions) -> None:
        self._next = {one.place: other for one, other in pairwise(mentions.figures)}
        self._text = analysed.text
        self._within: Within[GradeMention] = Within(mentions.grades)

    def of(self, figure: Figure, told: Told) -> tuple[Grade, ...]:
        """The grades of a figure in scale order; none where it is about none."""
        if figure.kind not in _GRADED:
            return ()
        if figure.cell:
            return self._abbreviated(figure) or self._of_leads(figure, any_number=True)
        if noun_of(self._text, figure) in PEOPLE_AND_THINGS:
            return ()
        row = told.row(figure, self._text)
        if row is not None:
            return row.grades
        if figure.kind in SHARES and figure.noun is None:
            group = groups.grade_of(self._text, figure, self._within(*figure.left))
            if group:
                return group.grades
        if figure.counts in PEOPLE_OR_THINGS or (is_measured(self._text, figure) and not told.compares(figure)):
            return ()
        alike = told.alike(figure, self._text)
        if alike is not None and alike.provider is None and not alike.grades:
            return ()
        before, changed = told.last, told.changed(figure, self._text)
        if changed is not None and figure.follows:
            return changed.grades
        own = self._labelled(figure) or self._behind(figure) or self._shared(figure) or self._referred(figure)
        if own or _DENIED.match(self._text, figure.place[1]):
            return own
        return self._before(figure) or self._carried(figure, before) or self._of_leads(figure)

    def _abbreviated(self, figure: Figure) -> tuple[Grade, ...]:
        """Grades shortened in a column's heading ("Outst.", "Req. impr.", "Inad. (%)")."""
        heading = self._text[slice(*figure.leads[-1])].lower().replace(" ", "") if figure.leads else ""
        return next((grades for short, grades in _SHORT if heading.startswith(short)), ())

    def _labelled(self, figure: Figure) -> tuple[Grade, ...]:
        """ "good (45%)", "Inadequate: 12": the grade right before, unless a grade right behind is nearer."""
        left = self._within(*figure.left)
        if not left or not _LABEL.match(self._text, left[-1].end, figure.start_of_place()):
            return ()
        right = self._within(*figure.right)
        if right and _COPULA.fullmatch(self._text, figure.place[1], right[0].start):
            return ()  # "good or outstanding: 19% are outstanding"
        if right and figure.noun and self._right_belongs(figure, right[0]):
            return ()
        return self._joined(left, backwards=True)

    def _right_belongs(self, figure: Figure, grade: GradeMention) -> bool:
        return not _BREAK.search(self._text, figure.place[1], grade.start)

    def _behind(self, figure: Figure) -> tuple[Grade, ...]:
        right = self._within(*figure.right)
        if not right or _BREAK.search(self._text, figure.place[1], right[0].start):
            return ()
        if self._is_label_of_next(figure, right):
            return ()
        return self._joined(right[1:] if self._of_group(figure, right) else right)

    def _of_group(self, figure: Figure, right: list[GradeMention]) -> bool:
        """ "Six of the ten rated inadequate in 2016 are now good": whether the first grade only says of whom."""
        if len(right) < 2 or not _GROUP.fullmatch(self._text, figure.place[1], right[0].start):
            return False
        return bool(_NOW.fullmatch(self._text, right[0].end, right[1].start))

    def _shared(self, figure: Figure) -> tuple[Grade, ...]:
        """ "Twelve homes in Kent and three in Medway were inadequate": the grade behind the figure that goes on with
        this one, where nothing but a place stands between.
        """
        following = self._next.get(figure.place)
        if following is None or following.sentence != figure.sentence or following.kind is not figure.kind:
            return ()
        start = figure.noun[1] if figure.noun else figure.place[1]
        goes_on = whereabouts.PLACE_AND.fullmatch(self._text, start, following.start_of_place())
        return self._behind(following) if goes_on else ()

    def _is_label_of_next(self, figure: Figure, right: list[GradeMention]) -> bool:
        """Whether the grade behind is the next figure's label: "outstanding (12%), good (45%)"."""
        end = figure.right[1]
        if end >= figure.sentence[1] or right[-1] is not right[0]:
            return False
        near_next = bool(_LABEL.match(self._text, right[0].end, end))
        return near_next and "," in self._text[figure.place[1] : right[0].start]

    def _joined(self, found: list[GradeMention], backwards: bool = False) -> tuple[Grade, ...]:
        """A grade with those joined to it: "requires improvement or ‘inadequate’", "outstanding, good or adequate"."""
        chain = found[::-1] if backwards else found
        grades, listed, joined = set(chain[0].grades), set(chain[0].grades), False
        for one, other in pairwise(chain):
            first, second = (other, one) if backwards else (one, other)
            joins = bool(_JOINED.fullmatch(self._text, first.end, second.start))
            if not joins and not _LISTED.fullmatch(self._text, first.end, second.start):
                break
            closes = joins or len((one if backwards else other).grades) > 1  # "outstanding, good or better"
            joined, listed = joined or closes, listed | set(other.grades)
            if joined:
                grades |= listed  # commas join only where "or" closes the list
        return tuple(grade for grade in Grade if grade in grades)

    def _referred(self, figure: Figure) -> tuple[Grade, ...]:
        """ "the same rating", "that grade": the last grade said before the figure, here or in the sentence before."""
        if not _SAME.search(self._text, figure.place[1], figure.right[1]):
            return ()
        antecedent = self._within.last_before(figure.place[0], max(0, figure.sentence[0] - 400))
        return antecedent.grades if antecedent else ()

    def _before(self, figure: Figure) -> tuple[Grade, ...]:
        left = self._within(*figure.left)
        if not left:
            return ()
        gap = self._text[left[-1].end : figure.start_of_place()]
        if "," in _AT.sub("", gap) or _BREAK.search(gap):
            return ()
        if figure.noun is not None and figure.kind is StatisticKind.COUNT and figure.rule != "count:label":
            return ()
        if figure.noun is not None and _NEXT_CLAUSE.search(gap):
            return ()  # "was rated good and 76% of plans were up to date"
        return self._joined(left, backwards=True)

    def _carried(self, figure: Figure, before: Linked | None) -> tuple[Grade, ...]:
        """The grades of the figure before, where this one only repeats it: "25 in 2017, up from 22", "The
        equivalent is 80%".
        """
        if before is None or not before.grades or groups.of_others(self._text, figure):
            return ()
        if not figure.follows:
            return before.grades if before.provider and self._same_measure(figure, before) else ()
        if before.figure.sentence == figure.sentence:
            if _OWN_LABEL.search(self._text, *figure.left):
                return ()  # "and the number of good ones rose to 56"
            bare = len(_WORD.findall(self._text, figure.place[1], figure.right[1])) < 3
            left = figure.left
            return before.grades if bare or _IT.search(self._text, *left) or _LIKEWISE.search(self._text, *left) else ()
        goes_on = EQUIVALENT.search(self._text, *figure.left) or _IT.search(self._text, *figure.left)
        return before.grades if goes_on and figure.kind is before.figure.kind else ()

    def _same_measure(self, figure: Figure, before: Linked) -> bool:
        """Whether a share is set against the one before, of other providers: "..., compared with 85% of agencies", or
        only goes on with it: "87% of primary schools and 76% of secondaries".
        """
        one_sentence = before.figure.sentence == figure.sentence and before.figure.kind is figure.kind
        if not one_sentence or figure.kind not in SHARES:
            return False
        if figure.noun and not _WORD.search(self._text, figure.noun[1], figure.right[1]):
            left = self._text[figure.place[0] - _AND : figure.place[0]]
            if left.split()[-1:] == ["and"]:
                return True
        return bool(_SET_AGAINST.search(self._text, *figure.left))

    def _of_leads(self, figure: Figure, any_number: bool = False) -> tuple[Grade, ...]:
        """The grades of the nearest lead that names some; a lead-in with several settles none."""
        for lead in reversed(figure.leads):
            found = self._within(*lead)
            if found:
                joined = self._joined(found)
                return joined if any_number or len(found) == 1 or len(joined) > 1 else ()
        return ()

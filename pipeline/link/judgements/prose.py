"""Grades in sentences, list items and headings, each linked to its councils and areas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.document import BlockKind
from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument, Sentence
from pipeline.link.judgements.areas import OVERALL, Judged, judged
from pipeline.link.judgements.scope import Group, Sections, groups, is_aside, main_council, within
from pipeline.link.judgements.statement import Statement
from pipeline.link.judgements.subjects import STRONG, Ground, Subject, choose, hands_over, opens_on
from pipeline.link.judgements.tense import YEAR, hints_at_earlier, shares_time, year_of
from pipeline.mentions import AreaMention, GradeMention
from pipeline.records import Status

# Words that could take up a council named before, or leave it out: what a reader would accept as "its" grade.
_TAKES_UP = re.compile(
    r"\b(?:services?|council|authority|borough|department|inspectors?|inspection|ofsted|watchdog|inspectorate|overall|rat(?:ed|ing)|judged|grad(?:ed|e)"
    r"|it|its|we|our|they|their|report|found|judgement|judgment)\b",
    re.IGNORECASE,
)
_ECHO = re.compile(
    r"\b(?:(?:this|that|it)\s+(?:was|is)\s+also\s+the\s+(?:grade|rating|judge?ment)|the\s+same\s+(?:overall\s+|ofsted\s+)?(?:grade|rating|judge?ment|verdict|mark|score)|the\s+same\b(?=\s+(?:for|overall|in\s+every)\b)|(?:of|given)\s+that\s+(?:grade|rating)|the\s+(?:positive|negative|damning)\s+(?:grade|rating|judge?ment)s?)",
    re.IGNORECASE,
)
# What is praised or faulted in reports without being a judgement area.
_ASPECT = re.compile(
    r"\b(?:practice|support|early help|partnerships?|workforce|recording|records|assessments?|plans?|planning"
    r"|supervision|oversight|arrangements|responses?"
    r"|commissioning|thresholds|relationships|outcomes|decision-making|front door|education|health|provision"
    r"|placements?|foster carers|caseloads|training|plan|work"
    r"|capacity|progress|quality of \w+|standards?|data|systems?|information|communication|advice|checks)\b",
    re.IGNORECASE,
)
_EARLIER_INSPECTION = re.compile(
    r"\b(?:last|previous|previously|earlier)\b[^.;]{0,80}\binspect|\binspect[^.;]{0,120}\b(?:last|previous|previously)\b",
    re.IGNORECASE,
)
_WHERE = re.compile(r"\b(?:in|at|for|across|within|around)\s+(?:the\s+)?$", re.IGNORECASE)
_BOTH = re.compile(
    r"\b(?:both|the two|the pair)\s+(?:were|are|have|had|received|councils|boroughs|authorities)\b", re.IGNORECASE
)


def statements(analysed: AnalysedDocument, mentions: Mentions) -> Iterator[Statement]:
    """Every grade in running text that is linked to a council, in text order."""
    reader = _Reader(analysed, mentions)
    for sentence in analysed.sentences:
        if analysed.block(sentence).kind != BlockKind.TABLE_ROW:
            yield from reader.read(sentence)


class _Reader:
    """Reads sentence by sentence, with the councils last spoken of in mind."""

    def __init__(self, analysed: AnalysedDocument, mentions: Mentions) -> None:
        self.analysed, self.text, self.mentions = analysed, analysed.text, mentions
        self.published = analysed.document.metadata.published
        self.sections = Sections(analysed, mentions)
        self.main = main_council(analysed, mentions)
        self.focus: list[Group] = []
        self.paragraph: Group | None = None
        self.block = -1
        self.last_grade: GradeMention | None = None
        self.companion: Statement | None = None
        self.inspection: tuple[int, int, int, tuple[AreaMention, ...]] | None = None
        self.given: dict[str, GradeMention] = {}

    def read(self, sentence: Sentence) -> Iterator[Statement]:
        if sentence.block != self.block:
            self.block, self.paragraph = sentence.block, None
        councils = within(self.mentions.councils, sentence.start, sentence.end)
        grades = self._grades(sentence)
        named = groups(self.text, councils, grades)
        areas = within(self.mentions.areas, sentence.start, sentence.end)
        linked: Group | None = None
        taken: set[AreaMention] = set()
        used: set[Group] = set()
        for index, grade in enumerate(grades):
            left = grades[index - 1].end if index else sentence.start
            right = grades[index + 1].start if index + 1 < len(grades) else sentence.end
            ground = self._ground(grade, left, right, sentence, areas)
            what = judged(ground, areas, taken, councils) or self._areas_of_earlier_inspection(ground, sentence)
            taken.update(what.mentions if what else ())
            if not grade.asserted or len(grade.grades) != 1:
                linked = None if not grade.asserted else linked
                continue
            if not what and self._judges_an_aspect(ground):
                continue
            candidates = self._candidates(ground, sentence, [g for g in named if g not in used], linked)
            choice = choose(ground, candidates)
            if choice is None:
                continue
            linked = choice.candidate.group
            if choice.candidate.source == "object":
                used.add(linked)
            made = list(self._stated(ground, linked, what, choice.rule, sentence, grades))
            yield from made
            self.companion = made[-1] if made else None
        self._remember_inspection(sentence, grades, areas)
        if grades:
            self.last_grade = grades[-1] if grades[-1].asserted and len(grades[-1].grades) == 1 else self.last_grade
        subjects = [group for group in named if not is_aside(self.text, group, sentence.start)]
        if linked or subjects:
            self.paragraph = linked or subjects[0]
            self.focus = [self.paragraph, *(group for group in reversed(subjects) if len(group.codes) == 1)]

    def _grades(self, sentence: Sentence) -> list[GradeMention]:
        """The sentence's grades, with "the same grade" standing for the one before it."""
        found = within(self.mentions.grades, sentence.start, sentence.end)
        for echo in _ECHO.finditer(self.text, sentence.start, sentence.end):
            before = [grade for grade in found if grade.end <= echo.start()]
            as_council = within(self.mentions.councils, echo.end(), min(echo.end() + 60, sentence.end))
            model = before[-1] if before else self.last_grade
            if as_council and re.fullmatch(r"\s+as\s+(?:the\s+)?", self.text[echo.end() : as_council[0].start]):
                model = self.given.get(as_council[0].code, None)
            if model and len(model.grades) == 1:
                found.append(replace(model, start=echo.start(), end=echo.end(), rule="same_grade", asserted=True))
        return sorted(found, key=lambda grade: grade.start)

    def _ground(
        self, grade: GradeMention, left: int, right: int, sentence: Sentence, areas: list[AreaMention]
    ) -> Ground:
        before = self.text[left : grade.start]
        block = self.analysed.block(sentence)
        takes_up = bool(
            _TAKES_UP.search(before)
            or grade.rule in ("cell", "rating_noun", "same_grade")
            or block.kind in (BlockKind.LIST_ITEM, BlockKind.HEADING)
            or any(left <= area.start < grade.start for area in areas)
        )
        return Ground(self.text, grade, left, right, (sentence.start, sentence.end), takes_up)

    def _candidates(
        self, ground: Ground, sentence: Sentence, named: list[Group], linked: Group | None
    ) -> list[Subject]:
        grade = ground.grade
        found = []
        before = [
            g
            for g in named
            if ground.left <= g.start and g.end <= grade.start and not is_aside(self.text, g, ground.left)
        ]
        before = [group for group in before if not self._in_brackets(group, before[0], grade.start)]
        if before:
            found.append(Subject(before[-1], "clause"))
        if pair := _BOTH.search(ground.before):
            pairs = [group for group in named if len(group.codes) == 2 and group.end <= ground.left + pair.start()]
            found = [Subject(pairs[-1], "clause")] if pairs else found
        after = [g for g in named if grade.end <= g.start and g.end <= ground.right]
        if after and hands_over(self.text, grade.end, after[0].start):
            found.append(Subject(after[0], "object"))
        if after and not before and opens_on(self.text, ground, after[0]):
            found.append(Subject(after[0], "opened"))
        earlier = [
            group for group in named if group.end <= ground.left and not is_aside(self.text, group, sentence.start)
        ]
        if linked or earlier:
            found.append(Subject(linked or earlier[-1], "sentence"))
        found.extend(Subject(group, "focus") for group in self.focus)
        if self.paragraph and not named:
            found.append(Subject(self.paragraph, "paragraph"))
        found.extend(self._from_above(sentence))
        if self.main and all(self.main in group.codes for group in named):
            found.append(Subject(Group((self.main,), sentence.start, sentence.start), "document"))
        return found

    def _from_above(self, sentence: Sentence) -> Iterator[Subject]:
        for source, blocks in (("lead_in", self.sections.lead_ins), ("heading", self.sections.headings)):
            block = blocks[sentence.block]
            if block and block.start != self.analysed.block(sentence).start:
                councils = within(self.mentions.councils, block.start, block.end)
                above = groups(self.text, councils, ())
                if len(above) == 1:
                    yield Subject(above[0], source)

    def _in_brackets(self, group: Group, first: Group, until: int) -> bool:
        """Whether the group stands in an aside between commas behind another ("Torbay, which Leeds supports, was")."""
        if group == first:
            return False
        opening = self.text[first.end : group.start]
        return bool(
            re.match(
                r"\s*[,(–]\s*(?:which|who|whose|where|now|currently|led|run|supported|helped|formerly|part)\b", opening
            )
        ) and bool(re.search(r"[,)–]", self.text[group.end : until]))

    def _judges_an_aspect(self, ground: Ground) -> bool:
        """ "Support for carers was good": something is praised that is no judgement area."""
        if ground.grade.rule in ("cell", "rating_noun", "change", "same_grade"):
            return False
        named = [
            mention.end - ground.left
            for mention in within(self.mentions.councils, ground.left, ground.grade.start)
            if not _WHERE.search(self.text[max(ground.left, mention.start - 20) : mention.start])
        ]
        spoken = [match.end() for match in STRONG.finditer(ground.before)]
        clause = re.split(r"[,;:]\s", ground.before[max([0, *named, *spoken]) :])[-1]
        return bool(_ASPECT.search(clause[-90:])) and not re.search(r"\boverall\b|\bservices?\b[^,]*$", clause)

    def _stated(
        self,
        ground: Ground,
        group: Group,
        what: Judged | None,
        rule: str,
        sentence: Sentence,
        grades: list[GradeMention],
    ) -> Iterator[Statement]:
        """One statement per council; "respectively" deals the grades out in turn."""
        grade = ground.grade
        codes = group.codes
        in_turn = [g for g in grades if g.asserted]
        if "respectively" in self.text[sentence.start : sentence.end] and len(in_turn) == len(codes):
            codes = (codes[in_turn.index(grade)],)
        inside = sentence.start <= group.start and group.end <= sentence.end and group.end > group.start
        marks = [grade, *(what.mentions if what else ())]
        start = min([m.start for m in marks] + ([group.start] if inside else []))
        end = max([m.end for m in marks] + ([group.end] if inside else []))
        told, year = grade.status, year_of(ground, self.published, self.companion)
        if year is None and self.inspection and self._follows_inspection(sentence):
            year = self.inspection[2]
        shares = (
            rule == "carries_on_in_the_sentence"
            and told is None
            and year is None
            and shares_time(ground, self.companion)
        )
        self.companion = self.companion if shares else None
        if self.companion:
            year = self.companion.year
        for code in codes:
            if told != Status.PREVIOUS and (what is None or OVERALL in what.areas):
                self.given[code] = grade
            yield Statement(
                council=code,
                areas=what.areas if what else (OVERALL,),
                rule_of_area=what.rule if what else "area",
                grade=grade.grades[0],
                told=told,
                earlier=hints_at_earlier(ground),
                year=year,
                start=start,
                end=end,
                rule=rule,
                companion=self.companion,
            )

    def _remember_inspection(self, sentence: Sentence, grades: list[GradeMention], areas: list[AreaMention]) -> None:
        """The year and the areas of an earlier inspection whose grade the next sentence gives."""
        said = self.text[sentence.start : sentence.end]
        years = YEAR.findall(said)
        if not grades and years and _EARLIER_INSPECTION.search(said):
            self.inspection = (sentence.block, sentence.end, int(years[-1]), tuple(areas))
        elif not self._follows_inspection(sentence):
            self.inspection = None

    def _follows_inspection(self, sentence: Sentence) -> bool:
        if not self.inspection or self.inspection[0] != sentence.block:
            return False
        return not self.text[self.inspection[1] : sentence.start].strip()

    def _areas_of_earlier_inspection(self, ground: Ground, sentence: Sentence) -> Judged | None:
        if not self.inspection or not self._follows_inspection(sentence) or not self.inspection[3]:
            return None
        first = self.inspection[3][0]
        return Judged(first.areas, first.rule)

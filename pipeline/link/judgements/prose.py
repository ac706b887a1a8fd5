"""Grades in sentences, list items and headings, each linked to its councils and areas."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.document import BlockKind
from pipeline.extractors import Mentions
from pipeline.grammar import grammar
from pipeline.language import AnalysedDocument, Sentence
from pipeline.link.judgements import aspects
from pipeline.link.judgements.areas import (
    OTHER_AREAS,
    OVERALL,
    THESE_AREAS,
    THIS_AREA,
    Judged,
    judged,
    listed,
    shared_by_changes,
    the_only,
)
from pipeline.link.judgements.between import is_change
from pipeline.link.judgements.dealing import dealt_out, names_those_counted
from pipeline.link.judgements.earlier import EarlierInspection
from pipeline.link.judgements.echoes import Echoes
from pipeline.link.judgements.ground import Ground, Subject, grounds
from pipeline.link.judgements.others import no_other_provider_between
from pipeline.link.judgements.rest import the_rest
from pipeline.link.judgements.scope import (
    Group,
    Sections,
    around,
    groups,
    has_own_clause,
    in_brackets,
    is_aside,
    main_council,
    within,
)
from pipeline.link.judgements.stacks import Stacks
from pipeline.link.judgements.statement import Statement
from pipeline.link.judgements.subjects import choose, hands_over, opens_on, shares_the_grade
from pipeline.link.judgements.tense import (
    hints_at_earlier,
    is_mentioned_aside,
    overtaken,
    overtakes,
    shares_time,
    year_of,
)
from pipeline.mentions import AreaMention, CouncilMention, GradeMention
from pipeline.records import Status

_BOTH = grammar(
    r"\b(?:both|the two|the pair) (?:were|are|have|had|received|councils|boroughs|authorities)\b"
    r"|\b(?:in|at|of|for) (?:both|the two) (?:areas|places|cities|counties|towns)\b"
)


def statements(analysed: AnalysedDocument, mentions: Mentions) -> Iterator[Statement]:
    """Every grade in running text that is linked to a council, in text order."""
    reader = _Reader(analysed, mentions)
    stacked = Stacks(analysed, mentions).lines
    for sentence in analysed.sentences:
        if analysed.block(sentence).kind != BlockKind.TABLE_ROW and sentence.block not in stacked:
            yield from reader.read(sentence)


class _Reader:
    """Reads sentence by sentence, with the councils last spoken of in mind."""

    def __init__(self, analysed: AnalysedDocument, mentions: Mentions) -> None:
        self.analysed, self.text, self.mentions = analysed, analysed.text, mentions
        self.published = analysed.document.metadata.day
        self.sections = Sections(analysed, mentions)
        self.main = main_council(analysed, mentions)
        self.focus: list[Group] = []
        self.paragraph: Group | None = None
        self.pair: Group | None = None  # the two councils that the last sentence with councils ends on
        self.block = -1
        self.companion: Statement | None = None
        self.inspection = EarlierInspection(analysed)
        self.echoes = Echoes(analysed)
        self.listed: Judged | None = None  # the areas that the last list of areas without a grade named
        self.graded: set[str] = set()  # the areas that the paragraph has given grades for
        self.asked = False  # whether the last sentence was a question
        self.spoken_of: Judged | None = None  # the one area that the last sentence named, where it gave no grade

    def read(self, sentence: Sentence) -> Iterator[Statement]:
        if sentence.block != self.block:
            if self.main and self._compares_councils(self.block):
                several = [group for group in self.focus if len(group.codes) > 1]
                self.focus = [Group((self.main,), sentence.start, sentence.start), *several]
            self.block, self.paragraph, self.graded = sentence.block, None, set()
        councils = within(self.mentions.councils, sentence.start, sentence.end)
        grades = [grade for grade in within(self.mentions.grades, sentence.start, sentence.end) if grade.rule != "line"]
        areas = within(self.mentions.areas, sentence.start, sentence.end)
        grades = self.echoes.grades(sentence, grades, councils, areas)
        named = groups(self.text, councils, grades)
        linked: Group | None = None
        taken: set[AreaMention] = set()
        used: set[Group] = set()
        refused: set[Group] = set()  # councils whose place a school or home lies in: its grades are not theirs
        unnamed: tuple[GradeMention, Judged | None] | None = None
        waiting: tuple[Ground, Judged | None] | None = None  # the first grade of a change, whose council comes behind
        stated: list[Statement] = []
        found = grounds(self.analysed, grades, sentence, areas)
        whats: list[Judged | None] = []
        for ground in found:
            whats.append(what := self._what(ground, sentence, areas, taken, councils))
            taken.update(what.mentions if what else ())
        for ground, what in zip(found, shared_by_changes(found, whats), strict=True):
            grade = ground.grade
            if not grade.asserted or len(grade.grades) != 1:
                linked = None if not grade.asserted else linked
                continue
            if what in (THESE_AREAS, OTHER_AREAS) or (
                not what and (grade.rule in ("received", "labelled") or aspects.is_judged(ground, councils))
            ):
                continue
            near = around(named, ground.left, ground.right)
            free = [group for group in near if group not in used]
            candidates = [
                one
                for one in self._candidates(ground, sentence, free, linked)
                if one.source != "sentence" or one.group not in refused
            ]
            choice = choose(ground, candidates)
            if choice is None:
                refused.update(one.group for one in candidates if not no_other_provider_between(ground, one))
                unnamed, waiting = (grade, what), (ground, what)
                continue
            linked = choice.candidate.group
            if choice.candidate.source == "object":
                used.add(linked)
            if waiting and is_change(ground):
                stated.extend(self._stated(waiting[0], linked, waiting[1], choice.rule, sentence, grades))
            waiting = None
            made = list(self._stated(ground, linked, what, choice.rule, sentence, grades))
            companion = made[-1] if made else None
            for other in dict.fromkeys((*named[:1], *near)):
                if other != linked and shares_the_grade(ground, other):
                    made.extend(self._stated(ground, other, what, shares_the_grade.__name__, sentence, grades))
            stated.extend(made)
            self.companion = self.companion if is_mentioned_aside(ground) else companion
        yield from overtaken(stated)
        self.graded.update(area for one in stated for area in one.areas)
        self.inspection.remember(sentence, grades, areas)
        self.echoes.remember(sentence, grades, unnamed)
        self.listed = listed(areas) if areas and not grades else self.listed
        self.spoken_of = the_only(areas) if not grades else None
        self.asked = self.text[sentence.start : sentence.end].rstrip("”’\"' ").endswith("?")
        if named:
            self.pair = named[-1] if len(named[-1].codes) == 2 else None
        subjects = [group for group in named if not is_aside(self.text, group, sentence.start)]
        if linked or subjects:
            self.paragraph = linked or subjects[0]
            self.focus = [self.paragraph, *(group for group in reversed(subjects) if len(group.codes) == 1)]

    def _compares_councils(self, block: int) -> bool:
        """Whether a paragraph tells of several councils: "the council" of the next is the document's own."""
        if block < 0:
            return False
        told = self.analysed.document.blocks[block]
        return len({council.code for council in within(self.mentions.councils, told.start, told.end)}) > 1

    def _what(
        self,
        ground: Ground,
        sentence: Sentence,
        areas: list[AreaMention],
        taken: set[AreaMention],
        councils: list[CouncilMention],
    ) -> Judged | None:
        """What the grade is for: named beside it, or in the sentences before it; None where it is the whole service."""
        if ground.grade.rule == "named_next" and self.echoes.unnamed:
            return self.echoes.unnamed[2]
        what = judged(ground, areas, taken, councils)
        if what == THESE_AREAS and not self.listed and self.pair and _BOTH.search(ground.before):
            return None  # "in both areas": places
        if what == THESE_AREAS:
            here = [area for area in areas if area.areas and area.end <= ground.grade.start]
            return listed(here) or self.listed or what
        if what == OTHER_AREAS:
            return the_rest(ground, what, areas, self.graded) or what
        if what == THIS_AREA:
            what = the_only([area for area in areas if area.end <= ground.grade.start]) or self.spoken_of
        if not what and not areas and self.asked:
            what = self.spoken_of  # "How was leadership rated? Good."
        return what or aspects.own_heading(ground, councils) or self.inspection.areas(sentence)

    def _candidates(
        self, ground: Ground, sentence: Sentence, named: list[Group], linked: Group | None
    ) -> list[Subject]:
        grade = ground.grade
        found = []
        before = [
            g
            for g in named
            if ground.left <= g.start
            and g.end <= grade.start
            and (not is_aside(self.text, g, ground.left) or has_own_clause(self.text, g, ground.left, grade.start))
        ]
        before = [group for group in before if not in_brackets(self.text, group, before[0], grade.start)]
        if before:
            found.append(Subject(before[-1], "clause"))
        if pair := _BOTH.search(ground.before):
            pairs = [group for group in named if len(group.codes) == 2 and group.end <= ground.left + pair.start()]
            pairs = pairs or ([self.pair] if self.pair and not named else [])
            found = [Subject(pairs[-1], "clause")] if pairs else found
        after = [g for g in named if grade.end <= g.start and g.end <= ground.right]
        earlier = [
            group for group in named if group.end <= ground.left and not is_aside(self.text, group, sentence.start)
        ]
        if after and (names_those_counted(ground, after[0]) or hands_over(self.text, grade.end, after[0].start)):
            shared = bool(linked or before or earlier) and shares_the_grade(ground, after[0])
            if not shared:
                found.append(Subject(after[0], "object"))
        if after and not before and opens_on(self.text, ground, after[0]):
            found.append(Subject(after[0], "opened"))
        if linked or earlier:
            found.append(Subject(linked or earlier[-1], "sentence"))
        found.extend(Subject(group, "focus") for group in self.focus)
        if self.paragraph and not named:
            found.append(Subject(self.paragraph, "paragraph"))
        found.extend(Subject(group, source) for source, group in self.sections.above(sentence.block))
        if self.main and all(self.main in group.codes for group in named):
            found.append(Subject(Group((self.main,), sentence.start, sentence.start), "document"))
        return found

    def _stated(
        self,
        ground: Ground,
        group: Group,
        what: Judged | None,
        rule: str,
        sentence: Sentence,
        grades: list[GradeMention],
    ) -> Iterator[Statement]:
        """One statement per council that the grade is dealt out to."""
        grade = ground.grade
        codes = dealt_out(ground, group, [g for g in grades if g.asserted])
        inside = sentence.start <= group.start and group.end <= sentence.end and group.end > group.start
        marks = [grade, *(what.mentions if what else ())]
        start = min([m.start for m in marks] + ([group.start] if inside else []))
        end = max([m.end for m in marks] + ([group.end] if inside else []))
        told, year = grade.status, year_of(ground, self.published, self.companion)
        if year is None:
            year = self.inspection.year(sentence)
        shares = (
            rule == "carries_on_in_the_sentence"
            and told is None
            and year is None
            and shares_time(ground, self.companion)
        )
        companion = self.companion if shares else None
        if companion:
            year = companion.year
        for code in codes:
            of_echo = self.echoes.year(grade, code)
            if told != Status.PREVIOUS and (what is None or OVERALL in what.areas):
                self.echoes.given[code] = (grade, year or of_echo)
            yield Statement(
                council=code,
                areas=what.areas if what else (OVERALL,),
                rule_of_area=what.rule if what else "area",
                grade=grade.grades[0],
                told=told,
                earlier=hints_at_earlier(ground),
                year=year or of_echo,
                start=start,
                end=end,
                rule=rule,
                inspected=self.inspection.dated,
                companion=companion,
                overtakes=overtakes(ground),
            )

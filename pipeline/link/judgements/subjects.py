"""Which councils a grade is about: candidates gathered around it, chosen by named predicates in one visible order.

The predicate that decides becomes the record's rule. A candidate is out where a counted or unnamed plural ("24
councils") or another kind of provider (a school, a children's home) stands between it and the grade: that grade is
theirs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.link.judgements.scope import Group
from pipeline.link.preference import Choice, Preference
from pipeline.mentions import GradeMention

_NUMBER = (
    r"(?:(?!(?:19|20)\d\d\b)\d[\d,.]*(?:\s*(?:%|per\s?cent|pc))?|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|none|half|a third|a quarter|many|most|some"
    r"|few|several|others|majority|rest)"
)
_PLURAL = re.compile(
    r"\b(?:(?:local\s+)?authorities|councils|departments|boroughs|LAs|homes|schools|providers|agencies|boards"
    r"|inspections"
    r"|nurseries|trusts|reports|counties|cities|local areas|LSCBs|services nationally|services departments)\b"
    r"|\b(?:number|proportion|share|percentage|tally|total)\s+of\b(?!\s+(?:\w+\s+){0,2}(?:judge?ments|areas"
    r"|categories|ratings))"
    rf"|\b{_NUMBER}\s+others?\b|\banother\s+(?:council|authority|borough|county|department)\b"
    rf"|\b{_NUMBER}\s+of\s+(?:these|those|them|the|all)\b(?!\s+(?:\w+\s+)?(?:judge?ments|areas|categories))"
    rf"|\b{_NUMBER}\s+(?:\(\d[^()]{{0,12}}\)\s+)?(?:(?:were|was|are|is|have|had|has|been|being|rated|judged|found|graded|to|be|received|got"
    rf"|further|more|now|still|currently|already|of|them|these|others)\s+)*[“‘'\"(]*$",
    re.IGNORECASE,
)
# "one of 12 councils rated inadequate", "the only authority ... among those": the plural is what the subject belongs
# to.
_MEMBER = re.compile(
    r"\b(?:one of|among|amongst|the (?:only|first|second|third|fourth|fifth|latest|last|sixth|\d+(?:st|nd|rd|th))"
    r"|joins?|joined|joining|both|all (?:of )?(?:the )?(?:two|three|four)"
    r"|the (?:two|three|four)|these (?:two|three|four)?|the councils|the boroughs|the authorities)\b",
    re.IGNORECASE,
)
# "In 2020, when inspectors saw children left in neglectful homes, but moved up": what another clause tells of.
_WHEN = re.compile(
    r",\s+(?:when|where|with|because|citing|following|after)\b[^,;]{1,140},(?=\s+(?:but|and|before)\s+(?!\d)(?:\w+ed|rose|went|fell|has|have|is|was|then|now)\b)",
    re.IGNORECASE,
)
# "Too many of them waited, inspectors said, and graded the service as": those who rate have another object now.
_AND_RATED = re.compile(
    r"\b(?:and|but)\s+(?:they\s+|so\s+)?(?:also\s+)?(?:rated|judged|graded|gave)\s+(?=(?:that|this|the|its|their|it|them|services)\b)",
    re.IGNORECASE,
)
_OTHER_PROVIDER = re.compile(
    r"\b(?:children['’]?s homes?|care homes?|schools?|nurser(?:y|ies)|academ(?:y|ies)|colleges?|sixth[ -]forms?"
    r"|(?:independent )?fostering agenc(?:y|ies)|fostering services?|adoption agenc(?:y|ies)"
    r"|hospitals?|CQC|Care Quality Commission|adult(?:s['’]?)? (?:social care|services|care)|secure (?:unit"
    r"|training centre)s?|childminders?|pre-?schools?|prisons?"
    r"|police|constabulary|youth offending|probation|Estyn|headteachers?|pupils|hospices?|GP surger(?:y|ies)"
    r"|food hygiene|universit(?:y|ies)|residential homes?)\b",
    re.IGNORECASE,
)
_AFTER_PROVIDER = re.compile(
    r"[\W]*(?:(?:rated|Ofsted|local|primary|secondary|special|by|the|rating|in|its|from)\s+){0,4}$", re.IGNORECASE
)
STRONG = re.compile(
    r"\b(?:the|this|that|(?:his|her|their|our|my|its)\s+own|his|her|our|my)\s+(?:(?:local|city|county|borough"
    r"|unitary|london|royal|north|south|east|west|northern|southern|seaside|children's)[\s-]+)*"
    r"(?:council|authority|borough|county|city|department|trust|town hall|council's|authority's)\b(?!s\b)|\b(?:it"
    r"|its|itself)\b",
    re.IGNORECASE,
)
_PLURAL_ANAPHOR = re.compile(
    r"\b(?:they|their|them|both|the (?:two |three |four )?(?:councils|boroughs|authorities)|(?:all|these) (?:two"
    r"|three|four)(?: (?:councils|boroughs|authorities))?)\b",
    re.IGNORECASE,
)
_TO = re.compile(
    r".*(?:\b(?:puts?|places?|lifts?|takes?|moves?|makes?|leaves?|sees|to|for|in|at|of|on|against|by|like"
    r"|including|include|includes|such as|were|was|are|is|being|namely|than|as"
    r"|went to|with)|[:–—-]|\()\s*"
    r"(?:(?:both|the|just|only|authorities|councils|boroughs|areas|two|three|four|five"
    r"|children['’]s services (?:in|at)|services (?:in|at))\s+|[“‘\"(]\s*)*",
    re.DOTALL | re.IGNORECASE,
)
_OTHER_CLAUSE = re.compile(
    r"[.;]|\b(?:but|while|whilst|which|who|whose|after|before|because|although|though|whereas|when|said|says)\b"
    r"|,\s+and\s+(?:the|it|a|its|he|she)\b|,\s+and\s+(?:\w+\s+){1,3}?(?:is|are|was|were|has|have|had|will)\b",
    re.I,
)


_CHANGE_OPENS = re.compile(
    r"\W*(?:moving|going|rising|climbing|jumping|leaping|improving|progressing|dropping|falling|slipping|stepping"
    r"|being\s+(?:rated|judged|graded|upgraded|downgraded)|(?:the|this|its|a)\s+(?:move|rise|leap|jump|climb"
    r"|improvement|change|drop|fall))\b",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"\W*(?:(?:for example|for instance|but|and|however|meanwhile|now),?\s+)?(?:(?:more|less|just|only"
    r"|\w+)\s+(?:than\s+)?(?:\w+\s+)?(?:years?|months|weeks|days)\s+)?(?:after|since|despite|following|having|once"
    r"|previously|formerly|first|originally|until"
    r"|although|though|while|when|as|with|already|rated|judged|graded|found|deemed|branded|labelled"
    r"|in\s+\d{4},?\s+(?:rated|judged))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Ground:
    """A grade with the words around it: its stretch from the grade before it to the grade after it, in its sentence."""

    text: str
    grade: GradeMention
    left: int
    right: int
    bounds: tuple[int, int]
    gives_subject: bool  # words that could take up an earlier subject: "the council", "services", an area

    @property
    def before(self) -> str:
        return self.text[self.left : self.grade.start]

    @property
    def after(self) -> str:
        return self.text[self.grade.end : self.right]


@dataclass(frozen=True, slots=True)
class Subject:
    """Councils a grade could be about, and how they come to be a candidate."""

    group: Group
    source: str  # "clause", "object", "opened", "sentence", "focus", "lead_in", "heading", "paragraph", "document"


def _stands_before_it(ground: Ground, subject: Subject) -> bool:
    """ "Leeds and Camden were rated good": named in the grade's own clause, before it."""
    return subject.source == "clause"


def _is_given_the_grade(ground: Ground, subject: Subject) -> bool:
    """ "good ratings for Leeds": named after the grade, with a word that hands it over."""
    return subject.source == "object"


def _is_what_the_sentence_opens_on(ground: Ground, subject: Subject) -> bool:
    """ "Rated inadequate in 2016, Leeds has since improved": an opening phrase whose subject follows the comma."""
    return subject.source == "opened"


def _carries_on_in_the_sentence(ground: Ground, subject: Subject) -> bool:
    """ "Leeds was rated good but inadequate for adoption": the grade before it in the sentence was theirs."""
    return subject.source == "sentence"


# "It is an achievement that", "It was found that": an "it" that stands for what follows.
EXPLETIVE = re.compile(
    r"\bit(?:['’]s|\s+(?:is|was|has\s+been|seems|remains))\s+(?:[\w’'-]+\s+){1,6}?that\b", re.IGNORECASE
)


def _taken_up_behind(ground: Ground) -> bool:
    """ "Moving up from good to outstanding puts the council among the best": the sentence opens on the change."""
    opens = _CHANGE_OPENS.match(ground.text, ground.bounds[0], ground.grade.start)
    return bool(opens) and bool(STRONG.search(ground.text[ground.grade.end : ground.bounds[1]][:160]))


def _is_taken_up(ground: Ground, subject: Subject) -> bool:
    """ "The council was rated good": words that stand for the council last spoken of."""
    return subject.source == "focus" and _takes_up(ground, subject.group)


def _leads_the_list(ground: Ground, subject: Subject) -> bool:
    return subject.source == "lead_in"


def _is_in_the_heading(ground: Ground, subject: Subject) -> bool:
    return subject.source == "heading" and ground.gives_subject


def _is_spoken_of_in_the_paragraph(ground: Ground, subject: Subject) -> bool:
    return subject.source == "paragraph" and ground.gives_subject and len(subject.group.codes) == 1


def _is_the_documents_council(ground: Ground, subject: Subject) -> bool:
    return subject.source == "document" and ground.gives_subject


def _takes_up(ground: Ground, group: Group) -> bool:
    if ground.grade.rule == "same_grade":
        return True
    if len(group.codes) > 1:
        return bool(_PLURAL_ANAPHOR.search(ground.before))
    return bool(STRONG.search(EXPLETIVE.sub("", ground.before))) or _taken_up_behind(ground)


def _no_plural_between(ground: Ground, subject: Subject) -> bool:
    if subject.source == "object":
        return True
    inside = subject.source == "clause"
    between = ground.text[subject.group.end : ground.grade.start] if inside else ground.before
    between = _AND_RATED.split(_WHEN.sub(",", between))[-1]
    plural = _PLURAL.search(between)
    if (
        plural
        and ground.grade.rule == "rating_noun"
        and plural.end() == len(between)
        and not plural.group().lower().endswith("s")
    ):
        return True  # "two inadequate ratings" counts ratings, not councils
    return not plural or bool(_MEMBER.search(between[: plural.end()]))


def _no_other_provider_between(ground: Ground, subject: Subject) -> bool:
    start = subject.group.end if subject.source == "clause" else ground.left
    if re.search(r"\bit\b", ground.text[start : ground.grade.start]):
        start = ground.bounds[0]  # "homes were good; we left one, in Leeds, when it was found inadequate"
    if subject.source == "clause":
        opening = ground.text[ground.left : subject.group.start]
        placed = [provider.end() for provider in _OTHER_PROVIDER.finditer(opening)]
        if placed and re.fullmatch(r"\s+(?:in|near|at|of|from|run by|based in)\s+(?:the\s+)?", opening[placed[-1] :]):
            return False  # "a nursery in Leeds"
    if _OTHER_PROVIDER.search(ground.text, min(start, ground.grade.start), ground.grade.start):
        return False
    follows = _OTHER_PROVIDER.search(ground.after[:70])
    return not (follows and _AFTER_PROVIDER.fullmatch(ground.after[: follows.start()]))


def _is_no_mere_label(ground: Ground, subject: Subject) -> bool:
    """ "An outstanding authority" says nothing of a council that the sentence does not name."""
    return ground.grade.rule != "attribute" or subject.source in ("clause", "object")


PREFERENCE: Preference[Ground, Subject] = Preference(
    required=(_no_plural_between, _no_other_provider_between, _is_no_mere_label),
    order=(
        _stands_before_it,
        _is_given_the_grade,
        _is_what_the_sentence_opens_on,
        _carries_on_in_the_sentence,
        _is_taken_up,
        _leads_the_list,
        _is_in_the_heading,
        _is_spoken_of_in_the_paragraph,
        _is_the_documents_council,
    ),
)


# "Leeds was rated good, as was Torbay", "inadequate overall, along with Hull"
_SHARED_AFTER = re.compile(
    r"[\s“”‘’\"')]*(?:(?:ratings?|grades?|overall)\b)?(?:\s+(?:for|in|at)\b[^,.;]{0,80})?,?\s*"
    r"(?:along\s+with|together\s+with|as\s+well\s+as|alongside|and\s+so|joining|as)\s+(?:(?:is|are|was|were|has"
    r"|have|did)\s+)?"
    r"(?:(?:the|both|neighbouring|nearby)\s+)*",
    re.IGNORECASE,
)
# "Besides Hull, the grade went to Leeds"
_SHARED_BEFORE = re.compile(
    r"\W*(?:besides|in\s+addition\s+to|as\s+well\s+as|along\s+with|together\s+with)\s+(?:the\s+)?", re.IGNORECASE
)


def shares_the_grade(ground: Ground, group: Group) -> bool:
    """Whether councils beside those that a grade is linked to are given it too."""
    if group.end <= ground.grade.start:
        return bool(_SHARED_BEFORE.fullmatch(ground.text, ground.bounds[0], group.start))
    if not ground.grade.end <= group.start < ground.right:
        return False
    between = ground.text[ground.grade.end : group.start]
    return bool(_SHARED_AFTER.fullmatch(between)) and not re.search(r"\bas\s+(?:the\s+)?$", between)


# "‘Inadequate’ Slough", "the inadequate-rated Hull"
_BEFORE_A_NAME = re.compile(r"[”’\"']\s+|[”’\"']?[-\s]rated\s+")


def hands_over(text: str, start: int, end: int) -> bool:
    """Whether the words between a grade and a council hand the grade to it ("ratings for", "were given to", ":")."""
    between = text[start:end]
    if _BEFORE_A_NAME.fullmatch(between):
        return True
    return len(between) <= 160 and bool(_TO.fullmatch(between)) and not _OTHER_CLAUSE.search(between)


def opens_on(text: str, ground: Ground, group: Group) -> bool:
    """Whether the grade stands in an opening phrase that ends in a comma right before the councils."""
    opening = text[ground.bounds[0] : ground.grade.start]
    between = text[ground.grade.end : group.start]
    return bool(_OPENING.match(opening)) and bool(re.fullmatch(r"[^,;.]{0,90},\s+(?:the\s+)?", between))


def choose(ground: Ground, candidates: list[Subject]) -> Choice[Subject] | None:
    """The councils the grade is about, with the deciding predicate's name; None where no link would convince a
    reader."""
    return PREFERENCE.choose(ground, candidates)

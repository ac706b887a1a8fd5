"""By what rule words name a grade: a verb of rating, a noun for it, marks, a table cell; None for everyday English.

`RULES` is the order in which the rules are tried; the first that holds names the mention.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from pipeline.extractors.grades import lines
from pipeline.extractors.grades.idioms import is_idiom
from pipeline.extractors.grades.wordings import Candidate, cue, rated_before, stands_alone
from pipeline.grammar import grammar
from pipeline.normalise.numbers import TENS, UNITS
from pipeline.records import Grade

_EVERYDAY_TRIPLES = frozenset({Grade.ADEQUATE, Grade.SATISFACTORY, Grade.POOR})
_SUBJECT_CUE = grammar(
    r"{council}|authorit|borough|department|board|home|school|agenc|provider|training centre|ofsted|inspect|framework"
    r"|service|support|provision|practice|leader|protection|care\b|children|adoption|area|overall|they|it\b|one\b|\d"
)
_NAME = re.compile(r"\b[A-Z][a-z][\w’'-]+")
# "good with ‘outstanding’ features", "examples of ‘outstanding’ practice"
_PRAISES_A_PART = grammar(r"\s*(?:features?|elements?|practices?|aspects?|examples?|characteristics|performers?)\b")
# "judged to provide a good standard of care": what figures count by, though nobody is given the grade.
STANDARD = grammar(r" standards? of\b")
_COUNT = grammar(r"\b(?:the (?:other|remaining|further) )(?:\d+|\w+) $|\b(?:those|councils|authorities|boroughs) $")
_SHARE = grammar(r"\d\s?(?:%|per\s?cent) $")
_TALLY = grammar(r"(?:[:;,(–—]|\band)\s*(?:\d+|{number}) $", number="|".join((*UNITS, *TENS)))
# "Two improved: Halton, to good, and Hull, to ..."
_EACH_TO = grammar(
    r"\b(?:improv|mov|ris|ros|climb|drop|fell|fall|slip|upgrad|downgrad|promot|relegat)\w*\b.*, to (?:an? )?$"
)
# "Lowered by one grade to adequate"
_BY_A_GRADE = grammar(r"\bby (?:an?|one|{number}) (?:{rating}|category|categories|bands?|levels?),? to (?:an? )?$")
# "A rating of good", "four grades, all inadequate"
_RATING_OF = grammar(
    r"\b{rating}(?: of (?:an? )?|\s*[,:–—-]? (?:all|both|each|every one)(?: of (?:them|which))?(?: {is})? )$"
)
# "A poor report is not the end": the older scale's words are everyday English before these nouns, unless one is given.
_EVERYDAY_NOUN = grammar(
    r"[\s-]+(?:{word} )?(?:reports?|inspections?|findings?|outcomes?|results?|standards?|scores?|marks?|ratings|grades"
    r"|judge?ments)\b"
)
_HANDED = grammar(r"\b(?:{given}|giving|receiving|rated|judged|graded)(?: (?:it|them))? (?:an? )?$")
# "From good to outstanding", "from good in 2016 the council fell to inadequate"
_TO_ANOTHER = grammar(r"\s*(?:[\w’'\s]{0,25})\bto\b|[^.;]{0,80}\bto (?:an? )?[“‘\"']?{grade}\b")
_STEP_NEXT = grammar(r" to (?:an? )?{opened}{grade}{closed}(?:[),;]|$)")
# "Put the council in the lowest category"
_PLACED_IN = grammar(r"\b(?:put|puts|placed|places)\b[^,;]{0,40}\bin (?:(?:the|its) )?$")
_SPENT = grammar(
    r"\bsp(?:ent|ends|ending) [^,;.]{1,30}\b(?:years?|months|decades?) (?:as|at|on|in|rated|judged) (?:an? )?$"
)
_WITH = grammar(r"\W*(?:overall\W+)?(?:with|and|but) (?:an? |its )?[“‘\"']?")
_AREA_NEXT = grammar(
    r" (?:leadership|adoption|help and protection"
    r"|(?:services|support|care) for (?:children|care leavers|young people))\b"
)
_ITS_NOUN = grammar(r"[\s-]+(?:{word} )?{begin}{rating noun}{end}")
_ITS_BEARER = grammar(r"(?:-rated)? {provider noun}{end}")
_JOINED = grammar(r"{begin}{copula}{end}(?: (?:\w+ly|now|still|also|both|all|either|overall|at least|to be|well))*\s*$")
_OUT_OF = grammar(r"\bout of (?:an? |its |the )?$")
_RECEIVES = grammar(r"\b(?:receiv\w+|gets?|got|given|enjoy\w*) an? $")
_SERVICE = grammar(r" (?:service|level of (?:care|support))\s*(?:$|[,;.)]|\b(?:and|but|too|as well)\b)")
_ITS_SERVICES = grammar(r"\b(?:services|{department}|{council})(?:,| [–—-]) (?:once |still |also )?{opened}$")
_IN_YEAR = grammar(r" (?:in|since|until) (?:{name} )?{year}\b")
_APPOSED = re.compile(
    r"[A-Z][\w’'-]+(?:\s+[Cc]ouncil)?\s*(?:,|\s[–—-]|[:(–—])\s*(?:also |still |now |once |long |already "
    r"|first |both |all |each |an? )?$"
)


def rule_of(candidate: Candidate, last: Candidate | None) -> str | None:
    """The name of the first rule that holds; `last` is the grade found before this one, wherever it stands."""
    if not candidate.sure and is_idiom(candidate):
        return None
    if _PRAISES_A_PART.match(candidate.after):
        return None
    if STANDARD.match(candidate.after) and rated_before(candidate):
        return "standard"
    for rule in RULES:
        if rule(candidate, last):
            return rule.__name__.strip("_")
    return None


def _band(candidate: Candidate, last: Candidate | None) -> bool:
    """ "good or better", "the lowest grade": words that name grades wherever inspection is spoken of."""
    if not candidate.sure or len(candidate.grades) > 1:
        return candidate.sure
    return bool(_SUBJECT_CUE.search(candidate.before + candidate.after) or _NAME.search(candidate.before))


def _rating_noun(candidate: Candidate, last: Candidate | None) -> bool:
    """ "a good rating", "an inadequate Ofsted judgement", "a rating of good"."""
    if _RATING_OF.search(candidate.before.rstrip() + " "):
        return True
    if (
        _EVERYDAY_TRIPLES & set(candidate.grades)
        and _EVERYDAY_NOUN.match(candidate.after)
        and not _HANDED.search(candidate.before.rstrip() + " ")
    ):
        return False
    return bool(_ITS_NOUN.match(candidate.after)) and not re.match(
        r"\s+(?:and|or|in|by|for|from|at|with|of|to)\b(?!\s+overall)", candidate.after
    )


def _marked(candidate: Candidate, last: Candidate | None) -> bool:
    return candidate.marked


def _rated(candidate: Candidate, last: Candidate | None) -> bool:
    """ "rated good", "found children's services to be inadequate"."""
    return rated_before(candidate) and (stands_alone(candidate) or _describes_provider(candidate))


def _kept(candidate: Candidate, last: Candidate | None) -> bool:
    """ "remains inadequate", "kept its good", "spent nine years at inadequate"."""
    kept = cue("kept verb").search(candidate.before[-40:]) or _SPENT.search(candidate.before.rstrip() + " ")
    return bool(kept) and stands_alone(candidate)


def _change(candidate: Candidate, last: Candidate | None) -> bool:
    """ "inadequate to good": the second half of a change, or the first."""
    before = bool(
        last
        and last.right == candidate.right
        and re.fullmatch(r"\W*(?:in \d{4} )?to (?:a |an )?\W*", candidate.text[last.end : candidate.start])
    )
    spoken = candidate.before.rstrip() + " "
    if (
        _EACH_TO.search(spoken)
        or _BY_A_GRADE.search(spoken)
        or _PLACED_IN.search(spoken)
        or begins_a_change(candidate)
        or _leaves_it_behind(candidate)
    ):
        return True
    return before or bool(
        re.search(r"\bfrom (?:a |an |being )?$", candidate.before.rstrip() + " ") and _TO_ANOTHER.match(candidate.after)
    )


def begins_a_change(candidate: Candidate) -> bool:
    """ "Sunderland went up (inadequate to good)": the first of two grades in brackets."""
    return candidate.text[max(candidate.left, candidate.start - 1) : candidate.start] == "(" and bool(
        _STEP_NEXT.match(candidate.after)
    )


def _leaves_it_behind(candidate: Candidate) -> bool:
    """ "has left inadequate behind", "lifted its services out of inadequate"."""
    if _OUT_OF.search(candidate.before.rstrip() + " ") and stands_alone(candidate):
        return True
    return bool(
        re.match(r"\s+behind\b", candidate.after) and re.search(r"\blea?(?:ves?|ving|ft)\W*$", candidate.before)
    )


def _received(candidate: Candidate, last: Candidate | None) -> bool:
    """ "Care leavers receive a good service": a grade where those who receive it are a judgement area."""
    return bool(_RECEIVES.search(candidate.before.rstrip() + " ")) and bool(_SERVICE.match(candidate.after))


def _attribute(candidate: Candidate, last: Candidate | None) -> bool:
    """ "inadequate authorities": what bears the grade follows it."""
    return not _EVERYDAY_TRIPLES & set(candidate.grades) and _describes_provider(candidate)


def _describes_provider(candidate: Candidate) -> bool:
    if not _ITS_BEARER.match(candidate.after):
        return False
    return candidate.grades[0] != Grade.GOOD or not re.match(r"\s+(?:services?|areas?|social)\b", candidate.after)


def _capitalised(candidate: Candidate, last: Candidate | None) -> bool:
    """ "is Good": a capital in the middle of a sentence that is no title."""
    if not candidate.words[:1].isupper() or not candidate.before.strip() or not stands_alone(candidate):
        return False
    words = re.findall(r"[A-Za-z][\w’'-]{3,}", candidate.before + candidate.after)
    capitals = [word for word in words if word[0].isupper()]
    return len(capitals) < 0.6 * max(len(words), 1)


def _stated(candidate: Candidate, last: Candidate | None) -> bool:
    """ "43 require improvement", "services are inadequate"."""
    if not stands_alone(candidate) or not (_SUBJECT_CUE.search(candidate.before) or _NAME.search(candidate.before)):
        return False
    if candidate.words.lower().startswith("requir"):
        return not re.match(r"\s+(?:in (?:the|how|its|their)|to the|to how)\b", candidate.after)
    if not _JOINED.search(candidate.before.rstrip()):
        return False
    if _EVERYDAY_TRIPLES & set(candidate.grades):
        dated = re.search(
            r"\b(?:[Ii]n (?:\w+ )?(?:19|20)\d\d|[Uu]nder (?:the|an?) (?:previous|old|older|former|earlier))\b[^,;]*$",
            candidate.before,
        )
        return bool(dated or re.match(r"\s*,?\s*(?:overall|in (?:19|20)\d\d)", candidate.after))
    return True


def _counted(candidate: Candidate, last: Candidate | None) -> bool:
    """ "The other seven inadequate for child protection are ...", "12% outstanding, 41% good", "18 homes: three
    outstanding, 13 good": what bears the grade is only counted."""
    counted = candidate.before.rstrip() + " "
    if (_SHARE.search(counted) or _TALLY.search(counted)) and re.match(r"\s*(?:[,;.)]|and\b|$)", candidate.after):
        return True
    return bool(_COUNT.search(candidate.before.rstrip() + " ")) and bool(
        re.match(r"\s+(?:for|at|in|on|overall|across)\b", candidate.after)
    )


def _apposed(candidate: Candidate, last: Candidate | None) -> bool:
    """ "Torbay, inadequate in 2016, is now good", "Leeds (outstanding)": the grade right behind a name, or, with a
    year, behind the services."""
    if _ITS_SERVICES.search(candidate.before) and _IN_YEAR.match(candidate.after):
        return True
    return bool(
        _APPOSED.search(candidate.text[max(candidate.left, candidate.start - 60) : candidate.start])
    ) and stands_alone(candidate)


def _series(candidate: Candidate, last: Candidate | None) -> bool:
    """A further grade in a sentence that rates: "ten were rated good, 24 requires improvement and seven inadequate"."""
    return bool(last and last.left == candidate.left and stands_alone(candidate) and candidate.start - last.end < 160)


def _beside_its_area(candidate: Candidate, last: Candidate | None) -> bool:
    """ "Rated good with outstanding leadership": a second grade of the rating, right before its area."""
    return bool(
        last
        and last.left == candidate.left
        and _WITH.fullmatch(candidate.text, last.end, candidate.start)
        and rated_before(last)
        and _AREA_NEXT.match(candidate.after)
    )


RULES: tuple[Callable[[Candidate, Candidate | None], bool], ...] = (
    _band,
    lines.cell,
    lines.line,
    lines.logged,
    lines.announced,
    _rating_noun,
    _marked,
    _rated,
    _change,
    _kept,
    _received,
    _attribute,
    _capitalised,
    _stated,
    _counted,
    _apposed,
    lines.labelled,
    _series,
    _beside_its_area,
)

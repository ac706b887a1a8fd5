"""Which councils a grade is about: candidates gathered around it, chosen by named predicates in one visible order.

The predicate that decides becomes the record's rule. A candidate is out where a counted or unnamed plural ("24
councils") or another kind of provider (a school, a children's home) stands between it and the grade: that grade is
theirs.
"""

from __future__ import annotations

import re

from pipeline.grammar import grammar, spelled
from pipeline.link.judgements.ground import EXPLETIVE, Ground, Subject
from pipeline.link.judgements.others import no_other_provider_between, no_plural_between, no_unnamed_council_between
from pipeline.link.judgements.scope import Group
from pipeline.link.preference import Choice, Preference

STRONG = grammar(
    r"\b(?:the|this|that|(?:his|her|their|our|my|its) own|his|her|our|my) (?:(?:{kind of council}|north|south|east|west"
    r"|northern|southern|seaside|children's)[\s-]+)*"
    r"(?:{council}|{department}|county|city|council's|authority's)\b(?!s\b)|\b(?:it|its|itself)\b"
)
_PLURAL_ANAPHOR = grammar(
    r"\b(?:they|their|them|both|the (?:{number} )?{councils}|(?:all|these) {number}(?: {councils})?)\b"
)
# "They said": those who inspected.
_INSPECTORS_SAID = grammar(
    r"\bthey (?:also |then )?(?:said|say|{rated}|concluded|wrote|noted|added|reported|praised|gave)\b"
)
_TO = re.compile(
    spelled(
        r".*(?:\b(?:puts?|place[sd]?|lift(?:s|ed)?|takes?|took|move[sd]?|makes?|made|leaves?|left|sees|saw|to|for|in|at|of|on|against|by|like"
        r"|including|include|includes|such as|{is}|being|namely|than|as|went to|with)|[:–—-]|\()\s*"
        r"(?:(?:both|the|just|only|how|why|{councils}|areas|{number}"
        r"|(?:children['’]s )?services (?:in|at)) |[“‘\"(]\s*)*"
    ),
    re.DOTALL | re.IGNORECASE,
)
_OTHER_CLAUSE = grammar(
    r"[.;]|\b(?:{whereas}|which|who|whose|after|before|because|when|said|says)\b"
    r"|, and (?:the|it|a|its|he|she)\b|, and (?:\w+ ){1,3}?(?:{is}|{has}|will)\b"
)
_CHANGE_OPENS = grammar(
    r"\W*(?:moving|going|rising|climbing|jumping|leaping|improving|progressing|dropping|falling|slipping|stepping"
    r"|being (?:rated|judged|graded|upgraded|downgraded)"
    r"|(?:the|this|its|an?) {step})\b"
)
_OPENING = grammar(
    r"\W*(?:(?:for example|for instance|but|and|however|meanwhile|now),? )?"
    r"(?:(?:more|less|just|only|\w+) (?:than )?(?:\w+ )?(?:years?|months|weeks|days) )?"
    r"(?:after|since|from|despite|following|having|once|first|until|although|though|while|when|as|with|already|previously"
    r"|formerly|originally|{rated}|in \d{4},? (?:rated|judged))\b"
)


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
        return bool(_PLURAL_ANAPHOR.search(_INSPECTORS_SAID.sub("", ground.before)))
    return bool(STRONG.search(EXPLETIVE.sub("", ground.before))) or _taken_up_behind(ground)


def _is_no_mere_label(ground: Ground, subject: Subject) -> bool:
    """ "An outstanding authority" says nothing of a council that the sentence does not name."""
    return ground.grade.rule != "attribute" or subject.source in ("clause", "object")


PREFERENCE: Preference[Ground, Subject] = Preference(
    required=(no_plural_between, no_unnamed_council_between, no_other_provider_between, _is_no_mere_label),
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
_SHARED_AFTER = grammar(
    r"{closed}(?:(?:{rating}|overall)\b)?(?: (?:for|in|at)\b[^,.;]{0,80})?,?\s*"
    r"(?:{together with}|alongside|and so|joining|as) (?:(?:{is}|has|have|did) )?(?:(?:the|both|{nearby}) )*"
)
# "Besides Hull, the grade went to Leeds"
_SHARED_BEFORE = grammar(r"\W*(?:besides|in addition to|{together with}) (?:the )?")


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


# "Rated inadequate this year (Leeds was rated good)": brackets that hold a sentence of their own.
_OWN_SENTENCE = grammar(
    r"(?:(?!{which}\b)[^()]){0,40}? (?:{is}|{has}|{remains}|{rose}|{fell}|{given}|{rated})\b[^()]*\)"
)


def hands_over(text: str, start: int, end: int) -> bool:
    """Whether the words between a grade and a council hand the grade to it ("ratings for", "were given to", ":")."""
    between = text[start:end]
    if between.rstrip().endswith("(") and _OWN_SENTENCE.match(text, end):
        return False
    if not between:
        return True  # "Likewise Leeds": an echo that ends where the name begins
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

"""Whether the words between an area and a grade make the grade the area's: clauses of its own, exceptions made of it.

Each function is given the text and the area's place in it; none looks further than the sentence.
"""

from __future__ import annotations

from pipeline.grammar import grammar
from pipeline.link.judgements.ground import Ground

_HELD = r"(?:{is}|{has}|{be}|{also})"  # "was also", "has been"
# "Leadership, which was itself rated good", "young people leaving care, where it was found to require improvement"
_OWN_CLAUSE = grammar(
    r"[^,;.]{0,40}, {which} (?:{held} )*(?:itself|themselves) (?:{held} )*(?:{rated}|{given})\b"
    r"|,? {which} (?:{held} )+(?:(?:{rated}|{given})\b|{opened}$)"
    r"|,? {which} (?:{inspectors}|they|the \w+) (?:\w+ )?(?:{rated}|{given})\b"
    r"|, where (?=[^,;]{0,60}$)"
    r"|(?: (?:in|at) (?-i:(?:[A-Z][\w’'-]*\s?){1,4}))?, which (?:(?:still|also|now|both) )?{opened}$",
    held=_HELD,
)
# "The help and protection that families get was good", "the protection given to children in the city was good"
_DEFINED = grammar(
    r" (?:that|{which}) (?:{word} ){0,4}?(?:gets?|got|receives?|received|needs?|provides?|offers?"
    r"|depends? on|has|have)\b| (?:given|offered|provided|available|afforded|extended|delivered) (?:to|for)\b"
)
# "Care leavers, who have a judgement of their own, were": what stands between two commas.
_ASIDE = grammar(r"[^,;.]{0,40}, (?:{which}|where|once|now|long|for years)\b[^,;.]{1,90},")
# "Only in one area, leadership, did", "The one weak spot – adoption –": what the sentence makes an exception of.
_EXCEPTED_BEFORE = grammar(
    r"\W*(?:(?:but|and|however|{only}|in|for|on|the|a|one|other|{area}|exception|{weak}|{spot}"
    r"|was|is|services|support|work)\W+)*"
)
_EXCEPTS = grammar(r"\b(?:{only}|exception|weak\w*)\b")
_EXCEPTED_AFTER = grammar(
    r" (?:{is}|proved|{remains}) (?:to be )?(?:the |an? )?(?:\w+ )?"
    r"(?:exceptions?|odd one out|outliers?|{spot}|areas?|let\s*down)\b"
    r"(?:\s*[:;,–—-]| (?:in which|where|for which|that)\b)"
)
# "Those who have left care receive a service that requires improvement": what is graded is theirs.
_RECEIVE_IT = grammar(
    r" (?:now |also |still )?(?:receives?|gets?|are (?:given|offered)|have) (?:an? )?(?:services?|support|help|care)"
    r" (?:that|which) "
)
# Two grades of one matter: "inadequate to good", "good for adoption, up from inadequate", "good (previously poor)"
_CHANGED = grammar(
    r"\W*(?:\(?(?:in|of|since) (?:\w+ )?{year}\W*)?(?:(?:right|all the way|straight) )?(?:up |down )?"
    r"(?:to|from|through|via) (?:an? |being |first )*\W*"
    r"|\s*\((?:in )?{year}\s*[:–]\s*"
    r"|[^.;]{0,90}[,(–—-]\s*(?:{up from}|improved|improving|risen|rising|having been|compared (?:with|to)"
    r"|an? {step}|after being)\b"
    r"(?: (?:from|on|by|rated|judged|graded|as|an?|up|down))*\W*"
)
# "Outstanding (good in 2015)": an earlier grade in brackets.
_IN_BRACKETS = grammar(r"[^.;()]{0,60}\(\s*(?:it )?(?:{was} |had been )?{opened}")
_EARLIER_IN_BRACKETS = grammar(r"{closed}(?:(?:in|since|until|at|before|last|previously)\b[^()]{0,40})\)")
# People stand for an area only as those who are rated: "its senior managers were also given the lowest grade".
_ARE_RATED = grammar(
    r"(?: (?:in|at|of) (?:the )?{name}(?:\s+(?-i:[A-Z][\w’'-]*|and|upon|of))*)?{opened}"
    r"(?:(?:{held}|by|ofsted|inspectors) )*(?:{rated}|{given})\b{opened}(?:(?:to|be|as|the|an?) |[“‘\"'(])*",
    held=_HELD,
)
_SPEAKS_TO = grammar(r"\b(?:said|says|told|by|to|from|urged|asked|praised) (?:(?:{its}|two|three) )*$")


def without_own_clause(between: str) -> str:
    """What stands between an area and a grade, without a clause at its beginning that only tells of the area."""
    for clause in (_RECEIVE_IT, _OWN_CLAUSE, _ASIDE, _DEFINED):
        if found := clause.match(between):
            return between[found.end() :]
    return between


def is_excepted(text: str, left: int, start: int, end: int, grade: int) -> bool:
    """Whether the sentence that begins at `left` makes an exception of the area text[start:end], so that the grade that
    begins at `grade` is its: "Only in one area, leadership, did they find that the county requires improvement"."""
    if _EXCEPTED_AFTER.match(text, end, grade):
        return True
    opening = text[left:start]
    said = opening + text[end : min(grade, end + 10)]
    return bool(_EXCEPTED_BEFORE.fullmatch(opening) and _EXCEPTS.search(said))


def is_change(ground: Ground) -> bool:
    """Whether the grade and the one before it are the two of a change, so that they are for the same."""
    if ground.left == ground.bounds[0]:
        return False
    bracketed = _IN_BRACKETS.fullmatch(ground.before) and _EARLIER_IN_BRACKETS.match(ground.after)
    return bool(bracketed or _CHANGED.fullmatch(ground.before))


def are_rated(text: str, start: int, end: int, grade: int) -> bool:
    """Whether people named at text[start:end] are those who are given the grade that begins at `grade`."""
    rated = _ARE_RATED.fullmatch(text, end, grade) or _OWN_CLAUSE.match(text, end, grade)
    return bool(rated) and not _SPEAKS_TO.search(text[max(0, start - 30) : start])

"""Whether the words between an area and a grade make the grade the area's: clauses of its own, exceptions made of it.

Each function is given the text and the area's place in it; none looks further than the sentence.
"""

from __future__ import annotations

import re

_RATED = (
    r"(?:rated|judged|graded|found|deemed|assessed|considered|described|given|handed|awarded|received|got|scored|marked"
    r"|ranked|branded|labelled)"
)
_AUXILIARY = r"(?:was|were|is|are|has|have|had|been|being|itself|themselves|both|all|each|also|now|still|again|too)"
# "Leadership, which was itself rated good", "young people leaving care, where it was found to require improvement"
_OWN_CLAUSE = re.compile(
    rf"[^,;.]{{0,40}},\s+(?:which|who)\s+(?:{_AUXILIARY}\s+)*(?:itself|themselves)\s+(?:{_AUXILIARY}\s+)*{_RATED}\b"
    rf"|,?\s+(?:which|who)\s+(?:{_AUXILIARY}\s+)+(?:{_RATED}\b|[“‘\"']*$)|,?\s+(?:which|whom)\s+(?:ofsted|inspectors|they|the\s+\w+)\s+(?:\w+\s+)?{_RATED}\b|,\s+where\s+(?=[^,;]{{0,60}}$)"
    r"|(?:\s+(?:in|at)\s+(?-i:(?:[A-Z][\w’'-]*\s?){1,4}))?,\s+which\s+(?:(?:still|also|now|both)\s+)?[“‘\"']*$",
    re.IGNORECASE,
)
# "The help and protection that families get was good", "the protection given to children in the city was good"
_DEFINED = re.compile(
    r"\s+(?:that|which|who|whom)\s+(?:[\w’'-]+\s+){0,4}?(?:gets?|got|receives?|received|needs?|provides?|offers?|depends?\s+on|has|have)\b"
    r"|\s+(?:given|offered|provided|available|afforded|extended|delivered)\s+(?:to|for)\b",
    re.IGNORECASE,
)
# "Care leavers, who have a judgement of their own, were": what stands between two commas.
_ASIDE = re.compile(
    r"[^,;.]{0,40},\s+(?:which|who|whose|where|once|now|long|for\s+years)\b[^,;.]{1,90},", re.IGNORECASE
)
# "Only in one area, leadership, did", "The one weak spot – adoption –": what the sentence makes an exception of.
_EXCEPTED_BEFORE = re.compile(
    r"\W*(?:(?:but|and|however|only|just|in|for|on|the|a|one|sole|single|only|other|area|aspect|category|judgement|exception"
    r"|weak|weaker|weakest|spot|point|link|alone|was|is|services|support|work)\W+)*",
    re.IGNORECASE,
)
_EXCEPTS = re.compile(r"\b(?:only|just|alone|sole|single|exception|weak\w*)\b", re.IGNORECASE)
_EXCEPTED_AFTER = re.compile(
    r"\s+(?:was|were|is|are|proved|remain(?:s|ed)?)\s+(?:to\s+be\s+)?(?:the\s+|an?\s+)?(?:\w+\s+)?"
    r"(?:exceptions?|odd\s+one\s+out|outliers?|(?:spot|point|link|area)s?|let\s*down)\b"
    r"(?:\s*[:;,–—-]|\s+(?:in\s+which|where|for\s+which|that)\b)",
    re.IGNORECASE,
)
# People stand for an area only as those who are rated: "its senior managers were also given the lowest grade".
_ARE_RATED = re.compile(
    rf"(?:\s+(?:in|at|of)\s+(?:the\s+)?(?-i:[A-Z][\w’'-]*(?:\s+(?:[A-Z][\w’'-]*|and|upon|of))*))?[\s“‘\"'(]*(?:(?:{_AUXILIARY}|by|ofsted|inspectors)\s+)*{_RATED}\b[\s“‘\"'(]*(?:(?:to|be|as|the|an?)\s+|[“‘\"'(])*",
    re.IGNORECASE,
)
_SPEAKS_TO = re.compile(
    r"\b(?:said|says|told|by|to|from|urged|asked|praised)\s+(?:(?:the|its|their|two|three)\s+)*$", re.I
)


def without_own_clause(between: str) -> str:
    """What stands between an area and a grade, without a clause at its beginning that only tells of the area."""
    for clause in (_OWN_CLAUSE, _ASIDE, _DEFINED):
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


def are_rated(text: str, start: int, end: int, grade: int) -> bool:
    """Whether people named at text[start:end] are those who are given the grade that begins at `grade`."""
    rated = _ARE_RATED.fullmatch(text, end, grade) or _OWN_CLAUSE.match(text, end, grade)
    return bool(rated) and not _SPEAKS_TO.search(text[max(0, start - 30) : start])

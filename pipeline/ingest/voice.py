"""Whose voice a page speaks in: that of the body it is about, or a reporter's.

A council's newsroom and a paper tell the same news; the one says "the Council" and "we", is pleased and sends readers
to the report, the other has spokesmen, critics and the words of headlines. The signs are data
(pipeline/data/voices.txt).
"""

from __future__ import annotations

import re
from functools import cache

from pipeline.data import sections

_SPEECH = re.compile(
    r"“[^”\n]*(?:”|$)"
    r"|(?<!\w)\"[^\"\n]*(?:\"|$)"
    r"|(?<!\w)[‘'](?=[^\s’'])[^\n‘]{24,}?[,.!?][’'](?!\w)"  # in single marks: a sentence, not a term
    r"|(?<=: )[‘'][^\n]{24,}$"
    r"|^[‘’'\"”][^\n]{24,}$",  # paragraphs that go on with what is said
    re.MULTILINE,
)
_HOUSE_SIGNS = 2  # more signs of the body's own voice than of a reporter's, by so many


def narration(text: str) -> str:
    """The text without what it quotes; an opening mark without its partner quotes to the end of its paragraph."""
    return _SPEECH.sub("“”", text)


def speaks_for_itself(text: str) -> bool:
    """Whether the body that a text is about tells it in its own voice."""
    told = narration(text)
    return _count("house", told) - _count("reporter", told) >= _HOUSE_SIGNS


def _count(heading: str, told: str) -> int:
    return sum(sign.search(told) is not None for sign in _signs(heading))


@cache
def _signs(heading: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(line, re.IGNORECASE | re.MULTILINE) for line in sections("voices.txt")[heading])

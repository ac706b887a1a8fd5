"""When two spellings say the same: folded text, names without titles, organisations by either name."""

from __future__ import annotations

import difflib
import re
from functools import lru_cache

_DASHES = str.maketrans({**dict.fromkeys("“”„«»", '"'), **dict.fromkeys("‘’‚`´", "'"), **dict.fromkeys("–—‑−", "-")})
_NOT_WORDS = re.compile(r"[^a-z0-9£%]+")
_TITLES = frozenset({"sir", "dame", "lord", "lady", "baroness", "cllr", "councillor", "dr", "mr", "mrs", "ms", "miss"})
_TITLES |= {"professor", "prof", "mp", "hmi", "rt", "hon"}
_GLUE = frozenset({"the", "of", "for", "and", "s", "ofsted", "then"})
_SAME_ORGANISATION = (
    {"ofsted", "office for standards in education children s services and skills", "office for standards in education"},
    {"lga", "local government association"},
    {"adcs", "association of directors of children s services"},
    {"dfe", "department for education"},
)


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """The lower-case words of a text, punctuation aside."""
    return tuple(_NOT_WORDS.sub(" ", text.translate(_DASHES).lower()).split())


def places(snippet: str, text: str) -> list[tuple[int, int]]:
    """Every (start, end) of the snippet's words in the text, whatever stands between them."""
    pattern = r"[^a-z0-9£%]*".join(re.escape(word) for word in words(snippet))
    return [match.span() for match in re.finditer(pattern, text, re.IGNORECASE)] if pattern else []


def same_words(a: str | None, b: str | None) -> bool:
    return words(a or "") == words(b or "")


def same_title(a: str | None, b: str | None) -> bool:
    """One title contains the other, or they differ by a letter or two."""
    ours, theirs = " ".join(words(a or "")), " ".join(words(b or ""))
    if not ours or not theirs:
        return ours == theirs
    return ours in theirs or theirs in ours or difflib.SequenceMatcher(None, ours, theirs).ratio() >= 0.9


def same_name(a: str | None, b: str | None) -> bool:
    """One person's name, titles aside."""
    ours, theirs = ([word for word in words(name or "") if word not in _TITLES] for name in (a, b))
    return ours == theirs


def same_organisation(a: str | None, b: str | None) -> bool:
    """One organisation in short or in full."""
    ours, theirs = set(words(a or "")) - {"the"}, set(words(b or "")) - {"the"}
    if not ours or not theirs:
        return ours == theirs
    if ours <= theirs or theirs <= ours:
        return True
    names = [" ".join(word for word in words(name or "") if word != "the") for name in (a, b)]
    return any(names[0] in same and names[1] in same for same in _SAME_ORGANISATION)


def same_role(a: str | None, b: str | None) -> bool:
    """Roles that share most of their words."""
    ours, theirs = set(words(a or "")) - _GLUE, set(words(b or "")) - _GLUE
    return ours == theirs or (bool(ours and theirs) and len(ours & theirs) / min(len(ours), len(theirs)) >= 0.6)


def likeness(a: str, b: str) -> float:
    """How much of the longer of two texts both share, 0 to 1, by runs of more than eight characters."""
    ours, theirs = " ".join(words(a)), " ".join(words(b))
    if ours == theirs:
        return 1.0 if ours else 0.0
    if min(len(words(a)), len(words(b))) < 4:
        return 0.0
    blocks = difflib.SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks if block.size > 8) / max(len(ours), len(theirs))

"""Patterns written in the field's terms, as the grammar of a wording: `grammar("{rated} to be {grade}")`.

`{rated}` stands for any of the words that `pipeline/data` lists under [rated], a space for white space of any
length: write `\\s` in a set of characters or a look-behind. Case is ignored.
"""

from __future__ import annotations

import re
from functools import cache

from pipeline.data import sections

LISTS = ("council_words.txt", "inspection_words.txt", "grade_context.txt", "grammar_words.txt")
# What no list of words can say.
_SHAPES = {
    "word": r"[\w’'-]+",
    "begin": r"(?<![\w-])",  # where a word begins or ends, a hyphen being part of it
    "end": r"(?![\w-])",
    "name": r"(?-i:[A-Z][\w’'-]*)",  # a word with a capital
    "year": r"(?:19|20)\d\d",
    "opened": r"[\s“‘\"'(]*",  # white space, and marks that open a quotation
    "closed": r"[\s“”‘’\"')]*",  # white space, and marks that close one
}
_TERM = re.compile(r"\{([a-z][a-z' ]*)\}")


def grammar(pattern: str, **parts: str) -> re.Pattern[str]:
    """The pattern, compiled; `parts` are terms of its own. Raises KeyError for a term that nothing defines."""
    return re.compile(spelled(pattern, **parts), re.IGNORECASE)


def spelled(pattern: str, **parts: str) -> str:
    """The pattern with its terms and spaces as regular expressions."""
    split = _TERM.split(pattern)  # terms stand at the odd places
    return "".join(
        (spelled(parts[part]) if part in parts else _terms()[part]) if index % 2 else part.replace(" ", r"\s+")
        for index, part in enumerate(split)
    )


@cache
def _terms() -> dict[str, str]:
    """Every term and its pattern. Raises ValueError where two lists bear one name."""
    found = dict(_SHAPES)
    for name in LISTS:
        for term, listed in sections(name).items():
            if term in found:
                raise ValueError(f"{term!r} is defined twice")
            words = sorted({word.strip() for line in listed for word in line.split(",")} - {""}, key=_longest_first)
            found[term] = f"(?:{'|'.join(_spelling(word) for word in words)})"
    return found


def _longest_first(word: str) -> tuple[int, str]:
    return -len(word), word


def _spelling(word: str) -> str:
    """The pattern of a word or phrase: any white space, either apostrophe."""
    return r"\s+".join(re.escape(part).replace("'", "['’]") for part in word.split())

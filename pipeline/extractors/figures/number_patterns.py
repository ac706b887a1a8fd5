"""The building blocks of patterns with numbers in them: numbers in digits or words, ranges, ages, dates, years."""

from __future__ import annotations

from pipeline.data import lines
from pipeline.normalise.numbers import TENS, UNITS

_TENS = "|".join(TENS)
SMALL = "|".join(sorted(UNITS, key=len, reverse=True))
WORD_NUMBER = rf"(?:(?:{_TENS})(?:[-‑ ](?:{SMALL}))?|{SMALL})"
NUMBER = rf"(?:\d[\d,]*(?:\.\d+)?|\b{WORD_NUMBER}\b)"
RANGE = rf"{NUMBER}(?:(?:\s*[-–—/]\s*|\s+(?:to|and|or)\s+){NUMBER})?"
AGE = rf"(?:\d{{1,2}}(?![\d,.]\d|\d)|\b{WORD_NUMBER}\b)"
AGES = rf"{AGE}(?:(?:\s*[-–—/]\s*|\s+(?:to|and|or)\s+){AGE}(?!\s*(?:%|per\s?cent)))?"
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\b(?:\.(?=\s+\d))?"
)
YEAR = r"(?:19|20)\d\d"
YEARS = rf"{YEAR}(?:\s?[-–—−/]\s?(?:{YEAR}|\d\d?)(?!\d))?"
DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?:\s*[-–—]\s*|\s+to\s+|\s+and\s+|\s+or\s+))?\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+{MONTH}"
    rf"(?:,?\s+{YEARS}|\s+\d\d(?=[,.;:)](?!\d)|\s*$|\s+(?:\d|the\b|an?\b|we\b|it\b)))?"
    rf"|{MONTH}\s+(?:[12]?\d|3[01])(?:st|nd|rd|th)?(?:,?\s+{YEAR}|(?=[,.;)](?!\d)|\s*$|\s+(?:there|the|we|it|an?)\b))|{MONTH}\s+{YEARS}"
)
# Every word that a number in words begins with.
WORDS = frozenset((*UNITS, *TENS))


def numbered_labels() -> tuple[str, ...]:
    """The wordings of data/numbered_labels.txt, the longest first."""
    return tuple(sorted(lines("numbered_labels.txt"), key=lambda label: (-len(label), label)))


def with_blocks(pattern: str) -> str:
    """A pattern of data/not_figures.tsv with its building blocks put in."""
    for name, block in _BLOCKS.items():
        pattern = pattern.replace(f"<{name}>", block)
    return pattern


def _label(words: str) -> str:
    spelled = words.replace(".", r"\.")
    return f"(?-i:{spelled})" if words[0].isupper() else spelled


_BLOCKS = {
    "word_number": WORD_NUMBER,
    "number": NUMBER,
    "range": RANGE,
    "years": YEARS,
    "year": YEAR,
    "date": DATE,
    "age": AGE,
    "ages": AGES,
    "labels": "|".join(map(_label, numbered_labels())),
    "small": SMALL,
    "edge": r"(?<![\w.,£])",
    "end": r"(?![\w%]|[.,]\d)",
}

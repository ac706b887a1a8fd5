"""Numbers as printed, in digits or words, into values.

`read_number` takes the lower-case words of a text from a place and gives the value and how many words it took, so that
"twenty-four" (three tokens: twenty, -, four), "1.4 million" and "a hundred and twelve" each read as one number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

UNITS: dict[str, int] = {word: value for value, word in enumerate(_UNITS)}
TENS: dict[str, int] = {word: 20 + 10 * place for place, word in enumerate(_TENS)}
SCALES: dict[str, int] = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
# Scales that stand behind digits: "£2bn", "£1.4m", "£750k".
SHORT_SCALES: dict[str, int] = {"k": 1_000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000, "tn": 10**12}

NUMBER_WORDS = frozenset([*UNITS, *TENS, *SCALES, "dozen"])

# Denominators in the singular; the plural adds an s. "half" and "halves" are read apart.
DENOMINATORS: dict[str, int] = {
    "half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "twelfth": 12, "twentieth": 20, "hundredth": 100,
}  # fmt: skip

LONGEST_NUMBER = 15  # digits; longer runs are identifiers, and lose precision as floats
_DIGITS = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")


def parse_digits(text: str) -> float | None:
    """The value of one number in digits ("57,500", "4.9"); None where the text is anything else."""
    if len(text) > LONGEST_NUMBER + 5 or not _DIGITS.fullmatch(text):
        return None
    return float(text.replace(",", ""))


def read_number(words: Sequence[str], place: int) -> tuple[float, int] | None:
    """The number that begins at words[place] (lower case) and the number of words it takes; None where none begins."""
    if place >= len(words):
        return None
    if words[place][:1].isdigit():
        value = parse_digits(words[place])
        return None if value is None else _scaled(words, place, value)
    return _read_words(words, place)


def _scaled(words: Sequence[str], place: int, value: float) -> tuple[float, int]:
    """Digits with a scale word behind them: "1.4 million", "3 thousand"."""
    following = words[place + 1] if place + 1 < len(words) else ""
    if following in SCALES:
        return round(value * SCALES[following], 6), 2
    return value, 1


def _read_words(words: Sequence[str], place: int) -> tuple[float, int] | None:
    """A cardinal in words; "a" counts as one only before a scale or a dozen ("a hundred", "a dozen")."""
    total, group, taken, at = 0, 0, 0, place
    while at < len(words):
        word = words[at]
        value, width = _below_hundred(words, at)
        if width:
            if group % 100:
                break  # "two five" is two numbers
            group += value
        elif word in ("a", "half") and not taken and _scale_at(words, at + 1):
            if word == "half":  # "half a million" is read by its own caller
                return None
            group, width = 1, 1
        elif word == "dozen" and (group or not taken):
            return (float(group * 12), at - place + 1) if group else None
        elif word == "hundred" and group:
            group, width = group * 100, 1
        elif word in SCALES and group:
            total, group, width = total + group * SCALES[word], 0, 1
        elif word == "and" and taken and _joins(words, at, place):
            width = 1
        else:
            break
        at += width
        taken = at - place
    if not taken:
        return None
    return float(total + group), taken


def _scale_at(words: Sequence[str], place: int) -> bool:
    return place < len(words) and (words[place] in SCALES or words[place] == "dozen")


def _joins(words: Sequence[str], place: int, first: int) -> bool:
    """Whether the "and" at place stands inside one number ("a hundred and twelve"), not between two."""
    return words[place - 1] in SCALES and place > first and bool(_below_hundred(words, place + 1)[1])


def _below_hundred(words: Sequence[str], place: int) -> tuple[int, int]:
    """A cardinal below a hundred and the words it takes (0 where there is none): "four", "twenty-four"."""
    if place >= len(words):
        return 0, 0
    word = words[place]
    if word in UNITS:
        return UNITS[word], 1
    if word not in TENS:
        return 0, 0
    for width in (2, 1):
        unit = UNITS.get(words[place + width], 0) if place + width < len(words) else 0
        if 0 < unit < 10 and (width == 1 or words[place + 1] in "-‑–"):
            return TENS[word] + unit, width + 1
    return TENS[word], 1


def percent(part: float, whole: float) -> float:
    """A share in percent to one decimal, as the contract writes proportions: 2 of 3 is 66.7."""
    return round(100 * part / whole, 1)


def half_last_decimal(value: float) -> float:
    """How far an exact value may lie from the printed one that it is rounded to: 0.5 for 12, 0.05 for 12.5."""
    decimals = f"{value:.10f}".rstrip("0").partition(".")[2]
    return 0.5 * 0.1 ** len(decimals)


def rounds_to(exact: float, value: float) -> bool:
    """Whether an exact value is printed as the other, to the decimals it is printed with."""
    return abs(exact - value) <= half_last_decimal(value) + 1e-9

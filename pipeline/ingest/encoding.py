"""From bytes to characters: byte-order marks, what the source declares, UTF-8, UTF-16, windows-1252; else detection."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from pipeline.ingest.errors import IngestError
from pipeline.records import Problem

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 65_536
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_ACCENTED = re.compile(rb"[\xc0-\xff]")  # letters in windows-1252; quotation marks, dashes and the pound stand below
_UNDEFINED_1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
_CONTROL_BYTE = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_STRAY = re.compile("[\udc80-\udcff]")
_NOT_ASCII = re.compile("[^\x00-\x7f]")
_LINE_BREAK = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_REMEDY = "save it as UTF-8 text and run again"
# Of a text that is UTF-8 but for a few bytes: at most one bad byte in so many, and fewer bad ones than good sequences.
_BAD_BYTES_IN = 200


def decode(raw: bytes, source: str, declared: str | None = None) -> tuple[str, tuple[Problem, ...]]:
    """The text with line breaks as "\\n", and a problem where bytes had to be mended.

    `declared` is the character set the source itself names. Raises IngestError for bytes in no known encoding.
    """
    text, problems = _characters(raw, source, declared)
    control = len(_CONTROL.findall(text[:_SAMPLE]))
    if control > 8 and control * 100 > len(text[:_SAMPLE]):
        raise IngestError(source, "the bytes are no text in any known encoding", _REMEDY)
    return _LINE_BREAK.sub("\n", _CONTROL.sub("", text)), problems


def _characters(raw: bytes, source: str, declared: str | None) -> tuple[str, tuple[Problem, ...]]:
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return _mended(raw, name)
    wide = _wide(raw)
    if wide:
        return _mended(raw, wide)
    try:
        return raw.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        mended = _nearly_utf8(raw, error)
    if declared and not _is_utf8(declared):
        try:
            return raw.decode(_superset(declared)), ()
        except (UnicodeDecodeError, LookupError):
            pass  # what is declared is not so: look at the bytes
    return mended or (_eight_bit(raw, source), ())


def _mended(raw: bytes, name: str) -> tuple[str, tuple[Problem, ...]]:
    """Decoded; what cannot be is replaced, and a problem says so."""
    try:
        return raw.decode(name), ()
    except UnicodeDecodeError as error:
        message = (
            f"bytes that are not {name.upper().removesuffix('-SIG')}, the first at byte {error.start}, are replaced"
        )
        return raw.decode(name, "replace"), (Problem(stage="ingest", message=message, remedy=_REMEDY),)


def _wide(raw: bytes) -> str | None:
    """UTF-16 without a mark: in Latin text every second byte is zero."""
    sample = raw[: _SAMPLE // 16]
    zeros = (sample[0::2].count(0), sample[1::2].count(0))
    for name, many, few in (("utf-16-le", zeros[1], zeros[0]), ("utf-16-be", zeros[0], zeros[1])):
        if many * 2 > len(sample) // 2 and few * 20 < len(sample) // 2:
            return name
    return None


def _nearly_utf8(raw: bytes, error: UnicodeDecodeError) -> tuple[str, tuple[Problem, ...]] | None:
    """UTF-8 with a few stray bytes, which are read as windows-1252; None where the text is not UTF-8 at all."""
    escaped = raw.decode("utf-8", "surrogateescape")  # a stray byte becomes one lone surrogate
    bad = len(_STRAY.findall(escaped))
    good = len(_NOT_ASCII.findall(escaped)) - bad
    if bad > good or bad * _BAD_BYTES_IN > len(raw) + _BAD_BYTES_IN:
        return None
    text = _STRAY.sub(lambda stray: bytes([ord(stray[0]) - 0xDC00]).decode("cp1252", "replace"), escaped)
    message = f"{bad} byte(s) are not UTF-8, the first at byte {error.start}; read as windows-1252"
    return text, (Problem(stage="ingest", message=message, remedy=_REMEDY),)


def _is_utf8(name: str) -> bool:
    return name.strip().lower().replace("_", "-") in ("utf-8", "utf8", "us-ascii", "ascii")


def _superset(name: str) -> str:
    """Browsers read Latin-1 as windows-1252; so do we."""
    name = name.strip().lower()
    return "cp1252" if name in ("iso-8859-1", "latin-1", "latin1", "windows-1252", "ansi") else name


def _eight_bit(raw: bytes, source: str) -> str:
    """windows-1252 where accented letters are few, as in English; otherwise what the detector finds likely."""
    sample = raw[:_SAMPLE]
    if len(_CONTROL_BYTE.findall(sample)) * 100 > len(sample):
        raise IngestError(source, "the bytes are no text in any known encoding", _REMEDY)
    if len(_ACCENTED.findall(sample)) * 10 < len(sample) and not _UNDEFINED_1252.search(raw):
        return raw.decode("cp1252")
    best = from_bytes(sample).best()
    if best is None:
        raise IngestError(source, "the bytes are no text in any known encoding", _REMEDY)
    return raw.decode(best.encoding, "replace")

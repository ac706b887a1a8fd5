"""Bytes into characters."""

from __future__ import annotations

import pytest

from pipeline.ingest.encoding import decode

SAID = "The leader’s view – “£2bn” – was clear. " * 4

ENCODED = [
    (SAID.encode("utf-8"), None, SAID, "UTF-8"),
    (b"\xef\xbb\xbf" + SAID.encode("utf-8"), None, SAID, "UTF-8 with a mark"),
    (SAID.encode("utf-16"), None, SAID, "UTF-16 with a mark"),
    (SAID.encode("utf-16-le"), None, SAID, "UTF-16 without a mark, little end first"),
    (SAID.encode("utf-16-be"), None, SAID, "UTF-16 without a mark, big end first"),
    (SAID.encode("cp1252"), None, SAID, "windows-1252, not declared"),
    (SAID.encode("cp1252"), "iso-8859-1", SAID, "declared Latin-1 is windows-1252, as in browsers"),
    (SAID.encode("utf-8"), "windows-1252", SAID, "what is valid UTF-8 is UTF-8, whatever is declared"),
    (SAID.encode("cp1252"), "utf-8", SAID, "declared UTF-8 and is not"),
    (SAID.encode("cp1252"), "no-such-name", SAID, "a declaration that names nothing"),
    (b"one\r\ntwo\rthree\x0cfour", None, "one\ntwo\nthree\nfour", "line breaks of all systems"),
]


@pytest.mark.parametrize(("raw", "declared", "text", "why"), ENCODED, ids=[row[3] for row in ENCODED])
def test_decode(raw: bytes, declared: str | None, text: str, why: str) -> None:
    assert decode(raw, "x.txt", declared) == (text, ()), why


def test_stray_bytes_are_mended_and_told() -> None:
    text, problems = decode(("“Good” " * 60).encode() + b"\x93Bad\x94", "x.txt")
    assert text.endswith("“Bad”")
    assert [str(problem) for problem in problems] == [
        "ingest: 2 byte(s) are not UTF-8, the first at byte 660; read as windows-1252; "
        "save it as UTF-8 text and run again"
    ]

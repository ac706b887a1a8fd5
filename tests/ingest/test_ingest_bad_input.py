"""Input that is not what it should be: one clear line that names the file, or the text with a problem beside it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from pipeline.ingest import IngestError, read

ENGLISH = "The council was judged inadequate by the inspectors, and its leader said that it would do better. " * 8
PAGE = f"<!DOCTYPE html><html><head><title>A</title></head><body><h1>Told to improve</h1><p>{ENGLISH}</p></body></html>"
NOISE = random.Random(7).randbytes(6000)

REFUSED = [
    ("empty.txt", b"", "empty", "nothing at all"),
    ("blank.txt", b"\xef\xbb\xbf \r\n\t\n", "empty", "a mark and white space"),
    ("noise.txt", NOISE, "no text in any known encoding", "random bytes"),
    ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(200), "an image", "an image by its signature"),
    ("office.html", b"PK\x03\x04" + bytes(200), "Office document", "a document of another program"),
    ("huge.txt", b"word " * 5_000_000, "more than", "twenty-five megabytes are a dump, no document"),
    ("hollow.html", b"<html><head><script>var a=1;</script></head><body></body></html>", "no text", "scripts only"),
    ("report.docx", b"x", "unknown suffix", "a suffix that has no reader"),
]


@pytest.mark.parametrize(("name", "raw", "message", "why"), REFUSED, ids=[row[0] for row in REFUSED])
def test_refused(tmp_path: Path, name: str, raw: bytes, message: str, why: str) -> None:
    (tmp_path / name).write_bytes(raw)
    with pytest.raises(IngestError) as caught:
        read(tmp_path / name, name)
    assert str(caught.value).startswith(f"{name}: ingest: ") and message in str(caught.value), why
    assert "\n" not in str(caught.value) and caught.value.problem.remedy


def test_missing_file() -> None:
    with pytest.raises(IngestError, match=r"nowhere\.txt: ingest: "):
        read("nowhere.txt")


PARTIAL = [
    ("page.txt", PAGE.encode(), "holds HTML", "html:", "HTML saved as text is read as HTML"),
    ("text.html", ENGLISH.encode(), "holds TXT", "text", "text saved as HTML is read as text"),
    (
        "mixed.txt",
        ("“Good”, they said. £2bn. " + ENGLISH).encode() + b" \x93Bad\x94 too.",
        "not UTF-8",
        "text",
        "two encodings in one file",
    ),
    ("cut.txt", ("\ufeff" + ENGLISH).encode("utf-16-le") + b"x", "UTF-16", "text", "half a character at the end"),
    (
        "french.txt",
        ("Le conseil a dit que les enfants ne sont pas en sécurité dans la ville. " * 6).encode(),
        "not English (French)",
        "text",
        "another language",
    ),
    (
        "welsh.txt",
        ("Mae'r cyngor wedi dweud bod y plant yn y sir yn ddiogel ac mae'r staff yn dda. " * 6).encode(),
        "not English (Welsh)",
        "text",
        "the neighbour's language",
    ),
    (
        "greek.txt",
        ("Το συμβούλιο είπε ότι τα παιδιά είναι ασφαλή. " * 12).encode(),
        "another script",
        "text",
        "another script",
    ),
]


@pytest.mark.parametrize(("name", "raw", "message", "reader", "why"), PARTIAL, ids=[row[0] for row in PARTIAL])
def test_read_with_a_problem(tmp_path: Path, name: str, raw: bytes, message: str, reader: str, why: str) -> None:
    (tmp_path / name).write_bytes(raw)
    document = read(tmp_path / name, name)
    assert document.text and document.reader.startswith(reader), why
    assert len(document.problems) == 1 and message in str(document.problems[0]), why


WHOLE = [
    (
        "unclosed.html",
        f"<html><body><div><h1>Council told to improve<p>{ENGLISH}<p><b>Bold to the end<table><tr><td>",
        "unclosed elements",
    ),
    ("deep.html", "<div>" * 3000 + f"<p>{ENGLISH}</p>" + "</div>" * 3000, "three thousand levels"),
    ("bare.html", f"<p>{ENGLISH}", "no html, head or body"),
    ("attributes.html", f'<body><p class="a" id=x <b>{ENGLISH}</b></p>', "a tag that is not closed"),
]


@pytest.mark.parametrize(("name", "page", "why"), WHOLE, ids=[row[0] for row in WHOLE])
def test_broken_html_is_read(tmp_path: Path, name: str, page: str, why: str) -> None:
    (tmp_path / name).write_text(page, "utf-8")
    assert ENGLISH.strip() in read(tmp_path / name, name).text, why


@pytest.mark.parametrize("character", ["%", "7", '"', "‘", "[", "<", ". ", "a|", "ab\n"])
def test_a_megabyte_of_one_character_is_read(tmp_path: Path, character: str) -> None:
    (tmp_path / "run.txt").write_text(character * (200_000 // len(character)), "utf-8")
    assert read(tmp_path / "run.txt", "run.txt").text

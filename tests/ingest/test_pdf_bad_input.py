"""Sources that are no PDF, or not all of one: refused with a reason and a remedy, or read as far as they go."""

from __future__ import annotations

import contextlib
import io
import itertools
import random
import re

import pytest
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from pipeline.ingest import IngestError
from pipeline.ingest.pdf import read_pdf
from tests.ingest.drawn_pdf import Mark, drawn, grid, lines, pdf

TEXT: list[Mark] = lines(60, 600, "The council has written to every family.", "Most of them have written back.")
WHOLE = pdf(TEXT, lines(60, 500, "The second page is about homes."), lines(60, 400, "The third is about carers."))
NO_PAGES = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    b"trailer<</Size 3/Root 1 0 R>>\nstartxref\n9\n%%EOF"
)


def _images(pages: int, text: int = 0) -> bytes:
    """Pages that are images, as a scanner makes them, behind some of text."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=True)
    for number in range(text):
        canvas.drawString(60, 600, f"Page {number} has text.")
        canvas.showPage()
    for _ in range(pages):
        canvas.drawImage(ImageReader(Image.new("RGB", (60, 80), "grey")), 0, 0, 500, 700)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("raw", "message", "remedy", "why"),
    [
        (b"<!DOCTYPE html><html><body>Report not found</body></html>", "HTML", "download", "an error page"),
        (bytes(range(1, 256)) * 20, "not a PDF", "download", "no PDF at all"),
        (WHOLE[: len(WHOLE) // 2], "truncated", "download", "half a file"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 50 + b"\n%%EOF", "damaged", "download", "a header and noise"),
        (NO_PAGES, "damaged|no pages", "export|download", "a file with no page"),
        (pdf(TEXT, encrypt=StandardEncryption("user", "owner")), "encrypted", "password", "a password is needed"),
        (_images(3), "no text layer", "OCR", "a scan"),
        (pdf([]), "no text layer", "OCR", "a blank page"),
    ],
)
def test_a_source_that_cannot_be_read_says_why_and_what_to_do(raw: bytes, message: str, remedy: str, why: str) -> None:
    with pytest.raises(IngestError) as caught:
        read_pdf(raw, "reports/some.pdf")
    assert str(caught.value).startswith("reports/some.pdf: ingest: "), why
    assert re.search(message, caught.value.problem.message), why
    assert re.search(remedy, caught.value.problem.remedy or ""), why
    assert "\n" not in str(caught.value)


def test_a_pdf_that_only_its_owner_may_change_is_read() -> None:
    assert "every family" in read_pdf(pdf(TEXT, encrypt=StandardEncryption("", "owner")), "some.pdf").text


def test_a_page_that_cannot_be_read_costs_no_other() -> None:
    broken = re.sub(rb"/Type /Page\b", b"/Type /Pxxx", WHOLE, count=1)
    document = read_pdf(broken, "some.pdf")
    assert [problem.page for problem in document.problems] == [1]
    assert "about homes" in document.text
    assert [page.number for page in document.pages] == [1, 2, 3]
    assert document.page_at(document.text.index("about carers")) == 3


def test_pages_that_are_images_are_named() -> None:
    (problem,) = read_pdf(_images(2, text=2), "some.pdf").problems
    assert problem.message.endswith("3, 4")
    assert not read_pdf(_images(1, text=2), "some.pdf").problems, "one image is a cover or a plate"


def test_a_text_in_another_language_is_said_to_be_one() -> None:
    welsh = "Mae’r cyngor wedi ysgrifennu at bob teulu yn y sir ac mae’r rhan fwyaf wedi ateb yn ystod y flwyddyn"
    (problem,) = drawn(lines(60, 700, *[welsh] * 8)).problems
    assert "Welsh" in problem.message


def test_a_drawing_of_thousands_of_lines_is_read() -> None:
    net = grid([60 + index for index in range(400)], [100 + index for index in range(400)])
    assert "every family" in drawn([*net, *TEXT, *lines(60, 560, "Region             Homes")]).text


@pytest.mark.parametrize("noise", ["%", "9", "“", ". ", "- "])
def test_a_long_run_of_one_mark_is_read(noise: str) -> None:
    document = drawn(lines(60, 700, *[noise * 3000] * 40) + TEXT)
    assert "every family" in document.text


@pytest.mark.parametrize("seed", range(12))
def test_damage_anywhere_is_refused_or_survived(seed: int) -> None:
    chance = random.Random(seed)
    damaged = bytearray(WHOLE)
    for _ in range(chance.choice([1, 5, 40])):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    with contextlib.suppress(IngestError):
        document = read_pdf(bytes(damaged), "some.pdf")
        assert all(before.end <= after.start for before, after in itertools.pairwise(document.blocks))

"""The corpus's PDFs are what `python -m tests.corpus_pdfs` builds of their words, byte for byte."""

from pathlib import Path

import pypdfium2
import pytest

from tests.corpus_pdfs.catalogue import BUILDERS, CORPUS, build_all
from tests.corpus_pdfs.source import read_source

LEAST_PAGES = {
    "dorset-2025-05-09": 6,
    "north-somerset-2017-08-25": 12,
    "observatory-annual-report-2019": 40,
    "placements-bulletin": 3,
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    assert [path.stem for path in build_all(folder)] == list(BUILDERS)
    return folder


@pytest.mark.parametrize("stem", BUILDERS)
def test_committed_pdf_is_the_one_that_is_built(built: Path, stem: str) -> None:
    same = (CORPUS / f"{stem}.pdf").read_bytes() == (built / f"{stem}.pdf").read_bytes()
    assert same, f"corpus/{stem}.pdf is stale: run python -m tests.corpus_pdfs"


def test_every_pdf_of_the_corpus_is_built_here() -> None:
    assert {path.stem for path in CORPUS.glob("*.pdf")} == set(BUILDERS)


@pytest.mark.parametrize(("stem", "least"), LEAST_PAGES.items())
def test_long_documents_are_long(built: Path, stem: str, least: int) -> None:
    document = pypdfium2.PdfDocument(built / f"{stem}.pdf")
    pages = len(document)
    document.close()
    assert pages >= least


def test_a_head_without_a_colon_is_refused(tmp_path: Path) -> None:
    (tmp_path / "odd.md").write_text("title: fine\nno colon here\n\nBody.", encoding="utf-8")
    with pytest.raises(ValueError, match=r"odd\.md: the head has no 'key: value'"):
        read_source(tmp_path / "odd.md")


def test_notes_are_taken_out_of_the_body(tmp_path: Path) -> None:
    (tmp_path / "noted.md").write_text("title: x\n\nWords.[^1]\n\n[^1]: A note.\n", encoding="utf-8")
    source = read_source(tmp_path / "noted.md")
    assert source.notes == {"1": "A note."}
    assert "A note." not in source.body

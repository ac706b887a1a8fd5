"""Which files a run takes, and what it says of paths that give none."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.run.sources import SourceError, sources


def _write(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x")


def test_a_folder_gives_its_documents_by_their_path_below_it(tmp_path: Path) -> None:
    _write(tmp_path, "b.txt", "a/c.html", ".hidden.txt", ".git/d.txt", "manifest.jsonl")
    assert [source.name for source in sources([tmp_path])] == ["a/c.html", "b.txt"]


def test_a_file_goes_by_its_own_name_and_is_taken_whatever_its_suffix(tmp_path: Path) -> None:
    _write(tmp_path, "deep/minutes.docx")
    assert [source.name for source in sources([tmp_path / "deep/minutes.docx"])] == ["minutes.docx"]


def test_a_dangling_link_is_a_document_that_will_fail_not_one_passed_over(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    assert [source.name for source in sources([tmp_path])] == ["gone.txt"]


def test_the_same_file_twice_is_one_document(tmp_path: Path) -> None:
    _write(tmp_path, "a.txt")
    assert len(sources([tmp_path, tmp_path / "a.txt"])) == 1


@pytest.mark.parametrize(
    ("make", "given", "says"),
    [
        ([], ["."], "no documents in this folder"),
        (["a.txt"], ["missing.txt"], "no such file or folder"),
        (["x/a.txt", "y/a.txt"], ["x", "y"], "would both be written as a.txt"),
    ],
)
def test_paths_that_cannot_be_run_are_named(tmp_path: Path, make: list[str], given: list[str], says: str) -> None:
    _write(tmp_path, *make)
    with pytest.raises(SourceError, match=says):
        sources([tmp_path / name for name in given])

"""Which PDFs there are, and which kind of document each one is."""

from collections.abc import Callable, Iterator
from pathlib import Path

from tests.corpus_pdfs import annual, bulletin, ilacs, older, sif

CORPUS = Path(__file__).parents[2] / "corpus"

BUILDERS: dict[str, Callable[[Path, Path], None]] = {
    "dorset-2025-05-09": ilacs.build,
    "norfolk-2013-08-16": older.build,
    "north-northamptonshire-2026-07-07": ilacs.build,
    "north-somerset-2017-08-25": sif.build,
    "observatory-annual-report-2019": annual.build,
    "placements-bulletin": bulletin.build,
}
"""Stem of the file in `corpus/`, and what makes it of `content/<stem>` (a Markdown file, or a folder of them)."""


def build_all(folder: Path) -> Iterator[Path]:
    """Write every PDF into `folder`, which must exist, and name each as it is done."""
    content = Path(__file__).parent / "content"
    for stem, build in BUILDERS.items():
        source = content / stem if (content / stem).is_dir() else content / f"{stem}.md"
        target = folder / f"{stem}.pdf"
        build(source, target)
        yield target

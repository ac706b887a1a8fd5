"""The command `ofsted-records`: argument parsing and printing only; one file per command."""

from __future__ import annotations

from pathlib import Path

import typer

from pipeline.run.document import process
from pipeline.store.json_files import write

app = typer.Typer(no_args_is_help=True, add_completion=False)


@app.command()
def run(paths: list[Path], out: Path = Path("extracted")) -> None:
    """Extract the records of documents."""
    for path in paths:
        files = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
        for file in files:
            source = file.relative_to(path).as_posix() if path.is_dir() else file.name
            write(out, source, *process(file, source))


@app.command()
def version() -> None:
    """Print the version."""


def main() -> None:
    app()

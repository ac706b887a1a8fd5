"""`ofsted-records evaluate`: golden files against extracted records."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from pipeline.cli.output import FAILED, out, stop
from pipeline.evaluate import Golden, GoldenError, Scores, load_goldens, score
from pipeline.evaluate.floors import raised, read_floors, write_floors
from pipeline.evaluate.score import misses

FIGURES = ("precision", "recall", "f1", "linked")


def evaluate(
    golden: Annotated[Path, typer.Option(help="Folder of golden files.")] = Path("tests/golden"),
    extracted: Annotated[Path, typer.Option(help="Folder of extracted records.")] = Path("extracted"),
    floors: Annotated[Path | None, typer.Option(help="File of floors; exit status 1 where one is missed.")] = None,
    raise_floors: Annotated[bool, typer.Option("--raise", help="Write the figures reached into --floors.")] = False,
    lower: Annotated[bool, typer.Option("--lower", help="With --raise: let floors go down, too.")] = False,
    markdown: Annotated[bool, typer.Option("--markdown", help="Print only the README's table.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Leave out the differences.")] = False,
) -> None:
    """Print precision, recall and F1 by kind and field, then every difference."""
    try:
        scores = _score_all(load_goldens(golden), extracted)
        least = read_floors(floors) if floors else {}
    except GoldenError as error:
        stop(str(error), FAILED)
    if markdown:
        typer.echo(_markdown(scores))
        return
    out.print(_table(scores))
    if not quiet:
        for difference in scores.differences:
            out.print(str(difference), markup=False)
    if floors and raise_floors:
        write_floors(floors, raised(least, scores.figures(), lower))
        return
    missed = list(misses(scores, least))
    if missed:
        stop("below the floors: " + "; ".join(missed), FAILED)


def _score_all(goldens: dict[str, Golden], extracted: Path) -> Scores:
    """Scores every golden; one without records and records without a golden are errors."""
    files = {
        _stem(file, extracted): file for file in sorted(extracted.rglob("*.json")) if not file.name.startswith(".")
    }
    unlabelled, unread = sorted(files.keys() - goldens.keys()), sorted(goldens.keys() - files.keys())
    if unlabelled:
        raise GoldenError(f"no golden file for {', '.join(unlabelled)}; label with `ofsted-records label FILE`")
    if unread:
        raise GoldenError(f"no records for {', '.join(unread)} in {extracted}; run `ofsted-records run` first")
    scores = Scores()
    for stem, file in files.items():
        predicted: dict[str, Any] = json.loads(file.read_text("utf-8"))
        score(goldens[stem], predicted, file.with_suffix(".txt").read_text("utf-8"), scores)
    return scores


def _stem(file: Path, extracted: Path) -> str:
    return Path(file.relative_to(extracted).as_posix().removesuffix(".json")).stem


def _table(scores: Scores) -> Table:
    """A row per group of records, and under it one per field: how many were compared and the share that was right."""
    table = Table(box=None, pad_edge=False)
    table.add_column("records")
    for name in ("n", *FIGURES):
        table.add_column(name, justify="right")
    for group, tally in sorted(scores.tallies.items()):
        figures = tally.figures()
        table.add_row(group, f"{figures['records']:.0f}", *(f"{figures[name]:.3f}" for name in FIGURES), style="bold")
        for name, (right, compared) in sorted(tally.fields.items()):
            table.add_row(f"  {name}", str(compared), "", "", "", f"{right / compared:.3f}")
    return table


def _markdown(scores: Scores) -> str:
    """The groups of records as a Markdown table."""
    rows = ["| records | n | precision | recall | F1 | linked |", "| --- | ---: | ---: | ---: | ---: | ---: |"]
    for group, figures in scores.figures().items():
        cells = " | ".join(f"{figures[name]:.3f}" for name in FIGURES)
        rows.append(f"| {group} | {figures['records']:.0f} | {cells} |")
    return "\n".join(rows)

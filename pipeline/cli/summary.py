"""The short table at the end of a run: documents by outcome, records by kind, problems with their files."""

from __future__ import annotations

from collections import Counter

from rich.table import Table

from pipeline.cli.output import out
from pipeline.records import Outcome
from pipeline.run.batch import Summary
from pipeline.run.outcome import KINDS

PROBLEMS_SHOWN = 50


def print_summary(summary: Summary) -> None:
    outcomes = Counter(done.outcome for done in summary.done)
    table = Table(show_header=True, box=None, pad_edge=False)
    table.add_column("documents")
    table.add_column("", justify="right")
    table.add_column("records")
    table.add_column("", justify="right")
    left = [(str(outcome), outcomes[outcome]) for outcome in Outcome]
    left += [("unchanged", summary.unchanged)] + ([("removed", len(summary.pruned))] if summary.pruned else [])
    right = [(kind, sum(done.counts.get(kind, 0) for done in summary.done)) for kind in KINDS]
    for row in range(max(len(left), len(right))):
        cells = [*(left[row] if row < len(left) else ("", "")), *(right[row] if row < len(right) else ("", ""))]
        table.add_row(*(f"{cell:,}" if isinstance(cell, int) else cell for cell in cells))
    out.print(table)
    problems = [f"{done.source}: {problem}" for done in summary.done for problem in done.problems]
    for line in problems[:PROBLEMS_SHOWN]:
        out.print(line, markup=False)
    if len(problems) > PROBLEMS_SHOWN:
        out.print(f"… and {len(problems) - PROBLEMS_SHOWN} more problems, in the records' document.problems")

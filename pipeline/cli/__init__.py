"""The command `ofsted-records`: argument parsing and printing only, one file per command."""

from __future__ import annotations

import typer

from pipeline.cli import evaluate, export, fetch, inspections, label, run, show

app = typer.Typer(
    no_args_is_help=True, add_completion=False, rich_markup_mode=None, help=__doc__, pretty_exceptions_enable=False
)
app.command()(fetch.fetch)
app.command()(run.run)
app.command()(show.show)
app.command()(evaluate.evaluate)
app.command()(label.label)
app.command()(inspections.inspections)
app.command()(export.export)
app.command()(export.query)


def main() -> None:
    app()

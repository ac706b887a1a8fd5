"""The command `ofsted-records`: argument parsing and printing only, one file per command.

A command's module is loaded when it is called: `run` over unchanged documents needs no reader, `query` no network.
"""

from __future__ import annotations

from importlib import import_module

import typer
from typer.core import TyperGroup

# Command, and the module of this package that holds the function of that name.
COMMANDS = {
    "fetch": "fetch",
    "run": "run",
    "show": "show",
    "evaluate": "evaluate",
    "label": "label",
    "inspections": "inspections",
    "export": "export",
    "query": "export",
}


class _Lazy(TyperGroup):
    """A group of commands that are imported by name."""

    def list_commands(self, ctx: object) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: object, cmd_name: str) -> typer.core.TyperCommand | None:
        if cmd_name not in COMMANDS:
            return None
        single = typer.Typer(add_completion=False, rich_markup_mode=None)
        single.command(cmd_name)(getattr(import_module(f"pipeline.cli.{COMMANDS[cmd_name]}"), cmd_name))
        command = typer.main.get_command(single)
        assert isinstance(command, typer.core.TyperCommand)
        return command


app = typer.Typer(
    cls=_Lazy, no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False
)


@app.callback()
def _about() -> None:
    """Documents on English children's services in, checked records out, each tied to the words it came from."""


def main() -> None:
    app()

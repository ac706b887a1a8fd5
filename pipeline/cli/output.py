"""Where commands print: results on standard output, messages on standard error, one line each."""

from __future__ import annotations

from typing import NoReturn

import typer
from rich.console import Console

out = Console(highlight=False, emoji=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, emoji=False, soft_wrap=True)

DONE, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130


def stop(message: str, status: int = USAGE) -> NoReturn:
    """Ends the command with one line on standard error."""
    err.print(message, markup=False)
    raise typer.Exit(status)

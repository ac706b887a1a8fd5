"""One run per folder of records: the second is told who holds it."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

LOCK = ".lock"
HOLDER = ".lock.holder"


class HeldError(Exception):
    """Another run holds the folder."""


@contextmanager
def hold(out: Path) -> Iterator[None]:
    """Holds the folder; the operating system lets go of it when the process ends, however it ends.

    Raises HeldError, naming the holder, where another process has it.
    """
    lock = FileLock(out / LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise HeldError(
            f"{out}: another run is writing here ({_holder(out)}); wait for it or choose another --out"
        ) from None
    try:
        (out / HOLDER).write_text(f"process {os.getpid()} on {socket.gethostname()}", encoding="utf-8")
        yield
    finally:
        (out / HOLDER).unlink(missing_ok=True)
        lock.release()
        (out / LOCK).unlink(missing_ok=True)


def _holder(out: Path) -> str:
    try:
        return (out / HOLDER).read_text("utf-8")
    except OSError:
        return "it has not said who it is"

"""A download under way: what has come so far, and of which version of the document it is a part."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path

import httpx

from pipeline.fetch.manifest import WORK, replace
from pipeline.fetch.names import digest


class Partial:
    """Stands in the folder's hidden work folder under the address's mark until it is whole."""

    def __init__(self, folder: Path, url: str) -> None:
        self.path = folder / WORK / f"{digest(url)}.part"
        self._version = self.path.with_suffix(".json")

    @property
    def size(self) -> int:
        return self.path.stat().st_size if self.path.exists() else 0

    def validator(self) -> str | None:
        """What If-Range names the version by; None where the rest cannot be asked for."""
        try:
            held = json.loads(self._version.read_text("utf-8"))
        except (OSError, ValueError):
            return None
        validator = held.get("validator") if isinstance(held, dict) else None
        return validator if isinstance(validator, str) and self.size else None

    def begin(self, response: httpx.Response) -> None:
        """Forgets what was there; notes the version that is coming."""
        self.drop()
        self.path.parent.mkdir(parents=True, exist_ok=True)
        replace(self._version, json.dumps({"validator": _validator(response)}).encode())

    def append(self, pieces: Iterable[bytes]) -> None:
        """Adds what comes, at once on disk, so that a cut leaves all that came before it."""
        with self.path.open("ab") as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())

    def move_to(self, target: Path) -> None:
        """The whole document takes its final name in one step. Raises OSError."""
        target.parent.mkdir(parents=True, exist_ok=True)
        self._version.unlink(missing_ok=True)
        self.path.replace(target)

    def drop(self) -> None:
        self._version.unlink(missing_ok=True)
        self.path.unlink(missing_ok=True)


def _validator(response: httpx.Response) -> str | None:
    """A strong ETag or else Last-Modified, of a body that comes as it is; a packed one has no use for byte ranges."""
    if response.headers.get("content-encoding", "identity") != "identity":
        return None
    if response.headers.get("accept-ranges", "").lower() == "none":
        return None
    etag: str | None = response.headers.get("etag")
    if etag and not etag.startswith("W/"):
        return etag
    modified: str | None = response.headers.get("last-modified")
    return modified

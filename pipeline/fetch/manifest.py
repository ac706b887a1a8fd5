"""The folder's record of where its documents came from: `manifest.jsonl`, one line per address, sorted.

The manifest is only ever replaced as a whole. What a run adds is first appended to a journal, which the next run
takes up if this one is killed: no document is fetched twice for want of its line.
"""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath
from types import TracebackType

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from pipeline.fetch.errors import FetchError
from pipeline.fetch.names import digest

MANIFEST = "manifest.jsonl"
WORK = ".fetch"  # hidden folder of what is under way; gone when nothing is
JOURNAL = "journal.jsonl"


class Line(BaseModel):
    """One address and what came of it.

    `file` is the document's path below the folder, None where there is none; `fetched_at` (UTC) when this content
    first came; `status` the HTTP status of the last answer, None where there was no answer; `content_type`, `etag`
    and `last_modified` as the server gave them; `sha256` and `size` (bytes) of the file; `licence` an SPDX identifier
    or the address of the terms, where known; `problem` what went wrong last time, None where nothing did.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    url: str
    final_url: str | None = None
    file: str | None = None
    fetched_at: str | None = None
    status: int | None = None
    etag: str | None = None
    last_modified: str | None = None
    content_type: str | None = None
    sha256: str | None = None
    size: int | None = None
    licence: str | None = None
    title: str | None = None
    problem: str | None = None

    @field_validator("file")
    @classmethod
    def _inside(cls, file: str | None) -> str | None:
        if file is not None and (PurePosixPath(file).is_absolute() or ".." in PurePosixPath(file).parts):
            raise ValueError("the file stands outside the folder")
        return file


class Manifest:
    """The lines of a folder. As a context manager it keeps what was recorded, however the run ends."""

    def __init__(self, folder: Path) -> None:
        """Reads the folder's manifest and journal. Raises FetchError for a line that is none."""
        self.folder = folder
        self._path = folder / MANIFEST
        self._journal = folder / WORK / JOURNAL
        self._lines = {line.url: line for path in (self._path, self._journal) for line in _read(path)}
        self._owners = {line.file.casefold(): line for line in self._lines.values() if line.file}

    def __enter__(self) -> Manifest:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.write()

    def get(self, url: str) -> Line | None:
        return self._lines.get(url)

    def lines(self) -> list[Line]:
        """All lines, sorted by address."""
        return [self._lines[url] for url in sorted(self._lines)]

    def record(self, line: Line) -> None:
        """Takes the line in its address's place."""
        if self._lines.get(line.url) == line:
            return
        self._lines[line.url] = line
        if line.file:
            self._owners[line.file.casefold()] = line
        self._journal.parent.mkdir(parents=True, exist_ok=True)
        with self._journal.open("a", encoding="utf-8") as journal:
            journal.write(line.model_dump_json() + "\n")

    def free_name(self, name: str, final_url: str) -> str:
        """The name, or, where another address's document has it, the name with the address's mark."""
        owner = self._owners.get(name.casefold())
        if owner is None or owner.final_url == final_url:
            return name
        stem, dot, suffix = name.rpartition(".")
        return f"{stem}-{digest(final_url)}{dot}{suffix}"

    def shared(self, file: str, url: str) -> bool:
        """Whether another address's line names the file, too."""
        return any(line.file == file and line.url != url for line in self._lines.values())

    def write(self) -> None:
        """Replaces the manifest in one step, then drops the journal. Raises OSError."""
        if self._lines:
            text = "".join(line.model_dump_json() + "\n" for line in self.lines())
            replace(self._path, text.encode())
        self._journal.unlink(missing_ok=True)
        if self._journal.parent.is_dir() and not any(self._journal.parent.iterdir()):
            self._journal.parent.rmdir()


def replace(path: Path, content: bytes) -> None:
    """Puts the content in the path's place in one step. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.part")
    with beside.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def _read(path: Path) -> list[Line]:
    """The lines of a file. The last one of a journal may have been cut off by the end of its run: it does not count."""
    if not path.exists():
        return []
    lines = []
    *whole, last = path.read_text("utf-8").split("\n")
    for number, text in enumerate([*whole, last] if last else whole, start=1):
        try:
            lines.append(Line.model_validate_json(text))
        except ValidationError as error:
            if path.name == JOURNAL and number > len(whole):
                break
            why = error.errors()[0]["msg"]
            raise FetchError(
                str(path), f"line {number} is no line of a manifest: {why}", "mend or remove the line"
            ) from error
    return lines

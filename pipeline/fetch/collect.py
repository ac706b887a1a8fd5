"""From what the sources found to documents in the folder, one by one; a failure of one leaves the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum

from pipeline.fetch.client import Client
from pipeline.fetch.download import download, store
from pipeline.fetch.errors import FetchError
from pipeline.fetch.found import Found, Made, Missed, Wanted
from pipeline.fetch.manifest import Line, Manifest


class Fate(StrEnum):
    """What became of an address."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    FAILED = "failed"


def collect(found: Iterable[Found], client: Client, manifest: Manifest, report: Callable[[Fate, Line], None]) -> None:
    """Brings everything found into the manifest's folder, and says of each address, once, what became of it.

    Raises FetchError where a source itself cannot go on (what came before stays; see `in_turn`), OSError where the
    folder cannot be written.
    """
    seen: set[str] = set()
    for item in found:
        if item.url in seen:
            continue
        seen.add(item.url)
        fate, line = _fetch(item, client, manifest)
        if not (isinstance(item, Missed) and item.on_the_way):
            manifest.record(line)
        report(fate, line)


def in_turn(sources: Iterable[Iterable[Found]]) -> Iterator[Found]:
    """What the sources find, one source after another; one that cannot go on leaves the next."""
    for source in sources:
        try:
            yield from source
        except FetchError as error:
            yield Missed(error.url, error, on_the_way=True)


def _fetch(item: Found, client: Client, manifest: Manifest) -> tuple[Fate, Line]:
    before = manifest.get(item.url)
    try:
        line = _bring(item, client, manifest)
    except FetchError as error:
        return Fate.FAILED, _failed(item, before, error)
    if before is None or before.sha256 is None:
        return Fate.NEW, line
    return (Fate.UNCHANGED if before.sha256 == line.sha256 else Fate.CHANGED), line


def _bring(item: Found, client: Client, manifest: Manifest) -> Line:
    match item:
        case Wanted():
            return download(client, item, manifest)
        case Made():
            return store(item, manifest)
        case Missed():
            raise item.error


def _failed(item: Found, before: Line | None, error: FetchError) -> Line:
    """The line of an address that gave nothing; a document it gave earlier stays."""
    update = {"status": error.status, "problem": f"{error.message}; {error.remedy}"}
    return (before or Line(url=item.url, title=item.title)).model_copy(update=update)

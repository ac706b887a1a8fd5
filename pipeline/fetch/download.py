"""One document from its address into the folder: asked for again only if it changed, resumed where it was cut."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import httpx

from pipeline.fetch.client import Client
from pipeline.fetch.content import HEAD, licence_at, suffix_of, title_and_licence
from pipeline.fetch.errors import FetchError, TooLarge, Transient
from pipeline.fetch.found import Made, Wanted
from pipeline.fetch.manifest import Line, Manifest, replace
from pipeline.fetch.names import name_of
from pipeline.fetch.partial import Partial
from pipeline.fetch.retry import check_status

_RANGE = re.compile(r"bytes (\d+)-\d+/(?:\d+|\*)")
_PDF_TAIL = 2048  # bytes at a PDF's end that hold its end mark
_NOT_MODIFIED, _PARTIAL_CONTENT, _RANGE_NOT_SATISFIABLE = 304, 206, 416


@dataclass(frozen=True, slots=True)
class _Answer:
    """The facts of a whole download; its bytes are in the partial file."""

    final_url: str
    status: int
    headers: httpx.Headers


def download(client: Client, wanted: Wanted, manifest: Manifest) -> Line:
    """Brings a document into the manifest's folder; returns its line. Raises FetchError, OSError."""
    held = _held(manifest, wanted.url)
    if held and wanted.settled:
        return held
    partial = Partial(manifest.folder, wanted.url)
    try:
        answer = client.persistently(lambda: _ask(client, wanted.url, partial, held))
        if answer is None:
            assert held is not None  # a 304 without a question is an error in _ask
            return held
        return _keep(answer, wanted, partial, manifest)
    except FetchError as error:
        if not isinstance(error, Transient):
            partial.drop()  # only what may pass is resumed by the next run
        raise


def store(made: Made, manifest: Manifest) -> Line:
    """Writes a document made from an API's answer; returns its line. Raises OSError."""
    sha256 = hashlib.sha256(made.body).hexdigest()
    name = manifest.free_name(name_of(made.url, made.suffix), made.final_url)
    known = manifest.get(made.url)
    if not (known and known.file == name and known.sha256 == sha256 and is_whole(known, manifest.folder)):
        replace(manifest.folder / name, made.body)
    return _line(
        manifest,
        Line(
            url=made.url,
            final_url=made.final_url,
            file=name,
            status=made.status,
            etag=made.etag,
            last_modified=made.last_modified,
            content_type=made.content_type,
            sha256=sha256,
            size=len(made.body),
            licence=made.licence,
            title=made.title,
        ),
    )


def is_whole(line: Line, folder: Path) -> bool:
    """Whether the line's file is there with the bytes that were fetched."""
    if line.file is None or line.sha256 is None:
        return False
    try:
        return _sha256(folder / line.file) == line.sha256
    except OSError:
        return False


def _held(manifest: Manifest, url: str) -> Line | None:
    """The line of a document that is there as it was fetched; what went wrong since is forgotten."""
    line = manifest.get(url)
    if line is None or not is_whole(line, manifest.folder):
        return None
    return line.model_copy(update={"problem": None, "status": 200}) if line.problem else line


def _ask(client: Client, url: str, partial: Partial, held: Line | None) -> _Answer | None:
    """Asks for the document, or the rest of it, or whether it changed (None: it did not)."""
    validator = partial.validator()
    headers = _resuming(partial, validator) if validator else _conditional(held)
    with client.open(url, headers) as response:
        status = response.status_code
        if status == _NOT_MODIFIED and held and not validator:
            return None
        if status == _RANGE_NOT_SATISFIABLE and validator:
            partial.drop()
        elif status == _PARTIAL_CONTENT and validator:
            if _starts_at(response) != partial.size:
                partial.drop()
                raise Transient(url, "the server sends another part than was asked for", "try again", status)
            _receive(client, response, partial)
            return _Answer(str(response.request.url), 200, response.headers)
        else:
            check_status(response, url)
            if status not in (200, 203):
                raise FetchError(
                    url, f"the server answers {status}, no document", "check the address in a browser", status
                )
            partial.begin(response)
            _receive(client, response, partial)
            return _Answer(str(response.request.url), status, response.headers)
    return _ask(client, url, partial, held)  # nothing to resume any more


def _receive(client: Client, response: httpx.Response, partial: Partial) -> None:
    url, most = str(response.request.url), client.settings.max_size - partial.size
    length = response.headers.get("content-length", "")
    if length.isdecimal() and int(length) > most:
        raise TooLarge(url, f"{int(length):,} bytes are to come", "--max-size permits more")
    partial.append(client.body(response, most))
    if not length and "transfer-encoding" not in response.headers and _lacks_its_end(partial.path):
        raise Transient(url, "the connection ended before the PDF did", "try again")


def _resuming(partial: Partial, validator: str) -> dict[str, str]:
    return {"Range": f"bytes={partial.size}-", "If-Range": validator, "Accept-Encoding": "identity"}


def _conditional(held: Line | None) -> dict[str, str]:
    if held is None:
        return {}
    asked = {"If-None-Match": held.etag, "If-Modified-Since": held.last_modified}
    return {name: value for name, value in asked.items() if value}


def _starts_at(response: httpx.Response) -> int | None:
    match = _RANGE.match(response.headers.get("content-range", ""))
    return int(match[1]) if match else None


def _lacks_its_end(path: Path) -> bool:
    """Whether a PDF, whose length nobody stated, lacks its end mark."""
    with path.open("rb") as file:
        if b"%PDF-" not in file.read(1024):
            return False
        file.seek(max(0, path.stat().st_size - _PDF_TAIL))
        return b"%%EOF" not in file.read()


def _keep(answer: _Answer, wanted: Wanted, partial: Partial, manifest: Manifest) -> Line:
    """Gives the whole download its name in the folder."""
    if not partial.size:
        raise FetchError(wanted.url, "the answer is empty", "look at the address in a browser", answer.status)
    content_type = answer.headers.get("content-type")
    with partial.path.open("rb") as file:
        suffix = suffix_of(file.read(HEAD), answer.final_url, content_type, wanted.expects)
    title, licence = title_and_licence(partial.path, suffix)
    line = Line(
        url=wanted.url,
        final_url=answer.final_url,
        file=manifest.free_name(name_of(answer.final_url, suffix, wanted.stem), answer.final_url),
        status=answer.status,
        etag=answer.headers.get("etag"),
        last_modified=answer.headers.get("last-modified"),
        content_type=content_type,
        sha256=_sha256(partial.path),
        size=partial.size,
        licence=wanted.licence or licence or licence_at(answer.final_url),
        title=wanted.title or title,
    )
    assert line.file is not None
    partial.move_to(manifest.folder / line.file)
    return _line(manifest, line)


def _line(manifest: Manifest, line: Line) -> Line:
    """The line with the time its content first came; a file that the address had under another name goes."""
    known = manifest.get(line.url)
    if known and known.file and known.file != line.file and not manifest.shared(known.file, line.url):
        (manifest.folder / known.file).unlink(missing_ok=True)
    same = known is not None and known.sha256 == line.sha256 and known.fetched_at is not None
    fetched_at = known.fetched_at if known and same else datetime.now(UTC).isoformat(timespec="seconds")
    return line.model_copy(update={"fetched_at": fetched_at})


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

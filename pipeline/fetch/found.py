"""What a source of documents yields: something to download, something made from an API's answer, or a failure."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.fetch.errors import FetchError


@dataclass(frozen=True, slots=True)
class Wanted:
    """A document at an address."""

    url: str
    title: str | None = None
    licence: str | None = None  # SPDX identifier or address, where the source knows it
    stem: str | None = None  # a better name than the address gives, as a path without suffix
    expects: str | None = None  # the suffix it must turn out to have
    settled: bool = False  # never changes once published: not asked for again


@dataclass(frozen=True, slots=True)
class Made:
    """A document made from what an API answered, with that answer's facts."""

    url: str
    final_url: str
    body: bytes
    suffix: str
    status: int
    etag: str | None = None
    last_modified: str | None = None
    content_type: str | None = None
    title: str | None = None
    licence: str | None = None


@dataclass(frozen=True, slots=True)
class Missed:
    """A document that a source could not read, or a page on the way to documents; the others go on."""

    url: str
    error: FetchError
    title: str | None = None
    on_the_way: bool = False  # no document itself: said, but not written into the manifest


Found = Wanted | Made | Missed

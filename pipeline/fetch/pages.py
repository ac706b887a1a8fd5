"""Documents whose addresses are given: one by one, or in a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from pipeline.fetch.addresses import checked_url
from pipeline.fetch.errors import FetchError, Refused
from pipeline.fetch.found import Found, Missed, Wanted


def given(urls: Iterable[str]) -> Iterator[Found]:
    """What the addresses stand for; one that is none is missed."""
    for url in urls:
        try:
            yield Wanted(str(checked_url(url)))
        except Refused as error:
            yield Missed(error.url, error)


def listed(path: Path) -> list[str]:
    """The addresses in a file, one a line; blank lines and those that begin with # are passed over.

    Raises FetchError for a file that cannot be read or holds no address.
    """
    try:
        lines = [line.strip() for line in path.read_text("utf-8-sig").splitlines()]
    except (OSError, UnicodeDecodeError) as error:
        raise FetchError(
            str(path), f"the list cannot be read: {error}", "give a text file, an address a line"
        ) from error
    urls = [line for line in lines if line and not line.startswith("#")]
    if not urls:
        raise FetchError(str(path), "no address in the list", "write one a line")
    return urls

"""What holds for any address and any way a body is cut into pieces."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import PurePosixPath
from urllib.parse import quote

import brotli  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.fetch.decoding import decoded
from pipeline.fetch.errors import TooLarge
from pipeline.fetch.names import name_of
from pipeline.run.sources import MANIFEST

URL = "https://a.example/"
# Parts of a path as they may come: any characters, and those that file systems read in a special way.
PART = st.one_of(
    st.text(max_size=40),
    st.sampled_from(["..", ".", "~", "con", "NUL.txt", "a.html", "manifest.jsonl", ".git", "a\\b", "c:", "-rf", " "]),
)
PATH = st.lists(PART, max_size=6)


@given(PATH, st.sampled_from([".html", ".pdf", ".txt"]))
def test_a_name_is_valid_and_inside(parts: list[str], suffix: str) -> None:
    name = name_of(URL + "/".join(quote(part, safe="") for part in parts), suffix)
    path = PurePosixPath(name)
    assert path.suffix == suffix and path.parts[0] == "a.example"
    assert not path.is_absolute() and "\\" not in name and ":" not in name and "\0" not in name
    assert len(name) < 255 and all(len(part.encode()) < 255 for part in path.parts)
    assert not any(part.startswith((".", "-", " ", MANIFEST)) or part.endswith((".", " ")) for part in path.parts)
    assert name.isprintable()


@given(PATH, PATH)
def test_addresses_share_no_name_but_by_their_suffix(one: list[str], other: list[str]) -> None:
    """Distinct paths have distinct names, unless they differ only in a suffix, a slash or an empty part."""
    urls = [URL + "/".join(quote(part, safe="") for part in parts) for parts in (one, other)]
    names = [name_of(url, ".html") for url in urls]
    if names[0] == names[1] and urls[0] != urls[1]:
        plain = [
            [part.removesuffix(".html") for part in parts if part not in ("", ".", "index")] for parts in (one, other)
        ]
        assert plain[0] == plain[1] or ".." in (*one, *other)


# Short bodies of any bytes, and long ones that pack well.
BODY = st.one_of(
    st.binary(max_size=5_000), st.builds(lambda part, times: part * times, st.binary(), st.integers(0, 5_000))
)


def _brotli(body: bytes) -> bytes:
    packed: bytes = brotli.compress(body, quality=4)
    return packed


PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": _brotli,
    "identity": bytes,
}


def pieces(data: bytes, cuts: list[int]) -> Iterator[bytes]:
    places = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    yield from (data[start:end] for start, end in pairwise(places))


@given(BODY, st.sampled_from(sorted(PACKERS)), st.lists(st.integers(0, 10_000), max_size=8))
def test_however_a_body_is_cut_it_unpacks_the_same(body: bytes, coding: str, cuts: list[int]) -> None:
    packed = PACKERS[coding](body)
    assert b"".join(decoded(pieces(packed, cuts), coding, 10_000_000, URL)) == body


@given(st.integers(1, 3_000_000), st.sampled_from(sorted(PACKERS)))
def test_never_more_than_is_allowed(size: int, coding: str) -> None:
    limit, taken = 300_000, 0
    chunks = decoded([PACKERS[coding](bytes(size))], coding, limit, URL)
    if size <= limit:
        assert sum(map(len, chunks)) == size
        return
    with pytest.raises(TooLarge):
        for chunk in chunks:
            taken += len(chunk)
    assert taken <= limit

"""Unpacking a body piece by piece, so that a few bytes can never become more than are allowed.

HTTP libraries unpack each piece as it comes, whatever it grows to; a kilobyte of Brotli can hold gigabytes.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator

import brotli  # type: ignore[import-untyped]

from pipeline.fetch.errors import FetchError, TooLarge, Transient

ACCEPTED = "gzip, deflate, br"
_PIECE = 65_536
_MOST_CODINGS = 3  # what is packed more often is no page


def decoded(chunks: Iterable[bytes], encoding: str, limit: int, url: str) -> Iterator[bytes]:
    """The body's bytes in pieces, unpacked by its Content-Encoding.

    Raises TooLarge past `limit` bytes, packed or unpacked; Transient where a packed body ends early; FetchError for
    broken or unknown packing.
    """
    codings = [name for part in encoding.lower().split(",") if (name := part.strip()) not in ("", "identity")]
    unknown = [name for name in codings if name not in _UNPACK]
    if unknown or len(codings) > _MOST_CODINGS:
        raise FetchError(url, f"the body is packed as {encoding!r}", f"only {ACCEPTED} are read")
    pieces = _limited(chunks, limit, url)
    for name in reversed(codings):
        pieces = _limited(_UNPACK[name](pieces, url), limit, url)
    return pieces


def _limited(chunks: Iterable[bytes], limit: int, url: str) -> Iterator[bytes]:
    total = 0
    for chunk in chunks:
        total += len(chunk)
        if total > limit:
            raise TooLarge(url, f"more than {limit:,} bytes", "--max-size permits more")
        yield chunk


def _gunzip(chunks: Iterable[bytes], url: str) -> Iterator[bytes]:
    return _inflate(chunks, url, lambda first: 16 + zlib.MAX_WBITS)


def _undeflate(chunks: Iterable[bytes], url: str) -> Iterator[bytes]:
    """Deflate with its zlib head, as the standard has it, or without, as some servers send it."""
    return _inflate(chunks, url, lambda first: zlib.MAX_WBITS if first & 0x0F == 8 else -zlib.MAX_WBITS)


def _inflate(chunks: Iterable[bytes], url: str, window_bits: Callable[[int], int]) -> Iterator[bytes]:
    unpacker = None
    for chunk in chunks:
        while chunk:
            if unpacker is None:
                unpacker = zlib.decompressobj(window_bits(chunk[0]))
            elif unpacker.eof:
                if chunk[:1] != b"\x1f":
                    break  # padding after the last member
                unpacker = zlib.decompressobj(window_bits(chunk[0]))
            try:
                piece = unpacker.decompress(chunk, _PIECE)
                yield piece
                while len(piece) == _PIECE and not unpacker.unconsumed_tail and not unpacker.eof:
                    piece = unpacker.decompress(b"", _PIECE)  # what it still holds back
                    yield piece
            except zlib.error as error:
                raise _broken(url, error) from error
            chunk = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
    if unpacker is not None and not unpacker.eof:
        raise _cut(url)


def _unbrotli(chunks: Iterable[bytes], url: str) -> Iterator[bytes]:
    unpacker = brotli.Decompressor()
    begun = False
    for chunk in chunks:
        begun = begun or bool(chunk)
        try:
            piece = unpacker.process(chunk, output_buffer_limit=_PIECE)
            while piece or not unpacker.can_accept_more_data():  # it may hold back output with no input left
                yield piece
                piece = unpacker.process(b"", output_buffer_limit=_PIECE)
        except brotli.error as error:
            raise _broken(url, error) from error
    if begun and not unpacker.is_finished():
        raise _cut(url)


def _broken(url: str, error: Exception) -> FetchError:
    return FetchError(url, f"the packed body is broken: {error}", "the site has to mend it")


def _cut(url: str) -> Transient:
    return Transient(url, "the packed body ends early", "try again")


_UNPACK: dict[str, Callable[[Iterable[bytes], str], Iterator[bytes]]] = {
    "gzip": _gunzip,
    "x-gzip": _gunzip,
    "deflate": _undeflate,
    "br": _unbrotli,
}

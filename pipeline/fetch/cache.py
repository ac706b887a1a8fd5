"""Pages read before, kept by the rules of HTTP caching (RFC 9111): an unchanged page costs a 304."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import httpx
from hishel import CacheOptions, SqliteStorage
from hishel.httpx import CacheTransport

from pipeline.fetch.errors import FetchError

LARGEST_KEPT = 20_000_000  # bytes of one page, as it was sent
_TABLES = frozenset({"entries", "streams"})
_STATED = re.compile(r"\b(?:max-age|s-maxage|no-cache|no-store)\b")


def cached(transport: httpx.BaseTransport, path: Path) -> httpx.BaseTransport:
    """The transport with a cache before it, in a database at the path. Raises FetchError where none can stand there."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(path)) as database:
            tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            database.execute("PRAGMA user_version = 2")  # fails where nothing can be written
        if tables - _TABLES:
            raise sqlite3.DatabaseError("it holds something else")
    except (OSError, sqlite3.Error) as error:
        raise FetchError(
            str(path), f"no cache can be kept there: {error}", "remove it or give another --cache"
        ) from error
    storage = SqliteStorage(database_path=path, max_stream_size=LARGEST_KEPT)
    return CacheTransport(_NoGuessing(transport), storage=storage, rfc=CacheOptions(shared=False))


class _NoGuessing(httpx.BaseTransport):
    """Lets nobody guess how long a page stays fresh.

    The standard lets a cache guess from Last-Modified: a search page that rested for a year would then not be
    asked for again for days, and new reports with it. A page whose site states no lifetime is asked for each time.
    """

    def __init__(self, transport: httpx.BaseTransport) -> None:
        self._transport = transport

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._transport.handle_request(request)
        stated = response.headers.get("cache-control", "")
        if "expires" not in response.headers and not _STATED.search(stated.lower()):
            response.headers["cache-control"] = ", ".join(filter(None, (stated, "no-cache")))
        return response

    def close(self) -> None:
        self._transport.close()

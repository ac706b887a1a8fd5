"""Answers that no decent HTTP server gives: bytes straight from a socket."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.fetch import Client, Fate
from tests.fetch.conftest import SETTINGS
from tests.fetch.fetching import documents, fetch
from tests.fetch.site import PDF, page

NEWS = page("Norfolk rated good")
OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
CLOSE = b"Connection: close\r\n"
Talk = Callable[[socket.socket], None]


def chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


class Wire:
    """Says to each connection what `talks` has in turn (the last for ever), robots.txt aside."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.base = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        self.talks: list[Talk] = []
        self.connections = 0
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self.socket.accept()
                threading.Thread(target=self._answer, args=[connection], daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            if b"robots.txt" in connection.recv(65_536):
                connection.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                return
            self.connections += 1
            talk = self.talks.pop(0) if len(self.talks) > 1 else self.talks[0]
            talk(connection)


def says(*pieces: bytes) -> Talk:
    def talk(connection: socket.socket) -> None:
        for piece in pieces:
            connection.sendall(piece)

    return talk


def drips(head: bytes, piece: bytes) -> Talk:
    """Never silent for long, never done."""

    def talk(connection: socket.socket) -> None:
        connection.sendall(head)
        while True:
            connection.sendall(piece)
            time.sleep(0.05)

    return talk


@pytest.fixture
def wire() -> Iterator[Wire]:
    served = Wire()
    yield served
    served.socket.close()


def test_a_chunked_body_that_is_cut_is_not_kept(wire: Wire, client: Client, folder: Path) -> None:
    head = OK + CLOSE + b"Transfer-Encoding: chunked\r\n\r\n"
    wire.talks = [says(head, chunk(NEWS[:50])), says(head, chunk(NEWS[:50]), chunk(NEWS[50:]), b"0\r\n\r\n")]
    [(fate, line)] = fetch(client, folder, f"{wire.base}/news")
    assert fate is Fate.NEW and wire.connections == 2
    assert (folder / str(line.file)).read_bytes() == NEWS


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (b"", "nothing"),
        (b"\x00\xff garbage", "no HTTP"),
        (b"SSH-2.0-OpenSSH_9.6\r\n", "another protocol"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n" + NEWS, "a length that is none"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\n" + NEWS, "two lengths"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n", "a chunk that is none"),
        (OK + b"X-Long: " + b"x" * 200_000 + b"\r\n\r\n" + NEWS, "a head without end"),
        (OK + CLOSE + b"Content-Length: 900\r\n\r\n" + NEWS, "less than was announced"),
    ],
)
def test_a_broken_answer_is_a_failure(answer: bytes, why: str, wire: Wire, client: Client, folder: Path) -> None:
    wire.talks = [says(answer)]
    [(fate, line)] = fetch(client, folder, f"{wire.base}/news")
    assert fate is Fate.FAILED and line.problem and "connection failed" in line.problem, why
    assert wire.connections == SETTINGS.attempts
    assert not [name for name in documents(folder) if not name.startswith(".fetch/")]


@pytest.mark.parametrize(
    ("head", "piece"),
    [
        (b"HTTP/1.1 200 OK\r\nX-Slow: ", b"x"),
        (b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
        (OK + b"\r\n", b"<p>and on</p>"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\n", chunk(b"x")),
    ],
    ids=["head", "early hints", "body", "chunks"],
)
def test_an_answer_that_never_ends_is_given_up(head: bytes, piece: bytes, wire: Wire, folder: Path) -> None:
    wire.talks = [drips(head, piece)]
    with Client(replace(SETTINGS, longest=0.6, attempts=1)) as client:
        [(fate, line)] = fetch(client, folder, f"{wire.base}/news")
    assert fate is Fate.FAILED and line.problem and "in time" in line.problem


def test_a_server_without_end_is_stopped_at_the_size(wire: Wire, folder: Path) -> None:
    def talk(connection: socket.socket) -> None:
        connection.sendall(OK + b"\r\n")
        while True:
            connection.sendall(b"<p>more</p>" * 10_000)

    wire.talks = [talk]
    with Client(replace(SETTINGS, max_size=1_000_000)) as client:
        [(fate, line)] = fetch(client, folder, f"{wire.base}/news")
    assert fate is Fate.FAILED and line.problem and "--max-size" in line.problem
    assert wire.connections == 1
    assert documents(folder) == []


def test_a_part_that_was_not_asked_for_is_not_appended(wire: Wire, client: Client, folder: Path) -> None:
    """A server that resumes at another place would leave a file with a hole in it."""
    pdf = b'Content-Type: application/pdf\r\nETag: "1"\r\n' + CLOSE
    length = f"Content-Length: {len(PDF)}\r\n\r\n".encode()
    part = f"Content-Range: bytes 10-{len(PDF) - 1}/{len(PDF)}\r\nContent-Length: {len(PDF) - 10}\r\n\r\n".encode()
    wire.talks = [
        says(b"HTTP/1.1 200 OK\r\n" + pdf + length, PDF[:30_000]),
        says(b"HTTP/1.1 206 Partial Content\r\n" + pdf + part, PDF[10:]),
        says(b"HTTP/1.1 200 OK\r\n" + pdf + length, PDF),
    ]
    [(fate, line)] = fetch(client, folder, f"{wire.base}/report.pdf")
    assert fate is Fate.NEW and wire.connections == 3
    assert (folder / str(line.file)).read_bytes() == PDF


def test_nobody_listens(client: Client, folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    [(fate, line)] = fetch(client, folder, f"http://127.0.0.1:{port}/news")
    assert fate is Fate.FAILED and line.problem and "connection failed" in line.problem

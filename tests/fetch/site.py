"""A web server on the loopback that behaves as real ones do, well and badly, and remembers what it was asked."""

from __future__ import annotations

import hashlib
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

PDF = b"%PDF-1.4\n" + b"1 0 obj << /Length 9 >> stream notes endstream endobj\n" * 4000 + b"%%EOF\n"
HTML = "text/html; charset=utf-8"


def page(title: str, body: str = "<p>Ofsted rated the services good.</p>") -> bytes:
    return f"<!DOCTYPE html><html><head><title>{title}</title></head><body>{body}</body></html>".encode()


@dataclass
class Reply:
    """What a path answers: its body cut after `cut` bytes, or sent in pieces of `drip` bytes, a tenth second apart."""

    body: bytes = b""
    type: str = HTML
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    etag: bool = True
    ranges: bool = True
    length: bool = True
    cut: int | None = None
    drip: int | None = None


@dataclass(frozen=True)
class Asked:
    """A request as it came."""

    path: str
    headers: dict[str, str]
    at: float


Route = Reply | Callable[["Asked"], Reply]


class Site:
    """The server's routes and what it was asked. A list of replies is given in turn, the last for ever."""

    def __init__(self, port: int) -> None:
        self.base = f"http://127.0.0.1:{port}"
        self.routes: dict[str, Route | list[Route]] = {}
        self.asked: list[Asked] = []
        self.lock = threading.Lock()

    def requests(self, path: str | None = None) -> list[Asked]:
        """Requests of a path (of all but robots.txt), in order."""
        return [a for a in self.asked if (a.path.partition("?")[0] == path if path else a.path != "/robots.txt")]

    def reply(self, asked: Asked) -> Reply:
        with self.lock:
            self.asked.append(asked)
            route = self.routes.get(asked.path) or self.routes.get(urlsplit(asked.path).path)
            if isinstance(route, list):
                route = route.pop(0) if len(route) > 1 else route[0]
        if route is None:
            return Reply(b"not here", "text/plain", 404, etag=False)
        return route if isinstance(route, Reply) else route(asked)


def query(asked: Asked) -> dict[str, list[str]]:
    return parse_qs(urlsplit(asked.path).query)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    site: Site

    def log_message(self, *args: Any) -> None:
        pass

    def do_GET(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        reply = self.site.reply(Asked(self.path, headers, time.monotonic()))
        etag = f'"{hashlib.md5(reply.body).hexdigest()}"' if reply.etag and reply.status == 200 else None
        if etag and headers.get("if-none-match") == etag:
            self._send(304, {"ETag": etag, **reply.headers}, reply, b"")
            return
        status, body, extra = reply.status, reply.body, dict(reply.headers)
        asked = re.fullmatch(r"bytes=(\d+)-", headers.get("range", ""))
        if asked and reply.ranges and headers.get("if-range", etag) == etag:
            start = int(asked[1])
            if start >= len(body):
                self._send(416, {"Content-Range": f"bytes */{len(body)}"}, reply, b"")
                return
            extra["Content-Range"] = f"bytes {start}-{len(body) - 1}/{len(body)}"
            status, body = 206, body[start:]
        if etag:
            extra["ETag"] = etag
        self._send(status, {"Content-Type": reply.type, **extra}, reply, body)

    def _send(self, status: int, headers: dict[str, str], reply: Reply, body: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if reply.length:
            self.send_header("Content-Length", str(len(body)))
        else:
            self.send_header("Connection", "close")
            self.close_connection = True
        self.end_headers()
        try:
            if reply.cut is not None and len(body) > reply.cut:
                self.wfile.write(body[: reply.cut])
                self.wfile.flush()
                self.close_connection = True
                self.connection.shutdown(socket.SHUT_RDWR)
                return
            step = reply.drip or max(len(body), 1)
            for start in range(0, len(body), step):
                self.wfile.write(body[start : start + step])
                self.wfile.flush()
                if reply.drip:
                    time.sleep(0.1)
        except OSError:
            self.close_connection = True  # the other side has gone


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *args: Any) -> None:
        """A visitor who goes away in the middle is nothing to print."""


@contextmanager
def serving() -> Iterator[Site]:
    """A site on a free port of the loopback for as long as the block lasts."""

    class Handler(_Handler):
        pass

    server = _Server(("127.0.0.1", 0), Handler)
    Handler.site = Site(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield Handler.site
    finally:
        server.shutdown()
        server.server_close()

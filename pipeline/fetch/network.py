"""The connections beneath HTTP: made only to checked addresses, and never open longer than an exchange may take."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterable
from typing import Any

import httpcore
import httpx

from pipeline.fetch.addresses import resolve

SocketOption = tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]


class GuardedTransport(httpx.HTTPTransport):
    """HTTP/1.1 over guarded connections. Proxies of the environment are not used: behind one, nothing is checked."""

    def __init__(self, allow_private: bool, longest: float) -> None:
        super().__init__(trust_env=False)
        self._pool = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(),
            keepalive_expiry=5.0,
            network_backend=_GuardedBackend(allow_private, longest),
        )


class _GuardedBackend(httpcore.NetworkBackend):
    def __init__(self, allow_private: bool, longest: float) -> None:
        self._backend = httpcore.SyncBackend()
        self._allow_private = allow_private
        self._longest = longest

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SocketOption] | None = None,
    ) -> httpcore.NetworkStream:
        failure: Exception = httpcore.ConnectError(f"{host} has no address")
        for address in resolve(host, port, self._allow_private):
            try:
                stream = self._backend.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return _TimedStream(stream, self._longest)
        raise failure

    def connect_unix_socket(self, *args: Any, **kwargs: Any) -> httpcore.NetworkStream:
        raise httpcore.ConnectError("sockets of this machine are not fetched from")

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)


class _TimedStream(httpcore.NetworkStream):
    """A connection whose answer, head and body, must be there within so many seconds of the request.

    A time-out on each read alone lets a server that sends a byte now and then hold a run for ever.
    """

    def __init__(self, stream: httpcore.NetworkStream, longest: float) -> None:
        self._stream = stream
        self._longest = longest
        self._asked = time.monotonic()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        left = self._asked + self._longest - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout(f"the answer takes longer than {self._longest:g} seconds")
        return self._stream.read(max_bytes, left if timeout is None else min(timeout, left))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._asked = time.monotonic()
        self._stream.write(buffer, timeout)

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _TimedStream(self._stream.start_tls(ssl_context, server_hostname, timeout), self._longest)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

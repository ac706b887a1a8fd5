"""The one way to the network: addresses checked, robots.txt kept, hosts paced, pages cached, time and size limited."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from types import TracebackType
from typing import TypeVar

import httpx

from pipeline.fetch.addresses import checked_url, joined
from pipeline.fetch.cache import cached
from pipeline.fetch.decoding import ACCEPTED, decoded
from pipeline.fetch.errors import FetchError, Refused, Transient
from pipeline.fetch.network import GuardedTransport
from pipeline.fetch.pace import Pace
from pipeline.fetch.retry import check_status, persistently
from pipeline.fetch.robots import Robots

AGENT = "ofsted-records"
MOST_REDIRECTS = 10
LARGEST_PAGE = 20_000_000  # bytes of a page that is read whole; the longest search answer known is a hundredth of it
_REDIRECTS = frozenset({301, 302, 303, 307, 308})

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Settings:
    """How to behave. Times are seconds, sizes bytes."""

    contact: str = ""  # an e-mail address or page for a site's owner to turn to
    rate: float = 1.0  # requests a second to one host
    timeout: float = 30.0  # of silence
    longest: float = 600.0  # for one answer in all
    max_size: int = 100_000_000
    attempts: int = 5
    allow_private: bool = False
    cache: Path | None = None  # the file of cached pages; None: no cache


@dataclass(frozen=True, slots=True)
class Page:
    """A whole answer, read on the way to documents: a search page, an API's answer, a feed."""

    url: str
    final_url: str
    status: int
    headers: httpx.Headers
    content: bytes


class Client:
    """Reads pages (`read`) and opens documents for streaming (`open`). A context manager: closes its connections."""

    def __init__(self, settings: Settings, sleep: Callable[[float], None] = time.sleep) -> None:
        self.settings = settings
        self._sleep = sleep
        self._pace = Pace(1 / settings.rate, sleep)
        self._robots = Robots(self._robots_text, AGENT)
        transport = GuardedTransport(settings.allow_private, settings.longest)
        self._plain = self._over(transport)
        self._caching = self._over(cached(transport, settings.cache)) if settings.cache else self._plain

    def _over(self, transport: httpx.BaseTransport) -> httpx.Client:
        headers = {"User-Agent": user_agent(self.settings.contact), "Accept-Encoding": ACCEPTED}
        return httpx.Client(transport=transport, headers=headers, timeout=self.settings.timeout, trust_env=False)

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._caching.close()
        self._plain.close()

    def persistently(self, call: Callable[[], T]) -> T:
        """The call's result, tried again while it raises Transient."""
        return persistently(call, self.settings.attempts, self._sleep)

    def read(self, url: str) -> Page:
        """A page, from the cache where the standard allows, unpacked. Raises FetchError."""
        return self.persistently(lambda: self._read(url, polite=True))

    @contextmanager
    def open(self, url: str, headers: dict[str, str]) -> Iterator[httpx.Response]:
        """A document's answer, redirects followed, its body still to be read with `body`.

        Raises FetchError; whatever breaks while the answer is open becomes one, too.
        """
        with self._answer(self._plain, url, headers, polite=True) as response:
            yield response

    def body(self, response: httpx.Response, limit: int | None = None) -> Iterator[bytes]:
        """The answer's body in pieces, unpacked, never more than the largest size allowed."""
        url, most = str(response.request.url), self.settings.max_size if limit is None else limit
        return decoded(response.iter_raw(), response.headers.get("content-encoding", ""), most, url)

    def _read(self, url: str, polite: bool) -> Page:
        with self._answer(self._caching, url, {}, polite) as response:
            check_status(response, url)
            content = b"".join(self.body(response, min(LARGEST_PAGE, self.settings.max_size)))
            return Page(url, str(response.request.url), response.status_code, response.headers, content)

    def _robots_text(self, url: str) -> str:
        try:
            page = self.persistently(lambda: self._read(url, polite=False))
        except FetchError as error:
            if error.status is not None and 400 <= error.status < 500 and not isinstance(error, Transient):
                return ""  # RFC 9309: a site without the file has no rules
            raise
        return page.content.decode("utf-8", "replace")

    @contextmanager
    def _answer(
        self, client: httpx.Client, url: str, headers: dict[str, str], polite: bool
    ) -> Iterator[httpx.Response]:
        """The answer after redirects. Every address on the way is checked and paced like the first."""
        target = checked_url(url)
        for _ in range(MOST_REDIRECTS + 1):
            self._pace.wait(target.host, self._robots.check(target) if polite else 0.0)
            with _errors_of(str(target)):
                response = _send(client, client.build_request("GET", target, headers=headers))
                try:
                    location = response.headers.get("location")
                    if response.status_code not in _REDIRECTS or location is None:
                        self._heed(target, response)
                        yield response
                        return
                finally:
                    response.close()
            target = joined(str(target), location)
        raise FetchError(url, f"more than {MOST_REDIRECTS} redirects", "check the address in a browser")

    def _heed(self, target: httpx.URL, response: httpx.Response) -> None:
        try:
            check_status(response, str(target))
        except Transient as error:
            self._pace.defer(target.host, error.retry_after or 0.0)
        except FetchError:
            pass


def _send(client: httpx.Client, request: httpx.Request) -> httpx.Response:
    try:
        return client.send(request, stream=True)
    except RuntimeError as error:  # the cache's own: a database of another version
        raise FetchError(
            str(request.url), f"the cache cannot be used: {error}", "remove it or give another --cache"
        ) from error


@contextmanager
def _errors_of(url: str) -> Iterator[None]:
    """What the HTTP library raises, as errors of this package that name the address."""
    try:
        yield
    except httpx.TimeoutException as error:
        raise Transient(url, f"no answer in time ({error or type(error).__name__})", "try again later") from error
    except httpx.TransportError as error:
        if _untrusted(error):
            raise FetchError(url, f"its certificate is not trusted: {error}", "check the address") from error
        raise Transient(url, f"the connection failed: {error or type(error).__name__}", "try again later") from error
    except httpx.InvalidURL as error:
        raise Refused(url, f"no address: {error}", "give a whole http or https address") from error


def _untrusted(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def user_agent(contact: str) -> str:
    """The name this program gives itself, with the contact or, without one, the package's maintainers."""
    version = "0"
    with suppress(PackageNotFoundError):
        package = metadata(AGENT)
        version = package["Version"]
        named = (package[field] for field in ("Maintainer-email", "Author-email", "Project-URL") if field in package)
        contact = contact or next((name.rpartition(", ")[2] for name in named), "")
    return f"{AGENT}/{version}" + (f" (+{contact})" if contact else "")

"""Why something could not be fetched: the address, what happened, what to do."""

from __future__ import annotations


class FetchError(Exception):
    """An address that gave no document; trying again at once would not help.

    `status` is the HTTP status where there was an answer at all.
    """

    def __init__(self, url: str, message: str, remedy: str, status: int | None = None) -> None:
        super().__init__(f"{url}: {message}; {remedy}")
        self.url, self.message, self.remedy, self.status = url, message, remedy, status


class Refused(FetchError):
    """Not asked for at all: a scheme, a private network, a site's robots.txt."""


class TooLarge(FetchError):
    """More bytes than are allowed, as sent or once unpacked."""


class ShapeChanged(FetchError):
    """A site's page or answer lacks what it always had: says what was looked for."""


class Transient(FetchError):
    """What may pass: a cut connection, a time-out, a busy server. Asked for again, `retry_after` seconds from now
    where the server named a time."""

    def __init__(
        self, url: str, message: str, remedy: str, status: int | None = None, retry_after: float | None = None
    ) -> None:
        super().__init__(url, message, remedy, status)
        self.retry_after = retry_after

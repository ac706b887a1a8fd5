"""How often a host is asked: so many seconds between two requests, more where the host says so."""

from __future__ import annotations

import time
from collections.abc import Callable


class Pace:
    """Keeps the time of each host's next request. `sleep` waits; tests hand in another."""

    def __init__(self, seconds_between: float, sleep: Callable[[float], None] = time.sleep) -> None:
        self._between = seconds_between
        self._sleep = sleep
        self._next: dict[str, float] = {}

    def wait(self, host: str, at_least: float = 0.0) -> None:
        """Waits until the host may be asked again; `at_least` is the pause its robots.txt asks for, in seconds."""
        now = time.monotonic()
        start = max(now, self._next.get(host, now))
        if start > now:
            self._sleep(start - now)
        self._next[host] = start + max(self._between, at_least)

    def defer(self, host: str, seconds: float) -> None:
        """The host asked to be left alone for so long (Retry-After)."""
        self._next[host] = max(self._next.get(host, 0.0), time.monotonic() + seconds)

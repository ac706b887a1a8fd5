"""Trying again what may pass: a few times, each wait longer than the last, with jitter; Retry-After where given."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from typing import TypeVar

import httpx
from tenacity import RetryCallState, Retrying, retry_if_exception_type, stop_after_attempt

from pipeline.fetch.errors import FetchError, Transient

PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})  # statuses that may be another a little later
LONGEST_WAIT = 300.0  # seconds; a server that asks for more is asked by the next run
_FIRST, _MOST = 0.5, 30.0  # seconds of backoff

T = TypeVar("T")


def persistently(call: Callable[[], T], attempts: int, sleep: Callable[[float], None] = time.sleep) -> T:
    """The call's result, tried up to `attempts` times while it raises Transient; then that error."""
    retrying = Retrying(
        stop=stop_after_attempt(attempts),
        wait=_wait,
        retry=retry_if_exception_type(Transient),
        sleep=sleep,
        reraise=True,
    )
    return retrying(call)


def _wait(state: RetryCallState) -> float:
    backoff: float = min(_MOST, _FIRST * 2.0 ** (state.attempt_number - 1)) * random.uniform(0.5, 1.5)
    error = state.outcome.exception() if state.outcome else None
    asked = (error.retry_after or 0.0) if isinstance(error, Transient) else 0.0
    return max(backoff, asked)


def check_status(response: httpx.Response, url: str) -> None:
    """Raises Transient for a status that may pass, FetchError for any other that is no success."""
    status = response.status_code
    if status < 400:
        return
    answer = f"the server answers {status} {response.reason_phrase}".rstrip()
    if status not in PASSING:
        remedy = "it is gone: drop the address" if status in (404, 410) else "check the address in a browser"
        raise FetchError(url, answer, remedy, status)
    wait = retry_after(response.headers.get("retry-after"))
    if wait is not None and wait > LONGEST_WAIT:
        raise FetchError(url, f"{answer} and asks for {wait:.0f} seconds' patience", "run again after that", status)
    raise Transient(url, answer, "try again later", status, wait)


def retry_after(header: str | None) -> float | None:
    """Seconds from now that a Retry-After header asks for (a number or a date); None where there is none."""
    if header is None:
        return None
    if header.strip().isdecimal():
        return float(header)
    try:
        return max(0.0, parsedate_to_datetime(header).timestamp() - time.time())
    except ValueError:
        return None

"""What a site's robots.txt lets this program ask for (RFC 9309)."""

from __future__ import annotations

from collections.abc import Callable

import httpx
from protego import Protego

from pipeline.fetch.errors import FetchError, Refused, Transient

LONGEST_DELAY = 60.0  # seconds; a longer crawl delay is a way of saying no that robots.txt says better


class Robots:
    """The rules of each site, read once.

    `read` gives a robots.txt's text from its address, "" where the site has none, and raises FetchError where it
    cannot be read: then, by the standard, nothing of the site may be asked for.
    """

    def __init__(self, read: Callable[[str], str], agent: str) -> None:
        self._read = read
        self._agent = agent
        self._rules: dict[str, Protego | FetchError] = {}

    def check(self, url: httpx.URL) -> float:
        """The pause the site asks for between two requests, in seconds. Raises Refused where it refuses."""
        origin = f"{url.scheme}://{url.netloc.decode('ascii')}"
        if origin not in self._rules:
            self._rules[origin] = self._load(origin)
        rules = self._rules[origin]
        if isinstance(rules, FetchError) and rules.status is None and not isinstance(rules, Transient):
            raise rules  # the host itself is refused or unknown
        if isinstance(rules, FetchError):
            raise Refused(
                str(url), f"the site's robots.txt cannot be read ({rules.message})", "try again later", rules.status
            )
        if not rules.can_fetch(str(url), self._agent):
            raise Refused(str(url), "the site's robots.txt refuses it", "ask the site's owner for the document")
        return min(LONGEST_DELAY, rules.crawl_delay(self._agent) or 0.0)

    def _load(self, origin: str) -> Protego | FetchError:
        try:
            return Protego.parse(self._read(f"{origin}/robots.txt"))
        except FetchError as error:
            return error

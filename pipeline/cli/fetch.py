"""`ofsted-records fetch`: documents from the web into a folder that `run` reads."""

from __future__ import annotations

import os
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from pipeline.cli.output import DONE, FAILED, INTERRUPTED, USAGE, err, out, stop
from pipeline.fetch import (
    Client,
    Fate,
    FetchError,
    Line,
    Manifest,
    Settings,
    collect,
    feeds,
    govuk,
    in_turn,
    pages,
    reports_site,
)
from pipeline.fetch.status import State, standings
from pipeline.run.lock import HeldError, hold

OPTIONS = Settings()
PROBLEMS_SHOWN = 50
WIDE = 1000  # columns of a table that no terminal shows: a row stays a line


def fetch(
    urls: Annotated[
        list[str] | None, typer.Argument(metavar="[URL]...", help="Pages or files, fetched from their own hosts.")
    ] = None,
    list_file: Annotated[
        Path | None, typer.Option("--list", metavar="FILE", help="A file of addresses, one a line.")
    ] = None,
    govuk_words: Annotated[
        str | None,
        typer.Option("--govuk", metavar="QUERY", help="Search GOV.UK; contacts www.gov.uk and its attachments' hosts."),
    ] = None,
    organisation: Annotated[
        list[str] | None, typer.Option(help="With --govuk: publishers, as in their addresses; commas or repeated.")
    ] = None,
    type_: Annotated[
        list[str] | None,
        typer.Option("--type", help="With --govuk: press_release, news_story, official_statistics, …; as above."),
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="With --govuk: the most results to take.")] = None,
    feed: Annotated[
        list[str] | None,
        typer.Option(metavar="URL", help="An RSS or Atom feed; contacts its host and those of its entries."),
    ] = None,
    reports: Annotated[
        bool,
        typer.Option(
            "--reports",
            help="Councils' inspection reports; contacts reports.ofsted.gov.uk and files.ofsted.gov.uk.",
        ),
    ] = False,
    council: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="With --reports: only these councils; as above.")
    ] = None,
    since: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="With --govuk, --feed, --reports: published on that day or later."),
    ] = None,
    into: Annotated[Path, typer.Option(help="Folder for the documents and their manifest.")] = Path("documents"),
    status: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Print what a folder holds; contacts nobody.")
    ] = None,
    rate: Annotated[float, typer.Option(min=0.001, help="Requests a second to one host.")] = OPTIONS.rate,
    timeout: Annotated[float, typer.Option(min=0.1, help="Seconds of silence from a server.")] = OPTIONS.timeout,
    longest: Annotated[float, typer.Option(min=0.1, help="Seconds one answer may take in all.")] = OPTIONS.longest,
    max_size: Annotated[
        float, typer.Option(min=0.001, help="Megabytes one document may have, packed or unpacked.")
    ] = OPTIONS.max_size / 1e6,
    attempts: Annotated[int, typer.Option(min=1, help="Times a request is tried that may pass.")] = OPTIONS.attempts,
    contact: Annotated[
        str,
        typer.Option(envvar="OFSTED_RECORDS_CONTACT", help="E-mail address or page for sites' owners to turn to."),
    ] = "",
    cache: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Cache of pages read on the way; default: the user's."),
    ] = None,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Let addresses lead into private and local networks.")
    ] = False,
    site: Annotated[
        str | None, typer.Option(metavar="URL", help="With --govuk or --reports: a mirror in the site's place.")
    ] = None,
) -> None:
    """Fetch documents over the network into --into (default: documents/), with a line for each in its manifest.jsonl.

    Contacted are only the hosts of what is asked for, each with its robots.txt, at most --rate times a second, under a
    User-Agent that names this program and --contact. What is there and unchanged is not downloaded again; the same
    command goes on with what an interrupted one left. No other command contacts anybody.

    Exit status 0: everything is there; 1: something failed; 2: wrong usage; 130: interrupted.
    """
    if status:
        _print_status(status)
        return
    if not (urls or list_file or govuk_words is not None or feed or reports):
        stop("nothing to fetch: give addresses, --list, --govuk, --feed or --reports", USAGE)
    settings = Settings(
        contact, rate, timeout, longest, int(max_size * 1e6), attempts, allow_private, cache or _cache_file()
    )
    day = since.date() if since else None
    progress = _Progress()
    try:
        given = [*(urls or ()), *(pages.listed(list_file) if list_file else ())]
        into.mkdir(parents=True, exist_ok=True)
        with hold(into), Manifest(into) as manifest, Client(settings) as client, progress:
            found = [pages.given(given), *(feeds.announced(client, url, day) for url in feed or ())]
            if govuk_words is not None:
                query = govuk.Query(govuk_words, _split(organisation), _split(type_), day, limit)
                found.append(govuk.documents(client, query, (site or govuk.SITE).rstrip("/")))
            if reports:
                found.append(
                    reports_site.publications(client, _split(council), day, (site or reports_site.SITE).rstrip("/"))
                )
            collect(in_turn(found), client, manifest, progress.show)
    except HeldError as error:
        stop(str(error))
    except (FetchError, OSError) as error:
        progress.print_summary()
        stop(str(error), FAILED)
    except KeyboardInterrupt:
        progress.print_summary()
        stop("interrupted; the same command goes on with the rest", INTERRUPTED)
    progress.print_summary()
    raise typer.Exit(FAILED if progress.fates[Fate.FAILED] else DONE)


def _split(values: list[str] | None) -> tuple[str, ...]:
    """Values given several times or with commas."""
    return tuple(name for value in values or () for part in value.split(",") if (name := part.strip()))


def _cache_file() -> Path:
    folder = os.environ.get("XDG_CACHE_HOME")
    return (Path(folder) if folder else Path.home() / ".cache") / "ofsted-records" / "pages.db"


class _Progress:
    """A line that moves on a terminal, a plain line per address otherwise; the sums at the end."""

    def __init__(self) -> None:
        self.fates: Counter[Fate] = Counter()
        self.problems: list[str] = []
        self._status = err.status("asking") if err.is_terminal else None

    def __enter__(self) -> None:
        if self._status:
            self._status.start()

    def __exit__(self, *error: object) -> None:
        if self._status:
            self._status.stop()

    def show(self, fate: Fate, line: Line) -> None:
        self.fates[fate] += 1
        if fate is Fate.FAILED:
            self.problems.append(f"{line.url}: {line.problem}")
        if self._status:
            self._status.update(f"{self.fates.total()} addresses · {escape(line.url)}")
        else:
            err.print(f"{fate} {line.url}" + (f" -> {line.file}" if line.file else ""), markup=False)

    def print_summary(self) -> None:
        out.print(", ".join(f"{self.fates[fate]:,} {fate}" for fate in Fate))
        for problem in self.problems[:PROBLEMS_SHOWN]:
            err.print(problem, markup=False)
        if len(self.problems) > PROBLEMS_SHOWN:
            err.print(f"… and {len(self.problems) - PROBLEMS_SHOWN} more, in the manifest")


def _print_status(folder: Path) -> None:
    """The table of what was fetched; exit status 1 where something is not there as fetched."""
    if not folder.is_dir():
        stop(f"{folder}: no such folder; give one that fetch wrote to", USAGE)
    try:
        found = standings(folder)
    except FetchError as error:
        stop(str(error), FAILED)
    table = Table(box=None, pad_edge=False)
    for heading in ("file", "state", "status", "fetched", "kB", "licence", "title or problem"):
        table.add_column(heading, justify="right" if heading in ("status", "kB") else "left")
    for standing in found:
        line = standing.line
        table.add_row(
            escape(line.file or line.url),
            standing.state,
            str(line.status or "–"),
            (line.fetched_at or "–")[:10],
            f"{line.size / 1000:,.0f}" if line.size is not None else "–",
            escape(line.licence or "–"),
            escape(line.problem or line.title or "–"),
        )
    (out if out.is_terminal else Console(file=out.file, width=WIDE)).print(table)
    states = Counter(standing.state for standing in found)
    failing = sum(standing.line.problem is not None for standing in found)
    out.print(", ".join(f"{states[state]:,} {state}" for state in State) + f"; {failing:,} failed last time")
    raise typer.Exit(DONE if states[State.HERE] == len(found) and not failing else FAILED)

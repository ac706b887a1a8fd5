"""What a run says of one document: how it came out, and what was written."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from pipeline.records import DocumentRecord, Outcome, Problem, Records
from pipeline.run.fingerprint import of_bytes

KINDS = ("councils", "judgements", "statistics", "quotes", "officials", "checks")


@dataclass(frozen=True, slots=True)
class Done:
    """One document's outcome: records by kind, problems in a line each, seconds by stage, digests of its two files.

    `lasting` is false where another try may end otherwise (a time-out, a killed process): the next run tries again.
    """

    source: str
    outcome: Outcome
    counts: dict[str, int] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    digests: tuple[str, str] = ("", "")
    seconds: dict[str, float] = field(default_factory=dict)
    lasting: bool = True

    def to_ledger(self, fingerprint: str) -> dict[str, Any]:
        """What the ledger keeps: all but the clock, so that equal runs leave equal ledgers."""
        entry = asdict(self)
        del entry["seconds"], entry["lasting"]
        return {"fingerprint": fingerprint, **entry}

    @classmethod
    def from_ledger(cls, entry: dict[str, Any]) -> Done:
        return cls(
            source=entry["source"],
            outcome=Outcome(entry["outcome"]),
            counts=entry["counts"],
            problems=tuple(entry["problems"]),
            digests=(entry["digests"][0], entry["digests"][1]),
        )


def failed(source: str, problem: Problem) -> Records:
    """The records of a document that yields none, with its reason."""
    return Records(document=DocumentRecord(source=source, outcome=Outcome.FAILED, problems=(problem,)))


def written(records: Records, contents: tuple[str, str]) -> Done:
    """The outcome of records that were written as `contents`, the JSON and the stored text."""
    return Done(
        source=records.document.source,
        outcome=records.document.outcome,
        counts={kind: len(getattr(records, kind)) for kind in KINDS},
        problems=tuple(str(problem) for problem in records.document.problems),
        digests=(of_bytes(contents[0].encode()), of_bytes(contents[1].encode())),
    )

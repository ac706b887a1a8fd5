"""Why a source could not become a document."""

from __future__ import annotations

from pipeline.records import Problem


class IngestError(Exception):
    """A source that cannot be read: names the file, the stage, what is wrong and what to do."""

    def __init__(self, source: str, message: str, remedy: str, stage: str = "ingest") -> None:
        super().__init__(f"{source}: {stage}: {message}; {remedy}")
        self.source = source
        self.problem = Problem(stage=stage, message=message, remedy=remedy)

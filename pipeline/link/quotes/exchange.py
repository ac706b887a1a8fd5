"""Those who ask and answer in turn, each in a paragraph that is nothing but what is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.link.speakers.speaker import Speaker
from pipeline.records import QuoteSource

RULE = "in_turn"


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody says in a paragraph; `bare` where nothing else stands in it."""

    words: str
    paragraph: int
    bare: bool
    speaker: Speaker | None = None


def in_turn(said: Said, before: Sequence[Said]) -> Speaker | None:
    """Whose turn a bare paragraph is; None where no exchange is seen.

    "“Where were you?” Roe asked." / "“At home,” Lee said." / "“And then?”" / "“I slept.”": the two in turn. Where a
    question is answered by nobody who has spoken yet, it is somebody else, whom the text leaves unnamed.
    """
    if not said.bare or not before or before[-1].paragraph != said.paragraph - 1:
        return None
    last = before[-1]
    if not _is_person(last.speaker):
        return None
    other = next((one for one in reversed(before) if one.paragraph == last.paragraph - 1), None)
    exchanged = other and _is_person(other.speaker) and other.speaker != last.speaker
    if other and exchanged and any(map(_asks, (other, last, said))):
        return other.speaker
    return Speaker(QuoteSource.PERSON) if _asks(last) else None


def _is_person(speaker: Speaker | None) -> bool:
    return speaker is not None and speaker.source is QuoteSource.PERSON


def _asks(said: Said) -> bool:
    return said.words.rstrip().endswith("?")

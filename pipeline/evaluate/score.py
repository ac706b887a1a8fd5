"""Precision, recall and F1 by kind and field, and every difference with its surroundings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from pipeline.evaluate.golden import Golden
from pipeline.evaluate.kinds import DOCUMENT_FIELDS, KINDS, Kind, Overlap, Record, equal
from pipeline.evaluate.wording import places

AROUND = 40  # characters shown on both sides of a difference


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: `what` is missing, extra or changed."""

    document: str
    group: str
    what: str
    detail: str
    surroundings: str

    def __str__(self) -> str:
        return f"{self.document} [{self.group}] {self.what}: {self.detail}" + (
            f"\n    … {self.surroundings} …" if self.surroundings else ""
        )


@dataclass
class Tally:
    """Counts of one group of records: found, missed, extra; wholly right; right and all per field."""

    found: int = 0
    missed: int = 0
    extra: int = 0
    linked: int = 0
    fields: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))

    def figures(self) -> dict[str, float]:
        """precision, recall, f1, linked (the share of golden records found with every field right), then each field."""
        golden = self.found + self.missed
        precision = self.found / (self.found + self.extra) if self.found + self.extra else 1.0
        recall = self.found / golden if golden else 1.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        linked = self.linked / golden if golden else 1.0
        right = {name: counts[0] / counts[1] for name, counts in sorted(self.fields.items())}
        return {"records": golden, "precision": precision, "recall": recall, "f1": f1, "linked": linked, **right}


@dataclass
class Scores:
    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    differences: list[Difference] = field(default_factory=list)

    def figures(self) -> dict[str, dict[str, float]]:
        return {group: tally.figures() for group, tally in sorted(self.tallies.items())}


def score(golden: Golden, predicted: dict[str, Any], text: str, scores: Scores) -> None:
    """Adds one document to the scores: its golden file, its records as JSON values, its stored text."""
    _score_document(golden, predicted["document"], scores)
    for kind in KINDS:
        _score_kind(kind, golden, predicted[kind.name], text, scores)


def _on_labelled_page(golden: Golden, record: Record) -> bool:
    """Whether a record that no label matches is an error: on a page nobody labelled it may be right."""
    return golden.pages is None or record["evidence"]["page"] in golden.pages


def _score_document(golden: Golden, predicted: Record, scores: Scores) -> None:
    tally = scores.tallies["document"]
    tally.found += 1
    pairs = [(name, same, golden.records["document"], predicted) for name, same in DOCUMENT_FIELDS.items()]
    inspection = golden.records["document"].get("inspection") or {}
    pairs += [(name, equal, inspection, predicted.get("inspection") or {}) for name in inspection]
    whole = True
    for name, same, ours, theirs in pairs:
        if name in ours and ours[name] != "*":
            right = same(ours[name], theirs.get(name))
            whole &= right
            tally.fields[name][0] += right
            tally.fields[name][1] += 1
            if not right:
                detail = f"{name} {ours[name]!r} → {theirs.get(name)!r}"
                scores.differences.append(Difference(golden.stem, "document", "changed", detail, ""))
    tally.linked += whole


def _score_kind(kind: Kind, golden: Golden, theirs: list[Record], text: str, scores: Scores) -> None:
    ours = golden.of(kind.name)
    overlap = _overlap_in(text)
    pairs, missed, extra = pair(kind, ours, theirs, overlap)
    for label, record in pairs:
        if not label.get("optional"):
            _score_pair(kind, golden.stem, label, record, text, scores)
    for label in missed:
        if not label.get("optional"):
            scores.tallies[kind.group(label)].missed += 1
            scores.differences.append(_difference(golden.stem, kind, "missing", label, text))
    for record in filter(partial(_on_labelled_page, golden), extra):
        if kind.name == "statistics" and _is_part(record, ours, overlap):
            continue
        scores.tallies[kind.group(record)].extra += 1
        scores.differences.append(_difference(golden.stem, kind, "extra", record, text))


def _score_pair(kind: Kind, stem: str, label: Record, record: Record, text: str, scores: Scores) -> None:
    tally = scores.tallies[kind.group(label)]
    tally.found += 1
    whole = True
    for name, same in kind.fields.items():
        if label.get(name) == "*" or (name in kind.if_labelled and not label.get(name)):
            continue
        wanted = label.get(name, kind.default.get(name))
        right = same(wanted, record.get(name))
        whole &= right
        tally.fields[name][0] += right
        tally.fields[name][1] += 1
        if not right:
            detail = f"{name} {wanted!r} → {record.get(name)!r}"
            scores.differences.append(
                Difference(stem, kind.group(label), "changed", detail, _surroundings(record, text))
            )
    tally.linked += whole


def pair(
    kind: Kind, ours: list[Record], theirs: list[Record], overlap: Overlap
) -> tuple[list[tuple[Record, Record]], list[Record], list[Record]]:
    """Greedy one-to-one pairing, best match first, optional goldens last: (pairs, goldens left, predictions left)."""
    scored = sorted(
        (-kind.match(label, record, overlap), bool(label.get("optional")), i, j)
        for i, label in enumerate(ours)
        for j, record in enumerate(theirs)
    )
    paired: dict[int, int] = {}
    taken: set[int] = set()
    for negative, _, i, j in scored:
        if negative < 0 and i not in paired and j not in taken:
            paired[i] = j
            taken.add(j)
    pairs = [(ours[i], theirs[j]) for i, j in sorted(paired.items())]
    return (
        pairs,
        [label for i, label in enumerate(ours) if i not in paired],
        [record for j, record in enumerate(theirs) if j not in taken],
    )


def _is_part(record: Record, ours: list[Record], overlap: Overlap) -> bool:
    """Whether an extra figure is a labelled one's base, numerator or earlier value: no error worth counting twice."""
    parts = ("base", "numerator", "from_value")
    return any(record["value"] in [label.get(name) for name in parts] and overlap(label, record) for label in ours)


def _overlap_in(text: str) -> Overlap:
    known: dict[str, list[tuple[int, int]]] = {}

    def overlap(label: Record, record: Record) -> bool:
        snippet = label["evidence"]
        if snippet not in known:
            known[snippet] = places(snippet, text)
        start, end = record["evidence"]["start"], record["evidence"]["end"]
        return any(a < end and start < b for a, b in known[snippet])

    return overlap


def _difference(stem: str, kind: Kind, what: str, record: Record, text: str) -> Difference:
    shown = {name: value for name, value in record.items() if name not in ("evidence", "confirmed_by") and value}
    detail = ", ".join(f"{name} {value}" for name, value in shown.items())
    return Difference(stem, kind.group(record), what, detail, _surroundings(record, text))


def _surroundings(record: Record, text: str) -> str:
    evidence = record.get("evidence") or record.get("text", "")
    if isinstance(evidence, str):
        found = next(iter(places(evidence, text)), None)
        if found is None:
            return evidence
        start, end = found
    else:
        start, end = evidence["start"], evidence["end"]
    return " ".join(text[max(start - AROUND, 0) : end + AROUND].split())


def misses(scores: Scores, floors: dict[str, float]) -> Iterator[str]:
    """Each floor that is not reached, in words; a floor is named group.figure: `quotes.whole.speaker`."""
    figures = scores.figures()
    for name, least in floors.items():
        group, _, figure = name.rpartition(".")
        value = figures.get(group, {}).get(figure)
        if value is None:
            yield f"{name}: nothing to measure it on"
        elif value < least:
            yield f"{name} {value:.3f} < {least}"

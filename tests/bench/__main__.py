"""`python -m tests.bench [PART…]`: prints every measurement, or the parts named."""

from __future__ import annotations

import sys
from collections.abc import Callable

from tests.bench import batches, growth, on_cluster, reports

PARTS: dict[str, Callable[[], None]] = {
    "reports": reports.measure,
    "growth": growth.measure,
    "batches": batches.measure,
    "cluster": on_cluster.measure,
}


def main(names: list[str]) -> None:
    for name in names or PARTS:
        print(f"\n== {name}: {(sys.modules[PARTS[name].__module__].__doc__ or '').splitlines()[0]}", flush=True)
        PARTS[name]()


main(sys.argv[1:])

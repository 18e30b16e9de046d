"""``python -m tests.bench``: prints every figure; nothing fails."""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.bench import (
    coverage,
    endurance,
    listing,
    load,
    locking,
    paper,
    parcel,
    protection,
    start,
    watching,
)
from tests.bench.figure import Figure
from tests.bench.stock import Stock

PARTS: dict[str, tuple[Callable[[Stock, int], Iterator[Figure]], int]] = {
    "start": (start.figures, 15),
    "listing": (listing.figures, 200),
    "watching": (watching.figures, 120),
    "paper": (paper.figures, 15),
    "coverage": (coverage.figures, 200),
    "locking": (locking.figures, 1000),
    "load": (load.figures, 200),
    "endurance": (endurance.figures, 1000),
    "protection": (protection.figures, 2000),
    "parcel": (parcel.figures, 2000),
}
"""What is measured, and how often."""

USUAL = sorted(set(PARTS) - {"load", "locking", "endurance", "parcel", "protection"})
"""What is measured if nothing is named; the others take minutes."""


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--quick", action="store_true", help="a fifth of the rounds")
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir()) / "ilja-bench")
    parser.add_argument("--only", nargs="+", choices=sorted(PARTS), default=USUAL)
    options = parser.parse_args()
    stock = Stock(options.keep.resolve(), options.cases)
    if set(options.only) - {"protection", "parcel"}:
        stock.prepare()
    for name, (figures, rounds) in PARTS.items():
        if name in options.only:
            for figure in figures(stock, max(3, rounds // 5) if options.quick else rounds):
                print(figure.line(), flush=True)  # noqa: T201 - the answer


if __name__ == "__main__":
    main()

"""``python -m tests.faults [--full]``: tries every fault and prints the table of figures.

Ends with 1 if the vault lost anything, or if a control lost nothing. ``--of N`` tries the N-th part
of the full count, ``--times N`` so many times it; ``--full --only package --times 10`` is a
million mutated packages (100,000 are part of every test run).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from ilja_desktop.keys.vault import Unlocked
from tests.builders import found_vault
from tests.faults import (
    backing,
    damage,
    failing,
    headerfuzz,
    kill,
    packagefuzz,
    powerloss,
    rollback,
    traces,
)
from tests.faults.figure import HEAD, Figure

Part = Callable[[Unlocked, int, Path, int], Iterator[Figure]]

PARTS: dict[str, tuple[Part, int, int]] = {
    "kill": (lambda vault, count, _, __: kill.figures(vault, count), kill.QUICK, kill.FULL),
    "powerloss": (powerloss.figures, powerloss.QUICK, powerloss.FULL),
    "failing": (
        lambda vault, count, place, _: failing.figures(vault, count, place),
        failing.QUICK,
        failing.FULL,
    ),
    "damage": (damage.figures, damage.QUICK, damage.FULL),
    "header": (
        lambda vault, count, _, seed: headerfuzz.figures(vault, count, seed),
        headerfuzz.QUICK,
        headerfuzz.FULL,
    ),
    "backing": (backing.figures, backing.QUICK, backing.FULL),
    "package": (packagefuzz.standing, packagefuzz.QUICK, packagefuzz.FULL),
    "rollback": (rollback.figures, rollback.QUICK, rollback.FULL),
    "canary": (traces.canaries, traces.QUICK_STEPS, traces.FULL_STEPS),
    "memory": (traces.memory, traces.QUICK_DUMPS, traces.FULL_DUMPS),
}
"""What is tried, and how often: in the test run, and in full."""

MEMORY = Path("/dev/shm")


def main() -> int:
    """Try what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("--full", action="store_true", help="the counts of a release")
    parser.add_argument("--of", type=int, default=1, metavar="N", help="the N-th part of them")
    parser.add_argument("--times", type=int, default=1, metavar="N", help="so many times them")
    parser.add_argument("--only", nargs="+", choices=sorted(PARTS), default=sorted(PARTS))
    parser.add_argument("--seed", type=int, default=20261121)
    options = parser.parse_args()
    held = True
    print(HEAD, flush=True)  # noqa: T201 - the answer
    # What is lost is simulated, so the disk itself need not be waited for.
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        place = Path(folder)
        template = found_vault(place / "Uebung.ilja")
        for name, (figures, quick, full) in PARTS.items():
            if name in options.only:
                count = scaled(name, full, options.of) * options.times if options.full else quick
                for figure in figures(template, count, place, options.seed):
                    print(figure.line(), flush=True)  # noqa: T201 - the answer
                    held = held and figure.held
    return 0 if held else 1


def scaled(name: str, full: int, part: int) -> int:
    """Return the count of a part; of failing calls it is how many are left out."""
    return full * part if name == "failing" else max(1, full // part)


if __name__ == "__main__":
    sys.exit(main())

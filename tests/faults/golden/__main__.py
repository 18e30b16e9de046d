"""``python -m tests.faults.golden``: keeps a practice vault as this version's golden vault.

It is run once, when a version is released. Before that the folder of the version may be removed
and made again; afterwards never.
"""

from __future__ import annotations

import tempfile
import tomllib
from pathlib import Path

from ilja_desktop.services.practice import KNOWN_PASSWORD
from tests.faults import golden
from tests.house.source import ROOT
from tests.practice import make_practice


def main() -> None:
    """Make the vault and say what it holds."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    with tempfile.TemporaryDirectory() as place:
        unlocked = make_practice(Path(place) / golden.NAME)
        facts = golden.write(str(project["version"]), unlocked, KNOWN_PASSWORD)
    print(facts)  # noqa: T201 - the answer


if __name__ == "__main__":
    main()

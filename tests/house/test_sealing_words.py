"""The interface never speaks of a seal: what is signed is signed, what is packed is closed.

A seal is what law gives authorities (§ 39a VwVfG, Art. 3 Nr. 25 eIDAS); a signature is none.
"""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
SEAL = re.compile(r"siegel", re.IGNORECASE)
TEXTS = ("resources/help/*.md", "resources/i18n/*.ts", "ilja_desktop/**/*.py")


def spoken() -> list[Path]:
    return [path for pattern in TEXTS for path in sorted(ROOT.glob(pattern))]


def test_nothing_calls_itself_a_seal() -> None:
    said = [path.name for path in spoken() if SEAL.search(path.read_text(encoding="utf-8"))]
    assert said == []


def test_the_search_would_find_one() -> None:
    assert len(spoken()) > 100
    assert all(SEAL.search(word) for word in ("Siegel", "versiegelt", "Dienstsiegel"))

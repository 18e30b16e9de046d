"""How the window is started, by whom and for what."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

VERSION = "0.1.0"
LOCKED = "--locked"


@dataclass(frozen=True)
class Start:
    """How the window is started.

    Args:
        vault: the folder to unlock; without it the one used last, or a welcome.
        practice: open the practice vault, made if need be.
        locked: the program has just locked itself.
    """

    vault: Path | None = None
    practice: bool = False
    locked: bool = False

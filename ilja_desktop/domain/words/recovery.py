"""German words of the recovery sheet and of backups."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.recovery import SheetState
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    SheetState.MISSING: mark("Word", "kein Bogen"),
    SheetState.VALID: mark("Word", "gültig"),
    SheetState.USED: mark("Word", "benutzt"),
}

SENTENCES: dict[str, str] = {}

"""Words about the people of a vault and their certificates."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.certificate import RevocationReason
from ilja_desktop.domain.staff import Standing
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    Standing.ACTIVE: mark("Word", "Hat Zugang"),
    Standing.OWN_PASSWORD_DUE: mark("Word", "Eigenes Kennwort fehlt noch"),
    Standing.WITHOUT_KEY: mark("Word", "Ohne Schlüssel"),
    Standing.REMOVED: mark("Word", "Entfernt"),
    RevocationReason.LEFT: mark("Word", "ausgeschieden"),
    RevocationReason.SUPERSEDED: mark("Word", "durch neue Schlüssel ersetzt"),
    RevocationReason.COMPROMISED: mark("Word", "Schlüssel in falschen Händen"),
}

"""German words about what keeps people to what they may do."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.enforcement import Enforcement, Limit
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    Enforcement.CRYPTOGRAPHY: mark("Word", "Kryptografie"),
    Enforcement.PROGRAM: mark("Word", "Programm"),
    Enforcement.AGREEMENT: mark("Word", "Vereinbarung"),
    Limit.OPEN_VAULT: mark("Word", "Tresor öffnen"),
    Limit.READ_BACKUP: mark("Word", "Sicherung lesen"),
    Limit.SIGN_AS_SOMEBODY: mark("Word", "Unter dem Namen einer anderen Person unterschreiben"),
    Limit.READ_SHIELDED: mark("Word", "Geschützten Fall lesen"),
    Limit.AFTER_LEAVING: mark("Word", "Neues lesen, wenn der Zugang entzogen ist"),
    Limit.PASS_ON: mark("Word", "Herausgegebenes weitergeben"),
    Limit.DELETE_ELSEWHERE: mark("Word", "Herausgegebenes bei anderen löschen"),
}

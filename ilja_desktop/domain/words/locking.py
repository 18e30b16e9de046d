"""German words about locking by itself, and about giving the password once more."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.locking import Deed, LockReason
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    LockReason.ASKED: mark("Word", "verlangt"),
    LockReason.IDLE: mark("Word", "keine Eingabe"),
    LockReason.CONFERENCE_OVER: mark("Word", "Konferenzmodus abgelaufen"),
    LockReason.SYSTEM_LOCKED: mark("Word", "Bildschirm gesperrt"),
    LockReason.SUSPENDED: mark("Word", "Ruhezustand"),
    LockReason.SESSION_LEFT: mark("Word", "Benutzerwechsel"),
    LockReason.OPEN_TOO_LONG: mark("Word", "Höchstdauer erreicht"),
    LockReason.CLOCK_JUMPED: mark("Word", "Uhr verstellt"),
    Deed.EXPORT: mark("Word", "Unterlagen ausgeben"),
    Deed.PRINT_RESTRICTED: mark("Word", "geschützten Fall drucken"),
    Deed.NEW_USER: mark("Word", "Person aufnehmen"),
    Deed.CHANGE_ROLE: mark("Word", "Rollen ändern"),
    Deed.REMOVE_USER: mark("Word", "Person entfernen"),
    Deed.RESET_PASSWORD: mark("Word", "Kennwort zurücksetzen"),
    Deed.RECOVERY_SHEET: mark("Word", "Wiederherstellungsbogen ausstellen"),
    Deed.TRUST_KEY: mark("Word", "Schlüssel anerkennen"),
    Deed.ROTATE_KEY: mark("Word", "Datenschlüssel wechseln"),
    Deed.RENEW_CERTIFICATE: mark("Word", "Zertifikat erneuern"),
    Deed.ISSUE_LIST: mark("Word", "Sperrliste ausgeben"),
    Deed.LOCK_RULES: mark("Word", "Sperrzeiten ändern"),
    Deed.ERASE: mark("Word", "endgültig löschen"),
    Deed.BACK_UP: mark("Word", "Tresor sichern"),
}

SENTENCES: dict[str, str] = {
    "day_doubtful": mark(
        "Refusal",
        "Die Uhr dieses Rechners zeigt den {today}, der jüngste Eintrag im Tresor ist aber vom "
        "{newest}. Nach dem Tag richtet sich, welche Einwilligung gilt. Bitte die Uhr richtig "
        "stellen oder nach dem Entsperren im Fenster bestätigen, dass der Tag stimmt.",
    ),
    "presence_unproven": mark(
        "Refusal",
        "Dafür ist noch einmal Ihr Kennwort nötig: {deed}. Es ist nichts geschehen. Bitte erneut "
        "versuchen und das Kennwort eingeben.",
    ),
}

"""What the vault's own record says was done."""

from __future__ import annotations

from enum import Enum


class Action(Enum):
    """One kind of act that is written down with every change, export and print."""

    CREATED = "angelegt"
    CHANGED = "geändert"
    ERASED = "gelöscht"
    STATE_CHANGED = "Stand geändert"
    FINALISED = "festgeschrieben"
    SIGNED = "unterschrieben"
    DISCLOSED = "ausgegeben"
    PRINTED = "gedruckt"
    EXPORTED = "ausgeführt"
    IMPORTED = "eingelesen"
    GENERATED = "erzeugt"
    USER_ADDED = "Person hinzugefügt"
    PASSWORD_CHANGED = "Kennwort geändert"
    SHEET_ISSUED = "Wiederherstellungsbogen ausgestellt"
    RECOVERED = "mit Wiederherstellungsbogen geöffnet"
    BACKED_UP = "gesichert"
    REHEARSED = "Wiederherstellung geprobt"
    RESTORED = "aus Sicherung wiederhergestellt"
    ROLES_CHANGED = "Rollen geändert"
    USER_REMOVED = "Person entfernt"
    PASSWORD_RESET = "Kennwort zurückgesetzt"
    KEY_REPLACED = "Datenschlüssel gewechselt"
    CERTIFICATE_RENEWED = "Zertifikat erneuert"
    CERTIFICATE_BROUGHT = "eigenes Zertifikat eingesetzt"
    READ = "eingesehen"
    FROM_PAPER = "nach Papier erfasst"
    UNLOCK_FAILED = "Entsperren misslungen"
    EXPIRED = "Ablauf bemerkt"
    CODE_PRINTED = "Verlaufscode gedruckt"
    ANCHOR_ACCEPTED = "ältere Fassung angenommen"
    SHIELDED = "geschützt"
    UNSHIELDED = "Schutz aufgehoben"

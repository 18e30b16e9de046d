"""Words and sentences about the vault being whole, and as new as it was."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.auditlist import AuditSpan
from ilja_desktop.domain.integrity import AnchorPlace, DiskCover, VaultPart
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    Action.READ: mark("Word", "Eingesehen"),
    Action.UNLOCK_FAILED: mark("Word", "Entsperren misslungen"),
    Action.EXPIRED: mark("Word", "Ablauf bemerkt"),
    Action.CODE_PRINTED: mark("Word", "Verlaufscode gedruckt"),
    Action.ANCHOR_ACCEPTED: mark("Word", "Ältere Fassung angenommen"),
    AuditSpan.ALL: mark("Word", "Jederzeit"),
    AuditSpan.TODAY: mark("Word", "Heute"),
    AuditSpan.WEEK: mark("Word", "Letzte 7 Tage"),
    AuditSpan.MONTH: mark("Word", "Letzte 30 Tage"),
    AuditSpan.YEAR: mark("Word", "Letztes Jahr"),
    AnchorPlace.FILE: mark("Word", "Merker dieses Kontos"),
    AnchorPlace.KEYRING: mark("Word", "Schlüsselbund des Systems"),
    AnchorPlace.PACKAGE: mark("Word", "Austauschpaket"),
    DiskCover.ENCRYPTED: mark("Word", "Laufwerk verschlüsselt"),
    DiskCover.OPEN: mark("Word", "Laufwerk nicht verschlüsselt"),
    DiskCover.UNKNOWN: mark("Word", "Nicht festzustellen"),
    VaultPart.HISTORY: mark("Word", "Frühere Fassungen"),
    VaultPart.IMPORTS: mark("Word", "Eingelesene Angaben"),
    VaultPart.SEARCH: mark("Word", "Suche"),
    VaultPart.DRAFTS: mark("Word", "Entwürfe"),
    VaultPart.REVOCATIONS: mark("Word", "Sperrliste"),
}

OBJECTS: dict[str, str] = {
    "backup": mark("Word", "Sicherung"),
    "rehearsal": mark("Word", "Sicherung"),
    "restored": mark("Word", "Sicherung"),
    "sheet": mark("Word", "Wiederherstellungsbogen"),
    "file": mark("Word", "Datei"),
    "summary": mark("Word", "Zusammenfassung"),
    "code": mark("Word", "Verlaufscode"),
    "audit": mark("Word", "Verlauf"),
    "user": mark("Word", "Person mit Zugang"),
    "epoch": mark("Word", "Datenschlüssel"),
    "crl": mark("Word", "Sperrliste"),
    "practice": mark("Word", "Übungsdaten"),
    "package": mark("Word", "Paket"),
}
"""What the audit trail calls things that are no rows, and their words."""

SENTENCES: dict[str, str] = {
    "vault_read_only": mark(
        "Refusal",
        "Der Tresor lässt sich zurzeit nur lesen; den Grund nennt der Hinweis oben. Es wurde "
        "nichts gespeichert.",
    ),
    "older_vault": mark(
        "Refusal",
        "Ältere Fassung vom {written_on} – wer hat sie eingespielt? Bekannt ist hier schon ein "
        "Stand vom {anchored_on}. Der Tresor lässt sich nur lesen, bis eine zweite Person oder der "
        "Wiederherstellungsbogen diese Fassung bestätigt.",
    ),
    "older_header": mark(
        "Refusal",
        "Ältere Schlüsseldatei – wer hat sie eingespielt? Bekannt ist hier schon eine neuere vom "
        "{anchored_on}. Der Tresor lässt sich nur lesen, bis eine zweite Person oder der "
        "Wiederherstellungsbogen diese Fassung bestätigt.",
    ),
    "other_trail": mark(
        "Refusal",
        "Der Verlauf dieses Tresors ist nicht die Fortsetzung dessen, was hier am {anchored_on} "
        "bekannt war. Der Tresor lässt sich nur lesen, bis eine zweite Person oder der "
        "Wiederherstellungsbogen diese Fassung bestätigt.",
    ),
    "anchor_damaged": mark(
        "Refusal",
        "Was sich dieses Gerät über den Stand des Tresors gemerkt hat, ist verändert oder "
        "beschädigt ({place}). Der Tresor lässt sich nur lesen, bis eine zweite Person oder der "
        "Wiederherstellungsbogen diese Fassung bestätigt.",
    ),
    "little_room": mark(
        "Refusal",
        "Auf dem Datenträger des Tresors sind nur noch {megabytes} MB frei. Damit nichts verloren "
        "geht, lässt sich der Tresor nur lesen. Bitte Platz schaffen und neu entsperren.",
    ),
    "nothing_to_accept": mark(
        "Refusal",
        "Hier ist nichts zu bestätigen: Dieser Grund geht nicht durch eine zweite Person weg.",
    ),
    "same_person": mark(
        "Refusal",
        "Bestätigen muss eine andere Person als die angemeldete. Bitte deren Anmeldenamen und "
        "Kennwort eingeben.",
    ),
    "rows_outdated": mark(
        "Refusal",
        "{noun}: {count} Angaben sind älter, als der Verlauf sagt, fehlen oder sind nach dem "
        "Löschen wieder da. Bitte eine Sicherung verwenden und die Datenschutzstelle verständigen.",
    ),
    "part_outdated": mark(
        "Refusal",
        "{part}: {count} Angaben passen nicht zum übrigen Tresor; vermutlich wurde ein älterer "
        "Stand davon zurückgelegt. Bitte eine Sicherung verwenden und die Datenschutzstelle "
        "verständigen.",
    ),
    "tables_damaged": mark(
        "Refusal",
        "Nicht mehr lesbar sind Teile von: {parts}. Alles andere bleibt lesbar.",
    ),
    "code_mistyped": mark(
        "Refusal",
        "Der Verlaufscode ist nicht richtig abgetippt. Bitte die 16 Zeichen vom Fuß der Seite noch "
        "einmal eingeben.",
    ),
}

"""The sentences of refusals about the database: its disk, its encryption, its soundness."""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

SENTENCES: dict[str, str] = {
    "disk_full": mark(
        "Refusal",
        "Der Datenträger ist voll. Es wurde nichts gespeichert, und es ging nichts verloren. "
        "Bitte Platz schaffen und es noch einmal versuchen.",
    ),
    "disk_failing": mark(
        "Refusal",
        "Der Datenträger hat beim Lesen oder Schreiben versagt. Es wurde nichts gespeichert. "
        "Bitte freien Platz und Laufwerk prüfen, dann den Tresor neu öffnen.",
    ),
    "database_read_only": mark(
        "Refusal",
        "Der Tresor lässt sich nicht beschreiben. Bitte Zugriffsrechte und Schreibschutz des "
        "Datenträgers prüfen.",
    ),
    "database_busy": mark(
        "Refusal",
        "Der Tresor wird gerade von einem anderen Vorgang benutzt. Bitte einen Augenblick warten "
        "und es noch einmal versuchen.",
    ),
    "database_missing": mark(
        "Refusal",
        "Die Datenbank des Tresors fehlt oder lässt sich nicht öffnen. Bitte den Ordner prüfen "
        "oder eine Sicherung einspielen.",
    ),
    "database_damaged": mark(
        "Refusal",
        "Die Datenbank des Tresors ist beschädigt oder gehört nicht zu diesem Tresor. Bitte "
        "nichts löschen und eine Sicherung einspielen.",
    ),
    "database_unencrypted": mark(
        "Refusal",
        "Die Datenbank ist nicht verschlüsselt und stammt nicht aus diesem Tresor. Sie wurde "
        "nicht geöffnet. Bitte eine Sicherung einspielen.",
    ),
    "encryption_unavailable": mark(
        "Refusal",
        "Die Verschlüsselung arbeitet auf diesem Rechner nicht wie vorgesehen ({setting}). Der "
        "Tresor wurde nicht geöffnet. Bitte das Programm neu installieren.",
    ),
    "newer_vault": mark(
        "Refusal",
        "Der Tresor wurde mit einer neueren Fassung des Programms bearbeitet. Bitte diese "
        "installieren; es wurde nichts geändert.",
    ),
    "pages_altered": mark(
        "Refusal",
        "{count} Seiten der Datenbank wurden außerhalb des Programms verändert oder sind defekt. "
        "Bitte nicht weiterarbeiten und eine Sicherung einspielen.",
    ),
    "structure_damaged": mark(
        "Refusal",
        "Die Datenbank ist in sich nicht stimmig ({count} Fehler). Bitte nicht weiterarbeiten "
        "und eine Sicherung einspielen.",
    ),
    "audit_broken": mark(
        "Refusal",
        "Die Nachweiskette ist ab Eintrag {seq} nicht mehr so, wie sie geschrieben wurde. "
        "Bitte ändern Sie nichts und wenden Sie sich an die Datenschutzstelle.",
    ),
    "record_is_final": mark(
        "Refusal",
        "Das Protokoll ist festgeschrieben, daran ändert sich nichts mehr. Bitte legen Sie für "
        "eine Korrektur eine Berichtigung an.",
    ),
}

"""The sentences of refusals about the vault: its place, its header, and who gets in."""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

SENTENCES: dict[str, str] = {
    "name_unusable": mark(
        "Refusal",
        "„{name}“ kann nicht als Name verwendet werden. Bitte 1 bis {longest} Zeichen ohne "
        "Zeilenumbruch eingeben.",
    ),
    "no_vault": mark(
        "Refusal",
        "Im Ordner „{folder}“ liegt kein Tresor. Bitte einen Ordner wählen, dessen Name auf "
        "„.ilja“ endet.",
    ),
    "header_not_read": mark(
        "Refusal",
        "Der Tresor „{folder}“ darf oder kann nicht gelesen werden. Bitte Zugriffsrechte und "
        "Datenträger prüfen.",
    ),
    "header_not_written": mark(
        "Refusal",
        "Die Änderung konnte nicht gespeichert werden, weil der Datenträger voll oder "
        "schreibgeschützt ist. Der bisherige Stand gilt weiter.",
    ),
    "header_unconfirmed": mark(
        "Refusal",
        "Die Änderung steht im Tresor, aber der Datenträger hat nicht bestätigt, dass sie bleibt. "
        "Bitte den Datenträger prüfen und neu entsperren; bei einem neuen Kennwort kann bis dahin "
        "noch das bisherige gelten.",
    ),
    "header_damaged": mark(
        "Refusal",
        "Beide Kopien der Schlüsseldatei dieses Tresors sind beschädigt. Bitte den Tresor "
        "aus einer Sicherung wiederherstellen.",
    ),
    "newer_version_needed": mark(
        "Refusal",
        "Für diesen Tresor ist eine neuere Version des Programms nötig. Bitte das Programm "
        "aktualisieren.",
    ),
    "header_forged": mark(
        "Refusal",
        "Die Schlüsseldatei dieses Tresors wurde von fremder Hand verändert. Er wird nicht "
        "geöffnet. Bitte eine Sicherung verwenden und die Datenschutzstelle verständigen.",
    ),
    "kdf_too_weak": mark(
        "Refusal",
        "Die Schlüsseldatei verlangt einen zu schwachen Schutz des Kennworts. Er wird nicht "
        "verwendet. Bitte eine Sicherung verwenden und die Datenschutzstelle verständigen.",
    ),
    "kdf_too_costly": mark(
        "Refusal",
        "Die Schlüsseldatei verlangt einen Rechenaufwand, der dieses Gerät lahmlegen würde. "
        "Bitte eine Sicherung verwenden und die Datenschutzstelle verständigen.",
    ),
    "memory_too_short": mark(
        "Refusal",
        "Zum Prüfen des Kennworts werden {mebibytes} MiB freier Arbeitsspeicher gebraucht. "
        "Bitte andere Programme schließen und es noch einmal versuchen.",
    ),
    "vault_in_use": mark(
        "Refusal",
        "Der Tresor „{folder}“ ist bereits geöffnet. Bitte das andere Fenster verwenden oder "
        "dort schließen.",
    ),
    "vault_not_lockable": mark(
        "Refusal",
        "Der Tresor „{folder}“ lässt sich an diesem Ort nicht vor gleichzeitigem Öffnen "
        "schützen. Bitte Zugriffsrechte prüfen oder den Tresor auf die eingebaute Festplatte "
        "legen.",
    ),
    "network_place": mark(
        "Refusal",
        "„{folder}“ liegt auf einem Netzlaufwerk ({kind}). Dort können Daten verloren gehen. "
        "Bitte einen Ordner auf der eingebauten Festplatte wählen.",
    ),
    "synced_place": mark(
        "Refusal",
        "„{folder}“ wird mit {service} abgeglichen. Dort können Daten verloren gehen. Bitte "
        "einen anderen Ordner auf der eingebauten Festplatte wählen.",
    ),
    "unusual_place": mark(
        "Refusal",
        "„{folder}“ liegt auf einem Datenträger, der nicht als sicher bekannt ist (Art: "
        "{kind}). Empfohlen wird die eingebaute Festplatte.",
    ),
    "no_vault_name": mark(
        "Refusal",
        "„{name}“ ist kein Name für einen Tresor. Bitte einen Namen wählen, der auf „.ilja“ endet.",
    ),
    "place_taken": mark("Refusal", "„{folder}“ gibt es schon. Bitte einen anderen Namen wählen."),
    "place_not_writable": mark(
        "Refusal",
        "„{folder}“ kann nicht angelegt werden. Bitte Zugriffsrechte und freien "
        "Speicherplatz prüfen.",
    ),
    "wrong_password": mark(
        "Refusal",
        "Anmeldename und Kennwort passen nicht zusammen. Bitte beides prüfen und es noch "
        "einmal versuchen.",
    ),
    "recovery_key_mistyped": mark(
        "Refusal",
        "Der Schlüssel vom Wiederherstellungsbogen stimmt so nicht: Mindestens ein Zeichen fehlt "
        "oder ist anders. Bitte Gruppe für Gruppe mit dem Bogen vergleichen.",
    ),
    "recovery_key_foreign": mark(
        "Refusal",
        "Dieser Wiederherstellungsbogen gehört nicht hierher oder wurde durch einen neueren "
        "ersetzt. Bitte Tresorkennung und Datum auf dem Bogen prüfen.",
    ),
    "no_recovery_sheet": mark(
        "Refusal",
        "Für diesen Tresor wurde noch kein Wiederherstellungsbogen ausgestellt. Er öffnet sich "
        "nur mit einem Kennwort.",
    ),
    "label_taken": mark(
        "Refusal",
        "Der Anmeldename „{label}“ ist in diesem Tresor schon vergeben. Bitte einen anderen "
        "wählen.",
    ),
    "too_many_users": mark("Refusal", "Ein Tresor kann höchstens {most} Personen aufnehmen."),
    "last_administrator": mark(
        "Refusal",
        "Danach könnte niemand mehr Personen aufnehmen oder entfernen. Bitte zuerst einer anderen "
        "Person die Systembetreuung geben.",
    ),
    "not_oneself": mark(
        "Refusal",
        "Sich selbst können Sie nicht entfernen und sich die Systembetreuung nicht nehmen. Das "
        "kann nur eine andere Person mit Systembetreuung.",
    ),
    "own_password_due": mark(
        "Refusal",
        "Ihr Kennwort hat eine andere Person gesetzt. Bitte legen Sie im Fenster zuerst ein "
        "eigenes fest.",
    ),
    "password_known": mark(
        "Refusal",
        "Dieses Kennwort kennt auch die Person, die es gesetzt hat. Bitte ein anderes wählen.",
    ),
    "access_withdrawn": mark(
        "Refusal",
        "Ihr Zugang zu diesem Tresor wurde entfernt. Bitte wenden Sie sich an die Systembetreuung.",
    ),
    "copy_not_verified": mark(
        "Refusal",
        "Die neue Datenbank stimmte nicht mit dem Tresor überein und wurde verworfen. Es gilt der "
        "bisherige Stand. Bitte das Laufwerk prüfen und es noch einmal versuchen.",
    ),
    "data_key_not_changed": mark(
        "Refusal",
        "Der Schlüssel der Daten konnte nicht gewechselt werden, weil der Datenträger voll oder "
        "schreibgeschützt ist. Es gilt der bisherige Stand; entfernt wurde niemand.",
    ),
    "vault_uncertain": mark(
        "Refusal",
        "Der Datenträger hat im entscheidenden Augenblick versagt. Zur Sicherheit wird nichts mehr "
        "geschrieben. Bitte sperren, den Datenträger prüfen und neu anmelden.",
    ),
}

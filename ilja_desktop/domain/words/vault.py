"""The sentences of refusals about the vault: its place, its keys, its database."""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

SENTENCES: dict[str, str] = {
    "audit_broken": mark(
        "Refusal",
        "Die Nachweiskette ist ab Eintrag {seq} nicht mehr so, wie sie geschrieben wurde. "
        "Bitte ändern Sie nichts und wenden Sie sich an die Datenschutzstelle.",
    ),
    "foreign_authority": mark(
        "Refusal",
        "Das gespeicherte Stammzertifikat gehört nicht zu diesem Tresor. Bitte eine Sicherung "
        "verwenden und die Datenschutzstelle verständigen.",
    ),
    "already_shielded": mark(
        "Refusal",
        "Dieser junge Mensch ist schon geschützt. Bitte dort ändern, wer ihn sehen darf.",
    ),
    "last_named": mark(
        "Refusal",
        "Nur diese Person kann {count} Schutzfälle öffnen, und kein Wiederherstellungsbogen gilt "
        "dafür. Bitte sie dort zuerst jemanden benennen lassen oder die Fälle löschen.",
    ),
    "oneself_not_named": mark(
        "Refusal",
        "Wer einen Fall schützt oder den Schutz ändert, muss selbst benannt sein. Wenn Sie den "
        "Fall nicht mehr sehen sollen, kann eine andere benannte Person Sie herausnehmen.",
    ),
    "not_to_be_named": mark(
        "Refusal",
        "„{name}“ kann nicht benannt werden, weil die Person keinen eigenen Zugang hat oder keine "
        "Fälle einsehen darf. Bitte jemand anderen wählen.",
    ),
    "record_is_final": mark(
        "Refusal",
        "Das Protokoll ist festgeschrieben, daran ändert sich nichts mehr. Bitte legen Sie für "
        "eine Korrektur eine Berichtigung an.",
    ),
    "case_shielded": mark(
        "Refusal",
        "Dieser Fall ist geschützt, und Sie sind nicht als Berechtigte benannt. Bitte wenden Sie "
        "sich an eine der benannten Personen.",
    ),
    "shield_forged": mark(
        "Refusal",
        "Was zu diesem geschützten Fall gespeichert ist, stammt nicht von den benannten Personen "
        "oder wurde verändert. Bitte nichts mehr eintragen und die Datenschutzstelle "
        "verständigen; eine Sicherung hilft weiter.",
    ),
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
    "certificate_file_unreadable": mark(
        "Refusal",
        "Die Datei enthält keinen Schlüssel mit Zertifikat, oder ihr Kennwort ist ein anderes. "
        "Bitte beides prüfen; gebraucht wird eine Datei mit der Endung .p12 oder .pfx.",
    ),
    "certificate_unfit": mark(
        "Refusal",
        "Mit dem Zertifikat von „{name}“ kann hier nicht unterschrieben werden: Es ist nicht für "
        "Unterschriften ausgestellt, oder sein Schlüssel ist zu kurz oder von anderer Art (möglich "
        "sind P-256 und RSA ab 3000 Bit).",
    ),
    "certificate_expired": mark(
        "Refusal",
        "Das Zertifikat von „{name}“ gilt noch nicht oder nicht mehr. Bitte ein gültiges "
        "einsetzen.",
    ),
    "card_library_unfit": mark(
        "Refusal",
        "„{file}“ ist keine Bibliothek für Signaturkarten oder passt nicht zu diesem Rechner. "
        "Bitte die Datei wählen, die mit der Karte oder dem Lesegerät geliefert wurde (PKCS #11).",
    ),
    "card_library_failed": mark(
        "Refusal",
        "Die Bibliothek der Karte hat nicht geantwortet, ist abgestürzt oder hat falsch "
        "unterschrieben. Im Tresor ist nichts geschehen. Bitte Karte und Lesegerät prüfen und es "
        "noch einmal versuchen.",
    ),
    "no_card": mark(
        "Refusal",
        "In keinem Lesegerät steckt eine Karte mit einem Zertifikat. Bitte die Karte einstecken "
        "und es noch einmal versuchen.",
    ),
    "card_gone": mark(
        "Refusal",
        "Die Karte „{token}“ mit Ihrem Zertifikat steckt in keinem Lesegerät. Unterschrieben "
        "wurde nichts. Bitte die Karte einstecken und es noch einmal versuchen.",
    ),
    "card_pin_wrong": mark(
        "Refusal",
        "Die PIN der Karte „{token}“ ist eine andere. Unterschrieben wurde nichts. Nach wenigen "
        "falschen PINs sperrt sich die Karte selbst.",
    ),
    "card_pin_locked": mark(
        "Refusal",
        "Die Karte „{token}“ hat sich nach zu vielen falschen PINs gesperrt. Bitte wenden Sie sich "
        "an die Stelle, die sie ausgegeben hat; unterschreiben können Sie solange mit dem "
        "Zertifikat der Dienststelle.",
    ),
    "card_pin_due": mark(
        "Refusal",
        "Zum Unterschreiben wird die PIN der Karte „{token}“ gebraucht. Bitte im Fenster "
        "unterschreiben.",
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
    "revocation_list_forged": mark(
        "Refusal",
        "Die Liste der gesperrten Zertifikate stammt nicht von dieser Dienststelle. Bitte nicht "
        "weiterarbeiten und die Datenschutzstelle verständigen.",
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
}

"""The German sentence of every refusal: what happened, and what to do."""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

SENTENCES: dict[str, str] = {
    "impossible_step": mark(
        "Refusal", "„{event}“ ist nicht möglich: {noun} ist im Stand „{state}“."
    ),
    "not_found": mark("Refusal", "{noun} „{key}“ gibt es in diesem Tresor nicht."),
    "incomplete_draft": mark("Refusal", "{problems} Bitte ergänzen oder berichtigen."),
    "changed_meanwhile": mark(
        "Refusal",
        "{noun} wurde inzwischen geändert. Bitte neu öffnen und die Eingabe wiederholen.",
    ),
    "not_allowed": mark(
        "Refusal", "Für „{action}“ fehlt Ihnen die Berechtigung. Bitte die Koordination fragen."
    ),
    "cancelled": mark("Refusal", "Abgebrochen. Es wurde nichts geändert."),
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
        "Die Schlüsseldatei verlangt einen zu schwachen Schutz des Passworts. Er wird nicht "
        "verwendet. Bitte eine Sicherung verwenden und die Datenschutzstelle verständigen.",
    ),
    "kdf_too_costly": mark(
        "Refusal",
        "Die Schlüsseldatei verlangt einen Rechenaufwand, der dieses Gerät lahmlegen würde. "
        "Bitte eine Sicherung verwenden und die Datenschutzstelle verständigen.",
    ),
    "memory_too_short": mark(
        "Refusal",
        "Zum Prüfen des Passworts werden {mebibytes} MiB freier Arbeitsspeicher gebraucht. "
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
    "password_too_short": mark(
        "Refusal",
        "Das Passwort ist zu kurz. Bitte mindestens {minimum} Zeichen wählen, zum Beispiel "
        "mehrere Wörter.",
    ),
    "password_unusable": mark(
        "Refusal",
        "Das Passwort enthält Zeichen, die sich nicht eintippen lassen, oder ist zu lang. "
        "Bitte ein anderes wählen.",
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
        "Anmeldename und Passwort passen nicht zusammen. Bitte beides prüfen und es noch "
        "einmal versuchen.",
    ),
    "label_taken": mark(
        "Refusal",
        "Der Anmeldename „{label}“ ist in diesem Tresor schon vergeben. Bitte einen anderen "
        "wählen.",
    ),
    "too_many_users": mark("Refusal", "Ein Tresor kann höchstens {most} Personen aufnehmen."),
    "period_not_whole_quarters": mark(
        "Refusal",
        "Eine Zusammenfassung umfasst ganze Kalenderquartale. Bitte den ersten Tag eines "
        "Quartals als Beginn und den letzten Tag eines Quartals als Ende wählen.",
    ),
    "threshold_out_of_range": mark(
        "Refusal",
        "Die Mindestfallzahl {threshold} ist nicht möglich. Bitte eine Zahl von {lowest} bis "
        "{highest} wählen.",
    ),
    "summary_unprotectable": mark(
        "Refusal",
        "Die Zusammenfassung wurde nicht erstellt: Aus den Zahlen ließe sich auf Einzelne "
        "schließen. Bitte einen längeren Zeitraum wählen.",
    ),
    "missing_glyph": mark(
        "Refusal",
        "In „{text}“ stehen Zeichen, die in Dokumenten nicht dargestellt werden können: "
        "{characters}. Bitte in lateinischer Schrift eingeben.",
    ),
    "not_conformant": mark(
        "Refusal",
        "Das Dokument wurde nicht ausgegeben, weil es die Regeln für Archivierung und "
        "Barrierefreiheit nicht einhält ({rules}). Bitte der Entwicklung melden.",
    ),
    "certificate_not_valid": mark(
        "Refusal",
        "Das Zertifikat von {name} gilt heute nicht. Bitte Datum und Uhrzeit des Rechners prüfen "
        "oder ein neues Zertifikat ausstellen lassen.",
    ),
    "file_too_large": mark(
        "Refusal",
        "„{file}“ ist größer als {megabytes} MB und wird deshalb nicht gelesen. Bitte die "
        "Datei aufteilen oder Bilder daraus entfernen.",
    ),
    "file_empty": mark(
        "Refusal",
        "„{file}“ ist leer. Bitte die Datei prüfen und noch einmal auswählen.",
    ),
    "spreadsheet_damaged": mark(
        "Refusal",
        "„{file}“ lässt sich nicht als Tabelle lesen. Bitte die Datei in der "
        "Tabellenkalkulation öffnen und neu als .xlsx oder .csv speichern.",
    ),
    "spreadsheet_encrypted": mark(
        "Refusal",
        "„{file}“ ist mit einem Passwort geschützt. Bitte die Datei ohne Passwort speichern "
        "und danach wieder sicher verwahren.",
    ),
    "spreadsheet_outdated": mark(
        "Refusal",
        "„{file}“ hat ein altes Dateiformat. Bitte die Datei als .xlsx oder .csv speichern.",
    ),
    "spreadsheet_has_macros": mark(
        "Refusal",
        "„{file}“ enthält Makros und wird deshalb nicht gelesen. Bitte die Datei als .xlsx "
        "ohne Makros speichern.",
    ),
    "spreadsheet_suspicious": mark(
        "Refusal",
        "„{file}“ ist ungewöhnlich aufgebaut und könnte Schaden anrichten. Bitte bei der "
        "absendenden Stelle nachfragen und eine neu gespeicherte Datei erbitten.",
    ),
    "too_many_rows": mark(
        "Refusal",
        "„{file}“ enthält mehr als {rows} Zeilen oder sehr viele leere Zellen. Bitte leere "
        "Zeilen und Spalten löschen oder die Tabelle aufteilen.",
    ),
    "text_unreadable": mark(
        "Refusal",
        "„{file}“ ist kein lesbarer Text. Bitte die Tabelle als .xlsx oder als .csv mit der "
        "Zeichenkodierung UTF-8 speichern.",
    ),
    "table_broken": mark(
        "Refusal",
        "In „{file}“ stimmen ab Zeile {line} die Anführungszeichen nicht. Bitte die Stelle "
        "berichtigen oder die Tabelle als .xlsx speichern.",
    ),
    "headings_not_found": mark(
        "Refusal",
        "In „{file}“ wurde keine Zeile mit bekannten Überschriften gefunden. Bitte eine "
        "Überschriftenzeile wie „Nachname, Vorname, Geburtsdatum“ oder „Institution, "
        "Rechtskreis“ ergänzen.",
    ),
    "entry_missing": mark(
        "Refusal",
        "„{field}“ fehlt. Bitte ergänzen.",
    ),
    "entry_too_long": mark(
        "Refusal",
        "„{field}“ ist länger als {maximum} Zeichen. Bitte kürzen.",
    ),
    "formula_without_result": mark(
        "Refusal",
        "„{field}“ enthält eine Formel ohne gespeichertes Ergebnis. Bitte den Wert selbst "
        "eintragen.",
    ),
    "cell_in_error": mark(
        "Refusal",
        "„{field}“ enthält einen Fehlerwert. Bitte die Zelle berichtigen.",
    ),
    "several_boxes_ticked": mark(
        "Refusal",
        "Bei „{field}“ ist mehr als ein Kästchen angekreuzt. Bitte nur eines ankreuzen.",
    ),
    "day_not_understood": mark(
        "Refusal",
        "„{text}“ ist bei „{field}“ kein lesbares Datum. Bitte als TT.MM.JJJJ eintragen.",
    ),
    "day_impossible": mark(
        "Refusal",
        "Das Datum „{text}“ bei „{field}“ gibt es nicht oder es kann nicht gemeint sein. "
        "Bitte berichtigen.",
    ),
    "day_ambiguous": mark(
        "Refusal",
        "„{text}“ bei „{field}“ kann zwei verschiedene Tage meinen. Bitte als TT.MM.JJJJ "
        "eintragen.",
    ),
    "day_in_future": mark(
        "Refusal",
        "„{text}“ bei „{field}“ liegt in der Zukunft. Bitte berichtigen.",
    ),
    "choice_unknown": mark(
        "Refusal",
        "„{text}“ ist bei „{field}“ nicht bekannt. Möglich sind: {choices}.",
    ),
    "neither_yes_nor_no": mark(
        "Refusal",
        "„{text}“ ist bei „{field}“ weder Ja noch Nein. Bitte „ja“ oder „nein“ eintragen.",
    ),
    "institution_similar": mark(
        "Refusal",
        "Vielleicht gibt es diese Institution schon als „{label}“. Bitte entscheiden, ob es "
        "dieselbe ist.",
    ),
    "professional_similar": mark(
        "Refusal",
        "Vielleicht gibt es diese Fachkraft schon als „{label}“. Bitte entscheiden, ob es "
        "dieselbe ist.",
    ),
    "row_contradicts": mark(
        "Refusal",
        "Zeile {row} nennt für dieselbe Institution einen anderen Rechtskreis. Bitte prüfen, "
        "welcher stimmt.",
    ),
    "row_repeated": mark(
        "Refusal",
        "Zeile {row} enthält dasselbe schon einmal. Bitte entscheiden, ob diese Zeile "
        "ausgelassen wird.",
    ),
    "age_absurd": mark(
        "Refusal",
        "Nach dem Geburtsdatum wäre der junge Mensch {age} Jahre alt. Bitte das Datum prüfen.",
    ),
    "reporter_unknown": mark(
        "Refusal",
        "„{text}“ bei „{field}“ gibt es im Netzwerk nicht. Bitte dort zuerst anlegen oder den "
        "Namen berichtigen.",
    ),
    "reporter_ambiguous": mark(
        "Refusal",
        "„{text}“ gibt es bei der meldenden Stelle mehrmals. Bitte den Vornamen ergänzen.",
    ),
    "consent_withdrawn": mark(
        "Refusal",
        "Die Einwilligung ist widerrufen. Eine Meldung wird erst nach einer neuen "
        "Einwilligung angenommen.",
    ),
    "special_not_covered": mark(
        "Refusal",
        "Für „{category}“ liegt keine gültige Einwilligung vor. Bitte diese Angabe löschen "
        "oder zuerst die Einwilligung erfassen.",
    ),
    "entrusted_by_nobody": mark(
        "Refusal",
        "Im Vertrauen gemachte Angaben können nicht eingelesen werden, weil die anvertrauende "
        "Person zustimmen muss. Bitte im Fall selbst eintragen.",
    ),
    "case_under_way": mark(
        "Refusal",
        "{label} ist schon gemeldet und wird durch Einlesen nicht mehr geändert. Bitte die "
        "Änderung im Fall selbst eintragen.",
    ),
    "sounds_alike": mark(
        "Refusal",
        "Gleiches Geburtsdatum und ähnlicher Name wie {label}. Bitte entscheiden, ob es "
        "derselbe junge Mensch ist.",
    ),
    "names_swapped": mark(
        "Refusal",
        "Vielleicht sind Vor- und Nachname vertauscht: ähnlich wie {label}. Bitte "
        "entscheiden, ob es derselbe junge Mensch ist.",
    ),
    "birth_date_close": mark(
        "Refusal",
        "Gleicher Name und fast gleiches Geburtsdatum wie {label}. Bitte entscheiden, ob es "
        "derselbe junge Mensch ist.",
    ),
    "person_repeated": mark(
        "Refusal",
        "Dieser junge Mensch kommt schon einmal vor ({label}). Bitte entscheiden, ob die "
        "Zeile ausgelassen wird.",
    ),
    "form_damaged": mark(
        "Refusal",
        "„{file}“ ist beschädigt oder unvollständig. Bitte die Datei noch einmal schicken lassen.",
    ),
    "form_encrypted": mark(
        "Refusal",
        "„{file}“ ist mit einem Passwort geschützt. Bitte den Meldebogen ohne Passwort "
        "speichern lassen.",
    ),
    "form_active": mark(
        "Refusal",
        "„{file}“ enthält Skripte, Aktionen oder Anhänge und wird deshalb nicht gelesen. "
        "Bitte den leeren Meldebogen noch einmal verschicken und ausfüllen lassen.",
    ),
    "form_overblown": mark(
        "Refusal",
        "„{file}“ ist viel umfangreicher als ein Meldebogen und wird deshalb nicht gelesen. "
        "Bitte bei der absendenden Stelle nachfragen.",
    ),
    "form_foreign": mark(
        "Refusal",
        "„{file}“ ist kein ausfüllbarer Meldebogen dieses Programms, oder die Felder sind "
        "nicht mehr enthalten. Bitte den leeren Meldebogen verschicken und ausgefüllt "
        "speichern, nicht drucken lassen.",
    ),
    "form_newer": mark(
        "Refusal",
        "„{file}“ wurde mit einer neueren Fassung des Meldebogens ausgefüllt (Fassung "
        "{version}). Bitte zuerst das Programm aktualisieren.",
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

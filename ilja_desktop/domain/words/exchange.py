"""The sentences of refusals about files that come in from outside."""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

SENTENCES: dict[str, str] = {
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
        "„{file}“ ist mit einem Kennwort geschützt. Bitte die Datei ohne Kennwort speichern "
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
    "offer_similar": mark(
        "Refusal",
        "Vielleicht steht dieses Angebot schon als „{label}“ in der Liste. Bitte entscheiden, ob "
        "es dasselbe ist.",
    ),
    "offer_older": mark(
        "Refusal",
        "In der Liste steht zu „{label}“ schon ein neuerer Stand vom {day}. Bitte entscheiden, "
        "ob diese Zeile trotzdem gelten soll.",
    ),
    "places_not_understood": mark(
        "Refusal",
        "„{text}“ ist bei „{field}“ keine Zahl. Bitte eine Zahl eintragen oder das Feld leeren.",
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
        "„{file}“ ist mit einem Kennwort geschützt. Bitte den Meldebogen ohne Kennwort "
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
}

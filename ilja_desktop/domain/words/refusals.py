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
}

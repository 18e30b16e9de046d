"""What refusals call the things they are about, marked for translation.

The same words stand as ``NOUN`` at the rows of the store and in the machines of the domain.
"""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

NOUNS = frozenset(
    {
        mark("Word", "Angebot"),
        mark("Word", "Angebotsliste"),
        mark("Word", "Anmerkung"),
        mark("Word", "Anwesenheit"),
        mark("Word", "Aufbewahrung"),
        mark("Word", "Ausgabe"),
        mark("Word", "Auswahlentscheidung"),
        mark("Word", "Der Kopf des Tresors"),
        mark("Word", "Der Verteiler"),
        mark("Word", "Die Auswahl"),
        mark("Word", "Die Einwilligung"),
        mark("Word", "Die Konferenzmappe"),
        mark("Word", "Die Liste der Papiere"),
        mark("Word", "Die Liste der offenen Vereinbarungen"),
        mark("Word", "Die Nummer des Exemplars"),
        mark("Word", "Die Nummer des Schreibens"),
        mark("Word", "Die Sitzung"),
        mark("Word", "Die Tagesordnung"),
        mark("Word", "Die Unterschriften"),
        mark("Word", "Dienststelle"),
        mark("Word", "Eingeschränkter Text"),
        mark("Word", "Einladung"),
        mark("Word", "Einladung der Familie"),
        mark("Word", "Einwilligung"),
        mark("Word", "Fachkraft"),
        mark("Word", "Fall"),
        mark("Word", "Fallblatt"),
        mark("Word", "Fallmeldung"),
        mark("Word", "Ferienliste"),
        mark("Word", "Gremiensitzung"),
        mark("Word", "Institution"),
        mark("Word", "Junger Mensch"),
        mark("Word", "Kenntnisnahme"),
        mark("Word", "Konferenz"),
        mark("Word", "Nachverfolgung"),
        mark("Word", "Person mit Zugang"),
        mark("Word", "Protokoll"),
        mark("Word", "Prüfung der Übersetzung"),
        mark("Word", "Rechtsgrundlage"),
        mark("Word", "Regelwerk"),
        mark("Word", "Reihe"),
        mark("Word", "Scan"),
        mark("Word", "Schutz"),
        mark("Word", "Sicherungsregeln"),
        mark("Word", "Sorgeberechtigte Person"),
        mark("Word", "Sperrregeln"),
        mark("Word", "Tagesordnungspunkt"),
        mark("Word", "Unterlage"),
        mark("Word", "Vereinbarung"),
        mark("Word", "Verlustmeldung"),
        mark("Word", "Widerruf"),
        mark("Word", "Wortlaut des Formulars"),
        mark("Word", "Zertifikat"),
        mark("Word", "Ziel"),
        mark("Word", "Zusammenfassung"),
    }
)

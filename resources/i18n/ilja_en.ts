<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="de_DE">
<context>
    <name>Ask</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Bitte wählen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashSheet</name>
    <message>
        <source>Das hat nicht geklappt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiterarbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im Programm ist ein Fehler aufgetreten. Ihre gespeicherten Daten sind unversehrt. Bitte schicken Sie diesen Bericht an Ihre Betreuung; er enthält keine Angaben zu Personen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fehlerbericht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bericht kopieren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateVault</name>
    <message>
        <source>Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuständig für</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kürzel der Fallnummern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steht vor jeder Fallnummer, zum Beispiel ESW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anrede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Familienname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anmeldename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steht lesbar auf dem Sperrbildschirm, am besten ein Kürzel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuen Tresor anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle Angaben liegen verschlüsselt in einem Ordner unter {home}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennwort (mindestens 15 Zeichen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennwort wiederholen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tresor anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schlüssel werden erzeugt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein langer Satz ist sicherer und leichter zu merken als viele Sonderzeichen. Ohne das Kennwort kann niemand den Tresor öffnen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: Kalender öffnen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>{label}, Pflichtangabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>noch %n Zeichen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FromNow</name>
    <message>
        <source>heute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {days} Tagen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Guten Morgen, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guten Tag, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guten Abend, {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstitutionSheet</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurzname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechtskreis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stelle nach § 35 SGB I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privater Träger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arbeitet zurzeit mit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Ihre Eingaben sind gesichert. Zum Fortsetzen bitte anmelden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschlüsselt auf diesem Gerät. Bitte melden Sie sich an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennwort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entsperren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anderer Tresor …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wird geöffnet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anmeldename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Anzeige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie das System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schriftgröße</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Hinweis schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Fallkonferenz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room}, {count} offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bereiche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room} (Strg+{number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helles Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dunkles Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strg+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jetzt sperren (Strg+L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkRoom</name>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechtskreis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einlesen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netzwerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Institutionen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobcenter, Agentur für Arbeit, Jugendamt, Schulen: Wer an Konferenzen teilnimmt, steht hier mit seinen Fachkräften.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institutionen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fachkräfte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fachkraft eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{institutions} Institutionen, {people} Fachkräfte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Noch keine Konferenz geplant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen Sie die Termine des Jahres; dann können Fälle gemeldet werden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konferenz planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächste Fallkonferenz · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Fälle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} Uhr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiterleiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konferenz öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{barred} von {cases} Fällen dürfen an diesem Tag nicht besprochen werden: Es fehlt eine gültige Einwilligung.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abteilung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straße</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLZ und Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datenschutzbeauftragte Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuständig für diese Orte (je Zeile einer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kürzel der Fallnummern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Angaben zur Dienststelle sind gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewRoom</name>
    <message>
        <source>Fall melden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konferenz planen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Kennwort zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennwort verbergen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Kennwort ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindestens 15 Zeichen; ein langer Satz ist gut zu merken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisheriges Kennwort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neues Kennwort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neues Kennwort wiederholen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>{name} als Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Seite(n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kleiner (Minus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Größer (Plus)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anmeldename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen mit Zugang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mein Kennwort ändern …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person aufnehmen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur wer den Tresor verwaltet, nimmt Personen auf.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Gilt ab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selbst unterschreiben ab (Jahre)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volljährig ab (Jahre)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufnahme bis unter (Jahre)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligung höchstens (Monate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erinnern vor Ablauf (Tage)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meldung ohne Einwilligung löschen nach (Tage)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufbewahrung (Jahre)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleinste veröffentlichte Zahl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 bis 10; darunter wird in Berichten nichts genannt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prozente ab (Fälle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minuten je Fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regeln der Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ab diesem Tag so festlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was bisher galt, bleibt aufgezeichnet. Für jeden Tag gelten die Regeln, die an ihm in Kraft waren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Regeln sind festgelegt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Die Volljährigkeit liegt vor dem Alter der Einsichtsfähigkeit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt, ob der junge Mensch dabei sein möchte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Geburtsdatum liegt in der Zukunft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Geburtsdatum fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Zahl der Fälle, für die Zeit ist, fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Fall fehlt, zu dem die Meldung gehört.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Einwilligung muss mindestens einen Monat gelten können.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Termin fehlt, bis wann es erledigt sein soll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Termin ist schon vorbei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Ende liegt nicht nach dem Beginn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Uhrzeit des Endes fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Aufklärung liegt nach einer Unterschrift; sie muss vorher sein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bei einer im Vertrauen gemachten Angabe fehlt, wer sie gemacht hat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Familienname fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tag der Wiedervorlage fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tag der Wiedervorlage ist schon vorbei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Fassung des Formulars fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Funktion fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Vorname fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt ein Ziel, dem der junge Mensch zugestimmt hat. „Keine gemeinsame Vereinbarung“ ist auch ein Ergebnis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bei einer Freigabe anvertrauter Angaben fehlt, wer sie anvertraut hat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bei einer besonders geschützten Angabe fehlt das eigene Kreuz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Freigabe reicht über die Einwilligung hinaus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bei einer Freigabe fehlt der Empfänger: eine Person oder eine Funktion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tag der Konferenz fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Institution fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Anmeldename fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die fallführende Fachkraft fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Rechtskreis fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Mindestfallzahl liegt außerhalb des zulässigen Bereichs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Moderation fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Orte fehlen, für die das Amt zuständig ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt, für welchen Ort die Stelle zuständig ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Name fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Nummer fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Kürzel für die Fallnummern fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Anlass fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Anlass ist zu lang; bitte kürzer fassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Name der Dienststelle fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tag der Eröffnung liegt in der Zukunft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tag der Eröffnung fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Ergebnis fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Ziel des jungen Menschen in eigenen Worten fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Fachkraft fehlt, die sich darum kümmert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der junge Mensch fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Ort fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tag, an dem der Nachweis gesehen wurde, liegt in der Zukunft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Frage an die Konferenz fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die beiden Kennwörter sind verschieden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tag der Meldung liegt in der Zukunft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tag der Meldung fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die meldende Fachkraft fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Meldeschluss liegt nach der Konferenz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Meldeschluss fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die meldende Stelle fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Wohnort fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Aufgabe im Programm fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Unterschrift liegt in der Zukunft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tag der Unterschrift liegt in der Zukunft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Uhrzeit des Beginns fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Stärken fehlen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Wortlaut fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Dringlichkeit fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Beginn der Gültigkeit fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Gültigkeit endet, bevor sie beginnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Ende der Gültigkeit fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Sicht des jungen Menschen fehlt, oder der Vermerk „nicht geäußert“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das steht nicht zur Wahl. Bitte aus der Liste wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte als Tag.Monat.Jahr schreiben, etwa 04.12.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte als Stunde:Minute schreiben, etwa 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte eine Zahl schreiben.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfessionalSheet</name>
    <message>
        <source>Anrede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Familienname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie sie auf Einwilligungen steht, etwa Berufsberatung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schweigepflicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verpflichtet am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertretung für</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arbeitet zurzeit mit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fachkraft eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fachkraft ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>ILJA Fallkonferenz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tresor öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Übungstresor wird vorbereitet …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Art. 6 Abs. 1 Buchst. a, Art. 7 DSGVO; § 67b Abs. 2 SGB X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ 67b Abs. 2 SGB X; §§ 1629, 1687 BGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ 203 StGB; § 67b Abs. 2 SGB X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ 203 StGB; § 35 SGB I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für diesen jungen Menschen liegt keine Einwilligung vor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte vor der Konferenz eine unterschriebene Einwilligung einholen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Einwilligung ist noch nicht vollständig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte fehlende Unterschriften und die Aufklärung ergänzen und das unterschriebene Original einsehen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Einwilligung muss geprüft werden, bevor sie wieder gilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte klären, ob sich die Sorge geändert hat, und falls nötig eine neue Einwilligung einholen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Einwilligung hat einen Mangel und ist von Anfang an unwirksam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte eine neue Einwilligung einholen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Einwilligung wurde durch eine spätere ersetzt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte die spätere Einwilligung prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Einwilligung ist abgelaufen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Einwilligung wurde widerrufen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Fall wird nicht besprochen und nichts wird weitergegeben. Nur eine neue Einwilligung kann das ändern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art. 7 Abs. 3 DSGVO; § 67b Abs. 2 SGB X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der junge Mensch ist volljährig, unterschrieben haben nur die Sorgeberechtigten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte eine neue Einwilligung vom jungen Menschen selbst einholen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§§ 2, 1626, 1629 BGB; § 67b Abs. 2 SGB X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Einwilligung gilt an diesem Tag noch nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte den Beginn der Gültigkeit abwarten oder einen späteren Tag wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Einwilligung wurde nur für einen anderen Zweck gegeben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte für diesen Zweck eine eigene Einwilligung einholen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art. 5 Abs. 1 Buchst. b DSGVO; § 67b Abs. 2 SGB X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Person ist in der Einwilligung nicht als Empfänger genannt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte den Raum verlassen lassen und nichts weitergeben, oder vorher eine neue Einwilligung einholen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die vertretene Person ist genannt, die Einwilligung lässt aber keine Vertretung durch diese Person zu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte die genannte Person selbst beteiligen oder vorher eine Einwilligung mit Vertretung einholen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Art von Angaben ist für diese Person nicht freigegeben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte nicht darüber sprechen und nichts davon weitergeben, solange sie nicht angekreuzt ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Angaben sind besonders geschützt; das eigene Kreuz oder die gesonderte Unterschrift fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte die gesonderte Unterschrift aller einholen, die unterschreiben müssen; bis dahin bleiben die Angaben außen vor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art. 9 Abs. 2 Buchst. a DSGVO; § 67b Abs. 2 SGB X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das wurde im Vertrauen gesagt, und die Unterschrift der Person fehlt, die es gesagt hat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte nur mit der Unterschrift genau dieser Person weitergeben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ 65 Abs. 1 Nr. 1 SGB VIII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Einwilligung deckt das ab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte nur für den Zweck der Einwilligung verwenden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es geht um den eigenen Fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der junge Mensch bleibt, solange er möchte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ 8 Abs. 1 SGB VIII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Person hat die Sorge für den minderjährigen jungen Menschen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie bleibt, solange der junge Mensch nicht widerspricht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§§ 1626, 1629 BGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der junge Mensch möchte nicht, dass diese Person dabei ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte die Person, für diesen Fall den Raum zu verlassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ 8 Abs. 1, § 65 SGB VIII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der junge Mensch ist volljährig und hat diese Person nicht genannt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Person kann bleiben, wenn der junge Mensch sie heute schriftlich als Begleitung zulässt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§§ 2, 1626 BGB; § 67b Abs. 2 SGB X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Person ist auf dem Formular als Begleitung genannt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie bleibt für diesen Fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der junge Mensch hat diese Begleitung heute schriftlich zugelassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie bleibt nur für diesen Fall und nur heute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Person ist nicht als Begleitung genannt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie kann bleiben, wenn der junge Mensch sie heute schriftlich als Begleitung zulässt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Person ist zur Verschwiegenheit verpflichtet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie bleibt, um zu dolmetschen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ 203 Abs. 4 StGB; § 1 VerpflG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Verpflichtung zur Verschwiegenheit ist nicht vermerkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte die Verpflichtung jetzt unterschreiben lassen und vermerken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Namen eingeben</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>„{file}“ ist größer als {megabytes} MB und wird deshalb nicht gelesen. Bitte die Datei aufteilen oder Bilder daraus entfernen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{file}“ ist leer. Bitte die Datei prüfen und noch einmal auswählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{file}“ lässt sich nicht als Tabelle lesen. Bitte die Datei in der Tabellenkalkulation öffnen und neu als .xlsx oder .csv speichern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{file}“ ist mit einem Passwort geschützt. Bitte die Datei ohne Passwort speichern und danach wieder sicher verwahren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{file}“ hat ein altes Dateiformat. Bitte die Datei als .xlsx oder .csv speichern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{file}“ enthält Makros und wird deshalb nicht gelesen. Bitte die Datei als .xlsx ohne Makros speichern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{file}“ ist ungewöhnlich aufgebaut und könnte Schaden anrichten. Bitte bei der absendenden Stelle nachfragen und eine neu gespeicherte Datei erbitten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{file}“ enthält mehr als {rows} Zeilen oder sehr viele leere Zellen. Bitte leere Zeilen und Spalten löschen oder die Tabelle aufteilen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{file}“ ist kein lesbarer Text. Bitte die Tabelle als .xlsx oder als .csv mit der Zeichenkodierung UTF-8 speichern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In „{file}“ stimmen ab Zeile {line} die Anführungszeichen nicht. Bitte die Stelle berichtigen oder die Tabelle als .xlsx speichern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In „{file}“ wurde keine Zeile mit bekannten Überschriften gefunden. Bitte eine Überschriftenzeile wie „Nachname, Vorname, Geburtsdatum“ oder „Institution, Rechtskreis“ ergänzen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{field}“ fehlt. Bitte ergänzen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{field}“ ist länger als {maximum} Zeichen. Bitte kürzen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{field}“ enthält eine Formel ohne gespeichertes Ergebnis. Bitte den Wert selbst eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{field}“ enthält einen Fehlerwert. Bitte die Zelle berichtigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bei „{field}“ ist mehr als ein Kästchen angekreuzt. Bitte nur eines ankreuzen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{text}“ ist bei „{field}“ kein lesbares Datum. Bitte als TT.MM.JJJJ eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Datum „{text}“ bei „{field}“ gibt es nicht oder es kann nicht gemeint sein. Bitte berichtigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{text}“ bei „{field}“ kann zwei verschiedene Tage meinen. Bitte als TT.MM.JJJJ eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{text}“ bei „{field}“ liegt in der Zukunft. Bitte berichtigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{text}“ ist bei „{field}“ nicht bekannt. Möglich sind: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{text}“ ist bei „{field}“ weder Ja noch Nein. Bitte „ja“ oder „nein“ eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vielleicht gibt es diese Institution schon als „{label}“. Bitte entscheiden, ob es dieselbe ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vielleicht gibt es diese Fachkraft schon als „{label}“. Bitte entscheiden, ob es dieselbe ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {row} nennt für dieselbe Institution einen anderen Rechtskreis. Bitte prüfen, welcher stimmt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {row} enthält dasselbe schon einmal. Bitte entscheiden, ob diese Zeile ausgelassen wird.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nach dem Geburtsdatum wäre der junge Mensch {age} Jahre alt. Bitte das Datum prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{text}“ bei „{field}“ gibt es im Netzwerk nicht. Bitte dort zuerst anlegen oder den Namen berichtigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{text}“ gibt es bei der meldenden Stelle mehrmals. Bitte den Vornamen ergänzen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Einwilligung ist widerrufen. Eine Meldung wird erst nach einer neuen Einwilligung angenommen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für „{category}“ liegt keine gültige Einwilligung vor. Bitte diese Angabe löschen oder zuerst die Einwilligung erfassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im Vertrauen gemachte Angaben können nicht eingelesen werden, weil die anvertrauende Person zustimmen muss. Bitte im Fall selbst eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ist schon gemeldet und wird durch Einlesen nicht mehr geändert. Bitte die Änderung im Fall selbst eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gleiches Geburtsdatum und ähnlicher Name wie {label}. Bitte entscheiden, ob es derselbe junge Mensch ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vielleicht sind Vor- und Nachname vertauscht: ähnlich wie {label}. Bitte entscheiden, ob es derselbe junge Mensch ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gleicher Name und fast gleiches Geburtsdatum wie {label}. Bitte entscheiden, ob es derselbe junge Mensch ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser junge Mensch kommt schon einmal vor ({label}). Bitte entscheiden, ob die Zeile ausgelassen wird.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{file}“ ist beschädigt oder unvollständig. Bitte die Datei noch einmal schicken lassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{file}“ ist mit einem Passwort geschützt. Bitte den Meldebogen ohne Passwort speichern lassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{file}“ enthält Skripte, Aktionen oder Anhänge und wird deshalb nicht gelesen. Bitte den leeren Meldebogen noch einmal verschicken und ausfüllen lassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{file}“ ist viel umfangreicher als ein Meldebogen und wird deshalb nicht gelesen. Bitte bei der absendenden Stelle nachfragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{file}“ ist kein ausfüllbarer Meldebogen dieses Programms, oder die Felder sind nicht mehr enthalten. Bitte den leeren Meldebogen verschicken und ausgefüllt speichern, nicht drucken lassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{file}“ wurde mit einer neueren Fassung des Meldebogens ausgefüllt (Fassung {version}). Bitte zuerst das Programm aktualisieren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{event}“ ist nicht möglich: {noun} ist im Stand „{state}“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{noun} „{key}“ gibt es in diesem Tresor nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problems} Bitte ergänzen oder berichtigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{noun} wurde inzwischen geändert. Bitte neu öffnen und die Eingabe wiederholen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für „{action}“ fehlt Ihnen die Berechtigung. Bitte die Koordination fragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abgebrochen. Es wurde nichts geändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Zusammenfassung umfasst ganze Kalenderquartale. Bitte den ersten Tag eines Quartals als Beginn und den letzten Tag eines Quartals als Ende wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Mindestfallzahl {threshold} ist nicht möglich. Bitte eine Zahl von {lowest} bis {highest} wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Zusammenfassung wurde nicht erstellt: Aus den Zahlen ließe sich auf Einzelne schließen. Bitte einen längeren Zeitraum wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In „{text}“ stehen Zeichen, die in Dokumenten nicht dargestellt werden können: {characters}. Bitte in lateinischer Schrift eingeben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Dokument wurde nicht ausgegeben, weil es die Regeln für Archivierung und Barrierefreiheit nicht einhält ({rules}). Bitte der Entwicklung melden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Zertifikat von {name} gilt heute nicht. Bitte Datum und Uhrzeit des Rechners prüfen oder ein neues Zertifikat ausstellen lassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieses PDF lässt sich nicht anzeigen; es ist beschädigt oder geschützt. Bitte lassen Sie es sich neu geben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Nachweiskette ist ab Eintrag {seq} nicht mehr so, wie sie geschrieben wurde. Bitte ändern Sie nichts und wenden Sie sich an die Datenschutzstelle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das gespeicherte Stammzertifikat gehört nicht zu diesem Tresor. Bitte eine Sicherung verwenden und die Datenschutzstelle verständigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ kann nicht als Name verwendet werden. Bitte 1 bis {longest} Zeichen ohne Zeilenumbruch eingeben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im Ordner „{folder}“ liegt kein Tresor. Bitte einen Ordner wählen, dessen Name auf „.ilja“ endet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tresor „{folder}“ darf oder kann nicht gelesen werden. Bitte Zugriffsrechte und Datenträger prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Änderung konnte nicht gespeichert werden, weil der Datenträger voll oder schreibgeschützt ist. Der bisherige Stand gilt weiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beide Kopien der Schlüsseldatei dieses Tresors sind beschädigt. Bitte den Tresor aus einer Sicherung wiederherstellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für diesen Tresor ist eine neuere Version des Programms nötig. Bitte das Programm aktualisieren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Schlüsseldatei dieses Tresors wurde von fremder Hand verändert. Er wird nicht geöffnet. Bitte eine Sicherung verwenden und die Datenschutzstelle verständigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Schlüsseldatei verlangt einen zu schwachen Schutz des Passworts. Er wird nicht verwendet. Bitte eine Sicherung verwenden und die Datenschutzstelle verständigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Schlüsseldatei verlangt einen Rechenaufwand, der dieses Gerät lahmlegen würde. Bitte eine Sicherung verwenden und die Datenschutzstelle verständigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Prüfen des Passworts werden {mebibytes} MiB freier Arbeitsspeicher gebraucht. Bitte andere Programme schließen und es noch einmal versuchen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tresor „{folder}“ ist bereits geöffnet. Bitte das andere Fenster verwenden oder dort schließen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tresor „{folder}“ lässt sich an diesem Ort nicht vor gleichzeitigem Öffnen schützen. Bitte Zugriffsrechte prüfen oder den Tresor auf die eingebaute Festplatte legen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Passwort ist zu kurz. Bitte mindestens {minimum} Zeichen wählen, zum Beispiel mehrere Wörter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Passwort enthält Zeichen, die sich nicht eintippen lassen, oder ist zu lang. Bitte ein anderes wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{folder}“ liegt auf einem Netzlaufwerk ({kind}). Dort können Daten verloren gehen. Bitte einen Ordner auf der eingebauten Festplatte wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{folder}“ wird mit {service} abgeglichen. Dort können Daten verloren gehen. Bitte einen anderen Ordner auf der eingebauten Festplatte wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{folder}“ liegt auf einem Datenträger, der nicht als sicher bekannt ist (Art: {kind}). Empfohlen wird die eingebaute Festplatte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ ist kein Name für einen Tresor. Bitte einen Namen wählen, der auf „.ilja“ endet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{folder}“ gibt es schon. Bitte einen anderen Namen wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{folder}“ kann nicht angelegt werden. Bitte Zugriffsrechte und freien Speicherplatz prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anmeldename und Passwort passen nicht zusammen. Bitte beides prüfen und es noch einmal versuchen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Anmeldename „{label}“ ist in diesem Tresor schon vergeben. Bitte einen anderen wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Tresor kann höchstens {most} Personen aufnehmen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Datenträger ist voll. Es wurde nichts gespeichert, und es ging nichts verloren. Bitte Platz schaffen und es noch einmal versuchen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Datenträger hat beim Lesen oder Schreiben versagt. Es wurde nichts gespeichert. Bitte freien Platz und Laufwerk prüfen, dann den Tresor neu öffnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tresor lässt sich nicht beschreiben. Bitte Zugriffsrechte und Schreibschutz des Datenträgers prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tresor wird gerade von einem anderen Vorgang benutzt. Bitte einen Augenblick warten und es noch einmal versuchen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datenbank des Tresors fehlt oder lässt sich nicht öffnen. Bitte den Ordner prüfen oder eine Sicherung einspielen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datenbank des Tresors ist beschädigt oder gehört nicht zu diesem Tresor. Bitte nichts löschen und eine Sicherung einspielen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datenbank ist nicht verschlüsselt und stammt nicht aus diesem Tresor. Sie wurde nicht geöffnet. Bitte eine Sicherung einspielen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Verschlüsselung arbeitet auf diesem Rechner nicht wie vorgesehen ({setting}). Der Tresor wurde nicht geöffnet. Bitte das Programm neu installieren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tresor wurde mit einer neueren Fassung des Programms bearbeitet. Bitte diese installieren; es wurde nichts geändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} Seiten der Datenbank wurden außerhalb des Programms verändert oder sind defekt. Bitte nicht weiterarbeiten und eine Sicherung einspielen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datenbank ist in sich nicht stimmig ({count} Fehler). Bitte nicht weiterarbeiten und eine Sicherung einspielen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{path}“ konnte nicht gelesen werden. Bitte prüfen, ob es die Datei gibt und ob Sie sie lesen dürfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{path}“ ist größer als {megabytes} MB und wird nicht gelesen. Bitte prüfen, ob es die richtige Datei ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{path}“ gibt es schon; es wird nichts überschrieben. Bitte einen anderen Ordner wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{path}“ konnte nicht geschrieben werden. Bitte Zugriffsrechte und freien Speicherplatz prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Ordner „{folder}“ ist nicht leer. Bitte einen neuen oder leeren Ordner angeben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Ordner „{folder}“ kann nicht angelegt oder benutzt werden. Bitte Zugriffsrechte und Datenträger prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Passwort konnte nicht gelesen werden. Bitte mit --password-file eine Textdatei angeben, in deren erster Zeile es steht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde noch keine Konferenz abgehalten, deren Unterlagen ausgegeben werden könnten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{path}“ enthält kein Zertifikat. Bitte die PEM-Datei des Amtes angeben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abgebrochen. Was bis dahin fertig war, bleibt bestehen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Noch {minutes} min {seconds} s von {total} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s über der Zeit von {total} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>von {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Datensicherheit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tresor verschlüsselt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nur auf diesem Gerät, keine Netzverbindung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingaben werden laufend gesichert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auch wenn gesperrt wird oder der Strom ausfällt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Einstellungen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandCard</name>
    <message>
        <source>Fälle nach Stand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Schritt {number} von {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>HH:MM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>Zu erledigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles erledigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protokoll unterschreiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konferenz {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vereinbarung nachhalten: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seit {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meldungen ohne Einwilligung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nur für die Koordination sichtbar, bis eine Einwilligung vorliegt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallmeldungen prüfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gemeldet, noch nicht angenommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligung erneuern: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserSheet</name>
    <message>
        <source>Anmeldename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steht lesbar auf dem Sperrbildschirm, am besten ein Kürzel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ist diese Fachkraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nur wer moderiert hat, kann Protokolle unterschreiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihr Kennwort gibt die Person selbst ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennwort (mindestens 15 Zeichen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennwort wiederholen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Bestätigt: Die Datei stimmt genau mit dem Verzeichnis überein und ist unverändert seit der Unterschrift von {signers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestätigt: Die Datei ist unverändert seit der Unterschrift von {signers}; der Vergleich mit dem Verzeichnis wurde nicht gemacht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht bestätigt: Aussteller unbekannt. Bitte das Zertifikat des Amtes oder den Tresor angeben, aus dem das Dokument stammt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht bestätigt: {reasons}. Bitte das Dokument nicht verwenden und neu anfordern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({office}) am {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> und von </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Willkommen bei ILJA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallkonferenzen vorbereiten, leiten und nachhalten, ohne Netz und verschlüsselt auf diesem Gerät.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuen Tresor anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übungstresor ansehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorhandenen Tresor öffnen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im Übungstresor ist alles erfunden: eine Stadt, fünf Stellen, sechs junge Menschen und eine Konferenz, die Sie gleich leiten können.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Übungsdaten: alle Menschen und Stellen sind erfunden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ILJA Fallkonferenz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übersicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallarbeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konferenzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protokolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netzwerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Büro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berichte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einlesen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geburtsdatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neueste zuerst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JBA-Konferenz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ILJA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teilhabemanagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ 31a-Meldung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entwurf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeldet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angenommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminiert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Umsetzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abgeschlossen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesperrt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelöscht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abgelehnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurückgestellt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angehalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurückgezogen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beraten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abschließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sperren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ablehnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurückstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anhalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nach neuer Einwilligung fortsetzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurückziehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziel erreicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übergabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wegzug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altersgrenze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kein Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auf eigenen Wunsch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widerruf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht zuständig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doppelt erfasst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A – Frist unter 4 Wochen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B – Frist unter 3 Monaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C – laufend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mit Begleitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wohnsitz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erfüllt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begründete Ausnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht erfüllt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erreicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geändert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufgegeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Arbeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht möglich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinfällig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erledigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als nicht möglich melden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinfällig stellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fachkraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junger Mensch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kästchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auswahl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meldende Fachkraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallmeldung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angaben zur Einwilligung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angabe aus einem Bereich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulär</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Außerordentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geplant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingeladen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meldeschluss erreicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagesordnung fest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läuft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beendet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protokolliert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abgesagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschoben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einladen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meldungen schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagesordnung freigeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eröffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallblätter festschreiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zur Kenntnis nehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bericht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgeschlagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zugelassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgewählt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Beratung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht aufgerufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumentiert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auswählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufrufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht aufrufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallblatt festschreiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorstellung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vereinbarung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorgeberechtigte Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begleitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dolmetschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Abstimmung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Festgeschrieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterschrieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verteilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freigeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterschreiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele vereinbart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine gemeinsame Vereinbarung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übergabe an eine andere Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erst weitere Klärung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktdaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schulbesuch und Abschluss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fehlzeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berufliche Wünsche und Fähigkeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praktika und Bewerbungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisherige Angebote und Maßnahmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leistungsbezug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wohnsituation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterstützung durch das Jugendamt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesundheitliche Einschränkungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sonderpädagogischer Förderbedarf oder Behinderung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufenthaltsstatus und Arbeitserlaubnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belastungen wie Sucht oder Schulden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im Vertrauen gemachte Angaben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallkonferenz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förderplanung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lotsenbegleitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbleibsmonitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufgeklärt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teilweise unterschrieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gültig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abgelaufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widerrufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ersetzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erneuerung nötig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu prüfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unwirksam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laufend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endet bald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur Empfang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wechselseitiger Austausch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papier-Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elektronisch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht eingeschätzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einsichtsfähig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht einsichtsfähig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person, die etwas anvertraut hat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mündlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schriftlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine Einwilligung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligung unvollständig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligung zu prüfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligung unwirksam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligung ersetzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligung abgelaufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligung widerrufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volljährig: neue Einwilligung nötig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gilt noch nicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur für anderen Zweck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empfänger nicht genannt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertretung nicht genannt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht freigegeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesonderte Unterschrift fehlt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterschrift der anvertrauenden Person fehlt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedeckt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigener Fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorgeberechtigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vom jungen Menschen nicht gewünscht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volljährig: nicht als Begleitung genannt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auf dem Formular genannt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heute schriftlich zugelassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht genannt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zur Verschwiegenheit verpflichtet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verpflichtung fehlt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darf bleiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muss für diesen Fall den Raum verlassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kategorie gesperrt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzungsprotokoll (Archiv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallblatt (Archiv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzungsprotokoll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzungsprotokoll ohne Fallzeilen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auszug aus dem Fallblatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymisierte Zusammenfassung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handausgabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Druck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigene Ablage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angelegt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand geändert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgegeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedruckt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportiert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingelesen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erzeugt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person hinzugefügt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennwort geändert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genannt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geheim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggelassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiblich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Männlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohne Angabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volljährig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeinsame Sorge, zusammenlebend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeinsame Sorge, getrennt lebend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleinige Sorge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormundschaft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergänzungspflegschaft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorläufige Inobhutnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechtliche Betreuung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungeklärt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elternteil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amtsvormund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vereinsvormund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ehrenamtlicher Vormund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pflegeperson mit Sorgerecht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGB II</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGB III</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGB VIII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freie Jugendhilfe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGB IX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGB XII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AsylbLG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AufenthG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wirtschaft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sozialpartner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bildungsträger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ehrenamt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungsstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sonstige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heilberuf (§ 203 Abs. 1 Nr. 1, 2 StGB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungsstelle (§ 203 Abs. 1 Nr. 4 StGB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schwangerschaftsberatung (§ 203 Abs. 1 Nr. 5 StGB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soziale Arbeit (§ 203 Abs. 1 Nr. 6 StGB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amtsträger (§ 203 Abs. 2 StGB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datenschutz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systembetreuung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fälle einsehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschlossene Entwürfe einsehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fälle bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligungen führen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konferenzen planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konferenzen leiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protokolle unterschreiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterlagen ausgeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berichte erstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netzwerk pflegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen und Einstellungen verwalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verlauf prüfen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CalendarPopup</name>
    <message>
        <source>Kalender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Der Inhalt steht in der Ansicht „Text“.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

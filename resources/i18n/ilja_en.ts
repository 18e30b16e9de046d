<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="de_DE">
<context>
    <name>AcceptSheet</name>
    <message>
        <source>Ältere Fassung bestätigen</source>
        <translation>Confirm an older version</translation>
    </message>
    <message>
        <source>Bestätigen</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Was seitdem eingetragen wurde, fehlt in dieser Fassung.</source>
        <translation>What was entered since is missing in this version.</translation>
    </message>
    <message>
        <source>Art der Bestätigung</source>
        <translation>Way of confirming</translation>
    </message>
    <message>
        <source>Zweite Person</source>
        <translation>Second person</translation>
    </message>
    <message>
        <source>Wiederherstellungsbogen</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Kennwort der zweiten Person</source>
        <translation>Password of the second person</translation>
    </message>
    <message>
        <source>Schlüssel vom Bogen</source>
        <translation>Key from the sheet</translation>
    </message>
    <message>
        <source>Anmeldename der zweiten Person</source>
        <translation>Sign-in name of the second person</translation>
    </message>
    <message>
        <source>Bestätigen Sie nur, wenn Sie wissen, wer diese Fassung eingespielt hat, etwa nach dem Zurückholen einer Sicherung. Die Bestätigung wird aufgezeichnet.</source>
        <translation>Confirm only if you know who put this version here, for instance after restoring a backup. The confirmation is recorded.</translation>
    </message>
</context>
<context>
    <name>AccessSection</name>
    <message>
        <source>Person suchen</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Name oder Fallnummer der Person</source>
        <translation>Name or case number of the person</translation>
    </message>
    <message>
        <source>Auskunft nach Art. 15 DSGVO</source>
        <translation>Access under Art. 15 GDPR</translation>
    </message>
    <message>
        <source>Die Auskunft enthält alles, was über die Person gespeichert ist, auch an wen und wann etwas weitergegeben wurde. Sie hängt nicht von einer Einwilligung ab. Bitte vorher prüfen, wer fragt. Die Frist ist ein Monat.</source>
        <translation>The answer contains everything that is held about the person, including what was passed on to whom and when. It does not depend on a consent. Please check first who is asking. There is one month to answer.</translation>
    </message>
    <message>
        <source>Die Auskunft wird erstellt</source>
        <translation>The answer is being made</translation>
    </message>
    <message>
        <source>Auskunft erstellen …</source>
        <translation>Make the answer …</translation>
    </message>
    <message>
        <source>Auskunft für {name} erstellen</source>
        <translation>Make the answer for {name}</translation>
    </message>
    <message>
        <source>Niemand gefunden.</source>
        <translation>Nobody found.</translation>
    </message>
    <message>
        <source>Wohin mit der Auskunft?</source>
        <translation>Where shall the answer go?</translation>
    </message>
    <message>
        <source>Die Auskunft liegt als PDF und als Datei für Programme im Ordner.</source>
        <translation>The answer is in the folder, as PDF and as a file for programs.</translation>
    </message>
</context>
<context>
    <name>AdmissionLines</name>
    <message>
        <source>Einwilligung gilt am Tag</source>
        <translation>Consent is valid on the day</translation>
    </message>
    <message>
        <source>Wohnsitz im Zuständigkeitsgebiet</source>
        <translation>Lives within the area of responsibility</translation>
    </message>
    <message>
        <source>Wohnsitz außerhalb, Ausnahme: {reason}</source>
        <translation>Lives outside the area, exception: {reason}</translation>
    </message>
    <message>
        <source>Wohnsitz außerhalb des Zuständigkeitsgebiets</source>
        <translation>Lives outside the area of responsibility</translation>
    </message>
    <message>
        <source>Alter passt</source>
        <translation>Age fits</translation>
    </message>
    <message>
        <source>Älter als vorgesehen, Ausnahme: {reason}</source>
        <translation>Older than intended, exception: {reason}</translation>
    </message>
    <message>
        <source>Älter als vorgesehen</source>
        <translation>Older than intended</translation>
    </message>
    <message>
        <source>{words} (bis {day})</source>
        <translation>{words} (until {day})</translation>
    </message>
</context>
<context>
    <name>AdvisingPart</name>
    <message>
        <source>nicht geäußert</source>
        <translation>not voiced (nicht geäußert)</translation>
    </message>
    <message>
        <source>Sicht des jungen Menschen</source>
        <translation>The young person’s view</translation>
    </message>
    <message>
        <source>Nicht gewählte Wege, mit Grund</source>
        <translation>Ways not chosen, with the reason</translation>
    </message>
    <message>
        <source>Abweichende Meinung</source>
        <translation>Dissenting opinion</translation>
    </message>
    <message>
        <source>Welche andere Einschätzung gab es? Ohne zu sagen, von wem.</source>
        <translation>Which other view was there? Without saying whose.</translation>
    </message>
    <message>
        <source>Nicht da. Ohne anderen Eintrag steht im Fallblatt: {words}</source>
        <translation>Not here. Unless something else is entered, the case sheet says: {words}</translation>
    </message>
</context>
<context>
    <name>AftermathSheet</name>
    <message>
        <source>Widerruf abarbeiten</source>
        <translation>Work off the withdrawal</translation>
    </message>
    <message>
        <source>Alle Schreiben drucken</source>
        <translation>Print all letters</translation>
    </message>
    <message>
        <source>Was offen bleibt, steht weiter unter „Offene Widerrufe“.</source>
        <translation>What stays open remains listed under “Open withdrawals”.</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Fehleintrag …</source>
        <translation>Entered by mistake …</translation>
    </message>
    <message>
        <source>Als Fehleintrag gestrichen.</source>
        <translation>Struck out as a mistake.</translation>
    </message>
    <message>
        <source>Widerrufen am {day} von {who}.</source>
        <translation>Withdrawn on {day} by {who}.</translation>
    </message>
    <message>
        <source>Als Fehleintrag gestrichen am {day}: {reason}</source>
        <translation>Struck out as a mistake on {day}: {reason}</translation>
    </message>
    <message>
        <source>Der Fall bleibt; was übrig ist, gilt weiter.</source>
        <translation>The case stays; what is left remains in force.</translation>
    </message>
    <message>
        <source>Gelöscht wird nach dem {day}.</source>
        <translation>Erased after {day}.</translation>
    </message>
    <message>
        <source>Es ist alles getan.</source>
        <translation>Everything is done.</translation>
    </message>
    <message>
        <source>Schreiben</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Bestätigung in einfacher Sprache</source>
        <translation>Confirmation in plain language</translation>
    </message>
    <message>
        <source>gemacht am {day}</source>
        <translation>made on {day}</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Der junge Mensch entscheidet allein: An Sorgeberechtigte geht kein Brief. Mit ihm absprechen, wie ihre Exemplare zurückkommen.</source>
        <translation>The young person decides alone: no letter goes to custody holders. Agree with the young person how their copies come back.</translation>
    </message>
    <message>
        <source>Exemplare zurückholen</source>
        <translation>Recall copies</translation>
    </message>
    <message>
        <source>Niemand hat ein Exemplar.</source>
        <translation>Nobody has a copy.</translation>
    </message>
    <message>
        <source>Ein Paket wird durch ein Paket zurückgerufen: in den Paketen „Rückruf“ wählen. Drüben wird gelöscht, was darauf beruhte.</source>
        <translation>A package is called back by a package: choose “Recall” among the packages. Over there, what rested on it is erased.</translation>
    </message>
    <message>
        <source>Exemplar {label}</source>
        <translation>Copy {label}</translation>
    </message>
    <message>
        <source>Datei {label}</source>
        <translation>File {label}</translation>
    </message>
    <message>
        <source>Gelöscht</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>{copy} ist zurück</source>
        <translation>{copy} was returned</translation>
    </message>
    <message>
        <source>Vernichtet</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>{copy} ist vernichtet</source>
        <translation>{copy} was destroyed</translation>
    </message>
    <message>
        <source>vernichtet am {day}</source>
        <translation>destroyed on {day}</translation>
    </message>
    <message>
        <source>zurück am {day}</source>
        <translation>returned on {day}</translation>
    </message>
    <message>
        <source>Offene Vereinbarungen</source>
        <translation>Open commitments</translation>
    </message>
    <message>
        <source>Keine Vereinbarung beruht darauf.</source>
        <translation>No commitment rests on it.</translation>
    </message>
    <message>
        <source>Alle Vorschläge übernehmen</source>
        <translation>Accept all proposals</translation>
    </message>
    <message>
        <source>Vorschlag: {fate}</source>
        <translation>Proposed: {fate}</translation>
    </message>
    <message>
        <source>Hinfällig</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Eigene Aufgabe</source>
        <translation>Own task</translation>
    </message>
    <message>
        <source>Angaben löschen</source>
        <translation>Erase information</translation>
    </message>
    <message>
        <source>Diese Angaben in Meldung und Entwürfen beruhen nur auf dem, was widerrufen ist. In unterschriebenen Blättern bleiben sie verschlossen, bis der Fall gelöscht wird.</source>
        <translation>This information in reports and drafts rests only on what was withdrawn. In signed sheets it stays closed until the case is erased.</translation>
    </message>
    <message>
        <source>Endgültig löschen …</source>
        <translation>Erase for good …</translation>
    </message>
    <message>
        <source>Angaben endgültig löschen?</source>
        <translation>Erase the information for good?</translation>
    </message>
    <message>
        <source>Sie lassen sich nicht zurückholen, auch nicht nach einem Fehleintrag.</source>
        <translation>It cannot be brought back, not even after a mistaken entry.</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Schreiben werden gemacht</source>
        <translation>Making the letters</translation>
    </message>
    <message>
        <source>Die Schreiben werden gerade gemacht.</source>
        <translation>The letters are being made.</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>Tagesordnung</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Noch nichts auf der Tagesordnung. Nehmen Sie links Fälle auf.</source>
        <translation>Nothing on the agenda yet. Add cases on the left.</translation>
    </message>
    <message>
        <source>Nach oben (Alt+↑)</source>
        <translation>Move up (Alt+↑)</translation>
    </message>
    <message>
        <source>Nach unten (Alt+↓)</source>
        <translation>Move down (Alt+↓)</translation>
    </message>
    <message>
        <source>Zurückstellen</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Punkt hinzufügen</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Puffer</source>
        <translation>Buffer</translation>
    </message>
    <message>
        <source>Intern drucken</source>
        <translation>Print internal</translation>
    </message>
    <message>
        <source>Für den Tisch</source>
        <translation>For the table</translation>
    </message>
    <message>
        <source>Ohne Namen</source>
        <translation>Without names</translation>
    </message>
    <message>
        <source>Ziehen oder Alt+↑/↓ zum Umordnen</source>
        <translation>Drag or press Alt+↑/↓ to reorder</translation>
    </message>
    <message>
        <source>Die Punkte dauern bis {end} Uhr, länger als die Konferenz.</source>
        <translation>The items last until {end}, longer than the conference.</translation>
    </message>
    <message>
        <source>Die Punkte dauern bis {end} Uhr.</source>
        <translation>The items last until {end}.</translation>
    </message>
    <message>
        <source>Dazwischen {n} Minuten Puffer.</source>
        <translation>{n} minutes of buffer in between.</translation>
    </message>
    <message>
        <source>{taken} von {places} Minuten</source>
        <translation>{taken} of {places} minutes</translation>
    </message>
    <message>
        <source>{taken} von {places} Plätzen</source>
        <translation>{taken} of {places} places</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Pause einplanen</source>
        <translation>Plan a break</translation>
    </message>
    <message>
        <source>Einplanen</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Sie steht am Ende und lässt sich verschieben wie ein Punkt.</source>
        <translation>It stands at the end and can be moved like any item.</translation>
    </message>
    <message>
        <source>Dauer ändern</source>
        <translation>Change duration</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Puffer zwischen den Punkten</source>
        <translation>Buffer between items</translation>
    </message>
    <message>
        <source>Festlegen</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>So lange bleibt nach jedem Punkt frei, außer vor und nach einer Pause.</source>
        <translation>So long stays free after each item, except before and after a break.</translation>
    </message>
    <message>
        <source>Der Fall steht beim nächsten Mal oben auf der Liste.</source>
        <translation>The case will be at the top of the list next time.</translation>
    </message>
</context>
<context>
    <name>AgendaPrint</name>
    <message>
        <source>Die Tagesordnung ist beim Drucker.</source>
        <translation>The agenda is at the printer.</translation>
    </message>
</context>
<context>
    <name>AgreeingPart</name>
    <message>
        <source>Ergebnis</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Fallführend</source>
        <translation>Case lead</translation>
    </message>
    <message>
        <source>wer führt den Fall weiter?</source>
        <translation>Who leads the case from here?</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Nächster Schritt</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>wer meldet sich wann bei wem?</source>
        <translation>who contacts whom, and when?</translation>
    </message>
    <message>
        <source>Wer sagt es dem jungen Menschen?</source>
        <translation>Who tells the young person?</translation>
    </message>
    <message>
        <source>Ergebnis mitgeteilt bis</source>
        <translation>Result told by</translation>
    </message>
    <message>
        <source>Verlängern</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Das Formular für eine neue Einwilligung drucken</source>
        <translation>Print the form for a new consent</translation>
    </message>
    <message>
        <source>Der junge Mensch ist nicht da. Jemand sagt ihm das Ergebnis.</source>
        <translation>The young person is not here. Somebody tells them the result.</translation>
    </message>
    <message>
        <source>Wer sagt es ihm?</source>
        <translation>Who tells them?</translation>
    </message>
    <message>
        <source>Bis wann?</source>
        <translation>By when?</translation>
    </message>
    <message>
        <source>Die Einwilligung gilt nur bis {day}; die Wiedervorlage liegt danach.</source>
        <translation>The consent is only valid until {day}; the follow-up is later than that.</translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Vereinbarungen</source>
        <translation>Commitments</translation>
    </message>
</context>
<context>
    <name>AlternativesView</name>
    <message>
        <source>Nicht enthaltene Angaben: {count}</source>
        <translation>Figures left out: {count}</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Übernehmen: {name}</source>
        <translation>Take over: {name}</translation>
    </message>
    <message>
        <source>Das ist gewählt.</source>
        <translation>This is chosen.</translation>
    </message>
    <message>
        <source>Gewählt</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Gröber: „{variable}“ nur nach Obergruppen</source>
        <translation>Coarser: “{variable}” by main groups only</translation>
    </message>
    <message>
        <source>Gröber: {categories} zusammen („{variable}“)</source>
        <translation>Coarser: {categories} together (“{variable}”)</translation>
    </message>
    <message>
        <source>Gröber: ohne „{variable}“ in Tabellen mit mehreren Merkmalen</source>
        <translation>Coarser: without “{variable}” in tables of several characteristics</translation>
    </message>
    <message>
        <source>Länger: {period}</source>
        <translation>Longer: {period}</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>Erledigt (E)</source>
        <translation>Done (E)</translation>
    </message>
    <message>
        <source>Teilweise (T)</source>
        <translation>Partly (T)</translation>
    </message>
    <message>
        <source>Nicht … (N)</source>
        <translation>Not … (N)</translation>
    </message>
    <message>
        <source>Genauer eintragen (G)</source>
        <translation>Enter in detail (G)</translation>
    </message>
    <message>
        <source>Nicht möglich (M)</source>
        <translation>Not possible (M)</translation>
    </message>
    <message>
        <source>Stelle hat nicht gehandelt (S)</source>
        <translation>Agency did not act (S)</translation>
    </message>
    <message>
        <source>Nicht mehr nötig (U)</source>
        <translation>No longer needed (U)</translation>
    </message>
    <message>
        <source>Zurück (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Warum nicht?</source>
        <translation>Why not?</translation>
    </message>
    <message>
        <source>Warum nicht? M, S oder U; Escape geht zurück.</source>
        <translation>Why not? M, S or U; Escape goes back.</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Zum Text</source>
        <translation>To the text</translation>
    </message>
    <message>
        <source>Herausgeben</source>
        <translation>Let out</translation>
    </message>
    <message>
        <source>Fallschilderung</source>
        <translation>Case narrative</translation>
    </message>
    <message>
        <source>Vergröbert und pseudonymisiert für diesen Empfänger</source>
        <translation>Made coarser and pseudonymised for this recipient</translation>
    </message>
    <message>
        <source>Wie Tage gesagt werden</source>
        <translation>How days are told</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Tage als</source>
        <translation>Days as</translation>
    </message>
    <message>
        <source>Es wird noch gerechnet.</source>
        <translation>Still working.</translation>
    </message>
    <message>
        <source>Noch {count} Fragen sind offen.</source>
        <translation>{count} questions are still open.</translation>
    </message>
    <message>
        <source>In eigenen Worten steht noch etwas, das zu jemandem führt.</source>
        <translation>Words of your own still lead to somebody.</translation>
    </message>
    <message>
        <source>Alle Fragen sind beantwortet.</source>
        <translation>All questions are answered.</translation>
    </message>
    <message>
        <source>Herausgegeben: PDF und Text liegen im Ordner „{folder}“.</source>
        <translation>Let out: PDF and text are in the folder “{folder}”.</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Gesagt am</source>
        <translation>Said on</translation>
    </message>
    <message>
        <source>Von wem</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Wortlaut, wenn er weiterhilft</source>
        <translation>Wording, if it helps</translation>
    </message>
    <message>
        <source>Antwort eintragen</source>
        <translation>Record answer</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ArrivingCard</name>
    <message>
        <source>Schon bekannt? {name}</source>
        <translation>Known already? {name}</translation>
    </message>
    <message>
        <source>Name und Geburtsdatum gleichen jemandem, der hier unter einer anderen Nummer steht. Das Programm legt niemanden zusammen; bitte entscheiden Sie.</source>
        <translation>Name and date of birth are like those of somebody who is here under another number. The program merges nobody; please decide.</translation>
    </message>
    <message>
        <source>Angekommen</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Jemand anderes</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Hier</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Dieselbe Person</source>
        <translation>The same person</translation>
    </message>
    <message>
        <source>{name}
geboren am {day}</source>
        <translation>{name}
born on {day}</translation>
    </message>
    <message>
        <source>kein Fall</source>
        <translation>no case</translation>
    </message>
    <message>
        <source>Noch zu entscheiden</source>
        <translation>Still to be decided</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AuditFilterBar</name>
    <message>
        <source>Zeitraum</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Alle Personen</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Vorgang</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Alle Vorgänge</source>
        <translation>All events</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>Tresor prüfen</source>
        <translation>Check vault</translation>
    </message>
    <message>
        <source>Verlaufscode nachsehen</source>
        <translation>Look up a history code</translation>
    </message>
    <message>
        <source>Exportieren</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>1 Eintrag, unterschrieben von der Person, die dort steht.</source>
        <translation>1 entry, signed by the person named in it.</translation>
    </message>
    <message>
        <source>{count} Einträge, jeder unterschrieben von der Person, die dort steht.</source>
        <translation>{count} entries, each signed by the person named in it.</translation>
    </message>
    <message>
        <source>Die Prüfung läuft gerade.</source>
        <translation>The check is running.</translation>
    </message>
    <message>
        <source>Seiten, Angaben und Verlauf werden geprüft</source>
        <translation>Checking pages, records and history</translation>
    </message>
    <message>
        <source>Der Tresor ist unversehrt. Geprüft: {count} Einträge des Verlaufs.</source>
        <translation>The vault is intact. Checked: {count} entries of the history.</translation>
    </message>
    <message>
        <source>Letzte geprüfte Sicherung: {day}.</source>
        <translation>Last verified backup: {day}.</translation>
    </message>
    <message>
        <source>Der Verlaufscode stimmt: Er steht für den Stand vom {day}, Eintrag {size}.</source>
        <translation>The history code is right: it stands for {day}, entry {size}.</translation>
    </message>
    <message>
        <source>Dieser Verlaufscode kommt im Verlauf nicht vor. Entweder gehört der Ausdruck zu einem anderen Tresor, oder dieser Tresor ist älter als der Ausdruck.</source>
        <translation>This code does not occur in the history. Either the printout belongs to another vault, or this vault is older than the printout.</translation>
    </message>
    <message>
        <source>Ordner für den Verlauf</source>
        <translation>Folder for the history</translation>
    </message>
    <message>
        <source>Der Verlauf wird gerade exportiert.</source>
        <translation>The history is being exported.</translation>
    </message>
    <message>
        <source>Der Verlauf wird mit Nachweisen zusammengestellt</source>
        <translation>Putting together the history with its proofs</translation>
    </message>
    <message>
        <source>Gespeichert: Verlauf und Prüfpunkt liegen im Ordner „{folder}“.</source>
        <translation>Saved: history and checkpoint are in the folder “{folder}”.</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Vorgang</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Woran</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Kennung</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Sicherung</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Gesichert und geprüft: {name}</source>
        <translation>Backed up and verified: {name}</translation>
    </message>
    <message>
        <source>Die Sicherung vom {day} ließe sich wiederherstellen: unversehrt, {cases} Fälle. Die Probe ist wieder gelöscht.</source>
        <translation>The backup of {day} could be restored: intact, {cases} cases. The trial copy has been removed.</translation>
    </message>
    <message>
        <source>Ordner: {folder}. Auch ein Speicherstift mit dem Ordner „ILJA-Sicherung“ wird erkannt.</source>
        <translation>Folder: {folder}. A memory stick with the folder “ILJA-Sicherung” is recognised as well.</translation>
    </message>
    <message>
        <source>Noch kein Ordner gewählt. Ein Speicherstift mit dem Ordner „ILJA-Sicherung“ wird von selbst erkannt.</source>
        <translation>No folder chosen yet. A memory stick with the folder “ILJA-Sicherung” is recognised by itself.</translation>
    </message>
    <message>
        <source>Noch keine geprüfte Sicherung.</source>
        <translation>No verified backup yet.</translation>
    </message>
    <message>
        <source>Bitte sichern Sie jetzt, am besten auf einen Speicherstift.</source>
        <translation>Please back up now, best onto a memory stick.</translation>
    </message>
    <message>
        <source>Eine Wiederherstellung sollte jeden Monat einmal geprobt werden.</source>
        <translation>A restore should be rehearsed once every month.</translation>
    </message>
    <message>
        <source>heute um {time}</source>
        <translation>today at {time}</translation>
    </message>
    <message>
        <source>am {day}</source>
        <translation>on {day}</translation>
    </message>
    <message>
        <source>Kein Wiederherstellungsbogen. Ohne ihn sind Tresor und Sicherungen verloren, wenn alle Kennwörter vergessen sind oder das Gerät weg ist.</source>
        <translation>No recovery sheet. Without it, vault and backups are lost once all passwords are forgotten or the machine is gone.</translation>
    </message>
    <message>
        <source>Der Wiederherstellungsbogen wurde am {used} benutzt. Bitte einen neuen drucken.</source>
        <translation>The recovery sheet was used on {used}. Please print a new one.</translation>
    </message>
    <message>
        <source>Wohin soll gesichert werden?</source>
        <translation>Where shall the backup go?</translation>
    </message>
    <message>
        <source>Jetzt proben</source>
        <translation>Rehearse now</translation>
    </message>
    <message>
        <source>Jeden Tag sichern, sobald der Ordner erreichbar ist</source>
        <translation>Back up every day, as soon as the folder can be reached</translation>
    </message>
    <message>
        <source>Jetzt sichern</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Weitere</source>
        <translation>More</translation>
    </message>
    <message>
        <source>In einen anderen Ordner sichern …</source>
        <translation>Back up into another folder …</translation>
    </message>
    <message>
        <source>Wiederherstellung proben</source>
        <translation>Rehearse a restore</translation>
    </message>
    <message>
        <source>Andere Sicherung proben …</source>
        <translation>Rehearse another backup …</translation>
    </message>
    <message>
        <source>Aufbewahrung …</source>
        <translation>How many are kept …</translation>
    </message>
    <message>
        <source>Neuer Wiederherstellungsbogen …</source>
        <translation>New recovery sheet …</translation>
    </message>
    <message>
        <source>Welche Sicherung soll geprobt werden?</source>
        <translation>Which backup shall be rehearsed?</translation>
    </message>
    <message>
        <source>Sicherungen (*{ending})</source>
        <translation>Backups (*{ending})</translation>
    </message>
    <message>
        <source>Gesichert: letzte geprüfte Sicherung {when}.</source>
        <translation>Backed up: last verified backup {when}.</translation>
    </message>
    <message>
        <source>Wiederherstellungsbogen vom {printed}, Sicherheitsnummer {number}.</source>
        <translation>Recovery sheet of {printed}, safety number {number}.</translation>
    </message>
</context>
<context>
    <name>BackupRun</name>
    <message>
        <source>Tresor wird gesichert</source>
        <translation>The vault is being backed up</translation>
    </message>
    <message>
        <source>Wiederherstellung wird geprobt</source>
        <translation>The restore is being rehearsed</translation>
    </message>
</context>
<context>
    <name>BackupWatch</name>
    <message>
        <source>Der Tresor ist für heute gesichert und geprüft.</source>
        <translation>The vault is backed up and verified for today.</translation>
    </message>
</context>
<context>
    <name>BarredBanner</name>
    <message>
        <source>Fassung bestätigen</source>
        <translation>Confirm version</translation>
    </message>
    <message>
        <source>Nur lesen.</source>
        <translation>Read only.</translation>
    </message>
    <message>
        <source>Letzte geprüfte Sicherung: {day}. Sie lässt sich in einen neuen Ordner holen.</source>
        <translation>Last verified backup: {day}. It can be restored into a new folder.</translation>
    </message>
</context>
<context>
    <name>BoardFilterBar</name>
    <message>
        <source>Welche</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Konferenz</source>
        <translation>Conference</translation>
    </message>
    <message>
        <source>Alle Stellen</source>
        <translation>All agencies</translation>
    </message>
    <message>
        <source>Konferenz {number}</source>
        <translation>Conference {number}</translation>
    </message>
    <message>
        <source>Alle Konferenzen</source>
        <translation>All conferences</translation>
    </message>
</context>
<context>
    <name>BoardList</name>
    <message>
        <source>{count} Punkte, {open} offen</source>
        <translation>{count} points, {open} open</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tagesordnung</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Zu den Berichten</source>
        <translation>To the reports</translation>
    </message>
    <message>
        <source>Sitzung planen</source>
        <translation>Plan a session</translation>
    </message>
    <message>
        <source>Gremien</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Steuerungsgruppe und andere, ohne Fälle und ohne Namen</source>
        <translation>Steering group and others, without cases and without names</translation>
    </message>
    <message>
        <source>Gremiensitzungen</source>
        <translation>Sessions of boards</translation>
    </message>
    <message>
        <source>Noch keine Sitzung</source>
        <translation>No session yet</translation>
    </message>
    <message>
        <source>Planen Sie hier Sitzungen der Steuerungsgruppe und anderer Gremien: Tagesordnung, Beschlüsse und ein unterschriebenes Protokoll mit den freigegebenen Zahlen.</source>
        <translation>Plan sessions of the steering group and other boards here: agenda, decisions and signed minutes with the released numbers.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Alle Gremien</source>
        <translation>All boards</translation>
    </message>
    <message>
        <source>Angaben ändern</source>
        <translation>Change details</translation>
    </message>
    <message>
        <source>Protokoll unterschreiben</source>
        <translation>Sign minutes</translation>
    </message>
    <message>
        <source>Protokoll drucken</source>
        <translation>Print the minutes</translation>
    </message>
    <message>
        <source>Das Protokoll ist unterschrieben. Abhaken geht weiter.</source>
        <translation>The minutes are signed. Ticking off goes on.</translation>
    </message>
    <message>
        <source>Tagesordnung und Beschlüsse</source>
        <translation>Agenda and decisions</translation>
    </message>
    <message>
        <source>Noch kein Punkt.</source>
        <translation>No point yet.</translation>
    </message>
    <message>
        <source>Punkt hinzufügen</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Offen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Wieder offen</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Schreiben</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Schreiben: {title}</source>
        <translation>Write: {title}</translation>
    </message>
    <message>
        <source>Wer da ist</source>
        <translation>Who is there</translation>
    </message>
    <message>
        <source>Anwesend</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Entschuldigt</source>
        <translation>Apologies</translation>
    </message>
    <message>
        <source>Anlage: freigegebene Zusammenfassung</source>
        <translation>Attached: released summary</translation>
    </message>
    <message>
        <source>Ohne Zusammenfassung als Anlage</source>
        <translation>No summary attached</translation>
    </message>
    <message>
        <source>Unterschrieben und im Tresor verwahrt.</source>
        <translation>Signed and kept in the vault.</translation>
    </message>
    <message>
        <source>An den Drucker gegeben.</source>
        <translation>Sent to the printer.</translation>
    </message>
</context>
<context>
    <name>BoardSheet</name>
    <message>
        <source>Gremium</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Leitung</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Begins at</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Zusammenfassung als Anlage</source>
        <translation>Summary to attach</translation>
    </message>
    <message>
        <source>nur freigegebene</source>
        <translation>released ones only</translation>
    </message>
    <message>
        <source>Anwesend</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Je Zeile Name und Stelle</source>
        <translation>Name and agency, one per line</translation>
    </message>
    <message>
        <source>Entschuldigt</source>
        <translation>Apologies</translation>
    </message>
    <message>
        <source>Gremiensitzung</source>
        <translation>Session of a board</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Vor Gremien kommen keine Fälle: keine Namen junger Menschen, keine Fallnummern.</source>
        <translation>No cases come before boards: no names of young people, no case numbers.</translation>
    </message>
</context>
<context>
    <name>BuilderPage</name>
    <message>
        <source>Freigeben und speichern</source>
        <translation>Release and save</translation>
    </message>
    <message>
        <source>Herausgegeben</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Gremien</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Fallschilderung</source>
        <translation>Case narrative</translation>
    </message>
    <message>
        <source>Berichte</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Ohne Namen, ohne kleine Zahlen</source>
        <translation>No names, no small numbers</translation>
    </message>
    <message>
        <source>Herausgegeben: PDF, Excel, CSV und JSON liegen im Ordner „{folder}“.</source>
        <translation>Released: PDF, Excel, CSV and JSON are in the folder “{folder}”.</translation>
    </message>
    <message>
        <source>Die Sätze liegen in der Zwischenablage.</source>
        <translation>The sentences are on the clipboard.</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Terminliste ausgeben</source>
        <translation>Export list of dates</translation>
    </message>
    <message>
        <source>Alle Konferenzen</source>
        <translation>All conferences</translation>
    </message>
    <message>
        <source>Ansicht</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Monat</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>In diesem Monat</source>
        <translation>In this month</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Konferenz</source>
        <translation>Conference</translation>
    </message>
    <message>
        <source>Meldeschluss</source>
        <translation>Reporting deadline</translation>
    </message>
    <message>
        <source>Feiertag</source>
        <translation>Public holiday</translation>
    </message>
    <message>
        <source>Schulferien</source>
        <translation>School holidays</translation>
    </message>
    <message>
        <source>Schulferien: {source}, Stand {day}, bekannt bis {last}.</source>
        <translation>School holidays: {source}, as of {day}, known until {last}.</translation>
    </message>
    <message>
        <source>Kalender {title}</source>
        <translation>Calendar {title}</translation>
    </message>
    <message>
        <source>Ein Jahr zurück</source>
        <translation>One year back</translation>
    </message>
    <message>
        <source>Ein Monat zurück</source>
        <translation>One month back</translation>
    </message>
    <message>
        <source>Ein Jahr weiter</source>
        <translation>One year forward</translation>
    </message>
    <message>
        <source>Ein Monat weiter</source>
        <translation>One month forward</translation>
    </message>
    <message>
        <source>Ordner für die Terminliste</source>
        <translation>Folder for the list of dates</translation>
    </message>
    <message>
        <source>Die Terminliste liegt als Seite, PDF und Kalender in {folder}.</source>
        <translation>The list of dates is in {folder} as a page, a PDF and a calendar.</translation>
    </message>
    <message>
        <source>nichts eingetragen</source>
        <translation>nothing entered</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Fälle, die anstehen</source>
        <translation>Cases that are due</translation>
    </message>
    <message>
        <source>Vorschlag nach Zurückstellung, Dringlichkeit und Frist. Die Auswahl trifft ein Mensch.</source>
        <translation>Suggested by postponement, urgency and deadline. A person makes the choice.</translation>
    </message>
    <message>
        <source>Die Tagesordnung ist voll.</source>
        <translation>The agenda is full.</translation>
    </message>
    <message>
        <source>Zurzeit wartet kein gemeldeter Fall.</source>
        <translation>No reported case is waiting at the moment.</translation>
    </message>
    <message>
        <source>{name} steht beim nächsten Mal oben auf der Liste.</source>
        <translation>{name} will be at the top of the list next time.</translation>
    </message>
    <message>
        <source>Warum dieser Fall?</source>
        <translation>Why this case?</translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Es warten mehr Fälle, als Plätze frei sind. Die Auswahl trifft ein Mensch.</source>
        <translation>More cases wait than places are free. A person makes the choice.</translation>
    </message>
    <message>
        <source>Warum kommt er jetzt an die Reihe?</source>
        <translation>Why is it its turn now?</translation>
    </message>
    <message>
        <source>Ausnahme begründen</source>
        <translation>Give reasons for an exception</translation>
    </message>
    <message>
        <source>Zulassen</source>
        <translation>Admit</translation>
    </message>
    <message>
        <source>Die Begründung steht im Fall. Für die Einwilligung gibt es keine Ausnahme.</source>
        <translation>The reasons are kept in the case. There is no exception for the consent.</translation>
    </message>
    <message>
        <source>Warum trotz Wohnsitz außerhalb?</source>
        <translation>Why in spite of living outside the area?</translation>
    </message>
    <message>
        <source>Warum trotz des Alters?</source>
        <translation>Why in spite of the age?</translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message>
        <source>Fall öffnen: {name}</source>
        <translation>Open case: {name}</translation>
    </message>
    <message>
        <source>Frist {day}</source>
        <translation>Deadline {day}</translation>
    </message>
    <message>
        <source>Wiedervorlage fällig seit {day}</source>
        <translation>Follow-up due since {day}</translation>
    </message>
    <message>
        <source>{n}-mal zurückgestellt</source>
        <translation>Postponed {n} times</translation>
    </message>
    <message>
        <source>Erstberatung</source>
        <translation>First discussion</translation>
    </message>
    <message>
        <source>Folgeberatung</source>
        <translation>Follow-up discussion</translation>
    </message>
    <message>
        <source>Auf die Tagesordnung</source>
        <translation>Put on the agenda</translation>
    </message>
    <message>
        <source>{name} auf die Tagesordnung</source>
        <translation>Put {name} on the agenda</translation>
    </message>
    <message>
        <source>Zurückstellen</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>{name} zurückstellen</source>
        <translation>Postpone {name}</translation>
    </message>
    <message>
        <source>Ohne Namen aufnehmen</source>
        <translation>Put on without names</translation>
    </message>
    <message>
        <source>{name}: ohne Namen aufnehmen</source>
        <translation>{name}: put on without names</translation>
    </message>
    <message>
        <source>Ausnahme begründen</source>
        <translation>Give reasons for an exception</translation>
    </message>
    <message>
        <source>{name}: Ausnahme begründen</source>
        <translation>{name}: give reasons for an exception</translation>
    </message>
    <message>
        <source>Die Tagesordnung ist schon freigegeben.</source>
        <translation>The agenda has already been released.</translation>
    </message>
    <message>
        <source>Der Fall ist für diesen Tag nicht zugelassen; der Grund steht darüber.</source>
        <translation>The case is not admitted for this day; the reason is shown above.</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Mit einer Karte unterschreiben</source>
        <translation>Sign with a card</translation>
    </message>
    <message>
        <source>Damit unterschreiben</source>
        <translation>Sign with this</translation>
    </message>
    <message>
        <source>Der Schlüssel bleibt auf der Karte. Ihre PIN wird bei jedem Unterschreiben gebraucht und nie gespeichert.</source>
        <translation>The key stays on the card. Its PIN is needed for every signing and never stored.</translation>
    </message>
    <message>
        <source>Die Dienststelle hat das Zertifikat nicht ausgestellt und bürgt nicht dafür. Wer ein Dokument ohne diesen Tresor prüft, braucht das Zertifikat des Ausstellers.</source>
        <translation>The office did not issue the certificate and does not vouch for it. Whoever checks a document without this vault needs the issuer&apos;s certificate.</translation>
    </message>
    <message>
        <source>{name}, gültig bis {day} (Karte „{token}“)</source>
        <translation>{name}, valid until {day} (card “{token}”)</translation>
    </message>
</context>
<context>
    <name>CarriedList</name>
    <message>
        <source>Offen von früher</source>
        <translation>Open from earlier</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>{text}: {review}</source>
        <translation>{text}: {review}</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Melden</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Mit neuer Einwilligung fortsetzen</source>
        <translation>Continue with a new consent</translation>
    </message>
    <message>
        <source>Die Fallmeldung fehlt noch. Bitte zuerst die Meldung schreiben.</source>
        <translation>The case report is still missing. Please write the report first.</translation>
    </message>
    <message>
        <source>Ohne Namen melden</source>
        <translation>Report without names</translation>
    </message>
    <message>
        <source>Einwilligung eintragen</source>
        <translation>Enter consent</translation>
    </message>
    <message>
        <source>Annehmen</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Ablehnen</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Fall ablehnen</source>
        <translation>Reject case</translation>
    </message>
    <message>
        <source>Die meldende Stelle erfährt es mit einem Schreiben.</source>
        <translation>Whoever reported it is told by letter.</translation>
    </message>
    <message>
        <source>Zurückstellen</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Fall zurückstellen</source>
        <translation>Postpone case</translation>
    </message>
    <message>
        <source>Der Fall kommt bei der nächsten Auswahl zuerst.</source>
        <translation>The case comes first at the next selection.</translation>
    </message>
    <message>
        <source>Abschließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Mit dem Ende dieses Jahres beginnt die Aufbewahrungsfrist.</source>
        <translation>The retention period begins at the end of this year.</translation>
    </message>
    <message>
        <source>Fall abschließen</source>
        <translation>Close case</translation>
    </message>
    <message>
        <source>Eine Ausnahme braucht einen Grund. Von der Einwilligung gibt es keine.</source>
        <translation>An exception needs a reason. There is none for the consent.</translation>
    </message>
    <message>
        <source>Mit Ausnahme annehmen</source>
        <translation>Accept with an exception</translation>
    </message>
    <message>
        <source>Gespeichert. Stand: {state}</source>
        <translation>Saved. Status: {state}</translation>
    </message>
    <message>
        <source>Dafür fehlt Ihnen die Berechtigung. Bitte die Koordination fragen.</source>
        <translation>You do not have permission for this. Please ask the coordinator.</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Fallmeldung als PDF</source>
        <translation>Case report as PDF</translation>
    </message>
    <message>
        <source>Einlesen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Fall melden</source>
        <translation>Report a case</translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Junge Menschen, die zur Fallkonferenz gemeldet sind</source>
        <translation>Young people reported to the case conference</translation>
    </message>
    <message>
        <source>Fallliste</source>
        <translation>List of cases</translation>
    </message>
    <message>
        <source>Noch kein Fall</source>
        <translation>No case yet</translation>
    </message>
    <message>
        <source>Hier stehen die jungen Menschen, über deren Weg in Schule, Ausbildung oder Arbeit gemeinsam beraten wird. Melden Sie den ersten Fall, oder lesen Sie eine Tabelle ein.</source>
        <translation>Here you find the young people whose way through school, training or work is discussed together. Report the first case, or import a table.</translation>
    </message>
    <message>
        <source>Ersten Fall melden</source>
        <translation>Report the first case</translation>
    </message>
    <message>
        <source>Nichts gefunden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Zu dieser Suche und diesen Filtern gibt es keinen Fall, den Sie sehen.</source>
        <translation>No case that you may see matches this search and these filters.</translation>
    </message>
    <message>
        <source>Suche und Filter zurücksetzen</source>
        <translation>Reset search and filters</translation>
    </message>
    <message>
        <source>Pfeiltasten wählen · Eingabe öffnet</source>
        <translation>Arrow keys choose · Enter opens</translation>
    </message>
    <message>
        <source>Die ersten {number} Treffer</source>
        <translation>The first {number} matches</translation>
    </message>
    <message>
        <source>1 Fall</source>
        <translation>1 case</translation>
    </message>
    <message>
        <source>{number} Fälle</source>
        <translation>{number} cases</translation>
    </message>
    <message>
        <source>Schule</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Gemeldet von</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Konferenz</source>
        <translation>Conference</translation>
    </message>
    <message>
        <source>Junger Mensch</source>
        <translation>Young person</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>{age} Jahre</source>
        <translation>{age} years</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Zurück zur Fallliste</source>
        <translation>Back to the list of cases</translation>
    </message>
    <message>
        <source>Was gezeigt wird</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Übersicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Meldung</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Vereinbarungen</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Weg</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Kein Fall</source>
        <translation>No case</translation>
    </message>
    <message>
        <source>Geschützter Fall</source>
        <translation>Protected case</translation>
    </message>
    <message>
        <source>{age} Jahre</source>
        <translation>{age} years</translation>
    </message>
    <message>
        <source>Festhalten</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Rückmeldung festgehalten.</source>
        <translation>Feedback recorded.</translation>
    </message>
</context>
<context>
    <name>CaseStory</name>
    <message>
        <source>Fall angelegt</source>
        <translation>Case created</translation>
    </message>
    <message>
        <source>Durch {who}</source>
        <translation>By {who}</translation>
    </message>
    <message>
        <source>Meldung geschrieben</source>
        <translation>Report written</translation>
    </message>
    <message>
        <source>Vorgesehen bis {day}</source>
        <translation>Intended until {day}</translation>
    </message>
    <message>
        <source>Einwilligung unterschrieben</source>
        <translation>Consent signed</translation>
    </message>
    <message>
        <source>Einwilligung widerrufen</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>Fallkonferenz {number}</source>
        <translation>Case conference {number}</translation>
    </message>
    <message>
        <source>Tagesordnungspunkt {position}</source>
        <translation>Agenda item {position}</translation>
    </message>
    <message>
        <source>Vereinbarung erledigt</source>
        <translation>Commitment fulfilled</translation>
    </message>
    <message>
        <source>Vereinbarung überfällig</source>
        <translation>Commitment overdue</translation>
    </message>
    <message>
        <source>Überfällig</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Abgeschlossen</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>An eine Vereinbarung erinnert</source>
        <translation>Reminded of a commitment</translation>
    </message>
    <message>
        <source>Rückmeldung zu einer Vereinbarung</source>
        <translation>Answer about a commitment</translation>
    </message>
    <message>
        <source>Vereinbarung am Tisch überprüft</source>
        <translation>Commitment looked at again at the table</translation>
    </message>
</context>
<context>
    <name>CasefileRoom</name>
    <message>
        <source>Leere Fallmeldung speichern</source>
        <translation>Save empty case report</translation>
    </message>
    <message>
        <source>Fallmeldung.pdf</source>
        <translation>Fallmeldung.pdf</translation>
    </message>
    <message>
        <source>PDF-Datei (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Die leere Fallmeldung ist gespeichert.</source>
        <translation>The empty case report has been saved.</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Eigenes Zertifikat einsetzen</source>
        <translation>Use your own certificate</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Der Schlüssel aus der Datei wird im Tresor verschlüsselt, so dass nur Sie ihn öffnen. Die Datei selbst bewahren Sie bitte getrennt auf.</source>
        <translation>The key from the file is encrypted in the vault so that only you can open it. Please keep the file itself in a separate place.</translation>
    </message>
    <message>
        <source>Kennwort der Datei</source>
        <translation>Password of the file</translation>
    </message>
    <message>
        <source>Zertifikat für {name}, ausgestellt von {issuer}, gültig bis {day}.

Die Dienststelle hat es nicht ausgestellt und bürgt nicht dafür. Wer ein Dokument ohne diesen Tresor prüft, braucht das Zertifikat des Ausstellers.</source>
        <translation>Certificate for {name}, issued by {issuer}, valid until {day}.

The office did not issue it and does not vouch for it. Whoever checks a document without this vault needs the issuer&apos;s certificate.</translation>
    </message>
    <message>
        <source>Damit unterschreiben</source>
        <translation>Sign with this</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Alle wählen</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Keine wählen</source>
        <translation>Choose none</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Bitte wählen</source>
        <translation>Please choose</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Verlaufscode nachsehen</source>
        <translation>Look up a history code</translation>
    </message>
    <message>
        <source>Nachsehen</source>
        <translation>Look up</translation>
    </message>
    <message>
        <source>Er steht am Fuß jeder Seite eines Sitzungsprotokolls hinter „Verlauf“.</source>
        <translation>It stands at the foot of every page of the minutes, after “Verlauf”.</translation>
    </message>
    <message>
        <source>Verlaufscode</source>
        <translation>History code</translation>
    </message>
</context>
<context>
    <name>CodedList</name>
    <message>
        <source>Grund hinzufügen</source>
        <translation>Add ground</translation>
    </message>
    <message>
        <source>{list}: Grund hinzufügen</source>
        <translation>{list}: add ground</translation>
    </message>
    <message>
        <source>Vorschläge übernehmen</source>
        <translation>Adopt proposals</translation>
    </message>
    <message>
        <source>{list}: Vorschläge übernehmen</source>
        <translation>{list}: adopt proposals</translation>
    </message>
    <message>
        <source>{list}, {number}. Grund</source>
        <translation>{list}, ground {number}</translation>
    </message>
    <message>
        <source>{list}, {number}. Fundstelle</source>
        <translation>{list}, source {number}</translation>
    </message>
    <message>
        <source>Grund in Worten</source>
        <translation>Ground in words</translation>
    </message>
    <message>
        <source>Fundstelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>{number}. Grund entfernen</source>
        <translation>Remove ground {number}</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Vorgeschlagen nach den Überschriften; bitte berichtigen, was nicht stimmt. Mit * bezeichnete Felder sind nötig, das Schild steht für besonders geschützte Angaben.</source>
        <translation>Suggested from the headings; please correct what is wrong. Fields marked * are required, the shield stands for specially protected information.</translation>
    </message>
</context>
<context>
    <name>CommitmentBoard</name>
    <message>
        <source>Zahlen für die Steuerungsgruppe</source>
        <translation>Numbers for the steering group</translation>
    </message>
    <message>
        <source>Listen drucken …</source>
        <translation>Print lists …</translation>
    </message>
    <message>
        <source>Stellen erinnern</source>
        <translation>Remind agencies</translation>
    </message>
    <message>
        <source>Vereinbarungen</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Was in Konferenzen zugesagt wurde und noch offen ist</source>
        <translation>What was promised in conferences and is still open</translation>
    </message>
    <message>
        <source>Offene Vereinbarungen</source>
        <translation>Open commitments</translation>
    </message>
    <message>
        <source>Nichts offen</source>
        <translation>Nothing open</translation>
    </message>
    <message>
        <source>Hier stehen die Vereinbarungen aus Konferenzen, bis jemand sagt, was daraus geworden ist.</source>
        <translation>Commitments from conferences stand here until somebody says what became of them.</translation>
    </message>
    <message>
        <source>Nichts gefunden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Zu dieser Auswahl ist nichts offen.</source>
        <translation>Nothing is open for this choice.</translation>
    </message>
    <message>
        <source>Alle offenen zeigen</source>
        <translation>Show all open ones</translation>
    </message>
    <message>
        <source>Pfeiltasten wählen · ein Buchstabe antwortet, mit dem heutigen Tag und im Namen der Person, die zugesagt hat · Eingabe öffnet den Fall</source>
        <translation>Arrow keys choose · a letter answers, as of today and in the name of whoever promised it · Enter opens the case</translation>
    </message>
    <message>
        <source>Dafür ist das Recht nötig, Unterlagen auszugeben.</source>
        <translation>This needs the right to hand out documents.</translation>
    </message>
    <message>
        <source>Dafür ist das Recht nötig, Berichte zu erstellen.</source>
        <translation>This needs the right to make reports.</translation>
    </message>
    <message>
        <source>Dafür ist das Recht nötig, Fälle zu bearbeiten.</source>
        <translation>This needs the right to edit cases.</translation>
    </message>
    <message>
        <source>Eingetragen: {answer}, {who}.</source>
        <translation>Entered: {answer}, {who}.</translation>
    </message>
    <message>
        <source>ohne Namen</source>
        <translation>without names</translation>
    </message>
    <message>
        <source>{case} · Konferenz {number}</source>
        <translation>{case} · conference {number}</translation>
    </message>
    <message>
        <source>läuft</source>
        <translation>goes on</translation>
    </message>
    <message>
        <source>Erinnert</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>erinnert am {day}</source>
        <translation>reminded on {day}</translation>
    </message>
    <message>
        <source>Überfällig</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Zuletzt</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Bis zur Konferenz {number} am {day} ist etwas fällig, aber noch nicht auf der Tagesordnung: {cases}</source>
        <translation>Due by conference {number} on {day}, but not on the agenda yet: {cases}</translation>
    </message>
    <message>
        <source>Zur Tagesordnung</source>
        <translation>To the agenda</translation>
    </message>
</context>
<context>
    <name>CommitmentEntry</name>
    <message>
        <source>Neue Vereinbarung: was</source>
        <translation>New commitment: what</translation>
    </message>
    <message>
        <source>Wer, was, bis wann: in einer Zeile</source>
        <translation>Who, what, by when: in one line</translation>
    </message>
    <message>
        <source>Neue Vereinbarung: wer</source>
        <translation>New commitment: who</translation>
    </message>
    <message>
        <source>wer?</source>
        <translation>who?</translation>
    </message>
    <message>
        <source>Neue Vereinbarung: bis wann</source>
        <translation>New commitment: by when</translation>
    </message>
    <message>
        <source>Vereinbarung hinzufügen</source>
        <translation>Add commitment</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>laufend, wieder am {day}</source>
        <translation>ongoing, again on {day}</translation>
    </message>
</context>
<context>
    <name>CommitmentList</name>
    <message>
        <source>Noch nichts vereinbart</source>
        <translation>Nothing agreed yet</translation>
    </message>
    <message>
        <source>Ziele und Vereinbarungen entstehen in der Fallkonferenz. Hier halten Sie danach fest, was daraus geworden ist.</source>
        <translation>Goals and commitments are made in the case conference. Afterwards you record here what has become of them.</translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Vereinbarungen</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Überfällig</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>laufend, überprüft am {day}</source>
        <translation>ongoing, reviewed on {day}</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>In Arbeit</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nicht möglich</source>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>Hinfällig</source>
        <translation>No longer needed</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Fingerabdruck vergleichen</source>
        <translation>Compare fingerprint</translation>
    </message>
    <message>
        <source>Als verglichen bestätigen</source>
        <translation>Confirm as compared</translation>
    </message>
    <message>
        <source>Rufen Sie {name} unter einer Nummer an, die Sie schon kennen, oder vergleichen Sie am selben Tisch: Lesen Sie einander die acht Wörter oder die Ziffern vor, oder lesen Sie den QR-Code vom anderen Bildschirm mit einem Handscanner ein. Nur wenn alles gleich ist, gehört der Schlüssel wirklich dieser Person.</source>
        <translation>Call {name} on a number you already know, or compare at the same table: read the eight words or the digits to one another, or read the QR code from the other screen with a hand scanner. Only if everything is the same does the key really belong to this person.</translation>
    </message>
    <message>
        <source>Fingerabdruck von {name}</source>
        <translation>Fingerprint of {name}</translation>
    </message>
    <message>
        <source>Bei {name} steht dasselbe unter „Eigener Fingerabdruck“.</source>
        <translation>{name} finds the same under “Own fingerprint”.</translation>
    </message>
    <message>
        <source>Womit verglichen</source>
        <translation>Compared by</translation>
    </message>
    <message>
        <source>Wir haben verglichen, und alles ist gleich.</source>
        <translation>We have compared, and all of it is the same.</translation>
    </message>
    <message>
        <source>Bitte erst vergleichen und bestätigen.</source>
        <translation>Please compare and confirm first.</translation>
    </message>
</context>
<context>
    <name>ComparisonsView</name>
    <message>
        <source>Genommen wird der Bericht über dieselbe Zeit im Jahr davor, sonst der letzte über einen gleich langen Zeitraum. Es sind die Zahlen, wie sie herausgegeben wurden.</source>
        <translation>The report taken is the one about the same time a year before, otherwise the last about a time of the same length. The numbers are those that were released.</translation>
    </message>
    <message>
        <source>Es gibt noch nichts zum Danebenstellen. Sobald ein Bericht über einen früheren, gleich langen Zeitraum herausgegeben ist, stehen seine Zahlen hier neben diesen. Berichte mit kleineren oder anders gerundeten Zahlen werden nicht genommen.</source>
        <translation>There is nothing to put beside yet. Once a report about an earlier time of the same length is released, its numbers stand here next to these. Reports with smaller or otherwise rounded numbers are not taken.</translation>
    </message>
    <message>
        <source>Veränderung</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>ConcernSheet</name>
    <message>
        <source>Sorge um einen jungen Menschen?</source>
        <translation>Worried about a young person?</translation>
    </message>
    <message>
        <source>Sprechen Sie jetzt mit jemandem, der helfen kann.</source>
        <translation>Talk now to somebody who can help.</translation>
    </message>
    <message>
        <source>Bitte dort dokumentieren, wo das Schutzverfahren geführt wird (§ 8a SGB VIII, § 4 KKG) – nicht in diesem Protokoll.</source>
        <translation>Please document it where the protection procedure is led (§ 8a SGB VIII, § 4 KKG) – not in these minutes.</translation>
    </message>
    <message>
        <source>Noch nicht eingetragen: Einstellungen, Dienststelle</source>
        <translation>Not entered yet: settings, office</translation>
    </message>
</context>
<context>
    <name>ConferenceList</name>
    <message>
        <source>Termin</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Konferenz</source>
        <translation>Conference</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Konferenz planen</source>
        <translation>Plan a conference</translation>
    </message>
    <message>
        <source>Konferenzen</source>
        <translation>Conferences</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Noch keine Konferenz geplant</source>
        <translation>No conference planned yet</translation>
    </message>
    <message>
        <source>Legen Sie die Termine des Jahres fest. Zu jedem Termin melden Partner Fälle, die gemeinsam besprochen werden.</source>
        <translation>Set the dates of the year. For each date partners report cases to be discussed together.</translation>
    </message>
    <message>
        <source>Die Konferenz steht im Jahresplan.</source>
        <translation>The conference is in the plan of the year.</translation>
    </message>
    <message>
        <source>Das Jahr</source>
        <translation>The year</translation>
    </message>
    <message>
        <source>{n} Termine im Jahr {year}</source>
        <translation>{n} dates in the year {year}</translation>
    </message>
</context>
<context>
    <name>ConferencePage</name>
    <message>
        <source>Einladung vermerken</source>
        <translation>Note the invitation</translation>
    </message>
    <message>
        <source>Meldeschluss</source>
        <translation>Reporting deadline</translation>
    </message>
    <message>
        <source>Tagesordnung freigeben</source>
        <translation>Release agenda</translation>
    </message>
    <message>
        <source>Konferenz eröffnen</source>
        <translation>Open conference</translation>
    </message>
    <message>
        <source>Zum Protokoll</source>
        <translation>Go to the minutes</translation>
    </message>
    <message>
        <source>Alle Konferenzen</source>
        <translation>All conferences</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Absagen</source>
        <translation>Call off</translation>
    </message>
    <message>
        <source>Konferenz prüfen</source>
        <translation>Check conference</translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Einladungen</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Fallkonferenz {number}</source>
        <translation>Case conference {number}</translation>
    </message>
    <message>
        <source>Moderation: {name}</source>
        <translation>Chair: {name}</translation>
    </message>
    <message>
        <source>{state}: Diese Konferenz findet nicht statt.</source>
        <translation>{state}: this conference will not take place.</translation>
    </message>
    <message>
        <source>Dafür fehlt Ihnen die Aufgabe im Programm.</source>
        <translation>You do not have this task in the program.</translation>
    </message>
    <message>
        <source>Geprüft: Dieser Konferenz steht nichts im Weg.</source>
        <translation>Checked: nothing stands in this conference&apos;s way.</translation>
    </message>
    <message>
        <source>Konferenz absagen?</source>
        <translation>Call off the conference?</translation>
    </message>
    <message>
        <source>Sie bleibt im Jahresplan stehen. Die Absagen an alle, die schon eingeladen sind, machen Sie danach unter „Einladungen“.</source>
        <translation>It stays in the year’s plan. You then make the cancellations for everybody invited under “Invitations”.</translation>
    </message>
</context>
<context>
    <name>ConferenceWords</name>
    <message>
        <source>{start}–{end} Uhr</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>unter {n} Jahren</source>
        <translation>under {n} years</translation>
    </message>
    <message>
        <source>ab {n} Jahren</source>
        <translation>{n} years and over</translation>
    </message>
    <message>
        <source>{first} bis {last} Jahre</source>
        <translation>{first} to {last} years</translation>
    </message>
    <message>
        <source>1 Fall</source>
        <translation>1 case</translation>
    </message>
    <message>
        <source>{n} Fälle</source>
        <translation>{n} cases</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Rechtsgrundlage bestätigen</source>
        <translation>Confirm legal ground</translation>
    </message>
    <message>
        <source>Zu zweit bestätigen</source>
        <translation>Confirm by two</translation>
    </message>
    <message>
        <source>Jemand anderes als wer eingetragen hat.</source>
        <translation>Somebody else than whoever entered it.</translation>
    </message>
    <message>
        <source>Anmeldename der zweiten Person</source>
        <translation>Sign-in name of the second person</translation>
    </message>
    <message>
        <source>Ihr Kennwort</source>
        <translation>Their password</translation>
    </message>
    <message>
        <source>Danach dürfen die genannten Angaben in der genannten Zeit an diese eine Stelle. Für Tage vor der Bestätigung gilt es nicht.</source>
        <translation>From then on the data named may go to this one body within the time named. It does not count for days before it was confirmed.</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Eintrag</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Hier</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Angekommen</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Diese Fassung nehmen</source>
        <translation>Take this version</translation>
    </message>
    <message>
        <source>(nicht bekannt)</source>
        <translation>(not known)</translation>
    </message>
    <message>
        <source>Zuletzt gemeinsam</source>
        <translation>Last in common</translation>
    </message>
    <message>
        <source>Noch zu entscheiden</source>
        <translation>Still to be decided</translation>
    </message>
    <message>
        <source>Hiesige bleibt</source>
        <translation>The one here stays</translation>
    </message>
    <message>
        <source>Angekommene gilt</source>
        <translation>The one that arrived holds</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Nichts spricht gegen diesen Tag.</source>
        <translation>Nothing speaks against this day.</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Einwilligung gültig</source>
        <translation>Consent valid</translation>
    </message>
    <message>
        <source>bis {day} · jederzeit widerrufbar</source>
        <translation>until {day} · may be withdrawn at any time</translation>
    </message>
    <message>
        <source>Einwilligung öffnen</source>
        <translation>Open consent</translation>
    </message>
    <message>
        <source>und {count} weitere</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>{count} von {all} Bereichen</source>
        <translation>{count} of {all} categories</translation>
    </message>
    <message>
        <source>Besonders geschützte Angaben: nicht freigegeben</source>
        <translation>Specially protected information: not released</translation>
    </message>
    <message>
        <source>Nicht freigegeben: {names}</source>
        <translation>Not released: {names}</translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>{mode}: Es braucht keine Einwilligung. Bitte nichts sagen, woran man den jungen Menschen erkennt.</source>
        <translation>{mode}: no consent is needed. Please say nothing by which the young person can be recognised.</translation>
    </message>
    <message>
        <source>Kein Fall aufgerufen.</source>
        <translation>No case called.</translation>
    </message>
    <message>
        <source>Erst wenn alle gegangen sind, die gehen müssen.</source>
        <translation>Only when everybody has left who must leave.</translation>
    </message>
    <message>
        <source>gültig bis {day}</source>
        <translation>valid until {day}</translation>
    </message>
    <message>
        <source>Darf besprochen werden</source>
        <translation>May be discussed</translation>
    </message>
    <message>
        <source>Einwilligungen</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Nichts zu erledigen.</source>
        <translation>Nothing to do.</translation>
    </message>
    <message>
        <source>{count} Mal {what}, Liste öffnen</source>
        <translation>{what}, {count} times, open the list</translation>
    </message>
</context>
<context>
    <name>ConsentEvent</name>
    <message>
        <source>Wer hat unterschrieben?</source>
        <translation>Who signed?</translation>
    </message>
    <message>
        <source>Am</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Auch unter den besonders geschützten Angaben</source>
        <translation>Also under the specially protected information</translation>
    </message>
    <message>
        <source>Original gesehen von</source>
        <translation>Original seen by</translation>
    </message>
    <message>
        <source>Das Original liegt</source>
        <translation>The original is kept</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Zurück zu den Einwilligungen</source>
        <translation>Back to the consents</translation>
    </message>
    <message>
        <source>Um wen geht es?</source>
        <translation>Who is it about?</translation>
    </message>
    <message>
        <source>Einwilligung eintragen</source>
        <translation>Enter consent</translation>
    </message>
    <message>
        <source>So, wie es auf dem unterschriebenen Papier steht</source>
        <translation>As it stands on the signed paper</translation>
    </message>
    <message>
        <source>{name}, geboren am {day}</source>
        <translation>{name}, born on {day}</translation>
    </message>
    <message>
        <source>Entwurf gesichert · {time} Uhr</source>
        <translation>Draft kept · {time}</translation>
    </message>
    <message>
        <source>Es fehlt noch etwas. Bitte die roten Hinweise beachten.</source>
        <translation>Something is still missing. Please see the red notes.</translation>
    </message>
    <message>
        <source>Fassung des Formulars</source>
        <translation>Version of the form</translation>
    </message>
    <message>
        <source>Wie erteilt?</source>
        <translation>How given?</translation>
    </message>
    <message>
        <source>Sprache neben Deutsch</source>
        <translation>Language beside German</translation>
    </message>
    <message>
        <source>Nur eine geprüfte Übersetzung gilt</source>
        <translation>Only a reviewed translation counts</translation>
    </message>
    <message>
        <source>Aufgeklärt von</source>
        <translation>Explained by</translation>
    </message>
    <message>
        <source>Aufgeklärt am</source>
        <translation>Explained on</translation>
    </message>
    <message>
        <source>Gedolmetscht von</source>
        <translation>Interpreted by</translation>
    </message>
    <message>
        <source>Gültig ab</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Gültig bis</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Ersetzt die Einwilligung</source>
        <translation>Replaces the consent</translation>
    </message>
    <message>
        <source>Keine</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Sie endet am Tag, bevor die neue beginnt.</source>
        <translation>It ends the day before the new one begins.</translation>
    </message>
    <message>
        <source>Versteht der junge Mensch, was er unterschreibt?</source>
        <translation>Does the young person understand what is being signed?</translation>
    </message>
    <message>
        <source>Eingeschätzt von</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>Eingeschätzt am</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <source>Mit welchen Fragen?</source>
        <translation>With which questions?</translation>
    </message>
    <message>
        <source>Kurz, zum Beispiel: Wer erfährt was? Was, wenn Sie Nein sagen?</source>
        <translation>In short, for example: Who learns what? What if you say no?</translation>
    </message>
    <message>
        <source>Der junge Mensch war einverstanden am</source>
        <translation>The young person agreed on</translation>
    </message>
    <message>
        <source>Statt seiner Unterschrift, solange er dafür zu jung ist</source>
        <translation>Instead of a signature, while too young for one</translation>
    </message>
    <message>
        <source>Original gesehen von</source>
        <translation>Original seen by</translation>
    </message>
    <message>
        <source>Gesehen am</source>
        <translation>Seen on</translation>
    </message>
    <message>
        <source>Das Original liegt</source>
        <translation>The original is kept</translation>
    </message>
    <message>
        <source>Kopie ausgehändigt am</source>
        <translation>Copy handed over on</translation>
    </message>
    <message>
        <source>Löschen spätestens am</source>
        <translation>Erase by</translation>
    </message>
    <message>
        <source>Nur wenn ein Tag auf dem Formular steht; er wird eingehalten</source>
        <translation>Only if the form names a day; it is kept</translation>
    </message>
    <message>
        <source>Begleitung des jungen Menschen</source>
        <translation>The young person’s companions</translation>
    </message>
    <message>
        <source>Ein Name je Zeile, wie auf dem Formular</source>
        <translation>One name per line, as on the form</translation>
    </message>
    <message>
        <source>Name des anderen Formulars</source>
        <translation>Name of the other form</translation>
    </message>
    <message>
        <source>Zum Beispiel „Jobcenter, 2024“. Leer beim eigenen Formular.</source>
        <translation>For example “Jobcenter, 2024”. Empty for your own form.</translation>
    </message>
    <message>
        <source>Sprache dieses Formulars</source>
        <translation>Language of this form</translation>
    </message>
    <message>
        <source>Was auf diesem Formular fehlt</source>
        <translation>What this form lacks</translation>
    </message>
    <message>
        <source>Nur an diesen Tagen</source>
        <translation>Only on these days</translation>
    </message>
    <message>
        <source>Ein Tag je Zeile, wie 14.01.2027. Leer heißt: alle.</source>
        <translation>One day per line, such as 14.01.2027. Empty means all.</translation>
    </message>
    <message>
        <source>Höchstens so viele Konferenzen</source>
        <translation>This many conferences at most</translation>
    </message>
    <message>
        <source>Grund, warum eine Unterschrift genügt</source>
        <translation>Ground on which one signature is enough</translation>
    </message>
    <message>
        <source>Keiner</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Nachweis gesehen von</source>
        <translation>Proof seen by</translation>
    </message>
    <message>
        <source>Nachweis gesehen am</source>
        <translation>Proof seen on</translation>
    </message>
</context>
<context>
    <name>ConsentList</name>
    <message>
        <source>Junger Mensch</source>
        <translation>Young person</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Gültig bis</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Was fehlt</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Formular</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>geboren am {day}</source>
        <translation>born on {day}</translation>
    </message>
    <message>
        <source>seit {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>Einwilligung eintragen</source>
        <translation>Enter consent</translation>
    </message>
    <message>
        <source>Zu erledigen</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Formulare drucken</source>
        <translation>Print forms</translation>
    </message>
    <message>
        <source>Einwilligungen</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Was als Nächstes endet, steht oben</source>
        <translation>What ends next is at the top</translation>
    </message>
    <message>
        <source>Einwilligungen suchen</source>
        <translation>Search consents</translation>
    </message>
    <message>
        <source>Name oder Fallnummer</source>
        <translation>Name or case number</translation>
    </message>
    <message>
        <source>Welche</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>Zu erledigen ({count})</source>
        <translation>To do ({count})</translation>
    </message>
    <message>
        <source>Noch keine Einwilligung</source>
        <translation>No consent yet</translation>
    </message>
    <message>
        <source>Ohne unterschriebene Einwilligung wird kein Fall mit Namen besprochen. Hier tragen Sie ein, was auf dem Papier angekreuzt und unterschrieben ist.</source>
        <translation>Without a signed consent no case is discussed by name. Here you enter what is ticked and signed on the paper.</translation>
    </message>
    <message>
        <source>Nichts gefunden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Zu dieser Suche und Auswahl gibt es keine Einwilligung.</source>
        <translation>No consent matches this search and choice.</translation>
    </message>
    <message>
        <source>1 Einwilligung</source>
        <translation>1 consent</translation>
    </message>
    <message>
        <source>{number} Einwilligungen</source>
        <translation>{number} consents</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Zurück zu den Einwilligungen</source>
        <translation>Back to the consents</translation>
    </message>
    <message>
        <source>Keine Einwilligung</source>
        <translation>No consent</translation>
    </message>
    <message>
        <source>Einwilligung vom {first} bis {last} · Fassung {version}</source>
        <translation>Consent from {first} to {last} · version {version}</translation>
    </message>
    <message>
        <source>Zum Fall</source>
        <translation>Go to the case</translation>
    </message>
    <message>
        <source>Widerruf abarbeiten</source>
        <translation>Work off the withdrawal</translation>
    </message>
    <message>
        <source>Neue Einwilligung eintragen</source>
        <translation>Enter new consent</translation>
    </message>
    <message>
        <source>Widerrufen</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Original gesehen</source>
        <translation>Original seen</translation>
    </message>
    <message>
        <source>Unterschrift nachtragen</source>
        <translation>Add a signature</translation>
    </message>
    <message>
        <source>Am Bildschirm unterschreiben</source>
        <translation>Sign on the screen</translation>
    </message>
    <message>
        <source>Dafür fehlt Ihnen die Berechtigung.</source>
        <translation>You do not have permission for this.</translation>
    </message>
    <message>
        <source>Es fehlt, wer wann mit welchen Fragen eingeschätzt hat, dass der junge Mensch versteht, was er unterschreibt. Bitte unten im Verlauf eintragen.</source>
        <translation>It is missing who assessed when and with which questions that the young person understands what they sign. Please enter it in the history below.</translation>
    </message>
    <message>
        <source>Es fehlt: {what}.</source>
        <translation>Missing: {what}.</translation>
    </message>
    <message>
        <source>Widerrufen am {day} von {who}, {form}.</source>
        <translation>Withdrawn on {day} by {who}, {form}.</translation>
    </message>
    <message>
        <source>Bekommt nach der Konferenz ein Blatt: {name}</source>
        <translation>Gets a sheet after the conference: {name}</translation>
    </message>
    <message>
        <source>Unterschriften</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>auch unter den besonderen Angaben</source>
        <translation>also under the special information</translation>
    </message>
    <message>
        <source>Einverständnis des jungen Menschen am {day}</source>
        <translation>Agreement of the young person on {day}</translation>
    </message>
    <message>
        <source>Fehlt: {what}</source>
        <translation>Missing: {what}</translation>
    </message>
    <message>
        <source>Noch keine Unterschrift vermerkt.</source>
        <translation>No signature noted yet.</translation>
    </message>
    <message>
        <source>Papier und Aufklärung</source>
        <translation>Paper and explanation</translation>
    </message>
    <message>
        <source>Aufgeklärt von, am</source>
        <translation>Explained by, on</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Einsichtsfähigkeit</source>
        <translation>Capacity to understand</translation>
    </message>
    <message>
        <source>Zwecke</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>Konferenzen</source>
        <translation>Conferences</translation>
    </message>
    <message>
        <source>Anderes Formular</source>
        <translation>Other form</translation>
    </message>
    <message>
        <source>Auf dem Formular fehlt</source>
        <translation>The form lacks</translation>
    </message>
    <message>
        <source>Original gesehen von, am</source>
        <translation>Original seen by, on</translation>
    </message>
    <message>
        <source>Kopie ausgehändigt am</source>
        <translation>Copy handed over on</translation>
    </message>
    <message>
        <source>Löschen spätestens am</source>
        <translation>Erase by</translation>
    </message>
    <message>
        <source>Das Original liegt</source>
        <translation>The original is kept</translation>
    </message>
    <message>
        <source>Begleitung</source>
        <translation>Companions</translation>
    </message>
    <message>
        <source>höchstens {count}</source>
        <translation>{count} at most</translation>
    </message>
    <message>
        <source>{language}, gedolmetscht von {who}</source>
        <translation>{language}, interpreted by {who}</translation>
    </message>
    <message>
        <source>Wer darf heute was wissen?</source>
        <translation>Who may know what today?</translation>
    </message>
    <message>
        <source>Auf dem Formular ist nichts angekreuzt.</source>
        <translation>Nothing is ticked on the form.</translation>
    </message>
</context>
<context>
    <name>ConsentRoom</name>
    <message>
        <source>Einwilligung eingetragen.</source>
        <translation>Consent entered.</translation>
    </message>
    <message>
        <source>Unterschrieben und abgeschlossen.</source>
        <translation>Signed and closed.</translation>
    </message>
</context>
<context>
    <name>ConsentRulesCard</name>
    <message>
        <source>Gilt ab</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Verbleibsmonitoring (Monate)</source>
        <translation>Follow-up monitoring (months)</translation>
    </message>
    <message>
        <source>Leer: endet mit einem Ereignis, der Tag steht im Formular</source>
        <translation>Empty: ends with an event, the form names the day</translation>
    </message>
    <message>
        <source>Lotsenbegleitung (Monate)</source>
        <translation>Mentoring (months)</translation>
    </message>
    <message>
        <source>Leer: bis die Begleitung endet</source>
        <translation>Empty: until the mentoring ends</translation>
    </message>
    <message>
        <source>Förderplanung (Monate)</source>
        <translation>Support planning (months)</translation>
    </message>
    <message>
        <source>Teilhabemanagement (Monate)</source>
        <translation>Participation management (months)</translation>
    </message>
    <message>
        <source>Evaluation (Monate)</source>
        <translation>Evaluation (months)</translation>
    </message>
    <message>
        <source>Einwilligungen: Fristen und Gründe</source>
        <translation>Consents: periods and grounds</translation>
    </message>
    <message>
        <source>Wann eine Unterschrift der Sorge genügt</source>
        <translation>When one custody holder&apos;s signature is enough</translation>
    </message>
    <message>
        <source>Nur mit gesehenem Nachweis. Dass jemand nicht erreichbar ist, gehört nicht hierher.</source>
        <translation>Only with proof seen. That somebody cannot be reached does not belong here.</translation>
    </message>
    <message>
        <source>Rechtsgrundlagen für Weitergaben ohne Einwilligung</source>
        <translation>Legal grounds for passing on without consent</translation>
    </message>
    <message>
        <source>Sie gelten je Fall erst, wenn eine zweite Person bestätigt hat, und nie für besonders geschützte Angaben.</source>
        <translation>They work for a case only once a second person has confirmed, and never for specially protected data.</translation>
    </message>
    <message>
        <source>Fristen und Gründe ab diesem Tag so festlegen</source>
        <translation>Decide periods and grounds from this day on</translation>
    </message>
    <message>
        <source>Was bisher galt, bleibt aufgezeichnet.</source>
        <translation>What held so far stays on record.</translation>
    </message>
    <message>
        <source>Fristen und Gründe sind festgelegt.</source>
        <translation>Periods and grounds are decided.</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>{first} bis {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>Höchstens bis {day}.</source>
        <translation>Until {day} at the latest.</translation>
    </message>
    <message>
        <source>Einsichtsfähigkeit und Einverständnis</source>
        <translation>Capacity to understand and agreement</translation>
    </message>
    <message>
        <source>Nur eine Unterschrift der Sorge?</source>
        <translation>Only one custody holder&apos;s signature?</translation>
    </message>
    <message>
        <source>Es gelten nur diese Gründe, mit gesehenem Nachweis. Dass jemand nicht erreichbar ist, ist keiner: Dann kann der Fall ohne Namen besprochen werden.</source>
        <translation>Only these grounds count, with proof seen. That somebody cannot be reached is none: the case can then be discussed without a name.</translation>
    </message>
    <message>
        <source>Das Formular und die Aufklärung</source>
        <translation>The form and the explanation</translation>
    </message>
    <message>
        <source>Ein anderes Formular</source>
        <translation>Another form</translation>
    </message>
    <message>
        <source>Zeile für Zeile eintragen, was darauf steht. Was es nicht nennt, ist nicht erlaubt; Empfänger werden nie erraten. Fehlt Wesentliches, bleibt die Einwilligung in Prüfung.</source>
        <translation>Enter line by line what it says. What it does not name is not allowed; recipients are never guessed. If something essential is missing, the consent stays under review.</translation>
    </message>
    <message>
        <source>Wer darf sprechen?</source>
        <translation>Who may speak?</translation>
    </message>
    <message>
        <source>Entbunden werden Personen, nicht Dienststellen (§ 203 StGB).</source>
        <translation>People are released from secrecy, not agencies (§ 203 StGB).</translation>
    </message>
    <message>
        <source>Wer darf die Angaben erhalten?</source>
        <translation>Who may receive the information?</translation>
    </message>
    <message>
        <source>Andere Personen erhalten nichts.</source>
        <translation>Other people receive nothing.</translation>
    </message>
    <message>
        <source>Wozu?</source>
        <translation>What for?</translation>
    </message>
    <message>
        <source>Jeder Zweck ist für sich angekreuzt und endet für sich.</source>
        <translation>Each purpose is ticked on its own and ends on its own.</translation>
    </message>
    <message>
        <source>Welche Konferenzen?</source>
        <translation>Which conferences?</translation>
    </message>
    <message>
        <source>Welche Angaben?</source>
        <translation>Which information?</translation>
    </message>
    <message>
        <source>Original, Kopie und Begleitung</source>
        <translation>Original, copy and companions</translation>
    </message>
    <message>
        <source>Wie lange?</source>
        <translation>For how long?</translation>
    </message>
    <message>
        <source>Unterschriften</source>
        <translation>Signatures</translation>
    </message>
</context>
<context>
    <name>ConsentSheets</name>
    <message>
        <source>Unterschrift nachtragen</source>
        <translation>Add a signature</translation>
    </message>
    <message>
        <source>Nachtragen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Unterschrift nachgetragen.</source>
        <translation>Signature added.</translation>
    </message>
    <message>
        <source>Nur wer das unterschriebene Papier in der Hand hatte, bestätigt das.</source>
        <translation>Only somebody who held the signed paper confirms this.</translation>
    </message>
    <message>
        <source>Original gesehen</source>
        <translation>Original seen</translation>
    </message>
    <message>
        <source>Bestätigen</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Das Original ist vermerkt.</source>
        <translation>The original is noted.</translation>
    </message>
</context>
<context>
    <name>ConsentTaskList</name>
    <message>
        <source>Junger Mensch</source>
        <translation>Young person</translation>
    </message>
    <message>
        <source>Was zu tun ist</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Genauer</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>wird {age} Jahre alt</source>
        <translation>turns {age}</translation>
    </message>
    <message>
        <source>wer etwas anvertraut hat</source>
        <translation>whoever confided something</translation>
    </message>
    <message>
        <source>es fehlt: {who}</source>
        <translation>missing: {who}</translation>
    </message>
    <message>
        <source>Schreiben, Rückrufe oder Vereinbarungen offen</source>
        <translation>letters, recalls or commitments open</translation>
    </message>
    <message>
        <source>gesperrt, bis alle einverstanden sind</source>
        <translation>blocked until all agree</translation>
    </message>
    <message>
        <source>prüfen, wer jetzt unterschreiben muss</source>
        <translation>check who has to sign now</translation>
    </message>
    <message>
        <source>gesperrt, bis jemand geprüft hat</source>
        <translation>blocked until somebody has checked</translation>
    </message>
    <message>
        <source>Fall wird bearbeitet, keine Einwilligung läuft</source>
        <translation>case in progress, no consent runs</translation>
    </message>
    <message>
        <source>Aufklärung oder Original nicht vermerkt</source>
        <translation>explanation or original not noted</translation>
    </message>
    <message>
        <source>eine zweite Person muss bestätigen</source>
        <translation>a second person has to confirm</translation>
    </message>
    <message>
        <source>erneuern oder auslaufen lassen</source>
        <translation>renew or let it run out</translation>
    </message>
    <message>
        <source>noch niemand hat ihn mit dem Original verglichen</source>
        <translation>nobody has compared it with the original yet</translation>
    </message>
    <message>
        <source>Zurück zu den Einwilligungen</source>
        <translation>Back to the consents</translation>
    </message>
    <message>
        <source>Welche Aufgaben</source>
        <translation>Which tasks</translation>
    </message>
    <message>
        <source>Aufgaben</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Papiere drucken …</source>
        <translation>Print papers …</translation>
    </message>
    <message>
        <source>Alles erledigt</source>
        <translation>All done</translation>
    </message>
    <message>
        <source>Keine Einwilligung fehlt, läuft bald ab oder muss geprüft werden.</source>
        <translation>No consent is missing, ends soon or has to be checked.</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Zu erledigen</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Das Dringendste steht oben</source>
        <translation>The most pressing comes first</translation>
    </message>
    <message>
        <source>Alles ({count})</source>
        <translation>All ({count})</translation>
    </message>
    <message>
        <source>Hierzu gehört kein Papier.</source>
        <translation>No paper belongs to this.</translation>
    </message>
    <message>
        <source>1 Aufgabe</source>
        <translation>1 task</translation>
    </message>
    <message>
        <source>{count} Aufgaben</source>
        <translation>{count} tasks</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Die Einwilligung gilt. Erlaubt ist genau, was unten angekreuzt ist.</source>
        <translation>The consent is valid. Exactly what is ticked below is allowed.</translation>
    </message>
    <message>
        <source>Unterschrift des jungen Menschen</source>
        <translation>Signature of the young person</translation>
    </message>
    <message>
        <source>Unterschrift der Sorgeberechtigten</source>
        <translation>Signature of the custody holders</translation>
    </message>
    <message>
        <source>Sorgeberechtigte nicht eingetragen</source>
        <translation>Custody holders not entered</translation>
    </message>
    <message>
        <source>Unterschrift zu Anvertrautem</source>
        <translation>Signature for what was confided</translation>
    </message>
    <message>
        <source>Unterschrift: {who}</source>
        <translation>Signature: {who}</translation>
    </message>
    <message>
        <source>Unterschrift zu Anvertrautem: {who}</source>
        <translation>Signature for what was confided: {who}</translation>
    </message>
    <message>
        <source>(oder Vertretung)</source>
        <translation>(or deputy)</translation>
    </message>
    <message>
        <source>{name} (Einverständnis genügt)</source>
        <translation>{name} (agreement is enough)</translation>
    </message>
    <message>
        <source>die Sorgeberechtigten (noch nicht eingetragen)</source>
        <translation>the custody holders (not yet entered)</translation>
    </message>
    <message>
        <source>Aufklärung nicht vermerkt</source>
        <translation>Explanation not noted</translation>
    </message>
    <message>
        <source>Original nicht gesehen</source>
        <translation>Original not seen</translation>
    </message>
    <message>
        <source>{first} und {last}</source>
        <translation>{first} and {last}</translation>
    </message>
</context>
<context>
    <name>ConsentsTab</name>
    <message>
        <source>Der Fall darf bis {day} besprochen werden.</source>
        <translation>The case may be discussed until {day}.</translation>
    </message>
    <message>
        <source>Einwilligung eintragen</source>
        <translation>Enter consent</translation>
    </message>
    <message>
        <source>Einwilligungen</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Es ist noch keine eingetragen.</source>
        <translation>None has been entered yet.</translation>
    </message>
    <message>
        <source>{first} bis {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{count} Unterschriften</source>
        <translation>{count} signatures</translation>
    </message>
    <message>
        <source>1 Unterschrift</source>
        <translation>1 signature</translation>
    </message>
    <message>
        <source>Fassung {version} · {signed}</source>
        <translation>Version {version} · {signed}</translation>
    </message>
    <message>
        <source>Einwilligung {span}, {state}, öffnen</source>
        <translation>Open consent {span}, {state}</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Wer im Netzwerk</source>
        <translation>Who in the network</translation>
    </message>
    <message>
        <source>Nur so kann die Einwilligung gefragt werden.</source>
        <translation>Only then can the consent be asked.</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Achtung: {name} hat einen anderen Schlüssel als bisher. Bis zum neuen Vergleich geht nichts hin und nichts wird übernommen. Bitte fragen Sie nach, warum.</source>
        <translation>Attention: {name} has a different key than before. Until it is compared anew, nothing is sent there and nothing is taken over. Please ask why.</translation>
    </message>
    <message>
        <source>Die Karte sagt, wer sie gemacht hat; sie beweist es nicht. Bitte danach den Fingerabdruck vergleichen.</source>
        <translation>The card says who made it; it does not prove it. Please compare the fingerprint afterwards.</translation>
    </message>
</context>
<context>
    <name>ContactView</name>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Fingerabdruck vergleichen …</source>
        <translation>Compare fingerprint …</translation>
    </message>
    <message>
        <source>Bearbeiten …</source>
        <translation>Edit …</translation>
    </message>
    <message>
        <source>Nicht mehr verwenden</source>
        <translation>Use no more</translation>
    </message>
    <message>
        <source>Noch keine Kontakte. Geben Sie Ihre Karte weiter und lesen Sie die der anderen Stelle ein; danach vergleichen Sie beide den Fingerabdruck.</source>
        <translation>No contacts yet. Pass on your card and read in the other office&apos;s; then both of you compare the fingerprint.</translation>
    </message>
    <message>
        <source>Eigener Fingerabdruck</source>
        <translation>Own fingerprint</translation>
    </message>
    <message>
        <source>Das lesen Sie vor, wenn jemand Ihren Schlüssel vergleicht.</source>
        <translation>You read this out when somebody compares your key.</translation>
    </message>
    <message>
        <source>Dafür fehlt die Berechtigung „Netzwerk pflegen“.</source>
        <translation>The permission “Keep the network” is missing.</translation>
    </message>
    <message>
        <source>Der Schlüssel wird zurzeit nicht verwendet.</source>
        <translation>The key is not in use at present.</translation>
    </message>
    <message>
        <source>Verglichen am {day} ({way}).</source>
        <translation>Compared on {day} ({way}).</translation>
    </message>
    <message>
        <source>Der Schlüssel hat sich geändert. Bis zum neuen Vergleich ist er gesperrt.</source>
        <translation>The key has changed. It is blocked until it is compared again.</translation>
    </message>
    <message>
        <source>Bis zum Vergleich wird der Schlüssel nicht verwendet.</source>
        <translation>The key is not used until it is compared.</translation>
    </message>
    <message>
        <source>Nicht mit dem Netzwerk verbunden: Angaben über Menschen gehen nicht hin.</source>
        <translation>Not linked to the network: nothing about people goes there.</translation>
    </message>
    <message>
        <source>Kontaktkarten (*.ilja-kontakt)</source>
        <translation>Contact cards (*.ilja-kontakt)</translation>
    </message>
    <message>
        <source>Kontaktkarte einlesen</source>
        <translation>Read in contact card</translation>
    </message>
    <message>
        <source>Eigene Karte speichern</source>
        <translation>Save own card</translation>
    </message>
    <message>
        <source>Die Karte ist gespeichert. Bitte geben Sie sie weiter.</source>
        <translation>The card is saved. Please pass it on.</translation>
    </message>
</context>
<context>
    <name>CopyPrint</name>
    <message>
        <source>Sitzungsprotokoll für {name}</source>
        <translation>Minutes for {name}</translation>
    </message>
    <message>
        <source>Entwurf des Protokolls für {name}</source>
        <translation>Draft of the minutes for {name}</translation>
    </message>
    <message>
        <source>Fallblatt zu TOP {position} für {name}</source>
        <translation>Case sheet, item {position}, for {name}</translation>
    </message>
    <message>
        <source>Entwurf zu TOP {position} für {name}</source>
        <translation>Draft, item {position}, for {name}</translation>
    </message>
    <message>
        <source>Jedes Exemplar wird nummeriert und verzeichnet, bevor es gedruckt wird.</source>
        <translation>Every copy is numbered and put on record before it is printed.</translation>
    </message>
    <message>
        <source>Welche Exemplare</source>
        <translation>Which copies</translation>
    </message>
    <message>
        <source>Wie es hinausgeht</source>
        <translation>How it leaves</translation>
    </message>
    <message>
        <source>Bitte mindestens ein Exemplar wählen.</source>
        <translation>Please choose at least one copy.</translation>
    </message>
    <message>
        <source>Das Exemplar ist an den Drucker gegeben.</source>
        <translation>The copy is with the printer.</translation>
    </message>
    <message>
        <source>Exemplar {at} von {total} wird gemacht und unterschrieben</source>
        <translation>Copy {at} of {total} is being made and signed</translation>
    </message>
    <message>
        <source>{total} Exemplare sind an den Drucker gegeben.</source>
        <translation>{total} copies are with the printer.</translation>
    </message>
    <message>
        <source>Exemplar {number} für {name} ist an den Drucker gegeben.</source>
        <translation>Copy {number} for {name} is with the printer.</translation>
    </message>
</context>
<context>
    <name>CopyRegister</name>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Für</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Ausgegeben</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Verbleib</source>
        <translation>Whereabouts</translation>
    </message>
    <message>
        <source>Verzeichnis der Exemplare</source>
        <translation>Register of copies</translation>
    </message>
    <message>
        <source>Zurückgegeben</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Vernichtet</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Noch ist kein Exemplar ausgegeben.</source>
        <translation>No copy has been handed out yet.</translation>
    </message>
    <message>
        <source>{count} Exemplare ausgegeben, {out} davon noch draußen. Zum Abhaken bitte eine Zeile wählen.</source>
        <translation>{count} copies handed out, {out} of them still out. Please choose a row to tick it off.</translation>
    </message>
    <message>
        <source>Bitte zuerst ein Exemplar wählen.</source>
        <translation>Please choose a copy first.</translation>
    </message>
    <message>
        <source>Das ist schon abgehakt.</source>
        <translation>This is already ticked off.</translation>
    </message>
    <message>
        <source>Vernichtet {day}</source>
        <translation>Destroyed {day}</translation>
    </message>
    <message>
        <source>Zurück {day}</source>
        <translation>Back {day}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Exemplar wird erstellt und unterschrieben</source>
        <translation>Making and signing the copy</translation>
    </message>
    <message>
        <source>Exemplar als Datei speichern</source>
        <translation>Save copy as a file</translation>
    </message>
    <message>
        <source>PDF-Datei (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Exemplar {number} für {name} ist gespeichert.</source>
        <translation>Copy {number} for {name} has been saved.</translation>
    </message>
</context>
<context>
    <name>CorrectionCard</name>
    <message>
        <source>Berichtigung</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Unterlage berichtigen</source>
        <translation>Correct this paper</translation>
    </message>
    <message>
        <source>Rückrufschreiben drucken</source>
        <translation>Print recall letters</translation>
    </message>
    <message>
        <source>Vorfall festhalten</source>
        <translation>Record the incident</translation>
    </message>
    <message>
        <source>Diese Fassung ist gesperrt. Bitte erstellen Sie jetzt die neue Fassung ohne die Angabe.</source>
        <translation>This version is restricted. Please make the new version without the entry now.</translation>
    </message>
    <message>
        <source>Eine Angabe wurde entfernt. Von der zurückgezogenen Fassung sind noch {count} Exemplare draußen.</source>
        <translation>An entry was removed. {count} copies of the withdrawn version are still out.</translation>
    </message>
    <message>
        <source>Eine Angabe wurde entfernt. Von der zurückgezogenen Fassung ist kein Exemplar mehr draußen.</source>
        <translation>An entry was removed. No copy of the withdrawn version is out any more.</translation>
    </message>
    <message>
        <source>Fassung {version}. Ein Fehler wird mit einer neuen Fassung berichtigt.</source>
        <translation>Version {version}. A mistake is corrected by a new version.</translation>
    </message>
    <message>
        <source>Die neue Fassung ist unterschrieben.</source>
        <translation>The new version is signed.</translation>
    </message>
    <message>
        <source>Eine Angabe wurde entfernt. Bitte rufen Sie jetzt die Exemplare zurück, und halten Sie den Vorfall fest.</source>
        <translation>An entry was removed. Please recall the copies now, and record the incident.</translation>
    </message>
    <message>
        <source>Die Rückrufschreiben sind an den Drucker gegeben.</source>
        <translation>The recall letters were sent to the printer.</translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <source>Angabe</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Anfang der Angabe tippen</source>
        <translation>Type how the entry begins</translation>
    </message>
    <message>
        <source>Richtig heißt es</source>
        <translation>It should say</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Bis wann</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Steht in der neuen Fassung neben der Änderung.</source>
        <translation>Stands beside the change in the new version.</translation>
    </message>
    <message>
        <source>Unterlage berichtigen</source>
        <translation>Correct a paper</translation>
    </message>
    <message>
        <source>Neue Fassung unterschreiben</source>
        <translation>Sign the new version</translation>
    </message>
    <message>
        <source>Es entsteht eine neue Fassung, die auf die bisherige verweist.</source>
        <translation>A new version is made that refers to the one before.</translation>
    </message>
    <message>
        <source>Diese Angabe hätte nicht weitergegeben werden dürfen – sie wird entfernt.</source>
        <translation>This entry should not have been passed on – it is removed.</translation>
    </message>
    <message>
        <source>Die bisherige Fassung wird sofort gesperrt und dann gelöscht. In der neuen steht nur „Eine Angabe wurde entfernt.“ Danach lassen sich die Exemplare mit einem Schreiben zurückrufen und der Vorfall festhalten.</source>
        <translation>The version so far is restricted at once and then erased. The new one says only “An entry was removed.” in German. After that, copies can be recalled by letter and the incident recorded.</translation>
    </message>
    <message>
        <source>Die neue Fassung entsteht.</source>
        <translation>The new version is being made.</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>F9 zeigt wieder das Arbeitsfenster</source>
        <translation>F9 shows the working window again</translation>
    </message>
</context>
<context>
    <name>CrashSheet</name>
    <message>
        <source>Das hat nicht geklappt</source>
        <translation>That did not work</translation>
    </message>
    <message>
        <source>Weiterarbeiten</source>
        <translation>Keep working</translation>
    </message>
    <message>
        <source>Im Programm ist ein Fehler aufgetreten. Ihre gespeicherten Daten sind unversehrt. Bitte schicken Sie diesen Bericht an Ihre Betreuung; er enthält keine Angaben zu Personen.</source>
        <translation>An error occurred in the program. Your saved data are intact. Please send this report to your support; it contains nothing about any person.</translation>
    </message>
    <message>
        <source>Fehlerbericht</source>
        <translation>Error report</translation>
    </message>
    <message>
        <source>Bericht kopieren</source>
        <translation>Copy report</translation>
    </message>
</context>
<context>
    <name>CreateVault</name>
    <message>
        <source>Dienststelle</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Zuständig für</source>
        <translation>Responsible for</translation>
    </message>
    <message>
        <source>Kürzel der Fallnummern</source>
        <translation>Prefix of the case numbers</translation>
    </message>
    <message>
        <source>steht vor jeder Fallnummer, zum Beispiel ESW</source>
        <translation>stands before every case number, for example ESW</translation>
    </message>
    <message>
        <source>Anrede</source>
        <translation>Salutation</translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Familienname</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Anmeldename</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>steht lesbar auf dem Sperrbildschirm, am besten ein Kürzel</source>
        <translation>is readable on the lock screen, best an abbreviation</translation>
    </message>
    <message>
        <source>Neuen Tresor anlegen</source>
        <translation>Create a new vault</translation>
    </message>
    <message>
        <source>Alle Angaben liegen verschlüsselt in einem Ordner unter {home}.</source>
        <translation>All information lies encrypted in a folder under {home}.</translation>
    </message>
    <message>
        <source>Ein Kennwort läuft nicht ab. Ohne Kennwort und ohne Wiederherstellungsbogen kann niemand den Tresor öffnen.</source>
        <translation>A password does not expire. Without password and without recovery sheet nobody can open the vault.</translation>
    </message>
    <message>
        <source>Kennwort wiederholen</source>
        <translation>Repeat password</translation>
    </message>
    <message>
        <source>Kennwort</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Tresor anlegen</source>
        <translation>Create vault</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Schlüssel werden erzeugt …</source>
        <translation>Making keys …</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>Konferenz {number} planen</source>
        <translation>Plan conference {number}</translation>
    </message>
    <message>
        <source>Tag der Konferenz {number}</source>
        <translation>Day of conference {number}</translation>
    </message>
    <message>
        <source>Bitte einen Tag eintragen.</source>
        <translation>Please enter a day.</translation>
    </message>
    <message>
        <source>{day}, Meldeschluss {deadline}</source>
        <translation>{day}, reporting deadline {deadline}</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>15.1. oder +14</source>
        <translation>15.1. or +14</translation>
    </message>
    <message>
        <source>Bitte als 15.1., +14 oder 15.01.2027 schreiben.</source>
        <translation>Please write 15.1., +14 or 15.01.2027.</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation>DD.MM.YYYY</translation>
    </message>
    <message>
        <source>Kalender öffnen</source>
        <translation>Open calendar</translation>
    </message>
    <message>
        <source>{label}: Kalender öffnen</source>
        <translation>{label}: open calendar</translation>
    </message>
</context>
<context>
    <name>DayQuestion</name>
    <message>
        <source>Nach der Uhr dieses Rechners ist heute der {today}. Der jüngste Eintrag in diesem Tresor ist aber vom {newest}. Nach dem Tag richtet sich, welche Einwilligung gilt; bis er bestätigt ist, wird nichts eingetragen. Stimmt die Uhr nicht, sperren Sie bitte und stellen Sie sie richtig.</source>
        <translation>According to this computer&apos;s clock today is {today}. The latest entry in this vault, however, is of {newest}. The day decides which consent holds; until it is confirmed nothing is entered. If the clock is wrong, please lock and set it right.</translation>
    </message>
    <message>
        <source>Stimmt das Datum?</source>
        <translation>Is the date right?</translation>
    </message>
    <message>
        <source>Ja, heute ist der {today}</source>
        <translation>Yes, today is {today}</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>heute</source>
        <translation>today</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>gestern</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>vor {days} Tagen</source>
        <translation>{days} days ago</translation>
    </message>
    <message>
        <source>in {days} Tagen</source>
        <translation>in {days} days</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Was im Schreiben an die meldende Stelle steht</source>
        <translation>What the letter to whoever reported says</translation>
    </message>
    <message>
        <source>Begründung</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Sie bleibt in der Akte.</source>
        <translation>They stay in the file.</translation>
    </message>
    <message>
        <source>Warum wird der Fall geschützt?</source>
        <translation>Why is the case protected?</translation>
    </message>
    <message>
        <source>Nur die Benannten lesen das.</source>
        <translation>Only those named can read this.</translation>
    </message>
    <message>
        <source>Grund des Abschlusses</source>
        <translation>Reason for closing</translation>
    </message>
    <message>
        <source>Warum trotz des Wohnorts?</source>
        <translation>Why in spite of the place of residence?</translation>
    </message>
    <message>
        <source>Der Wohnort liegt außerhalb der Orte, für die das Amt zuständig ist.</source>
        <translation>The place of residence is outside the places the office is responsible for.</translation>
    </message>
    <message>
        <source>Warum trotz des Alters?</source>
        <translation>Why in spite of the age?</translation>
    </message>
    <message>
        <source>Die Altersgrenze ist erreicht.</source>
        <translation>The age limit has been reached.</translation>
    </message>
    <message>
        <source>Rückmeldung (wenn nötig)</source>
        <translation>Feedback (if needed)</translation>
    </message>
    <message>
        <source>Aufbewahren bis</source>
        <translation>Keep until</translation>
    </message>
    <message>
        <source>Abgegeben an die Akte</source>
        <translation>Handed over to the file</translation>
    </message>
</context>
<context>
    <name>DestinationCard</name>
    <message>
        <source>Verbleib</source>
        <translation>Whereabouts</translation>
    </message>
    <message>
        <source>Schlüssel, Berichtsgruppen und Regeln der Nachfrage nach dem Verbleib. Was schon in Akten steht, bleibt in der Liste.</source>
        <translation>Codes, reporting groups and rules of asking where young people are. What stands in files already stays in the list.</translation>
    </message>
    <message>
        <source>{n} Verbleibe. Quelle: {source}. Stand: {day}.</source>
        <translation>{n} destinations. Source: {source}. As of: {day}.</translation>
    </message>
    <message>
        <source>Die Verbleibsliste gilt ab sofort.</source>
        <translation>The list of destinations applies from now on.</translation>
    </message>
</context>
<context>
    <name>DestinationSheet</name>
    <message>
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Verbleibe</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>je Zeile: Schlüssel | Wörter | Berichtsgruppe | Bedeutung | übliche Monate</source>
        <translation>per line: code | words | reporting group | meaning | usual months</translation>
    </message>
    <message>
        <source>V1: Monate nach der Schule</source>
        <translation>V1: months after school</translation>
    </message>
    <message>
        <source>V3: Monate dazwischen</source>
        <translation>V3: months between</translation>
    </message>
    <message>
        <source>Direkt: binnen Monaten</source>
        <translation>Direct: within months</translation>
    </message>
    <message>
        <source>Rückblick in Monaten</source>
        <translation>Looking back, months</translation>
    </message>
    <message>
        <source>Warteschleife: Stationen</source>
        <translation>Holding pattern: stations</translation>
    </message>
    <message>
        <source>Warteschleife: Monate</source>
        <translation>Holding pattern: months</translation>
    </message>
    <message>
        <source>Maßnahmenkarriere: Stationen</source>
        <translation>Chain of measures: stations</translation>
    </message>
    <message>
        <source>Maßnahmenkarriere: Monate</source>
        <translation>Chain of measures: months</translation>
    </message>
    <message>
        <source>Schulpflicht in Jahren</source>
        <translation>Compulsory schooling, years</translation>
    </message>
    <message>
        <source>Einschulung mit Jahren</source>
        <translation>Starting school, age</translation>
    </message>
    <message>
        <source>Stichtag: Tag</source>
        <translation>Cut-off: day</translation>
    </message>
    <message>
        <source>Stichtag: Monat</source>
        <translation>Cut-off: month</translation>
    </message>
    <message>
        <source>Verbleibsliste ändern</source>
        <translation>Change list of destinations</translation>
    </message>
    <message>
        <source>Ab sofort so</source>
        <translation>Apply from now on</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Öffnen mit dem Schlüsselbund dieses Geräts</source>
        <translation>Opening with the keyring of this device</translation>
    </message>
    <message>
        <source>In dieser Dienststelle erlauben</source>
        <translation>Allow in this office</translation>
    </message>
    <message>
        <source>Auf diesem Gerät einrichten</source>
        <translation>Set up on this device</translation>
    </message>
    <message>
        <source>Auf diesem Gerät entfernen</source>
        <translation>Remove from this device</translation>
    </message>
    <message>
        <source>Der Schlüsselbund von Windows, macOS oder Linux bewahrt einen Schlüssel auf, mit dem sich der Tresor ohne Kennwort öffnet. Nach 7 Tagen und nach 3 Fehlversuchen wird das Kennwort wieder verlangt; für Ausgaben und Änderungen am Zugang immer.</source>
        <translation>The keyring of Windows, macOS or Linux keeps a key with which the vault opens without a password. After 7 days and after 3 failed attempts the password is asked for again; for exports and changes of access always.</translation>
    </message>
    <message>
        <source>Wer an diesem Gerät mit demselben Benutzerkonto angemeldet ist, kann den Tresor dann als Sie öffnen, und jedes Programm dieses Kontos kann den Schlüssel lesen. Richten Sie es nur ein, wenn das Konto Ihnen allein gehört und die Festplatte verschlüsselt ist.</source>
        <translation>Whoever is signed in to this device with the same account can then open the vault as you, and every program of that account can read the key. Set it up only if the account is yours alone and the disk is encrypted.</translation>
    </message>
    <message>
        <source>Eingerichtet: Dieses Gerät öffnet den Tresor für Sie. Spätestens am {day} wird das Kennwort verlangt.</source>
        <translation>Set up: this device opens the vault for you. The password is asked for on {day} at the latest.</translation>
    </message>
    <message>
        <source>Auf diesem Gerät nicht eingerichtet.</source>
        <translation>Not set up on this device.</translation>
    </message>
    <message>
        <source>Ausgeschaltet. Der Tresor öffnet sich nur mit Kennwort.</source>
        <translation>Switched off. The vault opens with a password only.</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>Nur einzelne Angaben, aufgrund von {basis}.</source>
        <translation>Single items only, based on {basis}.</translation>
    </message>
    <message>
        <source>Muss raus bis {day}.</source>
        <translation>Must leave by {day}.</translation>
    </message>
    <message>
        <source>Kein Exemplar</source>
        <translation>No copy</translation>
    </message>
    <message>
        <source>Nur eigene Vereinbarungen</source>
        <translation>Own commitments only</translation>
    </message>
    <message>
        <source>Auszug</source>
        <translation>Extract</translation>
    </message>
    <message>
        <source>Ganzes Blatt</source>
        <translation>Whole sheet</translation>
    </message>
    <message>
        <source>{category}: nicht enthalten. {reason}</source>
        <translation>{category}: not included. {reason}</translation>
    </message>
    <message>
        <source>Im Vertrauen gesagt und für diese Person nicht freigegeben.</source>
        <translation>Said in confidence and not released for this person.</translation>
    </message>
    <message>
        <source>Das eigene Blatt hängt von keiner Einwilligung ab.</source>
        <translation>One’s own sheet does not depend on any consent.</translation>
    </message>
    <message>
        <source>Beratung, Ergebnis und alle Vereinbarungen.</source>
        <translation>Discussion, outcome and all commitments.</translation>
    </message>
    <message>
        <source>Schule und Ehrenamt erhalten nur ihre eigenen Vereinbarungen, solange nichts weiter freigegeben ist.</source>
        <translation>Schools and volunteers receive only their own commitments as long as nothing more is released.</translation>
    </message>
</context>
<context>
    <name>DistributionView</name>
    <message>
        <source>Art der Datei beim Speichern</source>
        <translation>Kind of file when saving</translation>
    </message>
    <message>
        <source>Für das Gericht</source>
        <translation>For the court</translation>
    </message>
    <message>
        <source>Für das Archiv</source>
        <translation>For the archive</translation>
    </message>
    <message>
        <source>Den Verteiler gibt es, sobald die Unterlagen unterschrieben sind.</source>
        <translation>The distribution list appears once the papers are signed.</translation>
    </message>
    <message>
        <source>Wer teilgenommen hat, erhält das Protokoll mit den Fallzeilen der Punkte, bei denen sie oder er am Tisch war. Andere erhalten die Fassung ohne Fallzeilen.</source>
        <translation>Those who took part receive the minutes with the case lines of the items for which they were at the table. Others receive the version without case lines.</translation>
    </message>
    <message>
        <source>Fassung ohne Fallzeilen</source>
        <translation>Version without case lines</translation>
    </message>
    <message>
        <source>Für alle anderen: ohne jede Angabe zu jungen Menschen.</source>
        <translation>For everybody else: without any information about young people.</translation>
    </message>
    <message>
        <source>Nummerierte Entwürfe für alle, die später ein Exemplar bekommen. Auf jedem steht, bis wann Einwände möglich sind, und dass keine Antwort als kein Einwand gilt.</source>
        <translation>Numbered drafts for everybody who gets a copy later. Each says until when objections are possible, and that no answer counts as no objection.</translation>
    </message>
    <message>
        <source>Berechnet aus den Einwilligungen, die heute gelten. Jedes Exemplar wird nummeriert und verzeichnet, bevor es das Programm verlässt.</source>
        <translation>Computed from the consents valid today. Every copy is numbered and registered before it leaves the program.</translation>
    </message>
    <message>
        <source>PDF/A-2a ohne Anlage, wie es der Rechtsverkehr verlangt.</source>
        <translation>PDF/A-2a with nothing attached, as courts require it.</translation>
    </message>
    <message>
        <source>PDF/A-3a mit beigefügten Daten zum maschinellen Lesen.</source>
        <translation>PDF/A-3a with machine-readable data attached.</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Übungsdaten: Anmeldename und Kennwort sind schon eingetragen.</source>
        <translation>Practice data: sign-in name and password are already filled in.</translation>
    </message>
    <message>
        <source>Tresor öffnen</source>
        <translation>Open vault</translation>
    </message>
    <message>
        <source>Der Übungstresor wird vorbereitet …</source>
        <translation>The practice vault is being prepared …</translation>
    </message>
    <message>
        <source>Der Wiederherstellungsbogen wurde benutzt. Wer den Tresor verwaltet, stellt bei der nächsten Anmeldung einen neuen aus.</source>
        <translation>The recovery sheet was used. Whoever administers the vault makes a new one at their next sign-in.</translation>
    </message>
</context>
<context>
    <name>DoubtSheet</name>
    <message>
        <source>Was stimmt nicht?</source>
        <translation>What is wrong?</translation>
    </message>
    <message>
        <source>Das steht fest: Sie war von Anfang an unwirksam</source>
        <translation>This is certain: it was invalid from the start</translation>
    </message>
    <message>
        <source>Etwas stimmt nicht</source>
        <translation>Something is wrong</translation>
    </message>
    <message>
        <source>Festhalten</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Ein Zweifel sperrt die Einwilligung, bis sie geprüft ist. Steht der Mangel fest, endet sie; das lässt sich nicht zurücknehmen.</source>
        <translation>A doubt keeps the consent from carrying until it is reviewed. If the flaw is certain, it ends; this cannot be taken back.</translation>
    </message>
    <message>
        <source>Der Mangel ist festgehalten.</source>
        <translation>The flaw is recorded.</translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <source>Fall {number} löschen</source>
        <translation>Erase case {number}</translation>
    </message>
    <message>
        <source>Archiv zu Fall {number}</source>
        <translation>Archive for case {number}</translation>
    </message>
    <message>
        <source>Archiv: nicht gefragt</source>
        <translation>Archive: not asked</translation>
    </message>
    <message>
        <source>Archiv: {said}</source>
        <translation>Archive: {said}</translation>
    </message>
    <message>
        <source>Aufzubewahren bis {day}</source>
        <translation>To be kept until {day}</translation>
    </message>
    <message>
        <source>die Person wird mit gelöscht</source>
        <translation>the person is erased with it</translation>
    </message>
    <message>
        <source>Noch ausstehende Exemplare: {labels}</source>
        <translation>Copies still out: {labels}</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>voraussichtlich</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>steht in der Akte</source>
        <translation>in the file</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Messpunkt</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Stichtag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Zuletzt</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Kennzahlen</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Verbleib</source>
        <translation>Whereabouts</translation>
    </message>
    <message>
        <source>Wer heute gefragt werden darf und noch nicht gefragt ist</source>
        <translation>Who may be asked today and has not been asked yet</translation>
    </message>
    <message>
        <source>Fällige Nachfragen</source>
        <translation>Due enquiries</translation>
    </message>
    <message>
        <source>Heute ist nichts fällig</source>
        <translation>Nothing is due today</translation>
    </message>
    <message>
        <source>Hier steht, nach wem zu fragen ist: nach der Schule, nach jeder Maßnahme, in und nach der Ausbildung. Gefragt wird nur, wer in die Nachfrage nach dem Verbleib eingewilligt hat.</source>
        <translation>Here you find whom to ask about: after school, after each measure, during and after training. Only those are asked who agreed to be followed up.</translation>
    </message>
    <message>
        <source>Pfeiltasten wählen · Tippen beginnt die Antwort · Eingabe trägt ein und geht weiter · Eingabe in der Liste öffnet die Akte</source>
        <translation>Arrow keys choose · typing begins the answer · Enter records it and goes on · Enter in the list opens the file</translation>
    </message>
    <message>
        <source>Dafür ist das Recht nötig, Fälle zu bearbeiten.</source>
        <translation>This needs the right to work on cases.</translation>
    </message>
    <message>
        <source>Dafür ist das Recht nötig, Berichte zu erstellen.</source>
        <translation>This needs the right to make reports.</translation>
    </message>
    <message>
        <source>Der Tag ist nicht zu lesen. Bitte als TT.MM.JJJJ schreiben.</source>
        <translation>The day cannot be read. Please write it as DD.MM.YYYY.</translation>
    </message>
    <message>
        <source>Eingetragen: {name}.</source>
        <translation>Recorded: {name}.</translation>
    </message>
    <message>
        <source>Läuft weiter: {name}.</source>
        <translation>Goes on: {name}.</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Tandem beenden</source>
        <translation>End tandem</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Mit dem nächsten Paket wird die Kopie auf dem Gerät der Lotsin oder des Lotsen geleert; das wird Ihnen bestätigt.</source>
        <translation>With the next package the copy on the volunteer&apos;s device is emptied; you will have this confirmed.</translation>
    </message>
</context>
<context>
    <name>EntrustedCard</name>
    <message>
        <source>Eintragen …</source>
        <translation>Enter …</translation>
    </message>
    <message>
        <source>Im Vertrauen gesagt</source>
        <translation>Said in confidence</translation>
    </message>
    <message>
        <source>Im Vertrauen Gesagtes eintragen</source>
        <translation>Enter what was said in confidence</translation>
    </message>
    <message>
        <source>Weitergegeben wird es nur, wenn genau die Person unterschrieben hat, die es gesagt hat (§ 65 SGB VIII). Vorher kann es auch nicht eingetragen werden.</source>
        <translation>It is passed on only if the very person who said it has signed (§ 65 SGB VIII). Before that it cannot be entered either.</translation>
    </message>
    <message>
        <source>Wer es gesagt hat, fehlt.</source>
        <translation>Who said it is missing.</translation>
    </message>
    <message>
        <source>anvertraut von {who}</source>
        <translation>confided by {who}</translation>
    </message>
    <message>
        <source>{said_by} · gesagt zu {told}</source>
        <translation>{said_by} · told to {told}</translation>
    </message>
    <message>
        <source>Streichen: {text}</source>
        <translation>Strike out: {text}</translation>
    </message>
</context>
<context>
    <name>EntrustedSheet</name>
    <message>
        <source>Wer hat es gesagt?</source>
        <translation>Who said it?</translation>
    </message>
    <message>
        <source>Jemand anderes, zum Beispiel eine Großmutter, wird mit der Einwilligung eingetragen.</source>
        <translation>Somebody else, such as a grandmother, is entered with the consent.</translation>
    </message>
    <message>
        <source>Wem wurde es gesagt?</source>
        <translation>To whom was it said?</translation>
    </message>
    <message>
        <source>Was wurde gesagt?</source>
        <translation>What was said?</translation>
    </message>
    <message>
        <source>Nur, was die Konferenz wissen muss, in einem Satz.</source>
        <translation>Only what the conference needs to know, in one sentence.</translation>
    </message>
    <message>
        <source>Im Vertrauen gesagt</source>
        <translation>Said in confidence</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Entwurf gesichert · {time} Uhr</source>
        <translation>Draft kept · {time}</translation>
    </message>
</context>
<context>
    <name>EntrustedSheets</name>
    <message>
        <source>Eingetragen.</source>
        <translation>Entered.</translation>
    </message>
    <message>
        <source>Angabe streichen?</source>
        <translation>Strike out this statement?</translation>
    </message>
    <message>
        <source>„{text}“ kommt dann auf kein Blatt mehr.</source>
        <translation>“{text}” will then appear on no sheet any more.</translation>
    </message>
    <message>
        <source>Streichen</source>
        <translation>Strike out</translation>
    </message>
    <message>
        <source>Gestrichen.</source>
        <translation>Struck out.</translation>
    </message>
</context>
<context>
    <name>Entruster</name>
    <message>
        <source>{name} (junger Mensch)</source>
        <translation>{name} (young person)</translation>
    </message>
</context>
<context>
    <name>EntrusterPicker</name>
    <message>
        <source>Andere Person eintragen</source>
        <translation>Add another person</translation>
    </message>
    <message>
        <source>Nur die Unterschrift genau dieser Person öffnet, was sie gesagt hat (§ 65 SGB VIII). Das kann auch jemand anderes sein, zum Beispiel Großmutter, Lehrkraft oder Pflegeeltern.</source>
        <translation>Only the signature of this very person opens what they said (§ 65 SGB VIII). It can also be somebody else, such as a grandmother, a teacher or foster parents.</translation>
    </message>
    <message>
        <source>Wer hat die Angaben im Vertrauen gemacht? *</source>
        <translation>Who said this in confidence? *</translation>
    </message>
</context>
<context>
    <name>EntryBar</name>
    <message>
        <source>mit höherem Schulabschluss beendet</source>
        <translation>ended with a higher school certificate</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Schlüssel wie 2.4 oder ein Wort wie Minijob</source>
        <translation>A code such as 2.4 or a word such as Minijob</translation>
    </message>
    <message>
        <source>Von wem</source>
        <translation>From whom</translation>
    </message>
    <message>
        <source>Wie sicher</source>
        <translation>How certain</translation>
    </message>
    <message>
        <source>Warum nicht erreicht</source>
        <translation>Why not reached</translation>
    </message>
    <message>
        <source>Verbleib</source>
        <translation>Whereabouts</translation>
    </message>
    <message>
        <source>Seit (sonst Stichtag)</source>
        <translation>Since (else the day above)</translation>
    </message>
    <message>
        <source>Voraussichtlich bis</source>
        <translation>Expected until</translation>
    </message>
    <message>
        <source>Bezahlt nach</source>
        <translation>Paid under</translation>
    </message>
    <message>
        <source>Schlüssel oder Wort</source>
        <translation>Code or word</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Vom Papier nachtragen</source>
        <translation>Enter from paper</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Ausgefülltes Blatt einlesen …</source>
        <translation>Read in a completed sheet …</translation>
    </message>
    <message>
        <source>Der angefangene Eintrag ist wieder da.</source>
        <translation>The entry that was begun is back.</translation>
    </message>
    <message>
        <source>Ausgefülltes Tagebuchblatt</source>
        <translation>Completed log sheet</translation>
    </message>
    <message>
        <source>PDF-Dateien (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Eingelesen. Bitte diese Felder ansehen: {fields}.</source>
        <translation>Read in. Please look at these fields: {fields}.</translation>
    </message>
    <message>
        <source>Eingelesen. Bitte prüfen und eintragen.</source>
        <translation>Read in. Please check and enter it.</translation>
    </message>
    <message>
        <source>Eingetragen. Der nächste Eintrag kann folgen.</source>
        <translation>Entered. The next entry can follow.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ErasureSection</name>
    <message>
        <source>Löschlauf starten …</source>
        <translation>Start the erasure run …</translation>
    </message>
    <message>
        <source>Löschkonzept speichern …</source>
        <translation>Save the deletion concept …</translation>
    </message>
    <message>
        <source>Fällige Fälle werden gelöscht</source>
        <translation>Cases that are due are being erased</translation>
    </message>
    <message>
        <source>Fall {number} wird seit {since} nach § 9b SGB VIII aufbewahrt. Bitte auf der Seite des Falls prüfen, ob das noch nötig ist.</source>
        <translation>Case {number} has been held under § 9b SGB VIII since {since}. Please check on the page of the case whether this is still needed.</translation>
    </message>
    <message>
        <source>Nichts ist fällig</source>
        <translation>Nothing is due</translation>
    </message>
    <message>
        <source>Hier stehen Fälle, deren letzter Tag vorbei ist.</source>
        <translation>Cases whose last day has passed are listed here.</translation>
    </message>
    <message>
        <source>Fällig: {count}</source>
        <translation>Due: {count}</translation>
    </message>
    <message>
        <source>Gelöscht werden alle Angaben, Unterlagen, Nachweise und der Suchindex. Es bleibt eine Nummer ohne Namen. Bitte ausstehende Exemplare vorher zurückholen.</source>
        <translation>All details, papers, evidence and the search index are erased. A number without a name remains. Please get copies that are still out back first.</translation>
    </message>
    <message>
        <source>Dazu Personen ohne Fall: {count}</source>
        <translation>People without a case as well: {count}</translation>
    </message>
    <message>
        <source>Dazu Wege ohne Einwilligung zum Verbleib: {count}</source>
        <translation>Also paths without a consent to be followed up: {count}</translation>
    </message>
    <message>
        <source>Es ist nichts zum Löschen ausgewählt.</source>
        <translation>Nothing is chosen to be erased.</translation>
    </message>
    <message>
        <source>{count} Fälle werden endgültig gelöscht. Das lässt sich nicht zurückholen.</source>
        <translation>{count} cases will be erased for good. This cannot be undone.</translation>
    </message>
    <message>
        <source>Löschlauf starten?</source>
        <translation>Start the erasure run?</translation>
    </message>
    <message>
        <source>Endgültig löschen</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Das sind {count} Fälle, mehr als die {cap}, die in einem Lauf vorgesehen sind. Sind es wirklich so viele?</source>
        <translation>These are {count} cases, more than the {cap} that are meant for one run. Are there really so many?</translation>
    </message>
    <message>
        <source>Zweite Bestätigung</source>
        <translation>Second confirmation</translation>
    </message>
    <message>
        <source>Ja, {count} Fälle löschen</source>
        <translation>Yes, erase {count} cases</translation>
    </message>
    <message>
        <source>Gelöscht: {cases} Fälle, {people} Personen, {paths} Wege.</source>
        <translation>Erased: {cases} cases, {people} people, {paths} paths.</translation>
    </message>
    <message>
        <source>Abgebrochen; {left} bleiben.</source>
        <translation>Stopped; {left} remain.</translation>
    </message>
    <message>
        <source>Die Liste für Sicherungen ließ sich nicht schreiben.</source>
        <translation>The list for backups could not be written.</translation>
    </message>
    <message>
        <source>Bitte jetzt eine neue Sicherung anlegen und einmal im Jahr den Datenschlüssel wechseln.</source>
        <translation>Please make a new backup now, and change the data key once a year.</translation>
    </message>
    <message>
        <source>Löschkonzept speichern</source>
        <translation>Save the deletion concept</translation>
    </message>
    <message>
        <source>Loeschkonzept.pdf</source>
        <translation>Deletion-concept.pdf</translation>
    </message>
    <message>
        <source>PDF-Datei (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Das Löschkonzept ist gespeichert.</source>
        <translation>The deletion concept is saved.</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Zusammenfassung</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Freigeben und speichern</source>
        <translation>Release and save</translation>
    </message>
    <message>
        <source>Datensatz für eine Evaluation</source>
        <translation>Records for an evaluation</translation>
    </message>
    <message>
        <source>Zeilen ohne Namen, Nummern, Tage und Texte; mindestens fünf sehen gleich aus</source>
        <translation>Rows without names, numbers, days or texts; at least five look alike</translation>
    </message>
    <message>
        <source>Vorschau erstellen</source>
        <translation>Make preview</translation>
    </message>
    <message>
        <source>Noch kein Datensatz</source>
        <translation>No records yet</translation>
    </message>
    <message>
        <source>Wählen Sie, was jede Zeile sagen soll. Was zu genau ist, wird gröber, bis niemand mehr allein steht; Sie sehen es, bevor etwas herausgeht.</source>
        <translation>Choose what each row is to say. What is too precise becomes coarser until nobody stands alone; you see it before anything leaves.</translation>
    </message>
    <message>
        <source>Bitte erst einen Zeitraum und ein bis fünf Angaben wählen.</source>
        <translation>Please choose a period and one to five details first.</translation>
    </message>
    <message>
        <source>Herausgegeben: CSV und JSON liegen im Ordner „{folder}“.</source>
        <translation>Released: CSV and JSON are in the folder “{folder}”.</translation>
    </message>
</context>
<context>
    <name>Examination</name>
    <message>
        <source>Unterschriebenes PDF prüfen</source>
        <translation>Check a signed PDF</translation>
    </message>
    <message>
        <source>PDF-Dateien (*.pdf);;Alle Dateien (*)</source>
        <translation>PDF files (*.pdf);;All files (*)</translation>
    </message>
    <message>
        <source>„{file}“: {sentence}</source>
        <translation>“{file}”: {sentence}</translation>
    </message>
    <message>
        <source>Prüfergebnis schließen</source>
        <translation>Close the result of the check</translation>
    </message>
</context>
<context>
    <name>ExchangeRoom</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Einlesen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Dateien</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Prüfen</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Bis zum Übernehmen wird nichts geschrieben.</source>
        <translation>Nothing is written until you take it over.</translation>
    </message>
    <message>
        <source>Bitte sehen Sie nach, ob die Spalten richtig gelesen werden.</source>
        <translation>Please check whether the columns are read correctly.</translation>
    </message>
    <message>
        <source>Bereit zum Übernehmen: {rows}.</source>
        <translation>Ready to take over: {rows}.</translation>
    </message>
    <message>
        <source>Noch zu entscheiden: {doubtful} zweifelhaft, {refused} abgelehnt.</source>
        <translation>Still to decide: {doubtful} doubtful, {refused} refused.</translation>
    </message>
    <message>
        <source>Keine Zeile bringt etwas Neues.</source>
        <translation>No row brings anything new.</translation>
    </message>
    <message>
        <source>Die Zeilen werden gerade übernommen.</source>
        <translation>The rows are being taken over.</translation>
    </message>
    <message>
        <source>Die Zeilen werden gerade geprüft.</source>
        <translation>The rows are being checked.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Kategorie der neuen Angabe</source>
        <translation>Category of the new fact</translation>
    </message>
    <message>
        <source>Neue Angabe</source>
        <translation>New fact</translation>
    </message>
    <message>
        <source>Tatsache, in einem Satz; Eingabetaste fügt hinzu</source>
        <translation>A fact, in one sentence; the Enter key adds it</translation>
    </message>
    <message>
        <source>Hinzufügen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Noch keine Angaben zum Sachstand.</source>
        <translation>No facts on the situation yet.</translation>
    </message>
    <message>
        <source>Streichen: {text}</source>
        <translation>Strike out: {text}</translation>
    </message>
    <message>
        <source>Kategorie gesperrt ({n})</source>
        <translation>Category locked ({n})</translation>
    </message>
    <message>
        <source>, solange {names} am Tisch ist.</source>
        <translation>, as long as {names} is at the table.</translation>
    </message>
    <message>
        <source>, solange nicht alle am Tisch sie hören dürfen.</source>
        <translation>, as long as not everybody at the table may hear them.</translation>
    </message>
</context>
<context>
    <name>FamilyCard</name>
    <message>
        <source>Junge Menschen und Familien</source>
        <translation>Young people and families</translation>
    </message>
    <message>
        <source>Informationsschreiben drucken</source>
        <translation>Print information letter</translation>
    </message>
    <message>
        <source>Zwischen zwei Familien liegen mindestens {gap} Minuten, damit sie sich nicht begegnen. Ohne Namen besprochene Fälle stehen hier nicht.</source>
        <translation>At least {gap} minutes lie between two families, so that they do not meet. Cases discussed without names are not listed here.</translation>
    </message>
    <message>
        <source>Auf der Tagesordnung steht noch kein Fall mit Namen.</source>
        <translation>No case by name is on the agenda yet.</translation>
    </message>
    <message>
        <source>war eingeladen, findet nicht statt</source>
        <translation>was invited, does not take place</translation>
    </message>
    <message>
        <source>{start}–{end} Uhr</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>möchte dabei sein: {wish}</source>
        <translation>wants to be there: {wish}</translation>
    </message>
    <message>
        <source>Einladen</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Absage fehlt</source>
        <translation>Cancellation missing</translation>
    </message>
    <message>
        <source>Abgesagt</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Zu dicht an der nächsten Familie</source>
        <translation>Too close to the next family</translation>
    </message>
    <message>
        <source>Nach dem Ende der Konferenz</source>
        <translation>After the end of the conference</translation>
    </message>
    <message>
        <source>Brief fehlt</source>
        <translation>Letter missing</translation>
    </message>
    <message>
        <source>Zeit oder Ort geändert</source>
        <translation>Time or place changed</translation>
    </message>
    <message>
        <source>Brief gemacht</source>
        <translation>Letter made</translation>
    </message>
    <message>
        <source>Briefe drucken</source>
        <translation>Print letters</translation>
    </message>
    <message>
        <source>{name}: Briefe drucken</source>
        <translation>{name}: print letters</translation>
    </message>
    <message>
        <source>Nicht einladen</source>
        <translation>Do not invite</translation>
    </message>
    <message>
        <source>{name}: nicht einladen</source>
        <translation>{name}: do not invite</translation>
    </message>
</context>
<context>
    <name>FamilySheet</name>
    <message>
        <source>Uhrzeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Leer: folgt der Tagesordnung, mit Abstand zur nächsten Familie</source>
        <translation>Empty: follows the agenda, with a gap to the next family</translation>
    </message>
    <message>
        <source>Raum</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Leer: der Raum der Konferenz</source>
        <translation>Empty: the room of the conference</translation>
    </message>
    <message>
        <source>Begleitung</source>
        <translation>Companion</translation>
    </message>
    <message>
        <source>Dolmetschen</source>
        <translation>Interpreting</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Sie steht neben Deutsch; ungeprüft druckt sie sich als Entwurf.</source>
        <translation>It stands beside German; not reviewed, it prints as a draft.</translation>
    </message>
    <message>
        <source>Auch die Sorgeberechtigten bekommen einen Brief</source>
        <translation>Custody holders get a letter too</translation>
    </message>
    <message>
        <source>Einladung zum eigenen Fall</source>
        <translation>Invitation to one’s own case</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Briefe an Sorgeberechtigte sind aus: Der junge Mensch entscheidet allein.</source>
        <translation>Letters to custody holders are off: the young person decides alone.</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Hierzu werden keine Zahlen genannt: Es sind zu wenige, oder sie lassen sich nicht sicher schützen. Ein längerer Zeitraum kann helfen.</source>
        <translation>No numbers are given on this: there are too few, or they cannot be protected safely. A longer period may help.</translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Anteil direkt</source>
        <translation>Share of direct starts</translation>
    </message>
</context>
<context>
    <name>FigurePage</name>
    <message>
        <source>Nachfragen</source>
        <translation>Enquiries</translation>
    </message>
    <message>
        <source>Kennzahlen</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Gezählt nach dem Tag des Messpunkts</source>
        <translation>Counted by the day of the checkpoint</translation>
    </message>
    <message>
        <source>Vom Quartal</source>
        <translation>From quarter</translation>
    </message>
    <message>
        <source>Bis zum Quartal</source>
        <translation>To quarter</translation>
    </message>
    <message>
        <source>Zählen</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Das Ende liegt vor dem Beginn. Bitte ein späteres Quartal wählen.</source>
        <translation>The end lies before the beginning. Please choose a later quarter.</translation>
    </message>
    <message>
        <source>Es wird gerade gezählt.</source>
        <translation>Counting is under way.</translation>
    </message>
    <message>
        <source>Zahlen werden gezählt und geschützt</source>
        <translation>Counting and protecting the numbers</translation>
    </message>
    <message>
        <source>Kleine Zahlen sind auch hier durch einen Punkt ersetzt.</source>
        <translation>Small numbers are replaced by a dot here too.</translation>
    </message>
    <message>
        <source>{mark} steht für Zahlen unter {least} und für weitere, aus denen man sie errechnen könnte. Für Berichte nach außen gibt es „Berichte“.</source>
        <translation>{mark} stands for numbers below {least} and for others from which they could be worked out. For reports to others there is “Reports”.</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>„{name}“ weglassen</source>
        <translation>Leave out “{name}”</translation>
    </message>
    <message>
        <source>Ausgefüllter Meldebogen</source>
        <translation>Completed report form</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>Dateien zum Einlesen</source>
        <translation>Files to import</translation>
    </message>
    <message>
        <source>Dateien einlesen</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>Tabellen (Excel oder CSV) mit Institutionen, Fachkräften oder Fällen und ausgefüllte Meldebögen (PDF): hierher ziehen oder auswählen. Vor dem Übernehmen sehen Sie jede Zeile; bis dahin wird nichts geschrieben.</source>
        <translation>Tables (Excel or CSV) with institutions, professionals or cases, and completed report forms (PDF): drag them here or choose them. You see every row before it is taken over; until then nothing is written.</translation>
    </message>
    <message>
        <source>Dateien auswählen</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Weitere Dateien auswählen</source>
        <translation>Choose more files</translation>
    </message>
    <message>
        <source>Tabellen und Meldebögen (*.xlsx *.csv *.pdf);;Alle Dateien (*)</source>
        <translation>Tables and report forms (*.xlsx *.csv *.pdf);;All files (*)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Fälle suchen</source>
        <translation>Search cases</translation>
    </message>
    <message>
        <source>Name, Fallnummer oder Schule</source>
        <translation>Name, case number or school</translation>
    </message>
    <message>
        <source>Rechtskreis</source>
        <translation>Area of law (Rechtskreis)</translation>
    </message>
    <message>
        <source>Alle Rechtskreise</source>
        <translation>All areas of law</translation>
    </message>
    <message>
        <source>Reihenfolge</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Ohne Einwilligung</source>
        <translation>Without consent</translation>
    </message>
</context>
<context>
    <name>FingerprintCard</name>
    <message>
        <source>QR-Code des Fingerabdrucks</source>
        <translation>QR code of the fingerprint</translation>
    </message>
    <message>
        <source>Als Ziffern</source>
        <translation>As digits</translation>
    </message>
    <message>
        <source>Als Wörter</source>
        <translation>As words</translation>
    </message>
</context>
<context>
    <name>FolderPrint</name>
    <message>
        <source>Konferenzmappe drucken</source>
        <translation>Print conference folder</translation>
    </message>
    <message>
        <source>Alle drucken …</source>
        <translation>Print all …</translation>
    </message>
    <message>
        <source>Alles für den Tag auf Papier. Jedes Blatt wird nummeriert und ist danach zurück ins Büro zu bringen.</source>
        <translation>Everything for the day on paper. Every sheet is numbered and has to come back to the office.</translation>
    </message>
    <message>
        <source>Nur Fallnummern drucken, die Namen auf einer getrennten Schlüsselliste</source>
        <translation>Print case numbers only, with the names on a separate key list</translation>
    </message>
    <message>
        <source>Schlüsselliste drucken …</source>
        <translation>Print key list …</translation>
    </message>
    <message>
        <source>Konferenzmappe</source>
        <translation>Conference folder</translation>
    </message>
    <message>
        <source>Was in der Mappe liegt</source>
        <translation>What is in the folder</translation>
    </message>
    <message>
        <source>Rückgabeliste, interne Tagesordnung, Tagesordnung für den Tisch, Anwesenheitsliste, Hinweis zum Vorlesen, die Übersicht „Wer darf welchen Fall hören“, je Fall ein Bogen zum Mitschreiben, dazu je einmal leer: Einwilligung, Ergänzungsblatt, Widerruf und Verlustmeldung.</source>
        <translation>Return list, internal agenda, agenda for the table, attendance list, notice to be read out, the overview “Who may hear which case”, a sheet to write on for each case, and one blank each: consent, addendum, withdrawal and loss report.</translation>
    </message>
    <message>
        <source>Ohne Bogen: {items}</source>
        <translation>Without a sheet: {items}</translation>
    </message>
    <message>
        <source>Gedruckt und als nummerierte Exemplare vermerkt.</source>
        <translation>Printed and recorded as numbered copies.</translation>
    </message>
    <message>
        <source>Die Schlüsselliste bitte einzeln drucken und getrennt verwahren.</source>
        <translation>Please print the key list by itself and keep it apart.</translation>
    </message>
    <message>
        <source>Gedruckt. Bitte getrennt von der Mappe verwahren.</source>
        <translation>Printed. Please keep it apart from the folder.</translation>
    </message>
</context>
<context>
    <name>FolderReturn</name>
    <message>
        <source>Mappe zurück</source>
        <translation>Folder returned</translation>
    </message>
    <message>
        <source>Zurückgegeben</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Bitte jedes Papier ansehen und abhaken. Fehlt eines, melden Sie es sofort unter „Datenschutz“ als Verlust.</source>
        <translation>Please look at every paper and tick it off. If one is missing, report it at once as a loss under “Data protection”.</translation>
    </message>
    <message>
        <source>Alle wählen</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Keine wählen</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>Vernichtet</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Noch draußen</source>
        <translation>Still out</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nr. {number} · {paper}</source>
        <translation>No. {number} · {paper}</translation>
    </message>
    <message>
        <source>Es ist kein Papier einer Mappe dieser Konferenz draußen.</source>
        <translation>No paper of a folder of this conference is out.</translation>
    </message>
    <message>
        <source>Bitte zuerst Papiere abhaken.</source>
        <translation>Please tick papers first.</translation>
    </message>
</context>
<context>
    <name>FormPrint</name>
    <message>
        <source>Formular</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Sprache neben Deutsch</source>
        <translation>Language beside German</translation>
    </message>
    <message>
        <source>Anrede</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>leer: nach dem Alter</source>
        <translation>empty: by age</translation>
    </message>
    <message>
        <source>Fassung</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Die geltende</source>
        <translation>The one in use</translation>
    </message>
    <message>
        <source>Konferenz</source>
        <translation>Conference</translation>
    </message>
    <message>
        <source>Keine</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Formulare drucken</source>
        <translation>Print forms</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Für jemanden ausfüllen</source>
        <translation>Fill in for somebody</translation>
    </message>
    <message>
        <source>Wieder leer</source>
        <translation>Empty again</translation>
    </message>
    <message>
        <source>Leer oder mit den Namen, die schon bekannt sind. Welche Angaben wozu erlaubt sind, ist nie vorab angekreuzt.</source>
        <translation>Empty, or with the names already known. What information is permitted for what purpose is never ticked beforehand.</translation>
    </message>
    <message>
        <source>Wer darf sprechen?</source>
        <translation>Who may speak?</translation>
    </message>
    <message>
        <source>Wer darf Angaben erhalten?</source>
        <translation>Who may receive information?</translation>
    </message>
    <message>
        <source>Speichern …</source>
        <translation>Save …</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{number} am {day}</source>
        <translation>{number} on {day}</translation>
    </message>
    <message>
        <source>{version} vom {day}</source>
        <translation>{version} of {day}</translation>
    </message>
    <message>
        <source>Diese Übersetzung hat noch niemand geprüft. Sie ist ein Entwurf und nicht zum Unterschreiben.</source>
        <translation>Nobody has reviewed this translation yet. It is a draft and not to be signed.</translation>
    </message>
    <message>
        <source>Für {n} der gewählten Personen ist auf dem Formular keine Zeile mehr frei. Bitte für sie das Ergänzungsblatt drucken.</source>
        <translation>The form has no line left for {n} of the chosen people. Please print the addendum for them.</translation>
    </message>
    <message>
        <source>Leer, zum Ausfüllen am Bildschirm oder von Hand</source>
        <translation>Empty, to be filled in on screen or by hand</translation>
    </message>
    <message>
        <source>Ausgefüllt für {name}</source>
        <translation>Filled in for {name}</translation>
    </message>
    <message>
        <source>Gedruckt.</source>
        <translation>Printed.</translation>
    </message>
    <message>
        <source>Formular speichern</source>
        <translation>Save form</translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
</context>
<context>
    <name>FormReviewSheet</name>
    <message>
        <source>Prüfung einer Übersetzung</source>
        <translation>Review of a translation</translation>
    </message>
    <message>
        <source>{form}, Fassung {version}</source>
        <translation>{form}, version {version}</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Geprüft von</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>Name und woher die Person die Sprache kennt</source>
        <translation>Name, and how the person knows the language</translation>
    </message>
    <message>
        <source>Geprüft am</source>
        <translation>Reviewed on</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>{label}, Pflichtangabe</source>
        <translation>{label}, required</translation>
    </message>
    <message numerus="yes">
        <source>noch %n Zeichen</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWordingSheet</name>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Anrede</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Text im Formular</source>
        <translation>Text in the form</translation>
    </message>
    <message>
        <source>Anfang des Textes tippen</source>
        <translation>Type the beginning of the text</translation>
    </message>
    <message>
        <source>Eigener Wortlaut</source>
        <translation>Own wording</translation>
    </message>
    <message>
        <source>Lücken in geschweiften Klammern bitte stehen lassen</source>
        <translation>Please keep gaps in curly brackets</translation>
    </message>
    <message>
        <source>Ab heute so drucken</source>
        <translation>Print like this from today</translation>
    </message>
    <message>
        <source>Das Formular bekommt eine neue Fassung. Sonst ändert sich nichts; auch die früher geänderten Texte bleiben. Übersetzungen sind danach neu zu prüfen.</source>
        <translation>The form gets a new version. Nothing else changes; texts changed earlier stay as well. Translations then have to be reviewed again.</translation>
    </message>
</context>
<context>
    <name>FormsCard</name>
    <message>
        <source>Formulare</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Verbindlich ist der deutsche Text. Eine Übersetzung ist ein Entwurf, bis hier steht, wer sie geprüft hat. Alte Fassungen bleiben aufgezeichnet.</source>
        <translation>The German text is binding. A translation is a draft until it says here who reviewed it. Old versions stay on record.</translation>
    </message>
    <message>
        <source>Fassung {version}, seit {day}</source>
        <translation>Version {version}, since {day}</translation>
    </message>
    <message>
        <source>Prüfung eintragen</source>
        <translation>Record review</translation>
    </message>
    <message>
        <source>Wortlaut ändern</source>
        <translation>Change wording</translation>
    </message>
    <message>
        <source>Dieses Schreiben gibt es nur auf Deutsch.</source>
        <translation>This letter is there in German only.</translation>
    </message>
    <message>
        <source>{language} ({name}, {day})</source>
        <translation>{language} ({name}, {day})</translation>
    </message>
    <message>
        <source>Geprüft: {list}.</source>
        <translation>Reviewed: {list}.</translation>
    </message>
    <message>
        <source>Entwurf: {list}.</source>
        <translation>Draft: {list}.</translation>
    </message>
    <message>
        <source>Die Prüfung ist eingetragen.</source>
        <translation>The review is recorded.</translation>
    </message>
    <message>
        <source>Der eigene Wortlaut gilt ab heute. Die Übersetzungen sind neu zu prüfen.</source>
        <translation>Your wording holds from today. The translations have to be reviewed again.</translation>
    </message>
</context>
<context>
    <name>FromPaperPage</name>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Der Hinweis auf Verschwiegenheit wurde vorgelesen.</source>
        <translation>The notice on secrecy was read out.</translation>
    </message>
    <message>
        <source>Alle Konferenzen</source>
        <translation>All conferences</translation>
    </message>
    <message>
        <source>Nachtrag abschließen</source>
        <translation>Finish typing in</translation>
    </message>
    <message>
        <source>Fallkonferenz {number} · {day}</source>
        <translation>Case conference {number} · {day}</translation>
    </message>
    <message>
        <source>Vom Papier nachtragen</source>
        <translation>Type in from paper</translation>
    </message>
    <message>
        <source>Weiter zu den Punkten</source>
        <translation>On to the items</translation>
    </message>
    <message>
        <source>1. Die Sitzung</source>
        <translation>1. The session</translation>
    </message>
    <message>
        <source>Tragen Sie die wirklichen Zeiten ein. Es gelten die Regeln vom Tisch, geprüft für den Tag der Sitzung; im Protokoll steht „nach Papier erfasst“.</source>
        <translation>Enter the real times. The rules of the table apply, checked for the day of the session; the minutes say “typed in from paper”.</translation>
    </message>
    <message>
        <source>2. Die Punkte, in der Reihenfolge der Bögen</source>
        <translation>2. The items, in the order of the sheets</translation>
    </message>
    <message>
        <source>Anwesenheitsliste beifügen</source>
        <translation>Attach attendance list</translation>
    </message>
    <message>
        <source>Sitzung von {begin} bis {end} Uhr. Jeder Punkt wird einzeln geprüft.</source>
        <translation>Session from {begin} to {end}. Every item is checked by itself.</translation>
    </message>
    <message>
        <source>TOP {position}: {title}</source>
        <translation>Item {position}: {title}</translation>
    </message>
    <message>
        <source>{number} Scans beigefügt</source>
        <translation>{number} scans attached</translation>
    </message>
    <message>
        <source>1 Scan beigefügt</source>
        <translation>1 scan attached</translation>
    </message>
    <message>
        <source>Scan beifügen</source>
        <translation>Attach scan</translation>
    </message>
    <message>
        <source>Nachtragen</source>
        <translation>Type in</translation>
    </message>
    <message>
        <source>Scans und Fotos (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Scans and photos (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Scan beigefügt. Er liegt verschlüsselt beim Fall.</source>
        <translation>Scan attached. It is kept encrypted with the case.</translation>
    </message>
    <message>
        <source>Anwesenheitsliste beigefügt. Sie steht bei den Protokollen der Sitzung.</source>
        <translation>Attendance list attached. It stands with the minutes of the session.</translation>
    </message>
</context>
<context>
    <name>FromPaperSheet</name>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Was daraus wurde</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Begleitung, auf der Einwilligung genannt</source>
        <translation>Companion named on the consent</translation>
    </message>
    <message>
        <source>Je Zeile ein Name</source>
        <translation>One name per line</translation>
    </message>
    <message>
        <source>Begleitung mit Zettel von dem Tag</source>
        <translation>Companion with a slip of that day</translation>
    </message>
    <message>
        <source>Den unterschriebenen Zettel bitte aufbewahren</source>
        <translation>Please keep the signed slip</translation>
    </message>
    <message>
        <source>Frage an die Konferenz</source>
        <translation>Question to the conference</translation>
    </message>
    <message>
        <source>Sicht des jungen Menschen</source>
        <translation>The young person’s view</translation>
    </message>
    <message>
        <source>Ziele, gemeinsam mit dem jungen Menschen</source>
        <translation>Goals agreed with the young person</translation>
    </message>
    <message>
        <source>Je Zeile eines: „Ausbildungsvertrag bis 1.9.“</source>
        <translation>One per line: “Ausbildungsvertrag bis 1.9.”</translation>
    </message>
    <message>
        <source>Weitere Ziele</source>
        <translation>Other goals</translation>
    </message>
    <message>
        <source>Vereinbarungen</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Je Zeile wer, was, bis wann: „Reinartz fragt drei Betriebe an bis 15.1.“</source>
        <translation>Who, what, by when in each line: “Reinartz fragt drei Betriebe an bis 15.1.”</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Fallführung</source>
        <translation>Case lead</translation>
    </message>
    <message>
        <source>Ergebnis mitteilen: wer</source>
        <translation>Tell the result: who</translation>
    </message>
    <message>
        <source>bis wann</source>
        <translation>by when</translation>
    </message>
    <message>
        <source>Nächster Kontakt</source>
        <translation>Next contact</translation>
    </message>
    <message>
        <source>Nicht gewählte Wege</source>
        <translation>Ways not taken</translation>
    </message>
    <message>
        <source>Abweichende Meinung, ohne Wertung</source>
        <translation>Dissent, without judgement</translation>
    </message>
    <message>
        <source>TOP {position}: {title}</source>
        <translation>Item {position}: {title}</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Der junge Mensch war dabei</source>
        <translation>The young person was there</translation>
    </message>
    <message>
        <source>Zeiten</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Wer war dabei?</source>
        <translation>Who was there?</translation>
    </message>
    <message>
        <source>Zur Wahl stehen alle, die diesen Fall an dem Tag hören durften. War jemand anderes im Raum, ist das eine Datenpanne: Bitte melden Sie sie.</source>
        <translation>Everybody who was allowed to hear this case on that day can be chosen. If somebody else was in the room, that is a data breach: please report it.</translation>
    </message>
    <message>
        <source>Der Fall wurde ohne Namen besprochen. Wer von den Stellen war da?</source>
        <translation>The case was discussed without names. Who was there from the agencies?</translation>
    </message>
    <message>
        <source>Was auf dem Bogen steht</source>
        <translation>What is on the sheet</translation>
    </message>
    <message>
        <source>Schon eingegeben, bitte nicht noch einmal: {kept}</source>
        <translation>Entered already, please not again: {kept}</translation>
    </message>
</context>
<context>
    <name>GlanceCard</name>
    <message>
        <source>Auf einen Blick</source>
        <translation>At a glance</translation>
    </message>
    <message>
        <source>Angaben zur Person ändern</source>
        <translation>Change personal details</translation>
    </message>
    <message>
        <source>{day} ({age} Jahre)</source>
        <translation>{day} ({age} years)</translation>
    </message>
    <message>
        <source>Geburtsdatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Wohnort</source>
        <translation>Place of residence</translation>
    </message>
    <message>
        <source>Erreichbar</source>
        <translation>Can be reached</translation>
    </message>
    <message>
        <source>{language}, mit Dolmetschen</source>
        <translation>{language}, with an interpreter</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Schule</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Gemeldet von</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Konferenz</source>
        <translation>Conference</translation>
    </message>
    <message>
        <source>Wird gelöscht am</source>
        <translation>Will be deleted on</translation>
    </message>
    <message>
        <source>{reach} (Nachricht erlaubt)</source>
        <translation>{reach} (message allowed)</translation>
    </message>
    <message>
        <source>{number} am {day}, TOP {position}</source>
        <translation>{number} on {day}, item {position}</translation>
    </message>
</context>
<context>
    <name>GoalEntry</name>
    <message>
        <source>Neues Ziel</source>
        <translation>New goal</translation>
    </message>
    <message>
        <source>Neues Ziel, beobachtbar und positiv</source>
        <translation>New goal, observable and positive</translation>
    </message>
    <message>
        <source>Ziel bis</source>
        <translation>Goal by</translation>
    </message>
    <message>
        <source>mit dem jungen Menschen vereinbart</source>
        <translation>agreed with the young person</translation>
    </message>
    <message>
        <source>Ziel hinzufügen</source>
        <translation>Add goal</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>vereinbart</source>
        <translation>agreed</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Guten Morgen, {name}</source>
        <translation>Good morning, {name}</translation>
    </message>
    <message>
        <source>Guten Tag, {name}</source>
        <translation>Good afternoon, {name}</translation>
    </message>
    <message>
        <source>Guten Abend, {name}</source>
        <translation>Good evening, {name}</translation>
    </message>
</context>
<context>
    <name>GroundForm</name>
    <message>
        <source>An welche Stelle?</source>
        <translation>To which body?</translation>
    </message>
    <message>
        <source>Stelle wählen</source>
        <translation>Choose a body</translation>
    </message>
    <message>
        <source>Nur Stellen nach § 35 SGB I; nie Schulen, Betriebe, Ehrenamt</source>
        <translation>Only bodies under § 35 SGB I; never schools, companies, volunteers</translation>
    </message>
    <message>
        <source>Welche Vorschrift erlaubt es?</source>
        <translation>Which provision allows it?</translation>
    </message>
    <message>
        <source>Aus der Liste der Dienststelle wählen</source>
        <translation>Choose from the office&apos;s list</translation>
    </message>
    <message>
        <source>Welche Angaben?</source>
        <translation>Which data?</translation>
    </message>
    <message>
        <source>Warum ist es in diesem Fall nötig?</source>
        <translation>Why is it needed in this case?</translation>
    </message>
    <message>
        <source>Bleibt in der Akte; auf dem Blatt steht nur die Vorschrift</source>
        <translation>Stays in the file; the sheet names the provision only</translation>
    </message>
    <message>
        <source>Gilt ab</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Gilt bis</source>
        <translation>Valid until</translation>
    </message>
</context>
<context>
    <name>GroundSheets</name>
    <message>
        <source>Die Rechtsgrundlage ist bestätigt.</source>
        <translation>The legal ground is confirmed.</translation>
    </message>
    <message>
        <source>Rechtsgrundlage beenden?</source>
        <translation>End the legal ground?</translation>
    </message>
    <message>
        <source>Ab heute wird darauf nichts mehr weitergegeben. Der Eintrag bleibt stehen.</source>
        <translation>From today on nothing is passed on by it any more. The entry stays.</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Die Rechtsgrundlage ist beendet.</source>
        <translation>The legal ground has ended.</translation>
    </message>
    <message>
        <source>Rechtsgrundlage eintragen</source>
        <translation>Enter legal ground</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Sie wirkt erst, wenn eine zweite Person bestätigt hat.</source>
        <translation>It works only once a second person has confirmed.</translation>
    </message>
    <message>
        <source>Eingetragen. Jetzt muss eine zweite Person bestätigen.</source>
        <translation>Entered. Now a second person has to confirm.</translation>
    </message>
    <message>
        <source>Im Netzwerk steht keine Stelle nach § 35 SGB I. Bitte dort bei der Stelle angeben.</source>
        <translation>The network has no body under § 35 SGB I. Please say so there at the body.</translation>
    </message>
    <message>
        <source>Die Dienststelle hat noch keine Rechtsgrundlagen festgelegt. Das geht in den Einstellungen bei den Fristen und Gründen der Einwilligungen.</source>
        <translation>The office has not set any legal grounds yet. That is done in the settings, with the periods and grounds of consents.</translation>
    </message>
</context>
<context>
    <name>GroundsCard</name>
    <message>
        <source>Eintragen …</source>
        <translation>Enter …</translation>
    </message>
    <message>
        <source>Weitergabe ohne Einwilligung</source>
        <translation>Passing on without consent</translation>
    </message>
    <message>
        <source>Rechtsgrundlage eintragen</source>
        <translation>Enter legal ground</translation>
    </message>
    <message>
        <source>Nur an eine Stelle nach § 35 SGB I, nur die genannten Angaben, und erst, wenn eine zweite Person bestätigt hat. Am Tisch wird dadurch nichts mit Namen besprochen.</source>
        <translation>Only to one body under § 35 SGB I, only the data named, and only once a second person has confirmed. It lets nothing be discussed by name at the table.</translation>
    </message>
    <message>
        <source>{first} bis {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>Beenden …</source>
        <translation>End …</translation>
    </message>
    <message>
        <source>Rechtsgrundlage {which} beenden</source>
        <translation>End legal ground {which}</translation>
    </message>
    <message>
        <source>Zu zweit bestätigen …</source>
        <translation>Confirm by two …</translation>
    </message>
    <message>
        <source>Rechtsgrundlage {which} zu zweit bestätigen</source>
        <translation>Confirm legal ground {which} by two</translation>
    </message>
    <message>
        <source>für {body} ab {first}</source>
        <translation>for {body} from {first}</translation>
    </message>
    <message>
        <source>Gilt</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Beendet</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Noch nicht bestätigt</source>
        <translation>Not confirmed yet</translation>
    </message>
    <message>
        <source>Gilt heute nicht</source>
        <translation>Not in force today</translation>
    </message>
</context>
<context>
    <name>GuestSheet</name>
    <message>
        <source>Gast kommt</source>
        <translation>A guest comes</translation>
    </message>
    <message>
        <source>Was darf diese Person hören?</source>
        <translation>What may this person hear?</translation>
    </message>
    <message>
        <source>Der Beamer ist verdeckt. Bitte die Tür noch nicht öffnen.</source>
        <translation>The projector is covered. Please do not open the door yet.</translation>
    </message>
    <message>
        <source>Auf Verschwiegenheit und Zweckbindung hingewiesen</source>
        <translation>Told of secrecy and purpose limitation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Bitte Name, Stelle und Funktion erfragen.</source>
        <translation>Please ask for name, office and function.</translation>
    </message>
    <message>
        <source>Darf hereinkommen.</source>
        <translation>May come in.</translation>
    </message>
    <message>
        <source>Hört heute: {what}.</source>
        <translation>Hears today: {what}.</translation>
    </message>
    <message>
        <source>Solange nicht gesprochen wird über: {what}.</source>
        <translation>As long as nothing is said about: {what}.</translation>
    </message>
    <message>
        <source>Hereinlassen</source>
        <translation>Let in</translation>
    </message>
    <message>
        <source>Darf diesen Fall nicht hören: {why}.</source>
        <translation>May not hear this case: {why}.</translation>
    </message>
    <message>
        <source>Bleibt draußen</source>
        <translation>Stays outside</translation>
    </message>
    <message>
        <source>Ohne Namen weiter</source>
        <translation>Go on without names</translation>
    </message>
    <message>
        <source>Ergänzungsblatt drucken</source>
        <translation>Print the addendum</translation>
    </message>
    <message>
        <source>Das Blatt gilt erst, wenn alle unterschrieben haben, die unterschreiben müssen. Bis dahin bleibt die Tür zu.</source>
        <translation>The sheet only counts once everybody who must sign has signed. Until then the door stays shut.</translation>
    </message>
    <message>
        <source>Alle haben unterschrieben</source>
        <translation>Everybody has signed</translation>
    </message>
    <message>
        <source>Bitte zuerst auf Verschwiegenheit hinweisen und das oben bestätigen.</source>
        <translation>Please tell them of secrecy first and confirm that above.</translation>
    </message>
    <message>
        <source>Ein Ergänzungsblatt hilft hier nicht: Es fehlt die Einwilligung dazu.</source>
        <translation>An addendum does not help here: the consent it would add to is missing.</translation>
    </message>
    <message>
        <source>Ein Ergänzungsblatt hilft heute nicht: Der junge Mensch ist nicht da und müsste unterschreiben.</source>
        <translation>An addendum cannot help today: the young person is not here and would have to sign.</translation>
    </message>
    <message>
        <source>Ein Ergänzungsblatt hilft heute nicht: Wer die Sorge hat, müsste unterschreiben und ist nicht da.</source>
        <translation>An addendum cannot help today: whoever holds custody would have to sign and is not here.</translation>
    </message>
</context>
<context>
    <name>HandOutList</name>
    <message>
        <source>Konferenz {number} vom {day}</source>
        <translation>Conference {number} of {day}</translation>
    </message>
    <message>
        <source>Endete am {day}</source>
        <translation>Ended on {day}</translation>
    </message>
    <message>
        <source>Bis {day}</source>
        <translation>Until {day}</translation>
    </message>
    <message>
        <source>Für</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Letzter Tag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Fallblatt {number}</source>
        <translation>Case sheet {number}</translation>
    </message>
    <message>
        <source>Alle Protokolle</source>
        <translation>All minutes</translation>
    </message>
    <message>
        <source>Noch auszugeben</source>
        <translation>Still to hand out</translation>
    </message>
    <message>
        <source>Zum Mitgeben drucken …</source>
        <translation>Print to hand over …</translation>
    </message>
    <message>
        <source>In einfacher Sprache …</source>
        <translation>In plain language …</translation>
    </message>
    <message>
        <source>Alles ausgegeben</source>
        <translation>Everything handed out</translation>
    </message>
    <message>
        <source>Wer ein Fallblatt bekommen darf, hat ein Exemplar.</source>
        <translation>Everybody who may have a case sheet has a copy.</translation>
    </message>
    <message>
        <source>Nach dem letzten Tag der Einwilligung gibt das Programm kein Exemplar mehr aus. Das eigene Blatt des jungen Menschen hat keine Frist. Fallblätter ohne Namen stehen nicht hier.</source>
        <translation>After the last day of the consent the program hands out no copy any more. The young person’s own sheet has no deadline. Case sheets without names are not listed here.</translation>
    </message>
    <message>
        <source>{waiting} auszugeben</source>
        <translation>{waiting} to hand out</translation>
    </message>
    <message>
        <source>{urgent} in den nächsten Tagen</source>
        <translation>{urgent} within the next days</translation>
    </message>
    <message>
        <source>{over} nicht mehr möglich</source>
        <translation>{over} no longer possible</translation>
    </message>
    <message>
        <source>Dringend</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Bitte jemanden wählen, der ein Exemplar bekommen darf.</source>
        <translation>Please choose somebody who may have a copy.</translation>
    </message>
    <message>
        <source>Das gibt es für junge Menschen.</source>
        <translation>This is there for young people.</translation>
    </message>
</context>
<context>
    <name>HandSheet</name>
    <message>
        <source>Von Hand unterschreiben</source>
        <translation>Sign by hand</translation>
    </message>
    <message>
        <source>Unterschrift übernehmen</source>
        <translation>Take this signature</translation>
    </message>
    <message>
        <source>Das heißt: zur Kenntnis genommen. Gespeichert wird nur die Form. Die Signatur der Moderation schützt sie gegen Änderung und bürgt nicht dafür, wessen Hand es war.</source>
        <translation>This means: taken note of. Only the shape is stored. The moderator’s signature protects it against change and does not vouch for whose hand it was.</translation>
    </message>
    <message>
        <source>Letzten Strich zurück</source>
        <translation>Undo last stroke</translation>
    </message>
    <message>
        <source>Noch einmal</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Bitte zuerst im Feld unterschreiben.</source>
        <translation>Please sign in the field first.</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>Moderation übergeben</source>
        <translation>Hand over the chair</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Das Protokoll nennt beide mit ihren Zeiten.</source>
        <translation>The minutes name both with their times.</translation>
    </message>
    <message>
        <source>Wer übernimmt?</source>
        <translation>Who takes over?</translation>
    </message>
    <message>
        <source>Ihr eigenes Kennwort</source>
        <translation>Their own password</translation>
    </message>
    <message>
        <source>Angemeldet bleibt, wer jetzt angemeldet ist. Verlässt diese Person den Raum, bitte mit Strg+L sperren und neu anmelden; die Konferenz läuft weiter.</source>
        <translation>Whoever is signed in now stays signed in. If this person leaves the room, please lock with Ctrl+L and sign in anew; the conference goes on.</translation>
    </message>
    <message>
        <source>{name} (Vertretung)</source>
        <translation>{name} (deputy)</translation>
    </message>
    <message>
        <source>Niemand sonst hat hier eine Anmeldung, mit der man Konferenzen leitet.</source>
        <translation>Nobody else has a sign-in here with which one leads conferences.</translation>
    </message>
</context>
<context>
    <name>HelpRoom</name>
    <message>
        <source>Abschnitt</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Hilfe durchsuchen</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Abschnitte der Hilfe</source>
        <translation>Sections of the help</translation>
    </message>
    <message>
        <source>Text der Hilfe</source>
        <translation>Text of the help</translation>
    </message>
    <message>
        <source>1 Abschnitt</source>
        <translation>1 section</translation>
    </message>
    <message>
        <source>{number} Abschnitte</source>
        <translation>{number} sections</translation>
    </message>
    <message>
        <source>Nichts gefunden. Bitte ein anderes Wort versuchen.</source>
        <translation>Nothing found. Please try another word.</translation>
    </message>
</context>
<context>
    <name>HindranceSheet</name>
    <message>
        <source>Nichts hält die Konferenz auf.</source>
        <translation>Nothing stops the conference.</translation>
    </message>
    <message>
        <source>{count} davon halten sie oder einen Fall auf.</source>
        <translation>{count} of these stop it or a case.</translation>
    </message>
    <message>
        <source>Konferenz prüfen</source>
        <translation>Check conference</translation>
    </message>
    <message>
        <source>Verstanden</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Geklärt: {who} ist einverstanden</source>
        <translation>Settled: {who} agrees</translation>
    </message>
    <message>
        <source>Einsichtsfähigkeit einschätzen</source>
        <translation>Assess capacity of insight</translation>
    </message>
    <message>
        <source>Geprüft und in Ordnung</source>
        <translation>Checked and in order</translation>
    </message>
    <message>
        <source>Jemand ist nicht einverstanden</source>
        <translation>Somebody does not agree</translation>
    </message>
    <message>
        <source>Etwas stimmt nicht</source>
        <translation>Something is wrong</translation>
    </message>
    <message>
        <source>Die Uneinigkeit ist geklärt.</source>
        <translation>The disagreement is settled.</translation>
    </message>
    <message>
        <source>Die Einwilligung ist geprüft.</source>
        <translation>The consent has been checked.</translation>
    </message>
</context>
<context>
    <name>HolderForm</name>
    <message>
        <source>Nachname</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Art der Sorge</source>
        <translation>Kind of custody</translation>
    </message>
    <message>
        <source>Telefon oder E-Mail</source>
        <translation>Phone or e-mail</translation>
    </message>
    <message>
        <source>Nachweis gesehen am</source>
        <translation>Proof seen on</translation>
    </message>
    <message>
        <source>Muss die Einwilligung mit unterschreiben</source>
        <translation>Must also sign the consent</translation>
    </message>
    <message>
        <source>Nur abwählen, wenn nachgewiesen ist, dass die Unterschrift nicht nötig ist.</source>
        <translation>Untick only if it is proven that the signature is not needed.</translation>
    </message>
</context>
<context>
    <name>HolderForms</name>
    <message>
        <source>Sorgeberechtigte Person hinzufügen</source>
        <translation>Add custody holder</translation>
    </message>
    <message>
        <source>Sorgeberechtigte Person entfernen</source>
        <translation>Remove custody holder</translation>
    </message>
    <message>
        <source>Sorgeberechtigte Person {number}</source>
        <translation>Custody holder {number}</translation>
    </message>
</context>
<context>
    <name>HolderSheet</name>
    <message>
        <source>Nachname</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Art der Sorge</source>
        <translation>Kind of custody</translation>
    </message>
    <message>
        <source>Nachweis gesehen am</source>
        <translation>Proof seen on</translation>
    </message>
    <message>
        <source>Sorgeberechtigte Person</source>
        <translation>Custody holder</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>HoldersCard</name>
    <message>
        <source>Hinzufügen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Sorgeberechtigte Person hinzufügen</source>
        <translation>Add custody holder</translation>
    </message>
    <message>
        <source>Sorge</source>
        <translation>Custody</translation>
    </message>
    <message>
        <source>Volljährig: entscheidet und unterschreibt selbst.</source>
        <translation>Of age: decides and signs alone.</translation>
    </message>
    <message>
        <source>Entscheidet nach den Regeln der Dienststelle schon allein. Briefe an die Eltern sind abgeschaltet.</source>
        <translation>Decides alone already by the office&apos;s rules. Letters to the parents are off.</translation>
    </message>
    <message>
        <source>Es ist niemand eingetragen. Bei Minderjährigen müssen die Sorgeberechtigten mit unterschreiben.</source>
        <translation>Nobody has been entered. For minors the custody holders must sign too.</translation>
    </message>
    <message>
        <source>Unterschrift nicht nötig</source>
        <translation>Signature not needed</translation>
    </message>
    <message>
        <source>{name} ändern</source>
        <translation>Change {name}</translation>
    </message>
</context>
<context>
    <name>HolidayCard</name>
    <message>
        <source>Schulferien</source>
        <translation>School holidays</translation>
    </message>
    <message>
        <source>Feiertage berechnet das Programm nach dem Feiertagsgesetz NRW. Schulferien und freie Tage Ihrer Schulen stehen in dieser Liste.</source>
        <translation>The program computes public holidays by the law of North Rhine-Westphalia. School holidays and days off at your schools stand in this list.</translation>
    </message>
    <message>
        <source>{n} Zeiträume bis {last}. Quelle: {source}. Stand: {day}.</source>
        <translation>{n} periods until {last}. Source: {source}. As of: {day}.</translation>
    </message>
    <message>
        <source>Die Liste reicht nicht mehr weit. Bitte ergänzen.</source>
        <translation>The list does not reach far any more. Please add to it.</translation>
    </message>
    <message>
        <source>Die Ferienliste gilt ab sofort.</source>
        <translation>The list of holidays holds from now on.</translation>
    </message>
</context>
<context>
    <name>HolidaySheet</name>
    <message>
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Zeiträume</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>je Zeile: Osterferien: 22.03.2027–03.04.2027, auch ein einzelner Tag</source>
        <translation>one per line: Osterferien: 22.03.2027–03.04.2027, or a single day</translation>
    </message>
    <message>
        <source>Schulferien ändern</source>
        <translation>Change school holidays</translation>
    </message>
    <message>
        <source>Ab sofort so</source>
        <translation>So from now on</translation>
    </message>
</context>
<context>
    <name>InsightSheet</name>
    <message>
        <source>Versteht der junge Mensch, was er unterschreibt?</source>
        <translation>Does the young person understand what they sign?</translation>
    </message>
    <message>
        <source>Eingeschätzt von</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>Eingeschätzt am</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <source>Mit welchen Fragen?</source>
        <translation>With which questions?</translation>
    </message>
    <message>
        <source>Kurz, zum Beispiel: Wer erfährt was? Was, wenn Sie Nein sagen?</source>
        <translation>Short, for example: Who learns what? What if you say no?</translation>
    </message>
    <message>
        <source>Einsichtsfähigkeit einschätzen</source>
        <translation>Assess capacity of insight</translation>
    </message>
    <message>
        <source>Festhalten</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Wer minderjährig ist und selbst unterschreibt, muss verstehen, was das bedeutet. Ohne diese Einschätzung gilt die Einwilligung nicht.</source>
        <translation>Whoever is a minor and signs themselves has to understand what that means. Without this assessment the consent does not hold.</translation>
    </message>
    <message>
        <source>Die Einschätzung ist festgehalten.</source>
        <translation>The assessment is recorded.</translation>
    </message>
</context>
<context>
    <name>InstitutionSheet</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kurzname</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Rechtskreis</source>
        <translation>Area of law (Rechtskreis)</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Stelle nach § 35 SGB I</source>
        <translation>Body under § 35 SGB I</translation>
    </message>
    <message>
        <source>privater Träger</source>
        <translation>private organisation</translation>
    </message>
    <message>
        <source>arbeitet zurzeit mit</source>
        <translation>works with us at present</translation>
    </message>
    <message>
        <source>Institution anlegen</source>
        <translation>Create institution</translation>
    </message>
    <message>
        <source>Institution ändern</source>
        <translation>Change institution</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Dateien werden gelesen</source>
        <translation>Reading files</translation>
    </message>
    <message>
        <source>Zeilen werden geprüft</source>
        <translation>Checking rows</translation>
    </message>
</context>
<context>
    <name>Interlude</name>
    <message>
        <source>Als Nächstes: TOP {place}</source>
        <translation>Next: item {place}</translation>
    </message>
    <message>
        <source>Bitte prüfen, wer für den nächsten Fall im Raum bleibt. Der Name erscheint erst mit dem Aufruf.</source>
        <translation>Please check who stays in the room for the next case. The name appears only when the case is called.</translation>
    </message>
    <message>
        <source>TOP {place} aufrufen</source>
        <translation>Call item {place}</translation>
    </message>
    <message>
        <source>Alle Punkte sind behandelt</source>
        <translation>All items have been dealt with</translation>
    </message>
    <message>
        <source>Beenden Sie die Konferenz; danach entstehen Protokoll und Fallblätter.</source>
        <translation>End the conference; then the minutes and case sheets (Fallblätter) are made.</translation>
    </message>
    <message>
        <source>Konferenz beenden</source>
        <translation>End conference</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>Zur Konferenz</source>
        <translation>To the conference</translation>
    </message>
    <message>
        <source>Einladungen {number}</source>
        <translation>Invitations {number}</translation>
    </message>
</context>
<context>
    <name>InviteeSheet</name>
    <message>
        <source>Eingeladene wählen</source>
        <translation>Choose invitees</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Wem schon geschrieben wurde, bleibt eingeladen und erfährt jede Änderung.</source>
        <translation>Whoever was written to stays invited and is told of every change.</translation>
    </message>
    <message>
        <source>Ansprechperson bei {name}</source>
        <translation>Contact at {name}</translation>
    </message>
    <message>
        <source>ohne Ansprechperson</source>
        <translation>no contact</translation>
    </message>
</context>
<context>
    <name>ItemDesk</name>
    <message>
        <source>Diese Zeile ist noch nicht hinzugefügt. Bitte Eingabetaste oder leeren.</source>
        <translation>This line has not been added yet. Please press Enter or clear it.</translation>
    </message>
    <message>
        <source>Bitte den Raum verlassen: {names}</source>
        <translation>Please leave the room: {names}</translation>
    </message>
    <message>
        <source>Gespeichert {time}</source>
        <translation>Saved {time}</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Fallakte</source>
        <translation>Case file</translation>
    </message>
    <message>
        <source>{n} Jahre</source>
        <translation>{n} years</translation>
    </message>
    <message>
        <source>gemeldet von {name}</source>
        <translation>reported by {name}</translation>
    </message>
    <message>
        <source>Solange eine Kategorie gesperrt ist, bleibt die Fallakte zu.</source>
        <translation>As long as a category is locked, the case file stays closed.</translation>
    </message>
    <message>
        <source>TOP {position} von {count}</source>
        <translation>Item {position} of {count}</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Abschließen und nächster Fall</source>
        <translation>Conclude, next case</translation>
    </message>
    <message>
        <source>Vertagen</source>
        <translation>Adjourn</translation>
    </message>
    <message>
        <source>Abschließen und nächster Punkt</source>
        <translation>Conclude, next item</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Tägliche</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Wöchentliche</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Monatliche</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Aufbewahrung der Sicherungen</source>
        <translation>How many backups are kept</translation>
    </message>
    <message>
        <source>Festlegen</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Überzählige werden nach jeder geprüften Sicherung gelöscht, die letzte geprüfte nie. Was im Tresor gelöscht wurde, steht so lange noch in Sicherungen.</source>
        <translation>Surplus ones are deleted after each verified backup, the last verified one never. What was erased in the vault stays in backups that long.</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Strg</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Umschalt</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Eingabe</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Entf</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Datenschlüssel wechseln</source>
        <translation>Change the data key</translation>
    </message>
    <message>
        <source>Schlüssel wechseln</source>
        <translation>Change key</translation>
    </message>
    <message>
        <source>Alle Daten werden dabei neu verschlüsselt.</source>
        <translation>All data is encrypted anew in the process.</translation>
    </message>
    <message>
        <source>Sinnvoll nach dem Löschen alter Fälle oder wenn jemand eine Kopie des Tresors haben könnte: Reste auf dem Laufwerk öffnet der neue Schlüssel nicht. Kennwörter und Wiederherstellungsbogen bleiben, wie sie sind.</source>
        <translation>Useful after erasing old cases, or if somebody might have a copy of the vault: the new key does not open remains on the drive. Passwords and recovery sheets stay as they are.</translation>
    </message>
    <message>
        <source>Das dauert je nach Größe einige Sekunden bis Minuten und braucht auf dem Laufwerk noch einmal so viel Platz. Bricht es ab, gilt der bisherige Stand.</source>
        <translation>Depending on the size this takes some seconds to minutes and needs as much space on the drive again. If it breaks off, everything stays as it was.</translation>
    </message>
    <message>
        <source>Jetzt alles neu verschlüsseln.</source>
        <translation>Encrypt everything anew now.</translation>
    </message>
    <message>
        <source>Der Tresor wird neu verschlüsselt</source>
        <translation>The vault is being encrypted anew</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Für wen</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Prüfsumme</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Zusammenfassung</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Herausgegeben</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Jede neue Zusammenfassung wird mit allen früheren geschützt</source>
        <translation>Every new summary is protected together with all earlier ones</translation>
    </message>
    <message>
        <source>Was herausgegeben wurde</source>
        <translation>What was released</translation>
    </message>
    <message>
        <source>Noch nichts herausgegeben</source>
        <translation>Nothing released yet</translation>
    </message>
    <message>
        <source>Was freigegeben wird, steht hier mit Tag, Empfänger, Zweck und Prüfsumme.</source>
        <translation>What is released stands here with day, recipient, purpose and checksum.</translation>
    </message>
    <message>
        <source>SHA-256 der PDF-Datei: {hash}</source>
        <translation>SHA-256 of the PDF file: {hash}</translation>
    </message>
    <message>
        <source>SHA-256 der JSON-Datei: {hash}</source>
        <translation>SHA-256 of the JSON file: {hash}</translation>
    </message>
    <message>
        <source>Die neuen Fälle werden ab jetzt mitgezählt.</source>
        <translation>The new cases are counted from now on.</translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>Was nicht genannt wird</source>
        <translation>What is not named</translation>
    </message>
</context>
<context>
    <name>ListPrint</name>
    <message>
        <source>Vereinbarungslisten</source>
        <translation>Lists of commitments</translation>
    </message>
    <message>
        <source>Alle drucken …</source>
        <translation>Print all …</translation>
    </message>
    <message>
        <source>Eine Liste je Person, nur mit dem, was sie heute wissen darf. Jede wird nummeriert und vermerkt, bevor sie gedruckt wird.</source>
        <translation>One list for each person, only with what they may know today. Each is numbered and put on record before it is printed.</translation>
    </message>
    <message>
        <source>Nur die eigenen</source>
        <translation>Only their own</translation>
    </message>
    <message>
        <source>Alle der Stelle</source>
        <translation>All of the agency</translation>
    </message>
    <message>
        <source>Welche Vereinbarungen</source>
        <translation>Which commitments</translation>
    </message>
    <message>
        <source>Wie es hinausgeht</source>
        <translation>How it leaves</translation>
    </message>
    <message>
        <source>Wer eine Liste bekommt</source>
        <translation>Who gets a list</translation>
    </message>
    <message>
        <source>Aus welcher Konferenz</source>
        <translation>From which conference</translation>
    </message>
    <message>
        <source>Welche Stelle</source>
        <translation>Which agency</translation>
    </message>
    <message>
        <source>Auf keiner Liste: {items}</source>
        <translation>On no list: {items}</translation>
    </message>
    <message>
        <source>Zu dieser Auswahl ist nichts offen, das auf einer Liste stehen darf.</source>
        <translation>Of this choice nothing is open that may stand on a list.</translation>
    </message>
    <message>
        <source>{name} ({count} offen)</source>
        <translation>{name} ({count} open)</translation>
    </message>
    <message>
        <source>Bitte erst jemanden wählen.</source>
        <translation>Please choose somebody first.</translation>
    </message>
    <message>
        <source>Konferenz {number}</source>
        <translation>Conference {number}</translation>
    </message>
    <message>
        <source>Alle Konferenzen</source>
        <translation>All conferences</translation>
    </message>
    <message>
        <source>Alle Stellen</source>
        <translation>All agencies</translation>
    </message>
</context>
<context>
    <name>LiveAgenda</name>
    <message>
        <source>Tagesordnung</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Aufrufen</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Nicht aufrufen</source>
        <translation>Do not call</translation>
    </message>
    <message>
        <source>Vertagen</source>
        <translation>Adjourn</translation>
    </message>
    <message>
        <source>Ohne Namen</source>
        <translation>Without names</translation>
    </message>
    <message>
        <source>Klären</source>
        <translation>Clear up</translation>
    </message>
    <message>
        <source>Zurück zu diesem Punkt</source>
        <translation>Back to this item</translation>
    </message>
    <message>
        <source>Namen (F8 halten)</source>
        <translation>Names (hold F8)</translation>
    </message>
    <message>
        <source>Alt+↑/↓ ordnet um</source>
        <translation>Alt+↑/↓ reorders</translation>
    </message>
    <message>
        <source>{done} von {all}</source>
        <translation>{done} of {all}</translation>
    </message>
    <message>
        <source>TOP {position} · {time}</source>
        <translation>Item {position} · {time}</translation>
    </message>
    <message>
        <source>{state} · {minutes} min</source>
        <translation>{state} · {minutes} min</translation>
    </message>
    <message>
        <source>TOP {position}, {title}, {detail}</source>
        <translation>Item {position}, {title}, {detail}</translation>
    </message>
    <message>
        <source>Bitte zuerst den offenen Punkt abschließen oder vertagen.</source>
        <translation>Please conclude or adjourn the open item first.</translation>
    </message>
</context>
<context>
    <name>LiveDeeds</name>
    <message>
        <source>Gerade ist kein Fall aufgerufen: Die Person kann hereinkommen.</source>
        <translation>No case is open now: the person may come in.</translation>
    </message>
    <message>
        <source>Gerade ist kein Fall aufgerufen. Bitte den Widerruf bei den Einwilligungen festhalten.</source>
        <translation>No case is open now. Please record the withdrawal with the consents.</translation>
    </message>
    <message>
        <source>Zurück zur Pause</source>
        <translation>Back to the break</translation>
    </message>
    <message>
        <source>Punkte, die noch nicht aufgerufen wurden, werden vertagt.</source>
        <translation>Items that were not called yet are adjourned.</translation>
    </message>
    <message>
        <source>Danach entstehen Protokoll und Fallblätter.</source>
        <translation>Minutes and case sheets are made after that.</translation>
    </message>
    <message>
        <source>Konferenz beenden?</source>
        <translation>End the conference?</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>End</translation>
    </message>
</context>
<context>
    <name>LiveHead</name>
    <message>
        <source>Alle Konferenzen</source>
        <translation>All conferences</translation>
    </message>
    <message>
        <source>Vereinbarungsliste drucken</source>
        <translation>Print the list of commitments</translation>
    </message>
    <message>
        <source>Auf Papier weiter</source>
        <translation>Go on on paper</translation>
    </message>
    <message>
        <source>Moderation übergeben</source>
        <translation>Hand over the chair</translation>
    </message>
    <message>
        <source>Konferenzmodus: offen lassen</source>
        <translation>Conference mode: stay open</translation>
    </message>
    <message>
        <source>Konferenz beenden</source>
        <translation>End the conference</translation>
    </message>
    <message>
        <source>begonnen {time}</source>
        <translation>began at {time}</translation>
    </message>
    <message>
        <source>Moderation: {name}</source>
        <translation>Chair: {name}</translation>
    </message>
    <message>
        <source>Fallkonferenz {number}</source>
        <translation>Case conference {number}</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>Beamer (F9)</source>
        <translation>Projector (F9)</translation>
    </message>
    <message>
        <source>Gast kommt (F7)</source>
        <translation>A guest comes (F7)</translation>
    </message>
    <message>
        <source>Sofort stoppen (F12)</source>
        <translation>Stop at once (F12)</translation>
    </message>
    <message>
        <source>Pause (F10)</source>
        <translation>Break (F10)</translation>
    </message>
    <message>
        <source>Sorge um einen jungen Menschen? (F4)</source>
        <translation>Worried about a young person? (F4)</translation>
    </message>
    <message>
        <source>Weiter (F10)</source>
        <translation>Go on (F10)</translation>
    </message>
    <message>
        <source>Beamer zeigt diesen Bildschirm</source>
        <translation>The projector shows this screen</translation>
    </message>
    <message>
        <source>Kein Beamer: F9 zeigt groß, was alle sehen dürfen</source>
        <translation>No projector: F9 shows large what everybody may see</translation>
    </message>
    <message>
        <source>Beamer verdeckt</source>
        <translation>Projector covered</translation>
    </message>
    <message>
        <source>Beamer zeigt den Fall</source>
        <translation>The projector shows the case</translation>
    </message>
    <message>
        <source>Beamer leer: {why}</source>
        <translation>Projector empty: {why}</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Sperren ohne Eingabe nach (Minuten)</source>
        <translation>Lock without input after (minutes)</translation>
    </message>
    <message>
        <source>1 bis 15</source>
        <translation>1 to 15</translation>
    </message>
    <message>
        <source>Konferenzmodus höchstens (Minuten)</source>
        <translation>Conference mode at most (minutes)</translation>
    </message>
    <message>
        <source>15 bis 60, nur während einer Sitzung</source>
        <translation>15 to 60, only during a session</translation>
    </message>
    <message>
        <source>Kennwort gilt für weitere Ausgaben (Minuten)</source>
        <translation>Password counts for further copies (minutes)</translation>
    </message>
    <message>
        <source>Offen höchstens (Stunden)</source>
        <translation>Open at most (hours)</translation>
    </message>
    <message>
        <source>1 bis 12</source>
        <translation>1 to 12</translation>
    </message>
    <message>
        <source>Sperren, wenn die Uhr abweicht um (Sekunden)</source>
        <translation>Lock when the clock strays by (seconds)</translation>
    </message>
    <message>
        <source>30 bis 900</source>
        <translation>30 to 900</translation>
    </message>
    <message>
        <source>Sperren</source>
        <translation>Locking</translation>
    </message>
    <message>
        <source>Sperrzeiten speichern</source>
        <translation>Save lock times</translation>
    </message>
    <message>
        <source>Gesperrt wird auch, wenn der Bildschirm gesperrt wird, der Rechner ruht, eine andere Person sich anmeldet oder die Uhr verstellt wird, und mit Strg+L. Was geschrieben wurde, bleibt.</source>
        <translation>It also locks when the screen is locked, the computer sleeps, somebody else signs in or the clock is changed, and with Ctrl+L. What was written stays.</translation>
    </message>
    <message>
        <source>Die Sperrzeiten gelten ab jetzt.</source>
        <translation>The lock times hold from now on.</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Ihre Eingaben sind gesichert. Zum Fortsetzen bitte anmelden.</source>
        <translation>What you typed is kept. Please sign in to continue.</translation>
    </message>
    <message>
        <source>Verschlüsselt auf diesem Gerät. Bitte melden Sie sich an.</source>
        <translation>Encrypted on this device. Please sign in.</translation>
    </message>
    <message>
        <source>Kennwort</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Entsperren</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Mit diesem Gerät öffnen</source>
        <translation>Open with this device</translation>
    </message>
    <message>
        <source>Anderer Tresor …</source>
        <translation>Another vault …</translation>
    </message>
    <message>
        <source>Aus einer Sicherung wiederherstellen …</source>
        <translation>Restore from a backup …</translation>
    </message>
    <message>
        <source>Wird geöffnet …</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>Anmeldename</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Nächster Versuch in {seconds} Sekunden.</source>
        <translation>Next attempt in {seconds} seconds.</translation>
    </message>
    <message>
        <source>Nächster Versuch in einer Sekunde.</source>
        <translation>Next attempt in one second.</translation>
    </message>
    <message>
        <source>Sie können es jetzt noch einmal versuchen.</source>
        <translation>You can try again now.</translation>
    </message>
    <message>
        <source>Kennwort vergessen …</source>
        <translation>Password forgotten …</translation>
    </message>
    <message>
        <source>Mit dem Wiederherstellungsbogen öffnen</source>
        <translation>Open with the recovery sheet</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>Beenden</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Konferenzmodus beenden</source>
        <translation>End conference mode</translation>
    </message>
    <message>
        <source>Konferenzmodus: bleibt ohne Eingabe noch {time} Minuten offen.</source>
        <translation>Conference mode: stays open without input for another {time} minutes.</translation>
    </message>
    <message>
        <source>In {seconds} Sekunden wird gesperrt. Jede Taste hält den Tresor offen; was Sie geschrieben haben, ist gesichert.</source>
        <translation>Locking in {seconds} seconds. Any key keeps the vault open; what you have written is saved.</translation>
    </message>
</context>
<context>
    <name>LogAnswerSheet</name>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Antworten</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Was haben wir gemacht?</source>
        <translation>What did we do?</translation>
    </message>
    <message>
        <source>Wie war es?</source>
        <translation>How was it?</translation>
    </message>
    <message>
        <source>Nächster Schritt</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>{who}: {answer}</source>
        <translation>{who}: {answer}</translation>
    </message>
    <message>
        <source>{count} Minuten</source>
        <translation>{count} minutes</translation>
    </message>
    <message>
        <source>nächstes Treffen am {day}</source>
        <translation>next meeting on {day}</translation>
    </message>
    <message>
        <source>Fahrtkosten {sum}</source>
        <translation>travel costs {sum}</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Was haben wir gemacht?</source>
        <translation>What did we do?</translation>
    </message>
    <message>
        <source>Wie war es?</source>
        <translation>How was it?</translation>
    </message>
    <message>
        <source>Nächster Schritt</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Dauer in Minuten</source>
        <translation>Duration in minutes</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Wo</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Worum ging es?</source>
        <translation>What was it about?</translation>
    </message>
    <message>
        <source>Nächstes Treffen</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Fahrtkosten in Euro</source>
        <translation>Travel costs in euros</translation>
    </message>
    <message>
        <source>etwa 4,50</source>
        <translation>such as 4,50</translation>
    </message>
    <message>
        <source>Frage an die Koordination</source>
        <translation>Question to the coordination</translation>
    </message>
    <message>
        <source>Wie läuft das Tandem?</source>
        <translation>How is the tandem going?</translation>
    </message>
    <message>
        <source>Keine Angabe</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Mehr angeben</source>
        <translation>State more</translation>
    </message>
    <message>
        <source>Gehört das ins Tagebuch? {words}. Angaben über Gesundheit, Familie oder Asyl bitte weglassen; oft genügt, was als Nächstes gebraucht wird.</source>
        <translation>Does this belong in the log? {words}. Please leave out anything about health, family or asylum; often it is enough to say what is needed next.</translation>
    </message>
    <message>
        <source>Weniger zeigen</source>
        <translation>Show less</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Alle Tandems</source>
        <translation>All tandems</translation>
    </message>
    <message>
        <source>Eintrag speichern</source>
        <translation>Save entry</translation>
    </message>
    <message>
        <source>Nicht ändern</source>
        <translation>Do not change</translation>
    </message>
    <message>
        <source>Sorge um einen jungen Menschen?</source>
        <translation>Worried about a young person?</translation>
    </message>
    <message>
        <source>Tagebuch drucken</source>
        <translation>Print log</translation>
    </message>
    <message>
        <source>Die Begleitung ist beendet; das Tagebuch liegt bei der Koordination.</source>
        <translation>The mentoring has ended; the log is with the coordination.</translation>
    </message>
    <message>
        <source>Nur Vorname und Deckname. Gesundheit, Familie und Asyl gehören nicht ins Tagebuch.</source>
        <translation>First name and pseudonym only. Health, family and asylum do not belong in the log.</translation>
    </message>
    <message>
        <source>Die Begleitung ist beendet. Bitte noch ein Paket packen: Danach wird hier alles darüber gelöscht.</source>
        <translation>The mentoring has ended. Please pack one more package: after that everything about it is deleted here.</translation>
    </message>
    <message>
        <source>Die Begleitung ist beendet. Auf diesem Gerät steht nichts mehr darüber; Ihr nächstes Paket bestätigt das der Koordination. Danke!</source>
        <translation>The mentoring has ended. Nothing about it is left on this device; your next package confirms that to the coordination. Thank you!</translation>
    </message>
    <message>
        <source>Eintrag ändern</source>
        <translation>Change entry</translation>
    </message>
    <message>
        <source>Strg+Eingabe</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ihr angefangener Eintrag ist wieder da.</source>
        <translation>The entry you began is here again.</translation>
    </message>
    <message>
        <source>Gespeichert. Der Eintrag geht mit dem nächsten Paket.</source>
        <translation>Saved. The entry leaves with the next package.</translation>
    </message>
    <message>
        <source>Bitte nichts davon ins Tagebuch schreiben. Rufen Sie an; dort wird es aufgenommen (§ 8a SGB VIII).</source>
        <translation>Please write none of this in the log. Call; it will be taken down there (Section 8a SGB VIII).</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>Zusammen: {sum}</source>
        <translation>Together: {sum}</translation>
    </message>
    <message>
        <source>Gelesen</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Abgeschickt</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ändern: {day}</source>
        <translation>Change: {day}</translation>
    </message>
    <message>
        <source>Noch hier</source>
        <translation>Still here</translation>
    </message>
    <message>
        <source>1 Eintrag</source>
        <translation>1 entry</translation>
    </message>
    <message>
        <source>{count} Einträge</source>
        <translation>{count} entries</translation>
    </message>
    <message>
        <source>{hours}:{minutes} Stunden</source>
        <translation>{hours}:{minutes} hours</translation>
    </message>
    <message>
        <source>{sum} Fahrtkosten</source>
        <translation>{sum} travel costs</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Anzeige</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>wie das System</source>
        <translation>as the system</translation>
    </message>
    <message>
        <source>hell</source>
        <translation>light</translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>Farben</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Schriftgröße</source>
        <translation>Size of type</translation>
    </message>
    <message>
        <source>Die Sprache wechselt beim nächsten Start des Programms oder nach dem Sperren. Dokumente bleiben deutsch.</source>
        <translation>The language changes at the next start of the program or after locking. Documents stay German.</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Alle {numbers} Zahlen werden genannt, im Mittel um {error} verändert.</source>
        <translation>All {numbers} numbers are named, changed by {error} on average.</translation>
    </message>
    <message>
        <source>Es bleibt keine Zahl, die genannt werden kann.</source>
        <translation>No number is left that can be named.</translation>
    </message>
    <message>
        <source>Alle {numbers} Zahlen werden genannt.</source>
        <translation>All {numbers} numbers are named.</translation>
    </message>
    <message>
        <source>{secret} von {numbers} Zahlen werden nicht genannt ({part}&#xa0;%), davon {companions} nur, um andere zu schützen. Verdeckt sind {hidden}&#xa0;% der gezählten Menge.</source>
        <translation>{secret} of {numbers} numbers are not named ({part}&#xa0;%), {companions} of them only to protect others. Hidden is {hidden}&#xa0;% of what was counted.</translation>
    </message>
    <message>
        <source>Ob weniger zu verdecken genügte, war in der Zeit nicht festzustellen.</source>
        <translation>Whether hiding less would do could not be found out in the time.</translation>
    </message>
    <message>
        <source>Weniger zu verdecken genügt nachweislich nicht.</source>
        <translation>Hiding less is proven not to do.</translation>
    </message>
    <message>
        <source>Gesucht wurde, bis die Zeit um war: Verdeckt ist höchstens {gap} % mehr als nötig.</source>
        <translation>The search went on until time was up: at most {gap} % more is hidden than has to be.</translation>
    </message>
</context>
<context>
    <name>LossCard</name>
    <message>
        <source>Unterlagen speichern …</source>
        <translation>Save papers …</translation>
    </message>
    <message>
        <source>Als gemeldet eintragen</source>
        <translation>Enter as notified</translation>
    </message>
    <message>
        <source>Als benachrichtigt eintragen</source>
        <translation>Enter as told</translation>
    </message>
    <message>
        <source>Bekannt seit {day}. Schutz: {protection}.</source>
        <translation>Known since {day}. Protection: {protection}.</translation>
    </message>
    <message>
        <source>Vorschlag: {duty}</source>
        <translation>Proposal: {duty}</translation>
    </message>
    <message>
        <source>Gemeldet am {day}</source>
        <translation>Notified on {day}</translation>
    </message>
    <message>
        <source>Betroffene benachrichtigt am {day}</source>
        <translation>Those concerned told on {day}</translation>
    </message>
    <message>
        <source>Gemeldet</source>
        <translation>Notified</translation>
    </message>
    <message>
        <source>Nur dokumentieren</source>
        <translation>Only record it</translation>
    </message>
    <message>
        <source>Meldefrist vorbei</source>
        <translation>Too late to notify in time</translation>
    </message>
    <message>
        <source>Noch {hours} Stunden bis zur Meldung</source>
        <translation>{hours} hours left to notify</translation>
    </message>
</context>
<context>
    <name>LossForm</name>
    <message>
        <source>Was ging verloren?</source>
        <translation>What was lost?</translation>
    </message>
    <message>
        <source>Wie geschützt?</source>
        <translation>How was it protected?</translation>
    </message>
    <message>
        <source>Verloren am</source>
        <translation>Lost on</translation>
    </message>
    <message>
        <source>Bekannt seit</source>
        <translation>Known since</translation>
    </message>
    <message>
        <source>Uhrzeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Was geschah?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Was wurde sofort getan?</source>
        <translation>What was done at once?</translation>
    </message>
    <message>
        <source>Stand der verlorenen Sicherung</source>
        <translation>State of the lost backup</translation>
    </message>
    <message>
        <source>Leer: der Stand von heute</source>
        <translation>Empty: today&apos;s state</translation>
    </message>
</context>
<context>
    <name>LossSection</name>
    <message>
        <source>Verlust melden …</source>
        <translation>Report a loss …</translation>
    </message>
    <message>
        <source>Leeren Meldebogen speichern …</source>
        <translation>Save a blank sheet …</translation>
    </message>
    <message>
        <source>Kein Verlust gemeldet</source>
        <translation>No loss reported</translation>
    </message>
    <message>
        <source>Laptop, Speicherstift oder Papier weg? Bitte sofort melden.</source>
        <translation>Laptop, memory stick or paper gone? Please report it at once.</translation>
    </message>
    <message>
        <source>Verlust melden</source>
        <translation>Report a loss</translation>
    </message>
    <message>
        <source>Melden</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Ab dem Bekanntwerden laufen 72 Stunden bis zur Meldung (Art. 33 DSGVO).</source>
        <translation>From the moment it is known there are 72 hours to notify it (Art. 33 GDPR).</translation>
    </message>
    <message>
        <source>Verlorene Exemplare</source>
        <translation>Lost copies</translation>
    </message>
    <message>
        <source>Wohin mit den Unterlagen?</source>
        <translation>Where shall the papers go?</translation>
    </message>
    <message>
        <source>Wohin mit dem Meldebogen?</source>
        <translation>Where shall the sheet go?</translation>
    </message>
    <message>
        <source>Die Unterlagen sind gespeichert.</source>
        <translation>The papers are saved.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Zahlen werden gezählt und geschützt</source>
        <translation>Counting and protecting the numbers</translation>
    </message>
</context>
<context>
    <name>MatrixCard</name>
    <message>
        <source>Wer darf heute was wissen?</source>
        <translation>Who may know what today?</translation>
    </message>
    <message>
        <source>Ein Feld wählen, um den Grund zu lesen.</source>
        <translation>Choose a cell to read the reason.</translation>
    </message>
    <message>
        <source>Noch ist niemand genannt.</source>
        <translation>Nobody is named yet.</translation>
    </message>
    <message>
        <source>Ja, gesetzlich</source>
        <translation>Yes, by law</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nein</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Gilt bis {day}.</source>
        <translation>Holds until {day}.</translation>
    </message>
</context>
<context>
    <name>MentorPapers</name>
    <message>
        <source>Tagebuch</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Mit meiner Unterschrift</source>
        <translation>With my signature</translation>
    </message>
    <message>
        <source>Leeres Tagebuchblatt</source>
        <translation>Blank log sheet</translation>
    </message>
    <message>
        <source>Mein Tagebuch</source>
        <translation>My log</translation>
    </message>
</context>
<context>
    <name>MentorWindow</name>
    <message>
        <source>Mein Tandem</source>
        <translation>My tandem</translation>
    </message>
    <message>
        <source>Schulungen</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Austausch</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>MentoringCard</name>
    <message>
        <source>Gilt ab</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Ehrenamtspauschale im Jahr (Euro)</source>
        <translation>Volunteer&apos;s allowance per year (euros)</translation>
    </message>
    <message>
        <source>§ 3 Nr. 26a EStG</source>
        <translation>Section 3 no. 26a EStG</translation>
    </message>
    <message>
        <source>Übungsleiterpauschale im Jahr (Euro)</source>
        <translation>Instructor&apos;s allowance per year (euros)</translation>
    </message>
    <message>
        <source>§ 3 Nr. 26 EStG</source>
        <translation>Section 3 no. 26 EStG</translation>
    </message>
    <message>
        <source>Führungszeugnis bei Einsicht höchstens (Monate alt)</source>
        <translation>Criminal record certificate at most (months old when seen)</translation>
    </message>
    <message>
        <source>Neu vorzulegen nach (Jahren)</source>
        <translation>To be shown again after (years)</translation>
    </message>
    <message>
        <source>Angaben gelöscht nach (Monaten)</source>
        <translation>Particulars erased after (months)</translation>
    </message>
    <message>
        <source>nach der letzten Begleitung, höchstens 6 (§ 72a SGB VIII)</source>
        <translation>after the last accompaniment, at most 6 (Section 72a SGB VIII)</translation>
    </message>
    <message>
        <source>Ohne Eintrag still nach (Tagen)</source>
        <translation>Silent without an entry after (days)</translation>
    </message>
    <message>
        <source>Tagebuch gelöscht nach (Monaten)</source>
        <translation>Log erased after (months)</translation>
    </message>
    <message>
        <source>nach dem Ende des Tandems</source>
        <translation>after the end of the tandem</translation>
    </message>
    <message>
        <source>Fälliges zeigen vorher (Tage)</source>
        <translation>Show what is due in advance (days)</translation>
    </message>
    <message>
        <source>Ehrenamt</source>
        <translation>Volunteering</translation>
    </message>
    <message>
        <source>Regeln für das Ehrenamt ab diesem Tag so festlegen</source>
        <translation>Set the rules for volunteering like this from this day</translation>
    </message>
    <message>
        <source>Was bisher galt, bleibt aufgezeichnet.</source>
        <translation>What was in force before stays on record.</translation>
    </message>
    <message>
        <source>Die Regeln für das Ehrenamt sind festgelegt.</source>
        <translation>The rules for volunteering are set.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Hinweis schließen</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>MinutesList</name>
    <message>
        <source>Konferenz</source>
        <translation>Conference</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Fallblätter</source>
        <translation>Case sheets</translation>
    </message>
    <message>
        <source>Exemplare</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Konferenz {number}</source>
        <translation>Conference {number}</translation>
    </message>
    <message>
        <source>Unterschriebenes PDF prüfen</source>
        <translation>Check a signed PDF</translation>
    </message>
    <message>
        <source>Protokolle</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Noch auszugeben</source>
        <translation>Still to hand out</translation>
    </message>
    <message>
        <source>Papier prüfen</source>
        <translation>Check a paper</translation>
    </message>
    <message>
        <source>Noch kein Protokoll</source>
        <translation>No minutes yet</translation>
    </message>
    <message>
        <source>Sobald eine Konferenz eröffnet ist, stehen hier ihr Protokoll und die Fallblätter: zum Unterschreiben, Verteilen und Prüfen.</source>
        <translation>Once a conference is open, its minutes and case sheets (Fallblätter) are here: to sign, hand out and check.</translation>
    </message>
    <message>
        <source>Noch auszugeben: {waiting}</source>
        <translation>Still to hand out: {waiting}</translation>
    </message>
    <message>
        <source>{urgent} dringend</source>
        <translation>{urgent} urgent</translation>
    </message>
    <message>
        <source>Alle Protokolle sind unterschrieben.</source>
        <translation>All minutes are signed.</translation>
    </message>
    <message>
        <source>Noch nicht unterschrieben: {unsigned} von {count}</source>
        <translation>Not signed yet: {unsigned} of {count}</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Unterlage</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Teil A: Sitzungsprotokoll</source>
        <translation>Part A: minutes of the session</translation>
    </message>
    <message>
        <source>Fallblatt zu TOP {position}</source>
        <translation>Case sheet (Fallblatt) on item {position}</translation>
    </message>
    <message>
        <source>ohne Namen junger Menschen</source>
        <translation>without names of young people</translation>
    </message>
    <message>
        <source>Fall {number}</source>
        <translation>Case {number}</translation>
    </message>
    <message>
        <source>Alle Protokolle</source>
        <translation>All minutes</translation>
    </message>
    <message>
        <source>Festschreiben und unterschreiben</source>
        <translation>Finalise and sign</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Exemplare drucken …</source>
        <translation>Print copies …</translation>
    </message>
    <message>
        <source>Unterlagen</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Protokoll der Konferenz {number}</source>
        <translation>Minutes of conference {number}</translation>
    </message>
    <message>
        <source>Die Unterlagen werden gerade unterschrieben.</source>
        <translation>The papers are being signed.</translation>
    </message>
    <message>
        <source>Die Konferenz läuft noch. Bitte zuerst abschließen.</source>
        <translation>The conference is still running. Please end it first.</translation>
    </message>
    <message>
        <source>Die Unterlagen sind festgeschrieben und unterschrieben.</source>
        <translation>The papers are final and signed.</translation>
    </message>
    <message>
        <source>Exemplar {number} ist abgehakt.</source>
        <translation>Copy {number} is ticked off.</translation>
    </message>
</context>
<context>
    <name>MinutesSheet</name>
    <message>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
</context>
<context>
    <name>Missed</name>
    <message>
        <source>einen Fehlversuch</source>
        <translation>one failed attempt</translation>
    </message>
    <message>
        <source>{count} Fehlversuche</source>
        <translation>{count} failed attempts</translation>
    </message>
    <message>
        <source>Seit der letzten Anmeldung gab es {often}.</source>
        <translation>Failed since the last sign-in: {often}.</translation>
    </message>
    <message>
        <source>Seit der letzten Anmeldung gab es {often}, zuletzt am {day} um {time} Uhr.</source>
        <translation>Failed since the last sign-in: {often}, the last on {day} at {time}.</translation>
    </message>
    <message>
        <source>Der Merker dieses Rechners für den Tresor fehlt, obwohl er hier schon offen war. Ob eine ältere Fassung eingespielt wurde, zeigt der Verlaufscode auf dem letzten Protokoll (Einstellungen, Prüfung).</source>
        <translation>What this computer knew of the vault is missing, although it was opened here before. Whether an older version was put in place is shown by the trail code on the latest minutes (Settings, check).</translation>
    </message>
</context>
<context>
    <name>MistakeSheet</name>
    <message>
        <source>Fehleintrag streichen</source>
        <translation>Strike out a mistaken entry</translation>
    </message>
    <message>
        <source>Zu zweit streichen</source>
        <translation>Strike out together</translation>
    </message>
    <message>
        <source>Nur wenn bei der falschen Person eingetragen wurde.</source>
        <translation>Only if it was entered for the wrong person.</translation>
    </message>
    <message>
        <source>Was ist geschehen?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Anmeldename der zweiten Person</source>
        <translation>Sign-in name of the second person</translation>
    </message>
    <message>
        <source>Kennwort der zweiten Person</source>
        <translation>Password of the second person</translation>
    </message>
    <message>
        <source>Diesen Widerruf streichen?</source>
        <translation>Cancel this withdrawal?</translation>
    </message>
    <message>
        <source>Widerrufen am {day} von {who}.</source>
        <translation>Withdrawn on {day} by {who}.</translation>
    </message>
    <message>
        <source>Beide Einträge bleiben erhalten. Ein angehaltener Fall geht erst weiter, wenn jemand das im Fall entscheidet.</source>
        <translation>Both entries are kept. A halted case goes on only when somebody decides so in the case.</translation>
    </message>
</context>
<context>
    <name>ModeChange</name>
    <message>
        <source>Ohne Namen</source>
        <translation>Without names</translation>
    </message>
    <message>
        <source>Wieder mit Namen</source>
        <translation>By name again</translation>
    </message>
    <message>
        <source>Wieder mit Namen besprechen</source>
        <translation>Discuss by name again</translation>
    </message>
    <message>
        <source>Mit Namen besprechen</source>
        <translation>Discuss by name</translation>
    </message>
    <message>
        <source>Das geht nur mit einer Einwilligung, die am Tag der Konferenz gilt.</source>
        <translation>This takes a consent that holds on the day of the conference.</translation>
    </message>
    <message>
        <source>Was hat sich geändert?</source>
        <translation>What has changed?</translation>
    </message>
</context>
<context>
    <name>ModeSheet</name>
    <message>
        <source>Ohne Namen besprechen</source>
        <translation>Discuss without names</translation>
    </message>
    <message>
        <source>Dafür ist keine Einwilligung nötig. Niemand am Tisch darf dann erkennen, um wen es geht.</source>
        <translation>No consent is needed for this. Nobody at the table may then recognise who it is about.</translation>
    </message>
    <message>
        <source>Wie wird der Fall genannt?</source>
        <translation>What is the case called?</translation>
    </message>
    <message>
        <source>Warum ohne Namen? *</source>
        <translation>Why without names? *</translation>
    </message>
    <message>
        <source>Steht im Text etwas, woran man den jungen Menschen erkennt?</source>
        <translation>Is there anything in the text by which the young person can be recognised?</translation>
    </message>
    <message>
        <source>Was schon geschrieben ist und verrät, um wen es geht, wird jetzt gestrichen. Die Fallmeldung bleibt unverändert in der Akte.</source>
        <translation>What is already written and gives away who it is about is struck out now. The report stays unchanged in the file.</translation>
    </message>
    <message>
        <source>Bitte einen Grund nennen; er steht später im Fall.</source>
        <translation>Please give a reason; it will stand in the case.</translation>
    </message>
</context>
<context>
    <name>NamelessSheet</name>
    <message>
        <source>Ohne Namen melden</source>
        <translation>Report without names</translation>
    </message>
    <message>
        <source>Ohne Einwilligung darf der Fall nur so besprochen werden, dass niemand am Tisch erkennt, um wen es geht (§ 64 Abs. 2a SGB VIII).</source>
        <translation>Without a consent the case may only be discussed so that nobody at the table can tell whose it is (§ 64(2a) SGB VIII).</translation>
    </message>
    <message>
        <source>Frage an die Konferenz, ohne Namen *</source>
        <translation>Question to the conference, without names *</translation>
    </message>
    <message>
        <source>Warum ohne Einwilligung? *</source>
        <translation>Why without a consent? *</translation>
    </message>
    <message>
        <source>Steht im Text etwas, woran man den jungen Menschen erkennt?</source>
        <translation>Does the text contain anything by which the young person can be recognised?</translation>
    </message>
    <message>
        <source>Ihre Meldung bleibt unverändert in der Akte. Nur die Koordination sieht, um wen es geht; am Tisch stehen Frage und Angaben ohne alles, was ihn verrät.</source>
        <translation>Your report stays unchanged in the file. Only the coordination sees whose it is; at the table question and facts stand without anything that gives the person away.</translation>
    </message>
    <message>
        <source>Bitte die Frage an die Konferenz ohne Namen stellen.</source>
        <translation>Please put the question to the conference without names.</translation>
    </message>
    <message>
        <source>Bitte einen Grund nennen; er steht später im Fall.</source>
        <translation>Please give a reason; it will be in the case.</translation>
    </message>
</context>
<context>
    <name>NamingNote</name>
    <message>
        <source>Hier steht, um wen es geht: {found}. Das Sitzungsprotokoll nennt keine jungen Menschen; so wird es nicht unterschrieben.</source>
        <translation>This says who it is about: {found}. The minutes of the session name no young people; like this they will not be signed.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Fallkonferenz</source>
        <translation>Case conference</translation>
    </message>
    <message>
        <source>{room}, {count} offen</source>
        <translation>{room}, {count} open</translation>
    </message>
    <message>
        <source>Bereiche</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>{room} (Strg+{number})</source>
        <translation>{room} (Ctrl+{number})</translation>
    </message>
    <message>
        <source>Helles Design</source>
        <translation>Light design</translation>
    </message>
    <message>
        <source>Dunkles Design</source>
        <translation>Dark design</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Strg+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Jetzt sperren (Strg+L)</source>
        <translation>Lock now (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>NeedSheet</name>
    <message>
        <source>Junger Mensch</source>
        <translation>Young person</translation>
    </message>
    <message>
        <source>Vorname für die Lotsin oder den Lotsen</source>
        <translation>First name for the volunteer</translation>
    </message>
    <message>
        <source>mehr als Vorname und Deckname erfährt niemand</source>
        <translation>nobody learns more than first name and pseudonym</translation>
    </message>
    <message>
        <source>Wofür</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>ein Satz, etwa: Praktikum als Tischler finden</source>
        <translation>one sentence, such as: find an internship as a joiner</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>eine je Zeile</source>
        <translation>one per line</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Hat Zeit</source>
        <translation>Has time</translation>
    </message>
    <message>
        <source>Berufsfeld</source>
        <translation>Occupational field</translation>
    </message>
    <message>
        <source>Treffen alle … Tage</source>
        <translation>Meetings every … days</translation>
    </message>
    <message>
        <source>Ansprechperson für Fragen</source>
        <translation>Contact person for questions</translation>
    </message>
    <message>
        <source>Begleitung anfragen</source>
        <translation>Request accompaniment</translation>
    </message>
    <message>
        <source>Angaben zum Tandem</source>
        <translation>Details of the tandem</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Zurzeit ist niemand offen, der einer ehrenamtlichen Begleitung zugestimmt hat. Bitte zuerst eine Einwilligung zum Zweck Lotsenbegleitung aufnehmen.</source>
        <translation>At present there is nobody left who has consented to accompaniment by a volunteer. Please first take a consent for the purpose of accompaniment by a volunteer.</translation>
    </message>
</context>
<context>
    <name>NetworkRoom</name>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Rechtskreis</source>
        <translation>Area of law (Rechtskreis)</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Einlesen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Institution anlegen</source>
        <translation>Create institution</translation>
    </message>
    <message>
        <source>Was ist frei?</source>
        <translation>What is free?</translation>
    </message>
    <message>
        <source>Angebot eintragen</source>
        <translation>Enter offer</translation>
    </message>
    <message>
        <source>Netzwerk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Angebote</source>
        <translation>Offers</translation>
    </message>
    <message>
        <source>Noch keine Institutionen</source>
        <translation>No institutions yet</translation>
    </message>
    <message>
        <source>Jobcenter, Agentur für Arbeit, Jugendamt, Schulen: Wer an Konferenzen teilnimmt, steht hier mit seinen Fachkräften.</source>
        <translation>Jobcentre, employment agency, youth office, schools: whoever takes part in conferences is here with its professionals.</translation>
    </message>
    <message>
        <source>1 Angebot</source>
        <translation>1 offer</translation>
    </message>
    <message>
        <source>{count} Angebote</source>
        <translation>{count} offers</translation>
    </message>
    <message>
        <source>{offers}, davon {old} mit altem Stand</source>
        <translation>{offers}, {old} of them out of date</translation>
    </message>
    <message>
        <source>In der Liste steht noch nichts.</source>
        <translation>There is nothing in the list yet.</translation>
    </message>
    <message>
        <source>Institutionen</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Fachkräfte</source>
        <translation>Professionals</translation>
    </message>
    <message>
        <source>Fachkraft eintragen</source>
        <translation>Enter professional</translation>
    </message>
    <message>
        <source>{institutions} Institutionen, {people} Fachkräfte</source>
        <translation>{institutions} institutions, {people} professionals</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Wörter vorschlagen</source>
        <translation>Suggest words</translation>
    </message>
    <message>
        <source>Andere Wörter vorschlagen</source>
        <translation>Suggest other words</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie die Wörter auf und bewahren Sie den Zettel nicht beim Gerät auf. Tippen Sie sie unten einmal ab.</source>
        <translation>Please write the words down and do not keep the note with the device. Type them once below.</translation>
    </message>
    <message>
        <source>Stärke: noch nichts eingegeben</source>
        <translation>Strength: nothing entered yet</translation>
    </message>
    <message>
        <source>Mindestens 15 Zeichen; mehrere Wörter ohne Zusammenhang sind gut.</source>
        <translation>At least 15 characters; several unrelated words are good.</translation>
    </message>
    <message>
        <source>Stärke: {strength}</source>
        <translation>Strength: {strength}</translation>
    </message>
    <message>
        <source>Dieses Kennwort kann verwendet werden.</source>
        <translation>This password can be used.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Noch keine Konferenz geplant</source>
        <translation>No conference planned yet</translation>
    </message>
    <message>
        <source>Planen Sie die Termine des Jahres; dann können Fälle gemeldet werden.</source>
        <translation>Plan the dates of the year; then cases can be reported.</translation>
    </message>
    <message>
        <source>Konferenz planen</source>
        <translation>Plan a conference</translation>
    </message>
    <message>
        <source>Nächste Fallkonferenz · {when}</source>
        <translation>Next case conference · {when}</translation>
    </message>
    <message>
        <source>Konferenz fortsetzen</source>
        <translation>Continue conference</translation>
    </message>
    <message>
        <source>1 Fall</source>
        <translation>1 case</translation>
    </message>
    <message>
        <source>{n} Fälle</source>
        <translation>{n} cases</translation>
    </message>
    <message>
        <source>{times} Uhr</source>
        <translation>{times}</translation>
    </message>
    <message>
        <source>Weiterleiten</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Konferenz öffnen</source>
        <translation>Open conference</translation>
    </message>
    <message>
        <source>{barred} von {cases} Fällen dürfen an diesem Tag nicht besprochen werden: Es fehlt eine gültige Einwilligung.</source>
        <translation>{barred} of {cases} cases must not be discussed on this day: a valid consent is missing.</translation>
    </message>
    <message>
        <source>Nächstes Treffen</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>bis {day} ausmachen</source>
        <translation>to be arranged by {day}</translation>
    </message>
    <message>
        <source>war bis {day} geplant</source>
        <translation>was planned by {day}</translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>Vereinbart: alle {days} Tage</source>
        <translation>Agreed: every {days} days</translation>
    </message>
    <message>
        <source>Wofür</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Fragen beantwortet</source>
        <translation>Questions answered by</translation>
    </message>
    <message>
        <source>Das Tandem:</source>
        <translation>The tandem:</translation>
    </message>
</context>
<context>
    <name>ObjectionSheet</name>
    <message>
        <source>Wer ist nicht einverstanden?</source>
        <translation>Who does not agree?</translation>
    </message>
    <message>
        <source>Seit</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Womit nicht? Ohne Kreuz: mit gar nichts.</source>
        <translation>With what not? Without a tick: with nothing at all.</translation>
    </message>
    <message>
        <source>Nicht einverstanden</source>
        <translation>Does not agree</translation>
    </message>
    <message>
        <source>Festhalten</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Gemeinsam geben Sorgeberechtigte nie mehr, als alle wollen. Bis zur Klärung ist gesperrt, womit jemand nicht einverstanden ist.</source>
        <translation>Together custody holders never give more than all want. Until it is settled, what somebody does not agree to is blocked.</translation>
    </message>
    <message>
        <source>{name} (junger Mensch)</source>
        <translation>{name} (young person)</translation>
    </message>
    <message>
        <source>Die Uneinigkeit ist festgehalten.</source>
        <translation>The disagreement is recorded.</translation>
    </message>
</context>
<context>
    <name>OfferPick</name>
    <message>
        <source>Angebote aus der Liste</source>
        <translation>Offers from the list</translation>
    </message>
    <message>
        <source>Einfügen</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>In der Angebotsliste steht noch nichts. Sie wird im Netzwerk gepflegt.</source>
        <translation>There is nothing in the list of offers yet. It is kept in the network.</translation>
    </message>
    <message>
        <source>{line} (bitte nachfragen)</source>
        <translation>{line} (please ask)</translation>
    </message>
</context>
<context>
    <name>OfferPrint</name>
    <message>
        <source>Was ist frei?</source>
        <translation>What is free?</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Eine Seite für den Tisch oder den Aushang, ohne Namen junger Menschen</source>
        <translation>One page for the table or the wall, without names of young people</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Die Seite wird noch gezeichnet.</source>
        <translation>The page is still being drawn.</translation>
    </message>
</context>
<context>
    <name>OfferSheet</name>
    <message>
        <source>Name des Angebots</source>
        <translation>Name of the offer</translation>
    </message>
    <message>
        <source>Träger</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Rechtskreis</source>
        <translation>Legal circle</translation>
    </message>
    <message>
        <source>Für wen</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>in Worten, etwa „junge Menschen ohne Schulabschluss“</source>
        <translation>in words, such as “young people without a school certificate”</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Nächster Beginn</source>
        <translation>Next start</translation>
    </message>
    <message>
        <source>leer: jederzeit</source>
        <translation>empty: at any time</translation>
    </message>
    <message>
        <source>Melden bis</source>
        <translation>Report by</translation>
    </message>
    <message>
        <source>Freie Plätze</source>
        <translation>Free places</translation>
    </message>
    <message>
        <source>leer: unbekannt</source>
        <translation>empty: unknown</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Angebot eintragen</source>
        <translation>Enter offer</translation>
    </message>
    <message>
        <source>Angebot ändern</source>
        <translation>Change offer</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Aus der Liste nehmen</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Angebot aus der Liste nehmen?</source>
        <translation>Take the offer off the list?</translation>
    </message>
    <message>
        <source>Der Eintrag wird gelöscht. Protokolle, in denen es steht, bleiben.</source>
        <translation>The entry is deleted. Minutes in which it stands remain.</translation>
    </message>
</context>
<context>
    <name>OfferView</name>
    <message>
        <source>unbekannt</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>belegt</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>{count} frei</source>
        <translation>{count} free</translation>
    </message>
    <message>
        <source>jederzeit</source>
        <translation>at any time</translation>
    </message>
    <message>
        <source>melden bis {day}</source>
        <translation>report by {day}</translation>
    </message>
    <message>
        <source>{day}, nachfragen</source>
        <translation>{day}, please ask</translation>
    </message>
    <message>
        <source>Angebot</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Für wen</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Plätze</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Angebote suchen</source>
        <translation>Search offers</translation>
    </message>
    <message>
        <source>Name, Träger, für wen, Kontakt</source>
        <translation>Name, carrier, for whom, contact</translation>
    </message>
    <message>
        <source>Angebote</source>
        <translation>Offers</translation>
    </message>
    <message>
        <source>Dazu steht kein Angebot in der Liste.</source>
        <translation>No offer in the list matches.</translation>
    </message>
    <message>
        <source>Noch keine Angebote</source>
        <translation>No offers yet</translation>
    </message>
    <message>
        <source>Wer bietet was an, wo ist etwas frei? Tragen Sie Angebote ein, oder lesen Sie eine Tabelle ein. Ob jemand Anspruch hat, sagt die Liste nicht.</source>
        <translation>Who offers what, and where are places free? Enter offers, or read in a spreadsheet. The list does not say whether anybody is entitled.</translation>
    </message>
    <message>
        <source>Angebot eintragen</source>
        <translation>Enter offer</translation>
    </message>
    <message>
        <source>Die Liste sagt nichts darüber, ob jemand Anspruch auf ein Angebot hat.</source>
        <translation>The list says nothing about whether anybody is entitled to an offer.</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>Dienststelle</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Abteilung</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Straße</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>PLZ und Ort</source>
        <translation>Postcode and town</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Datenschutzbeauftragte Person</source>
        <translation>Data protection officer</translation>
    </message>
    <message>
        <source>Aufsichtsbehörde (Anschrift)</source>
        <translation>Supervising authority (address)</translation>
    </message>
    <message>
        <source>An sie geht die Meldung, wenn Daten verloren gehen</source>
        <translation>It is notified if data are lost</translation>
    </message>
    <message>
        <source>Zuständig für diese Orte (je Zeile einer)</source>
        <translation>Responsible for these places (one per line)</translation>
    </message>
    <message>
        <source>Notruf bei Gefahr</source>
        <translation>Emergency number</translation>
    </message>
    <message>
        <source>Bereitschaftsdienst des Jugendamts</source>
        <translation>Duty line of the youth office</translation>
    </message>
    <message>
        <source>Steht ohne Netz bei „Sorge um einen jungen Menschen?“</source>
        <translation>Shown without a network at “Worried about a young person?”</translation>
    </message>
    <message>
        <source>Insoweit erfahrene Fachkraft (§ 8a)</source>
        <translation>Experienced professional (§ 8a)</translation>
    </message>
    <message>
        <source>Krisendienst für Erwachsene</source>
        <translation>Crisis service for adults</translation>
    </message>
    <message>
        <source>Kürzel der Fallnummern</source>
        <translation>Prefix of the case numbers</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Die Angaben zur Dienststelle sind gespeichert.</source>
        <translation>The details of the office have been saved.</translation>
    </message>
</context>
<context>
    <name>OpenSheet</name>
    <message>
        <source>Konferenz eröffnen</source>
        <translation>Open conference</translation>
    </message>
    <message>
        <source>Eröffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ja, das ist das heutige Datum.</source>
        <translation>Yes, this is today’s date.</translation>
    </message>
    <message>
        <source>Der Hinweis wurde vorgelesen.</source>
        <translation>The notice has been read out.</translation>
    </message>
    <message>
        <source>Geplant war die Konferenz für {day}.</source>
        <translation>The conference was planned for {day}.</translation>
    </message>
    <message>
        <source>Heute ist {day}.</source>
        <translation>Today is {day}.</translation>
    </message>
    <message>
        <source>Nach diesem Tag richtet sich, welche Einwilligung gilt. Stimmt die Uhr dieses Rechners nicht, brechen Sie bitte ab und stellen Sie sie richtig.</source>
        <translation>This day decides which consent is valid. If the clock of this computer is wrong, please cancel and set it right.</translation>
    </message>
    <message>
        <source>Verschwiegenheit und Zweckbindung</source>
        <translation>Confidentiality and purpose</translation>
    </message>
    <message>
        <source>„Was hier besprochen wird, bleibt unter uns und dient nur der Hilfe für die jungen Menschen. Wer für einen Fall nicht genannt ist, verlässt den Raum.“</source>
        <translation>“What is discussed here stays among us and serves only to help the young people. Whoever is not named for a case leaves the room.”</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Vorschau erstellen</source>
        <translation>Make preview</translation>
    </message>
    <message>
        <source>{variable}: nur Obergruppen</source>
        <translation>{variable}: main groups only</translation>
    </message>
    <message>
        <source>{variable}: {parts} zusammen</source>
        <translation>{variable}: {parts} together</translation>
    </message>
    <message>
        <source>Bitte erst einen Zeitraum und Tabellen wählen.</source>
        <translation>Please choose a period and tables first.</translation>
    </message>
</context>
<context>
    <name>OverviewRoom</name>
    <message>
        <source>Fall melden</source>
        <translation>Report a case</translation>
    </message>
    <message>
        <source>Konferenz planen</source>
        <translation>Plan a conference</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Frage an die Konferenz</source>
        <translation>Question for the conference</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Ohne Namen gemeldet: Der Fall wird nur so besprochen, dass niemand am Tisch erkennt, um wen es geht. Nur die Koordination sieht ihn; ohne Einwilligung wird er am {day} gelöscht. Grund: {reason}</source>
        <translation>Reported without names: the case is only discussed so that nobody at the table can tell whose it is. Only the coordination sees it; without a consent it is erased on {day}. Reason: {reason}</translation>
    </message>
    <message>
        <source>Verschlossener Entwurf: Nur die Koordination sieht ihn. Ohne gültige Einwilligung wird er am {day} gelöscht. Bitte die meldende Stelle daran erinnern.</source>
        <translation>Sealed draft: only the coordinator sees it. Without a valid consent it will be deleted on {day}. Please remind the reporting agency.</translation>
    </message>
    <message>
        <source>Die Einwilligung wurde widerrufen. Der Fall ruht: Er wird nicht besprochen, und nichts wird weitergegeben.</source>
        <translation>The consent was withdrawn. The case rests: it is not discussed, and nothing is passed on.</translation>
    </message>
</context>
<context>
    <name>OwnListCard</name>
    <message>
        <source>Liste ändern</source>
        <translation>Change list</translation>
    </message>
    <message>
        <source>Liste des Programms nehmen</source>
        <translation>Use the program’s list</translation>
    </message>
    <message>
        <source>Dafür fehlt Ihnen die Aufgabe im Programm.</source>
        <translation>You do not have the role for this in the program.</translation>
    </message>
    <message>
        <source>Diese Liste ist schon in Gebrauch.</source>
        <translation>This list is in use already.</translation>
    </message>
</context>
<context>
    <name>OwnPassword</name>
    <message>
        <source>Ihr Kennwort hat eine andere Person gesetzt. Bitte legen Sie jetzt ein eigenes fest, das nur Sie kennen.</source>
        <translation>Somebody else set your password. Please choose one of your own now that only you know.</translation>
    </message>
    <message>
        <source>Neues Kennwort</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Neues Kennwort wiederholen</source>
        <translation>Repeat the new password</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Wird geöffnet …</source>
        <translation>Opening …</translation>
    </message>
</context>
<context>
    <name>OwnSheet</name>
    <message>
        <source>Mit eigenem Zertifikat unterschreiben</source>
        <translation>Sign with an own certificate</translation>
    </message>
    <message>
        <source>Unterschreiben</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Bitte gibt diese Person ihr Kennwort selbst ein, ungesehen von anderen. Die Unterschrift heißt: zur Kenntnis genommen. Angemeldet bleibt, wer es jetzt ist.</source>
        <translation>Please let this person type their password themselves, unseen by others. The signature means: taken note of. Whoever is signed in now stays signed in.</translation>
    </message>
    <message>
        <source>Kennwort dieser Person</source>
        <translation>This person’s password</translation>
    </message>
    <message>
        <source>PIN der Karte (nur wenn der Schlüssel auf einer liegt)</source>
        <translation>PIN of the card (only if the key is on one)</translation>
    </message>
    <message>
        <source>Anmeldename</source>
        <translation>Sign-in name</translation>
    </message>
</context>
<context>
    <name>OwnerLine</name>
    <message>
        <source>Bitte aus der Liste wählen.</source>
        <translation>Please choose from the list.</translation>
    </message>
</context>
<context>
    <name>PackageRoom</name>
    <message>
        <source>Paket</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Gepackt am</source>
        <translation>Packed on</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Schlüssel</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Was davon</source>
        <translation>Which part</translation>
    </message>
    <message>
        <source>Warum</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Was geschieht</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Paket packen …</source>
        <translation>Pack package …</translation>
    </message>
    <message>
        <source>Paket öffnen …</source>
        <translation>Open package …</translation>
    </message>
    <message>
        <source>Eigene Karte speichern …</source>
        <translation>Save own card …</translation>
    </message>
    <message>
        <source>Karte einlesen …</source>
        <translation>Read in card …</translation>
    </message>
    <message>
        <source>Austausch</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Pakete</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Import zurücknehmen …</source>
        <translation>Take import back …</translation>
    </message>
    <message>
        <source>Fälle zurückholen …</source>
        <translation>Call cases back …</translation>
    </message>
    <message>
        <source>Noch keine Pakete</source>
        <translation>No packages yet</translation>
    </message>
    <message>
        <source>Ein Paket bringt Konferenzen, Fälle oder Angebote verschlossen auf einem Stick zu einer anderen Stelle und zurück. Vorher tauschen beide ihre Kontaktkarten aus.</source>
        <translation>A package takes conferences, cases or offers, sealed on a stick, to another office and back. Before that both exchange their contact cards.</translation>
    </message>
    <message>
        <source>Erst eine Kontaktkarte einlesen und vergleichen.</source>
        <translation>Read in and compare a contact card first.</translation>
    </message>
    <message>
        <source>Nur was hier übernommen wurde, lässt sich zurücknehmen.</source>
        <translation>Only what was taken in here can be taken back.</translation>
    </message>
    <message>
        <source>Nur Pakete, mit denen Fälle ausgegangen sind, lassen sich zurückholen.</source>
        <translation>Only packages with which cases went out can be called back.</translation>
    </message>
    <message>
        <source>Stick oder Ordner wählen</source>
        <translation>Choose a stick or folder</translation>
    </message>
    <message>
        <source>Pakete (*.ilja-paket)</source>
        <translation>Packages (*.ilja-paket)</translation>
    </message>
    <message>
        <source>Paket öffnen</source>
        <translation>Open package</translation>
    </message>
    <message>
        <source>Das Paket wird gerade übernommen.</source>
        <translation>The package is being taken in.</translation>
    </message>
    <message>
        <source>Paket übernommen.</source>
        <translation>Package taken in.</translation>
    </message>
    <message>
        <source>Gepackt: {name}. Der Name verrät nichts; bitte den Stick übergeben.</source>
        <translation>Packed: {name}. The name gives nothing away; please hand over the stick.</translation>
    </message>
    <message>
        <source>Import zurücknehmen?</source>
        <translation>Take import back?</translation>
    </message>
    <message>
        <source>Alles, was dieses Paket gebracht hat, ist danach wieder wie vorher.</source>
        <translation>Everything this package brought will be as it was before.</translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Fälle zurückholen?</source>
        <translation>Call cases back?</translation>
    </message>
    <message>
        <source>Nur wenn der Stick verloren ist oder nichts mehr zurückkommt: Die Fälle liegen dann wieder hier auf dem Tisch. Bitte sagen Sie der anderen Stelle Bescheid.</source>
        <translation>Only if the stick is lost or nothing will come back: the cases are then on the table here again. Please tell the other office.</translation>
    </message>
    <message>
        <source>Zurückholen</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>{count} Fälle liegen wieder hier.</source>
        <translation>{count} cases are here again.</translation>
    </message>
    <message>
        <source>Der Import ist zurückgenommen.</source>
        <translation>The import has been taken back.</translation>
    </message>
    <message>
        <source>der ganze Eintrag</source>
        <translation>the whole record</translation>
    </message>
    <message>
        <source>Bitte noch einmal ansehen: {words}</source>
        <translation>Please look again: {words}</translation>
    </message>
</context>
<context>
    <name>PackageRun</name>
    <message>
        <source>Paket wird zusammengestellt</source>
        <translation>Putting the package together</translation>
    </message>
    <message>
        <source>Paket wird geöffnet und geprüft</source>
        <translation>Opening and checking the package</translation>
    </message>
    <message>
        <source>Paket wird übernommen</source>
        <translation>Taking the package in</translation>
    </message>
    <message>
        <source>Das dauert nur einen Augenblick.</source>
        <translation>This takes only a moment.</translation>
    </message>
    <message>
        <source>Paket wird verschlossen</source>
        <translation>Sealing the package</translation>
    </message>
    <message>
        <source>Paket wird verglichen</source>
        <translation>Comparing the package</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Auf Papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Konferenzmappe drucken</source>
        <translation>Print conference folder</translation>
    </message>
    <message>
        <source>Mappe zurück</source>
        <translation>Folder returned</translation>
    </message>
    <message>
        <source>Vom Papier nachtragen</source>
        <translation>Type in from paper</translation>
    </message>
    <message>
        <source>Die Mappe enthält alles für den Tag, falls Sie ohne Rechner tagen oder er ausfällt. Was auf Papier festgehalten wurde, tragen Sie danach nach.</source>
        <translation>The folder holds everything for the day in case you meet without a computer or it fails. What was written on paper is typed in afterwards.</translation>
    </message>
    <message>
        <source>Jedes Papier der Mappe muss zurück ins Büro oder vernichtet werden.</source>
        <translation>Every paper of the folder has to come back to the office or be destroyed.</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Ansicht der Unterlage</source>
        <translation>View of the paper</translation>
    </message>
    <message>
        <source>Vorschau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Verteiler</source>
        <translation>Distribution list</translation>
    </message>
    <message>
        <source>Exemplare</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Unterschriften</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Unterschriebene Unterlage</source>
        <translation>Signed paper</translation>
    </message>
    <message>
        <source>Noch nicht unterschrieben</source>
        <translation>Not signed yet</translation>
    </message>
    <message>
        <source>Beim Festschreiben entstehen aus Sitzung und Fallblättern unterschriebene PDF-Dateien. Sie bleiben im Tresor; danach ändert sich nichts mehr daran, und es lassen sich nummerierte Exemplare ausgeben.</source>
        <translation>Finalising turns the session and the case sheets (Fallblätter) into signed PDF files. They stay in the vault; after that nothing in them changes, and numbered copies can be handed out.</translation>
    </message>
    <message>
        <source>Exemplare ({count})</source>
        <translation>Copies ({count})</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Welches Papier</source>
        <translation>Which paper</translation>
    </message>
    <message>
        <source>Als Datei speichern …</source>
        <translation>Save as a file …</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Das Papier wird noch gezeichnet.</source>
        <translation>The paper is still being drawn.</translation>
    </message>
    <message>
        <source>Papier speichern</source>
        <translation>Save paper</translation>
    </message>
    <message>
        <source>Gespeichert. Die Datei ist nicht verschlüsselt.</source>
        <translation>Saved. The file is not encrypted.</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Papier prüfen</source>
        <translation>Check a paper</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Der Prüfcode steht am Fuß jeder Seite und im QR-Code.</source>
        <translation>The check code stands at the foot of each page and in the QR code.</translation>
    </message>
    <message>
        <source>Prüfcode eingeben oder einlesen</source>
        <translation>Type or scan the check code</translation>
    </message>
    <message>
        <source>Anzeigen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Gespeicherte Unterlage</source>
        <translation>Stored document</translation>
    </message>
    <message>
        <source>{kind} vom {day}: das Original in diesem Tresor.</source>
        <translation>{kind} of {day}: the original in this vault.</translation>
    </message>
    <message>
        <source>Exemplar {number} für {name}, ausgegeben am {day}: {kind}.</source>
        <translation>Copy {number} for {name}, handed out on {day}: {kind}.</translation>
    </message>
    <message>
        <source>Bitte Seite für Seite mit dem Papier vergleichen.</source>
        <translation>Please compare it with the paper page by page.</translation>
    </message>
    <message>
        <source>Bitte mit dem Papier vergleichen. Gezeigt wird das Original; ein Exemplar enthält davon nur, was diese Person erhalten durfte, und sonst nichts anderes.</source>
        <translation>Please compare it with the paper. Shown is the original; a copy holds only what this person was allowed to receive, and nothing else.</translation>
    </message>
    <message>
        <source>Auf Papier weiter</source>
        <translation>Go on on paper</translation>
    </message>
    <message>
        <source>Vom Papier nachtragen</source>
        <translation>Type in from paper</translation>
    </message>
    <message>
        <source>Alles Eingegebene ist gespeichert und bleibt.</source>
        <translation>Everything that was entered is saved and stays.</translation>
    </message>
    <message>
        <source>Vereinbarungsliste drucken</source>
        <translation>Print the list of commitments</translation>
    </message>
    <message>
        <source>Bögen der offenen Punkte drucken</source>
        <translation>Print sheets for the open items</translation>
    </message>
    <message>
        <source>Jetzt, solange der Strom reicht</source>
        <translation>Now, while the power lasts</translation>
    </message>
    <message>
        <source>Drucken Sie, was schon vereinbart ist, und die Bögen der Punkte, die noch offen sind. Danach können Sie den Rechner ausschalten und von Hand weiterschreiben.</source>
        <translation>Print what is agreed already, and the sheets of the items that are still open. Then you can switch the computer off and go on by hand.</translation>
    </message>
    <message>
        <source>Nach der Sitzung</source>
        <translation>After the session</translation>
    </message>
    <message>
        <source>Tragen Sie hier nach, was auf den Bögen steht. Der Punkt, der gerade offen ist, geht von dem aus, was schon eingegeben war.</source>
        <translation>Type in here what stands on the sheets. The item that is open now goes on from what was entered already.</translation>
    </message>
</context>
<context>
    <name>PartAForm</name>
    <message>
        <source>Entschuldigt</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Angebote und Lücken</source>
        <translation>Offers and gaps</translation>
    </message>
    <message>
        <source>Verschiedenes</source>
        <translation>Miscellaneous</translation>
    </message>
    <message>
        <source>Nächster Termin</source>
        <translation>Next date</translation>
    </message>
    <message>
        <source>Sitzung</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Aus der Angebotsliste …</source>
        <translation>From the list of offers …</translation>
    </message>
    <message>
        <source>Was Sie ankreuzen, kommt als Zeile in „Angebote und Lücken“.</source>
        <translation>What you tick becomes a line of “Offers and gaps”.</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Gespeichert {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Nicht gespeichert</source>
        <translation>Not saved</translation>
    </message>
</context>
<context>
    <name>PartnerCard</name>
    <message>
        <source>Partner</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Eingeladene wählen</source>
        <translation>Choose invitees</translation>
    </message>
    <message>
        <source>Briefe drucken</source>
        <translation>Print letters</translation>
    </message>
    <message>
        <source>Briefe speichern</source>
        <translation>Save letters</translation>
    </message>
    <message>
        <source>E-Mail-Entwürfe speichern</source>
        <translation>Save e-mail drafts</translation>
    </message>
    <message>
        <source>Informationsschreiben drucken</source>
        <translation>Print information letter</translation>
    </message>
    <message>
        <source>E-Mails und Kalendereinträge nennen niemanden und keinen Fall. Adressen, in denen ein Name steckt, tragen Sie beim Senden selbst ein.</source>
        <translation>E-mails and calendar entries name nobody and no case. Addresses that contain a name you enter yourself when sending.</translation>
    </message>
    <message>
        <source>Bitte zuerst die Eingeladenen wählen.</source>
        <translation>Please choose the invitees first.</translation>
    </message>
    <message>
        <source>{person} ist zur selben Zeit für zwei Sitzungen vorgesehen: {both}.</source>
        <translation>{person} is expected at two sessions at the same time: {both}.</translation>
    </message>
    <message>
        <source>Noch ist niemand eingeladen.</source>
        <translation>Nobody is invited yet.</translation>
    </message>
    <message>
        <source>{n} Stellen sind noch zu benachrichtigen: {kinds}.</source>
        <translation>{n} institutions are still to be told: {kinds}.</translation>
    </message>
    <message>
        <source>Alle Eingeladenen wissen Bescheid.</source>
        <translation>Everybody invited has been told.</translation>
    </message>
    <message>
        <source>geschrieben am {day}</source>
        <translation>written on {day}</translation>
    </message>
    <message>
        <source>vertreten durch {name}</source>
        <translation>represented by {name}</translation>
    </message>
    <message>
        <source>Antwort eintragen</source>
        <translation>Enter answer</translation>
    </message>
    <message>
        <source>Antwort von {name}</source>
        <translation>Answer of {name}</translation>
    </message>
    <message>
        <source>Ordner für die Entwürfe</source>
        <translation>Folder for the drafts</translation>
    </message>
    <message>
        <source>Ordner für die Briefe</source>
        <translation>Folder for the letters</translation>
    </message>
    <message>
        <source>Gespeichert. Bitte beim Senden selbst eintragen: {addresses}</source>
        <translation>Saved. Please enter yourself when sending: {addresses}</translation>
    </message>
    <message>
        <source>Gespeichert.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Kennwort zeigen</source>
        <translation>Show password</translation>
    </message>
    <message>
        <source>Kennwort verbergen</source>
        <translation>Hide password</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Kennwort ändern</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ein Kennwort läuft nicht ab; Einfügen und Anzeigen sind erlaubt.</source>
        <translation>A password does not expire; pasting and showing are allowed.</translation>
    </message>
    <message>
        <source>Bisheriges Kennwort</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>Neues Kennwort</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Neues Kennwort wiederholen</source>
        <translation>Repeat new password</translation>
    </message>
</context>
<context>
    <name>PasswordShown</name>
    <message>
        <source>Kennwort der Datei</source>
        <translation>Password of the file</translation>
    </message>
    <message>
        <source>Notiert</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Für {name}</source>
        <translation>For {name}</translation>
    </message>
    <message>
        <source>Kennwort</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Das Kennwort steht nur jetzt hier und wird nirgends gespeichert. Bitte teilen Sie es auf einem anderen Weg mit als die Datei, am besten am Telefon.</source>
        <translation>The password stands here only now and is stored nowhere. Please tell it by another way than the file, best by telephone.</translation>
    </message>
</context>
<context>
    <name>PathForm</name>
    <message>
        <source>Abgebende Schulform</source>
        <translation>Kind of school left</translation>
    </message>
    <message>
        <source>Ende der allgemeinen Schulpflicht</source>
        <translation>End of general compulsory schooling</translation>
    </message>
    <message>
        <source>Leer lassen, wenn es aus dem Geburtsdatum gerechnet werden soll.</source>
        <translation>Leave empty to have it worked out from the birth date.</translation>
    </message>
    <message>
        <source>Aufenthaltsgruppe</source>
        <translation>Residence group</translation>
    </message>
    <message>
        <source>Wie gefragt werden soll</source>
        <translation>How to ask</translation>
    </message>
    <message>
        <source>Nur der Weg zur Person, etwa „mobil, abends“. Nichts über sie.</source>
        <translation>Only the way to the person, such as “mobile, evenings”. Nothing about them.</translation>
    </message>
    <message>
        <source>Verbleib</source>
        <translation>Whereabouts</translation>
    </message>
    <message>
        <source>Schlüssel oder Wort eingeben</source>
        <translation>Type a code or a word</translation>
    </message>
    <message>
        <source>Voraussichtlich bis</source>
        <translation>Expected until</translation>
    </message>
    <message>
        <source>Bezahlt nach</source>
        <translation>Paid under</translation>
    </message>
    <message>
        <source>mit höherem Schulabschluss beendet</source>
        <translation>ended with a higher school certificate</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Gefragt am</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Von wem</source>
        <translation>From whom</translation>
    </message>
    <message>
        <source>Wie sicher</source>
        <translation>How certain</translation>
    </message>
    <message>
        <source>Wenn nicht erreicht: warum</source>
        <translation>If not reached: why</translation>
    </message>
    <message>
        <source>Seit (sonst Stichtag)</source>
        <translation>Since (else the day above)</translation>
    </message>
</context>
<context>
    <name>PathPage</name>
    <message>
        <source>Zurück zu den Nachfragen</source>
        <translation>Back to the enquiries</translation>
    </message>
    <message>
        <source>Weg und Verbleib</source>
        <translation>Path and whereabouts</translation>
    </message>
</context>
<context>
    <name>PathSheets</name>
    <message>
        <source>Schule und Kontakt</source>
        <translation>School and contact</translation>
    </message>
    <message>
        <source>Station eintragen</source>
        <translation>Enter station</translation>
    </message>
    <message>
        <source>Station ändern</source>
        <translation>Change station</translation>
    </message>
    <message>
        <source>Station entfernen?</source>
        <translation>Remove station?</translation>
    </message>
    <message>
        <source>{station} ab {day} wird aus dem Weg entfernt.</source>
        <translation>{station} from {day} is removed from the path.</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>PathTab</name>
    <message>
        <source>Einwilligung aufnehmen</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Vom Weg wird heute nichts gezeigt und niemand gefragt: Für die Nachfrage nach dem Verbleib gilt keine Einwilligung ({reason}).</source>
        <translation>Nothing of the path is shown today and nobody is asked: no consent to be followed up holds ({reason}).</translation>
    </message>
    <message>
        <source>Was schon eingetragen ist, wird nach dem {day} gelöscht.</source>
        <translation>What was entered is erased after {day}.</translation>
    </message>
    <message>
        <source>Hinweis {kind}: {stations}. {rule}</source>
        <translation>Hint {kind}: {stations}. {rule}</translation>
    </message>
    <message>
        <source>Ändern …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Schule und Kontakt ändern</source>
        <translation>Change school and contact</translation>
    </message>
    <message>
        <source>Schule und Kontakt</source>
        <translation>School and contact</translation>
    </message>
    <message>
        <source>Schulform fehlt noch</source>
        <translation>Kind of school still missing</translation>
    </message>
    <message>
        <source>Ende der Schulpflicht {day}</source>
        <translation>End of compulsory schooling {day}</translation>
    </message>
    <message>
        <source>Aufenthaltsgruppe: {group}</source>
        <translation>Residence group: {group}</translation>
    </message>
    <message>
        <source>Gefragt werden: {contact}</source>
        <translation>Ask: {contact}</translation>
    </message>
    <message>
        <source>Wird gefragt bis {until}.</source>
        <translation>Is asked until {until}.</translation>
    </message>
    <message>
        <source>Der Weg wird nach dem {day} gelöscht.</source>
        <translation>The path is erased after {day}.</translation>
    </message>
    <message>
        <source>Eintragen …</source>
        <translation>Enter …</translation>
    </message>
    <message>
        <source>Station eintragen</source>
        <translation>Enter station</translation>
    </message>
    <message>
        <source>Stationen</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Noch keine. Stationen entstehen auch aus Antworten.</source>
        <translation>None yet. Stations also come from answers.</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>voraussichtlich {day}</source>
        <translation>expected {day}</translation>
    </message>
    <message>
        <source>{first} bis {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>höherer Schulabschluss</source>
        <translation>higher school certificate</translation>
    </message>
    <message>
        <source>Station {name} ändern</source>
        <translation>Change station {name}</translation>
    </message>
    <message>
        <source>Entfernen …</source>
        <translation>Remove …</translation>
    </message>
    <message>
        <source>Station {name} entfernen</source>
        <translation>Remove station {name}</translation>
    </message>
    <message>
        <source>Messpunkte</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Noch nichts eingetragen</source>
        <translation>Nothing recorded yet</translation>
    </message>
    <message>
        <source>gefragt am {day}</source>
        <translation>asked on {day}</translation>
    </message>
    <message>
        <source>Antwort …</source>
        <translation>Answer …</translation>
    </message>
    <message>
        <source>Antwort eintragen: {name}</source>
        <translation>Record answer: {name}</translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Antwort zurücknehmen: {name}</source>
        <translation>Take back answer: {name}</translation>
    </message>
</context>
<context>
    <name>PaymentSheet</name>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Gezahlt am</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Betrag in Euro</source>
        <translation>Amount in euros</translation>
    </message>
    <message>
        <source>Wofür</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Zahlung eintragen</source>
        <translation>Enter payment</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Zahlung berichtigen</source>
        <translation>Put a payment right</translation>
    </message>
    <message>
        <source>Berichtigen</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>Streichen</source>
        <translation>Strike out</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>{name} als Text</source>
        <translation>{name} as text</translation>
    </message>
    <message>
        <source>Ansicht</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Seiten</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{number} Seiten</source>
        <translation>{number} pages</translation>
    </message>
    <message>
        <source>1 Seite</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>Kleiner (Minus)</source>
        <translation>Smaller (Minus)</translation>
    </message>
    <message>
        <source>Größer (Plus)</source>
        <translation>Larger (Plus)</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rollen</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Zugang</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Zertifikat bis</source>
        <translation>Certificate until</translation>
    </message>
    <message>
        <source>Personen mit Zugang</source>
        <translation>People with access</translation>
    </message>
    <message>
        <source>Rollen ändern …</source>
        <translation>Change roles …</translation>
    </message>
    <message>
        <source>Kennwort zurücksetzen …</source>
        <translation>Reset password …</translation>
    </message>
    <message>
        <source>Zertifikat erneuern</source>
        <translation>Renew certificate</translation>
    </message>
    <message>
        <source>Person entfernen …</source>
        <translation>Remove person …</translation>
    </message>
    <message>
        <source>Mein Kennwort ändern …</source>
        <translation>Change my password …</translation>
    </message>
    <message>
        <source>Person aufnehmen …</source>
        <translation>Add person …</translation>
    </message>
    <message>
        <source>Datenschlüssel wechseln …</source>
        <translation>Change the data key …</translation>
    </message>
    <message>
        <source>Sperrliste ausgeben …</source>
        <translation>Export revocation list …</translation>
    </message>
    <message>
        <source>Zertifikat des Amtes ausgeben …</source>
        <translation>Export the office&apos;s certificate …</translation>
    </message>
    <message>
        <source>Für Rollen, Kennwort und Entfernen wählen Sie oben eine Person.</source>
        <translation>For roles, password and removal, choose a person above.</translation>
    </message>
    <message>
        <source>Nur wer den Tresor verwaltet, nimmt Personen auf.</source>
        <translation>Only those who administer the vault add people.</translation>
    </message>
    <message>
        <source>Das kann für Sie nur eine andere Person tun.</source>
        <translation>Only somebody else can do that for you.</translation>
    </message>
    <message>
        <source>Das kann nur, wer den Tresor verwaltet.</source>
        <translation>Only those who administer the vault can do that.</translation>
    </message>
    <message>
        <source>Bitte zuerst eine Person wählen.</source>
        <translation>Please choose a person first.</translation>
    </message>
    <message>
        <source>Diese Person hat keinen Zugang mehr.</source>
        <translation>This person no longer has access.</translation>
    </message>
    <message>
        <source>Das Zertifikat von {name} gilt jetzt bis {day}.</source>
        <translation>The certificate of {name} is now valid until {day}.</translation>
    </message>
    <message>
        <source>Sperrliste ausgeben</source>
        <translation>Export revocation list</translation>
    </message>
    <message>
        <source>Sperrliste (*.pem)</source>
        <translation>Revocation list (*.pem)</translation>
    </message>
    <message>
        <source>Zertifikat des Amtes ausgeben</source>
        <translation>Export the office&apos;s certificate</translation>
    </message>
    <message>
        <source>Zertifikat (*.pem)</source>
        <translation>Certificate (*.pem)</translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>alle bis zum Stichtag {day}</source>
        <translation>all up to {day}</translation>
    </message>
    <message>
        <source>{first}. Quartal {start} bis {last}. Quartal {end}</source>
        <translation>quarter {first} of {start} to quarter {last} of {end}</translation>
    </message>
    <message>
        <source>{first}. bis {last}. Quartal {end}</source>
        <translation>quarters {first} to {last} of {end}</translation>
    </message>
    <message>
        <source>{last}. Quartal {end}</source>
        <translation>quarter {last} of {end}</translation>
    </message>
</context>
<context>
    <name>PeriodForm</name>
    <message>
        <source>Zeitraum</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Quartale</source>
        <translation>Quarters</translation>
    </message>
    <message>
        <source>Stichtag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Zeitraum oder Stichtag</source>
        <translation>Period or day</translation>
    </message>
    <message>
        <source>Vom Quartal</source>
        <translation>From quarter</translation>
    </message>
    <message>
        <source>Bis zum Quartal</source>
        <translation>To quarter</translation>
    </message>
    <message>
        <source>Gezählt wird alles, was bis zu diesem Tag beraten wurde.</source>
        <translation>Everything discussed up to this day is counted.</translation>
    </message>
    <message>
        <source>Das Quartal läuft noch. Wenige neue Fälle, die nach einer Herausgabe dazukommen, können erst später gezählt werden.</source>
        <translation>The quarter is still running. A few new cases that come after a release can only be counted later.</translation>
    </message>
    <message>
        <source>{quarter} (läuft noch)</source>
        <translation>{quarter} (still running)</translation>
    </message>
    <message>
        <source>Das Ende liegt vor dem Beginn. Bitte ein späteres Quartal wählen.</source>
        <translation>The end lies before the beginning. Please choose a later quarter.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Nachname</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Geburtsdatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Wohnort</source>
        <translation>Place of residence</translation>
    </message>
    <message>
        <source>Straße und Hausnummer</source>
        <translation>Street and house number</translation>
    </message>
    <message>
        <source>Geschlecht</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Telefon oder E-Mail</source>
        <translation>Phone or e-mail</translation>
    </message>
    <message>
        <source>Bevorzugte Sprache</source>
        <translation>Preferred language</translation>
    </message>
    <message>
        <source>Dort darf eine Nachricht hinterlassen werden</source>
        <translation>A message may be left there</translation>
    </message>
    <message>
        <source>Dolmetschen wird gebraucht</source>
        <translation>An interpreter is needed</translation>
    </message>
    <message>
        <source>Unterlagen in Leichter Sprache</source>
        <translation>Papers in plain language (Leichte Sprache)</translation>
    </message>
    <message>
        <source>Sorge</source>
        <translation>Custody</translation>
    </message>
    <message>
        <source>Aktuelle Schule</source>
        <translation>Present school</translation>
    </message>
    <message>
        <source>Bildungsgang oder Klasse</source>
        <translation>Course or class</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Wer hat die Sorge? (bei Minderjährigen)</source>
        <translation>Who has custody? (for minors)</translation>
    </message>
    <message>
        <source>Gibt es schon? Bitte vergleichen, bevor Sie jemanden neu anlegen.</source>
        <translation>Already there? Please compare before you create somebody new.</translation>
    </message>
    <message>
        <source>Diese Person</source>
        <translation>This person</translation>
    </message>
    <message>
        <source>{name} übernehmen</source>
        <translation>Take {name}</translation>
    </message>
    <message>
        <source>geboren am {day} ({age} Jahre) · {place}</source>
        <translation>born on {day} ({age} years) · {place}</translation>
    </message>
    <message>
        <source>Doch jemand anderes</source>
        <translation>Somebody else after all</translation>
    </message>
    <message>
        <source>Schon bekannt. Angaben zur Person und zur Sorge ändern Sie auf der Seite des Falls.</source>
        <translation>Already known. You change details of the person and of custody on the page of the case.</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Jungen Menschen suchen</source>
        <translation>Search young people</translation>
    </message>
    <message>
        <source>Name oder Fallnummer</source>
        <translation>Name or case number</translation>
    </message>
    <message>
        <source>Gefundene junge Menschen</source>
        <translation>Young people found</translation>
    </message>
    <message>
        <source>Junger Mensch</source>
        <translation>Young person</translation>
    </message>
    <message>
        <source>Wohnort</source>
        <translation>Place of residence</translation>
    </message>
    <message>
        <source>geboren am {day} ({age} Jahre)</source>
        <translation>born on {day} ({age} years)</translation>
    </message>
    <message>
        <source>{count} gefunden. Eingabe wählt aus.</source>
        <translation>{count} found. Enter chooses.</translation>
    </message>
    <message>
        <source>Niemand gefunden. Eine Einwilligung gehört immer zu einem gemeldeten Fall.</source>
        <translation>Nobody found. A consent always belongs to a reported case.</translation>
    </message>
    <message>
        <source>Wer wird in der Fallkonferenz besprochen?</source>
        <translation>Who will be discussed in the case conference?</translation>
    </message>
</context>
<context>
    <name>PersonSheets</name>
    <message>
        <source>Angaben zur Person</source>
        <translation>Personal details</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Sorgeberechtigte Person</source>
        <translation>Custody holder</translation>
    </message>
    <message>
        <source>Gespeichert.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Die Karte „{token}“ unterschreibt. Ihre PIN wird dafür einmal gebraucht und nicht gespeichert. Hat das Lesegerät eigene Tasten, lassen Sie das Feld leer.</source>
        <translation>The card “{token}” signs. Its PIN is needed once for this and is not stored. If the reader has keys of its own, leave the field empty.</translation>
    </message>
    <message>
        <source>Bitte die PIN der Karte</source>
        <translation>The card&apos;s PIN, please</translation>
    </message>
    <message>
        <source>Unterschreiben</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Ort des Tresors</source>
        <translation>Place of the vault</translation>
    </message>
    <message>
        <source>Das Laufwerk ist als Ganzes verschlüsselt.</source>
        <translation>The drive is encrypted as a whole.</translation>
    </message>
    <message>
        <source>Auf diesem Laufwerk ist keine Verschlüsselung zu erkennen. Der Tresor ist es, aber nicht, was das System beim Ruhezustand auslagert. Bitte lassen Sie das ganze Laufwerk verschlüsseln.</source>
        <translation>No encryption can be seen on this drive. The vault is encrypted, but what the system puts aside when it sleeps is not. Please have the whole drive encrypted.</translation>
    </message>
    <message>
        <source>Ob das Laufwerk verschlüsselt ist, lässt sich hier nicht feststellen. BitLocker, FileVault oder LUKS sollte eingeschaltet sein; bitte fragen Sie Ihre IT.</source>
        <translation>Whether the drive is encrypted cannot be found out here. BitLocker, FileVault or LUKS should be on; please ask your IT.</translation>
    </message>
</context>
<context>
    <name>PlainCopy</name>
    <message>
        <source>In einfacher Sprache</source>
        <translation>In plain language</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Was vereinbart wurde, für {name}</source>
        <translation>What was agreed, for {name}</translation>
    </message>
    <message>
        <source>Blatt in einfacher Sprache</source>
        <translation>Sheet in plain language</translation>
    </message>
    <message>
        <source>Wie es hinausgeht</source>
        <translation>How it leaves</translation>
    </message>
    <message>
        <source>Ziele, wer was bis wann macht und wen man fragen kann, in kurzen Sätzen und großer Schrift. Es wird ein nummeriertes Exemplar wie das Fallblatt; das ganze Blatt gibt es auf Wunsch dazu.</source>
        <translation>Goals, who does what by when and whom to ask, in short sentences and large letters. It becomes a numbered copy like the case sheet; the whole sheet is there on request too.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Was nicht mitgeht</source>
        <translation>What stays</translation>
    </message>
    <message>
        <source>Alles, was dazugehört, geht mit.</source>
        <translation>Everything that belongs to it goes along.</translation>
    </message>
    <message>
        <source>Ordner wählen und verschließen …</source>
        <translation>Choose a folder and seal …</translation>
    </message>
    <message>
        <source>Nicht packen</source>
        <translation>Do not pack</translation>
    </message>
    <message>
        <source>Was nicht mitgeht und warum</source>
        <translation>What stays and why</translation>
    </message>
    <message>
        <source>Paket {number} vom {day}. Grundlage: {basis}. Noch ist nichts gepackt.</source>
        <translation>Package {number} of {day}. Ground: {basis}. Nothing is packed yet.</translation>
    </message>
    <message>
        <source>{count} × löschen</source>
        <translation>{count} × delete</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>wie gesprochen, etwa 3/2026</source>
        <translation>as spoken, such as 3/2026</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Verfahren</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Beginning</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Raum</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Meldeschluss</source>
        <translation>Reporting deadline</translation>
    </message>
    <message>
        <source>Bis zu diesem Tag können Partner Fälle melden.</source>
        <translation>Partners can report cases until this day.</translation>
    </message>
    <message>
        <source>Platz für</source>
        <translation>Room for</translation>
    </message>
    <message>
        <source>gezählt in</source>
        <translation>counted in</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Steht auf der öffentlichen Terminliste</source>
        <translation>Stands on the public list of dates</translation>
    </message>
    <message>
        <source>mit Tag, Zeit, Ort und Meldeschluss, ohne Namen</source>
        <translation>with day, time, place and reporting deadline, without names</translation>
    </message>
    <message>
        <source>Konferenz planen</source>
        <translation>Plan a conference</translation>
    </message>
    <message>
        <source>Konferenz ändern</source>
        <translation>Change conference</translation>
    </message>
    <message>
        <source>Planen</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ihr Entwurf von {time} Uhr ist wieder da.</source>
        <translation>Your draft of {time} is back.</translation>
    </message>
</context>
<context>
    <name>PointSheet</name>
    <message>
        <source>Worum geht es?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Beschluss</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Wer kümmert sich?</source>
        <translation>Who sees to it?</translation>
    </message>
    <message>
        <source>Bis wann?</source>
        <translation>By when?</translation>
    </message>
    <message>
        <source>Punkt der Tagesordnung</source>
        <translation>Point of the agenda</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Gilt ab</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Selbst unterschreiben ab (Jahre)</source>
        <translation>Signs alone from (years)</translation>
    </message>
    <message>
        <source>Volljährig ab (Jahre)</source>
        <translation>Of age from (years)</translation>
    </message>
    <message>
        <source>Aufnahme bis unter (Jahre)</source>
        <translation>Admission under (years)</translation>
    </message>
    <message>
        <source>Entscheidet allein ab (Jahre)</source>
        <translation>Decides alone from (years)</translation>
    </message>
    <message>
        <source>Leer: erst mit der Volljährigkeit, die strengste Regel</source>
        <translation>Empty: only when of age, the strictest rule</translation>
    </message>
    <message>
        <source>Vor Geburtstagen prüfen (Tage)</source>
        <translation>Check before birthdays (days)</translation>
    </message>
    <message>
        <source>Einwilligung höchstens (Monate)</source>
        <translation>Consent at most (months)</translation>
    </message>
    <message>
        <source>Erinnern vor Ablauf (Tage)</source>
        <translation>Remind before expiry (days)</translation>
    </message>
    <message>
        <source>Ablauf in wenigen Wochen: ab (Tage)</source>
        <translation>Ends within weeks: from (days)</translation>
    </message>
    <message>
        <source>Ablauf in wenigen Tagen: ab (Tage)</source>
        <translation>Ends within days: from (days)</translation>
    </message>
    <message>
        <source>Meldung ohne Einwilligung löschen nach (Tage)</source>
        <translation>Delete report without consent after (days)</translation>
    </message>
    <message>
        <source>Aufbewahrung (Jahre)</source>
        <translation>Retention (years)</translation>
    </message>
    <message>
        <source>Nach Widerruf löschen nach (Tagen)</source>
        <translation>Erase after a withdrawal (days)</translation>
    </message>
    <message>
        <source>Einwände gegen Entwürfe (Tage)</source>
        <translation>Objections to drafts (days)</translation>
    </message>
    <message>
        <source>§ 9b SGB VIII prüfen alle (Monate)</source>
        <translation>Review § 9b SGB VIII every (months)</translation>
    </message>
    <message>
        <source>Löschlauf ohne zweite Bestätigung (Fälle)</source>
        <translation>Erasure run without second confirmation (cases)</translation>
    </message>
    <message>
        <source>Ergebnis mitteilen binnen (Tage)</source>
        <translation>Tell the result within (days)</translation>
    </message>
    <message>
        <source>Wenn der junge Mensch nicht dabei war</source>
        <translation>If the young person was not there</translation>
    </message>
    <message>
        <source>Kleinste veröffentlichte Zahl</source>
        <translation>Smallest published number</translation>
    </message>
    <message>
        <source>3 bis 10; darunter wird in Berichten nichts genannt</source>
        <translation>3 to 10; below that nothing is named in reports</translation>
    </message>
    <message>
        <source>Prozente ab (Fälle)</source>
        <translation>Percentages from (cases)</translation>
    </message>
    <message>
        <source>Scans unterschriebener Bögen bis (MB)</source>
        <translation>Scans of signed forms up to (MB)</translation>
    </message>
    <message>
        <source>Scans bis (Millionen Bildpunkte)</source>
        <translation>Scans up to (million pixels)</translation>
    </message>
    <message>
        <source>Einwilligungen dürfen am Bildschirm unterschrieben werden</source>
        <translation>Consents may be signed on the screen</translation>
    </message>
    <message>
        <source>sonst nur von Hand auf Papier, das ist der Normalfall</source>
        <translation>otherwise by hand on paper only, which is the usual way</translation>
    </message>
    <message>
        <source>… auch für besonders geschützte Angaben</source>
        <translation>… also for specially protected information</translation>
    </message>
    <message>
        <source>bitte vorher mit dem Datenschutz klären (§ 67b Abs. 2 SGB X)</source>
        <translation>please settle with data protection first (section 67b(2) SGB X)</translation>
    </message>
    <message>
        <source>Minuten je Fall</source>
        <translation>Minutes per case</translation>
    </message>
    <message>
        <source>Abstand zwischen zwei Familien (Minuten)</source>
        <translation>Gap between two families (minutes)</translation>
    </message>
    <message>
        <source>Angebote gelten als aktuell (Tage)</source>
        <translation>Offers count as up to date (days)</translation>
    </message>
    <message>
        <source>Ältere Einträge der Angebotsliste werden markiert</source>
        <translation>Older entries of the list of offers are marked</translation>
    </message>
    <message>
        <source>Regeln der Dienststelle</source>
        <translation>Rules of the office</translation>
    </message>
    <message>
        <source>Regeln der Dienststelle ab diesem Tag so festlegen</source>
        <translation>Set the rules of the office like this from this day on</translation>
    </message>
    <message>
        <source>Was bisher galt, bleibt aufgezeichnet. Für jeden Tag gelten die Regeln, die an ihm in Kraft waren.</source>
        <translation>What held before stays on record. For every day the rules hold that were in force on it.</translation>
    </message>
    <message>
        <source>Die Regeln sind festgelegt.</source>
        <translation>The rules have been set.</translation>
    </message>
</context>
<context>
    <name>PostponeSheet</name>
    <message>
        <source>Neuer Tag</source>
        <translation>New day</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Raum</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Meldeschluss</source>
        <translation>Reporting deadline</translation>
    </message>
    <message>
        <source>Konferenz verschieben</source>
        <translation>Postpone conference</translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Tagesordnung, Meldungen und Eingeladene gehen mit. Danach schreiben Sie allen, die schon eingeladen sind; ihre Antworten sind wieder offen.</source>
        <translation>Agenda, reports and invitees go along. Then you write to everybody who was invited; their answers are open again.</translation>
    </message>
</context>
<context>
    <name>PresenceDesk</name>
    <message>
        <source>{deed}: dafür wird es noch einmal gebraucht.</source>
        <translation>{deed}: it is needed once more for this.</translation>
    </message>
</context>
<context>
    <name>PresenceSheet</name>
    <message>
        <source>Bitte noch einmal das Kennwort</source>
        <translation>Your password once more, please</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Kennwort</source>
        <translation>Password</translation>
    </message>
</context>
<context>
    <name>PresentingPart</name>
    <message>
        <source>Frage an die Konferenz</source>
        <translation>Question for the conference</translation>
    </message>
    <message>
        <source>Sachstand</source>
        <translation>Situation</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Tabellen</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Früher</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Vergleich</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Sätze</source>
        <translation>Sentences</translation>
    </message>
    <message>
        <source>Ansicht der Zusammenfassung</source>
        <translation>View of the summary</translation>
    </message>
    <message>
        <source>Vorschau der Zusammenfassung</source>
        <translation>Preview of the summary</translation>
    </message>
    <message>
        <source>Noch keine Zusammenfassung</source>
        <translation>No summary yet</translation>
    </message>
    <message>
        <source>Wählen Sie Zeit und Tabellen; was herauskäme, erscheint hier. Gezählt werden nur feste Angaben, und niemand ist darin zu erkennen.</source>
        <translation>Choose time and tables; what would come out appears here. Only fixed facts are counted, and nobody can be recognised in them.</translation>
    </message>
    <message>
        <source>Auswege werden verglichen</source>
        <translation>Comparing alternatives</translation>
    </message>
</context>
<context>
    <name>PreviewPrint</name>
    <message>
        <source>Vorschau machen</source>
        <translation>Make preview</translation>
    </message>
    <message>
        <source>Auswahl ändern</source>
        <translation>Change choice</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Gedruckt und vermerkt.</source>
        <translation>Printed and put on record.</translation>
    </message>
    <message>
        <source>Bitte zuerst die Vorschau machen.</source>
        <translation>Please make the preview first.</translation>
    </message>
    <message>
        <source>Papiere werden gemacht</source>
        <translation>Papers are being made</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Seiten je Blatt</source>
        <translation>Sides of the sheet</translation>
    </message>
    <message>
        <source>alle, oder zum Beispiel 1–3, 5</source>
        <translation>all, or for example 1–3, 5</translation>
    </message>
    <message>
        <source>Drucker</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Welche Seiten</source>
        <translation>Which pages</translation>
    </message>
    <message>
        <source>Wie oft</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Auf diesem Rechner ist kein Drucker eingerichtet. Bitte zuerst in dessen Einstellungen einen einrichten.</source>
        <translation>No printer is set up on this machine. Please set one up in its settings first.</translation>
    </message>
    <message>
        <source>Drucker und Warteschlange können eine Kopie behalten.</source>
        <translation>The printer and its queue may keep a copy.</translation>
    </message>
    <message>
        <source>Ein nummeriertes Exemplar wird einmal gedruckt.</source>
        <translation>A numbered copy is printed once.</translation>
    </message>
    <message>
        <source>Kein Drucker ist eingerichtet.</source>
        <translation>No printer is set up.</translation>
    </message>
    <message>
        <source>Es wird gerade gedruckt.</source>
        <translation>Printing is going on.</translation>
    </message>
    <message>
        <source>Wird vorbereitet</source>
        <translation>Being prepared</translation>
    </message>
    <message>
        <source>Wird an den Drucker gegeben</source>
        <translation>Being sent to the printer</translation>
    </message>
    <message>
        <source>Abgebrochen. Was der Drucker schon hat, kann noch herauskommen.</source>
        <translation>Stopped. What the printer has already may still come out.</translation>
    </message>
    <message>
        <source>alle {last}, oder zum Beispiel 1–3, 5</source>
        <translation>all {last}, or for example 1–3, 5</translation>
    </message>
</context>
<context>
    <name>PrivacyRoom</name>
    <message>
        <source>Datenschutz</source>
        <translation>Data protection</translation>
    </message>
    <message>
        <source>Abschnitt des Datenschutzes</source>
        <translation>Section of data protection</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Löschlauf</source>
        <translation>Erasure run</translation>
    </message>
    <message>
        <source>Auskunft</source>
        <translation>Subject access</translation>
    </message>
    <message>
        <source>Verlust melden</source>
        <translation>Report a loss</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Wozu jemand Nein gesagt oder die Einwilligung widerrufen hat, dafür gibt es keine Rechtsgrundlage.</source>
        <translation>There is no legal ground for what somebody said no to or withdrew consent for.</translation>
    </message>
    <message>
        <source>Die Volljährigkeit liegt vor dem Alter der Einsichtsfähigkeit.</source>
        <translation>The age of majority is lower than the age of capacity to understand.</translation>
    </message>
    <message>
        <source>Es fehlt, warum der Fall trotz des Alters angenommen wird.</source>
        <translation>It is missing why the case is accepted in spite of the age.</translation>
    </message>
    <message>
        <source>Es fehlt, ob der junge Mensch dabei sein möchte.</source>
        <translation>It is missing whether the young person wants to be there.</translation>
    </message>
    <message>
        <source>Der Stand liegt in der Zukunft.</source>
        <translation>The day it is as of lies in the future.</translation>
    </message>
    <message>
        <source>Es fehlt, von welchem Tag die Angaben sind (Stand).</source>
        <translation>It is missing which day the information is as of.</translation>
    </message>
    <message>
        <source>Die Zahl der Termine im Jahr fehlt.</source>
        <translation>The number of dates a year is missing.</translation>
    </message>
    <message>
        <source>Im Jahr sind es 1 bis 12 feste Termine.</source>
        <translation>There are 1 to 12 fixed dates a year.</translation>
    </message>
    <message>
        <source>Es fehlt, wie viele Tage vorher der Meldeschluss ist.</source>
        <translation>It is missing how many days before the reporting deadline lies.</translation>
    </message>
    <message>
        <source>Der Meldeschluss liegt nicht nach der Konferenz.</source>
        <translation>The reporting deadline does not lie after the conference.</translation>
    </message>
    <message>
        <source>Zwischen zwei Familien liegen 0 bis 120 Minuten.</source>
        <translation>0 to 120 minutes lie between two families.</translation>
    </message>
    <message>
        <source>In der Liste steht noch kein Zeitraum.</source>
        <translation>There is no period in the list yet.</translation>
    </message>
    <message>
        <source>Jeder Zeitraum braucht einen Namen und endet nicht vor seinem Beginn.</source>
        <translation>Every period needs a name and does not end before it begins.</translation>
    </message>
    <message>
        <source>Der Tag der Antwort liegt in der Zukunft.</source>
        <translation>The day of the answer lies in the future.</translation>
    </message>
    <message>
        <source>Es fehlt, wer die Vertretung übernimmt.</source>
        <translation>It is missing who stands in.</translation>
    </message>
    <message>
        <source>Die Quelle fehlt.</source>
        <translation>The source is missing.</translation>
    </message>
    <message>
        <source>Der Tag der Antwort fehlt.</source>
        <translation>The day of the answer is missing.</translation>
    </message>
    <message>
        <source>Es fehlt, wozu es dient.</source>
        <translation>It is not said what it is for.</translation>
    </message>
    <message>
        <source>Es fehlt, für wen es ist.</source>
        <translation>It is not said who it is for.</translation>
    </message>
    <message>
        <source>Worum es geht, fehlt.</source>
        <translation>What it is about is missing.</translation>
    </message>
    <message>
        <source>Wer die Sitzung leitet, fehlt.</source>
        <translation>Who chairs the session is missing.</translation>
    </message>
    <message>
        <source>Das Geburtsdatum liegt in der Zukunft.</source>
        <translation>The date of birth lies in the future.</translation>
    </message>
    <message>
        <source>Das Geburtsdatum fehlt.</source>
        <translation>The date of birth is missing.</translation>
    </message>
    <message>
        <source>Die Zahl der Fälle, für die Zeit ist, fehlt.</source>
        <translation>The number of cases there is time for is missing.</translation>
    </message>
    <message>
        <source>Es fehlt, um welche Angaben es geht.</source>
        <translation>It is missing which data it is about.</translation>
    </message>
    <message>
        <source>Besonders geschützte und anvertraute Angaben lassen sich nur mit Einwilligung weitergeben.</source>
        <translation>Specially protected and entrusted data can be passed on only with consent.</translation>
    </message>
    <message>
        <source>Die Rechtsgrundlage steht nicht in der Liste, die an diesem Tag gilt.</source>
        <translation>The legal ground is not on the list that holds on that day.</translation>
    </message>
    <message>
        <source>Was widerrufen werden soll, steht nicht in dieser Einwilligung.</source>
        <translation>What is to be withdrawn is not part of this consent.</translation>
    </message>
    <message>
        <source>Das Alter, ab dem junge Menschen allein entscheiden, liegt nicht zwischen Einsichtsfähigkeit und Volljährigkeit.</source>
        <translation>The age from which young people decide alone does not lie between capacity to understand and majority.</translation>
    </message>
    <message>
        <source>Eine Rechtsgrundlage gibt es nur für Stellen nach § 35 SGB I, nicht für Schulen, Betriebe, Ehrenamtliche und freie Träger.</source>
        <translation>There is a legal ground only for bodies under § 35 SGB I, not for schools, companies, volunteers and independent providers.</translation>
    </message>
    <message>
        <source>Die Einwilligung gilt für mindestens eine Konferenz.</source>
        <translation>The consent covers at least one conference.</translation>
    </message>
    <message>
        <source>Ein Tag der Konferenzen liegt außerhalb der Gültigkeit.</source>
        <translation>A day of the conferences lies outside the consent&apos;s term.</translation>
    </message>
    <message>
        <source>Die Übergabe der Kopie liegt in der Zukunft.</source>
        <translation>The copy was handed over in the future.</translation>
    </message>
    <message>
        <source>Der Nachweis zur Sorge kann nicht in der Zukunft gesehen worden sein.</source>
        <translation>The proof of custody cannot have been seen in the future.</translation>
    </message>
    <message>
        <source>Es fehlt, wozu eingewilligt wird.</source>
        <translation>What the consent is for is missing.</translation>
    </message>
    <message>
        <source>Zu einem angekreuzten Zweck fehlt sein eigener letzter Tag.</source>
        <translation>A ticked purpose lacks its own last day.</translation>
    </message>
    <message>
        <source>Der Grund für nur eine Unterschrift steht nicht in den Regeln der Dienststelle.</source>
        <translation>The ground for only one signature is not among the office&apos;s rules.</translation>
    </message>
    <message>
        <source>Es fehlt, welche Vorschrift es erlaubt.</source>
        <translation>It is missing which provision allows it.</translation>
    </message>
    <message>
        <source>Ein Grund in den Listen hat keine Worte oder steht zweimal da.</source>
        <translation>A ground in the lists has no words or is there twice.</translation>
    </message>
    <message>
        <source>Ein Zweck gilt mindestens einen Monat.</source>
        <translation>A purpose lasts at least one month.</translation>
    </message>
    <message>
        <source>Vor einem Geburtstag wird mindestens einen Tag vorher geprüft.</source>
        <translation>Before a birthday the check is at least one day ahead.</translation>
    </message>
    <message>
        <source>Ein Tag der Konferenzen ist nicht lesbar. Bitte wie 14.01.2027 eintragen.</source>
        <translation>A day of the conferences cannot be read. Please enter it like 14.01.2027.</translation>
    </message>
    <message>
        <source>Es fehlt, wann der Nachweis zur Sorge gesehen wurde.</source>
        <translation>When the proof of custody was seen is missing.</translation>
    </message>
    <message>
        <source>Es fehlt, wer den Nachweis zur Sorge gesehen hat.</source>
        <translation>Who saw the proof of custody is missing.</translation>
    </message>
    <message>
        <source>Es fehlt, seit wann jemand nicht einverstanden ist.</source>
        <translation>Since when somebody does not agree is missing.</translation>
    </message>
    <message>
        <source>Der Tag, an dem jemand nicht einverstanden war, liegt in der Zukunft.</source>
        <translation>The day on which somebody did not agree lies in the future.</translation>
    </message>
    <message>
        <source>Geklärt sein kann die Uneinigkeit erst, seit es sie gibt, und spätestens heute.</source>
        <translation>The disagreement can be settled only since it exists, and today at the latest.</translation>
    </message>
    <message>
        <source>Der Fall fehlt, zu dem die Meldung gehört.</source>
        <translation>The case the report belongs to is missing.</translation>
    </message>
    <message>
        <source>Es fehlt, was geschehen ist.</source>
        <translation>What happened is missing.</translation>
    </message>
    <message>
        <source>Die zulässige Abweichung der Uhr liegt nicht zwischen 30 und 900 Sekunden.</source>
        <translation>The clock may stray by 30 to 900 seconds.</translation>
    </message>
    <message>
        <source>Der Grund des Abschlusses fehlt.</source>
        <translation>The reason for closing is missing.</translation>
    </message>
    <message>
        <source>Der Konferenzmodus dauert 15 bis 60 Minuten.</source>
        <translation>Conference mode lasts 15 to 60 minutes.</translation>
    </message>
    <message>
        <source>Eine Einwilligung muss mindestens einen Monat gelten können.</source>
        <translation>A consent must be able to be valid for at least one month.</translation>
    </message>
    <message>
        <source>Es fehlt, welche Exemplare verloren sind.</source>
        <translation>Which copies are lost is missing.</translation>
    </message>
    <message>
        <source>Es werden zwischen 1 und 31 tägliche Sicherungen behalten.</source>
        <translation>Between 1 and 31 daily backups are kept.</translation>
    </message>
    <message>
        <source>Der Termin fehlt, bis wann es erledigt sein soll.</source>
        <translation>The date by which it is to be done is missing.</translation>
    </message>
    <message>
        <source>Der Termin ist schon vorbei.</source>
        <translation>The date has already passed.</translation>
    </message>
    <message>
        <source>Bitte eintragen, wann der Punkt begann.</source>
        <translation>Please enter when the item began.</translation>
    </message>
    <message>
        <source>Bitte eintragen, wann der Punkt endete.</source>
        <translation>Please enter when the item ended.</translation>
    </message>
    <message>
        <source>Das Ende liegt vor dem Beginn.</source>
        <translation>The end is before the start.</translation>
    </message>
    <message>
        <source>Es fehlt, welche Person das ist.</source>
        <translation>It is missing which person this is.</translation>
    </message>
    <message>
        <source>Bitte eintragen, wann die Sitzung begann.</source>
        <translation>Please enter when the session began.</translation>
    </message>
    <message>
        <source>Bitte eintragen, wann die Sitzung endete.</source>
        <translation>Please enter when the session ended.</translation>
    </message>
    <message>
        <source>Das Ende liegt nicht nach dem Beginn.</source>
        <translation>The end is not after the beginning.</translation>
    </message>
    <message>
        <source>Die Uhrzeit des Endes fehlt.</source>
        <translation>The time of the end is missing.</translation>
    </message>
    <message>
        <source>Wer zu den besonderen Angaben unterschreibt, muss auch oben unterschreiben.</source>
        <translation>Whoever signs for the special information has to sign above as well.</translation>
    </message>
    <message>
        <source>Ein Scan darf zwischen 1 und 60 MB groß sein.</source>
        <translation>A scan may be between 1 and 60 MB in size.</translation>
    </message>
    <message>
        <source>Ein Scan darf zwischen 1 und 100 Millionen Bildpunkte haben.</source>
        <translation>A scan may have between 1 and 100 million pixels.</translation>
    </message>
    <message>
        <source>Ein Löschlauf muss mindestens einen Fall umfassen können.</source>
        <translation>An erasure run has to be able to take at least one case.</translation>
    </message>
    <message>
        <source>Der junge Mensch war nicht da: Es fehlt, wer ihm das Ergebnis mitteilt.</source>
        <translation>The young person was not there: it is missing who tells them the result.</translation>
    </message>
    <message>
        <source>Es fehlt, bis wann der junge Mensch das Ergebnis erfährt.</source>
        <translation>It is missing by when the young person learns the result.</translation>
    </message>
    <message>
        <source>Der Tag, bis zu dem der junge Mensch das Ergebnis erfährt, ist schon vorbei.</source>
        <translation>The day by which the young person learns the result has passed.</translation>
    </message>
    <message>
        <source>Es fehlt, wer das Angebot macht (Träger).</source>
        <translation>It is missing who makes the offer (carrier).</translation>
    </message>
    <message>
        <source>Einträge der Angebotsliste gelten mindestens einen Tag als aktuell.</source>
        <translation>Entries of the list of offers count as up to date for at least one day.</translation>
    </message>
    <message>
        <source>Es sind 0 bis 9999 freie Plätze.</source>
        <translation>Free places are 0 to 9999.</translation>
    </message>
    <message>
        <source>Der Meldetermin liegt nach dem Beginn.</source>
        <translation>The day to report by is after the start.</translation>
    </message>
    <message>
        <source>Es fehlt, was die Person für den jungen Menschen ist, zum Beispiel Großmutter.</source>
        <translation>It is missing what the person is to the young person, such as grandmother.</translation>
    </message>
    <message>
        <source>Es fehlt, wann gefragt wurde.</source>
        <translation>When it was asked is missing.</translation>
    </message>
    <message>
        <source>Es fehlt, wie sicher die Angabe ist.</source>
        <translation>How certain it is is missing.</translation>
    </message>
    <message>
        <source>Es fehlt, von wem die Angabe stammt.</source>
        <translation>Who said it is missing.</translation>
    </message>
    <message>
        <source>Es fehlt, warum niemand erreicht wurde.</source>
        <translation>Why nobody was reached is missing.</translation>
    </message>
    <message>
        <source>Der Verbleib fehlt oder steht nicht in der Liste.</source>
        <translation>The destination is missing or not in the list.</translation>
    </message>
    <message>
        <source>Der Beginn fehlt.</source>
        <translation>The beginning is missing.</translation>
    </message>
    <message>
        <source>Es fehlt, bis wann es weitergeht.</source>
        <translation>Until when it goes on is missing.</translation>
    </message>
    <message>
        <source>Ein Schlüssel steht zweimal in der Liste.</source>
        <translation>A code stands in the list twice.</translation>
    </message>
    <message>
        <source>Jede Zeile braucht Schlüssel, Wörter und eine bekannte Berichtsgruppe.</source>
        <translation>Each line needs a code, words and a known reporting group.</translation>
    </message>
    <message>
        <source>In der Liste fehlt eine Bedeutung, nach der das Programm rechnet.</source>
        <translation>The list lacks a meaning the program reckons with.</translation>
    </message>
    <message>
        <source>Jede Zahl der Regeln ist mindestens 1.</source>
        <translation>Each number of the rules is at least 1.</translation>
    </message>
    <message>
        <source>Der Stichtag der Einschulung ist kein Tag im Jahr.</source>
        <translation>The cut-off for starting school is no day of the year.</translation>
    </message>
    <message>
        <source>Bitte wählen, was die meldende Stelle als Grund erfahren soll.</source>
        <translation>Please choose what whoever reported is told as the ground.</translation>
    </message>
    <message>
        <source>Für Einwände gegen einen Entwurf braucht es mindestens einen Tag.</source>
        <translation>Objections to a draft need at least one day.</translation>
    </message>
    <message>
        <source>Es fehlt, wer es im Vertrauen gesagt hat.</source>
        <translation>It is missing who said it in confidence.</translation>
    </message>
    <message>
        <source>Es fehlt, wem es gesagt wurde.</source>
        <translation>It is missing to whom it was said.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie die Angabe.</source>
        <translation>Please choose the entry.</translation>
    </message>
    <message>
        <source>Es fehlt, wann das mitgeteilt wurde.</source>
        <translation>It is missing when this was said.</translation>
    </message>
    <message>
        <source>Der Tag der Mitteilung liegt in der Zukunft.</source>
        <translation>The day it was said lies in the future.</translation>
    </message>
    <message>
        <source>Für das Mitteilen des Ergebnisses braucht es mindestens einen Tag.</source>
        <translation>Telling the result needs at least one day.</translation>
    </message>
    <message>
        <source>Wer hat aufgeklärt? Bitte eine Person wählen.</source>
        <translation>Who explained it? Please choose a person.</translation>
    </message>
    <message>
        <source>Bitte eine Sprache wählen.</source>
        <translation>Please choose a language.</translation>
    </message>
    <message>
        <source>Die Aufklärung liegt nach einer Unterschrift; sie muss vorher sein.</source>
        <translation>The explanation is later than a signature; it must come before.</translation>
    </message>
    <message>
        <source>Der neue Löschtag fehlt.</source>
        <translation>The new day of erasure is missing.</translation>
    </message>
    <message>
        <source>Der neue Löschtag ist schon vorbei.</source>
        <translation>The new day of erasure has passed already.</translation>
    </message>
    <message>
        <source>Bei einer im Vertrauen gemachten Angabe fehlt, wer sie gemacht hat.</source>
        <translation>For information given in confidence it is missing who gave it.</translation>
    </message>
    <message>
        <source>Der Familienname fehlt.</source>
        <translation>The family name is missing.</translation>
    </message>
    <message>
        <source>Der Tag der Wiedervorlage fehlt.</source>
        <translation>The day of the follow-up is missing.</translation>
    </message>
    <message>
        <source>Der Tag der Wiedervorlage ist schon vorbei.</source>
        <translation>The day of the follow-up has already passed.</translation>
    </message>
    <message>
        <source>Es fehlt, in welcher Form widerrufen wurde.</source>
        <translation>It is missing in which form the consent was withdrawn.</translation>
    </message>
    <message>
        <source>Die Fassung des Formulars fehlt.</source>
        <translation>The version of the form is missing.</translation>
    </message>
    <message>
        <source>Die Funktion fehlt.</source>
        <translation>The function is missing.</translation>
    </message>
    <message>
        <source>Der Vorname fehlt.</source>
        <translation>The first name is missing.</translation>
    </message>
    <message>
        <source>Es fehlt ein Ziel, dem der junge Mensch zugestimmt hat. „Keine gemeinsame Vereinbarung“ ist auch ein Ergebnis.</source>
        <translation>A goal the young person agreed to is missing. “No common agreement” is an outcome too.</translation>
    </message>
    <message>
        <source>Bei einer Freigabe anvertrauter Angaben fehlt, wer sie anvertraut hat.</source>
        <translation>For a release of information given in confidence it is missing who gave it.</translation>
    </message>
    <message>
        <source>Bei einer besonders geschützten Angabe fehlt das eigene Kreuz.</source>
        <translation>For specially protected information its own tick is missing.</translation>
    </message>
    <message>
        <source>Eine Freigabe reicht über die Einwilligung hinaus.</source>
        <translation>A release goes beyond the consent.</translation>
    </message>
    <message>
        <source>Bei einer Freigabe fehlt der Empfänger: eine Person oder eine Funktion.</source>
        <translation>For a release the recipient is missing: a person or a function.</translation>
    </message>
    <message>
        <source>Der Tag der Konferenz fehlt.</source>
        <translation>The day of the conference is missing.</translation>
    </message>
    <message>
        <source>Die Aufbewahrung muss mindestens jeden Monat geprüft werden können.</source>
        <translation>A hold has to be reviewed every month or less often.</translation>
    </message>
    <message>
        <source>Die Zeit bis zur Sperre liegt nicht zwischen 1 und 15 Minuten.</source>
        <translation>The time until locking is not between 1 and 15 minutes.</translation>
    </message>
    <message>
        <source>Die Institution fehlt.</source>
        <translation>The institution is missing.</translation>
    </message>
    <message>
        <source>Das Ergebnis der Einschätzung fehlt.</source>
        <translation>The result of the assessment is missing.</translation>
    </message>
    <message>
        <source>Es fehlt, wer eingeschätzt hat.</source>
        <translation>Who assessed is missing.</translation>
    </message>
    <message>
        <source>Der Tag der Einschätzung fehlt.</source>
        <translation>The day of the assessment is missing.</translation>
    </message>
    <message>
        <source>Der Tag der Einschätzung liegt in der Zukunft.</source>
        <translation>The day of the assessment lies in the future.</translation>
    </message>
    <message>
        <source>Es fehlt, mit welchen Fragen.</source>
        <translation>With which questions is missing.</translation>
    </message>
    <message>
        <source>Die Erinnerungen vor dem Ablauf müssen aufeinander folgen: zuerst bald, dann in wenigen Wochen, zuletzt in wenigen Tagen.</source>
        <translation>The reminders before the end have to follow one another: first soon, then within weeks, last within days.</translation>
    </message>
    <message>
        <source>Es fehlt, wo das Original liegt.</source>
        <translation>It is missing where the original is kept.</translation>
    </message>
    <message>
        <source>Der Anmeldename fehlt.</source>
        <translation>The sign-in name is missing.</translation>
    </message>
    <message>
        <source>Die fallführende Fachkraft fehlt.</source>
        <translation>The professional leading the case is missing.</translation>
    </message>
    <message>
        <source>Der Rechtskreis fehlt.</source>
        <translation>The area of law (Rechtskreis) is missing.</translation>
    </message>
    <message>
        <source>Der Tag des Verlusts liegt in der Zukunft.</source>
        <translation>The day of the loss lies in the future.</translation>
    </message>
    <message>
        <source>Die Mindestfallzahl liegt außerhalb des zulässigen Bereichs.</source>
        <translation>The smallest number is outside the permitted range.</translation>
    </message>
    <message>
        <source>Der Puffer kann 0 bis 60 Minuten lang sein. Länger ist eine Pause.</source>
        <translation>The buffer can be 0 to 60 minutes long. Longer than that is a break.</translation>
    </message>
    <message>
        <source>Moderation und Vertretung müssen zwei verschiedene Personen sein.</source>
        <translation>Chair and deputy have to be two different people.</translation>
    </message>
    <message>
        <source>Die Vertretung der Moderation fehlt.</source>
        <translation>The deputy of the chair is missing.</translation>
    </message>
    <message>
        <source>Die Minuten fehlen.</source>
        <translation>The minutes are missing.</translation>
    </message>
    <message>
        <source>Wer das Protokoll führt, fehlt.</source>
        <translation>Who takes the minutes is missing.</translation>
    </message>
    <message>
        <source>Die Moderation fehlt.</source>
        <translation>The chair is missing.</translation>
    </message>
    <message>
        <source>Es werden zwischen 1 und 12 monatliche Sicherungen behalten.</source>
        <translation>Between 1 and 12 monthly backups are kept.</translation>
    </message>
    <message>
        <source>Die Orte fehlen, für die das Amt zuständig ist.</source>
        <translation>The places the office is responsible for are missing.</translation>
    </message>
    <message>
        <source>Es fehlt, für welchen Ort die Stelle zuständig ist.</source>
        <translation>It is missing which place the office is responsible for.</translation>
    </message>
    <message>
        <source>Der Name fehlt.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>Es ist niemand benannt, der den Fall sehen darf.</source>
        <translation>Nobody is named who may see the case.</translation>
    </message>
    <message>
        <source>Der Zeitpunkt, zu dem der Verlust bekannt wurde, liegt in der Zukunft.</source>
        <translation>The moment the loss became known lies in the future.</translation>
    </message>
    <message>
        <source>Es fehlt, wann der Verlust bekannt wurde.</source>
        <translation>When the loss became known is missing.</translation>
    </message>
    <message>
        <source>Die Nummer fehlt.</source>
        <translation>The number is missing.</translation>
    </message>
    <message>
        <source>Das Kürzel für die Fallnummern fehlt.</source>
        <translation>The prefix of the case numbers is missing.</translation>
    </message>
    <message>
        <source>Der Anlass fehlt.</source>
        <translation>The occasion is missing.</translation>
    </message>
    <message>
        <source>Der Anlass ist zu lang; bitte kürzer fassen.</source>
        <translation>The occasion is too long; please be briefer.</translation>
    </message>
    <message>
        <source>Der Name der Dienststelle fehlt.</source>
        <translation>The name of the office is missing.</translation>
    </message>
    <message>
        <source>Die Höchstdauer liegt nicht zwischen 1 und 12 Stunden.</source>
        <translation>The longest time is not between 1 and 12 hours.</translation>
    </message>
    <message>
        <source>Der Tag der Eröffnung liegt in der Zukunft.</source>
        <translation>The day of opening lies in the future.</translation>
    </message>
    <message>
        <source>Der Tag der Eröffnung fehlt.</source>
        <translation>The day of opening is missing.</translation>
    </message>
    <message>
        <source>Das Ergebnis fehlt.</source>
        <translation>The outcome is missing.</translation>
    </message>
    <message>
        <source>Das Ziel des jungen Menschen in eigenen Worten fehlt.</source>
        <translation>The young person’s goal in their own words is missing.</translation>
    </message>
    <message>
        <source>Die Fachkraft fehlt, die sich darum kümmert.</source>
        <translation>The professional who takes care of it is missing.</translation>
    </message>
    <message>
        <source>Der junge Mensch fehlt.</source>
        <translation>The young person is missing.</translation>
    </message>
    <message>
        <source>Der Ort fehlt.</source>
        <translation>The place is missing.</translation>
    </message>
    <message>
        <source>Ein eingegebenes Kennwort gilt 1 bis 15 Minuten.</source>
        <translation>A password that was given counts for 1 to 15 minutes.</translation>
    </message>
    <message>
        <source>Der Tag, an dem der Nachweis gesehen wurde, liegt in der Zukunft.</source>
        <translation>The day on which the proof was seen lies in the future.</translation>
    </message>
    <message>
        <source>Es fehlt, ob die Daten verschlüsselt waren.</source>
        <translation>Whether the data were encrypted is missing.</translation>
    </message>
    <message>
        <source>Die Frage an die Konferenz fehlt.</source>
        <translation>The question for the conference is missing.</translation>
    </message>
    <message>
        <source>Die beiden Kennwörter sind verschieden.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>Der Tag der Meldung liegt in der Zukunft.</source>
        <translation>The day of the report lies in the future.</translation>
    </message>
    <message>
        <source>Der Tag der Meldung fehlt.</source>
        <translation>The day of the report is missing.</translation>
    </message>
    <message>
        <source>Die meldende Fachkraft fehlt.</source>
        <translation>The reporting professional is missing.</translation>
    </message>
    <message>
        <source>Der Meldeschluss liegt nach der Konferenz.</source>
        <translation>The reporting deadline is after the conference.</translation>
    </message>
    <message>
        <source>Der Meldeschluss fehlt.</source>
        <translation>The reporting deadline is missing.</translation>
    </message>
    <message>
        <source>Die meldende Stelle fehlt.</source>
        <translation>The reporting agency is missing.</translation>
    </message>
    <message>
        <source>Der Grund fehlt.</source>
        <translation>The reason is missing.</translation>
    </message>
    <message>
        <source>Der Wohnort fehlt.</source>
        <translation>The place of residence is missing.</translation>
    </message>
    <message>
        <source>Es fehlt, warum der Fall trotz des Wohnorts angenommen wird.</source>
        <translation>It is missing why the case is accepted in spite of the place of residence.</translation>
    </message>
    <message>
        <source>Es fehlt, wer die Übersetzung geprüft hat.</source>
        <translation>Who reviewed the translation is missing.</translation>
    </message>
    <message>
        <source>Der Tag der Prüfung liegt in der Zukunft.</source>
        <translation>The day of the review is in the future.</translation>
    </message>
    <message>
        <source>Der Tag der Prüfung fehlt.</source>
        <translation>The day of the review is missing.</translation>
    </message>
    <message>
        <source>Die Aufbewahrung muss mindestens ein Jahr betragen.</source>
        <translation>Cases have to be kept for at least one year.</translation>
    </message>
    <message>
        <source>Die Aufgabe im Programm fehlt.</source>
        <translation>The task in the program is missing.</translation>
    </message>
    <message>
        <source>Es fehlt, wer das Original gesehen hat.</source>
        <translation>It is missing who saw the original.</translation>
    </message>
    <message>
        <source>Eine Unterschrift liegt in der Zukunft.</source>
        <translation>A signature lies in the future.</translation>
    </message>
    <message>
        <source>Es fehlt, wer unterschrieben hat.</source>
        <translation>It is missing who signed.</translation>
    </message>
    <message>
        <source>Der Tag der Unterschrift fehlt.</source>
        <translation>The day of the signature is missing.</translation>
    </message>
    <message>
        <source>Der Tag der Unterschrift liegt in der Zukunft.</source>
        <translation>The day of the signature lies in the future.</translation>
    </message>
    <message>
        <source>Die Uhrzeit des Beginns fehlt.</source>
        <translation>The time of the beginning is missing.</translation>
    </message>
    <message>
        <source>Die Stärken fehlen.</source>
        <translation>The strengths are missing.</translation>
    </message>
    <message>
        <source>Der Wortlaut fehlt.</source>
        <translation>The wording is missing.</translation>
    </message>
    <message>
        <source>Es fehlt, was verloren ging.</source>
        <translation>What was lost is missing.</translation>
    </message>
    <message>
        <source>Es fehlt, an welche Akte abgegeben wurde.</source>
        <translation>To which file it was handed over is missing.</translation>
    </message>
    <message>
        <source>Die Dringlichkeit fehlt.</source>
        <translation>The urgency is missing.</translation>
    </message>
    <message>
        <source>Der Beginn der Gültigkeit fehlt.</source>
        <translation>The beginning of validity is missing.</translation>
    </message>
    <message>
        <source>Die Gültigkeit endet, bevor sie beginnt.</source>
        <translation>Validity ends before it begins.</translation>
    </message>
    <message>
        <source>Das Ende der Gültigkeit fehlt.</source>
        <translation>The end of validity is missing.</translation>
    </message>
    <message>
        <source>Die Sicht des jungen Menschen fehlt, oder der Vermerk „nicht geäußert“.</source>
        <translation>The young person’s view is missing, or the note “not voiced”.</translation>
    </message>
    <message>
        <source>Es werden höchstens 12 wöchentliche Sicherungen behalten.</source>
        <translation>At most 12 weekly backups are kept.</translation>
    </message>
    <message>
        <source>Es fehlt, wer widerrufen hat.</source>
        <translation>It is missing who withdrew the consent.</translation>
    </message>
    <message>
        <source>Der Tag des Widerrufs liegt in der Zukunft.</source>
        <translation>The day of the withdrawal lies in the future.</translation>
    </message>
    <message>
        <source>Der Tag des Widerrufs fehlt.</source>
        <translation>The day of the withdrawal is missing.</translation>
    </message>
    <message>
        <source>Ein Text ist leer, unbekannt, oder eine Lücke in geschweiften Klammern fehlt.</source>
        <translation>A text is empty or unknown, or a gap in curly brackets is missing.</translation>
    </message>
    <message>
        <source>Die Antwort fehlt.</source>
        <translation>The answer is missing.</translation>
    </message>
    <message>
        <source>Bitte den Betrag in Euro schreiben, etwa 12,80.</source>
        <translation>Please write the amount in euros, such as 12,80.</translation>
    </message>
    <message>
        <source>Der Betrag fehlt.</source>
        <translation>The amount is missing.</translation>
    </message>
    <message>
        <source>Das Führungszeugnis ist jünger als der Tag, an dem es gesehen wurde.</source>
        <translation>The certificate is younger than the day it was seen.</translation>
    </message>
    <message>
        <source>Der Tag der Einsicht liegt in der Zukunft.</source>
        <translation>The day it was seen lies in the future.</translation>
    </message>
    <message>
        <source>Das Führungszeugnis war bei der Einsicht älter als erlaubt.</source>
        <translation>The certificate was older than allowed when it was seen.</translation>
    </message>
    <message>
        <source>Zum Führungszeugnis gehören der Tag der Einsicht und sein Datum.</source>
        <translation>A certificate needs the day it was seen and its date.</translation>
    </message>
    <message>
        <source>Was Sie gemacht haben, fehlt.</source>
        <translation>What you did is missing.</translation>
    </message>
    <message>
        <source>Bitte den Betrag in Euro schreiben, etwa 4,50.</source>
        <translation>Please write the amount in euros, such as 4,50.</translation>
    </message>
    <message>
        <source>Fahrtkosten sind null oder mehr.</source>
        <translation>Travel costs are nought or more.</translation>
    </message>
    <message>
        <source>Der Ordner fehlt.</source>
        <translation>The folder is missing.</translation>
    </message>
    <message>
        <source>Der Tag der Anfrage liegt in der Zukunft.</source>
        <translation>The day of the request lies in the future.</translation>
    </message>
    <message>
        <source>Der Tag der Anfrage fehlt.</source>
        <translation>The day of the request is missing.</translation>
    </message>
    <message>
        <source>Fristen und Freibeträge für das Ehrenamt sind größer als null.</source>
        <translation>Periods and tax-free amounts for volunteering are greater than nought.</translation>
    </message>
    <message>
        <source>Der Tag des Treffens liegt in der Zukunft.</source>
        <translation>The day of the meeting lies in the future.</translation>
    </message>
    <message>
        <source>Der Tag des Treffens fehlt.</source>
        <translation>The day of the meeting is missing.</translation>
    </message>
    <message>
        <source>Ein Treffen dauert 1 Minute bis 24 Stunden.</source>
        <translation>A meeting lasts 1 minute to 24 hours.</translation>
    </message>
    <message>
        <source>Der Tag der Zahlung fehlt.</source>
        <translation>The day of the payment is missing.</translation>
    </message>
    <message>
        <source>Ein Tag bei den Nachweisen liegt in der Zukunft.</source>
        <translation>A day among the proofs lies in the future.</translation>
    </message>
    <message>
        <source>Treffen sind alle 1 bis 90 Tage.</source>
        <translation>Meetings are every 1 to 90 days.</translation>
    </message>
    <message>
        <source>Begleitet werden 0 bis 20 junge Menschen zugleich.</source>
        <translation>Accompanied at once are 0 to 20 young people.</translation>
    </message>
    <message>
        <source>Das steht nicht zur Wahl. Bitte aus der Liste wählen.</source>
        <translation>This is not one of the choices. Please choose from the list.</translation>
    </message>
    <message>
        <source>Bitte als Tag.Monat.Jahr schreiben, etwa 04.12.2026.</source>
        <translation>Please write day.month.year, such as 04.12.2026.</translation>
    </message>
    <message>
        <source>Bitte als Stunde:Minute schreiben, etwa 14:30.</source>
        <translation>Please write hour:minute, such as 14:30.</translation>
    </message>
    <message>
        <source>Bitte eine Zahl schreiben.</source>
        <translation>Please write a number.</translation>
    </message>
</context>
<context>
    <name>ProfessionalSheet</name>
    <message>
        <source>Anrede</source>
        <translation>Salutation</translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Familienname</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>wie sie auf Einwilligungen steht, etwa Berufsberatung</source>
        <translation>as on consents, such as career guidance (Berufsberatung)</translation>
    </message>
    <message>
        <source>Schweigepflicht</source>
        <translation>Professional secrecy</translation>
    </message>
    <message>
        <source>Verpflichtet am</source>
        <translation>Pledged on</translation>
    </message>
    <message>
        <source>Vertretung für</source>
        <translation>Deputy for</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>arbeitet zurzeit mit</source>
        <translation>works with us at present</translation>
    </message>
    <message>
        <source>Fachkraft eintragen</source>
        <translation>Enter professional</translation>
    </message>
    <message>
        <source>Fachkraft ändern</source>
        <translation>Change professional</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Wird gerade abgebrochen.</source>
        <translation>Cancelling.</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>Streichen: {text}</source>
        <translation>Strike out: {text}</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>Auswahlgespräch am</source>
        <translation>Selection interview on</translation>
    </message>
    <message>
        <source>Ergebnis in wenigen Worten</source>
        <translation>Outcome in a few words</translation>
    </message>
    <message>
        <source>Vereinbarung unterschrieben am</source>
        <translation>Agreement signed on</translation>
    </message>
    <message>
        <source>Verschwiegenheit erklärt am</source>
        <translation>Secrecy pledged on</translation>
    </message>
    <message>
        <source>Blatt zum eigenen Gerät am</source>
        <translation>Page on one&apos;s own device on</translation>
    </message>
    <message>
        <source>vor dem Startstick</source>
        <translation>before the start stick</translation>
    </message>
    <message>
        <source>Führungszeugnis eingesehen am</source>
        <translation>Criminal record certificate seen on</translation>
    </message>
    <message>
        <source>Datum des Zeugnisses</source>
        <translation>Date of the certificate</translation>
    </message>
    <message>
        <source>Es enthält keinen einschlägigen Eintrag (§ 72a SGB VIII).</source>
        <translation>It holds no relevant entry (Section 72a SGB VIII).</translation>
    </message>
    <message>
        <source>Nachweise</source>
        <translation>Proofs</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Vom Führungszeugnis werden nur diese drei Angaben gespeichert, nie eine Kopie. Sie löschen sich spätestens sechs Monate nach der letzten Begleitung.</source>
        <translation>Only these three particulars of the certificate are stored, never a copy. They erase themselves at most six months after the last accompaniment.</translation>
    </message>
</context>
<context>
    <name>ProposalsCard</name>
    <message>
        <source>Wer könnte begleiten?</source>
        <translation>Who could accompany?</translation>
    </message>
    <message>
        <source>Die Reihenfolge ist ein Vorschlag nach Einwilligung, Sprache, Ort, Zeit und Berufsfeld. Sie entscheiden.</source>
        <translation>The order is a proposal by consent, language, place, time and occupational field. You decide.</translation>
    </message>
    <message>
        <source>Zurzeit hat niemand einen freien Platz.</source>
        <translation>At present nobody has a free place.</translation>
    </message>
    <message>
        <source>1 Platz frei</source>
        <translation>1 place free</translation>
    </message>
    <message>
        <source>{count} Plätze frei</source>
        <translation>{count} places free</translation>
    </message>
    <message>
        <source>Einwilligung nennt diese Person</source>
        <translation>Consent names this person</translation>
    </message>
    <message>
        <source>Einwilligung: {reason}</source>
        <translation>Consent: {reason}</translation>
    </message>
    <message>
        <source>Bekannt machen</source>
        <translation>Introduce</translation>
    </message>
    <message>
        <source>Bekannt machen: {name}</source>
        <translation>Introduce: {name}</translation>
    </message>
</context>
<context>
    <name>ProtectedTable</name>
    <message>
        <source>In dieser Tabelle wird jede Zahl genannt.</source>
        <translation>Every number is named in this table.</translation>
    </message>
    <message>
        <source>Warum ein Punkt? Das Feld wählen, dann steht der Grund hier.</source>
        <translation>Why a dot? Choose the cell and the reason stands here.</translation>
    </message>
</context>
<context>
    <name>ProtectionForm</name>
    <message>
        <source>Schutz</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Kleinere Zahlen erscheinen nirgends, und auch keine, aus denen sie sich errechnen ließen.</source>
        <translation>Smaller numbers appear nowhere, nor do any from which they could be computed.</translation>
    </message>
    <message>
        <source>Kleinste Zahl, die genannt wird</source>
        <translation>Smallest number that is named</translation>
    </message>
    <message>
        <source>Kleine Zahlen</source>
        <translation>Small numbers</translation>
    </message>
</context>
<context>
    <name>PurposeLine</name>
    <message>
        <source>bis 6 Monate nach Ende der Ausbildung</source>
        <translation>until 6 months after the end of training</translation>
    </message>
    <message>
        <source>bis die Lotsenbegleitung endet</source>
        <translation>until the mentoring ends</translation>
    </message>
    <message>
        <source>{purpose} gilt bis</source>
        <translation>{purpose} lasts until</translation>
    </message>
    <message>
        <source>wie die Einwilligung; eigener Tag höchstens {day}</source>
        <translation>as the consent; a day of its own {day} at the latest</translation>
    </message>
    <message>
        <source>{event}; der letzte Tag steht auf dem Formular</source>
        <translation>{event}; the form names the last day</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>{times}-mal</source>
        <translation>{times} times</translation>
    </message>
    <message>
        <source>Stelle im Text</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Fragen</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Fragen zum Text</source>
        <translation>Questions about the text</translation>
    </message>
    <message>
        <source>Eigene Worte für diese Stelle</source>
        <translation>Your own words for this passage</translation>
    </message>
    <message>
        <source>Eigene Worte, dann Eingabetaste</source>
        <translation>Your own words, then Enter</translation>
    </message>
    <message>
        <source>{open} von {all} offen</source>
        <translation>{open} of {all} open</translation>
    </message>
    <message>
        <source>Es ist nichts zu entscheiden.</source>
        <translation>There is nothing to decide.</translation>
    </message>
    <message>
        <source>Dafür hat das Programm keine Worte.</source>
        <translation>The program has no words for this.</translation>
    </message>
    <message>
        <source>Keine Frage gewählt.</source>
        <translation>No question chosen.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Art. 6 Abs. 1 Buchst. a, Art. 7 DSGVO; § 67b Abs. 2 SGB X</source>
        <translation>Art. 6(1)(a), Art. 7 GDPR (DSGVO); § 67b Abs. 2 SGB X</translation>
    </message>
    <message>
        <source>§ 67b Abs. 2 SGB X; §§ 1629, 1687 BGB</source>
        <translation>§ 67b Abs. 2 SGB X; §§ 1629, 1687 BGB</translation>
    </message>
    <message>
        <source>§ 203 StGB; § 67b Abs. 2 SGB X</source>
        <translation>§ 203 StGB; § 67b Abs. 2 SGB X</translation>
    </message>
    <message>
        <source>§ 203 StGB; § 35 SGB I</source>
        <translation>§ 203 StGB; § 35 SGB I</translation>
    </message>
    <message>
        <source>Der Kontakt ist keiner Fachkraft des Netzwerks zugeordnet.</source>
        <translation>The contact is not linked to a professional of the network.</translation>
    </message>
    <message>
        <source>Bitte beim Kontakt angeben, welche Fachkraft er ist.</source>
        <translation>Please say at the contact which professional it is.</translation>
    </message>
    <message>
        <source>Der Fall ist geschützt, und Sie sind nicht benannt.</source>
        <translation>The case is shielded, and you are not named.</translation>
    </message>
    <message>
        <source>Bitte eine der benannten Personen fragen.</source>
        <translation>Please ask one of those named.</translation>
    </message>
    <message>
        <source>Der Fall ist geschützt; er geht nur an namentlich Genannte.</source>
        <translation>The case is shielded; it goes only to those named in person.</translation>
    </message>
    <message>
        <source>Bitte eine Freigabe einholen, die diese Person selbst nennt.</source>
        <translation>Please obtain a release that names this person.</translation>
    </message>
    <message>
        <source>Für diesen jungen Menschen liegt keine Einwilligung vor.</source>
        <translation>There is no consent for this young person.</translation>
    </message>
    <message>
        <source>Bitte vor der Konferenz eine unterschriebene Einwilligung einholen.</source>
        <translation>Please obtain a signed consent before the conference.</translation>
    </message>
    <message>
        <source>Die Einwilligung ist noch nicht vollständig.</source>
        <translation>The consent is not yet complete.</translation>
    </message>
    <message>
        <source>Bitte fehlende Unterschriften und die Aufklärung ergänzen und das unterschriebene Original einsehen.</source>
        <translation>Please add missing signatures and the explanation, and see the signed original.</translation>
    </message>
    <message>
        <source>Die Einwilligung muss geprüft werden, bevor sie wieder gilt.</source>
        <translation>The consent must be reviewed before it is valid again.</translation>
    </message>
    <message>
        <source>Bitte klären, ob sich die Sorge geändert hat, und falls nötig eine neue Einwilligung einholen.</source>
        <translation>Please clarify whether custody has changed, and obtain a new consent if needed.</translation>
    </message>
    <message>
        <source>Nicht alle, die zustimmen müssen, sind damit einverstanden.</source>
        <translation>Not all who have to consent agree to this.</translation>
    </message>
    <message>
        <source>Bitte mit den Beteiligten klären, ob sie sich einigen. Bis dahin gilt nur, womit alle einverstanden sind.</source>
        <translation>Please settle with those involved whether they come to an agreement. Until then only what all agree to holds.</translation>
    </message>
    <message>
        <source>Die Einwilligung hat einen Mangel und ist von Anfang an unwirksam.</source>
        <translation>The consent has a flaw and was void from the beginning.</translation>
    </message>
    <message>
        <source>Bitte eine neue Einwilligung einholen.</source>
        <translation>Please obtain a new consent.</translation>
    </message>
    <message>
        <source>Die Einwilligung wurde durch eine spätere ersetzt.</source>
        <translation>The consent was replaced by a later one.</translation>
    </message>
    <message>
        <source>Bitte die spätere Einwilligung prüfen.</source>
        <translation>Please check the later consent.</translation>
    </message>
    <message>
        <source>Die Einwilligung ist abgelaufen.</source>
        <translation>The consent has expired.</translation>
    </message>
    <message>
        <source>Die Einwilligung endete mit der Unterstützung: Der Fall ist geschlossen.</source>
        <translation>The consent ended with the support: the case is closed.</translation>
    </message>
    <message>
        <source>Das eigene Blatt und die Auskunft gibt es weiter. Soll es weitergehen, bitte eine neue Einwilligung einholen.</source>
        <translation>The young person’s own sheet and the answer to what is held are still given. If work is to go on, please obtain a new consent.</translation>
    </message>
    <message>
        <source>Die Einwilligung wurde widerrufen.</source>
        <translation>The consent was withdrawn.</translation>
    </message>
    <message>
        <source>Der Fall wird nicht besprochen und nichts wird weitergegeben. Nur eine neue Einwilligung kann das ändern.</source>
        <translation>The case is not discussed and nothing is passed on. Only a new consent can change that.</translation>
    </message>
    <message>
        <source>Art. 7 Abs. 3 DSGVO; § 67b Abs. 2 SGB X</source>
        <translation>Art. 7(3) GDPR (DSGVO); § 67b Abs. 2 SGB X</translation>
    </message>
    <message>
        <source>Der junge Mensch ist volljährig, unterschrieben haben nur die Sorgeberechtigten.</source>
        <translation>The young person is of age; only the custody holders signed.</translation>
    </message>
    <message>
        <source>Bitte eine neue Einwilligung vom jungen Menschen selbst einholen.</source>
        <translation>Please obtain a new consent from the young person.</translation>
    </message>
    <message>
        <source>§§ 2, 1626, 1629 BGB; § 67b Abs. 2 SGB X</source>
        <translation>§§ 2, 1626, 1629 BGB; § 67b Abs. 2 SGB X</translation>
    </message>
    <message>
        <source>Die Einwilligung gilt an diesem Tag noch nicht.</source>
        <translation>The consent is not yet valid on this day.</translation>
    </message>
    <message>
        <source>Bitte den Beginn der Gültigkeit abwarten oder einen späteren Tag wählen.</source>
        <translation>Please wait for the beginning of validity, or choose a later day.</translation>
    </message>
    <message>
        <source>Die Einwilligung wurde nur für einen anderen Zweck gegeben.</source>
        <translation>The consent was given only for another purpose.</translation>
    </message>
    <message>
        <source>Bitte für diesen Zweck eine eigene Einwilligung einholen.</source>
        <translation>Please obtain a separate consent for this purpose.</translation>
    </message>
    <message>
        <source>Art. 5 Abs. 1 Buchst. b DSGVO; § 67b Abs. 2 SGB X</source>
        <translation>Art. 5(1)(b) GDPR (DSGVO); § 67b Abs. 2 SGB X</translation>
    </message>
    <message>
        <source>Diese Person ist in der Einwilligung nicht als Empfänger genannt.</source>
        <translation>This person is not named as a recipient in the consent.</translation>
    </message>
    <message>
        <source>Bitte den Raum verlassen lassen und nichts weitergeben, oder vorher eine neue Einwilligung einholen.</source>
        <translation>Please have the person leave the room and pass nothing on, or obtain a new consent first.</translation>
    </message>
    <message>
        <source>Die vertretene Person ist genannt, die Einwilligung lässt aber keine Vertretung durch diese Person zu.</source>
        <translation>The person represented is named, but the consent does not allow this person as a deputy.</translation>
    </message>
    <message>
        <source>Bitte die genannte Person selbst beteiligen oder vorher eine Einwilligung mit Vertretung einholen.</source>
        <translation>Please involve the named person, or obtain a consent that allows a deputy first.</translation>
    </message>
    <message>
        <source>Diese Art von Angaben ist für diese Person nicht freigegeben.</source>
        <translation>This kind of information is not released for this person.</translation>
    </message>
    <message>
        <source>Bitte nicht darüber sprechen und nichts davon weitergeben, solange sie nicht angekreuzt ist.</source>
        <translation>Please do not speak about it and pass nothing of it on as long as it is not ticked.</translation>
    </message>
    <message>
        <source>Diese Angaben sind besonders geschützt; das eigene Kreuz oder die gesonderte Unterschrift fehlt.</source>
        <translation>This information is specially protected; its own tick or the separate signature is missing.</translation>
    </message>
    <message>
        <source>Bitte die gesonderte Unterschrift aller einholen, die unterschreiben müssen; bis dahin bleiben die Angaben außen vor.</source>
        <translation>Please obtain the separate signature of everybody who must sign; until then the information stays out.</translation>
    </message>
    <message>
        <source>Art. 9 Abs. 2 Buchst. a DSGVO; § 67b Abs. 2 SGB X</source>
        <translation>Art. 9(2)(a) GDPR (DSGVO); § 67b Abs. 2 SGB X</translation>
    </message>
    <message>
        <source>Das wurde im Vertrauen gesagt, und die Unterschrift der Person fehlt, die es gesagt hat.</source>
        <translation>This was said in confidence, and the signature of the person who said it is missing.</translation>
    </message>
    <message>
        <source>Bitte nur mit der Unterschrift genau dieser Person weitergeben.</source>
        <translation>Please pass it on only with the signature of exactly this person.</translation>
    </message>
    <message>
        <source>§ 65 Abs. 1 Nr. 1 SGB VIII</source>
        <translation>§ 65 Abs. 1 Nr. 1 SGB VIII</translation>
    </message>
    <message>
        <source>Die Einwilligung gilt für andere Konferenzen als diese.</source>
        <translation>The consent holds for other conferences than this one.</translation>
    </message>
    <message>
        <source>Bitte vor der Konferenz eine Einwilligung einholen, die sie nennt.</source>
        <translation>Please obtain a consent that names it before the conference.</translation>
    </message>
    <message>
        <source>Die Weitergabe stützt sich auf eine eingetragene Rechtsgrundlage.</source>
        <translation>Passing on rests on a legal ground that was entered.</translation>
    </message>
    <message>
        <source>Sie gilt nur für diese Stelle und diese Angaben.</source>
        <translation>It holds only for this agency and this information.</translation>
    </message>
    <message>
        <source>§ 67d Abs. 1 und § 69 Abs. 1 SGB X</source>
        <translation>§ 67d (1) and § 69 (1) SGB X</translation>
    </message>
    <message>
        <source>Die Einwilligung deckt das ab.</source>
        <translation>The consent covers this.</translation>
    </message>
    <message>
        <source>Bitte nur für den Zweck der Einwilligung verwenden.</source>
        <translation>Please use it only for the purpose of the consent.</translation>
    </message>
    <message>
        <source>Es geht um den eigenen Fall.</source>
        <translation>It is the person’s own case.</translation>
    </message>
    <message>
        <source>Der junge Mensch bleibt, solange er möchte.</source>
        <translation>The young person stays as long as they wish.</translation>
    </message>
    <message>
        <source>§ 8 Abs. 1 SGB VIII</source>
        <translation>§ 8 Abs. 1 SGB VIII</translation>
    </message>
    <message>
        <source>Die Person hat die Sorge für den minderjährigen jungen Menschen.</source>
        <translation>The person has custody of the minor.</translation>
    </message>
    <message>
        <source>Sie bleibt, solange der junge Mensch nicht widerspricht.</source>
        <translation>They stay as long as the young person does not object.</translation>
    </message>
    <message>
        <source>§§ 1626, 1629 BGB</source>
        <translation>§§ 1626, 1629 BGB</translation>
    </message>
    <message>
        <source>Der junge Mensch möchte nicht, dass diese Person dabei ist.</source>
        <translation>The young person does not want this person to be there.</translation>
    </message>
    <message>
        <source>Bitte die Person, für diesen Fall den Raum zu verlassen.</source>
        <translation>Please ask the person to leave the room for this case.</translation>
    </message>
    <message>
        <source>§ 8 Abs. 1, § 65 SGB VIII</source>
        <translation>§ 8 Abs. 1, § 65 SGB VIII</translation>
    </message>
    <message>
        <source>Der junge Mensch ist volljährig und hat diese Person nicht genannt.</source>
        <translation>The young person is of age and has not named this person.</translation>
    </message>
    <message>
        <source>Die Person kann bleiben, wenn der junge Mensch sie heute schriftlich als Begleitung zulässt.</source>
        <translation>The person can stay if the young person admits them today in writing as a companion.</translation>
    </message>
    <message>
        <source>§§ 2, 1626 BGB; § 67b Abs. 2 SGB X</source>
        <translation>§§ 2, 1626 BGB; § 67b Abs. 2 SGB X</translation>
    </message>
    <message>
        <source>Die Person ist auf dem Formular als Begleitung genannt.</source>
        <translation>The person is named on the form as a companion.</translation>
    </message>
    <message>
        <source>Sie bleibt für diesen Fall.</source>
        <translation>They stay for this case.</translation>
    </message>
    <message>
        <source>Der junge Mensch hat diese Begleitung heute schriftlich zugelassen.</source>
        <translation>The young person has admitted this companion today in writing.</translation>
    </message>
    <message>
        <source>Sie bleibt nur für diesen Fall und nur heute.</source>
        <translation>They stay only for this case and only today.</translation>
    </message>
    <message>
        <source>Die Person ist nicht als Begleitung genannt.</source>
        <translation>The person is not named as a companion.</translation>
    </message>
    <message>
        <source>Sie kann bleiben, wenn der junge Mensch sie heute schriftlich als Begleitung zulässt.</source>
        <translation>They can stay if the young person admits them today in writing as a companion.</translation>
    </message>
    <message>
        <source>Die Person ist zur Verschwiegenheit verpflichtet.</source>
        <translation>The person is pledged to secrecy.</translation>
    </message>
    <message>
        <source>Sie bleibt, um zu dolmetschen.</source>
        <translation>They stay to interpret.</translation>
    </message>
    <message>
        <source>§ 203 Abs. 4 StGB; § 1 VerpflG</source>
        <translation>§ 203 Abs. 4 StGB; § 1 VerpflG</translation>
    </message>
    <message>
        <source>Der Fall wird ohne Namen besprochen.</source>
        <translation>The case is discussed without names.</translation>
    </message>
    <message>
        <source>Wer am Tisch ist, kann bleiben.</source>
        <translation>Whoever is at the table may stay.</translation>
    </message>
    <message>
        <source>§ 64 Abs. 2a SGB VIII</source>
        <translation>Section 64 (2a) SGB VIII</translation>
    </message>
    <message>
        <source>Wer hier dabei ist, verrät, um wen es geht.</source>
        <translation>This person being here gives away who it is about.</translation>
    </message>
    <message>
        <source>Bitte den Fall mit Einwilligung besprechen oder vertagen.</source>
        <translation>Please discuss the case with consent, or adjourn it.</translation>
    </message>
    <message>
        <source>Die Verpflichtung zur Verschwiegenheit ist nicht vermerkt.</source>
        <translation>The pledge of secrecy is not noted.</translation>
    </message>
    <message>
        <source>Bitte die Verpflichtung jetzt unterschreiben lassen und vermerken.</source>
        <translation>Please have the pledge signed now and note it.</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Bitte einen Grund nennen; er steht später im Fall.</source>
        <translation>Please give a reason; it is kept in the case.</translation>
    </message>
</context>
<context>
    <name>ReceiverLine</name>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Für die Post</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>Zum Mitgeben</source>
        <translation>To hand over</translation>
    </message>
    <message>
        <source>Mit Kennwort</source>
        <translation>With password</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Exemplar für {name} drucken und mitgeben</source>
        <translation>Print copy for {name} and hand it over</translation>
    </message>
    <message>
        <source>Exemplar für {name} drucken und mit der Post schicken</source>
        <translation>Print a copy for {name} and send it by post</translation>
    </message>
    <message>
        <source>Exemplar für {name} als Datei speichern</source>
        <translation>Save copy for {name} as a file</translation>
    </message>
    <message>
        <source>Exemplar für {name} als Datei mit Kennwort speichern</source>
        <translation>Save a copy for {name} as a file with a password</translation>
    </message>
    <message>
        <source>In einfacher Sprache</source>
        <translation>In plain language</translation>
    </message>
</context>
<context>
    <name>Receivers</name>
    <message>
        <source>Stelle eingeben</source>
        <translation>Type an institution</translation>
    </message>
    <message>
        <source>Person hinzufügen</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Funktion hinzufügen</source>
        <translation>Add function</translation>
    </message>
    <message>
        <source>Person, die Angaben erhält</source>
        <translation>Person who receives information</translation>
    </message>
    <message>
        <source>Stelle, die Angaben erhält</source>
        <translation>Agency that receives information</translation>
    </message>
    <message>
        <source>Funktion bei dieser Stelle</source>
        <translation>Function at this agency</translation>
    </message>
    <message>
        <source>Funktion, etwa Berufsberatung</source>
        <translation>Function, such as career guidance (Berufsberatung)</translation>
    </message>
    <message>
        <source>oder Vertretung</source>
        <translation>or deputy</translation>
    </message>
    <message>
        <source>{name}: oder Vertretung</source>
        <translation>{name}: or deputy</translation>
    </message>
    <message>
        <source>wechselseitig</source>
        <translation>mutual</translation>
    </message>
    <message>
        <source>{name}: wechselseitiger Austausch</source>
        <translation>{name}: mutual exchange</translation>
    </message>
    <message>
        <source>{name} entfernen</source>
        <translation>Remove {name}</translation>
    </message>
</context>
<context>
    <name>RecipientForm</name>
    <message>
        <source>Herausgabe</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Für wen</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Beides steht nach der Freigabe im Verzeichnis der Herausgaben.</source>
        <translation>After the release both stand in the ledger of releases.</translation>
    </message>
    <message>
        <source>Wofür</source>
        <translation>What for</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Vom Papier</source>
        <translation>From paper</translation>
    </message>
    <message>
        <source>Ansehen</source>
        <translation>Look at</translation>
    </message>
    <message>
        <source>{title} ansehen</source>
        <translation>Look at {title}</translation>
    </message>
    <message>
        <source>beigefügt am {day}</source>
        <translation>attached on {day}</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RecordsView</name>
    <message>
        <source>Wie sicher es ist</source>
        <translation>How safe it is</translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>weggelassen</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>Klassen gleicher Zeilen</source>
        <translation>classes of equal rows</translation>
    </message>
    <message>
        <source>Zeilen in der kleinsten</source>
        <translation>rows in the smallest</translation>
    </message>
    <message>
        <source>Niemand steht allein: Wer eine Person kennt, findet mindestens {count} Zeilen, die gleich aussehen, und darin nicht überall dasselbe Ergebnis. Die Zeilen sind gemischt.</source>
        <translation>Nobody stands alone: whoever knows a person finds at least {count} rows that look alike, and not the same result in all of them. The rows are shuffled.</translation>
    </message>
    <message>
        <source>Wie genau jede Angabe bleibt</source>
        <translation>How precise each detail stays</translation>
    </message>
    <message>
        <source>entfällt, sonst stünde jemand allein</source>
        <translation>left out, or else somebody would stand alone</translation>
    </message>
    <message>
        <source>gröber: {categories}</source>
        <translation>coarser: {categories}</translation>
    </message>
    <message>
        <source>Die Zeilen</source>
        <translation>The rows</translation>
    </message>
    <message>
        <source>Die Zeilen, wie sie herausgegeben werden</source>
        <translation>The rows as they are released</translation>
    </message>
    <message>
        <source>Die Reihenfolge ist zufällig und sagt nichts über Personen.</source>
        <translation>The order is random and says nothing about people.</translation>
    </message>
</context>
<context>
    <name>RecoverVault</name>
    <message>
        <source>Mit dem Wiederherstellungsbogen öffnen und ein neues Kennwort festlegen. Danach wird ein neuer Bogen gedruckt.</source>
        <translation>Open with the recovery sheet and choose a new password. A new sheet is printed afterwards.</translation>
    </message>
    <message>
        <source>Anmeldename</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Schlüssel vom Wiederherstellungsbogen</source>
        <translation>Key from the recovery sheet</translation>
    </message>
    <message>
        <source>Schlüssel vom zweiten Bogen</source>
        <translation>Key on the second sheet</translation>
    </message>
    <message>
        <source>nur bei zwei Bögen: Teil B</source>
        <translation>only with two sheets: part B</translation>
    </message>
    <message>
        <source>Neues Kennwort wiederholen</source>
        <translation>Repeat the new password</translation>
    </message>
    <message>
        <source>Neues Kennwort</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Wird geöffnet …</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>Zweiter Bogen, falls der Schlüssel geteilt ist</source>
        <translation>Second sheet, if the key is split</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Wiederherstellungsbogen</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Bogen gültig machen</source>
        <translation>Make the sheet valid</translation>
    </message>
    <message>
        <source>Drucken Sie den Bogen und tippen Sie den Schlüssel vom Papier ab. Erst dann gilt er; ein früherer Bogen wird damit ungültig.</source>
        <translation>Print the sheet and type its key back from the paper. Only then it is valid; a former sheet is not any more.</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Namen eingeben</source>
        <translation>Type a name</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Diese Rechtsgrundlage ist schon bestätigt oder beendet. Bitte den Fall neu öffnen.</source>
        <translation>This legal ground is already confirmed or ended. Please open the case again.</translation>
    </message>
    <message>
        <source>Die zweite Person führt keine Einwilligungen und kann das nicht bestätigen. Bitte jemand anderes hinzuziehen.</source>
        <translation>The second person does not keep consents and cannot confirm this. Please ask somebody else.</translation>
    </message>
    <message>
        <source>„{file}“ ist größer als {megabytes} MB und wird deshalb nicht gelesen. Bitte die Datei aufteilen oder Bilder daraus entfernen.</source>
        <translation>“{file}” is larger than {megabytes} MB and is therefore not read. Please split the file or remove pictures from it.</translation>
    </message>
    <message>
        <source>„{file}“ ist leer. Bitte die Datei prüfen und noch einmal auswählen.</source>
        <translation>“{file}” is empty. Please check the file and choose it again.</translation>
    </message>
    <message>
        <source>„{file}“ lässt sich nicht als Tabelle lesen. Bitte die Datei in der Tabellenkalkulation öffnen und neu als .xlsx oder .csv speichern.</source>
        <translation>“{file}” cannot be read as a table. Please open the file in the spreadsheet program and save it anew as .xlsx or .csv.</translation>
    </message>
    <message>
        <source>„{file}“ ist mit einem Kennwort geschützt. Bitte die Datei ohne Kennwort speichern und danach wieder sicher verwahren.</source>
        <translation>“{file}” is protected by a password. Please save the file without a password, and keep it safe again afterwards.</translation>
    </message>
    <message>
        <source>„{file}“ hat ein altes Dateiformat. Bitte die Datei als .xlsx oder .csv speichern.</source>
        <translation>“{file}” has an old file format. Please save the file as .xlsx or .csv.</translation>
    </message>
    <message>
        <source>„{file}“ enthält Makros und wird deshalb nicht gelesen. Bitte die Datei als .xlsx ohne Makros speichern.</source>
        <translation>“{file}” contains macros and is therefore not read. Please save the file as .xlsx without macros.</translation>
    </message>
    <message>
        <source>„{file}“ ist ungewöhnlich aufgebaut und könnte Schaden anrichten. Bitte bei der absendenden Stelle nachfragen und eine neu gespeicherte Datei erbitten.</source>
        <translation>“{file}” is built in an unusual way and could do harm. Please ask the sending agency for a newly saved file.</translation>
    </message>
    <message>
        <source>„{file}“ enthält mehr als {rows} Zeilen oder sehr viele leere Zellen. Bitte leere Zeilen und Spalten löschen oder die Tabelle aufteilen.</source>
        <translation>“{file}” contains more than {rows} rows or very many empty cells. Please delete empty rows and columns, or split the table.</translation>
    </message>
    <message>
        <source>„{file}“ ist kein lesbarer Text. Bitte die Tabelle als .xlsx oder als .csv mit der Zeichenkodierung UTF-8 speichern.</source>
        <translation>“{file}” is not readable text. Please save the table as .xlsx, or as .csv with the character encoding UTF-8.</translation>
    </message>
    <message>
        <source>In „{file}“ stimmen ab Zeile {line} die Anführungszeichen nicht. Bitte die Stelle berichtigen oder die Tabelle als .xlsx speichern.</source>
        <translation>In “{file}” the quotation marks are wrong from line {line} on. Please correct the place, or save the table as .xlsx.</translation>
    </message>
    <message>
        <source>In „{file}“ wurde keine Zeile mit bekannten Überschriften gefunden. Bitte eine Überschriftenzeile wie „Nachname, Vorname, Geburtsdatum“ oder „Institution, Rechtskreis“ ergänzen.</source>
        <translation>No row with known headings was found in “{file}”. Please add a row of headings such as „Nachname, Vorname, Geburtsdatum“ or „Institution, Rechtskreis“.</translation>
    </message>
    <message>
        <source>„{field}“ fehlt. Bitte ergänzen.</source>
        <translation>“{field}” is missing. Please add it.</translation>
    </message>
    <message>
        <source>„{field}“ ist länger als {maximum} Zeichen. Bitte kürzen.</source>
        <translation>“{field}” is longer than {maximum} characters. Please shorten it.</translation>
    </message>
    <message>
        <source>„{field}“ enthält eine Formel ohne gespeichertes Ergebnis. Bitte den Wert selbst eintragen.</source>
        <translation>“{field}” contains a formula without a stored result. Please enter the value itself.</translation>
    </message>
    <message>
        <source>„{field}“ enthält einen Fehlerwert. Bitte die Zelle berichtigen.</source>
        <translation>“{field}” contains an error value. Please correct the cell.</translation>
    </message>
    <message>
        <source>Bei „{field}“ ist mehr als ein Kästchen angekreuzt. Bitte nur eines ankreuzen.</source>
        <translation>More than one box is ticked for “{field}”. Please tick only one.</translation>
    </message>
    <message>
        <source>„{text}“ ist bei „{field}“ kein lesbares Datum. Bitte als TT.MM.JJJJ eintragen.</source>
        <translation>“{text}” is no readable date for “{field}”. Please enter it as DD.MM.YYYY.</translation>
    </message>
    <message>
        <source>Das Datum „{text}“ bei „{field}“ gibt es nicht oder es kann nicht gemeint sein. Bitte berichtigen.</source>
        <translation>The date “{text}” for “{field}” does not exist or cannot be meant. Please correct it.</translation>
    </message>
    <message>
        <source>„{text}“ bei „{field}“ kann zwei verschiedene Tage meinen. Bitte als TT.MM.JJJJ eintragen.</source>
        <translation>“{text}” for “{field}” can mean two different days. Please enter it as DD.MM.YYYY.</translation>
    </message>
    <message>
        <source>„{text}“ bei „{field}“ liegt in der Zukunft. Bitte berichtigen.</source>
        <translation>“{text}” for “{field}” lies in the future. Please correct it.</translation>
    </message>
    <message>
        <source>„{text}“ ist bei „{field}“ nicht bekannt. Möglich sind: {choices}.</source>
        <translation>“{text}” is not known for “{field}”. Possible are: {choices}.</translation>
    </message>
    <message>
        <source>„{text}“ ist bei „{field}“ weder Ja noch Nein. Bitte „ja“ oder „nein“ eintragen.</source>
        <translation>“{text}” is neither yes nor no for “{field}”. Please enter “ja” (yes) or “nein” (no).</translation>
    </message>
    <message>
        <source>Vielleicht gibt es diese Institution schon als „{label}“. Bitte entscheiden, ob es dieselbe ist.</source>
        <translation>This institution may already exist as “{label}”. Please decide whether it is the same.</translation>
    </message>
    <message>
        <source>Vielleicht gibt es diese Fachkraft schon als „{label}“. Bitte entscheiden, ob es dieselbe ist.</source>
        <translation>This professional may already exist as “{label}”. Please decide whether it is the same.</translation>
    </message>
    <message>
        <source>Zeile {row} nennt für dieselbe Institution einen anderen Rechtskreis. Bitte prüfen, welcher stimmt.</source>
        <translation>Row {row} names another area of law (Rechtskreis) for the same institution. Please check which one is right.</translation>
    </message>
    <message>
        <source>Vielleicht steht dieses Angebot schon als „{label}“ in der Liste. Bitte entscheiden, ob es dasselbe ist.</source>
        <translation>This offer may already be in the list as “{label}”. Please decide whether it is the same.</translation>
    </message>
    <message>
        <source>In der Liste steht zu „{label}“ schon ein neuerer Stand vom {day}. Bitte entscheiden, ob diese Zeile trotzdem gelten soll.</source>
        <translation>The list already has a newer entry for “{label}”, as of {day}. Please decide whether this row shall hold nevertheless.</translation>
    </message>
    <message>
        <source>„{text}“ ist bei „{field}“ keine Zahl. Bitte eine Zahl eintragen oder das Feld leeren.</source>
        <translation>“{text}” is no number for “{field}”. Please enter a number or empty the field.</translation>
    </message>
    <message>
        <source>Zeile {row} enthält dasselbe schon einmal. Bitte entscheiden, ob diese Zeile ausgelassen wird.</source>
        <translation>Row {row} already contains the same. Please decide whether this row is left out.</translation>
    </message>
    <message>
        <source>Nach dem Geburtsdatum wäre der junge Mensch {age} Jahre alt. Bitte das Datum prüfen.</source>
        <translation>According to the date of birth the young person would be {age} years old. Please check the date.</translation>
    </message>
    <message>
        <source>„{text}“ bei „{field}“ gibt es im Netzwerk nicht. Bitte dort zuerst anlegen oder den Namen berichtigen.</source>
        <translation>“{text}” for “{field}” does not exist in the network. Please create it there first, or correct the name.</translation>
    </message>
    <message>
        <source>„{text}“ gibt es bei der meldenden Stelle mehrmals. Bitte den Vornamen ergänzen.</source>
        <translation>“{text}” exists several times at the reporting agency. Please add the first name.</translation>
    </message>
    <message>
        <source>Die Einwilligung ist widerrufen. Eine Meldung wird erst nach einer neuen Einwilligung angenommen.</source>
        <translation>The consent has been withdrawn. A report is accepted only after a new consent.</translation>
    </message>
    <message>
        <source>Für „{category}“ liegt keine gültige Einwilligung vor. Bitte diese Angabe löschen oder zuerst die Einwilligung erfassen.</source>
        <translation>There is no valid consent for “{category}”. Please delete this information, or enter the consent first.</translation>
    </message>
    <message>
        <source>Im Vertrauen gemachte Angaben können nicht eingelesen werden, weil die anvertrauende Person zustimmen muss. Bitte im Fall selbst eintragen.</source>
        <translation>Information given in confidence cannot be imported, because the person who gave it must agree. Please enter it in the case itself.</translation>
    </message>
    <message>
        <source>{label} ist schon gemeldet und wird durch Einlesen nicht mehr geändert. Bitte die Änderung im Fall selbst eintragen.</source>
        <translation>{label} has already been reported and is no longer changed by importing. Please enter the change in the case itself.</translation>
    </message>
    <message>
        <source>Gleiches Geburtsdatum und ähnlicher Name wie {label}. Bitte entscheiden, ob es derselbe junge Mensch ist.</source>
        <translation>Same date of birth and a similar name as {label}. Please decide whether it is the same young person.</translation>
    </message>
    <message>
        <source>Vielleicht sind Vor- und Nachname vertauscht: ähnlich wie {label}. Bitte entscheiden, ob es derselbe junge Mensch ist.</source>
        <translation>First name and family name may be swapped: similar to {label}. Please decide whether it is the same young person.</translation>
    </message>
    <message>
        <source>Gleicher Name und fast gleiches Geburtsdatum wie {label}. Bitte entscheiden, ob es derselbe junge Mensch ist.</source>
        <translation>Same name and nearly the same date of birth as {label}. Please decide whether it is the same young person.</translation>
    </message>
    <message>
        <source>Dieser junge Mensch kommt schon einmal vor ({label}). Bitte entscheiden, ob die Zeile ausgelassen wird.</source>
        <translation>This young person already appears once ({label}). Please decide whether the row is left out.</translation>
    </message>
    <message>
        <source>„{file}“ ist beschädigt oder unvollständig. Bitte die Datei noch einmal schicken lassen.</source>
        <translation>“{file}” is damaged or incomplete. Please have the file sent again.</translation>
    </message>
    <message>
        <source>„{file}“ ist mit einem Kennwort geschützt. Bitte den Meldebogen ohne Kennwort speichern lassen.</source>
        <translation>“{file}” is protected by a password. Please have the report form saved without a password.</translation>
    </message>
    <message>
        <source>„{file}“ enthält Skripte, Aktionen oder Anhänge und wird deshalb nicht gelesen. Bitte den leeren Meldebogen noch einmal verschicken und ausfüllen lassen.</source>
        <translation>“{file}” contains scripts, actions or attachments and is therefore not read. Please send out the empty report form again and have it filled in.</translation>
    </message>
    <message>
        <source>„{file}“ ist viel umfangreicher als ein Meldebogen und wird deshalb nicht gelesen. Bitte bei der absendenden Stelle nachfragen.</source>
        <translation>“{file}” is much larger than a report form and is therefore not read. Please ask the sending agency.</translation>
    </message>
    <message>
        <source>„{file}“ ist kein ausfüllbarer Meldebogen dieses Programms, oder die Felder sind nicht mehr enthalten. Bitte den leeren Meldebogen verschicken und ausgefüllt speichern, nicht drucken lassen.</source>
        <translation>“{file}” is not a fillable report form of this program, or its fields are gone. Please send out the empty report form and have it saved, not printed, when filled in.</translation>
    </message>
    <message>
        <source>„{file}“ wurde mit einer neueren Fassung des Meldebogens ausgefüllt (Fassung {version}). Bitte zuerst das Programm aktualisieren.</source>
        <translation>“{file}” was filled in with a newer version of the report form (version {version}). Please update the program first.</translation>
    </message>
    <message>
        <source>„{event}“ ist nicht möglich: {noun} ist im Stand „{state}“.</source>
        <translation>“{event}” is not possible: {noun} has the status “{state}”.</translation>
    </message>
    <message>
        <source>{noun} „{key}“ gibt es in diesem Tresor nicht.</source>
        <translation>{noun} “{key}” does not exist in this vault.</translation>
    </message>
    <message>
        <source>{problems} Bitte ergänzen oder berichtigen.</source>
        <translation>{problems} Please complete or correct this.</translation>
    </message>
    <message>
        <source>{noun} wurde inzwischen geändert. Bitte neu öffnen und die Eingabe wiederholen.</source>
        <translation>{noun} was changed in the meantime. Please open it anew and repeat what you typed.</translation>
    </message>
    <message>
        <source>Für „{action}“ fehlt Ihnen die Berechtigung. Bitte die Koordination fragen.</source>
        <translation>You do not have permission for “{action}”. Please ask the coordinator.</translation>
    </message>
    <message>
        <source>Abgebrochen. Es wurde nichts geändert.</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>Eine Zusammenfassung umfasst ganze Kalenderquartale. Bitte den ersten Tag eines Quartals als Beginn und den letzten Tag eines Quartals als Ende wählen.</source>
        <translation>A summary covers whole calendar quarters. Please choose the first day of a quarter as beginning and the last day of a quarter as end.</translation>
    </message>
    <message>
        <source>Die Mindestfallzahl {threshold} ist nicht möglich. Bitte eine Zahl von {lowest} bis {highest} wählen.</source>
        <translation>The smallest number {threshold} is not possible. Please choose a number from {lowest} to {highest}.</translation>
    </message>
    <message>
        <source>Die Liste der Zusammenfassungen „{file}“ ist nicht zu lesen. Bitte das Programm neu einrichten.</source>
        <translation>The list of summaries “{file}” cannot be read. Please install the program anew.</translation>
    </message>
    <message>
        <source>Die Zusammenfassung wurde nicht erstellt: Aus den Zahlen ließe sich auf Einzelne schließen. Bitte einen längeren Zeitraum wählen.</source>
        <translation>The summary was not made: conclusions about individuals could be drawn from the numbers. Please choose a longer period.</translation>
    </message>
    <message>
        <source>In „{text}“ stehen Zeichen, die in Dokumenten nicht dargestellt werden können: {characters}. Bitte in lateinischer Schrift eingeben.</source>
        <translation>“{text}” contains characters that cannot be shown in documents: {characters}. Please type it in Latin script.</translation>
    </message>
    <message>
        <source>Das Dokument wurde nicht ausgegeben, weil es die Regeln für Archivierung und Barrierefreiheit nicht einhält ({rules}). Bitte der Entwicklung melden.</source>
        <translation>The document was not handed out, because it does not keep the rules for archiving and accessibility ({rules}). Please tell the developers.</translation>
    </message>
    <message>
        <source>Das Zertifikat von {name} gilt heute nicht. Bitte Datum und Uhrzeit des Rechners prüfen oder ein neues Zertifikat ausstellen lassen.</source>
        <translation>The certificate of {name} is not valid today. Please check date and time of the computer, or have a new certificate issued.</translation>
    </message>
    <message>
        <source>Dieses PDF lässt sich nicht anzeigen; es ist beschädigt oder geschützt. Bitte lassen Sie es sich neu geben.</source>
        <translation>This PDF cannot be shown; it is damaged or protected. Please ask for it anew.</translation>
    </message>
    <message>
        <source>Das ist kein Prüfcode. Er hat drei Gruppen aus vier Zeichen und steht am Fuß jeder Seite.</source>
        <translation>This is no check code. It has three groups of four characters and stands at the foot of each page.</translation>
    </message>
    <message>
        <source>Zu {printed} gibt es in diesem Tresor keine Unterlage. Bitte den Code noch einmal ablesen; sonst stammt das Papier nicht von hier oder die Unterlage ist gelöscht.</source>
        <translation>There is no document for {printed} in this vault. Please read the code once more; otherwise the paper is not from here, or the document was erased.</translation>
    </message>
    <message>
        <source>Dieser Platz ist für {name}. Bitte meldet sich diese Person selbst an.</source>
        <translation>This place is for {name}. Please let this person sign in themselves.</translation>
    </message>
    <message>
        <source>{name} hat schon unterschrieben. Das bleibt so und lässt sich nicht zurücknehmen.</source>
        <translation>{name} has signed already. That stays and cannot be taken back.</translation>
    </message>
    <message>
        <source>Diese Unterlagen kann nur unterschreiben, wer die Konferenz moderiert hat: {moderator}. Bitte melden Sie sich mit diesem Namen an.</source>
        <translation>Only the person who chaired the conference can sign these papers: {moderator}. Please sign in with this name.</translation>
    </message>
    <message>
        <source>Noch nicht abgeschlossen: {positions}. Bitte jeden Punkt in der Konferenz abschließen oder vertagen, dann unterschreiben.</source>
        <translation>Not yet concluded: {positions}. Please conclude or adjourn every item in the conference, then sign.</translation>
    </message>
    <message>
        <source>Exemplare gibt es erst von unterschriebenen Unterlagen; dieses Blatt ist im Stand „{state}“. Bitte zuerst festschreiben und unterschreiben.</source>
        <translation>Copies can be made only of signed papers; the status of this sheet is “{state}”. Please finalise and sign first.</translation>
    </message>
    <message>
        <source>{recipient} erhält davon heute kein Exemplar. Der Grund steht im Verteiler.</source>
        <translation>{recipient} does not receive a copy of it today. The reason is in the distribution list.</translation>
    </message>
    <message>
        <source>Diese Datensätze können nicht herausgegeben werden: Auch mit groben Angaben bliebe jemand zu erkennen. Bitte einen längeren Zeitraum oder weniger Merkmale wählen.</source>
        <translation>These records cannot be released: even with coarse details somebody could be recognised. Please choose a longer period or fewer variables.</translation>
    </message>
    <message>
        <source>Seit diese Zusammenfassung gemacht wurde, ist eine andere herausgegeben worden. Bitte machen Sie sie noch einmal, damit beide zusammen geschützt sind.</source>
        <translation>Since this summary was made, another one has been released. Please make it once more, so that both are protected together.</translation>
    </message>
    <message>
        <source>Zu dieser Zeit wurde „{variable}“ schon mit anders zusammengefassten Kategorien herausgegeben; aus beidem ließe sich auf Einzelne schließen. Bitte ebenso zusammenfassen oder das Merkmal weglassen.</source>
        <translation>For this time, “{variable}” was already released with categories joined in another way; from both together one could work out individuals. Please join them in the same way or leave the variable out.</translation>
    </message>
    <message>
        <source>Die Aufenthaltsgruppe kann nicht eingetragen werden: Zur Nachfrage nach dem Verbleib ist „Aufenthaltsstatus und Arbeitserlaubnis“ nicht freigegeben. Bitte „keine Angabe“ wählen oder die Einwilligung ergänzen.</source>
        <translation>The residence group cannot be entered: “Residence status and work permit” is not released for asking about destinations. Please choose “not stated” or add to the consent.</translation>
    </message>
    <message>
        <source>Für „{recipient}“ werden keine Zahlen unter {least} genannt, in dieser Zusammenfassung aber Zahlen ab {threshold}. Bitte unter „Schutz“ mindestens {least} wählen.</source>
        <translation>For “{recipient}”, no numbers below {least} are named, but this summary names numbers from {threshold}. Please choose at least {least} under “Protection”.</translation>
    </message>
    <message>
        <source>Seit einer früheren Herausgabe sind weniger Fälle dazugekommen oder weggefallen, als genannt werden dürfen. Aus dem Unterschied wäre zu lesen, wer sie sind. Bitte warten Sie, bis es mehr sind, oder wählen Sie einen anderen Zeitraum.</source>
        <translation>Since an earlier release, fewer cases were added or dropped out than may be named. The difference would tell who they are. Please wait until there are more, or choose another period.</translation>
    </message>
    <message>
        <source>Für {period} ist schon eine Zusammenfassung mit anderen Zahlen herausgegeben; aus beiden zusammen ließe sich auf Einzelne schließen. Bitte einen Zeitraum wählen, der sich damit nicht überschneidet.</source>
        <translation>A summary with other numbers has already been released for {period}; conclusions about individuals could be drawn from both together. Please choose a period that does not overlap with it.</translation>
    </message>
    <message>
        <source>Es wurde nichts übernommen: {doubtful} Zeilen sind zweifelhaft, {refused} abgelehnt. Bitte jede davon entscheiden oder auslassen.</source>
        <translation>Nothing was taken over: {doubtful} rows are doubtful, {refused} refused. Please decide on each of them or leave it out.</translation>
    </message>
    <message>
        <source>Die Nachweiskette ist ab Eintrag {seq} nicht mehr so, wie sie geschrieben wurde. Bitte ändern Sie nichts und wenden Sie sich an die Datenschutzstelle.</source>
        <translation>The audit trail is no longer as it was written from entry {seq} on. Please change nothing and turn to the data protection office.</translation>
    </message>
    <message>
        <source>Das gespeicherte Stammzertifikat gehört nicht zu diesem Tresor. Bitte eine Sicherung verwenden und die Datenschutzstelle verständigen.</source>
        <translation>The stored root certificate does not belong to this vault. Please use a backup and inform the data protection office.</translation>
    </message>
    <message>
        <source>Dieser junge Mensch ist schon geschützt. Bitte dort ändern, wer ihn sehen darf.</source>
        <translation>This young person is protected already. Please change there who may see them.</translation>
    </message>
    <message>
        <source>Nur diese Person kann {count} Schutzfälle öffnen, und kein Wiederherstellungsbogen gilt dafür. Bitte sie dort zuerst jemanden benennen lassen oder die Fälle löschen.</source>
        <translation>Only this person can open {count} protected cases, and no recovery sheet covers them. Please have them name somebody there first, or erase the cases.</translation>
    </message>
    <message>
        <source>Wer einen Fall schützt oder den Schutz ändert, muss selbst benannt sein. Wenn Sie den Fall nicht mehr sehen sollen, kann eine andere benannte Person Sie herausnehmen.</source>
        <translation>Whoever protects a case or changes the protection has to be named. If you should no longer see the case, another person named can take you out.</translation>
    </message>
    <message>
        <source>„{name}“ kann nicht benannt werden, weil die Person keinen eigenen Zugang hat oder keine Fälle einsehen darf. Bitte jemand anderen wählen.</source>
        <translation>“{name}” cannot be named, because they have no access of their own or may not see cases. Please choose somebody else.</translation>
    </message>
    <message>
        <source>Das Protokoll ist festgeschrieben, daran ändert sich nichts mehr. Bitte legen Sie für eine Korrektur eine Berichtigung an.</source>
        <translation>The minutes are final and no longer change. For a correction, please make a new version.</translation>
    </message>
    <message>
        <source>Dieser Fall ist geschützt, und Sie sind nicht als Berechtigte benannt. Bitte wenden Sie sich an eine der benannten Personen.</source>
        <translation>This case is protected, and you are not among those named. Please ask one of the people named.</translation>
    </message>
    <message>
        <source>Was zu diesem geschützten Fall gespeichert ist, stammt nicht von den benannten Personen oder wurde verändert. Bitte nichts mehr eintragen und die Datenschutzstelle verständigen; eine Sicherung hilft weiter.</source>
        <translation>What is stored about this protected case does not come from the people named, or was altered. Please enter nothing more and tell the data protection officer; a backup helps.</translation>
    </message>
    <message>
        <source>„{name}“ kann nicht als Name verwendet werden. Bitte 1 bis {longest} Zeichen ohne Zeilenumbruch eingeben.</source>
        <translation>“{name}” cannot be used as a name. Please type 1 to {longest} characters without a line break.</translation>
    </message>
    <message>
        <source>Im Ordner „{folder}“ liegt kein Tresor. Bitte einen Ordner wählen, dessen Name auf „.ilja“ endet.</source>
        <translation>There is no vault in the folder “{folder}”. Please choose a folder whose name ends in “.ilja”.</translation>
    </message>
    <message>
        <source>Der Tresor „{folder}“ darf oder kann nicht gelesen werden. Bitte Zugriffsrechte und Datenträger prüfen.</source>
        <translation>The vault “{folder}” may not or cannot be read. Please check access rights and the disk.</translation>
    </message>
    <message>
        <source>Die Änderung konnte nicht gespeichert werden, weil der Datenträger voll oder schreibgeschützt ist. Der bisherige Stand gilt weiter.</source>
        <translation>The change could not be saved because the disk is full or write-protected. What was saved before still holds.</translation>
    </message>
    <message>
        <source>Die Änderung steht im Tresor, aber der Datenträger hat nicht bestätigt, dass sie bleibt. Bitte den Datenträger prüfen und neu entsperren; bei einem neuen Kennwort kann bis dahin noch das bisherige gelten.</source>
        <translation>The change is in the vault, but the disk has not confirmed that it stays. Please check the disk and unlock again; after a change of password the former one may still hold until then.</translation>
    </message>
    <message>
        <source>Beide Kopien der Schlüsseldatei dieses Tresors sind beschädigt. Bitte den Tresor aus einer Sicherung wiederherstellen.</source>
        <translation>Both copies of the key file of this vault are damaged. Please restore the vault from a backup.</translation>
    </message>
    <message>
        <source>Für diesen Tresor ist eine neuere Version des Programms nötig. Bitte das Programm aktualisieren.</source>
        <translation>This vault needs a newer version of the program. Please update the program.</translation>
    </message>
    <message>
        <source>Die Schlüsseldatei dieses Tresors wurde von fremder Hand verändert. Er wird nicht geöffnet. Bitte eine Sicherung verwenden und die Datenschutzstelle verständigen.</source>
        <translation>The key file of this vault was changed by somebody else. It is not opened. Please use a backup and inform the data protection office.</translation>
    </message>
    <message>
        <source>Die Schlüsseldatei verlangt einen Rechenaufwand, der dieses Gerät lahmlegen würde. Bitte eine Sicherung verwenden und die Datenschutzstelle verständigen.</source>
        <translation>The key file asks for an amount of computing that would paralyse this device. Please use a backup and inform the data protection office.</translation>
    </message>
    <message>
        <source>Der Tresor „{folder}“ ist bereits geöffnet. Bitte das andere Fenster verwenden oder dort schließen.</source>
        <translation>The vault “{folder}” is already open. Please use the other window, or close it there.</translation>
    </message>
    <message>
        <source>Der Tresor „{folder}“ lässt sich an diesem Ort nicht vor gleichzeitigem Öffnen schützen. Bitte Zugriffsrechte prüfen oder den Tresor auf die eingebaute Festplatte legen.</source>
        <translation>The vault “{folder}” cannot be protected against being opened twice in this place. Please check access rights, or move the vault to the built-in disk.</translation>
    </message>
    <message>
        <source>„{folder}“ liegt auf einem Netzlaufwerk ({kind}). Dort können Daten verloren gehen. Bitte einen Ordner auf der eingebauten Festplatte wählen.</source>
        <translation>“{folder}” is on a network drive ({kind}). Data can be lost there. Please choose a folder on the built-in disk.</translation>
    </message>
    <message>
        <source>„{folder}“ wird mit {service} abgeglichen. Dort können Daten verloren gehen. Bitte einen anderen Ordner auf der eingebauten Festplatte wählen.</source>
        <translation>“{folder}” is synchronised with {service}. Data can be lost there. Please choose another folder on the built-in disk.</translation>
    </message>
    <message>
        <source>„{folder}“ liegt auf einem Datenträger, der nicht als sicher bekannt ist (Art: {kind}). Empfohlen wird die eingebaute Festplatte.</source>
        <translation>“{folder}” is on a disk not known to be safe (kind: {kind}). The built-in disk is recommended.</translation>
    </message>
    <message>
        <source>„{name}“ ist kein Name für einen Tresor. Bitte einen Namen wählen, der auf „.ilja“ endet.</source>
        <translation>“{name}” is not a name for a vault. Please choose a name that ends in “.ilja”.</translation>
    </message>
    <message>
        <source>„{folder}“ gibt es schon. Bitte einen anderen Namen wählen.</source>
        <translation>“{folder}” already exists. Please choose another name.</translation>
    </message>
    <message>
        <source>„{folder}“ kann nicht angelegt werden. Bitte Zugriffsrechte und freien Speicherplatz prüfen.</source>
        <translation>“{folder}” cannot be created. Please check access rights and free space.</translation>
    </message>
    <message>
        <source>Die Schlüsseldatei verlangt einen zu schwachen Schutz des Kennworts. Er wird nicht verwendet. Bitte eine Sicherung verwenden und die Datenschutzstelle verständigen.</source>
        <translation>The key file asks for too weak a protection of the password. It is not used. Please use a backup and inform the data protection office.</translation>
    </message>
    <message>
        <source>Zum Prüfen des Kennworts werden {mebibytes} MiB freier Arbeitsspeicher gebraucht. Bitte andere Programme schließen und es noch einmal versuchen.</source>
        <translation>Checking the password needs {mebibytes} MiB of free memory. Please close other programs and try again.</translation>
    </message>
    <message>
        <source>Das Kennwort ist zu kurz. Bitte mindestens {minimum} Zeichen wählen, zum Beispiel mehrere Wörter.</source>
        <translation>The password is too short. Please choose at least {minimum} characters, for example several words.</translation>
    </message>
    <message>
        <source>Das Kennwort enthält Zeichen, die sich nicht eintippen lassen, oder ist zu lang. Bitte ein anderes wählen.</source>
        <translation>The password contains characters that cannot be typed, or is too long. Please choose another one.</translation>
    </message>
    <message>
        <source>Das Kennwort besteht vor allem aus Wörtern, die in Listen häufiger Kennwörter stehen. Bitte Wörter wählen, die nichts miteinander zu tun haben, oder sich Wörter vorschlagen lassen.</source>
        <translation>The password is made mostly of words from lists of common passwords. Please choose words that have nothing to do with one another, or have words suggested.</translation>
    </message>
    <message>
        <source>Das Kennwort besteht vor allem aus Namen, die mit diesem Tresor zu tun haben. Wer die Dienststelle kennt, errät es. Bitte Wörter ohne Bezug dazu wählen.</source>
        <translation>The password is made mostly of names that have to do with this vault. Whoever knows the office can guess it. Please choose words unrelated to it.</translation>
    </message>
    <message>
        <source>Das Kennwort wiederholt sich oder folgt einem Muster wie einer Zahlenreihe, einem Datum oder Nachbartasten. Bitte mehrere verschiedene Wörter wählen.</source>
        <translation>The password repeats itself or follows a pattern such as a run of digits, a date or neighbouring keys. Please choose several different words.</translation>
    </message>
    <message>
        <source>Das Kennwort ist noch zu leicht zu erraten. Bitte ein oder zwei Wörter anhängen, die nicht dazu passen, oder sich Wörter vorschlagen lassen.</source>
        <translation>The password is still too easy to guess. Please add one or two words that do not go with it, or have words suggested.</translation>
    </message>
    <message>
        <source>Nach mehreren falschen Eingaben ist eine Wartezeit nötig. Bitte in {seconds} Sekunden noch einmal versuchen. Es wird nichts gelöscht.</source>
        <translation>After several wrong entries there is a wait. Please try again in {seconds} seconds. Nothing is erased.</translation>
    </message>
    <message>
        <source>In diesem Tresor ist das Öffnen mit dem Schlüsselbund nicht erlaubt. Wer den Tresor verwaltet, kann es in den Einstellungen zulassen.</source>
        <translation>Opening with a keyring is not allowed in this vault. Whoever administers the vault can allow it in the settings.</translation>
    </message>
    <message>
        <source>Auf diesem Gerät gibt es keinen Schlüsselbund, den das Programm verwenden kann. Ihr Kennwort öffnet den Tresor weiterhin.</source>
        <translation>This device has no keyring that the program can use. Your password still opens the vault.</translation>
    </message>
    <message>
        <source>Der Schlüsselbund dieses Geräts ist gesperrt oder hat nicht rechtzeitig geantwortet. Bitte melden Sie sich mit Ihrem Kennwort an.</source>
        <translation>The keyring of this device is locked or did not answer in time. Please sign in with your password.</translation>
    </message>
    <message>
        <source>Der Schlüsselbund dieses Geräts gibt nicht zurück, was er aufbewahren soll. Er wird nicht verwendet; Ihr Kennwort öffnet den Tresor weiterhin.</source>
        <translation>The keyring of this device does not give back what it should keep. It is not used; your password still opens the vault.</translation>
    </message>
    <message>
        <source>Der Schlüsselbund dieses Geräts kennt diesen Tresor nicht mehr. Bitte melden Sie sich mit Ihrem Kennwort an und richten Sie ihn bei Bedarf neu ein.</source>
        <translation>The keyring of this device does not know this vault any more. Please sign in with your password and set it up again if needed.</translation>
    </message>
    <message>
        <source>Bitte melden Sie sich diesmal mit Ihrem Kennwort an: Das wird alle {days} Tage und nach {failures} Fehlversuchen verlangt.</source>
        <translation>Please sign in with your password this time: it is asked for every {days} days and after {failures} failed attempts.</translation>
    </message>
    <message>
        <source>Anmeldename und Kennwort passen nicht zusammen. Bitte beides prüfen und es noch einmal versuchen.</source>
        <translation>Sign-in name and password do not match. Please check both and try again.</translation>
    </message>
    <message>
        <source>Der Schlüssel vom Wiederherstellungsbogen stimmt so nicht: Mindestens ein Zeichen fehlt oder ist anders. Bitte Gruppe für Gruppe mit dem Bogen vergleichen.</source>
        <translation>The key from the recovery sheet is not right: at least one character is missing or different. Please compare it with the sheet group by group.</translation>
    </message>
    <message>
        <source>Dieser Wiederherstellungsbogen gehört nicht hierher oder wurde durch einen neueren ersetzt. Bitte Tresorkennung und Datum auf dem Bogen prüfen.</source>
        <translation>This recovery sheet does not belong here or was replaced by a newer one. Please check vault identifier and date on the sheet.</translation>
    </message>
    <message>
        <source>Für diesen Tresor wurde noch kein Wiederherstellungsbogen ausgestellt. Er öffnet sich nur mit einem Kennwort.</source>
        <translation>No recovery sheet has been issued for this vault yet. It opens only with a password.</translation>
    </message>
    <message>
        <source>Der Anmeldename „{label}“ ist in diesem Tresor schon vergeben. Bitte einen anderen wählen.</source>
        <translation>The sign-in name “{label}” is already taken in this vault. Please choose another one.</translation>
    </message>
    <message>
        <source>Ein Tresor kann höchstens {most} Personen aufnehmen.</source>
        <translation>A vault can take {most} people at most.</translation>
    </message>
    <message>
        <source>Danach könnte niemand mehr Personen aufnehmen oder entfernen. Bitte zuerst einer anderen Person die Systembetreuung geben.</source>
        <translation>After that nobody could add or remove people any more. Please give system support to somebody else first.</translation>
    </message>
    <message>
        <source>Sich selbst können Sie nicht entfernen und sich die Systembetreuung nicht nehmen. Das kann nur eine andere Person mit Systembetreuung.</source>
        <translation>You cannot remove yourself or take system support from yourself. Only another person with system support can do that.</translation>
    </message>
    <message>
        <source>Die Datei enthält keinen Schlüssel mit Zertifikat, oder ihr Kennwort ist ein anderes. Bitte beides prüfen; gebraucht wird eine Datei mit der Endung .p12 oder .pfx.</source>
        <translation>The file contains no key with a certificate, or its password is a different one. Please check both; what is needed is a file ending in .p12 or .pfx.</translation>
    </message>
    <message>
        <source>Mit dem Zertifikat von „{name}“ kann hier nicht unterschrieben werden: Es ist nicht für Unterschriften ausgestellt, oder sein Schlüssel ist zu kurz oder von anderer Art (möglich sind P-256 und RSA ab 3000 Bit).</source>
        <translation>The certificate of “{name}” cannot be used to sign here: it was not issued for signatures, or its key is too short or of another kind (P-256 and RSA from 3000 bits are possible).</translation>
    </message>
    <message>
        <source>Das Zertifikat von „{name}“ gilt noch nicht oder nicht mehr. Bitte ein gültiges einsetzen.</source>
        <translation>The certificate of “{name}” is not valid yet or no longer valid. Please use a valid one.</translation>
    </message>
    <message>
        <source>„{file}“ ist keine Bibliothek für Signaturkarten oder passt nicht zu diesem Rechner. Bitte die Datei wählen, die mit der Karte oder dem Lesegerät geliefert wurde (PKCS #11).</source>
        <translation>“{file}” is no library for signature cards, or does not suit this computer. Please choose the file that came with the card or its reader (PKCS #11).</translation>
    </message>
    <message>
        <source>Die Bibliothek der Karte hat nicht geantwortet, ist abgestürzt oder hat falsch unterschrieben. Im Tresor ist nichts geschehen. Bitte Karte und Lesegerät prüfen und es noch einmal versuchen.</source>
        <translation>The card&apos;s library did not answer, crashed or signed wrongly. Nothing has happened to the vault. Please check card and reader and try again.</translation>
    </message>
    <message>
        <source>In keinem Lesegerät steckt eine Karte mit einem Zertifikat. Bitte die Karte einstecken und es noch einmal versuchen.</source>
        <translation>No reader holds a card with a certificate. Please insert the card and try again.</translation>
    </message>
    <message>
        <source>Die Karte „{token}“ mit Ihrem Zertifikat steckt in keinem Lesegerät. Unterschrieben wurde nichts. Bitte die Karte einstecken und es noch einmal versuchen.</source>
        <translation>The card “{token}” with your certificate is in no reader. Nothing was signed. Please insert the card and try again.</translation>
    </message>
    <message>
        <source>Die PIN der Karte „{token}“ ist eine andere. Unterschrieben wurde nichts. Nach wenigen falschen PINs sperrt sich die Karte selbst.</source>
        <translation>The PIN of the card “{token}” is another one. Nothing was signed. After a few wrong PINs the card locks itself.</translation>
    </message>
    <message>
        <source>Die Karte „{token}“ hat sich nach zu vielen falschen PINs gesperrt. Bitte wenden Sie sich an die Stelle, die sie ausgegeben hat; unterschreiben können Sie solange mit dem Zertifikat der Dienststelle.</source>
        <translation>The card “{token}” has locked itself after too many wrong PINs. Please turn to whoever issued it; meanwhile you can sign with the office&apos;s certificate.</translation>
    </message>
    <message>
        <source>Zum Unterschreiben wird die PIN der Karte „{token}“ gebraucht. Bitte im Fenster unterschreiben.</source>
        <translation>Signing needs the PIN of the card “{token}”. Please sign in the window.</translation>
    </message>
    <message>
        <source>Ihr Kennwort hat eine andere Person gesetzt. Bitte legen Sie im Fenster zuerst ein eigenes fest.</source>
        <translation>Somebody else set your password. Please choose one of your own in the window first.</translation>
    </message>
    <message>
        <source>Dieses Kennwort kennt auch die Person, die es gesetzt hat. Bitte ein anderes wählen.</source>
        <translation>The person who set this password knows it as well. Please choose another one.</translation>
    </message>
    <message>
        <source>Ihr Zugang zu diesem Tresor wurde entfernt. Bitte wenden Sie sich an die Systembetreuung.</source>
        <translation>Your access to this vault was removed. Please turn to system support.</translation>
    </message>
    <message>
        <source>Die Liste der gesperrten Zertifikate stammt nicht von dieser Dienststelle. Bitte nicht weiterarbeiten und die Datenschutzstelle verständigen.</source>
        <translation>The list of revoked certificates does not come from this office. Please stop working and inform the data protection office.</translation>
    </message>
    <message>
        <source>Die neue Datenbank stimmte nicht mit dem Tresor überein und wurde verworfen. Es gilt der bisherige Stand. Bitte das Laufwerk prüfen und es noch einmal versuchen.</source>
        <translation>The new database did not match the vault and was discarded. Everything stays as it was. Please check the drive and try again.</translation>
    </message>
    <message>
        <source>Der Schlüssel der Daten konnte nicht gewechselt werden, weil der Datenträger voll oder schreibgeschützt ist. Es gilt der bisherige Stand; entfernt wurde niemand.</source>
        <translation>The data key could not be changed because the disk is full or write-protected. Everything stays as it was; nobody was removed.</translation>
    </message>
    <message>
        <source>Der Datenträger hat im entscheidenden Augenblick versagt. Zur Sicherheit wird nichts mehr geschrieben. Bitte sperren, den Datenträger prüfen und neu anmelden.</source>
        <translation>The disk failed at the decisive moment. To be safe, nothing more is written. Please lock, check the disk and sign in again.</translation>
    </message>
    <message>
        <source>Der Datenträger ist voll. Es wurde nichts gespeichert, und es ging nichts verloren. Bitte Platz schaffen und es noch einmal versuchen.</source>
        <translation>The disk is full. Nothing was saved, and nothing was lost. Please make room and try again.</translation>
    </message>
    <message>
        <source>Der Datenträger hat beim Lesen oder Schreiben versagt. Es wurde nichts gespeichert. Bitte freien Platz und Laufwerk prüfen, dann den Tresor neu öffnen.</source>
        <translation>The disk failed while reading or writing. Nothing was saved. Please check free space and the drive, then open the vault anew.</translation>
    </message>
    <message>
        <source>Der Tresor lässt sich nicht beschreiben. Bitte Zugriffsrechte und Schreibschutz des Datenträgers prüfen.</source>
        <translation>The vault cannot be written to. Please check access rights and write protection of the disk.</translation>
    </message>
    <message>
        <source>Der Tresor wird gerade von einem anderen Vorgang benutzt. Bitte einen Augenblick warten und es noch einmal versuchen.</source>
        <translation>The vault is being used by another process. Please wait a moment and try again.</translation>
    </message>
    <message>
        <source>Die Datenbank des Tresors fehlt oder lässt sich nicht öffnen. Bitte den Ordner prüfen oder eine Sicherung einspielen.</source>
        <translation>The database of the vault is missing or cannot be opened. Please check the folder, or restore a backup.</translation>
    </message>
    <message>
        <source>Die Datenbank des Tresors ist beschädigt oder gehört nicht zu diesem Tresor. Bitte nichts löschen und eine Sicherung einspielen.</source>
        <translation>The database of the vault is damaged or does not belong to this vault. Please delete nothing and restore a backup.</translation>
    </message>
    <message>
        <source>Die Datenbank ist nicht verschlüsselt und stammt nicht aus diesem Tresor. Sie wurde nicht geöffnet. Bitte eine Sicherung einspielen.</source>
        <translation>The database is not encrypted and does not come from this vault. It was not opened. Please restore a backup.</translation>
    </message>
    <message>
        <source>Die Verschlüsselung arbeitet auf diesem Rechner nicht wie vorgesehen ({setting}). Der Tresor wurde nicht geöffnet. Bitte das Programm neu installieren.</source>
        <translation>Encryption does not work as intended on this computer ({setting}). The vault was not opened. Please install the program anew.</translation>
    </message>
    <message>
        <source>Der Tresor wurde mit einer neueren Fassung des Programms bearbeitet. Bitte diese installieren; es wurde nichts geändert.</source>
        <translation>The vault was edited with a newer version of the program. Please install that one; nothing was changed.</translation>
    </message>
    <message>
        <source>{count} Seiten der Datenbank wurden außerhalb des Programms verändert oder sind defekt. Bitte nicht weiterarbeiten und eine Sicherung einspielen.</source>
        <translation>{count} pages of the database were changed outside the program or are defective. Please stop working and restore a backup.</translation>
    </message>
    <message>
        <source>Die Datenbank ist in sich nicht stimmig ({count} Fehler). Bitte nicht weiterarbeiten und eine Sicherung einspielen.</source>
        <translation>The database is not consistent in itself ({count} errors). Please stop working and restore a backup.</translation>
    </message>
    <message>
        <source>„{path}“ ist größer als {megabytes} MB und wird nicht gelesen. Bitte prüfen, ob es die richtige Datei ist.</source>
        <translation>“{path}” is larger than {megabytes} MB and is not read. Please check whether it is the right file.</translation>
    </message>
    <message>
        <source>„{path}“ gibt es schon; es wird nichts überschrieben. Bitte einen anderen Ordner wählen.</source>
        <translation>“{path}” already exists; nothing is overwritten. Please choose another folder.</translation>
    </message>
    <message>
        <source>„{path}“ konnte nicht gelesen werden. Bitte prüfen, ob es die Datei gibt, ob der Stick noch steckt und ob Sie sie lesen dürfen.</source>
        <translation>“{path}” could not be read. Please check whether the file is there, whether the stick is still plugged in and whether you may read it.</translation>
    </message>
    <message>
        <source>„{path}“ konnte nicht geschrieben werden. Bitte prüfen, ob der Stick noch steckt, ob dort Platz ist und ob Sie dort schreiben dürfen.</source>
        <translation>“{path}” could not be written. Please check whether the stick is still plugged in, whether there is room and whether you may write there.</translation>
    </message>
    <message>
        <source>Der Ordner „{folder}“ ist nicht leer. Bitte einen neuen oder leeren Ordner angeben.</source>
        <translation>The folder “{folder}” is not empty. Please name a new or empty folder.</translation>
    </message>
    <message>
        <source>Der Ordner „{folder}“ kann nicht angelegt oder benutzt werden. Bitte Zugriffsrechte und Datenträger prüfen.</source>
        <translation>The folder “{folder}” cannot be created or used. Please check access rights and the disk.</translation>
    </message>
    <message>
        <source>Das Kennwort konnte nicht gelesen werden. Bitte mit --password-file eine Textdatei angeben, in deren erster Zeile es steht.</source>
        <translation>The password could not be read. Please name a text file with --password-file whose first line contains it.</translation>
    </message>
    <message>
        <source>Es wurde noch keine Konferenz abgehalten, deren Unterlagen ausgegeben werden könnten.</source>
        <translation>No conference has been held yet whose papers could be handed out.</translation>
    </message>
    <message>
        <source>„{path}“ enthält kein Zertifikat. Bitte die PEM-Datei des Amtes angeben.</source>
        <translation>“{path}” contains no certificate. Please name the PEM file of the office.</translation>
    </message>
    <message>
        <source>„{path}“ ist keine Liste gesperrter Zertifikate dieses Amtes. Bitte die Liste angeben, die das Amt zu seinem Zertifikat herausgibt.</source>
        <translation>“{path}” is no list of revoked certificates of this office. Please name the list that the office hands out with its certificate.</translation>
    </message>
    <message>
        <source>Abgebrochen. Was bis dahin fertig war, bleibt bestehen.</source>
        <translation>Cancelled. What was finished by then remains.</translation>
    </message>
    <message>
        <source>Zu dieser Vereinbarung ist inzwischen etwas anderes eingetragen. Bitte den heutigen Stand in der Akte nachsehen.</source>
        <translation>Something else has been entered for this commitment since. Please look up how it stands today in the file.</translation>
    </message>
    <message>
        <source>Im Sitzungsprotokoll (Teil A) steht, um wen es geht: {found}. Es geht an alle, die da waren. Bitte den Text ändern und nur sagen, was ohne Fall verständlich ist.</source>
        <translation>The minutes of the session (part A) say who it is about: {found}. They go to everybody who was there. Please change the text and say only what is understood without a case.</translation>
    </message>
    <message>
        <source>Im Text steckt {what}. Vor Gremien kommen keine Fälle; bitte nur Zahlen und Abläufe besprechen und den Text ändern.</source>
        <translation>The text contains {what}. No cases come before boards; please discuss numbers and procedures only, and change the text.</translation>
    </message>
    <message>
        <source>Das Protokoll unterschreibt, wer die Sitzung leitet: {chair}. Bitte dort anmelden.</source>
        <translation>The minutes are signed by whoever chairs the session: {chair}. Please sign in as that person.</translation>
    </message>
    <message>
        <source>Das Protokoll dieser Sitzung ist unterschrieben und bleibt, wie es ist. Bitte Neues in der nächsten Sitzung festhalten.</source>
        <translation>The minutes of this session are signed and stay as they are. Please note anything new in the next session.</translation>
    </message>
    <message>
        <source>Es gibt keine offene Vereinbarung, die auf einer Liste stehen darf. Warum, steht darunter.</source>
        <translation>There is no open commitment that may stand on a list. Why is said below.</translation>
    </message>
    <message>
        <source>Es gibt keine offene Vereinbarung, an die mit einem Brief erinnert werden darf. Warum, steht in der Liste.</source>
        <translation>There is no open commitment a letter may remind of. The list says why.</translation>
    </message>
    <message>
        <source>Das sind zu viele oder zu wenige Minuten. Bitte {least} bis {most} eintragen.</source>
        <translation>These are too many or too few minutes. Please enter {least} to {most}.</translation>
    </message>
    <message>
        <source>Alle meldenden Stellen wissen, was entschieden ist. Es ist nichts zu schreiben.</source>
        <translation>All who reported know what was decided. There is nothing to write.</translation>
    </message>
    <message>
        <source>Diese Person kann die Konferenz nicht leiten: Sie gehört nicht zum Netzwerk, oder ihr fehlt die Aufgabe im Programm. Bitte jemand anderes anmelden.</source>
        <translation>This person cannot lead the conference: they do not belong to the network, or lack the task in the program. Please let somebody else sign in.</translation>
    </message>
    <message>
        <source>Diese Person leitet die Konferenz schon.</source>
        <translation>This person leads the conference already.</translation>
    </message>
    <message>
        <source>Es warten {waiting} Fälle auf {free} freie Plätze. Bitte kurz begründen, warum dieser Fall aufgenommen wird.</source>
        <translation>{waiting} cases wait for {free} free places. Please say briefly why this case is taken.</translation>
    </message>
    <message>
        <source>An dieser Konferenz lässt sich nichts mehr ändern, sie ist im Stand „{state}“. Bitte die nächste Konferenz wählen.</source>
        <translation>Nothing can be changed about this conference any more, its status is “{state}”. Please choose the next conference.</translation>
    </message>
    <message>
        <source>Auf der Tagesordnung steht noch nichts. Bitte zuerst mindestens einen Fall oder Punkt aufnehmen.</source>
        <translation>There is nothing on the agenda yet. Please add at least one case or item first.</translation>
    </message>
    <message>
        <source>Auf der Tagesordnung ist Zeit für {capacity} Fälle, und so viele stehen schon darauf. Bitte einen zurückstellen oder die Zahl der Fälle in der Konferenz ändern.</source>
        <translation>There is time for {capacity} cases on the agenda, and that many are already on it. Please postpone one, or change the number of cases of the conference.</translation>
    </message>
    <message>
        <source>Zu Fall {number} kann nichts mehr gemeldet werden, er ist im Stand „{state}“. Bitte einen neuen Fall anlegen.</source>
        <translation>Nothing more can be reported for case {number}, its status is “{state}”. Please create a new case.</translation>
    </message>
    <message>
        <source>Angaben zu „{category}“ können nicht eingetragen werden: {reason}. Bitte die Angabe weglassen oder vorher eine Einwilligung einholen, die sie freigibt.</source>
        <translation>Information on “{category}” cannot be entered: {reason}. Please leave it out, or obtain a consent first that releases it.</translation>
    </message>
    <message>
        <source>Auf der Tagesordnung steht nichts, was noch zu besprechen ist. Bitte zuerst Fälle oder Punkte aufnehmen.</source>
        <translation>Nothing on the agenda is left to be discussed. Please add cases or items first.</translation>
    </message>
    <message>
        <source>Die Zeile „{line}“ sagt nicht eindeutig, wer was bis wann tut. Bitte wie „Reinartz fragt drei Betriebe an bis 15.1.“ schreiben.</source>
        <translation>The line “{line}” does not say clearly who does what by when. Please write it like “Reinartz fragt drei Betriebe an bis 15.1.”.</translation>
    </message>
    <message>
        <source>Nachtragen lässt sich nur, was vorbei ist. Diese Konferenz ist am {held_on}, und Zeiten dürfen nicht in der Zukunft liegen.</source>
        <translation>Only what is over can be typed in. This conference is on {held_on}, and times must not lie in the future.</translation>
    </message>
    <message>
        <source>Der Widerruf ist als Fehleintrag gestrichen. Es gibt niemanden, dem zu schreiben ist.</source>
        <translation>The withdrawal was struck out as a mistake. There is nobody to write to.</translation>
    </message>
    <message>
        <source>Dieser Widerruf ist schon als Fehleintrag gestrichen. Bitte einen neuen eintragen, falls doch widerrufen wurde.</source>
        <translation>This withdrawal has already been struck out as a mistake. Please enter a new one if consent was withdrawn after all.</translation>
    </message>
    <message>
        <source>Diese Einwilligung ist im Stand „{state}“ und wird nicht mehr geändert. Bitte eine neue Einwilligung aufnehmen.</source>
        <translation>The status of this consent is “{state}” and it is no longer changed. Please take down a new consent.</translation>
    </message>
    <message>
        <source>Fall {number} darf weder gemeldet noch besprochen oder weitergegeben werden: {reason}. Bitte zuerst die Einwilligung klären.</source>
        <translation>Case {number} must not be reported, discussed or passed on: {reason}. Please clarify the consent first.</translation>
    </message>
    <message>
        <source>Eine Einwilligung kann höchstens bis {longest} gelten. Bitte ein früheres Ende eintragen.</source>
        <translation>A consent can be valid until {longest} at most. Please enter an earlier end.</translation>
    </message>
    <message>
        <source>Ein junger Mensch unter 18 hat selbst unterschrieben, und niemand hat festgehalten, dass er versteht, was er unterschreibt. Bitte die Einschätzung eintragen; ist er nicht einsichtsfähig, auf einem neuen Formular die Sorgeberechtigten fragen.</source>
        <translation>A young person under 18 signed themselves, and nobody has recorded that they understand what they sign. Please enter the assessment; if they lack insight, ask those with custody on a new form.</translation>
    </message>
    <message>
        <source>Dem Formular fehlt Wesentliches, ohne das nicht feststeht, wozu eingewilligt wurde. Bitte auf dem Formular der Dienststelle neu einwilligen lassen.</source>
        <translation>The form lacks something essential, so that it is not clear what was agreed to. Please ask for a new consent on the office&apos;s form.</translation>
    </message>
    <message>
        <source>Heute ist nach der Uhr dieses Rechners der {today}; danach richtet sich jede Einwilligung. Bitte diesen Tag bestätigen oder die Uhr richtig stellen.</source>
        <translation>According to the clock of this computer today is {today}; every consent depends on it. Please confirm this day, or set the clock right.</translation>
    </message>
    <message>
        <source>Angaben zu „{category}“ bleiben zu, solange der Fall ohne Namen besprochen wird. Bitte die Angabe weglassen.</source>
        <translation>Details on “{category}” stay closed while the case is discussed without names. Please leave them out.</translation>
    </message>
    <message>
        <source>Daran lässt sich der junge Mensch erkennen: {kinds}. Der Text ist nicht gespeichert. Bitte anders sagen, etwa „die Mutter“, „die Schule“ oder „im letzten Jahr“.</source>
        <translation>The young person can be recognised by this: {kinds}. The text is not saved. Please put it differently, such as “the mother”, “the school” or “last year”.</translation>
    </message>
    <message>
        <source>Bitte jede Frage beantworten: Steht im Text etwas, woran man den jungen Menschen erkennt?</source>
        <translation>Please answer every question: is there anything in the text by which the young person can be recognised?</translation>
    </message>
    <message>
        <source>Ohne Namen lässt sich nur sprechen, wenn weder der junge Mensch noch jemand von seiner Seite im Raum ist. Bitte den Fall mit Einwilligung besprechen oder vertagen.</source>
        <translation>You can only go without names if neither the young person nor anybody of their side is in the room. Please discuss the case with consent, or adjourn it.</translation>
    </message>
    <message>
        <source>{name} ist bei diesem Fall ohne Namen nicht am Tisch und darf ihn deshalb nicht kennen. Bitte jemanden wählen, der am Tisch ist.</source>
        <translation>{name} is not at the table for this case without names and so may not know of it. Please choose somebody who is at the table.</translation>
    </message>
    <message>
        <source>Ob dieser Punkt mit oder ohne Namen besprochen wird, lässt sich nicht mehr ändern, er ist im Stand „{state}“.</source>
        <translation>Whether this item is discussed with or without names can no longer be changed; its state is “{state}”.</translation>
    </message>
    <message>
        <source>Dieser Punkt ist nicht aufgerufen, er ist im Stand „{state}“. Bitte nur am aufgerufenen Punkt schreiben.</source>
        <translation>This item is not called, its status is “{state}”. Please write only on the item that is called.</translation>
    </message>
    <message>
        <source>Punkt {position} ist noch aufgerufen. Bitte ihn zuerst abschließen oder vertagen.</source>
        <translation>Item {position} is still called. Please conclude or adjourn it first.</translation>
    </message>
    <message>
        <source>Von der zurückgezogenen Fassung ist kein Exemplar mehr draußen; es gibt nichts zurückzurufen.</source>
        <translation>No copy of the withdrawn version is out any more; there is nothing to recall.</translation>
    </message>
    <message>
        <source>Das Protokoll ist schon festgeschrieben. Einwände nimmt jetzt nur noch eine Berichtigung auf.</source>
        <translation>The minutes are final already. Only a correction can take up objections now.</translation>
    </message>
    <message>
        <source>Bitte legen Sie zuerst fest, dass als Entwurf abgestimmt wird; dann steht der Tag fest, bis zu dem Einwände möglich sind.</source>
        <translation>Please decide first that drafts are agreed on; then the day is set until which objections are possible.</translation>
    </message>
    <message>
        <source>Berichtigt wird nur die neueste unterschriebene Fassung. Bitte öffnen Sie das Protokoll noch einmal.</source>
        <translation>Only the latest signed version is corrected. Please open the minutes again.</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie, wie die Angabe richtig heißt, und warum sie berichtigt wird.</source>
        <translation>Please write what the entry should say, and why it is corrected.</translation>
    </message>
    <message>
        <source>Die Entwürfe liegen noch bis {until} zur Abstimmung. Bitte schreiben Sie danach fest, oder halten Sie fest, dass das Protokoll am Tisch genehmigt wurde.</source>
        <translation>Drafts are open for objections until {until}. Please finalise after that, or record that the minutes were agreed at the table.</translation>
    </message>
    <message>
        <source>Dieses Protokoll ist im Stand „{state}“ und wird nicht mehr geändert. Bitte den Nachtrag in das Protokoll der nächsten Konferenz schreiben.</source>
        <translation>The status of these minutes is “{state}” and they are no longer changed. Please write the addition into the minutes of the next conference.</translation>
    </message>
    <message>
        <source>Die Besprechung von Fall {number} wurde wegen eines Widerrufs abgebrochen, und was dazu geschrieben war, liegt noch unter Verschluss. Bitte zuerst klären und entscheiden, ob es gelöscht wird.</source>
        <translation>Case {number} was stopped because of a withdrawal, and what was written about it still lies under lock. Please clear it up first and decide whether it is erased.</translation>
    </message>
    <message>
        <source>Fall {number} kann so nicht angenommen werden, nicht erfüllt: {checks}. Bitte einen Grund für die Ausnahme eintragen oder den Fall ablehnen.</source>
        <translation>Case {number} cannot be accepted like this, not met: {checks}. Please enter a reason for the exception, or reject the case.</translation>
    </message>
    <message>
        <source>{name} kann diese Vereinbarung nicht übernehmen: {reason}. Bitte jemanden eintragen, den die Einwilligung nennt.</source>
        <translation>{name} cannot take on this commitment: {reason}. Please enter somebody named in the consent.</translation>
    </message>
    <message>
        <source>„{name}“ ist zweimal dabei. Bitte jede Datei nur einmal wählen oder eine umbenennen.</source>
        <translation>“{name}” is there twice. Please choose every file only once, or rename one.</translation>
    </message>
    <message>
        <source>Die Konferenz beginnt mit dem Hinweis auf Verschwiegenheit und Zweck. Bitte ihn vorlesen und das vermerken.</source>
        <translation>The conference begins with the notice on confidentiality and purpose. Please read it out and note that.</translation>
    </message>
    <message>
        <source>Punkte lassen sich nur aufrufen, während die Konferenz läuft; sie ist im Stand „{state}“. Bitte die Konferenz zuerst eröffnen.</source>
        <translation>Items can be called only while the conference is running; its status is “{state}”. Please open the conference first.</translation>
    </message>
    <message>
        <source>Dieser Punkt ist nicht abgebrochen, oder über seinen Text ist schon entschieden. Bitte die Tagesordnung ansehen.</source>
        <translation>This item was not stopped, or its text has been decided about. Please look at the agenda.</translation>
    </message>
    <message>
        <source>Der Punkt kann nicht weitergehen: Die Einwilligung trägt ihn nicht mehr, oder ein anderer Punkt ist aufgerufen. Bitte mit dem nächsten Punkt weitermachen.</source>
        <translation>The item cannot go on: the consent no longer carries it, or another item is open. Please go on with the next item.</translation>
    </message>
    <message>
        <source>Diese Person darf den Fall nicht hören. Bitte draußen lassen, ohne Namen weitermachen oder ein Ergänzungsblatt unterschreiben lassen.</source>
        <translation>This person may not hear the case. Please leave them outside, go on without names, or have an addendum signed.</translation>
    </message>
    <message>
        <source>Ein Ergänzungsblatt kann heute nicht gelten, weil jemand nicht da ist, der unterschreiben muss. Bitte die Person draußen lassen oder ohne Namen weitermachen.</source>
        <translation>An addendum cannot count today because somebody who must sign is not here. Please leave the person outside or go on without names.</translation>
    </message>
    <message>
        <source>Für diesen Fall noch im Raum, obwohl die Einwilligung es nicht zulässt: {names}. Bitte den Raum verlassen lassen und das vermerken.</source>
        <translation>Still in the room for this case although the consent does not allow it: {names}. Please have them leave the room and note that.</translation>
    </message>
    <message>
        <source>„{folder}“ gibt es schon. Bitte einen anderen Namen wählen oder den vorhandenen Tresor öffnen.</source>
        <translation>“{folder}” already exists. Please choose another name, or open the existing vault.</translation>
    </message>
    <message>
        <source>„{name}“ ist keine Sicherung dieses Programms oder wurde beschädigt. Es wurde nichts übernommen. Bitte eine andere Sicherung verwenden.</source>
        <translation>“{name}” is no backup of this program, or was damaged. Nothing was taken over. Please use another backup.</translation>
    </message>
    <message>
        <source>„{name}“ wurde mit einer neueren Fassung des Programms gesichert. Bitte diese installieren; es wurde nichts übernommen.</source>
        <translation>“{name}” was backed up by a newer version of the program. Please install it; nothing was taken over.</translation>
    </message>
    <message>
        <source>„{name}“ gehört zu einem anderen Tresor oder wurde nicht von Ihrem Amt unterschrieben. Es wurde nichts übernommen. Bitte die richtige Sicherung wählen.</source>
        <translation>“{name}” belongs to another vault, or was not signed by your office. Nothing was taken over. Please choose the right backup.</translation>
    </message>
    <message>
        <source>„{name}“ lässt sich mit diesem Schlüssel nicht öffnen. Bitte den Bogen verwenden, der bei dieser Sicherung gültig war, oder mit einer Person öffnen, die damals Zugang hatte.</source>
        <translation>“{name}” cannot be opened with this key. Please use the sheet that was valid for this backup, or open it as somebody who had access then.</translation>
    </message>
    <message>
        <source>Im Ordner „{folder}“ konnte nicht gesichert werden. Es blieb nichts zurück. Bitte prüfen, ob der Datenträger da ist, Platz hat und beschrieben werden darf.</source>
        <translation>No backup could be made in the folder “{folder}”. Nothing was left there. Please check whether the medium is there, has room and may be written.</translation>
    </message>
    <message>
        <source>„{name}“ konnte nicht gelesen werden. Bitte prüfen, ob der Datenträger noch da ist und ob im Zielordner genug Platz ist.</source>
        <translation>“{name}” could not be read. Please check whether the medium is still there and whether the target folder has enough room.</translation>
    </message>
    <message>
        <source>Die Sicherung stimmt nicht mit dem Tresor überein und wurde verworfen. Bitte den Tresor prüfen und auf einem anderen Datenträger noch einmal sichern.</source>
        <translation>The backup does not agree with the vault and was discarded. Please check the vault and back up once more onto another medium.</translation>
    </message>
    <message>
        <source>„{path}“ konnte nicht gelesen werden. Bitte eine Textdatei angeben, in der der Schlüssel vom Wiederherstellungsbogen steht.</source>
        <translation>“{path}” could not be read. Please name a text file that holds the key from the recovery sheet.</translation>
    </message>
    <message>
        <source>Der Schlüssel dieses Tresors steht auf zwei Bögen. Bitte Teil A und Teil B eingeben; einer allein öffnet nichts.</source>
        <translation>The key of this vault stands on two sheets. Please enter part A and part B; one alone opens nothing.</translation>
    </message>
    <message>
        <source>Für diesen Tresor fehlt ein gültiger Wiederherstellungsbogen. Bitte im Programm anmelden, den Bogen drucken und den Schlüssel abtippen, oder auf der Befehlszeile „sheet“ aufrufen.</source>
        <translation>This vault has no valid recovery sheet. Please sign in, print the sheet and type its key back, or call “sheet” on the command line.</translation>
    </message>
    <message>
        <source>Der Schlüssel vom neuen Wiederherstellungsbogen wurde nicht abgetippt; der Bogen gilt nicht. Bitte an einer Eingabezeile wiederholen, in einem Skript mit --recovery-file.</source>
        <translation>The key on the new recovery sheet was not typed back; the sheet does not count. Please repeat this at a terminal, in a script with --recovery-file.</translation>
    </message>
    <message>
        <source>Es wurde noch kein neuer Wiederherstellungsbogen angezeigt. Bitte zuerst drucken.</source>
        <translation>No new recovery sheet has been shown yet. Please print it first.</translation>
    </message>
    <message>
        <source>Der Tresor lässt sich zurzeit nur lesen; den Grund nennt der Hinweis oben. Es wurde nichts gespeichert.</source>
        <translation>The vault can only be read at present; the note above says why. Nothing was saved.</translation>
    </message>
    <message>
        <source>Ältere Fassung vom {written_on} – wer hat sie eingespielt? Bekannt ist hier schon ein Stand vom {anchored_on}. Der Tresor lässt sich nur lesen, bis eine zweite Person oder der Wiederherstellungsbogen diese Fassung bestätigt.</source>
        <translation>Older version of {written_on} – who put it here? A state of {anchored_on} is already known here. The vault can only be read until a second person or the recovery sheet confirms this version.</translation>
    </message>
    <message>
        <source>Ältere Schlüsseldatei – wer hat sie eingespielt? Bekannt ist hier schon eine neuere vom {anchored_on}. Der Tresor lässt sich nur lesen, bis eine zweite Person oder der Wiederherstellungsbogen diese Fassung bestätigt.</source>
        <translation>Older key file – who put it here? A newer one of {anchored_on} is already known here. The vault can only be read until a second person or the recovery sheet confirms this version.</translation>
    </message>
    <message>
        <source>Der Verlauf dieses Tresors ist nicht die Fortsetzung dessen, was hier am {anchored_on} bekannt war. Der Tresor lässt sich nur lesen, bis eine zweite Person oder der Wiederherstellungsbogen diese Fassung bestätigt.</source>
        <translation>The history of this vault does not continue what was known here on {anchored_on}. The vault can only be read until a second person or the recovery sheet confirms this version.</translation>
    </message>
    <message>
        <source>Was sich dieses Gerät über den Stand des Tresors gemerkt hat, ist verändert oder beschädigt ({place}). Der Tresor lässt sich nur lesen, bis eine zweite Person oder der Wiederherstellungsbogen diese Fassung bestätigt.</source>
        <translation>What this device remembered about the state of the vault was altered or is damaged ({place}). The vault can only be read until a second person or the recovery sheet confirms this version.</translation>
    </message>
    <message>
        <source>Auf dem Datenträger des Tresors sind nur noch {megabytes} MB frei. Damit nichts verloren geht, lässt sich der Tresor nur lesen. Bitte Platz schaffen und neu entsperren.</source>
        <translation>Only {megabytes} MB are left on the vault&apos;s drive. So that nothing is lost, the vault can only be read. Please make room and unlock again.</translation>
    </message>
    <message>
        <source>Hier ist nichts zu bestätigen: Dieser Grund geht nicht durch eine zweite Person weg.</source>
        <translation>There is nothing to confirm here: a second person does not make this reason go away.</translation>
    </message>
    <message>
        <source>Bestätigen muss eine andere Person als die angemeldete. Bitte deren Anmeldenamen und Kennwort eingeben.</source>
        <translation>Somebody other than the signed-in person has to confirm. Please enter their sign-in name and password.</translation>
    </message>
    <message>
        <source>{noun}: {count} Angaben sind älter, als der Verlauf sagt, fehlen oder sind nach dem Löschen wieder da. Bitte eine Sicherung verwenden und die Datenschutzstelle verständigen.</source>
        <translation>{noun}: {count} records are older than the history says, missing, or back after they were erased. Please use a backup and inform the data protection officer.</translation>
    </message>
    <message>
        <source>{part}: {count} Angaben passen nicht zum übrigen Tresor; vermutlich wurde ein älterer Stand davon zurückgelegt. Bitte eine Sicherung verwenden und die Datenschutzstelle verständigen.</source>
        <translation>{part}: {count} entries do not fit the rest of the vault; an older state of them was probably put back. Please use a backup and inform the data protection office.</translation>
    </message>
    <message>
        <source>Nicht mehr lesbar sind Teile von: {parts}. Alles andere bleibt lesbar.</source>
        <translation>No longer readable are parts of: {parts}. Everything else stays readable.</translation>
    </message>
    <message>
        <source>Der Verlaufscode ist nicht richtig abgetippt. Bitte die 16 Zeichen vom Fuß der Seite noch einmal eingeben.</source>
        <translation>The history code was not typed correctly. Please enter the 16 characters from the foot of the page again.</translation>
    </message>
    <message>
        <source>Die Uhr dieses Rechners zeigt den {today}, der jüngste Eintrag im Tresor ist aber vom {newest}. Nach dem Tag richtet sich, welche Einwilligung gilt. Bitte die Uhr richtig stellen oder nach dem Entsperren im Fenster bestätigen, dass der Tag stimmt.</source>
        <translation>This computer&apos;s clock shows {today}, but the latest entry in the vault is of {newest}. The day decides which consent holds. Please set the clock right, or confirm in the window after unlocking that the day is right.</translation>
    </message>
    <message>
        <source>Dafür ist noch einmal Ihr Kennwort nötig: {deed}. Es ist nichts geschehen. Bitte erneut versuchen und das Kennwort eingeben.</source>
        <translation>Your password is needed once more for this: {deed}. Nothing has happened. Please try again and enter the password.</translation>
    </message>
    <message>
        <source>Der Fall ist spätestens am {limit} zu löschen: Das wurde auf einem unterschriebenen Formular zugesagt oder folgt aus einem Widerruf. Bitte einen früheren Tag wählen.</source>
        <translation>The case has to be erased by {limit}: this was promised on a signed form or follows from a withdrawal. Please choose an earlier day.</translation>
    </message>
    <message>
        <source>Fall {number} wird nach § 9b SGB VIII aufbewahrt und nicht gelöscht. Bitte zuerst die Abgabe an die andere Akte eintragen.</source>
        <translation>Case {number} is held under § 9b SGB VIII and is not erased. Please enter its transfer to the other file first.</translation>
    </message>
    <message>
        <source>Fall {number} wird nicht nach § 9b SGB VIII aufbewahrt. Bitte die Aufbewahrung zuerst mit Grund eintragen.</source>
        <translation>Case {number} is not held under § 9b SGB VIII. Please enter the hold with its reason first.</translation>
    </message>
    <message>
        <source>Fall {number} wird erst nach dem {erase_on} gelöscht. Bitte die Liste neu ansehen.</source>
        <translation>Case {number} is erased after {erase_on} only. Please look at the list again.</translation>
    </message>
    <message>
        <source>Fall {number} ist noch nicht abgeschlossen. Bitte ihn zuerst abschließen oder die Aufbewahrung mit Grund verlängern.</source>
        <translation>Case {number} is not closed yet. Please close it first, or keep it longer with a reason.</translation>
    </message>
    <message>
        <source>Die Liste der Löschungen „{name}“ ist beschädigt oder nicht von dieser Dienststelle unterschrieben. Es wurde nichts wiederhergestellt. Bitte die Datenschutzstelle verständigen.</source>
        <translation>The list of erasures “{name}” is damaged or not signed by this office. Nothing was restored. Please tell the data protection officer.</translation>
    </message>
    <message>
        <source>Das sind {count} Löschungen, ohne zweite Bestätigung sind {cap} in einem Lauf möglich. Bitte die Anzahl bestätigen oder weniger auswählen.</source>
        <translation>These are {count} erasures; without a second confirmation {cap} are possible in one run. Please confirm the number or choose fewer.</translation>
    </message>
    <message>
        <source>Ein eigenes Formular in dieser Sprache gibt es nicht: „{language}“. Bitte die Sprache wählen, in der unterschrieben wurde, oder den Namen des anderen Formulars eintragen.</source>
        <translation>There is no form of our own in this language: “{language}”. Please choose the language that was signed in, or enter the name of the other form.</translation>
    </message>
    <message>
        <source>Das Formular „{form}“ gibt es nicht in der Fassung „{version}“. Bitte eine Fassung aus der Liste wählen.</source>
        <translation>There is no version “{version}” of the form “{form}”. Please choose a version from the list.</translation>
    </message>
    <message>
        <source>Die Übersetzung des Formulars „{form}“, Fassung {version} ({language}), ist ein Entwurf und nicht zum Unterschreiben. Bitte in den Einstellungen eintragen, wer sie geprüft hat.</source>
        <translation>The translation of the form “{form}”, version {version} ({language}), is a draft and not to be signed. Please record in the settings who reviewed it.</translation>
    </message>
    <message>
        <source>Zu den gewählten Aufgaben gehört kein Papier. Bitte Zeilen wählen, in denen etwas zu unterschreiben oder nach einem Widerruf zu schreiben ist.</source>
        <translation>No paper belongs to the chosen tasks. Please choose lines in which something is to be signed, or to be written after a withdrawal.</translation>
    </message>
    <message>
        <source>Der Text des Formulars „{form}“ ({language}) ist nicht vollständig: {detail}. Bitte das Programm neu einrichten oder den eigenen Wortlaut berichtigen.</source>
        <translation>The text of the form “{form}” ({language}) is not complete: {detail}. Please install the program again or correct your wording.</translation>
    </message>
    <message>
        <source>„{file}“ ist weder PDF noch JPEG noch PNG, auch wenn der Name so klingt. Bitte den unterschriebenen Bogen neu einscannen oder fotografieren.</source>
        <translation>“{file}” is neither PDF nor JPEG nor PNG, even if its name says so. Please scan or photograph the signed form again.</translation>
    </message>
    <message>
        <source>„{file}“ ist unvollständig oder beschädigt. Bitte die Datei noch einmal übertragen oder den Bogen neu einscannen.</source>
        <translation>“{file}” is incomplete or damaged. Please transfer the file once more or scan the form again.</translation>
    </message>
    <message>
        <source>In „{file}“ steckt außer dem Bild noch etwas anderes. Solche Dateien werden nicht angenommen. Bitte den Bogen selbst neu einscannen oder fotografieren.</source>
        <translation>“{file}” contains something else besides the picture. Such files are not accepted. Please scan or photograph the form again yourself.</translation>
    </message>
    <message>
        <source>„{file}“ ist größer, als ein Scan sein muss (mehr als {megapixels} Millionen Bildpunkte). Bitte mit 300 Punkten je Zoll neu einscannen.</source>
        <translation>“{file}” is larger than a scan has to be (more than {megapixels} million pixels). Please scan again with 300 dots per inch.</translation>
    </message>
    <message>
        <source>„{file}“ hat riesige Seiten oder ist auf eine Art verkleinert, die hier nicht gelesen wird. Bitte ohne Hochkomprimierung neu einscannen oder ein Foto (JPEG) nehmen.</source>
        <translation>“{file}” has huge pages or is compressed in a way that is not read here. Please scan again without high compression or take a photo (JPEG).</translation>
    </message>
    <message>
        <source>Unterschreiben am Bildschirm ist in dieser Dienststelle nicht freigegeben. Bitte von Hand auf Papier unterschreiben lassen und den Bogen als Scan beifügen.</source>
        <translation>Signing on the screen is not allowed in this office. Please have the form signed by hand on paper and attach it as a scan.</translation>
    </message>
    <message>
        <source>Es hat noch niemand unterschrieben. Bitte zuerst im Feld unterschreiben.</source>
        <translation>Nobody has signed yet. Please sign in the field first.</translation>
    </message>
    <message>
        <source>Zuerst wird gelesen, dann unterschrieben. Bitte den Text bis zum Ende durchgehen und angeben, wer aufgeklärt hat.</source>
        <translation>Reading comes first, signing second. Please go through the text to its end and say who explained it.</translation>
    </message>
    <message>
        <source>Das ist zu wenig für eine Unterschrift. Bitte noch einmal unterschreiben, größer.</source>
        <translation>That is too little for a signature. Please sign again, larger.</translation>
    </message>
    <message>
        <source>„{file}“ lässt sich nicht darstellen. Bitte den Bogen neu einscannen oder fotografieren.</source>
        <translation>“{file}” cannot be shown. Please scan or photograph the form again.</translation>
    </message>
    <message>
        <source>„{file}“ hängt schon an dieser Einwilligung. Bitte eine andere Datei wählen.</source>
        <translation>“{file}” is already attached to this consent. Please choose another file.</translation>
    </message>
    <message>
        <source>Dieser Bogen ist geprüft oder am Bildschirm unterschrieben und bleibt bei der Einwilligung. Er wird mit ihr zusammen gelöscht.</source>
        <translation>This form has been checked or was signed on the screen and stays with the consent. It is erased together with it.</translation>
    </message>
    <message>
        <source>In diesem Verfahren wird niemand mit Namen besprochen. Bitte den Fall mit Decknamen oder ohne Namen auf die Tagesordnung setzen.</source>
        <translation>In this procedure nobody is discussed by name. Please put the case on the agenda under a pseudonym or without a name.</translation>
    </message>
    <message>
        <source>Die Liste der freien Tage „{file}“ ist nicht zu lesen. Bitte das Programm neu einrichten.</source>
        <translation>The list of free days “{file}” cannot be read. Please set the program up again.</translation>
    </message>
    <message>
        <source>Auf der Tagesordnung sind noch {left} Minuten frei, der Fall braucht {needed}. Bitte einen anderen zurückstellen oder die Zeit der Konferenz ändern.</source>
        <translation>{left} minutes are left on the agenda, the case needs {needed}. Please postpone another one or change the time of the conference.</translation>
    </message>
    <message>
        <source>Zu dieser Konferenz ist noch keine Stelle eingeladen. Bitte zuerst die Stellen wählen.</source>
        <translation>No institution is invited to this conference yet. Please choose the institutions first.</translation>
    </message>
    <message>
        <source>Zu diesem Punkt kann niemand eingeladen werden: Er wird ohne Namen besprochen, ist schon vorbei oder steht nicht mehr auf der Tagesordnung.</source>
        <translation>Nobody can be invited to this item: it is discussed without names, is over, or is no longer on the agenda.</translation>
    </message>
    <message>
        <source>Für {year} steht kein Termin auf der öffentlichen Liste. Bitte zuerst Konferenzen planen und für die Liste ankreuzen.</source>
        <translation>No date of {year} stands on the public list. Please plan conferences and tick them for the list first.</translation>
    </message>
    <message>
        <source>Die Reihe „{name}“ läuft nicht mehr. Bitte sie wieder in Gebrauch nehmen oder eine andere wählen.</source>
        <translation>The series “{name}” is out of use. Please take it into use again or choose another one.</translation>
    </message>
    <message>
        <source>Der Entwurf nennt etwas, das nicht in eine E-Mail gehört ({what}). Bitte Ort, Raum und Namen der Reihe prüfen und alles Weitere mit der Post schicken.</source>
        <translation>The draft tells something that does not belong in an e-mail ({what}). Please check place, room and name, and send anything more by post.</translation>
    </message>
    <message>
        <source>Es ist kein Text da. Bitte einen Text der Fallakte wählen oder einen einfügen.</source>
        <translation>There is no text. Please choose one of the case file or paste one.</translation>
    </message>
    <message>
        <source>Nichts wurde ausgegeben: {count} Fragen sind noch offen. Bitte jede beantworten.</source>
        <translation>Nothing was let out: {count} questions are still open. Please answer each.</translation>
    </message>
    <message>
        <source>Nichts wurde ausgegeben: In den eigenen Worten stehen noch {count} Angaben, die zu jemandem führen. Bitte diese Antworten ändern.</source>
        <translation>Nothing was let out: your own words still hold {count} details that lead to somebody. Please change these answers.</translation>
    </message>
    <message>
        <source>Die Liste der Verbleibe „{file}“ ist nicht zu lesen. Bitte das Programm neu einrichten.</source>
        <translation>The list of destinations “{file}” cannot be read. Please set up the program anew.</translation>
    </message>
    <message>
        <source>Diese Schlüssel stehen schon in Akten und müssen in der Liste bleiben: {codes}.</source>
        <translation>These codes stand in files already and have to stay in the list: {codes}.</translation>
    </message>
    <message>
        <source>Für die Frage nach dem Verbleib gilt heute keine Einwilligung. Bitte erst eine Einwilligung mit diesem Zweck aufnehmen.</source>
        <translation>No consent to be followed up holds today. Please record a consent for this purpose first.</translation>
    </message>
    <message>
        <source>Nach diesem Messpunkt wird heute nicht gefragt. Bitte die Liste der fälligen Nachfragen neu ansehen.</source>
        <translation>This checkpoint is not asked about today. Please look at the list of due enquiries again.</translation>
    </message>
    <message>
        <source>Zu dieser Station gibt es schon Antworten. Bitte diese zuerst zurücknehmen.</source>
        <translation>There are answers about this station already. Please take them back first.</translation>
    </message>
    <message>
        <source>„{name}“ ist keine Kontaktkarte oder wurde verändert. Bitte lassen Sie sich die Karte noch einmal geben.</source>
        <translation>“{name}” is not a contact card or was altered. Please ask for the card again.</translation>
    </message>
    <message>
        <source>„{name}“ stammt aus einer neueren Fassung des Programms. Bitte zuerst das Programm aktualisieren.</source>
        <translation>“{name}” comes from a later version of the program. Please update the program first.</translation>
    </message>
    <message>
        <source>„{name}“ heißen mehrere Kontakte. Bitte das Paket im Programm packen.</source>
        <translation>Several contacts are called “{name}”. Please pack the package in the program.</translation>
    </message>
    <message>
        <source>Das ist Ihre eigene Karte. Bitte die Karte der anderen Stelle einlesen und Ihre dorthin geben.</source>
        <translation>That is your own card. Please read in the other office’s card and give yours to them.</translation>
    </message>
    <message>
        <source>Der Schlüssel von {name} ist nicht verglichen. Bitte erst gemeinsam den Fingerabdruck vergleichen, dann geht das Paket.</source>
        <translation>The key of {name} has not been compared. Please compare the fingerprint together first; then the package can go.</translation>
    </message>
    <message>
        <source>Beschädigt: „{name}“ ist kein Paket oder nicht mehr so, wie es ausging. Es wurde nichts übernommen. Bitte lassen Sie sich ein neues geben.</source>
        <translation>Damaged: “{name}” is no package or no longer as it left. Nothing was taken in. Please ask for a new one.</translation>
    </message>
    <message>
        <source>Nicht für mich: „{name}“ ist für einen anderen Schlüssel verschlossen. Bitte der absendenden Stelle Ihre Kontaktkarte geben.</source>
        <translation>Not for me: “{name}” is sealed to another key. Please give the sender your contact card.</translation>
    </message>
    <message>
        <source>Weitergeleitet: „{name}“ wurde für jemand anderen gemacht und neu verschlossen. Es wird nicht gelesen. Bitte bei der absendenden Stelle nachfragen.</source>
        <translation>Forwarded: “{name}” was made for somebody else and sealed anew. It is not read. Please ask the sender.</translation>
    </message>
    <message>
        <source>Das Paket ist größer, als Pakete sein dürfen ({megabytes} MB, {members} Dateien). Bitte auf mehrere aufteilen.</source>
        <translation>The package is larger than packages may be ({megabytes} MB, {members} files). Please split it.</translation>
    </message>
    <message>
        <source>Absender unbekannt: Wer „{name}“ unterschrieben hat, steht nicht unter den Kontakten. Bitte die Kontaktkarte einlesen und vergleichen.</source>
        <translation>Sender unknown: whoever signed “{name}” is not among the contacts. Please read in the contact card and compare it.</translation>
    </message>
    <message>
        <source>Der Schlüssel von {sender} ist nicht verglichen oder hat sich geändert. Bitte vergleichen Sie den Fingerabdruck neu; bis dahin wird nichts übernommen.</source>
        <translation>The key of {sender} has not been compared or has changed. Please compare the fingerprint anew; until then nothing is taken in.</translation>
    </message>
    <message>
        <source>Signatur falsch: „{name}“ hat nicht unterschrieben, wer darin als Absender steht. Es wurde nichts übernommen. Bitte bei der absendenden Stelle nachfragen.</source>
        <translation>Signature wrong: “{name}” was not signed by whom it names as sender. Nothing was taken in. Please ask the sender.</translation>
    </message>
    <message>
        <source>Abgelaufen: „{name}“ durfte bis zum {expired_on} übernommen werden. Bitte lassen Sie sich ein neues geben.</source>
        <translation>Expired: “{name}” could be taken in until {expired_on}. Please ask for a new one.</translation>
    </message>
    <message>
        <source>„{name}“ ist auf den {made_on} datiert, und der liegt in der Zukunft. Bitte die Uhren beider Rechner prüfen.</source>
        <translation>“{name}” is dated {made_on}, which lies in the future. Please check the clocks of both machines.</translation>
    </message>
    <message>
        <source>Doppelt: Paket {number} wurde schon übernommen. Es ist nichts zu tun.</source>
        <translation>Repeated: package {number} has been taken in already. There is nothing to do.</translation>
    </message>
    <message>
        <source>Älter als der letzte Import: Dies ist Paket {number}, übernommen ist schon Paket {latest}. Es ist nichts zu tun; das neuere enthält alles.</source>
        <translation>Older than the last import: this is package {number}, and package {latest} has been taken in already. There is nothing to do; the later one holds everything.</translation>
    </message>
    <message>
        <source>In Quarantäne: In „{name}“ steht etwas, das nicht zu „{errand}“ gehört. Es wurde nichts übernommen. Bitte bei der absendenden Stelle nachfragen.</source>
        <translation>In quarantine: “{name}” holds something that does not belong to “{errand}”. Nothing was taken in. Please ask the sender.</translation>
    </message>
    <message>
        <source>Noch zu entscheiden: {conflicts} Angaben haben beide Seiten geändert, oder ein Mensch könnte hier schon bekannt sein. Bitte überall wählen; bis dahin bleibt beides stehen.</source>
        <translation>Still to be decided: {conflicts} fields were changed on both sides, or somebody may be known here already. Please choose everywhere; until then both stay.</translation>
    </message>
    <message>
        <source>Die gewählten Fassungen passen nicht zueinander ({noun}). Bitte noch einmal wählen; übernommen wurde nichts.</source>
        <translation>The texts you chose do not go together ({noun}). Please choose again; nothing was taken in.</translation>
    </message>
    <message>
        <source>Mit diesem Paket würden {deletions} Einträge gelöscht. Bitte bestätigen Sie die Zahl; bis dahin wird nichts übernommen.</source>
        <translation>This package would delete {deletions} entries. Please confirm the number; until then nothing is taken in.</translation>
    </message>
    <message>
        <source>Es gibt nichts, was dafür an diesen Kontakt gehen darf; zurückgehalten wegen fehlender Einwilligung: {withheld}. Bitte die Einwilligungen und den Kontakt prüfen.</source>
        <translation>There is nothing that may go to this contact for this; held back for want of consent: {withheld}. Please check the consents and the contact.</translation>
    </message>
    <message>
        <source>Das lässt sich nicht mehr zurücknehmen: An {records} Einträgen wurde seitdem gearbeitet. Bitte die einzelnen Angaben berichtigen.</source>
        <translation>This can no longer be taken back: {records} entries have been worked on since. Please correct the single details.</translation>
    </message>
    <message>
        <source>Dieser Import hat Einträge gelöscht, und gelöscht bleibt gelöscht. Zurückgenommen wurde nichts. Bitte lassen Sie sich fehlende Einträge mit einem neuen Paket geben.</source>
        <translation>This import deleted entries, and what is deleted stays deleted. Nothing was taken back. Please ask for missing entries in a new package.</translation>
    </message>
    <message>
        <source>Fall {number} liegt gerade bei {holder} auf dem Tisch. Bitte erst das Paket von dort übernehmen oder den Fall zurückholen.</source>
        <translation>Case {number} is on the table of {holder} at present. Please take in the package from there first, or call the case back.</translation>
    </message>
    <message>
        <source>Die Nummer {number} kann eine andere Stelle vergeben. Bitte nehmen Sie die vorgeschlagene Nummer.</source>
        <translation>Number {number} may be given by another office. Please take the suggested number.</translation>
    </message>
    <message>
        <source>Die mitgegebenen Nummern ({series}) sind aufgebraucht. Bitte beim nächsten Austausch neue holen.</source>
        <translation>The numbers taken along ({series}) are used up. Please get new ones with the next exchange.</translation>
    </message>
    <message>
        <source>„{typed}“ nennt keine Seiten dieses Papiers. Es hat die Seiten 1 bis {last}; bitte zum Beispiel 1–3, 5 schreiben.</source>
        <translation>“{typed}” names no pages of this paper. It has pages 1 to {last}; please write for example 1–3, 5.</translation>
    </message>
    <message>
        <source>Der Drucker nimmt nichts an. Bitte prüfen, ob er eingeschaltet ist, oder einen anderen wählen.</source>
        <translation>The printer takes nothing. Please check whether it is switched on, or choose another one.</translation>
    </message>
    <message>
        <source>So weit ist es noch nicht. Es fehlt: {missing}. Bitte die Nachweise eintragen.</source>
        <translation>It has not come that far. Missing: {missing}. Please enter the proofs.</translation>
    </message>
    <message>
        <source>Es fehlt, für welche Stelle im Rechtskreis Ehrenamt {name} tätig ist. Einwilligungen nennen Person und Stelle; bitte die Stelle bei den Angaben zur Person wählen.</source>
        <translation>It is missing for which body in the field of volunteering {name} works. Consents name person and body; please choose the body in the details of the person.</translation>
    </message>
    <message>
        <source>Für {name} darf die Begleitung nicht beginnen: {reason}. Bitte zuerst eine Einwilligung zum Zweck Lotsenbegleitung aufnehmen, die diese Person nennt.</source>
        <translation>The accompaniment must not begin for {name}: {reason}. Please first take a consent for the purpose of accompaniment by a volunteer that names this person.</translation>
    </message>
    <message>
        <source>{name} begleitet schon so viele junge Menschen, wie vereinbart ist. Bitte jemand anderen wählen oder die Zahl bei den Angaben zur Person ändern.</source>
        <translation>{name} already accompanies as many young people as agreed. Please choose somebody else or change the number in the details of the person.</translation>
    </message>
    <message>
        <source>{name} ist noch nicht oder nicht mehr als Lotsin oder Lotse tätig. Bitte jemand anderen wählen.</source>
        <translation>{name} is not yet or no longer at work as a volunteer. Please choose somebody else.</translation>
    </message>
    <message>
        <source>Das Tandem {name} ist beendet; es kommt kein Eintrag mehr hinzu.</source>
        <translation>The tandem {name} has ended; no entry can be added.</translation>
    </message>
    <message>
        <source>Dieser Eintrag ist schon bei der Koordination und wird nicht mehr geändert. Bitte einen neuen Eintrag schreiben.</source>
        <translation>This entry is already with the coordination and is no longer changed. Please write a new entry.</translation>
    </message>
    <message>
        <source>{name} begleitet noch junge Menschen. Bitte zuerst die Tandems beenden.</source>
        <translation>{name} still accompanies young people. Please end the tandems first.</translation>
    </message>
    <message>
        <source>{name} hat das Blatt zum eigenen Gerät noch nicht unterschrieben. Bitte es drucken, besprechen und den Tag bei den Nachweisen eintragen; danach geht der Startstick.</source>
        <translation>{name} has not yet signed the page on one&apos;s own device. Please print it, talk it over and enter the day among the proofs; then the start stick can be made.</translation>
    </message>
    <message>
        <source>Das Blatt „{file}“ gehört zum Tandem {pseudonym}. Bitte dort einlesen.</source>
        <translation>The sheet “{file}” belongs to the tandem {pseudonym}. Please read it in there.</translation>
    </message>
    <message>
        <source>Lotsinnen und Lotsen haben einen eigenen Tresor und werden hier nicht eingetragen. Bitte im Bereich Lotsen einen Startstick erstellen.</source>
        <translation>Volunteers have a vault of their own and are not entered here. Please make a start stick in the room Volunteers.</translation>
    </message>
</context>
<context>
    <name>ReleaseGrid</name>
    <message>
        <source>Wer darf was wissen</source>
        <translation>Who may know what</translation>
    </message>
    <message>
        <source>Besonders geschützte Angaben</source>
        <translation>Specially protected information</translation>
    </message>
</context>
<context>
    <name>ReleaseSheet</name>
    <message>
        <source>Moderation</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Vertretung</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Tagesordnung freigeben</source>
        <translation>Release agenda</translation>
    </message>
    <message>
        <source>Freigeben</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Fällt die Moderation aus, übernimmt die Vertretung mit ihrem eigenen Kennwort.</source>
        <translation>If the chair cannot go on, the deputy takes over with their own password.</translation>
    </message>
    <message>
        <source>{name} {faults}.</source>
        <translation>{name} {faults}.</translation>
    </message>
    <message>
        <source>{fault} (TOP {positions})</source>
        <translation>{fault} (item {positions})</translation>
    </message>
    <message>
        <source>Überschrift</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Für wen</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>zum Beispiel Steuerungsgruppe</source>
        <translation>such as the steering group</translation>
    </message>
    <message>
        <source>Wozu</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>zum Beispiel Fortbildung</source>
        <translation>such as a training</translation>
    </message>
    <message>
        <source>Fallschilderung herausgeben</source>
        <translation>Let out the narrative</translation>
    </message>
    <message>
        <source>Freigeben und speichern</source>
        <translation>Release and save</translation>
    </message>
    <message>
        <source>Festgehalten werden Empfänger, Zweck und Prüfsumme, nicht der Text.</source>
        <translation>Recipient, purpose and digest are recorded, not the text.</translation>
    </message>
    <message>
        <source>Der Text ist vergröbert und pseudonymisiert für diesen Empfänger. Wer mehr weiß, kann Menschen trotzdem erkennen; für das Amt bleibt er ein Text über einen Menschen.</source>
        <translation>The text is made coarser and pseudonymised for this recipient. Who knows more can recognise people all the same; for the office it remains a text about a person.</translation>
    </message>
    <message>
        <source>Ein Fall aus unserer Arbeit</source>
        <translation>A case from our work</translation>
    </message>
</context>
<context>
    <name>Releasers</name>
    <message>
        <source>Person, die sprechen darf</source>
        <translation>Person who may speak</translation>
    </message>
    <message>
        <source>Hinzufügen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Person hinzufügen, die sprechen darf</source>
        <translation>Add person who may speak</translation>
    </message>
    <message>
        <source>{name} entfernen</source>
        <translation>Remove {name}</translation>
    </message>
</context>
<context>
    <name>Releasing</name>
    <message>
        <source>Ordner für die Fallschilderung</source>
        <translation>Folder for the narrative</translation>
    </message>
    <message>
        <source>Ordner für die Herausgabe</source>
        <translation>Folder for the release</translation>
    </message>
</context>
<context>
    <name>RemarkSheet</name>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Mitgeteilt am</source>
        <translation>Said on</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Zu</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Einwand oder Ergänzung</source>
        <translation>Objection or addition</translation>
    </message>
    <message>
        <source>Anfügen</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Bleibt mit Namen und Tag am Protokoll und wird mitgedruckt.</source>
        <translation>Stays with the minutes with name and day, and is printed with them.</translation>
    </message>
</context>
<context>
    <name>RemindPage</name>
    <message>
        <source>Zu den Vereinbarungen</source>
        <translation>To the commitments</translation>
    </message>
    <message>
        <source>Stellen erinnern</source>
        <translation>Remind agencies</translation>
    </message>
    <message>
        <source>Ein Brief je Fachkraft, nur mit dem, was sie heute wissen darf</source>
        <translation>One letter per professional, with only what they may know today</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Briefe drucken</source>
        <translation>Print letters</translation>
    </message>
    <message>
        <source>Briefe speichern</source>
        <translation>Save letters</translation>
    </message>
    <message>
        <source>E-Mail-Entwürfe speichern</source>
        <translation>Save mail drafts</translation>
    </message>
    <message>
        <source>Wer einen Brief bekommt</source>
        <translation>Who gets a letter</translation>
    </message>
    <message>
        <source>Die E-Mail sagt nur, wie viele Vereinbarungen offen sind und dass die Liste mit der Post kommt. Adressen, in denen ein Name steckt, tragen Sie beim Senden selbst ein.</source>
        <translation>The e-mail only says how many commitments are open and that the list comes by post. Enter addresses that contain a name yourself when sending.</translation>
    </message>
    <message>
        <source>Nicht im Brief</source>
        <translation>Not in the letter</translation>
    </message>
    <message>
        <source>Davon darf ein Brief heute nicht sprechen. Bitte klären Sie es anders.</source>
        <translation>A letter may not speak of these today. Please settle them another way.</translation>
    </message>
    <message>
        <source>Alle Stellen</source>
        <translation>All agencies</translation>
    </message>
    <message>
        <source>Es gibt niemanden zu erinnern.</source>
        <translation>There is nobody to remind.</translation>
    </message>
    <message>
        <source>Niemand ist zu erinnern.</source>
        <translation>Nobody has to be reminded.</translation>
    </message>
    <message>
        <source>{count} offen</source>
        <translation>{count} open</translation>
    </message>
    <message>
        <source>{count} überfällig</source>
        <translation>{count} overdue</translation>
    </message>
    <message>
        <source>ohne Namen</source>
        <translation>without names</translation>
    </message>
    <message>
        <source>Ordner für die Entwürfe</source>
        <translation>Folder for the drafts</translation>
    </message>
    <message>
        <source>Ordner für die Briefe</source>
        <translation>Folder for the letters</translation>
    </message>
    <message>
        <source>Gespeichert. Bitte beim Senden selbst eintragen: {addresses}</source>
        <translation>Saved. Please enter yourself when sending: {addresses}</translation>
    </message>
    <message>
        <source>Erinnert: {count}. Es steht im Verlauf der Fälle.</source>
        <translation>Reminded: {count}. It stands in the history of the cases.</translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>{name} entfernen</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Person entfernen</source>
        <translation>Remove a person</translation>
    </message>
    <message>
        <source>Alle Daten werden dabei neu verschlüsselt.</source>
        <translation>All data is encrypted anew in the process.</translation>
    </message>
    <message>
        <source>{name} kann den Tresor danach nicht mehr öffnen und nichts mehr unterschreiben. Früher Unterschriebenes bleibt gültig und mit Namen nachvollziehbar. Angefangene Eingaben der Person werden verworfen.</source>
        <translation>After that {name} can no longer open the vault or sign anything. What was signed before stays valid and traceable by name. Entries the person has begun are discarded.</translation>
    </message>
    <message>
        <source>Was {name} kopiert hat, bleibt lesbar: Eine ältere Kopie des Tresors öffnet sich weiter mit dem bisherigen Kennwort, eine ältere Sicherung zusammen mit ihr. Bitte Geräte, Speicherstifte und Papiere zurückgeben lassen.</source>
        <translation>What {name} has copied stays readable: an older copy of the vault still opens with the password used so far, and an older backup together with it. Please have devices, memory sticks and papers returned.</translation>
    </message>
    <message>
        <source>Das dauert je nach Größe einige Sekunden bis Minuten und braucht auf dem Laufwerk noch einmal so viel Platz. Bricht es ab, gilt der bisherige Stand.</source>
        <translation>Depending on the size this takes some seconds to minutes and needs as much space on the drive again. If it breaks off, everything stays as it was.</translation>
    </message>
    <message>
        <source>Ich habe das gelesen und möchte {name} entfernen.</source>
        <translation>I have read this and want to remove {name}.</translation>
    </message>
    <message>
        <source>Der Tresor wird neu verschlüsselt</source>
        <translation>The vault is being encrypted anew</translation>
    </message>
</context>
<context>
    <name>ReplySheet</name>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Geantwortet am</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Vertreten durch</source>
        <translation>Represented by</translation>
    </message>
    <message>
        <source>aus dem Netzwerk</source>
        <translation>from the network</translation>
    </message>
    <message>
        <source>oder jemand anderes</source>
        <translation>or somebody else</translation>
    </message>
    <message>
        <source>wer noch nicht im Netzwerk steht</source>
        <translation>who is not in the network yet</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Antwort: {name}</source>
        <translation>Answer: {name}</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Meldende Stelle</source>
        <translation>Reporting agency</translation>
    </message>
    <message>
        <source>Stelle eingeben</source>
        <translation>Type an institution</translation>
    </message>
    <message>
        <source>Meldende Fachkraft</source>
        <translation>Reporting professional</translation>
    </message>
    <message>
        <source>Datum der Meldung</source>
        <translation>Date of the report</translation>
    </message>
    <message>
        <source>Verfahren</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Für die Konferenz</source>
        <translation>For the conference</translation>
    </message>
    <message>
        <source>Noch offen</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Anlass in Kürze</source>
        <translation>Occasion in short</translation>
    </message>
    <message>
        <source>Nur Tatsachen</source>
        <translation>Facts only</translation>
    </message>
    <message>
        <source>Frage an die Konferenz</source>
        <translation>Question for the conference</translation>
    </message>
    <message>
        <source>Eine einzige Frage</source>
        <translation>One single question</translation>
    </message>
    <message>
        <source>Ziel des jungen Menschen in eigenen Worten</source>
        <translation>Goal of the young person in their own words</translation>
    </message>
    <message>
        <source>„nicht geäußert“, wenn nichts gesagt wurde</source>
        <translation>„nicht geäußert“ (not voiced) if nothing was said</translation>
    </message>
    <message>
        <source>Stärken und was hilft</source>
        <translation>Strengths and what helps</translation>
    </message>
    <message>
        <source>Bisherige Schritte und Angebote</source>
        <translation>Steps and offers so far</translation>
    </message>
    <message>
        <source>Beteiligte Stellen</source>
        <translation>Agencies involved</translation>
    </message>
    <message>
        <source>Dringlichkeit</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Frist am</source>
        <translation>Deadline on</translation>
    </message>
    <message>
        <source>Möchte der junge Mensch dabei sein?</source>
        <translation>Does the young person want to be there?</translation>
    </message>
    <message>
        <source>Gewünschte Teilnehmende</source>
        <translation>Participants wished for</translation>
    </message>
    <message>
        <source>Besondere Bedürfnisse</source>
        <translation>Special needs</translation>
    </message>
    <message>
        <source>Raum, Dolmetschen, Leichte Sprache</source>
        <translation>Room, interpreter, plain language</translation>
    </message>
    <message>
        <source>Unterschrieben am</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Unterschrieben von</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Das Original liegt bei</source>
        <translation>The original is kept at</translation>
    </message>
    <message>
        <source>Zurück zur Fallliste</source>
        <translation>Back to the list of cases</translation>
    </message>
    <message>
        <source>Fall melden</source>
        <translation>Report a case</translation>
    </message>
    <message>
        <source>Felder mit * brauchen wir; alles andere hilft der Konferenz.</source>
        <translation>Fields marked * are needed; everything else helps the conference.</translation>
    </message>
    <message>
        <source>{percent} % ausgefüllt</source>
        <translation>{percent} % filled in</translation>
    </message>
    <message>
        <source>Entwurf gesichert · {time} Uhr</source>
        <translation>Draft kept · {time}</translation>
    </message>
    <message>
        <source>Es fehlt noch etwas. Bitte die roten Hinweise beachten.</source>
        <translation>Something is still missing. Please see the red notes.</translation>
    </message>
    <message>
        <source>So melden?</source>
        <translation>Report it like this?</translation>
    </message>
    <message>
        <source>Trotzdem melden</source>
        <translation>Report anyway</translation>
    </message>
</context>
<context>
    <name>ReportResult</name>
    <message>
        <source>Zurück zur Fallliste</source>
        <translation>Back to the list of cases</translation>
    </message>
    <message>
        <source>Verschlossen</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Fall {number}</source>
        <translation>Case {number}</translation>
    </message>
    <message>
        <source>Der Fall ist gemeldet. Die Koordination prüft Wohnsitz und Alter.</source>
        <translation>The case is reported. The coordinator checks residence and age.</translation>
    </message>
    <message>
        <source>Gemeldet</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Noch nicht gemeldet: Die Einwilligung fehlt oder hält nicht</source>
        <translation>Not yet reported: the consent is missing or does not hold</translation>
    </message>
    <message>
        <source>Die Meldung ist gespeichert, aber verschlossen: Nur die Koordination sieht sie. Ohne gültige Einwilligung wird sie am {day} von selbst gelöscht.</source>
        <translation>The report is saved but sealed: only the coordinator sees it. Without a valid consent it will be deleted on {day} by itself.</translation>
    </message>
    <message>
        <source>Einwilligung eintragen</source>
        <translation>Enter consent</translation>
    </message>
    <message>
        <source>Bitte zeigen Sie das unterschriebene Original der Koordination. Sie trägt die Einwilligung ein.</source>
        <translation>Please show the signed original to the coordinator, who enters the consent.</translation>
    </message>
    <message>
        <source>Zum Fall</source>
        <translation>Go to the case</translation>
    </message>
    <message>
        <source>Weiteren Fall melden</source>
        <translation>Report another case</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>{number} am {day}</source>
        <translation>{number} on {day}</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Noch keine Meldung</source>
        <translation>No report yet</translation>
    </message>
    <message>
        <source>Zu diesem Fall hat noch niemand aufgeschrieben, worum es geht.</source>
        <translation>Nobody has written down yet what this case is about.</translation>
    </message>
    <message>
        <source>{percent} % ausgefüllt</source>
        <translation>{percent} % filled in</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Gemeldet am {day} von {who}</source>
        <translation>Reported on {day} by {who}</translation>
    </message>
    <message>
        <source>Anlass in Kürze</source>
        <translation>Occasion in short</translation>
    </message>
    <message>
        <source>Frage an die Konferenz</source>
        <translation>Question for the conference</translation>
    </message>
    <message>
        <source>Ziel in eigenen Worten</source>
        <translation>Goal in their own words</translation>
    </message>
    <message>
        <source>Stärken und was hilft</source>
        <translation>Strengths and what helps</translation>
    </message>
    <message>
        <source>Bisherige Schritte und Angebote</source>
        <translation>Steps and offers so far</translation>
    </message>
    <message>
        <source>Beteiligte Stellen</source>
        <translation>Agencies involved</translation>
    </message>
    <message>
        <source>Wie eilig ist es, und wer soll dabei sein?</source>
        <translation>How urgent is it, and who should be there?</translation>
    </message>
    <message>
        <source>Dringlichkeit</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Frist am</source>
        <translation>Deadline on</translation>
    </message>
    <message>
        <source>Möchte der junge Mensch dabei sein?</source>
        <translation>Does the young person want to be there?</translation>
    </message>
    <message>
        <source>Gewünschte Teilnehmende</source>
        <translation>Participants wished for</translation>
    </message>
    <message>
        <source>Besondere Bedürfnisse</source>
        <translation>Special needs</translation>
    </message>
    <message>
        <source>Angaben zur unterschriebenen Einwilligung</source>
        <translation>Details of the signed consent</translation>
    </message>
    <message>
        <source>Nicht oder nicht vollständig angegeben.</source>
        <translation>Not or not completely given.</translation>
    </message>
    <message>
        <source>Unterschrieben am</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Unterschrieben von</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Das Original liegt bei</source>
        <translation>The original is kept at</translation>
    </message>
    <message>
        <source>Angaben aus den angekreuzten Bereichen</source>
        <translation>Information from the ticked categories</translation>
    </message>
    <message>
        <source>Besonders geschützt</source>
        <translation>Specially protected</translation>
    </message>
</context>
<context>
    <name>ReportWordsCard</name>
    <message>
        <source>Gilt ab</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Gesundheit und Behandlung</source>
        <translation>Health and treatment</translation>
    </message>
    <message>
        <source>Straftaten und Verdacht</source>
        <translation>Offences and suspicion</translation>
    </message>
    <message>
        <source>Konflikte in der Familie</source>
        <translation>Conflicts in the family</translation>
    </message>
    <message>
        <source>Wertungen, Glaube, Herkunft, Schulden</source>
        <translation>Judgements, belief, origin, debts</translation>
    </message>
    <message>
        <source>Wörter, die selten in Meldungen gehören</source>
        <translation>Words that seldom belong in reports</translation>
    </message>
    <message>
        <source>Wörter ab diesem Tag so festlegen</source>
        <translation>Decide the words so from this day</translation>
    </message>
    <message>
        <source>Ein Eintrag je Zeile. * steht für beliebige Buchstaben: „Depress*“ findet auch „depressiv“. Das Programm warnt nur; wer meldet, entscheidet.</source>
        <translation>One entry per line. * stands for any letters: “Depress*” finds “depressiv” too. The program only warns; whoever reports decides.</translation>
    </message>
    <message>
        <source>Die Wörter sind festgelegt.</source>
        <translation>The words are decided.</translation>
    </message>
</context>
<context>
    <name>ReporterNote</name>
    <message>
        <source>Briefe drucken</source>
        <translation>Print letters</translation>
    </message>
    <message>
        <source>Über 1 Fall ist entschieden; die meldende Stelle weiß es noch nicht.</source>
        <translation>1 case is decided; whoever reported it does not know yet.</translation>
    </message>
    <message>
        <source>Über {n} Fälle ist entschieden; die meldenden Stellen wissen es noch nicht.</source>
        <translation>{n} cases are decided; those who reported them do not know yet.</translation>
    </message>
    <message>
        <source>Die Briefe sind beim Drucker.</source>
        <translation>The letters are at the printer.</translation>
    </message>
</context>
<context>
    <name>ResetSheet</name>
    <message>
        <source>Kennwort von {name} zurücksetzen</source>
        <translation>Reset the password of {name}</translation>
    </message>
    <message>
        <source>Zurücksetzen</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Sie setzen ein Kennwort für die nächste Anmeldung und sagen es der Person. Sie legt dann sofort ein eigenes fest.</source>
        <translation>You set a password for the next sign-in and tell it to the person. They then choose one of their own at once.</translation>
    </message>
    <message>
        <source>Kennwort für die nächste Anmeldung</source>
        <translation>Password for the next sign-in</translation>
    </message>
    <message>
        <source>Kennwort wiederholen</source>
        <translation>Repeat password</translation>
    </message>
    <message>
        <source>Die Person bekommt neue Schlüssel und ein neues Zertifikat; das alte wird gesperrt. Früher Unterschriebenes bleibt gültig. Ein Zertifikat, das sie selbst eingesetzt hat, setzt sie neu ein.</source>
        <translation>The person gets new keys and a new certificate; the old one is revoked. What was signed before stays valid. A certificate they brought themselves they have to bring again.</translation>
    </message>
</context>
<context>
    <name>RestoreVault</name>
    <message>
        <source>Aus einer Sicherung wiederherstellen</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Aus der Sicherung wird ein neuer Tresor; vorhandene bleiben, wie sie sind. Vorher wird geprüft, ob sie unversehrt ist und von Ihrem Amt stammt.</source>
        <translation>The backup becomes a new vault; existing ones stay as they are. First it is checked that the backup is intact and comes from your office.</translation>
    </message>
    <message>
        <source>noch keine gewählt</source>
        <translation>none chosen yet</translation>
    </message>
    <message>
        <source>Sicherung wählen …</source>
        <translation>Choose a backup …</translation>
    </message>
    <message>
        <source>Womit geöffnet wird</source>
        <translation>What opens it</translation>
    </message>
    <message>
        <source>Anmeldename und Kennwort</source>
        <translation>Name and password</translation>
    </message>
    <message>
        <source>Wiederherstellungsbogen</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Wählen …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Kennwort</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>nur bei zwei Bögen: Teil B</source>
        <translation>only with two sheets: part B</translation>
    </message>
    <message>
        <source>Neues Kennwort wiederholen</source>
        <translation>Repeat the new password</translation>
    </message>
    <message>
        <source>Neues Kennwort</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Wiederherstellen</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tresor öffnen</source>
        <translation>Open the vault</translation>
    </message>
    <message>
        <source>Wird geprüft und wiederhergestellt</source>
        <translation>Being checked and restored</translation>
    </message>
    <message>
        <source>Wiederhergestellt</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>Bisheriger Tresor</source>
        <translation>Former vault</translation>
    </message>
    <message>
        <source>Anmeldename</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Schlüssel vom Wiederherstellungsbogen</source>
        <translation>Key on the recovery sheet</translation>
    </message>
    <message>
        <source>Zweiter Bogen, falls der Schlüssel geteilt ist</source>
        <translation>Second sheet, if the key is split</translation>
    </message>
    <message>
        <source>Sicherung</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Name des neuen Tresors</source>
        <translation>Name of the new vault</translation>
    </message>
    <message>
        <source>noch keiner gewählt</source>
        <translation>none chosen yet</translation>
    </message>
    <message>
        <source>Welche Sicherung soll wiederhergestellt werden?</source>
        <translation>Which backup shall be restored?</translation>
    </message>
    <message>
        <source>Sicherungen (*{ending})</source>
        <translation>Backups (*{ending})</translation>
    </message>
    <message>
        <source>Ordner des bisherigen Tresors</source>
        <translation>Folder of the former vault</translation>
    </message>
    <message>
        <source>In diesem Ordner liegt kein Tresor, der sich lesen lässt.</source>
        <translation>There is no readable vault in this folder.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie zuerst die Sicherung.</source>
        <translation>Please choose the backup first.</translation>
    </message>
    <message>
        <source>Bitte geben Sie dem neuen Tresor einen Namen.</source>
        <translation>Please name the new vault.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie den bisherigen Tresor.</source>
        <translation>Please choose the former vault.</translation>
    </message>
    <message>
        <source>Bitte tippen Sie den Schlüssel ab.</source>
        <translation>Please type the key.</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Übernommen: {rows}.</source>
        <translation>Taken over: {rows}.</translation>
    </message>
    <message>
        <source>Neue Fälle sind Entwürfe. Sie lassen sich erst melden, wenn eine gültige Einwilligung eingetragen ist.</source>
        <translation>New cases are drafts. They can be reported only when a valid consent has been entered.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Weitere Dateien einlesen</source>
        <translation>Import more files</translation>
    </message>
</context>
<context>
    <name>ResumeCard</name>
    <message>
        <source>Angefangenes fortsetzen?</source>
        <translation>Continue where you left off?</translation>
    </message>
    <message>
        <source>Fortsetzen</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Verwerfen und neu beginnen</source>
        <translation>Discard and begin anew</translation>
    </message>
    <message>
        <source>Entwurf vom {day}, {time} Uhr. Er liegt verschlüsselt im Tresor.</source>
        <translation>Draft of {day}, {time}. It lies encrypted in the vault.</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>Löschtag</source>
        <translation>Day of erasure</translation>
    </message>
    <message>
        <source>Dafür fehlt Ihnen die Berechtigung.</source>
        <translation>You lack the right to do this.</translation>
    </message>
    <message>
        <source>Auf dem Formular zugesagt: {day}. Keine Regel verlängert das.</source>
        <translation>Promised on the form: {day}. No rule extends this.</translation>
    </message>
    <message>
        <source>Verlängert: {reason}</source>
        <translation>Kept longer: {reason}</translation>
    </message>
    <message>
        <source>Wird nach § 9b SGB VIII aufbewahrt: {reason}</source>
        <translation>Held under § 9b SGB VIII: {reason}</translation>
    </message>
    <message>
        <source>Wieder zu prüfen bis {day}</source>
        <translation>To be reviewed by {day}</translation>
    </message>
    <message>
        <source>Abgegeben am {day}: {file}</source>
        <translation>Handed over on {day}: {file}</translation>
    </message>
    <message>
        <source>Verlängern …</source>
        <translation>Keep longer …</translation>
    </message>
    <message>
        <source>§ 9b SGB VIII …</source>
        <translation>§ 9b SGB VIII …</translation>
    </message>
    <message>
        <source>Noch nötig</source>
        <translation>Still needed</translation>
    </message>
    <message>
        <source>Abgegeben …</source>
        <translation>Handed over …</translation>
    </message>
    <message>
        <source>Länger aufbewahren</source>
        <translation>Keep longer</translation>
    </message>
    <message>
        <source>Verlängern</source>
        <translation>Keep longer</translation>
    </message>
    <message>
        <source>Über einen zugesagten Tag hinaus lässt sich nicht verlängern.</source>
        <translation>It cannot be kept beyond a promised day.</translation>
    </message>
    <message>
        <source>Aufbewahrung nach § 9b SGB VIII</source>
        <translation>Hold under § 9b SGB VIII</translation>
    </message>
    <message>
        <source>Aufbewahren</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Nur wenn die Unterlagen zu einer anderen Akte gehören, und nur bis sie dorthin abgegeben sind. Das Programm erinnert alle sechs Monate.</source>
        <translation>Only if the papers belong to another file, and only until they are handed over to it. The program reminds you every six months.</translation>
    </message>
    <message>
        <source>An die andere Akte abgegeben</source>
        <translation>Handed over to the other file</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Damit endet die Aufbewahrung; der Fall wird an seinem Tag gelöscht.</source>
        <translation>This ends the hold; the case is erased on its day.</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>Wiederhergestellt</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>{name} wiederhergestellt {day}</source>
        <translation>{name} restored {day}</translation>
    </message>
    <message>
        <source>Der Tresor „{name}“ hat den Stand vom {day}, {hour} Uhr, mit {cases} Fällen.</source>
        <translation>The vault “{name}” is as it was on {day}, {hour}, with {cases} cases.</translation>
    </message>
    <message>
        <source>Geprüft und unversehrt. Anmeldename: {label}.</source>
        <translation>Checked and intact. Sign in as: {label}.</translation>
    </message>
    <message>
        <source>Was danach eingetragen wurde, fehlt und muss nachgetragen werden.</source>
        <translation>What was entered after that is missing and has to be entered again.</translation>
    </message>
    <message>
        <source>Was nach der Sicherung gelöscht oder widerrufen wurde, gilt auch hier: {cases} Fälle und {people} Personen gelöscht, {consents} Einwilligungen beendet.</source>
        <translation>What was erased or withdrawn after the backup holds here too: {cases} cases and {people} people erased, {consents} consents ended.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Abstimmung</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Vorgelesen und genehmigt</source>
        <translation>Read out and agreed</translation>
    </message>
    <message>
        <source>Gezeigt und genehmigt</source>
        <translation>Shown and agreed</translation>
    </message>
    <message>
        <source>Als Entwurf abstimmen</source>
        <translation>Agree by draft</translation>
    </message>
    <message>
        <source>Einwand oder Ergänzung</source>
        <translation>Objection or addition</translation>
    </message>
    <message>
        <source>Nicht vermerkt</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Wie zugestimmt wurde, ist im Protokoll nicht vermerkt.</source>
        <translation>The minutes do not say how they were agreed on.</translation>
    </message>
    <message>
        <source>Halten Sie fest, wie die Teilnehmenden zugestimmt haben. Mit Entwürfen ist bis zu einem Tag Zeit für Einwände; keine Antwort gilt als kein Einwand.</source>
        <translation>Record how those who took part agreed. With drafts there is time for objections until a day; no answer counts as no objection.</translation>
    </message>
    <message>
        <source>So wurde vor dem Festschreiben zugestimmt.</source>
        <translation>This is how it was agreed before finalising.</translation>
    </message>
    <message>
        <source>Einwände sind bis {day} möglich; erst danach wird festgeschrieben. Die Entwürfe stehen rechts im Verteiler jeder Unterlage.</source>
        <translation>Objections are possible until {day}; the minutes become final only after that. The drafts are at the right, in the distribution list of each paper.</translation>
    </message>
    <message>
        <source>Zugestimmt am {day}.</source>
        <translation>Agreed on {day}.</translation>
    </message>
    <message>
        <source>Neue Fälle</source>
        <translation>New cases</translation>
    </message>
    <message>
        <source>Durchgesehen, mitzählen</source>
        <translation>Looked through, count them</translation>
    </message>
    <message>
        <source>Es wartet nichts. Nach der ersten Herausgabe warten neue Fälle hier, bis jemand sie durchgesehen hat.</source>
        <translation>Nothing is waiting. After the first release, new cases wait here until somebody has looked through them.</translation>
    </message>
    <message>
        <source>Es wartet nichts. Gezählt wird alles bis {day}.</source>
        <translation>Nothing is waiting. Everything up to {day} is counted.</translation>
    </message>
    <message>
        <source>{count} Fälle seit {day} sind noch nicht mitgezählt. Wenige neue Fälle allein wären im Unterschied zur letzten Herausgabe zu erkennen; deshalb kommen sie erst gemeinsam hinein.</source>
        <translation>{count} cases since {day} are not counted yet. A few new cases alone could be recognised in the difference to the last release; that is why they only go in together.</translation>
    </message>
</context>
<context>
    <name>RightsCard</name>
    <message>
        <source>gilt für alle</source>
        <translation>holds for everybody</translation>
    </message>
    <message>
        <source>Recht oder Grenze</source>
        <translation>Right or limit</translation>
    </message>
    <message>
        <source>Gehalten durch</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>Rollen und Rechte</source>
        <translation>Roles and rights</translation>
    </message>
    <message>
        <source>Ohne den Schlüssel geht es nicht.</source>
        <translation>Without the key it cannot be done.</translation>
    </message>
    <message>
        <source>Das Programm lässt es nicht zu und zeichnet auf, was geschieht. Wer den Tresor öffnen darf und das Programm verändert, kommt daran vorbei.</source>
        <translation>The program does not allow it and records what happens. Whoever may open the vault and alters the program gets around it.</translation>
    </message>
    <message>
        <source>Es hält, solange alle sich daran halten.</source>
        <translation>It holds as long as everybody keeps to it.</translation>
    </message>
    <message>
        <source>Rechte und Grenzen</source>
        <translation>Rights and limits</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Noch {minutes} min {seconds} s von {total} min</source>
        <translation>{minutes} min {seconds} s left of {total} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s über der Zeit von {total} min</source>
        <translation>{minutes} min {seconds} s over the time of {total} min</translation>
    </message>
    <message>
        <source>von {minutes} min</source>
        <translation>of {minutes} min</translation>
    </message>
</context>
<context>
    <name>RoleSheet</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rollen</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Ist diese Fachkraft</source>
        <translation>Is this professional</translation>
    </message>
    <message>
        <source>nur wer moderiert hat, kann Protokolle unterschreiben</source>
        <translation>only those who chaired can sign minutes</translation>
    </message>
    <message>
        <source>Rollen von {name}</source>
        <translation>Roles of {name}</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Gilt ab der nächsten Anmeldung und wird festgehalten. Wer die Systembetreuung bekommt, kann Personen aufnehmen und entfernen.</source>
        <translation>Holds from the next sign-in on and is recorded. Whoever gets system support can add and remove people.</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Hier gibt es keine Zeilen.</source>
        <translation>There are no rows here.</translation>
    </message>
    <message>
        <source>{file}: {place}</source>
        <translation>{file}: {place}</translation>
    </message>
    <message>
        <source>Ist dieselbe: {label}</source>
        <translation>Is the same: {label}</translation>
    </message>
    <message>
        <source>Neu anlegen</source>
        <translation>Create new</translation>
    </message>
    <message>
        <source>Auslassen</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Entscheidung zurücknehmen</source>
        <translation>Take back the decision</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Zeile</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Alle abgelehnten auslassen</source>
        <translation>Leave out all refused ones</translation>
    </message>
    <message>
        <source>Neu</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Geändert</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Zweifelhaft</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Abgelehnt</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Unverändert</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Ausgelassen</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Wird neu angelegt.</source>
        <translation>Will be created.</translation>
    </message>
    <message>
        <source>Steht schon so im Tresor.</source>
        <translation>Is already like this in the vault.</translation>
    </message>
    <message>
        <source>Wird nicht übernommen.</source>
        <translation>Will not be taken over.</translation>
    </message>
    <message>
        <source>1 Zeile</source>
        <translation>1 row</translation>
    </message>
    <message>
        <source>{count} Zeilen</source>
        <translation>{count} rows</translation>
    </message>
    <message>
        <source>Zeile {row}</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>{field}: „{before}“ wird „{after}“</source>
        <translation>{field}: “{before}” becomes “{after}”</translation>
    </message>
</context>
<context>
    <name>RulesFoot</name>
    <message>
        <source>Ab diesem Tag so festlegen</source>
        <translation>Set like this from this day on</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Datensicherheit</source>
        <translation>Safety of the data</translation>
    </message>
    <message>
        <source>Tresor verschlüsselt</source>
        <translation>Vault encrypted</translation>
    </message>
    <message>
        <source>nur auf diesem Gerät, keine Netzverbindung</source>
        <translation>only on this device, no network connection</translation>
    </message>
    <message>
        <source>Eingaben werden laufend gesichert</source>
        <translation>What you type is saved all the time</translation>
    </message>
    <message>
        <source>auch wenn gesperrt wird oder der Strom ausfällt</source>
        <translation>even if the program locks or the power fails</translation>
    </message>
    <message>
        <source>Sicherung überfällig</source>
        <translation>Backup overdue</translation>
    </message>
    <message>
        <source>noch keine geprüfte Sicherung; bitte in den Einstellungen sichern</source>
        <translation>no verified backup yet; please back up in the settings</translation>
    </message>
    <message>
        <source>zuletzt am {day}; bitte in den Einstellungen sichern</source>
        <translation>last on {day}; please back up in the settings</translation>
    </message>
    <message>
        <source>Geprüfte Sicherung vorhanden</source>
        <translation>Verified backup at hand</translation>
    </message>
    <message>
        <source>vom {day}</source>
        <translation>of {day}</translation>
    </message>
    <message>
        <source>Wiederherstellung proben</source>
        <translation>Rehearse a restore</translation>
    </message>
    <message>
        <source>einmal im Monat, mit einem Klick in den Einstellungen</source>
        <translation>once a month, with one click in the settings</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>Unterschriebene Bögen</source>
        <translation>Signed forms</translation>
    </message>
    <message>
        <source>Scan oder Foto beifügen</source>
        <translation>Attach scan or photo</translation>
    </message>
    <message>
        <source>Dafür fehlt Ihnen die Berechtigung.</source>
        <translation>You do not have permission for this.</translation>
    </message>
    <message>
        <source>Was Kamera oder Scanner über Ort, Gerät und Zeit dazugeschrieben haben, wird nicht behalten. Die Prüfsumme (SHA-256) gilt für die Datei, die behalten wird.</source>
        <translation>What a camera or scanner added about place, device and time is not kept. The checksum (SHA-256) is that of the file that is kept.</translation>
    </message>
    <message>
        <source>Scans und Fotos (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Scans and photos (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Diese Datei ist elektronisch signiert und bleibt deshalb, wie sie ist. Auch was darin über Gerät, Zeit und Bearbeitung steht, bleibt erhalten.</source>
        <translation>This file bears an electronic signature and therefore stays as it is. What it says about device, time and editing stays, too.</translation>
    </message>
    <message>
        <source>Noch kein Bogen beigefügt. Dateien hierher ziehen oder auswählen.</source>
        <translation>No form attached yet. Drop files here or choose them.</translation>
    </message>
    <message>
        <source>{kilobytes} KB</source>
        <translation>{kilobytes} KB</translation>
    </message>
    <message>
        <source>zu prüfen</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <source>geprüft {day}</source>
        <translation>checked {day}</translation>
    </message>
    <message>
        <source>Ansehen</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Speichern unter</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Einwilligung {number}</source>
        <translation>Consent {number}</translation>
    </message>
    <message>
        <source>Gespeichert. Diese Datei ist nicht mehr durch den Tresor geschützt.</source>
        <translation>Saved. This file is no longer protected by the vault.</translation>
    </message>
</context>
<context>
    <name>ScanEntered</name>
    <message>
        <source>Gültig</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Wer darf sprechen</source>
        <translation>Who may speak</translation>
    </message>
    <message>
        <source>Wer darf die Angaben erhalten</source>
        <translation>Who may receive the information</translation>
    </message>
    <message>
        <source>Welche Angaben</source>
        <translation>Which information</translation>
    </message>
    <message>
        <source>Unterschriften</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>auch unter den besonderen Angaben</source>
        <translation>also below the special information</translation>
    </message>
    <message>
        <source>{first} bis {last}</source>
        <translation>{first} to {last}</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <source>Der gelesene Code ist gleich.</source>
        <translation>The code that was read is the same.</translation>
    </message>
    <message>
        <source>Das ist ein anderer Code. Bitte nicht bestätigen, sondern nachfragen.</source>
        <translation>That is another code. Please do not confirm, but ask.</translation>
    </message>
    <message>
        <source>QR-Code vom anderen Bildschirm</source>
        <translation>QR code from the other screen</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Gesehen und geprüft</source>
        <translation>Seen and checked</translation>
    </message>
    <message>
        <source>Das ist eingetragen</source>
        <translation>What has been entered</translation>
    </message>
    <message>
        <source>Der unterschriebene Bogen</source>
        <translation>The signed form</translation>
    </message>
</context>
<context>
    <name>ScopePicker</name>
    <message>
        <source>Wie weit?</source>
        <translation>How far?</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Nur Teile</source>
        <translation>Parts only</translation>
    </message>
    <message>
        <source>Wozu</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Welche Angaben</source>
        <translation>Which data</translation>
    </message>
    <message>
        <source>Gegenüber wem</source>
        <translation>Towards whom</translation>
    </message>
    <message>
        <source>Widerrufen ist, was zu allen angekreuzten Spalten passt. Eine Spalte ohne Kreuz schränkt nicht ein.</source>
        <translation>Withdrawn is whatever fits all ticked columns. A column without a tick does not limit anything.</translation>
    </message>
</context>
<context>
    <name>SeatRow</name>
    <message>
        <source>Nicht im Raum</source>
        <translation>Not in the room</translation>
    </message>
    <message>
        <source>{name}: {action}</source>
        <translation>{name}: {action}</translation>
    </message>
    <message>
        <source>Ist zurück</source>
        <translation>Is back</translation>
    </message>
    <message>
        <source>Hat den Raum verlassen</source>
        <translation>Has left the room</translation>
    </message>
    <message>
        <source>Darf doch dabei sein</source>
        <translation>May be there after all</translation>
    </message>
    <message>
        <source>Soll nicht dabei sein</source>
        <translation>Should not be there</translation>
    </message>
    <message>
        <source>Zettel unterschrieben</source>
        <translation>Slip signed</translation>
    </message>
    <message>
        <source>Jetzt verpflichtet</source>
        <translation>Pledged now</translation>
    </message>
</context>
<context>
    <name>SeatSheet</name>
    <message>
        <source>Person an den Tisch</source>
        <translation>Person to the table</translation>
    </message>
    <message>
        <source>An den Tisch</source>
        <translation>To the table</translation>
    </message>
    <message>
        <source>Wer kommt dazu?</source>
        <translation>Who joins?</translation>
    </message>
    <message>
        <source>Fachkraft</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Namen eingeben</source>
        <translation>Type a name</translation>
    </message>
    <message>
        <source>Sorgeberechtigte Person</source>
        <translation>Custody holder</translation>
    </message>
    <message>
        <source>Der junge Mensch darf bei seinem eigenen Fall immer dabei sein.</source>
        <translation>The young person may always be there for their own case.</translation>
    </message>
    <message>
        <source>Name: {kind}</source>
        <translation>Name: {kind}</translation>
    </message>
    <message>
        <source>Der junge Mensch hat heute einen Zettel dafür unterschrieben</source>
        <translation>The young person has signed a slip for this today</translation>
    </message>
    <message>
        <source>Verpflichtung zur Verschwiegenheit heute unterschrieben</source>
        <translation>Pledge of secrecy signed today</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bitte sagen, wer an den Tisch kommt.</source>
        <translation>Please say who comes to the table.</translation>
    </message>
</context>
<context>
    <name>SendSheet</name>
    <message>
        <source>Paket packen</source>
        <translation>Pack package</translation>
    </message>
    <message>
        <source>Weiter: ansehen, was mitgeht</source>
        <translation>Next: look at what goes along</translation>
    </message>
    <message>
        <source>Verschlossen für eine Person, unterschrieben von Ihnen</source>
        <translation>Sealed for one person, signed by you</translation>
    </message>
    <message>
        <source>Für wen</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Wofür</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Worüber</source>
        <translation>What about</translation>
    </message>
    <message>
        <source>Der Schlüssel ist nicht verglichen; das Paket wird nicht gepackt.</source>
        <translation>The key has not been compared; the package is not packed.</translation>
    </message>
    <message>
        <source>Erst den Fingerabdruck vergleichen.</source>
        <translation>Compare the fingerprint first.</translation>
    </message>
    <message>
        <source>Die ganze Angebotsliste; darin steht nichts über Menschen.</source>
        <translation>The whole list of offers; it says nothing about people.</translation>
    </message>
    <message>
        <source>Die Konferenz mit ihren Fällen, soweit die Einwilligung es dieser Person öffnet. Die Fälle liegen danach dort auf dem Tisch, bis sie zurückkommen.</source>
        <translation>The conference with its cases, as far as the consent opens it to this person. Afterwards the cases are on the table there until they come back.</translation>
    </message>
    <message>
        <source>Der Fall, soweit die Einwilligung ihn öffnet; danach liegt er dort.</source>
        <translation>The case, as far as the consent opens it; afterwards it is there.</translation>
    </message>
    <message>
        <source>Wofür keine Einwilligung mehr gilt, wird dort gelöscht; was teilweise widerrufen ist, wird dort nicht mehr gezeigt.</source>
        <translation>What no consent covers any more is deleted there; what was withdrawn in part is no longer shown there.</translation>
    </message>
    <message>
        <source>Nur die eigenen Tandems dieser Person, unter Decknamen.</source>
        <translation>Only this person&apos;s own tandems, under pseudonyms.</translation>
    </message>
    <message>
        <source>Ihr Tagebuch, unter Decknamen; was dort schon ist, bleibt einmal.</source>
        <translation>Your log, by pseudonym; what is there already stays there once.</translation>
    </message>
</context>
<context>
    <name>SentencesView</name>
    <message>
        <source>Satzentwürfe</source>
        <translation>Draft sentences</translation>
    </message>
    <message>
        <source>Alle Sätze kopieren</source>
        <translation>Copy all sentences</translation>
    </message>
    <message>
        <source>Entwürfe aus den genannten Zahlen. Was verdeckt ist, kommt darin nicht vor.</source>
        <translation>Drafts from the numbers named. What is hidden does not occur in them.</translation>
    </message>
    <message>
        <source>Zu diesen Zahlen lässt sich kein Satz entwerfen.</source>
        <translation>No sentence can be drafted for these numbers.</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Reihe anlegen</source>
        <translation>Set up series</translation>
    </message>
    <message>
        <source>Reihen</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Die Reihe ist gespeichert.</source>
        <translation>The series is saved.</translation>
    </message>
    <message>
        <source>Die Termine stehen im Jahresplan.</source>
        <translation>The dates stand in the year’s plan.</translation>
    </message>
    <message>
        <source>Eine Reihe legt Ort, Zeit und Verfahren fest. Aus ihr entstehen die festen Termine eines Jahres auf einmal.</source>
        <translation>A series settles place, time and procedure. From it the fixed dates of a year are made at once.</translation>
    </message>
    <message>
        <source>{year}: {n} von {of} Terminen geplant</source>
        <translation>{year}: {n} of {of} dates planned</translation>
    </message>
    <message>
        <source>Nicht in Gebrauch</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>Termine {year}</source>
        <translation>Dates {year}</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>{name} ändern</source>
        <translation>Change {name}</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <source>Name der Reihe</source>
        <translation>Name of the series</translation>
    </message>
    <message>
        <source>etwa „Fallkonferenz am Berufskolleg“</source>
        <translation>such as “Fallkonferenz am Berufskolleg”</translation>
    </message>
    <message>
        <source>Verfahren</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Raum</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Termine im Jahr</source>
        <translation>Dates a year</translation>
    </message>
    <message>
        <source>Wochentag</source>
        <translation>Day of the week</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Meldeschluss (Tage vorher)</source>
        <translation>Reporting deadline (days before)</translation>
    </message>
    <message>
        <source>Platz für</source>
        <translation>Room for</translation>
    </message>
    <message>
        <source>gezählt in</source>
        <translation>counted in</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Termine stehen auf der öffentlichen Terminliste</source>
        <translation>Dates stand on the public list</translation>
    </message>
    <message>
        <source>In Gebrauch</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>sonst entstehen aus der Reihe keine neuen Termine</source>
        <translation>otherwise no new dates are made from the series</translation>
    </message>
    <message>
        <source>Reihe anlegen</source>
        <translation>Set up series</translation>
    </message>
    <message>
        <source>Reihe ändern</source>
        <translation>Change series</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Eingeladen werden</source>
        <translation>Invited are</translation>
    </message>
    <message>
        <source>Ohne Haken sind es alle Stellen im Netzwerk.</source>
        <translation>Without a tick it is every institution of the network.</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SheetLine</name>
    <message>
        <source>Wiederherstellungsbogen</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Als PDF speichern …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Schlüssel vom Papier, ohne den Anfang {prefix}</source>
        <translation>Key on the paper, without its beginning {prefix}</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Neuer Wiederherstellungsbogen</source>
        <translation>New recovery sheet</translation>
    </message>
    <message>
        <source>Wiederherstellungsbogen</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Der bisherige Bogen wurde benutzt. Drucken Sie einen neuen, tippen Sie den Schlüssel ab und vernichten Sie den alten. Danach geht es weiter.</source>
        <translation>The former sheet was used. Print a new one, type its key and destroy the old one. Then you can go on.</translation>
    </message>
    <message>
        <source>Sind alle Kennwörter vergessen oder ist das Gerät weg, öffnet nur dieser Bogen den Tresor und seine Sicherungen. Drucken Sie ihn, tippen Sie den Schlüssel ab und verschließen Sie ihn getrennt vom Gerät. Erst dann ist der Tresor fertig.</source>
        <translation>If all passwords are forgotten or the machine is gone, only this sheet opens the vault and its backups. Print it, type its key and lock it away apart from the machine. Only then the vault is complete.</translation>
    </message>
    <message>
        <source>Später, jetzt sperren</source>
        <translation>Later, lock now</translation>
    </message>
    <message>
        <source>Bogen gültig machen</source>
        <translation>Make the sheet count</translation>
    </message>
</context>
<context>
    <name>ShieldCard</name>
    <message>
        <source>Fall schützen …</source>
        <translation>Protect case …</translation>
    </message>
    <message>
        <source>Dafür fehlt Ihnen die Berechtigung. Bitte die Koordination fragen.</source>
        <translation>You lack the permission for this. Please ask the coordination.</translation>
    </message>
    <message>
        <source>Alle mit Zugang zu Fällen sehen diesen Fall.</source>
        <translation>Everybody with access to cases sees this case.</translation>
    </message>
    <message>
        <source>Nur Benannte sehen ihn</source>
        <translation>Only those named see it</translation>
    </message>
    <message>
        <source>seit {day} · {reason}</source>
        <translation>since {day} · {reason}</translation>
    </message>
    <message>
        <source>und der Wiederherstellungsbogen</source>
        <translation>and the recovery sheet</translation>
    </message>
    <message>
        <source>Benannte ändern …</source>
        <translation>Change who is named …</translation>
    </message>
    <message>
        <source>Schutz aufheben …</source>
        <translation>Lift protection …</translation>
    </message>
    <message>
        <source>Schutzfall</source>
        <translation>Protected case</translation>
    </message>
</context>
<context>
    <name>ShieldSheets</name>
    <message>
        <source>Schutz aufheben</source>
        <translation>Lift protection</translation>
    </message>
    <message>
        <source>Aufheben</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Danach sehen wieder alle mit Zugang zu Fällen, was hier steht.</source>
        <translation>After that everybody with access to cases sees again what is here.</translation>
    </message>
    <message>
        <source>Der Schutz ist aufgehoben.</source>
        <translation>The protection is lifted.</translation>
    </message>
    <message>
        <source>Fall schützen</source>
        <translation>Protect case</translation>
    </message>
    <message>
        <source>Schützen</source>
        <translation>Protect</translation>
    </message>
    <message>
        <source>Name, Texte und Unterlagen werden eigens verschlüsselt, in allen Fällen dieses jungen Menschen. Andere sehen nur die Fallnummer. Ältere Sicherungen enthalten den Fall noch offen, bis sie ablaufen.</source>
        <translation>Name, texts and papers are encrypted on their own, in all cases of this young person. Others see only the case number. Older backups still hold the case in the open until they expire.</translation>
    </message>
    <message>
        <source>Der Fall ist geschützt.</source>
        <translation>The case is protected.</translation>
    </message>
    <message>
        <source>Wer darf den Fall sehen?</source>
        <translation>Who may see the case?</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Wer nicht mehr benannt ist, kann ab jetzt nichts mehr davon lesen.</source>
        <translation>Whoever is no longer named can read none of it from now on.</translation>
    </message>
    <message>
        <source>Gespeichert.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>{name} (Sie)</source>
        <translation>{name} (you)</translation>
    </message>
    <message>
        <source>Diese Personen dürfen den Fall sehen</source>
        <translation>These people may see the case</translation>
    </message>
    <message>
        <source>Wer den Schutz ändert, bleibt benannt, damit der Fall lesbar bleibt.</source>
        <translation>Whoever changes the protection stays named, so that the case stays readable.</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>(leer)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>SignBeginning</name>
    <message>
        <source>In welcher Sprache wird gelesen?</source>
        <translation>In which language will it be read?</translation>
    </message>
    <message>
        <source>Deutsch ist verbindlich und steht immer daneben.</source>
        <translation>German is binding and always stands beside it.</translation>
    </message>
    <message>
        <source>Wer klärt auf?</source>
        <translation>Who explains it?</translation>
    </message>
    <message>
        <source>Gedolmetscht von</source>
        <translation>Interpreted by</translation>
    </message>
    <message>
        <source>Vor dem Lesen</source>
        <translation>Before reading</translation>
    </message>
    <message>
        <source>Lesen beginnen</source>
        <translation>Begin reading</translation>
    </message>
    <message>
        <source>Aufgeklärt wurde schon am {day}; der Text wird noch einmal gelesen.</source>
        <translation>It was explained on {day}; the text is read once more.</translation>
    </message>
    <message>
        <source>Zur Auswahl stehen Deutsch und die geprüften Übersetzungen. Wer nicht am Bildschirm lesen oder unterschreiben will, tut es auf Papier.</source>
        <translation>You can choose German and the reviewed translations. Whoever does not want to read or sign on the screen does so on paper.</translation>
    </message>
</context>
<context>
    <name>SignField</name>
    <message>
        <source>Feld zum Unterschreiben</source>
        <translation>Field to sign in</translation>
    </message>
    <message>
        <source>Mit Stift, Finger oder Maus zeichnen. Wer das nicht kann, unterschreibt auf Papier; der Bogen wird dann als Scan beigefügt.</source>
        <translation>Draw with pen, finger or mouse. Whoever cannot do so signs on paper; the form is then attached as a scan.</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Zurück zur Einwilligung</source>
        <translation>Back to the consent</translation>
    </message>
    <message>
        <source>{title} · Fassung {version} · {language}</source>
        <translation>{title} · version {version} · {language}</translation>
    </message>
    <message>
        <source>Am Bildschirm unterschreiben</source>
        <translation>Sign on the screen</translation>
    </message>
    <message>
        <source>Bitte zuerst lesen: Seite {number} von {count}</source>
        <translation>Please read first: page {number} of {count}</translation>
    </message>
    <message>
        <source>Gelesen, jetzt unterschreiben</source>
        <translation>Read, sign now</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Andere Sprache</source>
        <translation>Other language</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Unterschreiben</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>Unterschrieben, zählt nach dem Abschließen: {who}</source>
        <translation>Signed, counts once closed: {who}</translation>
    </message>
    <message>
        <source>Jetzt unterschreibt: {who}</source>
        <translation>Signing now: {who}</translation>
    </message>
    <message>
        <source>Gespeichert wird nur die Form der Unterschrift, nicht Zeit, Geschwindigkeit oder Druck. Das ist eine einfache elektronische Signatur in elektronischer Form (§ 67b Abs. 2 SGB X), keine Schriftform und keine qualifizierte Signatur (§§ 126, 126a BGB). Auf Papier zu unterschreiben ist immer möglich.</source>
        <translation>Only the shape of the signature is kept, not time, speed or pressure. This is a simple electronic signature in electronic form (§ 67b(2) SGB X), neither written form nor a qualified signature (§§ 126, 126a BGB). Signing on paper is always possible.</translation>
    </message>
    <message>
        <source>Zu dem, was diese Person im Vertrauen gesagt hat (§ 65 SGB VIII)</source>
        <translation>For what this person said in confidence (§ 65 SGB VIII)</translation>
    </message>
    <message>
        <source>Zu den besonders geschützten Angaben</source>
        <translation>For the specially protected information</translation>
    </message>
    <message>
        <source>Die besonders geschützten Angaben werden auf Papier unterschrieben.</source>
        <translation>The specially protected information is signed for on paper.</translation>
    </message>
    <message>
        <source>Letzten Strich zurück</source>
        <translation>Undo last stroke</translation>
    </message>
    <message>
        <source>Noch einmal</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Unterschrift übernehmen</source>
        <translation>Take over signature</translation>
    </message>
    <message>
        <source>Abschließen</source>
        <translation>Close and sign</translation>
    </message>
    <message>
        <source>Es hat noch niemand unterschrieben.</source>
        <translation>Nobody has signed yet.</translation>
    </message>
    <message>
        <source>Alles verwerfen</source>
        <translation>Discard all</translation>
    </message>
</context>
<context>
    <name>SignReading</name>
    <message>
        <source>Deutsch (verbindlich)</source>
        <translation>German (binding)</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>Meine Unterschrift</source>
        <translation>My signature</translation>
    </message>
    <message>
        <source>Eigenes Zertifikat einsetzen …</source>
        <translation>Use your own certificate …</translation>
    </message>
    <message>
        <source>Mit einer Karte …</source>
        <translation>With a card …</translation>
    </message>
    <message>
        <source>Wieder mit dem der Dienststelle</source>
        <translation>Back to the office&apos;s certificate</translation>
    </message>
    <message>
        <source>Sie unterschreiben als {name} mit einem Zertifikat der Dienststelle, gültig bis {day}.</source>
        <translation>You sign as {name} with a certificate of the office, valid until {day}.</translation>
    </message>
    <message>
        <source>Sie unterschreiben als {name} mit der Karte „{card}“ von {issuer}, gültig bis {day}. Ihre PIN wird jedes Mal gebraucht.</source>
        <translation>You sign as {name} with the card “{card}” from {issuer}, valid until {day}. Its PIN is needed every time.</translation>
    </message>
    <message>
        <source>Sie unterschreiben als {name} mit einem eigenen Zertifikat von {issuer}, gültig bis {day}.</source>
        <translation>You sign as {name} with your own certificate from {issuer}, valid until {day}.</translation>
    </message>
    <message>
        <source>Sie unterschreiben mit dem Zertifikat der Dienststelle.</source>
        <translation>You sign with the office&apos;s certificate.</translation>
    </message>
    <message>
        <source>Welches Zertifikat?</source>
        <translation>Which certificate?</translation>
    </message>
    <message>
        <source>Zertifikate mit Schlüssel (*.p12 *.pfx)</source>
        <translation>Certificates with key (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Welche Bibliothek spricht mit der Karte?</source>
        <translation>Which library speaks with the card?</translation>
    </message>
    <message>
        <source>Bibliotheken für Karten (*.so *.dll *.dylib)</source>
        <translation>Libraries for cards (*.so *.dll *.dylib)</translation>
    </message>
</context>
<context>
    <name>SignatureLine</name>
    <message>
        <source>{name} hat unterschrieben</source>
        <translation>{name} has signed</translation>
    </message>
    <message>
        <source>Unterschrift {name} am</source>
        <translation>Signature of {name} on</translation>
    </message>
    <message>
        <source>auch unter den besonderen Angaben</source>
        <translation>also under the special information</translation>
    </message>
    <message>
        <source>{name} hat auch unter den besonderen Angaben unterschrieben</source>
        <translation>{name} has also signed under the special information</translation>
    </message>
    <message>
        <source>bekommt nach der Konferenz ein Blatt</source>
        <translation>gets a sheet after the conference</translation>
    </message>
    <message>
        <source>{name} bekommt nach der Konferenz ein Blatt</source>
        <translation>{name} gets a sheet after the conference</translation>
    </message>
</context>
<context>
    <name>SignatureList</name>
    <message>
        <source>Sorgeberechtigte Person eintragen</source>
        <translation>Enter custody holder</translation>
    </message>
    <message>
        <source>{name} (junger Mensch)</source>
        <translation>{name} (young person)</translation>
    </message>
    <message>
        <source>Unterschreiben müssen: {who}.</source>
        <translation>Must sign: {who}.</translation>
    </message>
    <message>
        <source>Alle nötigen Unterschriften sind da.</source>
        <translation>All needed signatures are there.</translation>
    </message>
    <message>
        <source>Es fehlt noch: {who}. Bis dahin gilt die Einwilligung nicht.</source>
        <translation>Still missing: {who}. Until then the consent is not valid.</translation>
    </message>
    <message>
        <source>Unter den besonders geschützten Angaben fehlt: {who}. Bis dahin bleiben sie verschlossen.</source>
        <translation>Under the specially protected information is missing: {who}. Until then it stays locked.</translation>
    </message>
</context>
<context>
    <name>SignaturePane</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Zur Kenntnis genommen</source>
        <translation>Taken note of</translation>
    </message>
    <message>
        <source>Vermerkt</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Lehnt ab (L)</source>
        <translation>Declines (L)</translation>
    </message>
    <message>
        <source>Schon gegangen (G)</source>
        <translation>Already left (G)</translation>
    </message>
    <message>
        <source>Nicht anwesend (N)</source>
        <translation>Not present (N)</translation>
    </message>
    <message>
        <source>Auf Papier (P)</source>
        <translation>On paper (P)</translation>
    </message>
    <message>
        <source>Wieder offen (O)</source>
        <translation>Open again (O)</translation>
    </message>
    <message>
        <source>Unterschriften</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Mit eigenem Zertifikat</source>
        <translation>With own certificate</translation>
    </message>
    <message>
        <source>Von Hand am Bildschirm</source>
        <translation>By hand on the screen</translation>
    </message>
    <message>
        <source>Auf diesem Papier sind keine Plätze für weitere Unterschriften.</source>
        <translation>This paper has no places for further signatures.</translation>
    </message>
    <message>
        <source>Unterschreiben heißt hier nur: zur Kenntnis genommen. Niemand muss. {done} von {count} sind vermerkt; das steht auch auf den nächsten Exemplaren.</source>
        <translation>Signing only means: taken note of. Nobody has to. {done} of {count} are recorded; this also stands on the next copies.</translation>
    </message>
    <message>
        <source>Bitte zuerst eine Zeile wählen.</source>
        <translation>Please choose a line first.</translation>
    </message>
    <message>
        <source>Hat schon unterschrieben; das bleibt so.</source>
        <translation>Has signed already; that stays.</translation>
    </message>
    <message>
        <source>Nur wer im Netzwerk steht und hier einen Zugang hat, hat ein Zertifikat.</source>
        <translation>Only those who belong to the network and can sign in here have a certificate.</translation>
    </message>
    <message>
        <source>{name}: {state}.</source>
        <translation>{name}: {state}.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Die Unterlagen werden festgeschrieben</source>
        <translation>The papers are being finalised</translation>
    </message>
</context>
<context>
    <name>Slide</name>
    <message>
        <source>TOP {position} von {count}</source>
        <translation>Item {position} of {count}</translation>
    </message>
    <message>
        <source>Fallkonferenz</source>
        <translation>Case conference</translation>
    </message>
    <message>
        <source>Frage an die Konferenz</source>
        <translation>Question to the conference</translation>
    </message>
    <message>
        <source>Sachstand</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Sicht des jungen Menschen</source>
        <translation>The young person’s view</translation>
    </message>
    <message>
        <source>Unsere Ziele</source>
        <translation>Our goals</translation>
    </message>
    <message>
        <source>Unsere Vereinbarungen</source>
        <translation>Our commitments</translation>
    </message>
    <message>
        <source>Wir sprechen wieder am {day}.</source>
        <translation>We talk again on {day}.</translation>
    </message>
    <message>
        <source>laufend, wieder am {day}</source>
        <translation>ongoing, again on {day}</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>by {day}</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Jugendliche/r</source>
        <translation>Young person</translation>
    </message>
    <message>
        <source>Zu den Berichten</source>
        <translation>To the reports</translation>
    </message>
    <message>
        <source>Text durchsehen</source>
        <translation>Look through the text</translation>
    </message>
    <message>
        <source>Fallschilderung</source>
        <translation>Case narrative</translation>
    </message>
    <message>
        <source>Von einem Fall erzählen, ohne zu sagen, wessen Fall es ist</source>
        <translation>Tell of a case without saying whose case it is</translation>
    </message>
    <message>
        <source>Fall suchen</source>
        <translation>Find a case</translation>
    </message>
    <message>
        <source>Name oder Fallnummer</source>
        <translation>Name or case number</translation>
    </message>
    <message>
        <source>Gefundene Fälle</source>
        <translation>Cases found</translation>
    </message>
    <message>
        <source>Text der Fallschilderung</source>
        <translation>Text of the narrative</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hier steht aus der Fallakte, was ohne Namen gezeigt werden darf. Kürzen Sie, oder fügen Sie einen anderen Text über diesen Fall ein.</source>
        <translation>What may be shown without a name stands here from the case file. Shorten it, or paste another text about this case.</translation>
    </message>
    <message>
        <source>Bitte zuerst einen Fall wählen</source>
        <translation>Please choose a case first</translation>
    </message>
    <message>
        <source>Zu Fall {number}</source>
        <translation>On case {number}</translation>
    </message>
    <message>
        <source>Es ist noch kein Text da.</source>
        <translation>There is no text yet.</translation>
    </message>
    <message>
        <source>Text wird durchgesehen</source>
        <translation>Looking through the text</translation>
    </message>
</context>
<context>
    <name>StandCard</name>
    <message>
        <source>Fälle nach Stand</source>
        <translation>Cases by status</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Fehlt</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Unvollständig</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Zu prüfen</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>Unwirksam</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Ersetzt</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Abgelaufen</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Beendet</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Widerrufen</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Erneuern</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Noch nicht gültig</source>
        <translation>Not yet valid</translation>
    </message>
    <message>
        <source>Anderer Zweck</source>
        <translation>Other purpose</translation>
    </message>
    <message>
        <source>Gültig</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Verschlossen</source>
        <translation>Sealed</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Schritt {number} von {count}: {name}</source>
        <translation>Step {number} of {count}: {name}</translation>
    </message>
</context>
<context>
    <name>StickSheet</name>
    <message>
        <source>Startstick erstellen</source>
        <translation>Make start stick</translation>
    </message>
    <message>
        <source>Erstellen</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Kennwort, das Sie mitteilen</source>
        <translation>Password you tell them</translation>
    </message>
    <message>
        <source>Kennwort wiederholen</source>
        <translation>Repeat password</translation>
    </message>
    <message>
        <source>Auf den Stick kommen ein eigener Tresor mit den Tandems dieser Person, das Startblatt in großer Schrift und ein Tagebuchblatt. Das Kennwort teilen Sie mündlich mit; beim ersten Öffnen wird ein eigenes gewählt.</source>
        <translation>The stick will hold a vault of its own with this person&apos;s tandems, the start page in large print and a log sheet. Tell them the password by word of mouth; they choose their own when they first open it.</translation>
    </message>
    <message>
        <source>Programm für {device} beilegen (etwa {size} MB)</source>
        <translation>Include the program for {device} (about {size} MB)</translation>
    </message>
    <message>
        <source>Für Windows liegt noch kein fertiges Programm bei. Bis dahin führt das Tagebuchblatt auf Papier durch die Begleitung.</source>
        <translation>There is no finished program for Windows yet. Until there is, the log sheet on paper carries the accompaniment.</translation>
    </message>
    <message>
        <source>Der Stick</source>
        <translation>The stick</translation>
    </message>
    <message>
        <source>Wiederherstellungsbogen, für Ihren Schrank</source>
        <translation>Recovery sheet, for your locker</translation>
    </message>
    <message>
        <source>noch kein Ordner gewählt</source>
        <translation>no folder chosen yet</translation>
    </message>
    <message>
        <source>Ordner wählen …</source>
        <translation>Choose folder …</translation>
    </message>
    <message>
        <source>Programm wird kopiert</source>
        <translation>Copying the program</translation>
    </message>
    <message>
        <source>Tresor und Blätter werden erstellt</source>
        <translation>Making vault and pages</translation>
    </message>
    <message>
        <source>Das dauert nur einen Augenblick.</source>
        <translation>This takes only a moment.</translation>
    </message>
    <message>
        <source>Fertig: {count} Tandems, angemeldet wird als „{label}“.</source>
        <translation>Done: {count} tandems; the sign-in name is “{label}”.</translation>
    </message>
    <message>
        <source>{count} fehlen, weil keine Einwilligung sie deckt.</source>
        <translation>{count} are missing because no consent covers them.</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Widerruf eingegangen</source>
        <translation>A withdrawal came in</translation>
    </message>
    <message>
        <source>Widerruf festhalten</source>
        <translation>Record the withdrawal</translation>
    </message>
    <message>
        <source>Der Punkt ist abgebrochen, der Beamer verdeckt. Was geschrieben war, liegt unter Verschluss.</source>
        <translation>The item is stopped, the projector covered. What was written is locked away.</translation>
    </message>
    <message>
        <source>Alles zurückgenommen</source>
        <translation>Everything taken back</translation>
    </message>
    <message>
        <source>Nur diese Angaben</source>
        <translation>Only these data</translation>
    </message>
    <message>
        <source>Nur gegenüber</source>
        <translation>Only towards</translation>
    </message>
    <message>
        <source>Unklar, wer das war: später klären</source>
        <translation>Unclear who it was: clear up later</translation>
    </message>
    <message>
        <source>Kein Widerruf: Punkt fortsetzen</source>
        <translation>No withdrawal: go on with the item</translation>
    </message>
    <message>
        <source>Wer widerruft?</source>
        <translation>Who withdraws?</translation>
    </message>
    <message>
        <source>In welcher Form?</source>
        <translation>In which form?</translation>
    </message>
    <message>
        <source>Der junge Mensch ist volljährig: Ein Elternteil nimmt nur zurück, was er selbst anvertraut hat.</source>
        <translation>The young person is of age: a parent only takes back what that parent entrusted.</translation>
    </message>
    <message>
        <source>Bitte ankreuzen, welche Angaben zurückgenommen werden, oder wem gegenüber.</source>
        <translation>Please tick which details are taken back, or towards whom.</translation>
    </message>
    <message>
        <source>Das ändert nichts an dem, was hier besprochen wird: Der Punkt geht weiter.</source>
        <translation>This changes nothing about what is discussed here: the item goes on.</translation>
    </message>
    <message>
        <source>Festgehalten. Was noch hier steht, darf weiter besprochen werden.</source>
        <translation>Recorded. What still stands here may be discussed further.</translation>
    </message>
    <message>
        <source>Festgehalten. Dieser Fall wird heute nicht besprochen; bitte nichts mehr dazu sagen und mit dem nächsten Punkt weitermachen.</source>
        <translation>Recorded. This case is not discussed today; please say nothing more about it and go on with the next item.</translation>
    </message>
    <message>
        <source>Der Punkt geht weiter.</source>
        <translation>The item goes on.</translation>
    </message>
    <message>
        <source>Der Punkt bleibt abgebrochen, bis es geklärt ist: in der Tagesordnung mit „Klären“.</source>
        <translation>The item stays stopped until it is cleared up: with “Clear up” in the agenda.</translation>
    </message>
    <message>
        <source>{name} (nur selbst Anvertrautes)</source>
        <translation>{name} (only what they entrusted)</translation>
    </message>
    <message>
        <source>{name} (junger Mensch)</source>
        <translation>{name} (young person)</translation>
    </message>
    <message>
        <source>{name} (Sorge)</source>
        <translation>{name} (custody)</translation>
    </message>
</context>
<context>
    <name>StoppedCard</name>
    <message>
        <source>Abgebrochene Besprechungen</source>
        <translation>Stopped discussions</translation>
    </message>
    <message>
        <source>Was bis zum Abbruch geschrieben war, ist eingeschränkt: Es steht nirgends und wartet darauf, dass jemand über das Löschen entscheidet.</source>
        <translation>What was written before the stop is restricted: it stands nowhere and waits for somebody to decide about erasing it.</translation>
    </message>
    <message>
        <source>Konferenz {number} am {day}, TOP {position}</source>
        <translation>Conference {number} on {day}, item {position}</translation>
    </message>
    <message>
        <source>Löschen …</source>
        <translation>Erase …</translation>
    </message>
    <message>
        <source>Löschen: {what}</source>
        <translation>Erase: {what}</translation>
    </message>
    <message>
        <source>Text endgültig löschen?</source>
        <translation>Erase the text for good?</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Erase</translation>
    </message>
</context>
<context>
    <name>SurfaceCard</name>
    <message>
        <source>Bildschirm und Kopien</source>
        <translation>Screen and copies</translation>
    </message>
    <message>
        <source>Fenster aus Bildschirmfotos und Aufzeichnungen heraushalten</source>
        <translation>Keep windows out of screenshots and recordings</translation>
    </message>
    <message>
        <source>Schalten Sie dies aus, wenn Sie die Konferenz über ein Programm für Bildschirmfreigabe zeigen oder eine Vergrößerung nichts anzeigt. Gegen Fotos vom Bildschirm hilft es nicht.</source>
        <translation>Switch this off if you show the conference through a program for screen sharing or if a magnifier shows nothing. It does not help against photos of the screen.</translation>
    </message>
    <message>
        <source>Dieses Betriebssystem bietet das nicht: Andere Programme unter Ihrer Anmeldung können den Bildschirm aufnehmen.</source>
        <translation>This operating system does not offer that: other programs under your account can record the screen.</translation>
    </message>
    <message>
        <source>Was Sie kopieren, ist reiner Text und verschwindet nach 30 Sekunden aus der Zwischenablage, wenn Sie inzwischen nichts anderes kopieren. Drucker und ihre Warteschlangen können eine Kopie jedes Drucks behalten.</source>
        <translation>What you copy is bare text and leaves the clipboard after 30 seconds unless you copy something else meanwhile. Printers and their queues may keep a copy of every print.</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>Am Tisch</source>
        <translation>At the table</translation>
    </message>
    <message>
        <source>Person dazu (F3)</source>
        <translation>Add a person (F3)</translation>
    </message>
    <message>
        <source>Tisch stimmt (F5)</source>
        <translation>Table is right (F5)</translation>
    </message>
    <message>
        <source>Alle hier Genannten sind da, niemand sonst.</source>
        <translation>Everybody named here is there, and nobody else.</translation>
    </message>
    <message>
        <source>{present} von {all}</source>
        <translation>{present} of {all}</translation>
    </message>
    <message>
        <source>Kein Fall aufgerufen.</source>
        <translation>No case called.</translation>
    </message>
    <message>
        <source>Anwesenheit bestätigt {time}</source>
        <translation>Attendance confirmed {time}</translation>
    </message>
    <message>
        <source>Spalte der Datei</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>wird gelesen als</source>
        <translation>is read as</translation>
    </message>
    <message>
        <source>nicht übernehmen</source>
        <translation>do not take over</translation>
    </message>
    <message>
        <source>Spalte „{heading}“ wird gelesen als</source>
        <translation>Column “{heading}” is read as</translation>
    </message>
    <message>
        <source>Es fehlt noch: {fields}. Bitte die passende Spalte zuordnen.</source>
        <translation>Still missing: {fields}. Please assign the right column.</translation>
    </message>
    <message>
        <source>Besonders geschützt: {category}. Nur mit Einwilligung im Tresor.</source>
        <translation>Specially protected: {category}. Only with a consent in the vault.</translation>
    </message>
    <message>
        <source>Institutionen und Fachkräfte</source>
        <translation>Institutions and professionals</translation>
    </message>
    <message>
        <source>Fälle mit Meldung</source>
        <translation>Cases with a report</translation>
    </message>
    <message>
        <source>Angebote</source>
        <translation>Offers</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>Tabelle hinzufügen</source>
        <translation>Add table</translation>
    </message>
    <message>
        <source>Hinzufügen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Was gezählt wird</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Je Tabelle wiederholt für</source>
        <translation>Repeated in a table each for</translation>
    </message>
    <message>
        <source>– nichts –</source>
        <translation>– nothing –</translation>
    </message>
    <message>
        <source>Bitte jedes Merkmal nur einmal wählen.</source>
        <translation>Please choose each characteristic only once.</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>{population} nach {variables}</source>
        <translation>{population} by {variables}</translation>
    </message>
</context>
<context>
    <name>TablesCard</name>
    <message>
        <source>Tabellen</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Tabellen der Zusammenfassung</source>
        <translation>Tables of the summary</translation>
    </message>
    <message>
        <source>Tabelle</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Nach oben (Alt+Pfeil hoch)</source>
        <translation>Up (Alt+Up)</translation>
    </message>
    <message>
        <source>Nach unten (Alt+Pfeil runter)</source>
        <translation>Down (Alt+Down)</translation>
    </message>
    <message>
        <source>Tabelle entfernen (Entf)</source>
        <translation>Remove table (Del)</translation>
    </message>
    <message>
        <source>Vorlage</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Was sich nicht schützen lässt, entfällt von unten her.</source>
        <translation>What cannot be protected is left out from the bottom up.</translation>
    </message>
    <message>
        <source>Zahlen eines früheren Berichts danebenstellen</source>
        <translation>Put numbers of an earlier report beside</translation>
    </message>
</context>
<context>
    <name>TablesView</name>
    <message>
        <source>Was der Schutz kostet</source>
        <translation>What protection costs</translation>
    </message>
    <message>
        <source>Zu den neuen Fällen</source>
        <translation>To the new cases</translation>
    </message>
    <message>
        <source>{count} neue Fälle zählen noch nicht mit: Niemand hat sie durchgesehen.</source>
        <translation>{count} new cases are not counted yet: nobody has reviewed them.</translation>
    </message>
    <message>
        <source>Ein neuer Fall zählt noch nicht mit: Niemand hat ihn durchgesehen.</source>
        <translation>One new case is not counted yet: nobody has reviewed it.</translation>
    </message>
    <message>
        <source>Auswege vergleichen</source>
        <translation>Compare alternatives</translation>
    </message>
    <message>
        <source>{count} Angaben fehlen, weil sie sich nicht sicher schützen lassen.</source>
        <translation>{count} figures are missing because they cannot be protected safely.</translation>
    </message>
    <message>
        <source>Eine Angabe fehlt, weil sie sich nicht sicher schützen lässt.</source>
        <translation>One figure is missing because it cannot be protected safely.</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Einträge des Pakets</source>
        <translation>Entries of the package</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Nicht übernehmen</source>
        <translation>Do not take in</translation>
    </message>
    <message>
        <source>Was im Einzelnen geschieht</source>
        <translation>What happens in detail</translation>
    </message>
    <message>
        <source>Paket {number}, gepackt am {day}. Bis zum Übernehmen wird nichts geändert.</source>
        <translation>Package {number}, packed on {day}. Nothing is changed until it is taken in.</translation>
    </message>
    <message>
        <source>Lücke: {missing} frühere Pakete sind nie angekommen. Dieses enthält den neuesten Stand; es muss nichts nachgeholt werden.</source>
        <translation>Gap: {missing} earlier packages never arrived. This one holds the latest state; nothing has to be made up for.</translation>
    </message>
    <message>
        <source>Der Tresor der absendenden Stelle ist älter als ihr letzter bekannter Stand. Bitte fragen Sie nach, ob dort eine Sicherung zurückgeholt wurde.</source>
        <translation>The sender&apos;s vault is older than its last known state. Please ask whether a backup was restored there.</translation>
    </message>
    <message>
        <source>Alles ist hier schon bekannt.</source>
        <translation>Everything is known here already.</translation>
    </message>
    <message>
        <source>Noch zu entscheiden: {left}.</source>
        <translation>Still to be decided: {left}.</translation>
    </message>
    <message>
        <source>{count} Einträge löschen?</source>
        <translation>Delete {count} entries?</translation>
    </message>
    <message>
        <source>Mit diesem Paket werden hier {count} Einträge gelöscht. Das lässt sich nicht zurücknehmen.</source>
        <translation>This package deletes {count} entries here. That cannot be taken back.</translation>
    </message>
    <message>
        <source>{count} löschen und übernehmen</source>
        <translation>Delete {count} and take in</translation>
    </message>
</context>
<context>
    <name>TandemList</name>
    <message>
        <source>Meine Tandems</source>
        <translation>My tandems</translation>
    </message>
    <message>
        <source>Noch kein Tandem</source>
        <translation>No tandem yet</translation>
    </message>
    <message>
        <source>Sobald die Koordination Sie mit einem jungen Menschen bekannt gemacht hat, kommt das Tandem mit dem nächsten Paket hierher.</source>
        <translation>As soon as the coordination has introduced you to a young person, the tandem comes here with the next package.</translation>
    </message>
    <message>
        <source>{pseudonym} · nächstes Treffen am {day}</source>
        <translation>{pseudonym} · next meeting on {day}</translation>
    </message>
</context>
<context>
    <name>TandemPage</name>
    <message>
        <source>Alle Tandems</source>
        <translation>All tandems</translation>
    </message>
    <message>
        <source>Das wartet auf Sie: {what}</source>
        <translation>This is waiting for you: {what}</translation>
    </message>
    <message>
        <source>Papier</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Kopie ist geleert</source>
        <translation>Copy is emptied</translation>
    </message>
    <message>
        <source>Vom Papier nachtragen</source>
        <translation>Enter from paper</translation>
    </message>
    <message>
        <source>Sonst bestätigt es das nächste Paket. Von Hand nur, wenn keines mehr kommt oder das Tagebuch auf Papier geführt wurde und zurück ist.</source>
        <translation>Otherwise the next package confirms it. By hand only if none will come any more, or if the log was kept on paper and is back.</translation>
    </message>
    <message>
        <source>Kopie geleert?</source>
        <translation>Copy emptied?</translation>
    </message>
    <message>
        <source>Ja, so eintragen</source>
        <translation>Yes, enter it</translation>
    </message>
    <message>
        <source>Noch kein Eintrag</source>
        <translation>No entry yet</translation>
    </message>
    <message>
        <source>Einträge kommen mit dem nächsten Paket oder vom Papier.</source>
        <translation>Entries come with the next package or from paper.</translation>
    </message>
    <message>
        <source>Alle als gelesen eintragen</source>
        <translation>Mark all as read</translation>
    </message>
    <message>
        <source>Antworten</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Antworten: {day}</source>
        <translation>Answer: {day}</translation>
    </message>
    <message>
        <source>Gelesen von {who}</source>
        <translation>Read by {who}</translation>
    </message>
    <message>
        <source>Gelesen</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Gelesen: {day}</source>
        <translation>Read: {day}</translation>
    </message>
    <message>
        <source>Ungelesen</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Tandem</source>
        <translation>Tandem</translation>
    </message>
    <message>
        <source>{entries} Einträge, {hours} Stunden</source>
        <translation>{entries} entries, {hours} hours</translation>
    </message>
    <message>
        <source>Angefragt</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Bekannt gemacht</source>
        <translation>Introduced</translation>
    </message>
    <message>
        <source>Begonnen</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Nächstes Treffen</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Treffen fällig bis</source>
        <translation>Meeting due by</translation>
    </message>
    <message>
        <source>Beendet</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Kopie geleert</source>
        <translation>Copy emptied</translation>
    </message>
    <message>
        <source>alle {days} Tage</source>
        <translation>every {days} days</translation>
    </message>
    <message>
        <source>Wofür</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Berufsfeld</source>
        <translation>Occupational field</translation>
    </message>
    <message>
        <source>Hat Zeit</source>
        <translation>Has time</translation>
    </message>
    <message>
        <source>Treffen</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Ansprechperson</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Grund des Endes</source>
        <translation>Reason for the end</translation>
    </message>
    <message>
        <source>Tagebuch</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>TaskPrint</name>
    <message>
        <source>Papiere zur Liste drucken</source>
        <translation>Print the papers for the list</translation>
    </message>
    <message>
        <source>Alle drucken …</source>
        <translation>Print all …</translation>
    </message>
    <message>
        <source>Je Person das Formular mit dem erklärenden Blatt, dazu die Schreiben. Jedes Papier wird nummeriert und als gedruckt vermerkt.</source>
        <translation>For each person the form with the sheet that explains it, and the letters. Each paper is numbered and recorded as printed.</translation>
    </message>
    <message>
        <source>Begleitschreiben an alle, die noch unterschreiben sollen</source>
        <translation>A cover letter to everybody who has yet to sign</translation>
    </message>
    <message>
        <source>Papiere</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Welche Aufgaben?</source>
        <translation>Which tasks?</translation>
    </message>
    <message>
        <source>{n} weitere Aufgaben bitte danach drucken.</source>
        <translation>Please print {n} further tasks afterwards.</translation>
    </message>
    <message>
        <source>Bitte erst Aufgaben wählen.</source>
        <translation>Please choose tasks first.</translation>
    </message>
</context>
<context>
    <name>ThirdPersonSheet</name>
    <message>
        <source>Vor- und Nachname</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Beziehung zum jungen Menschen</source>
        <translation>Relation to the young person</translation>
    </message>
    <message>
        <source>Zum Beispiel Großmutter, Klassenlehrer, Pflegemutter</source>
        <translation>Such as grandmother, class teacher, foster mother</translation>
    </message>
    <message>
        <source>Wer hat etwas anvertraut?</source>
        <translation>Who confided something?</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Mehr wird über diese Person nicht gespeichert. Sie unterschreibt nur für das, was sie selbst anvertraut hat.</source>
        <translation>Nothing more is stored about this person. They sign only for what they confided themselves.</translation>
    </message>
</context>
<context>
    <name>TickGrid</name>
    <message>
        <source>Für welchen Zweck gelten die Kreuze?</source>
        <translation>For which purpose do the ticks count?</translation>
    </message>
    <message>
        <source>Zweck</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Für wen gelten die Kreuze?</source>
        <translation>For whom do the ticks hold?</translation>
    </message>
    <message>
        <source>Gilt für</source>
        <translation>Holds for</translation>
    </message>
    <message>
        <source>Besonders geschützten Angaben wurde gesondert zugestimmt</source>
        <translation>The specially protected information was agreed to separately</translation>
    </message>
    <message>
        <source>Bitte zuerst eintragen, wer sprechen und wer Angaben erhalten darf.</source>
        <translation>Please enter first who may speak and who may receive information.</translation>
    </message>
    <message>
        <source>alle, die sprechen dürfen</source>
        <translation>everybody who may speak</translation>
    </message>
    <message>
        <source>Welche Angaben, an wen</source>
        <translation>Which information, to whom</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>5 Minuten mehr</source>
        <translation>5 minutes more</translation>
    </message>
    <message>
        <source>Noch eine Minute</source>
        <translation>One minute left</translation>
    </message>
    <message>
        <source>Die Zeit ist um</source>
        <translation>Time is up</translation>
    </message>
    <message>
        <source>Zeit am Beamer nicht mehr zeigen</source>
        <translation>No longer show the time on the projector</translation>
    </message>
    <message>
        <source>Zeit auch am Beamer zeigen</source>
        <translation>Show the time on the projector too</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Zeit anhalten</source>
        <translation>Pause time</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>HH:MM</source>
        <translation>HH:MM</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>Zu erledigen</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>{count} offen</source>
        <translation>{count} open</translation>
    </message>
    <message>
        <source>Alles erledigt.</source>
        <translation>Everything is done.</translation>
    </message>
    <message>
        <source>Tandems ansehen</source>
        <translation>Look at tandems</translation>
    </message>
    <message>
        <source>Rückfragen, ungelesene Einträge, Stille, fällige Treffen</source>
        <translation>Questions, unread entries, silence, meetings due</translation>
    </message>
    <message>
        <source>Lotsen: demnächst fällig</source>
        <translation>Volunteers: due soon</translation>
    </message>
    <message>
        <source>Nachweise, Führungszeugnisse und Schulungen</source>
        <translation>Proofs, certificates and trainings</translation>
    </message>
    <message>
        <source>Protokoll unterschreiben</source>
        <translation>Sign minutes</translation>
    </message>
    <message>
        <source>Konferenz {number}</source>
        <translation>Conference {number}</translation>
    </message>
    <message>
        <source>Exemplare, die noch niemand hat</source>
        <translation>Copies nobody has yet</translation>
    </message>
    <message>
        <source>{urgent} davon nur noch wenige Tage erlaubt</source>
        <translation>{urgent} of them allowed for a few more days only</translation>
    </message>
    <message>
        <source>Noch auszugeben</source>
        <translation>Still to hand out</translation>
    </message>
    <message>
        <source>Vereinbarung nachhalten: {number}</source>
        <translation>Follow up commitment: {number}</translation>
    </message>
    <message>
        <source>seit {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>Meldungen ohne Einwilligung</source>
        <translation>Reports without consent</translation>
    </message>
    <message>
        <source>nur für die Koordination sichtbar, bis eine Einwilligung vorliegt</source>
        <translation>visible only to the coordinator until there is a consent</translation>
    </message>
    <message>
        <source>Fallmeldungen prüfen</source>
        <translation>Check case reports</translation>
    </message>
    <message>
        <source>gemeldet, noch nicht angenommen</source>
        <translation>reported, not yet accepted</translation>
    </message>
    <message>
        <source>Einwilligung erneuern: {name}</source>
        <translation>Renew consent: {name}</translation>
    </message>
</context>
<context>
    <name>TopWindow</name>
    <message>
        <source>ILJA Fallkonferenz</source>
        <translation>ILJA case conference</translation>
    </message>
</context>
<context>
    <name>TopicPart</name>
    <message>
        <source>Notiz für das Sitzungsprotokoll</source>
        <translation>Note for the minutes of the session</translation>
    </message>
    <message>
        <source>Aus der Angebotsliste …</source>
        <translation>From the list of offers …</translation>
    </message>
    <message>
        <source>Was Sie ankreuzen, kommt als Zeile in die Notiz.</source>
        <translation>What you tick becomes a line of the note.</translation>
    </message>
</context>
<context>
    <name>TopicSheet</name>
    <message>
        <source>Worum geht es?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Punkt hinzufügen</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Hinzufügen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Etwa Begrüßung, Berichte oder neue Angebote. Bitte keine Namen junger Menschen: Dieser Titel steht im allgemeinen Protokoll.</source>
        <translation>Such as welcome, reports or new offers. Please no names of young people: this title stands in the general minutes.</translation>
    </message>
    <message>
        <source>Aus der Angebotsliste …</source>
        <translation>From the list of offers …</translation>
    </message>
    <message>
        <source>Was Sie ankreuzen, wird zum Titel des Punktes.</source>
        <translation>What you tick becomes the title of the item.</translation>
    </message>
</context>
<context>
    <name>TrainingRoom</name>
    <message>
        <source>Meine Schulungen</source>
        <translation>My trainings</translation>
    </message>
    <message>
        <source>Noch nichts geplant</source>
        <translation>Nothing planned yet</translation>
    </message>
    <message>
        <source>Schulungen plant die Koordination; sie kommen mit dem nächsten Paket.</source>
        <translation>The coordination plans trainings; they come with the next package.</translation>
    </message>
    <message>
        <source>{hours} Stunden teilgenommen</source>
        <translation>{hours} hours attended</translation>
    </message>
    <message>
        <source>{hours} Stunden</source>
        <translation>{hours} hours</translation>
    </message>
    <message>
        <source>Geplant</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Teilgenommen</source>
        <translation>Attended</translation>
    </message>
</context>
<context>
    <name>TrainingSheet</name>
    <message>
        <source>Schulung</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Am</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Stunden</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Teilgenommen</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>TypedBack</name>
    <message>
        <source>Auf wie vielen Bögen</source>
        <translation>On how many sheets</translation>
    </message>
    <message>
        <source>Ein Bogen</source>
        <translation>One sheet</translation>
    </message>
    <message>
        <source>Zwei Bögen: Leitung und Datenschutz</source>
        <translation>Two sheets: leadership and data protection</translation>
    </message>
    <message>
        <source>Jede Person erhält einen Teil. Einer allein sagt nichts und öffnet nichts; geht einer verloren, ist der andere wertlos.</source>
        <translation>Each person gets one part. One alone says nothing and opens nothing; if one is lost, the other is worthless.</translation>
    </message>
    <message>
        <source>Wer diesen Bogen hat, kann den ganzen Tresor öffnen.</source>
        <translation>Whoever has this sheet can open the whole vault.</translation>
    </message>
    <message>
        <source>Wiederherstellungsbogen</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Bogen speichern, am besten auf einen Speicherstift</source>
        <translation>Save the sheet, best on a memory stick</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Bitte tippen Sie den Schlüssel jetzt vom Papier ab.</source>
        <translation>Please type the key from the paper now.</translation>
    </message>
</context>
<context>
    <name>UserSheet</name>
    <message>
        <source>Anmeldename</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>steht lesbar auf dem Sperrbildschirm, am besten ein Kürzel</source>
        <translation>is readable on the lock screen, best an abbreviation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rollen</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Ist diese Fachkraft</source>
        <translation>Is this professional</translation>
    </message>
    <message>
        <source>nur wer moderiert hat, kann Protokolle unterschreiben</source>
        <translation>only those who chaired can sign minutes</translation>
    </message>
    <message>
        <source>Person aufnehmen</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Ihr Kennwort gibt die Person selbst ein.</source>
        <translation>The person types the password themselves.</translation>
    </message>
    <message>
        <source>Kennwort</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Kennwort wiederholen</source>
        <translation>Repeat password</translation>
    </message>
</context>
<context>
    <name>VariablesForm</name>
    <message>
        <source>Angaben je Zeile</source>
        <translation>Details in each row</translation>
    </message>
    <message>
        <source>Eine Zeile je</source>
        <translation>One row for each</translation>
    </message>
    <message>
        <source>Je Klasse gleicher Zeilen kommen mindestens zwei verschiedene Werte vor.</source>
        <translation>In each class of equal rows there are at least two different values.</translation>
    </message>
    <message>
        <source>Worum es geht</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Was noch dabeisteht</source>
        <translation>What else it says</translation>
    </message>
    <message>
        <source>Höchstens {count} Angaben. Jede weitere macht alle gröber.</source>
        <translation>At most {count} details. Each more makes all of them coarser.</translation>
    </message>
</context>
<context>
    <name>VaultWindow</name>
    <message>
        <source>Übungsdaten: alle Menschen und Stellen sind erfunden.</source>
        <translation>Practice data: all people and agencies are invented.</translation>
    </message>
    <message>
        <source>Akku unter {percent} %: Alles gesichert. Jetzt Vereinbarungsliste drucken.</source>
        <translation>Battery below {percent} %: everything is saved. Print the list of commitments now.</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Bitte den Raum verlassen</source>
        <translation>Please leave the room</translation>
    </message>
    <message>
        <source>Wer hier steht, darf diesen Fall nicht mithören. Der Fall erscheint, sobald rechts vermerkt ist, dass alle Genannten den Raum verlassen haben.</source>
        <translation>Those named here must not hear this case. The case appears as soon as it is noted on the right that everybody named has left the room.</translation>
    </message>
    <message>
        <source>Ohne Namen weiter</source>
        <translation>Go on without names</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Bestätigt: Die Datei stimmt genau mit dem Verzeichnis überein und ist unverändert seit der Unterschrift von {signers}.</source>
        <translation>Confirmed: the file matches the register exactly and has not changed since the signature of {signers}.</translation>
    </message>
    <message>
        <source>Bestätigt: Die Datei ist unverändert seit der Unterschrift von {signers}; der Vergleich mit dem Verzeichnis wurde nicht gemacht.</source>
        <translation>Confirmed: the file has not changed since the signature of {signers}; it was not compared with the register.</translation>
    </message>
    <message>
        <source>Nicht bestätigt: Aussteller unbekannt. Bitte das Zertifikat des Amtes oder den Tresor angeben, aus dem das Dokument stammt.</source>
        <translation>Not confirmed: issuer unknown. Please name the certificate of the office, or the vault the document comes from.</translation>
    </message>
    <message>
        <source>Nicht bestätigt: {reasons}. Bitte das Dokument nicht verwenden und neu anfordern.</source>
        <translation>Not confirmed: {reasons}. Please do not use the document and ask for it anew.</translation>
    </message>
    <message>
        <source> Das Zertifikat von {name} ist seit dem {moment} gesperrt; was davor unterschrieben wurde, gilt weiter.</source>
        <translation> The certificate of {name} has been revoked since {moment}; what was signed before that stays valid.</translation>
    </message>
    <message>
        <source> Das Zertifikat von {name} ist seit dem {moment} gesperrt. Die Unterschrift nennt einen früheren Zeitpunkt; nur der Vergleich mit dem Verzeichnis beweist ihn.</source>
        <translation> The certificate of {name} has been revoked since {moment}. The signature names an earlier time; only comparing it with the register proves that.</translation>
    </message>
    <message>
        <source>{name} ({office}) am {moment}</source>
        <translation>{name} ({office}) on {moment}</translation>
    </message>
    <message>
        <source> und von </source>
        <translation> and of </translation>
    </message>
</context>
<context>
    <name>VolunteerList</name>
    <message>
        <source>{count} ungelesen</source>
        <translation>{count} unread</translation>
    </message>
    <message>
        <source>nächstes am {day}</source>
        <translation>next on {day}</translation>
    </message>
    <message>
        <source>fällig bis {day}</source>
        <translation>due by {day}</translation>
    </message>
    <message>
        <source>Junger Mensch</source>
        <translation>Young person</translation>
    </message>
    <message>
        <source>Lotsin oder Lotse</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>Zuletzt getroffen</source>
        <translation>Last met</translation>
    </message>
    <message>
        <source>Zu tun</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sprachen und Orte</source>
        <translation>Languages and places</translation>
    </message>
    <message>
        <source>Plätze</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Interesse eintragen</source>
        <translation>Enter interest</translation>
    </message>
    <message>
        <source>Begleitung anfragen</source>
        <translation>Request accompaniment</translation>
    </message>
    <message>
        <source>Lotsen</source>
        <translation>Volunteers</translation>
    </message>
    <message>
        <source>Tandems</source>
        <translation>Tandems</translation>
    </message>
    <message>
        <source>Ehrenamtliche</source>
        <translation>Volunteers</translation>
    </message>
    <message>
        <source>Demnächst fällig</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Noch keine Begleitung</source>
        <translation>No accompaniment yet</translation>
    </message>
    <message>
        <source>Wer ehrenamtlich begleitet werden möchte und dem zugestimmt hat, steht hier mit Lotsin oder Lotse und allem, was auf Sie wartet.</source>
        <translation>Whoever wishes to be accompanied by a volunteer and has consented to it is listed here with the volunteer and everything that waits for you.</translation>
    </message>
    <message>
        <source>Noch niemand eingetragen</source>
        <translation>Nobody entered yet</translation>
    </message>
    <message>
        <source>Vom ersten Interesse über Auswahl, Vereinbarung und Führungszeugnis bis zum Ende der Tätigkeit.</source>
        <translation>From first interest through selection, agreement and certificate to the end of the work.</translation>
    </message>
    <message>
        <source>Nichts fällig</source>
        <translation>Nothing due</translation>
    </message>
    <message>
        <source>Führungszeugnisse, fehlende Nachweise und geplante Schulungen.</source>
        <translation>Certificates, missing proofs and planned trainings.</translation>
    </message>
    <message>
        <source>{running} Tandems laufen, auf Sie warten {waiting}</source>
        <translation>{running} tandems are running, {waiting} wait for you</translation>
    </message>
    <message>
        <source>Ehrenamtliche ({active})</source>
        <translation>Volunteers ({active})</translation>
    </message>
    <message>
        <source>Demnächst fällig ({count})</source>
        <translation>Due soon ({count})</translation>
    </message>
</context>
<context>
    <name>VolunteerPage</name>
    <message>
        <source>Alle Lotsen</source>
        <translation>All volunteers</translation>
    </message>
    <message>
        <source>Papiere</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Startstick</source>
        <translation>Start stick</translation>
    </message>
    <message>
        <source>Die Angaben zum Führungszeugnis werden sofort gelöscht.</source>
        <translation>The particulars of the certificate are erased at once.</translation>
    </message>
    <message>
        <source>Nicht aufnehmen?</source>
        <translation>Not take on?</translation>
    </message>
    <message>
        <source>Neue Einwilligungen nennen diese Person nicht mehr. Die Angaben zum Führungszeugnis löschen sich spätestens sechs Monate nach der letzten Begleitung.</source>
        <translation>New consents no longer name this person. The particulars of the certificate erase themselves at most six months after the last accompaniment.</translation>
    </message>
    <message>
        <source>Tätigkeit beenden?</source>
        <translation>End their work?</translation>
    </message>
    <message>
        <source>Ja, so eintragen</source>
        <translation>Yes, enter it</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Hinzufügen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Schulungen</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>{hours} Stunden teilgenommen</source>
        <translation>{hours} hours attended</translation>
    </message>
    <message>
        <source>Noch nichts geplant.</source>
        <translation>Nothing planned yet.</translation>
    </message>
    <message>
        <source>Jahr der Zahlungen</source>
        <translation>Year of payments</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Tandems</source>
        <translation>Tandems</translation>
    </message>
    <message>
        <source>angefragt am {day}</source>
        <translation>requested on {day}</translation>
    </message>
    <message>
        <source>seit {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>Zurzeit keines.</source>
        <translation>None at present.</translation>
    </message>
    <message>
        <source>Nachweise</source>
        <translation>Proofs</translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Führungszeugnis vom {dated}, {entry}</source>
        <translation>Certificate of {dated}, {entry}</translation>
    </message>
    <message>
        <source>ohne einschlägigen Eintrag</source>
        <translation>without a relevant entry</translation>
    </message>
    <message>
        <source>mit einschlägigem Eintrag</source>
        <translation>with a relevant entry</translation>
    </message>
    <message>
        <source>Blatt zum eigenen Gerät: noch nicht unterschrieben</source>
        <translation>Page on one&apos;s own device: not signed yet</translation>
    </message>
    <message>
        <source>{hours} Stunden</source>
        <translation>{hours} hours</translation>
    </message>
    <message>
        <source>Geplant</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Teilgenommen</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Zahlungen {year}</source>
        <translation>Payments {year}</translation>
    </message>
    <message>
        <source>{paid} gezahlt; {limit} sind im Jahr steuerfrei</source>
        <translation>{paid} paid; {limit} a year are free of tax</translation>
    </message>
    <message>
        <source>{kind}: {sum} über dem Freibetrag.</source>
        <translation>{kind}: {sum} above the tax-free amount.</translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Orte</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Hat Zeit</source>
        <translation>Has time</translation>
    </message>
    <message>
        <source>Kennt sich aus mit</source>
        <translation>Knows about</translation>
    </message>
    <message>
        <source>Begleitet zugleich</source>
        <translation>Accompanies at once</translation>
    </message>
    <message>
        <source>Aufmerksam geworden durch</source>
        <translation>Heard of us through</translation>
    </message>
</context>
<context>
    <name>VolunteerPapers</name>
    <message>
        <source>Tätigkeit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Schulungen</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Blatt zum eigenen Gerät</source>
        <translation>Page on one&apos;s own device</translation>
    </message>
    <message>
        <source>Papiere für {name}</source>
        <translation>Papers for {name}</translation>
    </message>
    <message>
        <source>Tagebuch</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Leeres Tagebuchblatt</source>
        <translation>Blank log sheet</translation>
    </message>
    <message>
        <source>Papiere zum Tandem {name}</source>
        <translation>Papers for the tandem {name}</translation>
    </message>
</context>
<context>
    <name>VolunteerSheet</name>
    <message>
        <source>Vorname</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Familienname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Angefragt am</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Wie auf uns aufmerksam geworden</source>
        <translation>How they heard of us</translation>
    </message>
    <message>
        <source>Stelle, für die begleitet wird</source>
        <translation>Body they accompany for</translation>
    </message>
    <message>
        <source>Einwilligungen nennen sie</source>
        <translation>Consents name it</translation>
    </message>
    <message>
        <source>Noch offen</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Begleitet zugleich</source>
        <translation>Accompanies at once</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>eine je Zeile</source>
        <translation>one per line</translation>
    </message>
    <message>
        <source>Orte</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>eine Zeile je Ort</source>
        <translation>one line per place</translation>
    </message>
    <message>
        <source>Hat Zeit</source>
        <translation>Has time</translation>
    </message>
    <message>
        <source>Kennt sich aus mit</source>
        <translation>Knows about</translation>
    </message>
    <message>
        <source>Interesse eintragen</source>
        <translation>Enter interest</translation>
    </message>
    <message>
        <source>Angaben ändern</source>
        <translation>Change details</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>WaitSheet</name>
    <message>
        <source>Das steht im Brief an die meldende Stelle</source>
        <translation>This stands in the letter to whoever reported</translation>
    </message>
    <message>
        <source>Warum muss der Fall warten?</source>
        <translation>Why does the case have to wait?</translation>
    </message>
    <message>
        <source>Bleibt in der Akte, steht in keinem Brief</source>
        <translation>Stays in the file, stands in no letter</translation>
    </message>
    <message>
        <source>Fall zurückstellen</source>
        <translation>Put case off</translation>
    </message>
    <message>
        <source>Zurückstellen</source>
        <translation>Put off</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Willkommen bei ILJA</source>
        <translation>Welcome to ILJA</translation>
    </message>
    <message>
        <source>Fallkonferenzen vorbereiten, leiten und nachhalten, ohne Netz und verschlüsselt auf diesem Gerät.</source>
        <translation>Prepare, lead and follow up case conferences, without a network and encrypted on this device.</translation>
    </message>
    <message>
        <source>Neuen Tresor anlegen</source>
        <translation>Create a new vault</translation>
    </message>
    <message>
        <source>Übungstresor ansehen</source>
        <translation>See the practice vault</translation>
    </message>
    <message>
        <source>Vorhandenen Tresor öffnen …</source>
        <translation>Open an existing vault …</translation>
    </message>
    <message>
        <source>Aus einer Sicherung wiederherstellen …</source>
        <translation>Restore from a backup …</translation>
    </message>
    <message>
        <source>Im Übungstresor ist alles erfunden: eine Stadt, fünf Stellen, sechs junge Menschen und eine Konferenz, die Sie gleich leiten können.</source>
        <translation>In the practice vault everything is invented: a town, five agencies, six young people and a conference you can lead right away.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Die Zahl liegt unter {threshold}.</source>
        <translation>The number is below {threshold}.</translation>
    </message>
    <message>
        <source>Sonst wäre für alle einer Gruppe dasselbe zu erkennen.</source>
        <translation>Otherwise the same could be recognised of everybody in a group.</translation>
    </message>
    <message>
        <source>Sie kommt fast ganz von einem einzelnen Fall.</source>
        <translation>It comes almost wholly from a single case.</translation>
    </message>
    <message>
        <source>Der Unterschied zu einer früheren Herausgabe ist zu klein.</source>
        <translation>The difference to an earlier release is too small.</translation>
    </message>
    <message>
        <source>Aus ihr ließe sich errechnen: {places}.</source>
        <translation>From it could be computed: {places}.</translation>
    </message>
    <message>
        <source>{places} und {count} weitere</source>
        <translation>{places} and {count} more</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Begleitung</source>
        <translation>Accompaniment</translation>
    </message>
    <message>
        <source>Übersicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Fallarbeit</source>
        <translation>Casework</translation>
    </message>
    <message>
        <source>Einwilligungen</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Konferenzen</source>
        <translation>Conferences</translation>
    </message>
    <message>
        <source>Protokolle</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Vereinbarungen</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Verbleib</source>
        <translation>Whereabouts</translation>
    </message>
    <message>
        <source>Lotsen</source>
        <translation>Volunteers</translation>
    </message>
    <message>
        <source>Netzwerk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Büro</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Austausch</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Berichte</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Datenschutz</source>
        <translation>Data protection</translation>
    </message>
    <message>
        <source>Gremien</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Fallschilderung</source>
        <translation>Case narrative</translation>
    </message>
    <message>
        <source>Einlesen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>WithdrawalSheet</name>
    <message>
        <source>Wer widerruft?</source>
        <translation>Who withdraws?</translation>
    </message>
    <message>
        <source>Am</source>
        <translation>On</translation>
    </message>
    <message>
        <source>In welcher Form?</source>
        <translation>In which form?</translation>
    </message>
    <message>
        <source>Jede Form gilt, auch ein Satz am Telefon.</source>
        <translation>Any form counts, even a sentence on the phone.</translation>
    </message>
    <message>
        <source>Entgegengenommen von</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Einwilligung widerrufen</source>
        <translation>Withdraw consent</translation>
    </message>
    <message>
        <source>Widerruf festhalten</source>
        <translation>Record the withdrawal</translation>
    </message>
    <message>
        <source>Ein Widerruf wirkt sofort und braucht keine Gründe.</source>
        <translation>A withdrawal takes effect at once and needs no reasons.</translation>
    </message>
    <message>
        <source>Ist das die richtige Person?</source>
        <translation>Is this the right person?</translation>
    </message>
    <message>
        <source>Wie weit?</source>
        <translation>How far?</translation>
    </message>
    <message>
        <source>Was dann geschieht</source>
        <translation>What happens then</translation>
    </message>
    <message>
        <source>Zurücknehmen lässt sich das nicht, nur neu einwilligen.</source>
        <translation>This cannot be undone; only a new consent can follow.</translation>
    </message>
    <message>
        <source>Bitte zuerst angeben, was widerrufen wird.</source>
        <translation>Please first say what is withdrawn.</translation>
    </message>
    <message>
        <source>Bitte angeben, wer was wann widerrufen hat.</source>
        <translation>Please say who withdrew what and when.</translation>
    </message>
    <message>
        <source>Bitte Name, Geburtsdatum und Fallnummer prüfen und oben bestätigen.</source>
        <translation>Please check name, date of birth and case number and confirm them above.</translation>
    </message>
    <message>
        <source>{name} (junger Mensch)</source>
        <translation>{name} (young person)</translation>
    </message>
    <message>
        <source>{name} (Sorge)</source>
        <translation>{name} (custody)</translation>
    </message>
    <message>
        <source>{name} (nur selbst Anvertrautes)</source>
        <translation>{name} (only what they entrusted)</translation>
    </message>
</context>
<context>
    <name>WithdrawalWords</name>
    <message>
        <source>Der Fall bleibt; was übrig ist, gilt weiter.</source>
        <translation>The case stays; what is left remains in force.</translation>
    </message>
    <message>
        <source>{name}, geboren am {day} · {numbers}</source>
        <translation>{name}, born on {day} · {numbers}</translation>
    </message>
    <message>
        <source>kein laufender Fall</source>
        <translation>no open case</translation>
    </message>
    <message>
        <source>Angehalten wird: {numbers}.</source>
        <translation>Will be halted: {numbers}.</translation>
    </message>
    <message>
        <source>Gelöscht wird nach dem {day}.</source>
        <translation>Will be erased after {day}.</translation>
    </message>
    <message>
        <source>Es entfallen Tagesordnungspunkte: {count} („heute nicht besprochen“).</source>
        <translation>Agenda items dropped: {count} (“not discussed today”).</translation>
    </message>
    <message>
        <source>Angeschrieben werden: {names}. Zurückzuholende Exemplare: {count}.</source>
        <translation>Letters go to: {names}. Copies to recall: {count}.</translation>
    </message>
    <message>
        <source>Niemand hat ein Exemplar, das darauf beruht.</source>
        <translation>Nobody has a copy that rests on it.</translation>
    </message>
    <message>
        <source>Über offene Vereinbarungen ist zu entscheiden: {count}.</source>
        <translation>Open commitments to decide about: {count}.</translation>
    </message>
    <message>
        <source>Zu löschen sind Angaben in Meldung und Entwürfen: {count}.</source>
        <translation>To be erased in reports and drafts: {count} pieces of information.</translation>
    </message>
    <message>
        <source>Eine Bestätigung in einfacher Sprache wird gedruckt.</source>
        <translation>A confirmation in plain language is printed.</translation>
    </message>
    <message>
        <source>Ab dann wird davon nichts mehr weitergegeben; Früheres bleibt rechtmäßig.</source>
        <translation>From then on none of it is passed on; what happened before stays lawful.</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fallnummer</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Geburtsdatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Neueste zuerst</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>JBA-Konferenz</source>
        <translation>JBA conference</translation>
    </message>
    <message>
        <source>ILJA</source>
        <translation>ILJA</translation>
    </message>
    <message>
        <source>U25</source>
        <translation>U25</translation>
    </message>
    <message>
        <source>Teilhabemanagement</source>
        <translation>Participation management (Teilhabemanagement)</translation>
    </message>
    <message>
        <source>§ 31a-Meldung</source>
        <translation>Notice under § 31a</translation>
    </message>
    <message>
        <source>Entwurf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Gemeldet</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Angenommen</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Terminiert</source>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>In Umsetzung</source>
        <translation>Being carried out</translation>
    </message>
    <message>
        <source>Abgeschlossen</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Gesperrt</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>Gelöscht</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>Abgelehnt</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Zurückgestellt</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Angehalten</source>
        <translation>Halted</translation>
    </message>
    <message>
        <source>Zurückgezogen</source>
        <translation>Retracted</translation>
    </message>
    <message>
        <source>Melden</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Annehmen</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Terminieren</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Beraten</source>
        <translation>Discuss</translation>
    </message>
    <message>
        <source>Vertagen</source>
        <translation>Adjourn</translation>
    </message>
    <message>
        <source>Wiedervorlegen</source>
        <translation>Follow up</translation>
    </message>
    <message>
        <source>Abschließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Sperren</source>
        <translation>Restrict</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Ablehnen</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Zurückstellen</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Anhalten</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>Nach neuer Einwilligung fortsetzen</source>
        <translation>Continue after a new consent</translation>
    </message>
    <message>
        <source>Zurückziehen</source>
        <translation>Retract</translation>
    </message>
    <message>
        <source>Ziel erreicht</source>
        <translation>Goal reached</translation>
    </message>
    <message>
        <source>Übergabe</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Wegzug</source>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>Altersgrenze</source>
        <translation>Age limit</translation>
    </message>
    <message>
        <source>Kein Kontakt</source>
        <translation>No contact</translation>
    </message>
    <message>
        <source>Auf eigenen Wunsch</source>
        <translation>At own request</translation>
    </message>
    <message>
        <source>Widerruf</source>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>Nicht zuständig</source>
        <translation>Not responsible</translation>
    </message>
    <message>
        <source>Doppelt erfasst</source>
        <translation>Entered twice</translation>
    </message>
    <message>
        <source>A – Frist unter 4 Wochen</source>
        <translation>A – deadline under 4 weeks</translation>
    </message>
    <message>
        <source>B – Frist unter 3 Monaten</source>
        <translation>B – deadline under 3 months</translation>
    </message>
    <message>
        <source>C – laufend</source>
        <translation>C – ongoing</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Mit Begleitung</source>
        <translation>With a companion</translation>
    </message>
    <message>
        <source>Nein</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Noch offen</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Wohnsitz</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Alter</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Erfüllt</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Begründete Ausnahme</source>
        <translation>Exception with reasons</translation>
    </message>
    <message>
        <source>Nicht erfüllt</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Offen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Erreicht</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Geändert</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Aufgegeben</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>In Arbeit</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nicht möglich</source>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>Hinfällig</source>
        <translation>No longer needed</translation>
    </message>
    <message>
        <source>Beginnen</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Erledigen</source>
        <translation>Fulfil</translation>
    </message>
    <message>
        <source>Als nicht möglich melden</source>
        <translation>Report as not possible</translation>
    </message>
    <message>
        <source>Hinfällig stellen</source>
        <translation>Drop as no longer needed</translation>
    </message>
    <message>
        <source>Läuft weiter</source>
        <translation>Goes on</translation>
    </message>
    <message>
        <source>Stelle hat nicht gehandelt</source>
        <translation>Office did not act</translation>
    </message>
    <message>
        <source>Nicht mehr nötig</source>
        <translation>No longer needed</translation>
    </message>
    <message>
        <source>Steuerungsgruppe</source>
        <translation>Steering group</translation>
    </message>
    <message>
        <source>Arbeitskreis</source>
        <translation>Working group</translation>
    </message>
    <message>
        <source>Beirat</source>
        <translation>Advisory board</translation>
    </message>
    <message>
        <source>Anderes Gremium</source>
        <translation>Other board</translation>
    </message>
    <message>
        <source>Erinnerung</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Rückmeldung</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Überprüfung</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Teilweise erledigt</source>
        <translation>Partly done</translation>
    </message>
    <message>
        <source>Nicht von der Einwilligung gedeckt</source>
        <translation>Not covered by the consent</translation>
    </message>
    <message>
        <source>Geschützter Fall</source>
        <translation>Protected case</translation>
    </message>
    <message>
        <source>Ohne Namen beraten</source>
        <translation>Discussed without names</translation>
    </message>
    <message>
        <source>Nicht mehr bei der Stelle</source>
        <translation>No longer with the agency</translation>
    </message>
    <message>
        <source>Überfällig</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Meine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Alle offenen</source>
        <translation>All open</translation>
    </message>
    <message>
        <source>Fachkraft</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Junger Mensch</source>
        <translation>Young person</translation>
    </message>
    <message>
        <source>Zeile</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Kästchen</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Auswahl</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Angebot</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Meldende Fachkraft</source>
        <translation>Reporting professional</translation>
    </message>
    <message>
        <source>Fallmeldung</source>
        <translation>Case report</translation>
    </message>
    <message>
        <source>Angaben zur Einwilligung</source>
        <translation>Details of the consent</translation>
    </message>
    <message>
        <source>Angabe aus einem Bereich</source>
        <translation>Information from a category</translation>
    </message>
    <message>
        <source>Regulär</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Außerordentlich</source>
        <translation>Extraordinary</translation>
    </message>
    <message>
        <source>Geplant</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Eingeladen</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Meldeschluss erreicht</source>
        <translation>Reporting deadline reached</translation>
    </message>
    <message>
        <source>Tagesordnung fest</source>
        <translation>Agenda fixed</translation>
    </message>
    <message>
        <source>Läuft</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Beendet</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Protokolliert</source>
        <translation>Minutes written</translation>
    </message>
    <message>
        <source>Abgesagt</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>Verschoben</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Einladen</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Meldungen schließen</source>
        <translation>Close reporting</translation>
    </message>
    <message>
        <source>Tagesordnung freigeben</source>
        <translation>Release agenda</translation>
    </message>
    <message>
        <source>Eröffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Fallblätter festschreiben</source>
        <translation>Finalise case sheets (Fallblätter)</translation>
    </message>
    <message>
        <source>Zur Kenntnis nehmen</source>
        <translation>Take note</translation>
    </message>
    <message>
        <source>Absagen</source>
        <translation>Call off</translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Bericht</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Vorgeschlagen</source>
        <translation>Suggested</translation>
    </message>
    <message>
        <source>Zugelassen</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Ausgewählt</source>
        <translation>Selected</translation>
    </message>
    <message>
        <source>In Beratung</source>
        <translation>Being discussed</translation>
    </message>
    <message>
        <source>Vertagt</source>
        <translation>Adjourned</translation>
    </message>
    <message>
        <source>Keine Namen: auch nicht von Angehörigen, Freunden oder Lehrkräften</source>
        <translation>No names: not of relatives, friends or teachers either</translation>
    </message>
    <message>
        <source>Keine Orte: weder Straße, Ortsteil, Schule noch Betrieb</source>
        <translation>No places: neither street, district, school nor company</translation>
    </message>
    <message>
        <source>Keine genauen Tage: weder Geburtstag noch Tag eines Ereignisses</source>
        <translation>No exact days: neither birthday nor day of an event</translation>
    </message>
    <message>
        <source>Nichts, was es hier nur einmal gibt: seltene Sprache, Beruf, Krankheit, Ereignis</source>
        <translation>Nothing that exists only once here: rare language, job, illness, event</translation>
    </message>
    <message>
        <source>ein Name</source>
        <translation>a name</translation>
    </message>
    <message>
        <source>Wohnort oder Straße</source>
        <translation>home town or street</translation>
    </message>
    <message>
        <source>die Schule</source>
        <translation>the school</translation>
    </message>
    <message>
        <source>Geburtstag oder Geburtsjahr</source>
        <translation>birthday or year of birth</translation>
    </message>
    <message>
        <source>Fall- oder Telefonnummer</source>
        <translation>case or telephone number</translation>
    </message>
    <message>
        <source>Mit Namen</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Mit Decknamen</source>
        <translation>Under a code name</translation>
    </message>
    <message>
        <source>Ohne Namen</source>
        <translation>Without names</translation>
    </message>
    <message>
        <source>Heute nicht besprochen</source>
        <translation>Not discussed today</translation>
    </message>
    <message>
        <source>Abgebrochen</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Dokumentiert</source>
        <translation>Documented</translation>
    </message>
    <message>
        <source>Zulassen</source>
        <translation>Admit</translation>
    </message>
    <message>
        <source>Auswählen</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>Aufrufen</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Nicht aufrufen</source>
        <translation>Do not call</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Doch weiter</source>
        <translation>Go on after all</translation>
    </message>
    <message>
        <source>Noch einmal aufrufen</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Fallblatt festschreiben</source>
        <translation>Finalise case sheet (Fallblatt)</translation>
    </message>
    <message>
        <source>Verdeckt</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Kein Punkt aufgerufen</source>
        <translation>No item open</translation>
    </message>
    <message>
        <source>Kein Fall</source>
        <translation>No case</translation>
    </message>
    <message>
        <source>Anwesenheit noch nicht bestätigt</source>
        <translation>Attendance not confirmed yet</translation>
    </message>
    <message>
        <source>Nicht alle im Raum dürfen davon hören</source>
        <translation>Not everybody in the room may hear of it</translation>
    </message>
    <message>
        <source>Gefahr jetzt</source>
        <translation>Danger now</translation>
    </message>
    <message>
        <source>Bereitschaftsdienst des Jugendamts</source>
        <translation>Duty line of the youth office</translation>
    </message>
    <message>
        <source>Insoweit erfahrene Fachkraft</source>
        <translation>Experienced professional</translation>
    </message>
    <message>
        <source>Krisendienst für Erwachsene</source>
        <translation>Crisis service for adults</translation>
    </message>
    <message>
        <source>Vorstellung</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>Beratung</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Vereinbarung</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Sorgeberechtigte Person</source>
        <translation>Custody holder</translation>
    </message>
    <message>
        <source>Begleitung</source>
        <translation>Companion</translation>
    </message>
    <message>
        <source>Dolmetschen</source>
        <translation>Interpreting</translation>
    </message>
    <message>
        <source>Gast</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>mit eigenem Zertifikat</source>
        <translation>with own certificate</translation>
    </message>
    <message>
        <source>von Hand am Bildschirm</source>
        <translation>by hand on the screen</translation>
    </message>
    <message>
        <source>auf Papier</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>lehnt Unterschrift ab</source>
        <translation>declines to sign</translation>
    </message>
    <message>
        <source>schon gegangen</source>
        <translation>already left</translation>
    </message>
    <message>
        <source>nicht anwesend</source>
        <translation>not present</translation>
    </message>
    <message>
        <source>In Abstimmung</source>
        <translation>Being agreed on</translation>
    </message>
    <message>
        <source>Festgeschrieben</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Unterschrieben</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Verteilt</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Vorlegen</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Freigeben</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Unterschreiben</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Ausgeben</source>
        <translation>Hand out</translation>
    </message>
    <message>
        <source>Noch einmal beraten</source>
        <translation>Discuss again</translation>
    </message>
    <message>
        <source>Vorgelesen und genehmigt</source>
        <translation>Read out and agreed</translation>
    </message>
    <message>
        <source>Gezeigt und genehmigt</source>
        <translation>Shown and agreed</translation>
    </message>
    <message>
        <source>Als Entwurf abgestimmt</source>
        <translation>Agreed by draft</translation>
    </message>
    <message>
        <source>Sicht des jungen Menschen</source>
        <translation>The young person’s view</translation>
    </message>
    <message>
        <source>Angabe zum Sachstand</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Nicht gewählte Wege</source>
        <translation>Ways not taken</translation>
    </message>
    <message>
        <source>Abweichende Meinung</source>
        <translation>Dissenting opinion</translation>
    </message>
    <message>
        <source>Nächster Kontakt</source>
        <translation>Next contact</translation>
    </message>
    <message>
        <source>Entschuldigt</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Angebote und Lücken</source>
        <translation>Offers and gaps</translation>
    </message>
    <message>
        <source>Verschiedenes</source>
        <translation>Miscellaneous</translation>
    </message>
    <message>
        <source>Nächste Konferenz</source>
        <translation>Next conference</translation>
    </message>
    <message>
        <source>Einwand</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Ergänzung</source>
        <translation>Addition</translation>
    </message>
    <message>
        <source>Ziele vereinbart</source>
        <translation>Goals agreed</translation>
    </message>
    <message>
        <source>Keine gemeinsame Vereinbarung</source>
        <translation>No common agreement</translation>
    </message>
    <message>
        <source>Übergabe an eine andere Stelle</source>
        <translation>Handed over to another agency</translation>
    </message>
    <message>
        <source>Erst weitere Klärung</source>
        <translation>More to be clarified first</translation>
    </message>
    <message>
        <source>Kontaktdaten</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>Schulbesuch und Abschluss</source>
        <translation>School attendance and qualification</translation>
    </message>
    <message>
        <source>Fehlzeiten</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Berufliche Wünsche und Fähigkeiten</source>
        <translation>Career wishes and abilities</translation>
    </message>
    <message>
        <source>Praktika und Bewerbungen</source>
        <translation>Internships and applications</translation>
    </message>
    <message>
        <source>Bisherige Angebote und Maßnahmen</source>
        <translation>Offers and measures so far</translation>
    </message>
    <message>
        <source>Leistungsbezug</source>
        <translation>Benefits received</translation>
    </message>
    <message>
        <source>Wohnsituation</source>
        <translation>Housing situation</translation>
    </message>
    <message>
        <source>Unterstützung durch das Jugendamt</source>
        <translation>Support from the youth office</translation>
    </message>
    <message>
        <source>Gesundheitliche Einschränkungen</source>
        <translation>Health limitations</translation>
    </message>
    <message>
        <source>Sonderpädagogischer Förderbedarf oder Behinderung</source>
        <translation>Special educational needs or disability</translation>
    </message>
    <message>
        <source>Aufenthaltsstatus und Arbeitserlaubnis</source>
        <translation>Residence status and work permit</translation>
    </message>
    <message>
        <source>Belastungen wie Sucht oder Schulden</source>
        <translation>Burdens such as addiction or debts</translation>
    </message>
    <message>
        <source>Im Vertrauen gemachte Angaben</source>
        <translation>Information given in confidence</translation>
    </message>
    <message>
        <source>Andere Person</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>Fallkonferenz</source>
        <translation>Case conference</translation>
    </message>
    <message>
        <source>Förderplanung</source>
        <translation>Support planning (Förderplanung)</translation>
    </message>
    <message>
        <source>Lotsenbegleitung</source>
        <translation>Mentoring (Lotsenbegleitung)</translation>
    </message>
    <message>
        <source>Verbleibsmonitoring</source>
        <translation>Destination monitoring (Verbleibsmonitoring)</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Aufgeklärt</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Teilweise unterschrieben</source>
        <translation>Partly signed</translation>
    </message>
    <message>
        <source>Gültig</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Teilweise widerrufen</source>
        <translation>Partly withdrawn</translation>
    </message>
    <message>
        <source>Nicht alle einverstanden</source>
        <translation>Not all agree</translation>
    </message>
    <message>
        <source>Abgelaufen</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Widerrufen</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Ersetzt</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Erneuerung nötig</source>
        <translation>Renewal needed</translation>
    </message>
    <message>
        <source>Zu prüfen</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>Unwirksam</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Laufend</source>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>Endet bald</source>
        <translation>Ends soon</translation>
    </message>
    <message>
        <source>Die Sorge hat sich geändert</source>
        <translation>Custody has changed</translation>
    </message>
    <message>
        <source>Dem Formular fehlt Wesentliches</source>
        <translation>The form lacks something essential</translation>
    </message>
    <message>
        <source>Die Einschätzung der Einsichtsfähigkeit fehlt</source>
        <translation>The assessment of insight is missing</translation>
    </message>
    <message>
        <source>Offene Widerrufe</source>
        <translation>Open withdrawals</translation>
    </message>
    <message>
        <source>Uneinigkeit klären</source>
        <translation>Settle disagreement</translation>
    </message>
    <message>
        <source>Sorge hat gewechselt</source>
        <translation>Custody has changed</translation>
    </message>
    <message>
        <source>Einwilligung fehlt</source>
        <translation>Consent missing</translation>
    </message>
    <message>
        <source>Unvollständig</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Rechtsgrundlage bestätigen</source>
        <translation>Confirm legal ground</translation>
    </message>
    <message>
        <source>Geburtstag steht an</source>
        <translation>Birthday ahead</translation>
    </message>
    <message>
        <source>Scans prüfen</source>
        <translation>Check scans</translation>
    </message>
    <message>
        <source>Original gesehen</source>
        <translation>Original seen</translation>
    </message>
    <message>
        <source>Nicht einverstanden</source>
        <translation>Does not agree</translation>
    </message>
    <message>
        <source>Uneinigkeit geklärt</source>
        <translation>Disagreement settled</translation>
    </message>
    <message>
        <source>Ganz widerrufen</source>
        <translation>Wholly withdrawn</translation>
    </message>
    <message>
        <source>Fehleintrag</source>
        <translation>Entered by mistake</translation>
    </message>
    <message>
        <source>Nur Empfang</source>
        <translation>Receives only</translation>
    </message>
    <message>
        <source>Wechselseitiger Austausch</source>
        <translation>Mutual exchange</translation>
    </message>
    <message>
        <source>Papier-Original</source>
        <translation>Paper original</translation>
    </message>
    <message>
        <source>Elektronisch</source>
        <translation>Electronic</translation>
    </message>
    <message>
        <source>Verantwortliche Stelle und Datenschutzbeauftragte</source>
        <translation>Controller and data protection officer</translation>
    </message>
    <message>
        <source>Der junge Mensch</source>
        <translation>The young person</translation>
    </message>
    <message>
        <source>Wer sprechen darf</source>
        <translation>Who may speak</translation>
    </message>
    <message>
        <source>Wer die Angaben erhält</source>
        <translation>Who receives the data</translation>
    </message>
    <message>
        <source>Welche Angaben, einzeln angekreuzt</source>
        <translation>Which data, ticked one by one</translation>
    </message>
    <message>
        <source>Wozu</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Freiwillig, keine Nachteile, Folgen eines Neins</source>
        <translation>Voluntary, no disadvantages, consequences of a no</translation>
    </message>
    <message>
        <source>Wie lange</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Widerruf jederzeit, auch teilweise</source>
        <translation>Withdrawal at any time, also partly</translation>
    </message>
    <message>
        <source>Keine Weitergabe zu anderen Zwecken</source>
        <translation>No passing on for other purposes</translation>
    </message>
    <message>
        <source>Rechte und Aufsichtsbehörde</source>
        <translation>Rights and supervisory authority</translation>
    </message>
    <message>
        <source>Wunsch zur Teilnahme</source>
        <translation>Wish to take part</translation>
    </message>
    <message>
        <source>Kopie ausgehändigt</source>
        <translation>Copy handed over</translation>
    </message>
    <message>
        <source>Endet in wenigen Tagen</source>
        <translation>Ends within days</translation>
    </message>
    <message>
        <source>Endet in wenigen Wochen</source>
        <translation>Ends within weeks</translation>
    </message>
    <message>
        <source>Aufklärung mit Datum, Person und Sprache</source>
        <translation>Explanation with date, person and language</translation>
    </message>
    <message>
        <source>Einschätzung der Einsichtsfähigkeit</source>
        <translation>Assessment of capacity of insight</translation>
    </message>
    <message>
        <source>Ort, Datum und alle Unterschriften</source>
        <translation>Place, date and all signatures</translation>
    </message>
    <message>
        <source>Fassung des Formulars</source>
        <translation>Version of the form</translation>
    </message>
    <message>
        <source>Feld für den Widerrufsvermerk</source>
        <translation>Field for the note of withdrawal</translation>
    </message>
    <message>
        <source>Nicht eingeschätzt</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>Einsichtsfähig</source>
        <translation>Able to understand</translation>
    </message>
    <message>
        <source>Nicht einsichtsfähig</source>
        <translation>Not able to understand</translation>
    </message>
    <message>
        <source>Person, die etwas anvertraut hat</source>
        <translation>Person who confided something</translation>
    </message>
    <message>
        <source>Stelle führt eigene gesetzliche Aufgabe fort</source>
        <translation>The body goes on with its own statutory task</translation>
    </message>
    <message>
        <source>Mündlich</source>
        <translation>Spoken</translation>
    </message>
    <message>
        <source>Schriftlich</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>Per E-Mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>Keine Einwilligung</source>
        <translation>No consent</translation>
    </message>
    <message>
        <source>Einwilligung unvollständig</source>
        <translation>Consent incomplete</translation>
    </message>
    <message>
        <source>Einwilligung zu prüfen</source>
        <translation>Consent to be reviewed</translation>
    </message>
    <message>
        <source>Einwilligung unwirksam</source>
        <translation>Consent void</translation>
    </message>
    <message>
        <source>Einwilligung ersetzt</source>
        <translation>Consent replaced</translation>
    </message>
    <message>
        <source>Einwilligung abgelaufen</source>
        <translation>Consent expired</translation>
    </message>
    <message>
        <source>Unterstützung beendet</source>
        <translation>Support ended</translation>
    </message>
    <message>
        <source>Einwilligung widerrufen</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>Volljährig: neue Einwilligung nötig</source>
        <translation>Of age: new consent needed</translation>
    </message>
    <message>
        <source>Gilt noch nicht</source>
        <translation>Not yet valid</translation>
    </message>
    <message>
        <source>Nur für anderen Zweck</source>
        <translation>Only for another purpose</translation>
    </message>
    <message>
        <source>Empfänger nicht genannt</source>
        <translation>Recipient not named</translation>
    </message>
    <message>
        <source>Vertretung nicht genannt</source>
        <translation>Deputy not named</translation>
    </message>
    <message>
        <source>Nicht freigegeben</source>
        <translation>Not released</translation>
    </message>
    <message>
        <source>Gesonderte Unterschrift fehlt</source>
        <translation>Separate signature missing</translation>
    </message>
    <message>
        <source>Unterschrift der anvertrauenden Person fehlt</source>
        <translation>Signature of the confiding person missing</translation>
    </message>
    <message>
        <source>Diese Konferenz ist nicht genannt</source>
        <translation>This conference is not named</translation>
    </message>
    <message>
        <source>Gesetzliche Grundlage</source>
        <translation>Legal ground</translation>
    </message>
    <message>
        <source>Gedeckt</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>Eigener Fall</source>
        <translation>Own case</translation>
    </message>
    <message>
        <source>Sorgeberechtigt</source>
        <translation>Has custody</translation>
    </message>
    <message>
        <source>Vom jungen Menschen nicht gewünscht</source>
        <translation>Not wanted by the young person</translation>
    </message>
    <message>
        <source>Volljährig: nicht als Begleitung genannt</source>
        <translation>Of age: not named as a companion</translation>
    </message>
    <message>
        <source>Auf dem Formular genannt</source>
        <translation>Named on the form</translation>
    </message>
    <message>
        <source>Heute schriftlich zugelassen</source>
        <translation>Admitted today in writing</translation>
    </message>
    <message>
        <source>Nicht genannt</source>
        <translation>Not named</translation>
    </message>
    <message>
        <source>Zur Verschwiegenheit verpflichtet</source>
        <translation>Pledged to secrecy</translation>
    </message>
    <message>
        <source>Fall ohne Namen</source>
        <translation>Case without names</translation>
    </message>
    <message>
        <source>Verrät, um wen es geht</source>
        <translation>Gives away who it is about</translation>
    </message>
    <message>
        <source>Verpflichtung fehlt</source>
        <translation>Pledge missing</translation>
    </message>
    <message>
        <source>Darf bleiben</source>
        <translation>May stay</translation>
    </message>
    <message>
        <source>Muss für diesen Fall den Raum verlassen</source>
        <translation>Must leave the room for this case</translation>
    </message>
    <message>
        <source>Kategorie gesperrt</source>
        <translation>Category locked</translation>
    </message>
    <message>
        <source>Sitzungsprotokoll (Archiv)</source>
        <translation>Minutes of the session (archive)</translation>
    </message>
    <message>
        <source>Fallblatt (Archiv)</source>
        <translation>Case sheet (Fallblatt, archive)</translation>
    </message>
    <message>
        <source>Sitzungsprotokoll</source>
        <translation>Minutes of the session</translation>
    </message>
    <message>
        <source>Sitzungsprotokoll ohne Fallzeilen</source>
        <translation>Minutes of the session without case lines</translation>
    </message>
    <message>
        <source>Auszug aus dem Fallblatt</source>
        <translation>Extract from the case sheet (Fallblatt)</translation>
    </message>
    <message>
        <source>Entwurf eines Fallblatts</source>
        <translation>Draft of a case sheet</translation>
    </message>
    <message>
        <source>Entwurf des Sitzungsprotokolls</source>
        <translation>Draft of the minutes</translation>
    </message>
    <message>
        <source>Anonymisierte Zusammenfassung</source>
        <translation>Anonymised summary</translation>
    </message>
    <message>
        <source>Datensatz für eine Evaluation</source>
        <translation>Records for an evaluation</translation>
    </message>
    <message>
        <source>Papier der Konferenzmappe</source>
        <translation>Paper of the conference folder</translation>
    </message>
    <message>
        <source>Leerer Bogen der Konferenzmappe</source>
        <translation>Blank form of the conference folder</translation>
    </message>
    <message>
        <source>Mitschrift auf Papier</source>
        <translation>Notes on paper</translation>
    </message>
    <message>
        <source>Vereinbarungsliste</source>
        <translation>List of commitments</translation>
    </message>
    <message>
        <source>Erinnerung an Vereinbarungen</source>
        <translation>Reminder of commitments</translation>
    </message>
    <message>
        <source>Gremienprotokoll</source>
        <translation>Minutes of a board</translation>
    </message>
    <message>
        <source>Paket</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Vergröberte Fallschilderung</source>
        <translation>Case narrative made coarser</translation>
    </message>
    <message>
        <source>Wie üblich</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>Für das Gericht (PDF/A-2a, ohne Anlage)</source>
        <translation>For the court (PDF/A-2a, nothing attached)</translation>
    </message>
    <message>
        <source>In einfacher Sprache</source>
        <translation>In plain language</translation>
    </message>
    <message>
        <source>Für das Archiv (PDF/A-3a, Daten beigefügt)</source>
        <translation>For the archive (PDF/A-3a, data attached)</translation>
    </message>
    <message>
        <source>Handausgabe</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>Datei</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Druck</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Datei mit Kennwort</source>
        <translation>File with password</translation>
    </message>
    <message>
        <source>Eigene Ablage</source>
        <translation>Own archive</translation>
    </message>
    <message>
        <source>Leser ohne Namen</source>
        <translation>Reader without names</translation>
    </message>
    <message>
        <source>Nach Papier erfasst</source>
        <translation>Typed in from paper</translation>
    </message>
    <message>
        <source>In den nächsten Tagen</source>
        <translation>Within the next days</translation>
    </message>
    <message>
        <source>In den nächsten Wochen</source>
        <translation>Within the next weeks</translation>
    </message>
    <message>
        <source>Bald</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>Später</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Ohne Frist</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>Vorbei</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Angelegt</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Stand geändert</source>
        <translation>Status changed</translation>
    </message>
    <message>
        <source>Ausgegeben</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Gedruckt</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Exportiert</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>Eingelesen</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Erzeugt</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Person hinzugefügt</source>
        <translation>Person added</translation>
    </message>
    <message>
        <source>Kennwort geändert</source>
        <translation>Password changed</translation>
    </message>
    <message>
        <source>Wiederherstellungsbogen ausgestellt</source>
        <translation>Recovery sheet issued</translation>
    </message>
    <message>
        <source>mit Wiederherstellungsbogen geöffnet</source>
        <translation>opened with the recovery sheet</translation>
    </message>
    <message>
        <source>gesichert</source>
        <translation>backed up</translation>
    </message>
    <message>
        <source>Wiederherstellung geprobt</source>
        <translation>Restoring rehearsed</translation>
    </message>
    <message>
        <source>aus Sicherung wiederhergestellt</source>
        <translation>restored from a backup</translation>
    </message>
    <message>
        <source>Unter Schutz gestellt</source>
        <translation>Put under protection</translation>
    </message>
    <message>
        <source>Schutz aufgehoben</source>
        <translation>Protection lifted</translation>
    </message>
    <message>
        <source>Rollen geändert</source>
        <translation>Roles changed</translation>
    </message>
    <message>
        <source>Person entfernt</source>
        <translation>Person removed</translation>
    </message>
    <message>
        <source>Kennwort zurückgesetzt</source>
        <translation>Password reset</translation>
    </message>
    <message>
        <source>Datenschlüssel gewechselt</source>
        <translation>Data key changed</translation>
    </message>
    <message>
        <source>Zertifikat erneuert</source>
        <translation>Certificate renewed</translation>
    </message>
    <message>
        <source>eigenes Zertifikat eingesetzt</source>
        <translation>own certificate brought into use</translation>
    </message>
    <message>
        <source>Genannt</source>
        <translation>Named</translation>
    </message>
    <message>
        <source>Geheim</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Weggelassen</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Weiblich</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Männlich</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Divers</source>
        <translation>Diverse</translation>
    </message>
    <message>
        <source>Ohne Angabe</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Volljährig</source>
        <translation>Of age</translation>
    </message>
    <message>
        <source>Gemeinsame Sorge, zusammenlebend</source>
        <translation>Joint custody, living together</translation>
    </message>
    <message>
        <source>Gemeinsame Sorge, getrennt lebend</source>
        <translation>Joint custody, living apart</translation>
    </message>
    <message>
        <source>Alleinige Sorge</source>
        <translation>Sole custody</translation>
    </message>
    <message>
        <source>Vormundschaft</source>
        <translation>Guardianship (Vormundschaft)</translation>
    </message>
    <message>
        <source>Ergänzungspflegschaft</source>
        <translation>Supplementary guardianship (Ergänzungspflegschaft)</translation>
    </message>
    <message>
        <source>Vorläufige Inobhutnahme</source>
        <translation>Provisional care (Inobhutnahme)</translation>
    </message>
    <message>
        <source>Rechtliche Betreuung</source>
        <translation>Legal guardianship for adults (rechtliche Betreuung)</translation>
    </message>
    <message>
        <source>Ungeklärt</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>Elternteil</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Amtsvormund</source>
        <translation>Official guardian (Amtsvormund)</translation>
    </message>
    <message>
        <source>Vereinsvormund</source>
        <translation>Association as guardian (Vereinsvormund)</translation>
    </message>
    <message>
        <source>Ehrenamtlicher Vormund</source>
        <translation>Volunteer guardian</translation>
    </message>
    <message>
        <source>Pflegeperson mit Sorgerecht</source>
        <translation>Foster carer with custody</translation>
    </message>
    <message>
        <source>SGB II</source>
        <translation>SGB II</translation>
    </message>
    <message>
        <source>SGB III</source>
        <translation>SGB III</translation>
    </message>
    <message>
        <source>SGB VIII</source>
        <translation>SGB VIII</translation>
    </message>
    <message>
        <source>Freie Jugendhilfe</source>
        <translation>Independent youth welfare (Freie Jugendhilfe)</translation>
    </message>
    <message>
        <source>SGB IX</source>
        <translation>SGB IX</translation>
    </message>
    <message>
        <source>SGB XII</source>
        <translation>SGB XII</translation>
    </message>
    <message>
        <source>AsylbLG</source>
        <translation>AsylbLG</translation>
    </message>
    <message>
        <source>AufenthG</source>
        <translation>AufenthG</translation>
    </message>
    <message>
        <source>Lotsinnen und Lotsen begleiten</source>
        <translation>Accompany volunteers</translation>
    </message>
    <message>
        <source>Tagebuch eines Tandems führen</source>
        <translation>Keep the log of a tandem</translation>
    </message>
    <message>
        <source>Anschrift</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Schule</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Betrieb</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Uhrzeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Erreichbarkeit</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Herkunft</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Befund</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Unbekanntes Wort</source>
        <translation>Unknown word</translation>
    </message>
    <message>
        <source>Besonderer Umstand</source>
        <translation>Singular circumstance</translation>
    </message>
    <message>
        <source>aus der Fallakte</source>
        <translation>from the case file</translation>
    </message>
    <message>
        <source>am Aufbau erkannt</source>
        <translation>known by its form</translation>
    </message>
    <message>
        <source>aus Namenslisten</source>
        <translation>from lists of names</translation>
    </message>
    <message>
        <source>am Satzbau erkannt</source>
        <translation>known by the sentence</translation>
    </message>
    <message>
        <source>in keinem Wörterbuch</source>
        <translation>in no dictionary</translation>
    </message>
    <message>
        <source>am Stichwort erkannt</source>
        <translation>known by a cue</translation>
    </message>
    <message>
        <source>Mutter</source>
        <translation>Mother</translation>
    </message>
    <message>
        <source>Vater</source>
        <translation>Father</translation>
    </message>
    <message>
        <source>Person aus dem Umfeld</source>
        <translation>Person close by</translation>
    </message>
    <message>
        <source>Quartal</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Woche nach der Meldung</source>
        <translation>Week after the report</translation>
    </message>
    <message>
        <source>Ersetzen</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Stehen lassen</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Streichen</source>
        <translation>Strike</translation>
    </message>
    <message>
        <source>Anders sagen</source>
        <translation>Reword</translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Wirtschaft</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Sozialpartner</source>
        <translation>Social partners</translation>
    </message>
    <message>
        <source>Bildungsträger</source>
        <translation>Training provider (Bildungsträger)</translation>
    </message>
    <message>
        <source>Ehrenamt</source>
        <translation>Volunteers (Ehrenamt)</translation>
    </message>
    <message>
        <source>Beratungsstelle</source>
        <translation>Counselling centre</translation>
    </message>
    <message>
        <source>Sonstige</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Heilberuf (§ 203 Abs. 1 Nr. 1, 2 StGB)</source>
        <translation>Health profession (§ 203 Abs. 1 Nr. 1, 2 StGB)</translation>
    </message>
    <message>
        <source>Beratungsstelle (§ 203 Abs. 1 Nr. 4 StGB)</source>
        <translation>Counselling centre (§ 203 Abs. 1 Nr. 4 StGB)</translation>
    </message>
    <message>
        <source>Schwangerschaftsberatung (§ 203 Abs. 1 Nr. 5 StGB)</source>
        <translation>Pregnancy counselling (§ 203 Abs. 1 Nr. 5 StGB)</translation>
    </message>
    <message>
        <source>Soziale Arbeit (§ 203 Abs. 1 Nr. 6 StGB)</source>
        <translation>Social work (§ 203 Abs. 1 Nr. 6 StGB)</translation>
    </message>
    <message>
        <source>Amtsträger (§ 203 Abs. 2 StGB)</source>
        <translation>Public official (§ 203 Abs. 2 StGB)</translation>
    </message>
    <message>
        <source>Keine</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Koordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Fälle schützen</source>
        <translation>Protect cases</translation>
    </message>
    <message>
        <source>Löschlauf ausführen</source>
        <translation>run erasures</translation>
    </message>
    <message>
        <source>Auskunft erteilen</source>
        <translation>give access</translation>
    </message>
    <message>
        <source>Anwesenheit</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Anmerkung</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Aufbewahrung</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Ausgabe</source>
        <translation>Hand-out</translation>
    </message>
    <message>
        <source>Ausleihe</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>Auswahlentscheidung</source>
        <translation>Selection decision</translation>
    </message>
    <message>
        <source>Der Kopf des Tresors</source>
        <translation>The header of the vault</translation>
    </message>
    <message>
        <source>Der Tresor</source>
        <translation>The vault</translation>
    </message>
    <message>
        <source>Der Verteiler</source>
        <translation>The distribution list</translation>
    </message>
    <message>
        <source>Die Auswahl</source>
        <translation>The selection</translation>
    </message>
    <message>
        <source>Die Einwilligung</source>
        <translation>The consent</translation>
    </message>
    <message>
        <source>Die Konferenzmappe</source>
        <translation>The conference folder</translation>
    </message>
    <message>
        <source>Die Liste der Papiere</source>
        <translation>The list of papers</translation>
    </message>
    <message>
        <source>Die Liste der offenen Vereinbarungen</source>
        <translation>The list of open commitments</translation>
    </message>
    <message>
        <source>Die Nummer</source>
        <translation>The number</translation>
    </message>
    <message>
        <source>Die Nummer des Exemplars</source>
        <translation>The number of the copy</translation>
    </message>
    <message>
        <source>Die Nummer des Schreibens</source>
        <translation>The number of the letter</translation>
    </message>
    <message>
        <source>Die Sitzung</source>
        <translation>The session</translation>
    </message>
    <message>
        <source>Die Tagesordnung</source>
        <translation>The agenda</translation>
    </message>
    <message>
        <source>Die Unterschriften</source>
        <translation>The signatures</translation>
    </message>
    <message>
        <source>Dienststelle</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Eingeschränkter Text</source>
        <translation>Restricted text</translation>
    </message>
    <message>
        <source>Fallblatt</source>
        <translation>Case sheet (Fallblatt)</translation>
    </message>
    <message>
        <source>Ferienliste</source>
        <translation>List of holidays</translation>
    </message>
    <message>
        <source>Grundgesamtheit</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Herausgabe von Zahlen</source>
        <translation>Publication of figures</translation>
    </message>
    <message>
        <source>Lotse</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>Angebotsliste</source>
        <translation>List of offers</translation>
    </message>
    <message>
        <source>Kenntnisnahme</source>
        <translation>Acknowledgement</translation>
    </message>
    <message>
        <source>Konferenz</source>
        <translation>Conference</translation>
    </message>
    <message>
        <source>Gremiensitzung</source>
        <translation>Session of a board</translation>
    </message>
    <message>
        <source>Person mit Zugang</source>
        <translation>Person with access</translation>
    </message>
    <message>
        <source>Nachverfolgung</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Prüfung der Übersetzung</source>
        <translation>Review of the translation</translation>
    </message>
    <message>
        <source>Rechtsgrundlage</source>
        <translation>Legal ground</translation>
    </message>
    <message>
        <source>Regelwerk</source>
        <translation>Set of rules</translation>
    </message>
    <message>
        <source>Reihe</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Schutz</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Sicherungsregeln</source>
        <translation>Backup rules</translation>
    </message>
    <message>
        <source>Sperrregeln</source>
        <translation>Locking rules</translation>
    </message>
    <message>
        <source>Stichtag</source>
        <translation>Cut-off date</translation>
    </message>
    <message>
        <source>Tagebucheintrag</source>
        <translation>Log entry</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Merkmal</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Tagesordnungspunkt</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Tandem</source>
        <translation>Tandem</translation>
    </message>
    <message>
        <source>Unterlage</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Verbleib</source>
        <translation>Whereabouts</translation>
    </message>
    <message>
        <source>Verbleibsliste</source>
        <translation>List of destinations</translation>
    </message>
    <message>
        <source>Verlustmeldung</source>
        <translation>Report of a loss</translation>
    </message>
    <message>
        <source>Weg</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Wortlaut des Formulars</source>
        <translation>Wording of the form</translation>
    </message>
    <message>
        <source>Zertifikat</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Leitung</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Datenschutz</source>
        <translation>Data protection</translation>
    </message>
    <message>
        <source>Systembetreuung</source>
        <translation>System support</translation>
    </message>
    <message>
        <source>Fälle einsehen</source>
        <translation>View cases</translation>
    </message>
    <message>
        <source>Verschlossene Entwürfe einsehen</source>
        <translation>View sealed drafts</translation>
    </message>
    <message>
        <source>Fälle bearbeiten</source>
        <translation>Edit cases</translation>
    </message>
    <message>
        <source>Einwilligungen führen</source>
        <translation>Keep consents</translation>
    </message>
    <message>
        <source>Konferenzen planen</source>
        <translation>Plan conferences</translation>
    </message>
    <message>
        <source>Konferenzen leiten</source>
        <translation>Hold conferences</translation>
    </message>
    <message>
        <source>Protokolle unterschreiben</source>
        <translation>Sign minutes</translation>
    </message>
    <message>
        <source>verlangt</source>
        <translation>asked for</translation>
    </message>
    <message>
        <source>keine Eingabe</source>
        <translation>no input</translation>
    </message>
    <message>
        <source>Konferenzmodus abgelaufen</source>
        <translation>conference mode over</translation>
    </message>
    <message>
        <source>Bildschirm gesperrt</source>
        <translation>screen locked</translation>
    </message>
    <message>
        <source>Ruhezustand</source>
        <translation>sleep</translation>
    </message>
    <message>
        <source>Benutzerwechsel</source>
        <translation>switch of user</translation>
    </message>
    <message>
        <source>Höchstdauer erreicht</source>
        <translation>open too long</translation>
    </message>
    <message>
        <source>Uhr verstellt</source>
        <translation>clock changed</translation>
    </message>
    <message>
        <source>Unterlagen ausgeben</source>
        <translation>Hand out papers</translation>
    </message>
    <message>
        <source>geschützten Fall drucken</source>
        <translation>Print a protected case</translation>
    </message>
    <message>
        <source>Person aufnehmen</source>
        <translation>Take in a person</translation>
    </message>
    <message>
        <source>Rollen ändern</source>
        <translation>Change roles</translation>
    </message>
    <message>
        <source>Person entfernen</source>
        <translation>Remove a person</translation>
    </message>
    <message>
        <source>Kennwort zurücksetzen</source>
        <translation>Reset password</translation>
    </message>
    <message>
        <source>Wiederherstellungsbogen ausstellen</source>
        <translation>Issue a recovery sheet</translation>
    </message>
    <message>
        <source>Schlüssel anerkennen</source>
        <translation>Trust a key</translation>
    </message>
    <message>
        <source>Datenschlüssel wechseln</source>
        <translation>Change the data key</translation>
    </message>
    <message>
        <source>Zertifikat erneuern</source>
        <translation>Renew certificate</translation>
    </message>
    <message>
        <source>Sperrliste ausgeben</source>
        <translation>Export revocation list</translation>
    </message>
    <message>
        <source>Sperrzeiten ändern</source>
        <translation>Change lock times</translation>
    </message>
    <message>
        <source>endgültig löschen</source>
        <translation>erase for good</translation>
    </message>
    <message>
        <source>Tresor sichern</source>
        <translation>Back up the vault</translation>
    </message>
    <message>
        <source>Berichte erstellen</source>
        <translation>Make reports</translation>
    </message>
    <message>
        <source>Netzwerk pflegen</source>
        <translation>Maintain the network</translation>
    </message>
    <message>
        <source>Personen und Einstellungen verwalten</source>
        <translation>Administer people and settings</translation>
    </message>
    <message>
        <source>Verlauf prüfen</source>
        <translation>Check the audit trail</translation>
    </message>
    <message>
        <source>Die Datei ist beschädigt oder kein PDF</source>
        <translation>The file is damaged or no PDF</translation>
    </message>
    <message>
        <source>Die Datei trägt keine Unterschrift</source>
        <translation>The file bears no signature</translation>
    </message>
    <message>
        <source>Die Datei wurde nach der Unterschrift verändert</source>
        <translation>The file was changed after the signature</translation>
    </message>
    <message>
        <source>In der Unterschrift steht etwas, das nicht zu ihr gehört</source>
        <translation>The signature contains something that does not belong to it</translation>
    </message>
    <message>
        <source>Nach der Unterschrift wurde etwas angefügt</source>
        <translation>Something was added after the signature</translation>
    </message>
    <message>
        <source>Die erste Unterschrift schließt das Dokument nicht ab</source>
        <translation>The first signature does not seal the document</translation>
    </message>
    <message>
        <source>Aussteller unbekannt</source>
        <translation>Issuer unknown</translation>
    </message>
    <message>
        <source>Das Zertifikat war bei der Unterschrift schon gesperrt</source>
        <translation>The certificate was already revoked when signing</translation>
    </message>
    <message>
        <source>Der genannte Zeitpunkt der Unterschrift liegt in der Zukunft</source>
        <translation>The stated time of the signature lies in the future</translation>
    </message>
    <message>
        <source>Die Datei hat Felder, die sich noch ausfüllen lassen</source>
        <translation>The file has fields that can still be filled in</translation>
    </message>
    <message>
        <source>Es fehlen Unterschriften, die im Verzeichnis stehen</source>
        <translation>Signatures that stand in the register are missing</translation>
    </message>
    <message>
        <source>Die beigefügten Daten sind andere, als im Verzeichnis stehen</source>
        <translation>The attached data differ from those in the register</translation>
    </message>
    <message>
        <source>Die Datei ist nicht die, die im Verzeichnis steht</source>
        <translation>The file is not the one in the register</translation>
    </message>
    <message>
        <source>Unterschrieben haben andere, als im Verzeichnis stehen</source>
        <translation>Others than those in the register have signed</translation>
    </message>
    <message>
        <source>A: Frist unter 4 Wochen, B: unter 3 Monaten, C: laufend</source>
        <translation>A: deadline under 4 weeks, B: under 3 months, C: ongoing</translation>
    </message>
    <message>
        <source>Abgeschlossen am</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Abschnitt</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Aktuelle Schule</source>
        <translation>Present school</translation>
    </message>
    <message>
        <source>Alleinige Unterschrift</source>
        <translation>Sole signature</translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Angaben aus den angekreuzten Bereichen</source>
        <translation>Information from the ticked categories</translation>
    </message>
    <message>
        <source>Angefragt am</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Anlass</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Anlass in Kürze</source>
        <translation>Occasion in short</translation>
    </message>
    <message>
        <source>Anrede</source>
        <translation>Salutation</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Anwesend</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Anwesenheit bestätigt um</source>
        <translation>Attendance confirmed at</translation>
    </message>
    <message>
        <source>Anzahl der Konferenzen</source>
        <translation>Number of conferences</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Aufgerufen</source>
        <translation>Called up</translation>
    </message>
    <message>
        <source>Ausnahme vom Alter</source>
        <translation>Exception as to age</translation>
    </message>
    <message>
        <source>Ausnahme vom Wohnsitz</source>
        <translation>Exception as to residence</translation>
    </message>
    <message>
        <source>Beendet um</source>
        <translation>Ended at</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Begonnen am</source>
        <translation>Begun on</translation>
    </message>
    <message>
        <source>Beigefügt</source>
        <translation>Attached</translation>
    </message>
    <message>
        <source>Berufsgruppe nach § 203 StGB</source>
        <translation>Professional group under § 203 StGB</translation>
    </message>
    <message>
        <source>Besondere Bedürfnisse</source>
        <translation>Special needs</translation>
    </message>
    <message>
        <source>Besonders geschützte Angaben</source>
        <translation>Specially protected information</translation>
    </message>
    <message>
        <source>Beteiligte Stellen</source>
        <translation>Agencies involved</translation>
    </message>
    <message>
        <source>Bevorzugte Sprache</source>
        <translation>Preferred language</translation>
    </message>
    <message>
        <source>Bildungsgang</source>
        <translation>Course of education</translation>
    </message>
    <message>
        <source>Bildungsgang oder Klasse</source>
        <translation>Course or class</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Bisherige Maßnahmen</source>
        <translation>Measures so far</translation>
    </message>
    <message>
        <source>Bisherige Schritte</source>
        <translation>Steps so far</translation>
    </message>
    <message>
        <source>Bisherige Schritte und Angebote</source>
        <translation>Steps and offers so far</translation>
    </message>
    <message>
        <source>Das Original liegt bei</source>
        <translation>The original is kept at</translation>
    </message>
    <message>
        <source>Datum der Meldung</source>
        <translation>Date of the report</translation>
    </message>
    <message>
        <source>Deckname</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Diese Angabe ersetzt die Einwilligung nicht. Das Original muss gesehen worden sein.</source>
        <translation>This does not replace the consent. The original must have been seen.</translation>
    </message>
    <message>
        <source>Dolmetschen nötig</source>
        <translation>Interpreter needed</translation>
    </message>
    <message>
        <source>Dolmetschen wird gebraucht</source>
        <translation>An interpreter is needed</translation>
    </message>
    <message>
        <source>Dort darf eine Nachricht hinterlassen werden</source>
        <translation>A message may be left there</translation>
    </message>
    <message>
        <source>Dringlichkeit</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Eigene Sicht</source>
        <translation>Own view</translation>
    </message>
    <message>
        <source>Ein Blatt bekommt auch</source>
        <translation>A sheet also goes to</translation>
    </message>
    <message>
        <source>Eine einzige Frage</source>
        <translation>One single question</translation>
    </message>
    <message>
        <source>Eingeschätzt am</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <source>Eingeschätzt von</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>Einsichtsfähigkeit</source>
        <translation>Capacity to understand</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Erklärt am</source>
        <translation>Explained on</translation>
    </message>
    <message>
        <source>Erklärt von</source>
        <translation>Explained by</translation>
    </message>
    <message>
        <source>Erklärung zur Einwilligung</source>
        <translation>Statement on consent</translation>
    </message>
    <message>
        <source>Erledigt am</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Erreichbar</source>
        <translation>Can be reached</translation>
    </message>
    <message>
        <source>Ersetzt ab</source>
        <translation>Superseded from</translation>
    </message>
    <message>
        <source>Erstellt</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Eröffnet am</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Eröffnet um</source>
        <translation>Opened at</translation>
    </message>
    <message>
        <source>Fahrtkosten in Cent</source>
        <translation>Fare in cents</translation>
    </message>
    <message>
        <source>Fallführende Stelle</source>
        <translation>Lead office</translation>
    </message>
    <message>
        <source>Fallführung</source>
        <translation>Case lead</translation>
    </message>
    <message>
        <source>Familienname</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Fassung</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Fehlte auf dem Formular</source>
        <translation>Missing on the form</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Manner</translation>
    </message>
    <message>
        <source>Formular</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Fragen zur Einsichtsfähigkeit</source>
        <translation>Questions on understanding</translation>
    </message>
    <message>
        <source>Geantwortet am</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Gedolmetscht von</source>
        <translation>Interpreted by</translation>
    </message>
    <message>
        <source>Geendet am</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Gelesen</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Gelesen von</source>
        <translation>Read by</translation>
    </message>
    <message>
        <source>Gemeldet am</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>Gemeldet von</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Genannte Konferenzen</source>
        <translation>Conferences named</translation>
    </message>
    <message>
        <source>Geplante Minuten</source>
        <translation>Minutes planned</translation>
    </message>
    <message>
        <source>Geschrieben</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Geschrieben am</source>
        <translation>Written on</translation>
    </message>
    <message>
        <source>Getroffen am</source>
        <translation>Met on</translation>
    </message>
    <message>
        <source>Gilt ab</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Gilt bis</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Grund dafür</source>
        <translation>Reason for it</translation>
    </message>
    <message>
        <source>Grund der Auswahl</source>
        <translation>Reason for choosing it</translation>
    </message>
    <message>
        <source>Grund des Abschlusses</source>
        <translation>Reason for closing</translation>
    </message>
    <message>
        <source>Größe in Byte</source>
        <translation>Size in bytes</translation>
    </message>
    <message>
        <source>Im Raum</source>
        <translation>In the room</translation>
    </message>
    <message>
        <source>Kopie ausgehändigt am</source>
        <translation>Copy handed over on</translation>
    </message>
    <message>
        <source>Kopie geleert am</source>
        <translation>Copy emptied on</translation>
    </message>
    <message>
        <source>Nächster Schritt</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Nächstes Treffen</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Original gesehen am</source>
        <translation>Original seen on</translation>
    </message>
    <message>
        <source>Original gesehen von</source>
        <translation>Original seen by</translation>
    </message>
    <message>
        <source>Original liegt</source>
        <translation>Original is kept</translation>
    </message>
    <message>
        <source>Pausen</source>
        <translation>Breaks</translation>
    </message>
    <message>
        <source>Plätze</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Plätze zählen</source>
        <translation>Places count</translation>
    </message>
    <message>
        <source>Themen</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Treffen alle so viele Tage</source>
        <translation>Meetings every so many days</translation>
    </message>
    <message>
        <source>Wie es läuft</source>
        <translation>How it goes</translation>
    </message>
    <message>
        <source>Wie es war</source>
        <translation>How it was</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Wird gelöscht nach dem</source>
        <translation>Erased after</translation>
    </message>
    <message>
        <source>Wofür die Begleitung ist</source>
        <translation>What the accompaniment is for</translation>
    </message>
    <message>
        <source>Frage an die Konferenz</source>
        <translation>Question for the conference</translation>
    </message>
    <message>
        <source>Freie Plätze</source>
        <translation>Free places</translation>
    </message>
    <message>
        <source>Freier Träger</source>
        <translation>Independent carrier</translation>
    </message>
    <message>
        <source>Freigaben</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Frist am</source>
        <translation>Deadline on</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Für wen</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Geschlecht</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Gewünschte Teilnehmende</source>
        <translation>Participants wished for</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Kurzname</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Leichte Sprache gewünscht</source>
        <translation>Plain language wanted</translation>
    </message>
    <message>
        <source>Leistungsbezug (nur ob und von welcher Stelle)</source>
        <translation>Benefits received (only whether and from which agency)</translation>
    </message>
    <message>
        <source>Leistungsträger</source>
        <translation>Benefit body</translation>
    </message>
    <message>
        <source>Leitung im Verlauf</source>
        <translation>Chair over time</translation>
    </message>
    <message>
        <source>Liegt eine unterschriebene Einwilligung vor?</source>
        <translation>Is there a signed consent?</translation>
    </message>
    <message>
        <source>Lotse, Lotsin</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>Melden bis</source>
        <translation>Report by</translation>
    </message>
    <message>
        <source>Meldende Stelle</source>
        <translation>Reporting agency</translation>
    </message>
    <message>
        <source>Meldeschluss</source>
        <translation>Reporting deadline</translation>
    </message>
    <message>
        <source>Meldung bis</source>
        <translation>Report by</translation>
    </message>
    <message>
        <source>Minuten mehr</source>
        <translation>Minutes more</translation>
    </message>
    <message>
        <source>Mit dem Eingetragenen verglichen am</source>
        <translation>Compared with what was entered on</translation>
    </message>
    <message>
        <source>Möchte der junge Mensch dabei sein?</source>
        <translation>Does the young person want to be there?</translation>
    </message>
    <message>
        <source>Möchte teilnehmen</source>
        <translation>Wants to attend</translation>
    </message>
    <message>
        <source>Nach Papier erfasst am</source>
        <translation>Typed in from paper on</translation>
    </message>
    <message>
        <source>Nachname</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Nachricht hinterlassen erlaubt</source>
        <translation>Message may be left</translation>
    </message>
    <message>
        <source>Nachweis gesehen am</source>
        <translation>Proof seen on</translation>
    </message>
    <message>
        <source>Name der Fachkraft</source>
        <translation>Name of the professional</translation>
    </message>
    <message>
        <source>Name, Vorname</source>
        <translation>Family name, first name</translation>
    </message>
    <message>
        <source>Notizen</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nur Tatsachen, höchstens 1200 Zeichen</source>
        <translation>Facts only, at most 1200 characters</translation>
    </message>
    <message>
        <source>Nur ausfüllen, was in der Einwilligung angekreuzt ist.</source>
        <translation>Fill in only what is ticked in the consent.</translation>
    </message>
    <message>
        <source>Nur ausfüllen, wenn gesondert zugestimmt und unterschrieben wurde. Sonst wird die Meldung zurückgewiesen.</source>
        <translation>Fill in only if this was agreed to and signed separately. Otherwise the report is sent back.</translation>
    </message>
    <message>
        <source>Nächster Beginn</source>
        <translation>Next start</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Privater Träger</source>
        <translation>Private organisation</translation>
    </message>
    <message>
        <source>Prüfcode</source>
        <translation>Check code</translation>
    </message>
    <message>
        <source>Prüfsumme der Datei</source>
        <translation>Checksum of the file</translation>
    </message>
    <message>
        <source>Puffer</source>
        <translation>Buffer</translation>
    </message>
    <message>
        <source>Raum</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Raum, Dolmetschen, Leichte Sprache</source>
        <translation>Room, interpreter, plain language</translation>
    </message>
    <message>
        <source>Rechtskreis</source>
        <translation>Area of law (Rechtskreis)</translation>
    </message>
    <message>
        <source>Sagt das Ergebnis weiter</source>
        <translation>Passes the result on</translation>
    </message>
    <message>
        <source>Schulungen</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Schweigepflicht</source>
        <translation>Professional secrecy</translation>
    </message>
    <message>
        <source>Sorge</source>
        <translation>Custody</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Stand vom</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Stelle nach § 35 SGB I</source>
        <translation>Body under § 35 SGB I</translation>
    </message>
    <message>
        <source>Straße und Hausnummer</source>
        <translation>Street and house number</translation>
    </message>
    <message>
        <source>Stärken</source>
        <translation>Strengths</translation>
    </message>
    <message>
        <source>Stärken und was hilft</source>
        <translation>Strengths and what helps</translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation>DD.MM.YYYY</translation>
    </message>
    <message>
        <source>Freiwilligenagentur</source>
        <translation>Volunteer agency</translation>
    </message>
    <message>
        <source>Empfehlung</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Presse</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Sonstiger Weg</source>
        <translation>Another way</translation>
    </message>
    <message>
        <source>Vormittags</source>
        <translation>Mornings</translation>
    </message>
    <message>
        <source>Nachmittags</source>
        <translation>Afternoons</translation>
    </message>
    <message>
        <source>Abends</source>
        <translation>Evenings</translation>
    </message>
    <message>
        <source>Am Wochenende</source>
        <translation>At weekends</translation>
    </message>
    <message>
        <source>Bau, Architektur, Vermessung</source>
        <translation>Building, architecture, surveying</translation>
    </message>
    <message>
        <source>Dienstleistung</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Elektro</source>
        <translation>Electrical trades</translation>
    </message>
    <message>
        <source>Gesundheit</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>IT, Computer</source>
        <translation>IT, computers</translation>
    </message>
    <message>
        <source>Kunst, Kultur, Gestaltung</source>
        <translation>Art, culture, design</translation>
    </message>
    <message>
        <source>Landwirtschaft, Natur, Umwelt</source>
        <translation>Farming, nature, environment</translation>
    </message>
    <message>
        <source>Medien</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Metall, Maschinenbau</source>
        <translation>Metal, mechanical engineering</translation>
    </message>
    <message>
        <source>Naturwissenschaften</source>
        <translation>Natural sciences</translation>
    </message>
    <message>
        <source>Produktion, Fertigung</source>
        <translation>Production, manufacturing</translation>
    </message>
    <message>
        <source>Soziales, Pädagogik</source>
        <translation>Social work, education</translation>
    </message>
    <message>
        <source>Technik, Technologiefelder</source>
        <translation>Technology</translation>
    </message>
    <message>
        <source>Verkehr, Logistik</source>
        <translation>Transport, logistics</translation>
    </message>
    <message>
        <source>Wirtschaft, Verwaltung</source>
        <translation>Business, administration</translation>
    </message>
    <message>
        <source>Interessiert</source>
        <translation>Interested</translation>
    </message>
    <message>
        <source>Geprüft</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Aktiv</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Ausgeschieden</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Nicht aufgenommen</source>
        <translation>Not taken on</translation>
    </message>
    <message>
        <source>Als geprüft eintragen</source>
        <translation>Enter as checked</translation>
    </message>
    <message>
        <source>Beginnen lassen</source>
        <translation>Let begin</translation>
    </message>
    <message>
        <source>Ausscheiden</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Nicht aufnehmen</source>
        <translation>Do not take on</translation>
    </message>
    <message>
        <source>Auswahlgespräch</source>
        <translation>Selection interview</translation>
    </message>
    <message>
        <source>Verschwiegenheitserklärung</source>
        <translation>Pledge of secrecy</translation>
    </message>
    <message>
        <source>Erweitertes Führungszeugnis</source>
        <translation>Extended criminal record certificate</translation>
    </message>
    <message>
        <source>Auslagenersatz</source>
        <translation>Reimbursement of expenses</translation>
    </message>
    <message>
        <source>Ehrenamtspauschale (§ 3 Nr. 26a EStG)</source>
        <translation>Volunteer&apos;s allowance (Section 3 no. 26a EStG)</translation>
    </message>
    <message>
        <source>Übungsleiterpauschale (§ 3 Nr. 26 EStG)</source>
        <translation>Instructor&apos;s allowance (Section 3 no. 26 EStG)</translation>
    </message>
    <message>
        <source>Führungszeugnis erneuern</source>
        <translation>Renew certificate</translation>
    </message>
    <message>
        <source>Geplante Schulung</source>
        <translation>Planned training</translation>
    </message>
    <message>
        <source>Nachweis fehlt</source>
        <translation>Proof missing</translation>
    </message>
    <message>
        <source>Angefragt</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Kennenlernen</source>
        <translation>First meeting</translation>
    </message>
    <message>
        <source>Pausiert</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Bekannt machen</source>
        <translation>Introduce</translation>
    </message>
    <message>
        <source>Unterbrechen</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Fortsetzen</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Neu suchen</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Wie geplant</source>
        <translation>As planned</translation>
    </message>
    <message>
        <source>Anschluss gefunden</source>
        <translation>Found a way on</translation>
    </message>
    <message>
        <source>Persönlicher Grund</source>
        <translation>Personal reason</translation>
    </message>
    <message>
        <source>Nicht mehr erreichbar</source>
        <translation>No longer to be reached</translation>
    </message>
    <message>
        <source>Aufenthalt</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Einwilligung endet</source>
        <translation>Consent ends</translation>
    </message>
    <message>
        <source>Lotsin oder Lotse hört auf</source>
        <translation>Volunteer stops</translation>
    </message>
    <message>
        <source>Passt nicht zueinander</source>
        <translation>Not a good match</translation>
    </message>
    <message>
        <source>Unbekannt</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Läuft gut</source>
        <translation>Going well</translation>
    </message>
    <message>
        <source>Stockt</source>
        <translation>Stalled</translation>
    </message>
    <message>
        <source>Bitte melden</source>
        <translation>Please call</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Berufsfeld</source>
        <translation>Occupational field</translation>
    </message>
    <message>
        <source>Passt</source>
        <translation>Fits</translation>
    </message>
    <message>
        <source>Nichts angegeben</source>
        <translation>Nothing stated</translation>
    </message>
    <message>
        <source>Passt nicht</source>
        <translation>Does not fit</translation>
    </message>
    <message>
        <source>Treffen</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Nachricht</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Begleitung zu einem Termin</source>
        <translation>Went along to an appointment</translation>
    </message>
    <message>
        <source>Öffentlicher Ort</source>
        <translation>Public place</translation>
    </message>
    <message>
        <source>Behörde</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Am Bildschirm</source>
        <translation>On screen</translation>
    </message>
    <message>
        <source>Bewerbung</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Praktikum</source>
        <translation>Internship</translation>
    </message>
    <message>
        <source>Lernen, Prüfung</source>
        <translation>Learning, exam</translation>
    </message>
    <message>
        <source>Behördengang</source>
        <translation>Dealing with an authority</translation>
    </message>
    <message>
        <source>Alltag, Struktur</source>
        <translation>Everyday life, structure</translation>
    </message>
    <message>
        <source>Freizeit</source>
        <translation>Leisure</translation>
    </message>
    <message>
        <source>Sonstiges</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Hier geschrieben</source>
        <translation>Written here</translation>
    </message>
    <message>
        <source>Aus einem Paket</source>
        <translation>From a package</translation>
    </message>
    <message>
        <source>Vom Papier</source>
        <translation>From paper</translation>
    </message>
    <message>
        <source>Rückfrage</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Lange kein Eintrag</source>
        <translation>Long without an entry</translation>
    </message>
    <message>
        <source>Ungelesen</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Treffen überfällig</source>
        <translation>Meeting overdue</translation>
    </message>
    <message>
        <source>Telefon oder E-Mail</source>
        <translation>Phone or e-mail</translation>
    </message>
    <message>
        <source>betriebliche Ausbildung</source>
        <translation>company training</translation>
    </message>
    <message>
        <source>andere Ausbildung</source>
        <translation>other training</translation>
    </message>
    <message>
        <source>Übergang</source>
        <translation>transition</translation>
    </message>
    <message>
        <source>weiterführende Schule</source>
        <translation>further school</translation>
    </message>
    <message>
        <source>allgemeinbildende Schule</source>
        <translation>general school</translation>
    </message>
    <message>
        <source>Studium</source>
        <translation>studies</translation>
    </message>
    <message>
        <source>Arbeit</source>
        <translation>work</translation>
    </message>
    <message>
        <source>nicht erreicht</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>keine Auskunft gewollt</source>
        <translation>did not want to say</translation>
    </message>
    <message>
        <source>keine Einwilligung</source>
        <translation>no consent</translation>
    </message>
    <message>
        <source>noch nicht fällig</source>
        <translation>not due yet</translation>
    </message>
    <message>
        <source>Förderschule</source>
        <translation>special school</translation>
    </message>
    <message>
        <source>Hauptschule</source>
        <translation>Hauptschule</translation>
    </message>
    <message>
        <source>Sekundarschule</source>
        <translation>Sekundarschule</translation>
    </message>
    <message>
        <source>Realschule</source>
        <translation>Realschule</translation>
    </message>
    <message>
        <source>Gesamtschule</source>
        <translation>comprehensive school</translation>
    </message>
    <message>
        <source>Gymnasium</source>
        <translation>Gymnasium</translation>
    </message>
    <message>
        <source>Berufskolleg</source>
        <translation>vocational college</translation>
    </message>
    <message>
        <source>andere Schule</source>
        <translation>other school</translation>
    </message>
    <message>
        <source>nicht angegeben</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>deutsch oder EU</source>
        <translation>German or EU</translation>
    </message>
    <message>
        <source>Niederlassungserlaubnis</source>
        <translation>Settlement permit</translation>
    </message>
    <message>
        <source>Aufenthaltserlaubnis nach Flucht</source>
        <translation>Residence permit after flight</translation>
    </message>
    <message>
        <source>andere Aufenthaltserlaubnis</source>
        <translation>Other residence permit</translation>
    </message>
    <message>
        <source>Aufenthaltsgestattung</source>
        <translation>Permission to stay during asylum procedure</translation>
    </message>
    <message>
        <source>Duldung</source>
        <translation>Toleration (Duldung)</translation>
    </message>
    <message>
        <source>anderer Nachweis</source>
        <translation>Other proof</translation>
    </message>
    <message>
        <source>keine Angabe</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>V1 nach der Schule</source>
        <translation>V1 after school</translation>
    </message>
    <message>
        <source>V2 nach einer Maßnahme</source>
        <translation>V2 after a measure</translation>
    </message>
    <message>
        <source>V3 Beginn der Ausbildung</source>
        <translation>V3 begin of training</translation>
    </message>
    <message>
        <source>V3 in der Ausbildung</source>
        <translation>V3 during training</translation>
    </message>
    <message>
        <source>V3 Ende der Ausbildung</source>
        <translation>V3 end of training</translation>
    </message>
    <message>
        <source>V3 nach der Ausbildung</source>
        <translation>V3 after training</translation>
    </message>
    <message>
        <source>Noch nicht fällig</source>
        <translation>Not due yet</translation>
    </message>
    <message>
        <source>Fällig</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Beantwortet</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Nicht erreicht</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Keine Auskunft gewollt</source>
        <translation>Did not want to say</translation>
    </message>
    <message>
        <source>Zu lange her</source>
        <translation>Too long ago</translation>
    </message>
    <message>
        <source>Junger Mensch selbst</source>
        <translation>Young person themselves</translation>
    </message>
    <message>
        <source>Sorgeberechtigte</source>
        <translation>Custody holders</translation>
    </message>
    <message>
        <source>Träger</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Jobcenter</source>
        <translation>Jobcenter</translation>
    </message>
    <message>
        <source>Agentur für Arbeit</source>
        <translation>Employment agency</translation>
    </message>
    <message>
        <source>Jugendamt</source>
        <translation>Youth office</translation>
    </message>
    <message>
        <source>Lotse oder Lotsin</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>bestätigt</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>berichtet</source>
        <translation>reported</translation>
    </message>
    <message>
        <source>vermutet</source>
        <translation>assumed</translation>
    </message>
    <message>
        <source>Keine Antwort</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Nummer oder Adresse stimmt nicht</source>
        <translation>Number or address is wrong</translation>
    </message>
    <message>
        <source>Verzogen, neue Anschrift unbekannt</source>
        <translation>Moved, new address unknown</translation>
    </message>
    <message>
        <source>Keine Kontaktangabe</source>
        <translation>No contact details</translation>
    </message>
    <message>
        <source>In der Zeit nicht versucht</source>
        <translation>Not tried in time</translation>
    </message>
    <message>
        <source>Warteschleife</source>
        <translation>Holding pattern</translation>
    </message>
    <message>
        <source>Maßnahmenkarriere</source>
        <translation>Chain of measures</translation>
    </message>
    <message>
        <source>Doppelförderung</source>
        <translation>Double funding</translation>
    </message>
    <message>
        <source>Regel: {holding_stations} oder mehr Stationen im Übergang hintereinander, oder mehr als {holding_months} Monate im Übergang, ohne höheren Schulabschluss und ohne Schritt in Ausbildung, weiterführende Schule oder Studium.</source>
        <translation>Rule: {holding_stations} or more stations in transition in a row, or more than {holding_months} months in transition, without a higher school certificate and without a step into training, further school or studies.</translation>
    </message>
    <message>
        <source>Regel: {chain_stations} oder mehr geförderte Stationen, begonnen innerhalb von {chain_months} Monaten, ohne Ausbildung, weiterführende Schule, Studium oder Arbeit dazwischen.</source>
        <translation>Rule: {chain_stations} or more funded stations, begun within {chain_months} months, without training, further school, studies or work between them.</translation>
    </message>
    <message>
        <source>Regel: Zwei Stationen zur selben Zeit, bezahlt nach verschiedenen Gesetzen.</source>
        <translation>Rule: two stations at the same time, paid for under different laws.</translation>
    </message>
    <message>
        <source>Um wen geht es?</source>
        <translation>Who is it about?</translation>
    </message>
    <message>
        <source>Unterbrochen am</source>
        <translation>Interrupted on</translation>
    </message>
    <message>
        <source>Unterlagen in Leichter Sprache</source>
        <translation>Papers in plain language (Leichte Sprache)</translation>
    </message>
    <message>
        <source>Unterschrieben am</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Unterschrieben von</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Unterschrift nötig</source>
        <translation>Signature needed</translation>
    </message>
    <message>
        <source>Unterschriften</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Unterstützung durch das Jugendamt (nur die Art)</source>
        <translation>Support from the youth office (only its kind)</translation>
    </message>
    <message>
        <source>Unwirksam, weil</source>
        <translation>Void because</translation>
    </message>
    <message>
        <source>Verhältnis</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Verpflichtet am</source>
        <translation>Pledged on</translation>
    </message>
    <message>
        <source>Verschwiegenheit erklärt am</source>
        <translation>Secrecy pledged on</translation>
    </message>
    <message>
        <source>Veröffentlicht</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Vom jungen Menschen mitgetragen</source>
        <translation>Supported by the young person</translation>
    </message>
    <message>
        <source>Vorgestellt von</source>
        <translation>Presented by</translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Wartet auf eine Einwilligung</source>
        <translation>Waits for a consent</translation>
    </message>
    <message>
        <source>Warum nicht erledigt</source>
        <translation>Why not done</translation>
    </message>
    <message>
        <source>Was gemacht wurde</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Weitergesagt bis</source>
        <translation>Passed on by</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Wer meldet?</source>
        <translation>Who reports?</translation>
    </message>
    <message>
        <source>Widerrufe</source>
        <translation>Withdrawals</translation>
    </message>
    <message>
        <source>Widersprochen</source>
        <translation>Objected</translation>
    </message>
    <message>
        <source>Widersprüche</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Wie eilig ist es, und wer soll dabei sein?</source>
        <translation>How urgent is it, and who should be there?</translation>
    </message>
    <message>
        <source>Wohnort</source>
        <translation>Place of residence</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Zettel unterschrieben am</source>
        <translation>Slip signed on</translation>
    </message>
    <message>
        <source>Ziel des jungen Menschen in eigenen Worten</source>
        <translation>Goal of the young person in their own words</translation>
    </message>
    <message>
        <source>Ziel in eigenen Worten</source>
        <translation>Goal in their own words</translation>
    </message>
    <message>
        <source>Zu prüfen, weil</source>
        <translation>To be checked because</translation>
    </message>
    <message>
        <source>Zugesagter Löschtag</source>
        <translation>Promised day of erasure</translation>
    </message>
    <message>
        <source>Zugestimmt am</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>Zuletzt durchgesehen am</source>
        <translation>Last reviewed on</translation>
    </message>
    <message>
        <source>Zuletzt geschrieben</source>
        <translation>Last written</translation>
    </message>
    <message>
        <source>Zurückgestellt (Anzahl)</source>
        <translation>Deferred (times)</translation>
    </message>
    <message>
        <source>Übernommen von</source>
        <translation>Taken on by</translation>
    </message>
    <message>
        <source>„nicht geäußert“, wenn nichts gesagt wurde</source>
        <translation>„nicht geäußert“ (not voiced) if nothing was said</translation>
    </message>
    <message>
        <source>kein Bogen</source>
        <translation>no sheet</translation>
    </message>
    <message>
        <source>gültig</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>benutzt</source>
        <translation>used</translation>
    </message>
    <message>
        <source>Teil A: Leitung</source>
        <translation>Part A: leadership</translation>
    </message>
    <message>
        <source>Teil B: Datenschutz</source>
        <translation>Part B: data protection</translation>
    </message>
    <message>
        <source>Eingesehen</source>
        <translation>Looked at</translation>
    </message>
    <message>
        <source>Entsperren misslungen</source>
        <translation>Unlocking failed</translation>
    </message>
    <message>
        <source>Ablauf bemerkt</source>
        <translation>Expiry noticed</translation>
    </message>
    <message>
        <source>Verlaufscode gedruckt</source>
        <translation>History code printed</translation>
    </message>
    <message>
        <source>Ältere Fassung angenommen</source>
        <translation>Older version accepted</translation>
    </message>
    <message>
        <source>Jederzeit</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Letzte 7 Tage</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Letzte 30 Tage</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Letztes Jahr</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Merker dieses Kontos</source>
        <translation>This account&apos;s record</translation>
    </message>
    <message>
        <source>Schlüsselbund des Systems</source>
        <translation>System keyring</translation>
    </message>
    <message>
        <source>Austauschpaket</source>
        <translation>Exchange package</translation>
    </message>
    <message>
        <source>Laufwerk verschlüsselt</source>
        <translation>Drive encrypted</translation>
    </message>
    <message>
        <source>Laufwerk nicht verschlüsselt</source>
        <translation>Drive not encrypted</translation>
    </message>
    <message>
        <source>Nicht festzustellen</source>
        <translation>Cannot be found out</translation>
    </message>
    <message>
        <source>Frühere Fassungen</source>
        <translation>Former versions</translation>
    </message>
    <message>
        <source>Eingelesene Angaben</source>
        <translation>Imported entries</translation>
    </message>
    <message>
        <source>Suche</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Entwürfe</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Sicherung</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Wiederherstellungsbogen</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Zusammenfassung</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Verlaufscode</source>
        <translation>History code</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Datenschlüssel</source>
        <translation>Data key</translation>
    </message>
    <message>
        <source>Sperrliste</source>
        <translation>Revocation list</translation>
    </message>
    <message>
        <source>Übungsdaten</source>
        <translation>Practice data</translation>
    </message>
    <message>
        <source>sehr schwach</source>
        <translation>very weak</translation>
    </message>
    <message>
        <source>schwach</source>
        <translation>weak</translation>
    </message>
    <message>
        <source>ausreichend</source>
        <translation>sufficient</translation>
    </message>
    <message>
        <source>stark</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>sehr stark</source>
        <translation>very strong</translation>
    </message>
    <message>
        <source>Aufbewahrungsfrist abgelaufen</source>
        <translation>Retention period over</translation>
    </message>
    <message>
        <source>Auf dem Formular zugesagter Tag</source>
        <translation>Day promised on the form</translation>
    </message>
    <message>
        <source>Widerruf der Einwilligung</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>Ohne Einwilligung geblieben</source>
        <translation>Remained without consent</translation>
    </message>
    <message>
        <source>Teilweiser Widerruf der Einwilligung</source>
        <translation>Partial withdrawal of consent</translation>
    </message>
    <message>
        <source>Widerruf als Fehleintrag gestrichen</source>
        <translation>Withdrawal struck out as a mistake</translation>
    </message>
    <message>
        <source>Eine Angabe wurde entfernt</source>
        <translation>An entry was removed</translation>
    </message>
    <message>
        <source>Aufbewahrung nach § 9b SGB VIII</source>
        <translation>Hold under § 9b SGB VIII</translation>
    </message>
    <message>
        <source>Noch nicht abgeschlossen</source>
        <translation>Not closed yet</translation>
    </message>
    <message>
        <source>Angeboten</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Ziffern</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>Wörter</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>QR-Code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>hier erstellt</source>
        <translation>made here</translation>
    </message>
    <message>
        <source>Nicht verglichen</source>
        <translation>Not compared</translation>
    </message>
    <message>
        <source>Schlüssel geändert</source>
        <translation>Key changed</translation>
    </message>
    <message>
        <source>Verglichen</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Eigene Fassung</source>
        <translation>Own version</translation>
    </message>
    <message>
        <source>Angekommene Fassung</source>
        <translation>Version that arrived</translation>
    </message>
    <message>
        <source>Gleich</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>Eigene Fassung ist neuer</source>
        <translation>Own version is newer</translation>
    </message>
    <message>
        <source>Angekommene Fassung ist neuer</source>
        <translation>Version that arrived is newer</translation>
    </message>
    <message>
        <source>Beide geändert</source>
        <translation>Changed on both sides</translation>
    </message>
    <message>
        <source>Verliehen</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Ausgeliehen</source>
        <translation>Borrowed</translation>
    </message>
    <message>
        <source>Angebote</source>
        <translation>Offers</translation>
    </message>
    <message>
        <source>Konferenz mit ihren Fällen</source>
        <translation>Conference with its cases</translation>
    </message>
    <message>
        <source>Fallübergabe</source>
        <translation>Case hand-over</translation>
    </message>
    <message>
        <source>Tagebuch</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Rückruf</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Ausgegangen</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Eingegangen</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Unterwegs</source>
        <translation>On its way</translation>
    </message>
    <message>
        <source>Angekommen</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Übernommen</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>Zurückgenommen</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Neu</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Widersprüchlich</source>
        <translation>In conflict</translation>
    </message>
    <message>
        <source>Schon bekannt</source>
        <translation>Known already</translation>
    </message>
    <message>
        <source>Keine Einwilligung, die heute gilt</source>
        <translation>No consent that holds today</translation>
    </message>
    <message>
        <source>Enthält eine Angabe, die niemand freigegeben hat</source>
        <translation>Contains a statement nobody has released</translation>
    </message>
    <message>
        <source>Verweist auf etwas, das hier fehlt</source>
        <translation>Refers to something that is missing here</translation>
    </message>
    <message>
        <source>Hier endgültig gelöscht</source>
        <translation>Erased here for good</translation>
    </message>
    <message>
        <source>Geschützt, Sie sind nicht benannt</source>
        <translation>Shielded, you are not named</translation>
    </message>
    <message>
        <source>Hier festgeschrieben</source>
        <translation>Final here</translation>
    </message>
    <message>
        <source>Nummer vergeben oder hier noch gebraucht</source>
        <translation>Number taken, or still needed here</translation>
    </message>
    <message>
        <source>Kontakt ist keiner Fachkraft zugeordnet</source>
        <translation>Contact is not linked to a professional</translation>
    </message>
    <message>
        <source>Geschützt, Empfänger nicht persönlich genannt</source>
        <translation>Shielded, recipient not named in person</translation>
    </message>
    <message>
        <source>Unvollständig oder gegen eine Regel</source>
        <translation>Incomplete or against a rule</translation>
    </message>
    <message>
        <source>Vom Archiv abgelehnt</source>
        <translation>Declined by the archive</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Fassung eines Fallblatts</source>
        <translation>Version of a case sheet</translation>
    </message>
    <message>
        <source>Laptop mit dem Tresor</source>
        <translation>Laptop with the vault</translation>
    </message>
    <message>
        <source>Speicherstift mit einer Sicherung</source>
        <translation>Memory stick with a backup</translation>
    </message>
    <message>
        <source>Exemplare auf Papier</source>
        <translation>Copies on paper</translation>
    </message>
    <message>
        <source>Verschlüsselt, Gerät gesperrt</source>
        <translation>Encrypted, device locked</translation>
    </message>
    <message>
        <source>Unverschlüsselt oder entsperrt</source>
        <translation>Not encrypted, or unlocked</translation>
    </message>
    <message>
        <source>Papier, für jeden lesbar</source>
        <translation>Paper, readable by anybody</translation>
    </message>
    <message>
        <source>Nicht bekannt</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Dokumentieren; ein Risiko ist nicht zu erwarten</source>
        <translation>Record it; no risk is expected</translation>
    </message>
    <message>
        <source>Der Aufsichtsbehörde melden</source>
        <translation>Notify the supervising authority</translation>
    </message>
    <message>
        <source>Der Aufsichtsbehörde melden und die Betroffenen benachrichtigen</source>
        <translation>Notify the supervising authority and tell those concerned</translation>
    </message>
    <message>
        <source>Hat Zugang</source>
        <translation>Has access</translation>
    </message>
    <message>
        <source>Eigenes Kennwort fehlt noch</source>
        <translation>Own password still missing</translation>
    </message>
    <message>
        <source>Ohne Schlüssel</source>
        <translation>Without key</translation>
    </message>
    <message>
        <source>Entfernt</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>ausgeschieden</source>
        <translation>has left</translation>
    </message>
    <message>
        <source>durch neue Schlüssel ersetzt</source>
        <translation>replaced by new keys</translation>
    </message>
    <message>
        <source>Schlüssel in falschen Händen</source>
        <translation>key in the wrong hands</translation>
    </message>
    <message>
        <source>Kryptografie</source>
        <translation>Cryptography</translation>
    </message>
    <message>
        <source>Programm</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Tresor öffnen</source>
        <translation>Open the vault</translation>
    </message>
    <message>
        <source>Sicherung lesen</source>
        <translation>Read a backup</translation>
    </message>
    <message>
        <source>Unter dem Namen einer anderen Person unterschreiben</source>
        <translation>Sign in another person&apos;s name</translation>
    </message>
    <message>
        <source>Geschützten Fall lesen</source>
        <translation>Read a shielded case</translation>
    </message>
    <message>
        <source>Neues lesen, wenn der Zugang entzogen ist</source>
        <translation>Read anything new once access is withdrawn</translation>
    </message>
    <message>
        <source>Herausgegebenes weitergeben</source>
        <translation>Pass on what was handed out</translation>
    </message>
    <message>
        <source>Herausgegebenes bei anderen löschen</source>
        <translation>Delete what was handed out at others&apos;</translation>
    </message>
    <message>
        <source>Hält auf</source>
        <translation>Stops it</translation>
    </message>
    <message>
        <source>Hinweis</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Der Tresor lässt sich nur lesen; den Grund nennt der Hinweis ganz oben.</source>
        <translation>The vault can only be read; the note at the very top says why.</translation>
    </message>
    <message>
        <source>Dieses Gerät hat sich den Stand des Tresors noch nicht gemerkt.</source>
        <translation>This device has not remembered the state of the vault yet.</translation>
    </message>
    <message>
        <source>Die Uhr geht nach: Der neueste Eintrag ist vom {day}. Bitte die Uhr stellen.</source>
        <translation>The clock is slow: the newest entry is of {day}. Please set the clock.</translation>
    </message>
    <message>
        <source>Der Tag der Konferenz ({day}) ist schon vorbei.</source>
        <translation>The day of the conference ({day}) has passed.</translation>
    </message>
    <message>
        <source>Es gibt noch keine geprüfte Sicherung.</source>
        <translation>There is no verified backup yet.</translation>
    </message>
    <message>
        <source>Die letzte geprüfte Sicherung ist vom {day}.</source>
        <translation>The last verified backup is of {day}.</translation>
    </message>
    <message>
        <source>Ihr Zertifikat gilt nur bis {day}. Bitte vorher erneuern lassen.</source>
        <translation>Your certificate is valid only until {day}. Please have it renewed before.</translation>
    </message>
    <message>
        <source>Die Moderation hat keinen Zugang zu diesem Tresor und kann das Protokoll nicht unterschreiben.</source>
        <translation>The moderator has no access to this vault and cannot sign the minutes.</translation>
    </message>
    <message>
        <source>Es ist niemand für das Protokoll eingetragen.</source>
        <translation>Nobody is entered to take the minutes.</translation>
    </message>
    <message>
        <source>Das Zertifikat der Moderation gilt nur bis {day}. Bitte vorher erneuern lassen.</source>
        <translation>The moderator&apos;s certificate is only valid until {day}. Please have it renewed before.</translation>
    </message>
    <message>
        <source>Das Zertifikat der Moderation ist gesperrt; das Protokoll kann damit nicht unterschrieben werden.</source>
        <translation>The moderator&apos;s certificate is revoked; the minutes cannot be signed with it.</translation>
    </message>
    <message>
        <source>Wer das Protokoll schreiben soll, hat keinen Zugang zu diesem Tresor.</source>
        <translation>Whoever is to write the minutes has no access to this vault.</translation>
    </message>
    <message>
        <source>Das Zertifikat der Person, die das Protokoll schreiben soll, ist gesperrt.</source>
        <translation>The certificate of the person who is to write the minutes is revoked.</translation>
    </message>
    <message>
        <source>Auf der Tagesordnung steht noch kein Fall.</source>
        <translation>There is no case on the agenda yet.</translation>
    </message>
    <message>
        <source>{where}: Der Einwilligung fehlt eine Unterschrift.</source>
        <translation>{where}: the consent lacks a signature.</translation>
    </message>
    <message>
        <source>{where}: An diesem Tag gilt keine Einwilligung.</source>
        <translation>{where}: no consent is in force on that day.</translation>
    </message>
    <message>
        <source>Bei „Sorge um einen jungen Menschen?“ fehlt eine Nummer. Bitte unter Einstellungen, Dienststelle eintragen.</source>
        <translation>A number is missing at “Worried about a young person?”. Please enter it under settings, office.</translation>
    </message>
    <message>
        <source>{where}: Die Einwilligung gilt nur bis {day}.</source>
        <translation>{where}: the consent is valid only until {day}.</translation>
    </message>
    <message>
        <source>Einwilligung und Entbindung von der Schweigepflicht</source>
        <translation>Consent and release from confidentiality</translation>
    </message>
    <message>
        <source>Einwilligung, leicht erklärt</source>
        <translation>Consent in plain words</translation>
    </message>
    <message>
        <source>Bestätigung des Widerrufs</source>
        <translation>Confirmation of withdrawal</translation>
    </message>
    <message>
        <source>Ergänzungsblatt für eine weitere Person</source>
        <translation>Supplement for one more person</translation>
    </message>
    <message>
        <source>Begleitschreiben zum Formular</source>
        <translation>Cover letter to the form</translation>
    </message>
    <message>
        <source>Einladung der Familie</source>
        <translation>Invitation of the family</translation>
    </message>
    <message>
        <source>Absage der Einladung</source>
        <translation>Cancellation of the invitation</translation>
    </message>
    <message>
        <source>Informationsschreiben für Familien</source>
        <translation>Information for families</translation>
    </message>
    <message>
        <source>Informationsschreiben für Partner</source>
        <translation>Information for partners</translation>
    </message>
    <message>
        <source>Briefe an die Partner</source>
        <translation>Letters to the partners</translation>
    </message>
    <message>
        <source>Brief: Erinnerung an Vereinbarungen</source>
        <translation>Letter: reminder of commitments</translation>
    </message>
    <message>
        <source>Brief: Antwort auf Fallmeldungen</source>
        <translation>Letter: answer to case reports</translation>
    </message>
    <message>
        <source>Brief: Rückruf einer Unterlage</source>
        <translation>Letter: recall of a document</translation>
    </message>
    <message>
        <source>Brief: Rückgabe nach einem Widerruf</source>
        <translation>Letter: return after a withdrawal</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Englisch</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Französisch</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Arabisch</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Ukrainisch</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Russisch</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Türkisch</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Kurmandschi</source>
        <translation>Kurmanji</translation>
    </message>
    <message>
        <source>Bulgarisch</source>
        <translation>Bulgarian</translation>
    </message>
    <message>
        <source>Rumänisch</source>
        <translation>Romanian</translation>
    </message>
    <message>
        <source>mit „Sie“</source>
        <translation>formal (“Sie”)</translation>
    </message>
    <message>
        <source>mit „du“</source>
        <translation>informal (“du”)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Foto (JPEG)</source>
        <translation>Photo (JPEG)</translation>
    </message>
    <message>
        <source>Bild (PNG)</source>
        <translation>Picture (PNG)</translation>
    </message>
    <message>
        <source>Scan oder Foto</source>
        <translation>Scan or photo</translation>
    </message>
    <message>
        <source>Am Bildschirm unterschrieben</source>
        <translation>Signed on the screen</translation>
    </message>
    <message>
        <source>Bei diesem Fall nicht dabei</source>
        <translation>Not present for this case</translation>
    </message>
    <message>
        <source>Darüber wird heute nicht gesprochen</source>
        <translation>Not talked about today</translation>
    </message>
    <message>
        <source>Wird heute besprochen</source>
        <translation>Talked about today</translation>
    </message>
    <message>
        <source>Bei diesem Fall dabei</source>
        <translation>Present for this case</translation>
    </message>
    <message>
        <source>Anonymer Fall {position}</source>
        <translation>Anonymous case {position}</translation>
    </message>
    <message>
        <source>hat keine Anmeldung an diesem Gerät</source>
        <translation>has no sign-in on this device</translation>
    </message>
    <message>
        <source>darf im Programm keine Konferenz leiten</source>
        <translation>may not lead a conference in the program</translation>
    </message>
    <message>
        <source>hat noch kein eigenes Kennwort gewählt</source>
        <translation>has not chosen a password of their own yet</translation>
    </message>
    <message>
        <source>steht nicht in jeder Einwilligung</source>
        <translation>does not stand in every consent</translation>
    </message>
    <message>
        <source>Auf der Tagesordnung</source>
        <translation>On the agenda</translation>
    </message>
    <message>
        <source>Nicht angenommen</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>Es sind mehr Fälle gemeldet, als Plätze da sind</source>
        <translation>More cases are reported than there are places</translation>
    </message>
    <message>
        <source>Andere Fälle sind eiliger</source>
        <translation>Other cases are more urgent</translation>
    </message>
    <message>
        <source>In der Meldung fehlen noch Angaben</source>
        <translation>Entries are missing in the report</translation>
    </message>
    <message>
        <source>Die Einwilligung ist noch zu klären</source>
        <translation>The consent has yet to be settled</translation>
    </message>
    <message>
        <source>Die meldende Stelle hat darum gebeten</source>
        <translation>Whoever reported asked for it</translation>
    </message>
    <message>
        <source>Eine andere Stelle ist zuständig</source>
        <translation>Another body is responsible</translation>
    </message>
    <message>
        <source>Ein anderer Grund, bitte fragen Sie nach</source>
        <translation>Another reason, please ask</translation>
    </message>
    <message>
        <source>Gesundheit und Behandlung</source>
        <translation>Health and treatment</translation>
    </message>
    <message>
        <source>Straftaten und Verdacht</source>
        <translation>Offences and suspicion</translation>
    </message>
    <message>
        <source>Konflikte in der Familie</source>
        <translation>Conflicts in the family</translation>
    </message>
    <message>
        <source>Wertungen, Glaube, Herkunft, Schulden</source>
        <translation>Judgements, belief, origin, debts</translation>
    </message>
    <message>
        <source>Fallkonferenz der Jugendberufsagentur</source>
        <translation>Case conference of the youth employment agency</translation>
    </message>
    <message>
        <source>ILJA-Fallkonferenz</source>
        <translation>ILJA case conference</translation>
    </message>
    <message>
        <source>Anonyme Fallberatung</source>
        <translation>Anonymous case consultation</translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Montag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Dienstag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Mittwoch</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Donnerstag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Freitag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Der Tag liegt in der Vergangenheit.</source>
        <translation>The day lies in the past.</translation>
    </message>
    <message>
        <source>Der Tag liegt am Wochenende.</source>
        <translation>The day is at the weekend.</translation>
    </message>
    <message>
        <source>Gesetzlicher Feiertag: {detail}.</source>
        <translation>Public holiday: {detail}.</translation>
    </message>
    <message>
        <source>Schulferien: {detail}.</source>
        <translation>School holidays: {detail}.</translation>
    </message>
    <message>
        <source>Für diesen Tag sind noch keine Schulferien eingetragen.</source>
        <translation>No school holidays are entered for this day yet.</translation>
    </message>
    <message>
        <source>Der Meldeschluss ist schon vorbei.</source>
        <translation>The reporting deadline has passed.</translation>
    </message>
    <message>
        <source>Meldeschluss an einem freien Tag: {detail}.</source>
        <translation>Reporting deadline on a free day: {detail}.</translation>
    </message>
    <message>
        <source>Zur selben Zeit ist dort schon Konferenz {detail}.</source>
        <translation>Conference {detail} is there at the same time.</translation>
    </message>
    <message>
        <source>Moderation oder Protokoll sind zur selben Zeit bei Konferenz {detail}.</source>
        <translation>Chair or minute taker are at conference {detail} at the same time.</translation>
    </message>
    <message>
        <source>Am selben Tag ist auch Konferenz {detail}.</source>
        <translation>Conference {detail} is on the same day.</translation>
    </message>
    <message>
        <source>Antwort offen</source>
        <translation>Answer open</translation>
    </message>
    <message>
        <source>Zugesagt</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Vertreten durch</source>
        <translation>Represented by</translation>
    </message>
    <message>
        <source>Einladung</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Änderung</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Verschiebung</source>
        <translation>Postponement</translation>
    </message>
    <message>
        <source>Absage</source>
        <translation>Cancellation</translation>
    </message>
    <message>
        <source>Rückgabeliste</source>
        <translation>Return list</translation>
    </message>
    <message>
        <source>Interne Tagesordnung</source>
        <translation>Internal agenda</translation>
    </message>
    <message>
        <source>Tagesordnung für den Tisch</source>
        <translation>Agenda for the table</translation>
    </message>
    <message>
        <source>Anwesenheitsliste</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Hinweis auf Verschwiegenheit</source>
        <translation>Notice on secrecy</translation>
    </message>
    <message>
        <source>Wer darf welchen Fall hören</source>
        <translation>Who may hear which case</translation>
    </message>
    <message>
        <source>Fallbogen</source>
        <translation>Case form</translation>
    </message>
    <message>
        <source>Einwilligung, leer</source>
        <translation>Consent, blank</translation>
    </message>
    <message>
        <source>Ergänzungsblatt, leer</source>
        <translation>Addendum, blank</translation>
    </message>
    <message>
        <source>Widerruf, leer</source>
        <translation>Withdrawal, blank</translation>
    </message>
    <message>
        <source>Verlustmeldung, leer</source>
        <translation>Loss report, blank</translation>
    </message>
    <message>
        <source>Schlüsselliste</source>
        <translation>Key list</translation>
    </message>
    <message>
        <source>Darf alles hören</source>
        <translation>May hear everything</translation>
    </message>
    <message>
        <source>Darf einen Teil hören</source>
        <translation>May hear a part</translation>
    </message>
    <message>
        <source>Verlässt den Raum</source>
        <translation>Leaves the room</translation>
    </message>
    <message>
        <source>keine gültige Einwilligung für diesen Tag</source>
        <translation>no valid consent for this day</translation>
    </message>
    <message>
        <source>Wohnort oder Alter sprechen dagegen</source>
        <translation>residence or age speak against it</translation>
    </message>
    <message>
        <source>die Einwilligung nennt die Moderation nicht</source>
        <translation>the consent does not name the moderator</translation>
    </message>
    <message>
        <source>geschützter Fall, nicht für Sie freigegeben</source>
        <translation>shielded case, not open to you</translation>
    </message>
    <message>
        <source>Einseitig</source>
        <translation>One side</translation>
    </message>
    <message>
        <source>Beidseitig</source>
        <translation>Both sides</translation>
    </message>
    <message>
        <source>Fallkonferenzen</source>
        <translation>Case conferences</translation>
    </message>
    <message>
        <source>Besprochene Fälle</source>
        <translation>Cases discussed</translation>
    </message>
    <message>
        <source>Vereinbarungen</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Nachfragen zum Verbleib</source>
        <translation>Enquiries about whereabouts</translation>
    </message>
    <message>
        <source>Stunden der Lotsenbegleitung</source>
        <translation>Hours of accompaniment</translation>
    </message>
    <message>
        <source>Fahrtkosten der Lotsenbegleitung</source>
        <translation>Fares of accompaniment</translation>
    </message>
    <message>
        <source>zu klein</source>
        <translation>too small</translation>
    </message>
    <message>
        <source>verrät eine Gruppe</source>
        <translation>gives away a group</translation>
    </message>
    <message>
        <source>von Einzelnen bestimmt</source>
        <translation>determined by individuals</translation>
    </message>
    <message>
        <source>verrät neue Fälle</source>
        <translation>gives away new cases</translation>
    </message>
    <message>
        <source>schützt andere Werte</source>
        <translation>protects other values</translation>
    </message>
    <message>
        <source>Kleine Zahlen unkenntlich machen</source>
        <translation>Make small numbers unrecognisable</translation>
    </message>
    <message>
        <source>Alle Zahlen auf Vielfache von 3 runden</source>
        <translation>Round all numbers to multiples of 3</translation>
    </message>
    <message>
        <source>Alle Zahlen auf Vielfache von 5 runden</source>
        <translation>Round all numbers to multiples of 5</translation>
    </message>
    <message>
        <source>Rechtskreis der meldenden Stelle</source>
        <translation>legal circle of the reporting office</translation>
    </message>
    <message>
        <source>Altersgruppe</source>
        <translation>age group</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>result</translation>
    </message>
    <message>
        <source>Wartezeit von der Meldung bis zur Konferenz</source>
        <translation>waiting time from report to conference</translation>
    </message>
    <message>
        <source>Junger Mensch am Tisch</source>
        <translation>young person at the table</translation>
    </message>
    <message>
        <source>Verfahren</source>
        <translation>procedure</translation>
    </message>
    <message>
        <source>Stand des Falls</source>
        <translation>stage of the case</translation>
    </message>
    <message>
        <source>angesprochene Bedarfe</source>
        <translation>needs addressed</translation>
    </message>
    <message>
        <source>abgebende Schulform</source>
        <translation>type of school left</translation>
    </message>
    <message>
        <source>bisherige Wege und Angebote</source>
        <translation>paths and offers so far</translation>
    </message>
    <message>
        <source>Aufenthaltsgruppe</source>
        <translation>Residence group</translation>
    </message>
    <message>
        <source>Stand der Vereinbarung</source>
        <translation>state of the commitment</translation>
    </message>
    <message>
        <source>Stand des Tandems</source>
        <translation>State of the tandem</translation>
    </message>
    <message>
        <source>Messpunkt</source>
        <translation>checkpoint</translation>
    </message>
    <message>
        <source>Ergebnis der Nachfrage</source>
        <translation>result of the enquiry</translation>
    </message>
    <message>
        <source>Schulform</source>
        <translation>type of school</translation>
    </message>
    <message>
        <source>Einstieg in betriebliche Ausbildung</source>
        <translation>entry into company training</translation>
    </message>
    <message>
        <source>Anwesenheit des jungen Menschen</source>
        <translation>presence of the young person</translation>
    </message>
    <message>
        <source>angesprochenen Bedarfen</source>
        <translation>needs discussed</translation>
    </message>
    <message>
        <source>abgebender Schulform</source>
        <translation>type of school left</translation>
    </message>
    <message>
        <source>bisherigen Wegen und Angeboten</source>
        <translation>paths and offers so far</translation>
    </message>
    <message>
        <source>Auswertung der Fallkonferenzen</source>
        <translation>Figures of case conferences</translation>
    </message>
    <message>
        <source>Bericht an den Jugendhilfeausschuss</source>
        <translation>Report to the youth welfare committee</translation>
    </message>
    <message>
        <source>Angaben zur Landesevaluation</source>
        <translation>Figures for the state&apos;s evaluation</translation>
    </message>
    <message>
        <source>Angebots- und Bedarfsanalyse</source>
        <translation>Analysis of offers and needs</translation>
    </message>
    <message>
        <source>Kennzahlen zu Verbleib und Konferenzen</source>
        <translation>Indicators of whereabouts and conferences</translation>
    </message>
    <message>
        <source>Lotsenbegleitung in Zahlen</source>
        <translation>Accompaniment in figures</translation>
    </message>
</context>
<context>
    <name>WordNote</name>
    <message>
        <source>Bitte prüfen, ob das in die Meldung gehört: {words}. Oft genügt, was gebraucht wird, etwa „Klärung der gesundheitlichen Eignung“.</source>
        <translation>Please check whether this belongs in the report: {words}. Often it is enough to say what is needed, such as “settle fitness for the job”.</translation>
    </message>
</context>
<context>
    <name>YearBand</name>
    <message>
        <source>Termine {year}: {dates}</source>
        <translation>Dates {year}: {dates}</translation>
    </message>
</context>
<context>
    <name>YearDatesSheet</name>
    <message>
        <source>Termine {year}: {name}</source>
        <translation>Dates {year}: {name}</translation>
    </message>
    <message>
        <source>Termine planen</source>
        <translation>Plan dates</translation>
    </message>
    <message>
        <source>Vorgeschlagen sind Tage ohne Feiertag und außerhalb der Ferien.</source>
        <translation>Suggested are days that are no holidays and outside school holidays.</translation>
    </message>
    <message>
        <source>Alle Termine dieses Jahres sind schon geplant.</source>
        <translation>All dates of this year are planned already.</translation>
    </message>
    <message>
        <source>Es ist nichts mehr zu planen.</source>
        <translation>There is nothing left to plan.</translation>
    </message>
</context>
<context>
    <name>_CalendarPopup</name>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Der Inhalt steht in der Ansicht „Text“.</source>
        <translation>The content is in the “Text” view.</translation>
    </message>
</context>
</TS>

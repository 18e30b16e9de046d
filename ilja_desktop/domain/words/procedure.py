"""The sentences of refusals on a case's way to the table: report, agenda, session."""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

SENTENCES: dict[str, str] = {
    "minutes_out_of_range": mark(
        "Refusal", "Das sind zu viele oder zu wenige Minuten. Bitte {least} bis {most} eintragen."
    ),
    "nobody_to_tell": mark(
        "Refusal",
        "Alle meldenden Stellen wissen, was entschieden ist. Es ist nichts zu schreiben.",
    ),
    "cannot_lead": mark(
        "Refusal",
        "Diese Person kann die Konferenz nicht leiten: Sie gehört nicht zum Netzwerk, oder ihr "
        "fehlt die Aufgabe im Programm. Bitte jemand anderes anmelden.",
    ),
    "leads_already": mark("Refusal", "Diese Person leitet die Konferenz schon."),
    "selection_reason_missing": mark(
        "Refusal",
        "Es warten {waiting} Fälle auf {free} freie Plätze. Bitte kurz begründen, warum dieser "
        "Fall aufgenommen wird.",
    ),
    "agenda_closed": mark(
        "Refusal",
        "An dieser Konferenz lässt sich nichts mehr ändern, sie ist im Stand „{state}“. Bitte die "
        "nächste Konferenz wählen.",
    ),
    "agenda_empty": mark(
        "Refusal",
        "Auf der Tagesordnung steht noch nichts. Bitte zuerst mindestens einen Fall oder Punkt "
        "aufnehmen.",
    ),
    "agenda_full": mark(
        "Refusal",
        "Auf der Tagesordnung ist Zeit für {capacity} Fälle, und so viele stehen schon darauf. "
        "Bitte einen zurückstellen oder die Zahl der Fälle in der Konferenz ändern.",
    ),
    "case_is_over": mark(
        "Refusal",
        "Zu Fall {number} kann nichts mehr gemeldet werden, er ist im Stand „{state}“. Bitte "
        "einen neuen Fall anlegen.",
    ),
    "category_not_covered": mark(
        "Refusal",
        "Angaben zu „{category}“ können nicht eingetragen werden: {reason}. Bitte die Angabe "
        "weglassen oder vorher eine Einwilligung einholen, die sie freigibt.",
    ),
    "folder_empty": mark(
        "Refusal",
        "Auf der Tagesordnung steht nichts, was noch zu besprechen ist. Bitte zuerst Fälle oder "
        "Punkte aufnehmen.",
    ),
    "line_unclear": mark(
        "Refusal",
        "Die Zeile „{line}“ sagt nicht eindeutig, wer was bis wann tut. Bitte wie „Reinartz fragt "
        "drei Betriebe an bis 15.1.“ schreiben.",
    ),
    "not_yet_held": mark(
        "Refusal",
        "Nachtragen lässt sich nur, was vorbei ist. Diese Konferenz ist am {held_on}, und Zeiten "
        "dürfen nicht in der Zukunft liegen.",
    ),
    "nothing_to_write": mark(
        "Refusal",
        "Der Widerruf ist als Fehleintrag gestrichen. Es gibt niemanden, dem zu schreiben ist.",
    ),
    "day_not_confirmed": mark(
        "Refusal",
        "Heute ist nach der Uhr dieses Rechners der {today}; danach richtet sich jede "
        "Einwilligung. Bitte diesen Tag bestätigen oder die Uhr richtig stellen.",
    ),
    "closed_without_names": mark(
        "Refusal",
        "Angaben zu „{category}“ bleiben zu, solange der Fall ohne Namen besprochen wird. Bitte "
        "die Angabe weglassen.",
    ),
    "text_names_person": mark(
        "Refusal",
        "Daran lässt sich der junge Mensch erkennen: {kinds}. Der Text ist nicht gespeichert. "
        "Bitte anders sagen, etwa „die Mutter“, „die Schule“ oder „im letzten Jahr“.",
    ),
    "questions_open": mark(
        "Refusal",
        "Bitte jede Frage beantworten: Steht im Text etwas, woran man den jungen Menschen erkennt?",
    ),
    "side_at_table": mark(
        "Refusal",
        "Ohne Namen lässt sich nur sprechen, wenn weder der junge Mensch noch jemand von seiner "
        "Seite im Raum ist. Bitte den Fall mit Einwilligung besprechen oder vertagen.",
    ),
    "owner_not_at_table": mark(
        "Refusal",
        "{name} ist bei diesem Fall ohne Namen nicht am Tisch und darf ihn deshalb nicht kennen. "
        "Bitte jemanden wählen, der am Tisch ist.",
    ),
    "mode_is_settled": mark(
        "Refusal",
        "Ob dieser Punkt mit oder ohne Namen besprochen wird, lässt sich nicht mehr ändern, er "
        "ist im Stand „{state}“.",
    ),
    "item_not_open": mark(
        "Refusal",
        "Dieser Punkt ist nicht aufgerufen, er ist im Stand „{state}“. Bitte nur am aufgerufenen "
        "Punkt schreiben.",
    ),
    "item_still_open": mark(
        "Refusal",
        "Punkt {position} ist noch aufgerufen. Bitte ihn zuerst abschließen oder vertagen.",
    ),
    "nothing_to_recall": mark(
        "Refusal",
        "Von der zurückgezogenen Fassung ist kein Exemplar mehr draußen; es gibt nichts "
        "zurückzurufen.",
    ),
    "stop_unresolved": mark(
        "Refusal",
        "Die Besprechung von Fall {number} wurde wegen eines Widerrufs abgebrochen, und was dazu "
        "geschrieben war, liegt noch unter Verschluss. Bitte zuerst klären und entscheiden, ob es "
        "gelöscht wird.",
    ),
    "not_admitted": mark(
        "Refusal",
        "Fall {number} kann so nicht angenommen werden, nicht erfüllt: {checks}. Bitte einen "
        "Grund für die Ausnahme eintragen oder den Fall ablehnen.",
    ),
    "owner_not_covered": mark(
        "Refusal",
        "{name} kann diese Vereinbarung nicht übernehmen: {reason}. Bitte jemanden eintragen, den "
        "die Einwilligung nennt.",
    ),
    "same_file_twice": mark(
        "Refusal",
        "„{name}“ ist zweimal dabei. Bitte jede Datei nur einmal wählen oder eine umbenennen.",
    ),
    "secrecy_notice_missing": mark(
        "Refusal",
        "Die Konferenz beginnt mit dem Hinweis auf Verschwiegenheit und Zweck. Bitte ihn vorlesen "
        "und das vermerken.",
    ),
    "session_not_running": mark(
        "Refusal",
        "Punkte lassen sich nur aufrufen, während die Konferenz läuft; sie ist im Stand "
        "„{state}“. Bitte die Konferenz zuerst eröffnen.",
    ),
    "nothing_stopped": mark(
        "Refusal",
        "Dieser Punkt ist nicht abgebrochen, oder über seinen Text ist schon entschieden. Bitte "
        "die Tagesordnung ansehen.",
    ),
    "cannot_go_on": mark(
        "Refusal",
        "Der Punkt kann nicht weitergehen: Die Einwilligung trägt ihn nicht mehr, oder ein anderer "
        "Punkt ist aufgerufen. Bitte mit dem nächsten Punkt weitermachen.",
    ),
    "guest_not_covered": mark(
        "Refusal",
        "Diese Person darf den Fall nicht hören. Bitte draußen lassen, ohne Namen weitermachen "
        "oder ein Ergänzungsblatt unterschreiben lassen.",
    ),
    "somebody_must_leave": mark(
        "Refusal",
        "Für diesen Fall noch im Raum, obwohl die Einwilligung es nicht zulässt: {names}. Bitte "
        "den Raum verlassen lassen und das vermerken.",
    ),
    "vault_exists": mark(
        "Refusal",
        "„{folder}“ gibt es schon. Bitte einen anderen Namen wählen oder den vorhandenen Tresor "
        "öffnen.",
    ),
}

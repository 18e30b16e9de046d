"""The German sentence of every refusal: what happened, and what to do.

Those of a noun stand beside its other words; here are those of no noun, and of papers.
"""

from __future__ import annotations

from ilja_desktop.domain.words import (
    certificate,
    commandline,
    consent,
    database,
    exchange,
    form,
    integrity,
    locking,
    minutes,
    narrative,
    package,
    password,
    planning,
    printout,
    procedure,
    recovery,
    retention,
    scan,
    shield,
    vault,
    volunteer,
    whereabouts,
)
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
    "summaries_unreadable": mark(
        "Refusal",
        "Die Liste der Zusammenfassungen „{file}“ ist nicht zu lesen. Bitte das Programm neu "
        "einrichten.",
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
    "unreadable_pdf": mark(
        "Refusal",
        "Dieses PDF lässt sich nicht anzeigen; es ist beschädigt oder geschützt. Bitte lassen Sie "
        "es sich neu geben.",
    ),
    "no_paper_code": mark(
        "Refusal",
        "Das ist kein Prüfcode. Er hat drei Gruppen aus vier Zeichen und steht am Fuß jeder Seite.",
    ),
    "code_unknown": mark(
        "Refusal",
        "Zu {printed} gibt es in diesem Tresor keine Unterlage. Bitte den Code noch einmal "
        "ablesen; sonst stammt das Papier nicht von hier oder die Unterlage ist gelöscht.",
    ),
    "not_your_place": mark(
        "Refusal",
        "Dieser Platz ist für {name}. Bitte meldet sich diese Person selbst an.",
    ),
    "signed_in_file": mark(
        "Refusal",
        "{name} hat schon unterschrieben. Das bleibt so und lässt sich nicht zurücknehmen.",
    ),
    "only_moderator_signs": mark(
        "Refusal",
        "Diese Unterlagen kann nur unterschreiben, wer die Konferenz moderiert hat: {moderator}. "
        "Bitte melden Sie sich mit diesem Namen an.",
    ),
    "sheets_unfinished": mark(
        "Refusal",
        "Noch nicht abgeschlossen: {positions}. Bitte jeden Punkt in der Konferenz abschließen "
        "oder vertagen, dann unterschreiben.",
    ),
    "not_final_yet": mark(
        "Refusal",
        "Exemplare gibt es erst von unterschriebenen Unterlagen; dieses Blatt ist im Stand "
        "„{state}“. Bitte zuerst festschreiben und unterschreiben.",
    ),
    "not_on_the_list": mark(
        "Refusal",
        "{recipient} erhält davon heute kein Exemplar. Der Grund steht im Verteiler.",
    ),
    "evaluation_unprotectable": mark(
        "Refusal",
        "Diese Datensätze können nicht herausgegeben werden: Auch mit groben Angaben bliebe jemand "
        "zu erkennen. Bitte einen längeren Zeitraum oder weniger Merkmale wählen.",
    ),
    "summary_outdated": mark(
        "Refusal",
        "Seit diese Zusammenfassung gemacht wurde, ist eine andere herausgegeben worden. Bitte "
        "machen Sie sie noch einmal, damit beide zusammen geschützt sind.",
    ),
    "joined_otherwise": mark(
        "Refusal",
        "Zu dieser Zeit wurde „{variable}“ schon mit anders zusammengefassten Kategorien "
        "herausgegeben; aus beidem ließe sich auf Einzelne schließen. Bitte ebenso zusammenfassen "
        "oder das Merkmal weglassen.",
    ),
    "residence_not_told": mark(
        "Refusal",
        "Die Aufenthaltsgruppe kann nicht eingetragen werden: Zur Nachfrage nach dem Verbleib ist "
        "„Aufenthaltsstatus und Arbeitserlaubnis“ nicht freigegeben. Bitte „keine Angabe“ wählen "
        "oder die Einwilligung ergänzen.",
    ),
    "reader_needs_more": mark(
        "Refusal",
        "Für „{recipient}“ werden keine Zahlen unter {least} genannt, in dieser Zusammenfassung "
        "aber Zahlen ab {threshold}. Bitte unter „Schutz“ mindestens {least} wählen.",
    ),
    "few_new_cases": mark(
        "Refusal",
        "Seit einer früheren Herausgabe sind weniger Fälle dazugekommen oder weggefallen, als "
        "genannt werden dürfen. Aus dem Unterschied wäre zu lesen, wer sie sind. Bitte warten Sie, "
        "bis es mehr sind, oder wählen Sie einen anderen Zeitraum.",
    ),
    "summary_would_differ": mark(
        "Refusal",
        "Für {period} ist schon eine Zusammenfassung mit anderen Zahlen herausgegeben; aus beiden "
        "zusammen ließe sich auf Einzelne schließen. Bitte einen Zeitraum wählen, der sich damit "
        "nicht überschneidet.",
    ),
    "rows_unsettled": mark(
        "Refusal",
        "Es wurde nichts übernommen: {doubtful} Zeilen sind zweifelhaft, {refused} abgelehnt. "
        "Bitte jede davon entscheiden oder auslassen.",
    ),
    **certificate.SENTENCES,
    **commandline.SENTENCES,
    **consent.SENTENCES,
    **database.SENTENCES,
    **exchange.SENTENCES,
    **form.SENTENCES,
    **integrity.SENTENCES,
    **locking.SENTENCES,
    **minutes.SENTENCES,
    **narrative.SENTENCES,
    **package.SENTENCES,
    **password.SENTENCES,
    **planning.SENTENCES,
    **printout.SENTENCES,
    **procedure.SENTENCES,
    **recovery.SENTENCES,
    **retention.SENTENCES,
    **scan.SENTENCES,
    **shield.SENTENCES,
    **vault.SENTENCES,
    **volunteer.SENTENCES,
    **whereabouts.SENTENCES,
}

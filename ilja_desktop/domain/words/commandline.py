"""The German sentences of refusals that only the command line knows."""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

SENTENCES: dict[str, str] = {
    "file_not_read": mark(
        "Refusal",
        "„{path}“ konnte nicht gelesen werden. Bitte prüfen, ob es die Datei gibt, ob der Stick "
        "noch steckt und ob Sie sie lesen dürfen.",
    ),
    "file_too_big": mark(
        "Refusal",
        "„{path}“ ist größer als {megabytes} MB und wird nicht gelesen. Bitte prüfen, ob es die "
        "richtige Datei ist.",
    ),
    "file_taken": mark(
        "Refusal",
        "„{path}“ gibt es schon; es wird nichts überschrieben. Bitte einen anderen Ordner wählen.",
    ),
    "file_not_written": mark(
        "Refusal",
        "„{path}“ konnte nicht geschrieben werden. Bitte prüfen, ob der Stick noch steckt, ob dort "
        "Platz ist und ob Sie dort schreiben dürfen.",
    ),
    "folder_not_empty": mark(
        "Refusal",
        "Der Ordner „{folder}“ ist nicht leer. Bitte einen neuen oder leeren Ordner angeben.",
    ),
    "folder_not_made": mark(
        "Refusal",
        "Der Ordner „{folder}“ kann nicht angelegt oder benutzt werden. Bitte Zugriffsrechte und "
        "Datenträger prüfen.",
    ),
    "password_not_read": mark(
        "Refusal",
        "Das Kennwort konnte nicht gelesen werden. Bitte mit --password-file eine Textdatei "
        "angeben, in deren erster Zeile es steht.",
    ),
    "nothing_held": mark(
        "Refusal",
        "Es wurde noch keine Konferenz abgehalten, deren Unterlagen ausgegeben werden könnten.",
    ),
    "certificate_not_read": mark(
        "Refusal",
        "„{path}“ enthält kein Zertifikat. Bitte die PEM-Datei des Amtes angeben.",
    ),
    "revocations_not_read": mark(
        "Refusal",
        "„{path}“ ist keine Liste gesperrter Zertifikate dieses Amtes. Bitte die Liste angeben, "
        "die das Amt zu seinem Zertifikat herausgibt.",
    ),
    "stopped": mark("Refusal", "Abgebrochen. Was bis dahin fertig war, bleibt bestehen."),
}

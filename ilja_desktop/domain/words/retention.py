"""Words about keeping and erasing, losses of data, and subject access."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.loss import Duty, LostThing, Protection
from ilja_desktop.domain.retention import ArchiveDecision, ErasureGround, ErasureObstacle, Trace
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    ErasureGround.PERIOD: mark("Word", "Aufbewahrungsfrist abgelaufen"),
    ErasureGround.PROMISE: mark("Word", "Auf dem Formular zugesagter Tag"),
    ErasureGround.WITHDRAWAL: mark("Word", "Widerruf der Einwilligung"),
    ErasureGround.NO_CONSENT: mark("Word", "Ohne Einwilligung geblieben"),
    ErasureGround.PARTIAL_WITHDRAWAL: mark("Word", "Teilweiser Widerruf der Einwilligung"),
    ErasureGround.MISTAKE: mark("Word", "Widerruf als Fehleintrag gestrichen"),
    ErasureGround.REMOVAL: mark("Word", "Eine Angabe wurde entfernt"),
    ErasureObstacle.HELD: mark("Word", "Aufbewahrung nach § 9b SGB VIII"),
    ErasureObstacle.WORKED_ON: mark("Word", "Noch nicht abgeschlossen"),
    ArchiveDecision.OFFERED: mark("Word", "Angeboten"),
    ArchiveDecision.TAKEN_OVER: mark("Word", "Übernommen"),
    ArchiveDecision.DECLINED: mark("Word", "Vom Archiv abgelehnt"),
    Trace.CASE: mark("Word", "Fall"),
    Trace.PERSON: mark("Word", "Person"),
    Trace.CONSENT: mark("Word", "Einwilligung"),
    Trace.VERSION: mark("Word", "Fassung eines Fallblatts"),
    LostThing.LAPTOP: mark("Word", "Laptop mit dem Tresor"),
    LostThing.STICK: mark("Word", "Speicherstift mit einer Sicherung"),
    LostThing.PAPER: mark("Word", "Exemplare auf Papier"),
    Protection.ENCRYPTED: mark("Word", "Verschlüsselt, Gerät gesperrt"),
    Protection.OPEN: mark("Word", "Unverschlüsselt oder entsperrt"),
    Protection.PAPER: mark("Word", "Papier, für jeden lesbar"),
    Protection.UNKNOWN: mark("Word", "Nicht bekannt"),
    Duty.RECORD: mark("Word", "Dokumentieren; ein Risiko ist nicht zu erwarten"),
    Duty.NOTIFY: mark("Word", "Der Aufsichtsbehörde melden"),
    Duty.TELL: mark("Word", "Der Aufsichtsbehörde melden und die Betroffenen benachrichtigen"),
}

SENTENCES: dict[str, str] = {
    "extension_beyond_promise": mark(
        "Refusal",
        "Der Fall ist spätestens am {limit} zu löschen: Das wurde auf einem unterschriebenen "
        "Formular zugesagt oder folgt aus einem Widerruf. Bitte einen früheren Tag wählen.",
    ),
    "held_by_statute": mark(
        "Refusal",
        "Fall {number} wird nach § 9b SGB VIII aufbewahrt und nicht gelöscht. Bitte zuerst die "
        "Abgabe an die andere Akte eintragen.",
    ),
    "not_held": mark(
        "Refusal",
        "Fall {number} wird nicht nach § 9b SGB VIII aufbewahrt. Bitte die Aufbewahrung zuerst "
        "mit Grund eintragen.",
    ),
    "not_due_yet": mark(
        "Refusal",
        "Fall {number} wird erst nach dem {erase_on} gelöscht. Bitte die Liste neu ansehen.",
    ),
    "still_worked_on": mark(
        "Refusal",
        "Fall {number} ist noch nicht abgeschlossen. Bitte ihn zuerst abschließen oder die "
        "Aufbewahrung mit Grund verlängern.",
    ),
    "tombstones_forged": mark(
        "Refusal",
        "Die Liste der Löschungen „{name}“ ist beschädigt oder nicht von dieser Dienststelle "
        "unterschrieben. Es wurde nichts wiederhergestellt. Bitte die Datenschutzstelle "
        "verständigen.",
    ),
    "too_many_at_once": mark(
        "Refusal",
        "Das sind {count} Löschungen, ohne zweite Bestätigung sind {cap} in einem Lauf möglich. "
        "Bitte die Anzahl bestätigen oder weniger auswählen.",
    ),
}

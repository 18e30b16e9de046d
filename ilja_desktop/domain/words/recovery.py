"""German words of the recovery sheet and of backups."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.recovery import SheetPart, SheetState
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    SheetState.MISSING: mark("Word", "kein Bogen"),
    SheetState.VALID: mark("Word", "gültig"),
    SheetState.USED: mark("Word", "benutzt"),
    SheetPart.LEADERSHIP: mark("Word", "Teil A: Leitung"),
    SheetPart.DATA_PROTECTION: mark("Word", "Teil B: Datenschutz"),
}

SENTENCES: dict[str, str] = {
    "backup_damaged": mark(
        "Refusal",
        "„{name}“ ist keine Sicherung dieses Programms oder wurde beschädigt. Es wurde nichts "
        "übernommen. Bitte eine andere Sicherung verwenden.",
    ),
    "backup_newer": mark(
        "Refusal",
        "„{name}“ wurde mit einer neueren Fassung des Programms gesichert. Bitte diese "
        "installieren; es wurde nichts übernommen.",
    ),
    "backup_foreign": mark(
        "Refusal",
        "„{name}“ gehört zu einem anderen Tresor oder wurde nicht von Ihrem Amt unterschrieben. "
        "Es wurde nichts übernommen. Bitte die richtige Sicherung wählen.",
    ),
    "backup_not_opened": mark(
        "Refusal",
        "„{name}“ lässt sich mit diesem Schlüssel nicht öffnen. Bitte den Bogen verwenden, der "
        "bei dieser Sicherung gültig war, oder mit einer Person öffnen, die damals Zugang hatte.",
    ),
    "backup_not_written": mark(
        "Refusal",
        "Im Ordner „{folder}“ konnte nicht gesichert werden. Es blieb nichts zurück. Bitte prüfen, "
        "ob der Datenträger da ist, Platz hat und beschrieben werden darf.",
    ),
    "backup_not_read": mark(
        "Refusal",
        "„{name}“ konnte nicht gelesen werden. Bitte prüfen, ob der Datenträger noch da ist und "
        "ob im Zielordner genug Platz ist.",
    ),
    "backup_not_verified": mark(
        "Refusal",
        "Die Sicherung stimmt nicht mit dem Tresor überein und wurde verworfen. Bitte den Tresor "
        "prüfen und auf einem anderen Datenträger noch einmal sichern.",
    ),
    "recovery_file_not_read": mark(
        "Refusal",
        "„{path}“ konnte nicht gelesen werden. Bitte eine Textdatei angeben, in der der Schlüssel "
        "vom Wiederherstellungsbogen steht.",
    ),
    "recovery_part_missing": mark(
        "Refusal",
        "Der Schlüssel dieses Tresors steht auf zwei Bögen. Bitte Teil A und Teil B eingeben; "
        "einer allein öffnet nichts.",
    ),
    "sheet_due": mark(
        "Refusal",
        "Für diesen Tresor fehlt ein gültiger Wiederherstellungsbogen. Bitte im Programm anmelden, "
        "den Bogen drucken und den Schlüssel abtippen, oder auf der Befehlszeile „sheet“ aufrufen.",
    ),
    "sheet_not_typed": mark(
        "Refusal",
        "Der Schlüssel vom neuen Wiederherstellungsbogen wurde nicht abgetippt; der Bogen gilt "
        "nicht. Bitte an einer Eingabezeile wiederholen, in einem Skript mit --recovery-file.",
    ),
    "no_sheet_drawn": mark(
        "Refusal",
        "Es wurde noch kein neuer Wiederherstellungsbogen angezeigt. Bitte zuerst drucken.",
    ),
}

"""Words about the conference folder, and about typing in what came of it."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.folder import FolderKind, Hears, LeftOut
from ilja_desktop.domain.frompaper import PaperResult
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    FolderKind.RETURN_LIST: mark("Word", "Rückgabeliste"),
    FolderKind.INTERNAL_AGENDA: mark("Word", "Interne Tagesordnung"),
    FolderKind.TABLE_AGENDA: mark("Word", "Tagesordnung für den Tisch"),
    FolderKind.ATTENDANCE: mark("Word", "Anwesenheitsliste"),
    FolderKind.NOTICE: mark("Word", "Hinweis auf Verschwiegenheit"),
    FolderKind.HEARING: mark("Word", "Wer darf welchen Fall hören"),
    FolderKind.CASE_SHEET: mark("Word", "Fallbogen"),
    FolderKind.CONSENT: mark("Word", "Einwilligung, leer"),
    FolderKind.ADDENDUM: mark("Word", "Ergänzungsblatt, leer"),
    FolderKind.WITHDRAWAL: mark("Word", "Widerruf, leer"),
    FolderKind.LOSS: mark("Word", "Verlustmeldung, leer"),
    FolderKind.KEY_LIST: mark("Word", "Schlüsselliste"),
    Hears.ALL: mark("Word", "Darf alles hören"),
    Hears.PARTLY: mark("Word", "Darf einen Teil hören"),
    Hears.NOTHING: mark("Word", "Verlässt den Raum"),
    Hears.NAMELESS: mark("Word", "Ohne Namen"),
    LeftOut.CONSENT: mark("Word", "keine gültige Einwilligung für diesen Tag"),
    LeftOut.NOT_ADMITTED: mark("Word", "Wohnort oder Alter sprechen dagegen"),
    LeftOut.CARRIER: mark("Word", "die Einwilligung nennt die Moderation nicht"),
    PaperResult.DISCUSSED: mark("Word", "Beraten"),
    PaperResult.ADJOURNED: mark("Word", "Vertagt"),
    PaperResult.DROPPED: mark("Word", "Heute nicht besprochen"),
    LeftOut.SHIELDED: mark("Word", "geschützter Fall, nicht für Sie freigegeben"),
}

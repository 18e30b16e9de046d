"""Words about finished files, their copies, and the record of what was done."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.disclosure import Channel, DocumentKind, Edition, ReceiverKind
from ilja_desktop.domain.handout import Pressure
from ilja_desktop.domain.summary import CellState
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    DocumentKind.MINUTES_ARCHIVE: mark("Word", "Sitzungsprotokoll (Archiv)"),
    DocumentKind.SHEET_ARCHIVE: mark("Word", "Fallblatt (Archiv)"),
    DocumentKind.MINUTES_COPY: mark("Word", "Sitzungsprotokoll"),
    DocumentKind.MINUTES_PUBLIC: mark("Word", "Sitzungsprotokoll ohne Fallzeilen"),
    DocumentKind.SHEET_EXTRACT: mark("Word", "Auszug aus dem Fallblatt"),
    DocumentKind.SHEET_DRAFT: mark("Word", "Entwurf eines Fallblatts"),
    DocumentKind.SUMMARY: mark("Word", "Anonymisierte Zusammenfassung"),
    DocumentKind.FOLDER_PAPER: mark("Word", "Papier der Konferenzmappe"),
    DocumentKind.FOLDER_BLANK: mark("Word", "Leerer Bogen der Konferenzmappe"),
    DocumentKind.PAPER_RECORD: mark("Word", "Mitschrift auf Papier"),
    DocumentKind.REMINDER: mark("Word", "Erinnerung an Vereinbarungen"),
    DocumentKind.BOARD_MINUTES: mark("Word", "Gremienprotokoll"),
    Edition.USUAL: mark("Word", "Wie üblich"),
    Edition.COURT: mark("Word", "Für das Gericht (PDF/A-2a, ohne Anlage)"),
    Edition.ARCHIVE: mark("Word", "Für das Archiv (PDF/A-3a, Daten beigefügt)"),
    Channel.BY_HAND: mark("Word", "Handausgabe"),
    Channel.BY_POST: mark("Word", "Post"),
    Channel.FILE: mark("Word", "Datei"),
    Channel.PRINT: mark("Word", "Druck"),
    Channel.PROTECTED_FILE: mark("Word", "Datei mit Kennwort"),
    ReceiverKind.PROFESSIONAL: mark("Word", "Fachkraft"),
    ReceiverKind.YOUNG_PERSON: mark("Word", "Junger Mensch"),
    ReceiverKind.CUSTODY_HOLDER: mark("Word", "Sorgeberechtigte Person"),
    ReceiverKind.ARCHIVE: mark("Word", "Eigene Ablage"),
    Action.FROM_PAPER: mark("Word", "Nach Papier erfasst"),
    Pressure.DAYS: mark("Word", "In den nächsten Tagen"),
    Pressure.WEEKS: mark("Word", "In den nächsten Wochen"),
    Pressure.SOON: mark("Word", "Bald"),
    Pressure.LATER: mark("Word", "Später"),
    Pressure.ANY_DAY: mark("Word", "Ohne Frist"),
    Pressure.OVER: mark("Word", "Vorbei"),
    Action.CREATED: mark("Word", "Angelegt"),
    Action.CHANGED: mark("Word", "Geändert"),
    Action.ERASED: mark("Word", "Gelöscht"),
    Action.STATE_CHANGED: mark("Word", "Stand geändert"),
    Action.FINALISED: mark("Word", "Festgeschrieben"),
    Action.SIGNED: mark("Word", "Unterschrieben"),
    Action.DISCLOSED: mark("Word", "Ausgegeben"),
    Action.PRINTED: mark("Word", "Gedruckt"),
    Action.EXPORTED: mark("Word", "Exportiert"),
    Action.IMPORTED: mark("Word", "Eingelesen"),
    Action.GENERATED: mark("Word", "Erzeugt"),
    Action.USER_ADDED: mark("Word", "Person hinzugefügt"),
    Action.PASSWORD_CHANGED: mark("Word", "Kennwort geändert"),
    Action.SHEET_ISSUED: mark("Word", "Wiederherstellungsbogen ausgestellt"),
    Action.RECOVERED: mark("Word", "mit Wiederherstellungsbogen geöffnet"),
    Action.BACKED_UP: mark("Word", "gesichert"),
    Action.REHEARSED: mark("Word", "Wiederherstellung geprobt"),
    Action.RESTORED: mark("Word", "aus Sicherung wiederhergestellt"),
    Action.SHIELDED: mark("Word", "Unter Schutz gestellt"),
    Action.UNSHIELDED: mark("Word", "Schutz aufgehoben"),
    Action.ROLES_CHANGED: mark("Word", "Rollen geändert"),
    Action.USER_REMOVED: mark("Word", "Person entfernt"),
    Action.PASSWORD_RESET: mark("Word", "Kennwort zurückgesetzt"),
    Action.KEY_REPLACED: mark("Word", "Datenschlüssel gewechselt"),
    Action.CERTIFICATE_RENEWED: mark("Word", "Zertifikat erneuert"),
    Action.CERTIFICATE_BROUGHT: mark("Word", "eigenes Zertifikat eingesetzt"),
    CellState.PRINTED: mark("Word", "Genannt"),
    CellState.PROTECTED: mark("Word", "Geheim"),
    CellState.LEFT_OUT: mark("Word", "Weggelassen"),
}

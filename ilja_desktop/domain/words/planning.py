"""Words about series, dates, what speaks against them, invitations and their answers."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.agendapaper import AgendaEdition
from ilja_desktop.domain.conferenceseries import Weekday
from ilja_desktop.domain.dateconflict import ConflictKind
from ilja_desktop.domain.invitation import NoticeKind, Reply
from ilja_desktop.domain.moderation import LeaderFault
from ilja_desktop.domain.procedure import CapacityUnit, ConferenceProcedure
from ilja_desktop.domain.reportword import WordTopic
from ilja_desktop.domain.selection import Decision, Ground
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    AgendaEdition.INTERNAL: mark("Word", "Interne Tagesordnung"),
    AgendaEdition.TABLE: mark("Word", "Tagesordnung für den Tisch"),
    LeaderFault.NO_SIGN_IN: mark("Word", "hat keine Anmeldung an diesem Gerät"),
    LeaderFault.NO_RIGHT: mark("Word", "darf im Programm keine Konferenz leiten"),
    LeaderFault.TEMPORARY: mark("Word", "hat noch kein eigenes Kennwort gewählt"),
    LeaderFault.NOT_COVERED: mark("Word", "steht nicht in jeder Einwilligung"),
    Decision.TAKEN: mark("Word", "Auf der Tagesordnung"),
    Decision.POSTPONED: mark("Word", "Zurückgestellt"),
    Decision.REJECTED: mark("Word", "Nicht angenommen"),
    Ground.ROOM: mark("Word", "Es sind mehr Fälle gemeldet, als Plätze da sind"),
    Ground.URGENCY: mark("Word", "Andere Fälle sind eiliger"),
    Ground.ENTRIES: mark("Word", "In der Meldung fehlen noch Angaben"),
    Ground.CONSENT: mark("Word", "Die Einwilligung ist noch zu klären"),
    Ground.WISH: mark("Word", "Die meldende Stelle hat darum gebeten"),
    Ground.NOT_RESPONSIBLE: mark("Word", "Eine andere Stelle ist zuständig"),
    Ground.OTHER: mark("Word", "Ein anderer Grund, bitte fragen Sie nach"),
    WordTopic.HEALTH: mark("Word", "Gesundheit und Behandlung"),
    WordTopic.OFFENCE: mark("Word", "Straftaten und Verdacht"),
    WordTopic.FAMILY: mark("Word", "Konflikte in der Familie"),
    WordTopic.JUDGEMENT: mark("Word", "Wertungen, Glaube, Herkunft, Schulden"),
    ConferenceProcedure.YOUTH_EMPLOYMENT_AGENCY: mark(
        "Word", "Fallkonferenz der Jugendberufsagentur"
    ),
    ConferenceProcedure.ILJA: mark("Word", "ILJA-Fallkonferenz"),
    ConferenceProcedure.PARTICIPATION: mark("Word", "Teilhabemanagement"),
    ConferenceProcedure.ANONYMOUS: mark("Word", "Anonyme Fallberatung"),
    CapacityUnit.CASES: mark("Word", "Fälle"),
    CapacityUnit.MINUTES: mark("Word", "Minuten"),
    Weekday.MONDAY: mark("Word", "Montag"),
    Weekday.TUESDAY: mark("Word", "Dienstag"),
    Weekday.WEDNESDAY: mark("Word", "Mittwoch"),
    Weekday.THURSDAY: mark("Word", "Donnerstag"),
    Weekday.FRIDAY: mark("Word", "Freitag"),
    ConflictKind.PAST: mark("Word", "Der Tag liegt in der Vergangenheit."),
    ConflictKind.WEEKEND: mark("Word", "Der Tag liegt am Wochenende."),
    ConflictKind.PUBLIC_HOLIDAY: mark("Word", "Gesetzlicher Feiertag: {detail}."),
    ConflictKind.SCHOOL_HOLIDAY: mark("Word", "Schulferien: {detail}."),
    ConflictKind.SCHOOL_UNKNOWN: mark(
        "Word", "Für diesen Tag sind noch keine Schulferien eingetragen."
    ),
    ConflictKind.DEADLINE_PASSED: mark("Word", "Der Meldeschluss ist schon vorbei."),
    ConflictKind.DEADLINE_FREE: mark("Word", "Meldeschluss an einem freien Tag: {detail}."),
    ConflictKind.SAME_PLACE: mark("Word", "Zur selben Zeit ist dort schon Konferenz {detail}."),
    ConflictKind.SAME_PEOPLE: mark(
        "Word", "Moderation oder Protokoll sind zur selben Zeit bei Konferenz {detail}."
    ),
    ConflictKind.SAME_DAY: mark("Word", "Am selben Tag ist auch Konferenz {detail}."),
    Reply.OPEN: mark("Word", "Antwort offen"),
    Reply.ACCEPTED: mark("Word", "Zugesagt"),
    Reply.DECLINED: mark("Word", "Abgesagt"),
    Reply.REPRESENTED: mark("Word", "Vertreten durch"),
    NoticeKind.INVITATION: mark("Word", "Einladung"),
    NoticeKind.CHANGE: mark("Word", "Änderung"),
    NoticeKind.POSTPONEMENT: mark("Word", "Verschiebung"),
    NoticeKind.CANCELLATION: mark("Word", "Absage"),
}

SENTENCES: dict[str, str] = {
    "conference_without_names": mark(
        "Refusal",
        "In diesem Verfahren wird niemand mit Namen besprochen. Bitte den Fall mit Decknamen oder "
        "ohne Namen auf die Tagesordnung setzen.",
    ),
    "holidays_unreadable": mark(
        "Refusal",
        "Die Liste der freien Tage „{file}“ ist nicht zu lesen. Bitte das Programm neu einrichten.",
    ),
    "minutes_full": mark(
        "Refusal",
        "Auf der Tagesordnung sind noch {left} Minuten frei, der Fall braucht {needed}. Bitte "
        "einen anderen zurückstellen oder die Zeit der Konferenz ändern.",
    ),
    "nobody_invited": mark(
        "Refusal",
        "Zu dieser Konferenz ist noch keine Stelle eingeladen. Bitte zuerst die Stellen wählen.",
    ),
    "not_invitable": mark(
        "Refusal",
        "Zu diesem Punkt kann niemand eingeladen werden: Er wird ohne Namen besprochen, ist "
        "schon vorbei oder steht nicht mehr auf der Tagesordnung.",
    ),
    "nothing_published": mark(
        "Refusal",
        "Für {year} steht kein Termin auf der öffentlichen Liste. Bitte zuerst Konferenzen planen "
        "und für die Liste ankreuzen.",
    ),
    "series_ended": mark(
        "Refusal",
        "Die Reihe „{name}“ läuft nicht mehr. Bitte sie wieder in Gebrauch nehmen oder eine andere "
        "wählen.",
    ),
    "too_much_said": mark(
        "Refusal",
        "Der Entwurf nennt etwas, das nicht in eine E-Mail gehört ({what}). Bitte Ort, Raum und "
        "Namen der Reihe prüfen und alles Weitere mit der Post schicken.",
    ),
}

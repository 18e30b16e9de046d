"""Words about paths: where somebody leaves, where they are asked, and what a path hints at."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.checkpoint import CheckpointState
from ilja_desktop.domain.destination import Meaning
from ilja_desktop.domain.pathhint import HintKind
from ilja_desktop.domain.pathway import ResidenceGroup, SchoolType
from ilja_desktop.domain.whereabouts import Certainty, Missed, Source, Stage
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    Meaning.COMPANY_TRAINING: mark("Word", "betriebliche Ausbildung"),
    Meaning.TRAINING: mark("Word", "andere Ausbildung"),
    Meaning.TRANSITION: mark("Word", "Übergang"),
    Meaning.SCHOOL: mark("Word", "weiterführende Schule"),
    Meaning.GENERAL_SCHOOL: mark("Word", "allgemeinbildende Schule"),
    Meaning.STUDY: mark("Word", "Studium"),
    Meaning.WORK: mark("Word", "Arbeit"),
    Meaning.OTHER: mark("Word", "Sonstiges"),
    Meaning.NOT_REACHED: mark("Word", "nicht erreicht"),
    Meaning.NO_ANSWER: mark("Word", "keine Auskunft gewollt"),
    Meaning.NO_CONSENT: mark("Word", "keine Einwilligung"),
    Meaning.NOT_DUE: mark("Word", "noch nicht fällig"),
    SchoolType.SPECIAL: mark("Word", "Förderschule"),
    SchoolType.MAIN: mark("Word", "Hauptschule"),
    SchoolType.SECONDARY: mark("Word", "Sekundarschule"),
    SchoolType.REAL: mark("Word", "Realschule"),
    SchoolType.COMPREHENSIVE: mark("Word", "Gesamtschule"),
    SchoolType.GRAMMAR: mark("Word", "Gymnasium"),
    SchoolType.VOCATIONAL: mark("Word", "Berufskolleg"),
    SchoolType.OTHER: mark("Word", "andere Schule"),
    SchoolType.UNKNOWN: mark("Word", "nicht angegeben"),
    ResidenceGroup.GERMAN_OR_EU: mark("Word", "deutsch oder EU"),
    ResidenceGroup.SETTLED: mark("Word", "Niederlassungserlaubnis"),
    ResidenceGroup.REFUGE: mark("Word", "Aufenthaltserlaubnis nach Flucht"),
    ResidenceGroup.PERMIT: mark("Word", "andere Aufenthaltserlaubnis"),
    ResidenceGroup.PROCEDURE: mark("Word", "Aufenthaltsgestattung"),
    ResidenceGroup.TOLERATED: mark("Word", "Duldung"),
    ResidenceGroup.OTHER: mark("Word", "anderer Nachweis"),
    ResidenceGroup.UNKNOWN: mark("Word", "keine Angabe"),
    Stage.SCHOOL_END: mark("Word", "V1 nach der Schule"),
    Stage.MEASURE_END: mark("Word", "V2 nach einer Maßnahme"),
    Stage.TRAINING_BEGIN: mark("Word", "V3 Beginn der Ausbildung"),
    Stage.TRAINING_GOING_ON: mark("Word", "V3 in der Ausbildung"),
    Stage.TRAINING_END: mark("Word", "V3 Ende der Ausbildung"),
    Stage.TRAINING_AFTER: mark("Word", "V3 nach der Ausbildung"),
    CheckpointState.AHEAD: mark("Word", "Noch nicht fällig"),
    CheckpointState.DUE: mark("Word", "Fällig"),
    CheckpointState.REACHED: mark("Word", "Beantwortet"),
    CheckpointState.MISSED: mark("Word", "Nicht erreicht"),
    CheckpointState.DECLINED: mark("Word", "Keine Auskunft gewollt"),
    CheckpointState.NO_CONSENT: mark("Word", "Keine Einwilligung"),
    CheckpointState.TOO_LONG_AGO: mark("Word", "Zu lange her"),
    Source.YOUNG_PERSON: mark("Word", "Junger Mensch selbst"),
    Source.FAMILY: mark("Word", "Sorgeberechtigte"),
    Source.SCHOOL: mark("Word", "Schule"),
    Source.COMPANY: mark("Word", "Betrieb"),
    Source.CARRIER: mark("Word", "Träger"),
    Source.JOB_CENTRE: mark("Word", "Jobcenter"),
    Source.EMPLOYMENT_AGENCY: mark("Word", "Agentur für Arbeit"),
    Source.YOUTH_OFFICE: mark("Word", "Jugendamt"),
    Source.VOLUNTEER: mark("Word", "Lotse oder Lotsin"),
    Certainty.CONFIRMED: mark("Word", "bestätigt"),
    Certainty.REPORTED: mark("Word", "berichtet"),
    Certainty.ASSUMED: mark("Word", "vermutet"),
    Missed.NO_REPLY: mark("Word", "Keine Antwort"),
    Missed.NUMBER_WRONG: mark("Word", "Nummer oder Adresse stimmt nicht"),
    Missed.MOVED: mark("Word", "Verzogen, neue Anschrift unbekannt"),
    Missed.NO_CONTACT: mark("Word", "Keine Kontaktangabe"),
    Missed.NOT_TRIED: mark("Word", "In der Zeit nicht versucht"),
    HintKind.HOLDING_PATTERN: mark("Word", "Warteschleife"),
    HintKind.MEASURE_CHAIN: mark("Word", "Maßnahmenkarriere"),
    HintKind.DOUBLE_FUNDING: mark("Word", "Doppelförderung"),
}

HINT_RULES: dict[HintKind, str] = {
    HintKind.HOLDING_PATTERN: mark(
        "Word",
        "Regel: {holding_stations} oder mehr Stationen im Übergang hintereinander, oder mehr als "
        "{holding_months} Monate im Übergang, ohne höheren Schulabschluss und ohne Schritt in "
        "Ausbildung, weiterführende Schule oder Studium.",
    ),
    HintKind.MEASURE_CHAIN: mark(
        "Word",
        "Regel: {chain_stations} oder mehr geförderte Stationen, begonnen innerhalb von "
        "{chain_months} Monaten, ohne Ausbildung, weiterführende Schule, Studium oder Arbeit "
        "dazwischen.",
    ),
    HintKind.DOUBLE_FUNDING: mark(
        "Word",
        "Regel: Zwei Stationen zur selben Zeit, bezahlt nach verschiedenen Gesetzen.",
    ),
}
"""The rule behind each hint; its gaps are numbers of the list of destinations."""

SENTENCES: dict[str, str] = {
    "destinations_unreadable": mark(
        "Refusal",
        "Die Liste der Verbleibe „{file}“ ist nicht zu lesen. Bitte das Programm neu einrichten.",
    ),
    "destinations_in_use": mark(
        "Refusal",
        "Diese Schlüssel stehen schon in Akten und müssen in der Liste bleiben: {codes}.",
    ),
    "not_followed_up": mark(
        "Refusal",
        "Für die Frage nach dem Verbleib gilt heute keine Einwilligung. Bitte erst eine "
        "Einwilligung mit diesem Zweck aufnehmen.",
    ),
    "not_asked_now": mark(
        "Refusal",
        "Nach diesem Messpunkt wird heute nicht gefragt. Bitte die Liste der fälligen Nachfragen "
        "neu ansehen.",
    ),
    "station_answered": mark(
        "Refusal",
        "Zu dieser Station gibt es schon Antworten. Bitte diese zuerst zurücknehmen.",
    ),
}

"""Papers of an invented conference: what the templates print, in every version of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from ilja_desktop.domain.commitment import CommitmentState
from ilja_desktop.domain.conference import AgendaItemState
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.minutes import Outcome
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.paper import (
    CommitmentLine,
    CopyMark,
    FactLine,
    GoalLine,
    MinutesLine,
    MinutesPaper,
    ParticipantLine,
    SessionHead,
    SheetPaper,
)

NOW = datetime(2026, 11, 12, 16, 5, tzinfo=UTC)

OFFICE = OfficeDraft(
    name="Stadt Eschwald",
    department="Jugendamt – Jugendberufshilfe",
    street="Am Markt 4",
    postcode_town="52299 Eschwald",
    phone="02403 9010-0",
    mail="jugendberufshilfe@eschwald.example",
    number_prefix="ESW",
)

HEAD = SessionHead(
    number="3/2026",
    kind="Regulär",
    held_on=date(2026, 11, 12),
    opened_at=datetime(2026, 11, 12, 13, 0, tzinfo=UTC),
    ended_at=datetime(2026, 11, 12, 15, 20, tzinfo=UTC),
    place="Berufskolleg Eschwald",
    room="Raum 112",
    moderator="Frau Świątek",
    minute_taker="Herr Groß-Müller",
)

_PARTICIPANTS = (
    ParticipantLine(
        name="Frau Świątek",
        function="Jugendberufshilfe",
        institution="Jugendamt der Stadt Eschwald",
        circle=LegalCircle.SGB_VIII,
    ),
    ParticipantLine(
        name="Herr Yıldız",
        function="Fallmanagement U25",
        institution="Jobcenter Städteregion",
        circle=LegalCircle.SGB_II,
    ),
    ParticipantLine(
        name="Frau Otto",
        function="Berufsberatung",
        institution="Agentur für Arbeit Eschwald",
        circle=LegalCircle.SGB_III,
    ),
    ParticipantLine(
        name="Herr de la Cruz Öztürk",
        function="Schulsozialarbeit",
        institution="Berufskolleg Eschwald",
        circle=LegalCircle.SCHOOL,
    ),
)

_YOUNG_SIDE = (
    ParticipantLine(name="Amanuel Tesfay", function="Junger Mensch", institution="", circle=None),
    ParticipantLine(name="Selam Tesfay", function="Begleitung", institution="", circle=None),
)

_FACTS = (
    FactLine(
        category=DataCategory.SCHOOL,
        text="Besucht die Ausbildungsvorbereitung bis Juli 2027; Ziel: Hauptschulabschluss "
        "nach Klasse 10.",
        source="Herr de la Cruz Öztürk",
    ),
    FactLine(
        category=DataCategory.APPLICATIONS,
        text="Praktikum in der Lagerlogistik, drei Wochen, positiv beurteilt. Zwei Bewerbungen "
        "ohne Antwort.",
        source="Frau Świątek",
    ),
    FactLine(
        category=DataCategory.BENEFITS,
        text="Die Bedarfsgemeinschaft bezieht Bürgergeld vom Jobcenter.",
        source="Herr Yıldız",
    ),
)

_COMMITMENTS = (
    CommitmentLine(
        number=1,
        text="Bewerbungsmappe fertigstellen und mit der Jugendberufshilfe durchsehen",
        owner="Amanuel Tesfay",
        institution="",
        due_on=date(2027, 1, 15),
        ongoing=False,
        goal=1,
        state=CommitmentState.OPEN,
    ),
    CommitmentLine(
        number=2,
        text="Vorphase der Assistierten Ausbildung prüfen und Ergebnis mitteilen",
        owner="Frau Otto",
        institution="Agentur für Arbeit",
        due_on=date(2026, 12, 20),
        ongoing=False,
        goal=1,
        state=CommitmentState.OPEN,
    ),
    CommitmentLine(
        number=3,
        text="Drei Betriebe im Lagerbereich wegen einer Einstiegsqualifizierung anfragen",
        owner="Herr Yıldız",
        institution="Jobcenter",
        due_on=date(2027, 1, 31),
        ongoing=False,
        goal=1,
        state=CommitmentState.OPEN,
    ),
    CommitmentLine(
        number=4,
        text="Stützunterricht in Mathematik, zweimal in der Woche",
        owner="Herr de la Cruz Öztürk",
        institution="Berufskolleg",
        due_on=date(2027, 1, 10),
        ongoing=True,
        goal=2,
        state=CommitmentState.IN_PROGRESS,
    ),
)

ARCHIVE_SHEET = SheetPaper(
    office=OFFICE,
    head=HEAD,
    case_number="ESW-2026-014",
    name="Amanuel Tesfay",
    birth_year=2008,
    consent_until=date(2027, 6, 30),
    participants=(*_PARTICIPANTS, *_YOUNG_SIDE),
    whole=True,
    question="Welcher Weg nach der Ausbildungsvorbereitung passt im Sommer 2027?",
    facts=_FACTS,
    view="„Ich möchte Fachlagerist werden. Bei Bewerbungen brauche ich Hilfe.“ Ein Fahrtweg von "
    "mehr als 60 Minuten ist für ihn nicht möglich.",
    outcome=Outcome.AGREED,
    goals=(
        GoalLine(
            number=1,
            text="Ausbildungsvertrag als Fachlagerist oder eine Einstiegsqualifizierung",
            due_on=date(2027, 9, 1),
            agreed=True,
        ),
        GoalLine(
            number=2, text="In Mathematik sicher genug für den Abschluss", due_on=None, agreed=True
        ),
    ),
    commitments=_COMMITMENTS,
    rejected_ways="Berufsfachschule: Der junge Mensch möchte in einen Betrieb.",
    dissent="",
    next_contact="Frau Świątek ruft am 26.11.2026 an.",
    follow_up_on=date(2027, 3, 20),
    lead="Frau Świątek",
    distribution=(
        "Frau Otto, Agentur für Arbeit: ganzes Blatt",
        "Herr Yıldız, Jobcenter: ganzes Blatt",
        "Herr de la Cruz Öztürk, Berufskolleg: eigene Vereinbarungen",
        "Amanuel Tesfay: ganzes Blatt",
    ),
    version=1,
    finalised_at=NOW,
    copy=None,
)

WHOLE_EXTRACT = replace(
    ARCHIVE_SHEET,
    facts=_FACTS[:2],
    distribution=(),
    copy=CopyMark(
        number=2,
        recipient="Frau Otto, Agentur für Arbeit Eschwald",
        destroy_by=date(2027, 6, 30),
    ),
)

OWN_PART = replace(
    ARCHIVE_SHEET,
    whole=False,
    commitments=_COMMITMENTS[3:],
    copy=CopyMark(
        number=4,
        recipient="Herr de la Cruz Öztürk, Berufskolleg Eschwald",
        destroy_by=date(2027, 6, 30),
    ),
)
"""Everything the sheet knows, though its recipient gets one commitment only."""

_AGENDA = (
    MinutesLine(
        position=1,
        title="Regularien und offene Vereinbarungen",
        called_at=datetime(2026, 11, 12, 13, 2, tzinfo=UTC),
        finished_at=datetime(2026, 11, 12, 13, 15, tzinfo=UTC),
        state=AgendaItemState.DISCUSSED,
    ),
    MinutesLine(
        position=2,
        title="Fall ESW-2026-014",
        called_at=datetime(2026, 11, 12, 13, 15, tzinfo=UTC),
        finished_at=datetime(2026, 11, 12, 13, 48, tzinfo=UTC),
        state=AgendaItemState.MINUTED,
    ),
    MinutesLine(
        position=3,
        title="Fall ESW-2026-015",
        called_at=datetime(2026, 11, 12, 13, 48, tzinfo=UTC),
        finished_at=datetime(2026, 11, 12, 14, 20, tzinfo=UTC),
        state=AgendaItemState.ADJOURNED,
    ),
    MinutesLine(
        position=4,
        title="Fall ESW-2026-017",
        called_at=None,
        finished_at=None,
        state=AgendaItemState.DROPPED,
    ),
    MinutesLine(
        position=5,
        title="Angebote und Lücken",
        called_at=datetime(2026, 11, 12, 14, 50, tzinfo=UTC),
        finished_at=datetime(2026, 11, 12, 15, 15, tzinfo=UTC),
        state=AgendaItemState.DISCUSSED,
    ),
)

MINUTES = MinutesPaper(
    office=OFFICE,
    head=HEAD,
    participants=_PARTICIPANTS,
    excused="Frau Bäcker (Kammer)",
    notice_read_at=datetime(2026, 11, 12, 13, 1, tzinfo=UTC),
    lines=_AGENDA,
    with_cases=True,
    offers_and_gaps="Vier freie Plätze in der Jugendwerkstatt ab Januar. Es fehlen Plätze für "
    "Stützunterricht in den Abendstunden.",
    miscellaneous="",
    next_conference="11. März 2027, 14:00 Uhr, Berufskolleg Eschwald; Meldeschluss 25.02.2027.",
    version=1,
    finalised_at=NOW,
    copy=None,
)

MINUTES_COPY = replace(
    MINUTES,
    copy=CopyMark(
        number=5, recipient="Herr Yıldız, Jobcenter Städteregion", destroy_by=date(2027, 11, 30)
    ),
)

MINUTES_FOR_OTHERS = replace(
    MINUTES,
    lines=(_AGENDA[0], _AGENDA[4]),
    with_cases=False,
    copy=CopyMark(number=6, recipient="Bildungsbüro der Städteregion"),
)

"""What the report sheet asks for, part by part; the words are those of the paper."""

from __future__ import annotations

from ilja_desktop.domain.casefile import OCCASION_LENGTH, AttendanceWish, Procedure, Urgency
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.words import mark

REPORTER: tuple[f.Field, ...] = (
    f.Reference(
        name="reporting_institution_id",
        label=mark("ReportForm", "Meldende Stelle"),
        prompt=mark("ReportForm", "Stelle eingeben"),
        required=True,
    ),
    f.Reference(
        name="reporter_id",
        label=mark("ReportForm", "Meldende Fachkraft"),
        required=True,
        beside=True,
    ),
    f.DateField(
        name="reported_on",
        label=mark("ReportForm", "Datum der Meldung"),
        required=True,
        beside=True,
    ),
    f.Choice(name="procedure", label=mark("ReportForm", "Verfahren"), enum=Procedure, always=True),
    f.Reference(
        name="conference_id",
        label=mark("ReportForm", "Für die Konferenz"),
        prompt=mark("ReportForm", "Noch offen"),
        beside=True,
    ),
)

CONCERN: tuple[f.Field, ...] = (
    f.LongText(
        name="occasion",
        label=mark("ReportForm", "Anlass in Kürze"),
        hint=mark("ReportForm", "Nur Tatsachen"),
        required=True,
        limit=OCCASION_LENGTH,
        lines=5,
    ),
    f.LongText(
        name="question",
        label=mark("ReportForm", "Frage an die Konferenz"),
        hint=mark("ReportForm", "Eine einzige Frage"),
        required=True,
        lines=2,
    ),
    f.LongText(
        name="own_words",
        label=mark("ReportForm", "Ziel des jungen Menschen in eigenen Worten"),
        hint=mark("ReportForm", "„nicht geäußert“, wenn nichts gesagt wurde"),
        required=True,
        lines=2,
    ),
    f.LongText(
        name="strengths",
        label=mark("ReportForm", "Stärken und was hilft"),
        required=True,
        lines=3,
    ),
    f.LongText(
        name="previous_steps",
        label=mark("ReportForm", "Bisherige Schritte und Angebote"),
        lines=3,
    ),
    f.LongText(name="involved", label=mark("ReportForm", "Beteiligte Stellen"), lines=2),
)

URGENCY: tuple[f.Field, ...] = (
    f.Choice(
        name="urgency", label=mark("ReportForm", "Dringlichkeit"), enum=Urgency, required=True
    ),
    f.DateField(name="due_on", label=mark("ReportForm", "Frist am"), beside=True),
    f.Choice(
        name="attendance_wish",
        label=mark("ReportForm", "Möchte der junge Mensch dabei sein?"),
        enum=AttendanceWish,
        required=True,
        beside=True,
    ),
    f.LongText(
        name="wanted_participants", label=mark("ReportForm", "Gewünschte Teilnehmende"), lines=2
    ),
    f.LongText(
        name="special_needs",
        label=mark("ReportForm", "Besondere Bedürfnisse"),
        hint=mark("ReportForm", "Raum, Dolmetschen, Leichte Sprache"),
        lines=2,
    ),
)

STATEMENT: tuple[f.Field, ...] = (
    f.DateField(name="signed_on", label=mark("ReportForm", "Unterschrieben am")),
    f.Text(name="signatories", label=mark("ReportForm", "Unterschrieben von"), beside=True),
    f.Text(name="whereabouts", label=mark("ReportForm", "Das Original liegt bei"), beside=True),
)

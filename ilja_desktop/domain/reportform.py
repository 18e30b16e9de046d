"""The paper case report as a table: its sections and fields in order, for making and reading it.

Documents draw the empty form from this table, the post room reads the returned one with it, and
its fields are the columns a spreadsheet of cases may bring. A field that is added, renamed or
dropped makes a new ``FORM_VERSION``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ilja_desktop.domain.casefile import OCCASION_LENGTH, AttendanceWish, Urgency
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.person import CustodyStatus, Sex

FORM_ID = "ILJA-Fallmeldung"
FORM_VERSION = 1
FORM_MARK = f"{FORM_ID} {FORM_VERSION}"
"""Stands in the read-only text field ``FORM_MARK_FIELD``; without it a PDF is a foreign one."""
FORM_MARK_FIELD = "formular"
FORM_EDITION = f"Fassung {FORM_VERSION}"
"""As the foot of the form prints it."""

LINE = 200
TEXT = OCCASION_LENGTH


class FormFieldKind(Enum):
    """How a field is filled in."""

    TEXT = "Zeile"
    LONG = "Text"
    CHECK = "Kästchen"
    CHOICE = "Auswahl"
    DATE = "Datum"


class Subject(Enum):
    """Which draft a field belongs to."""

    INSTITUTION = "Institution"
    PROFESSIONAL = "Fachkraft"
    OFFER = "Angebot"
    REPORTER = "meldende Fachkraft"
    YOUNG_PERSON = "junger Mensch"
    REPORT = "Fallmeldung"
    STATEMENT = "Angaben zur Einwilligung"
    FACT = "Angabe aus einem Bereich"


@dataclass(frozen=True, kw_only=True)
class FormField:
    """One field: ``name`` in the AcroForm, ``label`` before readers, ``target`` in the draft.

    ``target`` is an attribute of the draft of ``subject``; a fact has its ``category`` instead.
    """

    name: str
    label: str
    kind: FormFieldKind = FormFieldKind.TEXT
    subject: Subject
    target: str = ""
    required: bool = False
    max_length: int = LINE
    """Characters."""
    choices: tuple[str, ...] = ()
    """Stored German words, in print order."""
    category: DataCategory | None = None
    hint: str = ""

    def box(self, choice: str) -> str:
        """Return the AcroForm name of the box of one choice, where choices are boxes to tick."""
        return f"{self.name}_{self.choices.index(choice) + 1}"


@dataclass(frozen=True)
class FormSection:
    """A numbered part of the form."""

    title: str
    fields: tuple[FormField, ...]
    note: str = ""


def _values(kind: type[Enum]) -> tuple[str, ...]:
    return tuple(str(member.value) for member in kind)


def _reporter(target: str, label: str, *, required: bool = True) -> FormField:
    name = f"reporter_{target}"
    return FormField(
        name=name, label=label, subject=Subject.REPORTER, target=target, required=required
    )


def _person(target: str, label: str, *, required: bool = False) -> FormField:
    return FormField(
        name=target, label=label, subject=Subject.YOUNG_PERSON, target=target, required=required
    )


def _tick(target: str, label: str) -> FormField:
    return FormField(
        name=target,
        label=label,
        kind=FormFieldKind.CHECK,
        subject=Subject.YOUNG_PERSON,
        target=target,
    )


def _long(target: str, label: str, hint: str = "", *, required: bool = False) -> FormField:
    return FormField(
        name=target,
        label=label,
        kind=FormFieldKind.LONG,
        subject=Subject.REPORT,
        target=target,
        required=required,
        max_length=TEXT,
        hint=hint,
    )


def _date(subject: Subject, target: str, label: str, *, required: bool = False) -> FormField:
    return FormField(
        name=target,
        label=label,
        kind=FormFieldKind.DATE,
        subject=subject,
        target=target,
        required=required,
        max_length=20,
        hint="TT.MM.JJJJ",
    )


def _fact(category: DataCategory, label: str) -> FormField:
    return FormField(
        name=f"fact_{category.name.lower()}",
        label=label,
        kind=FormFieldKind.LONG,
        subject=Subject.FACT,
        max_length=TEXT,
        category=category,
    )


_REPORTER = FormSection(
    "Wer meldet?",
    (
        _reporter("institution", "Meldende Stelle"),
        _reporter("name", "Meldende Fachkraft"),
        _date(Subject.REPORT, "reported_on", "Datum der Meldung", required=True),
    ),
)

_PERSON = FormSection(
    "Um wen geht es?",
    (
        _person("family_name", "Nachname", required=True),
        _person("given_name", "Vorname", required=True),
        _date(Subject.YOUNG_PERSON, "born_on", "Geburtsdatum", required=True),
        FormField(
            name="sex",
            label="Geschlecht",
            kind=FormFieldKind.CHOICE,
            subject=Subject.YOUNG_PERSON,
            target="sex",
            choices=_values(Sex),
        ),
        _person("residence", "Wohnort", required=True),
        _person("address", "Straße und Hausnummer"),
        _person("reachability", "Telefon oder E-Mail"),
        _tick("may_leave_message", "Dort darf eine Nachricht hinterlassen werden"),
        _person("language", "Bevorzugte Sprache"),
        _tick("interpreter_needed", "Dolmetschen wird gebraucht"),
        _tick("plain_language", "Unterlagen in Leichter Sprache"),
        FormField(
            name="custody_status",
            label="Sorge",
            kind=FormFieldKind.CHOICE,
            subject=Subject.YOUNG_PERSON,
            target="custody_status",
            choices=_values(CustodyStatus),
        ),
        _person("school", "Aktuelle Schule"),
        _person("school_course", "Bildungsgang oder Klasse"),
    ),
)

_CONCERN = FormSection(
    "Worum geht es?",
    (
        _long(
            "occasion",
            "Anlass in Kürze",
            f"Nur Tatsachen, höchstens {OCCASION_LENGTH} Zeichen",
            required=True,
        ),
        _long("question", "Frage an die Konferenz", "Eine einzige Frage", required=True),
        _long(
            "own_words",
            "Ziel des jungen Menschen in eigenen Worten",
            "„nicht geäußert“, wenn nichts gesagt wurde",
            required=True,
        ),
        _long("strengths", "Stärken und was hilft", required=True),
        _long("previous_steps", "Bisherige Schritte und Angebote"),
        _long("involved", "Beteiligte Stellen"),
    ),
)

_URGENCY = FormSection(
    "Wie eilig ist es, und wer soll dabei sein?",
    (
        FormField(
            name="urgency",
            label="Dringlichkeit",
            kind=FormFieldKind.CHOICE,
            subject=Subject.REPORT,
            target="urgency",
            required=True,
            choices=_values(Urgency),
            hint="A: Frist unter 4 Wochen, B: unter 3 Monaten, C: laufend",
        ),
        _date(Subject.REPORT, "due_on", "Frist am"),
        FormField(
            name="attendance_wish",
            label="Möchte der junge Mensch dabei sein?",
            kind=FormFieldKind.CHOICE,
            subject=Subject.REPORT,
            target="attendance_wish",
            required=True,
            choices=_values(AttendanceWish),
        ),
        _long("wanted_participants", "Gewünschte Teilnehmende"),
        _long("special_needs", "Besondere Bedürfnisse", "Raum, Dolmetschen, Leichte Sprache"),
    ),
)

_STATEMENT = FormSection(
    "Liegt eine unterschriebene Einwilligung vor?",
    (
        _date(Subject.STATEMENT, "signed_on", "Unterschrieben am"),
        FormField(
            name="signatories",
            label="Unterschrieben von",
            subject=Subject.STATEMENT,
            target="signatories",
        ),
        FormField(
            name="whereabouts",
            label="Das Original liegt bei",
            subject=Subject.STATEMENT,
            target="whereabouts",
        ),
    ),
    "Diese Angabe ersetzt die Einwilligung nicht. Das Original muss gesehen worden sein.",
)

_FACTS = FormSection(
    "Angaben aus den angekreuzten Bereichen",
    (
        _fact(DataCategory.SCHOOL, "Schulbesuch und Abschluss"),
        _fact(DataCategory.ABSENCE, "Fehlzeiten"),
        _fact(DataCategory.WISHES, "Berufliche Wünsche und Fähigkeiten"),
        _fact(DataCategory.APPLICATIONS, "Praktika und Bewerbungen"),
        _fact(DataCategory.OFFERS, "Bisherige Maßnahmen"),
        _fact(DataCategory.BENEFITS, "Leistungsbezug (nur ob und von welcher Stelle)"),
        _fact(DataCategory.HOUSING, "Wohnsituation"),
        _fact(DataCategory.YOUTH_WELFARE, "Unterstützung durch das Jugendamt (nur die Art)"),
    ),
    "Nur ausfüllen, was in der Einwilligung angekreuzt ist.",
)

_SPECIAL_FACTS = FormSection(
    "Besonders geschützte Angaben",
    (
        _fact(DataCategory.HEALTH, "Gesundheitliche Einschränkungen"),
        _fact(DataCategory.SPECIAL_NEEDS, "Sonderpädagogischer Förderbedarf oder Behinderung"),
        _fact(DataCategory.RESIDENCE_STATUS, "Aufenthaltsstatus und Arbeitserlaubnis"),
        _fact(DataCategory.BURDENS, "Belastungen wie Sucht oder Schulden"),
    ),
    "Nur ausfüllen, wenn gesondert zugestimmt und unterschrieben wurde. Sonst wird die Meldung "
    "zurückgewiesen.",
)

SECTIONS = (_REPORTER, _PERSON, _CONCERN, _URGENCY, _STATEMENT, _FACTS, _SPECIAL_FACTS)
"""In the order of the paper; what somebody entrusted in confidence is not asked for in writing."""

FIELDS = tuple(field for section in SECTIONS for field in section.fields)

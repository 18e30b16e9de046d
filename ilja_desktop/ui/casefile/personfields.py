"""What is asked about a young person and about those who hold custody."""

from __future__ import annotations

from ilja_desktop.domain.person import CustodyKind, CustodyStatus, Sex
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.words import mark

PERSON: tuple[f.Field, ...] = (
    f.Text(name="family_name", label=mark("PersonForm", "Nachname"), required=True),
    f.Text(name="given_name", label=mark("PersonForm", "Vorname"), required=True, beside=True),
    f.DateField(
        name="born_on", label=mark("PersonForm", "Geburtsdatum"), required=True, beside=True
    ),
    f.Text(name="residence", label=mark("PersonForm", "Wohnort"), required=True),
    f.Text(name="address", label=mark("PersonForm", "Straße und Hausnummer"), beside=True),
    f.Choice(
        name="sex", label=mark("PersonForm", "Geschlecht"), enum=Sex, always=True, beside=True
    ),
    f.Text(name="reachability", label=mark("PersonForm", "Telefon oder E-Mail")),
    f.Text(name="language", label=mark("PersonForm", "Bevorzugte Sprache"), beside=True),
    f.Check(
        name="may_leave_message",
        label=mark("PersonForm", "Dort darf eine Nachricht hinterlassen werden"),
    ),
    f.Check(
        name="interpreter_needed",
        label=mark("PersonForm", "Dolmetschen wird gebraucht"),
        beside=True,
    ),
    f.Check(
        name="plain_language",
        label=mark("PersonForm", "Unterlagen in Leichter Sprache"),
        beside=True,
    ),
    f.Choice(
        name="custody_status", label=mark("PersonForm", "Sorge"), enum=CustodyStatus, always=True
    ),
    f.Text(name="school", label=mark("PersonForm", "Aktuelle Schule")),
    f.Text(name="school_course", label=mark("PersonForm", "Bildungsgang oder Klasse"), beside=True),
)

HOLDER: tuple[f.Field, ...] = (
    f.Text(name="family_name", label=mark("HolderForm", "Nachname"), required=True),
    f.Text(name="given_name", label=mark("HolderForm", "Vorname"), beside=True),
    f.Choice(
        name="kind",
        label=mark("HolderForm", "Art der Sorge"),
        enum=CustodyKind,
        always=True,
        beside=True,
    ),
    f.Text(name="reachability", label=mark("HolderForm", "Telefon oder E-Mail")),
    f.DateField(name="proof_seen_on", label=mark("HolderForm", "Nachweis gesehen am"), beside=True),
    f.Check(
        name="signature_required",
        label=mark("HolderForm", "Muss die Einwilligung mit unterschreiben"),
        hint=mark(
            "HolderForm",
            "Nur abwählen, wenn nachgewiesen ist, dass die Unterschrift nicht nötig ist.",
        ),
    ),
)

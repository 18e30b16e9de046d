"""Which fields a row of each kind may bring: of the paper form, the network, and offers."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.institution import LegalCircle, SecrecyGroup
from ilja_desktop.domain.reportform import FIELDS, FormField, FormFieldKind, Subject

FULL_NAME = "full_name"
"""One column with both names; read instead of ``family_name`` and ``given_name``."""


class RowContent(Enum):
    """What the rows of a table are about."""

    NETWORK = "Institutionen und Fachkräfte"
    CASES = "Fälle mit Meldung"
    OFFERS = "Angebote"


def _institution(
    target: str, label: str, kind: FormFieldKind = FormFieldKind.TEXT, *, required: bool = False
) -> FormField:
    return FormField(
        name=f"institution_{target}",
        label=label,
        kind=kind,
        subject=Subject.INSTITUTION,
        target=target,
        required=required,
    )


def _professional(target: str, label: str, kind: FormFieldKind = FormFieldKind.TEXT) -> FormField:
    return FormField(
        name=target, label=label, kind=kind, subject=Subject.PROFESSIONAL, target=target
    )


_NETWORK = (
    _institution("name", "Institution", required=True),
    _institution("short_name", "Kurzname"),
    FormField(
        name="legal_circle",
        label="Rechtskreis",
        kind=FormFieldKind.CHOICE,
        subject=Subject.INSTITUTION,
        target="legal_circle",
        required=True,
        choices=tuple(circle.value for circle in LegalCircle),
    ),
    _institution("kind", "Art"),
    _institution("town", "Ort"),
    _institution("benefit_body", "Stelle nach § 35 SGB I", FormFieldKind.CHECK),
    _institution("private", "Privater Träger", FormFieldKind.CHECK),
    _professional("salutation", "Anrede"),
    _professional(FULL_NAME, "Name der Fachkraft"),
    _professional("family_name", "Nachname"),
    _professional("given_name", "Vorname"),
    _professional("function", "Funktion"),
    FormField(
        name="secrecy_group",
        label="Berufsgruppe nach § 203 StGB",
        kind=FormFieldKind.CHOICE,
        subject=Subject.PROFESSIONAL,
        target="secrecy_group",
        choices=tuple(group.value for group in SecrecyGroup),
    ),
    _professional("pledged_on", "Verpflichtet am", FormFieldKind.DATE),
    _professional("phone", "Telefon"),
    _professional("mail", "E-Mail"),
)

_CASES = (
    *FIELDS,
    FormField(
        name=FULL_NAME,
        label="Name, Vorname",
        subject=Subject.YOUNG_PERSON,
        target=FULL_NAME,
    ),
    FormField(
        name="fact_entrusted",
        label="Im Vertrauen gemachte Angaben",
        kind=FormFieldKind.LONG,
        subject=Subject.FACT,
        category=DataCategory.ENTRUSTED,
    ),
)


def _offer(
    target: str, label: str, kind: FormFieldKind = FormFieldKind.TEXT, *, required: bool = False
) -> FormField:
    return FormField(
        name=f"offer_{target}",
        label=label,
        kind=kind,
        subject=Subject.OFFER,
        target=target,
        required=required,
    )


_OFFERS = (
    _offer("name", "Angebot", required=True),
    _offer("carrier", "Träger", required=True),
    FormField(
        name="legal_circle",
        label="Rechtskreis",
        kind=FormFieldKind.CHOICE,
        subject=Subject.OFFER,
        target="legal_circle",
        required=True,
        choices=tuple(circle.value for circle in LegalCircle),
    ),
    _offer("audience", "Für wen", FormFieldKind.LONG),
    _offer("contact", "Kontakt"),
    _offer("starts_on", "Nächster Beginn", FormFieldKind.DATE),
    _offer("report_by", "Melden bis", FormFieldKind.DATE),
    _offer("places", "Freie Plätze"),
    _offer("as_of", "Stand", FormFieldKind.DATE, required=True),
)

FIELDS_OF: dict[RowContent, dict[str, FormField]] = {
    RowContent.NETWORK: {field.name: field for field in _NETWORK},
    RowContent.CASES: {field.name: field for field in _CASES},
    RowContent.OFFERS: {field.name: field for field in _OFFERS},
}

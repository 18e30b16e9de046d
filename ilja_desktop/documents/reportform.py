"""The empty case report for partners without the program: to be filled in on screen or by hand.

Its fields are those of ``domain/reportform.py``, in that order; the program reads them back.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from enum import Enum

from ilja_desktop.documents.entry import SHARES, Choose, Entry, Tick, Write
from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import letterhead
from ilja_desktop.documents.style import TEXT_HEIGHT, Text
from ilja_desktop.domain.casefile import AttendanceWish, Urgency
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.person import CustodyStatus, Sex
from ilja_desktop.domain.reportform import (
    FIELDS,
    FORM_EDITION,
    FORM_MARK,
    FORM_MARK_FIELD,
    SECTIONS,
    FormField,
    FormFieldKind,
    FormSection,
    Subject,
)
from ilja_desktop.domain.words import word

_TITLE = "Fallmeldung"
_HOW = (
    "Bitte am Bildschirm oder von Hand ausfüllen, jeden Tag als TT.MM.JJJJ, und auf sicherem Weg "
    "zurücksenden. Felder mit * brauchen wir, um die Meldung anzunehmen. Bitte nur Tatsachen "
    "nennen, die für die Frage an die Konferenz wichtig sind."
)
_NARROW = {
    "reporter_institution": 5,
    "reporter_name": 4,
    "reported_on": 3,
    "born_on": 3,
    "sex": 9,
    "language": 4,
    "interpreter_needed": 4,
    "plain_language": 4,
    "due_on": 3,
    "signed_on": 3,
    "signatories": 5,
    "whereabouts": 4,
}
"""Twelfths of the width that a field takes, where its kind does not say it."""
_LINES = {
    "occasion": 5,
    "own_words": 3,
    "strengths": 3,
    "previous_steps": 3,
    "involved": 3,
    "wanted_participants": 4,
    "special_needs": 4,
}
_LEAST_ROOM = 130.0
_FIRST_FACT = next(field for field in FIELDS if field.subject is Subject.FACT)


def render(office: OfficeDraft, now: datetime) -> bytes:
    """Return the empty form as a PDF.

    Args:
        office: whose letterhead it bears and to whom it is returned.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    made = Paper(
        _TITLE,
        office.name,
        Profile.FORM,
        Running(
            confidentiality="Ausgefüllt vertraulich – Sozialdaten",
            version=f"{_TITLE}, {FORM_EDITION}",
            purpose="Nur für die Fallkonferenz; Weitergabe nur mit Einwilligung.",
        ),
    )
    made.letterhead(letterhead(office))
    made.headline(f"{_TITLE} zur Fallkonferenz", lead=_HOW)
    for number, section in enumerate(SECTIONS, 1):
        _section(made, number, section)
    _foot(made, office)
    return press(made, now=now)


def _section(made: Paper, number: int, section: FormSection) -> None:
    own_page = section.fields[0] is _FIRST_FACT
    made.room(TEXT_HEIGHT - 1 if own_page else _LEAST_ROOM)
    with made.section(f"{number}. {section.title}"):
        made.paragraph(section.note)
        for row in _rows(section):
            made.entries(row)


def _rows(section: FormSection) -> Iterator[list[Entry]]:
    """Yield the fields of a section line by line, each line as full as can be."""
    row: list[Entry] = []
    for field in section.fields:
        entry = _entry(field)
        if row and sum(each.share for each in row) + entry.share > SHARES:
            yield row
            row = []
        row.append(entry)
    if row:
        yield row


def _entry(field: FormField) -> Entry:
    share = _share(field)
    match field.kind:
        case FormFieldKind.CHECK:
            return Tick(name=field.name, label=field.label, share=share)
        case FormFieldKind.CHOICE:
            answers = tuple((field.box(choice), _answer(choice)) for choice in field.choices)
            return Choose(
                label=_label(field),
                answers=answers,
                share=share,
                beside=4 if len(answers) == 4 else 3,
            )
        case FormFieldKind.TEXT | FormFieldKind.DATE | FormFieldKind.LONG:
            return Write(
                name=field.name,
                label=_label(field),
                share=share,
                lines=_LINES.get(field.name, 2) if field.kind is FormFieldKind.LONG else 1,
                required=field.required,
                max_length=field.max_length,
                said=f"{field.label} ({field.hint})" if field.hint else field.label,
            )


def _share(field: FormField) -> int:
    if field.subject is Subject.FACT:
        return SHARES // 2
    whole = field.kind in (FormFieldKind.LONG, FormFieldKind.CHOICE)
    return _NARROW.get(field.name, SHARES if whole else SHARES // 2)


def _label(field: FormField) -> str:
    label = f"{field.label} *" if field.required else field.label
    with_hint = field.hint and field.kind is FormFieldKind.LONG
    return f"{label} ({field.hint})" if with_hint else label


def _words() -> dict[str, str]:
    kinds: tuple[type[Enum], ...] = (Sex, CustodyStatus, Urgency, AttendanceWish)
    return {str(member.value): word(member) for kind in kinds for member in kind}


def _answer(choice: str) -> str:
    return _words()[choice]


def _foot(made: Paper, office: OfficeDraft) -> None:
    made.space(6)
    if office.data_protection_officer:
        made.paragraph(f"Datenschutz: {office.data_protection_officer}", look=Text.SMALL)
    made.stated(FORM_MARK_FIELD, "Kennung des Formulars", FORM_MARK)

"""Real files and known records for the tests of the post room. All people are invented."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

import openpyxl
import pikepdf
from hypothesis import strategies as st

from ilja_desktop.domain.casefile import Case, CaseReport, CaseState
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.ids import CaseId, InstitutionId, ProfessionalId, YoungPersonId
from ilja_desktop.domain.institution import Institution, LegalCircle, Professional
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.domain.reportform import FIELDS, FORM_MARK, FORM_MARK_FIELD, FormFieldKind
from ilja_desktop.exchange.cell import plain
from ilja_desktop.exchange.staged import Known, KnownPerson

TODAY = date(2026, 3, 10)

CASE: dict[str, str] = {
    "Nachname": "Yılmaz",
    "Vorname": "Elif",
    "Geburtsdatum": "3.4.2009",
    "Wohnort": "52249 Eschweiler",
    "Meldende Stelle": "Jobcenter Eschweiler",
    "Meldende Fachkraft": "Frau Otto",
    "Datum der Meldung": "02.03.2026",
    "Anlass": "Bricht die Schule ab",
    "Fragestellung": "Welcher Weg im Sommer?",
    "Ziel in eigenen Worten": "Ich will Fachlagerist werden.",
    "Stärken": "pünktlich",
    "Dringlichkeit": "A",
    "Teilnahmewunsch": "ja",
}


def xlsx(rows: Sequence[Sequence[object]], *, title: str = "Tabelle1") -> bytes:
    """Return a workbook with one sheet."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = title
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row, start=1):
            if value is not None:
                sheet.cell(number, column, value)
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    """Return the bytes of a workbook."""
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def csv_text(rows: Sequence[Sequence[str]], separator: str = ";") -> str:
    """Return rows as text, quoted where they have to be."""
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=separator).writerows(rows)
    return stream.getvalue()


def table(*cases: Mapping[str, object]) -> list[list[object]]:
    """Return a heading row and one row per case, with the columns of the first."""
    headings = list(cases[0])
    return [list(headings), *([case.get(name) for name in headings] for case in cases)]


def report_form(values: Mapping[str, str] | None = None, mark: str = FORM_MARK) -> pikepdf.Pdf:
    """Return a form with every field, as a viewer leaves it; the mark is a field as well."""
    given = dict(values or {})
    pdf = pikepdf.new()
    pdf.add_blank_page()
    fields = [_text(FORM_MARK_FIELD, mark)]
    for field in FIELDS:
        value = given.pop(field.name, "")
        if field.kind is FormFieldKind.CHECK:
            state = pikepdf.Name("/Ja" if value else "/Off")
            fields.append(
                pikepdf.Dictionary(FT=pikepdf.Name.Btn, T=pikepdf.String(field.name), V=state)
            )
        else:
            fields.append(_text(field.name, value))
    assert not given
    pdf.Root.AcroForm = pikepdf.Dictionary(
        Fields=pikepdf.Array([pdf.make_indirect(field) for field in fields])
    )
    return pdf


def _text(name: str, value: str) -> pikepdf.Dictionary:
    return pikepdf.Dictionary(FT=pikepdf.Name.Tx, T=pikepdf.String(name), V=pikepdf.String(value))


def pdf_bytes(pdf: pikepdf.Pdf, encryption: pikepdf.Encryption | None = None) -> bytes:
    """Return the bytes of a PDF."""
    stream = io.BytesIO()
    if encryption is None:
        pdf.save(stream)
    else:
        pdf.save(stream, encryption=encryption)
    return stream.getvalue()


FORM_VALUES: dict[str, str] = {
    "family_name": "Nguyễn-Öztürk",
    "given_name": "Łukasz",
    "born_on": "03.04.2009",
    "residence": "Eschweiler",
    "reporter_institution": "Jobcenter Eschweiler",
    "reporter_name": "Sabine Otto",
    "reported_on": "02.03.2026",
    "occasion": "Zeile eins\nZeile zwei",
    "question": "Welcher Weg?",
    "own_words": "nicht geäußert",
    "strengths": "handwerklich geschickt",
    "urgency": "B",
    "attendance_wish": "noch offen",
    "plain_language": "ja",
}


def _uuid(number: int) -> UUID:
    return UUID(int=number)


JOBCENTER = Institution(
    id=InstitutionId(1),
    uuid=_uuid(1),
    revision=1,
    name="Jobcenter Eschweiler",
    short_name="JC",
    legal_circle=LegalCircle.SGB_II,
    town="Eschweiler",
    benefit_body=True,
)
OTTO = Professional(
    id=ProfessionalId(7),
    uuid=_uuid(7),
    revision=1,
    institution_id=JOBCENTER.id,
    salutation="Frau",
    given_name="Sabine",
    family_name="Otto",
    function="Fallmanagement U25",
    phone="02403 111",
)


def person(
    family: str = "Yılmaz", given: str = "Elif", born_on: date = date(2009, 4, 3)
) -> YoungPerson:
    """Return a young person of the vault."""
    return YoungPerson(
        id=YoungPersonId(21),
        uuid=_uuid(21),
        revision=1,
        family_name=family,
        given_name=given,
        born_on=born_on,
        residence="Eschweiler",
    )


def known_person(
    someone: YoungPerson | None = None,
    *,
    granted: frozenset[DataCategory] = frozenset(),
    withdrawn: bool = False,
    case: Case | None = None,
    report: CaseReport | None = None,
) -> KnownPerson:
    """Return what the vault knows about a young person."""
    return KnownPerson(
        person=someone or person(),
        label="ESW-2026-014",
        granted=granted,
        withdrawn=withdrawn,
        case=case,
        report=report,
    )


def case_of(someone: YoungPerson, state: CaseState = CaseState.DRAFT) -> Case:
    """Return a case of the vault."""
    return Case(
        id=CaseId(31),
        uuid=_uuid(31),
        revision=1,
        number="ESW-2026-014",
        person_id=someone.id,
        reporting_institution_id=JOBCENTER.id,
        lead_institution_id=JOBCENTER.id,
        opened_on=date(2026, 3, 2),
        state=state,
        closed_draft=True,
        erase_on=date(2026, 6, 1),
    )


def known(*people: KnownPerson) -> Known:
    """Return a vault with one institution, one professional and some young people."""
    return Known(today=TODAY, institutions=(JOBCENTER,), professionals=(OTTO,), people=people)


NAMES = st.one_of(
    st.sampled_from(
        [
            "O",
            "Müller-Lüdenscheidt",
            "Yılmaz",
            "Şahin",
            "al-Hâdi",
            "Łukaszewicz",
            "Nguyễn",
            "T'Ewolde",
        ]
    ),
    st.text(
        st.characters(codec="utf-8", categories=("L", "M", "P", "S", "Zs")), min_size=1, max_size=30
    ),
).filter(lambda name: plain(name) == name and not name.startswith(("=", "\ufeff")))
"""Names as they stand in a cell: whatever people may be called, and odder."""
DAYS = st.dates(date(1990, 1, 1), date(2049, 12, 31))

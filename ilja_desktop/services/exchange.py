"""Reading in what partners send: spreadsheets and returned report forms, staged, then taken.

*read* turns files into lines, *known* looks up what the vault holds about them, *stage* judges
every row, a person decides, and *take* writes all of it or nothing. Imported cases are drafts
whatever their consent; an import advances nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.coverage import Reason, enterable, standing
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.domain.user import Right
from ilja_desktop.exchange import columns as column_reading
from ilja_desktop.exchange.cell import Sheet
from ilja_desktop.exchange.columns import HeadingsNotFound, Line
from ilja_desktop.exchange.field import RowContent
from ilja_desktop.exchange.staged import (
    CaseFileDraft,
    Decision,
    Known,
    KnownPerson,
    RowKey,
    RowKind,
    StagedRow,
)
from ilja_desktop.exchange.staging import Staging, stage
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.casereport import OVER
from ilja_desktop.services.seclusion import hidden_people
from ilja_desktop.services.taking import Taking
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import offer as offer_store
from ilja_desktop.store import person as person_store


@dataclass(eq=False)
class RowsUnsettled(Refusal):
    """All or nothing: every doubtful or refused row has to be settled or left out first."""

    doubtful: int
    refused: int


@dataclass(eq=False)
class SameFileTwice(Refusal):
    """Two files with one name cannot be read in together."""

    name: str


@dataclass(frozen=True)
class ReadFile:
    """One file as it was read: a returned form, or tables with their proposed columns."""

    name: str
    sha256: str
    form: Line | None = None
    tables: tuple[tuple[Sheet, column_reading.Mapping], ...] = ()

    def lines(self) -> tuple[Line, ...]:
        """Return the rows, sorted by field as the columns are mapped now."""
        if self.form is not None:
            return (self.form,)
        return tuple(
            line for sheet, mapping in self.tables for line in column_reading.lines(sheet, mapping)
        )

    def mapped(self, index: int, mapping: column_reading.Mapping) -> ReadFile:
        """Return the file with the columns of one table read differently."""
        tables = list(self.tables)
        tables[index] = (tables[index][0], mapping)
        return replace(self, tables=tuple(tables))


class Imports:
    """What a user can do with files that partners send."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def read(self, name: str, content: bytes) -> ReadFile:
        """Read one file; no database is needed.

        Raises:
            Refusal: it is damaged, foreign, oversized, or has no headings that are known.
        """
        sha256 = hashlib.sha256(content).hexdigest()
        from ilja_desktop.exchange.pdfguard import looks_like_pdf
        from ilja_desktop.exchange.reportform import read_report_form
        from ilja_desktop.exchange.spreadsheet import read_spreadsheet

        if looks_like_pdf(content):
            return ReadFile(name, sha256, form=read_report_form(name, content))
        return ReadFile(name, sha256, tables=_tables(read_spreadsheet(name, content)))

    def known(
        self, lines: Sequence[Line], decisions: Mapping[RowKey, Decision] | None = None
    ) -> Known:
        """Return what the vault knows about the rows."""
        self._at.require_any(Right.WRITE_CASES, Right.KEEP_NETWORK)
        with self._at.read() as session:
            return self._known(session, lines, decisions or {})

    def stage(
        self,
        lines: Sequence[Line],
        known: Known,
        decisions: Mapping[RowKey, Decision] | None = None,
    ) -> Staging:
        """Judge every row; nothing is written."""
        return stage(lines, known, decisions)

    def take(
        self, files: Sequence[ReadFile], decisions: Mapping[RowKey, Decision] | None = None
    ) -> Staging:
        """Write all rows in one transaction, judged once more by what the vault holds now.

        Raises:
            RowsUnsettled: a row is doubtful or refused; nothing was written.
            SameFileTwice: two files have one name, so their rows cannot be told apart.
        """
        lines = [line for file in files for line in file.lines()]
        self._demand_rights(lines)
        _demand_distinct(files)
        with self._at.vault.write(self._at.user.uid, self._at.clock()) as transaction:
            known = self._known(transaction.session, lines, decisions or {})
            staging = stage(lines, known, decisions)
            if not staging.clear():
                doubtful, refused = RowKind.DOUBTFUL, RowKind.REFUSED
                raise RowsUnsettled(len(staging.of(doubtful)), len(staging.of(refused)))
            for file in files:
                rows = [row for row in staging.to_write() if row.key.file == file.name]
                with transaction.run(Action.IMPORTED, f"file:{file.sha256}") as run:
                    Taking(transaction, run, self._at.today()).write(rows)
            return staging

    def _demand_rights(self, lines: Sequence[Line]) -> None:
        contents = {line.content for line in lines}
        for content, right in _RIGHTS.items():
            if content in contents or not contents:
                self._at.require(right)

    def _known(
        self, session: Session, lines: Sequence[Line], decisions: Mapping[RowKey, Decision]
    ) -> Known:
        """Look everybody up by name first, then consents and cases of those who are meant."""
        everybody = person_store.people(session)
        hidden = hidden_people(session, self._at.user, [person.id for person in everybody])
        people = [person for person in everybody if person.id not in hidden]
        bare = Known(
            today=self._at.today(),
            institutions=institution_store.institutions(session),
            professionals=institution_store.professionals(session),
            people=tuple(KnownPerson(person=person, label="") for person in people),
            offers=offer_store.every(session),
        )
        meant = _meant(stage(lines, bare, decisions).rows)
        return replace(
            bare,
            people=tuple(
                self._known_person(session, known.person) if known.person.id in meant else known
                for known in bare.people
            ),
        )

    def _known_person(self, session: Session, person: YoungPerson) -> KnownPerson:
        today = self._at.today()
        basis = basis_of(session, person.id, today)
        cases = [row.record() for row in case_store.rows_of_person(session, person.id)]
        running = [case for case in cases if case.state not in OVER]
        verdict = standing(basis, Purpose.CASE_CONFERENCE, today)
        special = (category for category in DataCategory if category.special)
        return KnownPerson(
            person=person,
            label=person.full_name(),
            granted=frozenset(
                category
                for category in special
                if enterable(
                    basis, Fact(category=category, text=""), Purpose.CASE_CONFERENCE, today
                ).allowed
            ),
            withdrawn=verdict.reason is Reason.CONSENT_WITHDRAWN,
            case=running[-1] if running else None,
            report=case_store.latest_report(session, running[-1].id) if running else None,
        )


_RIGHTS = {
    RowContent.NETWORK: Right.KEEP_NETWORK,
    RowContent.CASES: Right.WRITE_CASES,
    RowContent.OFFERS: Right.KEEP_NETWORK,
}


def _demand_distinct(files: Sequence[ReadFile]) -> None:
    names: set[str] = set()
    for file in files:
        if file.name in names:
            raise SameFileTwice(file.name)
        names.add(file.name)


def _tables(sheets: Iterable[Sheet]) -> tuple[tuple[Sheet, column_reading.Mapping], ...]:
    """Return the tables with known headings; a workbook may have others beside them."""
    found = []
    foreign: HeadingsNotFound | None = None
    for sheet in sheets:
        try:
            found.append((sheet, column_reading.propose(sheet)))
        except HeadingsNotFound as refusal:
            foreign = foreign or refusal
    if not found and foreign is not None:
        raise foreign
    return tuple(found)


def _meant(rows: Iterable[StagedRow]) -> set[YoungPersonId]:
    meant: set[int] = set()
    for row in rows:
        meant.update(candidate.id for candidate in row.candidates)
        if isinstance(row.draft, CaseFileDraft) and row.draft.person_id is not None:
            meant.add(row.draft.person_id)
    return {YoungPersonId(id) for id in meant}

"""Writes the staged rows of one file inside a running transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from ilja_desktop.domain.ids import CaseId, InstitutionId, YoungPersonId
from ilja_desktop.exchange.staged import CaseFileDraft, ListedOffer, NetworkDraft, StagedRow
from ilja_desktop.services.casereport import new_case, new_report
from ilja_desktop.services.workplace import columns, complete
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import offer as offer_store
from ilja_desktop.store import person as person_store
from ilja_desktop.store.institution import InstitutionRow, ProfessionalRow
from ilja_desktop.store.offer import OfferRow
from ilja_desktop.store.person import YoungPersonRow
from ilja_desktop.store.transaction import Run, Transaction


class Taking:
    """Takes rows over; what a row refers to and is new itself is made once."""

    def __init__(self, transaction: Transaction, run: Run, today: date) -> None:
        self._transaction = transaction
        self._run = run
        self._today = today
        self._new_institutions: dict[str, InstitutionId] = {}

    def write(self, rows: Iterable[StagedRow]) -> None:
        """Write every row; a rule broken by one of them undoes all."""
        for row in rows:
            match row.draft:
                case NetworkDraft():
                    self._network(row.draft)
                case CaseFileDraft():
                    self._case_file(row.draft)
                case ListedOffer():
                    self._offer(row.draft)
                case None:
                    pass

    def _offer(self, draft: ListedOffer) -> None:
        complete(draft.offer.problems(self._today))
        if draft.offer_id is None:
            self._run.add_all([OfferRow(**columns(draft.offer))])
            return
        row = offer_store.get(self._transaction.session, draft.offer_id)
        self._transaction.change(row, columns(draft.offer))

    def _network(self, draft: NetworkDraft) -> None:
        institution_id = self._institution(draft)
        if draft.professional is None:
            return
        professional = replace(draft.professional, institution_id=institution_id)
        complete(professional.problems(self._today))
        if draft.professional_id is None:
            self._run.add_all([ProfessionalRow(**columns(professional))])
            return
        row = institution_store.get_professional(self._transaction.session, draft.professional_id)
        self._transaction.change(row, columns(professional))

    def _institution(self, draft: NetworkDraft) -> InstitutionId:
        complete(draft.institution.problems(self._today))
        if draft.institution_id is not None:
            row = institution_store.get(self._transaction.session, draft.institution_id)
            self._transaction.change(row, columns(draft.institution))
            return draft.institution_id
        key = draft.institution.name.strip().casefold()
        if key not in self._new_institutions:
            (row,) = self._run.add_all([InstitutionRow(**columns(draft.institution))])
            self._new_institutions[key] = InstitutionId(row.id)
        return self._new_institutions[key]

    def _case_file(self, draft: CaseFileDraft) -> None:
        session = self._transaction.session
        person_id = self._person(draft)
        case_id = draft.case_id
        if case_id is None:
            case = replace(draft.case, person_id=person_id)
            complete(case.problems(self._today))
            (row,) = self._run.add_all([new_case(session, case, self._today)])
            case_id = CaseId(row.id)
        report = replace(draft.report, case_id=case_id)
        complete(report.problems(self._today))
        known = case_store.get(session, case_id).record()
        self._run.add_all([new_report(self._transaction, known, report, self._today)])

    def _person(self, draft: CaseFileDraft) -> YoungPersonId:
        complete(draft.person.problems(self._today))
        if draft.person_id is None:
            (row,) = self._run.add_all([YoungPersonRow(**columns(draft.person))])
            return YoungPersonId(row.id)
        row = person_store.get(self._transaction.session, draft.person_id)
        self._transaction.change(row, columns(draft.person))
        return draft.person_id

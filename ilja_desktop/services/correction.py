"""Puts right what is final: as a version of its own that says what changed, or without a trace.

Where an entry should never have been told, the version that holds it is restricted at once. Its
successor says only that something was removed; the withdrawn version goes with its file, with
what it said before and with what the audit trail could confirm, and leaves a tombstone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.correction import Entry, corrected, entries, removed
from ilja_desktop.domain.correction import EntryKind as Kind
from ilja_desktop.domain.disclosure import DocumentKind
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import AgendaItemId, CaseSheetId, CommitmentId, ConferenceId, GoalId
from ilja_desktop.domain.minutes import (
    CaseSheet,
    CaseSheetDraft,
    MinutesEvent,
    MinutesState,
    advance,
)
from ilja_desktop.domain.paper import SheetPaper
from ilja_desktop.domain.user import Right
from ilja_desktop.services.papers import sheet_paper
from ilja_desktop.services.press import Made, Press
from ilja_desktop.services.removal import sweep
from ilja_desktop.services.seclusion import demand_case_named
from ilja_desktop.services.workplace import Workplace, columns
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import minutes as store
from ilja_desktop.store.disclosure import DocumentRow
from ilja_desktop.store.minutes import CaseSheetRow
from ilja_desktop.store.vault import Transaction
from ilja_desktop.store.withdrawnversion import erase_entry, erase_version

_SIGNED = (MinutesState.SIGNED, MinutesState.HANDED_OUT)


@dataclass(eq=False)
class NotToBeCorrected(Refusal):
    """Only the latest signed version of a sheet is corrected."""


@dataclass(frozen=True)
class CorrectionPlan:
    """The next version of a sheet, ready to be made."""

    sheet_id: CaseSheetId
    revision: int
    conference_id: ConferenceId
    draft: CaseSheetDraft
    paper: SheetPaper
    reason: str = ""
    removes: Entry | None = None


class Corrections:
    """What a user can do about mistakes in what is final."""

    def __init__(self, workplace: Workplace, press: Press) -> None:
        self._at = workplace
        self._press = press

    def entries(self, id: CaseSheetId) -> tuple[Entry, ...]:
        """Return what a sheet says, entry by entry, with goals and commitments."""
        self._at.require(Right.SIGN_MINUTES)
        with self._at.read() as session:
            sheet = store.get_sheet(session, id).record()
            demand_case_named(session, sheet.case_id)
            return (*entries(sheet), *_lasting(session, sheet.item_id))

    def plan(self, id: CaseSheetId, entry: Entry, text: str, reason: str) -> CorrectionPlan:
        """Plan the version that says something else, and why.

        Raises:
            NothingCorrected: nothing changes, or nobody says why.
            NotToBeCorrected: it is not the latest signed version.
        """
        with self._at.read() as session:
            sheet, conference_id = self._demand(session, id, _SIGNED)
            draft = corrected(sheet, entry, text, reason)
            values = {"reason": reason.strip()}
            return self._planned(session, sheet, conference_id, draft, values, None)

    def withdraw(self, id: CaseSheetId) -> CaseSheet:
        """Restrict a version at once, because an entry in it should not have been told."""
        with self._at.write(Right.SIGN_MINUTES) as transaction:
            self._demand(transaction.session, id, _SIGNED)
            row = store.get_sheet(transaction.session, id)
            state = advance(row.state, MinutesEvent.RESTRICT)
            return transaction.change(row, {"state": state}, None, Action.STATE_CHANGED).record()

    def plan_removal(self, id: CaseSheetId, entry: Entry) -> CorrectionPlan:
        """Plan the successor of a withdrawn version, without an entry."""
        with self._at.read() as session:
            sheet, conference_id = self._demand(session, id, (MinutesState.RESTRICTED,))
            draft = removed(sheet, entry)
            values = {"entry_removed": True}
            return self._planned(session, sheet, conference_id, draft, values, entry)

    def make(self, plan: CorrectionPlan) -> Made:
        """Render, check and sign the next version; no database is needed."""
        return self._press.make(plan.paper)

    def keep(self, plan: CorrectionPlan, made: Made) -> CaseSheet:
        """Keep the next version; a withdrawn one goes for good.

        Raises:
            ChangedMeanwhile: the version before was changed since; plan again.
        """
        with self._at.write(Right.SIGN_MINUTES) as transaction:
            self._demand(
                transaction.session,
                plan.sheet_id,
                _SIGNED if plan.removes is None else (MinutesState.RESTRICTED,),
            )
            before = store.get_sheet(transaction.session, plan.sheet_id)
            transaction.change(before, {}, plan.revision)
            row = _keep(transaction, before, plan, made)
            if plan.removes is not None:
                _remove(transaction, before, row, plan.removes)
        if plan.removes is not None:
            sweep(self._at.vault)
        return row.record()

    def _planned(
        self,
        session: Session,
        sheet: CaseSheet,
        conference_id: ConferenceId,
        draft: CaseSheetDraft,
        values: Mapping[str, object],
        removes: Entry | None,
    ) -> CorrectionPlan:
        following = _following(sheet, draft, values)
        paper = sheet_paper(session, following, None, None, self._at.clock())
        if removes is not None and removes.kind in (Kind.GOAL, Kind.COMMITMENT):
            paper = _without(paper, removes)
        reason = str(values.get("reason", ""))
        return CorrectionPlan(
            sheet.id, sheet.revision, conference_id, draft, paper, reason, removes
        )

    def _demand(
        self, session: Session, id: CaseSheetId, states: tuple[MinutesState, ...]
    ) -> tuple[CaseSheet, ConferenceId]:
        self._at.require(Right.SIGN_MINUTES)
        sheet = store.get_sheet(session, id).record()
        demand_case_named(session, sheet.case_id)
        conference_id = conference_store.get_item(session, sheet.item_id).conference_id
        self._press.demand_moderator(session, conference_id)
        if sheet.state not in states or store.sheet_of_item(session, sheet.item_id).id != id:
            raise NotToBeCorrected
        return sheet, conference_id


def _lasting(session: Session, item_id: AgendaItemId) -> tuple[Entry, ...]:
    goals = commitment_store.goals_of_item(session, item_id)
    promised = commitment_store.of_item(session, item_id)
    return (
        *(Entry(kind=Kind.GOAL, text=one.text, number=one.id) for one in goals),
        *(Entry(kind=Kind.COMMITMENT, text=one.text, number=one.id) for one in promised),
    )


def _following(sheet: CaseSheet, draft: CaseSheetDraft, values: Mapping[str, object]) -> CaseSheet:
    said = {**columns(draft), **values}
    return replace(
        sheet,
        version=sheet.version + 1,
        predecessor_id=sheet.id,
        finalised_at=None,
        **said,  # type: ignore[arg-type] # fields of a draft are fields of its record
    )


def _without(paper: SheetPaper, entry: Entry) -> SheetPaper:
    if entry.kind is Kind.GOAL:
        return replace(paper, goals=tuple(one for one in paper.goals if one.text != entry.text))
    kept = tuple(one for one in paper.commitments if one.text != entry.text)
    return replace(paper, commitments=kept)


def _keep(
    transaction: Transaction, before: CaseSheetRow, plan: CorrectionPlan, made: Made
) -> CaseSheetRow:
    row = transaction.add(
        CaseSheetRow(
            item_id=before.item_id,
            case_id=before.case_id,
            version=before.version + 1,
            state=MinutesState.IN_REVIEW,
            approval=before.approval,
            approved_on=before.approved_on,
            predecessor_id=None if plan.removes is not None else before.id,
            reason=plan.reason,
            entry_removed=plan.removes is not None,
            **columns(plan.draft),
        )
    )
    document = transaction.add(
        DocumentRow(
            kind=DocumentKind.SHEET_ARCHIVE,
            title=made.title,
            content=made.content,
            sha256=made.sha256,
            signed_by=made.signed_by,
            conference_id=plan.conference_id,
            case_id=before.case_id,
            created_at=made.made_at,
        )
    )
    state = advance(advance(row.state, MinutesEvent.FINALISE), MinutesEvent.SIGN)
    values = {"state": state, "document_id": document.id, "finalised_at": made.made_at}
    values["digest"] = made.digest
    return transaction.change(row, values, None, Action.SIGNED)


def _remove(
    transaction: Transaction, before: CaseSheetRow, after: CaseSheetRow, entry: Entry
) -> None:
    if entry.kind is Kind.GOAL:
        erase_entry(
            transaction, commitment_store.get_goal(transaction.session, GoalId(entry.number))
        )
    elif entry.kind is Kind.COMMITMENT:
        row = commitment_store.get(transaction.session, CommitmentId(entry.number))
        erase_entry(transaction, row)
    erase_version(transaction, before, after, entry.text)

"""Puts right what is final: as a version of its own that says what changed, or without a trace.

Where an entry should never have been told, the version that holds it is restricted at once. Its
successor says only that something was removed; the withdrawn version goes with its file, with
what it said before and with what the audit trail could confirm, and leaves a tombstone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.commitment import Commitment, CommitmentDraft, Keeping, OwnerKind
from ilja_desktop.domain.correction import Entry, EntryKind, Written, corrected, entries, removed
from ilja_desktop.domain.draft import entered
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.minutes import (
    CaseSheet,
    CaseSheetDraft,
    MinutesDraft,
    MinutesEvent,
    MinutesState,
    advance,
)
from ilja_desktop.domain.paper import MinutesPaper, SheetPaper
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.words import word
from ilja_desktop.services.archiving import archive
from ilja_desktop.services.commitment import demand_owner
from ilja_desktop.services.minutespaper import minutes_paper
from ilja_desktop.services.named import demand_part_a_free
from ilja_desktop.services.nameless import demand_nameless_text
from ilja_desktop.services.press import Made, Press
from ilja_desktop.services.removal import sweep
from ilja_desktop.services.seclusion import demand_case_named
from ilja_desktop.services.sheetpaper import sheet_paper
from ilja_desktop.services.signer import minutes_to_sign, sheet_to_sign
from ilja_desktop.services.trailcode import note_code, trail_code
from ilja_desktop.services.workplace import Workplace, complete
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import minutes as store
from ilja_desktop.store.minutes import CaseSheetRow, MinutesRow
from ilja_desktop.store.vault import Transaction
from ilja_desktop.store.withdrawnversion import erase_numbered, erase_versions_before

_SIGNED = (MinutesState.SIGNED, MinutesState.HANDED_OUT)


@dataclass(eq=False)
class NotToBeCorrected(Refusal):
    """Only the latest signed version of a paper is corrected."""


@dataclass(frozen=True)
class CorrectionPlan:
    """The next version of part A or of a sheet, ready to be made."""

    before: Written
    after: Written
    conference_id: ConferenceId
    paper: SheetPaper | MinutesPaper
    removes: Entry | None = None


@dataclass(frozen=True)
class Correctable:
    """What a paper says, and who was at the table and may have agreed to something in it."""

    entries: tuple[Entry, ...]
    keepers: tuple[Professional, ...]


class Corrections:
    """What a user can do about mistakes in what is final: in part A, and in each sheet."""

    def __init__(self, workplace: Workplace, press: Press) -> None:
        self._at = workplace
        self._press = press

    def look(self, version: Written) -> Correctable:
        """Return what can be put right in a paper."""
        return Correctable(self.entries(version), self._keepers(version))

    def entries(self, version: Written) -> tuple[Entry, ...]:
        """Return what a paper says, entry by entry, with goals and commitments."""
        self._at.require(Right.SIGN_MINUTES)
        with self._at.read() as session:
            if not isinstance(version, CaseSheet):
                return entries(version)
            demand_case_named(session, version.case_id)
            commitments = commitment_store.of_item(session, version.item_id)
            return entries(
                version,
                commitment_store.goals_of_item(session, version.item_id),
                commitments,
                {one.uuid: _owner_name(session, one) for one in commitments},
            )

    def _keepers(self, version: Written) -> tuple[Professional, ...]:
        if not isinstance(version, CaseSheet):
            return ()
        with self._at.read() as session:
            demand_case_named(session, version.case_id)
            seats = conference_store.attendances(session, version.item_id)
            ids = dict.fromkeys(each.professional_id for each in seats if each.professional_id)
            return tuple(institution_store.get_professional(session, id).record() for id in ids)

    def plan(
        self,
        version: Written,
        entry: Entry,
        text: str,
        reason: str,
        promise: CommitmentDraft | None = None,
    ) -> CorrectionPlan:
        """Plan the version that says something else, and why.

        Args:
            version: the paper as it was seen.
            entry: what is wrong in it.
            text: what it should say.
            reason: why.
            promise: of a commitment, who keeps it and by when.

        Raises:
            NothingCorrected: nothing changes, or nobody says why.
            NotToBeCorrected: it is not the latest signed version.
            TextNamesPerson: the item named nobody, and the new words would.
            MinutesNameSomebody: part A would say who somebody is, or which case.
            OwnerNotCovered: the consent did not cover the new owner on the day.
        """
        with self._at.read() as session:
            before, conference_id = self._demand(session, version, _SIGNED)
            keeping = None
            if isinstance(before, CaseSheet):
                demand_nameless_text(session, before.item_id, f"{text}\n{reason}")
                keeping = _keeping(session, before, entry, promise)
            else:
                demand_part_a_free(session, (text, reason))
            after = corrected(before, entry, text, reason, keeping)
            after = replace(after, reason=reason.strip(), entry_removed=False)
            return self._planned(session, before, after, conference_id, None)

    def withdraw(self, version: Written) -> Written:
        """Restrict a version at once, because an entry in it should not have been told."""
        with self._at.write(Right.SIGN_MINUTES) as transaction:
            self._demand(transaction.session, version, _SIGNED)
            row = _row(transaction.session, version)
            state = advance(row.state, MinutesEvent.RESTRICT)
            return transaction.change(row, {"state": state}, action=Action.STATE_CHANGED).record()

    def plan_removal(self, version: Written, entry: Entry) -> CorrectionPlan:
        """Plan the successor of a withdrawn version, without an entry."""
        with self._at.read() as session:
            before, conference_id = self._demand(session, version, (MinutesState.RESTRICTED,))
            after = replace(removed(before, entry), reason="", entry_removed=True)
            return self._planned(session, before, after, conference_id, entry)

    def make(self, plan: CorrectionPlan) -> Made:
        """Render, check and sign the next version; no database is needed."""
        return self._press.make(plan.paper)

    def keep(self, plan: CorrectionPlan, made: Made) -> Written:
        """Keep the next version; a withdrawn one goes for good.

        Raises:
            ChangedMeanwhile: the version before was changed since; plan again.
        """
        removes = plan.removes
        states = _SIGNED if removes is None else (MinutesState.RESTRICTED,)
        with self._at.write(Right.SIGN_MINUTES) as transaction:
            session = transaction.session
            self._demand(session, plan.before, states)
            transaction.change(_row(session, plan.before), {}, plan.before.revision)
            row = transaction.add(_next(plan))
            archive(transaction, row, made, plan.paper, plan.conference_id)
            if isinstance(plan.paper, MinutesPaper):
                note_code(transaction, plan.paper.trail_code)
            if removes is not None:
                _remove(transaction, row, removes)
        if removes is not None:
            sweep(self._at.vault)
        return row.record()

    def _planned(
        self,
        session: Session,
        before: Written,
        said: Written,
        conference_id: ConferenceId,
        removes: Entry | None,
    ) -> CorrectionPlan:
        after = replace(
            said, version=before.version + 1, predecessor_id=before.id, finalised_at=None
        )
        now, certifier = self._at.clock(), self._at.user.professional_id
        paper: SheetPaper | MinutesPaper
        if isinstance(after, CaseSheet):
            paper = sheet_paper(session, after, None, None, now)
            paper = _without(sheet_to_sign(session, paper, after, certifier), removes)
        else:
            paper = minutes_paper(session, after, None, now)
            paper = replace(paper, trail_code=trail_code(self._at, session))
            paper = minutes_to_sign(session, paper, conference_id, certifier)
        return CorrectionPlan(before, after, conference_id, paper, removes)

    def _demand(
        self, session: Session, version: Written, states: tuple[MinutesState, ...]
    ) -> tuple[Written, ConferenceId]:
        """Return the version as it stands; it has to be the latest, in one of the states."""
        self._at.require(Right.SIGN_MINUTES)
        row = _row(session, version)
        latest: CaseSheetRow | MinutesRow
        if isinstance(row, CaseSheetRow):
            demand_case_named(session, row.case_id)
            latest = store.sheet_of_item(session, row.item_id)
            conference_id = conference_store.get_item(session, row.item_id).conference_id
        else:
            conference_id = row.conference_id
            latest = store.minutes_of(session, conference_id)
        self._press.demand_moderator(session, conference_id)
        if row.state not in states or latest.id != row.id:
            raise NotToBeCorrected
        return row.record(), conference_id


def _keeping(
    session: Session, sheet: CaseSheet, entry: Entry, promise: CommitmentDraft | None
) -> Keeping | None:
    """Return who keeps a commitment and by when, if that is to say something else."""
    if promise is None or entry.keeping is None:
        return None
    conference_id = conference_store.get_item(session, sheet.item_id).conference_id
    held_on = conference_store.get(session, conference_id).held_on
    complete(promise.problems(held_on))
    assert promise.due_on is not None
    kept = replace(entry.keeping, due_on=promise.due_on, ongoing=promise.ongoing)
    if (promise.owner_kind, promise.owner_id) != (kept.owner_kind, kept.owner_id):
        kept = _with_owner(session, sheet, kept, promise, held_on)
    return None if kept == entry.keeping else kept


def _with_owner(
    session: Session, sheet: CaseSheet, kept: Keeping, promise: CommitmentDraft, held_on: date
) -> Keeping:
    """Return it with another owner, asked about as on the day of the conference."""
    owner = None
    if promise.owner_id is not None:
        owner = demand_owner(session, sheet.item_id, sheet.case_id, promise.owner_id, held_on)
    return replace(
        kept,
        owner_kind=promise.owner_kind,
        owner_id=owner.id if owner else None,
        owner_institution_id=owner.institution_id if owner else None,
        name=owner.display_name() if owner else word(OwnerKind.YOUNG_PERSON),
    )


def _owner_name(session: Session, commitment: Commitment) -> str:
    if commitment.owner_id is None:
        return word(OwnerKind.YOUNG_PERSON)
    row = institution_store.get_professional(session, commitment.owner_id)
    return row.record().display_name()


def _row(session: Session, version: Written) -> CaseSheetRow | MinutesRow:
    if isinstance(version, CaseSheet):
        return store.get_sheet(session, version.id)
    return store.get_minutes(session, version.id)


def _next(plan: CorrectionPlan) -> CaseSheetRow | MinutesRow:
    """Return the row of the next version; one without an entry leads to none before it."""
    after = plan.after
    common: dict[str, object] = {
        "version": after.version,
        "state": MinutesState.IN_REVIEW,
        "approval": after.approval,
        "approved_on": after.approved_on,
        "predecessor_id": None if plan.removes is not None else after.predecessor_id,
        "reason": after.reason,
        "entry_removed": after.entry_removed,
    }
    if isinstance(after, CaseSheet):
        said = entered(CaseSheetDraft, after)
        where = {"item_id": after.item_id, "case_id": after.case_id, "wordings": after.wordings}
        return CaseSheetRow(**said, **where, **common)
    said = entered(MinutesDraft, after)
    return MinutesRow(conference_id=after.conference_id, **said, **common)


def _without(paper: SheetPaper, entry: Entry | None) -> SheetPaper:
    """Return a sheet without a goal or commitment, which stands in a row of its own until then."""
    if entry is None or entry.of is None:
        return paper
    if entry.kind is EntryKind.GOAL:
        return replace(paper, goals=tuple(one for one in paper.goals if one.text != entry.text))
    kept = tuple(one for one in paper.commitments if one.text != entry.text)
    return replace(paper, commitments=kept)


def _remove(transaction: Transaction, after: CaseSheetRow | MinutesRow, entry: Entry) -> None:
    if entry.of is not None:
        erase_numbered(transaction, entry.of)
    erase_versions_before(transaction, after, entry.text)

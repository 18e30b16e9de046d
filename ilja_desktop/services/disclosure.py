"""Copies that leave the office: planned, made, recorded, and only then handed out.

Every copy is a document of its own for one recipient, numbered, with only that recipient's
fields. Its number, recipient, grants and file hash are committed before its bytes leave.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.consent import Purpose
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.disclosure import (
    Channel,
    DisclosureDraft,
    DisclosureRecord,
    Document,
    DocumentKind,
    ReceiverKind,
)
from ilja_desktop.domain.errors import ChangedMeanwhile, Refusal
from ilja_desktop.domain.ids import (
    CaseSheetId,
    ConferenceId,
    DisclosureId,
    DocumentId,
    ProfessionalId,
)
from ilja_desktop.domain.minutes import MinutesEvent, MinutesState, advance
from ilja_desktop.domain.paper import CopyMark, MinutesPaper, SheetPaper
from ilja_desktop.domain.user import Right
from ilja_desktop.services.basis import listener_of
from ilja_desktop.services.distribution import Receiver, distribution
from ilja_desktop.services.papers import minutes_paper, sheet_paper
from ilja_desktop.services.press import Made, Press
from ilja_desktop.services.workplace import Workplace, columns
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import disclosure as store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import minutes as minutes_store
from ilja_desktop.store.disclosure import DisclosureRow


@dataclass(eq=False)
class NotOnTheList(Refusal):
    """Only whoever was present or keeps a commitment gets a copy, as far as consent goes."""

    recipient: str
    reason: Reason | None


@dataclass(eq=False)
class NotFinalYet(Refusal):
    """Copies are made of signed papers only."""

    state: MinutesState


@dataclass(frozen=True)
class CopyPlan:
    """A copy to be made."""

    paper: SheetPaper | MinutesPaper
    draft: DisclosureDraft
    number: int


@dataclass(frozen=True)
class HandOut:
    """A recorded copy and its bytes, free to leave."""

    record: DisclosureRecord
    title: str
    content: bytes


class Disclosures:
    """What a user can do about copies that leave the office."""

    def __init__(self, workplace: Workplace, press: Press) -> None:
        self._at = workplace
        self._press = press

    def of_conference(self, id: ConferenceId) -> tuple[DisclosureRecord, ...]:
        """Return every copy made of a conference's papers."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return store.disclosures(session, conference_id=id)

    def document(self, id: DocumentId) -> Document:
        """Return a kept file, to be looked at in the window."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return store.get_document(session, id).record()

    def distribution(self, id: CaseSheetId) -> tuple[Receiver, ...]:
        """Return who gets what of a sheet if copies are made today."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            sheet = minutes_store.get_sheet(session, id).record()
            return distribution(session, sheet, self._at.today())

    def participants(self, id: ConferenceId) -> tuple[ProfessionalId, ...]:
        """Return the professionals who get part A of a conference's minutes."""
        with self._at.read() as session:
            return tuple(conference_store.professionals_at_table(session, id))

    def plan_extract(self, receiver: Receiver, channel: Channel) -> CopyPlan:
        """Plan a sheet's extract for one receiver, judged by the consent in force today."""
        self._at.require(Right.EXPORT)
        now, today = self._at.clock(), self._at.today()
        with self._at.read() as session:
            sheet = minutes_store.get_sheet(session, receiver.sheet_id).record()
            _demand_signed(sheet.state)
            item = conference_store.get_item(session, sheet.item_id)
            self._press.demand_moderator(session, item.conference_id)
            current = next(
                (r for r in distribution(session, sheet, today) if _same(r, receiver)), None
            )
            if current is None or current.share is None:
                raise NotOnTheList(receiver.name, current.refused if current else None)
            number = store.copy_number_ahead(session, item.conference_id)
            case = case_store.get(session, sheet.case_id)
            mark = CopyMark(number=number, recipient=current.name, destroy_by=case.erase_on)
            draft = DisclosureDraft(
                kind=DocumentKind.SHEET_EXTRACT,
                receiver_kind=current.kind,
                receiver_id=current.professional_id,
                receiver_name=current.name,
                channel=channel,
                legal_basis=_basis_words(current),
                grants=current.grants(),
                conference_id=item.conference_id,
                case_id=sheet.case_id,
                sheet_id=sheet.id,
                sheet_version=sheet.version,
                sha256="",
            )
            return CopyPlan(sheet_paper(session, sheet, current.share, mark, now), draft, number)

    def plan_minutes_copy(
        self, id: ConferenceId, participant: ProfessionalId, channel: Channel
    ) -> CopyPlan:
        """Plan a participant's copy of part A, with the case lines of items they attended."""
        self._at.require(Right.EXPORT)
        now = self._at.clock()
        with self._at.read() as session:
            self._press.demand_moderator(session, id)
            minutes = minutes_store.minutes_of(session, id).record()
            _demand_signed(minutes.state)
            name = _participant_name(session, participant)
            attended = frozenset(conference_store.items_attended(session, id, participant))
            if not attended:
                raise NotOnTheList(name, None)
            number = store.copy_number_ahead(session, id)
            mark = CopyMark(number=number, recipient=name)
            draft = DisclosureDraft(
                kind=DocumentKind.MINUTES_COPY,
                receiver_kind=ReceiverKind.PROFESSIONAL,
                receiver_id=participant,
                receiver_name=name,
                channel=channel,
                legal_basis="Teilnahme an den genannten Tagesordnungspunkten",
                conference_id=id,
                sha256="",
            )
            paper = minutes_paper(session, minutes, mark, now, attended=attended)
            return CopyPlan(paper, draft, number)

    def plan_public_minutes(self, id: ConferenceId, channel: Channel) -> CopyPlan:
        """Plan the version of part A without case lines, for others."""
        self._at.require(Right.EXPORT)
        now = self._at.clock()
        with self._at.read() as session:
            self._press.demand_moderator(session, id)
            minutes = minutes_store.minutes_of(session, id).record()
            _demand_signed(minutes.state)
            number = store.copy_number_ahead(session, id)
            mark = CopyMark(number=number, recipient="Fassung ohne Fallzeilen")
            draft = DisclosureDraft(
                kind=DocumentKind.MINUTES_PUBLIC,
                receiver_kind=ReceiverKind.ARCHIVE,
                receiver_name=mark.recipient,
                channel=channel,
                legal_basis="enthält keine Angaben zu jungen Menschen",
                conference_id=id,
                sha256="",
            )
            paper = minutes_paper(session, minutes, mark, now, attended=frozenset())
            return CopyPlan(paper, draft, number)

    def make(self, plan: CopyPlan) -> Made:
        """Render, check and sign a copy; no database is needed."""
        return self._press.make(plan.paper)

    def hand_out(self, plan: CopyPlan, made: Made) -> HandOut:
        """Record the copy; only now its bytes may leave.

        Raises:
            ChangedMeanwhile: another copy took the number; plan again.
        """
        with self._at.write(Right.EXPORT) as transaction:
            session = transaction.session
            assert plan.draft.conference_id is not None
            if store.take_copy_number(session, plan.draft.conference_id) != plan.number:
                raise ChangedMeanwhile("Die Nummer des Exemplars")
            row = DisclosureRow(
                **(columns(plan.draft) | {"sha256": made.sha256}),
                copy_number=plan.number,
                disclosed_at=transaction.now,
                disclosed_by_id=self._at.user.id,
            )
            transaction.add(row)
            if plan.draft.sheet_id is not None:
                sheet = minutes_store.get_sheet(session, plan.draft.sheet_id)
                state = advance(sheet.state, MinutesEvent.HAND_OUT)
                transaction.change(sheet, {"state": state}, None, Action.DISCLOSED)
            return HandOut(row.record(), made.title, made.content)

    def take_back(self, id: DisclosureId, *, destroyed: bool) -> DisclosureRecord:
        """Tick off a copy that came back or was destroyed (R26)."""
        field = "destroyed_on" if destroyed else "returned_on"
        with self._at.write(Right.EXPORT) as transaction:
            row = store.get(transaction.session, id)
            return transaction.change(row, {field: self._at.today()}, None).record()


def _demand_signed(state: MinutesState) -> None:
    if state not in (MinutesState.SIGNED, MinutesState.HANDED_OUT):
        raise NotFinalYet(state)


def _same(one: Receiver, other: Receiver) -> bool:
    return (one.kind, one.professional_id) == (other.kind, other.professional_id)


def _basis_words(receiver: Receiver) -> str:
    if receiver.kind is ReceiverKind.YOUNG_PERSON:
        return "eigenes Blatt"
    return f"Einwilligung, {Purpose.CASE_CONFERENCE.value}"


def _participant_name(session: Session, id: ProfessionalId) -> str:
    professional = listener_of(session, id).professional
    institution = institution_store.get(session, professional.institution_id).record()
    return f"{professional.display_name()}, {institution.name}"

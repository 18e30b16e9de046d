"""A copy that is to be made: of what, for whom, on which ground; judged again as it leaves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.conference import AgendaItem
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.disclosure import (
    Channel,
    DisclosureDraft,
    DocumentKind,
    Edition,
    ReceiverKind,
)
from ilja_desktop.domain.errors import ChangedMeanwhile, Refusal
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import (
    ProfessionalId,
)
from ilja_desktop.domain.minutes import CaseSheet, Minutes, MinutesState
from ilja_desktop.domain.paper import MinutesPaper, SheetPaper
from ilja_desktop.services.basis import listener_of
from ilja_desktop.services.distribution import Receiver, ShownLines, distribution, shown_lines
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import minutes as minutes_store


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
    receiver: Receiver | None = None
    """Of an extract: what they may know as of the plan."""
    shown: ShownLines | None = None
    """Of a participant's copy: the case lines they may see as of the plan."""
    edition: Edition = Edition.USUAL
    """What it is made for."""


def demand_signed(state: MinutesState) -> None:
    """Raise ``NotFinalYet`` unless a paper is signed."""
    if state not in (MinutesState.SIGNED, MinutesState.HANDED_OUT):
        raise NotFinalYet(state)


def extract_draft(
    receiver: Receiver, sheet: CaseSheet, item: AgendaItem, channel: Channel
) -> DisclosureDraft:
    """Return the entry of a copy; of a sheet without names none that leads to the person."""
    draft = DisclosureDraft(
        kind=DocumentKind.SHEET_EXTRACT,
        receiver_kind=receiver.kind,
        receiver_id=receiver.professional_id,
        receiver_name=receiver.name,
        channel=channel,
        legal_basis=_basis_words(receiver),
        grants=receiver.grants(),
        conference_id=item.conference_id,
        case_id=sheet.case_id,
        sheet_id=sheet.id,
        sheet_version=sheet.version,
        sha256="",
    )
    if not item.mode.nameless:
        return draft
    return replace(draft, legal_basis=_NAMELESS, case_id=None, sheet_id=None)


def participant_draft(
    session: Session,
    minutes: Minutes,
    participant: ProfessionalId,
    day: date,
    channel: Channel,
) -> tuple[DisclosureDraft, ShownLines]:
    """Return the entry of a participant's copy of part A, and the case lines they may see.

    Raises:
        NotOnTheList: they attended nothing.
    """
    name = participant_name(session, participant)
    shown = shown_lines(session, minutes.conference_id, participant, day)
    if shown is None:
        raise NotOnTheList(name, None)
    draft = DisclosureDraft(
        kind=DocumentKind.MINUTES_COPY,
        receiver_kind=ReceiverKind.PROFESSIONAL,
        receiver_id=participant,
        receiver_name=name,
        channel=channel,
        legal_basis="Teilnahme an den genannten Tagesordnungspunkten",
        grants=shown.grants,
        conference_id=minutes.conference_id,
        sheet_version=minutes.version,
        sha256="",
    )
    return draft, shown


_NAMELESS = "ohne Angaben, die den jungen Menschen erkennen lassen (§ 64 Abs. 2a SGB VIII)"


def demand_unchanged(session: Session, plan: CopyPlan, today: date) -> None:
    """Raise unless the receiver may know today exactly what the plan was made of."""
    if plan.receiver is not None:
        sheet = minutes_store.get_sheet(session, plan.receiver.sheet_id).record()
        if still_on_the_list(session, sheet, plan.receiver, today) != plan.receiver:
            raise ChangedMeanwhile("Der Verteiler")
    elif plan.shown is not None:
        participant, conference_id = plan.draft.receiver_id, plan.draft.conference_id
        assert participant is not None
        assert conference_id is not None
        if shown_lines(session, conference_id, participant, today) != plan.shown:
            raise ChangedMeanwhile("Der Verteiler")


def still_on_the_list(
    session: Session, sheet: CaseSheet, receiver: Receiver, day: date
) -> Receiver:
    """Return what a receiver gets of a sheet on a day; ``NotOnTheList`` if nothing."""
    found = (each for each in distribution(session, sheet, day) if _same(each, receiver))
    current = next(found, None)
    if current is None or current.share is None:
        raise NotOnTheList(receiver.name, current.refused if current else None)
    return current


def _same(one: Receiver, other: Receiver) -> bool:
    return (one.kind, one.professional_id, one.holder_id) == (
        other.kind,
        other.professional_id,
        other.holder_id,
    )


def _basis_words(receiver: Receiver) -> str:
    if receiver.kind is ReceiverKind.YOUNG_PERSON:
        return "eigenes Blatt"
    consent = f"Einwilligung, {Purpose.CASE_CONFERENCE.value}" if receiver.grants() else ""
    return "; ".join(filter(None, (consent, receiver.legal_basis)))


def participant_name(session: Session, id: ProfessionalId) -> str:
    """Return who a participant is and where they work."""
    professional = listener_of(session, id).professional
    institution = institution_store.get(session, professional.institution_id).record()
    return f"{professional.display_name()}, {institution.name}"

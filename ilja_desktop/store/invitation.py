"""Who was invited to a conference: institutions with their answers, and families."""

from __future__ import annotations

from datetime import date, time
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.formkind import FormLanguage
from ilja_desktop.domain.ids import (
    AgendaItemId,
    ConferenceId,
    InstitutionId,
    InvitationId,
    ProfessionalId,
)
from ilja_desktop.domain.invitation import FamilyInvitation, Invitation, Reply
from ilja_desktop.store.rows import NounRow, SealedRow, fetch, link


class InvitationRow(NounRow[Invitation]):
    """Table ``invitations``."""

    __tablename__ = "invitations"
    RECORD: ClassVar = Invitation
    KIND = Kind.INVITATION
    NOUN = "Einladung"

    conference_id: Mapped[ConferenceId] = link("conferences.id")
    institution_id: Mapped[InstitutionId] = link("institutions.id")
    professional_id: Mapped[ProfessionalId | None] = link("professionals.id")
    told: Mapped[str]
    told_on: Mapped[date | None]
    reply: Mapped[Reply]
    represented_by_id: Mapped[ProfessionalId | None] = link("professionals.id")
    represented_by: Mapped[str]
    replied_on: Mapped[date | None]
    remark: Mapped[str]

    def announced(self) -> tuple[Change, ...]:
        """Announce the conference somebody is invited to."""
        return (Change(Kind.INVITATION, self.conference_id),)


class FamilyInvitationRow(SealedRow[FamilyInvitation]):
    """Table ``family_invitations``."""

    __tablename__ = "family_invitations"
    RECORD: ClassVar = FamilyInvitation
    KIND = Kind.INVITATION
    NOUN = "Einladung der Familie"

    item_id: Mapped[AgendaItemId] = link("agenda_items.id")
    starts_at: Mapped[time | None]
    room: Mapped[str]
    companion: Mapped[str]
    interpreter: Mapped[str]
    language: Mapped[FormLanguage]
    with_holders: Mapped[bool]
    told: Mapped[str]
    told_on: Mapped[date | None]

    def announced(self) -> tuple[Change, ...]:
        """Announce the item a family is invited to."""
        return (Change(Kind.INVITATION, self.item_id),)


def get(session: Session, id: InvitationId) -> InvitationRow:
    """Return the row of an institution's invitation."""
    return fetch(session, InvitationRow, id)


def rows_of(session: Session, conference_id: ConferenceId) -> list[InvitationRow]:
    """Return the rows of a conference's invitations, in the order they were made."""
    query = select(InvitationRow).where(InvitationRow.conference_id == conference_id)
    return list(session.scalars(query.order_by(InvitationRow.id)))


def family_row(session: Session, item_id: AgendaItemId) -> FamilyInvitationRow | None:
    """Return the row of the family's invitation to an item, if there is one."""
    query = select(FamilyInvitationRow).where(FamilyInvitationRow.item_id == item_id)
    return session.scalars(query).first()

"""Who is invited to a conference and what they answered; and how a family is invited.

Partners are invited as institutions, through a person there. What goes by e-mail says when and
where, and nothing of anybody; a family is only ever written to on paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum

from ilja_desktop.domain.form import FormLanguage
from ilja_desktop.domain.ids import (
    AgendaItemId,
    ConferenceId,
    FamilyInvitationId,
    InstitutionId,
    InvitationId,
    ProfessionalId,
    Stored,
)


class Reply(Enum):
    """What an institution answered."""

    OPEN = "offen"
    ACCEPTED = "zugesagt"
    DECLINED = "abgesagt"
    REPRESENTED = "vertreten"


class NoticeKind(Enum):
    """What a letter or mail to the partners is about."""

    INVITATION = "Einladung"
    CHANGE = "Änderung"
    POSTPONEMENT = "Verschiebung"
    CANCELLATION = "Absage"


@dataclass(frozen=True, kw_only=True)
class ReplyDraft:
    """An answer as it is recorded."""

    reply: Reply = Reply.OPEN
    represented_by_id: ProfessionalId | None = None
    represented_by: str = ""
    """Whoever comes instead and is not in the network."""
    replied_on: date | None = None
    remark: str = ""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        found = []
        named = self.represented_by_id is not None or self.represented_by.strip()
        if self.reply is Reply.REPRESENTED and not named:
            found.append("represented_by.missing")
        if self.replied_on is not None and self.replied_on > today:
            found.append("replied_on.future")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class Invitation(ReplyDraft, Stored):
    """An institution is invited to a conference."""

    id: InvitationId
    conference_id: ConferenceId
    institution_id: InstitutionId
    professional_id: ProfessionalId | None
    """To whom it is addressed there."""
    invited_at: datetime
    notified_of: NoticeKind = NoticeKind.INVITATION
    """What was last written to them."""


@dataclass(frozen=True, kw_only=True)
class FamilyInvitationDraft:
    """How a young person is invited to their own item."""

    starts_at: time | None = None
    """A time somebody settled on; else it follows from the agenda."""
    room: str = ""
    """Where to come, if it is not the conference's room."""
    companion: str = ""
    """Whom the young person said they bring along."""
    interpreter: str = ""
    """Who interprets, once somebody is found."""
    language: FormLanguage = FormLanguage.GERMAN
    with_holders: bool = True
    """Custody holders get a letter too, where they may."""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks; there is none."""
        return ()


@dataclass(frozen=True, kw_only=True)
class FamilyInvitation(FamilyInvitationDraft, Stored):
    """A young person is invited to their own item."""

    id: FamilyInvitationId
    item_id: AgendaItemId
    made_on: date | None = None
    """When the letters were last made."""
    told: str = ""
    """The time and place those letters named; they are made anew if it is another now."""

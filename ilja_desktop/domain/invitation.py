"""Who is invited to a conference and what they answered; and how a family is invited.

Partners are invited as institutions, through a person there. What goes by e-mail says when and
where, and nothing of anybody; a family is only ever written to on paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import Enum

from ilja_desktop.domain.conference import Conference, ConferenceState
from ilja_desktop.domain.formkind import FormLanguage
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
    told: str = ""
    """When and where the last letter said it is; nothing before the first."""
    told_on: date | None = None


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
    told: str = ""
    """When and where the last letters said it is; nothing before the first."""
    told_on: date | None = None


CALLED_OFF = "abgesagt"
"""What partners were last told of a conference that is not held."""


def appointment_words(conference: Conference) -> str:
    """Return when and where a conference is, as letters are held against it; the day first."""
    if conference.state is ConferenceState.CANCELLED:
        return CALLED_OFF
    times = f"{conference.starts_at:%H:%M}–{conference.ends_at:%H:%M}"
    return "|".join((conference.held_on.isoformat(), times, conference.place, conference.room))


def due_notice(conference: Conference, told: str) -> NoticeKind | None:
    """Return what has to be written to somebody who was last told something else.

    Args:
        conference: as it stands now.
        told: what they were last told, by ``appointment_words``; nothing before the first letter.
    """
    now = appointment_words(conference)
    if told == now:
        return None
    if now == CALLED_OFF:
        return NoticeKind.CANCELLATION if told else None
    if not told or told == CALLED_OFF:
        return NoticeKind.INVITATION
    same_day = told.partition("|")[0] == now.partition("|")[0]
    return NoticeKind.CHANGE if same_day else NoticeKind.POSTPONEMENT

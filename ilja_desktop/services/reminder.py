"""Reminding agencies of what they agreed to: a letter each, or a mail that says nothing of it.

A letter goes to whoever keeps the commitments and to nobody else at the agency. It lists what the
consents let this person know on this day; what they do not is named to the user with the reason.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.commitment import Commitment, overdue
from ilja_desktop.domain.conference import AgendaItem, Conference
from ilja_desktop.domain.coverage import hear
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.disclosure import Channel, DisclosureDraft, DocumentKind, ReceiverKind
from ilja_desktop.domain.errors import ChangedMeanwhile, Refusal
from ilja_desktop.domain.followup import FollowUpKind
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import CaseId, GrantId, InstitutionId, ProfessionalId
from ilja_desktop.domain.institution import Institution, Professional
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.reminderpaper import (
    NotByLetter,
    ReminderLetter,
    ReminderLine,
    ReminderMail,
)
from ilja_desktop.domain.user import Right
from ilja_desktop.services.basis import basis_of, listener_of
from ilja_desktop.services.commitment import legible_commitments
from ilja_desktop.services.followstep import Said, note_step
from ilja_desktop.services.papers import sender
from ilja_desktop.services.plainmail import names_nobody, public_office
from ilja_desktop.services.seclusion import is_shielded
from ilja_desktop.services.workplace import Workplace, columns
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import series
from ilja_desktop.store.disclosure import DisclosureRow
from ilja_desktop.store.vault import Transaction

SERIES = "letter/reminder"


@dataclass(eq=False)
class NobodyToRemind(Refusal):
    """No open commitment may be put into a letter."""


@dataclass(frozen=True)
class Remindable:
    """A commitment that a letter may list, and what that rests on."""

    commitment: Commitment
    line: ReminderLine
    grants: tuple[GrantId, ...]


@dataclass(frozen=True)
class Unremindable:
    """A commitment that no letter may list, as the user is told."""

    case_number: str
    owner: str
    why: NotByLetter


@dataclass(frozen=True)
class Reminder:
    """Everything for one professional.

    Args:
        by_hand: their address, where it names somebody; whoever sends the mail puts it in.
    """

    owner: Professional
    agency: Institution
    listed: tuple[Remindable, ...]
    letter: ReminderLetter
    mail: ReminderMail
    by_hand: str


@dataclass(frozen=True)
class ReminderPlan:
    """All letters to be written, and what stays out of them."""

    agency_id: InstitutionId | None
    reminders: tuple[Reminder, ...]
    left_out: tuple[Unremindable, ...]


@dataclass(frozen=True)
class ReminderFile:
    """A letter or mail, in memory only; its name names nobody."""

    file_name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class RemindersMade:
    """Letters and mails in the order of the plan, finished."""

    plan: ReminderPlan
    letters: tuple[ReminderFile, ...]
    mails: tuple[ReminderFile, ...]


class Reminders:
    """What a user can do to remind of commitments."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def plan(self, agency_id: InstitutionId | None = None) -> ReminderPlan:
        """Gather what is open, by agency and professional; of one agency if it is named.

        The user's own commitments are left out.
        """
        self._at.require(Right.EXPORT)
        with self._at.read() as session:
            return self._planned(session, agency_id)

    def make(self, plan: ReminderPlan) -> RemindersMade:
        """Draw the letters and write the mails; touches no database.

        Raises:
            NobodyToRemind: there is nothing a letter may say.
        """
        from ilja_desktop.documents import reminder
        from ilja_desktop.exchange import remindermail

        if not plan.reminders:
            raise NobodyToRemind
        now = self._at.clock()
        return RemindersMade(
            plan,
            tuple(
                ReminderFile(_name(each, "pdf"), reminder.render(each.letter, now))
                for each in plan.reminders
            ),
            tuple(
                ReminderFile(_name(each, "eml"), remindermail.reminder_draft(each.mail))
                for each in plan.reminders
            ),
        )

    def for_printing(self, made: RemindersMade) -> bytes:
        """Return all letters as one run of the printer; touches no database."""
        from ilja_desktop.documents import joining

        return joining.joined(each.content for each in made.letters)

    def hand_out(self, made: RemindersMade, channel: Channel, *, mails: bool = False) -> int:
        """Record that somebody is reminded; only now it may leave. Return how many are.

        Raises:
            ChangedMeanwhile: something else is open by now, or the consents cover something else.
            PresenceUnproven: letters leave as files, so the password is asked for once more.
        """
        if channel is not Channel.PRINT and not mails:
            self._at.demand_presence(Deed.EXPORT)
        with self._at.write(Right.EXPORT) as transaction:
            now = self._planned(transaction.session, made.plan.agency_id)
            if now.reminders != made.plan.reminders:
                raise ChangedMeanwhile("Die Liste der offenen Vereinbarungen")
            files = made.mails if mails else made.letters
            for reminder, file in zip(made.plan.reminders, files, strict=True):
                self._note(transaction, reminder, mails=mails)
                if not mails:
                    self._record(transaction, reminder, file, channel)
                printed = channel is Channel.PRINT
                action = Action.PRINTED if printed else Action.EXPORTED
                transaction.note(action, f"professionals:{reminder.owner.uuid}", file.content)
            return len(made.plan.reminders)

    def _note(self, transaction: Transaction, reminder: Reminder, *, mails: bool) -> None:
        said = Said(who=reminder.owner.display_name(), words="E-Mail" if mails else "Brief")
        for each in reminder.listed:
            row = commitment_store.get(transaction.session, each.commitment.id)
            note_step(transaction, row, FollowUpKind.REMINDER, self._at.today(), said)

    def _record(
        self, transaction: Transaction, reminder: Reminder, file: ReminderFile, channel: Channel
    ) -> None:
        """Write one line of evidence for every case the letter tells of."""
        if series.take(transaction.session, SERIES) != reminder.letter.number:
            raise ChangedMeanwhile("Die Nummer des Schreibens")
        grants: dict[CaseId, tuple[GrantId, ...]] = {}
        for each in reminder.listed:
            known = grants.get(each.commitment.case_id, ())
            grants[each.commitment.case_id] = tuple(dict.fromkeys((*known, *each.grants)))
        for case_id, rests_on in grants.items():
            draft = DisclosureDraft(
                kind=DocumentKind.REMINDER,
                receiver_kind=ReceiverKind.PROFESSIONAL,
                receiver_id=reminder.owner.id,
                receiver_name=reminder.letter.recipient,
                channel=channel,
                legal_basis="Einwilligung, eigene Vereinbarung",
                grants=rests_on,
                case_id=case_id,
                sha256=hashlib.sha256(file.content).hexdigest(),
            )
            row = DisclosureRow(
                **columns(draft),
                copy_number=reminder.letter.number,
                disclosed_at=transaction.now,
                disclosed_by_id=self._at.user.id,
            )
            transaction.add(row)

    def _planned(self, session: Session, agency_id: InstitutionId | None) -> ReminderPlan:
        today, own = self._at.today(), self._at.user.professional_id
        by_owner: dict[ProfessionalId, list[Remindable]] = {}
        left_out: list[Unremindable] = []
        for one in legible_commitments(session, self._at.user):
            if one.owner_id is None or one.owner_id == own:
                continue
            if agency_id is not None and one.owner_institution_id != agency_id:
                continue
            found = _judged(session, one, one.owner_id, today)
            if isinstance(found, Remindable):
                by_owner.setdefault(one.owner_id, []).append(found)
            else:
                left_out.append(found)
        first = series.ahead(session, SERIES)
        reminders = tuple(
            _reminder(session, id, tuple(listed), first + at, today)
            for at, (id, listed) in enumerate(by_owner.items())
        )
        return ReminderPlan(agency_id, reminders, tuple(left_out))


def _judged(
    session: Session, one: Commitment, owner_id: ProfessionalId, today: date
) -> Remindable | Unremindable:
    """Say whether the one who keeps a commitment may read of it in a letter today."""
    owner = institution_store.get_professional(session, owner_id).record()
    item = conference_store.get_item(session, one.item_id).record()
    conference = conference_store.get(session, item.conference_id).record()
    number = case_store.get(session, one.case_id).number
    why = _hindrance(session, one, owner, item)
    if why is not None:
        shown = "" if why is NotByLetter.NAMELESS else number
        return Unremindable(shown, owner.display_name(), why)
    basis = basis_of(session, case_store.get(session, one.case_id).person_id, today)
    hearing = hear(
        basis,
        listener_of(session, owner_id),
        Purpose.CASE_CONFERENCE,
        today,
        conference_on=conference.held_on,
    )
    verdict = hearing.verdict(None)
    if not verdict.allowed:
        return Unremindable(number, owner.display_name(), NotByLetter.NOT_COVERED)
    return Remindable(one, _line(one, number, conference, today), verdict.grants)


def _hindrance(
    session: Session, one: Commitment, owner: Professional, item: AgendaItem
) -> NotByLetter | None:
    if item.mode.nameless:
        return NotByLetter.NAMELESS
    if is_shielded(session, one.case_id):
        return NotByLetter.SHIELDED
    if not owner.active or owner.institution_id != one.owner_institution_id:
        return NotByLetter.MOVED
    return None


def _line(one: Commitment, number: str, conference: Conference, today: date) -> ReminderLine:
    return ReminderLine(
        case_number=number,
        text=one.text,
        conference=f"Konferenz {conference.number} vom {short_day(conference.held_on)}",
        due_on=one.due_on,
        ongoing=one.ongoing,
        late=overdue(one, today),
    )


def _reminder(
    session: Session,
    id: ProfessionalId,
    listed: tuple[Remindable, ...],
    number: int,
    today: date,
) -> Reminder:
    owner = institution_store.get_professional(session, id).record()
    agency = institution_store.get(session, owner.institution_id).record()
    name = owner.display_name()
    letter = ReminderLetter(
        office=sender(session),
        addressee=tuple(filter(None, (agency.name, f"{name} – persönlich", agency.town))),
        recipient=f"{name}, {agency.name}",
        greeting=f"Guten Tag {name},",
        written_on=today,
        number=number,
        lines=tuple(each.line for each in listed),
    )
    fits = names_nobody(owner.mail, institution_store.professionals(session))
    mail = ReminderMail(
        office=public_office(session), to=owner.mail if fits else "", count=len(listed)
    )
    return Reminder(owner, agency, listed, letter, mail, "" if fits else owner.mail)


def _name(reminder: Reminder, ending: str) -> str:
    return f"Erinnerung-{reminder.letter.number}.{ending}"

"""Reminding agencies of what they agreed to: a letter each, or a mail that says nothing of it.

A letter goes to whoever keeps the commitments and to nobody else at the agency. It lists what the
consents let this person know on this day; what they do not is named to the user with the reason.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.disclosure import Channel, DocumentKind
from ilja_desktop.domain.errors import ChangedMeanwhile, Refusal
from ilja_desktop.domain.followup import FollowUpKind
from ilja_desktop.domain.formkind import FormKind
from ilja_desktop.domain.ids import InstitutionId, ProfessionalId
from ilja_desktop.domain.institution import Institution, Professional
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.reminderpaper import (
    ReminderLetter,
    ReminderMail,
)
from ilja_desktop.domain.user import Right
from ilja_desktop.services.commitment import legible_commitments
from ilja_desktop.services.followstep import Said, note_step
from ilja_desktop.services.formwording import german_form
from ilja_desktop.services.paperhead import sender
from ilja_desktop.services.plainmail import names_nobody, public_office
from ilja_desktop.services.tellable import (
    Tellable,
    Told,
    Untellable,
    addressee,
    judged,
    record,
)
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import numbering
from ilja_desktop.store.vault import Transaction

SERIES = "letter/reminder"


@dataclass(eq=False)
class NobodyToRemind(Refusal):
    """No open commitment may be put into a letter."""


@dataclass(frozen=True)
class Reminder:
    """Everything for one professional.

    Args:
        by_hand: their address, where it names somebody; whoever sends the mail puts it in.
    """

    owner: Professional
    agency: Institution
    listed: tuple[Tellable, ...]
    letter: ReminderLetter
    mail: ReminderMail
    by_hand: str


@dataclass(frozen=True)
class ReminderPlan:
    """All letters to be written, and what stays out of them."""

    agency_id: InstitutionId | None
    reminders: tuple[Reminder, ...]
    left_out: tuple[Untellable, ...]


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
        letter = reminder.letter
        if numbering.take(transaction.session, SERIES) != letter.number:
            raise ChangedMeanwhile("Die Nummer des Schreibens")
        told = Told(
            DocumentKind.REMINDER,
            reminder.owner,
            letter.recipient,
            reminder.listed,
            letter.number,
            file.content,
            channel,
        )
        record(transaction, told, self._at.user.id)

    def _planned(self, session: Session, agency_id: InstitutionId | None) -> ReminderPlan:
        today, own = self._at.today(), self._at.user.professional_id
        by_owner: dict[ProfessionalId, list[Tellable]] = {}
        left_out: list[Untellable] = []
        for one in legible_commitments(session, self._at.user):
            if one.owner_id is None or one.owner_id == own:
                continue
            if agency_id is not None and one.owner_institution_id != agency_id:
                continue
            found = judged(session, one, one.owner_id, today)
            if isinstance(found, Tellable):
                by_owner.setdefault(one.owner_id, []).append(found)
            else:
                left_out.append(found)
        first = numbering.ahead(session, SERIES)
        reminders = tuple(
            _reminder(session, id, tuple(listed), first + at, today)
            for at, (id, listed) in enumerate(by_owner.items())
        )
        return ReminderPlan(agency_id, reminders, tuple(left_out))


def _reminder(
    session: Session,
    id: ProfessionalId,
    listed: tuple[Tellable, ...],
    number: int,
    today: date,
) -> Reminder:
    owner = institution_store.get_professional(session, id).record()
    agency = institution_store.get(session, owner.institution_id).record()
    name = owner.display_name()
    letter = ReminderLetter(
        form=german_form(session, FormKind.REMINDER_LETTER),
        office=sender(session),
        addressee=addressee(owner, agency),
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

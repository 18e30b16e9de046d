"""Inviting the partners of a conference: who, by what, and what they answered.

Letters name whom they are addressed to; mails and appointments name nobody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.conference import Conference, ConferenceEvent, ConferenceState, advance
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.errors import ChangedMeanwhile, Refusal
from ilja_desktop.domain.formkind import FormKind
from ilja_desktop.domain.ids import ConferenceId, InstitutionId, InvitationId, ProfessionalId
from ilja_desktop.domain.invitation import (
    Invitation,
    NoticeKind,
    ReplyDraft,
    appointment_words,
)
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.partnerpaper import PartnerLetters
from ilja_desktop.domain.publicdate import PartnerMail
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.words import word
from ilja_desktop.services.formwording import german_form
from ilja_desktop.services.invitationview import InvitationLine, InvitationView, invitation_view
from ilja_desktop.services.paperhead import sender
from ilja_desktop.services.plainmail import (
    appointment_of,
    demand_nobody_named,
    names_nobody,
    public_office,
)
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import invitation as store
from ilja_desktop.store.invitation import InvitationRow
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class NobodyInvited(Refusal):
    """No institution is invited to the conference."""


@dataclass(frozen=True)
class NoticePlan:
    """Letters and mails to the partners, to be made."""

    conference: Conference
    told: str
    lines: tuple[InvitationLine, ...]
    letters: tuple[PartnerLetters, ...]
    mails: tuple[PartnerMail, ...]
    by_hand: tuple[str, ...]
    """Addresses that name somebody; they are put in by whoever sends the mail."""


@dataclass(frozen=True)
class NoticeFile:
    """A letter, mail or appointment, in memory only; its name names nobody."""

    file_name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class NoticesMade:
    """Everything for the partners, finished."""

    plan: NoticePlan
    letters: tuple[NoticeFile, ...]
    mails: tuple[NoticeFile, ...]


class Invitations:
    """What a user can do about inviting partners."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def view(self, id: ConferenceId) -> InvitationView:
        """Return who is invited, and who could be."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return invitation_view(session, id)

    def choose(
        self, id: ConferenceId, chosen: Mapping[InstitutionId, ProfessionalId | None]
    ) -> InvitationView:
        """Settle who is invited, each with whom letters are addressed to.

        Whoever was written to already stays invited; a postponement or cancellation has to
        reach them.
        """
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            known = {row.institution_id: row for row in store.rows_of(transaction.session, id)}
            for institution_id, professional_id in chosen.items():
                row = known.get(institution_id)
                if row is None:
                    transaction.add(_row(id, institution_id, professional_id))
                else:
                    transaction.change(row, {"professional_id": professional_id})
            for institution_id, row in known.items():
                if institution_id not in chosen and not row.told:
                    transaction.erase(row)
            return invitation_view(transaction.session, id)

    def reply(self, id: InvitationId, revision: int, draft: ReplyDraft) -> Invitation:
        """Record what an institution answered; the latest answer counts."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            row = store.get(transaction.session, id)
            return transaction.change(row, columns(draft), revision).record()

    def plan(self, id: ConferenceId) -> NoticePlan:
        """Gather what has to be written: to those who lack it, or to everybody once more.

        Raises:
            NobodyInvited: there is nobody to write to.
            TooMuchSaid: a place or room names somebody.
        """
        self._at.require(Right.PLAN_CONFERENCES)
        with self._at.read() as session:
            view = invitation_view(session, id)
            lines = view.due or view.invited
            if not lines:
                raise NobodyInvited
            conference = view.conference
            demand_nobody_named(session, (conference.place, conference.room))
            return self._planned(session, conference, lines)

    def make(self, plan: NoticePlan) -> NoticesMade:
        """Draw the letters and write the mails; touches no database."""
        from ilja_desktop.documents import partnerletter
        from ilja_desktop.exchange import appointmentfile, maildraft

        now = self._at.clock()
        letters = tuple(
            NoticeFile(f"{_name(each.kind)}.pdf", partnerletter.render(each, now))
            for each in plan.letters
        )
        mails = [
            NoticeFile(f"{_name(each.kind)}.eml", maildraft.mail_draft(each)) for each in plan.mails
        ]
        entry = appointmentfile.calendar_file([plan.mails[0].appointment])
        return NoticesMade(plan, letters, (*mails, NoticeFile("Termin.ics", entry)))

    def for_printing(self, made: NoticesMade) -> bytes:
        """Return all letters as one run of the printer; touches no database."""
        from ilja_desktop.documents import joining

        return joining.joined(each.content for each in made.letters)

    def hand_out(self, made: NoticesMade, channel: Channel, *, mails: bool) -> InvitationView:
        """Record that the partners are told; only now it may leave.

        Args:
            made: what is finished.
            channel: printed, or written to files.
            mails: the mails leave, not the letters.

        Raises:
            ChangedMeanwhile: the conference is another one by now; plan again.
            PresenceUnproven: letters leave as files, so the password is asked for once more.
        """
        if channel is not Channel.PRINT and not mails:
            self._at.demand_presence(Deed.EXPORT)
        files = made.mails if mails else made.letters
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            conference = conference_store.get(transaction.session, made.plan.conference.id).record()
            if appointment_words(conference) != made.plan.told:
                raise ChangedMeanwhile("Konferenz")
            for line in made.plan.lines:
                self._note_told(transaction, line, made.plan.told)
            action = Action.PRINTED if channel is Channel.PRINT else Action.EXPORTED
            for each in files:
                transaction.note(action, f"conferences:{conference.uuid}", each.content)
            _note_invited(transaction, conference)
            return invitation_view(transaction.session, conference.id)

    def _note_told(self, transaction: Transaction, line: InvitationLine, told: str) -> None:
        assert line.invitation is not None
        row = store.get(transaction.session, line.invitation.id)
        transaction.change(row, {"told": told, "told_on": self._at.today()})

    def _planned(
        self, session: Session, conference: Conference, lines: tuple[InvitationLine, ...]
    ) -> NoticePlan:
        usual = NoticeKind.INVITATION
        if conference.state is ConferenceState.CANCELLED:
            usual = NoticeKind.CANCELLATION
        by_kind: dict[NoticeKind, list[InvitationLine]] = {}
        for line in lines:
            by_kind.setdefault(line.due or usual, []).append(line)
        open_addresses, by_hand = _addresses(session, lines)
        entry = appointment_of(session, conference, self._at.clock())
        formerly = _formerly(session, conference)
        office = public_office(session)
        return NoticePlan(
            conference,
            appointment_words(conference),
            lines,
            tuple(
                _letters(session, conference, kind, group, formerly, self._at.today())
                for kind, group in by_kind.items()
            ),
            tuple(
                PartnerMail(
                    office=office,
                    kind=kind,
                    appointment=entry,
                    to=tuple(
                        open_addresses[line.institution.id]
                        for line in group
                        if line.institution.id in open_addresses
                    ),
                    formerly=formerly,
                )
                for kind, group in by_kind.items()
            ),
            by_hand,
        )


def _row(
    id: ConferenceId, institution_id: InstitutionId, professional_id: ProfessionalId | None
) -> InvitationRow:
    return InvitationRow(
        conference_id=id, institution_id=institution_id, professional_id=professional_id
    )


def _addresses(
    session: Session, lines: tuple[InvitationLine, ...]
) -> tuple[dict[InstitutionId, str], tuple[str, ...]]:
    """Return the addresses that name nobody by institution, and those that do."""
    people = institution_store.professionals(session)
    found = {line.institution.id: line.contact.mail for line in lines if line.contact is not None}
    given = {id: mail for id, mail in found.items() if mail}
    open_ones = {id: mail for id, mail in given.items() if names_nobody(mail, people)}
    return open_ones, tuple(mail for id, mail in given.items() if id not in open_ones)


def _letters(
    session: Session,
    conference: Conference,
    kind: NoticeKind,
    lines: list[InvitationLine],
    formerly: date | None,
    today: date,
) -> PartnerLetters:
    called_for = kind is not NoticeKind.CANCELLATION and conference.reporting_deadline >= today
    return PartnerLetters(
        form=german_form(session, FormKind.PARTNER_LETTER),
        office=sender(session),
        kind=kind,
        title=word(conference.procedure),
        number=conference.number,
        held_on=conference.held_on,
        starts_at=conference.starts_at,
        ends_at=conference.ends_at,
        place=conference.place,
        room=conference.room,
        reporting_deadline=conference.reporting_deadline,
        with_call=called_for,
        formerly=formerly,
        written_on=today,
        addressees=tuple(_addressee(line) for line in lines),
        greetings=tuple(_greeting(line) for line in lines),
    )


def _addressee(line: InvitationLine) -> tuple[str, ...]:
    contact = line.contact
    person = "" if contact is None else contact.display_name()
    return tuple(filter(None, (line.institution.name, person, line.institution.town)))


def _greeting(line: InvitationLine) -> str:
    contact = line.contact
    return "Guten Tag," if contact is None else f"Guten Tag {contact.display_name()},"


def _formerly(session: Session, conference: Conference) -> date | None:
    if conference.replaces_id is None:
        return None
    return conference_store.get(session, conference.replaces_id).held_on


def _name(kind: NoticeKind) -> str:
    return kind.value.replace("Ä", "Ae")


def _note_invited(transaction: Transaction, conference: Conference) -> None:
    if conference.state is ConferenceState.PLANNED:
        row = conference_store.get(transaction.session, conference.id)
        state = advance(conference.state, ConferenceEvent.INVITE)
        transaction.change(row, {"state": state}, action=Action.STATE_CHANGED)

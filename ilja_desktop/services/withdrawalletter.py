"""Letters of a withdrawal: one to each recipient, and the confirmation for who declared it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from sqlalchemy.orm import Session

from ilja_desktop.documents.withdrawalconfirmation import scope_gaps, worded
from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.disclosure import Channel, DocumentKind
from ilja_desktop.domain.errors import ChangedMeanwhile, Refusal
from ilja_desktop.domain.formkind import FormKind
from ilja_desktop.domain.ids import CaseId, ConsentId, YoungPersonId
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.withdrawal import Aftermath, LetterMark, SignerKind
from ilja_desktop.domain.withdrawalpaper import NamedCopy, WithdrawalLetter
from ilja_desktop.services.aftermath import Addressee, RecalledCopy, WithdrawalView
from ilja_desktop.services.form import Forms, PlannedForm
from ilja_desktop.services.formfilling import FormOrder, address_for
from ilja_desktop.services.formwording import german_form
from ilja_desktop.services.paperhead import sender
from ilja_desktop.services.seclusion import demand_visible, is_shielded
from ilja_desktop.services.watch import Unwatched, Watch
from ilja_desktop.services.withdrawal import Withdrawals, note
from ilja_desktop.services.workplace import Workplace, policy_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import consent as store


@dataclass(eq=False)
class NothingToWrite(Refusal):
    """A withdrawal entered by mistake leaves nobody to be written to."""


@dataclass(frozen=True)
class LetterPlan:
    """The letters of one withdrawal, to be made."""

    view: WithdrawalView
    letters: tuple[WithdrawalLetter, ...]
    confirmation: PlannedForm


@dataclass(frozen=True)
class MadeLetter:
    """A finished letter, in memory only; its name names nobody."""

    file_name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class LettersMade:
    """All letters of one withdrawal, finished."""

    plan: LetterPlan
    confirmation: MadeLetter
    letters: tuple[MadeLetter, ...]

    @property
    def every(self) -> tuple[MadeLetter, ...]:
        """Return the confirmation and the letters."""
        return (self.confirmation, *self.letters)


class WithdrawalLetters:
    """What a user can do about the letters of a withdrawal."""

    def __init__(self, workplace: Workplace, withdrawals: Withdrawals, forms: Forms) -> None:
        self._at = workplace
        self._withdrawals = withdrawals
        self._forms = forms

    def plan(self, id: ConsentId, number: int) -> LetterPlan:
        """Gather the letters to everybody who received a copy, and the confirmation."""
        self._at.require(Right.EXPORT)
        view = self._withdrawals.view(id, number)
        if view.withdrawal.mistake is not None:
            raise NothingToWrite
        with self._at.read() as session:
            letters = tuple(_letters(session, view, self._at.today()))
        return LetterPlan(view, letters, self._confirmation(view))

    def make(self, plan: LetterPlan, watch: Watch = Unwatched()) -> LettersMade:
        """Draw the letters; touches no database, and may be stopped between two of them."""
        from ilja_desktop.documents import withdrawalletter

        total = len(plan.letters) + 1
        confirmation = self._forms.make(plan.confirmation).content
        made = []
        for number, letter in enumerate(plan.letters, 1):
            watch.report(number, total)
            watch.check()
            content = withdrawalletter.render(letter, self._at.clock())
            made.append(MadeLetter(f"Rueckruf-{number:02}.pdf", content))
        watch.report(total, total)
        return LettersMade(plan, MadeLetter("Bestaetigung.pdf", confirmation), tuple(made))

    def for_printing(self, made: LettersMade) -> bytes:
        """Return all letters as one run of the printer; touches no database."""
        from ilja_desktop.documents import joining

        return joining.joined(one.content for one in made.every)

    def demand_current(self, plan: LetterPlan) -> None:
        """Raise ``ChangedMeanwhile`` if a copy came back or was made since; look for the person."""
        view = self._withdrawals.view(plan.view.consent_id, plan.view.number)
        if view.withdrawal != plan.view.withdrawal:
            raise ChangedMeanwhile("Widerruf")

    def hand_out(self, made: LettersMade, channel: Channel) -> WithdrawalView:
        """Record the letters; only now they may leave.

        Raises:
            ChangedMeanwhile: a copy came back or was made since; plan again.
            PresenceUnproven: the password is asked for once more.
        """
        view = made.plan.view
        if channel is not Channel.PRINT:
            self._at.demand_presence(Deed.EXPORT)
        today = self._at.today()
        with self._at.write(Right.EXPORT) as transaction:
            session = transaction.session
            row = store.get(session, view.consent_id)
            demand_visible(session, self._at.user, row.person_id)
            self._demand_presence_for_shielded(session, row.person_id, channel)
            if row.withdrawals[view.number] != view.withdrawal:
                raise ChangedMeanwhile("Widerruf")
            marks = tuple(
                LetterMark(
                    receiver_id=letter.receiver_id,
                    copies=tuple(copy.id for copy in letter.copies),
                    made_on=today,
                )
                for letter in made.plan.letters
            )
            after = view.withdrawal.aftermath or Aftermath()
            done = replace(after, letters=(*after.letters, *marks), confirmed_on=today)
            note(transaction, row, view.number, done)
            printed = channel is Channel.PRINT
            action = Action.PRINTED if printed else Action.EXPORTED
            transaction.note(action, row.reference(), str(len(made.every)).encode("ascii"))
        return self._withdrawals.view(view.consent_id, view.number)

    def _confirmation(self, view: WithdrawalView) -> PlannedForm:
        """Plan the confirmation for whoever declared it, in their language if it was reviewed.

        Minors are spoken to as "du", custody holders never.
        """
        today, own = self._at.today(), view.withdrawal.kind is SignerKind.YOUNG_PERSON
        with self._at.read() as session:
            address = address_for(session, view.person.id if own else None, today)
        order = FormOrder(
            kind=FormKind.WITHDRAWAL_CONFIRMATION,
            language=self._forms.language_for(
                FormKind.WITHDRAWAL_CONFIRMATION, view.person.language
            ),
            address=address,
            gaps={
                "withdrawn_on": short_day(view.withdrawal.withdrawn_on),
                "erase_by": short_day(view.erase_on) if view.erase_on else "",
            },
        )
        planned = self._forms.plan(order)
        reach, beside = scope_gaps(planned.form, view.reach)
        filling = replace(planned.filling, gaps={**planned.filling.gaps, **reach}, beside=beside)
        return replace(
            planned, form=worded(planned.form, view.reach, holder=not own), filling=filling
        )

    def _demand_presence_for_shielded(
        self, session: Session, person_id: int, channel: Channel
    ) -> None:
        rows = case_store.rows_of_person(session, YoungPersonId(person_id))
        if channel is Channel.PRINT and any(is_shielded(session, CaseId(row.id)) for row in rows):
            self._at.demand_presence(Deed.PRINT_RESTRICTED)


def _letters(session: Session, view: WithdrawalView, today: date) -> Iterator[WithdrawalLetter]:
    days = policy_of(session, today).withdrawal_days
    form = german_form(session, FormKind.WITHDRAWAL_LETTER)
    for addressee in view.addressees:
        if not addressee.by_letter:
            continue
        yield WithdrawalLetter(
            form=form,
            office=sender(session),
            receiver_id=addressee.receiver_id,
            receiver=addressee.name,
            since=view.withdrawal.withdrawn_on,
            return_by=today + timedelta(days=days),
            written_on=today,
            copies=tuple(_named(session, copy, view) for copy in _newest_last(addressee)),
        )


def _newest_last(addressee: Addressee) -> list[RecalledCopy]:
    return sorted(addressee.copies, key=lambda copy: copy.record.disclosed_at)


def _named(session: Session, copy: RecalledCopy, view: WithdrawalView) -> NamedCopy:
    record = copy.record
    case = ", ".join(view.cases)
    if record.case_id is not None:
        case = case_store.get(session, record.case_id).number
    return NamedCopy(
        id=record.id,
        label=copy.label,
        handed_out_on=rule_day(record.disclosed_at),
        case=case,
        line_only=record.kind is DocumentKind.MINUTES_COPY,
        out=copy.out,
        file=copy.file,
    )

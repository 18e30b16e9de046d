"""The papers of the work list in one go: forms, letters to those who sign, letters of withdrawals.

Planning, and once more handing out, ask for every single paper whether this user may print it for
this person; what changed in between is planned again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field, replace

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.consenttask import ConsentTask, Task
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.errors import ChangedMeanwhile, Refusal
from ilja_desktop.domain.formkind import FormKind
from ilja_desktop.domain.grantplan import Receiver
from ilja_desktop.domain.ids import CaseId, ConsentId, YoungPersonId
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.signing import Family, decides_alone
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.words import word
from ilja_desktop.services.consenttask import TaskLine
from ilja_desktop.services.form import Forms, PlannedForm
from ilja_desktop.services.formfilling import FormOrder
from ilja_desktop.services.seclusion import demand_visible, is_shielded
from ilja_desktop.services.watch import Unwatched, Watch
from ilja_desktop.services.withdrawal import Withdrawals
from ilja_desktop.services.withdrawalletter import LetterPlan, LettersMade, WithdrawalLetters
from ilja_desktop.services.workplace import Workplace, policy_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import consent as consent_store
from ilja_desktop.store import person as person_store

WITH_FORM = frozenset(
    {
        Task.MISSING,
        Task.INCOMPLETE,
        Task.CUSTODY,
        Task.ENDS_IN_DAYS,
        Task.ENDS_IN_WEEKS,
        Task.ENDS_SOON,
        Task.BIRTHDAY,
    }
)
"""Tasks that a form, newly signed, settles."""


@dataclass(eq=False)
class NothingToPrint(Refusal):
    """None of the chosen tasks is settled by a paper."""


@dataclass(frozen=True)
class BatchForm:
    """One form or letter on its way to paper."""

    person_id: YoungPersonId
    consent: Consent | None
    """Which one it renews or completes, as it was when this was planned."""
    name: str
    """For whom, as the list beside the preview says."""
    planned: PlannedForm


@dataclass(frozen=True)
class BatchPlan:
    """Everything that is to be printed, in its order; nothing is drawn yet."""

    forms: tuple[BatchForm, ...]
    letters: tuple[LetterPlan, ...]

    @property
    def titles(self) -> tuple[str, ...]:
        """Return what each paper is and for whom, as they lie on the printer."""
        told = [f"{word(each.planned.edition.kind)}: {each.name}" for each in self.forms]
        for plan in self.letters:
            told.append(f"{word(FormKind.WITHDRAWAL_CONFIRMATION)}: {plan.view.person.full_name()}")
            told += [f"{word(Task.WITHDRAWAL)}: {letter.receiver}" for letter in plan.letters]
        return tuple(told)


@dataclass(frozen=True)
class MadeBatch:
    """All papers of a plan, finished, in memory only."""

    plan: BatchPlan
    forms: tuple[bytes, ...] = field(repr=False)
    letters: tuple[LettersMade, ...] = field(repr=False)


class FormBatches:
    """What a user can do about the papers of the work list."""

    def __init__(
        self,
        workplace: Workplace,
        forms: Forms,
        withdrawals: Withdrawals,
        letters: WithdrawalLetters,
    ) -> None:
        self._at = workplace
        self._forms = forms
        self._withdrawals = withdrawals
        self._letters = letters

    def plan(self, lines: Sequence[TaskLine], *, cover_letters: bool = True) -> BatchPlan:
        """Gather the papers that settle some tasks, each person's form once, and number them.

        Args:
            lines: the tasks that were chosen.
            cover_letters: a letter goes with the form to each who is asked to sign.

        Raises:
            NothingToPrint: no paper settles any of them.
            NotFound: one of them is about somebody this user may not see.
        """
        self._at.require(Right.EXPORT)
        chosen: dict[YoungPersonId, TaskLine] = {}
        withdrawn: set[ConsentId] = set()
        for line in lines:
            if line.task.task in WITH_FORM:
                chosen.setdefault(line.person.id, line)
            elif line.task.task is Task.WITHDRAWAL and line.task.consent_id is not None:
                withdrawn.add(line.task.consent_id)
        letters = tuple(self._letters_of(withdrawn))
        forms = [
            form
            for line in chosen.values()
            for form in self._forms_of(line.task, cover_letters=cover_letters)
        ]
        if not forms and not letters:
            raise NothingToPrint
        total = len(forms)
        return BatchPlan(
            tuple(_numbered(form, at, total) for at, form in enumerate(forms, 1)), letters
        )

    def named(self, person_id: YoungPersonId) -> FormOrder:
        """Return the form of somebody with everybody their latest consent names."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            demand_visible(session, self._at.user, person_id)
            family = person_store.family(session, person_id)
            consents = consent_store.of_person(session, person_id)
        return _order(family, consents[-1] if consents else None)

    def make(self, plan: BatchPlan, watch: Watch = Unwatched()) -> MadeBatch:
        """Draw the papers; touches no database, and may be stopped between two of them."""
        total = len(plan.forms) + len(plan.letters)
        forms = []
        for form in plan.forms:
            watch.check()
            forms.append(self._forms.make(form.planned).content)
            watch.report(len(forms), total)
        letters = []
        for letter in plan.letters:
            watch.check()
            letters.append(self._letters.make(letter))
            watch.report(len(forms) + len(letters), total)
        return MadeBatch(plan, tuple(forms), tuple(letters))

    def for_printing(self, made: MadeBatch) -> bytes:
        """Return all papers as one run of the printer; touches no database."""
        from ilja_desktop.documents import joining

        letters = (one.content for letter in made.letters for one in letter.every)
        return joining.joined((*made.forms, *letters))

    def hand_out(self, made: MadeBatch) -> None:
        """Record each paper as printed, after asking about each once more.

        Raises:
            ChangedMeanwhile: a consent is no longer as it was; plan again.
            PresenceUnproven: somebody's file is shielded: the password is asked for once more.
        """
        for letter in made.letters:
            self._letters.demand_current(letter.plan)
        with self._at.write(Right.EXPORT) as transaction:
            shielded = [self._shielded(transaction.session, form) for form in made.plan.forms]
            if any(shielded):
                self._at.demand_presence(Deed.PRINT_RESTRICTED)
            for form in made.plan.forms:
                row = person_store.get(transaction.session, form.person_id)
                about = f"{row.reference()}/{form.planned.edition.kind.folder}"
                number = form.planned.filling.number
                transaction.note(Action.PRINTED, about, number.encode("ascii"))
        for letter in made.letters:
            self._letters.hand_out(letter, Channel.PRINT)

    def _shielded(self, session: Session, form: BatchForm) -> bool:
        """Say whether the person's file is shielded, after looking whether all is as planned."""
        demand_visible(session, self._at.user, form.person_id)
        if form.consent is not None:
            now = consent_store.get(session, form.consent.id)
            if now.revision != form.consent.revision:
                raise ChangedMeanwhile("Einwilligung")
        rows = case_store.rows_of_person(session, form.person_id)
        return any(is_shielded(session, CaseId(row.id)) for row in rows)

    def _letters_of(self, withdrawn: Set[ConsentId]) -> Iterator[LetterPlan]:
        for view in self._withdrawals.open() if withdrawn else ():
            if view.consent_id in withdrawn and (view.letters or view.unconfirmed):
                yield self._letters.plan(view.consent_id, view.number)

    def _forms_of(self, task: ConsentTask, *, cover_letters: bool) -> Iterator[BatchForm]:
        with self._at.read() as session:
            demand_visible(session, self._at.user, task.person_id)
            policy = policy_of(session, self._at.today())
            family = person_store.family(session, task.person_id)
            consent = None
            if task.consent_id is not None:
                consent = consent_store.get(session, task.consent_id).record()
        order = _order(family, consent)
        if cover_letters:
            for signer in self._signers(task, family, policy):
                letter = replace(order, kind=FormKind.COVER_LETTER, gaps={"signer": signer})
                yield self._form(letter, family, consent, signer)
        name = family.person.full_name()
        yield self._form(order, family, consent, name)
        yield self._form(replace(order, kind=FormKind.CONSENT_PLAIN), family, consent, name)

    def _form(
        self, order: FormOrder, family: Family, consent: Consent | None, name: str
    ) -> BatchForm:
        language = self._forms.language_for(order.kind, family.person.language)
        planned = self._forms.plan(replace(order, language=language))
        return BatchForm(family.person.id, consent, name, planned)

    def _signers(self, task: ConsentTask, family: Family, policy: PolicyDraft) -> Iterator[str]:
        """Yield who is asked to sign; no letter goes to parents of those who decide alone."""
        missing = task.missing
        if missing is None or missing.young_person or missing.assent:
            yield family.person.spoken_name()
        if decides_alone(family, policy, self._at.today()):
            return
        for holder in family.required_holders():
            if missing is None or holder.id in missing.holders:
                yield holder.spoken_name()


def _order(family: Family, consent: Consent | None) -> FormOrder:
    """Return the form with everybody the consent at hand names."""
    grants = () if consent is None else consent.grants
    receivers = (Receiver(recipient=g.recipient, direction=g.direction) for g in grants)
    return FormOrder(
        kind=FormKind.CONSENT,
        person_id=family.person.id,
        speaking=tuple(dict.fromkeys(grant.releaser_id for grant in grants)),
        receiving=tuple(dict.fromkeys(receivers)),
    )


def _numbered(form: BatchForm, number: int, total: int) -> BatchForm:
    filling = replace(form.planned.filling, number=f"Ausdruck {number} von {total}")
    return replace(form, planned=replace(form.planned, filling=filling))

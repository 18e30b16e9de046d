"""Enters a withdrawal: whose, by whom, how far, and what will follow from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.ids import ConsentId, ProfessionalId
from ilja_desktop.domain.withdrawal import Signer, SignerKind, Withdrawal, WithdrawalForm
from ilja_desktop.services.consentview import ConsentView
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.withdrawal import WithdrawalPreview
from ilja_desktop.ui.consent.scopepicker import ScopePicker
from ilja_desktop.ui.consent.withdrawalwords import identity, what_follows
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.button import Kind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

YOUNG_PERSON = 0


@dataclass(frozen=True, kw_only=True)
class WithdrawalDraft:
    """A withdrawal as it was declared, but how far it goes."""

    signer: int | None = YOUNG_PERSON
    """Position among those who may declare it."""
    form: WithdrawalForm | None = WithdrawalForm.ORAL
    withdrawn_on: date | None = None
    received_by_id: ProfessionalId | None = None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing."""
        found = []
        if self.signer is None:
            found.append("signer.missing")
        if self.form is None:
            found.append("form.missing")
        if self.withdrawn_on is None:
            found.append("withdrawn_on.missing")
        elif self.withdrawn_on > today:
            found.append("withdrawn_on.future")
        return tuple(found)


FIELDS: tuple[f.Field, ...] = (
    f.Reference(name="signer", label=mark("WithdrawalSheet", "Wer widerruft?"), required=True),
    f.DateField(
        name="withdrawn_on", label=mark("WithdrawalSheet", "Am"), required=True, beside=True
    ),
    f.Choice(
        name="form",
        label=mark("WithdrawalSheet", "In welcher Form?"),
        enum=WithdrawalForm,
        required=True,
        hint=mark("WithdrawalSheet", "Jede Form gilt, auch ein Satz am Telefon."),
    ),
    f.Reference(
        name="received_by_id",
        label=mark("WithdrawalSheet", "Entgegengenommen von"),
        beside=True,
    ),
)


class WithdrawalSheet(Sheet):
    """One withdrawal.

    Args:
        desk: judges and stores.
        work: the lanes.
        view: the consent that is taken back.
        parent: the page below.

    Signals:
        declared: the withdrawal stands; its position at the consent.
    """

    declared = Signal(int)

    def __init__(self, desk: Desk, work: Work, view: ConsentView, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("WithdrawalSheet", "Einwilligung widerrufen"),
            QCoreApplication.translate("WithdrawalSheet", "Widerruf festhalten"),
            QCoreApplication.translate(
                "WithdrawalSheet", "Ein Widerruf wirkt sofort und braucht keine Gründe."
            ),
            parent,
        )
        self._desk = desk
        self._work = work
        self._view = view
        self._edition = 0
        self._signers = _signers(view)
        self.confirm.set_kind(Kind.DANGER)
        self.right_person = WrappedCheck(identity(view.family.person, view.consequences.cases))
        self.form = FormView[WithdrawalDraft]("WithdrawalSheet", FIELDS, desk.workplace.today)
        self.scope = ScopePicker(view)
        self.outlook = WrappedLabel("")
        self._build()
        self._look()

    def _build(self) -> None:
        view = self._view
        who = Card(self.tr("Ist das die richtige Person?"))
        who.add(self.right_person)
        self.form.offer("signer", [(at, text) for at, (_, text) in enumerate(self._signers)])
        names = {each.id: each.short_name or each.name for each in view.institutions}
        self.form.offer(
            "received_by_id",
            [
                (each.id, f"{each.display_name()}, {names[each.institution_id]}")
                for each in view.professionals
            ],
        )
        self.form.show_draft(
            WithdrawalDraft(
                withdrawn_on=self._desk.workplace.today(),
                received_by_id=self._desk.user.professional_id,
            )
        )
        far = Card(self.tr("Wie weit?"))
        far.add(self.scope)
        follows = Card(self.tr("Was dann geschieht"))
        follows.add(self.outlook)
        late = self.tr("Zurücknehmen lässt sich das nicht, nur neu einwilligen.")
        for part in (who, self.form, far, follows, Note(late, Tone.WARN)):
            self.add(part)
        self.body.addStretch(1)
        self.form.modified.connect(self._look)
        self.scope.modified.connect(self._look)
        self.confirmed.connect(self._on_confirmed)

    def _withdrawal(self) -> Withdrawal | None:
        """Return what is entered, or None if something is missing."""
        draft, scope = self.form.draft(), self.scope.scope()
        if scope is None or draft.problems(self._desk.workplace.today()):
            return None
        assert draft.signer is not None
        assert draft.form is not None
        assert draft.withdrawn_on is not None
        signer, _ = self._signers[draft.signer]
        return Withdrawal(
            withdrawn_on=draft.withdrawn_on,
            withdrawn_by=self._view.family.spoken_name(signer),
            kind=signer.kind,
            custody_holder_id=signer.custody_holder_id,
            third_person_id=signer.third_person_id,
            form=draft.form,
            received_by_id=draft.received_by_id,
            scope=scope,
        )

    def _look(self) -> None:
        """Say what would happen."""
        self._edition += 1
        withdrawal = self._withdrawal()
        if withdrawal is None:
            self.outlook.setText(self.tr("Bitte zuerst angeben, was widerrufen wird."))
            return
        job = partial(self._desk.withdrawals.preview, self._view.line.consent.id, withdrawal)
        self._work.run(self, job, partial(self._foretell, self._edition), self.messages.refuse)

    def _foretell(self, edition: int, preview: WithdrawalPreview) -> None:
        if edition == self._edition:
            self.outlook.setText(what_follows(preview))

    def _on_confirmed(self) -> None:
        withdrawal = self._withdrawal() if self.form.check() else None
        if withdrawal is None:
            self.messages.warn(self.tr("Bitte angeben, wer was wann widerrufen hat."))
        elif not self.right_person.isChecked():
            self.messages.warn(
                self.tr("Bitte Name, Geburtsdatum und Fallnummer prüfen und oben bestätigen.")
            )
        else:
            job = partial(_declare, self._desk, self._view.line.consent.id, withdrawal)
            self._work.run(self, job, self._on_declared, self.messages.refuse)

    def _on_declared(self, number: int) -> None:
        self.accept()
        self.declared.emit(number)


def _declare(desk: Desk, id: ConsentId, withdrawal: Withdrawal) -> int:
    """Enter the withdrawal and return its position; for the store lane."""
    consent: Consent = desk.withdrawals.declare(id, withdrawal)
    return len(consent.withdrawals) - 1


def _signers(view: ConsentView) -> list[tuple[Signer, str]]:
    """Return who may declare a withdrawal, and in which capacity."""
    family = view.family
    own = QCoreApplication.translate("WithdrawalSheet", "{name} (junger Mensch)")
    custody = QCoreApplication.translate("WithdrawalSheet", "{name} (Sorge)")
    confiding = QCoreApplication.translate("WithdrawalSheet", "{name} (nur selbst Anvertrautes)")
    patterns = {
        SignerKind.YOUNG_PERSON: own,
        SignerKind.CUSTODY_HOLDER: custody,
        SignerKind.ENTRUSTING_PERSON: confiding,
    }
    holders = (
        Signer(kind=SignerKind.ENTRUSTING_PERSON, custody_holder_id=each.id)
        for each in family.holders
    )
    return [
        (each, patterns[each.kind].format(name=family.full_name(each)))
        for each in (*family.signers(), *holders)
    ]

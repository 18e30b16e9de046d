"""Money paid to a volunteer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.money import cents_of, euros
from ilja_desktop.domain.volunteer import Payment, PaymentKind, Volunteer
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Choice(name="kind", label=mark("PaymentSheet", "Art"), enum=PaymentKind, always=True),
    f.DateField(name="paid_on", label=mark("PaymentSheet", "Gezahlt am"), required=True),
    f.Text(name="amount", label=mark("PaymentSheet", "Betrag in Euro"), required=True, beside=True),
    f.Text(name="what_for", label=mark("PaymentSheet", "Wofür")),
)


@dataclass(frozen=True, kw_only=True)
class PaymentDraft:
    """A payment as it is typed."""

    kind: PaymentKind = PaymentKind.EXPENSES
    paid_on: date | None = None
    amount: str = ""
    what_for: str = ""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        found = [] if cents_of(self.amount) else ["amount.missing"]
        return (*found, *(code for code in self.payment().problems(today) if "cents" not in code))

    def payment(self) -> Payment:
        """Return the payment as it is kept."""
        return Payment(
            kind=self.kind,
            paid_on=self.paid_on,
            cents=cents_of(self.amount) or 0,
            what_for=self.what_for,
        )


class PaymentSheet(Sheet):
    """Asks for a payment, or puts one right.

    Args:
        known: a payment on record; none for a new one.
    """

    def __init__(
        self,
        desk: Desk,
        work: Work,
        volunteer: Volunteer,
        known: Payment | None,
        parent: QWidget,
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("PaymentSheet", "Zahlung eintragen")
        action = translate("PaymentSheet", "Eintragen")
        if known is not None:
            title = translate("PaymentSheet", "Zahlung berichtigen")
            action = translate("PaymentSheet", "Berichtigen")
        super().__init__(title, action, volunteer.display_name(), parent)
        self._desk, self._work, self._volunteer, self._known = desk, work, volunteer, known
        today = desk.workplace.today
        self.form = FormView[PaymentDraft]("PaymentSheet", FIELDS, today)
        self.form.show_draft(_draft(known) if known else PaymentDraft(paid_on=today()))
        self.add(self.form)
        self.strike = Button(self.tr("Streichen"), Kind.DANGER, "trash-2")
        self.strike.clicked.connect(self._strike)
        self.strike.setHidden(known is None)
        self.add_aside(self.strike)
        self.body.addStretch(1)
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        if self.form.check():
            known, payment = self._volunteer, self.form.draft().payment()
            save = partial(
                self._desk.volunteers.pay, known.id, known.revision, payment, self._known
            )
            self._work.run(self, save, lambda _: self.accept(), self.messages.refuse)

    def _strike(self) -> None:
        assert self._known is not None, "the button is hidden otherwise"
        one = self._volunteer
        job = partial(self._desk.volunteers.strike, one.id, one.revision, self._known)
        self._work.run(self, job, lambda _: self.accept(), self.messages.refuse)


def _draft(payment: Payment) -> PaymentDraft:
    return PaymentDraft(
        kind=payment.kind,
        paid_on=payment.paid_on,
        amount=euros(payment.cents).removesuffix(" €"),
        what_for=payment.what_for,
    )

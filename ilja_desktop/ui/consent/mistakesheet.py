"""Cancels a withdrawal that was entered for the wrong person: a reason, and a second person."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from ilja_desktop.services.aftermath import WithdrawalView
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.consent.withdrawalwords import identity
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.password import PasswordField
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.kit.words import day
from ilja_desktop.ui.kit.work import Work


class MistakeSheet(Sheet):
    """A withdrawal that was none.

    Args:
        desk: stores.
        work: the lanes.
        view: the withdrawal.
        parent: the sheet below.
    """

    def __init__(self, desk: Desk, work: Work, view: WithdrawalView, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("MistakeSheet", "Fehleintrag streichen"),
            QCoreApplication.translate("MistakeSheet", "Zu zweit streichen"),
            QCoreApplication.translate(
                "MistakeSheet", "Nur wenn bei der falschen Person eingetragen wurde."
            ),
            parent,
        )
        self._desk = desk
        self._work = work
        self._view = view
        self.reason = self._edit(self.tr("Was ist geschehen?"))
        self.label = self._edit(self.tr("Anmeldename der zweiten Person"))
        self.password = PasswordField(self.tr("Kennwort der zweiten Person"))
        text = self.tr(
            "Beide Einträge bleiben erhalten. Ein angehaltener Fall geht erst weiter, wenn jemand "
            "das im Fall entscheidet."
        )
        self.add(self._whose())
        self.add(Note(text, Tone.INFO))
        for edit in (self.reason, self.label):
            self.add(labelled(edit.accessibleName(), edit))
        self.add(self.password)
        self.body.addStretch(1)
        self.confirmed.connect(self._on_confirmed)

    def _whose(self) -> Card:
        card = Card(self.tr("Diesen Widerruf streichen?"))
        withdrawal = self._view.withdrawal
        card.add(WrappedLabel(identity(self._view.person, self._view.cases), Text.STRONG))
        text = self.tr("Widerrufen am {day} von {who}.")
        said = text.format(day=day(withdrawal.withdrawn_on), who=withdrawal.withdrawn_by)
        card.add(WrappedLabel(said))
        return card

    def _edit(self, name: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setAccessibleName(name)
        return edit

    def _on_confirmed(self) -> None:
        job = partial(
            self._desk.withdrawals.cancel,
            self._view.consent_id,
            self._view.number,
            self.reason.text(),
            self.label.text(),
            self.password.edit.text(),
        )
        self.password.edit.clear()
        self._work.run(self, job, lambda _view: self.accept(), self.messages.refuse)

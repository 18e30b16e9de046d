"""The list of destinations in use with its source, and the office's own in its place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.destination import DestinationList, OwnDestinationList
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import day
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.destinationsheet import DestinationSheet


class DestinationCard(Card):
    """Says by which list young people are followed up, and lets the office keep its own."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("DestinationCard", "Verbleib"))
        self._desk, self._work, self._messages = desk, work, messages
        self.state = WrappedLabel("")
        self.change = Button(self.tr("Liste ändern"), icon="pencil")
        self.back = Button(self.tr("Liste des Programms nehmen"), icon="rotate-ccw")
        self.add(
            WrappedLabel(
                self.tr(
                    "Schlüssel, Berichtsgruppen und Regeln der Nachfrage nach dem Verbleib. Was "
                    "schon in Akten steht, bleibt in der Liste."
                ),
                Text.MUTED,
            )
        )
        self.add(self.state)
        self.add(Flow(self.change, self.back))
        allowed = may(desk.user, Right.ADMINISTER)
        self._refused = "" if allowed else self.tr("Dafür fehlt Ihnen die Aufgabe im Programm.")
        self.change.refuse(self._refused)
        self.change.clicked.connect(self._open)
        self.back.clicked.connect(self._go_back)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.destination_lists.own, self._show, self._messages.refuse)

    def _show(self, own: OwnDestinationList | None) -> None:
        shipped = self._desk.destination_lists.shipped()
        listed: DestinationList = own or shipped
        words = self.tr("{n} Verbleibe. Quelle: {source}. Stand: {day}.")
        self.state.setText(
            words.format(n=len(listed.destinations), source=listed.source, day=day(listed.as_of))
        )
        same = own is None or own.same_as(shipped)
        in_use = self.tr("Diese Liste ist schon in Gebrauch.") if same else ""
        self.back.refuse(self._refused or in_use)

    def _open(self) -> None:
        sheet = DestinationSheet(self._desk, self._work, self.window())
        sheet.accepted.connect(
            lambda: self._messages.done(self.tr("Die Verbleibsliste gilt ab sofort."))
        )
        sheet.open()

    def _go_back(self) -> None:
        lists = self._desk.destination_lists
        self._work.run(
            self, lambda: lists.decide(lists.shipped()), self._show, self._messages.refuse
        )

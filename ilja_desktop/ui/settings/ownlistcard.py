"""A dated list the program brings along, such as school holidays, and the office's own instead."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from ilja_desktop.domain.draft import draft_of
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.kit.work import Work

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

L = TypeVar("L", bound="DataclassInstance")


class Lists(Protocol[L]):
    """Where the list is kept: the program's, and the office's own if it decided on one."""

    def shipped(self) -> L: ...
    def own(self) -> L | None: ...
    def decide(self, listed: L) -> L: ...


class OwnListCard(Card, Generic[L]):
    """Says which list is in use, and lets the office change it or go back.

    Args:
        title: the translated title of the card.
        about: what the list is for, in a sentence.
        lists: where it is kept.
        desk: who may change it.
        work: the lanes.
        messages: where it is said that something was done, or why not.
    """

    def __init__(
        self,
        title: str,
        about: str,
        lists: Lists[L],
        desk: Desk,
        work: Work,
        messages: MessageBar,
    ) -> None:
        super().__init__(title)
        self._desk, self._work, self._messages = desk, work, messages
        self._lists = lists
        self.state = WrappedLabel("")
        self.hint = Note("", Tone.WARN)
        self.hint.hide()
        self.change = Button(self.tr("Liste ändern"), icon="pencil")
        self.back = Button(self.tr("Liste des Programms nehmen"), icon="rotate-ccw")
        for part in (WrappedLabel(about, Text.MUTED), self.state, self.hint):
            self.add(part)
        self.add(Flow(self.change, self.back))
        allowed = may(desk.user, Right.ADMINISTER)
        self._refused = "" if allowed else self.tr("Dafür fehlt Ihnen die Aufgabe im Programm.")
        self.change.refuse(self._refused)
        self.change.clicked.connect(self._open)
        self.back.clicked.connect(self._go_back)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._lists.own, self._show, self._messages.refuse)

    @abstractmethod
    def described(self, listed: L) -> str:
        """Return how many entries a list has, whose it is, and of which day."""

    def warning(self, _listed: L) -> str:
        """Return what is wrong with a list, if anything is."""
        return ""

    @abstractmethod
    def sheet(self) -> tuple[Sheet, str]:
        """Return what asks for another list, and what is said once it holds."""

    def _show(self, own: L | None) -> None:
        shipped = self._lists.shipped()
        listed = shipped if own is None else own
        self.state.setText(self.described(listed))
        warning = self.warning(listed)
        self.hint.label.setText(warning)
        self.hint.setVisible(bool(warning))
        same = draft_of(type(shipped), listed) == shipped
        in_use = self.tr("Diese Liste ist schon in Gebrauch.") if same else ""
        self.back.refuse(self._refused or in_use)

    def _open(self) -> None:
        sheet, decided = self.sheet()
        sheet.accepted.connect(lambda: self._messages.done(decided))
        sheet.open()

    def _go_back(self) -> None:
        self._work.run(
            self,
            lambda: self._lists.decide(self._lists.shipped()),
            self._show,
            self._messages.refuse,
        )

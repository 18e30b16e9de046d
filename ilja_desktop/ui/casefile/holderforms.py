"""The custody holders of a new person, one small form each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.person import CustodyHolderDraft
from ilja_desktop.ui.casefile.personfields import HOLDER
from ilja_desktop.ui.kit.button import Button, Extent, IconButton, Kind
from ilja_desktop.ui.kit.card import Card, Surface
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.layout import Stretch, column, row
from ilja_desktop.ui.kit.tokens import Space


class HolderForms(QWidget):
    """As many custody holders as there are.

    Args:
        today: the current day.

    Signals:
        modified: the user typed, added or removed.
    """

    modified = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._forms: list[tuple[Card, FormView[CustodyHolderDraft]]] = []
        self.add_button = Button(
            self.tr("Sorgeberechtigte Person hinzufügen"),
            Kind.SECONDARY,
            "user-plus",
            Extent.SMALL,
        )
        self.add_button.clicked.connect(self._on_add_clicked)
        self._inside = column(row(self.add_button, Stretch()), gap=Space.M)
        self.setLayout(self._inside)

    def show_drafts(self, drafts: tuple[CustodyHolderDraft, ...]) -> None:
        """Show these custody holders."""
        for card, _ in self._forms:
            card.hide()
            card.deleteLater()
        self._forms.clear()
        for draft in drafts:
            self._append(draft)

    def drafts(self) -> tuple[CustodyHolderDraft, ...]:
        """Return what is typed."""
        return tuple(form.draft() for _, form in self._forms)

    def check(self) -> bool:
        """Show every problem; return whether there is none."""
        return all([form.check() for _, form in self._forms])

    def _append(self, draft: CustodyHolderDraft) -> FormView[CustodyHolderDraft]:
        form = FormView[CustodyHolderDraft]("HolderForm", HOLDER, self._today)
        form.show_draft(draft)
        form.modified.connect(self.modified)
        remove = IconButton("trash-2", self.tr("Sorgeberechtigte Person entfernen"))
        number = len(self._forms) + 1
        title = self.tr("Sorgeberechtigte Person {number}").format(number=number)
        card = Card(title, Surface.SUNKEN, corner=remove)
        card.add(form)
        remove.clicked.connect(lambda: self._remove(card))
        self._forms.append((card, form))
        self._inside.insertWidget(self._inside.count() - 1, card)
        return form

    def _on_add_clicked(self) -> None:
        self._append(CustodyHolderDraft()).focus("family_name")
        self.modified.emit()

    def _remove(self, card: Card) -> None:
        self._forms = [(each, form) for each, form in self._forms if each is not card]
        card.hide()
        card.deleteLater()
        self.add_button.setFocus()
        self.modified.emit()

"""First phase: what the conference is asked, and the facts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.commitment import Commitment
from ilja_desktop.domain.minutes import CaseSheetDraft
from ilja_desktop.services.itemview import ItemView
from ilja_desktop.ui.conference.carriedlist import CarriedList
from ilja_desktop.ui.conference.factlist import FactList
from ilja_desktop.ui.conference.textfield import TextField
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.tokens import Space, Text


class PresentingPart(QWidget):
    """Question and facts.

    Signals:
        edited: a field of the sheet with its new value.
    """

    edited = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.question = TextField(self.tr("Frage an die Konferenz"), 2)
        self.facts = FactList()
        self.carried = CarriedList()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.M)
        inside.addWidget(self.question)
        inside.addWidget(self.carried)
        inside.addWidget(Label(self.tr("Sachstand"), Text.STRONG))
        inside.addWidget(self.facts)
        inside.addStretch(1)
        self.carried.hide()
        self.question.edited.connect(lambda text: self.edited.emit("question", text))

    def show_draft(self, draft: CaseSheetDraft) -> None:
        """Show the sheet's text."""
        self.question.show_text(draft.question)

    def show_view(self, view: ItemView, name: Callable[[Commitment], str]) -> None:
        """Show the facts everybody present may hear, and what is open from earlier."""
        self.facts.show_view(view)
        self.carried.show_view(view, name)

    def forget(self) -> None:
        """Show nothing of the item."""
        self.question.show_text("")
        self.facts.forget()
        self.carried.forget()

"""Second phase: the young person's view, ways that were rejected, and dissent."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.minutes import NOT_VOICED, CaseSheetDraft
from ilja_desktop.services.itemview import ItemView
from ilja_desktop.ui.conference.textfield import TextField
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.tokens import Space, Tone


class AdvisingPart(QWidget):
    """What was said, in short and neutral words.

    Signals:
        edited: a field of the sheet with its new value.
    """

    edited = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        silent = Button(self.tr("nicht geäußert"), Kind.GHOST, "message-circle", Extent.SMALL)
        self.view = TextField(self.tr("Sicht des jungen Menschen"), 4, silent)
        self.rejected = TextField(self.tr("Nicht gewählte Wege, mit Grund"), 3)
        self.dissent = TextField(self.tr("Abweichende Meinung"), 2)
        self.reported = Note("", Tone.INFO, icon="message-circle")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.M)
        for part in (self.reported, self.view, self.rejected, self.dissent):
            inside.addWidget(part)
        self.reported.hide()
        self.dissent.area.setPlaceholderText(
            self.tr("Welche andere Einschätzung gab es? Ohne zu sagen, von wem.")
        )
        inside.addStretch(1)
        self.setTabOrder(self.view.area, silent)
        silent.clicked.connect(lambda: self.view.area.setPlainText(NOT_VOICED))
        self.view.edited.connect(lambda text: self.edited.emit("view", text))
        self.rejected.edited.connect(lambda text: self.edited.emit("rejected_ways", text))
        self.dissent.edited.connect(lambda text: self.edited.emit("dissent", text))

    def show_draft(self, draft: CaseSheetDraft) -> None:
        """Show the sheet's text."""
        self.view.show_text(draft.view)
        self.rejected.show_text(draft.rejected_ways)
        self.dissent.show_text(draft.dissent)

    def show_view(self, view: ItemView) -> None:
        """Show the words from the report while the young person is not at the table."""
        quoted = None if view.young_person_present else view.reported
        self.reported.setVisible(quoted is not None)
        self.reported.label.setText("")
        if quoted is not None:
            words = self.tr("Nicht da. Ohne anderen Eintrag steht im Fallblatt: {words}")
            self.reported.label.setText(words.format(words=quoted.words()))

    def forget(self) -> None:
        """Show nothing of the item."""
        self.reported.hide()
        self.reported.label.setText("")
        self.show_draft(CaseSheetDraft())

"""A password field that can show what was typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ilja_desktop.ui.kit.button import IconButton
from ilja_desktop.ui.kit.labelled import caption
from ilja_desktop.ui.kit.layout import Grow, row


class PasswordField(QWidget):
    """Label, hidden text, and a button to look at it; pasting is allowed."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._show = IconButton("eye", self.tr("Kennwort zeigen"))
        self._show.setCheckable(True)
        self._show.toggled.connect(self._on_show_toggled)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(caption(label, self.edit))
        inside.addLayout(row(Grow(self.edit), self._show))

    def show_typed(self, *, shown: bool) -> None:
        """Show what is typed, or hide it."""
        self._show.setChecked(shown)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self._show.setChecked(False)

    def _on_show_toggled(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self._show.setAccessibleName(
            self.tr("Kennwort verbergen") if shown else self.tr("Kennwort zeigen")
        )

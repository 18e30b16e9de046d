"""What a new machine shows: make a vault, try the practice vault, or open one that is there."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import column
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.unlock.card import DoorCard


class Welcome(DoorCard):
    """The ways to begin.

    Signals:
        create_wanted, practice_wanted, open_wanted, restore_wanted: which of them.
    """

    create_wanted = Signal()
    practice_wanted = Signal()
    open_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            "shield-check",
            "",
            "",
            width=560,
        )
        self.title.setText(self.tr("Willkommen bei ILJA"))
        self.text.setText(
            self.tr(
                "Fallkonferenzen vorbereiten, leiten und nachhalten, ohne Netz und "
                "verschlüsselt auf diesem Gerät."
            )
        )
        self._create = Button(self.tr("Neuen Tresor anlegen"), Kind.PRIMARY, "plus")
        self._practice = Button(self.tr("Übungstresor ansehen"), Kind.SECONDARY, "folder-open")
        self._open = Button(self.tr("Vorhandenen Tresor öffnen …"), Kind.QUIET)
        self._restore = Button(self.tr("Aus einer Sicherung wiederherstellen …"), Kind.QUIET)
        self._waiting = Label("", Text.MUTED, Tone.INFO)
        hint = WrappedLabel(
            self.tr(
                "Im Übungstresor ist alles erfunden: eine Stadt, fünf Stellen, sechs junge "
                "Menschen und eine Konferenz, die Sie gleich leiten können."
            ),
            Text.CAPTION,
        )
        self.body.addSpacing(Space.S)
        self.body.addLayout(
            column(
                self._create,
                self._practice,
                hint,
                self._open,
                self._restore,
                self._waiting,
                gap=Space.M,
            )
        )
        self._create.clicked.connect(self.create_wanted)
        self._practice.clicked.connect(self.practice_wanted)
        self._open.clicked.connect(self.open_wanted)
        self._restore.clicked.connect(self.restore_wanted)

    def arrive(self) -> None:
        """Take the focus where most people begin."""
        self._create.setFocus()

    def show_waiting(self, text: str) -> None:
        """Say what is being done; an empty text lets the user choose again."""
        self._waiting.setText(text)
        for button in (self._create, self._practice, self._open, self._restore):
            button.setEnabled(not text)

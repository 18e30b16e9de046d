"""Restoring a backup at the door: which file, by whose key, under which name; then the outcome."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QStackedWidget

from ilja_desktop.domain.backup import ENDING
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.recovery import RestoreWish
from ilja_desktop.keys.paperkey import both_parts
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.filedialog import ask_folder, ask_open
from ilja_desktop.ui.kit.label import ElidedLabel, WrappedLabel
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.layout import Grow, Stretch, boxed, column, row
from ilja_desktop.ui.kit.newpassword import NewPassword
from ilja_desktop.ui.kit.password import PasswordField
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import problem_words
from ilja_desktop.ui.kit.work import Token
from ilja_desktop.ui.unlock.card import DoorCard

_BY_PASSWORD, _BY_SHEET = 0, 1


class RestoreVault(DoorCard):
    """Collects how a backup is restored, shows how far it is, and what came of it.

    Args:
        name: proposed for the new vault.
        vault: the former one, if the user came from its lock screen.
        labels: who signs in there.
        labels_of: returns the same for a vault that is chosen here; nothing if it is none.

    Signals:
        restore_wanted: a ``RestoreWish``.
        open_wanted: the folder of the restored vault.
        back_wanted: nothing is restored.
    """

    restore_wanted = Signal(RestoreWish)
    open_wanted = Signal(Path)
    back_wanted = Signal()

    def __init__(
        self,
        name: str,
        vault: Path | None,
        labels: Sequence[str],
        labels_of: Callable[[Path], Sequence[str]],
    ) -> None:
        super().__init__("rotate-ccw", "", "", width=640)
        self._labels_of = labels_of
        self._file: Path | None = None
        self._vault = vault
        self._folder: Path | None = None
        self.title.setText(self.tr("Aus einer Sicherung wiederherstellen"))
        self.text.setText(
            self.tr(
                "Aus der Sicherung wird ein neuer Tresor; vorhandene bleiben, wie sie sind. Vorher "
                "wird geprüft, ob sie unversehrt ist und von Ihrem Amt stammt."
            )
        )
        self._chosen = ElidedLabel(self.tr("noch keine gewählt"), Text.MUTED)
        self._choose = Button(self.tr("Sicherung wählen …"), icon="folder-open")
        self._ways = Segment(
            self.tr("Womit geöffnet wird"),
            (self.tr("Anmeldename und Kennwort"), self.tr("Wiederherstellungsbogen")),
        )
        self._former = ElidedLabel("", Text.MUTED)
        self._choose_former = Button(self.tr("Wählen …"), extent=Extent.SMALL)
        self._user = QComboBox()
        self._password = PasswordField(self.tr("Kennwort"))
        self._key = QLineEdit()
        self._second = QLineEdit()
        self._second.setPlaceholderText(self.tr("nur bei zwei Bögen: Teil B"))
        self._fresh = NewPassword(self.tr("Neues Kennwort"), self.tr("Neues Kennwort wiederholen"))
        self._name = QLineEdit(name)
        self.progress = Progress()
        self._begin = Button(self.tr("Wiederherstellen"), Kind.PRIMARY, "rotate-ccw")
        self._back = Button(self.tr("Zurück"))
        self.leave = Button(self.tr("Tresor öffnen"), Kind.PRIMARY, "lock-open")
        self.leave.hide()
        self._parts = QStackedWidget()
        self._build()
        self._show_former(vault, labels)
        self._ways.setCurrentIndex(_BY_SHEET if vault is None else _BY_PASSWORD)

    def arrive(self) -> None:
        """Begin with the file."""
        self._choose.setFocus()

    def choose_file(self, file: Path) -> None:
        """Take the backup that was chosen."""
        self._file = file
        self._chosen.setText(file.name)
        self.messages.clear()

    def type_key(self, first: str, second: str = "") -> None:
        """Take what stands on the sheet or sheets."""
        self._ways.setCurrentIndex(_BY_SHEET)
        self._key.setText(first)
        self._second.setText(second)

    def begin(self) -> Token:
        """Show that the backup is being restored; returns what hears how far it is."""
        self._let(busy=True)
        return self.progress.begin(self.tr("Wird geprüft und wiederhergestellt"))

    def refuse(self, refusal: Refusal) -> None:
        """Say why nothing was made, and let the user try again."""
        self.progress.end()
        self._let(busy=False)
        self.messages.refuse(refusal)

    def show_result(self, folder: Path, words: Sequence[str]) -> None:
        """Say what was restored, and lead on to the lock screen of the new vault."""
        self.progress.end()
        self._folder = folder
        for part in (self._form, self._back, self._begin):
            part.hide()
        self.title.setText(self.tr("Wiederhergestellt"))
        self.text.setText(words[0])
        for sentence in words[1:]:
            self.body.insertWidget(self.body.count() - 1, WrappedLabel(sentence, Text.BODY))
        self.leave.show()
        self.leave.setFocus()

    def _build(self) -> None:
        former = labelled(self.tr("Bisheriger Tresor"), self._former)
        by_password = column(
            row(Grow(former), self._choose_former),
            labelled(self.tr("Anmeldename"), self._user),
            self._password,
            Stretch(),
            gap=Space.M,
        )
        by_sheet = column(
            labelled(self.tr("Schlüssel vom Wiederherstellungsbogen"), self._key),
            labelled(self.tr("Zweiter Bogen, falls der Schlüssel geteilt ist"), self._second),
            self._fresh,
            Stretch(),
            gap=Space.M,
        )
        for part in (by_password, by_sheet):
            self._parts.addWidget(boxed(part))
        self._form = boxed(
            column(
                row(Grow(labelled(self.tr("Sicherung"), self._chosen)), self._choose),
                self._ways,
                self._parts,
                labelled(self.tr("Name des neuen Tresors"), self._name),
                gap=Space.L,
            )
        )
        self.body.addWidget(self._form)
        self.body.addWidget(self.progress)
        self.body.addLayout(row(self._back, Stretch(), self._begin, self.leave))
        self._connect()

    def _connect(self) -> None:
        self._ways.currentChanged.connect(self._on_way_changed)
        self._choose.clicked.connect(self._on_choose_clicked)
        self._choose_former.clicked.connect(self._on_choose_former_clicked)
        self._begin.clicked.connect(self._on_begin_clicked)
        self._back.clicked.connect(self.back_wanted)
        self.leave.clicked.connect(lambda: self.open_wanted.emit(self._folder))
        for field in (self._password.edit, self._fresh.repeated, self._name):
            field.returnPressed.connect(self._on_begin_clicked)

    def _show_former(self, vault: Path | None, labels: Sequence[str]) -> None:
        self._vault = vault
        self._former.setText(self.tr("noch keiner gewählt") if vault is None else vault.stem)
        self._user.clear()
        self._user.addItems(list(labels))

    def _let(self, *, busy: bool) -> None:
        for part in (self._form, self._begin, self._back):
            part.setVisible(not busy)

    def _on_way_changed(self, at: int) -> None:
        self._parts.setCurrentIndex(at)

    def _on_choose_clicked(self) -> None:
        ask_open(
            self.window(),
            self.tr("Welche Sicherung soll wiederhergestellt werden?"),
            self.tr("Sicherungen (*{ending})").format(ending=ENDING),
            lambda files: self.choose_file(files[0]),
        )

    def _on_choose_former_clicked(self) -> None:
        ask_folder(self.window(), self.tr("Ordner des bisherigen Tresors"), self._take_former)

    def _take_former(self, folder: Path) -> None:
        labels = self._labels_of(folder)
        if not labels:
            self.messages.warn(self.tr("In diesem Ordner liegt kein Tresor, der sich lesen lässt."))
            return
        self._show_former(folder, labels)

    def _on_begin_clicked(self) -> None:
        missing = self._missing()
        if missing or not self._begin.isVisible():
            self.messages.warn(missing)
            return
        assert self._file is not None
        self.messages.clear()
        sheet = self._ways.currentIndex() == _BY_SHEET
        wish = RestoreWish(
            file=self._file,
            name=self._name.text().strip(),
            vault=None if sheet else self._vault,
            user="" if sheet else self._user.currentText(),
            password=(self._fresh if sheet else self._password).edit.text(),
            key=self._typed() if sheet else "",
        )
        self.restore_wanted.emit(wish)

    def _missing(self) -> str:
        """Return what is still to be filled in, as a sentence."""
        if self._file is None:
            return self.tr("Bitte wählen Sie zuerst die Sicherung.")
        if not self._name.text().strip():
            return self.tr("Bitte geben Sie dem neuen Tresor einen Namen.")
        if self._ways.currentIndex() == _BY_PASSWORD:
            return "" if self._vault else self.tr("Bitte wählen Sie den bisherigen Tresor.")
        if not self._fresh.agrees:
            return problem_words("repeated.differs")
        return "" if self._key.text().strip() else self.tr("Bitte tippen Sie den Schlüssel ab.")

    def _typed(self) -> str:
        second = self._second.text()
        return both_parts(self._key.text(), second) if second.strip() else self._key.text()

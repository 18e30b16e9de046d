"""Somebody signs with their own certificate: their name, their password, nobody else's."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from ilja_desktop.domain.acknowledgement import Acknowledgement
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.password import PasswordField
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.minutes.signsheet import SignSheet


class OwnSheet(SignSheet):
    """Sign-in and signature in one; the session on this machine stays whose it is."""

    def __init__(
        self, desk: Desk, work: Work, place: Acknowledgement, parent: QWidget | None
    ) -> None:
        title = QCoreApplication.translate("OwnSheet", "Mit eigenem Zertifikat unterschreiben")
        action = QCoreApplication.translate("OwnSheet", "Unterschreiben")
        super().__init__((title, action), desk, work, place, parent)
        text = self.tr(
            "Bitte gibt diese Person ihr Kennwort selbst ein, ungesehen von anderen. Die "
            "Unterschrift heißt: zur Kenntnis genommen. Angemeldet bleibt, wer es jetzt ist."
        )
        self.add(Note(text, Tone.INFO))
        self.label = QLineEdit()
        self.password = PasswordField(self.tr("Kennwort dieser Person"))
        self.pin = PasswordField(self.tr("PIN der Karte (nur wenn der Schlüssel auf einer liegt)"))
        self.add(labelled(self.tr("Anmeldename"), self.label))
        self.add(self.password)
        self.add(self.pin)
        self.body.addStretch(1)
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        plan = partial(
            self._desk.acknowledgements.plan_own,
            self.place.id,
            self.label.text().strip(),
            self.password.edit.text(),
            self.pin.edit.text(),
        )
        self.password.edit.clear()
        self.pin.edit.clear()
        self.sign(plan)

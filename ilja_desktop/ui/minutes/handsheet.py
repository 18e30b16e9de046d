"""Somebody signs by hand on the screen; only the bare shape is kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.acknowledgement import Acknowledgement
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.layout import Stretch, boxed, row
from ilja_desktop.ui.kit.signfield import SignField
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.minutes.signsheet import SignSheet


class HandSheet(SignSheet):
    """A field to draw in; the moderator's signature keeps what was drawn from being changed."""

    def __init__(
        self, desk: Desk, work: Work, place: Acknowledgement, parent: QWidget | None
    ) -> None:
        title = QCoreApplication.translate("HandSheet", "Von Hand unterschreiben")
        action = QCoreApplication.translate("HandSheet", "Unterschrift übernehmen")
        super().__init__((title, action), desk, work, place, parent)
        text = self.tr(
            "Das heißt: zur Kenntnis genommen. Gespeichert wird nur die Form. Die Signatur der "
            "Moderation schützt sie gegen Änderung und bürgt nicht dafür, wessen Hand es war."
        )
        self.add(Note(text, Tone.INFO))
        self.field = SignField()
        self.add(self.field)
        undo = Button(self.tr("Letzten Strich zurück"))
        again = Button(self.tr("Noch einmal"))
        undo.clicked.connect(self.field.undo)
        again.clicked.connect(self.field.wipe)
        self.add(boxed(row(undo, again, Stretch())))
        self.body.addStretch(1)
        self.field.changed.connect(self._offer)
        self.confirmed.connect(self._on_confirmed)
        self._offer()

    def _offer(self) -> None:
        empty = self.tr("Bitte zuerst im Feld unterschreiben.")
        self.confirm.refuse(empty if self.field.empty else "")

    def _on_confirmed(self) -> None:
        by_hand = self._desk.acknowledgements.plan_by_hand
        self.sign(partial(by_hand, self.place.id, self.field.shape()))

"""Hands over a running conference: whoever takes over gives their own password."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.handover import Successor
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.password import PasswordField
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.work import Work


class HandoverSheet(Sheet):
    """Asks who leads from now on, and for the password only they know."""

    def __init__(self, desk: Desk, work: Work, id: ConferenceId, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("HandoverSheet", "Moderation übergeben"),
            QCoreApplication.translate("HandoverSheet", "Übernehmen"),
            QCoreApplication.translate(
                "HandoverSheet", "Das Protokoll nennt beide mit ihren Zeiten."
            ),
            parent=parent,
        )
        self._desk, self._work, self._id = desk, work, id
        self._found: tuple[Successor, ...] = ()
        self.who = QComboBox()
        self.password = PasswordField(self.tr("Ihr eigenes Kennwort"))
        hint = self.tr(
            "Angemeldet bleibt, wer jetzt angemeldet ist. Verlässt diese Person den Raum, bitte "
            "mit Strg+L sperren und neu anmelden; die Konferenz läuft weiter."
        )
        self._hint = Note(hint, Tone.INFO)
        self.add(labelled(self.tr("Wer übernimmt?"), self.who))
        self.add(self.password)
        self.add(self._hint)
        self.body.addStretch(1)
        self.resize(look().px(560), look().px(500))
        self.confirm.setEnabled(False)
        self.who.currentIndexChanged.connect(lambda _at: self._show_chosen())
        self.password.edit.returnPressed.connect(self._on_confirmed)
        self.confirmed.connect(self._on_confirmed)
        work.run(self, partial(desk.handovers.successors, id), self._offer, self.messages.refuse)

    def _offer(self, found: tuple[Successor, ...]) -> None:
        self._found = found
        for each in found:
            words = self.tr("{name} (Vertretung)") if each.deputy else "{name}"
            self.who.addItem(words.format(name=each.name))
        self.confirm.setEnabled(bool(found))
        if not found:
            self.messages.warn(
                self.tr("Niemand sonst hat hier eine Anmeldung, mit der man Konferenzen leitet.")
            )
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        asks = chosen is not None and not chosen.here
        self.password.setVisible(asks)
        self._hint.setVisible(asks)
        (self.password.edit if asks else self.cancel if chosen is None else self.who).setFocus()

    def _chosen(self) -> Successor | None:
        at = self.who.currentIndex()
        return self._found[at] if 0 <= at < len(self._found) else None

    def _on_confirmed(self) -> None:
        chosen = self._chosen()
        if chosen is None or not self.confirm.isEnabled():
            return
        self.messages.clear()
        self.confirm.setEnabled(False)
        handovers = self._desk.handovers
        job: Callable[[], object]
        if chosen.here:
            job = partial(handovers.take_over_signed_in, self._id)
            self._work.run(self, job, lambda _: self.accept(), self._on_refused)
            return
        job = partial(handovers.take_over, self._id, chosen.label, self.password.edit.text())
        self.password.edit.clear()
        self._work.run(self, job, lambda _: self.accept(), self._on_refused)

    def _on_refused(self, refusal: Refusal) -> None:
        self.confirm.setEnabled(True)
        self.messages.refuse(refusal)
        self.password.edit.setFocus()

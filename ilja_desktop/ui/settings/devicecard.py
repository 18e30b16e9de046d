"""Opening the vault with the keyring of this device: what it means, on and off."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QSignalBlocker

from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.devicekey import DeviceStatus
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.label import IconLabel, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, Stretch, row
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.work import Lane, Work


class DeviceCard(Card):
    """Off by default; the password opens the vault in any case."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        title = QCoreApplication.translate(
            "DeviceCard", "Öffnen mit dem Schlüsselbund dieses Geräts"
        )
        super().__init__(title)
        self._desk = desk
        self._work = work
        self._messages = messages
        self._sign = IconLabel("circle", "muted", 20)
        self._state = WrappedLabel("", Text.BODY)
        self._allow = WrappedCheck(self.tr("In dieser Dienststelle erlauben"))
        self._set_up = Button(self.tr("Auf diesem Gerät einrichten"), icon="key-round")
        self._remove = Button(self.tr("Auf diesem Gerät entfernen"), icon="trash-2")
        self._build()
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.device_keys.status, self._show)

    def _build(self) -> None:
        words = self.tr(
            "Der Schlüsselbund von Windows, macOS oder Linux bewahrt einen Schlüssel auf, mit dem "
            "sich der Tresor ohne Kennwort öffnet. Nach 7 Tagen und nach 3 Fehlversuchen wird das "
            "Kennwort wieder verlangt; für Ausgaben und Änderungen am Zugang immer."
        )
        warning = self.tr(
            "Wer an diesem Gerät mit demselben Benutzerkonto angemeldet ist, kann den Tresor dann "
            "als Sie öffnen, und jedes Programm dieses Kontos kann den Schlüssel lesen. Richten "
            "Sie es nur ein, wenn das Konto Ihnen allein gehört und die Festplatte verschlüsselt "
            "ist."
        )
        self.add(WrappedLabel(words, Text.MUTED))
        self.add(Note(warning, Tone.WARN))
        self.add(row(self._sign, Grow(self._state), gap=Space.M))
        self.add(self._allow)
        self.add(row(self._set_up, Stretch()))
        self.add(row(self._remove, Stretch()))
        self._allow.setEnabled(self._desk.access.administrator)
        self._allow.toggled.connect(self._on_allow_toggled)
        self._set_up.clicked.connect(lambda: self._run(self._desk.device_keys.set_up))
        self._remove.clicked.connect(lambda: self._run(self._desk.device_keys.remove))

    def _show(self, status: DeviceStatus) -> None:
        blocked = QSignalBlocker(self._allow.box)
        self._allow.setChecked(status.allowed)
        blocked.unblock()
        self._set_up.setVisible(status.allowed and not status.set_up)
        self._remove.setVisible(status.set_up)
        self._set_up.setEnabled(True)
        self._remove.setEnabled(True)
        if status.expires_on is not None:
            self._sign.set_icon("circle-check", "ok")
            words = self.tr(
                "Eingerichtet: Dieses Gerät öffnet den Tresor für Sie. Spätestens am {day} wird "
                "das Kennwort verlangt."
            )
            self._state.setText(words.format(day=short_day(status.expires_on)))
        elif status.allowed:
            self._sign.set_icon("circle", "muted")
            self._state.setText(self.tr("Auf diesem Gerät nicht eingerichtet."))
        else:
            self._sign.set_icon("ban", "muted")
            self._state.setText(self.tr("Ausgeschaltet. Der Tresor öffnet sich nur mit Kennwort."))

    def _on_allow_toggled(self, allowed: bool) -> None:
        self._run(partial(self._desk.device_keys.allow, allowed=allowed))

    def _run(self, job: Callable[[], DeviceStatus]) -> None:
        for button in (self._set_up, self._remove):
            button.setEnabled(False)
        self._work.run(self, job, self._on_done, self._on_refused, lane=Lane.COMPUTE)

    def _on_done(self, status: DeviceStatus) -> None:
        self._messages.clear()
        self._show(status)

    def _on_refused(self, refusal: Refusal) -> None:
        self._messages.refuse(refusal)
        self.refresh()

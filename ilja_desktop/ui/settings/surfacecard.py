"""What of the window may be seen by other programs on this machine."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.ui.kit.capture import CaptureShield
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.tokens import Text


class SurfaceCard(Card):
    """The switch for pictures of the screen, or the word that there is none on this system."""

    def __init__(self, shield: CaptureShield) -> None:
        super().__init__(QCoreApplication.translate("SurfaceCard", "Bildschirm und Kopien"))
        self._shield = shield
        self.hidden = WrappedCheck(
            self.tr("Fenster aus Bildschirmfotos und Aufzeichnungen heraushalten")
        )
        self.hidden.setChecked(not self._shield.allowed)
        self.hidden.toggled.connect(lambda hidden: self._shield.allow(not hidden))
        self.add(self.hidden)
        if self._shield.screen.can_hide:
            words = self.tr(
                "Schalten Sie dies aus, wenn Sie die Konferenz über ein Programm für "
                "Bildschirmfreigabe zeigen oder eine Vergrößerung nichts anzeigt. Gegen "
                "Fotos vom Bildschirm hilft es nicht."
            )
        else:
            self.hidden.setChecked(False)
            self.hidden.setEnabled(False)
            words = self.tr(
                "Dieses Betriebssystem bietet das nicht: Andere Programme unter Ihrer Anmeldung "
                "können den Bildschirm aufnehmen."
            )
        self.add(WrappedLabel(words, Text.MUTED))
        self.add(
            WrappedLabel(
                self.tr(
                    "Was Sie kopieren, ist reiner Text und verschwindet nach 30 Sekunden aus der "
                    "Zwischenablage, wenn Sie inzwischen nichts anderes kopieren. Drucker und ihre "
                    "Warteschlangen können eine Kopie jedes Drucks behalten."
                ),
                Text.MUTED,
            )
        )

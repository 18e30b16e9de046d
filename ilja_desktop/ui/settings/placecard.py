"""Where the vault lies, and whether the drive below it is encrypted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.integrity import DiskCover
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.vaultplace import VaultPlace
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.kit.words import refusal_words
from ilja_desktop.ui.kit.work import Work

TONES = {
    DiskCover.ENCRYPTED: Tone.OK,
    DiskCover.OPEN: Tone.WARN,
    DiskCover.UNKNOWN: Tone.INFO,
}


class PlaceCard(Card):
    """The folder of the vault, and what speaks against it."""

    def __init__(self, desk: Desk, work: Work) -> None:
        super().__init__(QCoreApplication.translate("PlaceCard", "Ort des Tresors"))
        self.add(WrappedLabel(str(desk.workplace.vault.path.parent), Text.MUTED))
        work.run(self, desk.vault_places.look, self.show_place)

    def show_place(self, found: VaultPlace) -> None:
        """Say what was found."""
        for refusal in found.against:
            self.add(Note(refusal_words(refusal), Tone.WARN))
        self.add(Note(self._about(found.cover), TONES[found.cover]))

    def _about(self, cover: DiskCover) -> str:
        words = {
            DiskCover.ENCRYPTED: self.tr("Das Laufwerk ist als Ganzes verschlüsselt."),
            DiskCover.OPEN: self.tr(
                "Auf diesem Laufwerk ist keine Verschlüsselung zu erkennen. Der Tresor ist es, "
                "aber nicht, was das System beim Ruhezustand auslagert. Bitte lassen Sie das "
                "ganze Laufwerk verschlüsseln."
            ),
            DiskCover.UNKNOWN: self.tr(
                "Ob das Laufwerk verschlüsselt ist, lässt sich hier nicht feststellen. BitLocker, "
                "FileVault oder LUKS sollte eingeschaltet sein; bitte fragen Sie Ihre IT."
            ),
        }
        return words[cover]

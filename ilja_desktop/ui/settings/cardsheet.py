"""Signing with a card: which of the certificates on it, then using it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QWidget

from ilja_desktop.domain.daywords import short_day
from ilja_desktop.keys.card import CardCertificate
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.ownkey import SigningCertificate
from ilja_desktop.ui.kit.check import WrappedChoice
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.work import Work

Found = tuple[CardCertificate, SigningCertificate]


class CardSheet(Sheet):
    """Shows what is on the cards in the readers, and lets one certificate be chosen."""

    def __init__(self, desk: Desk, work: Work, found: Sequence[Found], parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("CardSheet", "Mit einer Karte unterschreiben"),
            QCoreApplication.translate("CardSheet", "Damit unterschreiben"),
            QCoreApplication.translate(
                "CardSheet",
                "Der Schlüssel bleibt auf der Karte. Ihre PIN wird bei jedem Unterschreiben "
                "gebraucht und nie gespeichert.",
            ),
            parent,
        )
        self._desk = desk
        self._work = work
        self.choices = {WrappedChoice(self._named(on, view)): on for on, view in found}
        together = QButtonGroup(self)
        for choice in self.choices:
            together.addButton(choice.box)
            self.add(choice)
        next(iter(self.choices)).setChecked(True)
        words = self.tr(
            "Die Dienststelle hat das Zertifikat nicht ausgestellt und bürgt nicht dafür. Wer ein "
            "Dokument ohne diesen Tresor prüft, braucht das Zertifikat des Ausstellers."
        )
        self.add(WrappedLabel(words))
        self.body.addStretch(1)
        self.confirmed.connect(self._on_confirmed)

    def _named(self, on: CardCertificate, view: SigningCertificate) -> str:
        words = self.tr("{name}, gültig bis {day} (Karte „{token}“)")
        return words.format(name=view.name, day=short_day(view.valid_until), token=on.token)

    def _on_confirmed(self) -> None:
        self.messages.clear()
        chosen = next(on for choice, on in self.choices.items() if choice.isChecked())
        use = partial(self._desk.own_keys.use_card, chosen)
        self._work.run(self, use, lambda _: self.accept(), self.messages.refuse)

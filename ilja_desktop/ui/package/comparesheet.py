"""Asks two people to compare a fingerprint before a key is used."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.contact import Comparison, Contact
from ilja_desktop.services.contact import FingerprintWords
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Lane, Work
from ilja_desktop.ui.package.fingerprintcard import FingerprintCard
from ilja_desktop.ui.package.scanline import ScanLine

_WAYS = (Comparison.WORDS, Comparison.DIGITS, Comparison.QR)


class CompareSheet(Sheet):
    """Shows the fingerprint and takes the word of whoever compared it."""

    def __init__(self, desk: Desk, work: Work, contact: Contact, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("CompareSheet", "Fingerabdruck vergleichen"),
            translate("CompareSheet", "Als verglichen bestätigen"),
            f"{contact.name}, {contact.office}",
            parent,
        )
        self._desk, self._work, self._contact = desk, work, contact
        text = self.tr(
            "Rufen Sie {name} unter einer Nummer an, die Sie schon kennen, oder vergleichen Sie am "
            "selben Tisch: Lesen Sie einander die acht Wörter oder die Ziffern vor, oder lesen Sie "
            "den QR-Code vom anderen Bildschirm mit einem Handscanner ein. Nur wenn alles gleich "
            "ist, gehört der Schlüssel wirklich dieser Person."
        )
        self.add(WrappedLabel(text.format(name=contact.name), Text.BODY))
        card = FingerprintCard(
            self.tr("Fingerabdruck von {name}").format(name=contact.name),
            self.tr("Bei {name} steht dasselbe unter „Eigener Fingerabdruck“.").format(
                name=contact.name
            ),
        )
        self.add(card)
        self.way = Segment(self.tr("Womit verglichen"), [word(way) for way in _WAYS])
        line = QWidget()
        line.setLayout(row(self.way, Stretch()))
        self.add(line)
        self.scan = ScanLine()
        self.add(self.scan)
        self.sure = WrappedCheck(self.tr("Wir haben verglichen, und alles ist gleich."))
        self.add(self.sure)
        self.confirm.refuse(self.tr("Bitte erst vergleichen und bestätigen."))
        self.sure.toggled.connect(self._on_sure)
        self.way.currentChanged.connect(self._on_way)
        self.scan.compared.connect(self.sure.setChecked)
        self._on_way(0)
        self.confirmed.connect(self._on_confirmed)

        def show(shown: FingerprintWords) -> None:
            self.scan.expect(shown.scanned)
            card.show_fingerprint(shown)

        job = partial(desk.contacts.shown, contact)
        work.run(self, job, show, self.messages.refuse, lane=Lane.COMPUTE)

    def _on_way(self, at: int) -> None:
        self.scan.setHidden(_WAYS[at] is not Comparison.QR)

    def _on_sure(self, sure: bool) -> None:
        self.confirm.refuse("" if sure else self.tr("Bitte erst vergleichen und bestätigen."))

    def _on_confirmed(self) -> None:
        way = _WAYS[self.way.currentIndex()]
        job = partial(self._desk.contacts.compare, self._contact.id, way)
        self._work.run(self, job, lambda _: self.accept(), self.messages.refuse)

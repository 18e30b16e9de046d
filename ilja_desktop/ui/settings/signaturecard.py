"""What the signed-in user signs with: the office's certificate, one of their own, or a card."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.daywords import short_day
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.infile import read_file
from ilja_desktop.services.ownkey import SigningCertificate
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.filedialog import ask_open
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.work import Lane, Work
from ilja_desktop.ui.settings.cardsheet import CardSheet, Found
from ilja_desktop.ui.settings.certificatesheet import CertificateSheet


class SignatureCard(Card):
    """Says what papers are signed with, and lets it be another certificate."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("SignatureCard", "Meine Unterschrift"))
        self._desk = desk
        self._work = work
        self._messages = messages
        self._words = WrappedLabel("")
        self._bring = Button(self.tr("Eigenes Zertifikat einsetzen …"), icon="signature")
        self._card = Button(self.tr("Mit einer Karte …"), icon="key-round")
        self._away = Button(self.tr("Wieder mit dem der Dienststelle"), icon="undo-2")
        self._bring.clicked.connect(self._on_bring_clicked)
        self._card.clicked.connect(self._on_card_clicked)
        self._away.clicked.connect(self._on_away_clicked)
        self.add(self._words)
        self.add(Flow(self._bring, self._card, self._away))
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.own_keys.current, self._show)

    def bring(self, file: Path) -> None:
        """Ask for the password of a file and show what is in it."""
        self._work.run(
            self, partial(read_file, file), self._ask, self._messages.refuse, lane=Lane.COMPUTE
        )

    def bring_card(self, library: Path) -> None:
        """Look, through the library of a card's maker, at the cards in the readers."""
        look = partial(self._desk.own_keys.look_at_cards, library)
        self._work.run(self, look, self._choose, self._messages.refuse, lane=Lane.COMPUTE)

    def _choose(self, found: tuple[Found, ...]) -> None:
        sheet = CardSheet(self._desk, self._work, found, self.window())
        sheet.accepted.connect(self.refresh)
        sheet.open()

    def _ask(self, content: bytes) -> None:
        sheet = CertificateSheet(self._desk, self._work, content, self.window())
        sheet.accepted.connect(self.refresh)
        sheet.open()

    def _show(self, certificate: SigningCertificate) -> None:
        if certificate.of_office:
            words = self.tr(
                "Sie unterschreiben als {name} mit einem Zertifikat der Dienststelle, gültig bis "
                "{day}."
            )
        elif certificate.card:
            words = self.tr(
                "Sie unterschreiben als {name} mit der Karte „{card}“ von {issuer}, gültig bis "
                "{day}. Ihre PIN wird jedes Mal gebraucht."
            )
        else:
            words = self.tr(
                "Sie unterschreiben als {name} mit einem eigenen Zertifikat von {issuer}, gültig "
                "bis {day}."
            )
        text = words.format(
            name=certificate.name,
            card=certificate.card,
            issuer=", ".join(certificate.issuers),
            day=short_day(certificate.valid_until),
        )
        self._words.setText(text)
        none = self.tr("Sie unterschreiben mit dem Zertifikat der Dienststelle.")
        self._away.refuse(none if certificate.of_office else "")

    def _on_bring_clicked(self) -> None:
        ask_open(
            self.window(),
            self.tr("Welches Zertifikat?"),
            self.tr("Zertifikate mit Schlüssel (*.p12 *.pfx)"),
            lambda files: self.bring(files[0]),
        )

    def _on_card_clicked(self) -> None:
        ask_open(
            self.window(),
            self.tr("Welche Bibliothek spricht mit der Karte?"),
            self.tr("Bibliotheken für Karten (*.so *.dll *.dylib)"),
            lambda files: self.bring_card(files[0]),
        )

    def _on_away_clicked(self) -> None:
        self._work.run(
            self,
            self._desk.own_keys.put_away,
            lambda _: self.refresh(),
            self._messages.refuse,
        )

"""Bringing a signing certificate along: the file's password, what is in it, then using it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.broughtkey import BroughtKey
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.ownkey import SigningCertificate
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.password import PasswordField
from ilja_desktop.ui.kit.work import Lane, Work


class CertificateSheet(Sheet):
    """Two steps: look into the file, then sign with what it holds."""

    def __init__(self, desk: Desk, work: Work, content: bytes, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("CertificateSheet", "Eigenes Zertifikat einsetzen"),
            QCoreApplication.translate("CertificateSheet", "Weiter"),
            QCoreApplication.translate(
                "CertificateSheet",
                "Der Schlüssel aus der Datei wird im Tresor verschlüsselt, so dass nur Sie ihn "
                "öffnen. Die Datei selbst bewahren Sie bitte getrennt auf.",
            ),
            parent,
        )
        self._desk = desk
        self._work = work
        self._content = content
        self._brought: BroughtKey | None = None
        self.password = PasswordField(self.tr("Kennwort der Datei"))
        self._found = WrappedLabel("")
        self.add(self.password)
        self.add(self._found)
        self.body.addStretch(1)
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        self.messages.clear()
        self.confirm.setEnabled(False)
        if self._brought is None:
            job = partial(self._desk.own_keys.look, self._content, self.password.edit.text())
            self._work.run(self, job, self._show, self._on_refused, lane=Lane.COMPUTE)
        else:
            use = partial(self._desk.own_keys.use, self._brought)
            self._work.run(self, use, lambda _: self.accept(), self._on_refused)

    def _show(self, found: tuple[BroughtKey, SigningCertificate]) -> None:
        self._brought, view = found
        words = self.tr(
            "Zertifikat für {name}, ausgestellt von {issuer}, gültig bis {day}.\n\n"
            "Die Dienststelle hat es nicht ausgestellt und bürgt nicht dafür. Wer ein Dokument "
            "ohne diesen Tresor prüft, braucht das Zertifikat des Ausstellers."
        )
        self._found.setText(
            words.format(
                name=view.name, issuer=", ".join(view.issuers), day=short_day(view.valid_until)
            )
        )
        self.password.setEnabled(False)
        self.confirm.setText(self.tr("Damit unterschreiben"))
        self.confirm.setEnabled(True)

    def _on_refused(self, refusal: Refusal) -> None:
        self.confirm.setEnabled(True)
        self.messages.refuse(refusal)

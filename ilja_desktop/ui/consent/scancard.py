"""The signed forms of a consent: dropped or chosen, listed, looked at, compared."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ilja_desktop.domain.ids import ConsentId, ScanId
from ilja_desktop.domain.scan import Scan, ScanLimits, ScanOrigin
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.scan import ScanFile
from ilja_desktop.ui.consent.scansheet import ScanSheet
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.filedialog import ask_open, ask_save
from ilja_desktop.ui.kit.label import ElidedLabel, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, Stretch, clear, column, row
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.kit.words import day, word
from ilja_desktop.ui.kit.work import Lane, Work

_KILOBYTE = 1024


class ScanCard(Card):
    """Scans and photographs of the signed paper, and what was signed on the screen.

    Args:
        entered: what was entered, to be compared with.
        messages: of the page around it.
    """

    def __init__(
        self,
        desk: Desk,
        work: Work,
        id: ConsentId,
        entered: Sequence[tuple[str, str]],
        messages: MessageBar,
    ) -> None:
        super().__init__(QCoreApplication.translate("ScanCard", "Unterschriebene Bögen"))
        self._desk, self._work, self._id = desk, work, id
        self._entered, self._messages = entered, messages
        self.setAcceptDrops(True)
        self._lines = column()
        self.attach = Button(self.tr("Scan oder Foto beifügen"), icon="file-plus")
        self.attach.clicked.connect(self._ask)
        if not may(desk.user, Right.WRITE_CONSENTS):
            self.attach.refuse(self.tr("Dafür fehlt Ihnen die Berechtigung."))
        self.add(self._lines)
        self.add(row(self.attach, Stretch()))
        said = self.tr(
            "Was Kamera oder Scanner über Ort, Gerät und Zeit dazugeschrieben haben, wird nicht "
            "behalten. Die Prüfsumme (SHA-256) gilt für die Datei, die behalten wird."
        )
        self.add(WrappedLabel(said, Text.CAPTION))
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        job = partial(self._desk.scans.of_consent, self._id)
        self._work.run(self, job, self._show, self._messages.refuse)

    def take(self, paths: Sequence[Path]) -> None:
        """Attach files, one after another; each is looked into first."""
        for path in paths:
            self._work.run(
                self,
                self._desk.scans.limits,
                partial(self._look_into, path),
                self._messages.refuse,
            )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event) and self.attach.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(_paths(event))

    def _ask(self) -> None:
        filters = self.tr("Scans und Fotos (*.pdf *.jpg *.jpeg *.png)")
        ask_open(self.window(), self.tr("Scan oder Foto beifügen"), filters, self.take)

    def _look_into(self, path: Path, limits: ScanLimits) -> None:
        job = partial(self._desk.scans.look_into, path, limits)
        self._work.run(self, job, self._attach, self._messages.refuse, lane=Lane.COMPUTE)

    def _attach(self, file: ScanFile) -> None:
        job = partial(self._desk.scans.attach, self._id, file)
        then = partial(self._on_attached, file)
        self._work.run(self, job, then, self._messages.refuse)

    def _on_attached(self, file: ScanFile, _kept: Scan) -> None:
        if file.sealed:
            self._messages.warn(
                self.tr(
                    "Diese Datei ist elektronisch signiert und bleibt deshalb, wie sie ist. Auch "
                    "was darin über Gerät, Zeit und Bearbeitung steht, bleibt erhalten."
                )
            )
        self.refresh()

    def _show(self, scans: tuple[Scan, ...]) -> None:
        clear(self._lines)
        for scan in scans:
            self._lines.addLayout(self._line(scan))
        if not scans:
            text = self.tr("Noch kein Bogen beigefügt. Dateien hierher ziehen oder auswählen.")
            self._lines.addWidget(WrappedLabel(text, Text.MUTED))

    def _line(self, scan: Scan) -> QHBoxLayout:
        size = self.tr("{kilobytes} KB").format(kilobytes=max(1, scan.size // _KILOBYTE))
        kind = word(scan.origin) if scan.origin is ScanOrigin.SCREEN else word(scan.kind)
        words = column(
            ElidedLabel(scan.title, Text.STRONG),
            ElidedLabel(f"{kind} · {size} · SHA-256 {scan.sha256[:16]}", Text.CAPTION),
            gap=0,
        )
        if scan.reviewed_on is None:
            state = Pill(self.tr("zu prüfen"), Tone.WARN)
        else:
            text = self.tr("geprüft {day}").format(day=day(scan.reviewed_on))
            state = Pill(text, Tone.OK)
        look = Button(self.tr("Ansehen"), icon="eye", extent=Extent.SMALL)
        look.clicked.connect(partial(self._open, scan.id))
        save = Button(self.tr("Speichern unter"), extent=Extent.SMALL)
        save.clicked.connect(partial(self._save, scan))
        parts: list[QWidget | Grow] = [Grow(words), state, look, save]
        if scan.reviewed_on is None:
            away = Button(self.tr("Entfernen"), extent=Extent.SMALL)
            away.clicked.connect(partial(self._discard, scan.id))
            parts.append(away)
        return row(*parts)

    def _open(self, id: ScanId) -> None:
        job = partial(self._desk.scans.open, id)
        self._work.run(self, job, self._show_scan, self._messages.refuse)

    def _show_scan(self, scan: Scan) -> None:
        sheet = ScanSheet(self._desk, self._work, scan, self._entered, self.window())
        sheet.accepted.connect(self.refresh)
        sheet.open()

    def _save(self, scan: Scan) -> None:
        name = self.tr("Einwilligung {number}").format(number=scan.id) + scan.kind.suffix
        ask_save(
            self.window(), self.tr("Speichern unter"), name, f"*{scan.kind.suffix}",
            partial(self._export, scan.id),
        )  # fmt: skip

    def _export(self, id: ScanId, path: Path) -> None:
        job = partial(self._desk.scans.export, id, path)
        done = self.tr("Gespeichert. Diese Datei ist nicht mehr durch den Tresor geschützt.")
        self._work.run(self, job, lambda _: self._messages.done(done), self._messages.refuse)

    def _discard(self, id: ScanId) -> None:
        job = partial(self._desk.scans.discard, id)
        self._work.run(self, job, lambda _: self.refresh(), self._messages.refuse)


def _paths(event: QDropEvent) -> tuple[Path, ...]:
    urls = event.mimeData().urls()
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())

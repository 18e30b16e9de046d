"""Guards what is copied: plain text only, marked as secret, taken back after half a minute.

Whatever a field of the program copies is replaced by its bare text with the marks by which
clipboard histories know what to leave out: KDE's hint, Windows' three formats, and the type agreed
on for macOS. The marks for Windows and macOS are tested as data only. What another program has
copied meanwhile is never touched. Not every history heeds the marks.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from typing import cast

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard

KEPT_MS = 30_000

_WINDOWS = 'application/x-qt-windows-mime;value="{name}"'
MARKS: dict[str, bytes] = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"1",
    "org.nspasteboard.ConcealedType": b"1",
    _WINDOWS.format(name="ExcludeClipboardContentFromMonitorProcessing"): b"\x00\x00\x00\x00",
    _WINDOWS.format(name="CanIncludeInClipboardHistory"): b"\x00\x00\x00\x00",
    _WINDOWS.format(name="CanUploadToCloudClipboard"): b"\x00\x00\x00\x00",
}
"""Formats beside the text, by which each system's histories leave it out."""


class ClipboardGuard(QObject):
    """Watches the clipboard as long as the program runs.

    Args:
        clipboard: the application's.
        parent: lives as long as this.
        kept_ms: after which time what was copied is taken back.
        owns: whether what lies there is this program's; asked of the clipboard unless given.
    """

    def __init__(
        self,
        clipboard: QClipboard,
        parent: QObject,
        kept_ms: int = KEPT_MS,
        owns: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._owns = owns or clipboard.ownsClipboard
        self._print = b""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(kept_ms)
        self._patience.timeout.connect(self._take_back)
        self._soon = QTimer(self)  # whoever copies may still hold what lies there
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._replace)
        clipboard.dataChanged.connect(self._soon.start)

    def _replace(self) -> None:
        """Replace what a field has copied; what carries the marks already is our own."""
        if not self._owns():
            self._patience.stop()
            return
        copied = cast("QMimeData | None", self._clipboard.mimeData())  # none once it is empty
        if copied is None or not copied.hasText() or copied.hasFormat(next(iter(MARKS))):
            return
        self._clipboard.setMimeData(guarded(copied.text()))
        self._print = _fingerprint(self._clipboard.text())
        self._patience.start()

    def _take_back(self) -> None:
        if self._owns() and _fingerprint(self._clipboard.text()) == self._print:
            self._clipboard.clear()
        self._print = b""


def guarded(text: str) -> QMimeData:
    """Return a text as it may lie in the clipboard."""
    data = QMimeData()
    data.setText(text)
    for name, value in MARKS.items():
        data.setData(name, value)
    return data


def _fingerprint(text: str) -> bytes:
    return sha256(text.encode("utf-8", "surrogatepass")).digest()

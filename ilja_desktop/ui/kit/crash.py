"""Bugs: every error nobody expected ends here, as a report that can be copied and holds no person.

The report lists versions and the places in the program, never the message or the values of an
error, because those may hold what somebody typed.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.tokens import Text

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def report(error: BaseException, version: str) -> str:
    """Return what a developer needs and nothing of what a user typed."""
    lines = [
        f"ILJA {version}",
        f"Python {platform.python_version()}, PySide6 {pyside_version}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        "",
        *_places(error),
    ]
    return "\n".join(lines)


def _places(error: BaseException) -> list[str]:
    lines = [type(error).__name__]
    for frame in traceback.extract_tb(error.__traceback__):
        lines.append(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}")
    cause = error.__cause__ or error.__context__
    return lines if cause is None else [*lines, "caused by", *_places(cause)]


class CrashHook(QObject):
    """Catches what nobody caught, on every thread; kept by the composition root.

    Args:
        show: shows a report on the window's thread, such as ``CrashSheet(report).open``.
        version: the program's version.
    """

    _caught = Signal(str)

    def __init__(
        self, show: Callable[[str], None], version: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._version = version
        self._log = logging.getLogger("ilja.crash")
        self._caught.connect(show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the place of Python's and Qt's own handlers."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(_on_qt_message)

    def remove(self) -> None:
        """Give the handlers back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def take(self, error: BaseException) -> None:
        """Report an error that was caught as a bug, such as by a lane of work."""
        text = report(error, self._version)
        self._log.error("%s", text)
        self._caught.emit(text)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
            return
        self.take(error)

    def _on_thread_exception(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self.take(caught.exc_value)


class CrashSheet(Sheet):
    """Shows a report to copy; the program goes on."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("CrashSheet", "Das hat nicht geklappt")
        action = QCoreApplication.translate("CrashSheet", "Weiterarbeiten")
        super().__init__(title, action, parent=parent)
        explanation = self.tr(
            "Im Programm ist ein Fehler aufgetreten. Ihre gespeicherten Daten sind unversehrt. "
            "Bitte schicken Sie diesen Bericht an Ihre Betreuung; er enthält keine Angaben zu "
            "Personen."
        )
        self.add(WrappedLabel(explanation, Text.MUTED))
        shown = QPlainTextEdit(text)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(self.tr("Fehlerbericht"))
        self.body.addWidget(shown, 1)
        copy = Button(self.tr("Bericht kopieren"), icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        self.add_aside(copy)
        self.cancel.hide()
        self.confirmed.connect(self.accept)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger("ilja.qt").log(_LEVELS[kind], "%s: %s", context.category, message)

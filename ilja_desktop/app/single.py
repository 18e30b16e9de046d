"""One window per vault: a second start brings the first one to the front.

The lock of the operating system decides, as it does for the vault itself; a Unix socket of this
account carries nothing but the wish to be seen. Windows has no such socket here: there the second
start is refused by the vault's own lock.
"""

from __future__ import annotations

import hashlib
import socket
import sys
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, QSocketNotifier, Signal

LONGEST_PATH = 100
"""Octets of a Unix socket's path that every system takes."""


def name_of(folder: Path) -> str:
    """Return a name for a vault's window that says nothing about the vault."""
    return f"ilja-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"


class Single(QObject):
    """The only window of a vault, or the wish of another one.

    Args:
        folder: of the vault.
        place: where this account keeps what lives as long as its session; private to it.

    Signals:
        raise_wanted: somebody started the program once more on this vault.
    """

    raise_wanted = Signal()

    def __init__(self, folder: Path, place: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._path = place / f"{name_of(folder)}.sock"
        self._lock = FileLock(self._path.with_suffix(".lock"), timeout=0, mode=0o600)
        self._socket: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None

    def claim(self) -> bool:
        """Be the window of this vault, or let the one there is come to the front.

        Returns:
            Whether this process is the one. Where no place can be had, it is: the vault's own
            lock still keeps a second one out.
        """
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock.acquire()
        except Timeout:
            return not self._call()
        except OSError:
            return True
        self._listen()
        return True

    def release(self) -> None:
        """Let another process be the one."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
        self._lock.release()

    def _listen(self) -> None:
        if sys.platform == "win32" or len(str(self._path).encode()) > LONGEST_PATH:
            return
        listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._path.unlink(missing_ok=True)
            listening.bind(str(self._path))
            self._path.chmod(0o600)
            listening.listen(4)
            listening.setblocking(False)
        except OSError:
            listening.close()
            return
        self._socket = listening
        self._notifier = QSocketNotifier(listening.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_called)

    def _on_called(self) -> None:
        """Take the call; who calls is the message, nothing is read."""
        if self._socket is None:
            return
        with suppress(OSError):
            self._socket.accept()[0].close()
            self.raise_wanted.emit()

    def _call(self) -> bool:
        if sys.platform == "win32":
            return False
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as calling:
            calling.settimeout(1)
            calling.connect(str(self._path))
            return True
        return False

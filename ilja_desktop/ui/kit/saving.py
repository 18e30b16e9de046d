"""Files the user asks for: where they shall lie, and writing them whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QIODevice, QSaveFile
from PySide6.QtWidgets import QFileDialog, QWidget

from ilja_desktop.domain.errors import Refusal


@dataclass(eq=False)
class FileNotSaved(Refusal):
    """The chosen place takes no file: no rights, no room, or the stick is gone."""

    path: str


def ask_where(
    parent: QWidget, title: str, name: str, kind: str, then: Callable[[str], None]
) -> QFileDialog:
    """Ask with the system's own dialog where to save a file; without a loop of its own.

    Args:
        parent: the widget that asks.
        title: the window title; names no person.
        name: the proposed file name with its ending, such as ``Fallmeldung.pdf``.
        kind: what is saved, such as „PDF-Datei (*.pdf)“.
        then: takes the chosen path; not called if the user changes their mind.
    """
    dialog = QFileDialog(parent, title, name, kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.selectFile(name)
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def write_file(path: str, content: bytes) -> None:
    """Write a file so that the old or the new content is there; for any thread.

    Raises:
        FileNotSaved: nothing was written.
    """
    file = QSaveFile(path)
    opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if not opened or file.write(content) != len(content) or not file.commit():
        raise FileNotSaved(path)

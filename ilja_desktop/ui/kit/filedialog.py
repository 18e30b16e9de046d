"""The system's own dialogs for files and folders, without a nested event loop.

Each opens, answers by callback if somebody chose, and lets go of itself.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_open(
    parent: QWidget, title: str, filters: str, then: Callable[[tuple[Path, ...]], None]
) -> QFileDialog:
    """Ask for one or several files to read.

    Args:
        parent: the window the dialog belongs to.
        title: what is chosen.
        filters: such as ``"PDF (*.pdf)"``, several parted by ``;;``.
        then: takes the chosen files.
    """
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(filters.split(";;"))
    dialog.filesSelected.connect(lambda names: then(tuple(Path(name) for name in names)))
    return _opened(dialog)


def ask_save(
    parent: QWidget, title: str, name: str, filters: str, then: Callable[[Path], None]
) -> QFileDialog:
    """Ask where a new file shall go.

    Args:
        parent: the window the dialog belongs to.
        title: what is saved.
        name: the proposed name with its ending.
        filters: such as ``"PDF (*.pdf)"``.
        then: takes the chosen place; nothing is written yet.
    """
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    # Nothing is ever written over another file; the room says so if the name is taken.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setNameFilters(filters.split(";;"))
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    return _opened(dialog)


def ask_folder(parent: QWidget, title: str, then: Callable[[Path], None]) -> QFileDialog:
    """Ask for a folder into which files shall go."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    return _opened(dialog)


def _opened(dialog: QFileDialog) -> QFileDialog:
    dialog.finished.connect(dialog.deleteLater)
    dialog.setModal(True)
    dialog.open()
    return dialog

"""What a window shows and asks to be translated, and what a catalogue holds."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    Qt,
    QTranslator,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)


class Listener(QTranslator):
    """Translates nothing and notes what is asked for."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.asked: set[tuple[str, str]] = set()

    def translate(
        self, context: bytes | str, source: bytes | str, _comment: object = None, _n: int = -1
    ) -> str:
        """Note one question."""
        self.asked.add((_text(context), _text(source)))
        return None  # type: ignore[return-value] # a null text: let the next one answer

    def isEmpty(self) -> bool:
        return False


def compiled(source: Path, folder: Path) -> Path:
    """Compile a ``.ts`` file into a folder of resources and return that."""
    (folder / "i18n").mkdir()
    target = folder / "i18n" / source.with_suffix(".qm").name
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)
    return folder


def messages(path: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return context, source and the forms of the translation of every finished message."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            if translation.get("type") == "unfinished":
                forms: tuple[str, ...] = ()
            elif message.get("numerus"):
                forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            else:
                forms = (translation.text or "",)
            found[context.findtext("name") or "", message.findtext("source") or ""] = forms
    return found


def shown(window: QWidget) -> Iterator[str]:
    """Yield every text a window shows or says, whether in sight or not."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(at) for at in range(widget.count()))
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(at) for at in range(widget.count()))
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _cells(widget.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    root = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount(root)):
            yield str(model.index(row, column, root).data() or "")


def _text(part: bytes | str) -> str:
    return part.decode() if isinstance(part, bytes) else part

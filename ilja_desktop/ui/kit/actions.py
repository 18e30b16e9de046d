"""Actions as one table: text, shortcut, icon; menus, shortcuts and the key help read it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ilja_desktop.domain.words.mark import mark
from ilja_desktop.ui.kit.icons import icon

_KEYS = {
    "Ctrl": mark("Key", "Strg"),
    "Shift": mark("Key", "Umschalt"),
    "Return": mark("Key", "Eingabe"),
    "Del": mark("Key", "Entf"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """One thing the user can do from anywhere in a window.

    Args:
        id: stable name, such as ``case.report``.
        context: where the text is translated.
        text: a verb, marked with ``mark(context, …)``.
        shortcut: in Qt's portable form, such as ``Ctrl+N``; empty for none.
        icon: a Lucide name; empty for none.
    """

    id: str
    context: str
    text: str
    shortcut: str = ""
    icon: str = ""

    @property
    def words(self) -> str:
        """Return the translated text."""
        return QCoreApplication.translate(self.context, self.text)

    @property
    def keys(self) -> str:
        """Return the shortcut as printed on the keyboard, such as ``Strg+N``."""
        return keys_text(self.shortcut)


def keys_text(shortcut: str) -> str:
    """Return a shortcut in the words of the window, whatever the platform calls the keys."""
    return "+".join(map(_key_word, shortcut.split("+"))) if shortcut else ""


def _key_word(key: str) -> str:
    word = _KEYS.get(key)
    return QCoreApplication.translate("Key", word) if word else key


def bind(
    window: QWidget, specs: Sequence[ActionSpec], doers: Mapping[str, Callable[[], None]]
) -> dict[str, QAction]:
    """Give a window its actions; each shortcut works wherever the focus is in it.

    Raises:
        KeyError: an action has no doer.
    """
    made: dict[str, QAction] = {}
    for spec in specs:
        action = QAction(spec.words, window)
        if spec.icon:
            action.setIcon(icon(spec.icon))
        if spec.shortcut:
            action.setShortcut(QKeySequence(spec.shortcut))
        doer = doers[spec.id]
        action.triggered.connect(lambda _checked=False, doer=doer: doer())
        window.addAction(action)
        made[spec.id] = action
    return made


def menu(host: QWidget, actions: Sequence[QAction | None]) -> QMenu:
    """Return a menu of actions; ``None`` draws a line."""
    made = QMenu(host)
    for action in actions:
        if action is None:
            made.addSeparator()
        else:
            made.addAction(action)
    return made

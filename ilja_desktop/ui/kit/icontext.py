"""A word or two behind an icon, as facts stand in a row."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ilja_desktop.ui.kit.label import IconLabel, Label
from ilja_desktop.ui.kit.layout import boxed, row
from ilja_desktop.ui.kit.tokens import Text


def icon_text(icon: str, text: str) -> QWidget:
    """Return a muted fact with the icon that says what it is about."""
    return boxed(row(IconLabel(icon, "muted", 16), Label(text, Text.MUTED)))

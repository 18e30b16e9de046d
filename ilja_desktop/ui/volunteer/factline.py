"""One fact as label and value, side by side where there is room."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import boxed, column
from ilja_desktop.ui.kit.tokens import Text


def fact(label: str, value: str) -> QWidget:
    """Return a fact; nothing said is shown as a dash."""
    return boxed(column(Label(label, Text.CAPTION), WrappedLabel(value or "–"), gap=0))

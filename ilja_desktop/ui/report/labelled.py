"""A control below its label, with a hint where one helps."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import boxed, column
from ilja_desktop.ui.kit.tokens import Space, Text


def labelled(control: QWidget, label: str, hint: str = "") -> QWidget:
    """Return the control with its label, which is its name too."""
    title = Label(label, Text.STRONG)
    title.setBuddy(control)
    control.setAccessibleName(label)
    parts = column(title, control, gap=Space.XS)
    if hint:
        parts.addWidget(WrappedLabel(hint, Text.CAPTION))
        control.setAccessibleDescription(hint)
    return boxed(parts)

"""A control with its label: a click on the words leads there, and a screen reader says them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.layout import boxed, column
from ilja_desktop.ui.kit.tokens import Space, Text


def caption(words: str, control: QWidget, role: Text = Text.CAPTION_STRONG) -> Label:
    """Return the label of a control, which bears the same name unless it has one."""
    label = Label(words, role)
    label.setBuddy(control)
    if not control.accessibleName():
        control.setAccessibleName(words.removesuffix(" *"))
    return label


def labelled(words: str, control: QWidget, role: Text = Text.CAPTION_STRONG) -> QWidget:
    """Return a control below its label."""
    return boxed(column(caption(words, control, role), control, gap=Space.XS))

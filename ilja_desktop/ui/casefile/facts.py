"""Facts of a record as label and value, one below the other."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ilja_desktop.ui.kit.label import IconLabel, Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, column, row
from ilja_desktop.ui.kit.tokens import Space, Text


def glance(icon: str, label: str, value: str) -> QWidget:
    """Return one fact with an icon, as under „Auf einen Blick“."""
    words = column(Label(label, Text.CAPTION), WrappedLabel(value), gap=0)
    return boxed(row(IconLabel(icon), Grow(words), gap=Space.M))


def said(label: str, value: str) -> QWidget:
    """Return a text somebody wrote, under its question."""
    return boxed(column(Label(label, Text.CAPTION_STRONG), WrappedLabel(value), gap=Space.XXS))

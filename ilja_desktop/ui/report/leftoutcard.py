"""What a summary does not say, and why: the dots, and what was left out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.summary import ProtectedSummary
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import IconLabel, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, column, row
from ilja_desktop.ui.kit.tokens import Space, Text


class LeftOutCard(Card):
    """Stands beside the preview."""

    def __init__(self, summary: ProtectedSummary) -> None:
        super().__init__(QCoreApplication.translate("LeftOutCard", "Was nicht genannt wird"))
        for note in summary.notes:
            self.add(WrappedLabel(note, Text.MUTED))
        for part in summary.left_out:
            words = boxed(
                column(
                    WrappedLabel(part.title, Text.STRONG),
                    WrappedLabel(part.sentence, Text.MUTED),
                    gap=Space.XXS,
                )
            )
            self.add(row(IconLabel("eye-off", "muted"), Grow(words), gap=Space.M))

"""One thing to do: a button as wide as the card."""

from __future__ import annotations

from ilja_desktop.ui.kit.button import RowButton
from ilja_desktop.ui.kit.card import Tile
from ilja_desktop.ui.kit.label import IconLabel, TwoLines
from ilja_desktop.ui.kit.layout import Grow, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Tone


class TodoLine(RowButton):
    """What, detail, and by when."""

    def __init__(self, icon: str, tone: Tone, title: str, detail: str, when: str) -> None:
        super().__init__(
            f"{title}, {detail}, {when}",
            row(
                Tile(icon, tone),
                Grow(TwoLines(title, detail)),
                Pill(when, tone),
                IconLabel("chevron-right", "muted", 16),
                gap=Space.M,
            ),
        )

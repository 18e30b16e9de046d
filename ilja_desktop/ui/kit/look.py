"""The look in force: colours, font factor and what is derived from them.

Like palette and font it belongs to the application; ``look()`` reads it there. Widgets that paint
ask for it in ``paintEvent`` and renew what they keep on ``QEvent.StyleChange``.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from ilja_desktop.ui.kit.tokens import TYPES, Colours, Text

FAMILY = "Inter"
LOOK_PROPERTY = "ilja_look"
_TABULAR = {Text.TIMER, Text.CAPTION_STRONG}


class Look:
    """Colours and sizes of one theme at one font factor."""

    def __init__(self, colours: Colours, factor: float, *, dark: bool) -> None:
        self.colours = colours
        self.factor = factor
        self.dark = dark
        self._fonts: dict[tuple[Text, int], tuple[QFont, QFontMetricsF]] = {}

    @property
    def key(self) -> str:
        """Return what tells this look from another in the key of a cached picture."""
        return f"{'d' if self.dark else 'l'}{self.factor:.2f}"

    def px(self, pixels: float) -> int:
        """Scale a size by the font factor."""
        return max(1, round(pixels * self.factor))

    def colour(self, name: str) -> QColor:
        """Return a token colour for painting."""
        return QColor(self.colours.named(name))

    def font(self, role: Text, weight: int = 0) -> QFont:
        """Return the font of a step of the type scale; copy it before changing it."""
        return self._measured(role, weight)[0]

    def metrics(self, role: Text, weight: int = 0) -> QFontMetricsF:
        """Return the measures of a step of the type scale."""
        return self._measured(role, weight)[1]

    def _measured(self, role: Text, weight: int) -> tuple[QFont, QFontMetricsF]:
        """Make fonts once per look: making them in ``paintEvent`` costs more than the painting."""
        found = self._fonts.get((role, weight))
        if found is None:
            font = self._make(role, weight)
            found = self._fonts[role, weight] = (font, QFontMetricsF(font))
        return found

    def _make(self, role: Text, weight: int) -> QFont:
        step = TYPES[role]
        font = QFont(FAMILY)
        font.setPixelSize(self.px(step.pixels))
        font.setWeight(QFont.Weight(weight or step.weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if role in _TABULAR:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font


def look() -> Look:
    """Return the look of the running application.

    Raises:
        RuntimeError: no theme was applied yet.
    """
    app = QCoreApplication.instance()
    current = app.property(LOOK_PROPERTY) if app is not None else None
    if not isinstance(current, Look):
        raise RuntimeError("apply a theme before building widgets")
    return current

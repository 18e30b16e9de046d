"""Light, dark or as the system has it, at 100 to 200 per cent: applied to the application.

Fusion, one palette and one style sheet, all from the tokens. Applying the same look again does
nothing. Widgets learn of a change by ``QEvent.StyleChange``, never by a signal.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QPixmapCache
from PySide6.QtWidgets import QApplication, QStyleFactory

from ilja_desktop.ui.kit import fonts
from ilja_desktop.ui.kit.look import LOOK_PROPERTY, Look
from ilja_desktop.ui.kit.stylesheet import stylesheet
from ilja_desktop.ui.kit.tokens import DARK, LIGHT, Colours, Text

FACTORS = (1.0, 1.15, 1.3, 1.5, 2.0)
_STANDARD_POINTS = 9.0
_PICTURE_CACHE_KB = 24 * 1024


class Mode(StrEnum):
    """Which theme the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Dresses one application; kept by the composition root.

    Signals:
        changed: another look is in force (for the setting's own display only).
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._mode = Mode.SYSTEM
        self._factor = 1.0
        self._applied: tuple[bool, float] | None = None
        self._system_points = app.font().pointSizeF()
        style = QStyleFactory.create("Fusion")
        app.setStyle(style)
        app.setEffectEnabled(Qt.UIEffect.UI_AnimateCombo, False)
        fonts.load(app)
        QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
        QPixmapCache.setCacheLimit(_PICTURE_CACHE_KB)
        app.styleHints().colorSchemeChanged.connect(self._on_colour_scheme_changed)

    @property
    def mode(self) -> Mode:
        """Return what the user chose."""
        return self._mode

    @property
    def factor(self) -> float:
        """Return the font factor, 1.0 to 2.0."""
        return self._factor

    @property
    def dark(self) -> bool:
        """Return whether the dark theme is in force."""
        return self._applied is not None and self._applied[0]

    def system_factor(self) -> float:
        """Return the factor nearest to the system's own text size (EN 301 549, 11.7)."""
        wanted = self._system_points / _STANDARD_POINTS
        return min(FACTORS, key=lambda factor: abs(factor - wanted))

    def apply(self, mode: Mode, factor: float) -> None:
        """Dress the application, unless it already looks like that."""
        self._mode = mode
        self._factor = min(max(factor, FACTORS[0]), FACTORS[-1])
        scheme = {
            Mode.SYSTEM: Qt.ColorScheme.Unknown,
            Mode.LIGHT: Qt.ColorScheme.Light,
            Mode.DARK: Qt.ColorScheme.Dark,
        }[mode]
        self._app.styleHints().setColorScheme(scheme)
        self._dress()

    def toggle(self) -> None:
        """Change between light and dark."""
        self.apply(Mode.LIGHT if self.dark else Mode.DARK, self._factor)

    def _dress(self) -> None:
        dark = self._wants_dark()
        wanted = (dark, self._factor)
        if wanted == self._applied:
            return
        self._applied = wanted
        current = Look(DARK if dark else LIGHT, self._factor, dark=dark)
        self._app.setProperty(LOOK_PROPERTY, current)
        self._app.setFont(current.font(Text.BODY))
        self._app.setPalette(palette(current.colours))
        # One sheet in place of another dresses a widget once for each widget around it, with all
        # rooms open for seconds; taken off and put on, it dresses each widget twice.
        self._app.setStyleSheet("")
        self._app.setStyleSheet(stylesheet(current))
        self.changed.emit()

    def _wants_dark(self) -> bool:
        if self._mode is Mode.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._mode is Mode.DARK

    def _on_colour_scheme_changed(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._dress()


def palette(colours: Colours) -> QPalette:
    """Return the palette of a theme, for everything the style sheet does not reach."""
    role = QPalette.ColorRole
    made = QPalette()
    for part, colour in {
        role.Window: colours.canvas,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.sunken,
        role.Text: colours.text,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.bad,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.accent,
        role.Accent: colours.accent,
        role.ToolTipBase: colours.text,
        role.ToolTipText: colours.inverse,
        role.PlaceholderText: colours.muted,
        role.Light: colours.raised,
        role.Midlight: colours.border,
        role.Mid: colours.border_strong,
        role.Dark: colours.border_input,
    }.items():
        made.setColor(part, QColor(colour))
    for part in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, part, QColor(colours.border_input))
    return made

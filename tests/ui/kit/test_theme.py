"""The look changes at run time, everywhere, and only when it has to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.theme import FACTORS, Mode, Theme
from ilja_desktop.ui.kit.tokens import DARK, LIGHT


def test_dark_and_back(qapp: QApplication, theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.toggle()
    assert theme.dark
    assert look().colours is DARK
    assert qapp.palette().window().color().name().upper() == DARK.canvas
    theme.toggle()
    assert look().colours is LIGHT


def test_same_look_is_not_applied_twice(theme: Theme, qtbot: QtBot) -> None:
    before = look()
    with qtbot.assertNotEmitted(theme.changed):
        theme.apply(Mode.LIGHT, 1.0)
    assert look() is before


def test_system_mode_follows_the_system(qapp: QApplication, theme: Theme) -> None:
    theme.apply(Mode.SYSTEM, 1.0)
    system_is_dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert theme.dark == system_is_dark


def test_factor_scales_fonts_and_controls(
    theme: Theme, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    button = Button("Fall melden", Kind.PRIMARY, "plus")
    qtbot.addWidget(button)
    button.show()
    settled()
    small = button.height()
    theme.apply(Mode.LIGHT, 2.0)
    settled()
    assert button.height() > 1.8 * small
    assert button.font().pixelSize() == 28


class StyleChanges(QLabel):
    """Counts how often it is dressed."""

    times = 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.times += event.type() == QEvent.Type.StyleChange


def test_a_part_is_dressed_twice_however_deep_it_lies(theme: Theme, qtbot: QtBot) -> None:
    window = inside = QWidget()
    for _ in range(12):
        inside = QWidget(inside)
    part = StyleChanges("Fall", inside)
    qtbot.addWidget(window)
    window.show()
    part.times = 0
    theme.toggle()
    assert part.times == 2


def test_factor_stays_between_100_and_200_per_cent(theme: Theme) -> None:
    theme.apply(Mode.LIGHT, 7.0)
    assert theme.factor == FACTORS[-1]
    theme.apply(Mode.LIGHT, 0.1)
    assert theme.factor == FACTORS[0]


def test_icon_of_a_button_takes_the_colour_of_the_theme(
    theme: Theme, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    button = Button("Drucken", icon="printer")
    qtbot.addWidget(button)
    button.show()
    light = button.icon().pixmap(18).toImage()
    theme.apply(Mode.DARK, 1.0)
    settled()
    assert button.icon().pixmap(18).toImage() != light


def test_bundled_typeface_is_used(qapp: QApplication, theme: Theme) -> None:
    assert qapp.font().family() == "Inter"
    assert qapp.font().exactMatch()

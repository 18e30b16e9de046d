"""Which screen is whose, on every system; what asks for a password stays at home."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.ui.kit.displays import (
    Display,
    Displays,
    Layout,
    farthest_from,
    home_of,
    layout_of,
)
from ilja_desktop.ui.kit.outputs import linux_outputs, mac_outputs, windows_outputs

OWN = Display("eDP-1", QRect(0, 0, 1280, 800))
BEAMER = Display("HDMI-1", QRect(1280, 0, 1920, 1080), primary=True)


@pytest.mark.parametrize(
    ("displays", "outputs", "layout"),
    [
        ((OWN,), 0, Layout.SINGLE),
        ((OWN,), 1, Layout.SINGLE),
        ((OWN,), 2, Layout.MIRRORED),
        ((OWN, BEAMER), 2, Layout.EXTENDED),
        ((OWN, Display("HDMI-1", OWN.area)), 2, Layout.MIRRORED),
        ((OWN, BEAMER), 3, Layout.MIRRORED),
    ],
)
def test_screens_are_told_apart(
    displays: tuple[Display, ...], outputs: int, layout: Layout
) -> None:
    assert layout_of(displays, outputs) is layout


def test_home_is_the_laptop_even_if_the_projector_comes_first() -> None:
    assert home_of((BEAMER, OWN)) is OWN
    assert home_of((Display("DP-2", OWN.area), BEAMER)) is BEAMER
    assert farthest_from((OWN, BEAMER), QRect(100, 100, 600, 400)) is BEAMER
    assert farthest_from((OWN, BEAMER), QRect(1400, 100, 600, 400)) is OWN
    assert farthest_from((OWN,), OWN.area) is None


class Both(Displays):
    """A laptop with a projector."""

    def displays(self) -> tuple[Display, ...]:
        return OWN, BEAMER


def test_the_unlock_window_leaves_the_projector(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(1500, 200, 1600, 900)
    Both(QObject(window)).keep_home(window)
    assert OWN.area.contains(window.geometry().center())
    assert window.width() <= OWN.area.width()
    stays = QRect(window.geometry())
    Both(QObject(window)).keep_home(window)
    assert window.geometry() == stays


def test_outputs_are_counted_on_linux(tmp_path: Path) -> None:
    for name, status, enabled in (
        ("card0-eDP-1", "connected", "enabled"),
        ("card0-HDMI-A-1", "connected", "enabled"),
        ("card0-DP-1", "disconnected", "disabled"),
    ):
        (tmp_path / name).mkdir()
        (tmp_path / name / "status").write_text(f"{status}\n")
        (tmp_path / name / "enabled").write_text(f"{enabled}\n")
    (tmp_path / "card0-broken").mkdir()
    assert linux_outputs(tmp_path) == 2


class Library:
    """Answers as the systems do: a count where it is pointed to."""

    def __init__(self, count: int, failure: int = 0) -> None:
        self._count, self._failure = count, failure

    def answer(self, _first: int, target: Any, *more: Any) -> int:
        for place in (target, *more):
            if place is not None:
                ctypes.cast(place, ctypes.POINTER(ctypes.c_uint32))[0] = self._count
        return self._failure

    GetDisplayConfigBufferSizes = CGGetOnlineDisplayList = answer


def test_outputs_are_counted_on_windows_and_mac() -> None:
    assert windows_outputs(Library(2)) == mac_outputs(Library(2)) == 2
    assert windows_outputs(Library(2, 87)) == mac_outputs(Library(2, 1001)) == 0

"""The cards on the screen's surface and on what enforces rights."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.enforcement import badges
from ilja_desktop.domain.user import Right
from ilja_desktop.ui.kit.capture import CaptureShield, OpenScreen
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.settings import CAPTURE, Settings
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.settings.rightscard import RightsCard
from ilja_desktop.ui.settings.surfacecard import SurfaceCard
from tests.ui import uicheck


class HidingScreen:
    """Stands where a system stands that can hide windows."""

    can_hide = True

    def hide(self, window: int, hidden: bool) -> None:
        """Take it."""


def said(card: SurfaceCard) -> str:
    return " ".join(label.text() for label in card.findChildren(WrappedLabel))


def test_switch_forbids_and_allows(
    qtbot: QtBot, qapp: QApplication, theme: Theme, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "window.ini")
    shield = CaptureShield(qapp, settings, HidingScreen())
    card = SurfaceCard(shield)
    qtbot.addWidget(card)
    assert card.hidden.isChecked()
    card.hidden.setChecked(False)
    assert settings.get(CAPTURE) == "allowed"
    card.hidden.setChecked(True)
    assert settings.get(CAPTURE) == "forbidden"
    assert "Bildschirmfreigabe" in said(card)
    shield.deleteLater()


def test_where_it_cannot_be_done_the_card_says_so(
    qtbot: QtBot, qapp: QApplication, theme: Theme, tmp_path: Path
) -> None:
    shield = CaptureShield(qapp, Settings(tmp_path / "window.ini"), OpenScreen())
    card = SurfaceCard(shield)
    qtbot.addWidget(card)
    assert not card.hidden.isEnabled()
    assert not card.hidden.isChecked()
    assert "bietet das nicht" in said(card)
    assert "30 Sekunden" in said(card)
    shield.deleteLater()


def test_each_right_shows_its_badge(qtbot: QtBot, theme: Theme) -> None:
    card = RightsCard()
    qtbot.addWidget(card)
    assert card.model.rowCount() == len(badges())
    spoken = Qt.ItemDataRole.AccessibleTextRole
    card.hide()
    rows = [card.model.index(row, 0).data(spoken) for row in range(len(Right))]
    assert any("Protokolle unterschreiben" in row and "Kryptografie" in row for row in rows)
    assert any("Fälle einsehen" in row and "Programm" in row for row in rows)


@pytest.mark.parametrize(
    ("mode", "width", "factor"), [(Mode.LIGHT, 1144, 1.0), (Mode.DARK, 800, 2.0)]
)
def test_cards_keep_their_shape(
    qtbot: QtBot,
    qapp: QApplication,
    theme: Theme,
    mode: Mode,
    width: int,
    factor: float,
) -> None:
    theme.apply(mode, factor)
    shield = CaptureShield(qapp, Settings(), OpenScreen())
    for card in (SurfaceCard(shield), RightsCard()):
        qtbot.addWidget(card)
        card.resize(width, 700)
        card.show()
        assert uicheck.findings(card) == []
        card.hide()
    shield.deleteLater()

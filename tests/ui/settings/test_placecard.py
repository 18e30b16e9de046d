"""The settings say where the vault lies, and of what its drive."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ilja_desktop.domain.integrity import DiskCover
from ilja_desktop.keys.place import UnusualPlace
from ilja_desktop.services.vaultplace import VaultPlace
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.placecard import PlaceCard
from tests.services.conftest import Town
from tests.ui import uicheck
from tests.ui.idle import until_idle


def said(card: PlaceCard) -> str:
    labels = [*card.findChildren(Label), *card.findChildren(WrappedLabel)]
    return " ".join(label.text() for label in labels)


def test_place_and_drive_are_told(town: Town, work: Work, qtbot: QtBot) -> None:
    card = PlaceCard(town.desk, work)
    qtbot.addWidget(card)
    card.resize(700, 300)
    card.show()
    until_idle(work)
    assert str(town.vault.path.parent) in said(card)
    assert "Laufwerk" in said(card)
    card.show_place(VaultPlace((UnusualPlace("/media/stift", "vfat"),), DiskCover.OPEN))
    assert "vfat" in said(card)
    assert "keine Verschlüsselung zu erkennen" in said(card)
    assert uicheck.findings(card) == []

"""A clock behind the newest entry: the window asks, and until it is answered nothing is entered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.institution import InstitutionDraft, LegalCircle
from ilja_desktop.services.daycheck import DayDoubtful
from ilja_desktop.ui.kit.dialog import Ask
from ilja_desktop.ui.kit.theme import Theme
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.window import Window
from tests.services.conftest import Town
from tests.ui import uicheck
from tests.ui.idle import until_idle

SPONSOR = InstitutionDraft(name="Stiftung Öresund", legal_circle=LegalCircle.ECONOMY)
AWAY = timedelta(days=400)


@dataclass
class Morning:
    """A window opened on a machine whose clock is more than a year behind."""

    town: Town
    window: Window

    @property
    def question(self) -> Ask | None:
        """What is asked, if anything is."""
        front = QApplication.activeModalWidget()
        return front if isinstance(front, Ask) else None


@pytest.fixture
def morning(town: Town, work: Work, theme: Theme, qtbot: QtBot) -> Iterator[Morning]:
    newest = town.desk.workplace.today()
    town.clock.now -= AWAY
    town.desk.workplace.day_check.compare(newest, town.desk.workplace.today())
    window = Window(town.desk, work, theme)
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    window.arrive()
    until_idle(work)
    yield Morning(town, window)
    until_idle(work)


def test_it_names_both_days_and_nothing_is_entered_without_an_answer(
    morning: Morning, work: Work
) -> None:
    ask = morning.question
    assert ask is not None
    said = " ".join(label.text() for label in ask.findChildren(QLabel))
    doubt = morning.town.desk.workplace.day_doubt()
    assert doubt is not None
    for each in (doubt.today, doubt.newest):
        assert f"{each:%d.%m.%Y}" in said
    assert ask.cancel.hasFocus(), "Enter confirms nothing by itself"
    assert uicheck.findings(ask) == []
    ask.cancel.click()
    until_idle(work)
    assert morning.question is None
    assert morning.town.desk.network.institutions()
    with pytest.raises(DayDoubtful):
        morning.town.desk.network.found(SPONSOR)


def test_confirmed_the_day_counts_and_is_not_asked_about_again(
    morning: Morning, work: Work
) -> None:
    ask = morning.question
    assert ask is not None
    ask.confirm.click()
    until_idle(work)
    assert morning.town.desk.network.found(SPONSOR).name == SPONSOR.name
    morning.window.arrive()
    until_idle(work)
    assert morning.question is None


def test_after_midnight_it_asks_anew(morning: Morning, work: Work) -> None:
    ask = morning.question
    assert ask is not None
    morning.town.clock.now += timedelta(days=1)
    ask.confirm.click()
    until_idle(work)
    with pytest.raises(DayDoubtful):
        morning.town.desk.network.found(SPONSOR)
    again = morning.question
    assert again is not None
    today = f"{morning.town.desk.workplace.today():%d.%m.%Y}"
    assert today in again.confirm.text()
    again.confirm.click()
    until_idle(work)
    assert morning.town.desk.network.found(SPONSOR).name == SPONSOR.name

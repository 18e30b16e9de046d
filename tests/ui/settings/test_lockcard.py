"""The times of locking: within their bounds they hold at once, beyond them nothing changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.locking import Deed, LockRulesDraft, PresenceUnproven
from ilja_desktop.ui.kit.layout import column
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.lockcard import LockCard
from tests.services.conftest import Town, town
from tests.ui.everywhere import Everywhere, at_all_sizes
from tests.ui.idle import until_idle

__all__ = ["at_all_sizes", "town"]

IDLE = "Sperren ohne Eingabe nach (Minuten)"
CONFERENCE = "Konferenzmodus höchstens (Minuten)"
PRESENCE = "Kennwort gilt für weitere Ausgaben (Minuten)"
OPEN = "Offen höchstens (Stunden)"
SLACK = "Sperren, wenn die Uhr abweicht um (Sekunden)"


class Shown:
    """The card on a page, and what somebody does with it."""

    def __init__(self, town: Town, work: Work, qtbot: QtBot) -> None:
        self.town, self.work = town, work
        self.messages = MessageBar()
        self.page = QWidget()
        qtbot.addWidget(self.page)
        self.card = LockCard(town.desk, work, self.messages)
        self.page.setLayout(column(self.messages, self.card))
        self.page.show()
        until_idle(work)

    def line(self, name: str) -> QLineEdit:
        """The field of a name."""
        found = [line for line in self.card.findChildren(QLineEdit) if line.accessibleName()]
        return next(line for line in found if line.accessibleName().startswith(name))

    def put(self, name: str, text: str) -> None:
        """Type something else into a field."""
        line = self.line(name)
        line.clear()
        QTest.keyClicks(line, text)

    def save(self) -> None:
        """Press the button and wait."""
        (button,) = self.card.findChildren(QPushButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        until_idle(self.work)

    def rules(self) -> LockRulesDraft:
        """What holds."""
        return self.town.desk.office.lock_rules()

    def said(self) -> str:
        """Every word on the card."""
        return " ".join(label.text() for label in self.card.findChildren(QLabel))


@pytest.fixture
def shown(town: Town, work: Work, qtbot: QtBot) -> Shown:
    return Shown(town, work, qtbot)


def test_it_shows_what_holds_and_says_what_cannot_be_switched_off(shown: Shown) -> None:
    usual = LockRulesDraft()
    assert shown.line(IDLE).text() == str(usual.idle_minutes) == "5"
    assert shown.line(CONFERENCE).text() == str(usual.conference_minutes) == "60"
    assert shown.line(OPEN).text() == "12"
    assert "wenn der Bildschirm gesperrt wird" in shown.said()
    assert "Strg+L" in shown.said()


@pytest.mark.parametrize(("idle", "conference"), [("1", "15"), ("15", "60")])
def test_times_at_the_bounds_hold(shown: Shown, idle: str, conference: str) -> None:
    shown.put(IDLE, idle)
    shown.put(CONFERENCE, conference)
    shown.save()
    rules = shown.rules()
    assert (rules.idle_minutes, rules.conference_minutes) == (int(idle), int(conference))
    assert "gelten ab jetzt" in shown.messages.text
    assert shown.line(IDLE).text() == idle


@pytest.mark.parametrize(
    ("name", "texts", "words"),
    [
        (IDLE, ("0", "16", ""), "nicht zwischen 1 und 15 Minuten"),
        (CONFERENCE, ("61", "14"), "dauert 15 bis 60 Minuten"),
        (PRESENCE, ("16",), "gilt 1 bis 15 Minuten"),
        (OPEN, ("13",), "zwischen 1 und 12 Stunden"),
        (SLACK, ("29", "901"), "zwischen 30 und 900 Sekunden"),
    ],
)
def test_times_beyond_the_bounds_change_nothing(
    shown: Shown, name: str, texts: tuple[str, ...], words: str
) -> None:
    before = shown.rules()
    for text in texts:
        shown.put(name, text)
        shown.save()
        assert shown.rules() == before
        assert shown.messages.text == ""
        assert words in shown.line(name).accessibleDescription()
        assert shown.line(name).text() == text


def test_nobody_changes_them_without_the_password(shown: Shown) -> None:
    shown.town.desk.workplace.presence.forget()
    shown.put(IDLE, "15")
    shown.save()
    assert shown.rules().idle_minutes == 5
    assert "gelten ab jetzt" not in shown.messages.text
    with pytest.raises(PresenceUnproven) as refused:
        shown.town.desk.office.decide_lock_rules(LockRulesDraft(idle_minutes=15))
    assert refused.value.deed is Deed.LOCK_RULES


def test_what_is_being_typed_is_left_alone(shown: Shown) -> None:
    shown.put(IDLE, "7")
    shown.card.refresh()
    until_idle(shown.work)
    assert shown.line(IDLE).text() == "7"


@pytest.mark.usefixtures("theme")
def test_it_fits_everywhere(shown: Shown, at_all_sizes: Everywhere) -> None:
    at_all_sizes(shown.page)

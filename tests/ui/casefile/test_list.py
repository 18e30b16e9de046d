"""The list of cases: found while typing, judged on screen, opened with the keyboard."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.user import Role
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.casefile.highlight import finder
from ilja_desktop.ui.casefile.room import CasefileRoom
from ilja_desktop.ui.kit.button import Chip
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.table import PLACEHOLDER
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import Town
from tests.ui.everywhere import Everywhere
from tests.ui.keyboard import press

LIGHT = 3


def shown(desk: Desk, work: Work, qtbot: QtBot) -> CasefileRoom:
    room = CasefileRoom(desk, work, Changes(desk.on_change))
    qtbot.addWidget(room)
    room.resize(1280, 800)
    room.show()
    return room


@pytest.fixture
def cases(town: Town) -> tuple[Case, ...]:
    """Three reported cases, and one draft without a consent."""
    reported = [
        town.a_reported_case(family_name=family, given_name=given)
        for family, given in (("Müller", "Zoë"), ("Yılmaz", "Kaan"), ("Tesfamariam", "Yonas"))
    ]
    secret = town.a_person(family_name="Muster-Geheim", given_name="B")
    return (*reported, town.a_case(secret))


@pytest.fixture
def room(town: Town, work: Work, qtbot: QtBot, cases: tuple[Case, ...]) -> CasefileRoom:
    made = shown(town.desk, work, qtbot)
    qtbot.waitUntil(lambda: made.list.count.text() == "4 Fälle")
    return made


def listed(room: CasefileRoom) -> list[str]:
    """Return the first cells."""
    model = room.list.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _lists(room: CasefileRoom, name: str) -> bool:
    return listed(room) == [name]


def names(room: CasefileRoom, qtbot: QtBot) -> list[str]:
    """Return the first cells once their rows have come."""
    qtbot.waitUntil(lambda: PLACEHOLDER not in listed(room))
    return listed(room)


def search(room: CasefileRoom, text: str, count: str, qtbot: QtBot) -> None:
    room.list.filter.search.setText(text)
    qtbot.waitUntil(lambda: room.list.count.text() == count)


def test_every_spelling_finds_the_name(room: CasefileRoom, qtbot: QtBot) -> None:
    for typed, name in (("Mueller", "Müller, Zoë"), ("yilm", "Yılmaz, Kaan")):
        room.list.filter.search.setText(typed)
        qtbot.waitUntil(partial(_lists, room, name))


@pytest.mark.parametrize(
    ("sought", "text", "marked"),
    [
        ("yilm", "Yılmaz, Kaan", "Yılm"),
        ("Mueller", "Müller, Zoë", "Müller"),
        ("weiss", "Öztürk-Weiß", "Weiß"),
        ("kaa", "Yılmaz, Kaan", "Kaa"),
        ("maz", "Yılmaz, Kaan", ""),
    ],
)
def test_what_was_sought_is_marked(sought: str, text: str, marked: str) -> None:
    find = finder(sought)
    assert find is not None
    found = find(text)
    assert (text[found[0] : found[0] + found[1]] if found else "") == marked


def test_states_and_missing_consents_filter(room: CasefileRoom, qtbot: QtBot) -> None:
    chips = {chip.text(): chip for chip in room.list.filter.findChildren(Chip)}
    chips["Gemeldet"].click()
    qtbot.waitUntil(lambda: room.list.count.text() == "3 Fälle")
    chips["Ohne Einwilligung"].click()
    qtbot.waitUntil(lambda: room.list.count.text() == "1 Fall")
    qtbot.waitUntil(lambda: listed(room) == ["Muster-Geheim, B"])
    chips["Alle"].click()
    qtbot.waitUntil(lambda: room.list.count.text() == "4 Fälle")


def test_lights_are_judged_for_lines_on_screen(room: CasefileRoom, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: listed(room)[0] == "Müller, Zoë")
    model = room.list.view.model()
    qtbot.waitUntil(lambda: model.index(0, LIGHT).data() == "Gültig")
    assert model.index(1, LIGHT).data() == "Fehlt"


def test_list_looks_again_after_a_change(room: CasefileRoom, town: Town, qtbot: QtBot) -> None:
    town.a_reported_case(family_name="Åström", given_name="Li")
    qtbot.waitUntil(lambda: room.list.count.text() == "5 Fälle")
    qtbot.waitUntil(lambda: "Åström, Li" in listed(room))


def test_keyboard_finds_and_opens(
    room: CasefileRoom, cases: tuple[Case, ...], qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: room.list.filter.search.hasFocus())
    QTest.keyClicks(room.list.filter.search, "tesf")
    qtbot.waitUntil(lambda: room.list.count.text() == "1 Fall")
    names(room, qtbot)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.page.contents is not None)
    assert room.page.contents is not None
    assert room.page.contents.view.case.id == cases[2].id
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, window=room)
    qtbot.waitUntil(lambda: room.currentWidget() is room.list)


@pytest.mark.usefixtures("cases")
def test_closed_drafts_are_for_the_coordination_only(
    town: Town, work: Work, qtbot: QtBot, cases: tuple[Case, ...]
) -> None:
    room = shown(town.desk_of(Role.REPORTING), work, qtbot)
    qtbot.waitUntil(lambda: room.list.count.text() == "3 Fälle")
    assert not any("Geheim" in name for name in names(room, qtbot))
    chips = {chip.text(): chip for chip in room.list.filter.findChildren(Chip)}
    assert chips["Ohne Einwilligung"].isHidden()
    search(room, "muster", "0 Fälle", qtbot)
    room.open(cases[3].id)
    qtbot.waitUntil(lambda: "gibt es in diesem Tresor nicht" in room.page.messages.text)
    assert room.page.contents is None
    assert not any("Geheim" in label.text() for label in room.page.findChildren(QLabel))


def test_table_keeps_the_rules_of_models(room: CasefileRoom, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(room.list.view.model())


def test_an_empty_vault_says_what_to_do_first(town: Town, work: Work, qtbot: QtBot) -> None:
    room = shown(town.desk, work, qtbot)
    qtbot.waitUntil(lambda: room.list.count.text() == "0 Fälle")
    (begin,) = (each for each in room.list.findChildren(EmptyState) if each.isVisible())
    begin.button.click()
    qtbot.waitUntil(lambda: room.form.sheet.isVisible())


def test_list_has_no_findings(room: CasefileRoom, qtbot: QtBot, at_all_sizes: Everywhere) -> None:
    names(room, qtbot)
    at_all_sizes(room)

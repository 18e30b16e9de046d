"""People with access, in the window: what is shown, and what an administrator does."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.ids import UserId
from ilja_desktop.domain.staff import StaffMember, Standing
from ilja_desktop.domain.user import Role, UserDraft
from ilja_desktop.keys.kdf import FLOOR
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.peoplecard import PeopleCard
from ilja_desktop.ui.settings.removesheet import RemoveSheet
from ilja_desktop.ui.settings.resetsheet import ResetSheet
from ilja_desktop.ui.settings.rolesheet import RoleSheet
from tests.services.conftest import Town
from tests.ui import uicheck
from tests.ui.idle import until_idle

NAME = "Semhar Müller-Kaya"
TOLD = "drei alte Weiden im Wind"


@pytest.fixture
def messages(qtbot: QtBot) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def id(town: Town) -> UserId:
    """A second person with access."""
    town.desk.workplace.presence.note()
    draft = UserDraft(name="SM", display_name=NAME, roles=frozenset({Role.MODERATION}))
    access = town.desk.access
    return UserId(access.take_in(draft, access.admit(draft, TOLD, FLOOR)).id)


@pytest.fixture
def card(town: Town, work: Work, messages: MessageBar, qtbot: QtBot, id: UserId) -> PeopleCard:
    shown = PeopleCard(town.desk, work, messages)
    qtbot.addWidget(shown)
    shown.resize(1000, 500)
    shown.show()
    until_idle(work)
    return shown


def member(town: Town, id: UserId) -> StaffMember:
    return next(one for one in town.desk.staff.members() if one.user.id == id)


def button(within: QWidget, text: str) -> QPushButton:
    (found,) = [one for one in within.findChildren(QPushButton) if one.text().startswith(text)]
    return found


def choose(card: PeopleCard, row: int) -> None:
    view = card._view  # noqa: SLF001 - a row is chosen as the keyboard does
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))


def press(sheet: Sheet) -> None:
    QTest.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)


def test_nothing_is_offered_before_somebody_is_chosen_nor_for_oneself(card: PeopleCard) -> None:
    acts = ("Rollen ändern", "Kennwort zurücksetzen", "Person entfernen")
    assert not any(button(card, act).isEnabled() for act in acts)
    choose(card, 1)
    assert all(button(card, act).isEnabled() for act in acts)
    choose(card, 0)
    assert [button(card, act).isEnabled() for act in acts] == [True, False, False]


def test_roles_are_changed(
    card: PeopleCard, town: Town, work: Work, qtbot: QtBot, id: UserId
) -> None:
    sheet = RoleSheet(town.desk, work, member(town, id), card)
    sheet.open()
    until_idle(work)
    box = next(one for one in sheet.findChildren(QAbstractButton) if one.text() == "Leitung")
    QTest.keyClick(box, Qt.Key.Key_Space)
    with qtbot.waitSignal(sheet.accepted):
        press(sheet)
    assert member(town, id).user.roles == {Role.MODERATION, Role.LEADERSHIP}


def test_a_password_is_reset(
    card: PeopleCard, town: Town, work: Work, qtbot: QtBot, id: UserId
) -> None:
    sheet = ResetSheet(town.desk, work, member(town, id), card)
    sheet.open()
    for field in sheet.findChildren(QWidget):
        if field.accessibleName().startswith("Kennwort ") and hasattr(field, "setText"):
            field.setText("kurz")
    press(sheet)
    until_idle(work)
    assert "zu kurz" in sheet.messages.text
    keys = town.desk.staff.make_keys(id, TOLD, FLOOR)
    town.desk.staff.reset(id, keys)
    sheet.reject()
    card.refresh()
    until_idle(work)
    assert member(town, id).standing is Standing.OWN_PASSWORD_DUE


def test_a_person_is_removed_in_two_steps(
    card: PeopleCard, town: Town, work: Work, qtbot: QtBot, id: UserId
) -> None:
    sheet = RemoveSheet(town.desk, work, member(town, id), card)
    sheet.open()
    assert not sheet.confirm.isEnabled()
    sheet.understood.setChecked(True)
    with qtbot.waitSignal(sheet.accepted):
        press(sheet)
    assert member(town, id).standing is Standing.REMOVED
    assert town.vault.check() == ()


def test_removing_can_be_stopped(card: PeopleCard, town: Town, work: Work, id: UserId) -> None:
    sheet = RemoveSheet(town.desk, work, member(town, id), card)
    sheet.open()
    sheet.understood.setChecked(True)
    press(sheet)
    sheet.reject()
    until_idle(work)
    assert sheet.isVisible()
    assert member(town, id).standing is Standing.ACTIVE
    sheet.reject()


def test_the_list_is_written(
    card: PeopleCard, work: Work, messages: MessageBar, tmp_path: Path
) -> None:
    card.save_list(tmp_path / "liste.pem")
    until_idle(work)
    assert "Gespeichert: liste.pem" in messages.text
    assert b"X509 CRL" in (tmp_path / "liste.pem").read_bytes()


def test_partners_get_the_certificate_their_programs_take(
    card: PeopleCard, work: Work, tmp_path: Path
) -> None:
    file = tmp_path / "amt.pem"
    card.save_authority(file)
    until_idle(work)
    said = subprocess.run(
        ["openssl", "x509", "-in", str(file), "-noout", "-text"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "CA:TRUE" in said


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_it_fits_and_is_named(card: PeopleCard, theme: Theme, work: Work, factor: float) -> None:
    theme.apply(Mode.DARK, factor)
    card.resize(820, 700)
    until_idle(work)
    assert uicheck.findings(card) == []

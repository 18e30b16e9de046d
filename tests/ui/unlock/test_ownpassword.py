"""A password somebody else has set opens only the page on which an own one is chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ilja_desktop.keys import vault as keys
from ilja_desktop.keys.password import PasswordTooShort
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store import user as user_store
from ilja_desktop.store.vault import Vault
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.unlock.ownpassword import OwnPassword
from tests.builders import NOW, PASSWORD
from tests.ui import uicheck
from tests.ui.unlock.test_start import run

OWN = "neun kleine Boote im Hafen"
THROUGH_THE_DOOR = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from pathlib import Path
from ilja_desktop.app.program import Program
from ilja_desktop.app.start import Start

def after(name):
    end = time.monotonic() + 60
    while type(program.top.page()).__name__ == name and time.monotonic() < end:
        qt.processEvents()
        assert not program.top.page().messages.text, program.top.page().messages.text
    return program.top.page()

qt = QApplication(sys.argv[:1])
program = Program(qt, Start(vault=Path(sys.argv[1])))
program.begin()
program.top.page().unlock_wanted.emit("KO", sys.argv[2])
page = after("LockScreen")
for field in page.findChildren(QLineEdit):
    field.setText(sys.argv[3])
page.findChildren(QLineEdit)[1].returnPressed.emit()
print(type(page).__name__, type(after("OwnPassword")).__name__, flush=True)
program.end()
"""


def test_two_passwords_must_agree_and_may_be_tried_again(qtbot: QtBot) -> None:
    page = OwnPassword("Tal")
    qtbot.addWidget(page)
    page.show()
    chosen: list[str] = []
    page.own_chosen.connect(chosen.append)
    first, second = page.findChildren(QLineEdit)
    first.setText(OWN)
    second.setText("etwas anderes")
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert page.messages.text
    second.setText(OWN)
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert chosen == [OWN]
    assert not first.isEnabled()
    page.refuse(PasswordTooShort(15))
    assert first.isEnabled()


def test_it_is_within_reach(theme: Theme, qtbot: QtBot, settled: Callable[[], None]) -> None:
    page = OwnPassword("Tal")
    qtbot.addWidget(page)
    page.show()
    for width, height, factor in ((1024, 640, 1.0), (1024, 640, 2.0)):
        theme.apply(Mode.DARK if factor > 1 else Mode.LIGHT, factor)
        page.resize(width, height)
        settled()
        assert uicheck.findings(page) == []


def test_the_door_leads_on_only_with_an_own_password(unlocked: Unlocked, tmp_path: Path) -> None:
    vault = Vault.open(unlocked)
    with vault.write(vault.uid, NOW) as transaction:
        row = user_store.get_by_uid(transaction.session, vault.uid)
        transaction.change(row, {"password_temporary": True})
    vault.close()
    folder = str(unlocked.folder)
    first, then = run(THROUGH_THE_DOOR, tmp_path / "home", folder, PASSWORD, OWN).split()
    assert first == "OwnPassword"
    assert then in ("SheetStep", "Window")
    assert keys.unlock(unlocked.folder, "KO", OWN).administrator

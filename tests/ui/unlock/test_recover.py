"""A forgotten password: the sheet opens the vault in the window, and a new password counts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from ilja_desktop.keys import vault as keys
from ilja_desktop.keys.paperkey import RecoveryKeyMistyped
from ilja_desktop.keys.recovery import confirm_recovery, make_recovery
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.ui.kit.focusring import Stage
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.unlock.lockscreen import LockScreen
from ilja_desktop.ui.unlock.recover import RecoverVault
from tests.builders import TODAY
from tests.ui import uicheck
from tests.ui.unlock.test_start import run

PASSWORD = "ein langer Satz ueber Voegel"
LOOKS = ((1024, 640, 1.0), (1024, 640, 2.0), (1280, 800, 1.3))


def test_everything_is_within_reach(
    theme: Theme, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    for page in (RecoverVault("Tal", ["KO"]), LockScreen("Tal", ["KO"], recoverable=True)):
        stage = Stage()
        qtbot.addWidget(stage)
        inside = QVBoxLayout(stage)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(page)
        stage.show()
        for width, height, factor in LOOKS:
            theme.apply(Mode.DARK if factor > 1 else Mode.LIGHT, factor)
            stage.resize(width, height)
            settled()
            assert uicheck.findings(stage) == []


def test_the_way_is_offered_only_if_there_is_a_sheet(qtbot: QtBot) -> None:
    for recoverable in (False, True):
        page = LockScreen("Tal", ["KO"], recoverable=recoverable)
        qtbot.addWidget(page)
        page.show()
        offered = [
            button
            for button in page.findChildren(QAbstractButton)
            if "vergessen" in button.text() and button.isVisible()
        ]
        assert bool(offered) is recoverable


def test_two_passwords_must_agree_and_may_be_tried_again(qtbot: QtBot) -> None:
    page = RecoverVault("Tal", ["KO", "ÖY"])
    qtbot.addWidget(page)
    page.show()
    wanted: list[tuple[str, str, str]] = []
    page.recover_wanted.connect(lambda *typed: wanted.append(typed))
    key, part, first, second = page.findChildren(QLineEdit)
    key.setText("qqqq")
    first.setText(PASSWORD)
    second.setText("etwas anderes")
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert page.messages.text
    assert wanted == []
    second.setText(PASSWORD)
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert wanted == [("KO", "qqqq", PASSWORD)]
    page.show_waiting(waiting=False)
    part.setText("pppp")
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert wanted[1] == ("KO", "ILJA-TEIL-A-1QQQQ\nILJA-TEIL-B-1PPPP", PASSWORD)
    assert not key.isEnabled()
    page.refuse(RecoveryKeyMistyped())
    assert key.isEnabled()
    assert "vergleichen" in page.messages.text


THROUGH_THE_DOOR = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from pathlib import Path
from ilja_desktop.app.program import Program
from ilja_desktop.app.start import Start
from ilja_desktop.services.recovery import Recoveries

qt = QApplication(sys.argv[:1])
program = Program(qt, Start(vault=Path(sys.argv[1])))
program.begin()
program.top.page().recovery_wanted.emit()
page = program.top.page()
key, _second, chosen, repeated = page.findChildren(QLineEdit)
for field, text in ((key, sys.argv[2]), (chosen, sys.argv[3]), (repeated, sys.argv[3])):
    field.setText(text)
repeated.returnPressed.emit()
end = time.monotonic() + 60

def until(kind):
    while type(program.top.page()).__name__ != kind and time.monotonic() < end:
        qt.processEvents()
        assert not page.messages.text, page.messages.text

drawn = []
draw = Recoveries.draw

def watched(self):  # only listens to what is drawn
    drawn.append(draw(self))
    return drawn[-1]

Recoveries.draw = watched
until("SheetStep")
step = program.top.page()
while not step.confirm.isEnabled() and time.monotonic() < end:
    qt.processEvents()
step.typed.lines[0].typed.setText(" ".join(drawn[0].groups))
step.confirm.click()
until("Window")
print(type(program.top.page()).__name__, flush=True)
program.end()
"""


def test_the_door_opens_by_the_sheet(unlocked: Unlocked, tmp_path: Path) -> None:
    draft = make_recovery(unlocked, TODAY)
    confirm_recovery(unlocked, draft, draft.key.text)
    said = run(THROUGH_THE_DOOR, tmp_path / "home", str(unlocked.folder), draft.key.text, PASSWORD)
    assert "Window" in said, "a new sheet was typed back before anything was shown"
    assert keys.unlock(unlocked.folder, "KO", PASSWORD).administrator

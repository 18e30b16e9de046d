"""A backup becomes a new vault at the door; the step of the recovery sheet cannot be skipped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.recovery import RestoreWish, SheetState
from ilja_desktop.exchange.backupfile import BackupDamaged
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.ui.kit.focusring import Stage
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.unlock.restore import RestoreVault
from ilja_desktop.ui.unlock.sheetstep import SheetStep
from tests.builders import PASSWORD
from tests.practice import sit_down
from tests.services.conftest import Town
from tests.ui import uicheck
from tests.ui.idle import until_idle
from tests.ui.unlock.test_start import run

LOOKS = ((1024, 640, 1.0), (1024, 640, 2.0), (1280, 800, 1.3))


def staged(page: RestoreVault | SheetStep, qtbot: QtBot) -> Stage:
    stage = Stage()
    qtbot.addWidget(stage)
    inside = QVBoxLayout(stage)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(page)
    stage.show()
    return stage


def a_page(vault: Path | None = None) -> RestoreVault:
    return RestoreVault("Tal wiederhergestellt", vault, ["KO", "ÖY"], lambda _: ())


def test_everything_is_within_reach(
    theme: Theme, town: Town, work: Work, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    step = SheetStep(town.desk.recovery, work)
    done = a_page()
    done.show_result(Path("Tal.ilja"), ("Stand vom 20. November.", "Anmeldename: KO."))
    pages = (a_page(Path("Tal.ilja")), a_page(), done, step)
    for page, stage in [(page, staged(page, qtbot)) for page in pages]:
        if page is step:
            step.arrive()
            until_idle(work)
        for width, height, factor in LOOKS:
            theme.apply(Mode.DARK if factor > 1 else Mode.LIGHT, factor)
            stage.resize(width, height)
            settled()
            assert uicheck.findings(stage) == []


def test_what_is_missing_is_asked_for(qtbot: QtBot) -> None:
    page = a_page()
    stage = staged(page, qtbot)
    wishes: list[RestoreWish] = []
    page.restore_wanted.connect(wishes.append)
    name = page.findChildren(QLineEdit)[-1]
    name.returnPressed.emit()
    assert "Sicherung" in page.messages.text
    page.choose_file(Path("ILJA.ilja-backup"))
    name.returnPressed.emit()
    assert "Schlüssel" in page.messages.text
    page.type_key("ILJA-TEIL-B-1PPPP", "qqqq")
    name.returnPressed.emit()
    (wish,) = wishes
    assert (wish.vault, wish.user, wish.file.name) == (None, "", "ILJA.ilja-backup")
    assert "ILJA-TEIL-B-1PPPP" in wish.key
    assert "PPPP" not in repr(wish)
    page.begin()
    page.refuse(BackupDamaged("ILJA.ilja-backup"))
    assert "beschädigt" in page.messages.text
    name.returnPressed.emit()
    assert len(wishes) == 2
    stage.close()


def test_the_step_ends_with_what_was_typed(town: Town, work: Work, qtbot: QtBot) -> None:
    step = SheetStep(town.desk.recovery, work)
    stage = staged(step, qtbot)
    step.arrive()
    until_idle(work)
    first = step.typed.data
    assert len(first) == 1
    step.typed.choose_two()
    until_idle(work)
    assert len(step.typed.data) == 2
    assert all(sheet.startswith(b"%PDF-") for sheet in step.typed.data)
    step.confirm.click()
    until_idle(work)
    assert step.messages.text
    assert town.desk.recovery.status().state is SheetState.MISSING
    step.typed.save(1, town.unlocked.folder.parent / "B.pdf")
    until_idle(work)
    assert (town.unlocked.folder.parent / "B.pdf").read_bytes() == step.typed.data[1]
    stage.close()


RESTORED = """
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication, QLineEdit
from ilja_desktop.app.program import Program
from ilja_desktop.app.start import Start

qt = QApplication(sys.argv[:1])
program = Program(qt, Start(vault=Path(sys.argv[1])))
program.begin()
program.top.page().restore_wanted.emit()
page = program.top.page()
page.choose_file(Path(sys.argv[2]))
password = next(f for f in page.findChildren(QLineEdit) if f.accessibleName() == "Kennwort")
password.setText(sys.argv[3])
found = []
page.open_wanted.connect(found.append)
password.returnPressed.emit()
end = time.monotonic() + 60
while page.title.text() != "Wiederhergestellt" and time.monotonic() < end:
    qt.processEvents()
    assert not page.messages.text, page.messages.text
print(page.text.text(), flush=True)
page.leave.click()
print(found[0], type(program.top.page()).__name__, flush=True)
program.end()
"""


def test_a_backup_comes_back_through_the_door(unlocked: Unlocked, tmp_path: Path) -> None:
    with_sheet = sit_down(unlocked)
    with_sheet.presence.note()
    with_sheet.sheets.confirm(with_sheet.sheets.draw().key)
    made = with_sheet.desk.backups.back_up(tmp_path)
    with_sheet.close()
    home = tmp_path / "home"
    said = run(RESTORED, home, str(unlocked.folder), str(made.path), PASSWORD)
    assert "hat den Stand vom" in said
    assert "LockScreen" in said
    assert "Uebung wiederhergestellt" in said

"""The composition root of the window: from the lock screen to the desk and back.

One process: the lock screen is shown first, before anything but Qt, the theme and the header
reader is imported; unlocking lays out the desk; locking replaces the process, because only then
what was shown leaves its memory.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_path
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QStackedWidget, QWidget

from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.founding import NAME_ENDING, FoundingDraft
from ilja_desktop.keys import hardening, headerfile
from ilja_desktop.ui.kit import translate
from ilja_desktop.ui.kit.crash import CrashHook, CrashSheet
from ilja_desktop.ui.kit.settings import FACTOR, GEOMETRY, MODE, Settings
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.kit.work import Lane, Work
from ilja_desktop.ui.unlock.create import CreateVault
from ilja_desktop.ui.unlock.lockscreen import LockScreen
from ilja_desktop.ui.unlock.welcome import Welcome

if TYPE_CHECKING:
    from ilja_desktop.services.opening import Workroom

VERSION = "0.1.0"
LOCKED = "--locked"


@dataclass(frozen=True)
class Start:
    """How the window is started.

    Args:
        vault: the folder to unlock; without it the only one there is, or a welcome.
        practice: open the practice vault, made if need be.
        locked: the program has just locked itself.
    """

    vault: Path | None = None
    practice: bool = False
    locked: bool = False


def now() -> datetime:
    """Return the moment, aware, in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """Return the day in Berlin."""
    return rule_day(now())


def home() -> Path:
    """Return the folder in which vaults of this account are made."""
    return user_data_path("ilja-desktop", appauthor=False)


class Program(QObject):
    """Holds what lives as long as the process: application, theme, lanes, and the window."""

    def __init__(self, app: QApplication, start: Start) -> None:
        super().__init__(app)
        self._app = app
        self._start = start
        self._settings = Settings()
        self._theme = Theme(app)
        factor = self._settings.get(FACTOR) or self._theme.system_factor()
        self._theme.apply(Mode(self._settings.get(MODE)), factor)
        self._hook = CrashHook(lambda text: CrashSheet(text).open(), VERSION, self)
        self._hook.install()
        self._work = Work(lambda refusal: None, self._hook.take, self)
        self._workroom: Workroom | None = None
        self._stage = QStackedWidget()
        self._stage.setWindowTitle(self.tr("ILJA Fallkonferenz"))
        if not self._stage.restoreGeometry(self._settings.get(GEOMETRY)):
            self._stage.resize(1280, 800)
        app.aboutToQuit.connect(self._on_about_to_quit)

    def begin(self) -> None:
        """Show the first screen."""
        if self._start.vault is not None:
            self._show_lock_screen(self._start.vault)
        elif self._start.practice:
            self._show_welcome().practice_wanted.emit()
        else:
            found = sorted(home().glob(f"*{NAME_ENDING}"))
            if len(found) == 1:
                self._show_lock_screen(found[0])
            else:
                self._show_welcome()
        self._stage.show()

    def _show_welcome(self) -> Welcome:
        page = Welcome()
        page.create_wanted.connect(self._show_create)
        page.open_wanted.connect(self._choose_vault)
        page.practice_wanted.connect(lambda: self._make_practice(page))
        self._put(page)
        page.arrive()
        return page

    def _show_create(self) -> None:
        page = CreateVault(home(), today)
        page.back_wanted.connect(self._show_welcome)
        page.create_wanted.connect(lambda answers: self._create(page, answers))
        self._put(page)
        page.arrive()

    def _show_lock_screen(self, folder: Path) -> None:
        try:
            labels = [slot.label for slot in headerfile.read(folder).header.slots]
        except Refusal as refusal:
            self._show_welcome().messages.refuse(refusal)
            return
        page = LockScreen(folder.stem, labels, saved=self._start.locked)
        page.other_wanted.connect(self._show_welcome)
        page.unlock_wanted.connect(lambda user, word: self._unlock(page, folder, user, word))
        self._put(page)
        page.arrive()

    def _choose_vault(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self._stage, self.tr("Tresor öffnen"), str(home())
        )
        if chosen:
            self._show_lock_screen(Path(chosen))

    def _create(self, page: CreateVault, answers: FoundingDraft) -> None:
        job = partial(_found, answers)
        self._work.run(page, job, self._enter, page.refuse, lane=Lane.COMPUTE)

    def _unlock(self, page: LockScreen, folder: Path, user: str, password: str) -> None:
        job = partial(_unlock, folder, user, password)
        self._work.run(page, job, self._enter, page.refuse, lane=Lane.COMPUTE)

    def _make_practice(self, page: Welcome) -> None:
        page.show_waiting(self.tr("Der Übungstresor wird vorbereitet …"))

        def failed(refusal: Refusal) -> None:
            page.show_waiting("")
            page.messages.refuse(refusal)

        self._work.run(page, _practice, self._enter, failed, lane=Lane.COMPUTE)

    def _enter(self, workroom: Workroom) -> None:
        from ilja_desktop.ui.window import Window

        self._workroom = workroom
        practice = workroom.folder.is_relative_to(home() / "uebung")
        window = Window(workroom.desk, self._work, self._theme, practice=practice)
        window.lock_wanted.connect(self._lock)
        self._put(window)

    def _lock(self) -> None:
        """Finish what is being saved, close the vault, and begin anew in a fresh process."""
        folder = self._workroom.folder if self._workroom else None
        self._finish()
        arguments = [sys.executable, "-m", "ilja_desktop", LOCKED]
        arguments += ["--vault", str(folder)] if folder else []
        replace_process(arguments)

    def _put(self, page: QWidget) -> None:
        former = self._stage.currentWidget()
        self._stage.addWidget(page)
        self._stage.setCurrentWidget(page)
        if former is not None:
            self._stage.removeWidget(former)
            former.deleteLater()

    def _finish(self) -> None:
        self._settings.put(MODE, str(self._theme.mode))
        self._settings.put(GEOMETRY, bytes(self._stage.saveGeometry().data()))
        self._work.stop()
        if self._workroom is not None:
            self._workroom.close()
            self._workroom = None
        self._app.clipboard().clear()

    def _on_about_to_quit(self) -> None:
        self._finish()
        self._hook.remove()


def replace_process(arguments: list[str]) -> None:
    """Go on as a fresh process; what this one knew leaves memory with it."""
    if sys.platform == "win32":
        os.spawnv(os.P_NOWAIT, arguments[0], arguments)
        os._exit(0)
    os.execv(arguments[0], arguments)


def _found(answers: FoundingDraft) -> Workroom:
    from ilja_desktop.domain.institution import InstitutionDraft, ProfessionalDraft
    from ilja_desktop.domain.office import OfficeDraft
    from ilja_desktop.services.access import calibrated
    from ilja_desktop.services.opening import Founding, found

    founding = Founding(
        office=OfficeDraft(
            name=answers.office,
            municipalities=(answers.municipality.strip(),),
            number_prefix=answers.number_prefix.strip(),
        ),
        institution=InstitutionDraft(
            name=answers.office, legal_circle=answers.circle, benefit_body=True
        ),
        professional=ProfessionalDraft(
            salutation=answers.salutation,
            given_name=answers.given_name,
            family_name=answers.family_name,
            function=answers.function,
        ),
        label=answers.label,
        password=answers.password,
    )
    home().mkdir(parents=True, exist_ok=True)
    return found(answers.folder(home()), founding, calibrated(), now)


def _unlock(folder: Path, user: str, password: str) -> Workroom:
    from ilja_desktop.services.opening import unlock

    return unlock(folder, user, password, now)


def _practice() -> Workroom:
    from ilja_desktop.services.practice import open_practice

    return open_practice(home() / "uebung", now)


def main(start: Start) -> int:
    """Open the window and return the exit code of the process."""
    hardening.protect_memory()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("ILJA")
    translate.install(app)
    program = Program(app, start)
    program.begin()
    return app.exec()

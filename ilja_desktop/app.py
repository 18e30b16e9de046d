"""The composition root of the window: from the lock screen to the desk and back.

One process: the lock screen is shown first, before anything but Qt, the theme and the header
reader is imported; while somebody types the password the rest is fetched; unlocking lays out the
desk; locking replaces the process, because only then what was shown leaves its memory.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_path
from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QStackedLayout, QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys import hardening, headerfile
from ilja_desktop.ui.kit import translate
from ilja_desktop.ui.kit.crash import CrashHook
from ilja_desktop.ui.kit.focusring import Stage
from ilja_desktop.ui.kit.settings import FACTOR, GEOMETRY, LANGUAGE, MODE, Settings
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.kit.work import Lane, Work
from ilja_desktop.ui.unlock.lockscreen import LockScreen
from ilja_desktop.ui.unlock.welcome import Welcome

if TYPE_CHECKING:
    from ilja_desktop.domain.founding import FoundingDraft
    from ilja_desktop.services.opening import Workroom
    from ilja_desktop.ui.unlock.create import CreateVault
    from ilja_desktop.ui.unlock.recover import RecoverVault
    from ilja_desktop.ui.window import Window

VERSION = "0.1.0"
LOCKED = "--locked"
ENDING = ".ilja"


@dataclass(frozen=True)
class Start:
    """How the window is started.

    Args:
        vault: the folder to unlock; without it the one used last, or a welcome.
        practice: open the practice vault, made if need be.
        locked: the program has just locked itself.
    """

    vault: Path | None = None
    practice: bool = False
    locked: bool = False


class TopWindow(Stage):
    """The one window of the process; shows one page after another.

    Signals:
        painted: it has been painted for the first time.
        close_wanted: somebody closes it while a vault is open.
    """

    painted = Signal()
    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pages = QStackedLayout(self)
        self._was_painted = False
        self.guarded = False
        self.setWindowTitle(self.tr("ILJA Fallkonferenz"))

    def page(self) -> QWidget | None:
        """Return the page in front."""
        return self._pages.currentWidget()

    def put(self, page: QWidget) -> None:
        """Show a page in place of the former one."""
        former = self._pages.currentWidget()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if former is not None:
            self._pages.removeWidget(former)
            former.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.guarded:
            event.ignore()
            self.close_wanted.emit()
        else:
            super().closeEvent(event)


class Program(QObject):
    """Holds what lives as long as the process: application, theme, lanes, and the window."""

    def __init__(self, app: QApplication, start: Start) -> None:
        super().__init__(app)
        self._app = app
        self._start = start
        self._settings = Settings()
        self._theme = Theme(app)
        factor = self._settings.get(FACTOR) or self._theme.system_factor()
        self._theme.apply(_mode(self._settings.get(MODE)), factor)
        self._hook = CrashHook(self._show_crash, VERSION, self)
        self._hook.install()
        self._work = Work(self._show_refusal, self._hook.take, self)
        self._workroom: Workroom | None = None
        self._window: Window | None = None
        self.top = TopWindow()
        self.top.close_wanted.connect(self._on_close_wanted)
        if not self.top.restoreGeometry(self._settings.get(GEOMETRY)):
            self.top.resize(1280, 800)
        self._work.busy.connect(self._show_busy)
        app.aboutToQuit.connect(self.end)

    def begin(self) -> None:
        """Show the first screen; fetch what is heavy once it is painted."""
        if self._start.vault is not None:
            self._show_lock_screen(self._start.vault)
        elif self._start.practice:
            self._show_welcome().practice_wanted.emit()
        else:
            found = vaults(home())
            if found:
                self._show_lock_screen(found[0])
            else:
                self._show_welcome()
        self.top.painted.connect(self._fetch)
        self.top.show()

    def _fetch(self) -> None:
        self._work.run(self, fetch_ahead, lambda _: None, lane=Lane.COMPUTE)

    def _show_welcome(self) -> Welcome:
        page = Welcome()
        page.create_wanted.connect(self._show_create)
        page.open_wanted.connect(self._choose_vault)
        page.practice_wanted.connect(lambda: self._make_practice(page))
        self.top.put(page)
        page.arrive()
        return page

    def _show_create(self) -> None:
        from ilja_desktop.ui.unlock.create import CreateVault

        page = CreateVault(home(), today)
        page.back_wanted.connect(self._show_welcome)
        page.create_wanted.connect(lambda answers: self._create(page, answers))
        self.top.put(page)
        page.arrive()

    def _show_lock_screen(self, folder: Path) -> None:
        try:
            header = headerfile.read(folder).header
        except Refusal as refusal:
            self._show_welcome().messages.refuse(refusal)
            return
        labels = [slot.label for slot in header.slots]
        recoverable = header.recovery is not None
        page = LockScreen(folder.stem, labels, saved=self._start.locked, recoverable=recoverable)
        page.recovery_wanted.connect(lambda: self._show_recover(folder, labels))
        page.other_wanted.connect(self._show_welcome)
        page.unlock_wanted.connect(lambda user, word: self._unlock(page, folder, user, word))
        self.top.put(page)
        page.arrive()
        if is_practice(folder):
            self._work.run(page, _known, lambda known: self._offer(page, known), lane=Lane.COMPUTE)

    def _show_recover(self, folder: Path, labels: list[str]) -> None:
        from ilja_desktop.ui.unlock.recover import RecoverVault

        page = RecoverVault(folder.stem, labels)
        page.back_wanted.connect(lambda: self._show_lock_screen(folder))
        page.recover_wanted.connect(lambda *typed: self._recover(page, folder, *typed))
        self.top.put(page)
        page.arrive()

    def _recover(self, page: RecoverVault, folder: Path, *typed: str) -> None:
        job = partial(_recover, folder, *typed)
        self._work.run(page, job, self._enter_recovered, page.refuse, lane=Lane.COMPUTE)

    def _enter_recovered(self, workroom: Workroom) -> None:
        self._enter(workroom)
        if self._window is not None:
            words = self.tr("Bitte drucken Sie in den Einstellungen gleich einen neuen Bogen.")
            self._window.messages.warn(words)

    def _offer(self, page: LockScreen, known: tuple[str, str]) -> None:
        note = self.tr("Übungsdaten: Anmeldename und Kennwort sind schon eingetragen.")
        page.prefill(*known, note)

    def _choose_vault(self) -> None:
        dialog = QFileDialog(self.top, self.tr("Tresor öffnen"), str(home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self._show_lock_screen(Path(chosen)))
        dialog.open()

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
        practice = is_practice(workroom.folder)
        window = Window(workroom.desk, self._work, self._theme, practice=practice)
        window.lock_wanted.connect(self._lock)
        self._window = window
        self.top.guarded = True
        self.top.put(window)
        window.arrive()

    def _on_close_wanted(self) -> None:
        if self._window is not None:
            self._window.lock()

    def _lock(self) -> None:
        """Finish what is being saved, close the vault, and begin anew in a fresh process."""
        folder = self._workroom.folder if self._workroom else None
        self._finish()
        arguments = [sys.executable, "-m", "ilja_desktop", LOCKED]
        arguments += ["--vault", str(folder)] if folder else []
        replace_process(arguments)

    def _finish(self) -> None:
        self._remember_look()
        if self._window is not None:
            self._window.flush()
            self._window = None
        self._work.stop()
        if self._workroom is not None:
            with suppress(Refusal):  # an unfinished log stays beside the database, encrypted
                self._workroom.close()
            self._workroom = None
        clipboard = self._app.clipboard()
        clipboard.clear()
        if clipboard.supportsSelection():
            clipboard.clear(QClipboard.Mode.Selection)

    def _remember_look(self) -> None:
        self._settings.put(MODE, str(self._theme.mode))
        if self._theme.factor != self._theme.system_factor() or self._settings.get(FACTOR):
            self._settings.put(FACTOR, self._theme.factor)
        self._settings.put(LANGUAGE, translate.chosen(self._app).value)
        self._settings.put(GEOMETRY, bytes(self.top.saveGeometry().data()))

    def _show_refusal(self, refusal: Refusal) -> None:
        if self._window is not None:
            self._window.messages.refuse(refusal)

    def _show_crash(self, text: str) -> None:
        from ilja_desktop.ui.kit.crash import CrashSheet

        CrashSheet(text, self.top).open()

    def _show_busy(self, busy: bool) -> None:
        if busy:
            self.top.setCursor(Qt.CursorShape.BusyCursor)
        else:
            self.top.unsetCursor()

    def end(self) -> None:
        """Finish what is being saved and give back what belongs to the process."""
        self._finish()
        self._hook.remove()


def now() -> datetime:
    """Return the moment, aware, in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """Return the day in Berlin."""
    from ilja_desktop.domain.deadline import rule_day

    return rule_day(now())


def home() -> Path:
    """Return the folder in which vaults of this account are made."""
    return user_data_path("ilja-desktop", appauthor=False)


def practice_home() -> Path:
    """Return the folder in which practice vaults are made."""
    return home() / "uebung"


def is_practice(folder: Path) -> bool:
    """Tell whether a vault is one that was made for practice by the window."""
    return folder.is_relative_to(practice_home())


def vaults(folder: Path) -> list[Path]:
    """Return the vaults in a folder, the one changed last first."""
    found = folder.glob(f"*{ENDING}")
    return sorted(found, key=lambda vault: vault.stat().st_mtime, reverse=True)


def replace_process(arguments: list[str]) -> None:
    """Go on as a fresh process; what this one knew leaves memory with it."""
    if sys.platform == "win32":
        os.spawnv(os.P_NOWAIT, arguments[0], arguments)
        os._exit(0)
    os.execv(arguments[0], arguments)


def fetch_ahead() -> None:
    """Import what comes after the lock screen, while the password is being typed."""
    import ilja_desktop.services.opening
    import ilja_desktop.ui.window  # noqa: F401 - only to have it at hand


def keep_no_file_history() -> None:
    """Let Qt's file dialogs write down nowhere which folders somebody has looked at."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def _mode(stored: str) -> Mode:
    return Mode(stored) if stored in set(Mode) else Mode.SYSTEM


def _found(answers: FoundingDraft) -> Workroom:
    from ilja_desktop.services.access import calibrated
    from ilja_desktop.services.opening import found, founding_of

    home().mkdir(parents=True, exist_ok=True)
    return found(answers.folder(home()), founding_of(answers), calibrated(), now)


def _unlock(folder: Path, user: str, password: str) -> Workroom:
    from ilja_desktop.services.opening import unlock

    return unlock(folder, user, password, now)


def _recover(folder: Path, user: str, key: str, password: str) -> Workroom:
    from ilja_desktop.services.access import calibrated
    from ilja_desktop.services.reopening import NewPassword, recover

    wish = NewPassword(label=user, password=password)
    return recover(folder, key, wish, calibrated(), now)


def _practice() -> Workroom:
    from ilja_desktop.services.practice import open_practice

    return open_practice(practice_home(), now)


def _known() -> tuple[str, str]:
    from ilja_desktop.services.practice import KNOWN_PASSWORD, USER

    return USER, KNOWN_PASSWORD


def main(start: Start) -> int:
    """Open the window and return the exit code of the process."""
    hardening.protect_memory()
    keep_no_file_history()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("ILJA")
    translate.install(app, translate.language(Settings().get(LANGUAGE)))
    program = Program(app, start)
    program.begin()
    return app.exec()

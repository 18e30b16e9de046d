"""What lives as long as the process: application, theme, lanes, and the window."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QApplication

from ilja_desktop.app import entry
from ilja_desktop.app.door import Door
from ilja_desktop.app.doorway import Doorway
from ilja_desktop.app.locking import PATIENCE_S, begin_anew, empty_clipboard, hard_end
from ilja_desktop.app.missed import anchor_words, missed_words
from ilja_desktop.app.paths import (
    first_vault,
    is_practice,
    keep_no_file_history,
    runtime,
)
from ilja_desktop.app.single import Single
from ilja_desktop.app.start import VERSION, Start
from ilja_desktop.app.topwindow import TopWindow
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.user import Role
from ilja_desktop.keys import hardening
from ilja_desktop.ui.kit import translate
from ilja_desktop.ui.kit.capture import CaptureShield
from ilja_desktop.ui.kit.clipboard import ClipboardGuard
from ilja_desktop.ui.kit.crash import CrashHook
from ilja_desktop.ui.kit.displays import Displays
from ilja_desktop.ui.kit.settings import FACTOR, GEOMETRY, LANGUAGE, MODE, Settings
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.kit.work import Lane, Work

if TYPE_CHECKING:
    from ilja_desktop.app.guard import Guard
    from ilja_desktop.services.workroom import Workroom
    from ilja_desktop.ui.vaultwindow import VaultWindow


_USUAL = QSize(1280, 800)
"""Of the window at first, where the screen has room for it."""


class Program(QObject):
    """Holds the window, and the vault while it is open."""

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
        self.work = Work(self._show_refusal, self._hook.take, self)
        self.workroom: Workroom | None = None
        self._window: VaultWindow | None = None
        self._guard: Guard | None = None
        self._single: Single | None = None
        ClipboardGuard(app.clipboard(), self)
        CaptureShield(app, self._settings, parent=self)
        self.top = TopWindow()
        self.top.close_wanted.connect(self._on_close_wanted)
        if not self.top.restoreGeometry(self._settings.get(GEOMETRY)):
            self.top.resize(_USUAL.boundedTo(self.top.screen().availableSize()))
        Displays(self).keep_home(self.top)
        doorway = Doorway(self.top, self.work, self.enter)
        self._door = Door(doorway, self, locked=start.locked)
        self.work.busy.connect(self._show_busy)
        app.aboutToQuit.connect(self.end)

    def begin(self) -> None:
        """Show the first screen; fetch what is heavy once it is painted."""
        self._door.begin(self._start)
        self.top.painted.connect(self._fetch)
        self.top.show()

    def claim(self, folder: Path) -> bool:
        """Be the window of a vault; otherwise the one there is has come to the front."""
        if self._single is not None and self._single.folder == folder:
            return True
        single = Single(folder, runtime(), self)
        if not single.claim():
            return False
        if self._single is not None:
            self._single.release()
        self._single = single
        single.raise_wanted.connect(self._come_to_front)
        return True

    def _come_to_front(self) -> None:
        self.top.setWindowState(self.top.windowState() & ~Qt.WindowState.WindowMinimized)
        self.top.raise_()
        self.top.activateWindow()

    def end(self) -> None:
        """Finish what is being saved and give back what belongs to the process."""
        self._finish()
        self._hook.remove()

    def _fetch(self) -> None:
        self.work.run(self, entry.fetch_ahead, lambda _: None, lane=Lane.COMPUTE)

    def enter(self, workroom: Workroom, words: str) -> None:
        """Show the rooms of an opened vault, or what has to be done before."""
        from ilja_desktop.app.guard import Guard, surroundings_of
        from ilja_desktop.ui.mentorwindow import MentorWindow
        from ilja_desktop.ui.window import Window

        self.workroom = workroom
        if workroom.sheets.due:
            self._ask_for_sheet(workroom)
            return
        practice = is_practice(workroom.folder)
        kind = MentorWindow if Role.MENTOR in workroom.desk.user.roles else Window
        window = kind(workroom.desk, self.work, self._theme, practice=practice)
        window.lock_wanted.connect(self._lock)
        self._window = window
        self._guard = Guard(window, workroom.desk, self.work, surroundings_of(self.top))
        self.top.guarded = True
        self.top.put(window)
        window.arrive()
        self._guard.start()
        self.claim(workroom.folder)
        gone = anchor_words(gone=workroom.desk.anchorage.anchor_gone)
        parts = (words, missed_words(workroom.missed), gone)
        said = " ".join(part for part in parts if part)
        if said:
            window.messages.warn(said)

    def _ask_for_sheet(self, workroom: Workroom) -> None:
        from ilja_desktop.ui.unlock.sheetstep import SheetStep

        step = SheetStep(workroom.sheets, self.work)
        step.completed.connect(lambda: self.enter(workroom, ""))
        step.leave_wanted.connect(self._lock)
        self.top.put(step)
        step.arrive()

    def _on_close_wanted(self) -> None:
        if self._window is not None:
            self._window.lock()

    def _lock(self) -> None:
        """Finish what is being saved, close the vault, and begin anew in a fresh process.

        What does not finish in time is cut off; what was committed stays (see the fault tests).
        """
        folder = self.workroom.folder if self.workroom else None
        with hard_end():
            self._finish(PATIENCE_S)
        begin_anew(folder)

    def _finish(self, seconds: float | None = None) -> None:
        empty_clipboard(self._app)
        if self._guard is not None:
            self._guard.stop()
            self._guard = None
        if self._window is not None:
            self._window.flush()
            self._window = None
        self._remember_look()
        self.work.stop(self._close, seconds)
        if self._single is not None:
            self._single.release()
            self._single = None

    def _close(self) -> None:
        """Give the vault back; runs on the store lane after everything else."""
        workroom, self.workroom = self.workroom, None
        if workroom is not None:
            with suppress(Refusal):  # an unfinished log stays beside the database, encrypted
                workroom.close()

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


def main(start: Start) -> int:
    """Open the window and return the exit code of the process."""
    hardening.protect_memory()
    keep_no_file_history()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("ILJA")
    translate.install(app, translate.language(Settings().get(LANGUAGE)))
    program = Program(app, start)
    folder = None if start.practice else first_vault(start.vault)
    if folder is not None and not program.claim(folder):
        program.end()
        return 0
    program.begin()
    return app.exec()


def _mode(stored: str) -> Mode:
    return Mode(stored) if stored in set(Mode) else Mode.SYSTEM

"""The pages before a vault is open, and the ways between them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from ilja_desktop.app import entry
from ilja_desktop.app.doorway import Doorway
from ilja_desktop.app.paths import home, is_practice, vaults
from ilja_desktop.app.returning import Returning
from ilja_desktop.app.start import Start
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys import headerfile
from ilja_desktop.keys.attempts import waiting_time
from ilja_desktop.keys.deviceunlock import usable_by
from ilja_desktop.keys.machine import machine_mark
from ilja_desktop.ui.kit.work import Lane
from ilja_desktop.ui.unlock.lockscreen import LockScreen
from ilja_desktop.ui.unlock.welcome import Welcome

if TYPE_CHECKING:
    from ilja_desktop.domain.founding import FoundingDraft
    from ilja_desktop.services.workroom import Workroom
    from ilja_desktop.ui.unlock.create import CreateVault
    from ilja_desktop.ui.unlock.recover import RecoverVault


class Door(QObject):
    """Leads from the first screen into an open vault.

    Args:
        doorway: the window, the lanes, and what is behind the door.
        locked: whether the program has just locked itself.
    """

    def __init__(self, doorway: Doorway, parent: QObject, *, locked: bool = False) -> None:
        super().__init__(parent)
        self._way = doorway
        self._locked = locked

    def begin(self, start: Start) -> None:
        """Show the first screen."""
        if start.vault is not None:
            self.show_lock_screen(start.vault)
        elif start.practice:
            self.show_welcome().practice_wanted.emit()
        elif found := vaults(home()):
            self.show_lock_screen(found[0])
        else:
            self.show_welcome()

    def show_welcome(self) -> Welcome:
        """Show the ways to begin on a new machine."""
        page = Welcome()
        page.create_wanted.connect(self._show_create)
        page.open_wanted.connect(self._choose_vault)
        page.practice_wanted.connect(lambda: self._make_practice(page))
        page.restore_wanted.connect(lambda: self._restore())
        self._way.top.put(page)
        page.arrive()
        return page

    def show_lock_screen(self, folder: Path) -> None:
        """Ask for the password of a vault; back to the welcome if there is none."""
        try:
            header = headerfile.read(folder).header
        except Refusal as refusal:
            self.show_welcome().messages.refuse(refusal)
            return
        labels = [slot.label for slot in header.slots]
        recoverable = header.recovery is not None
        by_device = usable_by(header, machine_mark(header.vault_id))
        page = LockScreen(
            folder.stem, labels, by_device, saved=self._locked, recoverable=recoverable
        )
        page.recovery_wanted.connect(lambda: self._show_recover(folder, labels))
        page.other_wanted.connect(self.show_welcome)
        page.restore_wanted.connect(lambda: self._restore(folder))
        page.unlock_wanted.connect(lambda user, word: self._unlock(page, folder, user, word))
        page.device_wanted.connect(lambda user: self._open_by_device(page, folder, user))
        self._way.top.put(page)
        page.arrive()
        page.wait(waiting_time(folder, entry.now()))
        if is_practice(folder):
            self._way.work.run(
                page, entry.known, lambda known: self._offer(page, known), lane=Lane.COMPUTE
            )

    def _offer(self, page: LockScreen, known: tuple[str, str]) -> None:
        note = self.tr("Übungsdaten: Anmeldename und Kennwort sind schon eingetragen.")
        page.prefill(*known, note)

    def _unlock(self, page: LockScreen, folder: Path, user: str, password: str) -> None:
        self._way.work.run(
            page,
            partial(entry.unlock, folder, user, password),
            lambda room: self._go_in(room, folder, password),
            partial(self._turn_away, page, folder),
            lane=Lane.COMPUTE,
        )

    def _open_by_device(self, page: LockScreen, folder: Path, user: str) -> None:
        failed = partial(self._turn_away, page, folder)
        self._way.open(page, partial(entry.unlock_by_device, folder, user), failed)

    def _turn_away(self, page: LockScreen, folder: Path, refusal: Refusal) -> None:
        page.refuse(refusal)
        page.wait(waiting_time(folder, entry.now()))

    def _go_in(self, room: Workroom, folder: Path, password: str) -> None:
        """Open the rooms, or have an own password chosen first where somebody else set this one."""
        if not room.own_password_due:
            self._way.enter(room, "")
            return
        from ilja_desktop.ui.unlock.ownpassword import OwnPassword

        page = OwnPassword(folder.stem)
        page.back_wanted.connect(lambda: self._leave(room, folder))
        page.own_chosen.connect(
            lambda own: self._way.open(
                page, partial(entry.set_own_password, room, password, own), page.refuse
            )
        )
        self._way.top.put(page)
        page.arrive()

    def _leave(self, room: Workroom, folder: Path) -> None:
        room.close()
        self.show_lock_screen(folder)

    def _choose_vault(self) -> None:
        dialog = QFileDialog(self._way.top, self.tr("Tresor öffnen"), str(home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.show_lock_screen(Path(chosen)))
        dialog.open()

    def _make_practice(self, page: Welcome) -> None:
        page.show_waiting(self.tr("Der Übungstresor wird vorbereitet …"))

        def failed(refusal: Refusal) -> None:
            page.show_waiting("")
            page.messages.refuse(refusal)

        self._way.open(page, entry.practise, failed)

    def _show_create(self) -> None:
        from ilja_desktop.ui.unlock.create import CreateVault

        page = CreateVault(home(), entry.today)
        page.back_wanted.connect(self.show_welcome)
        page.create_wanted.connect(lambda answers: self._create(page, answers))
        self._way.top.put(page)
        page.arrive()

    def _create(self, page: CreateVault, answers: FoundingDraft) -> None:
        self._way.open(page, partial(entry.found, answers), page.refuse)

    def _show_recover(self, folder: Path, labels: list[str]) -> None:
        from ilja_desktop.ui.unlock.recover import RecoverVault

        page = RecoverVault(folder.stem, labels)
        page.back_wanted.connect(lambda: self.show_lock_screen(folder))
        page.recover_wanted.connect(lambda *typed: self._recover(page, folder, *typed))
        self._way.top.put(page)
        page.arrive()

    def _recover(self, page: RecoverVault, folder: Path, *typed: str) -> None:
        words = self.tr(
            "Der Wiederherstellungsbogen wurde benutzt. Wer den Tresor verwaltet, stellt bei der "
            "nächsten Anmeldung einen neuen aus."
        )
        self._way.open(page, partial(entry.recover, folder, *typed), page.refuse, words)

    def _restore(self, vault: Path | None = None) -> None:
        back = self.show_welcome if vault is None else partial(self.show_lock_screen, vault)
        Returning(self._way, back, self.show_lock_screen, self).show(vault)

"""The pages for what came back: restoring a backup, and what is said when it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ilja_desktop.app import entry
from ilja_desktop.app.doorway import Doorway
from ilja_desktop.domain.daywords import long_day
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys import headerfile
from ilja_desktop.ui.kit.work import Lane

if TYPE_CHECKING:
    from ilja_desktop.domain.recovery import RestoreWish
    from ilja_desktop.services.restoring import Restored
    from ilja_desktop.ui.unlock.restore import RestoreVault


class Returning(QObject):
    """Leads from a backup to the lock screen of a new vault.

    Args:
        doorway: the window and the lanes.
        go_back: shows the page the user came from.
        show_lock_screen: of the restored vault.
    """

    def __init__(
        self,
        doorway: Doorway,
        go_back: Callable[[], object],
        show_lock_screen: Callable[[Path], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._way = doorway
        self._go_back = go_back
        self._show_lock_screen = show_lock_screen

    def show(self, vault: Path | None = None) -> RestoreVault:
        """Show the page; from a lock screen its vault is the former one."""
        from ilja_desktop.ui.unlock.restore import RestoreVault

        name = self.tr("Wiederhergestellt") if vault is None else _named_anew(vault.stem)
        labels = () if vault is None else labels_of(vault)
        page = RestoreVault(name, vault, labels, labels_of)
        page.back_wanted.connect(self._go_back)
        page.open_wanted.connect(self._show_lock_screen)
        page.restore_wanted.connect(lambda wish: self._restore(page, wish))
        self._way.top.put(page)
        page.arrive()
        return page

    def _restore(self, page: RestoreVault, wish: RestoreWish) -> None:
        token = page.begin()
        self._way.work.run(
            page,
            partial(entry.restore, wish, token),
            partial(_show_result, page),
            page.refuse,
            lane=Lane.COMPUTE,
            token=token,
        )


def labels_of(folder: Path) -> Sequence[str]:
    """Return who signs in to a vault; nothing if there is none in the folder."""
    try:
        return tuple(slot.label for slot in headerfile.read(folder).header.slots)
    except Refusal:
        return ()


def _named_anew(name: str) -> str:
    words = QCoreApplication.translate("Returning", "{name} wiederhergestellt {day}")
    return words.format(name=name, day=entry.today().isoformat())


def _show_result(page: RestoreVault, restored: Restored) -> None:
    assert restored.folder is not None
    page.show_result(restored.folder, result_words(restored))


def result_words(restored: Restored) -> tuple[str, ...]:
    """Return what came of a restore, as sentences."""
    from ilja_desktop.domain.deadline import BERLIN, rule_day

    assert restored.folder is not None
    first = QCoreApplication.translate(
        "Returning", "Der Tresor „{name}“ hat den Stand vom {day}, {hour} Uhr, mit {cases} Fällen."
    )
    moment = restored.made_at.astimezone(BERLIN)
    signs_in = QCoreApplication.translate(
        "Returning", "Geprüft und unversehrt. Anmeldename: {label}."
    )
    return (
        first.format(
            name=restored.folder.stem,
            day=long_day(rule_day(restored.made_at)),
            hour=f"{moment:%H:%M}",
            cases=restored.cases,
        ),
        signs_in.format(label=restored.label),
        QCoreApplication.translate(
            "Returning", "Was danach eingetragen wurde, fehlt und muss nachgetragen werden."
        ),
        *_applied_words(restored),
    )


def _applied_words(restored: Restored) -> tuple[str, ...]:
    """Return which later erasures and withdrawals were applied before anything is shown."""
    applied = restored.applied
    if not applied:
        return ()
    words = QCoreApplication.translate(
        "Returning",
        "Was nach der Sicherung gelöscht oder widerrufen wurde, gilt auch hier: {cases} Fälle und "
        "{people} Personen gelöscht, {consents} Einwilligungen beendet.",
    )
    return (words.format(cases=applied.cases, people=applied.people, consents=applied.consents),)

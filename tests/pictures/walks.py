"""The round trips of packages, step by step: office and volunteer, desk and desk."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from ilja_desktop.domain.startstick import StartStickDraft
from ilja_desktop.keys.kdf import FLOOR
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.opening import unlock
from ilja_desktop.services.stickmaking import make_stick
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.store.vault import Vault
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.mentorwindow import MentorWindow
from ilja_desktop.ui.vaultwindow import VaultWindow
from ilja_desktop.ui.window import Window
from tests.builders import found_vault
from tests.pictures.camera import SETTLED_MS, lay_over
from tests.practice import make_practice, now, sit_down
from tests.services.conftest import founded
from tests.ui.carrying import Side, Walk
from tests.ui.carryingwalk import desk_to_desk, with_volunteer
from tests.ui.idle import until_idle

CASES = 20
TOLD, OWN = "Zwölf-Eulen-fliegen-leise-7", "Nachtigallen-singen-am-Kanal-9"
OFFICE, LAPTOP = ((1280, 800), 1.0), ((1366, 768), 1.3)
"""Size and text factor: at an office, and on a volunteer's machine."""


@dataclass
class Album:
    """Numbers the pictures of one walk."""

    out: Path
    theme: Theme
    mode: Mode
    taken: int = 0

    def take(self, name: str, side: Side, sheet: QDialog | None) -> None:
        """Photograph one side, with the sheet in front of it."""
        size, factor = LAPTOP if isinstance(side.window, MentorWindow) else OFFICE
        self.theme.apply(self.mode, factor)
        side.window.resize(*size)
        for _ in range(2):
            until_idle(side.work)
            QTest.qWait(SETTLED_MS)
        picture = side.window.grab()
        if sheet is not None:
            lay_over(picture, sheet)
        self.taken += 1
        picture.save(str(self.out / f"{self.taken:02}_{name}_{self.mode.name.lower()}.png"))


def take_walks(out: Path, theme: Theme) -> None:
    """Walk both round trips, light and dark."""
    for mode in (Mode.LIGHT, Mode.DARK):
        for walk in (_volunteer, _desks):
            folder = out / walk.__name__.strip("_")
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory() as place:
                (Path(place) / "stick").mkdir()
                theme.apply(mode, 1.0)
                walk(Path(place), theme, Album(folder, theme, mode))


def _desks(place: Path, theme: Theme, album: Album) -> None:
    workroom = sit_down(make_practice(place / "Heim.ilja", CASES))
    unlocked = found_vault(place / "Fort.ilja")
    vault = Vault.open(unlocked)
    town = founded(vault, unlocked)
    town.clock.now = now()
    town.desk.workplace.presence.note()
    sides = [Side(desk, *_window(desk, theme, Window)) for desk in (workroom.desk, town.desk)]
    desk_to_desk(Walk(place / "stick", album.take), *sides)
    _leave(sides, workroom)
    vault.close()


def _volunteer(place: Path, theme: Theme, album: Album) -> None:
    office = sit_down(make_practice(place / "Heim.ilja", CASES))
    writes = next(line.volunteer for line in office.desk.mentor_logs.lines() if line.unread)
    volunteers = office.desk.volunteers.all()
    volunteer = next(each for each in volunteers if each.display_name() == writes)
    draft = StartStickDraft(folder=place / "Startstick", password=TOLD, sheet=None)
    stick = make_stick(office.desk, volunteer.id, draft, FLOOR)
    own = unlock(stick.vault, stick.label, TOLD, now)
    own.set_own_password(TOLD, OWN, FLOOR)
    for room in (office, own):
        room.presence.note()
    sides = [
        Side(office.desk, *_window(office.desk, theme, Window)),
        Side(own.desk, *_window(own.desk, theme, MentorWindow)),
    ]
    with_volunteer(Walk(place / "stick", album.take), *sides)
    _leave(sides, office, own)


def _window(desk: Desk, theme: Theme, kind: type[VaultWindow]) -> tuple[Work, VaultWindow]:
    work = Work(_raise, _raise)
    window = kind(desk, work, theme)
    window.show()
    window.arrive()
    until_idle(work)
    return work, window


def _leave(sides: list[Side], *workrooms: Workroom) -> None:
    for side in sides:
        side.window.hide()
        side.work.stop()
    for workroom in workrooms:
        workroom.close()


def _raise(error: Exception) -> None:
    raise error

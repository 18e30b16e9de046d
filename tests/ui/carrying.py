"""Two people at two windows who exchange packages by stick, button by button."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from ilja_desktop.domain.package import Errand
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.package.comparesheet import CompareSheet
from ilja_desktop.ui.package.contactsheet import ContactSheet
from ilja_desktop.ui.package.room import PackageRoom
from ilja_desktop.ui.package.sendsheet import SendSheet
from ilja_desktop.ui.vaultwindow import VaultWindow
from tests.ui.idle import until_idle

LONGEST_S = 20
SheetType = TypeVar("SheetType", bound=QDialog)
Shot = Callable[[str, "Side", QDialog | None], None]
"""Photographs one side, with the sheet in front of it."""


def unseen(_name: str, _side: Side, _sheet: QDialog | None) -> None:
    """Take no picture."""


def until(happened: Callable[[], bool]) -> None:
    """Let the windows work until something has happened.

    Raises:
        TimeoutError: it never does.
    """
    begun = time.monotonic()
    while not happened():
        QTest.qWait(5)
        if time.monotonic() - begun > LONGEST_S:
            raise TimeoutError("it never happens")


@dataclass
class Side:
    """One of the two, at their own window."""

    desk: Desk
    work: Work
    window: VaultWindow

    @property
    def room(self) -> PackageRoom:
        """The room of exchange, brought to the front."""
        room = self.window.frame.open("packages")
        assert isinstance(room, PackageRoom)
        until_idle(self.work)
        return room


def front(side: Side, kind: type[SheetType]) -> SheetType:
    """Wait for a sheet or question to stand in front of a window, and return it."""

    def shown() -> list[SheetType]:
        return [each for each in side.window.findChildren(kind) if each.isVisible()]

    until(lambda: bool(shown()))
    return shown()[0]


@dataclass
class Walk:
    """What the two do.

    Args:
        stick: the folder that is carried to and fro.
        shot: sees every step.
    """

    stick: Path
    shot: Shot = unseen

    def give_card(self, giver: Side, taker: Side, whom: str) -> None:
        """Save a card at one window, read it in at the other, and compare it there."""
        path = self.stick / "karte.ilja-kontakt"
        path.unlink(missing_ok=True)
        self._contacts(giver)
        giver.room.contacts._on_place_chosen(path)  # noqa: SLF001 # as the file dialog answers
        until(path.exists)
        self.shot(f"karte_{whom}", giver, None)
        contacts = self._contacts(taker)
        contacts.contacts._on_card_chosen((path,))  # noqa: SLF001 # as above
        sheet = front(taker, ContactSheet)
        self.shot(f"kontakt_{whom}", taker, sheet)
        sheet.confirm.click()
        until(lambda: bool(taker.desk.contacts.every()))
        until_idle(taker.work)
        contacts.contacts.compare.click()
        compare = front(taker, CompareSheet)
        until_idle(taker.work)
        self.shot(f"vergleich_{whom}", taker, compare)
        compare.sure.setChecked(True)
        compare.confirm.click()
        until(lambda: taker.desk.contacts.every()[0].compared_on is not None)
        until_idle(taker.work)
        self.shot(f"verglichen_{whom}", taker, None)

    def send(self, side: Side, errand: Errand, name: str, subject: str = "") -> Path:
        """Pack, look at what goes and what stays, seal; return the file on the stick."""
        room, known = side.room, set(self.stick.glob("*.ilja-paket"))
        room.tabs.setCurrentIndex(0)
        room.pack.click()
        sheet = front(side, SendSheet)
        sheet.errand.setCurrentText(word(errand))
        until_idle(side.work)
        if subject:
            begins = Qt.MatchFlag.MatchStartsWith
            sheet.subject.setCurrentIndex(sheet.subject.findText(subject, begins))
        self.shot(f"{name}_packen", side, sheet)
        sheet.confirm.click()
        until(room.plan.isVisible)
        until_idle(side.work)
        self.shot(f"{name}_geht_mit", side, None)
        room.seal_into(self.stick)
        until(lambda: "Gepackt" in room.messages.text)
        until_idle(side.work)
        self.shot(f"{name}_gepackt", side, None)
        (path,) = set(self.stick.glob("*.ilja-paket")) - known
        return path

    def open(self, side: Side, path: Path, name: str) -> PackageRoom:
        """Open a package and look at what it would do."""
        room = side.room
        room.open_package(path)
        until(room.page.isVisible)
        until_idle(side.work)
        self.shot(f"{name}_ansehen", side, None)
        return room

    def take(self, side: Side, path: Path, name: str) -> None:
        """Open a package and take it in; nothing about it has to be decided."""
        room = self.open(side, path, name)
        room.page.take.click()
        until(lambda: "übernommen" in room.messages.text)
        until_idle(side.work)
        self.shot(f"{name}_uebernommen", side, None)

    def _contacts(self, side: Side) -> PackageRoom:
        room = side.room
        room.tabs.setCurrentIndex(1)
        until_idle(side.work)
        return room

"""Makes numbered copies: planned, made, recorded, and only then printed or written.

The number, the recipient, the grants and the file's hash are committed before a byte leaves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.disclosure import Channel, DocumentKind
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.passwordwords import suggested_password
from ilja_desktop.services.copyplan import CopyPlan
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.disclosure import HandOut
from ilja_desktop.services.outfile import demand_free, write_new
from ilja_desktop.services.press import Made
from ilja_desktop.ui.kit.filedialog import ask_save
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Lane, Token, Work
from ilja_desktop.ui.minutes.copyprint import CopyPrint, Wanted
from ilja_desktop.ui.minutes.passwordshown import show_password
from ilja_desktop.ui.minutes.wish import Wish, make


class Copying(QObject):
    """Hands out one copy after the other.

    Signals:
        done: a sentence about the copy that left.
        refused: why none did, or did not arrive, with the refusal.
    """

    done = Signal(str)
    refused = Signal(object)

    def __init__(self, desk: Desk, work: Work, progress: Progress, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._work = work
        self._progress = progress
        self._page = page

    def save(self, wish: Wish) -> None:
        """Ask where the copy shall go, then make, record and write it."""
        self._plan(wish, Channel.FILE, self._ask_place)

    def print(self, wish: Wish) -> None:
        """Ask for a printer, then make, record and print the copy, to be handed over."""
        self.print_all((Wanted(wish, ""),), wish.by_hand)

    def post(self, wish: Wish) -> None:
        """The same for a copy that goes by post."""
        self.print_all((Wanted(wish, ""),), Channel.BY_POST)

    def print_all(self, wanted: Sequence[Wanted], channel: Channel | None = None) -> CopyPrint:
        """Ask for a printer, and of several copies which; returns the open sheet."""
        sheet = CopyPrint(self._desk, self._work, wanted, channel, self._page.window())
        sheet.printed.connect(self.done)
        sheet.open()
        return sheet

    def protect(self, wish: Wish) -> None:
        """Ask where the copy shall go, then write it behind a password that is shown once."""
        self._plan(wish, Channel.PROTECTED_FILE, self._ask_place)

    def hand_out(self, plan: CopyPlan, target: Path) -> None:
        """Make a planned copy and record it; then it leaves for a file."""
        token = self._progress.begin(self.tr("Exemplar wird erstellt und unterschrieben"))
        self._work.run(
            self,
            partial(_made, self._desk, plan, target),
            partial(self._record, plan, target, token),
            self._refuse,
            lane=Lane.COMPUTE,
            token=token,
        )

    def _plan(self, wish: Wish, channel: Channel, then: Callable[[CopyPlan], None]) -> None:
        self._work.run(self, partial(wish.plan, self._desk, channel), then, self._refuse)

    def _ask_place(self, plan: CopyPlan) -> None:
        ask_save(
            self._page.window(),
            self.tr("Exemplar als Datei speichern"),
            file_name(plan),
            self.tr("PDF-Datei (*.pdf)"),
            partial(self.hand_out, plan),
        )

    def _record(self, plan: CopyPlan, target: Path, token: Token, made: Made) -> None:
        job = partial(self._desk.disclosures.hand_out, plan, made)
        self._work.run(self, job, partial(self._let_go, target), self._refuse, token=token)

    def _let_go(self, target: Path, copy: HandOut) -> None:
        if copy.record.channel is Channel.PROTECTED_FILE:
            self._write_protected(target, copy)
            return
        self._work.run(
            self,
            partial(write_new, target, copy.content),
            lambda _: self._finish(copy),
            self._refuse,
            lane=Lane.COMPUTE,
        )

    def _write_protected(self, target: Path, copy: HandOut) -> None:
        password = suggested_password()

        def write() -> None:
            write_new(target, self._desk.disclosures.protect(copy, password))

        def told(_: object) -> None:
            self._finish(copy)
            show_password(self._page, copy.record.receiver_name, password)

        self._work.run(self, write, told, self._refuse, lane=Lane.COMPUTE)

    def _finish(self, copy: HandOut) -> None:
        self._progress.end()
        record = copy.record
        words = self.tr("Exemplar {number} für {name} ist gespeichert.")
        self.done.emit(words.format(number=record.copy_number, name=record.receiver_name))

    def _refuse(self, refusal: Refusal) -> None:
        self._progress.end()
        self.refused.emit(refusal)


def _made(desk: Desk, plan: CopyPlan, target: Path) -> Made:
    """Make a copy if its place is free; found out before it is recorded.

    Raises:
        FileTaken: there is a file of this name.
    """
    demand_free(target)
    return make(desk, plan)


def file_name(plan: CopyPlan) -> str:
    """Return the proposed name of a copy's file; it names no young person."""
    kinds = {
        DocumentKind.SHEET_EXTRACT: "Fallblatt",
        DocumentKind.SHEET_DRAFT: "Entwurf-Fallblatt",
        DocumentKind.MINUTES_DRAFT: "Entwurf-Protokoll",
        DocumentKind.MINUTES_COPY: "Protokoll",
        DocumentKind.MINUTES_PUBLIC: "Protokoll-ohne-Fallzeilen",
    }
    start = kinds.get(plan.draft.kind, word(plan.draft.kind))
    number = re.sub(r"[^0-9A-Za-z]+", "-", plan.paper.head.number).strip("-")
    return f"{start}-{number}-Exemplar-{plan.number:02}.pdf"

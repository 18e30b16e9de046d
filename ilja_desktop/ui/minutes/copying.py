"""Makes numbered copies: planned, made, recorded, and only then printed or written.

The number, the recipient, the grants and the file's hash are committed before a byte leaves.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.disclosure import DRAFTS, Channel, DocumentKind, Edition
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import ConferenceId, ProfessionalId
from ilja_desktop.keys.passwordwords import suggested_password
from ilja_desktop.services.copyplan import CopyPlan
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.disclosure import HandOut
from ilja_desktop.services.distribution import Receiver
from ilja_desktop.services.outfile import demand_free, write_new
from ilja_desktop.services.press import Made
from ilja_desktop.ui.kit.filedialog import ask_save
from ilja_desktop.ui.kit.printing import PrintRun, a4_printer
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Lane, Token, Work
from ilja_desktop.ui.minutes.passwordshown import show_password

Target = Path | QPrinter


@dataclass(frozen=True)
class Wish:
    """Of which paper a copy is wanted, and for whom; nobody named means no case lines."""

    conference_id: ConferenceId
    receiver: Receiver | None = None
    participant: ProfessionalId | None = None
    draft: bool = False
    """A draft to be agreed on, before anything is signed."""
    edition: Edition = Edition.USUAL

    def plan(self, desk: Desk, channel: Channel) -> CopyPlan:
        """Plan the copy; runs on the store lane."""
        return replace(self._planned(desk, channel), edition=self.edition)

    def _planned(self, desk: Desk, channel: Channel) -> CopyPlan:
        if self.receiver is not None and self.draft:
            return desk.reviews.plan_draft(self.receiver, channel)
        if self.receiver is not None:
            return desk.disclosures.plan_extract(self.receiver, channel)
        if self.participant is not None and self.draft:
            return desk.reviews.plan_minutes_draft(self.conference_id, self.participant, channel)
        if self.participant is not None:
            return desk.disclosures.plan_minutes_copy(self.conference_id, self.participant, channel)
        return desk.disclosures.plan_public_minutes(self.conference_id, channel)


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
        """Ask for a printer, then make, record and print the copy."""
        self._plan(wish, Channel.PRINT, self._ask_printer)

    def post(self, wish: Wish) -> None:
        """The same for a copy that goes by post."""
        self._plan(wish, Channel.BY_POST, self._ask_printer)

    def protect(self, wish: Wish) -> None:
        """Ask where the copy shall go, then write it behind a password that is shown once."""
        self._plan(wish, Channel.PROTECTED_FILE, self._ask_place)

    def hand_out(self, plan: CopyPlan, target: Target) -> None:
        """Make a planned copy and record it; then it leaves for a file or a printer."""
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

    def _ask_printer(self, plan: CopyPlan) -> None:
        printer = a4_printer()
        dialog = QPrintDialog(printer, self._page.window())
        dialog.accepted.connect(partial(self.hand_out, plan, printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()

    def _record(self, plan: CopyPlan, target: Target, token: Token, made: Made) -> None:
        job = partial(self._desk.disclosures.hand_out, plan, made)
        self._work.run(self, job, partial(self._let_go, target), self._refuse, token=token)

    def _let_go(self, target: Target, copy: HandOut) -> None:
        if isinstance(target, Path) and copy.record.channel is Channel.PROTECTED_FILE:
            self._write_protected(target, copy)
            return
        if isinstance(target, Path):
            self._work.run(
                self,
                partial(write_new, target, copy.content),
                lambda _: self._finish(
                    self.tr("Exemplar {number} für {name} ist gespeichert."), copy
                ),
                self._refuse,
                lane=Lane.COMPUTE,
            )
            return
        words = self.tr("Exemplar {number} für {name} ist an den Drucker gegeben.")
        printed = PrintRun(
            self._work,
            copy.content,
            target,
            lambda _pages: self._finish(words, copy),
            self._refuse,
            self,
        )
        printed.start()

    def _write_protected(self, target: Path, copy: HandOut) -> None:
        password = suggested_password()

        def write() -> None:
            write_new(target, self._desk.disclosures.protect(copy, password))

        def told(_: object) -> None:
            self._finish(self.tr("Exemplar {number} für {name} ist gespeichert."), copy)
            show_password(self._page, copy.record.receiver_name, password)

        self._work.run(self, write, told, self._refuse, lane=Lane.COMPUTE)

    def _finish(self, words: str, copy: HandOut) -> None:
        self._progress.end()
        record = copy.record
        self.done.emit(words.format(number=record.copy_number, name=record.receiver_name))

    def _refuse(self, refusal: Refusal) -> None:
        self._progress.end()
        self.refused.emit(refusal)


def _made(desk: Desk, plan: CopyPlan, target: Target) -> Made:
    """Make a copy if its place is free; found out before it is recorded.

    Raises:
        FileTaken: there is a file of this name.
    """
    if isinstance(target, Path):
        demand_free(target)
    if plan.draft.kind in DRAFTS:
        return desk.reviews.make(plan)
    return desk.disclosures.make(plan)


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

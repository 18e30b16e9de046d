"""Losses of data: report one, see how long there is to notify it, save its papers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.loss import Loss
from ilja_desktop.domain.losspaper import LossPaper
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.loss import CopyChoice, LossFile, LossPaperKind
from ilja_desktop.services.outfile import write_new
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.filedialog import ask_folder
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.layout import Stretch, clear, column, row
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.work import Lane, Work
from ilja_desktop.ui.privacy.losscard import LossCard
from ilja_desktop.ui.privacy.lossentry import FIELDS, LossEntry

_PAPERS = (LossPaperKind.SHEET, LossPaperKind.NOTICE, LossPaperKind.LETTERS)


class LossSection(QWidget):
    """Every loss on record, and the way to report one."""

    def __init__(self, desk: Desk, work: Work, changes: Changes, messages: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._work = work
        self._messages = messages
        self.report = Button(self.tr("Verlust melden …"), ButtonKind.PRIMARY, "file-warning")
        self.report.clicked.connect(self._on_report_clicked)
        self.blank = Button(self.tr("Leeren Meldebogen speichern …"), icon="printer")
        self.blank.clicked.connect(self._on_blank_clicked)
        self._shown = column(gap=Space.M)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.L)
        inside.addLayout(row(self.report, self.blank, Stretch(), gap=Space.M))
        inside.addLayout(self._shown)
        inside.addStretch(1)
        changes.happened.connect(self._on_changes_happened)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.losses.all, self._show, self._messages.refuse)

    def save_papers(self, loss: Loss, folder: Path) -> None:
        """Make record, notice and letters of a loss, and write them into a folder."""
        plan = partial(self._desk.losses.plan, loss.id)
        self._work.run(self, plan, partial(self._write, folder), self._messages.refuse)

    def save_blank(self, folder: Path) -> None:
        """Write the blank sheet into a folder."""
        write = partial(self._write_blank, folder)
        self._work.run(self, self._desk.losses.office, write, self._messages.refuse)

    def _show(self, losses: tuple[Loss, ...]) -> None:
        clear(self._shown)
        for loss in losses:
            card = LossCard(loss, self._desk.workplace.clock())
            card.papers.clicked.connect(partial(self._on_papers_clicked, loss))
            losses_of = self._desk.losses
            card.notified.clicked.connect(self._marking(partial(losses_of.mark_notified, loss.id)))
            card.told.clicked.connect(self._marking(partial(losses_of.mark_told, loss.id)))
            self._shown.addWidget(card)
        if not losses:
            empty = EmptyState(
                "circle-check",
                self.tr("Kein Verlust gemeldet"),
                self.tr("Laptop, Speicherstift oder Papier weg? Bitte sofort melden."),
            )
            self._shown.addWidget(empty)

    def _marking(self, job: Callable[[], Loss]) -> Callable[[], None]:
        """Return what a button does that marks a loss."""
        return lambda: self._work.run(self, job, lambda _: None, self._messages.refuse)

    def _on_report_clicked(self) -> None:
        self._work.run(self, self._desk.losses.copies, self._ask, lambda _: self._ask(()))

    def _ask(self, choices: tuple[CopyChoice, ...]) -> None:
        sheet = Sheet(
            self.tr("Verlust melden"),
            self.tr("Melden"),
            self.tr("Ab dem Bekanntwerden laufen 72 Stunden bis zur Meldung (Art. 33 DSGVO)."),
            self.window(),
        )
        form = FormView[LossEntry]("LossForm", FIELDS, self._desk.workplace.today)
        form.show_draft(LossEntry(noticed_at=self._desk.workplace.today()))
        sheet.add(form)
        boxes = [WrappedCheck(choice.label) for choice in choices]
        if boxes:
            sheet.add(Label(self.tr("Verlorene Exemplare"), Text.STRONG))
        for box in boxes:
            sheet.add(box)

        def save() -> None:
            if not form.check():
                return
            both = zip(choices, boxes, strict=True)
            lost = [one.record.id for one, box in both if box.isChecked()]
            job = partial(self._desk.losses.report, form.draft().draft(tuple(lost)))
            self._work.run(sheet, job, lambda _: sheet.accept(), sheet.messages.refuse)

        sheet.confirmed.connect(save)
        sheet.open()

    def _on_papers_clicked(self, loss: Loss) -> None:
        title = self.tr("Wohin mit den Unterlagen?")
        ask_folder(self.window(), title, partial(self.save_papers, loss))

    def _on_blank_clicked(self) -> None:
        ask_folder(self.window(), self.tr("Wohin mit dem Meldebogen?"), self.save_blank)

    def _write(self, folder: Path, paper: LossPaper) -> None:
        def make() -> tuple[LossFile, ...]:
            wanted = (kind for kind in _PAPERS if kind is not LossPaperKind.LETTERS or paper.people)
            return tuple(self._desk.losses.make(kind, paper) for kind in wanted)

        then = partial(self._hand_out, folder, paper.loss)
        self._work.run(self, make, then, self._messages.refuse, lane=Lane.COMPUTE)

    def _hand_out(self, folder: Path, loss: Loss, files: tuple[LossFile, ...]) -> None:
        def write() -> None:
            for file in files:
                write_new(folder / file.name, file.content)

        record = partial(self._desk.losses.hand_out, loss.id, files)
        self._work.run(self, record, lambda _: self._compute(write), self._messages.refuse)

    def _write_blank(self, folder: Path, office: OfficeDraft) -> None:
        def make() -> None:
            made = self._desk.losses.blank(office)
            write_new(folder / made.name, made.content)

        self._compute(make)

    def _compute(self, make: Callable[[], None]) -> None:
        done = self.tr("Die Unterlagen sind gespeichert.")
        self._work.run(
            self,
            make,
            lambda _: self._messages.done(done),
            self._messages.refuse,
            lane=Lane.COMPUTE,
        )

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, Kind.LOSS):
            self.refresh()

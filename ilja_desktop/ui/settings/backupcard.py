"""Backups and the recovery sheet: how old the last one is, make one, rehearse, print the sheet."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.backup import ENDING, BackupStatus
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.recovery import SheetState, SheetStatus
from ilja_desktop.services.backup import BackupMade, BackupPlan
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.restoring import Restored
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.filedialog import ask_folder, ask_open
from ilja_desktop.ui.kit.label import IconLabel, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, Stretch, row
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.work import Lane, Token, Work
from ilja_desktop.ui.settings.recoverysheet import RecoverySheet


class BackupCard(Card):
    """What brings the vault back if the machine is lost or a password forgotten."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("BackupCard", "Sicherung"))
        self._desk = desk
        self._work = work
        self._messages = messages
        self._progress = Progress()
        self._backup = _Line()
        self._sheet = _Line()
        self._save = Button(self.tr("Jetzt sichern …"), icon="hard-drive")
        self._rehearse = Button(self.tr("Wiederherstellung proben …"))
        self._print = Button(self.tr("Wiederherstellungsbogen drucken …"), icon="printer")
        self._save.clicked.connect(self._on_save_clicked)
        self._rehearse.clicked.connect(self._on_rehearse_clicked)
        self._print.clicked.connect(self._on_print_clicked)
        if not desk.access.administrator:
            self._print.refuse(self.tr("Nur wer den Tresor verwaltet, stellt den Bogen aus."))
        self.add(self._backup.layout)
        self.add(self._sheet.layout)
        self.add(self._progress)
        for button in (self._save, self._rehearse, self._print):
            self.add(row(button, Stretch()))
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.backups.status, self._show_backup)
        self._work.run(self, self._desk.recovery.status, self._show_sheet)

    def back_up(self, folder: Path) -> None:
        """Make a backup in a folder."""
        self._begin(self.tr("Tresor wird gesichert"))
        self._work.run(self, partial(self._desk.backups.plan, folder), self._make, self._refuse)

    def rehearse(self, file: Path) -> None:
        """Try whether a backup could be restored."""
        token = self._begin(self.tr("Wiederherstellung wird geprobt"))
        self._work.run(
            self,
            partial(self._desk.backups.rehearse, file, token),
            self._note,
            self._refuse,
            lane=Lane.COMPUTE,
            token=token,
        )

    def _begin(self, words: str) -> Token:
        for button in (self._save, self._rehearse):
            button.setEnabled(False)
        self._token = self._progress.begin(words)
        return self._token

    def _end(self) -> None:
        for button in (self._save, self._rehearse):
            button.setEnabled(True)
        self._progress.end()

    def _make(self, plan: BackupPlan) -> None:
        self._work.run(
            self,
            partial(self._desk.backups.make, plan, self._token),
            self._keep,
            self._refuse,
            lane=Lane.COMPUTE,
            token=self._token,
        )

    def _keep(self, made: BackupMade) -> None:
        self._work.run(
            self,
            partial(self._desk.backups.keep, made),
            lambda status: self._on_kept(made, status),
            self._refuse,
        )

    def _on_kept(self, made: BackupMade, status: BackupStatus) -> None:
        self._end()
        self._show_backup(status)
        words = self.tr("Gesichert und geprüft: {name}")
        self._messages.done(words.format(name=made.path.name))

    def _note(self, found: Restored) -> None:
        self._work.run(
            self,
            partial(self._desk.backups.note_rehearsal, found),
            lambda _: self._on_rehearsed(found),
            self._refuse,
        )

    def _on_rehearsed(self, found: Restored) -> None:
        self._end()
        words = self.tr(
            "Die Sicherung vom {day} ließe sich wiederherstellen: unversehrt, {cases} Fälle. Die "
            "Probe ist wieder gelöscht."
        )
        day = short_day(rule_day(found.made_at))
        self._messages.done(words.format(day=day, cases=found.cases))

    def _refuse(self, refusal: Refusal) -> None:
        self._end()
        self._messages.refuse(refusal)

    def _show_backup(self, status: BackupStatus) -> None:
        if status.last_at is None:
            words = self.tr("Noch keine geprüfte Sicherung.")
        else:
            words = self.tr("Letzte geprüfte Sicherung am {day}.").format(
                day=short_day(rule_day(status.last_at))
            )
        if status.overdue:
            words += " " + self.tr("Bitte sichern Sie jetzt, am besten auf einen Speicherstift.")
        self._backup.show(words, warns=status.overdue or status.last_at is None)

    def _show_sheet(self, status: SheetStatus) -> None:
        words = {
            SheetState.MISSING: self.tr(
                "Kein Wiederherstellungsbogen. Ohne ihn sind Tresor und Sicherungen verloren, wenn "
                "alle Kennwörter vergessen sind oder das Gerät weg ist."
            ),
            SheetState.VALID: self.tr("Wiederherstellungsbogen vom {printed}."),
            SheetState.USED: self.tr(
                "Der Wiederherstellungsbogen wurde am {used} benutzt. Bitte einen neuen drucken."
            ),
        }[status.state]
        text = words.format(printed=_day(status.printed_on), used=_day(status.used_on))
        self._sheet.show(text, warns=status.state is not SheetState.VALID)

    def _on_save_clicked(self) -> None:
        ask_folder(self.window(), self.tr("Wohin soll gesichert werden?"), self.back_up)

    def _on_rehearse_clicked(self) -> None:
        ask_open(
            self.window(),
            self.tr("Welche Sicherung soll geprobt werden?"),
            self.tr("Sicherungen (*{ending})").format(ending=ENDING),
            lambda files: self.rehearse(files[0]),
        )

    def _on_print_clicked(self) -> None:
        sheet = RecoverySheet(self._desk, self._work, self.window())
        sheet.accepted.connect(self.refresh)
        sheet.open()


class _Line:
    """A sign and a sentence beside it."""

    def __init__(self) -> None:
        self._sign = IconLabel("circle-check", "ok", 20)
        self._words = WrappedLabel("", Text.BODY)
        self.layout = row(self._sign, Grow(self._words), gap=Space.M)

    def show(self, words: str, *, warns: bool) -> None:
        """Say how it stands; the sign says so too."""
        self._sign.set_icon(*(("triangle-alert", "warn") if warns else ("circle-check", "ok")))
        self._words.setText(words)


def _day(day: date | None) -> str:
    return "" if day is None else short_day(day)

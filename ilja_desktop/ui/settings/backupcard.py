"""Backups and the recovery sheet: how it stands, one button, and what is needed more rarely."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ilja_desktop.domain.backup import ENDING, BackupRulesDraft, BackupStatus
from ilja_desktop.domain.daywords import clock, short_day
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.draft import draft_of
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.recovery import SheetState, SheetStatus
from ilja_desktop.services.backupmaking import BackupMade
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.restoring import Restored
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.filedialog import ask_folder, ask_open
from ilja_desktop.ui.kit.label import IconLabel, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, Stretch, row
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.work import Lane, Work
from ilja_desktop.ui.settings.backuprun import BackupRun
from ilja_desktop.ui.settings.keepsheet import KeepSheet
from ilja_desktop.ui.settings.recoverysheet import RecoverySheet


class BackupCard(Card):
    """What brings the vault back if the machine is lost or a password forgotten."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("BackupCard", "Sicherung"))
        self._desk = desk
        self._work = work
        self._messages = messages
        self._rules = BackupRulesDraft()
        self._progress = Progress()
        self._run = BackupRun(desk, work, self._progress)
        self._backup = _Line()
        self._sheet = _Line()
        self._rehearsal = _Line()
        self._try = Button(self.tr("Jetzt proben"), extent=Extent.SMALL)
        self._daily = WrappedCheck(self.tr("Jeden Tag sichern, sobald der Ordner erreichbar ist"))
        self._place = WrappedLabel("", Text.CAPTION)
        self._save = Button(self.tr("Jetzt sichern"), Kind.PRIMARY, "hard-drive")
        self._more = Button(self.tr("Weitere"), Kind.SECONDARY, "ellipsis")
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.backups.rules, self._show_rules)
        self._work.run(self, self._desk.backups.status, self._show_backup)
        self._work.run(self, self._desk.recovery.status, self._show_sheet)

    def back_up(self, folder: Path) -> None:
        """Make a backup in a folder, which is the usual one from now on."""
        self._run.back_up(folder)
        if str(folder) != self._rules.folder:
            self._decide(replace(self._rules, folder=str(folder)))

    def rehearse(self, file: Path) -> None:
        """Try whether a backup could be restored."""
        self._run.rehearse(file)

    def menu(self) -> QMenu:
        """Return what is needed more rarely."""
        made = QMenu(self)
        entries: tuple[tuple[str, Callable[[], object], bool], ...] = (
            (self.tr("In einen anderen Ordner sichern …"), self._ask_folder, True),
            (self.tr("Wiederherstellung proben"), self._rehearse_latest, True),
            (self.tr("Andere Sicherung proben …"), self._ask_file, True),
            (self.tr("Aufbewahrung …"), self._open_keeping, True),
            (
                self.tr("Neuer Wiederherstellungsbogen …"),
                self._open_sheet,
                self._desk.access.administrator,
            ),
        )
        for words, do, possible in entries:
            action = QAction(words, made)
            action.setEnabled(possible)
            action.triggered.connect(lambda _checked=False, do=do: do())
            made.addAction(action)
        return made

    def _lay_out(self) -> None:
        self.add(self._backup.layout)
        self.add(self._sheet.layout)
        self._rehearsal.layout.addWidget(self._try)
        self.add(self._rehearsal.layout)
        self.add(self._daily)
        self.add(self._place)
        self.add(self._progress)
        self.add(row(Stretch(), self._more, self._save))
        self._rehearsal.hide()
        self._try.hide()

    def _connect(self) -> None:
        self._save.clicked.connect(self._on_save_clicked)
        self._more.setMenu(self.menu())
        self._try.clicked.connect(self._rehearse_latest)
        self._daily.toggled.connect(self._on_daily_toggled)
        self._run.made.connect(self._on_made)
        self._run.rehearsed.connect(self._on_rehearsed)
        self._run.refused.connect(self._on_refused)
        self._run.running.connect(self._let)

    def _let(self, running: bool) -> None:
        for part in (self._save, self._more, self._try):
            part.setEnabled(not running)

    def _on_save_clicked(self) -> None:
        job = partial(self._desk.backups.places, self._rules)
        self._work.run(self, job, self._save_to, lane=Lane.COMPUTE)

    def _save_to(self, places: tuple[Path, ...]) -> None:
        if places:
            self._run.back_up(places[0])
        else:
            self._ask_folder()

    def _ask_folder(self) -> None:
        ask_folder(self.window(), self.tr("Wohin soll gesichert werden?"), self.back_up)

    def _rehearse_latest(self) -> None:
        job = partial(self._desk.backups.latest, self._rules)
        self._work.run(self, job, self._rehearse_found, lane=Lane.COMPUTE)

    def _rehearse_found(self, file: Path | None) -> None:
        if file is None:
            self._ask_file()
        else:
            self.rehearse(file)

    def _ask_file(self) -> None:
        ask_open(
            self.window(),
            self.tr("Welche Sicherung soll geprobt werden?"),
            self.tr("Sicherungen (*{ending})").format(ending=ENDING),
            lambda files: self.rehearse(files[0]),
        )

    def _open_keeping(self) -> None:
        sheet = KeepSheet(self._desk, self._work, self._rules, self.window())
        sheet.accepted.connect(self.refresh)
        sheet.open()

    def _open_sheet(self) -> None:
        sheet = RecoverySheet(self._desk, self._work, self.window())
        sheet.accepted.connect(self.refresh)
        sheet.open()

    def _on_daily_toggled(self, chosen: bool) -> None:
        if chosen != self._rules.daily:
            self._decide(replace(self._rules, daily=chosen))

    def _decide(self, rules: BackupRulesDraft) -> None:
        job = partial(self._desk.backups.decide, rules)
        self._work.run(self, job, self._show_rules, self._refuse_rules)

    def _refuse_rules(self, refusal: Refusal) -> None:
        self._messages.refuse(refusal)
        self.refresh()

    def _on_made(self, made: BackupMade) -> None:
        self.refresh()
        self._messages.done(self.tr("Gesichert und geprüft: {name}").format(name=made.path.name))

    def _on_rehearsed(self, found: Restored) -> None:
        self.refresh()
        words = self.tr(
            "Die Sicherung vom {day} ließe sich wiederherstellen: unversehrt, {cases} Fälle. Die "
            "Probe ist wieder gelöscht."
        )
        day = short_day(rule_day(found.made_at))
        self._messages.done(words.format(day=day, cases=found.cases))

    def _on_refused(self, refusal: Refusal) -> None:
        self.refresh()
        self._messages.refuse(refusal)

    def _show_rules(self, rules: BackupRulesDraft) -> None:
        self._rules = draft_of(BackupRulesDraft, rules)
        self._daily.setChecked(rules.daily)
        words = self.tr(
            "Ordner: {folder}. Auch ein Speicherstift mit dem Ordner „ILJA-Sicherung“ wird erkannt."
        )
        none = self.tr(
            "Noch kein Ordner gewählt. Ein Speicherstift mit dem Ordner „ILJA-Sicherung“ wird von "
            "selbst erkannt."
        )
        self._place.setText(words.format(folder=rules.folder) if rules.folder else none)

    def _show_backup(self, status: BackupStatus) -> None:
        if status.last_at is None:
            words = self.tr("Noch keine geprüfte Sicherung.")
        else:
            words = self.tr("Gesichert: letzte geprüfte Sicherung {when}.").format(
                when=self._when(status.last_at, status.today)
            )
        if status.overdue:
            words += " " + self.tr("Bitte sichern Sie jetzt, am besten auf einen Speicherstift.")
        self._backup.show(words, warns=status.overdue or status.last_at is None)
        self._rehearsal.show(
            self.tr("Eine Wiederherstellung sollte jeden Monat einmal geprobt werden."), warns=True
        )
        for part in (self._rehearsal, self._try):
            part.setVisible(status.rehearsal_due)

    def _when(self, made_at: datetime, today: date) -> str:
        if rule_day(made_at) == today:
            return self.tr("heute um {time}").format(time=clock(made_at))
        return self.tr("am {day}").format(day=short_day(rule_day(made_at)))

    def _show_sheet(self, status: SheetStatus) -> None:
        words = {
            SheetState.MISSING: self.tr(
                "Kein Wiederherstellungsbogen. Ohne ihn sind Tresor und Sicherungen verloren, wenn "
                "alle Kennwörter vergessen sind oder das Gerät weg ist."
            ),
            SheetState.VALID: self.tr(
                "Wiederherstellungsbogen vom {printed}, Sicherheitsnummer {number}."
            ),
            SheetState.USED: self.tr(
                "Der Wiederherstellungsbogen wurde am {used} benutzt. Bitte einen neuen drucken."
            ),
        }[status.state]
        text = words.format(
            printed=_day(status.printed_on), used=_day(status.used_on), number=status.number
        )
        self._sheet.show(text, warns=status.state is not SheetState.VALID)


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

    def hide(self) -> None:
        """Say nothing."""
        self.setVisible(False)

    def setVisible(self, visible: bool) -> None:
        """Say it or not."""
        self._sign.setVisible(visible)
        self._words.setVisible(visible)


def _day(day: date | None) -> str:
    return "" if day is None else short_day(day)

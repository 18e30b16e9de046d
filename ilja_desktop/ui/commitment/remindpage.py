"""Reminding agencies: who gets a letter about what, what no letter may say, and how it leaves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.ids import InstitutionId
from ilja_desktop.domain.institution import Institution
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.outfile import demand_free, write_new
from ilja_desktop.services.reminder import Reminder, ReminderPlan, RemindersMade
from ilja_desktop.services.tellable import Untellable
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.editor import CalmComboBox
from ilja_desktop.ui.kit.filedialog import ask_folder
from ilja_desktop.ui.kit.label import TwoLines, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, clear, column
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.printsheet import ask_and_print
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Lane, Work


class RemindPage(Page):
    """Makes the letters and mails that remind of open commitments.

    Signals:
        back_wanted: the board shall be shown again.
    """

    back_wanted = Signal()

    def __init__(self, desk: Desk, work: Work) -> None:
        self.back = Button(
            QCoreApplication.translate("RemindPage", "Zu den Vereinbarungen"),
            ButtonKind.QUIET,
            "arrow-left",
        )
        super().__init__(
            PageHead(
                QCoreApplication.translate("RemindPage", "Stellen erinnern"),
                QCoreApplication.translate(
                    "RemindPage", "Ein Brief je Fachkraft, nur mit dem, was sie heute wissen darf"
                ),
                self.back,
            )
        )
        self._desk, self._work = desk, work
        self.plan: ReminderPlan | None = None
        self.agencies = CalmComboBox()
        self.agencies.setAccessibleName(self.tr("Stelle"))
        self.agencies.setMinimumContentsLength(20)
        self.print = Button(self.tr("Briefe drucken"), ButtonKind.PRIMARY, "printer")
        self.save = Button(self.tr("Briefe speichern"), icon="file-output")
        self.mail = Button(self.tr("E-Mail-Entwürfe speichern"), icon="mail")
        self._letters = column(gap=Space.M)
        self._left_out = column(gap=Space.M)
        self._build()
        self.back.clicked.connect(self.back_wanted)
        self.agencies.currentIndexChanged.connect(self.refresh)
        self.print.clicked.connect(partial(self._make, self._print))
        self.save.clicked.connect(partial(self._make, partial(self._ask_folder, mails=False)))
        self.mail.clicked.connect(partial(self._make, partial(self._ask_folder, mails=True)))

    def arrive(self) -> None:
        """Look who there is to remind."""
        self.print.setFocus()
        self._work.run(self, self._desk.network.institutions, self._offer, self.messages.refuse)

    def refresh(self) -> None:
        """Gather again what may be said today."""
        self.messages.clear()
        agency: InstitutionId | None = self.agencies.currentData()
        job = partial(self._desk.reminders.plan, agency)
        self._work.run(self, job, self._show, self.messages.refuse)

    def _build(self) -> None:
        letters = Card(self.tr("Wer einen Brief bekommt"))
        letters.add(Adaptive(self.agencies, Flow(self.print, self.save, self.mail), below=760))
        letters.body.addLayout(self._letters)
        letters.add(
            WrappedLabel(
                self.tr(
                    "Die E-Mail sagt nur, wie viele Vereinbarungen offen sind und dass die Liste "
                    "mit der Post kommt. Adressen, in denen ein Name steckt, tragen Sie beim "
                    "Senden selbst ein."
                ),
                Text.MUTED,
            )
        )
        self._kept_back = Card(self.tr("Nicht im Brief"))
        self._kept_back.add(
            WrappedLabel(
                self.tr("Davon darf ein Brief heute nicht sprechen. Bitte klären Sie es anders."),
                Text.MUTED,
            )
        )
        self._kept_back.body.addLayout(self._left_out)
        self._kept_back.hide()
        self.add(letters)
        self.add(self._kept_back)
        self.body.addStretch(1)

    def _offer(self, agencies: tuple[Institution, ...]) -> None:
        chosen = self.agencies.currentData()
        blocked = self.agencies.blockSignals(True)
        self.agencies.clear()
        self.agencies.addItem(self.tr("Alle Stellen"), None)
        for agency in agencies:
            self.agencies.addItem(agency.name, agency.id)
        self.agencies.setCurrentIndex(max(0, self.agencies.findData(chosen)))
        self.agencies.blockSignals(blocked)
        self.refresh()

    def _show(self, plan: ReminderPlan) -> None:
        self.plan = plan
        clear(self._letters)
        clear(self._left_out)
        nobody = "" if plan.reminders else self.tr("Es gibt niemanden zu erinnern.")
        for button in (self.print, self.save, self.mail):
            button.refuse(nobody)
        if nobody:
            self._letters.addWidget(Note(self.tr("Niemand ist zu erinnern."), Tone.OK))
        for reminder in plan.reminders:
            self._letters.addWidget(self._line(reminder))
        for kept in plan.left_out:
            self._left_out.addWidget(self._kept(kept))
        self._kept_back.setVisible(bool(plan.left_out))

    def _line(self, reminder: Reminder) -> QWidget:
        late = sum(each.line.late for each in reminder.listed)
        words = self.tr("{count} offen") if len(reminder.listed) else ""
        pills: list[QWidget] = [
            Pill(words.format(count=len(reminder.listed)), Tone.NEUTRAL),
        ]
        if late:
            pills.append(Pill(self.tr("{count} überfällig").format(count=late), Tone.WARN))
        who = TwoLines(reminder.owner.display_name(), reminder.agency.name)
        return Adaptive(Grow(who), Flow(*pills), below=520)

    def _kept(self, kept: Untellable) -> QWidget:
        case = kept.case_number or self.tr("ohne Namen")
        return Adaptive(
            Grow(TwoLines(kept.reader, case)), Pill(word(kept.why), Tone.WARN), below=520
        )

    def _make(self, then: Callable[[RemindersMade], None]) -> None:
        if self.plan is not None:
            self.messages.clear()
            job = partial(self._desk.reminders.make, self.plan)
            self._work.run(self, job, then, self.messages.refuse, lane=Lane.COMPUTE)

    def _print(self, made: RemindersMade) -> None:
        job = partial(self._desk.reminders.for_printing, made)
        show = partial(self._ask_print, made)
        self._work.run(self, job, show, self.messages.refuse, lane=Lane.COMPUTE)

    def _ask_print(self, made: RemindersMade, pages: bytes) -> None:
        """Ask for a printer; whoever is written to counts as reminded once one is chosen."""
        count = len(made.plan.reminders)
        record = partial(self._desk.reminders.hand_out, made, Channel.PRINT)
        sheet = ask_and_print(
            self.window(), self._work, pages, lambda _pages: self._on_left(count), record
        )
        sheet.rejected.connect(self.refresh)

    def _ask_folder(self, made: RemindersMade, *, mails: bool) -> None:
        title = self.tr("Ordner für die Entwürfe") if mails else self.tr("Ordner für die Briefe")
        ask_folder(self.window(), title, partial(self.write, made, mails=mails))

    def write(self, made: RemindersMade, folder: Path, *, mails: bool) -> None:
        """Write letters or mails into a folder; nothing there is overwritten."""
        job = partial(_write, self._desk, made, folder, mails=mails)
        by_hand = [each.by_hand for each in made.plan.reminders if each.by_hand] if mails else []
        done = partial(self._on_left, by_hand=tuple(by_hand))
        self._work.run(self, job, done, self.messages.refuse)

    def _on_left(self, count: int, by_hand: tuple[str, ...] = ()) -> None:
        self.refresh()
        if by_hand:
            words = self.tr("Gespeichert. Bitte beim Senden selbst eintragen: {addresses}")
            self.messages.warn(words.format(addresses=", ".join(by_hand)))
        else:
            words = self.tr("Erinnert: {count}. Es steht im Verlauf der Fälle.")
            self.messages.done(words.format(count=count))


def _write(desk: Desk, made: RemindersMade, folder: Path, *, mails: bool) -> int:
    files = made.mails if mails else made.letters
    for each in files:
        demand_free(folder / each.file_name)
    count = desk.reminders.hand_out(made, Channel.FILE, mails=mails)
    for each in files:
        write_new(folder / each.file_name, each.content)
    return count

"""Makes a volunteer's start stick: a folder, a password that is told, and it is done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import VolunteerId
from ilja_desktop.domain.startstick import StartStick, StartStickDraft
from ilja_desktop.domain.volunteer import Volunteer
from ilja_desktop.services.access import calibrated
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.outfile import make_folder
from ilja_desktop.services.stickmaking import make_stick
from ilja_desktop.services.stickprogram import SIZE_MB, device_kind, has_program, lay_program
from ilja_desktop.services.watch import Watch
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.filedialog import ask_folder
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, column, row
from ilja_desktop.ui.kit.newpassword import NewPassword
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import problem_words
from ilja_desktop.ui.kit.work import Lane, Work

FOLDER = "ILJA-Start"
SHEET = "Wiederherstellungsbogen-Ehrenamt.pdf"


class StickSheet(Sheet):
    """Asks where the stick is, and makes it."""

    def __init__(self, desk: Desk, work: Work, volunteer: Volunteer, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("StickSheet", "Startstick erstellen"),
            QCoreApplication.translate("StickSheet", "Erstellen"),
            volunteer.display_name(),
            parent,
        )
        self._desk, self._work, self._volunteer = desk, work, volunteer
        self._stick: Path | None = None
        self._office: Path | None = None
        self.password = NewPassword(
            self.tr("Kennwort, das Sie mitteilen"), self.tr("Kennwort wiederholen")
        )
        self.add(
            WrappedLabel(
                self.tr(
                    "Auf den Stick kommen ein eigener Tresor mit den Tandems dieser Person, das "
                    "Startblatt in großer Schrift und ein Tagebuchblatt. Das Kennwort teilen Sie "
                    "mündlich mit; beim ersten Öffnen wird ein eigenes gewählt."
                ),
                Text.MUTED,
            )
        )
        self.program = self._offer_program()
        self.add(self._place(self.tr("Der Stick"), self._take_stick))
        self.add(
            self._place(self.tr("Wiederherstellungsbogen, für Ihren Schrank"), self._take_office)
        )
        self.add(self.password)
        self.progress = Progress(self)
        self.add(self.progress)
        self.confirmed.connect(self._on_confirmed)
        self.rejected.connect(self.progress.stop)

    def _offer_program(self) -> WrappedCheck:
        """Offer to lay the program beside, and say for whom there is none."""
        text = self.tr("Programm für {device} beilegen (etwa {size} MB)")
        offer = WrappedCheck(text.format(device=device_kind(), size=SIZE_MB))
        offer.setChecked(bool(device_kind()))
        offer.setHidden(not device_kind())
        none = self.tr(
            "Für Windows liegt noch kein fertiges Programm bei. Bis dahin führt das "
            "Tagebuchblatt auf Papier durch die Begleitung."
        )
        self.add(offer)
        self.add(Note(none, Tone.WARN))
        return offer

    def _place(self, words: str, take: Callable[[Path], None]) -> QWidget:
        chosen = WrappedLabel(self.tr("noch kein Ordner gewählt"), Text.MUTED)
        choose = Button(self.tr("Ordner wählen …"), icon="folder")
        choose.setAccessibleName(f"{words}: {choose.text()}")

        def chose(folder: Path) -> None:
            chosen.setText(str(folder))
            take(folder)

        choose.clicked.connect(lambda: ask_folder(self, words, chose))
        label = Label(words, Text.STRONG)
        label.setBuddy(choose)
        return boxed(column(label, row(choose, Grow(chosen), gap=Space.M), gap=Space.XS))

    def _take_stick(self, folder: Path) -> None:
        self._stick = folder / FOLDER

    def _take_office(self, folder: Path) -> None:
        self._office = folder / SHEET

    def _on_confirmed(self) -> None:
        if self._stick is None:
            self.messages.warn(problem_words("folder.missing"))
            return
        if not self.password.agrees:
            self.messages.warn(problem_words("repeated.differs"))
            return
        self.confirm.setEnabled(False)
        draft = StartStickDraft(folder=self._stick, password=self.password.text, sheet=self._office)
        plan = partial(self._desk.start_sticks.plan, self._volunteer.id)
        self._work.run(self, plan, lambda _: self._copy(draft), self._on_refused)

    def _copy(self, draft: StartStickDraft) -> None:
        """Copy the program first, because the pages say whether it is there."""
        folder = draft.folder
        if folder is None or not self.program.isChecked() or has_program(folder):
            self._make(draft)
            return
        token = self.progress.begin(self.tr("Programm wird kopiert"))
        job, then = partial(_lay, folder, token), lambda _: self._make(draft)
        self._work.run(self, job, then, self._on_refused, lane=Lane.COMPUTE, token=token)

    def _make(self, draft: StartStickDraft) -> None:
        self.progress.begin(self.tr("Tresor und Blätter werden erstellt"))
        self.progress.cancel.refuse(self.tr("Das dauert nur einen Augenblick."))
        job = partial(_make, self._desk, self._volunteer.id, draft)
        self._work.run(self, job, self._say, self._on_refused)

    def _say(self, stick: StartStick) -> None:
        self.progress.end()
        words = self.tr("Fertig: {count} Tandems, angemeldet wird als „{label}“.")
        text = words.format(count=stick.tandems, label=stick.label)
        if stick.left_out:
            more = self.tr("{count} fehlen, weil keine Einwilligung sie deckt.")
            text = f"{text} {more.format(count=stick.left_out)}"
        self.messages.done(text)
        self.cancel.setText(self.tr("Schließen"))
        self.cancel.setFocus()

    def _on_refused(self, refusal: Refusal) -> None:
        self.progress.end()
        self.confirm.setEnabled(True)
        self.messages.refuse(refusal)


def _lay(folder: Path, watch: Watch) -> None:
    make_folder(folder)
    lay_program(folder, watch)


def _make(desk: Desk, id: VolunteerId, draft: StartStickDraft) -> StartStick:
    return make_stick(desk, id, draft, calibrated())

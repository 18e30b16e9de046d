"""Making a new vault: the office, the first person, a password."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.founding import FoundingDraft
from ilja_desktop.keys.passwordstrength import Judge
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.newpassword import NewPassword
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.kit.words import mark, problem_words
from ilja_desktop.ui.unlock.card import DoorCard

FIELDS: tuple[f.Field, ...] = (
    f.Text(name="office", label=mark("CreateVault", "Dienststelle"), required=True),
    f.Text(name="municipality", label=mark("CreateVault", "Zuständig für"), required=True),
    f.Text(
        name="number_prefix",
        label=mark("CreateVault", "Kürzel der Fallnummern"),
        hint=mark("CreateVault", "steht vor jeder Fallnummer, zum Beispiel ESW"),
        required=True,
        beside=True,
    ),
    f.Text(name="salutation", label=mark("CreateVault", "Anrede")),
    f.Text(name="given_name", label=mark("CreateVault", "Vorname"), required=True, beside=True),
    f.Text(
        name="family_name", label=mark("CreateVault", "Familienname"), required=True, beside=True
    ),
    f.Text(name="function", label=mark("CreateVault", "Funktion"), required=True),
    f.Text(
        name="label",
        label=mark("CreateVault", "Anmeldename"),
        hint=mark("CreateVault", "steht lesbar auf dem Sperrbildschirm, am besten ein Kürzel"),
        required=True,
        beside=True,
    ),
)


class CreateVault(DoorCard):
    """Collects what a new vault begins with.

    Args:
        home: the folder in which it is made.
        today: the current day.

    Signals:
        create_wanted: the answers.
        back_wanted: nothing is made.
    """

    create_wanted = Signal(FoundingDraft)
    back_wanted = Signal()

    def __init__(self, home: Path, today: Callable[[], date]) -> None:
        super().__init__("shield-check", "", "", width=640)
        self._today = today
        self.title.setText(self.tr("Neuen Tresor anlegen"))
        self.text.setText(
            self.tr("Alle Angaben liegen verschlüsselt in einem Ordner unter {home}.").format(
                home=home
            )
        )
        self._form = FormView[FoundingDraft]("CreateVault", FIELDS, today)
        self._form.show_draft(FoundingDraft())
        self._password = NewPassword(
            self.tr("Kennwort"), self.tr("Kennwort wiederholen"), self._judge
        )
        self._problem = Label("", Text.CAPTION, Tone.BAD)
        self._waiting = Label("", Text.MUTED, Tone.INFO)
        self._create = Button(self.tr("Tresor anlegen"), Kind.PRIMARY)
        self._back = Button(self.tr("Zurück"))
        self._build()

    def arrive(self) -> None:
        """Begin with the first field."""
        self._form.focus("office")

    def refuse(self, refusal: Refusal) -> None:
        """Say why nothing was made, and let the user correct it."""
        self.show_waiting(waiting=False)
        self.messages.refuse(refusal)

    def show_waiting(self, *, waiting: bool) -> None:
        """Show that keys are being made."""
        self._waiting.setText(self.tr("Schlüssel werden erzeugt …") if waiting else "")
        for part in (self._create, self._back, self._password, self._form):
            part.setEnabled(not waiting)

    def _build(self) -> None:
        advice = QCoreApplication.translate(
            "CreateVault",
            "Ein Kennwort läuft nicht ab. Ohne Kennwort und ohne Wiederherstellungsbogen kann "
            "niemand den Tresor öffnen.",
        )
        for part in (
            self._form,
            self._password,
            self._problem,
            WrappedLabel(advice, Text.CAPTION),
        ):
            self.body.addWidget(part)
        self.body.addLayout(row(self._back, Stretch(), self._waiting, self._create))
        self._create.clicked.connect(self._on_create_clicked)
        self._back.clicked.connect(self.back_wanted)

    def _answers(self) -> FoundingDraft:
        typed = self._form.draft()
        return FoundingDraft(
            **{name: getattr(typed, name) for name in (field.name for field in FIELDS)},
            password=self._password.text,
            repeated=self._password.repeated.text(),
        )

    def _judge(self) -> Judge:
        typed = self._form.draft()
        names = (
            typed.office,
            typed.municipality,
            typed.given_name,
            typed.family_name,
            typed.label,
        )
        return Judge(names)

    def _on_create_clicked(self) -> None:
        answers = self._answers()
        complete = self._form.check()
        differs = "repeated.differs" in answers.problems(self._today())
        self._problem.setText(problem_words("repeated.differs") if differs else "")
        if complete and not differs:
            self.messages.clear()
            self.show_waiting(waiting=True)
            self.create_wanted.emit(answers)

"""A training, planned or attended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.volunteer import Training, Volunteer
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Text(name="title", label=mark("TrainingSheet", "Schulung"), required=True),
    f.DateField(name="held_on", label=mark("TrainingSheet", "Am")),
    f.Number(name="hours", label=mark("TrainingSheet", "Stunden"), beside=True),
    f.Check(name="attended", label=mark("TrainingSheet", "Teilgenommen")),
)


@dataclass(frozen=True, kw_only=True)
class TrainingDraft:
    """A training as it is typed."""

    title: str = ""
    held_on: date | None = None
    hours: int | None = None
    attended: bool = False

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        return () if self.title.strip() else ("title.missing",)

    def training(self) -> Training:
        """Return the training as it is kept."""
        return Training(
            title=self.title,
            held_on=self.held_on,
            hours=max(self.hours or 0, 0),
            attended=self.attended,
        )


class TrainingSheet(Sheet):
    """Asks for a training of a volunteer.

    Args:
        at: which of the trainings on record is changed; none for a new one.
    """

    def __init__(
        self, desk: Desk, work: Work, volunteer: Volunteer, at: int | None, parent: QWidget
    ) -> None:
        super().__init__(
            QCoreApplication.translate("TrainingSheet", "Schulung"),
            QCoreApplication.translate("TrainingSheet", "Speichern"),
            volunteer.display_name(),
            parent,
        )
        self._desk, self._work, self._volunteer, self._position = desk, work, volunteer, at
        self.form = FormView[TrainingDraft]("TrainingSheet", FIELDS, desk.workplace.today)
        self.form.show_draft(_draft(None if at is None else volunteer.trainings[at]))
        self.add(self.form)
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        if not self.form.check():
            return
        known, made = self._volunteer, self.form.draft().training()
        trainings = list(known.trainings)
        if self._position is None:
            trainings.append(made)
        else:
            trainings[self._position] = made
        save = partial(self._desk.volunteers.train, known.id, known.revision, trainings)
        self._work.run(self, save, lambda _: self.accept(), self.messages.refuse)


def _draft(training: Training | None) -> TrainingDraft:
    if training is None:
        return TrainingDraft()
    return TrainingDraft(
        title=training.title,
        held_on=training.held_on,
        hours=training.hours or None,
        attended=training.attended,
    )

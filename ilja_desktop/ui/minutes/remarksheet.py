"""Attaches an objection or addition to minutes: from whom, when, to which paper, and what."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.remark import RemarkDraft, RemarkKind
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.minutes.columns import part_title
from ilja_desktop.ui.minutes.look import MinutesLook

FIELDS: tuple[f.Field, ...] = (
    f.Choice(name="kind", label=mark("RemarkSheet", "Art"), enum=RemarkKind, always=True),
    f.DateField(
        name="noted_on", label=mark("RemarkSheet", "Mitgeteilt am"), required=True, beside=True
    ),
    f.Text(name="name", label=mark("RemarkSheet", "Von"), required=True),
    f.Reference(name="item_id", label=mark("RemarkSheet", "Zu"), beside=True),
    f.LongText(name="text", label=mark("RemarkSheet", "Was"), lines=4, required=True),
)


class RemarkSheet(Sheet):
    """Something to fill in about one remark.

    Signals:
        kept: the remark is on record.
    """

    kept = Signal()

    def __init__(self, desk: Desk, work: Work, look: MinutesLook, parent: QWidget | None) -> None:
        super().__init__(
            QCoreApplication.translate("RemarkSheet", "Einwand oder Ergänzung"),
            QCoreApplication.translate("RemarkSheet", "Anfügen"),
            QCoreApplication.translate(
                "RemarkSheet", "Bleibt mit Namen und Tag am Protokoll und wird mitgedruckt."
            ),
            parent,
        )
        self._desk = desk
        self._work = work
        today = desk.workplace.today()
        self.form = FormView[RemarkDraft]("RemarkSheet", FIELDS, desk.workplace.today)
        self.form.offer(
            "item_id",
            [
                (part.sheet.item_id, part_title(part))
                for part in look.parts
                if part.sheet is not None
            ],
        )
        self._conference_id = ConferenceId(look.conference.id)
        draft = RemarkDraft(conference_id=self._conference_id, noted_on=today)
        self.form.show_draft(draft)
        self.add(self.form)
        self.body.addStretch(1)
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        if self.form.check():
            job = partial(self._desk.reviews.note, self.form.draft())
            self._work.run(self, job, self._finish, self.messages.refuse)

    def _finish(self, _remark: object) -> None:
        self.accept()
        self.kept.emit()

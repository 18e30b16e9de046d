"""How many backups are kept."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.backup import BackupRulesDraft
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Number(name="days", label=mark("KeepSheet", "Tägliche"), required=True),
    f.Number(name="weeks", label=mark("KeepSheet", "Wöchentliche"), beside=True),
    f.Number(name="months", label=mark("KeepSheet", "Monatliche"), required=True, beside=True),
)


class KeepSheet(Sheet):
    """Asks for the numbers; the latest verified backup is always kept."""

    def __init__(self, desk: Desk, work: Work, rules: BackupRulesDraft, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("KeepSheet", "Aufbewahrung der Sicherungen"),
            QCoreApplication.translate("KeepSheet", "Festlegen"),
            QCoreApplication.translate(
                "KeepSheet",
                "Überzählige werden nach jeder geprüften Sicherung gelöscht, die letzte geprüfte "
                "nie. Was im Tresor gelöscht wurde, steht so lange noch in Sicherungen.",
            ),
            parent,
        )
        self._desk = desk
        self._work = work
        self._rules = rules
        self._form = FormView[BackupRulesDraft]("KeepSheet", FIELDS, desk.workplace.today)
        self._form.show_draft(rules)
        self.add(self._form)
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        if not self._form.check():
            return
        typed = self._form.draft()
        draft = replace(
            self._rules, days=typed.days or 0, weeks=typed.weeks or 0, months=typed.months or 0
        )
        job = partial(self._desk.backups.decide, draft)
        self._work.run(self, job, lambda _: self.accept(), self.messages.refuse)

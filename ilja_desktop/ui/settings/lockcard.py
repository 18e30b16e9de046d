"""When the program locks by itself, and how long a password counts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.draft import draft_of
from ilja_desktop.domain.locking import LockRules, LockRulesDraft
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Number(
        name="idle_minutes",
        label=mark("LockCard", "Sperren ohne Eingabe nach (Minuten)"),
        hint=mark("LockCard", "1 bis 15"),
    ),
    f.Number(
        name="conference_minutes",
        label=mark("LockCard", "Konferenzmodus höchstens (Minuten)"),
        hint=mark("LockCard", "15 bis 60, nur während einer Sitzung"),
        beside=True,
    ),
    f.Number(
        name="presence_minutes",
        label=mark("LockCard", "Kennwort gilt für weitere Ausgaben (Minuten)"),
        hint=mark("LockCard", "1 bis 15"),
    ),
    f.Number(
        name="open_hours",
        label=mark("LockCard", "Offen höchstens (Stunden)"),
        hint=mark("LockCard", "1 bis 12"),
        beside=True,
    ),
    f.Number(
        name="clock_slack_seconds",
        label=mark("LockCard", "Sperren, wenn die Uhr abweicht um (Sekunden)"),
        hint=mark("LockCard", "30 bis 900"),
    ),
)


class LockCard(Card):
    """The times of locking; none of the reasons can be switched off."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("LockCard", "Sperren"))
        self._desk = desk
        self._work = work
        self._messages = messages
        self._form = FormView[LockRulesDraft]("LockCard", FIELDS, desk.workplace.today)
        save = Button(self.tr("Sperrzeiten speichern"))
        save.clicked.connect(self._on_save_clicked)
        text = self.tr(
            "Gesperrt wird auch, wenn der Bildschirm gesperrt wird, der Rechner ruht, eine andere "
            "Person sich anmeldet oder die Uhr verstellt wird, und mit Strg+L. Was geschrieben "
            "wurde, bleibt."
        )
        self.add(WrappedLabel(text, Text.MUTED))
        self.add(self._form)
        self.add(row(Stretch(), save))
        self.refresh()

    def refresh(self) -> None:
        """Look again, unless something is being typed."""
        if not self._form.is_modified:
            self._work.run(self, self._desk.office.lock_rules, self._show)

    def _show(self, rules: LockRulesDraft) -> None:
        self._form.show_draft(draft_of(LockRulesDraft, rules))

    def _on_save_clicked(self) -> None:
        if not self._form.check():
            return
        draft = self._form.draft()
        job = self._desk.office.decide_lock_rules
        self._work.run(self, lambda: job(draft), self._on_saved, self._messages.refuse)

    def _on_saved(self, rules: LockRules) -> None:
        self._show(rules)
        self._messages.done(self.tr("Die Sperrzeiten gelten ab jetzt."))

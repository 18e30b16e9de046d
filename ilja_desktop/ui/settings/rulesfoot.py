"""The foot of a card of the office's rules: decides what is typed as a new set from a day on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.draft import draft_of
from ilja_desktop.domain.office import Policy, PolicyDraft
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.work import Work


@dataclass(frozen=True)
class Rules:
    """One card's share of the rules.

    Attributes:
        form: where it is typed, with the day from which it holds.
        show: shows the rules in force.
        typed: returns the rules in force with what is typed in their place.
        spoken: the name of the button, where several cards have one.
        done: what is said once they are decided.
    """

    form: FormView[Any]
    show: Callable[[PolicyDraft], None]
    typed: Callable[[PolicyDraft], PolicyDraft]
    spoken: str
    done: str


class RulesFoot(QWidget):
    """The button below the rules; what held before stays on record."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar, rules: Rules) -> None:
        super().__init__()
        self._desk, self._work, self._messages = desk, work, messages
        self._rules = rules
        self._known = PolicyDraft()
        self._modified = False
        self.save = Button(self.tr("Ab diesem Tag so festlegen"))
        self.save.setAccessibleName(rules.spoken)
        self.save.clicked.connect(self._on_save_clicked)
        self.setLayout(row(Stretch(), self.save))
        rules.form.modified.connect(self.touch)
        self.refresh()

    def touch(self) -> None:
        """Keep what is typed, also outside the form, when the rules change elsewhere."""
        self._modified = True

    def refresh(self) -> None:
        """Look again, unless something is being typed."""
        if not self._modified:
            self._work.run(self, self._desk.office.policy, self._show)

    def _show(self, policy: PolicyDraft) -> None:
        self._modified = False
        self._known = draft_of(PolicyDraft, policy)
        self._rules.show(self._known)

    def _on_save_clicked(self) -> None:
        if not self._rules.form.check():
            return
        decided = self._rules.typed(self._known)
        self._work.run(
            self,
            lambda: self._desk.office.decide(decided),
            self._on_saved,
            self._messages.refuse,
        )

    def _on_saved(self, policy: Policy) -> None:
        self._show(policy)
        self._messages.done(self._rules.done)

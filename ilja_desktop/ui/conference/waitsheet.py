"""Puts a case off: why, in fixed words for the letter and in one's own for the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.selection import Ground
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Choice(
        name="ground",
        label=mark("WaitSheet", "Das steht im Brief an die meldende Stelle"),
        enum=Ground,
        among=tuple(ground for ground in Ground if ground is not Ground.NOT_RESPONSIBLE),
        required=True,
        always=True,
    ),
    f.LongText(
        name="reason",
        label=mark("WaitSheet", "Warum muss der Fall warten?"),
        hint=mark("WaitSheet", "Bleibt in der Akte, steht in keinem Brief"),
        required=True,
        lines=3,
    ),
)


@dataclass(frozen=True, kw_only=True)
class WaitDraft:
    """What is chosen and typed on the sheet."""

    ground: Ground = Ground.ROOM
    reason: str = ""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing."""
        return () if self.reason.strip() else ("reason.missing",)


class WaitSheet(Sheet):
    """Asks why a case has to wait.

    Args:
        subtitle: what becomes of it.
        decide: the use case; gets reason and ground, in the store lane.
    """

    def __init__(
        self,
        work: Work,
        subtitle: str,
        decide: Callable[[str, Ground], object],
        parent: QWidget,
    ) -> None:
        super().__init__(
            QCoreApplication.translate("WaitSheet", "Fall zurückstellen"),
            QCoreApplication.translate("WaitSheet", "Zurückstellen"),
            subtitle,
            parent=parent,
        )
        self._work, self._decide = work, decide
        self.form = FormView[WaitDraft]("WaitSheet", FIELDS, date.today)
        self.form.show_draft(WaitDraft())
        self.form.focus("reason")
        self.add(self.form)
        self.body.addStretch(1)
        self.resize(look().px(560), look().px(420))
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        if not self.form.check():
            return
        draft = self.form.draft()
        decide = partial(self._decide, draft.reason.strip(), draft.ground)
        self._work.run(self, decide, lambda _: self.accept(), self.messages.refuse)

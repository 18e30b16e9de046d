"""Asks for a number of minutes: of an item, of a break, or of the buffer between items."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Number(name="minutes", label=mark("MinutesSheet", "Minuten"), required=True),
)


@dataclass(frozen=True, kw_only=True)
class AddedTime:
    """What is typed on the sheet."""

    minutes: int | None = None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing."""
        return () if self.minutes is not None else ("minutes.missing",)


class MinutesSheet(Sheet):
    """Asks for minutes and does what was decided.

    Args:
        words: title, verb and subtitle, as in ``Sheet``.
        minutes: what stands there at first.
        decide: the use case; gets the minutes, in the store lane.
    """

    def __init__(
        self,
        work: Work,
        words: tuple[str, str, str],
        minutes: int,
        decide: Callable[[int], object],
        parent: QWidget,
    ) -> None:
        title, action, subtitle = words
        super().__init__(title, action, subtitle, parent=parent)
        self._work, self._decide = work, decide
        self.form = FormView[AddedTime]("MinutesSheet", FIELDS, date.today)
        self.form.show_draft(AddedTime(minutes=minutes))
        self.form.focus("minutes")
        self.add(self.form)
        self.body.addStretch(1)
        self.resize(look().px(460), look().px(290))
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        if not self.form.check():
            return
        minutes = self.form.draft().minutes
        assert minutes is not None
        decide = partial(self._decide, minutes)
        self._work.run(self, decide, lambda _: self.accept(), self.messages.refuse)

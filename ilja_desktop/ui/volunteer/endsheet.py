"""Why a tandem ends; a code and never a detail."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.mentorship import EndReason, Mentorship
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Choice(name="reason", label=mark("EndSheet", "Grund"), enum=EndReason, required=True),
)


@dataclass(frozen=True, kw_only=True)
class EndDraft:
    """The reason as it is chosen."""

    reason: EndReason | None = None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        return () if self.reason is not None else ("reason.missing",)


class EndSheet(Sheet):
    """Asks why a tandem ends."""

    def __init__(self, desk: Desk, work: Work, tandem: Mentorship, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("EndSheet", "Tandem beenden"),
            QCoreApplication.translate("EndSheet", "Beenden"),
            tandem.name,
            parent,
        )
        self._desk, self._work, self._tandem = desk, work, tandem
        self.form = FormView[EndDraft]("EndSheet", FIELDS, desk.workplace.today)
        self.form.show_draft(EndDraft())
        self.add(self.form)
        self.add(
            Note(
                self.tr(
                    "Mit dem nächsten Paket wird die Kopie auf dem Gerät der Lotsin oder des "
                    "Lotsen geleert; das wird Ihnen bestätigt."
                ),
                Tone.INFO,
            )
        )
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        reason = self.form.draft().reason
        if self.form.check() and reason is not None:
            end = partial(self._desk.mentorships.end, self._tandem.id, reason)
            self._work.run(self, end, lambda _: self.accept(), self.messages.refuse)

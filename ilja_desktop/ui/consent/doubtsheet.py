"""Recording that something is wrong with a consent: to be looked at, or invalid for certain."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.consent import Consent
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.detail import DetailPage
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work


@dataclass(frozen=True, kw_only=True)
class DoubtDraft:
    """What is wrong, and whether that is certain."""

    reason: str = ""
    certain: bool = False

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing."""
        return () if self.reason.strip() else ("reason.missing",)


DOUBT: tuple[f.Field, ...] = (
    f.Text(name="reason", label=mark("DoubtSheet", "Was stimmt nicht?"), required=True),
    f.Check(
        name="certain",
        label=mark("DoubtSheet", "Das steht fest: Sie war von Anfang an unwirksam"),
    ),
)


class DoubtSheet(Sheet):
    """Asks for it and stores it."""

    def __init__(self, consent: Consent, desk: Desk, work: Work, page: DetailPage) -> None:
        super().__init__(
            QCoreApplication.translate("DoubtSheet", "Etwas stimmt nicht"),
            QCoreApplication.translate("DoubtSheet", "Festhalten"),
            QCoreApplication.translate(
                "DoubtSheet",
                "Ein Zweifel sperrt die Einwilligung, bis sie geprüft ist. Steht der Mangel fest, "
                "endet sie; das lässt sich nicht zurücknehmen.",
            ),
            page,
        )
        self._consent = consent
        self._desk = desk
        self._work = work
        self._page = page
        self.form = FormView[DoubtDraft]("DoubtSheet", DOUBT, desk.workplace.today)
        self.form.show_draft(DoubtDraft())
        self.add(self.form)
        self.body.addStretch(1)
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        if not self.form.check():
            return
        draft, consents = self.form.draft(), self._desk.consents
        use_case = consents.find_flawed if draft.certain else consents.doubt
        job = partial(use_case, self._consent.id, self._consent.revision, draft.reason)
        self._work.run(self, job, self._on_recorded, self.messages.refuse)

    def _on_recorded(self, _consent: Consent) -> None:
        self.accept()
        self._page.messages.done(self.tr("Der Mangel ist festgehalten."))

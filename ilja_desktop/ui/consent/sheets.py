"""Sheets of a recorded consent: add a signature, see the original, withdraw."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.ids import ConsentId
from ilja_desktop.services.consentview import ConsentView
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.consent.aftermathsheet import AftermathSheet
from ilja_desktop.ui.consent.events import (
    ORIGINAL,
    SIGNATURE,
    OriginalDraft,
    SignatureDraft,
)
from ilja_desktop.ui.consent.withdrawalsheet import WithdrawalSheet
from ilja_desktop.ui.kit.detail import DetailPage
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import Draft, FormView
from ilja_desktop.ui.kit.work import Work

D = TypeVar("D", bound=Draft)


class ConsentSheets(QObject):
    """Opens the sheets and stores what happened."""

    def __init__(self, desk: Desk, work: Work, page: DetailPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._work = work
        self._page = page

    def sign(self, view: ConsentView) -> None:
        """Add a signature that is on the paper."""
        consent, signers = view.line.consent, view.family.signers()
        sheet = Sheet(self.tr("Unterschrift nachtragen"), self.tr("Nachtragen"), "", self._page)
        form = FormView[SignatureDraft]("ConsentEvent", SIGNATURE, self._desk.workplace.today)
        names = [(at, view.family.full_name(each)) for at, each in enumerate(signers)]
        form.offer("signer", names)
        form.show_draft(SignatureDraft())

        def use_case(draft: SignatureDraft) -> Consent:
            return self._desk.consents.sign(consent.id, consent.revision, draft.signature(signers))

        self._open(sheet, form, use_case, self.tr("Unterschrift nachgetragen."))

    def see_original(self, view: ConsentView) -> None:
        """Record that somebody held the original in hand."""
        consent = view.line.consent
        text = self.tr("Nur wer das unterschriebene Papier in der Hand hatte, bestätigt das.")
        sheet = Sheet(self.tr("Original gesehen"), self.tr("Bestätigen"), text, self._page)
        form = FormView[OriginalDraft]("ConsentEvent", ORIGINAL, self._desk.workplace.today)
        form.offer("seen_by_id", self._professionals(view))
        form.show_draft(
            OriginalDraft(
                seen_by_id=self._desk.user.professional_id, kept_at=consent.original_kept_at
            )
        )

        def use_case(draft: OriginalDraft) -> Consent:
            assert draft.seen_by_id is not None
            return self._desk.consents.see_original(
                consent.id, consent.revision, draft.seen_by_id, draft.kept_at
            )

        self._open(sheet, form, use_case, self.tr("Das Original ist vermerkt."))

    def withdraw(self, view: ConsentView) -> None:
        """Take the consent back, wholly or partly; says first what follows."""
        sheet = WithdrawalSheet(self._desk, self._work, view, self._page)
        sheet.declared.connect(partial(self.work_off, view.line.consent.id))
        sheet.open()

    def work_off(self, id: ConsentId, number: int) -> None:
        """Show what a withdrawal leaves to be done."""
        AftermathSheet(self._desk, self._work, id, number, self._page).open()

    def _professionals(self, view: ConsentView) -> list[tuple[int, str]]:
        names = {each.id: each.short_name or each.name for each in view.institutions}
        return [
            (each.id, f"{each.display_name()}, {names[each.institution_id]}")
            for each in view.professionals
        ]

    def _open(
        self, sheet: Sheet, form: FormView[D], use_case: Callable[[D], Consent], done: str
    ) -> None:
        sheet.add(form)
        sheet.body.addStretch(1)

        def then(_consent: Consent) -> None:
            sheet.accept()
            self._page.messages.done(done)

        def confirm() -> None:
            if form.check():
                job = partial(use_case, form.draft())
                self._work.run(sheet, job, then, sheet.messages.refuse)

        sheet.confirmed.connect(confirm)
        sheet.open()

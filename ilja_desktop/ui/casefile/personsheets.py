"""Sheets that change a young person and those who hold custody."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from ilja_desktop.domain.draft import draft_of
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.person import (
    CustodyHolder,
    CustodyHolderDraft,
    YoungPerson,
    YoungPersonDraft,
)
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.casefile.personfields import HOLDER, PERSON
from ilja_desktop.ui.kit.detail import DetailPage
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import Draft, FormView
from ilja_desktop.ui.kit.work import Work

D = TypeVar("D", bound=Draft)


class PersonSheets(QObject):
    """Opens the sheets and stores what was changed."""

    def __init__(self, desk: Desk, work: Work, page: DetailPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._work = work
        self._page = page

    def change(self, person: YoungPerson) -> None:
        """Change what is known about the young person."""
        draft = draft_of(YoungPersonDraft, person)
        sheet = Sheet(self.tr("Angaben zur Person"), self.tr("Speichern"), "", self._page)
        form = FormView[YoungPersonDraft]("PersonForm", PERSON, self._desk.workplace.today)
        form.show_draft(draft)
        sheet.add(form)
        use_case = partial(self._desk.people.change, person.id, person.revision)
        sheet.confirmed.connect(lambda: self._save(sheet, form, use_case))
        sheet.open()

    def add_holder(self, person_id: YoungPersonId) -> None:
        """Enter somebody else who holds custody."""
        draft = CustodyHolderDraft(person_id=person_id)
        self._holder_sheet(draft, self._desk.people.add_holder)

    def change_holder(self, holder: CustodyHolder) -> None:
        """Change somebody who holds custody."""
        draft = draft_of(CustodyHolderDraft, holder)
        use_case = partial(self._desk.people.change_holder, holder.id, holder.revision)
        self._holder_sheet(draft, use_case)

    def _holder_sheet(
        self, draft: CustodyHolderDraft, use_case: Callable[[CustodyHolderDraft], CustodyHolder]
    ) -> None:
        title = self.tr("Sorgeberechtigte Person")
        sheet = Sheet(title, self.tr("Speichern"), "", self._page)
        form = FormView[CustodyHolderDraft]("HolderForm", HOLDER, self._desk.workplace.today)
        form.show_draft(draft)
        sheet.add(form)
        sheet.body.addStretch(1)
        sheet.confirmed.connect(lambda: self._save(sheet, form, use_case))
        sheet.open()

    def _save(self, sheet: Sheet, form: FormView[D], use_case: Callable[[D], object]) -> None:
        if not form.check():
            return

        def then(_record: object) -> None:
            sheet.accept()
            self._page.messages.done(self.tr("Gespeichert."))

        self._work.run(sheet, partial(use_case, form.draft()), then, sheet.messages.refuse)

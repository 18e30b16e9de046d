"""Keeps the sheet of the open item as it is typed, and hands it to the vault within two seconds.

Every write goes through the saving turn of the store lane, so that none overtakes another.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.draft import draft_of
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.domain.minutes import CaseSheet, CaseSheetDraft
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.autosave import Autosave
from ilja_desktop.ui.kit.work import Work


class SheetWriter(QObject):
    """The draft of one sheet; what is hidden on the screen stays in it untouched.

    Signals:
        saved: the vault has it.
        facts_saved: the vault has other facts than before.
        refused: the vault did not take it; the facts are those it has.
    """

    saved = Signal()
    facts_saved = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._work = desk, work
        self.item: AgendaItemId | None = None
        self._kept: tuple[Fact, ...] = ()
        self.draft = CaseSheetDraft()
        self.autosave = Autosave(self._write, self)

    def begin(self, item_id: AgendaItemId, sheet: CaseSheet) -> None:
        """Take up the sheet of an item."""
        self.item = item_id
        self._kept = sheet.facts
        self.draft = draft_of(CaseSheetDraft, sheet)

    def end(self) -> None:
        """Let go of the sheet; what is pending is handed on first."""
        self.autosave.flush()
        self.item = None
        self._kept = ()
        self.draft = CaseSheetDraft()

    def edit(self, **changes: object) -> None:
        """Take over what was typed."""
        self.draft = replace(self.draft, **changes)  # type: ignore[arg-type]  # the parts of the page name fields of the draft
        self.autosave.touch()

    def file(self, facts: tuple[Fact, ...]) -> None:
        """Write other facts down at once."""
        self.draft = replace(self.draft, facts=facts)
        self.autosave.forget()
        self._write()

    def _write(self) -> None:
        if self.item is None:
            return
        item, draft = self.item, self.draft
        self._work.save(
            self,
            partial(self._desk.sessions.write, item, draft),
            partial(self._on_written, item),
            partial(self._on_refused, item),
        )

    def _on_written(self, item: AgendaItemId, sheet: CaseSheet) -> None:
        if item != self.item:
            return
        changed = sheet.facts != self._kept
        self._kept = sheet.facts
        self.saved.emit()
        if changed:
            self.facts_saved.emit()

    def _on_refused(self, item: AgendaItemId, refusal: Refusal) -> None:
        """Go back to the facts the vault has, so that what else was typed is saved."""
        if item == self.item and self.draft.facts != self._kept:
            self.draft = replace(self.draft, facts=self._kept)
            self.autosave.touch()
        self.refused.emit(refusal)

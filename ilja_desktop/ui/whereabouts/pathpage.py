"""The path of somebody whose case is erased, or who never had one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.whereabouts import PathView
from ilja_desktop.ui.kit.avatar import initials
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.detail import DetailPage, Head
from ilja_desktop.ui.kit.layout import clear, column
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.path.pathsheets import PathSheets

_SHOWN = (Kind.WHEREABOUTS, Kind.CONSENT, Kind.YOUNG_PERSON, Kind.OFFICE)


class PathPage(DetailPage):
    """One path.

    Signals:
        consent_wanted: a consent of this person shall be recorded.
    """

    consent_wanted = Signal(int)

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        super().__init__(QCoreApplication.translate("PathPage", "Zurück zu den Nachfragen"))
        self._desk, self._work = desk, work
        self._id: YoungPersonId | None = None
        self.sheets = PathSheets(desk, work, self)
        self._main = column()
        self.body.addLayout(self._main)
        self.body.addStretch(1)
        changes.happened.connect(self._on_changes_happened)

    def open(self, id: YoungPersonId) -> None:
        """Show somebody's path."""
        self._id = id
        self.messages.clear()
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        if self._id is not None:
            job = partial(self._desk.whereabouts.path, self._id)
            self._work.run(self, job, self._show, self._on_refused)

    def _show(self, path: PathView) -> None:
        person = path.followed.person
        clear(self._main)
        seed = (initials(person.given_name, person.family_name), person.id)
        self.show_head(Head(person.full_name(), self.tr("Weg und Verbleib"), None, seed))
        shown = self.sheets.tab(path)
        shown.consent_wanted.connect(lambda: self.consent_wanted.emit(person.id))
        self._main.addWidget(shown)
        self.keep_focus()

    def _on_refused(self, refusal: Refusal) -> None:
        clear(self._main)
        self.show_head(Head(""))
        self.messages.refuse(refusal)

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, *_SHOWN):
            self.refresh()

"""The case room: from the list to a case, and from the empty sheet to a reported case."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.office import Office
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.outfile import write_new
from ilja_desktop.ui.casefile.caselist import CaseList
from ilja_desktop.ui.casefile.casepage import CasePage
from ilja_desktop.ui.casefile.reportform import ReportForm
from ilja_desktop.ui.casefile.reportresult import ReportResult
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.filedialog import ask_save
from ilja_desktop.ui.kit.work import Lane, Work


class CasefileRoom(QStackedWidget):
    """Cases.

    Signals:
        consent_wanted: a consent of this person shall be recorded.
        consent_chosen: a consent shall be opened.
        import_wanted: a file shall be read in.
    """

    consent_wanted = Signal(int)
    consent_chosen = Signal(int)
    import_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        super().__init__()
        self._desk = desk
        self._work = work
        self.list = CaseList(desk, work, changes)
        self.page = CasePage(desk, work, changes)
        self.result = ReportResult(desk, work)
        for part in (self.list, self.page, self.result):
            self.addWidget(part)
        self._connect()

    @cached_property
    def form(self) -> ReportForm:
        """The sheet of a report, made when first wanted: it is larger than the room."""
        form = ReportForm(self._desk, self._work)
        form.left.connect(self.show_list)
        form.taken.connect(self._on_taken)
        self.addWidget(form)
        return form

    def open(self, case_id: int) -> None:
        """Show one case."""
        self._go(self.page)
        self.page.open(CaseId(case_id))
        self.page.arrive()

    def report(self) -> None:
        """Begin to report a case."""
        self._go(self.form)
        self.form.begin()

    def show_list(self) -> None:
        """Go back to the list."""
        self._go(self.list)
        self.list.view.setFocus()

    def save_form(self, path: Path) -> None:
        """Make the empty report sheet and write it to a place."""
        self._work.run(self, self._desk.office.office, partial(self._make_form, path))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        current = self.currentWidget()
        if isinstance(current, CaseList | CasePage | ReportForm | ReportResult):
            current.arrive()

    def _connect(self) -> None:
        self.list.case_chosen.connect(self.open)
        self.list.report_wanted.connect(self.report)
        self.list.import_wanted.connect(self.import_wanted)
        self.list.form_wanted.connect(self._on_form_wanted)
        self.page.left.connect(self.show_list)
        self.page.consent_wanted.connect(self.consent_wanted)
        self.page.consent_chosen.connect(self.consent_chosen)
        self.result.left.connect(self.show_list)
        self.result.consent_wanted.connect(self.consent_wanted)
        self.result.case_chosen.connect(self.open)
        self.result.report_wanted.connect(self.report)

    def _go(self, part: QWidget) -> None:
        if isinstance(left := self.currentWidget(), ReportForm):
            left.leave()
        self.setCurrentWidget(part)

    def _on_taken(self, case: Case) -> None:
        self._go(self.result)
        self.result.show_case(case)

    def _on_form_wanted(self) -> None:
        ask_save(
            self.window(),
            self.tr("Leere Fallmeldung speichern"),
            self.tr("Fallmeldung.pdf"),
            self.tr("PDF-Datei (*.pdf)"),
            self.save_form,
        )

    def _make_form(self, path: Path, office: Office) -> None:
        def make() -> None:
            write_new(path, self._desk.filings.blank_form(office))

        done = self.tr("Die leere Fallmeldung ist gespeichert.")
        self._work.run(
            self,
            make,
            lambda _: self.list.messages.done(done),
            self.list.messages.refuse,
            lane=Lane.COMPUTE,
        )

"""The consent room: from the list to a consent, and from the signed paper to a record."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.consenttask import Task
from ilja_desktop.domain.ids import ConsentId, YoungPersonId
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.consent.consentform import ConsentForm
from ilja_desktop.ui.consent.consentlist import ConsentList
from ilja_desktop.ui.consent.consentpage import ConsentPage
from ilja_desktop.ui.consent.signpage import SignPage
from ilja_desktop.ui.consent.tasklist import ConsentTaskList
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.work import Work


class ConsentRoom(QStackedWidget):
    """Consents.

    Signals:
        case_chosen: the case of a consent's person shall be opened.
    """

    case_chosen = Signal(int)

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        super().__init__()
        self._desk = desk
        self._work = work
        self.list = ConsentList(desk, work, changes)
        self.page = ConsentPage(desk, work, changes)
        self.signing = SignPage(desk, work)
        self.tasks = ConsentTaskList(desk, work, changes)
        for part in (self.list, self.page, self.tasks, self.signing):
            self.addWidget(part)
        self.list.tasks_wanted.connect(self.show_tasks)
        self.tasks.left.connect(self.show_list)
        self.tasks.consent_chosen.connect(self.open)
        self.tasks.record_wanted.connect(self.record)
        self.tasks.counted.connect(self.list.show_task_count)
        self.list.consent_chosen.connect(self.open)
        self.list.record_wanted.connect(self.record_anybody)
        self.page.left.connect(self.show_list)
        self.page.case_chosen.connect(self.case_chosen)
        self.page.record_wanted.connect(self.record)
        self.page.sign_wanted.connect(self.sign)
        self.signing.left.connect(self._back_to_page)
        self.signing.closed.connect(self._on_closed)

    @cached_property
    def form(self) -> ConsentForm:
        """The sheet of a consent, made when first wanted: it is larger than the room."""
        form = ConsentForm(self._desk, self._work)
        form.left.connect(self.show_list)
        form.recorded.connect(self._on_recorded)
        self.addWidget(form)
        return form

    def open(self, consent_id: int) -> None:
        """Show one consent."""
        self._go(self.page)
        self.page.open(ConsentId(consent_id))
        self.page.arrive()

    def record(self, person_id: int) -> None:
        """Enter a consent of a person."""
        self._go(self.form)
        self.form.begin(YoungPersonId(person_id))

    def sign(self, consent_id: int) -> None:
        """Have a consent signed on the screen."""
        self._go(self.signing)
        self.signing.begin(ConsentId(consent_id))

    def record_anybody(self) -> None:
        """Enter a consent; whose it is, is asked first."""
        self._go(self.form)
        self.form.begin(None)

    def show_tasks(self, task: Task | None = None) -> None:
        """Show what is to be done, all of it or one kind."""
        self._go(self.tasks)
        self.tasks.show_task(task)
        self.tasks.arrive()

    def show_list(self) -> None:
        """Go back to the list."""
        self._go(self.list)
        self.list.view.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        current = self.currentWidget()
        if isinstance(current, ConsentList | ConsentPage | ConsentForm | ConsentTaskList):
            current.arrive()

    def _go(self, part: QWidget) -> None:
        if isinstance(left := self.currentWidget(), ConsentForm):
            left.leave()
        self.setCurrentWidget(part)

    def _on_recorded(self, consent: Consent) -> None:
        self.open(consent.id)
        self.page.messages.done(self.tr("Einwilligung eingetragen."))

    def _back_to_page(self) -> None:
        self._go(self.page)
        self.page.refresh()
        self.page.arrive()

    def _on_closed(self, consent: Consent) -> None:
        self.open(consent.id)
        self.page.messages.done(self.tr("Unterschrieben und abgeschlossen."))

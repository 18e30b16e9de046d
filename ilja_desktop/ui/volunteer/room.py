"""Volunteers: the lists, one of them, and one tandem."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.ids import MentorshipId, VolunteerId
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.volunteer.papers import tandem_papers, volunteer_papers
from ilja_desktop.ui.volunteer.tandempage import TandemPage
from ilja_desktop.ui.volunteer.volunteerlist import VolunteerList
from ilja_desktop.ui.volunteer.volunteerpage import VolunteerPage

_SHOWN = (Kind.VOLUNTEER, Kind.MENTORSHIP, Kind.MENTOR_LOG)


class VolunteerRoom(QStackedWidget):
    """Everything about volunteers and their tandems."""

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        super().__init__()
        self.list = VolunteerList(desk, work, changes)
        self.volunteer = VolunteerPage(desk, work)
        self.tandem = TandemPage(desk, work)
        for page in (self.list, self.volunteer, self.tandem):
            self.addWidget(page)
        self.list.volunteer_chosen.connect(self.open_volunteer)
        self.list.tandem_chosen.connect(self.open)
        self.volunteer.tandem_chosen.connect(self.open)
        self.volunteer.papers_wanted.connect(
            lambda one: volunteer_papers(desk, work, one, self.window()).open()
        )
        self.tandem.papers_wanted.connect(
            lambda one: tandem_papers(desk, work, one, self.window()).open()
        )
        for detail in (self.volunteer, self.tandem):
            detail.left.connect(self._show_list)
        changes.happened.connect(self._on_changes_happened)

    def open(self, tandem_id: int) -> None:
        """Show a tandem."""
        self.tandem.open(MentorshipId(tandem_id))
        self.setCurrentWidget(self.tandem)
        self.tandem.arrive()

    def open_volunteer(self, volunteer_id: int) -> None:
        """Show a volunteer."""
        self.volunteer.open(VolunteerId(volunteer_id))
        self.setCurrentWidget(self.volunteer)
        self.volunteer.arrive()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        page = self.currentWidget()
        if isinstance(page, VolunteerList | VolunteerPage | TandemPage):
            page.arrive()

    def _show_list(self) -> None:
        self.setCurrentWidget(self.list)
        self.list.arrive()

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        page = self.currentWidget()
        if touches(changes, *_SHOWN) and isinstance(page, VolunteerPage | TandemPage):
            page.refresh()

"""The conferences: the year's plan, one conference, and the session at the table."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ilja_desktop.domain.conference import ConferenceState
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.conferenceview import ConferenceView
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.conference.calendarpage import CalendarPage
from ilja_desktop.ui.conference.conferencelist import ConferenceList
from ilja_desktop.ui.conference.conferencepage import ConferencePage
from ilja_desktop.ui.conference.frompaperpage import FromPaperPage
from ilja_desktop.ui.conference.invitationpage import InvitationPage
from ilja_desktop.ui.conference.livepage import LivePage
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.page import Page
from ilja_desktop.ui.kit.work import Work


class ConferenceRoom(QWidget):
    """Shows one of them at a time.

    A conference's page is made when it is opened and thrown away when it is left, so that no name
    stays behind another page.

    Signals:
        case_chosen: a case shall be opened.
        minutes_wanted: the minutes of a conference shall be opened.
        quiet_wanted: whether the navigation shall keep to its rail.
        stay_open_wanted: the vault shall not lock for want of input for a while.
    """

    case_chosen = Signal(int)
    minutes_wanted = Signal(int)
    quiet_wanted = Signal(bool)
    stay_open_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        super().__init__()
        self._desk, self._work, self._changes = desk, work, changes
        self.list = ConferenceList(desk, work, changes)
        self.list.conference_chosen.connect(self.open)
        self.list.calendar_wanted.connect(self.open_calendar)
        self._page: Page | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._stack)
        self.setFocusProxy(self._stack)

    @property
    def page(self) -> Page:
        """Return the page in front."""
        return self._page or self.list

    def open(self, conference_id: int) -> None:
        """Show one conference; a running one as the session it is."""
        id = ConferenceId(conference_id)
        self._work.run(
            self, lambda: self._desk.conferences.view(id), self._show, self.list.messages.refuse
        )

    def plan(self) -> None:
        """Ask for a new conference."""
        self._go_back()
        self.list.plan()

    def _show(self, view: ConferenceView) -> None:
        conference = view.conference
        running = conference.state is ConferenceState.RUNNING
        if running and may(self._desk.user, Right.HOLD_CONFERENCES):
            if conference.from_paper:
                self._show_from_paper(view)
            else:
                self._put(self._live_page(conference.id))
        else:
            self._put(self._conference_page(conference.id))

    def _live_page(self, id: ConferenceId) -> LivePage:
        page = LivePage(self._desk, self._work, self._changes, id)
        page.back_wanted.connect(self._go_back)
        page.case_chosen.connect(self.case_chosen)
        page.quiet_wanted.connect(self.quiet_wanted)
        page.stay_open_wanted.connect(self.stay_open_wanted)
        page.ended.connect(self._on_ended)
        page.from_paper_wanted.connect(self.open_from_paper)
        return page

    def _conference_page(self, id: ConferenceId) -> ConferencePage:
        page = ConferencePage(self._desk, self._work, self._changes, id)
        page.back_wanted.connect(self._go_back)
        page.session_begun.connect(self.open)
        page.case_chosen.connect(self.case_chosen)
        page.minutes_wanted.connect(self.minutes_wanted)
        page.moved.connect(self.open)
        page.invitations_wanted.connect(self.open_invitations)
        page.from_paper_wanted.connect(self.open_from_paper)
        return page

    def open_invitations(self, conference_id: int) -> None:
        """Show who is invited to a conference."""
        id = ConferenceId(conference_id)
        self._work.run(
            self,
            lambda: self._desk.conferences.view(id),
            self._show_invitations,
            self.list.messages.refuse,
        )

    def _show_invitations(self, view: ConferenceView) -> None:
        page = InvitationPage(self._desk, self._work, self._changes, view.conference)
        page.back_wanted.connect(self.open)
        self._put(page)

    def open_from_paper(self, conference_id: int) -> None:
        """Let a session be typed in that was held on paper."""
        id = ConferenceId(conference_id)
        self._work.run(
            self,
            lambda: self._desk.conferences.view(id),
            self._show_from_paper,
            self.list.messages.refuse,
        )

    def _show_from_paper(self, view: ConferenceView) -> None:
        page = FromPaperPage(self._desk, self._work, self._changes, view.conference)
        page.back_wanted.connect(self._go_back)
        page.ended.connect(self._on_ended)
        self._put(page)

    def open_calendar(self) -> None:
        """Show the year with its free days."""
        page = CalendarPage(self._desk, self._work, self._changes)
        page.back_wanted.connect(self._go_back)
        page.conference_chosen.connect(self.open)
        self._put(page)

    def _on_ended(self, conference_id: int) -> None:
        self.open(conference_id)
        self.minutes_wanted.emit(conference_id)

    def _go_back(self) -> None:
        self._stack.setCurrentWidget(self.list)
        self._drop()
        self.list.arrive()

    def _put(self, page: Page) -> None:
        self._drop()
        self._page = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.arrive()

    def _drop(self) -> None:
        old, self._page = self._page, None
        if old is not None:
            if isinstance(old, LivePage):
                old.close_projector()
            old.hide()
            self._stack.removeWidget(old)
            old.deleteLater()

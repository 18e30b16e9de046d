"""Tandems, volunteers and what is due, in three lists."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.mentorship import RUNNING
from ilja_desktop.domain.renewal import Renewal
from ilja_desktop.domain.tandemline import TandemLine
from ilja_desktop.domain.volunteer import Volunteer, VolunteerState
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.table import RecordTable
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.volunteer.columns import RENEWALS, TANDEMS, VOLUNTEERS
from ilja_desktop.ui.volunteer.needsheet import NeedSheet
from ilja_desktop.ui.volunteer.volunteersheet import VolunteerSheet

_SHOWN = (Kind.VOLUNTEER, Kind.MENTORSHIP, Kind.MENTOR_LOG, Kind.CONSENT)


class VolunteerList(Page):
    """What the coordination sees first.

    Signals:
        tandem_chosen, volunteer_chosen: by id.
    """

    tandem_chosen = Signal(int)
    volunteer_chosen = Signal(int)

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        self.interest = Button(
            QCoreApplication.translate("VolunteerList", "Interesse eintragen"), icon="user-plus"
        )
        self.request = Button(
            QCoreApplication.translate("VolunteerList", "Begleitung anfragen"),
            ButtonKind.PRIMARY,
            "plus",
        )
        title = QCoreApplication.translate("VolunteerList", "Lotsen")
        super().__init__(PageHead(title, "", self.interest, self.request))
        self._desk, self._work = desk, work
        self.tabs = Segment(
            self.tr("Was"),
            (self.tr("Tandems"), self.tr("Ehrenamtliche"), self.tr("Demnächst fällig")),
        )
        self._tandems = RecordTable[TandemLine](TANDEMS, self)
        self._volunteers = RecordTable[Volunteer](VOLUNTEERS, self)
        self._renewals = RecordTable[Renewal](RENEWALS, self)
        self.tandems = RowView[TandemLine](self.tr("Tandems"), self._tandems, sorts=True)
        self.volunteers = RowView[Volunteer](self.tr("Ehrenamtliche"), self._volunteers, sorts=True)
        self.renewals = RowView[Renewal](self.tr("Demnächst fällig"), self._renewals, sorts=True)
        self._stacks = self._lists()
        self._stack = QStackedWidget()
        for each in self._stacks:
            self._stack.addWidget(each)
        self.add(row(self.tabs, Stretch()))
        self.add(self._stack, 1)
        self._connect(changes)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        work, desk = self._work, self._desk
        work.run(self, desk.mentor_logs.lines, self._show_tandems, self.messages.refuse)
        work.run(self, desk.volunteers.all, self._show_volunteers, self.messages.refuse)
        work.run(self, desk.volunteers.renewals, self._show_renewals, self.messages.refuse)

    def arrive(self) -> None:
        """Begin in the list in front."""
        at = self.tabs.currentIndex()
        (self.tandems, self.volunteers, self.renewals)[at].setFocus()

    def _lists(self) -> tuple[QStackedWidget, ...]:
        return (
            _or_empty(
                self.tandems,
                EmptyState(
                    "heart-handshake",
                    self.tr("Noch keine Begleitung"),
                    self.tr(
                        "Wer ehrenamtlich begleitet werden möchte und dem zugestimmt hat, steht "
                        "hier mit Lotsin oder Lotse und allem, was auf Sie wartet."
                    ),
                ),
            ),
            _or_empty(
                self.volunteers,
                EmptyState(
                    "users",
                    self.tr("Noch niemand eingetragen"),
                    self.tr(
                        "Vom ersten Interesse über Auswahl, Vereinbarung und Führungszeugnis bis "
                        "zum Ende der Tätigkeit."
                    ),
                ),
            ),
            _or_empty(
                self.renewals,
                EmptyState(
                    "calendar-check",
                    self.tr("Nichts fällig"),
                    self.tr("Führungszeugnisse, fehlende Nachweise und geplante Schulungen."),
                ),
            ),
        )

    def _connect(self, changes: Changes) -> None:
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.tandems.chosen.connect(lambda line: self.tandem_chosen.emit(line.tandem.id))
        self.volunteers.chosen.connect(lambda one: self.volunteer_chosen.emit(one.id))
        self.renewals.chosen.connect(lambda one: self.volunteer_chosen.emit(one.volunteer_id))
        self.interest.clicked.connect(self._take_interest)
        self.request.clicked.connect(self._request)
        changes.happened.connect(self._on_changes_happened)

    def _show_tandems(self, lines: tuple[TandemLine, ...]) -> None:
        self._tandems.show(lines)
        _choose(self._stacks[0], lines)
        running = sum(line.tandem.state in RUNNING for line in lines)
        waiting = sum(bool(line.attention) for line in lines)
        words = self.tr("{running} Tandems laufen, auf Sie warten {waiting}")
        subtitle = words.format(running=running, waiting=waiting) if lines else ""
        self.head.name(self.tr("Lotsen"), subtitle)

    def _show_volunteers(self, volunteers: tuple[Volunteer, ...]) -> None:
        self._volunteers.show(volunteers)
        _choose(self._stacks[1], volunteers)
        active = sum(one.state is VolunteerState.ACTIVE for one in volunteers)
        words = self.tr("Ehrenamtliche ({active})") if active else self.tr("Ehrenamtliche")
        self.tabs.rename(1, words.format(active=active))

    def _show_renewals(self, renewals: tuple[Renewal, ...]) -> None:
        self._renewals.show(renewals)
        _choose(self._stacks[2], renewals)
        words = self.tr("Demnächst fällig ({count})") if renewals else self.tr("Demnächst fällig")
        self.tabs.rename(2, words.format(count=len(renewals)))

    def _take_interest(self) -> None:
        sheet = VolunteerSheet(self._desk, self._work, None, self.window())
        sheet.saved.connect(self.volunteer_chosen)
        sheet.open()

    def _request(self) -> None:
        sheet = NeedSheet(self._desk, self._work, None, self.window())
        sheet.saved.connect(self.tandem_chosen)
        sheet.open()

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, *_SHOWN):
            self.refresh()


def _or_empty(view: QWidget, empty: EmptyState) -> QStackedWidget:
    card = Card()
    card.body.setContentsMargins(1, 1, 1, 1)
    card.add(view)
    stack = QStackedWidget()
    stack.addWidget(card)
    stack.addWidget(empty)
    return stack


def _choose(stack: QStackedWidget, found: tuple[object, ...]) -> None:
    stack.setCurrentIndex(0 if found else 1)

"""The session at the table: agenda, open item, and who may hear it.

Only the young person of the open item is named here, and nobody at all while somebody is in the
room who has to leave.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.commitmentpaper import CommitmentPaper
from ilja_desktop.domain.conference import ConferenceState
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.span import lasts
from ilja_desktop.services.conferenceview import ConferenceView
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.conference.consentcard import ConsentCard
from ilja_desktop.ui.conference.handoversheet import HandoverSheet
from ilja_desktop.ui.conference.itemdesk import ItemDesk
from ilja_desktop.ui.conference.itempanel import ItemPanel
from ilja_desktop.ui.conference.liveagenda import LiveAgenda, agenda_lines, next_item
from ilja_desktop.ui.conference.livedeeds import LiveDeeds
from ilja_desktop.ui.conference.livesession import LiveSession, LiveView
from ilja_desktop.ui.conference.livestrip import LiveStrip
from ilja_desktop.ui.conference.modechange import change_mode
from ilja_desktop.ui.conference.projector import Projector
from ilja_desktop.ui.conference.seatsheet import SeatSheet
from ilja_desktop.ui.conference.tablecard import TableCard
from ilja_desktop.ui.conference.timecard import TimeCard
from ilja_desktop.ui.conference.words import clock, medium_day, where
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button, IconButton
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.dialog import Ask
from ilja_desktop.ui.kit.displays import Displays
from ilja_desktop.ui.kit.layout import Grow, Stretch, boxed, column
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.page import Page, PageHead, scroll_area
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.printsheet import ask_and_print
from ilja_desktop.ui.kit.tokens import Space, Tone
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Lane, Work

NAMES_KEY = Qt.Key.Key_F8
_SIDE_HEIGHT = 260


class LivePage(Page):
    """Shows a running conference.

    Signals:
        back_wanted: to the list; the session goes on.
        ended: the session is over.
        case_chosen: the open item's file shall be opened.
        quiet_wanted: whether the navigation shall keep to its rail.
        stay_open_wanted: the vault shall not lock for want of input for a while.
    """

    back_wanted = Signal()
    ended = Signal(int)
    case_chosen = Signal(int)
    quiet_wanted = Signal(bool)
    stay_open_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        work: Work,
        changes: Changes,
        conference_id: ConferenceId,
        displays: Displays | None = None,
    ) -> None:
        self._state = Pill("", Tone.OK)
        self._back = IconButton(
            "arrow-left", QCoreApplication.translate("LivePage", "Alle Konferenzen")
        )
        self._end = Button(
            QCoreApplication.translate("LivePage", "Konferenz beenden"), icon="check-check"
        )
        self._stay = IconButton(
            "hourglass", QCoreApplication.translate("LivePage", "Konferenzmodus: offen lassen")
        )
        self._list = IconButton(
            "printer", QCoreApplication.translate("LivePage", "Vereinbarungsliste drucken")
        )
        self._hand_over = IconButton(
            "users", QCoreApplication.translate("LivePage", "Moderation übergeben")
        )
        parts = (self._state, self._back, self._list, self._hand_over, self._stay, self._end)
        super().__init__(PageHead("\N{NO-BREAK SPACE}", "", *parts))
        self._desk, self._work, self._id = desk, work, conference_id
        self._view: LiveView | None = None
        self.session = LiveSession(desk, work, conference_id, self)
        self.agenda = LiveAgenda()
        self.panel = ItemPanel(desk.workplace.today())
        self.time = TimeCard(desk.workplace.clock)
        self.consent = ConsentCard()
        self.table = TableCard()
        self.strip = LiveStrip()
        self.projector = Projector(desk, work, conference_id, self, displays or Displays(self))
        self.deeds = LiveDeeds(desk, work, self, self.projector, self.messages)
        self.item = ItemDesk(desk, work, self.session, self.panel, self.messages)
        self._build()
        self._connect(changes)
        self.session.look()
        self.projector.look()

    def arrive(self) -> None:
        if self.panel.interlude.isVisible():
            self.panel.interlude.button.setFocus()
        else:
            self.panel.enter()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == NAMES_KEY:
            self.agenda.reveal(True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == NAMES_KEY and not event.isAutoRepeat():
            self.agenda.reveal(False)
        else:
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Hide the names when the key can no longer be heard."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and hasattr(self, "agenda"):
            self.agenda.reveal(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.quiet_wanted.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.agenda.reveal(False)
        self.item.flush()
        self.quiet_wanted.emit(False)

    def print_list(self) -> None:
        """Print what was agreed so far, once what is being typed is saved."""
        self.item.flush()
        lists = self._desk.commitment_lists

        def rendered(data: bytes) -> None:
            ask_and_print(self.window(), self._work, data)

        def collected(paper: CommitmentPaper) -> None:
            job = partial(lists.render, paper)
            self._work.run(self, job, rendered, self.messages.refuse, lane=Lane.COMPUTE)

        self._work.run(self, partial(lists.paper, self._id), collected, self.messages.refuse)

    def _build(self) -> None:
        side = scroll_area(
            boxed(column(self.time, self.table, self.consent, Stretch(), gap=Space.M))
        )
        side.setMinimumWidth(look().px(244))
        side.setMinimumHeight(look().px(_SIDE_HEIGHT))
        self.body.setContentsMargins(Space.XL, 0, Space.XL, Space.XL)
        self.add(self.strip)
        parts = (Grow(self.agenda, 10), Grow(self.panel, 24), Grow(side, 11))
        self.add(Adaptive(*parts, below=840, gap=Space.M), 1)

    def _connect(self, changes: Changes) -> None:
        changes.happened.connect(self.session.on_changes)
        changes.happened.connect(self.projector.on_changes)
        self.projector.changed.connect(self.strip.show_showing)
        self._connect_strip()
        self.time.ticked.connect(self.projector.show_time)
        self.session.seen.connect(self._show)
        self.session.refused.connect(self.item.refuse)
        self.session.ended.connect(lambda: self.ended.emit(self._id))
        self._back.clicked.connect(self.back_wanted)
        self._stay.clicked.connect(self.stay_open_wanted)
        self._list.clicked.connect(self.print_list)
        self._hand_over.clicked.connect(self._ask_handover)
        self._end.clicked.connect(self._ask_end)
        self.agenda.call_wanted.connect(self._call)
        self.agenda.adjourn_wanted.connect(self.session.adjourn)
        self.agenda.drop_wanted.connect(self.session.drop)
        self.agenda.arranged.connect(self.session.arrange)
        self.agenda.names_wanted.connect(self.agenda.reveal)
        self.agenda.mode_wanted.connect(self._change_mode)
        self.panel.veil.nameless_wanted.connect(self._go_nameless)
        self.table.noted.connect(self._note)
        self.table.seat_wanted.connect(self._join)
        self.table.confirmed.connect(self._confirm_attendance)
        self.panel.head.case_chosen.connect(self.case_chosen)
        self.panel.interlude.wanted.connect(self._go_on)
        for keys, wish in (
            ("Ctrl+PgDown", partial(self.panel.step_phase, 1)),
            ("Ctrl+PgUp", partial(self.panel.step_phase, -1)),
            ("Ctrl+Return", self._advance),
            ("F5", self._confirm_attendance),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(wish)

    def _connect_strip(self) -> None:
        self.strip.projector_wanted.connect(self.projector.toggle)
        self.strip.guest_wanted.connect(self.deeds.guest)
        self.strip.stop_wanted.connect(self.deeds.stop)
        self.panel.agreeing.renewal_wanted.connect(self.deeds.renew)
        self.strip.pause_wanted.connect(self.deeds.pause)
        self.strip.concern_wanted.connect(self.deeds.concern)
        self.time.hold_wanted.connect(self.deeds.pause)
        self.time.more_wanted.connect(self.deeds.extend)
        self.deeds.stopping.connect(self.item.flush)
        self.agenda.clear_up_wanted.connect(self.deeds.clear_up)
        self.agenda.reopen_wanted.connect(self.session.reopen)
        self.deeds.nameless_wanted.connect(self._go_nameless)
        self.strip.bind(self)

    def _show(self, view: LiveView) -> None:
        before, self._view = self._view, view
        self.deeds.show_view(view)
        self._show_head(view.conference)
        self.strip.show_pause(paused=lasts(view.conference.conference.pauses))
        item = view.item
        named = item.item.id if item is not None and not item.must_leave else 0
        self.agenda.show_view(view.conference, named)
        self.item.show_view(view)
        if item is not None:
            self._show_side(view)
        else:
            self._clear_side(view)
        had_item = before is not None and (before.item is not None or before.topic is not None)
        if view.item is None and view.topic is None:
            self._show_interlude(view.conference, take_focus=had_item or before is None)

    def _show_head(self, view: ConferenceView) -> None:
        conference = view.conference
        began = conference.opened_at
        parts = [
            medium_day(conference.held_on),
            self.tr("begonnen {time}").format(time=clock(began)) if began is not None else "",
            self.tr("Moderation: {name}").format(name=view.moderator.display_name()),
            where(conference),
        ]
        title = self.tr("Fallkonferenz {number}").format(number=conference.number)
        self.projector.name(f"{title} · {medium_day(conference.held_on)}")
        self.head.name(title, " · ".join(part for part in parts if part))
        self._state.show_state(word(conference.state), Tone.OK)
        self._end.setEnabled(conference.state is ConferenceState.RUNNING)

    def _show_side(self, view: LiveView) -> None:
        item = view.item
        assert item is not None
        self.time.show_item(item.item, view.conference.conference.pauses)
        self.table.show_view(item)
        if item.must_leave:
            self.consent.veil()
        else:
            self.consent.show_view(item)

    def _clear_side(self, view: LiveView) -> None:
        self.consent.forget()
        self.table.forget()
        topic = view.topic
        if topic is None or topic.called_at is None:
            self.time.stop()
        else:
            self.time.show_item(topic, view.conference.conference.pauses)

    def _show_interlude(self, view: ConferenceView, *, take_focus: bool) -> None:
        coming = next_item(view)
        if coming is None:
            self.panel.interlude.show_end()
        else:
            self.panel.interlude.show_next(
                coming.item.position,
                is_case=coming.is_case,
                title=coming.item.title,
            )
            self.agenda.list.choose(coming.item.id)
        if take_focus and self.isVisible():
            self.panel.interlude.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _call(self, item_id: int) -> None:
        if self._view is None:
            return
        lines = agenda_lines(self._view.conference)
        line = next((line for line in lines if line.item.id == item_id), None)
        if line is not None:
            self.messages.clear()
            self.session.call(line, self.messages.clear)

    def _change_mode(self, item_id: int) -> None:
        if self._view is None:
            return
        found = (line.item for line in self._view.conference.agenda if line.item.id == item_id)
        item = next(found, None)
        if item is not None:
            self.item.flush()
            change_mode(self._desk, self._work, item, self.window())

    def _go_nameless(self) -> None:
        if self._view is not None and self._view.item is not None:
            self._change_mode(self._view.item.item.id)

    def _go_on(self) -> None:
        """Call the next item, or end where there is none."""
        coming = next_item(self._view.conference) if self._view is not None else None
        if coming is None:
            self._ask_end()
        else:
            self._call(coming.item.id)

    def _advance(self) -> None:
        if self.panel.interlude.isVisible():
            self._go_on()
        elif self.panel.conclude.isVisible():
            self.item.conclude()

    def _note(self, attendance: int, note: object) -> None:
        self.item.flush()
        self.session.note(attendance, note)  # type: ignore[arg-type]  # the table emits its notes only

    def _confirm_attendance(self) -> None:
        if self._view is not None and self._view.item is not None:
            self.session.confirm_attendance(self._view.item.item.id)

    def close_projector(self) -> None:
        """Take the projector's window away, because the session is left."""
        self.projector.end()

    def _join(self) -> None:
        view = self._view
        if view is None or view.item is None:
            return
        self.item.flush()
        host = self.window()
        assert isinstance(host, QWidget)
        holders = view.item.basis.family.holders
        veiled = bool(view.item.must_leave)
        SeatSheet(
            self._desk,
            self._work,
            view.item.item.id,
            view.absent(),
            None if view.item.nameless else () if veiled else tuple(holders),
            host,
        ).open()

    def _ask_handover(self) -> None:
        self.item.flush()
        HandoverSheet(self._desk, self._work, self._id, self.window()).open()

    def _ask_end(self) -> None:
        self.item.flush()
        waiting = self._view is not None and next_item(self._view.conference) is not None
        text = (
            self.tr("Punkte, die noch nicht aufgerufen wurden, werden vertagt.")
            if waiting
            else self.tr("Danach entstehen Protokoll und Fallblätter.")
        )
        ask = Ask(self.tr("Konferenz beenden?"), text, self.tr("Beenden"), parent=self.window())
        ask.accepted.connect(self.session.end)
        ask.open()

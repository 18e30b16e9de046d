"""The session at the table: agenda, open item, and who may hear it.

Only the young person of the open item is named here, and nobody at all while somebody is in the
room who has to leave.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent

from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.span import lasts
from ilja_desktop.services.conferenceview import ConferenceView
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.conference.itemdesk import ItemDesk
from ilja_desktop.ui.conference.itempanel import ItemPanel
from ilja_desktop.ui.conference.liveagenda import LiveAgenda, agenda_lines, next_item
from ilja_desktop.ui.conference.livedeeds import LiveDeeds
from ilja_desktop.ui.conference.livehead import LiveHead
from ilja_desktop.ui.conference.livesession import LiveSession, LiveView
from ilja_desktop.ui.conference.liveside import LiveSide
from ilja_desktop.ui.conference.livestrip import LiveStrip
from ilja_desktop.ui.conference.modechange import change_mode
from ilja_desktop.ui.conference.projector import Projector
from ilja_desktop.ui.conference.topicpart import TopicPart
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.displays import Displays
from ilja_desktop.ui.kit.layout import Grow
from ilja_desktop.ui.kit.page import Page
from ilja_desktop.ui.kit.tokens import Space
from ilja_desktop.ui.kit.work import Work

NAMES_KEY = Qt.Key.Key_F8


class LivePage(Page):
    """Shows a running conference.

    Signals:
        back_wanted: to the list; the session goes on.
        ended: the session is over.
        from_paper_wanted: it went on on paper, and that shall be typed in.
        case_chosen: the open item's file shall be opened.
        quiet_wanted: whether the navigation shall keep to its rail.
        stay_open_wanted: the vault shall not lock for want of input for a while.
    """

    back_wanted = Signal()
    ended = Signal(int)
    from_paper_wanted = Signal(int)
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
        self.bar = LiveHead()
        super().__init__(self.bar)
        self._desk, self._work, self._id = desk, work, conference_id
        self._view: LiveView | None = None
        self.session = LiveSession(desk, work, conference_id, self)
        self.agenda = LiveAgenda()
        self.panel = ItemPanel(desk.workplace.today(), TopicPart(desk, work))
        self.side = LiveSide(desk)
        self.strip = LiveStrip()
        self.projector = Projector(desk, work, conference_id, self, displays or Displays(self))
        self.deeds = LiveDeeds(desk, work, conference_id, self.projector, self)
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

    def close_projector(self) -> None:
        """Take the projector's window away, because the session is left."""
        self.projector.end()

    def _build(self) -> None:
        self.body.setContentsMargins(Space.XL, 0, Space.XL, Space.XL)
        self.add(self.strip)
        parts = (Grow(self.agenda, 10), Grow(self.panel, 24), Grow(self.side, 11))
        self.add(Adaptive(*parts, below=840, gap=Space.M), 1)

    def _connect(self, changes: Changes) -> None:
        changes.happened.connect(self.session.on_changes)
        changes.happened.connect(self.projector.on_changes)
        self.session.seen.connect(self._show)
        self.session.refused.connect(self.item.refuse)
        self.session.ended.connect(lambda: self.ended.emit(self._id))
        self._connect_head()
        self._connect_agenda()
        self._connect_item()
        self._connect_deeds()
        self.strip.bind(self)
        for keys, wish in (
            ("Ctrl+PgDown", partial(self.panel.step_phase, 1)),
            ("Ctrl+PgUp", partial(self.panel.step_phase, -1)),
            ("Ctrl+Return", self._advance),
            ("F5", self._confirm_attendance),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(wish)

    def _connect_head(self) -> None:
        self.bar.back.clicked.connect(self.back_wanted)
        self.bar.stay.clicked.connect(self.stay_open_wanted)
        self.bar.list.clicked.connect(self.deeds.print_list)
        self.bar.paper.clicked.connect(self.deeds.go_on_paper)
        self.bar.hand_over.clicked.connect(self.deeds.hand_over)
        self.bar.end.clicked.connect(self._ask_end)

    def _connect_agenda(self) -> None:
        self.agenda.call_wanted.connect(self._call)
        self.agenda.adjourn_wanted.connect(self.session.adjourn)
        self.agenda.drop_wanted.connect(self.session.drop)
        self.agenda.arranged.connect(self.session.arrange)
        self.agenda.names_wanted.connect(self.agenda.reveal)
        self.agenda.mode_wanted.connect(self._change_mode)
        self.agenda.clear_up_wanted.connect(self.deeds.clear_up)
        self.agenda.reopen_wanted.connect(self.session.reopen)

    def _connect_item(self) -> None:
        self.panel.veil.nameless_wanted.connect(self._go_nameless)
        self.panel.head.case_chosen.connect(self.case_chosen)
        self.panel.interlude.wanted.connect(self._go_on)
        self.panel.agreeing.renewal_wanted.connect(self.deeds.renew)
        self.side.table.noted.connect(self._note)
        self.side.table.seat_wanted.connect(self.deeds.join)
        self.side.table.confirmed.connect(self._confirm_attendance)
        self.side.time.ticked.connect(self.projector.show_time)
        self.side.time.hold_wanted.connect(self.deeds.pause)
        self.side.time.more_wanted.connect(self.deeds.extend)

    def _connect_deeds(self) -> None:
        self.projector.changed.connect(self.strip.show_showing)
        self.strip.projector_wanted.connect(self.projector.toggle)
        self.strip.guest_wanted.connect(self.deeds.guest)
        self.strip.stop_wanted.connect(self.deeds.stop)
        self.strip.pause_wanted.connect(self.deeds.pause)
        self.strip.concern_wanted.connect(self.deeds.concern)
        self.deeds.flush_wanted.connect(self.item.flush)
        self.deeds.nameless_wanted.connect(self._go_nameless)
        self.deeds.end_wanted.connect(self.session.end)
        self.deeds.paper_wanted.connect(lambda: self.from_paper_wanted.emit(self._id))

    def _show(self, view: LiveView) -> None:
        before, self._view = self._view, view
        self.deeds.show_view(view)
        self.projector.name(self.bar.show_view(view.conference))
        self.strip.show_pause(paused=lasts(view.conference.conference.pauses))
        item = view.item
        named = item.item.id if item is not None and not item.must_leave else 0
        self.agenda.show_view(view.conference, named)
        self.item.show_view(view)
        self.side.show_view(view)
        had_item = before is not None and (before.item is not None or before.topic is not None)
        if view.item is None and view.topic is None:
            self._show_interlude(view.conference, take_focus=had_item or before is None)

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

    def _ask_end(self) -> None:
        waiting = self._view is not None and next_item(self._view.conference) is not None
        self.deeds.end(waiting=waiting)

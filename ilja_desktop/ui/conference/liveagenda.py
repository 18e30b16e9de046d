"""The agenda while the conference runs: positions and times; names only while a key is held."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta

from PySide6.QtCore import Signal

from ilja_desktop.domain.conference import AgendaItem, AgendaItemState
from ilja_desktop.domain.daywords import clock
from ilja_desktop.services.conferenceview import AgendaLine, ConferenceView
from ilja_desktop.ui.conference.agendaentry import AgendaEntry
from ilja_desktop.ui.conference.agendalist import AgendaList
from ilja_desktop.ui.conference.modechange import CHANGEABLE, show_mode
from ilja_desktop.ui.conference.words import GONE, ITEM_TONES, called, mode_sign
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, Stretch, boxed, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import word

_SIGNS = {
    AgendaItemState.DISCUSSED: "check",
    AgendaItemState.MINUTED: "check",
    AgendaItemState.ADJOURNED: "hourglass",
    AgendaItemState.DROPPED: "minus",
    AgendaItemState.BROKEN_OFF: "octagon-x",
}


class LiveAgenda(Card):
    """Shows the items of a running conference.

    Signals:
        call_wanted, drop_wanted, adjourn_wanted: the item shall be called, left out, put off.
        arranged: the items not called yet are in another order; all ids.
        names_wanted: the names shall be shown, or no longer; never of a case without names.
        mode_wanted: the item shall be discussed without names, or by name again.
        clear_up_wanted: it shall be said who stopped the item.
        reopen_wanted: the table goes back to the item.
    """

    call_wanted = Signal(int)
    drop_wanted = Signal(int)
    adjourn_wanted = Signal(int)
    arranged = Signal(list)
    names_wanted = Signal(bool)
    mode_wanted = Signal(int)
    clear_up_wanted = Signal(int)
    reopen_wanted = Signal(int)

    def __init__(self) -> None:
        self._done = Pill("")
        super().__init__()
        self.heading = Label(self.tr("Tagesordnung"), Text.SUBTITLE)
        self._view: ConferenceView | None = None
        self._named = 0
        self._revealed = False
        self.list = AgendaList(self.tr("Tagesordnung"), drags=False, hugs=False)
        self.call = Button(self.tr("Aufrufen"), Kind.GHOST, "", Extent.SMALL)
        self.drop = Button(self.tr("Nicht aufrufen"), Kind.QUIET, "", Extent.SMALL)
        self.adjourn = Button(self.tr("Vertagen"), Kind.QUIET, "", Extent.SMALL)
        self.mode = Button(self.tr("Ohne Namen"), Kind.QUIET, "eye-off", Extent.SMALL)
        self.clear_up = Button(self.tr("Klären"), Kind.GHOST, "octagon-x", Extent.SMALL)
        self.reopen = Button(self.tr("Zurück zu diesem Punkt"), Kind.GHOST, "undo-2", Extent.SMALL)
        self.names = Button(self.tr("Namen (F8 halten)"), Kind.QUIET, "eye", Extent.SMALL)
        self._hint = WrappedLabel(self.tr("Alt+↑/↓ ordnet um"), Text.CAPTION)
        self.body.setSpacing(Space.S)
        self.add(Adaptive(Grow(self.heading), boxed(row(self._done, Stretch())), gap=Space.XS))
        self.body.addWidget(self.list, 1)
        self.add(
            Flow(
                self.clear_up,
                self.reopen,
                self.call,
                self.adjourn,
                self.drop,
                self.mode,
                gap=Space.XXS,
            )
        )
        self.add(self._hint)
        self.add(Flow(self.names))
        self._connect()

    @property
    def revealed(self) -> bool:
        """Return whether names are shown at this moment."""
        return self._revealed

    def show_view(self, view: ConferenceView, named: int) -> None:
        """Show the agenda.

        Args:
            view: the conference.
            named: the open item whose young person may be named; 0 if there is none.
        """
        self._view, self._named = view, named
        self._fill()

    def reveal(self, revealed: bool) -> None:
        """Show all names, or hide them again."""
        if revealed != self._revealed:
            self._revealed = revealed
            self._fill()

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _row: self._on_chosen())
        self.list.wanted.connect(self._on_wanted)
        self.list.arranged.connect(self.arranged)
        self.names.pressed.connect(lambda: self.names_wanted.emit(True))
        self.names.released.connect(lambda: self.names_wanted.emit(False))
        self.call.clicked.connect(lambda: self._tell(self.call_wanted.emit))
        self.mode.clicked.connect(lambda: self._tell(self.mode_wanted.emit))
        self.reopen.clicked.connect(lambda: self._tell(self.reopen_wanted.emit))
        self.clear_up.clicked.connect(lambda: self._tell(self.clear_up_wanted.emit))
        self.drop.clicked.connect(lambda: self._tell(self.drop_wanted.emit))
        self.adjourn.clicked.connect(lambda: self._tell(self.adjourn_wanted.emit))

    def _fill(self) -> None:
        if self._view is None:
            return
        lines = agenda_lines(self._view)
        starts = _starts(self._view, lines)
        entries = [self._entry(line, start) for line, start in zip(lines, starts, strict=True)]
        self.list.show_entries(entries)
        through = sum(line.item.state in _SIGNS for line in lines)
        words = self.tr("{done} von {all}").format(done=through, all=len(lines))
        self._done.show_state(words, Tone.NEUTRAL)
        self._hint.setVisible(sum(entry.movable for entry in entries) > 1)
        self._on_chosen()

    def _entry(self, line: AgendaLine, start: str) -> AgendaEntry:
        item = line.item
        current = item.state is AgendaItemState.OPEN
        title = self.tr("TOP {position} · {time}").format(position=item.position, time=start)
        detail = self.tr("{state} · {minutes} min").format(
            state=word(item.state), minutes=item.minutes_planned
        )
        if item.mode.nameless:
            title = called(item)
            detail = f"{word(item.mode)} · {word(item.state)}"
        elif line.person is None:
            title = item.title
            detail = f"{start} · {detail}"
        elif self._revealed or item.id == self._named:
            title = line.person.full_name()
            detail = f"{start} · {detail}"
        return AgendaEntry(
            id=item.id,
            position=item.position,
            title=title,
            detail=detail,
            tone=ITEM_TONES[item.state],
            icon=_SIGNS.get(item.state, ""),
            light=(mode_sign(item.mode), Tone.INFO) if item.mode.nameless else None,
            spoken=self.tr("TOP {position}, {title}, {detail}").format(
                position=item.position, title=title, detail=detail
            ),
            movable=item.state is AgendaItemState.SELECTED,
            current=current,
            stays=item.state not in GONE,
        )

    def _on_chosen(self) -> None:
        chosen = self.list.chosen()
        waiting = chosen is not None and chosen.movable
        busy = self._view is not None and open_item(self._view) is not None
        self.call.setEnabled(waiting)
        self.drop.setEnabled(waiting)
        self.adjourn.setEnabled(waiting)
        show_mode(self.mode, self._line(chosen))
        self.clear_up.setVisible(self._stands(chosen, AgendaItemState.BROKEN_OFF))
        talked = self._stands(chosen, AgendaItemState.DISCUSSED)
        self.reopen.setVisible(talked and not busy)
        if waiting and busy:
            self.call.refuse(self.tr("Bitte zuerst den offenen Punkt abschließen oder vertagen."))
        elif waiting:
            self.call.refuse("")

    def _line(self, chosen: AgendaEntry | None) -> AgendaLine | None:
        """Return the chosen item while its mode can still change."""
        if chosen is None or self._view is None:
            return None
        lines = (line for line in self._view.agenda if line.item.id == chosen.id)
        return next((line for line in lines if line.item.state in CHANGEABLE), None)

    def _stands(self, chosen: AgendaEntry | None, state: AgendaItemState) -> bool:
        """Say whether the chosen item stands so."""
        lines = self._view.agenda if self._view is not None and chosen is not None else ()
        return any(
            line.item.id == chosen.id and line.item.state is state
            for line in lines
            if chosen is not None
        )

    def _on_wanted(self, _id: int) -> None:
        if self.call.isEnabled():
            self._tell(self.call_wanted.emit)

    def _tell(self, wish: Callable[[int], object]) -> None:
        chosen = self.list.chosen()
        if chosen is not None:
            wish(chosen.id)


def agenda_lines(view: ConferenceView) -> list[AgendaLine]:
    """Return the items that were not put off beforehand."""
    return [line for line in view.agenda if line.item.state is not AgendaItemState.POSTPONED]


def open_item(view: ConferenceView) -> AgendaItem | None:
    """Return the item that is being talked about."""
    found = (line.item for line in view.agenda if line.item.state is AgendaItemState.OPEN)
    return next(found, None)


def next_item(view: ConferenceView) -> AgendaLine | None:
    """Return the first item nobody called yet."""
    lines = agenda_lines(view)
    return next((line for line in lines if line.item.state is AgendaItemState.SELECTED), None)


def _starts(view: ConferenceView, lines: list[AgendaLine]) -> list[str]:
    """Return when each item began, or will begin as things stand."""
    said, at = [], _hour(view.conference.starts_at)
    for line in lines:
        called = line.item.called_at
        if called is not None:
            said.append(clock(called))
            at = _hour(time.fromisoformat(clock(line.item.finished_at or called)))
            at += timedelta() if line.item.finished_at else _span(line.item)
        else:
            said.append(f"{at:%H:%M}")
            at += _span(line.item) if line.item.state is AgendaItemState.SELECTED else timedelta()
    return said


def _hour(at: time) -> datetime:
    return datetime.combine(datetime.min.date(), at)


def _span(item: AgendaItem) -> timedelta:
    return timedelta(minutes=item.minutes_planned)

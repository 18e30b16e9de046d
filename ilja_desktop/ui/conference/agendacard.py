"""The agenda of a conference that has not begun: cases and topics in order."""

from __future__ import annotations

from functools import partial

from ilja_desktop.domain.admission import CheckResult
from ilja_desktop.domain.agendapaper import AgendaEdition
from ilja_desktop.domain.conference import (
    AgendaItem,
    AgendaItemKind,
    AgendaItemState,
    ConferenceState,
)
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.domain.procedure import CapacityUnit
from ilja_desktop.services.agendaplan import AgendaTimes
from ilja_desktop.services.conferenceview import AgendaLine, ConferenceView
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.conference.admissionlines import finding_words
from ilja_desktop.ui.conference.agendaentry import AgendaEntry
from ilja_desktop.ui.conference.agendalist import AgendaList
from ilja_desktop.ui.conference.agendaprint import AgendaPrint
from ilja_desktop.ui.conference.minutessheet import MinutesSheet
from ilja_desktop.ui.conference.modechange import change_mode, show_mode
from ilja_desktop.ui.conference.topicsheet import TopicSheet
from ilja_desktop.ui.conference.waitsheet import WaitSheet
from ilja_desktop.ui.conference.words import BEFORE_SESSION, GONE, ITEM_TONES, called, mode_sign
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent, IconButton, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.pill import SHIELDS, Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Work

_USUAL_BREAK = 15
"""Minutes."""


class AgendaCard(Card):
    """Shows the agenda; lets it be put in order until the session begins."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        self._places = Pill("")
        super().__init__("\N{NO-BREAK SPACE}", corner=self._places)
        self.heading.setText(self.tr("Tagesordnung"))
        self._desk, self._work, self._messages = desk, work, messages
        self._view: ConferenceView | None = None
        self._times: AgendaTimes | None = None
        self.list = AgendaList(self.tr("Tagesordnung"), drags=True, hugs=True)
        self._empty = WrappedLabel(
            self.tr("Noch nichts auf der Tagesordnung. Nehmen Sie links Fälle auf."), Text.MUTED
        )
        self._why = WrappedLabel("", Text.CAPTION)
        self._up = IconButton("arrow-up", self.tr("Nach oben (Alt+↑)"))
        self._down = IconButton("arrow-down", self.tr("Nach unten (Alt+↓)"))
        self._out = Button(self.tr("Zurückstellen"), Kind.QUIET, "hourglass", Extent.SMALL)
        self._topic = Button(self.tr("Punkt hinzufügen"), Kind.GHOST, "plus", Extent.SMALL)
        self._break = Button(self.tr("Pause"), Kind.GHOST, "pause", Extent.SMALL)
        self._minutes = Button(self.tr("Dauer"), Kind.QUIET, "timer", Extent.SMALL)
        self._buffer = Button(self.tr("Puffer"), Kind.QUIET, "clock", Extent.SMALL)
        self._whole = Button(self.tr("Intern drucken"), Kind.GHOST, "printer", Extent.SMALL)
        self._table = Button(self.tr("Für den Tisch"), Kind.GHOST, "printer", Extent.SMALL)
        self.mode = Button(self.tr("Ohne Namen"), Kind.QUIET, "eye-off", Extent.SMALL)
        moves = (self.mode, self._minutes, self._out, self._up, self._down)
        self._tools = Flow(self._topic, self._break, self._buffer, *moves, gap=Space.XS)
        self._prints = Flow(self._whole, self._table, gap=Space.XS)
        self._ends = WrappedLabel("", Text.CAPTION)
        self._print = AgendaPrint(desk, work, messages, self)
        self._hint = WrappedLabel(self.tr("Ziehen oder Alt+↑/↓ zum Umordnen"), Text.CAPTION)
        lines = (self._ends, self._why, self._hint)
        for part in (self._empty, self.list, *lines, self._tools, self._prints):
            self.add(part)
        self.body.addStretch(1)
        self._connect()

    def show_view(self, view: ConferenceView, times: AgendaTimes) -> None:
        """Show the agenda of a conference, each item in its time."""
        self._view, self._times = view, times
        shown = [line for line in view.agenda if _stands(line)]
        early = view.conference.state in BEFORE_SESSION
        self.list.show_entries([_entry(line, times, early=early) for line in shown])
        self.list.setVisible(bool(shown))
        self._empty.setVisible(not shown)
        self._hint.setVisible(early and len(shown) > 1)
        self._tools.setVisible(early)
        self._topic.setVisible(view.conference.state is not ConferenceState.AGENDA_FIXED)
        self._prints.setVisible(early and bool(shown))
        self._show_end(view, times, shown=early and bool(shown))
        self._show_places(view, shown)
        self._on_chosen()

    def _show_end(self, view: ConferenceView, times: AgendaTimes, *, shown: bool) -> None:
        words = (
            self.tr("Die Punkte dauern bis {end} Uhr, länger als die Konferenz.")
            if times.over
            else self.tr("Die Punkte dauern bis {end} Uhr.")
        )
        said = words.format(end=f"{times.ends_at:%H:%M}")
        if view.conference.buffer_minutes:
            buffer = self.tr("Dazwischen {n} Minuten Puffer.")
            said += " " + buffer.format(n=view.conference.buffer_minutes)
        self._ends.setText(said)
        self._ends.setVisible(shown)

    def _show_places(self, view: ConferenceView, shown: list[AgendaLine]) -> None:
        if view.conference.capacity_unit is CapacityUnit.MINUTES:
            pauses = AgendaItemKind.BREAK
            taken = sum(line.item.minutes_planned for line in shown if line.item.kind is not pauses)
            words = self.tr("{taken} von {places} Minuten")
        else:
            taken = sum(line.is_case for line in shown)
            words = self.tr("{taken} von {places} Plätzen")
        places = words.format(taken=taken, places=view.conference.capacity)
        self._places.show_state(places, Tone.WARN if view.places_left < 1 else Tone.NEUTRAL)

    def _connect(self) -> None:
        self.list.arranged.connect(self._arrange)
        self.list.currentRowChanged.connect(lambda _row: self._on_chosen())
        self._up.clicked.connect(lambda: self.list.move_chosen(-1))
        self._down.clicked.connect(lambda: self.list.move_chosen(1))
        self._out.clicked.connect(self._leave_out)
        self._topic.clicked.connect(self._add_topic)
        self.mode.clicked.connect(self._change_mode)
        self._break.clicked.connect(self._add_break)
        self._minutes.clicked.connect(self._give_time)
        self._buffer.clicked.connect(self._keep_buffer)
        self._whole.clicked.connect(partial(self._print_edition, AgendaEdition.INTERNAL))
        self._table.clicked.connect(partial(self._print_edition, AgendaEdition.TABLE))

    def _line(self) -> AgendaLine | None:
        chosen = self.list.chosen()
        if chosen is None or self._view is None:
            return None
        return next((line for line in self._view.agenda if line.item.id == chosen.id), None)

    def _on_chosen(self) -> None:
        line = self._line()
        movable = line is not None and line.item.state is AgendaItemState.SELECTED
        for button in (self._up, self._down, self._out, self._minutes):
            button.setEnabled(movable)
        waits = line is None or line.is_case
        self._out.setText(self.tr("Zurückstellen") if waits else self.tr("Entfernen"))
        show_mode(self.mode, line if movable else None)
        why = _objections(line)
        self._why.setText(why)
        self._why.setVisible(bool(why))

    def _arrange(self, order: list[int]) -> None:
        if self._view is None:
            return
        ids = [AgendaItemId(id) for id in order]
        arrange = partial(self._desk.conferences.arrange, self._view.conference.id, ids)
        self._work.run(self, arrange, lambda _: None, self._on_refused)

    def _on_refused(self, refusal: Refusal) -> None:
        self._messages.refuse(refusal)
        if self._view is not None and self._times is not None:
            self.show_view(self._view, self._times)

    def _leave_out(self) -> None:
        line = self._line()
        if line is None:
            return
        if not line.is_case:
            job = partial(self._desk.agenda_plans.take_out, line.item.id)
            self._work.run(self, job, lambda _: None, self._messages.refuse)
            return
        leave_out = partial(self._desk.conferences.leave_out, line.item.id)
        told = self.tr("Der Fall steht beim nächsten Mal oben auf der Liste.")
        WaitSheet(self._work, told, leave_out, self.window()).open()

    def _add_break(self) -> None:
        if self._view is None:
            return
        words = (
            self.tr("Pause einplanen"),
            self.tr("Einplanen"),
            self.tr("Sie steht am Ende und lässt sich verschieben wie ein Punkt."),
        )
        add = partial(self._desk.agenda_plans.add_break, self._view.conference.id)
        MinutesSheet(self._work, words, _USUAL_BREAK, add, self.window()).open()

    def _give_time(self) -> None:
        line = self._line()
        if line is None:
            return
        words = (self.tr("Dauer ändern"), self.tr("Ändern"), "")
        give = partial(self._desk.agenda_plans.give_time, line.item.id)
        MinutesSheet(self._work, words, line.item.minutes_planned, give, self.window()).open()

    def _keep_buffer(self) -> None:
        if self._view is None:
            return
        words = (
            self.tr("Puffer zwischen den Punkten"),
            self.tr("Festlegen"),
            self.tr("So lange bleibt nach jedem Punkt frei, außer vor und nach einer Pause."),
        )
        conference = self._view.conference
        keep = partial(self._desk.agenda_plans.keep_buffer, conference.id)
        MinutesSheet(self._work, words, conference.buffer_minutes, keep, self.window()).open()

    def _print_edition(self, edition: AgendaEdition) -> None:
        if self._view is not None:
            self._print.start(self._view.conference.id, edition)

    def _change_mode(self) -> None:
        line = self._line()
        if line is not None:
            change_mode(self._desk, self._work, line.item, self.window())

    def _add_topic(self) -> None:
        if self._view is not None:
            TopicSheet(self._desk, self._work, self._view.conference.id, self.window()).open()


def _entry(line: AgendaLine, times: AgendaTimes, *, early: bool) -> AgendaEntry:
    item = line.item
    when = _when(item, times)
    name = line.person.full_name() if line.person is not None else item.title
    number = line.case.number if line.case is not None else word(item.kind)
    if item.mode.nameless:
        name, number = called(item), word(item.mode)
    light: tuple[str, Tone] | None = None
    if line.admission is not None and early:
        tone = Tone.OK if line.admission.admitted else Tone.BAD
        light = (SHIELDS[tone], tone)
    if item.mode.nameless:
        light = (mode_sign(item.mode), Tone.INFO)
    detail = f"{number} · {when}" if early else f"{number} · {word(item.state)}"
    if early and item.kind is AgendaItemKind.BREAK:
        detail = when
    objections = _objections(line) if early else ""
    return AgendaEntry(
        id=item.id,
        position=item.position,
        title=name,
        detail=detail,
        tone=ITEM_TONES[item.state],
        icon="check" if ITEM_TONES[item.state] is Tone.OK else "",
        light=light,
        spoken=f"TOP {item.position}, {name}, {detail}. {objections}".strip(),
        stays=item.state not in GONE,
        movable=early and item.state is AgendaItemState.SELECTED,
    )


def _stands(line: AgendaLine) -> bool:
    """Say whether a line is shown: what was put off or taken out is not."""
    out = line.item.state is AgendaItemState.DROPPED and not line.is_case
    return line.item.state is not AgendaItemState.POSTPONED and not out


def _when(item: AgendaItem, times: AgendaTimes) -> str:
    slot = times.slots.get(item.id)
    minutes = f"{item.minutes_planned} min"
    return minutes if slot is None else f"{slot.starts_at:%H:%M}–{slot.ends_at:%H:%M} · {minutes}"


def _objections(line: AgendaLine | None) -> str:
    """Return why a case on the agenda could not be called on the day."""
    if line is None or line.admission is None:
        return ""
    return " ".join(
        finding_words(finding, line.admission)
        for finding in line.admission.findings
        if finding.result is CheckResult.FAILED
    )

"""The agenda of a conference that has not begun: cases and topics in order."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.admission import CheckResult
from ilja_desktop.domain.conference import AgendaItemState, ConferenceState
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.domain.procedure import CapacityUnit
from ilja_desktop.services.conferenceview import AgendaLine, ConferenceView
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.conference.admissionlines import finding_words
from ilja_desktop.ui.conference.agendaentry import AgendaEntry
from ilja_desktop.ui.conference.agendalist import AgendaList
from ilja_desktop.ui.conference.modechange import change_mode, show_mode
from ilja_desktop.ui.conference.reasonsheet import ReasonSheet
from ilja_desktop.ui.conference.topicsheet import TopicSheet
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


class AgendaCard(Card):
    """Shows the agenda; lets it be put in order until the session begins."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        self._places = Pill("")
        super().__init__("\N{NO-BREAK SPACE}", corner=self._places)
        self.heading.setText(self.tr("Tagesordnung"))
        self._desk, self._work, self._messages = desk, work, messages
        self._view: ConferenceView | None = None
        self.list = AgendaList(self.tr("Tagesordnung"), drags=True, hugs=True)
        self._empty = WrappedLabel(
            self.tr("Noch nichts auf der Tagesordnung. Nehmen Sie links Fälle auf."), Text.MUTED
        )
        self._why = WrappedLabel("", Text.CAPTION)
        self._up = IconButton("arrow-up", self.tr("Nach oben (Alt+↑)"))
        self._down = IconButton("arrow-down", self.tr("Nach unten (Alt+↓)"))
        self._out = Button(self.tr("Zurückstellen"), Kind.QUIET, "hourglass", Extent.SMALL)
        self._topic = Button(self.tr("Punkt hinzufügen"), Kind.GHOST, "plus", Extent.SMALL)
        self.mode = Button(self.tr("Ohne Namen"), Kind.QUIET, "eye-off", Extent.SMALL)
        self._tools = Flow(self._topic, self.mode, self._out, self._up, self._down, gap=Space.XS)
        self._hint = WrappedLabel(self.tr("Ziehen oder Alt+↑/↓ zum Umordnen"), Text.CAPTION)
        for part in (self._empty, self.list, self._why, self._hint, self._tools):
            self.add(part)
        self.body.addStretch(1)
        self._connect()

    def show_view(self, view: ConferenceView) -> None:
        """Show the agenda of a conference."""
        self._view = view
        shown = [line for line in view.agenda if line.item.state is not AgendaItemState.POSTPONED]
        early = view.conference.state in BEFORE_SESSION
        self.list.show_entries([_entry(line, early) for line in shown])
        self.list.setVisible(bool(shown))
        self._empty.setVisible(not shown)
        self._hint.setVisible(early and len(shown) > 1)
        self._tools.setVisible(early)
        self._topic.setVisible(view.conference.state is not ConferenceState.AGENDA_FIXED)
        self._show_places(view, shown)
        self._on_chosen()

    def _show_places(self, view: ConferenceView, shown: list[AgendaLine]) -> None:
        if view.conference.capacity_unit is CapacityUnit.MINUTES:
            taken = sum(line.item.minutes_planned for line in shown)
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

    def _line(self) -> AgendaLine | None:
        chosen = self.list.chosen()
        if chosen is None or self._view is None:
            return None
        return next((line for line in self._view.agenda if line.item.id == chosen.id), None)

    def _on_chosen(self) -> None:
        line = self._line()
        movable = line is not None and line.item.state is AgendaItemState.SELECTED
        for button in (self._up, self._down, self._out):
            button.setEnabled(movable)
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
        if self._view is not None:
            self.show_view(self._view)

    def _leave_out(self) -> None:
        line = self._line()
        if line is None:
            return
        words = (
            self.tr("Von der Tagesordnung nehmen"),
            self.tr("Zurückstellen"),
            self.tr("Der Fall steht beim nächsten Mal oben auf der Liste."),
        )
        item_id, host = line.item.id, self.window()
        assert isinstance(host, QWidget)
        ReasonSheet(
            self._work,
            words,
            {"reason": self.tr("Warum muss er warten?")},
            lambda given: self._desk.conferences.leave_out(item_id, given["reason"]),
            host,
        ).open()

    def _change_mode(self) -> None:
        line = self._line()
        if line is not None:
            change_mode(self._desk, self._work, line.item, self.window())

    def _add_topic(self) -> None:
        if self._view is not None:
            TopicSheet(self._desk, self._work, self._view.conference.id, self.window()).open()


def _entry(line: AgendaLine, early: bool) -> AgendaEntry:
    item = line.item
    minutes = f"{item.minutes_planned} min"
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
    detail = f"{number} · {minutes}" if early else f"{number} · {word(item.state)}"
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


def _objections(line: AgendaLine | None) -> str:
    """Return why a case on the agenda could not be called on the day."""
    if line is None or line.admission is None:
        return ""
    return " ".join(
        finding_words(finding, line.admission)
        for finding in line.admission.findings
        if finding.result is CheckResult.FAILED
    )

"""The middle of the live page: the open item in its three phases, or what stands in its stead."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ilja_desktop.domain.commitment import Commitment
from ilja_desktop.domain.conference import AgendaItem, Phase
from ilja_desktop.domain.minutes import CaseSheetDraft
from ilja_desktop.services.itemview import ItemView
from ilja_desktop.ui.conference.advisingpart import AdvisingPart
from ilja_desktop.ui.conference.agreeingpart import AgreeingPart
from ilja_desktop.ui.conference.interlude import Interlude
from ilja_desktop.ui.conference.itemhead import ItemHead
from ilja_desktop.ui.conference.presentingpart import PresentingPart
from ilja_desktop.ui.conference.topicpart import TopicPart
from ilja_desktop.ui.conference.veil import Veil
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Card, Surface
from ilja_desktop.ui.kit.layout import Grow, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.page import first_stop, scroll_area
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.tokens import Space
from ilja_desktop.ui.kit.words import word

PHASES = tuple(Phase)
_LEAST_HEIGHT = 256


class ItemPanel(Card):
    """Head, phases, the parts of the sheet, and at the foot what ends the item.

    Signals:
        phase_chosen: the item moved to a phase.
        edited: a field of the sheet with its new value.
        conclude_wanted, adjourn_wanted: the item shall end.
    """

    phase_chosen = Signal(object)
    edited = Signal(str, object)
    conclude_wanted = Signal()
    adjourn_wanted = Signal()

    def __init__(self, today: date, topic: TopicPart) -> None:
        super().__init__()
        self.topic = topic
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(0)
        self.head = ItemHead()
        self.phases = Segment(
            self.tr("Phase"),
            [f"{at} {word(phase)}" for at, phase in enumerate(PHASES, start=1)],
            wide=True,
        )
        self.presenting = PresentingPart()
        self.advising = AdvisingPart()
        self.agreeing = AgreeingPart(today)
        self.parts = QStackedWidget()
        self.interlude = Interlude()
        self.veil = Veil()
        self._stack = QStackedWidget()
        self.conclude = Button(
            self.tr("Abschließen und nächster Fall"), Kind.PRIMARY, "skip-forward"
        )
        self.adjourn = Button(self.tr("Vertagen"))
        self._build()
        self._connect()

    def show_item(
        self, view: ItemView, count: int, presenter: str, name: Callable[[Commitment], str]
    ) -> None:
        """Show a case's item; a veiled one shows only who has to leave.

        Args:
            view: the item.
            count: of items on the agenda.
            presenter: who reported it.
            name: returns who keeps a commitment.
        """
        if view.must_leave:
            self.head.show_topic(view.item.position, count, "")
            self.veil.show_names(view.must_leave)
            self.veil.nameless.setVisible(not view.nameless)
        else:
            self.head.show_view(view, count, presenter)
            self.presenting.show_view(view, name)
            self.advising.show_view(view)
            self.agreeing.show_view(view)
        self._turn_to(self.veil if view.must_leave else self._sheet)
        self.phases.setVisible(not view.must_leave)
        self._show_foot(self.tr("Abschließen und nächster Fall"))

    def show_draft(self, draft: CaseSheetDraft) -> None:
        """Show the text of the sheet."""
        for part in (self.presenting, self.advising, self.agreeing):
            part.show_draft(draft)

    def show_topic(self, item: AgendaItem, count: int) -> None:
        """Show an item that is no case."""
        self.forget()
        self.head.show_topic(item.position, count, item.title)
        self.topic.begin(item)
        self._turn_to(self._topic)
        self._show_foot(self.tr("Abschließen und nächster Punkt"))

    def show_interlude(self) -> None:
        """Show what comes next, and nothing of the last item."""
        self.forget()
        self._turn_to(self.interlude)
        self.head_box.hide()
        self.foot.hide()

    def forget(self) -> None:
        """Let go of everything about a young person."""
        for part in (self.presenting, self.advising, self.agreeing):
            part.forget()
        self.topic.end()
        self.veil.show_names(())
        self.head.show_topic(0, 0, "")
        self.phases.hide()

    def turn_to_phase(self, phase: Phase) -> None:
        """Show a phase without announcing it."""
        self.phases.blockSignals(True)
        self.phases.setCurrentIndex(PHASES.index(phase))
        self.phases.blockSignals(False)
        self.parts.setCurrentIndex(PHASES.index(phase))

    def step_phase(self, by: int) -> None:
        """Go to the next or the last phase, and into its first field."""
        at = self.phases.currentIndex() + by
        if self.phases.isVisible() and 0 <= at < len(PHASES):
            self.phases.setCurrentIndex(at)
            self.enter()

    def enter(self) -> None:
        """Put the cursor into the first field of the phase."""
        part = self.parts.currentWidget()
        first = first_stop(part) if part is not None else None
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def entry_lines(self) -> dict[str, QLineEdit]:
        """Return the lines in which something new is typed, by name."""
        goals, commitments = self.agreeing.goals, self.agreeing.commitments
        return {
            "fact": self.presenting.facts.line,
            "goal": goals.line,
            "goal_due": goals.due,
            "commitment": commitments.line,
            "commitment_owner": commitments.owner,
            "commitment_due": commitments.due,
        }

    def unfinished(self) -> QLineEdit | None:
        """Return a line that was typed but not added, if there is one."""
        lines = self.entry_lines().values()
        return next((line for line in lines if line.text().strip()), None)

    def show_line(self, line: QLineEdit) -> None:
        """Go to a line."""
        phase = Phase.PRESENTING if line is self.presenting.facts.line else Phase.AGREEING
        self.phases.setCurrentIndex(PHASES.index(phase))
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def lead_to(self, code: str) -> bool:
        """Go to the field a problem of the sheet is about; say whether there is one."""
        found = self._places().get(code.partition(".")[0])
        if found is None:
            return False
        phase, field = found
        self.turn_to_phase(phase)
        self.phase_chosen.emit(phase)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _places(self) -> dict[str, tuple[Phase, QWidget]]:
        return {
            "question": (Phase.PRESENTING, self.presenting.question.area),
            "facts": (Phase.PRESENTING, self.presenting.facts.line),
            "view": (Phase.ADVISING, self.advising.view.area),
            "goals": (Phase.AGREEING, self.agreeing.goals.line),
            "outcome": (Phase.AGREEING, self.agreeing.outcome.widget),
            "lead_id": (Phase.AGREEING, self.agreeing.lead),
            "follow_up_on": (Phase.AGREEING, self.agreeing.follow_up),
            "told_by_id": (Phase.AGREEING, self.agreeing.told_by),
            "told_until": (Phase.AGREEING, self.agreeing.told_until),
        }

    def _build(self) -> None:
        for part in (self.presenting, self.advising, self.agreeing):
            self.parts.addWidget(_scrolled(part))
        self._sheet = self.parts
        self._topic = _scrolled(self.topic)
        for page in (self.interlude, self.veil, self._topic, self._sheet):
            self._stack.addWidget(page)
        self._stack.setMinimumHeight(look().px(_LEAST_HEIGHT))
        self.head_box = QWidget()
        top = QVBoxLayout(self.head_box)
        top.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        top.setSpacing(Space.M)
        top.addWidget(self.head)
        top.addWidget(self.phases)
        self.foot = QFrame()
        self.foot.setProperty("card", Surface.BAR.value)
        actions = Flow(self.adjourn, self.conclude, right=True)
        self.foot.setLayout(row(Grow(actions), margins=(Space.L, Space.M, Space.XL, Space.M)))
        self.body.addWidget(self.head_box)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self.foot)

    def _connect(self) -> None:
        for part in (self.presenting, self.advising, self.agreeing):
            part.edited.connect(self.edited)
        self.phases.currentChanged.connect(self._on_phase)
        self.conclude.clicked.connect(self.conclude_wanted)
        self.adjourn.clicked.connect(self.adjourn_wanted)

    def _on_phase(self, at: int) -> None:
        self.parts.setCurrentIndex(at)
        self.phase_chosen.emit(PHASES[at])

    def _turn_to(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        self.head_box.show()

    def _show_foot(self, words: str) -> None:
        self.conclude.setText(words)
        self.foot.show()


def _scrolled(part: QWidget) -> QWidget:
    margins = (Space.XL, Space.XS, Space.XL, Space.L)
    box = QWidget()
    inside = QVBoxLayout(box)
    inside.setContentsMargins(*margins)
    inside.addWidget(part)
    return scroll_area(box)

"""Handing out what is open: who gets a list, of what, seen before it is printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.commitmentpaper import ListOrder
from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.institution import Institution
from ilja_desktop.services.commitmentcopy import ListPlan, ListsMade, PlannedList
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.checklist import CheckList
from ilja_desktop.ui.kit.editor import CalmComboBox
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.layout import Grow
from ilja_desktop.ui.kit.previewprint import PreviewPrint, Words
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Token, Work

_WAYS = (Channel.BY_HAND, Channel.BY_POST)


class ListPrint(PreviewPrint[ListPlan, ListsMade]):
    """Makes a list of what is open for each reader that is ticked.

    Args:
        desk: gathers and records.
        work: the lanes.
        parent: the board.
    """

    def __init__(self, desk: Desk, work: Work, parent: QWidget) -> None:
        words = Words(
            QCoreApplication.translate("ListPrint", "Vereinbarungslisten"),
            QCoreApplication.translate("ListPrint", "Alle drucken …"),
            QCoreApplication.translate(
                "ListPrint",
                "Eine Liste je Person, nur mit dem, was sie heute wissen darf. Jede wird "
                "nummeriert und vermerkt, bevor sie gedruckt wird.",
            ),
            QCoreApplication.translate("ListPrint", "Vereinbarungslisten"),
        )
        super().__init__(words, work, parent)
        self._desk = desk
        self.plan: ListPlan | None = None
        self.conferences, self.agencies = CalmComboBox(), CalmComboBox()
        for combo in (self.conferences, self.agencies):
            combo.setMinimumContentsLength(14)
        whole = (self.tr("Nur die eigenen"), self.tr("Alle der Stelle"))
        self.scope = Segment(self.tr("Welche Vereinbarungen"), whole)
        self.way = Segment(self.tr("Wie es hinausgeht"), [word(way) for way in _WAYS])
        self.readers = CheckList(self.tr("Wer eine Liste bekommt"))
        self.left_out = Note("", Tone.WARN)
        self._build()
        self._work.run(self, desk.conferences.all, self._offer_conferences, self.messages.refuse)
        self._work.run(self, desk.network.institutions, self._offer_agencies, self.messages.refuse)

    def _build(self) -> None:
        conference = labelled(self.tr("Aus welcher Konferenz"), self.conferences)
        agency = labelled(self.tr("Welche Stelle"), self.agencies)
        scope = labelled(self.tr("Welche Vereinbarungen"), self.scope)
        way = labelled(self.tr("Wie es hinausgeht"), self.way)
        self.choices.addWidget(Adaptive(Grow(conference), Grow(agency), below=520))
        self.choices.addWidget(Adaptive(Grow(scope), Grow(way), below=620))
        self.choices.addWidget(self.readers)
        self.choices.addWidget(self.left_out)
        self.left_out.hide()
        self.body.addStretch(1)
        self.readers.changed.connect(self._on_chosen)
        self.scope.currentChanged.connect(self.refresh)
        self.conferences.currentIndexChanged.connect(self.refresh)
        self.agencies.currentIndexChanged.connect(self.refresh)

    def refresh(self) -> None:
        """Gather again who may read of what."""
        self.forget()
        order = ListOrder(
            self.agencies.currentData(),
            self.conferences.currentData(),
            whole_agency=self.scope.currentIndex() == 1,
        )
        job = partial(self._desk.commitment_copies.plan, order)
        self._work.run(self, job, self._show_plan, self.messages.refuse)

    def planned(self) -> Callable[[], ListPlan]:
        assert self.plan is not None
        readers = frozenset(self.plan.lists[at].reader.id for at in self.readers.chosen())
        return partial(self._desk.commitment_copies.chosen, self.plan, readers)

    def finish(self, plan: ListPlan, token: Token) -> tuple[ListsMade, bytes]:
        made = self._desk.commitment_copies.make(plan, token)
        return made, self._desk.commitment_copies.for_printing(made)

    def titles(self, made: ListsMade) -> list[str]:
        return [each.paper.recipient for each in made.plan.lists]

    def recorded(self, made: ListsMade) -> Callable[[], object]:
        way = _WAYS[self.way.currentIndex()]
        return partial(self._desk.commitment_copies.hand_out, made, way)

    def printed(self, made: ListsMade) -> None:
        super().printed(made)
        self.refresh()

    def _show_plan(self, plan: ListPlan) -> None:
        self.plan = plan
        self.readers.offer([(self._told(each), each.keeps_some) for each in plan.lists])
        self.readers.setVisible(bool(plan.lists))
        lines = [f"{each.case_number or '–'}: {word(each.why)}" for each in plan.left_out]
        words = self.tr("Auf keiner Liste: {items}").format(items="; ".join(dict.fromkeys(lines)))
        nobody = self.tr("Zu dieser Auswahl ist nichts offen, das auf einer Liste stehen darf.")
        self.left_out.label.setText(words if lines else nobody)
        self.left_out.setVisible(bool(lines) or not plan.lists)

    def _told(self, each: PlannedList) -> str:
        words = self.tr("{name} ({count} offen)")
        return words.format(name=each.paper.recipient, count=len(each.listed))

    def _on_chosen(self) -> None:
        self.forget()
        self.make.refuse("" if self.readers.chosen() else self.tr("Bitte erst jemanden wählen."))

    def _offer_conferences(self, conferences: tuple[Conference, ...]) -> None:
        words = self.tr("Konferenz {number}")
        held = [one for one in conferences if one.opened_at is not None]
        named = [(words.format(number=one.number), one.id) for one in held]
        self._fill(self.conferences, self.tr("Alle Konferenzen"), named)

    def _offer_agencies(self, agencies: tuple[Institution, ...]) -> None:
        named = [(one.name, one.id) for one in agencies]
        self._fill(self.agencies, self.tr("Alle Stellen"), named)
        self.refresh()

    def _fill(self, combo: CalmComboBox, every: str, named: Sequence[tuple[str, int]]) -> None:
        combo.blockSignals(True)
        combo.addItem(every, None)
        for text, data in named:
            combo.addItem(text, data)
        combo.blockSignals(False)

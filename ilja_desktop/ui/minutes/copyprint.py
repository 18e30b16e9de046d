"""Printing numbered copies, one or all of a conference: each made, recorded, and then printed.

Stopping takes effect before the next step: whatever is on record by then is one copy at the most
that the printer does not have.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.services.copyplan import CopyPlan
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.disclosure import HandOut
from ilja_desktop.services.press import Made
from ilja_desktop.ui.kit.checklist import CheckList
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.printing import PrintOrder
from ilja_desktop.ui.kit.printsheet import PrintSheet
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Lane, Work
from ilja_desktop.ui.minutes.wish import Wish, make

_WAYS = (Channel.BY_HAND, Channel.BY_POST)
_TALL = 640


@dataclass(frozen=True)
class Wanted:
    """One copy of a batch, as it stands in the list."""

    wish: Wish
    words: str
    chosen: bool = True


class CopyPrint(PrintSheet):
    """Prints copies; of several it asks which, and how they leave.

    Args:
        desk, work: the use cases and their lanes.
        wanted: the copies that can be printed.
        channel: how they leave; nothing: as chosen here.

    Signals:
        printed: all of them are with the printer; a sentence that says so.
        recorded: one more copy is on record.
    """

    printed = Signal(str)
    recorded = Signal()

    def __init__(
        self,
        desk: Desk,
        work: Work,
        wanted: Sequence[Wanted],
        channel: Channel | None,
        parent: QWidget,
    ) -> None:
        subtitle = QCoreApplication.translate(
            "CopyPrint", "Jedes Exemplar wird nummeriert und verzeichnet, bevor es gedruckt wird."
        )
        super().__init__(work, subtitle, numbered=True, parent=parent)
        self._desk, self._channel, self._wanted = desk, channel, tuple(wanted)
        self._left: list[Wish] = []
        self._total = 0
        self.which = CheckList(self.tr("Welche Exemplare"))
        self.way = Segment(self.tr("Wie es hinausgeht"), [word(way) for way in _WAYS])
        if channel is None:
            self.resize(self.width(), min(look().px(_TALL), parent.window().height()))
            self._ask()
        self.chosen.connect(self._begin)

    def _ask(self) -> None:
        self.which.changed.connect(self._on_changed)
        self.which.offer([(one.words, one.chosen) for one in self._wanted])
        self.add_field(labelled(self.tr("Wie es hinausgeht"), self.way))
        self.add_field(self.which)

    def wishes(self) -> list[Wish]:
        """Return the copies that are chosen."""
        if self._channel is not None:
            return [one.wish for one in self._wanted]
        return [self._wanted[at].wish for at in self.which.chosen()]

    def _on_changed(self) -> None:
        self.hold("" if self.wishes() else self.tr("Bitte mindestens ein Exemplar wählen."))

    def _begin(self, order: PrintOrder) -> None:
        self._left = self.wishes()
        self._total = len(self._left)
        self._next(order, self.tr("Das Exemplar ist an den Drucker gegeben."))

    def _next(self, order: PrintOrder, said: str) -> None:
        if not self._left:
            self.printed.emit(said)
            self.accept()
            return
        wish = self._left.pop(0)
        at = self._total - len(self._left)
        words = self.tr("Exemplar {at} von {total} wird gemacht und unterschrieben")
        self.progress.say(words.format(at=at, total=self._total))
        plan = partial(wish.plan, self._desk, self._leaves_by(wish))
        then = partial(self._make, order)
        self._work.run(self, plan, then, self.refuse, token=self.token)

    def _leaves_by(self, wish: Wish) -> Channel:
        if self._channel is not None:
            return self._channel
        way = _WAYS[self.way.currentIndex()]
        return wish.by_hand if way is Channel.BY_HAND else way

    def _make(self, order: PrintOrder, plan: CopyPlan) -> None:
        job, then = partial(make, self._desk, plan), partial(self._record, order, plan)
        self._work.run(self, job, then, self.refuse, lane=Lane.COMPUTE, token=self.token)

    def _record(self, order: PrintOrder, plan: CopyPlan, made: Made) -> None:
        job = partial(self._desk.disclosures.hand_out, plan, made)
        then = partial(self._print, order)
        self._work.run(self, job, then, self.refuse, token=self.token)

    def _print(self, order: PrintOrder, copy: HandOut) -> None:
        self.recorded.emit()
        self.send(copy.content, order, lambda _pages: self._next(order, self._said(copy)))

    def _said(self, copy: HandOut) -> str:
        if self._total > 1:
            words = self.tr("{total} Exemplare sind an den Drucker gegeben.")
            return words.format(total=self._total)
        words = self.tr("Exemplar {number} für {name} ist an den Drucker gegeben.")
        record = copy.record
        return words.format(number=record.copy_number, name=record.receiver_name)

"""The young person's own copy in plain German: seen first, then printed as a numbered copy."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.disclosure import Channel, Edition
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.services.copyplan import CopyPlan
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.distribution import Receiver
from ilja_desktop.services.press import Made
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.previewprint import PreviewPrint, Words
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Token, Work
from ilja_desktop.ui.minutes.wish import Wish, make

_WAYS = (Channel.BY_HAND, Channel.BY_POST)

Copy = tuple[CopyPlan, Made]


class PlainCopy(PreviewPrint[CopyPlan, Copy]):
    """Makes what was agreed in plain German.

    Args:
        desk, work: the use cases and their lanes.
        conference_id: where it was agreed.
        receiver: the young person on the list of the sheet.
        parent: the page below.
    """

    numbered = True

    def __init__(
        self,
        desk: Desk,
        work: Work,
        conference_id: ConferenceId,
        receiver: Receiver,
        parent: QWidget,
    ) -> None:
        words = Words(
            QCoreApplication.translate("PlainCopy", "In einfacher Sprache"),
            QCoreApplication.translate("PlainCopy", "Drucken …"),
            QCoreApplication.translate("PlainCopy", "Was vereinbart wurde, für {name}").format(
                name=receiver.name
            ),
            QCoreApplication.translate("PlainCopy", "Blatt in einfacher Sprache"),
        )
        super().__init__(words, work, parent)
        self._desk = desk
        self._wish = Wish(conference_id, receiver=receiver, edition=Edition.PLAIN)
        self.way = Segment(self.tr("Wie es hinausgeht"), [word(way) for way in _WAYS])
        said = self.tr(
            "Ziele, wer was bis wann macht und wen man fragen kann, in kurzen Sätzen und großer "
            "Schrift. Es wird ein nummeriertes Exemplar wie das Fallblatt; das ganze Blatt gibt "
            "es auf Wunsch dazu."
        )
        self.choices.addWidget(WrappedLabel(said, Text.MUTED))
        self.choices.addWidget(labelled(self.tr("Wie es hinausgeht"), self.way))
        self.body.addStretch(1)

    def planned(self) -> Callable[[], CopyPlan]:
        return partial(self._wish.plan, self._desk, _WAYS[self.way.currentIndex()])

    def finish(self, plan: CopyPlan, token: Token) -> tuple[Copy, bytes]:
        made = make(self._desk, plan)
        return (plan, made), made.content

    def titles(self, made: Copy) -> list[str]:
        return []

    def recorded(self, made: Copy) -> Callable[[], object]:
        return partial(self._desk.disclosures.hand_out, *made)

"""Commitments of earlier conferences, each looked at with one key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ilja_desktop.domain.commitment import Commitment, CommitmentState, NotDone, Review
from ilja_desktop.services.itemview import ItemView
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.daywords import short_day
from ilja_desktop.ui.kit.label import IconLabel, Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, clear, column, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import word


class CarriedList(QWidget):
    """Shows what is still open from last time.

    Signals:
        reviewed: a commitment's id, and what became of it as ``Review``.
    """

    reviewed = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.S)
        heading = Label(self.tr("Offen von früher"), Text.STRONG)
        self.setLayout(column(heading, boxed(self._rows), gap=Space.S))
        self._shown: tuple[Commitment, ...] = ()

    def show_view(self, view: ItemView, name: Callable[[Commitment], str]) -> None:
        """Show the commitments of earlier conferences; nothing without any."""
        self.setVisible(bool(view.carried))
        if view.carried == self._shown:
            return
        self._shown = view.carried
        clear(self._rows)
        today = view.item.called_at.date() if view.item.called_at is not None else None
        for one in view.carried:
            looked_at = one.looked_at_on is not None and one.looked_at_on == today
            self._rows.addWidget(self._line(one, name(one), looked_at=looked_at))

    def forget(self) -> None:
        """Show nothing of the item."""
        self._shown = ()
        clear(self._rows)
        self.hide()

    def _line(self, one: Commitment, who: str, *, looked_at: bool) -> QWidget:
        frame = QFrame()
        frame.setProperty("card", "sunken")
        until = self.tr("bis {day}").format(day=short_day(one.due_on))
        said = column(
            WrappedLabel(one.text, Text.STRONG),
            WrappedLabel(" · ".join(part for part in (who, until) if part), Text.CAPTION),
            gap=0,
        )
        head = row(IconLabel("history", "accent"), Grow(said), gap=Space.M)
        below = Flow(_found(one)) if looked_at else Flow(*self._buttons(one), gap=Space.XXS)
        frame.setLayout(
            column(head, below, gap=Space.XS, margins=(Space.M, Space.XS, Space.S, Space.XS))
        )
        return frame

    def _buttons(self, one: Commitment) -> list[QWidget]:
        made: list[QWidget] = []
        for review in Review:
            button = Button(word(review), Kind.GHOST, "", Extent.SMALL)
            spoken = self.tr("{text}: {review}").format(text=one.text, review=word(review))
            button.setAccessibleName(spoken)
            button.clicked.connect(partial(self.reviewed.emit, one.id, review))
            made.append(button)
        return made


def _found(one: Commitment) -> Pill:
    """Return what the table found, in one word."""
    if one.not_done is not None:
        tone = Tone.WARN if one.not_done is NotDone.AGENCY_IDLE else Tone.NEUTRAL
        return Pill(word(one.not_done), tone)
    done = one.state is CommitmentState.DONE
    return Pill(word(Review.DONE if done else Review.GOES_ON), Tone.OK if done else Tone.INFO)

"""New cases wait until somebody has looked at them, so that nobody stands out in a difference."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, row
from ilja_desktop.ui.kit.tokens import Space
from ilja_desktop.ui.kit.words import day
from ilja_desktop.ui.kit.work import Work


class ReviewCard(Card):
    """Says how many wait, and lets them be counted from now on.

    Signals:
        refused: they are too few, with the refusal.
        done: they are counted.
    """

    refused = Signal(object)
    done = Signal()

    def __init__(self, desk: Desk, work: Work) -> None:
        super().__init__(QCoreApplication.translate("ReviewCard", "Neue Fälle"))
        self._desk, self._work = desk, work
        self.words = WrappedLabel("")
        self.review = Button(
            self.tr("Durchgesehen, mitzählen"), icon="check-check", extent=Extent.SMALL
        )
        self.review.clicked.connect(self._on_review)
        self.add(row(Grow(self.words), self.review, gap=Space.L))

    def refresh(self) -> None:
        """Look again how many wait."""
        self._work.run(self, self._read, self._show, self.refused.emit)

    def _read(self) -> tuple[date | None, int]:
        return self._desk.publications.cut_off(), self._desk.publications.waiting()

    def _show(self, found: tuple[date | None, int]) -> None:
        last, waiting = found
        if last is None:
            words = self.tr(
                "Es wartet nichts. Nach der ersten Herausgabe warten neue Fälle hier, bis jemand "
                "sie durchgesehen hat."
            )
        elif not waiting:
            words = self.tr("Es wartet nichts. Gezählt wird alles bis {day}.")
        else:
            words = self.tr(
                "{count} Fälle seit {day} sind noch nicht mitgezählt. Wenige neue Fälle allein "
                "wären im Unterschied zur letzten Herausgabe zu erkennen; deshalb kommen sie erst "
                "gemeinsam hinein."
            )
        self.words.setText(words.format(day=day(last), count=waiting))
        self.review.setVisible(bool(waiting))

    def _on_review(self) -> None:
        self._work.run(self, self._desk.publications.review, self._on_done, self.refused.emit)

    def _on_done(self, _day: date) -> None:
        self.done.emit()
        self.refresh()

"""Asks who said something in confidence: young person, custody holders, somebody else."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.datacategory import Entruster
from ilja_desktop.domain.ids import ThirdPersonId
from ilja_desktop.domain.signing import Family
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.entruster import entruster_words
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, clear, column, row
from ilja_desktop.ui.kit.tokens import Space, Text


class EntrusterPicker(QWidget):
    """A box for each of those on record, and a way to enter a new third person.

    Signals:
        modified: somebody was ticked or cleared.
        third_person_wanted: it was somebody who is not on record yet.
    """

    modified = Signal()
    third_person_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.checks: dict[Entruster, WrappedCheck] = {}
        self._chosen: set[Entruster] = set()
        self._boxes = column(gap=Space.XS)
        self.add_third_person = Button(
            self.tr("Andere Person eintragen"), icon="user-plus", extent=Extent.SMALL
        )
        self.add_third_person.clicked.connect(self.third_person_wanted)
        hint = self.tr(
            "Nur die Unterschrift genau dieser Person öffnet, was sie gesagt hat (§ 65 SGB VIII). "
            "Das kann auch jemand anderes sein, zum Beispiel Großmutter, Lehrkraft oder "
            "Pflegeeltern."
        )
        self.setLayout(
            column(
                Label(self.tr("Wer hat die Angaben im Vertrauen gemacht? *"), Text.STRONG),
                self._boxes,
                WrappedLabel(hint, Text.CAPTION),
                row(self.add_third_person, Stretch()),
                gap=Space.XS,
            )
        )

    def offer(self, family: Family) -> None:
        """Offer those on record; keeps who is chosen."""
        clear(self._boxes)
        self.checks = {}
        for entruster in family.entrusters():
            check = WrappedCheck(entruster_words(entruster, family))
            check.setChecked(entruster in self._chosen)
            check.toggled.connect(self._on_toggled)
            self.checks[entruster] = check
            self._boxes.addWidget(check)

    def show_entrusters(self, entrusters: Collection[Entruster]) -> None:
        """Show who it was; somebody not offered yet is ticked once they are."""
        self._chosen = set(entrusters)
        for entruster, check in self.checks.items():
            check.blockSignals(True)
            check.setChecked(entruster in self._chosen)
            check.blockSignals(False)

    def entrusters(self) -> tuple[Entruster, ...]:
        """Return who is chosen, in the order of the record."""
        waiting = (each for each in self._chosen if each not in self.checks)
        return (*(each for each in self.checks if each in self._chosen), *waiting)

    def third_people(self) -> frozenset[ThirdPersonId]:
        """Return the third people among those who are chosen."""
        ids = (each.third_person_id for each in self._chosen)
        return frozenset(id for id in ids if id is not None)

    def _on_toggled(self) -> None:
        for entruster, check in self.checks.items():
            chosen = self._chosen.add if check.isChecked() else self._chosen.discard
            chosen(entruster)
        self.modified.emit()

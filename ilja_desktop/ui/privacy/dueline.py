"""One due case: a tick, why it is due, what hangs on it, and what the archive said."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.retention import ArchiveDecision
from ilja_desktop.services.erasurelist import DueCase
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, line_across, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, word

_DECISIONS: tuple[ArchiveDecision | None, ...] = (None, *ArchiveDecision)


class DueLine(QWidget):
    """A case of the list before the run.

    Signals:
        toggled: the case was chosen or left out.
        archive_asked: what the archive said, or nothing.
    """

    toggled = Signal()
    archive_asked = Signal(object)

    def __init__(self, due: DueCase) -> None:
        super().__init__()
        self.case_id = CaseId(due.case.id)
        number = due.case.number
        self.box = QCheckBox(number)
        self.box.setAccessibleName(self.tr("Fall {number} löschen").format(number=number))
        self.box.setChecked(due.obstacle is None)
        self.box.setEnabled(due.obstacle is None)
        self.box.toggled.connect(lambda _on: self.toggled.emit())
        self.archive = QComboBox()
        self.archive.setAccessibleName(self.tr("Archiv zu Fall {number}").format(number=number))
        for decision in _DECISIONS:
            self.archive.addItem(self._said(decision))
        self.archive.setCurrentIndex(_DECISIONS.index(due.archive))
        self.archive.activated.connect(lambda at: self.archive_asked.emit(_DECISIONS[at]))
        pill = (
            Pill(word(due.ground), Tone.INFO)
            if due.obstacle is None
            else Pill(word(due.obstacle), Tone.WARN)
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.XS)
        inside.addWidget(line_across())
        inside.addLayout(row(self.box, pill, Stretch(), self.archive, gap=Space.M))
        until = self.tr("Aufzubewahren bis {day}").format(day=day(due.case.erase_on))
        inside.addWidget(Label(until, Text.MUTED))
        held = ", ".join(f"{noun}: {count}" for noun, count in due.held)
        if due.person_too:
            held = f"{held}; " + self.tr("die Person wird mit gelöscht")
        inside.addWidget(WrappedLabel(held, Text.MUTED))
        if due.copies:
            labels = ", ".join(copy.label for copy in due.copies)
            out = self.tr("Noch ausstehende Exemplare: {labels}").format(labels=labels)
            inside.addWidget(WrappedLabel(out, Text.STRONG))

    def _said(self, decision: ArchiveDecision | None) -> str:
        if decision is None:
            return self.tr("Archiv: nicht gefragt")
        return self.tr("Archiv: {said}").format(said=word(decision))

    @property
    def chosen(self) -> bool:
        """Say whether the case is to be erased."""
        return self.box.isEnabled() and self.box.isChecked()

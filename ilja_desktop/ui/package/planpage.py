"""A package before it is sealed: what goes along, and what does not and why."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.package import Errand, Withheld
from ilja_desktop.services.packagemaking import PackagePlan
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import clear
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import RecordTable
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, label_words, word
from ilja_desktop.ui.package.columns import WITHHELD


class PlanPage(QWidget):
    """Shows a planned package; nothing of it has left.

    Signals:
        wanted: seal it.
        dropped: leave it.
    """

    wanted = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Label("", Text.SUBTITLE)
        self._told = WrappedLabel("", Text.MUTED)
        self._counts = QVBoxLayout()
        self._model = RecordTable[Withheld](WITHHELD, self)
        self.view = RowView[Withheld](self.tr("Was nicht mitgeht"), self._model)
        self.view.hug(12)
        self._nothing = Note(self.tr("Alles, was dazugehört, geht mit."), Tone.OK)
        self.seal = Button(self.tr("Ordner wählen und verschließen …"), Kind.PRIMARY, "usb")
        self.drop = Button(self.tr("Nicht packen"), icon="x")
        self.seal.clicked.connect(self.wanted)
        self.drop.clicked.connect(self.dropped)
        head = Card()
        for part in (self._title, self._told, self._counts, Flow(self.seal, self.drop)):
            head.add(part)
        self._stays = Card(self.tr("Was nicht mitgeht und warum"))
        self._stays.add(self._nothing)
        self._stays.add(self.view)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.L)
        inside.addWidget(head)
        inside.addWidget(self._stays)
        inside.addStretch(1)

    def show_plan(self, plan: PackagePlan) -> None:
        """Show what a package would hold."""
        manifest, load = plan.manifest, plan.load
        self._title.setText(f"{word(manifest.errand)} · {plan.contact.name}")
        text = self.tr("Paket {number} vom {day}. Grundlage: {basis}. Noch ist nichts gepackt.")
        made_on = day(manifest.made_at.date())
        self._told.setText(text.format(number=manifest.number, day=made_on, basis=manifest.basis))
        clear(self._counts)
        counts = Counter(sent.kind.NOUN for sent in load.sent)
        pills = [
            Pill(f"{count} × {label_words(noun)}", Tone.INFO) for noun, count in counts.items()
        ]
        gone = load.gone + len(load.recalled)
        if gone:
            pills.append(Pill(self.tr("{count} × löschen").format(count=gone), Tone.BAD))
        self._counts.addWidget(Flow(*pills))
        self._stays.setVisible(manifest.errand is not Errand.RECALL)
        self._model.show(load.withheld)
        self.view.setVisible(bool(load.withheld))
        self._nothing.setVisible(not load.withheld)

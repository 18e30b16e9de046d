"""Facts of the open item by category, and the line in which a new one is typed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.services.itemview import ItemView
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button, IconButton
from ilja_desktop.ui.kit.card import Card, Note, Surface
from ilja_desktop.ui.kit.editor import CalmComboBox
from ilja_desktop.ui.kit.label import IconLabel, Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, Stretch, boxed, clear, row
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import word


class FactList(QWidget):
    """Shows only what everybody present may hear; the rest is „Kategorie gesperrt“.

    Signals:
        added: a fact was typed.
        struck: a fact shall go.
    """

    added = Signal(object)
    struck = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._offered: tuple[DataCategory, ...] = ()
        self.messages = MessageBar()
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.S)
        self.category = CalmComboBox()
        self.category.setAccessibleName(self.tr("Kategorie der neuen Angabe"))
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Neue Angabe"))
        self.line.setPlaceholderText(self.tr("Tatsache, in einem Satz; Eingabetaste fügt hinzu"))
        self._add = Button(self.tr("Hinzufügen"), icon="plus")
        self._entry = Adaptive(Grow(self.category, 2), Grow(self.line, 3), self._add, below=520)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.S)
        inside.addWidget(boxed(self._rows))
        inside.addWidget(self.messages)
        inside.addWidget(self._entry)
        self.line.returnPressed.connect(self._on_add)
        self._add.clicked.connect(self._on_add)

    def show_view(self, view: ItemView) -> None:
        """Show the facts everybody present may hear."""
        clear(self._rows)
        for category in dict.fromkeys(fact.category for fact in view.facts):
            self._rows.addWidget(self._group(category, view.facts))
        if view.closed:
            self._rows.addWidget(self._closed(view))
        elif not view.facts:
            nothing = self.tr("Noch keine Angaben zum Sachstand.")
            self._rows.addWidget(WrappedLabel(nothing, Text.MUTED))
        self._offer(tuple(one for one in view.enterable if one not in view.closed))

    def forget(self) -> None:
        """Show nothing of the item."""
        clear(self._rows)
        self._offer(())
        self.line.clear()
        self.messages.clear()

    def give_back(self, text: str) -> None:
        """Put a refused text back into the line, unless something else is typed there."""
        if not self.line.text():
            self.line.setText(text)

    def _group(self, category: DataCategory, facts: tuple[Fact, ...]) -> QWidget:
        card = Card(surface=Surface.SUNKEN)
        card.body.setSpacing(Space.XS)
        lock = "shield-alert" if category.special else "list-checks"
        heading = Label(word(category), Text.CAPTION_STRONG)
        card.add(row(IconLabel(lock, "muted", 16), heading, Stretch()))
        for fact in (one for one in facts if one.category is category):
            strike = IconButton("x", self.tr("Streichen: {text}").format(text=fact.text))
            strike.clicked.connect(partial(self.struck.emit, fact))
            card.add(row(Grow(WrappedLabel(fact.text)), strike))
        return card

    def _closed(self, view: ItemView) -> QWidget:
        who = [
            line.name
            for line in view.seats
            if line.attendance.present and line.seat.closed and line.attendance.professional_id
        ]
        words = self.tr("Kategorie gesperrt ({n})").format(n=len(view.closed))
        if who:
            words += self.tr(", solange {names} am Tisch ist.").format(names=", ".join(who))
        else:
            words += self.tr(", solange nicht alle am Tisch sie hören dürfen.")
        return Note(words, Tone.WARN, icon="lock")

    def _offer(self, categories: tuple[DataCategory, ...]) -> None:
        if categories == self._offered:
            return
        chosen = self._chosen()
        self._offered = categories
        self.category.clear()
        self.category.addItems([word(category) for category in categories])
        if chosen in categories:
            self.category.setCurrentIndex(categories.index(chosen))
        self._entry.setEnabled(bool(categories))

    def _chosen(self) -> DataCategory | None:
        at = self.category.currentIndex()
        return self._offered[at] if 0 <= at < len(self._offered) else None

    def _on_add(self) -> None:
        text, category = self.line.text().strip(), self._chosen()
        if not text or category is None:
            self.line.setFocus()
            return
        self.messages.clear()
        self.line.clear()
        self.added.emit(Fact(category=category, text=text))

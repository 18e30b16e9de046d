"""The head of the open item: which it is and, unless it is veiled, whom it is about."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.deadline import age_on
from ilja_desktop.services.itemview import ItemView
from ilja_desktop.ui.conference.words import age_words, called
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.label import ElidedLabel, IconLabel, Label
from ilja_desktop.ui.kit.layout import Grow, Stretch, column, row
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import word


class ItemHead(QWidget):
    """Position, name, a few words, and the way to the file.

    Signals:
        case_chosen: the file shall be opened.
    """

    case_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._case = 0
        self._place = Label("", Text.CAPTION_STRONG, Tone.ACCENT)
        self._title = ElidedLabel("", Text.DISPLAY)
        self._detail = ElidedLabel("", Text.MUTED)
        self._file = Button(self.tr("Fallakte"), Kind.QUIET, "folder-open")
        self._file.clicked.connect(lambda: self.case_chosen.emit(self._case))
        self.saved = Label("", Text.CAPTION)
        self._sign = IconLabel("check-check", "ok", 16)
        self.show_saved("")
        self._mode = IconLabel("eye-off", "info", 22)
        words = column(self._title, self._detail, gap=0)
        first = row(self._place, Stretch(), self._sign, self.saved, gap=Space.XS)
        self.setLayout(column(first, row(self._mode, Grow(words), self._file), gap=Space.XXS))

    def show_view(self, view: ItemView, count: int, presenter: str) -> None:
        """Show a case's item.

        Args:
            view: the item.
            count: of items on the agenda.
            presenter: who reported it.
        """
        if view.nameless:
            self._show_nameless(view, count)
            return
        person = view.basis.family.person
        self._case = view.case.id
        began = view.item.called_at
        years = age_on(person.born_on, began.date()) if began is not None else 0
        parts = [self.tr("{n} Jahre").format(n=years), person.school_course, view.case.number]
        if presenter:
            parts.append(self.tr("gemeldet von {name}").format(name=presenter))
        self._show(view.item.position, count, person.full_name())
        self._detail.setText(" · ".join(part for part in parts if part.strip()))
        self._file.show()
        closed = self.tr("Solange eine Kategorie gesperrt ist, bleibt die Fallakte zu.")
        self._file.refuse(closed if view.closed else "")

    def _show_nameless(self, view: ItemView, count: int) -> None:
        """Show what the case is called instead, and nothing that leads to its file."""
        self.show_topic(view.item.position, count, called(view.item))
        self._mode.show()
        band = age_words(view.age)
        self._detail.setText(f"{word(view.item.mode)} · {band}")

    def show_topic(self, position: int, count: int, title: str) -> None:
        """Show an item that is no case, or one that is veiled."""
        self._case = 0
        self._show(position, count, title)
        self._detail.setText("")
        self._file.hide()

    def show_saved(self, words: str) -> None:
        """Say when the sheet was saved; nothing hides it."""
        self.saved.setText(words)
        self.saved.setVisible(bool(words))
        self._sign.setVisible(bool(words))

    def _show(self, position: int, count: int, title: str) -> None:
        words = self.tr("TOP {position} von {count}").format(position=position, count=count)
        self._place.setText(words)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._mode.hide()

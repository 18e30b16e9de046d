"""Finds the young person a consent is about."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.deadline import age_on
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.avatar import initials
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import column
from ilja_desktop.ui.kit.messages import announce
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.search import SearchField
from ilja_desktop.ui.kit.table import Cell, Column, RecordTable
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import day, mark
from ilja_desktop.ui.kit.work import Work

_MOST_ROWS = 8


class PersonPicker(QWidget):
    """A search field and the people it finds.

    Signals:
        picked: the person whose consent it is.
    """

    picked = Signal(object)

    def __init__(self, desk: Desk, work: Work) -> None:
        super().__init__()
        self._desk = desk
        self._work = work
        self._edition = 0
        self.search = SearchField(
            self.tr("Jungen Menschen suchen"), self.tr("Name oder Fallnummer")
        )
        self._model = RecordTable[YoungPerson](self._columns(), self)
        self.view = RowView[YoungPerson](self.tr("Gefundene junge Menschen"), self._model)
        self._hint = WrappedLabel("", Text.MUTED)
        self.setLayout(column(self.search, self._hint, self.view, gap=Space.M))
        self.search.sought.connect(self._on_sought)
        self.search.left_down.connect(self.view.setFocus)
        self.view.chosen.connect(self.picked)
        self.begin()

    def begin(self) -> None:
        """Begin a new search."""
        self.search.clear()
        self._on_sought("")

    def _columns(self) -> tuple[Column[YoungPerson], ...]:
        return (
            Column(
                context="PersonPicker",
                title=mark("PersonPicker", "Junger Mensch"),
                cell=Cell.PERSON,
                text=lambda person: person.full_name(),
                detail=self._born,
                person=lambda person: (
                    initials(person.given_name, person.family_name),
                    person.id,
                ),
                share=2,
            ),
            Column(
                context="PersonPicker",
                title=mark("PersonPicker", "Wohnort"),
                text=lambda person: person.residence,
                from_width=420,
            ),
        )

    def _born(self, person: YoungPerson) -> str:
        age = age_on(person.born_on, self._desk.workplace.today())
        text = self.tr("geboren am {day} ({age} Jahre)")
        return text.format(day=day(person.born_on), age=age)

    def _on_sought(self, text: str) -> None:
        self._edition += 1
        if not text:
            self._show(self._edition, text, ())
            return
        job = partial(self._desk.people.find, text)
        self._work.run(self, job, partial(self._show, self._edition, text))

    def _show(self, edition: int, text: str, people: tuple[YoungPerson, ...]) -> None:
        if edition != self._edition:
            return
        self._model.show(people)
        self.view.hug(_MOST_ROWS)
        self.view.setVisible(bool(people))
        if people:
            hint = self.tr("{count} gefunden. Eingabe wählt aus.").format(count=len(people))
        elif text:
            hint = self.tr(
                "Niemand gefunden. Eine Einwilligung gehört immer zu einem gemeldeten Fall."
            )
        else:
            hint = self.tr("Wer wird in der Fallkonferenz besprochen?")
        self._hint.setText(hint)
        if text:
            announce(self._hint, hint, urgent=False)

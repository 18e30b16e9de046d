"""Whom the report is about: somebody new, or somebody who turns out to be known already."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.deadline import age_on
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.person import CustodyHolderDraft, YoungPerson, YoungPersonDraft
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.casefile.holderforms import HolderForms
from ilja_desktop.ui.casefile.personfields import PERSON
from ilja_desktop.ui.kit.avatar import Avatar, initials
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.card import Card, Surface
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import ElidedLabel, IconLabel, Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, clear, column, row
from ilja_desktop.ui.kit.messages import announce
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day
from ilja_desktop.ui.kit.work import Work

_PAUSE_MS = 300
_MOST = 5


class PersonPart(QWidget):
    """The form of a new person with custody holders, and who on record may be the same.

    Signals:
        modified: something was typed or chosen.
        person_changed: the report is about another person now; nothing means a new one.
    """

    modified = Signal()
    person_changed = Signal(object)

    def __init__(self, desk: Desk, work: Work) -> None:
        super().__init__()
        self._desk = desk
        self._work = work
        self._known: YoungPerson | None = None
        self._seen: tuple[YoungPerson, ...] = ()
        self.form = FormView[YoungPersonDraft]("PersonForm", PERSON, desk.workplace.today)
        self.holders = HolderForms(desk.workplace.today)
        self._alike = column(gap=Space.S)
        self._chosen = column()
        self._known_box = boxed(self._chosen)
        self._alike_box = boxed(self._alike)
        holders = Label(self.tr("Wer hat die Sorge? (bei Minderjährigen)"), Text.STRONG)
        self._fresh = boxed(column(self.form, self._alike_box, holders, self.holders, gap=Space.L))
        self.setLayout(column(self._known_box, self._fresh))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.form.modified.connect(self._on_modified)
        self.holders.modified.connect(self.modified)

    @property
    def person_id(self) -> YoungPersonId | None:
        """Return who on record the report is about, if anybody."""
        return self._known.id if self._known is not None else None

    def show_new(
        self, person: YoungPersonDraft, holders: tuple[CustodyHolderDraft, ...] = ()
    ) -> None:
        """Show somebody who is not on record."""
        self.form.show_draft(person)
        self.holders.show_drafts(holders)
        self._seen = ()
        clear(self._alike)
        self._alike_box.hide()
        self._choose(None)

    def show_known(self, person: YoungPerson) -> None:
        """Show somebody on record."""
        self._choose(person)

    def check(self) -> bool:
        """Show every problem; return whether there is none."""
        if self._known is not None:
            return True
        return all([self.form.check(), self.holders.check()])

    def _on_modified(self) -> None:
        self._pause.start()
        self.modified.emit()

    def _look(self) -> None:
        draft = self.form.draft()
        if draft.family_name and (draft.given_name or draft.born_on):
            self._work.run(self, partial(self._desk.people.alike, draft), self._show_alike)
        else:
            self._show_alike(())

    def _show_alike(self, people: tuple[YoungPerson, ...]) -> None:
        people = people[:_MOST]
        if people == self._seen:
            return
        self._seen = people
        clear(self._alike)
        self._alike_box.setVisible(bool(people))
        if not people:
            return
        text = self.tr("Gibt es schon? Bitte vergleichen, bevor Sie jemanden neu anlegen.")
        card = Card("", Surface.SUNKEN)
        note = WrappedLabel(text, Text.STRONG, Tone.WARN)
        card.add(row(IconLabel("triangle-alert", Tone.WARN.value), Grow(note)))
        for person in people:
            take = Button(self.tr("Diese Person"), Kind.SECONDARY, "user-check", Extent.SMALL)
            take.setAccessibleName(self.tr("{name} übernehmen").format(name=person.full_name()))
            take.clicked.connect(partial(self._on_taken, person))
            card.add(row(*self._who(person), take, gap=Space.M))
        self._alike.addWidget(card)
        announce(self, text, urgent=False)

    def _who(self, person: YoungPerson) -> tuple[QWidget, Grow]:
        age = age_on(person.born_on, self._desk.workplace.today())
        detail = self.tr("geboren am {day} ({age} Jahre) · {place}").format(
            day=day(person.born_on), age=age, place=person.residence
        )
        words = column(
            ElidedLabel(person.full_name(), Text.STRONG),
            ElidedLabel(detail, Text.CAPTION),
            gap=0,
        )
        return Avatar(initials(person.given_name, person.family_name), person.id), Grow(words)

    def _on_taken(self, person: YoungPerson) -> None:
        self._choose(person)
        self.modified.emit()

    def _choose(self, person: YoungPerson | None) -> None:
        self._known = person
        clear(self._chosen)
        self._fresh.setVisible(person is None)
        self._known_box.setVisible(person is not None)
        if person is not None:
            other = Button(self.tr("Doch jemand anderes"), Kind.GHOST, "undo-2", Extent.SMALL)
            other.clicked.connect(self._on_undone)
            self._chosen.addLayout(row(*self._who(person), other, gap=Space.M))
            text = self.tr(
                "Schon bekannt. Angaben zur Person und zur Sorge ändern Sie auf der Seite des "
                "Falls."
            )
            self._chosen.addWidget(WrappedLabel(text, Text.MUTED))
        self.person_changed.emit(self.person_id)

    def _on_undone(self) -> None:
        self._choose(None)
        self.form.focus("family_name")
        self.modified.emit()

"""Asks who said something in confidence: young person, custody holder, or somebody else."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.datacategory import Entruster, Side
from ilja_desktop.domain.ids import CustodyHolderId, ThirdPersonId
from ilja_desktop.domain.signing import Family
from ilja_desktop.domain.thirdperson import ThirdPerson
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.editor import ReferenceEditor
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, column, row
from ilja_desktop.ui.kit.tokens import Space, Text

YOUNG_PERSON = 0


class EntrusterPicker(QWidget):
    """One of those on record, or a new third person.

    Signals:
        modified: somebody was chosen.
        third_person_wanted: it was somebody who is not on record yet.
    """

    modified = Signal()
    third_person_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._third_people: dict[ThirdPersonId, ThirdPerson] = {}
        self.editor = ReferenceEditor()
        self.editor.changed.connect(self.modified)
        self.add_third_person = Button(
            self.tr("Andere Person eintragen"), icon="user-plus", extent=Extent.SMALL
        )
        self.add_third_person.clicked.connect(self.third_person_wanted)
        label = Label(self.tr("Wer hat die Angaben im Vertrauen gemacht? *"), Text.STRONG)
        label.setBuddy(self.editor.focus)
        self.editor.focus.setAccessibleName(label.text())
        hint = self.tr(
            "Nur die Unterschrift genau dieser Person öffnet sie (§ 65 SGB VIII). Das kann auch "
            "jemand anderes sein, zum Beispiel Großmutter, Lehrkraft oder Pflegeeltern."
        )
        self.setLayout(
            column(
                label,
                self.editor.widget,
                WrappedLabel(hint, Text.CAPTION),
                row(self.add_third_person, Stretch()),
                gap=Space.XS,
            )
        )

    def offer(self, family: Family) -> None:
        """Offer those on record; keeps who is chosen."""
        young = self.tr("{name} (junger Mensch)").format(name=family.person.full_name())
        offered = [(YOUNG_PERSON, young)]
        offered += [(one.id, one.full_name()) for one in family.holders]
        offered += [(-one.id, one.full_name()) for one in family.third_people]
        self.editor.offer(offered)
        self._third_people = {one.id: one for one in family.third_people}

    def show_entruster(self, entruster: Entruster | None) -> None:
        """Show who it was."""
        self.editor.show(None if entruster is None else _number(entruster))

    def entruster(self) -> Entruster | None:
        """Return who is chosen."""
        chosen = self.editor.value()
        if not isinstance(chosen, int):
            return None
        if chosen == YOUNG_PERSON:
            return Entruster(side=Side.YOUNG_PERSON)
        if chosen < 0:
            return Entruster(side=Side.THIRD_PERSON, third_person_id=ThirdPersonId(-chosen))
        return Entruster(side=Side.CUSTODY_HOLDER, custody_holder_id=CustodyHolderId(chosen))

    def third_person(self) -> ThirdPerson | None:
        """Return the third person who is chosen, if it is one."""
        entruster = self.entruster()
        if entruster is None or entruster.third_person_id is None:
            return None
        return self._third_people.get(entruster.third_person_id)


def _number(entruster: Entruster) -> int:
    """Return the number by which somebody is offered: third people count below zero."""
    if entruster.third_person_id is not None:
        return -entruster.third_person_id
    return entruster.custody_holder_id or YOUNG_PERSON

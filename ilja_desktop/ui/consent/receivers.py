"""Who may speak, and who may receive: the named lines of the form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import count

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ilja_desktop.domain.grant import Direction, Recipient
from ilja_desktop.domain.grantplan import Receiver
from ilja_desktop.domain.ids import InstitutionId, ProfessionalId
from ilja_desktop.domain.institution import Institution, Professional
from ilja_desktop.ui.consent.words import recipient_words
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button, IconButton
from ilja_desktop.ui.kit.editor import ReferenceEditor
from ilja_desktop.ui.kit.label import ElidedLabel, IconLabel, Label
from ilja_desktop.ui.kit.layout import Grow, boxed, clear, column, row
from ilja_desktop.ui.kit.tokens import Space, Text


@dataclass(frozen=True)
class KnownNetwork:
    """Everybody who can be named on the form."""

    institutions: dict[InstitutionId, Institution]
    professionals: dict[ProfessionalId, Professional]

    @classmethod
    def of(
        cls, institutions: Sequence[Institution], people: Sequence[Professional]
    ) -> KnownNetwork:
        """Gather the network."""
        return cls({i.id: i for i in institutions}, {p.id: p for p in people})

    def people(self) -> list[tuple[int, str]]:
        """Return the active professionals to choose from."""
        return [
            (each.id, self.name(each.id)) for each in self.professionals.values() if each.active
        ]

    def name(self, id: ProfessionalId) -> str:
        """Return a professional as the form names them."""
        each = self.professionals[id]
        institution = self.institutions[each.institution_id]
        return f"{each.display_name()}, {institution.short_name or institution.name}"


class Releasers(QWidget):
    """The persons released from confidentiality, each by name (§ 203 StGB).

    Signals:
        modified: somebody was added or removed.
    """

    modified = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._network = KnownNetwork({}, {})
        self._ids: list[ProfessionalId] = []
        self._lines = column(gap=Space.XS)
        self.choose = ReferenceEditor()
        self.choose.focus.setAccessibleName(self.tr("Person, die sprechen darf"))
        self.add_button = Button(self.tr("Hinzufügen"), icon="plus")
        self.add_button.setAccessibleName(self.tr("Person hinzufügen, die sprechen darf"))
        self.add_button.clicked.connect(self._on_add_clicked)
        chooser = Adaptive(Grow(self.choose.widget), self.add_button, gap=Space.S)
        self.setLayout(column(boxed(self._lines), chooser, gap=Space.S))

    @property
    def ids(self) -> tuple[ProfessionalId, ...]:
        """Return who may speak."""
        return tuple(self._ids)

    def offer(self, network: KnownNetwork) -> None:
        """Offer everybody of the network."""
        self._network = network
        self.choose.offer(network.people())

    def show_ids(self, ids: Sequence[ProfessionalId]) -> None:
        """Show who may speak."""
        self._ids = [id for id in ids if id in self._network.professionals]
        self._show()

    def _on_add_clicked(self) -> None:
        chosen = self.choose.value()
        if isinstance(chosen, int) and chosen not in self._ids:
            self._ids.append(ProfessionalId(chosen))
            self.choose.show(None)
            self._show()
            self.modified.emit()
        self.choose.focus.setFocus()

    def _remove(self, id: ProfessionalId) -> None:
        self._ids.remove(id)
        self._show()
        self.add_button.setFocus()
        self.modified.emit()

    def _show(self) -> None:
        clear(self._lines)
        for id in self._ids:
            name = self._network.name(id)
            remove = IconButton("x", self.tr("{name} entfernen").format(name=name))
            remove.clicked.connect(lambda _on=False, id=id: self._remove(id))
            function = Label(self._network.professionals[id].function, Text.CAPTION)
            self._lines.addLayout(
                row(IconLabel("user"), Grow(ElidedLabel(name)), function, remove, gap=Space.M)
            )


class Receivers(QWidget):
    """The recipients: a named person, or a function at an institution.

    ``lines`` gives each a number that stays while others come and go.

    Signals:
        modified: a line was added, changed or removed.
    """

    modified = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._network = KnownNetwork({}, {})
        self._receivers: dict[int, Receiver] = {}
        self._numbers = count()
        self._lines = column(gap=Space.XS)
        self.person = ReferenceEditor()
        self.institution = ReferenceEditor(self.tr("Stelle eingeben"))
        self.function = QLineEdit()
        self.add_person = Button(self.tr("Person hinzufügen"), icon="user-plus")
        self.add_function = Button(self.tr("Funktion hinzufügen"), icon="plus")
        self._name_parts()
        self.setLayout(
            column(
                boxed(self._lines),
                Adaptive(Grow(self.person.widget), self.add_person, gap=Space.S),
                Adaptive(
                    Grow(self.institution.widget),
                    Grow(self.function),
                    self.add_function,
                    gap=Space.S,
                ),
                gap=Space.S,
            )
        )

    @property
    def lines(self) -> dict[int, Receiver]:
        """Return the recipients by their numbers, in order."""
        return dict(self._receivers)

    def words(self, number: int) -> str:
        """Return a recipient as the form names them."""
        recipient = self._receivers[number].recipient
        network = self._network
        return recipient_words(recipient, network.professionals, network.institutions)

    def offer(self, network: KnownNetwork) -> None:
        """Offer everybody of the network."""
        self._network = network
        self.person.offer(network.people())
        self.institution.offer(
            [(each.id, each.name) for each in network.institutions.values() if each.active]
        )

    def show_receivers(self, receivers: Sequence[Receiver]) -> tuple[int, ...]:
        """Show these recipients; returns their numbers."""
        self._receivers = {next(self._numbers): receiver for receiver in receivers}
        self._show()
        return tuple(self._receivers)

    def _name_parts(self) -> None:
        self.person.focus.setAccessibleName(self.tr("Person, die Angaben erhält"))
        self.institution.focus.setAccessibleName(self.tr("Stelle, die Angaben erhält"))
        self.function.setAccessibleName(self.tr("Funktion bei dieser Stelle"))
        self.function.setPlaceholderText(self.tr("Funktion, etwa Berufsberatung"))
        self.add_person.clicked.connect(self._on_add_person_clicked)
        self.add_function.clicked.connect(self._on_add_function_clicked)

    def _on_add_person_clicked(self) -> None:
        chosen = self.person.value()
        if isinstance(chosen, int):
            professional = self._network.professionals[ProfessionalId(chosen)]
            self._add(
                Recipient(
                    institution_id=professional.institution_id, professional_id=professional.id
                )
            )
            self.person.show(None)
        self.person.focus.setFocus()

    def _on_add_function_clicked(self) -> None:
        chosen, function = self.institution.value(), self.function.text().strip()
        if isinstance(chosen, int) and function:
            self._add(Recipient(institution_id=InstitutionId(chosen), function=function))
            self.institution.show(None)
            self.function.clear()
        self.institution.focus.setFocus()

    def _add(self, recipient: Recipient) -> None:
        if any(line.recipient == recipient for line in self._receivers.values()):
            return
        self._receivers[next(self._numbers)] = Receiver(recipient=recipient)
        self._show()
        self.modified.emit()

    def _show(self) -> None:
        clear(self._lines)
        for number in self._receivers:
            self._lines.addWidget(self._line(number))

    def _line(self, number: int) -> QWidget:
        receiver, name = self._receivers[number], self.words(number)
        deputy = QCheckBox(self.tr("oder Vertretung"))
        deputy.setAccessibleName(self.tr("{name}: oder Vertretung").format(name=name))
        deputy.setChecked(receiver.recipient.deputy_covered)
        deputy.toggled.connect(lambda on: self._set_deputy(number, covered=on))
        mutual = QCheckBox(self.tr("wechselseitig"))
        mutual.setAccessibleName(self.tr("{name}: wechselseitiger Austausch").format(name=name))
        mutual.setChecked(receiver.direction is Direction.MUTUAL)
        mutual.toggled.connect(lambda on: self._set_direction(number, mutual=on))
        remove = IconButton("x", self.tr("{name} entfernen").format(name=name))
        remove.clicked.connect(lambda: self._remove(number))
        icon = "user" if receiver.recipient.professional_id is not None else "building-2"
        who = boxed(row(IconLabel(icon), Grow(ElidedLabel(name)), gap=Space.M))
        return Adaptive(Grow(who), boxed(row(deputy, mutual, remove, gap=Space.M)), gap=Space.M)

    def _set_deputy(self, number: int, *, covered: bool) -> None:
        line = self._receivers[number]
        recipient = replace(line.recipient, deputy_covered=covered)
        self._receivers[number] = replace(line, recipient=recipient)
        self.modified.emit()

    def _set_direction(self, number: int, *, mutual: bool) -> None:
        direction = Direction.MUTUAL if mutual else Direction.ONE_WAY
        self._receivers[number] = replace(self._receivers[number], direction=direction)
        self.modified.emit()

    def _remove(self, number: int) -> None:
        del self._receivers[number]
        self._show()
        self.add_person.setFocus()
        self.modified.emit()

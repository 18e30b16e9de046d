"""A young person who arrives and may be known here already: somebody says who they are."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.packagestaging import Arriving, Likely
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Grow
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day
from ilja_desktop.ui.package.sidecard import SideCard


class ArrivingCard(Card):
    """Shows somebody who arrived beside those here who are like them.

    Signals:
        decided: who arrived, and whom of those here they are; none for somebody else.
    """

    decided = Signal(object, object)

    def __init__(self, arriving: Arriving) -> None:
        self._state = Pill("", Tone.WARN)
        title = QCoreApplication.translate("ArrivingCard", "Schon bekannt? {name}")
        super().__init__(title.format(name=arriving.name), corner=self._state)
        self._arriving = arriving
        self.buttons: dict[UUID | None, Button] = {}
        text = self.tr(
            "Name und Geburtsdatum gleichen jemandem, der hier unter einer anderen Nummer steht. "
            "Das Programm legt niemanden zusammen; bitte entscheiden Sie."
        )
        self.add(WrappedLabel(text, Text.MUTED))
        came = SideCard(self.tr("Angekommen"), self._told(arriving.name, day(arriving.born_on)))
        self._offer(came, self.tr("Jemand anderes"), None)
        sides = [came]
        for likely in arriving.likely:
            side = SideCard(self.tr("Hier"), self._known(likely))
            self._offer(side, self.tr("Dieselbe Person"), likely.person)
            sides.append(side)
        self.add(Adaptive(*(Grow(side) for side in sides), below=560, gap=Space.M))
        self._show(decided=arriving.decided, same=arriving.same)

    def _told(self, name: str, born_on: str) -> str:
        return self.tr("{name}\ngeboren am {day}").format(name=name, day=born_on)

    def _known(self, likely: Likely) -> str:
        cases = ", ".join(likely.cases) or self.tr("kein Fall")
        return f"{self._told(likely.name, day(likely.born_on))}\n{cases}"

    def _offer(self, side: SideCard, words: str, person: UUID | None) -> None:
        self.buttons[person] = side.offer(words, partial(self._choose, person))

    def _choose(self, person: UUID | None) -> None:
        self._show(decided=True, same=person)
        self.decided.emit(self._arriving.person, person)

    def _show(self, *, decided: bool, same: UUID | None) -> None:
        for person, button in self.buttons.items():
            button.set_icon("check" if decided and person == same else "")
        if not decided:
            self._state.show_state(self.tr("Noch zu entscheiden"), Tone.WARN)
        elif same is None:
            self._state.show_state(self.tr("Jemand anderes"), Tone.OK)
        else:
            self._state.show_state(self.tr("Dieselbe Person"), Tone.OK)

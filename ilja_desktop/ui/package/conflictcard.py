"""One field both sides have written: both texts side by side, and somebody chooses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.lineage import Choice
from ilja_desktop.domain.packagestaging import Conflict, StagedRecord
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Card, Surface
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, Stretch, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.package.words import field_word


class ConflictCard(Card):
    """Shows both texts of a field.

    Signals:
        decided: record, field and choice.
    """

    decided = Signal(object, str, object)

    def __init__(self, record: StagedRecord, conflict: Conflict) -> None:
        self._state = Pill("", Tone.WARN)
        whole = QCoreApplication.translate("ConflictCard", "Eintrag")
        field = field_word(conflict.field) if conflict.field else whole
        super().__init__(
            f"{record.noun} {record.title}".strip() + f" · {field}",
            surface=Surface.PLAIN,
            corner=self._state,
        )
        self._record, self._conflict = record, conflict
        self.mine, here = self._side(self.tr("Hier"), conflict.mine, Choice.MINE)
        self.theirs, there = self._side(self.tr("Angekommen"), conflict.theirs, Choice.THEIRS)
        self.add(Adaptive(Grow(here), Grow(there), below=560))
        self._show(conflict.choice)

    def _side(self, title: str, text: str, choice: Choice) -> tuple[Button, Card]:
        button = Button(self.tr("Diese Fassung nehmen"), Kind.SECONDARY)
        button.setAccessibleName(f"{title}: {self.tr('Diese Fassung nehmen')}")
        button.clicked.connect(lambda: self._choose(choice))
        card = Card(surface=Surface.SUNKEN)
        card.add(Label(title, Text.CAPTION))
        card.add(WrappedLabel(text or self.tr("(leer)"), Text.BODY))
        card.body.addStretch(1)
        card.add(row(button, Stretch()))
        return button, card

    def _choose(self, choice: Choice) -> None:
        self._show(choice)
        self.decided.emit(self._record.object_id, self._conflict.field, choice)

    def _show(self, choice: Choice | None) -> None:
        for button, its in ((self.mine, Choice.MINE), (self.theirs, Choice.THEIRS)):
            button.set_icon("check" if its is choice else "")
        if choice is None:
            self._state.show_state(self.tr("Noch zu entscheiden"), Tone.WARN)
        else:
            mine = choice is Choice.MINE
            text = self.tr("Hiesige bleibt") if mine else self.tr("Angekommene gilt")
            self._state.show_state(text, Tone.OK)

"""One field both sides have written: what it was, and both texts side by side to choose from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.lineage import Choice
from ilja_desktop.domain.packagestaging import Conflict, StagedRecord
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.layout import Grow
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Tone
from ilja_desktop.ui.kit.words import label_words
from ilja_desktop.ui.package.sidecard import SideCard
from ilja_desktop.ui.package.words import field_word


class ConflictCard(Card):
    """Shows the three texts of a field.

    Signals:
        decided: record, field and choice.
    """

    decided = Signal(object, str, object)

    def __init__(self, record: StagedRecord, conflict: Conflict) -> None:
        self._state = Pill("", Tone.WARN)
        whole = QCoreApplication.translate("ConflictCard", "Eintrag")
        field = field_word(conflict.field) if conflict.field else whole
        title = f"{label_words(record.noun)} {record.title}".strip() + f" · {field}"
        super().__init__(title, corner=self._state)
        self._record, self._conflict = record, conflict
        former, here = self._former(), SideCard(self.tr("Hier"), conflict.mine)
        there = SideCard(self.tr("Angekommen"), conflict.theirs)
        words = self.tr("Diese Fassung nehmen")
        self.mine = here.offer(words, lambda: self._choose(Choice.MINE))
        self.theirs = there.offer(words, lambda: self._choose(Choice.THEIRS))
        sides = (Grow(former), Grow(here), Grow(there)) if former else (Grow(here), Grow(there))
        self.add(Adaptive(*sides, below=620, gap=Space.M))
        self._show(conflict.choice)

    def _former(self) -> SideCard | None:
        """The text both sides went on from; a record as a whole has none."""
        conflict = self._conflict
        if not conflict.field:
            return None
        unknown = self.tr("(nicht bekannt)")
        text = unknown if conflict.former is None else conflict.former
        return SideCard(self.tr("Zuletzt gemeinsam"), text)

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

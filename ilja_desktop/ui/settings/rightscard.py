"""What each role may do, and what keeps people to it: cryptography, the program, an agreement."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.enforcement import Badge, Enforcement, badges
from ilja_desktop.domain.user import RIGHTS, Right, Role
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import IconLabel, Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, column, row
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import Cell, Column, RecordTable
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.kit.words import mark, word

ICONS = {
    Enforcement.CRYPTOGRAPHY: "key-round",
    Enforcement.PROGRAM: "monitor",
    Enforcement.AGREEMENT: "handshake",
}
TONES = {
    Enforcement.CRYPTOGRAPHY: Tone.OK,
    Enforcement.PROGRAM: Tone.INFO,
    Enforcement.AGREEMENT: Tone.WARN,
}
_MOST_ROWS = 24


def _who(badge: Badge) -> str:
    """Return which roles have a right; a limit is everybody's."""
    subject = badge.subject
    if not isinstance(subject, Right):
        return QCoreApplication.translate("RightsCard", "gilt für alle")
    return ", ".join(word(role) for role in Role if subject in RIGHTS[role])


COLUMNS: tuple[Column[Badge], ...] = (
    Column(
        context="RightsCard",
        title=mark("RightsCard", "Recht oder Grenze"),
        text=lambda badge: word(badge.subject),
        detail=_who,
        share=1,
    ),
    Column(
        context="RightsCard",
        title=mark("RightsCard", "Gehalten durch"),
        cell=Cell.LIGHT,
        text=lambda badge: word(badge.enforcement),
        icon=lambda badge: ICONS[badge.enforcement],
        tone=lambda badge: TONES[badge.enforcement],
        width=170,
    ),
)


class RightsCard(Card):
    """Roles and rights, each with its badge, and what the three badges mean."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("RightsCard", "Rollen und Rechte"))
        meanings = {
            Enforcement.CRYPTOGRAPHY: self.tr("Ohne den Schlüssel geht es nicht."),
            Enforcement.PROGRAM: self.tr(
                "Das Programm lässt es nicht zu und zeichnet auf, was geschieht. Wer den Tresor "
                "öffnen darf und das Programm verändert, kommt daran vorbei."
            ),
            Enforcement.AGREEMENT: self.tr("Es hält, solange alle sich daran halten."),
        }
        for enforcement, meaning in meanings.items():
            icon = IconLabel(ICONS[enforcement], TONES[enforcement].value, 18, "")
            name = Label(word(enforcement), Text.STRONG)
            self.add(column(row(icon, name, Stretch()), WrappedLabel(meaning, Text.MUTED), gap=2))
        self.model = RecordTable[Badge](COLUMNS)
        self.view = RowView[Badge](self.tr("Rechte und Grenzen"), self.model)
        self.model.show(badges())
        self.view.hug(_MOST_ROWS)
        self.add(self.view)

"""Somebody worries about a young person: whom to call, offline, and where it is written down.

The sheet takes no text and records nothing (R20; § 8a SGB VIII, § 4 KKG).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.helpline import Helpline, HelplineEntry
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import IconLabel, Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, column, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import word


class ConcernSheet(Sheet):
    """Shows the numbers large.

    Args:
        entries: whom to call, the most urgent first.
        action: what closing it means, such as „Weiter“.
        parent: the page below.
        instead: what else is said about writing it down, away from a conference.
    """

    def __init__(
        self, entries: Sequence[HelplineEntry], action: str, parent: QWidget, instead: str = ""
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("ConcernSheet", "Sorge um einen jungen Menschen?"),
            action,
            translate("ConcernSheet", "Sprechen Sie jetzt mit jemandem, der helfen kann."),
            parent,
        )
        for entry in entries:
            self.add(self._line(entry))
        self.add(
            Note(
                instead
                or self.tr(
                    "Bitte dort dokumentieren, wo das Schutzverfahren geführt wird (§ 8a SGB VIII, "
                    "§ 4 KKG) – nicht in diesem Protokoll."
                ),
                Tone.INFO,
            )
        )
        self.body.setSpacing(Space.M)
        self.body.addStretch(1)
        self.cancel.hide()
        self.confirmed.connect(self.accept)
        self.resize(look().px(560), look().px(600))

    def _line(self, entry: HelplineEntry) -> Card:
        urgent = entry.line is Helpline.EMERGENCY
        number = WrappedLabel(
            entry.number or self.tr("Noch nicht eingetragen: Einstellungen, Dienststelle"),
            Text.TITLE if entry.number else Text.MUTED,
            Tone.BAD if urgent else None,
        )
        number.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        card = Card()
        words = column(Label(word(entry.line), Text.CAPTION_STRONG), number, gap=Space.XXS)
        card.add(row(IconLabel("phone", "bad" if urgent else "accent", 22), Grow(words)))
        return card

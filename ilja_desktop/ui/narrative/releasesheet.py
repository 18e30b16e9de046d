"""Asks for whom a narrative is, and what for; both are recorded and stand on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.narrative import NarrativeWish
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import mark

FIELDS: tuple[f.Field, ...] = (
    f.Text(name="title", label=mark("ReleaseSheet", "Überschrift"), required=True),
    f.Text(
        name="recipient",
        label=mark("ReleaseSheet", "Für wen"),
        hint=mark("ReleaseSheet", "zum Beispiel Steuerungsgruppe"),
        required=True,
    ),
    f.Text(
        name="purpose",
        label=mark("ReleaseSheet", "Wozu"),
        hint=mark("ReleaseSheet", "zum Beispiel Fortbildung"),
        required=True,
    ),
)


class ReleaseSheet(Sheet):
    """Recipient and purpose; whoever opens it lets the narrative out when it is confirmed."""

    def __init__(self, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("ReleaseSheet", "Fallschilderung herausgeben"),
            QCoreApplication.translate("ReleaseSheet", "Freigeben und speichern"),
            QCoreApplication.translate(
                "ReleaseSheet",
                "Festgehalten werden Empfänger, Zweck und Prüfsumme, nicht der Text.",
            ),
            parent,
        )
        words = self.tr(
            "Der Text ist vergröbert und pseudonymisiert für diesen Empfänger. Wer mehr weiß, kann "
            "Menschen trotzdem erkennen; für das Amt bleibt er ein Text über einen Menschen."
        )
        self.form = FormView[NarrativeWish]("ReleaseSheet", FIELDS, today)
        self.form.show_draft(NarrativeWish(title=self.tr("Ein Fall aus unserer Arbeit")))
        self.add(Note(words, Tone.INFO))
        self.add(self.form)
        self.body.addStretch(1)
        self.form.focus("recipient")

"""Asked before anything is read on the screen: in which language, and who explains it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.services.signingsheet import SigningOffer
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.kit.words import day, mark, word


@dataclass(frozen=True, kw_only=True)
class ReadingDraft:
    """How the explanation is given."""

    language: int | None = 0
    """Position among those that are offered."""
    explained_by_id: ProfessionalId | None = None
    interpreter: str = ""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing."""
        return () if self.language is not None else ("language.missing",)


FIELDS: tuple[f.Field, ...] = (
    f.Reference(
        name="language",
        label=mark("SignBeginning", "In welcher Sprache wird gelesen?"),
        required=True,
        hint=mark("SignBeginning", "Deutsch ist verbindlich und steht immer daneben."),
    ),
    f.Reference(name="explained_by_id", label=mark("SignBeginning", "Wer klärt auf?")),
    f.Text(name="interpreter", label=mark("SignBeginning", "Gedolmetscht von"), beside=True),
)


class SignBeginning(Card):
    """The first step.

    Args:
        offer: languages, and who may explain.
        today: of the office.

    Signals:
        begun: the text shall be read; as a ``ReadingDraft``.
    """

    begun = Signal(object)

    def __init__(self, offer: SigningOffer, today: Callable[[], date]) -> None:
        super().__init__(QCoreApplication.translate("SignBeginning", "Vor dem Lesen"))
        consent = offer.consent
        self.form = FormView[ReadingDraft]("SignBeginning", FIELDS, today)
        self.form.offer("language", list(enumerate(map(word, offer.languages))))
        people = [(each.id, each.display_name()) for each in offer.professionals]
        self.form.offer("explained_by_id", people)
        self.form.show_draft(
            ReadingDraft(
                language=offer.languages.index(offer.language),
                explained_by_id=consent.explained_by_id or offer.own_id,
                interpreter=consent.interpreter,
            )
        )
        self.form.hide_field("explained_by_id", consent.explained_on is not None)
        self.form.hide_field("interpreter", bool(consent.signatures))
        self.add(self.form)
        self._explain(consent)
        on = Button(self.tr("Lesen beginnen"), Kind.PRIMARY)
        on.clicked.connect(self._on_clicked)
        self.add(row(Stretch(), on))

    def _explain(self, consent: Consent) -> None:
        if consent.explained_on is not None:
            text = self.tr("Aufgeklärt wurde schon am {day}; der Text wird noch einmal gelesen.")
            self.add(Note(text.format(day=day(consent.explained_on)), Tone.INFO, icon="info"))
        said = self.tr(
            "Zur Auswahl stehen Deutsch und die geprüften Übersetzungen. Wer nicht am Bildschirm "
            "lesen oder unterschreiben will, tut es auf Papier."
        )
        self.add(WrappedLabel(said, Text.MUTED))

    def _on_clicked(self) -> None:
        if self.form.check():
            self.begun.emit(self.form.draft())

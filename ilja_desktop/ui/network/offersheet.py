"""An offer, entered or changed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.draft import draft_of
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.offer import Offer, OfferDraft
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.dialog import Ask, Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Text(name="name", label=mark("OfferSheet", "Name des Angebots"), required=True),
    f.Text(name="carrier", label=mark("OfferSheet", "Träger"), required=True),
    f.Choice(
        name="legal_circle",
        label=mark("OfferSheet", "Rechtskreis"),
        enum=LegalCircle,
        required=True,
        beside=True,
    ),
    f.LongText(
        name="audience",
        label=mark("OfferSheet", "Für wen"),
        hint=mark("OfferSheet", "in Worten, etwa „junge Menschen ohne Schulabschluss“"),
        lines=2,
    ),
    f.Text(name="contact", label=mark("OfferSheet", "Kontakt")),
    f.DateField(
        name="starts_on",
        label=mark("OfferSheet", "Nächster Beginn"),
        hint=mark("OfferSheet", "leer: jederzeit"),
    ),
    f.DateField(name="report_by", label=mark("OfferSheet", "Melden bis"), beside=True),
    f.Number(
        name="places",
        label=mark("OfferSheet", "Freie Plätze"),
        hint=mark("OfferSheet", "leer: unbekannt"),
    ),
    f.DateField(name="as_of", label=mark("OfferSheet", "Stand"), required=True, beside=True),
)


class OfferSheet(Sheet):
    """Asks for an offer; a new one if none is given."""

    def __init__(self, desk: Desk, work: Work, offer: Offer | None, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("OfferSheet", "Angebot eintragen")
            if offer is None
            else QCoreApplication.translate("OfferSheet", "Angebot ändern"),
            QCoreApplication.translate("OfferSheet", "Speichern"),
            parent=parent,
        )
        self._desk, self._work, self._offer = desk, work, offer
        self._form = FormView[OfferDraft]("OfferSheet", FIELDS, desk.workplace.today)
        self._form.show_draft(_draft(desk, offer))
        self.add(self._form)
        if offer is not None:
            self.drop = Button(self.tr("Aus der Liste nehmen"), Kind.QUIET, "trash-2")
            self.drop.clicked.connect(self._ask_drop)
            self.add_aside(self.drop)
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        if self._form.check():
            save = partial(self._save, self._form.draft())
            self._work.run(self, save, lambda _: self.accept(), self.messages.refuse)

    def _save(self, draft: OfferDraft) -> Offer:
        if self._offer is None:
            return self._desk.offers.enter(draft)
        return self._desk.offers.change(self._offer.id, self._offer.revision, draft)

    def _ask_drop(self) -> None:
        ask = Ask(
            self.tr("Angebot aus der Liste nehmen?"),
            self.tr("Der Eintrag wird gelöscht. Protokolle, in denen es steht, bleiben."),
            self.tr("Aus der Liste nehmen"),
            danger=True,
            parent=self,
        )
        ask.accepted.connect(self._drop)
        ask.open()

    def _drop(self) -> None:
        if self._offer is not None:
            drop = partial(self._desk.offers.remove, self._offer.id)
            self._work.run(self, drop, lambda _: self.accept(), self.messages.refuse)


def _draft(desk: Desk, offer: Offer | None) -> OfferDraft:
    """Return what the form begins with; a new entry is of today."""
    if offer is None:
        return OfferDraft(as_of=desk.workplace.today())
    return draft_of(OfferDraft, offer)

"""The page on which a consent is read and signed at the table, one person after another."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import ConsentId
from ilja_desktop.domain.tablesigning import DrawnSignature, SigningPlace, TextSection
from ilja_desktop.domain.withdrawal import SignerKind
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.press import Made
from ilja_desktop.services.signingsheet import SigningOffer, SigningSheet
from ilja_desktop.ui.consent.signbeginning import ReadingDraft, SignBeginning
from ilja_desktop.ui.consent.signreading import reading_page
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.detail import DetailPage, Head
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, clear, column, row
from ilja_desktop.ui.kit.signfield import SignField
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Lane, Work

_AT_ONCE = 3
"""Sections of the text on one page."""


class SignPage(DetailPage):
    """Reading first, then signing; nothing counts before it is closed.

    Signals:
        closed: the signatures count; the consent.
    """

    closed = Signal(object)

    def __init__(self, desk: Desk, work: Work) -> None:
        super().__init__(QCoreApplication.translate("SignPage", "Zurück zur Einwilligung"))
        self._desk = desk
        self._work = work
        self._at = 0
        self._reading_draft = ReadingDraft()
        self.sheet: SigningSheet | None = None
        self.field = SignField()
        self._content = column(gap=Space.L)
        self.body.addLayout(self._content)
        self.body.addStretch(1)

    def begin(self, id: ConsentId) -> None:
        """Ask how a consent shall be read; what was drawn to its text before is there again."""
        self._at, self.sheet = 0, None
        self.messages.clear()
        self._empty()
        job = partial(self._desk.table_signings.offer, id)
        self._work.run(self, job, self._ask, self._on_refused)

    @property
    def pages(self) -> tuple[tuple[TextSection, ...], ...]:
        """The text, page by page."""
        if self.sheet is None:
            return ()
        text = self.sheet.text.sections
        return tuple(text[at : at + _AT_ONCE] for at in range(0, len(text), _AT_ONCE))

    def _ask(self, offer: SigningOffer) -> None:
        self.show_head(Head(self.tr("Am Bildschirm unterschreiben")))
        card = SignBeginning(offer, self._desk.workplace.today)
        card.begun.connect(partial(self._on_begun, offer))
        self._content.addWidget(card)

    def _on_begun(self, offer: SigningOffer, reading: ReadingDraft) -> None:
        assert reading.language is not None
        self._reading_draft = reading
        language = offer.languages[reading.language]
        job = partial(self._desk.table_signings.begin, offer.consent.id, language)
        self._work.run(self, job, self._take, self.messages.refuse)

    def _take(self, sheet: SigningSheet) -> None:
        self.sheet = sheet
        text = self.tr("{title} · Fassung {version} · {language}")
        subtitle = text.format(
            title=sheet.text.title.german,
            version=sheet.text.version,
            language=word(sheet.text.language),
        )
        self.show_head(Head(self.tr("Am Bildschirm unterschreiben"), subtitle))
        self._show()

    def _on_refused(self, refusal: Refusal) -> None:
        self.show_head(Head(self.tr("Am Bildschirm unterschreiben")))
        self.messages.refuse(refusal)

    def _empty(self) -> None:
        """Clear the page but for the field, which is used again."""
        self.field.setParent(None)
        clear(self._content)

    def _show(self) -> None:
        self._empty()
        if self._at < len(self.pages):
            self._content.addWidget(self._reading())
        else:
            self._content.addWidget(self._signing())
        self.keep_focus()

    def _go(self, step: int) -> None:
        self._at += step
        self.messages.clear()
        self._show()

    def _reading(self) -> Card:
        assert self.sheet is not None
        text = self.tr("Bitte zuerst lesen: Seite {number} von {count}")
        card = Card(text.format(number=self._at + 1, count=len(self.pages)))
        card.add(reading_page(self.pages[self._at], self.sheet.text.language))
        last = self._at + 1 == len(self.pages)
        on = Button(
            self.tr("Gelesen, jetzt unterschreiben") if last else self.tr("Weiter"), Kind.PRIMARY
        )
        on.clicked.connect(self._on_read if last else partial(self._go, 1))
        card.add(row(self._back() if self._at else self._otherwise(), Stretch(), on))
        return card

    def _otherwise(self) -> Button:
        assert self.sheet is not None
        otherwise = Button(self.tr("Andere Sprache"))
        otherwise.clicked.connect(partial(self.begin, self.sheet.consent.id))
        return otherwise

    def _on_read(self) -> None:
        """Put on record that it was explained, and by whom; only then can be signed."""
        assert self.sheet is not None
        job = partial(
            self._desk.table_signings.explain,
            self.sheet,
            self._reading_draft.explained_by_id,
            self._reading_draft.interpreter,
        )
        self._work.save(self, job, self._on_explained, self.messages.refuse)

    def _on_explained(self, sheet: SigningSheet) -> None:
        self.sheet = sheet
        self._go(1)

    def _back(self) -> Button:
        back = Button(self.tr("Zurück"))
        back.clicked.connect(partial(self._go, -1))
        return back

    def _open_places(self) -> list[SigningPlace]:
        assert self.sheet is not None
        signing = self.sheet.signing
        return [place for place in self.sheet.places if signing.of(place) is None]

    def _signing(self) -> Card:
        assert self.sheet is not None
        places = self._open_places()
        card = Card(self.tr("Unterschreiben"))
        card.add(Note(self._worth(), Tone.INFO, icon="info"))
        for place in self.sheet.places:
            if place not in places:
                line = self.tr("Unterschrieben, zählt nach dem Abschließen: {who}")
                card.add(WrappedLabel(line.format(who=_who(place)), Text.MUTED))
        if places:
            text = self.tr("Jetzt unterschreibt: {who}")
            card.add(WrappedLabel(text.format(who=_who(places[0])), Text.TITLE))
            if places[0].special:
                card.add(WrappedLabel(self._part(places[0])))
            self.field.wipe()
            card.add(self.field)
            card.add(self._field_buttons(places[0]))
        card.add(self._end_buttons(places))
        return card

    def _worth(self) -> str:
        assert self.sheet is not None
        text = self.tr(
            "Gespeichert wird nur die Form der Unterschrift, nicht Zeit, Geschwindigkeit oder "
            "Druck. Das ist eine einfache elektronische Signatur in elektronischer Form (§ 67b "
            "Abs. 2 SGB X), keine Schriftform und keine qualifizierte Signatur (§§ 126, 126a BGB). "
            "Auf Papier zu unterschreiben ist immer möglich."
        )
        if self.sheet.on_paper:
            text += "\n" + self.tr(
                "Die besonders geschützten Angaben werden auf Papier unterschrieben."
            )
        return text

    def _part(self, place: SigningPlace) -> str:
        if place.kind is SignerKind.ENTRUSTING_PERSON:
            return self.tr("Zu dem, was diese Person im Vertrauen gesagt hat (§ 65 SGB VIII)")
        return self.tr("Zu den besonders geschützten Angaben")

    def _field_buttons(self, place: SigningPlace) -> QWidget:
        undo = Button(self.tr("Letzten Strich zurück"))
        again = Button(self.tr("Noch einmal"))
        done = Button(self.tr("Unterschrift übernehmen"), Kind.PRIMARY)
        undo.clicked.connect(self.field.undo)
        again.clicked.connect(self.field.wipe)
        done.clicked.connect(partial(self._draw, place))
        holder = QWidget()
        holder.setLayout(row(undo, again, Stretch(), done))
        return holder

    def _end_buttons(self, places: list[SigningPlace]) -> QWidget:
        assert self.sheet is not None
        drawn = len(self.sheet.places) - len(places)
        kind = Kind.SECONDARY if places else Kind.PRIMARY
        close = Button(self.tr("Abschließen"), kind, "signature")
        close.refuse("" if drawn else self.tr("Es hat noch niemand unterschrieben."))
        close.clicked.connect(self._close)
        give_up = Button(self.tr("Alles verwerfen"), Kind.DANGER)
        give_up.clicked.connect(self._give_up)
        holder = QWidget()
        holder.setLayout(row(self._back(), give_up, Stretch(), close))
        return holder

    def _draw(self, place: SigningPlace) -> None:
        assert self.sheet is not None
        drawn = DrawnSignature(place=place, shape=self.field.shape())
        job = partial(self._desk.table_signings.draw, self.sheet, drawn)
        self._work.save(self, job, self._on_drawn, self.messages.refuse)

    def _on_drawn(self, sheet: SigningSheet) -> None:
        self.sheet = sheet
        self.messages.clear()
        self._show()

    def _give_up(self) -> None:
        assert self.sheet is not None
        id = self.sheet.consent.id
        job = partial(self._desk.table_signings.give_up, self.sheet)
        self._work.run(self, job, lambda _: self.begin(id), self.messages.refuse)

    def _close(self) -> None:
        assert self.sheet is not None
        sheet = self.sheet
        job = partial(self._desk.table_signings.make, sheet)
        self._work.run(
            self, job, partial(self._on_made, sheet), self.messages.refuse, lane=Lane.COMPUTE
        )

    def _on_made(self, sheet: SigningSheet, made: Made) -> None:
        job = partial(self._desk.table_signings.close, sheet, made)
        self._work.run(self, job, self._on_closed, self.messages.refuse)

    def _on_closed(self, consent: Consent) -> None:
        self.sheet = None
        self.closed.emit(consent)


def _who(place: SigningPlace) -> str:
    return f"{place.name} ({word(place.kind)})"

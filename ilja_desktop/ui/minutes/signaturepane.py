"""Who took note of a signed paper, and what can still be noted or signed: one key each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.acknowledgement import Acknowledgement, AcknowledgementState
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.ids import DocumentId
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import Cell, Column, RecordTable
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, mark, word
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.minutes.handsheet import HandSheet
from ilja_desktop.ui.minutes.ownsheet import OwnSheet

TONES: dict[AcknowledgementState, Tone] = {
    AcknowledgementState.OPEN: Tone.WARN,
    AcknowledgementState.CERTIFICATE: Tone.OK,
    AcknowledgementState.BY_HAND: Tone.OK,
    AcknowledgementState.ON_PAPER: Tone.OK,
    AcknowledgementState.DECLINED: Tone.NEUTRAL,
    AcknowledgementState.LEFT: Tone.NEUTRAL,
    AcknowledgementState.ABSENT: Tone.NEUTRAL,
}
PLACES: tuple[Column[Acknowledgement], ...] = (
    Column(
        context="SignaturePane",
        title=mark("SignaturePane", "Name"),
        text=lambda place: place.name,
        detail=lambda place: place.role,
        share=3,
    ),
    Column(
        context="SignaturePane",
        title=mark("SignaturePane", "Zur Kenntnis genommen"),
        cell=Cell.PILL,
        text=lambda place: word(place.state),
        tone=lambda place: TONES[place.state],
        width=196,
    ),
    Column(
        context="SignaturePane",
        title=mark("SignaturePane", "Vermerkt"),
        text=lambda place: "" if place.recorded_at is None else day(rule_day(place.recorded_at)),
        width=104,
        from_width=520,
    ),
)
NOTES: tuple[tuple[AcknowledgementState, str, str], ...] = (
    (AcknowledgementState.DECLINED, "L", mark("SignaturePane", "Lehnt ab (L)")),
    (AcknowledgementState.LEFT, "G", mark("SignaturePane", "Schon gegangen (G)")),
    (AcknowledgementState.ABSENT, "N", mark("SignaturePane", "Nicht anwesend (N)")),
    (AcknowledgementState.ON_PAPER, "P", mark("SignaturePane", "Auf Papier (P)")),
    (AcknowledgementState.OPEN, "O", mark("SignaturePane", "Wieder offen (O)")),
)


class SignaturePane(QWidget):
    """The places of one paper; nobody has to sign, and nobody is asked for a reason.

    Signals:
        signed: the file has one more signature.
    """

    signed = Signal()

    def __init__(self, desk: Desk, work: Work) -> None:
        super().__init__()
        self._desk = desk
        self._work = work
        self._document: DocumentId | None = None
        self.messages = MessageBar()
        self._words = WrappedLabel("", Text.MUTED)
        self._model = RecordTable[Acknowledgement](PLACES, self)
        self.view = RowView[Acknowledgement](self.tr("Unterschriften"), self._model)
        self.own = Button(self.tr("Mit eigenem Zertifikat"), Kind.PRIMARY, "signature")
        self.hand = Button(self.tr("Von Hand am Bildschirm"), icon="pen-line")
        self.own.clicked.connect(self._on_own_clicked)
        self.hand.clicked.connect(self._on_hand_clicked)
        self.notes = [self._note(*note) for note in NOTES]
        self.view.selected.connect(lambda _place: self._offer())
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.M)
        inside.addWidget(self.messages)
        inside.addWidget(self._words)
        inside.addWidget(self.view, 1)
        inside.addWidget(Flow(self.own, self.hand))
        inside.addWidget(Flow(*self.notes))

    def show_document(self, id: DocumentId | None) -> None:
        """Show the places of a paper."""
        if id != self._document:
            self.messages.clear()
        self._document = id
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        if self._document is None:
            self._show(None, ())
            return
        job = partial(self._desk.acknowledgements.of, self._document)
        self._work.run(self, job, partial(self._show, self._document), self.messages.refuse)

    def _show(self, id: DocumentId | None, places: tuple[Acknowledgement, ...]) -> None:
        if id != self._document:
            return
        at = max(self.view.currentIndex().row(), 0)
        self._model.show(places)
        if places:
            self.view.select_row(min(at, len(places) - 1))
        none = self.tr("Auf diesem Papier sind keine Plätze für weitere Unterschriften.")
        some = self.tr(
            "Unterschreiben heißt hier nur: zur Kenntnis genommen. Niemand muss. {done} von "
            "{count} sind vermerkt; das steht auch auf den nächsten Exemplaren."
        )
        done = sum(place.state is not AcknowledgementState.OPEN for place in places)
        self._words.setText(some.format(done=done, count=len(places)) if places else none)
        self._offer()

    def _offer(self) -> None:
        place = self.view.current_record()
        reason = self.tr("Bitte zuerst eine Zeile wählen.") if place is None else ""
        if place is not None and place.state.in_file:
            reason = self.tr("Hat schon unterschrieben; das bleibt so.")
        for button in (self.hand, *self.notes):
            button.refuse(reason)
        guest = place is not None and place.professional_id is None
        no_key = self.tr("Nur wer im Netzwerk steht und hier einen Zugang hat, hat ein Zertifikat.")
        self.own.refuse(reason or (no_key if guest else ""))

    def _note(self, state: AcknowledgementState, key: str, text: str) -> Button:
        button = Button(
            QCoreApplication.translate("SignaturePane", text), Kind.GHOST, extent=Extent.SMALL
        )
        act: Callable[[], None] = partial(self._on_noted, state)
        button.clicked.connect(lambda _checked=False: act())
        shortcut = QShortcut(QKeySequence(key), self.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
        return button

    def _on_noted(self, state: AcknowledgementState) -> None:
        place = self.view.current_record()
        if place is None:
            return
        job = partial(self._desk.acknowledgements.note, place.id, state)
        self._work.run(self, job, self._on_kept, self.messages.refuse)

    def _on_kept(self, place: Acknowledgement) -> None:
        said = self.tr("{name}: {state}.").format(name=place.name, state=word(place.state))
        self.messages.done(said)
        self.refresh()

    def _on_own_clicked(self) -> None:
        place = self.view.current_record()
        if place is not None:
            self._open(OwnSheet(self._desk, self._work, place, self.window()))

    def _on_hand_clicked(self) -> None:
        place = self.view.current_record()
        if place is not None:
            self._open(HandSheet(self._desk, self._work, place, self.window()))

    def _open(self, sheet: OwnSheet | HandSheet) -> None:
        sheet.signed.connect(self._on_signed)
        sheet.open()

    def _on_signed(self, place: Acknowledgement) -> None:
        self._on_kept(place)
        self.signed.emit()

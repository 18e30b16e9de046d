"""All consents of a young person, and what the standing of the case rests on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.consent import Consent, ConsentState
from ilja_desktop.ui.casefile.contents import CaseContents
from ilja_desktop.ui.casefile.groundscard import GroundsCard
from ilja_desktop.ui.casefile.matrixcard import MatrixCard
from ilja_desktop.ui.casefile.standing import because, light_tone
from ilja_desktop.ui.kit.button import Button, Extent, Kind, RowButton
from ilja_desktop.ui.kit.card import Card, Note, Tile
from ilja_desktop.ui.kit.label import ElidedLabel, IconLabel
from ilja_desktop.ui.kit.layout import Grow, column, row
from ilja_desktop.ui.kit.pill import SHIELDS, Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, word

_ENDED = {ConsentState.EXPIRED, ConsentState.SUPERSEDED}
_BROKEN = {ConsentState.WITHDRAWN, ConsentState.INVALID}


class ConsentsTab(QWidget):
    """The consents, the latest first; who may know what; and legal grounds beside consent.

    Signals:
        consent_chosen: one shall be opened.
        consent_wanted: a new one shall be recorded.
    """

    consent_chosen = Signal(int)
    consent_wanted = Signal()

    def __init__(self, contents: CaseContents) -> None:
        super().__init__()
        self._contents = contents
        verdict = contents.view.standing
        text = because(verdict.reason)
        if verdict.allowed:
            words = self.tr("Der Fall darf bis {day} besprochen werden.")
            text = words.format(day=day(verdict.until))
        note = Note(text, light_tone(verdict), icon=SHIELDS[light_tone(verdict)])
        record = Button(
            self.tr("Einwilligung eintragen"), Kind.SECONDARY, "signature", Extent.SMALL
        )
        record.clicked.connect(self.consent_wanted)
        card = Card(self.tr("Einwilligungen"), corner=record)
        consents = contents.view.basis.consents
        if not consents:
            card.add(ElidedLabel(self.tr("Es ist noch keine eingetragen."), Text.MUTED))
        for consent in reversed(consents):
            card.add(self._line(consent))
        known = MatrixCard(contents, contents.matrix())
        self.grounds = GroundsCard(contents)
        self.setLayout(column(note, card, known, self.grounds, gap=Space.L))

    def _line(self, consent: Consent) -> RowButton:
        state = self._contents.state_of(consent)
        tone = _tone(state)
        title = self.tr("{first} bis {last}").format(
            first=day(consent.valid_from), last=day(consent.valid_until)
        )
        signed = self.tr("{count} Unterschriften").format(count=len(consent.signatures))
        if len(consent.signatures) == 1:
            signed = self.tr("1 Unterschrift")
        detail = self.tr("Fassung {version} · {signed}").format(
            version=consent.form_version, signed=signed
        )
        inside = row(
            Tile(SHIELDS[tone], tone),
            Grow(column(ElidedLabel(title, Text.STRONG), ElidedLabel(detail, Text.CAPTION), gap=0)),
            Pill(word(state), tone),
            IconLabel("chevron-right"),
            gap=Space.M,
            margins=(Space.S, Space.S, Space.S, Space.S),
        )
        name = self.tr("Einwilligung {span}, {state}, öffnen")
        line = RowButton(name.format(span=title, state=word(state)), inside)
        line.clicked.connect(lambda: self.consent_chosen.emit(consent.id))
        return line


def _tone(state: ConsentState) -> Tone:
    if state is ConsentState.VALID:
        return Tone.OK
    if state in _BROKEN:
        return Tone.BAD
    return Tone.NEUTRAL if state in _ENDED else Tone.WARN

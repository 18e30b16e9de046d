"""The last step: what was taken over, in words."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ilja_desktop.exchange.staged import RowKind
from ilja_desktop.exchange.staging import Staging
from ilja_desktop.ui.exchange.words import TONES, kind_word, rows_word
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import clear
from ilja_desktop.ui.kit.messages import announce
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Text, Tone


class ResultView(Card):
    """Says what is in the vault now.

    Signals:
        done: back to where one came from.
        more: read in further files.
    """

    done = Signal()
    more = Signal()

    def show_staging(self, staging: Staging) -> None:
        """Show how many rows became what."""
        clear(self.body)
        written = len(staging.to_write())
        text = self.tr("Übernommen: {rows}.").format(rows=rows_word(written))
        self.add(Note(text, Tone.OK))
        kinds = (RowKind.NEW, RowKind.CHANGED, RowKind.UNCHANGED, RowKind.SKIPPED)
        counts = [(kind, len(staging.of(kind))) for kind in kinds]
        self.add(Flow(*(Pill(f"{kind_word(kind)} {count}", TONES[kind]) for kind, count in counts)))
        self.add(
            WrappedLabel(
                self.tr(
                    "Neue Fälle sind Entwürfe. Sie lassen sich erst melden, wenn eine gültige "
                    "Einwilligung eingetragen ist."
                ),
                Text.MUTED,
            )
        )
        back = Button(self.tr("Fertig"), Kind.PRIMARY, "check")
        back.clicked.connect(self.done)
        more = Button(self.tr("Weitere Dateien einlesen"))
        more.clicked.connect(self.more)
        self.add(Flow(back, more))
        self.body.addStretch(1)
        announce(self, text, urgent=False)

"""One's own tandems, for whoever has several."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from ilja_desktop.domain.mentorship import MentorshipState
from ilja_desktop.domain.tandemline import TandemLine
from ilja_desktop.ui.kit.avatar import Avatar, initials
from ilja_desktop.ui.kit.button import RowButton
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.label import ElidedLabel
from ilja_desktop.ui.kit.layout import Grow, clear, column, row
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, word


class TandemList(Page):
    """The tandems by first name and pseudonym.

    Signals:
        chosen: a ``TandemLine``.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(PageHead(QCoreApplication.translate("TandemList", "Meine Tandems")))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.M)
        self.add(self._lines)
        self.empty = EmptyState(
            "heart-handshake",
            self.tr("Noch kein Tandem"),
            self.tr(
                "Sobald die Koordination Sie mit einem jungen Menschen bekannt gemacht hat, kommt "
                "das Tandem mit dem nächsten Paket hierher."
            ),
        )
        self.add(self.empty)
        self.body.addStretch(1)

    def show_lines(self, lines: tuple[TandemLine, ...]) -> None:
        """Show the tandems."""
        clear(self._lines)
        for line in lines:
            card = Card()
            card.add(self._line(line))
            self._lines.addWidget(card)
        self.empty.setVisible(not lines)

    def _line(self, line: TandemLine) -> RowButton:
        tandem = line.tandem
        detail = tandem.pseudonym
        if tandem.next_on is not None:
            words = self.tr("{pseudonym} · nächstes Treffen am {day}")
            detail = words.format(pseudonym=tandem.pseudonym, day=day(tandem.next_on))
        active = tandem.state is MentorshipState.ACTIVE
        said = column(
            ElidedLabel(tandem.given_name, Text.SUBTITLE),
            ElidedLabel(detail, Text.MUTED),
            gap=Space.XXS,
        )
        button = RowButton(
            f"{tandem.given_name}, {word(tandem.state)}",
            row(
                Avatar(initials(tandem.given_name, ""), tandem.id, 40),
                Grow(said),
                Pill(word(tandem.state), Tone.OK if active else Tone.NEUTRAL),
                gap=Space.M,
            ),
        )
        button.clicked.connect(partial(self.chosen.emit, line))
        return button

"""What a conference needs on paper: its folder, the way back, and typing in what came of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.conference import Conference, ConferenceState
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.conference.folderprint import FolderPrint
from ilja_desktop.ui.conference.folderreturn import FolderReturn
from ilja_desktop.ui.conference.words import BEFORE_SESSION, CALLED_OFF
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.work import Work


class PaperCard(Card):
    """Offers what fits the conference's state.

    Signals:
        from_paper_wanted: a session held on paper shall be typed in.
    """

    from_paper_wanted = Signal()

    def __init__(self, desk: Desk, work: Work) -> None:
        super().__init__(QCoreApplication.translate("PaperCard", "Auf Papier"))
        self._desk, self._work = desk, work
        self._conference: Conference | None = None
        self._words = WrappedLabel("", Text.MUTED)
        self.print = Button(self.tr("Konferenzmappe drucken"), icon="printer")
        self.back = Button(self.tr("Mappe zurück"), icon="undo-2")
        self.type_in = Button(self.tr("Vom Papier nachtragen"), icon="pencil")
        self.add(self._words)
        self.add(Flow(self.print, self.back, self.type_in))
        self.print.clicked.connect(self._open_print)
        self.back.clicked.connect(self._open_return)
        self.type_in.clicked.connect(self.from_paper_wanted)
        self.hide()

    def show_conference(self, conference: Conference) -> None:
        """Offer what fits a conference."""
        self._conference = conference
        early = conference.state in BEFORE_SESSION
        fixed = conference.state is ConferenceState.AGENDA_FIXED
        holds = may(self._desk.user, Right.HOLD_CONFERENCES)
        exports = may(self._desk.user, Right.EXPORT)
        begun = conference.held_on <= self._desk.workplace.today()
        self._words.setText(
            self.tr(
                "Die Mappe enthält alles für den Tag, falls Sie ohne Rechner tagen oder er "
                "ausfällt. Was auf Papier festgehalten wurde, tragen Sie danach nach."
            )
            if early
            else self.tr("Jedes Papier der Mappe muss zurück ins Büro oder vernichtet werden.")
        )
        self.print.setVisible(early and exports)
        self.back.setVisible(exports)
        self.type_in.setVisible(fixed and holds and begun)
        self.setVisible(conference.state not in CALLED_OFF and (exports or holds))

    def _open_print(self) -> None:
        if self._conference is not None:
            FolderPrint(self._desk, self._work, self._conference, self.window()).open()

    def _open_return(self) -> None:
        if self._conference is not None:
            FolderReturn(self._desk, self._work, self._conference, self.window()).open()

"""The head of the live page: which conference, and what concerns the session as a whole."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.conference import ConferenceState
from ilja_desktop.domain.daywords import clock
from ilja_desktop.services.conferenceview import ConferenceView
from ilja_desktop.ui.conference.words import where
from ilja_desktop.ui.kit.button import Button, IconButton
from ilja_desktop.ui.kit.daywords import medium_day
from ilja_desktop.ui.kit.page import PageHead
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import word


class LiveHead(PageHead):
    """Names the conference, without anything of a case."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        self._state = Pill("", Tone.OK)
        self.back = IconButton("arrow-left", translate("LiveHead", "Alle Konferenzen"))
        self.list = IconButton("printer", translate("LiveHead", "Vereinbarungsliste drucken"))
        self.paper = IconButton("file-pen", translate("LiveHead", "Auf Papier weiter"))
        self.hand_over = IconButton("users", translate("LiveHead", "Moderation übergeben"))
        self.stay = IconButton("hourglass", translate("LiveHead", "Konferenzmodus: offen lassen"))
        self.end = Button(translate("LiveHead", "Konferenz beenden"), icon="check-check")
        parts = (self.back, self.list, self.paper, self.hand_over, self.stay, self.end)
        super().__init__("\N{NO-BREAK SPACE}", "", self._state, *parts)

    def show_view(self, view: ConferenceView) -> str:
        """Show a conference; returns what the projector calls it."""
        conference = view.conference
        day = medium_day(conference.held_on)
        began = conference.opened_at
        parts = [
            day,
            self.tr("begonnen {time}").format(time=clock(began)) if began is not None else "",
            self.tr("Moderation: {name}").format(name=view.moderator.display_name()),
            where(conference),
        ]
        title = self.tr("Fallkonferenz {number}").format(number=conference.number)
        self.name(title, " · ".join(part for part in parts if part))
        self._state.show_state(word(conference.state), Tone.OK)
        self.end.setEnabled(conference.state is ConferenceState.RUNNING)
        return f"{title} · {day}"

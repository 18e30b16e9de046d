"""What is to be done, the most pressing first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.handout import Leaving
from ilja_desktop.services.mentorlog import Mentoring
from ilja_desktop.services.overview import Overview
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import IconLabel, Label
from ilja_desktop.ui.kit.layout import Grow, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import day, word
from ilja_desktop.ui.overview.todoline import TodoLine

MOST = 6
"""More than this is no list to begin a morning with; the rooms show all."""


class TodoCard(Card):
    """The list of what waits.

    Signals:
        case_chosen, minutes_wanted: by id.
        consents_wanted, cases_wanted, hand_outs_wanted: the list of them.
        tandem_chosen: by id; volunteers_wanted: the list of them.
    """

    case_chosen = Signal(int)
    minutes_wanted = Signal(int)
    consents_wanted = Signal()
    cases_wanted = Signal()
    hand_outs_wanted = Signal()
    tandem_chosen = Signal(int)
    volunteers_wanted = Signal()

    def __init__(self, overview: Overview, leaving: Leaving, mentoring: Mentoring) -> None:
        self._pill = Pill("", Tone.NEUTRAL)
        super().__init__(QCoreApplication.translate("TodoCard", "Zu erledigen"), corner=self._pill)
        lines = [
            *self._calls(mentoring),
            *self._unsigned(overview),
            *self._hand_outs(leaving),
            *self._mentoring(mentoring),
            *self._commitments(overview),
            *self._reports(overview),
            *self._consents(overview),
        ]
        self._pill.setText(self.tr("{count} offen").format(count=len(lines)))
        for line in lines[:MOST]:
            self.add(line)
        if not lines:
            done = Label(self.tr("Alles erledigt."))
            self.add(row(IconLabel("circle-check", "ok", 18), Grow(done)))
        self.body.addStretch(1)

    def _calls(self, mentoring: Mentoring) -> list[TodoLine]:
        """Tandems somebody has to call about today."""
        lines = []
        for tandem in mentoring.calls:
            title, why = tandem.tandem.name, word(tandem.attention[0])
            line = TodoLine("heart-handshake", Tone.BAD, why, title, tandem.volunteer)
            line.clicked.connect(lambda _=False, id=tandem.tandem.id: self.tandem_chosen.emit(id))
            lines.append(line)
        return lines

    def _mentoring(self, mentoring: Mentoring) -> list[TodoLine]:
        lines = []
        for count, title, detail in (
            (
                mentoring.others,
                self.tr("Tandems ansehen"),
                self.tr("Rückfragen, ungelesene Einträge, Stille, fällige Treffen"),
            ),
            (
                mentoring.renewals,
                self.tr("Lotsen: demnächst fällig"),
                self.tr("Nachweise, Führungszeugnisse und Schulungen"),
            ),
        ):
            if count:
                line = TodoLine("heart-handshake", Tone.INFO, title, detail, str(count))
                line.clicked.connect(self.volunteers_wanted)
                lines.append(line)
        return lines

    def _unsigned(self, overview: Overview) -> list[TodoLine]:
        lines = []
        for conference in overview.unsigned:
            line = TodoLine(
                "file-text",
                Tone.BAD,
                self.tr("Protokoll unterschreiben"),
                self.tr("Konferenz {number}").format(number=conference.number),
                day(conference.held_on),
            )
            line.clicked.connect(lambda _=False, id=conference.id: self.minutes_wanted.emit(id))
            lines.append(line)
        return lines

    def _hand_outs(self, leaving: Leaving) -> list[TodoLine]:
        if not leaving.waiting:
            return []
        detail = self.tr("Exemplare, die noch niemand hat")
        if leaving.urgent:
            words = self.tr("{urgent} davon nur noch wenige Tage erlaubt")
            detail = words.format(urgent=leaving.urgent)
        tone = Tone.BAD if leaving.urgent else Tone.INFO
        line = TodoLine("send", tone, self.tr("Noch auszugeben"), detail, str(leaving.waiting))
        line.clicked.connect(self.hand_outs_wanted)
        return [line]

    def _commitments(self, overview: Overview) -> list[TodoLine]:
        lines = []
        for due in overview.overdue:
            title = self.tr("Vereinbarung nachhalten: {number}").format(number=due.case_number)
            when = self.tr("seit {day}").format(day=day(due.due_on))
            line = TodoLine("clipboard-check", Tone.WARN, title, due.text, when)
            line.clicked.connect(lambda _=False, id=due.case_id: self.case_chosen.emit(id))
            lines.append(line)
        return lines

    def _reports(self, overview: Overview) -> list[TodoLine]:
        lines = []
        for count, title, detail in (
            (
                overview.closed_drafts,
                self.tr("Meldungen ohne Einwilligung"),
                self.tr("nur für die Koordination sichtbar, bis eine Einwilligung vorliegt"),
            ),
            (
                overview.reported,
                self.tr("Fallmeldungen prüfen"),
                self.tr("gemeldet, noch nicht angenommen"),
            ),
        ):
            if count:
                line = TodoLine("user", Tone.INFO, title, detail, str(count))
                line.clicked.connect(self.cases_wanted)
                lines.append(line)
        return lines

    def _consents(self, overview: Overview) -> list[TodoLine]:
        lines = []
        for due in overview.consents_due:
            title = self.tr("Einwilligung erneuern: {name}").format(name=due.name)
            line = TodoLine("shield-alert", Tone.WARN, title, word(due.state), day(due.valid_until))
            line.clicked.connect(self.consents_wanted)
            lines.append(line)
        return lines

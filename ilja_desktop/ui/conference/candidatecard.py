"""The cases that ask for a place on the agenda, in the order proposed for selection."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.admission import Check
from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.nameless import NamelessWish
from ilja_desktop.services.conferenceview import CandidateLine
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.selection import compete
from ilja_desktop.ui.conference.candidaterow import CandidateRow, failed_checks
from ilja_desktop.ui.conference.modesheet import ModeSheet
from ilja_desktop.ui.conference.reasonsheet import Decide, Questions, ReasonSheet
from ilja_desktop.ui.conference.waitsheet import WaitSheet
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import clear
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.work import Work


class CandidateCard(Card):
    """Lets a person decide which cases are taken.

    Signals:
        case_chosen: a case shall be opened.
    """

    case_chosen = Signal(int)

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        self._count = Pill("0")
        super().__init__("\N{NO-BREAK SPACE}", corner=self._count)
        self.heading.setText(self.tr("Fälle, die anstehen"))
        self._desk, self._work, self._messages = desk, work, messages
        self._hint = WrappedLabel(
            self.tr(
                "Vorschlag nach Zurückstellung, Dringlichkeit und Frist. Die Auswahl trifft ein "
                "Mensch."
            ),
            Text.CAPTION,
        )
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.S)
        self.add(self._hint)
        self.add(self._rows)
        self.body.addStretch(1)
        self._conference: Conference | None = None
        self._compete = False

    def show_candidates(
        self,
        conference: Conference,
        lines: tuple[CandidateLine, ...],
        free: int,
        *,
        open_agenda: bool,
    ) -> None:
        """Show the cases that could be taken.

        Args:
            conference: which.
            lines: in the proposed order.
            free: places left on the agenda.
            open_agenda: whether cases can still be put on.
        """
        self._conference = conference
        self._compete = compete(lines, free)
        self._count.show_state(str(len(lines)), self._tone(lines))
        clear(self._rows)
        full = "" if free > 0 else self.tr("Die Tagesordnung ist voll.")
        for line in lines:
            made = CandidateRow(line, open_agenda=open_agenda, full=full)
            made.taken.connect(self._take)
            made.put_off.connect(self._put_off)
            made.excepted.connect(self._except)
            made.nameless.connect(self._take_nameless)
            made.shown.connect(self.case_chosen)
            self._rows.addWidget(made)
        if not lines:
            self._rows.addWidget(
                WrappedLabel(self.tr("Zurzeit wartet kein gemeldeter Fall."), Text.MUTED)
            )

    def _tone(self, lines: tuple[CandidateLine, ...]) -> Tone:
        return Tone.INFO if lines else Tone.NEUTRAL

    def _take(self, line: CandidateLine) -> None:
        if self._conference is None:
            return
        take = partial(
            self._desk.conferences.put_on_agenda, self._conference.id, line.candidate.case.id
        )
        if not self._compete:
            self._work.run(self, take, lambda _: None, self._messages.refuse)
            return
        words = (
            self.tr("Warum dieser Fall?"),
            self.tr("Aufnehmen"),
            self.tr("Es warten mehr Fälle, als Plätze frei sind. Die Auswahl trifft ein Mensch."),
        )
        asked = {"reason": self.tr("Warum kommt er jetzt an die Reihe?")}
        self._ask(words, asked, lambda given: take(given["reason"]))

    def _take_nameless(self, line: CandidateLine) -> None:
        if self._conference is None:
            return
        conference, case_id = self._conference.id, line.candidate.case.id

        def take(wish: NamelessWish) -> object:
            put_on = self._desk.conferences.put_on_agenda
            return put_on(conference, case_id, wish.reason, nameless=wish)

        ModeSheet(self._work, take, self.window(), at_table=False).open()

    def _put_off(self, line: CandidateLine) -> None:
        case_id = line.candidate.case.id
        told = self.tr("{name} steht beim nächsten Mal oben auf der Liste.").format(
            name=line.person.full_name()
        )
        postpone = partial(self._desk.cases.postpone, case_id)
        WaitSheet(self._work, told, postpone, self.window()).open()

    def _except(self, line: CandidateLine) -> None:
        case_id = line.candidate.case.id
        words = (
            self.tr("Ausnahme begründen"),
            self.tr("Zulassen"),
            self.tr("Die Begründung steht im Fall. Für die Einwilligung gibt es keine Ausnahme."),
        )
        asked = {
            Check.RESIDENCE: ("residence_reason", self.tr("Warum trotz Wohnsitz außerhalb?")),
            Check.AGE: ("age_reason", self.tr("Warum trotz des Alters?")),
        }
        questions = dict(asked[check] for check in failed_checks(line))
        self._ask(words, questions, lambda given: self._desk.cases.admit(case_id, **given))

    def _ask(self, words: tuple[str, str, str], questions: Questions, decide: Decide) -> None:
        host: QWidget = self.window()
        ReasonSheet(self._work, words, questions, decide, host).open()

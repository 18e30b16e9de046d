"""One conference before and after its session: where it stands, its cases, its agenda."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.conference import ConferenceState
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.readiness import Hindrance
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.agendaplan import AgendaTimes
from ilja_desktop.services.conferenceview import CandidateLine, ConferenceView
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.conference.agendacard import AgendaCard
from ilja_desktop.ui.conference.candidatecard import CandidateCard
from ilja_desktop.ui.conference.hindrancesheet import HindranceSheet
from ilja_desktop.ui.conference.opensheet import OpenSheet
from ilja_desktop.ui.conference.papercard import PaperCard
from ilja_desktop.ui.conference.plansheet import PlanSheet
from ilja_desktop.ui.conference.postponesheet import PostponeSheet
from ilja_desktop.ui.conference.releasesheet import ReleaseSheet
from ilja_desktop.ui.conference.reporternote import ReporterNote
from ilja_desktop.ui.conference.words import BEFORE_SESSION, CALLED_OFF, times, where
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.daywords import medium_day
from ilja_desktop.ui.kit.dialog import Ask
from ilja_desktop.ui.kit.layout import Grow, Stretch, boxed, row
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.steps import Steps
from ilja_desktop.ui.kit.tokens import Space, Tone
from ilja_desktop.ui.kit.words import mark, word
from ilja_desktop.ui.kit.work import Work

_STAGES = (
    ConferenceState.PLANNED,
    ConferenceState.INVITED,
    ConferenceState.CLOSED_FOR_REPORTS,
    ConferenceState.AGENDA_FIXED,
    ConferenceState.RUNNING,
    ConferenceState.ENDED,
    ConferenceState.MINUTED,
)
_NEXT = {
    ConferenceState.PLANNED: (mark("ConferencePage", "Einladung vermerken"), "mail"),
    ConferenceState.INVITED: (mark("ConferencePage", "Meldeschluss"), "inbox"),
    ConferenceState.CLOSED_FOR_REPORTS: (
        mark("ConferencePage", "Tagesordnung freigeben"),
        "list-checks",
    ),
    ConferenceState.AGENDA_FIXED: (mark("ConferencePage", "Konferenz eröffnen"), "play"),
    ConferenceState.ENDED: (mark("ConferencePage", "Zum Protokoll"), "file-text"),
    ConferenceState.MINUTED: (mark("ConferencePage", "Zum Protokoll"), "file-text"),
    ConferenceState.DONE: (mark("ConferencePage", "Zum Protokoll"), "file-text"),
}


@dataclass(frozen=True)
class _Look:
    view: ConferenceView
    candidates: tuple[CandidateLine, ...]
    times: AgendaTimes
    due: int
    """About so many cases a letter to the reporter is due."""


class ConferencePage(Page):
    """Shows one conference and the one step that comes next.

    Signals:
        back_wanted: to the list.
        session_begun: the session runs now.
        moved: it is on another day now, as the conference of this id.
        invitations_wanted: who is invited shall be shown.
        from_paper_wanted: the session was held on paper and shall be typed in.
        case_chosen, minutes_wanted: another room shall open.
    """

    back_wanted = Signal()
    session_begun = Signal(int)
    moved = Signal(int)
    invitations_wanted = Signal(int)
    from_paper_wanted = Signal(int)
    case_chosen = Signal(int)
    minutes_wanted = Signal(int)

    def __init__(
        self, desk: Desk, work: Work, changes: Changes, conference_id: ConferenceId
    ) -> None:
        self._back = Button(
            QCoreApplication.translate("ConferencePage", "Alle Konferenzen"),
            ButtonKind.GHOST,
            "arrow-left",
            Extent.SMALL,
        )
        self._change = Button(QCoreApplication.translate("ConferencePage", "Ändern"), icon="pencil")
        self._cancel = Button(
            QCoreApplication.translate("ConferencePage", "Absagen"), ButtonKind.QUIET, "ban"
        )
        self._next = Button("", ButtonKind.PRIMARY, "mail")
        self._test = Button(
            QCoreApplication.translate("ConferencePage", "Konferenz prüfen"), icon="list-checks"
        )
        self._move = Button(
            QCoreApplication.translate("ConferencePage", "Verschieben"),
            ButtonKind.QUIET,
            "calendar-clock",
        )
        self._invited = Button(
            QCoreApplication.translate("ConferencePage", "Einladungen"), icon="send"
        )
        actions = (self._cancel, self._move, self._test, self._change, self._invited, self._next)
        super().__init__(PageHead("\N{NO-BREAK SPACE}", "", *actions))
        self._desk, self._work, self._id = desk, work, conference_id
        self._look: _Look | None = None
        self._steps = Steps([word(state) for state in _STAGES], 0)
        self._off = Note("", Tone.NEUTRAL)
        self._off.hide()
        self.agenda = AgendaCard(desk, work, self.messages)
        self.candidates = CandidateCard(desk, work, self.messages)
        self.add(self._steps)
        self.add(self._off)
        self.reporters = ReporterNote(desk, work, self.messages)
        self.add(self.reporters)
        self.add(Adaptive(Grow(self.candidates, 6), Grow(self.agenda, 5), below=860), 1)
        self.papers = PaperCard(desk, work)
        self.add(self.papers)
        self._put_back_first()
        self._connect(changes)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._read, self._show, self.messages.refuse)

    def arrive(self) -> None:
        self._next.setFocus()

    def _connect(self, changes: Changes) -> None:
        changes.happened.connect(self._on_changes_happened)
        self._back.clicked.connect(self.back_wanted)
        self._change.clicked.connect(self._open_plan)
        self._cancel.clicked.connect(self._ask_cancel)
        self._move.clicked.connect(self._open_move)
        self._invited.clicked.connect(lambda: self.invitations_wanted.emit(self._id))
        self._test.clicked.connect(self._check)
        self._next.clicked.connect(self._on_next)
        self.candidates.case_chosen.connect(self.case_chosen)
        self.papers.from_paper_wanted.connect(lambda: self.from_paper_wanted.emit(self._id))

    def _put_back_first(self) -> None:
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        back = boxed(row(self._back, Stretch(), margins=(Space.L, 0, Space.XXL, 0)))
        whole.insertWidget(0, back)
        whole.setContentsMargins(0, Space.S, 0, 0)
        whole.setSpacing(Space.M)

    def _read(self) -> _Look:
        view = self._desk.conferences.view(self._id)
        plans = may(self._desk.user, Right.PLAN_CONFERENCES)
        early = view.conference.state in BEFORE_SESSION
        lines = self._desk.conferences.candidates(self._id) if plans and early else ()
        due = self._desk.selections.due() if plans else 0
        return _Look(view, lines, self._desk.agenda_plans.times(self._id), due)

    def _show(self, found: _Look) -> None:
        self._look = found
        view, conference = found.view, found.view.conference
        title = self.tr("Fallkonferenz {number}").format(number=conference.number)
        moderation = self.tr("Moderation: {name}").format(name=view.moderator.display_name())
        day, place = medium_day(conference.held_on), where(conference)
        self.head.name(title, " · ".join((day, times(conference), place, moderation)))
        self._off.label.setText(
            self.tr("{state}: Diese Konferenz findet nicht statt.").format(
                state=word(conference.state)
            )
        )
        off = conference.state in CALLED_OFF
        self._off.setVisible(off)
        self._steps.setVisible(not off)
        if conference.state in _STAGES:
            self._steps.show_steps(
                [word(state) for state in _STAGES], _STAGES.index(conference.state)
            )
        self._show_actions(conference.state)
        self.agenda.show_view(view, found.times)
        self.reporters.show_due(found.due)
        self.papers.show_conference(conference)
        self._show_candidates(found)

    def _show_actions(self, state: ConferenceState) -> None:
        plans = may(self._desk.user, Right.PLAN_CONFERENCES)
        holds = may(self._desk.user, Right.HOLD_CONFERENCES)
        early = state in BEFORE_SESSION
        self._change.setVisible(early and plans)
        self._test.setVisible(early)
        self._cancel.setVisible(early and plans)
        self._move.setVisible(early and plans)
        self._invited.setVisible(plans and (early or state in CALLED_OFF))
        words, icon = _NEXT.get(state, ("", ""))
        self._next.setVisible(bool(words))
        if words:
            self._next.setText(QCoreApplication.translate("ConferencePage", words))
            self._next.set_icon(icon)
        allowed = holds if state is ConferenceState.AGENDA_FIXED else plans or not early
        self._next.refuse("" if allowed else self.tr("Dafür fehlt Ihnen die Aufgabe im Programm."))

    def _show_candidates(self, found: _Look) -> None:
        conference = found.view.conference
        early = conference.state in BEFORE_SESSION
        self.candidates.setVisible(early and may(self._desk.user, Right.PLAN_CONFERENCES))
        self.candidates.show_candidates(
            conference,
            found.candidates,
            found.view.places_left,
            open_agenda=conference.state is not ConferenceState.AGENDA_FIXED,
        )

    def _on_next(self) -> None:
        if self._look is None:
            return
        conferences = self._desk.conferences
        match self._look.view.conference.state:
            case ConferenceState.PLANNED:
                self._do(partial(conferences.invite, self._id))
            case ConferenceState.INVITED:
                self._do(partial(conferences.close_reports, self._id))
            case ConferenceState.CLOSED_FOR_REPORTS:
                self._release()
            case ConferenceState.AGENDA_FIXED:
                self._open_session()
            case _:
                self.minutes_wanted.emit(self._id)

    def _do(self, job: Callable[[], object]) -> None:
        self.messages.clear()
        self._work.run(self, job, lambda _: None, self.messages.refuse)

    def _release(self) -> None:
        if self._look is not None:
            conference = self._look.view.conference
            ReleaseSheet(self._desk, self._work, conference, self.window()).open()

    def _open_session(self) -> None:
        if self._look is None:
            return
        sheet = OpenSheet(self._desk, self._work, self._look.view.conference, self.window())
        sheet.accepted.connect(lambda: self.session_begun.emit(self._id))
        sheet.open()

    def _check(self) -> None:
        job = partial(self._desk.readiness.check, self._id)
        self._work.run(self, job, self._show_hindrances, self.messages.refuse)

    def _show_hindrances(self, found: tuple[Hindrance, ...]) -> None:
        if found:
            HindranceSheet(found, self.window()).open()
        else:
            self.messages.done(self.tr("Geprüft: Dieser Konferenz steht nichts im Weg."))

    def _open_plan(self) -> None:
        if self._look is not None:
            PlanSheet(self._desk, self._work, self._look.view.conference, self.window()).open()

    def _open_move(self) -> None:
        if self._look is not None:
            conference = self._look.view.conference
            sheet = PostponeSheet(self._desk, self._work, conference, self.window())
            sheet.moved.connect(self.moved)
            sheet.open()

    def _ask_cancel(self) -> None:
        ask = Ask(
            self.tr("Konferenz absagen?"),
            self.tr(
                "Sie bleibt im Jahresplan stehen. Die Absagen an alle, die schon eingeladen sind, "
                "machen Sie danach unter „Einladungen“."
            ),
            self.tr("Absagen"),
            danger=True,
            parent=self.window(),
        )
        ask.accepted.connect(partial(self._do, partial(self._desk.conferences.cancel, self._id)))
        ask.open()

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        planned = (Kind.CONFERENCE, Kind.AGENDA_ITEM, Kind.INVITATION, Kind.SELECTION)
        kinds = (*planned, Kind.CASE, Kind.CASE_REPORT, Kind.CONSENT)
        if touches(changes, *kinds):
            self.refresh()

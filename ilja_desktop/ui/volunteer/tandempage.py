"""One tandem: its log to be read and answered, how it stands, and who could be in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.ids import MentorLogId, MentorshipId, VolunteerId
from ilja_desktop.domain.matching import Proposal
from ilja_desktop.domain.mentorlog import MentorLogEntry, sum_of
from ilja_desktop.domain.mentorship import (
    Mentorship,
    MentorshipEvent,
    MentorshipState,
    events_from,
)
from ilja_desktop.domain.tandemline import TandemLine
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.avatar import initials
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.detail import DetailPage, Head
from ilja_desktop.ui.kit.dialog import Ask
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.layout import Grow, Stretch, boxed, clear, column
from ilja_desktop.ui.kit.logcard import LogCard
from ilja_desktop.ui.kit.tokens import Space, Tone
from ilja_desktop.ui.kit.words import day, word
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.volunteer.answersheet import LogAnswerSheet
from ilja_desktop.ui.volunteer.columns import TANDEM_TONES, attention_tone
from ilja_desktop.ui.volunteer.endsheet import EndSheet
from ilja_desktop.ui.volunteer.entrysheet import EntrySheet
from ilja_desktop.ui.volunteer.factline import fact
from ilja_desktop.ui.volunteer.needsheet import NeedSheet
from ilja_desktop.ui.volunteer.proposalscard import ProposalsCard

_NOW = MentorshipState.INTRODUCING, MentorshipState.ACTIVE, MentorshipState.PAUSED


@dataclass(frozen=True)
class TandemView:
    """What the page shows."""

    line: TandemLine
    log: tuple[MentorLogEntry, ...]
    proposals: tuple[Proposal, ...]


class TandemPage(DetailPage):
    """Shows one tandem.

    Signals:
        papers_wanted: the log on paper, or an empty sheet, for a tandem.
    """

    papers_wanted = Signal(object)

    def __init__(self, desk: Desk, work: Work) -> None:
        super().__init__(QCoreApplication.translate("TandemPage", "Alle Tandems"))
        self._desk, self._work = desk, work
        self._id: MentorshipId | None = None

    def open(self, id: MentorshipId) -> None:
        """Show a tandem."""
        self._id = id
        self.messages.clear()
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        if self._id is not None:
            self._work.run(self, partial(self._look, self._id), self._show, self.messages.refuse)

    def _look(self, id: MentorshipId) -> TandemView | None:
        desk = self._desk
        lines = desk.mentor_logs.lines()
        line = next((each for each in lines if each.tandem.id == id), None)
        if line is None:
            return None
        waits = line.tandem.state is MentorshipState.REQUESTED
        proposals = desk.mentorships.proposals(id) if waits else ()
        return TandemView(line, desk.mentor_logs.of(id), proposals)

    def _show(self, view: TandemView | None) -> None:
        clear(self.body)
        if view is None:
            self.left.emit()
            return
        tandem = view.line.tandem
        head = Head(
            view.line.person or tandem.given_name,
            " · ".join(filter(None, (tandem.pseudonym, view.line.volunteer))),
            (word(tandem.state), TANDEM_TONES[tandem.state]),
            (initials(tandem.given_name, ""), tandem.id),
        )
        self.show_head(head, *self._actions(tandem))
        waits = view.line.attention
        if waits:
            words = self.tr("Das wartet auf Sie: {what}")
            text = words.format(what=", ".join(word(kind) for kind in waits))
            self.body.addWidget(Note(text, attention_tone(waits[0])))
        left = self._proposals(view) if view.proposals or not view.log else self._log(view)
        right = boxed(column(self._facts(view), Stretch()))
        self.body.addWidget(Adaptive(Grow(left, 3), Grow(right, 2), below=820))
        self.body.addStretch(1)
        self.keep_focus()

    def _actions(self, tandem: Mentorship) -> list[QWidget]:
        papers = Button(self.tr("Papier"), icon="printer")
        papers.clicked.connect(lambda: self.papers_wanted.emit(tandem))
        actions: list[QWidget] = [papers]
        for event in events_from(tandem.state):
            if event is MentorshipEvent.INTRODUCE:
                continue  # a volunteer is chosen on the list of proposals
            forward = event in (MentorshipEvent.BEGIN, MentorshipEvent.RESUME)
            button = Button(word(event), ButtonKind.PRIMARY if forward else ButtonKind.SECONDARY)
            button.clicked.connect(partial(self._step, tandem, event))
            actions.append(button)
        if tandem.state is MentorshipState.ENDED and tandem.emptied_on is None:
            emptied = Button(self.tr("Kopie ist geleert"), icon="check")
            emptied.clicked.connect(partial(self._ask_emptied, tandem))
            actions.append(emptied)
        if tandem.state in _NOW:
            write = Button(self.tr("Vom Papier nachtragen"), icon="file-pen")
            write.clicked.connect(
                lambda: EntrySheet(self._desk, self._work, tandem, self.window()).open()
            )
            actions.insert(1, write)
        return actions

    def _step(self, tandem: Mentorship, event: MentorshipEvent) -> None:
        mentorships = self._desk.mentorships
        deeds: dict[MentorshipEvent, Callable[[MentorshipId], Mentorship]] = {
            MentorshipEvent.BEGIN: mentorships.begin,
            MentorshipEvent.PAUSE: mentorships.pause,
            MentorshipEvent.RESUME: mentorships.resume,
            MentorshipEvent.RETURN: mentorships.look_again,
        }
        if event is MentorshipEvent.END:
            EndSheet(self._desk, self._work, tandem, self.window()).open()
        else:
            self.messages.clear()
            then, refuse = self._follow, self.messages.refuse
            self._work.run(self, partial(deeds[event], tandem.id), then, refuse)

    def _ask_emptied(self, tandem: Mentorship, *_: object) -> None:
        text = self.tr(
            "Sonst bestätigt es das nächste Paket. Von Hand nur, wenn keines mehr kommt oder das "
            "Tagebuch auf Papier geführt wurde und zurück ist."
        )
        ask = Ask(
            self.tr("Kopie geleert?"), text, self.tr("Ja, so eintragen"), parent=self.window()
        )
        job = partial(self._desk.mentorships.confirm_emptied, tandem.id)
        ask.accepted.connect(lambda: self._run(job))
        ask.open()

    def _follow(self, tandem: Mentorship) -> None:
        """Show what goes on; looking for somebody else may begin a new one."""
        self._id = tandem.id
        self.refresh()

    def _run(self, job: Callable[[], object]) -> None:
        self.messages.clear()
        self._work.run(self, job, lambda _: self.refresh(), self.messages.refuse)

    def _proposals(self, view: TandemView) -> QWidget:
        if view.line.tandem.state is not MentorshipState.REQUESTED:
            return EmptyState(
                "book-open",
                self.tr("Noch kein Eintrag"),
                self.tr("Einträge kommen mit dem nächsten Paket oder vom Papier."),
            )
        card = ProposalsCard(view.proposals)
        card.chosen.connect(partial(self._introduce, view.line.tandem))
        return boxed(column(card, Stretch()))

    def _introduce(self, tandem: Mentorship, volunteer_id: int) -> None:
        chosen = VolunteerId(volunteer_id)
        self._run(partial(self._desk.mentorships.introduce, tandem.id, chosen))

    def _log(self, view: TandemView) -> QWidget:
        parts: list[QWidget] = []
        unread = [each.id for each in view.log if each.waits]
        if len(unread) > 1:
            read = Button(self.tr("Alle als gelesen eintragen"), icon="check-check")
            read.clicked.connect(partial(self._acknowledge, unread))
            parts.append(Flow(read))
        parts += [self._entry(each) for each in view.log]
        return boxed(column(*parts, Stretch(), gap=Space.L))

    def _entry(self, entry: MentorLogEntry) -> LogCard:
        answer = Button(self.tr("Antworten"), icon="message-circle", extent=Extent.SMALL)
        answer.setAccessibleName(self.tr("Antworten: {day}").format(day=day(entry.met_on)))
        answer.clicked.connect(
            lambda: LogAnswerSheet(self._desk, self._work, entry, self.window()).open()
        )
        if not entry.waits:
            words = self.tr("Gelesen von {who}").format(who=entry.read_by)
            return LogCard(entry, (words, Tone.NEUTRAL), answer)
        read = Button(self.tr("Gelesen"), icon="check", extent=Extent.SMALL)
        read.setAccessibleName(self.tr("Gelesen: {day}").format(day=day(entry.met_on)))
        read.clicked.connect(partial(self._acknowledge, [entry.id]))
        return LogCard(entry, (self.tr("Ungelesen"), Tone.WARN), read, answer)

    def _acknowledge(self, ids: list[MentorLogId], *_: object) -> None:
        self._run(partial(self._desk.mentor_logs.acknowledge, ids))

    def _facts(self, view: TandemView) -> Card:
        tandem, line = view.line.tandem, view.line
        change = Button(self.tr("Ändern"), icon="pencil", extent=Extent.SMALL)
        change.clicked.connect(
            lambda: NeedSheet(self._desk, self._work, tandem, self.window()).open()
        )
        card = Card(self.tr("Tandem"), corner=change)
        total = sum_of(view.log)
        hours = self.tr("{entries} Einträge, {hours} Stunden").format(
            entries=total.entries, hours=round(total.minutes / 60)
        )
        dates = (
            (self.tr("Angefragt"), tandem.requested_on),
            (self.tr("Bekannt gemacht"), tandem.met_on),
            (self.tr("Begonnen"), tandem.began_on),
            (self.tr("Nächstes Treffen"), tandem.next_on),
            (self.tr("Treffen fällig bis"), line.meet_by),
            (self.tr("Beendet"), tandem.ended_on),
            (self.tr("Kopie geleert"), tandem.emptied_on),
        )
        rhythm = self.tr("alle {days} Tage").format(days=tandem.rhythm_days)
        field = "" if tandem.training_field is None else word(tandem.training_field)
        reason = "" if tandem.end_reason is None else word(tandem.end_reason)
        facts = (
            (self.tr("Wofür"), tandem.aim),
            (self.tr("Sprachen"), ", ".join(tandem.languages)),
            (self.tr("Ort"), tandem.region),
            (self.tr("Berufsfeld"), field),
            (self.tr("Hat Zeit"), ", ".join(sorted(word(each) for each in tandem.times))),
            (self.tr("Treffen"), rhythm),
            (self.tr("Ansprechperson"), tandem.contact),
            *((name, day(when)) for name, when in dates if when is not None),
            (self.tr("Grund des Endes"), reason),
            (self.tr("Tagebuch"), hours if view.log else ""),
        )
        for label, value in facts:
            if value:
                card.add(fact(label, value))
        return card

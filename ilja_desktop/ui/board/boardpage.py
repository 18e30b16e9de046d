"""One session of a board: who, the points with their decisions, and the minutes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.boardsession import BoardPoint, BoardSession, BoardState
from ilja_desktop.domain.disclosure import Document
from ilja_desktop.services.boardsession import BoardMinutesPlan
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.press import Made
from ilja_desktop.ui.board.boardsheet import BoardSheet
from ilja_desktop.ui.board.pointsheet import PointSheet
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, clear, column, line_across
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.printsheet import ask_and_print
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, word
from ilja_desktop.ui.kit.work import Lane, Work


class BoardPage(Page):
    """Shows and writes one session.

    Signals:
        back_wanted: the list shall be shown again.
    """

    back_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, session: BoardSession) -> None:
        self.back = Button(
            QCoreApplication.translate("BoardPage", "Alle Gremien"), ButtonKind.QUIET, "arrow-left"
        )
        self.details = Button(
            QCoreApplication.translate("BoardPage", "Angaben ändern"), icon="pencil"
        )
        self.sign = Button(
            QCoreApplication.translate("BoardPage", "Protokoll unterschreiben"),
            ButtonKind.PRIMARY,
            "signature",
        )
        self.print = Button(
            QCoreApplication.translate("BoardPage", "Protokoll drucken"),
            ButtonKind.PRIMARY,
            "printer",
        )
        title = f"{word(session.kind)} · {day(session.held_on)}"
        super().__init__(
            PageHead(title, session.place, self.back, self.details, self.sign, self.print)
        )
        self._desk, self._work = desk, work
        self.session = session
        self._cards = QVBoxLayout()
        self._cards.setSpacing(Space.L)
        self.add(self._cards)
        self.body.addStretch(1)
        self.back.clicked.connect(self.back_wanted)
        self.details.clicked.connect(self._open_head)
        self.sign.clicked.connect(self._plan)
        self.print.clicked.connect(self._print)
        self._show(session)

    def arrive(self) -> None:
        """Begin with what comes next."""
        (self.print if self._signed else self.sign).setFocus()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.board_sessions.all, self._find, self.messages.refuse)

    @property
    def _signed(self) -> bool:
        return self.session.state is BoardState.SIGNED

    def _find(self, sessions: tuple[BoardSession, ...]) -> None:
        self._show(next(each for each in sessions if each.id == self.session.id))

    def _show(self, session: BoardSession) -> None:
        self.session = session
        self.details.setVisible(not self._signed)
        self.sign.setVisible(not self._signed)
        self.print.setVisible(self._signed)
        clear(self._cards)
        if self._signed:
            words = self.tr("Das Protokoll ist unterschrieben. Abhaken geht weiter.")
            self._cards.addWidget(Note(words, Tone.OK))
        self._cards.addWidget(Adaptive(Grow(self._points(), 3), Grow(self._people(), 2), below=860))

    def _points(self) -> Card:
        card = Card(self.tr("Tagesordnung und Beschlüsse"))
        for at, point in enumerate(self.session.points):
            if at:
                card.add(line_across())
            card.add(self._point(at, point))
        if not self.session.points:
            card.add(WrappedLabel(self.tr("Noch kein Punkt."), Text.MUTED))
        if not self._signed:
            more = Button(self.tr("Punkt hinzufügen"), icon="plus", extent=Extent.SMALL)
            more.clicked.connect(lambda: self.write_point(None))
            card.add(Flow(more))
        card.body.addStretch(1)
        return card

    def _point(self, at: int, point: BoardPoint) -> QWidget:
        due = self.tr("bis {day}").format(day=day(point.due_on)) if point.due_on else ""
        who = " · ".join(filter(None, (point.decision, point.owner, due)))
        parts: list[QWidget] = []
        if point.owner:
            state = self.tr("Erledigt") if point.kept else self.tr("Offen")
            parts.append(Pill(state, Tone.OK if point.kept else Tone.NEUTRAL))
            text = self.tr("Wieder offen") if point.kept else self.tr("Erledigt")
            tick = Button(text, icon="check", extent=Extent.SMALL)
            tick.setAccessibleName(f"{text}: {point.title}")
            tick.clicked.connect(partial(self._keep, at, not point.kept))
            parts.append(tick)
        if not self._signed:
            write = Button(self.tr("Schreiben"), icon="pencil", extent=Extent.SMALL)
            write.setAccessibleName(self.tr("Schreiben: {title}").format(title=point.title))
            write.clicked.connect(partial(self.write_point, at))
            parts.append(write)
        words = boxed(
            column(
                WrappedLabel(f"{at + 1}. {point.title}", Text.STRONG),
                WrappedLabel(who or "–", Text.MUTED),
                gap=Space.XXS,
            )
        )
        return Adaptive(Grow(words), Flow(*parts), below=520) if parts else words

    def _people(self) -> Card:
        card = Card(self.tr("Wer da ist"))
        for title, names in (
            (self.tr("Anwesend"), self.session.present),
            (self.tr("Entschuldigt"), self.session.excused),
        ):
            card.add(WrappedLabel(title, Text.STRONG))
            card.add(WrappedLabel("\n".join(names) or "–"))
        card.add(line_across())
        with_numbers = self.session.summary_id is not None
        words = (
            self.tr("Anlage: freigegebene Zusammenfassung")
            if with_numbers
            else self.tr("Ohne Zusammenfassung als Anlage")
        )
        card.add(WrappedLabel(words, Text.MUTED))
        card.body.addStretch(1)
        return card

    def _open_head(self) -> None:
        sheet = BoardSheet(self._desk, self._work, self.window(), self.session)
        sheet.saved.connect(self._show)
        sheet.open()

    def write_point(self, at: int | None, *_clicked: bool) -> None:
        """Open one point to be written; none opens a new one."""
        sheet = PointSheet(self._desk, self._work, self.session, at, self.window())
        sheet.accepted.connect(self.refresh)
        sheet.open()

    def _keep(self, at: int, kept: bool, *_clicked: bool) -> None:
        job = partial(self._desk.board_sessions.keep, self.session.id, at, kept=kept)
        self._work.run(self, job, self._show, self.messages.refuse)

    def _plan(self) -> None:
        self.messages.clear()
        job = partial(self._desk.board_sessions.plan_minutes, self.session.id)
        self._work.run(self, job, self._make, self.messages.refuse)

    def _make(self, plan: BoardMinutesPlan) -> None:
        job = partial(self._desk.board_sessions.make_minutes, plan)
        keep = partial(self._keep_minutes, plan)
        self._work.run(self, job, keep, self.messages.refuse, lane=Lane.COMPUTE)

    def _keep_minutes(self, plan: BoardMinutesPlan, made: Made) -> None:
        job = partial(self._desk.board_sessions.keep_minutes, plan, made)
        self._work.run(self, job, self._on_signed, self.messages.refuse)

    def _on_signed(self, session: BoardSession) -> None:
        self._show(session)
        self.messages.done(self.tr("Unterschrieben und im Tresor verwahrt."))

    def _print(self) -> None:
        job = partial(self._desk.board_sessions.minutes, self.session.id)
        self._work.run(self, job, self._ask_print, self.messages.refuse)

    def _ask_print(self, document: Document) -> None:
        done = self.tr("An den Drucker gegeben.")
        ask_and_print(
            self.window(),
            self._work,
            document.content,
            lambda _pages: self.messages.done(done),
        )

"""How the minutes are agreed on: at the table, or by drafts; with what was said to them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.minutes import Minutes, MinutesState
from ilja_desktop.domain.remark import Remark
from ilja_desktop.domain.review import Approval
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import TwoLines, WrappedLabel
from ilja_desktop.ui.kit.layout import clear, column
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, word
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.minutes.look import MinutesLook
from ilja_desktop.ui.minutes.remarksheet import RemarkSheet

_OPEN = (MinutesState.DRAFT, MinutesState.IN_REVIEW)


class ReviewCard(Card):
    """The review of a conference's minutes.

    Signals:
        changed: something was recorded, and the page has to look again.
    """

    changed = Signal()

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        self._pill = Pill("", Tone.NEUTRAL)
        title = QCoreApplication.translate("ReviewCard", "Abstimmung")
        super().__init__(title, corner=self._pill)
        self._desk = desk
        self._work = work
        self._messages = messages
        self._look: MinutesLook | None = None
        self.words = WrappedLabel("", Text.MUTED)
        self.read_out = self._way(self.tr("Vorgelesen und genehmigt"), Approval.READ_OUT)
        self.shown = self._way(self.tr("Gezeigt und genehmigt"), Approval.SHOWN)
        self.by_draft = Button(self.tr("Als Entwurf abstimmen"), extent=Extent.SMALL)
        self.by_draft.clicked.connect(self._on_draft_clicked)
        self.remark = Button(
            self.tr("Einwand oder Ergänzung"), icon="message-square", extent=Extent.SMALL
        )
        self.remark.clicked.connect(self._on_remark_clicked)
        self._ways = Flow(self.read_out, self.shown, self.by_draft, self.remark)
        self._list = column(gap=Space.S)
        self.add(self.words)
        self.add(self._ways)
        self.add(self._list)

    def show_look(self, look: MinutesLook) -> None:
        """Show where the review of a conference's minutes stands."""
        self._look = look
        minutes = look.minutes
        still = minutes.state in _OPEN
        self._ways.setVisible(still)
        approval = minutes.approval
        name = self.tr("Nicht vermerkt") if approval is None else word(approval)
        self._pill.show_state(name, Tone.WARN if approval is None and still else Tone.NEUTRAL)
        self.words.setText(self._sentence(minutes))
        job = partial(self._desk.reviews.remarks, ConferenceId(look.conference.id))
        self._work.run(self, job, self._show_remarks, self._messages.refuse)

    def _way(self, text: str, how: Approval) -> Button:
        button = Button(text, extent=Extent.SMALL)
        button.clicked.connect(partial(self._approve, how))
        return button

    def _sentence(self, minutes: Minutes) -> str:
        if minutes.approval is None and minutes.state not in _OPEN:
            return self.tr("Wie zugestimmt wurde, ist im Protokoll nicht vermerkt.")
        if minutes.approval is None:
            return self.tr(
                "Halten Sie fest, wie die Teilnehmenden zugestimmt haben. Mit Entwürfen ist bis "
                "zu einem Tag Zeit für Einwände; keine Antwort gilt als kein Einwand."
            )
        if minutes.state not in _OPEN:
            return self.tr("So wurde vor dem Festschreiben zugestimmt.")
        if minutes.review_until is not None:
            text = self.tr(
                "Einwände sind bis {day} möglich; erst danach wird festgeschrieben. Die Entwürfe "
                "stehen rechts im Verteiler jeder Unterlage."
            )
            return text.format(day=day(minutes.review_until))
        on = "" if minutes.approved_on is None else day(minutes.approved_on)
        return self.tr("Zugestimmt am {day}.").format(day=on)

    def _show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        clear(self._list)
        for one in remarks:
            title = f"{word(one.kind)} · {one.name} · {day(one.noted_on)}"
            self._list.addWidget(TwoLines(title, one.text))

    def _approve(self, how: Approval) -> None:
        if self._look is not None:
            job = partial(self._desk.reviews.approve, ConferenceId(self._look.conference.id), how)
            self._work.run(self, job, lambda _: self.changed.emit(), self._messages.refuse)

    def _on_draft_clicked(self) -> None:
        if self._look is not None:
            job = partial(self._desk.reviews.open, ConferenceId(self._look.conference.id))
            self._work.run(self, job, lambda _: self.changed.emit(), self._messages.refuse)

    def _on_remark_clicked(self) -> None:
        if self._look is not None:
            sheet = RemarkSheet(self._desk, self._work, self._look, self.window())
            sheet.kept.connect(self.changed)
            sheet.open()

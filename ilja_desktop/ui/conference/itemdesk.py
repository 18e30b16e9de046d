"""Joins the middle of the live page with the open item: what is shown, typed, saved, refused."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ilja_desktop.domain.conference import AgendaItem, ItemMode, Phase
from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.daywords import clock
from ilja_desktop.domain.errors import IncompleteDraft, Refusal
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.gate import CategoryNotCovered
from ilja_desktop.services.itemview import ItemView
from ilja_desktop.ui.conference.itempanel import ItemPanel
from ilja_desktop.ui.conference.linekeeper import LineKeeper
from ilja_desktop.ui.conference.livesession import LiveSession, LiveView
from ilja_desktop.ui.conference.sheetwriter import SheetWriter
from ilja_desktop.ui.kit.messages import MessageBar, announce
from ilja_desktop.ui.kit.work import Work


class ItemDesk(QObject):
    """Follows the open item; keeps its text while the screen is veiled."""

    def __init__(
        self,
        desk: Desk,
        work: Work,
        session: LiveSession,
        panel: ItemPanel,
        messages: MessageBar,
    ) -> None:
        super().__init__(panel)
        self._desk, self._session = desk, session
        self._panel, self._messages = panel, messages
        self._item: AgendaItemId | None = None
        self._mode = ItemMode.NAMED
        self._veiled = False
        self._filed: Fact | None = None
        self.writer = SheetWriter(desk, work, self)
        self.lines = LineKeeper(desk, work, panel.entry_lines(), self)
        self._connect()

    def show_view(self, view: LiveView) -> bool:
        """Show the open item; return whether it was opened just now."""
        if view.item is not None:
            return self._show_case(view, view.item)
        if view.topic is not None:
            self._show_topic(view, view.topic)
        else:
            self._let_go()
            self._panel.show_interlude()
        return False

    def flush(self) -> None:
        """Hand on what is typed."""
        self.writer.autosave.flush()
        self.lines.autosave.flush()
        self._panel.topic.autosave.flush()

    def conclude(self) -> None:
        """Conclude the open item, unless a line was typed but not added."""
        unfinished = None if self._veiled else self._panel.unfinished()
        if unfinished is not None:
            self._messages.warn(
                self.tr("Diese Zeile ist noch nicht hinzugefügt. Bitte Eingabetaste oder leeren.")
            )
            self._panel.show_line(unfinished)
            return
        self.flush()
        self._messages.clear()
        if self._item is not None:
            self._session.conclude(self._item)

    def refuse(self, refusal: Refusal) -> None:
        """Say why something was declined, and go where it can be mended."""
        self._messages.refuse(refusal)
        if isinstance(refusal, IncompleteDraft) and not self._veiled:
            any(self._panel.lead_to(code) for code in refusal.problems)

    def _connect(self) -> None:
        panel = self._panel
        panel.edited.connect(self._on_edited)
        panel.phase_chosen.connect(self._on_phase)
        panel.conclude_wanted.connect(self.conclude)
        panel.adjourn_wanted.connect(self._adjourn)
        panel.presenting.facts.added.connect(self._add_fact)
        panel.presenting.facts.struck.connect(self._strike_fact)
        panel.presenting.carried.reviewed.connect(self._review)
        panel.agreeing.goals.added.connect(self._agree)
        panel.agreeing.goals.struck.connect(self._session.strike_goal)
        panel.agreeing.commitments.added.connect(self._commit)
        panel.agreeing.commitments.struck.connect(self._session.strike)
        panel.topic.saved.connect(self._on_saved)
        panel.topic.refused.connect(self._messages.refuse)
        self.writer.saved.connect(self._on_saved)
        self.writer.facts_saved.connect(self._session.look)
        self.writer.refused.connect(self._on_refused)

    def _show_case(self, view: LiveView, item: ItemView) -> bool:
        veiled = bool(item.must_leave)
        opened = (item.item.id, item.item.mode) != (self._item, self._mode)
        if opened:
            self._let_go()
            self._item, self._mode = item.item.id, item.item.mode
            self.writer.begin(item.item.id, item.sheet)
        if veiled and (opened or not self._veiled):
            self._draw_veil(item)
        lifted = not veiled and (opened or self._veiled)
        self._veiled = veiled
        if not veiled:
            self._panel.agreeing.offer(view.owners(), view.offers)
        count = len(view.conference.agenda)
        presenter = view.name_of(item.item.presenter_id)
        self._panel.show_item(item, count, presenter, view.keeper_of)
        if lifted:
            self._panel.show_draft(self.writer.draft)
            self._panel.turn_to_phase(item.item.phase)
            self.lines.begin(item.item.id)
            self._panel.enter()
        return opened

    def _draw_veil(self, item: ItemView) -> None:
        self.flush()
        self._veiled = True
        self.lines.pause()
        self._panel.forget()
        words = self.tr("Bitte den Raum verlassen: {names}")
        announce(self._panel, words.format(names=", ".join(item.must_leave)), urgent=True)

    def _show_topic(self, view: LiveView, topic: AgendaItem) -> None:
        if topic.id != self._item:
            self._let_go()
            self._item = topic.id
            self._panel.show_topic(topic, len(view.conference.agenda))
            self._panel.topic.notes.area.setFocus()

    def _let_go(self) -> None:
        self.writer.end()
        self.lines.end()
        self._item, self._veiled = None, False
        self._panel.head.show_saved("")
        self._panel.forget()

    def _on_edited(self, name: str, value: object) -> None:
        if self._item is not None and not self._veiled:
            self.writer.edit(**{name: value})

    def _on_phase(self, phase: Phase) -> None:
        if self._item is not None and not self._veiled:
            self._session.enter_phase(self._item, phase)

    def _adjourn(self) -> None:
        self.flush()
        if self._item is not None:
            self._session.adjourn(self._item)

    def _add_fact(self, fact: Fact) -> None:
        self._filed = fact
        self.writer.file((*self.writer.draft.facts, fact))

    def _strike_fact(self, fact: Fact) -> None:
        self.writer.file(tuple(one for one in self.writer.draft.facts if one != fact))

    def _review(self, commitment: int, review: object) -> None:
        if self._item is not None:
            self._session.review(self._item, commitment, review)  # type: ignore[arg-type]  # the list emits reviews only

    def _agree(self, draft: object) -> None:
        goals = self._panel.agreeing.goals
        if self._item is not None:
            self._session.agree(self._item, draft, goals.done)  # type: ignore[arg-type]  # the line emits goals only

    def _commit(self, draft: object) -> None:
        commitments = self._panel.agreeing.commitments
        if self._item is not None:
            self._session.commit(self._item, draft, commitments.done)  # type: ignore[arg-type]  # the line emits commitments only

    def _on_saved(self) -> None:
        words = self.tr("Gespeichert {time}")
        self._panel.head.show_saved(words.format(time=clock(self._desk.workplace.clock())))

    def _on_refused(self, refusal: Refusal) -> None:
        """Say at the facts what concerns the facts."""
        if isinstance(refusal, CategoryNotCovered):
            facts = self._panel.presenting.facts
            facts.messages.refuse(refusal)
            if self._filed is not None:
                facts.give_back(self._filed.text)
            self._session.look()
        else:
            self._messages.refuse(refusal)

"""The page of one case: where it stands, what may be known, and what comes next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.commitment import Commitment, CommitmentEvent
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.shield import CaseShielded
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.casefile import decision as d
from ilja_desktop.ui.casefile.caseactions import CaseActions
from ilja_desktop.ui.casefile.commitmentlist import CommitmentList
from ilja_desktop.ui.casefile.consentstab import ConsentsTab
from ilja_desktop.ui.casefile.contents import CaseContents, load
from ilja_desktop.ui.casefile.entrustedsheet import EntrustedSheets
from ilja_desktop.ui.casefile.groundsheets import GroundSheets
from ilja_desktop.ui.casefile.holderscard import HoldersCard
from ilja_desktop.ui.casefile.overviewtab import OverviewTab
from ilja_desktop.ui.casefile.personsheets import PersonSheets
from ilja_desktop.ui.casefile.reportview import ReportView
from ilja_desktop.ui.casefile.retentioncard import RetentionCard
from ilja_desktop.ui.casefile.shieldcard import ShieldCard
from ilja_desktop.ui.casefile.shieldcard import word as shielded_word
from ilja_desktop.ui.casefile.shieldsheets import ShieldSheets
from ilja_desktop.ui.casefile.sidecards import ConsentCard, GlanceCard
from ilja_desktop.ui.casefile.standing import STATE_TONES, closed_word
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.avatar import initials
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.detail import DetailPage, Head
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.layout import Grow, Stretch, boxed, clear, column, row
from ilja_desktop.ui.kit.recordcard import RecordCard
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.steps import Steps
from ilja_desktop.ui.kit.tokens import Space, Tone
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.path.pathsheets import PathSheets

_STEPS = (
    CaseState.DRAFT,
    CaseState.REPORTED,
    CaseState.ADMITTED,
    CaseState.SCHEDULED,
    CaseState.IN_PROGRESS,
    CaseState.CLOSED,
)
_SHOWN_KINDS = (
    Kind.CASE,
    Kind.CASE_REPORT,
    Kind.YOUNG_PERSON,
    Kind.CONSENT,
    Kind.LEGAL_GROUND,
    Kind.COMMITMENT,
    Kind.AGENDA_ITEM,
    Kind.CONFERENCE,
    Kind.WHEREABOUTS,
)


class CasePage(DetailPage):
    """One case.

    Signals:
        consent_wanted: a consent of this person shall be recorded.
        consent_chosen: a consent shall be opened.
    """

    consent_wanted = Signal(int)
    consent_chosen = Signal(int)

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        super().__init__(QCoreApplication.translate("CasePage", "Zurück zur Fallliste"))
        self._desk = desk
        self._work = work
        self._id: CaseId | None = None
        self._stale = False
        self.contents: CaseContents | None = None
        self.deeds = CaseActions(desk, work, self)
        self.sheets = PersonSheets(desk, work, self)
        self.shields = ShieldSheets(desk, work, self)
        self.grounds = GroundSheets(desk, work, self)
        self.paths = PathSheets(desk, work, self)
        self.entrusted = EntrustedSheets(desk, work, self)
        self.steps = Steps((), 0)
        self.tabs = Segment(
            self.tr("Was gezeigt wird"),
            (
                self.tr("Übersicht"),
                self.tr("Meldung"),
                self.tr("Vereinbarungen"),
                self.tr("Einwilligung"),
                self.tr("Weg"),
            ),
        )
        self.top.addWidget(self.steps)
        self.top.addLayout(row(self.tabs, Stretch()))
        self._main = column(gap=Space.L)
        self._side = column(gap=Space.L)
        self.body.addWidget(
            Adaptive(Grow(boxed(self._main), 7), Grow(boxed(self._side), 3), below=760)
        )
        self.body.addStretch(1)
        self.tabs.currentChanged.connect(lambda _at: self._show_tab())
        self.deeds.consent_wanted.connect(self.consent_wanted)
        changes.happened.connect(self._on_changes_happened)

    def open(self, id: CaseId) -> None:
        """Show another case, from its first tab."""
        self._id = id
        self.contents = None
        self.messages.clear()
        self.tabs.setCurrentIndex(0)
        self.refresh()

    def arrive(self) -> None:
        """Begin with what is shown."""
        if self.tabs.isVisible():
            self.tabs.setFocus()
        else:
            super().arrive()

    def refresh(self) -> None:
        """Look again."""
        if self._id is None:
            return
        self._stale = False
        job = partial(load, self._desk, self._id)
        self._work.run(self, job, partial(self._show, self._id), self._on_refused)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if self._id is None or not touches(changes, *_SHOWN_KINDS):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _on_refused(self, refusal: Refusal) -> None:
        """Show nothing of a case the user may not or no longer see."""
        self._empty()
        shielded = isinstance(refusal, CaseShielded)
        self.show_head(Head(self.tr("Geschützter Fall") if shielded else self.tr("Kein Fall")))
        self.messages.refuse(refusal)

    def _empty(self) -> None:
        self.show_head(Head(""))
        self.steps.hide()
        self.tabs.hide()
        clear(self._main)
        clear(self._side)

    def _show(self, id: CaseId, contents: CaseContents) -> None:
        if id != self._id:
            return
        self.contents = contents
        case, person = contents.view.case, contents.view.family.person
        facts = (
            shielded_word() if contents.view.shield is not None else "",
            self.tr("{age} Jahre").format(age=contents.age),
            ", ".join(filter(None, (person.school, person.school_course))),
            case.number,
            word(case.procedure),
        )
        head = Head(
            person.full_name(),
            " · ".join(filter(None, facts)),
            (word(case.state), STATE_TONES[case.state])
            if case.nameless_only or not case.closed_draft
            else (closed_word(), Tone.WARN),
            (initials(person.given_name, person.family_name), person.id),
        )
        self.show_head(head, *self.deeds.buttons(contents))
        self._show_steps(case.state)
        agreed = len(contents.view.commitments)
        words = self.tr("Vereinbarungen")
        self.tabs.rename(2, f"{words} ({agreed})" if agreed else words)
        self.tabs.show()
        self._show_side(contents)
        self._show_tab()
        self.keep_focus()

    def _show_steps(self, state: CaseState) -> None:
        at = CaseState.REPORTED if state is CaseState.POSTPONED else state
        self.steps.setVisible(at in _STEPS)
        if at in _STEPS:
            self.steps.show_steps([word(step) for step in _STEPS], _STEPS.index(at))

    def _show_side(self, contents: CaseContents) -> None:
        clear(self._side)
        consent = ConsentCard(contents)
        consent.consent_chosen.connect(self.consent_chosen)
        glance = GlanceCard(contents)
        family = contents.view.family
        glance.edit_wanted.connect(lambda: self.sheets.change(family.person))
        holders = HoldersCard(contents)
        holders.add_wanted.connect(lambda: self.sheets.add_holder(family.person.id))
        holders.change_wanted.connect(self.sheets.change_holder)
        cards: list[QWidget] = [consent, glance, holders]
        # Who may see comes first where not everybody may.
        cards.insert(0 if contents.view.shield else len(cards), self._shield(contents))
        for card in cards:
            self._side.addWidget(card)
        records = RecordCard(self._work, self._desk.disclosures.document, self.messages)
        records.look_up(partial(self._desk.paper_records.of_case, contents.view.case.id))
        self._side.addWidget(records)
        kept = RetentionCard(contents.keeping, self._desk, self._work, self.messages.refuse)
        self._side.addWidget(kept)
        self._side.addStretch(1)

    def _shield(self, contents: CaseContents) -> ShieldCard:
        shield, person_id = contents.view.shield, contents.view.case.person_id
        card = ShieldCard(shield, may_change=may(self._desk.user, Right.SHIELD_CASES))
        card.shield_wanted.connect(lambda: self.shields.put_up(person_id))
        if shield is not None:
            card.change_wanted.connect(lambda: self.shields.change(shield))
            card.lift_wanted.connect(lambda: self.shields.lift(shield))
        return card

    def _show_tab(self) -> None:
        clear(self._main)
        if self.contents is None:
            return
        tabs: tuple[Callable[[CaseContents], QWidget], ...] = (
            OverviewTab,
            self._report,
            self._commitments,
            self._consents,
            self._path,
        )
        self._main.addWidget(tabs[self.tabs.currentIndex()](self.contents))
        self._main.addStretch(1)

    def _report(self, contents: CaseContents) -> QWidget:
        shown = ReportView(contents)
        shown.entry_wanted.connect(lambda: self.entrusted.enter(contents))
        shown.strike_wanted.connect(partial(self.entrusted.strike, contents))
        return shown

    def _commitments(self, contents: CaseContents) -> QWidget:
        shown = CommitmentList(contents)
        shown.followed_up.connect(self._on_followed_up)
        return shown

    def _consents(self, contents: CaseContents) -> QWidget:
        shown = ConsentsTab(contents)
        shown.grounds.record_wanted.connect(lambda: self.grounds.record(contents))
        shown.grounds.confirm_wanted.connect(self.grounds.confirm)
        shown.grounds.end_wanted.connect(self.grounds.end)
        shown.consent_chosen.connect(self.consent_chosen)
        person_id = contents.view.case.person_id
        shown.consent_wanted.connect(lambda: self.consent_wanted.emit(person_id))
        return shown

    def _path(self, contents: CaseContents) -> QWidget:
        person_id = contents.view.case.person_id
        shown = self.paths.tab(contents.path)
        shown.consent_wanted.connect(lambda: self.consent_wanted.emit(person_id))
        return shown

    def _on_followed_up(self, commitment: Commitment, event: CommitmentEvent) -> None:
        use_case = self._desk.commitments.follow_up
        if event in (CommitmentEvent.BEGIN, CommitmentEvent.COMPLETE):
            job = partial(use_case, commitment.id, event)
            self._work.run(self, job, lambda _: self._thank(), self.messages.refuse)
            return
        sheet = Sheet(word(event), self.tr("Festhalten"), commitment.text, self)

        def then(draft: d.FeedbackDraft) -> None:
            job = partial(use_case, commitment.id, event, draft.feedback)
            self._work.run(sheet, job, lambda _: self._thank(sheet), sheet.messages.refuse)

        d.decide(sheet, d.FEEDBACK, d.FeedbackDraft(), self._desk.workplace.today, then)

    def _thank(self, sheet: Sheet | None = None) -> None:
        if sheet is not None:
            sheet.accept()
        self.messages.done(self.tr("Rückmeldung festgehalten."))

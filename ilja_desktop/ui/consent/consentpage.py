"""The page of one consent: whether it holds, what it lacks, and who may know what by it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.consent import Consent, ConsentState, ReviewCause
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import ConsentId, ProfessionalId
from ilja_desktop.domain.signing import owing_entrusters
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.consentview import ConsentView
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.consent.historycard import HistoryCard
from ilja_desktop.ui.consent.releasegrid import ReleaseGrid
from ilja_desktop.ui.consent.scancard import ScanCard
from ilja_desktop.ui.consent.scanentered import entered_on_form
from ilja_desktop.ui.consent.sheets import ConsentSheets
from ilja_desktop.ui.consent.words import ENDED, STATE_TONES, explained, lacks
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.avatar import initials
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.detail import DetailPage, Head
from ilja_desktop.ui.kit.label import IconLabel, Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, clear, column, row
from ilja_desktop.ui.kit.pill import SHIELDS
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, word
from ilja_desktop.ui.kit.work import Work


class ConsentPage(DetailPage):
    """One consent.

    Signals:
        case_chosen: the person's case shall be opened.
        record_wanted: a new consent of this person shall be entered.
        sign_wanted: this consent shall be signed on the screen.
    """

    case_chosen = Signal(int)
    record_wanted = Signal(int)
    sign_wanted = Signal(int)

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        super().__init__(QCoreApplication.translate("ConsentPage", "Zurück zu den Einwilligungen"))
        self._desk = desk
        self._work = work
        self._id: ConsentId | None = None
        self._stale = False
        self.view: ConsentView | None = None
        self.sheets = ConsentSheets(desk, work, self)
        self._content = column(gap=Space.L)
        self.body.addLayout(self._content)
        self.body.addStretch(1)
        changes.happened.connect(self._on_changes_happened)

    def open(self, id: ConsentId) -> None:
        """Show another consent."""
        self._id = id
        self.view = None
        self.messages.clear()
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        if self._id is None:
            return
        self._stale = False
        job = partial(self._desk.consents.view, self._id)
        self._work.run(self, job, partial(self._show, self._id), self._on_refused)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        kinds = (Kind.CONSENT, Kind.YOUNG_PERSON, Kind.CASE, Kind.PROFESSIONAL)
        if self._id is None or not touches(changes, *kinds):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _on_refused(self, refusal: Refusal) -> None:
        clear(self._content)
        self.show_head(Head(self.tr("Keine Einwilligung")))
        self.messages.refuse(refusal)

    def _show(self, id: ConsentId, view: ConsentView) -> None:
        if id != self._id:
            return
        self.view = view
        person, consent = view.family.person, view.line.consent
        span = self.tr("Einwilligung vom {first} bis {last} · Fassung {version}").format(
            first=day(consent.valid_from),
            last=day(consent.valid_until),
            version=consent.form_version,
        )
        head = Head(
            person.full_name(),
            span,
            (word(view.line.state), STATE_TONES[view.line.state]),
            (initials(person.given_name, person.family_name), person.id),
        )
        self.show_head(head, *self._buttons(view))
        clear(self._content)
        self._content.addWidget(self._state_note(view))
        self._content.addWidget(
            Adaptive(Grow(self._signed(view), 1), Grow(self._papers(view), 1), below=640)
        )
        entered = [*entered_on_form(view), *self._paper_facts(view)]
        self._content.addWidget(
            ScanCard(self._desk, self._work, view.line.consent.id, entered, self.messages)
        )
        self._content.addWidget(self._matrix(view))
        self._content.addWidget(HistoryCard(view, self._desk, self._work, self))
        self.keep_focus()

    def _buttons(self, view: ConsentView) -> list[Button]:
        state = view.line.state
        buttons = []
        if view.cases:
            case = Button(self.tr("Zum Fall"), icon="folder-open")
            case.clicked.connect(partial(self.case_chosen.emit, view.cases[-1]))
            buttons.append(case)
        if state not in ENDED:
            buttons += self._while_running(view)
        number = view.line.consent.last_withdrawal
        if number is not None:
            off = Button(self.tr("Widerruf abarbeiten"), icon="clipboard-check")
            off.clicked.connect(partial(self.sheets.work_off, view.line.consent.id, number))
            buttons.append(off)
        if state in ENDED or state is ConsentState.RENEWAL_NEEDED:
            anew = Button(self.tr("Neue Einwilligung eintragen"), ButtonKind.PRIMARY, "signature")
            anew.clicked.connect(partial(self.record_wanted.emit, view.family.person.id))
            buttons.append(anew)
        return buttons

    def _while_running(self, view: ConsentView) -> list[Button]:
        """Return what can be done as long as the consent has not ended."""
        unsigned = not view.line.missing.nothing() or not view.special_missing.nothing()
        unsigned = unsigned or bool(owing_entrusters(view.line.consent, view.today))
        unseen = view.line.consent.original_seen_on is None
        withdraw = Button(self.tr("Widerrufen"), ButtonKind.DANGER, "shield-x")
        withdraw.clicked.connect(lambda: self.sheets.withdraw(view))
        buttons = [withdraw]
        if unseen:
            kind = ButtonKind.SECONDARY if unsigned else ButtonKind.PRIMARY
            seen = Button(self.tr("Original gesehen"), kind, "eye")
            seen.clicked.connect(lambda: self.sheets.see_original(view))
            buttons.append(seen)
        if unsigned:
            missing = not view.line.missing.nothing()
            kind = ButtonKind.PRIMARY if missing else ButtonKind.SECONDARY
            sign = Button(self.tr("Unterschrift nachtragen"), kind, "signature")
            sign.clicked.connect(lambda: self.sheets.sign(view))
            buttons.append(sign)
            screen = Button(self.tr("Am Bildschirm unterschreiben"), icon="pencil")
            screen.clicked.connect(partial(self.sign_wanted.emit, view.line.consent.id))
            screen.hide()
            self._work.run(screen, self._desk.table_signings.allowed, screen.setVisible)
            buttons.append(screen)
        if not may(self._desk.user, Right.WRITE_CONSENTS):
            for button in buttons:
                button.refuse(self.tr("Dafür fehlt Ihnen die Berechtigung."))
        return buttons

    def _state_note(self, view: ConsentView) -> QWidget:
        state, consent = view.line.state, view.line.consent
        tone = STATE_TONES[state]
        lines = [explained(state)]
        if consent.review_reason == ReviewCause.INSIGHT_UNPROVEN.value:
            text = self.tr(
                "Es fehlt, wer wann mit welchen Fragen eingeschätzt hat, dass der junge Mensch "
                "versteht, was er unterschreibt. Bitte unten im Verlauf eintragen."
            )
            lines = [text]
        if state not in ENDED:
            missing = lacks(view.line.missing, view.family, consent)
            if missing:
                lines.append(self.tr("Es fehlt: {what}.").format(what=" · ".join(missing)))
        if consent.withdrawal is not None:
            text = self.tr("Widerrufen am {day} von {who}, {form}.")
            taken_back = consent.withdrawal
            lines.append(
                text.format(
                    day=day(taken_back.withdrawn_on),
                    who=taken_back.withdrawn_by,
                    form=word(taken_back.form).lower(),
                )
            )
        return Note("\n".join(lines), tone, icon=SHIELDS[tone])

    def _add_sheets(self, card: Card, view: ConsentView) -> None:
        """Say which custody holders ticked that they want a sheet."""
        text = self.tr("Bekommt nach der Konferenz ein Blatt: {name}")
        for holder in view.family.holders:
            if holder.id in view.line.consent.holder_sheets:
                line = WrappedLabel(text.format(name=holder.full_name()))
                card.add(row(IconLabel("file-text", size=16), Grow(line), gap=Space.M))

    def _signed(self, view: ConsentView) -> Card:
        card = Card(self.tr("Unterschriften"))
        consent = view.line.consent
        for mark in consent.signatures:
            detail = [word(mark.kind), day(mark.signed_on)]
            if mark.special_signed:
                detail.append(self.tr("auch unter den besonderen Angaben"))
            words = column(
                WrappedLabel(view.family.full_name(mark), Text.STRONG),
                WrappedLabel(" · ".join(detail), Text.CAPTION),
                gap=0,
            )
            card.add(row(IconLabel("check", Tone.OK.value, 16), Grow(words), gap=Space.M))
        if consent.assent_on is not None:
            text = self.tr("Einverständnis des jungen Menschen am {day}")
            line = WrappedLabel(text.format(day=day(consent.assent_on)))
            card.add(row(IconLabel("check", Tone.OK.value, 16), Grow(line)))
        self._add_sheets(card, view)
        if view.line.state not in ENDED:
            for what in lacks(view.line.missing, view.family, consent):
                line = WrappedLabel(self.tr("Fehlt: {what}").format(what=what))
                card.add(row(IconLabel("x", Tone.BAD.value, 16), Grow(line)))
        if not consent.signatures and consent.assent_on is None:
            card.add(Label(self.tr("Noch keine Unterschrift vermerkt."), Text.MUTED))
        card.body.addStretch(1)
        return card

    def _papers(self, view: ConsentView) -> Card:
        card = Card(self.tr("Papier und Aufklärung"))
        for label, value in self._paper_facts(view):
            if value:
                words = column(Label(label, Text.CAPTION), WrappedLabel(value), gap=0)
                card.add(words)
        card.body.addStretch(1)
        return card

    def _paper_facts(self, view: ConsentView) -> list[tuple[str, str]]:
        consent = view.line.consent
        names = {each.id: each.display_name() for each in view.professionals}

        def by(id: ProfessionalId | None) -> str:
            return names.get(id, "") if id is not None else ""

        explained = " · ".join(
            filter(None, (by(consent.explained_by_id), day(consent.explained_on)))
        )
        seen = " · ".join(
            filter(None, (by(consent.original_seen_by_id), day(consent.original_seen_on)))
        )
        return [
            (self.tr("Aufgeklärt von, am"), explained),
            (self.tr("Sprache"), self._language(consent)),
            (self.tr("Einsichtsfähigkeit"), self._insight(consent)),
            (self.tr("Zwecke"), _purposes(consent)),
            (self.tr("Konferenzen"), self._conferences(consent)),
            (self.tr("Anderes Formular"), consent.form_name),
            (self.tr("Auf dem Formular fehlt"), ", ".join(map(word, consent.missing_elements))),
            (self.tr("Original gesehen von, am"), seen),
            (self.tr("Kopie ausgehändigt am"), day(consent.copy_given_on)),
            (self.tr("Löschen spätestens am"), day(consent.erase_by)),
            (self.tr("Das Original liegt"), consent.original_kept_at),
            (self.tr("Begleitung"), ", ".join(consent.companions)),
        ]

    def _insight(self, consent: Consent) -> str:
        if consent.insight_on is None:
            return ""
        return f"{word(consent.insight)} · {day(consent.insight_on)}"

    def _conferences(self, consent: Consent) -> str:
        parts = [day(each) for each in consent.conference_days]
        if consent.conference_count is not None:
            text = self.tr("höchstens {count}")
            parts.append(text.format(count=consent.conference_count))
        return ", ".join(parts)

    def _language(self, consent: Consent) -> str:
        if consent.interpreter:
            text = self.tr("{language}, gedolmetscht von {who}")
            return text.format(language=consent.language, who=consent.interpreter)
        return consent.language

    def _matrix(self, view: ConsentView) -> Card:
        card = Card(self.tr("Wer darf heute was wissen?"))
        if not view.releases:
            card.add(Label(self.tr("Auf dem Formular ist nichts angekreuzt."), Text.MUTED))
            return card
        professionals = {each.id: each for each in view.professionals}
        institutions = {each.id: each for each in view.institutions}
        card.add(ReleaseGrid(view.releases, professionals, institutions, view.family))
        return card


def _purposes(consent: Consent) -> str:
    """Return each purpose with its last day."""
    ends: dict[Purpose, date] = {}
    for grant in consent.grants:
        ends[grant.purpose] = max(grant.valid_until, ends.get(grant.purpose, date.min))
    return ", ".join(f"{word(purpose)} ({day(end)})" for purpose, end in ends.items())

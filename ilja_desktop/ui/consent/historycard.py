"""What happened to a consent, and what can be settled: disagreement, and a review."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.consent import Consent, ConsentState, ReviewCause
from ilja_desktop.domain.consenthistory import ConsentEvent, Happening, history_of
from ilja_desktop.domain.user import Right, may
from ilja_desktop.domain.withdrawal import Objection, Signer
from ilja_desktop.services.consentview import ConsentView
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.consent.doubtsheet import DoubtSheet
from ilja_desktop.ui.consent.insightsheet import InsightSheet
from ilja_desktop.ui.consent.objectionsheet import ObjectionSheet
from ilja_desktop.ui.consent.words import ENDED
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.detail import DetailPage
from ilja_desktop.ui.kit.timeline import Event, Timeline
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import day, word
from ilja_desktop.ui.kit.work import Work

_LOOKS: dict[Happening, tuple[str, Tone]] = {
    Happening.EXPLAINED: ("info", Tone.INFO),
    Happening.SIGNED: ("signature", Tone.OK),
    Happening.ORIGINAL_SEEN: ("eye", Tone.OK),
    Happening.COPY_GIVEN: ("file-text", Tone.OK),
    Happening.OBJECTED: ("x", Tone.BAD),
    Happening.SETTLED: ("check", Tone.OK),
    Happening.PARTLY_WITHDRAWN: ("shield-alert", Tone.WARN),
    Happening.WITHDRAWN: ("shield-x", Tone.BAD),
    Happening.MISTAKEN: ("pencil", Tone.NEUTRAL),
    Happening.SUPERSEDED: ("history", Tone.NEUTRAL),
    Happening.EXPIRED: ("clock", Tone.NEUTRAL),
    Happening.UNDER_REVIEW: ("triangle-alert", Tone.WARN),
    Happening.INVALID: ("shield-x", Tone.BAD),
}


class HistoryCard(Card):
    """The history of one consent, the latest first."""

    def __init__(self, view: ConsentView, desk: Desk, work: Work, page: DetailPage) -> None:
        super().__init__(QCoreApplication.translate("HistoryCard", "Verlauf"))
        self._view = view
        self._desk = desk
        self._work = work
        self._page = page
        if view.line.state not in ENDED and may(desk.user, Right.WRITE_CONSENTS):
            self.add(Flow(*self._buttons()))
        events = history_of(view.line.consent, view.today)
        self.add(Timeline([self._event(each) for each in reversed(events)]))

    def _buttons(self) -> list[Button]:
        consent = self._view.line.consent
        found = [
            self._button(
                self.tr("Geklärt: {who} ist einverstanden").format(who=self._name(each)),
                "check",
                partial(self._settle_objection, each),
            )
            for each in consent.objections
            if each.settled_on is None
        ]
        if consent.review_reason == ReviewCause.INSIGHT_UNPROVEN.value:
            found.append(
                self._button(self.tr("Einsichtsfähigkeit einschätzen"), "eye", self._ask_insight)
            )
        elif self._view.line.state is ConsentState.UNDER_REVIEW and not consent.lacks_essentials:
            found.append(
                self._button(self.tr("Geprüft und in Ordnung"), "shield-check", self._settle)
            )
        found.append(
            self._button(self.tr("Jemand ist nicht einverstanden"), "x", self._ask_objection)
        )
        found.append(self._button(self.tr("Etwas stimmt nicht"), "triangle-alert", self._ask_doubt))
        return found

    def _button(self, text: str, icon: str, then: Callable[[], None]) -> Button:
        button = Button(text, icon=icon, extent=Extent.SMALL)
        button.clicked.connect(lambda: then())
        return button

    def _ask_objection(self) -> None:
        ObjectionSheet(self._view, self._desk, self._work, self._page).open()

    def _ask_doubt(self) -> None:
        DoubtSheet(self._view.line.consent, self._desk, self._work, self._page).open()

    def _ask_insight(self) -> None:
        InsightSheet(self._view, self._desk, self._work, self._page).open()

    def _settle_objection(self, objection: Objection) -> None:
        consent = self._view.line.consent
        job = partial(
            self._desk.consents.reconcile,
            consent.id,
            consent.revision,
            objection,
            self._view.today,
        )
        done = self.tr("Die Uneinigkeit ist geklärt.")
        self._work.run(
            self._page, job, lambda _: self._page.messages.done(done), self._page.messages.refuse
        )

    def _settle(self) -> None:
        consent = self._view.line.consent
        job = partial(self._desk.consents.settle, consent.id, consent.revision)
        done = self.tr("Die Einwilligung ist geprüft.")

        def then(_consent: Consent) -> None:
            self._page.messages.done(done)

        self._work.run(self._page, job, then, self._page.messages.refuse)

    def _event(self, event: ConsentEvent) -> Event:
        icon, tone = _LOOKS[event.happening]
        return Event(icon, tone, word(event.happening), day(event.on), self._text(event))

    def _text(self, event: ConsentEvent) -> str:
        parts = [event.who or self._name(event.signer), event.reason]
        if event.objection is not None:
            parts += [word(each) for each in event.objection.categories]
        if event.scope is not None and not event.scope.whole():
            parts += [word(each) for each in (*event.scope.purposes, *event.scope.categories)]
        return " · ".join(filter(None, parts))

    def _name(self, signer: Signer | None) -> str:
        return "" if signer is None else self._view.family.full_name(signer)

"""One volunteer: where they stand, what was seen, what they learned and were paid."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.ids import VolunteerId
from ilja_desktop.domain.mentorship import Mentorship
from ilja_desktop.domain.volunteer import (
    STEPS,
    Payment,
    Volunteer,
    VolunteerEvent,
    VolunteerState,
    YearOfPayments,
    payments_in,
    years_of,
)
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.avatar import initials
from ilja_desktop.ui.kit.button import Button, RowButton
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.detail import DetailPage, Head
from ilja_desktop.ui.kit.dialog import Ask
from ilja_desktop.ui.kit.label import ElidedLabel, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, Stretch, boxed, clear, column, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import day, word
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.volunteer.columns import TANDEM_TONES, VOLUNTEER_TONES
from ilja_desktop.ui.volunteer.paymentsheet import PaymentSheet
from ilja_desktop.ui.volunteer.proofsheet import ProofSheet
from ilja_desktop.ui.volunteer.sticksheet import StickSheet
from ilja_desktop.ui.volunteer.trainingsheet import TrainingSheet
from ilja_desktop.ui.volunteer.volunteercards import (
    about_card,
    payment_line,
    payments_card,
    proofs_card,
    small,
    training_line,
)
from ilja_desktop.ui.volunteer.volunteersheet import VolunteerSheet

_FORWARD = (VolunteerEvent.SELECT, VolunteerEvent.CHECK, VolunteerEvent.BEGIN)


@dataclass(frozen=True)
class VolunteerView:
    """What the page shows."""

    volunteer: Volunteer
    institution: str
    year: YearOfPayments
    tandems: tuple[Mentorship, ...]


class VolunteerPage(DetailPage):
    """Shows one volunteer.

    Signals:
        tandem_chosen: by id.
        papers_wanted: certificates of service and trainings, for a volunteer.
    """

    tandem_chosen = Signal(int)
    papers_wanted = Signal(object)

    def __init__(self, desk: Desk, work: Work) -> None:
        super().__init__(QCoreApplication.translate("VolunteerPage", "Alle Lotsen"))
        self._desk, self._work = desk, work
        self._id: VolunteerId | None = None
        self._year: int | None = None

    def open(self, id: VolunteerId) -> None:
        """Show a volunteer."""
        self._id, self._year = id, None
        self.messages.clear()
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        if self._id is not None:
            self._work.run(self, partial(self._look, self._id), self._show, self.messages.refuse)

    def _look(self, id: VolunteerId) -> VolunteerView:
        desk = self._desk
        volunteer = desk.volunteers.get(id)
        names = {one.id: one.name for one in desk.network.institutions()}
        year = desk.volunteers.payments(id, self._year or desk.workplace.today().year)
        lines = desk.mentor_logs.lines()
        tandems = tuple(line.tandem for line in lines if line.tandem.volunteer_id == id)
        institution = names.get(volunteer.institution_id, "") if volunteer.institution_id else ""
        return VolunteerView(volunteer, institution, year, tandems)

    def _show(self, view: VolunteerView) -> None:
        one = view.volunteer
        head = Head(
            one.display_name(),
            " · ".join(filter(None, (view.institution, one.phone, one.mail))),
            (word(one.state), VOLUNTEER_TONES[one.state]),
            (initials(one.given_name, one.family_name), one.id),
        )
        self.show_head(head, *self._actions(one))
        clear(self.body)
        cards = (self._payments(view), self._tandems(view), self._about(view))
        left = boxed(column(self._proofs(one), self._trainings(one), Stretch(), gap=Space.L))
        right = boxed(column(*cards, Stretch(), gap=Space.L))
        self.body.addWidget(Adaptive(Grow(left, 3), Grow(right, 2), below=820))
        self.body.addStretch(1)
        self.keep_focus()

    def _actions(self, one: Volunteer) -> list[QWidget]:
        papers = Button(self.tr("Papiere"), icon="printer")
        papers.clicked.connect(lambda: self.papers_wanted.emit(one))
        actions: list[QWidget] = [papers]
        if one.state is VolunteerState.ACTIVE:
            stick = Button(self.tr("Startstick"), icon="usb")
            stick.clicked.connect(
                lambda: StickSheet(self._desk, self._work, one, self.window()).open()
            )
            actions.append(stick)
        for event in VolunteerEvent:
            if (one.state, event) not in STEPS:
                continue
            forward = event in _FORWARD
            kind = ButtonKind.PRIMARY if forward else ButtonKind.SECONDARY
            button = Button(word(event), kind)
            button.clicked.connect(partial(self._step, one, event))
            actions.insert(len(actions) if forward else 1, button)
        return actions

    def _step(self, one: Volunteer, event: VolunteerEvent) -> None:
        volunteers = self._desk.volunteers
        match event:
            case VolunteerEvent.SELECT:
                self._run(partial(volunteers.select, one.id))
            case VolunteerEvent.CHECK:
                self._run(partial(volunteers.check, one.id))
            case VolunteerEvent.BEGIN:
                self._run(partial(volunteers.begin, one.id))
            case VolunteerEvent.DECLINE:
                text = self.tr("Die Angaben zum Führungszeugnis werden sofort gelöscht.")
                self._ask(one, self.tr("Nicht aufnehmen?"), text, volunteers.decline)
            case VolunteerEvent.LEAVE:
                text = self.tr(
                    "Neue Einwilligungen nennen diese Person nicht mehr. Die Angaben zum "
                    "Führungszeugnis löschen sich spätestens sechs Monate nach der letzten "
                    "Begleitung."
                )
                self._ask(one, self.tr("Tätigkeit beenden?"), text, volunteers.leave)

    def _ask(
        self, one: Volunteer, title: str, text: str, deed: Callable[[VolunteerId], Volunteer]
    ) -> None:
        ask = Ask(title, text, self.tr("Ja, so eintragen"), parent=self.window())
        ask.accepted.connect(lambda: self._run(partial(deed, one.id)))
        ask.open()

    def _run(self, job: Callable[[], Volunteer]) -> None:
        self.messages.clear()
        self._work.run(self, job, lambda _: self.refresh(), self.messages.refuse)

    def _proofs(self, one: Volunteer) -> Card:
        enter = small(self.tr("Eintragen"), "pencil")
        enter.clicked.connect(lambda: ProofSheet(self._desk, self._work, one, self.window()).open())
        return proofs_card(one, enter)

    def _trainings(self, one: Volunteer) -> Card:
        add = small(self.tr("Hinzufügen"), "plus")
        add.clicked.connect(partial(self._open_training, one, None))
        card = Card(self.tr("Schulungen"), corner=add)
        for at, training in enumerate(one.trainings):
            line = training_line(training)
            line.clicked.connect(partial(self._open_training, one, at))
            card.add(line)
        words = self.tr("{hours} Stunden teilgenommen").format(hours=one.training_hours())
        card.add(
            WrappedLabel(words if one.trainings else self.tr("Noch nichts geplant."), Text.CAPTION)
        )
        return card

    def _open_training(self, one: Volunteer, at: int | None, *_: object) -> None:
        TrainingSheet(self._desk, self._work, one, at, self.window()).open()

    def _payments(self, view: VolunteerView) -> Card:
        enter = small(self.tr("Eintragen"), "plus")
        enter.clicked.connect(partial(self._open_payment, view.volunteer, None))
        card, year = payments_card(view.year, enter), view.year.year
        for payment in payments_in(view.volunteer.payments, year):
            line = payment_line(payment)
            line.clicked.connect(partial(self._open_payment, view.volunteer, payment))
            card.add(line)
        years = sorted(
            {self._desk.workplace.today().year, *years_of(view.volunteer.payments)}, reverse=True
        )
        if len(years) > 1:
            chosen = Segment(self.tr("Jahr der Zahlungen"), [str(each) for each in years])
            chosen.setCurrentIndex(years.index(year))
            chosen.currentChanged.connect(lambda at: self._choose_year(years[at]))
            card.add(row(chosen, Stretch()))
        return card

    def _open_payment(self, one: Volunteer, payment: Payment | None, *_: object) -> None:
        PaymentSheet(self._desk, self._work, one, payment, self.window()).open()

    def _choose_year(self, year: int) -> None:
        self._year = year
        self.refresh()

    def _about(self, view: VolunteerView) -> Card:
        change = small(self.tr("Ändern"), "pencil")
        change.clicked.connect(
            lambda: VolunteerSheet(self._desk, self._work, view.volunteer, self.window()).open()
        )
        return about_card(view.volunteer, view.institution, change)

    def _tandems(self, view: VolunteerView) -> Card:
        card = Card(self.tr("Tandems"))
        for tandem in view.tandems:
            state = Pill(word(tandem.state), TANDEM_TONES[tandem.state])
            since = self.tr("angefragt am {day}").format(day=day(tandem.requested_on))
            if tandem.began_on is not None:
                since = self.tr("seit {day}").format(day=day(tandem.began_on))
            name = ElidedLabel(tandem.name, Text.STRONG)
            said = column(name, ElidedLabel(since, Text.CAPTION), gap=0)
            line = RowButton(f"{tandem.name}, {word(tandem.state)}", row(Grow(said), state))
            line.clicked.connect(partial(self.tandem_chosen.emit, tandem.id))
            card.add(line)
        if not view.tandems:
            card.add(WrappedLabel(self.tr("Zurzeit keines."), Text.MUTED))
        return card

"""Volunteers in the window: taken on, matched, read along; everything fits everywhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.mentorlog import LogOrigin
from ilja_desktop.domain.mentorship import EndReason, MentorshipState, Mood, NeedDraft
from ilja_desktop.domain.volunteer import Payment, PaymentKind, VolunteerState
from ilja_desktop.ui.kit.button import Button, RowButton
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.dialog import Ask, Sheet
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.volunteer.endsheet import EndDraft, EndSheet
from ilja_desktop.ui.volunteer.entrysheet import EntrySheet
from ilja_desktop.ui.volunteer.needsheet import NeedSheet
from ilja_desktop.ui.volunteer.paymentsheet import PaymentSheet
from ilja_desktop.ui.volunteer.proofsheet import ProofSheet
from ilja_desktop.ui.volunteer.room import VolunteerRoom
from ilja_desktop.ui.volunteer.volunteersheet import VolunteerSheet
from tests.services.conftest import Town
from tests.services.mentoring import SEEN, TODAY, Mentoring, entry, mentoring_in
from tests.ui.everywhere import Everywhere
from tests.ui.heard import Heard
from tests.ui.idle import until_idle

S = TypeVar("S", bound=Sheet)


@pytest.fixture
def mentoring(town: Town) -> Mentoring:
    return mentoring_in(town)


@pytest.fixture
def room(mentoring: Mentoring, work: Work, qtbot: QtBot) -> VolunteerRoom:
    desk = mentoring.town.desk
    shown = VolunteerRoom(desk, work, Changes(desk.on_change))
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    return shown


def the(kind: type[S], qtbot: QtBot, ready: Callable[[S], bool] = lambda _: True) -> S:
    """Return the sheet that is open, once it is filled."""

    def found() -> list[S]:
        tops = QApplication.topLevelWidgets()
        return [each for each in tops if isinstance(each, kind) and each.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1 and ready(found()[0]))
    return found()[0]


def button(room: VolunteerRoom, text: str) -> Button:
    """Return the first visible button with a text."""
    page = room.currentWidget()
    assert page is not None
    found = (each for each in page.findChildren(Button) if each.text() == text)
    return next(each for each in found if each.isVisible())


def offered(room: VolunteerRoom, text: str) -> bool:
    page = room.currentWidget()
    assert page is not None
    return any(each.text() == text and each.isVisible() for each in page.findChildren(Button))


def test_somebody_is_taken_on_step_by_step(
    room: VolunteerRoom, mentoring: Mentoring, work: Work, qtbot: QtBot
) -> None:
    volunteers = mentoring.town.desk.volunteers
    room.list.interest.click()
    institution = mentoring.association.id
    sheet = the(VolunteerSheet, qtbot, lambda each: each.form.draft().institution_id == institution)
    draft = replace(
        sheet.form.draft(), given_name="Łucja", family_name="Ö", languages=("Arabisch",)
    )
    sheet.form.show_draft(draft)
    sheet.confirm.click()
    qtbot.waitUntil(lambda: offered(room, "Auswählen"))
    button(room, "Auswählen").click()  # refused: nothing was seen yet
    qtbot.waitUntil(lambda: room.volunteer.messages.isVisible())
    (one,) = volunteers.all()
    assert one.state is VolunteerState.INTERESTED

    button(room, "Eintragen").click()
    proofs = the(ProofSheet, qtbot)
    proofs.form.show_draft(
        replace(
            proofs.form.draft(),
            interviewed_on=SEEN,
            selection="passt",
            agreed_on=SEEN,
            pledged_on=SEEN,
            device_pledged_on=SEEN,
            seen_on=SEEN,
            dated_on=date(2026, 9, 20),
            no_relevant_entry=True,
        )
    )
    proofs.confirm.click()
    qtbot.waitUntil(lambda: volunteers.get(one.id).certificate is not None)
    for word in ("Auswählen", "Als geprüft eintragen", "Beginnen lassen"):
        until_idle(work)
        qtbot.waitUntil(partial(offered, room, word))
        button(room, word).click()
    qtbot.waitUntil(lambda: volunteers.get(one.id).state is VolunteerState.ACTIVE)
    qtbot.waitUntil(lambda: offered(room, "Startstick"))


def test_a_payment_is_put_right_and_struck_and_years_are_kept_apart(
    room: VolunteerRoom, mentoring: Mentoring, work: Work, qtbot: QtBot
) -> None:
    volunteers, one = mentoring.town.desk.volunteers, mentoring.volunteer()
    for day in (date(2025, 5, 2), date(2026, 5, 2)):
        payment = Payment(kind=PaymentKind.HONORARY, paid_on=day, cents=120_000, what_for="Mai")
        one = volunteers.pay(one.id, one.revision, payment)
    room.open_volunteer(one.id)
    qtbot.waitUntil(lambda: len(payments(room)) == 1)
    (said,) = payments(room)
    assert said == "Mai, 02.05.2026 · Ehrenamtspauschale (§ 3 Nr. 26a EStG), 1.200,00 €"
    payments(room)[said].click()
    sheet = the(PaymentSheet, qtbot)
    sheet.form.show_draft(replace(sheet.form.draft(), amount="1.100,50"))
    sheet.confirm.click()
    qtbot.waitUntil(lambda: volunteers.payments(one.id, 2026).paid[PaymentKind.HONORARY] == 110_050)
    until_idle(work)
    room.volunteer.refresh()
    until_idle(work)
    (line,) = payments(room).values()
    line.click()
    the(PaymentSheet, qtbot).strike.click()
    qtbot.waitUntil(lambda: volunteers.payments(one.id, 2026).paid[PaymentKind.HONORARY] == 0)
    assert volunteers.payments(one.id, 2025).exceeded == (PaymentKind.HONORARY,)
    until_idle(work)
    room.volunteer.refresh()
    until_idle(work)
    years = room.volunteer.findChild(Segment)
    assert isinstance(years, Segment)
    years.setCurrentIndex(1)
    qtbot.waitUntil(lambda: any("02.05.2025" in each for each in payments(room)))


def payments(room: VolunteerRoom) -> dict[str, RowButton]:
    rows = room.volunteer.findChildren(RowButton)
    return {each.accessibleName(): each for each in rows if each.accessibleName().endswith("€")}


def test_a_copy_on_paper_is_confirmed_by_hand(
    room: VolunteerRoom, mentoring: Mentoring, work: Work, qtbot: QtBot
) -> None:
    mentorships = mentoring.town.desk.mentorships
    tandem = mentoring.tandem(mentoring.volunteer())
    mentorships.end(tandem.id, EndReason.AS_PLANNED)
    room.open(tandem.id)
    qtbot.waitUntil(lambda: offered(room, "Kopie ist geleert"))
    button(room, "Kopie ist geleert").click()
    tops = (each for each in QApplication.topLevelWidgets() if isinstance(each, Ask))
    next(each for each in tops if each.isVisible()).accept()
    qtbot.waitUntil(lambda: mentorships.get(tandem.id).emptied_on == TODAY)
    until_idle(work)
    assert not offered(room, "Kopie ist geleert")


def test_a_tandem_is_asked_for_chosen_and_ended(
    room: VolunteerRoom, mentoring: Mentoring, work: Work, qtbot: QtBot
) -> None:
    mentorships = mentoring.town.desk.mentorships
    volunteer = mentoring.volunteer()
    young = mentoring.person(volunteer)
    room.list.request.click()
    sheet = the(NeedSheet, qtbot, lambda each: bool(each.people))
    assert sheet.none.isHidden()
    sheet.form.show_draft(
        replace(sheet.form.draft(), person_id=young.id, given_name="Emre", languages=("Türkisch",))
    )
    sheet.confirm.click()
    qtbot.waitUntil(lambda: offered(room, "Bekannt machen"))
    button(room, "Bekannt machen").click()
    qtbot.waitUntil(lambda: offered(room, "Beginnen"))
    button(room, "Beginnen").click()
    qtbot.waitUntil(lambda: offered(room, "Unterbrechen"))
    (line,) = mentoring.town.desk.mentor_logs.lines()
    assert line.tandem.state is MentorshipState.ACTIVE
    button(room, "Beenden").click()
    end = the(EndSheet, qtbot)
    end.confirm.click()
    assert end.isVisible()  # no end without a reason
    end.form.show_draft(EndDraft(reason=EndReason.FOLLOW_ON_FOUND))
    end.confirm.click()
    qtbot.waitUntil(lambda: mentorships.get(line.tandem.id).state is MentorshipState.ENDED)
    until_idle(work)


def test_entries_are_read_answered_and_typed_from_paper(
    room: VolunteerRoom, mentoring: Mentoring, work: Work, qtbot: QtBot
) -> None:
    logs = mentoring.town.desk.mentor_logs
    tandem = mentoring.tandem(mentoring.volunteer())
    logs.write(tandem.id, entry(mood=Mood.CALL_ME, inquiry="Wer bezahlt die Fahrkarte?"))
    logs.write(tandem.id, entry(fare_cents=450, minutes=90))
    room.open(tandem.id)
    qtbot.waitUntil(lambda: offered(room, "Alle als gelesen eintragen"))
    button(room, "Vom Papier nachtragen").click()
    sheet = the(EntrySheet, qtbot)
    sheet.form.first.show_draft(entry(done="Seine Mutter war krank", met_on=TODAY))
    sheet.autosave.touch()
    sheet.autosave.flush()
    qtbot.waitUntil(lambda: sheet.form.note.isVisible())
    assert "krank" in sheet.form.note.label.text()
    sheet.confirm.click()
    qtbot.waitUntil(lambda: len(logs.of(tandem.id)) == 3)
    assert logs.unfinished(tandem.id) is None
    assert {each.origin for each in logs.of(tandem.id)} == {LogOrigin.WRITTEN, LogOrigin.PAPER}
    sheet.reject()
    until_idle(work)
    button(room, "Alle als gelesen eintragen").click()
    qtbot.waitUntil(lambda: not any(each.waits for each in logs.of(tandem.id)))
    until_idle(work)


def test_everything_fits_everywhere(
    room: VolunteerRoom,
    mentoring: Mentoring,
    work: Work,
    heard: Heard,
    qtbot: QtBot,
    at_all_sizes: Everywhere,
) -> None:
    volunteer = mentoring.volunteer(capacity=2)
    tandem = mentoring.tandem(volunteer)
    mentoring.town.desk.mentor_logs.write(tandem.id, entry(mood=Mood.STALLED, inquiry="Wer?"))
    young = mentoring.person(volunteer, given_name="Nûr")
    need = NeedDraft(given_name="Nûr", languages=("Türkisch",), region="Düren")
    asked = mentoring.town.desk.mentorships.request(young.id, need)
    until_idle(work)

    def turn(show: Callable[[], object]) -> Callable[[], object]:
        def shown() -> None:
            show()
            until_idle(work)

        return shown

    at_all_sizes(
        room,
        *(turn(partial(room.list.tabs.setCurrentIndex, at)) for at in range(3)),
        turn(partial(room.open_volunteer, volunteer.id)),
        turn(partial(room.open, tandem.id)),
        turn(partial(room.open, asked.id)),
        turn(room.tandem.back.click),
    )
    assert (heard.refusals, heard.bugs) == ([], [])

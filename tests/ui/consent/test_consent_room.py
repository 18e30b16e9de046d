"""Consents in the window: what ends next, entered from the paper, judged live, withdrawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.consent import Consent, ConsentState, Insight
from ilja_desktop.domain.coverage import may_know
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.grant import Direction, Purpose, Recipient
from ilja_desktop.domain.grantplan import GrantPlan, Receiver, Tick
from ilja_desktop.domain.ids import ConsentId
from ilja_desktop.domain.naming import Listener
from ilja_desktop.domain.person import CustodyHolderDraft, YoungPerson
from ilja_desktop.domain.user import Role
from ilja_desktop.ui.consent.events import OriginalDraft, SignatureDraft
from ilja_desktop.ui.consent.parts import InsightPart
from ilja_desktop.ui.consent.room import ConsentRoom
from ilja_desktop.ui.consent.withdrawalsheet import WithdrawalSheet
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.table import PLACEHOLDER
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import Town
from tests.ui.keyboard import press

SCHOOL, HEALTH = DataCategory.SCHOOL, DataCategory.HEALTH


@pytest.fixture
def room(town: Town, work: Work, qtbot: QtBot) -> ConsentRoom:
    made = ConsentRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture
def minor(town: Town) -> YoungPerson:
    """Somebody of sixteen with two parents."""
    person = town.a_person(family_name="Al-Khatib", given_name="Amira", born_on=date(2010, 6, 1))
    for name in ("Rima", "Samir"):
        draft = CustodyHolderDraft(person_id=person.id, family_name="Al-Khatib", given_name=name)
        town.desk.people.add_holder(draft)
    town.a_case(person)
    return person


def said(part: QWidget) -> str:
    return " ".join(label.text() for label in part.findChildren(Label) if label.isVisible())


def button(part: QObject, text: str, qtbot: QtBot) -> Button:
    """Return a visible button, once it is there."""

    def found() -> list[Button]:
        return [each for each in part.findChildren(Button) if each.text() == text and _seen(each)]

    qtbot.waitUntil(lambda: len(found()) == 1)
    return found()[0]


def _seen(part: QWidget) -> bool:
    return part.isVisible()


def the_sheet(qtbot: QtBot) -> Sheet:
    def sheets() -> list[Sheet]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, Sheet) and w.isVisible()]

    qtbot.waitUntil(lambda: len(sheets()) == 1)
    return sheets()[0]


def answer(sheet: Sheet, draft: object, qtbot: QtBot) -> None:
    (form,) = sheet.findChildren(FormView)
    form.show_draft(draft)
    assert form.check(), said(sheet)
    with qtbot.waitSignal(sheet.accepted):
        sheet.confirm.click()


def begun(room: ConsentRoom, person: YoungPerson, qtbot: QtBot) -> None:
    room.record(person.id)
    qtbot.waitUntil(room.form.sheet.isVisible)
    qtbot.waitUntil(lambda: "Unterschreiben müssen" in said(room.form.sheet))


def ticked(room: ConsentRoom, town: Town, *categories: DataCategory) -> None:
    """Fill in the form as the paper says: the moderator may tell the jobcenter's function."""
    sheet = room.form.sheet
    sheet.paper.show_draft(
        type(sheet.paper.draft())(
            form_version="1.0",
            explained_by_id=town.moderator.id,
            explained_on=date(2026, 11, 20),
        )
    )
    sheet.insight.show_draft(
        type(sheet.insight.draft())(
            insight=Insight.CAPABLE,
            insight_by_id=town.moderator.id,
            insight_on=date(2026, 11, 20),
            insight_questions="Wer erfährt was?",
        )
    )
    sheet.releasers.show_ids((town.moderator.id,))
    recipient = Recipient(
        institution_id=town.jobcenter.institution_id, function="U25", deputy_covered=True
    )
    (line,) = sheet.recipients.show_receivers((Receiver(recipient=recipient),))
    sheet.recipients.modified.emit()
    if any(category.special for category in categories):
        sheet.ticks.special.setChecked(True)
    for category in categories:
        sheet.ticks.box(line, category).setChecked(True)


def signed(room: ConsentRoom, *, special: bool = False) -> None:
    for line in room.form.sheet.signatures.lines:
        line.signed.setChecked(True)
        line.special.setChecked(special)


def stored(room: ConsentRoom, town: Town, qtbot: QtBot) -> Consent:
    """Press the button and return what was recorded."""
    button(room.form, "Einwilligung eintragen", qtbot).click()
    qtbot.waitUntil(lambda: room.page.view is not None)
    assert room.page.view is not None
    return town.desk.consents.view(ConsentId(room.page.view.line.id)).line.consent


def test_minor_and_both_parents_have_to_sign(
    room: ConsentRoom, town: Town, minor: YoungPerson, qtbot: QtBot
) -> None:
    begun(room, minor, qtbot)
    words = said(room.form.sheet.signatures)
    assert "Amira Al-Khatib, Rima Al-Khatib und Samir Al-Khatib" in words
    assert "Höchstens bis 20.11.2027." in said(room.form.sheet)
    ticked(room, town, SCHOOL)
    signed(room)
    qtbot.waitUntil(lambda: "Alle nötigen Unterschriften" in said(room.form.sheet))
    consent = stored(room, town, qtbot)
    assert {mark.custody_holder_id is None for mark in consent.signatures} == {True, False}
    (grant,) = consent.grants
    assert grant.recipient.function == "U25"
    assert grant.recipient.deputy_covered
    assert grant.direction is Direction.MUTUAL
    qtbot.waitUntil(lambda: "Original nicht gesehen" in said(room.page))
    assert room.page.view is not None
    assert room.page.view.line.state is ConsentState.PARTLY_SIGNED


def test_special_part_is_closed_until_agreed_and_needs_its_own_signature(
    room: ConsentRoom, town: Town, minor: YoungPerson, qtbot: QtBot
) -> None:
    begun(room, minor, qtbot)
    part = InsightPart(insight=Insight.CAPABLE, insight_by_id=town.moderator.id)
    part = replace(part, insight_on=date(2026, 11, 21), insight_questions="Wer erfährt was?")
    room.form.sheet.insight.show_draft(part)
    ticked(room, town, SCHOOL)
    (line,) = room.form.sheet.recipients.lines
    assert not room.form.sheet.ticks.box(line, HEALTH).isEnabled()
    assert not room.form.sheet.entry().draft().grants[0].explicit
    room.form.sheet.ticks.special.setChecked(True)
    room.form.sheet.ticks.box(line, HEALTH).setChecked(True)
    signed(room)
    qtbot.waitUntil(lambda: "bleiben sie verschlossen" in said(room.form.sheet))
    assert {grant.explicit for grant in room.form.sheet.entry().draft().grants} == {True, False}
    consent = stored(room, town, qtbot)
    town.desk.consents.see_original(consent.id, consent.revision, town.moderator.id, "Ordner")
    basis = town.desk.consents.basis(minor.id)
    asked = [
        may_know(
            basis, Listener(town.jobcenter), category, Purpose.CASE_CONFERENCE, date(2026, 11, 21)
        )
        for category in (SCHOOL, HEALTH)
    ]
    assert [verdict.allowed for verdict in asked] == [True, False]
    qtbot.waitUntil(lambda: "Gesonderte Unterschrift fehlt" in said(room.page))


def test_releasing_person_can_be_ticked_alone(town: Town) -> None:
    receiver = Receiver(
        recipient=Recipient(institution_id=town.jobcenter.institution_id, function="U25")
    )
    plan = GrantPlan(
        releasers=(town.moderator.id, town.school.id),
        receivers=(receiver,),
        ticks=frozenset(
            {
                Tick(receiver=0, category=SCHOOL),
                Tick(receiver=0, category=DataCategory.ABSENCE, releaser_id=town.school.id),
            }
        ),
    )
    told = {(g.releaser_id, g.category) for g in plan.grants(date(2026, 1, 1), date(2026, 12, 31))}
    assert told == {
        (town.moderator.id, SCHOOL),
        (town.school.id, SCHOOL),
        (town.school.id, DataCategory.ABSENCE),
    }


def test_entrusted_part_asks_who_said_it(
    room: ConsentRoom, town: Town, minor: YoungPerson, qtbot: QtBot
) -> None:
    begun(room, minor, qtbot)
    ticked(room, town, DataCategory.ENTRUSTED)
    signed(room, special=True)
    button(room.form, "Einwilligung eintragen", qtbot).click()
    assert "wer sie anvertraut hat" in room.form.messages.text
    assert town.desk.consents.all() == ()


def test_form_longer_than_the_rules_allow_is_refused(
    room: ConsentRoom, town: Town, minor: YoungPerson, qtbot: QtBot
) -> None:
    begun(room, minor, qtbot)
    ticked(room, town, SCHOOL)
    span = room.form.sheet.span
    span.show_draft(
        type(span.draft())(valid_from=date(2026, 11, 21), valid_until=date(2028, 11, 21))
    )
    button(room.form, "Einwilligung eintragen", qtbot).click()
    qtbot.waitUntil(lambda: "20.11.2027" in room.form.messages.text)
    assert town.desk.consents.all() == ()


def test_what_is_entered_is_kept_and_offered_again(
    room: ConsentRoom, town: Town, minor: YoungPerson, qtbot: QtBot
) -> None:
    begun(room, minor, qtbot)
    ticked(room, town, SCHOOL)
    qtbot.waitUntil(lambda: "Entwurf gesichert" in room.form.aside.text())
    room.show_list()
    room.record(minor.id)
    qtbot.waitUntil(room.form.resume.isVisible)
    room.form.resume.go_on.click()
    entry = room.form.sheet.entry()
    assert entry.plan.ticks == {Tick(receiver=0, category=SCHOOL)}
    assert entry.consent.form_version == "1.0"


def test_adult_signs_alone(room: ConsentRoom, town: Town, qtbot: QtBot) -> None:
    adult = town.a_person()
    begun(room, adult, qtbot)
    assert "Unterschreiben müssen: Emre Yıldız." in said(room.form.sheet)


def test_missing_custody_holder_is_entered_on_the_way(
    room: ConsentRoom, town: Town, qtbot: QtBot
) -> None:
    child = town.a_person(family_name="B", given_name="O", born_on=date(2013, 1, 1))
    begun(room, child, qtbot)
    assert "noch nicht eingetragen" in said(room.form.sheet)
    button(room.form, "Sorgeberechtigte Person eintragen", qtbot).click()
    answer(the_sheet(qtbot), CustodyHolderDraft(person_id=child.id, family_name="Tesfay"), qtbot)
    qtbot.waitUntil(lambda: "Tesfay" in said(room.form.sheet.signatures))


def test_person_is_found_with_the_keyboard(
    room: ConsentRoom, minor: YoungPerson, qtbot: QtBot
) -> None:
    button(room.list, "Einwilligung eintragen", qtbot).click()
    qtbot.waitUntil(lambda: room.form.picker.search.hasFocus())
    QTest.keyClicks(room.form.picker.search, "khatib")
    qtbot.waitUntil(lambda: room.form.picker.view.model().rowCount() == 1)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(room.form.sheet.isVisible)
    assert room.form.sheet.entry().consent.person_id == minor.id


def test_withdrawal_halts_the_case_and_says_so_first(
    room: ConsentRoom, town: Town, qtbot: QtBot
) -> None:
    case = town.a_reported_case()
    (consent,) = town.desk.consents.basis(case.person_id).consents
    room.open(consent.id)
    button(room.page, "Widerrufen", qtbot).click()
    sheet = the_sheet(qtbot)
    assert isinstance(sheet, WithdrawalSheet)
    qtbot.waitUntil(lambda: f"Angehalten wird: {case.number}." in said(sheet))
    assert f"geboren am 04.05.2007 · {case.number}" in said(sheet)
    sheet.confirm.click()
    assert town.desk.consents.view(consent.id).line.state is ConsentState.VALID
    sheet.right_person.setChecked(True)
    with qtbot.waitSignal(sheet.accepted):
        sheet.confirm.click()
    qtbot.waitUntil(lambda: "wurde widerrufen" in said(room.page))
    left = the_sheet(qtbot)
    qtbot.waitUntil(lambda: "Bestätigung in einfacher Sprache" in said(left))
    left.reject()
    assert town.desk.cases.view(case.id).case.state is CaseState.HALTED
    assert town.desk.consents.view(consent.id).line.state is ConsentState.WITHDRAWN
    button(room.page, "Neue Einwilligung eintragen", qtbot).click()
    qtbot.waitUntil(room.form.sheet.isVisible)


def test_last_signature_and_the_original_make_it_valid(
    room: ConsentRoom, town: Town, qtbot: QtBot
) -> None:
    person = town.a_person()
    case = town.a_case(person)
    consent = town.a_consent(person, signatures=(), original_seen_by_id=None, original_seen_on=None)
    room.open(consent.id)
    button(room.page, "Unterschrift nachtragen", qtbot).click()
    answer(the_sheet(qtbot), SignatureDraft(signer=0, signed_on=date(2026, 11, 20)), qtbot)
    qtbot.waitUntil(lambda: "20.11.2026" in said(room.page))
    button(room.page, "Original gesehen", qtbot).click()
    answer(the_sheet(qtbot), OriginalDraft(seen_by_id=town.moderator.id, kept_at="Ordner 3"), qtbot)
    qtbot.waitUntil(lambda: "Die Einwilligung gilt" in said(room.page))
    assert not town.desk.cases.view(case.id).case.closed_draft


def test_matrix_says_why_not_in_the_cell(room: ConsentRoom, town: Town, qtbot: QtBot) -> None:
    person = town.a_person()
    consent = town.a_consent(person, to=(town.jobcenter,), categories=(SCHOOL,))
    room.open(consent.id)
    qtbot.waitUntil(lambda: "Wer darf heute was wissen?" in said(room.page))
    qtbot.waitUntil(lambda: "Nicht freigegeben" in said(room.page))
    assert "Herr Reinartz, Jobcenter" in said(room.page)


def listed(room: ConsentRoom, column: int = 0) -> list[str]:
    model = room.list.view.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_list_shows_what_ends_next_and_what_is_missing(
    room: ConsentRoom, town: Town, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    later = town.a_person(family_name="Später")
    sooner = town.a_person(family_name="Früher")
    over = town.a_person(family_name="Vorbei")
    town.a_consent(later)
    town.a_consent(sooner, valid_until=date(2026, 12, 31), grants=(), signatures=())
    town.a_consent(over, valid_from=date(2025, 1, 1), valid_until=date(2025, 12, 31), grants=())
    qtbot.waitUntil(lambda: listed(room) == ["Früher, Emre", "Später, Emre"])
    assert "Unterschrift des jungen Menschen" in listed(room, 3)[0]
    assert listed(room, 1) == ["Aufgeklärt", "Gültig"]
    qtmodeltester.check(room.list.view.model())
    room.list.choices.setCurrentIndex(1)
    qtbot.waitUntil(lambda: listed(room) == ["Früher, Emre"])
    room.list.choices.setCurrentIndex(2)
    qtbot.waitUntil(lambda: listed(room) == ["Vorbei, Emre"])
    room.list.choices.setCurrentIndex(3)
    qtbot.waitUntil(lambda: len(listed(room)) == 3 and PLACEHOLDER not in listed(room))
    assert listed(room)[-1] == "Vorbei, Emre"


def test_others_do_not_see_whom_only_a_closed_draft_names(
    town: Town, work: Work, qtbot: QtBot, minor: YoungPerson
) -> None:
    hidden = town.a_consent(minor, signatures=())
    town.a_consent(town.a_person())
    desk = town.desk_of(Role.REPORTING)
    room = ConsentRoom(desk, work, Changes(desk.on_change))
    qtbot.addWidget(room)
    room.show()
    qtbot.waitUntil(lambda: listed(room) == ["Yıldız, Emre"])
    room.open(hidden.id)
    qtbot.waitUntil(lambda: "gibt es in diesem Tresor nicht" in room.page.messages.text)
    assert "Khatib" not in said(room.page)

"""Somebody outside the family who confided something, from the form to their withdrawal."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from ilja_desktop.domain.datacategory import DataCategory, Entruster, Side
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.domain.thirdperson import ThirdPersonDraft
from ilja_desktop.domain.withdrawal import SignerKind
from ilja_desktop.ui.consent.events import SignatureDraft
from ilja_desktop.ui.consent.room import ConsentRoom
from ilja_desktop.ui.consent.withdrawalsheet import WithdrawalSheet
from tests.services.conftest import Town
from tests.ui.consent.test_consent_room import (
    SCHOOL,
    answer,
    begun,
    button,
    minor,
    room,
    said,
    signed,
    stored,
    the_sheet,
    ticked,
)

__all__ = ["minor", "room"]

MYSELF = Entruster(side=Side.YOUNG_PERSON)
WHO = "Rosa Łęcka (Großmutter)"


def confided(room: ConsentRoom, town: Town, minor: YoungPerson, qtbot: QtBot) -> None:
    """Fill in a form on which something is released that the grandmother said."""
    begun(room, minor, qtbot)
    ticked(room, town, SCHOOL, DataCategory.ENTRUSTED)
    before = len(room.form.sheet.signatures.lines)
    button(room.form, "Andere Person eintragen", qtbot).click()
    draft = ThirdPersonDraft(person_id=minor.id, name="Rosa Łęcka", relation="Großmutter")
    answer(the_sheet(qtbot), draft, qtbot)
    qtbot.waitUntil(lambda: len(room.form.sheet.signatures.lines) == before + 1)


def test_they_are_entered_on_the_form_and_asked_to_sign(
    room: ConsentRoom, town: Town, minor: YoungPerson, qtbot: QtBot
) -> None:
    confided(room, town, minor, qtbot)
    sheet = room.form.sheet
    (person,) = town.desk.people.family(minor.id).third_people
    hers = Entruster(side=Side.THIRD_PERSON, third_person_id=person.id)
    assert sheet.entrusters.entrusters() == (hers,)
    line = sheet.signatures.lines[-1]
    assert (line.signed.text(), line.isVisible()) == (WHO, True)
    assert not line.sheet.isVisible(), "a sheet is for custody holders"
    sheet.entrusters.checks[hers].box.click()
    sheet.entrusters.checks[MYSELF].box.click()
    assert sheet.entrusters.entrusters() == (MYSELF,)
    assert not line.isVisible(), "asked only for what they confided"
    sheet.entrusters.checks[hers].box.click()
    signed(room, special=True)
    consent = stored(room, town, qtbot)
    mark = consent.signatures[-1]
    assert (mark.kind, mark.third_person_id) == (SignerKind.ENTRUSTING_PERSON, person.id)
    assert {grant.entrusted_by for grant in consent.grants} == {None, MYSELF, hers}
    qtbot.waitUntil(lambda: WHO in said(room.page))


def test_they_sign_later_and_take_back_what_they_confided(
    room: ConsentRoom, town: Town, minor: YoungPerson, qtbot: QtBot
) -> None:
    confided(room, town, minor, qtbot)
    signed(room, special=True)
    room.form.sheet.signatures.lines[-1].signed.setChecked(False)
    consent = stored(room, town, qtbot)
    missing = f"Unterschrift zu Anvertrautem: {WHO}"
    qtbot.waitUntil(lambda: missing in said(room.page))
    button(room.page, "Unterschrift nachtragen", qtbot).click()
    answer(the_sheet(qtbot), SignatureDraft(signer=3, signed_on=date(2026, 11, 21)), qtbot)
    qtbot.waitUntil(lambda: missing not in said(room.page))
    button(room.page, "Widerrufen", qtbot).click()
    sheet = the_sheet(qtbot)
    assert isinstance(sheet, WithdrawalSheet)
    sheet.form.show_draft(
        type(sheet.form.draft())(
            signer=3, form=sheet.form.draft().form, withdrawn_on=date(2026, 11, 21)
        )
    )
    sheet.right_person.setChecked(True)
    with qtbot.waitSignal(sheet.declared):
        sheet.confirm.click()
    (taken,) = town.desk.consents.view(consent.id).line.consent.withdrawals
    (person,) = town.desk.people.family(minor.id).third_people
    assert (taken.withdrawn_by, taken.third_person_id) == ("Rosa Łęcka", person.id)
    assert taken.scope.entrusted_by == consent.grants[-1].entrusted_by

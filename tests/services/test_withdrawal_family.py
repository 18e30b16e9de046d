"""A withdrawal and the family: sheets of custody holders, and letters a minor does without."""

from datetime import date
from pathlib import Path

import pytest

from ilja_desktop.domain.consent import Signature
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.disclosure import Channel, ReceiverKind
from ilja_desktop.domain.ids import ConsentId
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.person import CustodyHolder
from ilja_desktop.domain.withdrawal import SignerKind, Withdrawal, WithdrawalForm
from ilja_desktop.services.aftermath import WithdrawalView
from tests.documents.pdf import seen, squeezed
from tests.services.conftest import ALL_PLAIN, Town
from tests.services.test_withdrawal import TODAY

SCHOOL = Fact(category=DataCategory.SCHOOL, text="AV-Klasse bis Juli")


def with_sheet(town: Town) -> tuple[ConsentId, CustodyHolder]:
    """A minor of sixteen whose mother has a printed sheet by her own tick."""
    person = town.a_person(born_on=date(2010, 3, 1))
    mother = town.a_holder(person.id)
    marks = tuple(
        Signature(kind=kind, custody_holder_id=id, signed_on=date(2026, 9, 1))
        for kind, id in (
            (SignerKind.YOUNG_PERSON, None),
            (SignerKind.CUSTODY_HOLDER, mother.id),
        )
    )
    consent = town.a_consent(
        person, categories=ALL_PLAIN, signatures=marks, holder_sheets=(mother.id,)
    )
    case = town.a_case(person)
    town.a_report(case, (SCHOOL,))
    town.desk.cases.report(case.id)
    conference = town.a_running_conference(case)
    town.discuss(town.item_of(conference))
    (sheet,) = town.sign(conference)
    for receiver in town.desk.disclosures.distribution(sheet.id):
        if receiver.kind in (ReceiverKind.CUSTODY_HOLDER, ReceiverKind.YOUNG_PERSON):
            plan = town.desk.disclosures.plan_extract(receiver, Channel.PRINT)
            town.desk.disclosures.hand_out(plan, town.desk.disclosures.make(plan))
    return ConsentId(consent.id), mother


def taken_back(
    town: Town, id: ConsentId, kind: SignerKind, holder: CustodyHolder | None = None
) -> WithdrawalView:
    withdrawal = Withdrawal(
        withdrawn_on=TODAY,
        withdrawn_by="Ayşe Yıldız" if holder else "Emre Yıldız",
        kind=kind,
        custody_holder_id=None if holder is None else holder.id,
        form=WithdrawalForm.ORAL,
    )
    town.desk.withdrawals.declare(id, withdrawal)
    return town.desk.withdrawals.view(id, 0)


def test_custody_holder_is_asked_for_their_sheet_as_well(town: Town, tmp_path: Path) -> None:
    id, _mother = with_sheet(town)
    view = taken_back(town, id, SignerKind.YOUNG_PERSON)
    assert [(one.name, one.receiver_id) for one in view.addressees] == [("Ayşe Yıldız", None)]
    letters = town.desk.withdrawal_letters
    made = letters.make(letters.plan(id, 0))
    (letter,) = made.letters
    text = seen(letter.content, tmp_path)
    assert squeezed("zurückgeben oder vernichten") in text
    assert squeezed("Eigene Aufgaben") not in text
    told = letters.hand_out(made, Channel.PRINT)
    assert (told.letters, len(told.copies)) == ((), 1)


def test_whoever_takes_back_is_not_asked_for_their_own_sheet(town: Town) -> None:
    id, mother = with_sheet(town)
    assert taken_back(town, id, SignerKind.CUSTODY_HOLDER, mother).addressees == ()


@pytest.mark.parametrize("alone", [True, False])
def test_where_a_minor_decides_alone_no_letter_goes_to_parents(town: Town, alone: bool) -> None:
    id, _mother = with_sheet(town)
    town.desk.office.decide(PolicyDraft(valid_from=TODAY, decides_alone_from=15 if alone else None))
    view = taken_back(town, id, SignerKind.YOUNG_PERSON)
    assert [one.by_letter for one in view.addressees] == [not alone]
    assert len(view.copies) == 1
    assert len(town.desk.withdrawal_letters.plan(id, 0).letters) == (0 if alone else 1)

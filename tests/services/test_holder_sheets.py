"""Custody holders get a sheet by their own tick on the form alone, and nothing in confidence."""

from datetime import date

from ilja_desktop.domain.consent import Signature
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.disclosure import Channel, ReceiverKind
from ilja_desktop.domain.withdrawal import SignerKind
from ilja_desktop.services.distribution import Receiver
from tests.services.conftest import ALL_PLAIN, Town
from tests.services.spoiling import changed, spoiled

SCHOOL = Fact(category=DataCategory.SCHOOL, text="AV-Klasse bis Juli")


def test_sheet_for_a_custody_holder_by_tick_alone(town: Town) -> None:
    person = town.a_person(born_on=date(2010, 3, 1))
    mother = town.a_holder(person.id)
    marks = tuple(
        Signature(kind=kind, custody_holder_id=id, signed_on=date(2026, 9, 1))
        for kind, id in (
            (SignerKind.YOUNG_PERSON, None),
            (SignerKind.CUSTODY_HOLDER, mother.id),
        )
    )
    consent = town.a_consent(person, categories=ALL_PLAIN, signatures=marks)
    case = town.a_case(person)
    town.a_report(case, (SCHOOL,))
    town.desk.cases.report(case.id)
    conference = town.a_running_conference(case)
    town.discuss(town.item_of(conference))
    (sheet,) = town.sign(conference)
    desk = town.desk.disclosures

    def hers() -> list[Receiver]:
        found = desk.distribution(sheet.id)
        return [each for each in found if each.kind is ReceiverKind.CUSTODY_HOLDER]

    assert hers() == []
    ticked = {"holder_sheets": (mother.id,)}
    with changed(town, consent, ticked):
        (receiver,) = hers()
        assert (receiver.name, receiver.holder_id) == ("Ayşe Yıldız", mother.id)
        assert receiver.share is not None
        assert receiver.share.facts == (SCHOOL,)
        plan = desk.plan_extract(receiver, Channel.FILE)
        assert plan.draft.receiver_kind is ReceiverKind.CUSTODY_HOLDER
        assert plan.draft.grants == receiver.share.grants != ()
        with spoiled(town, consent, Reason.CONSENT_EXPIRED):
            (closed,) = hers()
            assert (closed.share, closed.refused) == (None, Reason.CONSENT_EXPIRED)

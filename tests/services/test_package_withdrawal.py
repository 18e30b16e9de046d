"""What a consent that was taken back does to what lies at another desk."""

import pytest

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.coverage import enterable
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import ConsentId
from ilja_desktop.domain.package import (
    DeletionsStay,
    DeletionsUnconfirmed,
    Errand,
    Move,
    NothingToSend,
    RefusedFor,
)
from ilja_desktop.domain.withdrawal import WHOLE, Scope, Withdrawal, WithdrawalForm
from ilja_desktop.services.basis import basis_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import consent as consent_store
from ilja_desktop.store import person as person_store
from tests.services.conftest import Town
from tests.services.desks import Desks, compared, taken
from tests.services.test_package import SCHOOL_FACT, a_conference, desks, towns

__all__ = ["desks", "towns"]


def withdraw(town: Town, id: ConsentId, scope: Scope = WHOLE) -> None:
    taken_back = Withdrawal(
        withdrawn_on=town.desk.workplace.today(),
        withdrawn_by="selbst",
        form=WithdrawalForm.ORAL,
        scope=scope,
    )
    town.desk.withdrawals.declare(id, taken_back)


def opens(town: Town, case: Case, fact: Fact) -> bool:
    """Say whether any consent that lies at a desk opens a fact of a case to anybody today."""
    today = town.desk.workplace.today()
    with town.vault.read() as session:
        there = case_store.row_of_number(session, case.number)
        assert there is not None
        basis = basis_of(session, there.person_id, today)
    return enterable(basis, fact, Purpose.CASE_CONFERENCE, today).allowed


def test_a_withdrawal_calls_everything_back(desks: Desks) -> None:
    conference, case = a_conference(desks)
    taken(desks.away, desks.send_away(Errand.CONFERENCE, conference.uuid))
    withdraw(desks.home, desks.home.consent_of(case).id)
    path = desks.send_away(Errand.RECALL)
    staged = compared(desks.away, path)
    with pytest.raises(DeletionsUnconfirmed):
        taken(desks.away, path)
    package = taken(desks.away, path, deletions=staged.deletions)
    with desks.away.vault.read() as session:
        assert not person_store.people(session)
        assert case_store.row_of_number(session, case.number) is None
    with pytest.raises(DeletionsStay):
        desks.away.desk.packages.undo(package.id)
    with pytest.raises(NothingToSend):
        desks.send_away(Errand.RECALL)


def test_what_was_withdrawn_in_part_closes_at_the_other_desk_too(desks: Desks) -> None:
    conference, case = a_conference(desks)
    taken(desks.away, desks.send_away(Errand.CONFERENCE, conference.uuid))
    with pytest.raises(NothingToSend):
        desks.send_away(Errand.RECALL)
    in_part = Scope(categories=(DataCategory.SCHOOL,))
    withdraw(desks.home, desks.home.consent_of(case).id, in_part)
    assert opens(desks.away, case, SCHOOL_FACT)
    path = desks.send_away(Errand.RECALL)
    assert compared(desks.away, path).counts == {Move.CHANGED: 1}
    taken(desks.away, path)
    assert not opens(desks.away, case, SCHOOL_FACT)
    with pytest.raises(NothingToSend):
        desks.send_away(Errand.RECALL)
    withdraw(desks.home, desks.home.consent_of(case).id)
    path = desks.send_away(Errand.RECALL)
    taken(desks.away, path, deletions=compared(desks.away, path).deletions)
    with desks.away.vault.read() as session:
        assert not person_store.people(session)


def test_what_was_withdrawn_here_is_not_taken(desks: Desks) -> None:
    conference, case = a_conference(desks)
    taken(desks.away, desks.send_away(Errand.CONFERENCE, conference.uuid))
    with desks.away.vault.read() as session:
        there = case_store.row_of_number(session, case.number)
        assert there is not None
        (consent,) = consent_store.of_person(session, there.person_id)
    withdraw(desks.away, consent.id)
    desks.home.desk.packages.call_back(desks.home.desk.packages.every()[0].id)
    desks.home.a_report(case, (SCHOOL_FACT,), occasion="Neuer Anlass")
    staged = compared(desks.away, desks.send_away(Errand.CONFERENCE, conference.uuid))
    refused = [each for each in staged.records if each.move is Move.REFUSED]
    assert RefusedFor.NO_CONSENT in {each.refused for each in refused}
    assert not staged.counts.get(Move.CHANGED)

"""Lists of what is open, one for each reader: nothing on them that they may not know today."""

from __future__ import annotations

from pathlib import Path
from subprocess import run

import pytest

from ilja_desktop.domain.commitmentpaper import ListOrder
from ilja_desktop.domain.disclosure import Channel, DocumentKind
from ilja_desktop.domain.errors import ChangedMeanwhile, NotAllowed
from ilja_desktop.domain.followup import Answer
from ilja_desktop.domain.reminderpaper import NotByLetter
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from ilja_desktop.services.commitmentcopy import NothingToList
from ilja_desktop.store import disclosure as disclosure_store
from tests.services.conftest import Town
from tests.services.test_followup import agreed, said


def words_of(pdf: bytes, folder: Path) -> str:
    (folder / "liste.pdf").write_bytes(pdf)
    told = run(["pdftotext", "-layout", folder / "liste.pdf", "-"], capture_output=True, check=True)
    return told.stdout.decode()


def test_the_list_of_a_person_is_theirs_alone_and_recorded(town: Town, tmp_path: Path) -> None:
    case = agreed(town)
    person = town.desk.cases.view(case.id).family.person
    copies = town.desk.commitment_copies
    made = copies.make(copies.plan(ListOrder()))
    (one,) = made.plan.lists
    assert (one.reader.id, one.keeps_some) == (town.jobcenter.id, True)
    text = words_of(made.contents[0], tmp_path)
    assert "Ihre Vereinbarungen" in text
    assert "Liste Nr. 1" in text
    assert all(part in text for part in ("Herr Reinartz", case.number, "Betriebe anfragen"))
    assert person.family_name not in text
    copies.hand_out(made, Channel.BY_HAND)
    with town.vault.read() as session:
        (record,) = disclosure_store.disclosures(session, case_id=case.id)
    assert (record.kind, record.channel) == (DocumentKind.COMMITMENT_LIST, Channel.BY_HAND)
    assert record.receiver_id == town.jobcenter.id
    assert record.grants
    with pytest.raises(ChangedMeanwhile):
        copies.hand_out(made, Channel.BY_HAND)


def test_a_colleague_gets_the_list_of_the_agency_only_where_the_consent_names_them(
    town: Town,
) -> None:
    agreed(town)
    copies = town.desk.commitment_copies
    order = ListOrder(agency_id=town.jobcenter.institution_id, whole_agency=True)
    plan = copies.plan(order)
    assert {each.reader.id for each in plan.lists} == {town.jobcenter.id}
    assert copies.plan(ListOrder(agency_id=town.school.institution_id)).lists == ()


def test_without_consent_it_stands_on_no_list(town: Town) -> None:
    case = agreed(town)
    copies = town.desk.commitment_copies
    made = copies.make(copies.plan(ListOrder()))
    today = town.desk.workplace.today()
    withdrawal = Withdrawal(withdrawn_on=today, withdrawn_by="selbst", form=WithdrawalForm.ORAL)
    town.desk.withdrawals.declare(town.consent_of(case).id, withdrawal)
    with pytest.raises(ChangedMeanwhile):
        copies.hand_out(made, Channel.BY_HAND)
    plan = copies.plan(ListOrder())
    assert (plan.lists, {each.why for each in plan.left_out}) == ((), {NotByLetter.NOT_COVERED})
    with pytest.raises(NothingToList):
        copies.make(plan)


def test_only_what_is_open_of_the_conference_asked_for(town: Town) -> None:
    agreed(town)
    copies = town.desk.commitment_copies
    (line,) = town.desk.follow_ups.board().lines
    other = town.a_conference(town.desk.workplace.today())
    assert copies.plan(ListOrder(conference_id=line.conference_id)).lists != ()
    assert copies.plan(ListOrder(conference_id=other.id)).lists == ()
    town.desk.follow_ups.answer(line.id, said(town, Answer.DONE))
    assert copies.plan(ListOrder()).lists == ()


def test_the_chosen_readers_are_numbered_without_a_gap(town: Town) -> None:
    agreed(town)
    copies = town.desk.commitment_copies
    plan = copies.plan(ListOrder())
    assert copies.chosen(plan, frozenset()).lists == ()
    assert copies.chosen(plan, frozenset({town.jobcenter.id})) == plan


def test_it_needs_the_right_to_hand_out(town: Town) -> None:
    agreed(town)
    with pytest.raises(NotAllowed):
        town.desk_of(Role.REPORTING).commitment_copies.plan(ListOrder())

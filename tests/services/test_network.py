"""The network and the office's own data: kept, changed, never overwritten unseen."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from ilja_desktop.domain.errors import ChangedMeanwhile, IncompleteDraft, NotFound
from ilja_desktop.domain.ids import UserId, YoungPersonId
from ilja_desktop.domain.institution import InstitutionDraft, LegalCircle, ProfessionalDraft
from ilja_desktop.domain.office import OfficeDraft, PolicyDraft
from ilja_desktop.domain.person import CustodyHolderDraft
from ilja_desktop.domain.user import Role, UserDraft
from ilja_desktop.keys.rotation import LastAdministrator
from ilja_desktop.services.verification import examine
from ilja_desktop.store.person import CustodyHolderRow
from tests.services.conftest import Town


def test_institution_and_professional_are_changed_once_per_revision(town: Town) -> None:
    desk, school = town.desk.network, town.institutions["Berufskolleg"]
    draft = InstitutionDraft(name="Berufskolleg am Stollen", legal_circle=LegalCircle.SCHOOL)
    assert desk.change(school.id, school.revision, draft).name == "Berufskolleg am Stollen"
    with pytest.raises(ChangedMeanwhile):
        desk.change(school.id, school.revision, replace(draft, town="Kupferberg"))
    person = ProfessionalDraft(
        institution_id=school.id, family_name="Tesfay-Weiß", function="Schulsozialarbeit"
    )
    changed = desk.change_professional(town.school.id, town.school.revision, person)
    assert changed.family_name == "Tesfay-Weiß"
    with pytest.raises(IncompleteDraft):
        desk.found(InstitutionDraft())
    with pytest.raises(IncompleteDraft):
        desk.appoint(ProfessionalDraft())


def test_rules_hold_from_their_day_on(town: Town) -> None:
    desk = town.desk.office
    desk.decide(PolicyDraft(valid_from=date(2027, 1, 1), min_cell_count=5))
    assert desk.policy().min_cell_count == 3
    town.clock.go_to(date(2027, 1, 1))
    assert desk.policy().min_cell_count == 5
    assert len(desk.policies()) == 2


def test_office_and_users_are_kept_by_the_administration(town: Town) -> None:
    desk = town.desk.office
    office = desk.office()
    draft = OfficeDraft(name="Stadt", municipalities=("Kupferberg",), number_prefix="KPF")
    assert desk.change(office.revision, draft).name == "Stadt"
    (user,) = desk.users()
    values = UserDraft(name="anders", display_name="K. Otto", roles=frozenset({Role.COORDINATION}))
    town.desk.workplace.presence.note()
    with pytest.raises(LastAdministrator):
        town.desk.staff.change(UserId(user.id), user.revision, values)
    values = replace(values, roles=user.roles)
    changed = town.desk.staff.change(UserId(user.id), user.revision, values)
    assert (changed.name, changed.display_name) == (user.name, "K. Otto")


def test_custody_holder_stays_with_their_child(town: Town) -> None:
    person, other = town.a_person(), town.a_person(family_name="Ö")
    holder = town.a_holder(person.id)
    draft = CustodyHolderDraft(person_id=other.id, family_name="Yıldız", given_name="Aylin")
    changed = town.desk.people.change_holder(holder.id, holder.revision, draft)
    assert (changed.given_name, changed.person_id) == ("Aylin", person.id)
    with pytest.raises(IncompleteDraft):
        town.desk.people.add_holder(CustodyHolderDraft(family_name="Yıldız"))
    with pytest.raises(NotFound):
        town.a_holder(9999)  # type: ignore[arg-type] # nobody's number


def test_vault_is_whole_and_who_may_look_is_told(town: Town) -> None:
    assert town.desk.inspections.check().found == ()


def test_file_is_judged_by_record_by_authority_or_not_at_all(town: Town) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    town.discuss(town.item_of(conference))
    (sheet,) = town.sign(conference)
    assert sheet.document_id is not None
    content = town.desk.disclosures.document(sheet.document_id).content
    desk, now = town.desk.verifications, town.clock()
    authority = town.desk.access.authority()
    assert desk.examine(content, desk.look_up(content)).ok
    assert examine(content, (authority,), now).ok
    assert not examine(content, (), now).ok
    unknown = replace(desk.look_up(content), known=False, paper=None)
    assert not desk.examine(content, unknown).ok
    foreign = replace(desk.look_up(content), certificates=())
    assert not desk.examine(content, foreign).ok
    for at in (9, len(content) // 2, len(content) - 2):
        spoiled = content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]
        assert not desk.examine(spoiled, desk.look_up(spoiled)).ok
        assert not examine(spoiled, (authority,), now).ok


def test_error_of_the_database_says_nothing_that_is_stored(town: Town) -> None:
    row = CustodyHolderRow(person_id=YoungPersonId(9999), family_name="Kanarek-Ptaszyńska")
    with (
        pytest.raises(IntegrityError) as failed,
        town.vault.write(town.vault.uid, town.clock()) as t,
    ):
        t.add(row)
    assert "Kanarek" not in str(failed.value)

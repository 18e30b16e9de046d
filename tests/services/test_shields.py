"""A shielded case in daily work: who sees it, who changes that, what happens when people leave."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from uuid import uuid4

import pytest

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.caselist import CaseFilter
from ilja_desktop.domain.disclosure import Channel, ReceiverKind
from ilja_desktop.domain.errors import IncompleteDraft
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.locking import PresenceUnproven
from ilja_desktop.domain.person import YoungPersonDraft
from ilja_desktop.domain.shield import HIDDEN_NAME, CaseShielded, ShieldDraft
from ilja_desktop.domain.user import Role
from ilja_desktop.keys.admitting import grantor_of
from ilja_desktop.keys.certificate import Person, issue
from ilja_desktop.keys.header import Uid
from ilja_desktop.keys.identity import Identity
from ilja_desktop.keys.kdf import FLOOR
from ilja_desktop.keys.paperkey import PaperKey
from ilja_desktop.keys.recovery import RecoveryDraft, granted_sheet
from ilja_desktop.keys.recoveryslot import RecoveryId
from ilja_desktop.keys.slot import new_slot
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.shield import (
    AlreadyShielded,
    LastNamed,
    NotToBeNamed,
    OneselfNotNamed,
    demand_others_named,
)
from ilja_desktop.services.shieldrecovery import take_over
from ilja_desktop.store import audit as audit_store
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store import shielding
from ilja_desktop.store.user import UserRow
from ilja_desktop.store.vault import Vault
from tests.builders import TODAY
from tests.services.town import Town, desk_of_user


class Team:
    """The town's moderator, and a colleague with the same roles and keys of their own."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.identity = Identity.generate()
        self.uid = Uid(str(uuid4()))
        self._take_in()
        self.case = town.a_reported_case(family_name="Ghebremariam", given_name="Luwam")

    def _take_in(self) -> None:
        town = self.town
        grantor = grantor_of(town.unlocked)
        slot = grantor.grant(replace(new_slot(self.uid, "UW", self.identity, FLOOR), esk=b"e" * 60))
        header = replace(town.unlocked.header, slots=(*town.unlocked.header.slots, slot))
        self.use(replace(town.unlocked, header=header))
        with town.vault.write(town.vault.uid, town.clock()) as transaction:
            session = transaction.session
            authority = certificate_store.authority(session)
            named = Person("Ute Weiß", self.uid, self.identity.public.spk)
            der = issue(grantor.authority_key, authority, named, town.clock())
            certificate_store.add_personal(session, self.uid, der)
            roles = frozenset({Role.COORDINATION, Role.MODERATION})
            row = UserRow(uid=self.uid, name="UW", display_name="Ute Weiß", roles=roles)
            self.user = transaction.add(row).record()

    def use(self, unlocked: Unlocked) -> None:
        """Go on with other keys."""
        self.town.unlocked = unlocked
        self.town.desk.access.renew(unlocked)

    @property
    def mine(self) -> str:
        return self.town.desk.user.uid

    @property
    def colleague(self) -> Unlocked:
        return replace(self.town.unlocked, uid=self.uid, identity=self.identity)

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """The colleague's desk."""
        vault = Vault.open(self.colleague)
        yield desk_of_user(vault, self.colleague, self.user, self.town.clock)
        vault.close()

    def shield(self, *others: str) -> None:
        """Shield the young person."""
        self.town.desk.shields.put_up(
            ShieldDraft(
                person_id=self.case.person_id,
                reason="Die Kollegin ist ihre Tante",
                named=frozenset({self.mine, *others}),
            )
        )

    def name(self, *others: str) -> None:
        self.town.desk.shields.name(self.case.person_id, frozenset({self.mine, *others}))


@pytest.fixture
def team(town: Town) -> Team:
    return Team(town)


def test_those_named_work_on_and_their_looks_are_written_down(team: Team) -> None:
    team.shield(team.uid)
    with team.desk() as desk:
        view = desk.cases.view(team.case.id)
        assert view.family.person.family_name == "Ghebremariam"
        assert view.shield is not None
        assert {user.uid for user in view.shield.named} == {team.mine, team.uid}
        assert view.shield.reason == "Die Kollegin ist ihre Tante"
        assert list(desk.case_lists.find("Luwam Gheb")) == [team.case.id]
        (line,) = desk.case_lists.lines([team.case.id])
        assert (line.family_name, line.shielded, line.legible) == ("Ghebremariam", True, True)
        desk.cases.view(team.case.id)
        with desk.workplace.read() as session:
            leaves = audit_store.leaves(session, 20)
        looks = [leaf for leaf in leaves if leaf.action == Action.READ.value]
        assert [(leaf.uid, leaf.object) for leaf in looks] == [
            (team.uid, f"cases:{team.case.uuid}")
        ]


def test_others_see_a_number_and_are_refused_the_rest(team: Team) -> None:
    conference = team.town.an_agenda(team.case)
    team.shield()
    with team.desk() as desk:
        (line,) = desk.case_lists.lines(desk.case_lists.ids(CaseFilter()))
        assert (line.number, line.family_name, line.legible) == (
            team.case.number,
            HIDDEN_NAME,
            False,
        )
        assert list(desk.case_lists.find(team.case.number)) == [team.case.id]
        assert not desk.case_lists.find("Gheb")
        with pytest.raises(CaseShielded):
            desk.cases.view(team.case.id)
        with pytest.raises(CaseShielded):
            desk.people.family(team.case.person_id)
        with pytest.raises(CaseShielded):
            desk.consents.basis(team.case.person_id)
        with pytest.raises(CaseShielded):
            desk.shields.lift(team.case.person_id, "Grund")
        with pytest.raises(CaseShielded):
            desk.subject_accesses.plan(team.case.person_id)
        assert desk.people.alike(_draft(team)) == ()
        assert desk.consents.all() == ()
        (item,) = desk.conferences.view(conference.id).agenda
        assert item.person is not None
        assert (item.person.full_name(), item.admission) == (HIDDEN_NAME, None)
        assert desk.conferences.candidates(desk_conference(team)) == ()
        assert desk.overview.today().by_state


def test_the_session_goes_on_with_those_named_only(team: Team) -> None:
    conference = team.town.a_running_conference(team.case)
    item_id = team.town.item_of(conference)
    team.shield()
    with team.desk() as desk:
        with pytest.raises(CaseShielded):
            desk.sessions.call(item_id)
        assert desk.sessions.adjourn(item_id).case_id == team.case.id


def test_a_shielded_case_is_discussed_minuted_and_handed_out(team: Team) -> None:
    town = team.town
    team.shield()
    conference = town.a_running_conference(team.case)
    town.discuss(town.item_of(conference))
    (sheet,) = town.sign(conference)
    young = town.desk.disclosures.distribution(sheet.id)[0]
    assert (young.kind, young.name) == (ReceiverKind.YOUNG_PERSON, "Luwam Ghebremariam")
    town.desk.workplace.presence.forget()
    with pytest.raises(PresenceUnproven):
        town.desk.disclosures.plan_extract(young, Channel.PRINT)
    town.desk.workplace.presence.note()
    plan = town.desk.disclosures.plan_extract(young, Channel.PRINT)
    made = town.desk.disclosures.make(plan)
    assert town.desk.disclosures.hand_out(plan, made).content == made.content
    assert sheet.document_id is not None
    assert town.desk.disclosures.document(sheet.document_id).content.startswith(b"%PDF")
    with team.desk() as desk:
        with pytest.raises(CaseShielded):
            desk.disclosures.document(sheet.document_id)
        with pytest.raises(CaseShielded):
            desk.disclosures.distribution(sheet.id)
        assert desk.commitments.unfinished() == ()
    assert town.vault.check() == ()


def test_who_is_added_sees_and_who_is_removed_does_not_any_more(team: Team) -> None:
    team.shield()
    team.name(team.uid)
    with team.desk() as desk:
        before = desk.cases.view(team.case.id)
    team.name()
    with team.desk() as desk, pytest.raises(CaseShielded):
        desk.cases.view(team.case.id)
    team.name(team.uid)
    with team.desk() as desk:
        assert desk.cases.view(team.case.id).family == before.family
    assert [leaf.version for leaf in team.town.vault.ring().people.values()] == [2]


def test_a_lifted_shield_is_gone_for_all(team: Team) -> None:
    before = team.town.desk.cases.view(team.case.id)
    team.shield()
    with pytest.raises(IncompleteDraft):
        team.town.desk.shields.lift(team.case.person_id, " ")
    team.town.desk.shields.lift(team.case.person_id, "Die Kollegin ist gegangen")
    with team.desk() as desk:
        assert desk.cases.view(team.case.id) == before
        assert list(desk.case_lists.find("Ghebremariam")) == [team.case.id]


def test_what_cannot_be_named_is_refused(team: Team) -> None:
    shields, person_id = team.town.desk.shields, team.case.person_id
    assert {user.uid for user in shields.candidates()} == {team.mine, team.uid}
    with pytest.raises(OneselfNotNamed):
        shields.put_up(ShieldDraft(person_id=person_id, reason="x", named=frozenset({team.uid})))
    with pytest.raises(NotToBeNamed):
        team.shield("somebody")
    team.shield()
    with pytest.raises(AlreadyShielded):
        team.shield()
    with pytest.raises(OneselfNotNamed):
        shields.name(person_id, frozenset({team.uid}))


def test_somebody_leaves_and_a_new_key_is_made(team: Team) -> None:
    team.shield(team.uid)
    town = team.town
    with town.vault.write(town.vault.uid, town.clock()) as transaction:
        shielding.drop(transaction.session, team.uid)
    header = town.unlocked.header
    team.use(replace(town.unlocked, header=replace(header, slots=header.slots[:1])))
    assert town.desk.shields.keep_up() == 1
    assert town.desk.shields.keep_up() == 0
    (shielded,) = town.vault.ring().people.values()
    assert (shielded.version, shielded.named) == (2, frozenset({team.mine}))
    assert town.desk.cases.view(team.case.id).family.person.given_name == "Luwam"


def test_the_last_one_named_cannot_go_without_a_sheet(team: Team) -> None:
    team.shield()
    with team.town.vault.read() as session, pytest.raises(LastNamed) as refused:
        demand_others_named(session, team.mine)
    assert refused.value.count == 1
    print_sheet(team)
    assert team.town.desk.shields.keep_up() == 1
    with team.town.vault.read() as session:
        demand_others_named(session, team.mine)


def print_sheet(team: Team) -> PaperKey:
    """Make a recovery sheet that counts."""
    paper = PaperKey.generate()
    unlocked = team.town.unlocked
    draft = RecoveryDraft(
        vault_id=unlocked.header.vault_id,
        rid=RecoveryId(str(uuid4())),
        key=paper,
        printed_on=TODAY,
    )
    sheet = granted_sheet(grantor_of(unlocked), draft)
    team.use(replace(unlocked, header=replace(unlocked.header, recovery=sheet)))
    return paper


def test_the_recovery_sheet_loses_no_case(team: Team) -> None:
    paper = print_sheet(team)
    team.shield()
    vault = Vault.open(team.colleague)
    assert take_over(vault, team.colleague, PaperKey.generate(), team.mine, team.town.clock()) == 0
    assert take_over(vault, team.colleague, paper, team.mine, team.town.clock()) == 1
    vault.close()
    with team.desk() as desk:
        assert desk.cases.view(team.case.id).family.person.given_name == "Luwam"


def test_the_sheet_opens_no_case_of_others_who_are_still_there(team: Team) -> None:
    paper = print_sheet(team)
    team.shield()
    vault = Vault.open(team.colleague)
    assert take_over(vault, team.colleague, paper, "somebody", team.town.clock()) == 0
    vault.close()


def _draft(team: Team) -> YoungPersonDraft:
    person = team.town.desk.people.family(team.case.person_id).person
    return YoungPersonDraft(
        **{field.name: getattr(person, field.name) for field in fields(YoungPersonDraft)}
    )


def desk_conference(team: Team) -> ConferenceId:
    return team.town.a_conference().id

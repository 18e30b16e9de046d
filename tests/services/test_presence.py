"""What lets data out or people in asks for the password again, below every window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from ilja_desktop.domain.backup import BackupRulesDraft
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.errors import IncompleteDraft, NotAllowed, Refusal
from ilja_desktop.domain.ids import UserId
from ilja_desktop.domain.locking import Deed, LockRulesDraft, PresenceUnproven
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.domain.user import Role, UserDraft
from ilja_desktop.keys.slot import WrongPassword
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.presence import Presence
from tests.builders import PASSWORD
from tests.services.conftest import Town

SPAN = timedelta(minutes=5)


@dataclass
class Seconds:
    """A clock nobody can set but the test."""

    passed: float = 1000.0

    def __call__(self) -> float:
        return self.passed


def test_one_answer_covers_a_few_minutes() -> None:
    seconds = Seconds()
    presence = Presence(seconds)
    with pytest.raises(PresenceUnproven):
        presence.demand(Deed.EXPORT, SPAN)
    presence.note()
    seconds.passed += SPAN.total_seconds()
    presence.demand(Deed.NEW_USER, SPAN)
    seconds.passed += 1
    with pytest.raises(PresenceUnproven) as refused:
        presence.demand(Deed.EXPORT, SPAN)
    assert refused.value.deed is Deed.EXPORT


def test_one_answer_covers_a_whole_batch() -> None:
    seconds = Seconds()
    presence = Presence(seconds)
    presence.note()
    with presence.batch(Deed.EXPORT, SPAN):
        seconds.passed += 3600
        presence.demand(Deed.EXPORT, SPAN)
    with pytest.raises(PresenceUnproven):
        presence.demand(Deed.EXPORT, SPAN)
    with pytest.raises(PresenceUnproven), presence.batch(Deed.EXPORT, SPAN):
        pass


def new_user(desk: Desk) -> None:
    desk.access.admit(UserDraft(name="LR", roles=frozenset({Role.LEADERSHIP})), PASSWORD)


def change_role(desk: Desk) -> None:
    user = desk.user
    draft = UserDraft(name=user.name, display_name="K. Otto", roles=user.roles)
    desk.staff.change(user.id, user.revision, draft)  # type: ignore[arg-type] # ids of users are plain


def lock_rules(desk: Desk) -> None:
    desk.office.decide_lock_rules(LockRulesDraft(idle_minutes=15))


def release_summary(desk: Desk) -> None:
    period = SummaryPeriod(date(2026, 7, 1), date(2026, 9, 30))
    plan = desk.summaries.plan(desk.summaries.order(period))
    desk.summaries.release(desk.summaries.make(plan))


def an_id(desk: Desk) -> UserId:
    return UserId(desk.user.id)


def back_up(desk: Desk) -> None:
    desk.backups.back_up(desk.access.unlocked.folder.parent)


def back_up_though_none_is_due(desk: Desk) -> None:
    desk.backups.plan_due(desk.access.unlocked.folder.parent)


def backup_rules(desk: Desk) -> None:
    desk.backups.decide(BackupRulesDraft(folder=str(desk.access.unlocked.folder.parent)))


def remove_user(desk: Desk) -> None:
    desk.staff.remove(an_id(desk))


def reset_password(desk: Desk) -> None:
    desk.staff.make_keys(an_id(desk), PASSWORD)


def rotate_key(desk: Desk) -> None:
    desk.staff.replace_data_key()


def renew_certificate(desk: Desk) -> None:
    desk.staff.renew(an_id(desk))


def issue_revocation_list(desk: Desk) -> None:
    desk.staff.revocation_list()


def recovery_sheet(desk: Desk) -> None:
    desk.recovery.draw()


def trust_a_card(desk: Desk) -> None:
    desk.own_keys.look_at_cards(desk.access.unlocked.folder)


def trust_a_keyring(desk: Desk) -> None:
    desk.device_keys.set_up()


def allow_keyrings(desk: Desk) -> None:
    desk.device_keys.allow(allowed=True)


DEEDS = [
    new_user,
    change_role,
    lock_rules,
    release_summary,
    back_up,
    back_up_though_none_is_due,
    backup_rules,
    remove_user,
    reset_password,
    rotate_key,
    renew_certificate,
    issue_revocation_list,
    recovery_sheet,
    trust_a_card,
    trust_a_keyring,
    allow_keyrings,
]


@pytest.mark.parametrize("deed", DEEDS)
def test_delicate_deeds_ask_and_leave_everything_as_it_was(
    town: Town, deed: Callable[[Desk], None]
) -> None:
    before = town.written()
    header = (town.unlocked.folder / "vault.hdr").read_bytes()
    town.desk.workplace.presence.forget()
    with pytest.raises(PresenceUnproven):
        deed(town.desk)
    assert town.written() == before
    assert (town.unlocked.folder / "vault.hdr").read_bytes() == header


def test_a_copy_asks_when_it_is_planned_and_when_it_leaves(town: Town) -> None:
    case = town.a_reported_case()
    conference = town.a_running_conference(case)
    town.discuss(town.item_of(conference))
    town.sign(conference)
    copies = town.desk.disclosures
    plan = copies.plan_public_minutes(conference.id, Channel.FILE)
    made = copies.make(plan)
    before = town.written()
    town.desk.workplace.presence.forget()
    for channel in (Channel.FILE, Channel.PROTECTED_FILE):
        with pytest.raises(PresenceUnproven):
            copies.plan_public_minutes(conference.id, channel)
    with pytest.raises(PresenceUnproven):
        copies.hand_out(plan, made)
    assert town.written() == before
    assert copies.plan_public_minutes(conference.id, Channel.PRINT).number == plan.number
    town.desk.access.prove(PASSWORD)
    assert copies.hand_out(plan, made).content == made.content


def test_only_the_own_password_proves_it(town: Town) -> None:
    town.desk.workplace.presence.forget()
    with pytest.raises(WrongPassword):
        town.desk.access.prove("ein ganz anderes Kennwort")
    with pytest.raises(PresenceUnproven):
        town.desk.office.decide_lock_rules(LockRulesDraft())


def test_the_rules_hold_within_bounds_and_for_the_deeds(town: Town) -> None:
    assert town.desk.office.lock_rules() == LockRulesDraft()
    for wrong in (LockRulesDraft(idle_minutes=0), LockRulesDraft(conference_minutes=61)):
        with pytest.raises(IncompleteDraft):
            town.desk.office.decide_lock_rules(wrong)
    first = town.desk.office.decide_lock_rules(LockRulesDraft(presence_minutes=1))
    second = town.desk.office.decide_lock_rules(LockRulesDraft(presence_minutes=2))
    assert (first.id, second.presence_minutes) == (second.id, 2)
    assert town.desk.workplace.lock_rules() == second


def test_who_may_not_is_told_so_before_any_password(town: Town) -> None:
    desk = town.desk_of(Role.REPORTING)
    desk.workplace.presence.forget()
    refused: list[type[Refusal]] = []
    for deed in (new_user, lock_rules, release_summary):
        try:
            deed(desk)
        except Refusal as refusal:
            refused.append(type(refusal))
    assert refused == [NotAllowed] * 3

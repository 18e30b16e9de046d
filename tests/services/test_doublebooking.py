"""Who is booked for sessions of two desks at the same time, seen where people are invited."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ilja_desktop.domain.conference import Conference, ConferenceDraft
from ilja_desktop.domain.invitation import Reply, ReplyDraft
from ilja_desktop.domain.package import Errand
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.doublebooking import DoubleBooking
from tests.services.conftest import Town
from tests.services.desks import Desks, befriended, reopened, taken


@pytest.fixture
def desks(
    template: Unlocked, tmp_path_factory: pytest.TempPathFactory, tmp_path: Path
) -> Iterator[Desks]:
    with reopened(befriended(template, tmp_path_factory.mktemp("desks")), tmp_path) as desks:
        yield desks


def test_whom_only_the_other_desk_invited_is_shown_as_booked_twice(desks: Desks) -> None:
    home, away = desks.home, desks.away
    conference = home.a_conference()
    home.desk.invitations.choose(conference.id, {home.school.institution_id: home.school.id})
    other = away.a_conference(conference.held_on)
    held = {"number": "7/2026", "moderator_id": away.school.id, "minute_taker_id": None}
    draft = away.draft_of(other) | held
    other = away.desk.conferences.change(other.id, other.revision, ConferenceDraft(**draft))
    assert not away.desk.invitations.view(other.id).booked_twice
    taken(away, desks.send_away(Errand.CONFERENCE, conference.uuid))
    (twice,) = away.desk.invitations.view(other.id).booked_twice
    assert twice == DoubleBooking(away.school.display_name(), there_of(away, conference))
    # invited away as well, and home again: one invitation, which says what was answered
    there = there_of(away, conference)
    view = away.desk.invitations.choose(
        there.id, {each.institution_id: each.id for each in (away.school, away.agency)}
    )
    (line,) = [each for each in view.invited if each.contact == away.school]
    assert line.invitation is not None
    declined = ReplyDraft(reply=Reply.DECLINED, remark="ruft Familie Yıldız an")
    away.desk.invitations.reply(line.invitation.id, line.invitation.revision, declined)
    assert not away.desk.invitations.view(other.id).booked_twice
    taken(home, desks.send_home(Errand.CONFERENCE, conference.uuid))
    found = {
        each.contact.id: each.invitation
        for each in home.desk.invitations.view(conference.id).invited
        if each.contact is not None
    }
    assert found.keys() == {home.school.id, home.agency.id}
    answered = found[home.school.id]
    assert answered is not None
    assert (answered.reply, answered.remark) == (Reply.DECLINED, ""), "remarks stay"


def there_of(town: Town, conference: Conference) -> Conference:
    """A conference as it lies at another desk."""
    return next(each for each in town.desk.conferences.all() if each.uuid == conference.uuid)

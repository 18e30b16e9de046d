"""Several people take note of signed papers on one machine: each by their own means, or not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ilja_desktop.documents.check import check
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.domain.acknowledgement import Acknowledgement, AcknowledgementState
from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.errors import ChangedMeanwhile
from ilja_desktop.domain.ids import DocumentId
from ilja_desktop.domain.moderation import Moderation
from ilja_desktop.domain.stroke import Shape, shape_of
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.verification import Doubt
from ilja_desktop.keys.slot import WrongPassword
from ilja_desktop.services.acknowledgement import NotYourPlace, SignedInFile
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.press import OnlyModeratorSigns
from ilja_desktop.services.tablesigning import ShapeTooSmall
from ilja_desktop.store import conference as conference_store
from tests.builders import PASSWORD
from tests.services.conftest import Town

SHAPE: Shape = shape_of([[(10.0 * n, 40.0 + 25.0 * (n % 2)) for n in range(40)]], 600.0, 200.0)
DOT: Shape = shape_of([[(5.0, 5.0)]], 600.0, 200.0)


def held(town: Town) -> tuple[Desk, Conference]:
    """A conference the agency's person took over from the town's, whose papers are signed."""
    conference = town.a_running_conference(town.a_reported_case())
    town.discuss(town.item_of(conference))
    began = conference.opened_at or town.clock()
    turns = (
        Moderation(professional_id=town.moderator.id, began_at=began, ended_at=town.clock()),
        Moderation(professional_id=town.agency.id, began_at=town.clock()),
    )
    with town.vault.write(town.desk.user.uid, town.clock()) as transaction:
        row = conference_store.get(transaction.session, conference.id)
        transaction.change(row, {"moderations": turns}, None)
    town.desk.sessions.end(conference.id)
    desk = town.desk_of(Role.COORDINATION, Role.MODERATION, professional=town.agency.id)
    desk.minutes.keep(desk.minutes.make(desk.minutes.plan(conference.id)))
    return desk, conference


def paper_of(desk: Desk, conference: Conference) -> DocumentId:
    id = desk.minutes.of(conference.id).document_id
    assert id is not None
    return id


def place_of(desk: Desk, paper: DocumentId, name: str) -> Acknowledgement:
    (place,) = [one for one in desk.acknowledgements.of(paper) if one.name == name]
    return place


def test_one_after_another_and_everything_is_proven(town: Town) -> None:
    desk, conference = held(town)
    paper = paper_of(desk, conference)
    closed = desk.disclosures.document(paper).content
    own = town.moderator.display_name()
    plan = desk.acknowledgements.plan_own(
        place_of(desk, paper, own).id, town.desk.user.name, PASSWORD
    )
    signed = desk.acknowledgements.keep(plan, desk.acknowledgements.make(plan))
    assert (signed.state, signed.turn) == (AcknowledgementState.CERTIFICATE, 1)
    other = next(one for one in desk.acknowledgements.of(paper) if one.name != own)
    drawn = desk.acknowledgements.plan_by_hand(other.id, SHAPE)
    desk.acknowledgements.keep(drawn, desk.acknowledgements.make(drawn))
    document = desk.disclosures.document(paper)
    assert document.content.startswith(closed)
    assert check(document.content, Profile.ARCHIVE) == ()
    recorded = desk.verifications.look_up(document.content)
    found = desk.verifications.examine(document.content, recorded)
    assert found.reasons == ()
    assert len(found.signers) == 3
    for stage in (closed, closed + signed.added):
        earlier = desk.verifications.examine(stage, desk.verifications.look_up(stage))
        assert earlier.reasons == (Doubt.ROLLED_BACK,)


def test_only_who_signs_in_signs_their_own_place(town: Town) -> None:
    desk, conference = held(town)
    paper, sign = paper_of(desk, conference), desk.acknowledgements
    own = place_of(desk, paper, town.moderator.display_name())
    other = next(one for one in sign.of(paper) if one.id != own.id)
    with pytest.raises(NotYourPlace):
        sign.plan_own(other.id, town.desk.user.name, PASSWORD)
    with pytest.raises(WrongPassword):
        sign.plan_own(own.id, town.desk.user.name, "falsch")
    with pytest.raises(ShapeTooSmall):
        sign.plan_by_hand(other.id, DOT)
    late, first = sign.plan_by_hand(other.id, SHAPE), sign.plan_by_hand(own.id, SHAPE)
    sign.keep(first, sign.make(first))
    with pytest.raises(ChangedMeanwhile):
        sign.keep(late, sign.make(late))
    with pytest.raises(SignedInFile):
        sign.note(own.id, AcknowledgementState.DECLINED)


def test_not_signing_is_noted_without_a_reason_and_stands_on_the_next_print(town: Town) -> None:
    desk, conference = held(town)
    paper = paper_of(desk, conference)
    before = desk.disclosures.document(paper)
    first, second = desk.acknowledgements.of(paper)[:2]
    desk.acknowledgements.note(first.id, AcknowledgementState.DECLINED)
    desk.acknowledgements.note(second.id, AcknowledgementState.LEFT)
    assert desk.disclosures.document(paper) == before
    reader = town.jobcenter.id
    plan = desk.disclosures.plan_minutes_copy(conference.id, reader, Channel.PRINT)
    assert plan.paper.signatures is not None
    assert [(line.name, line.state) for line in plan.paper.signatures] == [
        (first.name, AcknowledgementState.DECLINED),
        (second.name, AcknowledgementState.LEFT),
    ]
    assert first.name not in [signer.name for signer in plan.paper.signers]
    desk.acknowledgements.note(first.id, AcknowledgementState.OPEN)
    again = desk.disclosures.plan_minutes_copy(conference.id, reader, Channel.PRINT)
    assert first.name in [signer.name for signer in again.paper.signers]
    assert check(desk.disclosures.make(again).content, Profile.EXTRACT) == ()
    assert desk.disclosures.plan_public_minutes(conference.id, Channel.PRINT).paper.signers == ()
    assert desk.disclosures.plan_public_minutes(conference.id, Channel.FILE).paper.signers == ()
    states = [place.state for place in desk.acknowledgements.of(paper)]
    assert states[:2] == [AcknowledgementState.OPEN, AcknowledgementState.LEFT]


def test_either_moderator_closes_and_the_minutes_name_both(town: Town) -> None:
    desk, conference = held(town)
    again = town.desk.disclosures.plan_public_minutes(conference.id, Channel.PRINT)
    lines = again.paper.head.moderations
    assert lines is not None
    assert [line.name for line in lines] == [
        town.moderator.display_name(),
        town.agency.display_name(),
    ]
    stranger = town.desk_of(Role.COORDINATION, Role.MODERATION, professional=town.jobcenter.id)
    with pytest.raises(OnlyModeratorSigns):
        stranger.disclosures.plan_public_minutes(conference.id, Channel.PRINT)
    place = desk.acknowledgements.of(paper_of(desk, conference))[0]
    with pytest.raises(OnlyModeratorSigns):
        stranger.acknowledgements.note(place.id, AcknowledgementState.ABSENT)
    assert replace(place, state=AcknowledgementState.OPEN) == place

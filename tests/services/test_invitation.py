"""Partners are invited, told of changes, and answer; what goes by mail names nobody."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date, time
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import icalendar
import pytest

from ilja_desktop.domain.conference import Conference, ConferenceDraft, ConferenceState
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.errors import ChangedMeanwhile, IncompleteDraft
from ilja_desktop.domain.institution import ProfessionalDraft
from ilja_desktop.domain.invitation import NoticeKind, Reply, ReplyDraft
from ilja_desktop.domain.locking import PresenceUnproven
from ilja_desktop.services.invitation import NobodyInvited, NoticesMade
from ilja_desktop.services.plainmail import TooMuchSaid
from tests.documents.pdf import seen, squeezed
from tests.services.conftest import Town

DAY = date(2027, 2, 10)


def invited(town: Town) -> Conference:
    """A conference to which jobcenter and school are invited; nobody was told yet."""
    conference = town.a_conference(DAY)
    chosen = {each.institution_id: each.id for each in (town.jobcenter, town.school)}
    town.desk.invitations.choose(conference.id, dict(chosen))
    return conference


def made(town: Town, conference: Conference) -> NoticesMade:
    """What has to be written for a conference."""
    return town.desk.invitations.make(town.desk.invitations.plan(conference.id))


def tell(town: Town, conference: Conference) -> NoticesMade:
    """Print what has to be written."""
    letters = made(town, conference)
    town.desk.invitations.hand_out(letters, Channel.PRINT, mails=False)
    return letters


def changed(town: Town, conference: Conference, **values: object) -> Conference:
    """Change a conference as somebody else might."""
    now = next(each for each in town.desk.conferences.all() if each.id == conference.id)
    draft = ConferenceDraft(**{**town.draft_of(now), **values})
    return town.desk.conferences.change(now.id, now.revision, draft)


def kinds(letters: NoticesMade) -> list[NoticeKind]:
    return [each.kind for each in letters.plan.letters]


def test_all_partners_are_suggested_and_those_chosen_are_invited(town: Town) -> None:
    conference = town.a_conference(DAY)
    view = town.desk.invitations.view(conference.id)
    assert view.suggested == {line.institution.id for line in view.lines}
    with pytest.raises(NobodyInvited):
        town.desk.invitations.plan(conference.id)
    chosen = town.desk.invitations.choose(conference.id, {town.school.institution_id: None})
    (line,) = chosen.invited
    assert (line.due, line.contact) == (NoticeKind.INVITATION, None)
    assert town.desk.invitations.choose(conference.id, {}).invited == ()


def test_letters_make_the_conference_invited(town: Town) -> None:
    conference = invited(town)
    letters = tell(town, conference)
    assert kinds(letters) == [NoticeKind.INVITATION]
    (now,) = town.desk.conferences.all()
    assert now.state is ConferenceState.INVITED
    view = town.desk.invitations.view(conference.id)
    assert view.due == ()
    assert town.desk.invitations.choose(conference.id, {}).invited == view.invited


def test_a_letter_names_its_contact(town: Town, tmp_path: Path) -> None:
    letters = made(town, invited(town))
    (pdf,) = letters.letters
    text = seen(pdf.content, tmp_path)
    assert squeezed(town.jobcenter.display_name()) in text
    assert squeezed(town.school.display_name()) in text


def test_what_changes_is_due_again(town: Town) -> None:
    conference = invited(town)
    tell(town, conference)
    changed(town, conference, room="Aula")
    assert kinds(tell(town, conference)) == [NoticeKind.CHANGE]
    now = next(each for each in town.desk.conferences.all() if each.id == conference.id)
    later = ConferenceDraft(**{**town.draft_of(now), "held_on": date(2027, 2, 17)})
    moved = town.desk.planning.postpone(now.id, now.revision, later)
    letters = tell(town, moved)
    assert kinds(letters) == [NoticeKind.POSTPONEMENT]
    assert letters.plan.letters[0].formerly == DAY
    town.desk.conferences.cancel(moved.id)
    assert kinds(tell(town, moved)) == [NoticeKind.CANCELLATION]
    assert town.desk.invitations.view(moved.id).due == ()


def test_what_is_up_to_date_can_be_written_once_more(town: Town) -> None:
    conference = invited(town)
    tell(town, conference)
    assert kinds(made(town, conference)) == [NoticeKind.INVITATION]


def test_letters_for_another_day_never_leave(town: Town) -> None:
    conference = invited(town)
    letters = made(town, conference)
    changed(town, conference, room="Aula")
    with pytest.raises(ChangedMeanwhile):
        town.desk.invitations.hand_out(letters, Channel.PRINT, mails=False)


def test_letters_as_files_ask_for_the_password_and_mails_do_not(town: Town) -> None:
    letters = made(town, invited(town))
    town.desk.workplace.presence.forget()
    with pytest.raises(PresenceUnproven):
        town.desk.invitations.hand_out(letters, Channel.FILE, mails=False)
    town.desk.invitations.hand_out(letters, Channel.FILE, mails=True)


def test_an_answer_is_recorded_and_may_change(town: Town) -> None:
    conference = invited(town)
    line = town.desk.invitations.view(conference.id).invited[0]
    assert line.invitation is not None
    draft = ReplyDraft(reply=Reply.REPRESENTED, represented_by_id=town.agency.id)
    town.desk.invitations.reply(line.invitation.id, line.invitation.revision, draft)
    line = town.desk.invitations.view(conference.id).invited[0]
    assert line.representative == town.agency.display_name()
    assert line.invitation is not None
    with pytest.raises(IncompleteDraft):
        town.desk.invitations.reply(
            line.invitation.id, line.invitation.revision, ReplyDraft(reply=Reply.REPRESENTED)
        )


def texts(content: bytes) -> Iterator[str]:
    """Yield everything a mail draft holds: heads, text, and the appointment inside."""
    message = message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    yield from (f"{name}: {value}" for name, value in message.items())
    body = message.get_body()
    assert body is not None
    yield body.get_content()
    for attached in message.iter_attachments():
        inside = attached.get_payload(decode=True)
        assert isinstance(inside, bytes)
        yield from entries(inside)


def entries(content: bytes) -> Iterator[str]:
    """Yield everything a calendar holds."""
    for part in icalendar.Calendar.from_ical(content).walk():
        yield from (f"{name}: {value}" for name, value in part.property_items())
    yield content.decode()


def test_mails_and_appointments_carry_no_name_and_no_number(town: Town) -> None:
    names = set[str]()
    for who in (town.jobcenter, town.school):
        mail = f"{who.family_name}@stelle.example".lower()
        draft = {each.name: getattr(who, each.name) for each in fields(ProfessionalDraft)}
        town.desk.network.change_professional(
            who.id, who.revision, ProfessionalDraft(**{**draft, "mail": mail})
        )
    case = town.a_reported_case()
    holder = town.a_holder(case.person_id)
    conference = invited(town)
    town.desk.conferences.put_on_agenda(conference.id, case.id)
    young = town.desk.people.family(case.person_id).person
    people: list[Any] = [*town.table, holder, young]
    for each in people:
        names |= {each.given_name, each.family_name} - {""}
    letters = made(town, conference)
    assert len(letters.plan.by_hand) == 2
    draft_mail, entry = letters.mails
    said = "\n".join([*texts(draft_mail.content), *entries(entry.content)])
    for name in (*names, case.number):
        assert name.casefold() not in said.casefold()


def test_an_address_of_an_office_is_put_in(town: Town) -> None:
    draft = {each.name: getattr(town.school, each.name) for each in fields(ProfessionalDraft)}
    town.desk.network.change_professional(
        town.school.id,
        town.school.revision,
        ProfessionalDraft(**{**draft, "mail": "sekretariat@schule.example"}),
    )
    (mail, _entry) = made(town, invited(town)).mails
    message = message_from_bytes(mail.content, policy=default)
    assert message["To"] == "sekretariat@schule.example"


def test_a_room_named_after_somebody_stops_the_mail(town: Town) -> None:
    conference = invited(town)
    changed(town, conference, room=f"bei {town.moderator.display_name()}")
    with pytest.raises(TooMuchSaid):
        town.desk.invitations.plan(conference.id)


def test_who_is_booked_twice_at_the_same_time_is_named(town: Town) -> None:
    conference, other = invited(town), town.a_conference(DAY)
    held = {"number": "5/2026", "moderator_id": town.school.id, "minute_taker_id": None}
    changed(town, other, **held, starts_at=conference.ends_at, ends_at=time(14))
    assert not town.desk.invitations.view(conference.id).booked_twice
    changed(town, other, starts_at=time(11))
    view = town.desk.invitations.view(conference.id)
    (twice,) = view.booked_twice
    assert (twice.person, twice.other.number) == (town.school.display_name(), "5/2026")
    (line,) = [each for each in view.invited if each.contact == town.school]
    assert line.invitation is not None
    declined = ReplyDraft(reply=Reply.DECLINED)
    town.desk.invitations.reply(line.invitation.id, line.invitation.revision, declined)
    assert not town.desk.invitations.view(conference.id).booked_twice

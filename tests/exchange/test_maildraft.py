"""Drafts of mails and their appointments, read back by other readers."""

import uuid
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from ilja_desktop.domain.invitation import NoticeKind
from ilja_desktop.domain.publicdate import (
    Appointment,
    PartnerMail,
    PublicDate,
    PublicDates,
    PublicOffice,
)
from ilja_desktop.exchange.appointmentfile import calendar_file
from ilja_desktop.exchange.datepage import date_page
from ilja_desktop.exchange.maildraft import mail_draft

OFFICE = PublicOffice(
    name="Stadt Kupferberg", department="Jugendamt", phone="02403 1", mail="jba@kupferberg.example"
)
AT = Appointment(
    uid=uuid.UUID(int=7),
    sequence=3,
    title="Fallkonferenz der Jugendberufsagentur",
    held_on=date(2027, 6, 9),
    starts_at=time(14),
    ends_at=time(16),
    place="Berufskolleg; am Stollen, Haus B",
    room="112",
    reporting_deadline=date(2027, 5, 19),
    cancelled=False,
    stamp=datetime(2026, 11, 22, 9, tzinfo=UTC),
)
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), max_size=90)


def read(draft: bytes) -> EmailMessage:
    """Return a draft as a mail program reads it."""
    message = message_from_bytes(draft, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def event_of(content: bytes) -> Any:
    """Return the only appointment of a calendar."""
    (event,) = events_of(content)
    return event


def events_of(content: bytes) -> list[Any]:
    """Return the appointments of a calendar."""
    return [*icalendar.Calendar.from_ical(content).walk("VEVENT")]


def test_a_draft_opens_for_sending_and_brings_the_appointment() -> None:
    mail = PartnerMail(office=OFFICE, kind=NoticeKind.INVITATION, appointment=AT)
    message = read(mail_draft(mail))
    assert message["X-Unsent"] == "1"
    assert message["To"] is None
    assert message["Subject"] == "Einladung: Fallkonferenz der Jugendberufsagentur am 09.06.2027"
    body = message.get_body()
    assert body is not None
    assert "Mittwoch, 9. Juni 2027" in body.get_content()
    (attached,) = message.iter_attachments()
    assert attached.get_content_type() == "text/calendar"
    assert attached.get_filename() == "Termin.ics"
    content = attached.get_payload(decode=True)
    assert isinstance(content, bytes)
    assert event_of(content)["uid"] == str(AT.uid)


def test_every_line_of_a_draft_may_travel() -> None:
    mail = PartnerMail(office=OFFICE, kind=NoticeKind.CHANGE, appointment=AT, to=("a@b.example",))
    for line in mail_draft(mail).split(b"\r\n"):
        assert len(line) <= 998
        assert b"\n" not in line
        assert line.isascii()


@pytest.mark.parametrize("kind", list(NoticeKind))
def test_each_notice_says_what_it_is(kind: NoticeKind) -> None:
    mail = PartnerMail(office=OFFICE, kind=kind, appointment=AT, formerly=date(2027, 6, 2))
    message = read(mail_draft(mail))
    body = message.get_body()
    assert body is not None
    words = {
        NoticeKind.INVITATION: "laden Sie ein",
        NoticeKind.CHANGE: "etwas geändert",
        NoticeKind.POSTPONEMENT: "vom 02.06.2027 ist verschoben",
        NoticeKind.CANCELLATION: "fällt aus",
    }
    assert words[kind] in body.get_content().replace("\n", " ")


def test_an_appointment_stands_in_local_time_with_its_rules() -> None:
    content = calendar_file([AT, replace(AT, uid=uuid.UUID(int=8), held_on=date(2027, 1, 13))])
    calendar = icalendar.Calendar.from_ical(content)
    summer, winter = events_of(content)
    assert summer["dtstart"].dt.astimezone(UTC) == datetime(2027, 6, 9, 12, tzinfo=UTC)
    assert winter["dtstart"].dt.astimezone(UTC) == datetime(2027, 1, 13, 13, tzinfo=UTC)
    (rules,) = calendar.walk("VTIMEZONE")
    assert isinstance(rules, icalendar.Timezone)
    zone = rules.to_tz()
    berlin = ZoneInfo("Europe/Berlin")
    for minute in (59, 61):
        moment = datetime(2027, 3, 28, tzinfo=UTC) + timedelta(minutes=minute)
        assert moment.astimezone(zone).utcoffset() == moment.astimezone(berlin).utcoffset()
    for line in content.split(b"\r\n"):
        assert len(line) <= 75


def test_a_cancelled_appointment_tells_the_calendar_so() -> None:
    event = event_of(calendar_file([replace(AT, cancelled=True, sequence=4)]))
    assert event["status"] == "CANCELLED"
    assert event["sequence"] == 4
    assert event["uid"] == str(AT.uid)


@given(TEXTS, TEXTS)
def test_whatever_place_is_typed_comes_back(place: str, room: str) -> None:
    event = event_of(calendar_file([replace(AT, place=place, room=room)]))
    assert str(event["location"]) == ", ".join(filter(None, (place, room)))


def dates(**values: object) -> PublicDates:
    """Return a list of one date."""
    one = PublicDate(
        title=AT.title,
        held_on=AT.held_on,
        starts_at=AT.starts_at,
        ends_at=AT.ends_at,
        place=AT.place,
        reporting_deadline=AT.reporting_deadline,
    )
    return PublicDates(
        office=OFFICE,
        year=2027,
        as_of=date(2026, 11, 22),
        dates=(replace(one, **values),),  # type: ignore[arg-type] # a test names fields freely
    )


def test_the_page_is_a_table_that_can_be_read_aloud() -> None:
    page = html.document_fromstring(date_page(dates()))
    assert page.get("lang") == "de"
    assert [cell.get("scope") for cell in page.iter("th")] == ["col"] * 5 + ["row"]
    assert not list(page.iter("script"))
    assert "Mittwoch, 9. Juni 2027" in page.text_content()
    assert "19. Mai 2027" in page.text_content()


def test_the_page_tells_what_falls_out_or_was_moved() -> None:
    assert "fällt aus" in date_page(dates(cancelled=True)).decode()
    moved = date_page(dates(moved_to=date(2027, 6, 16))).decode()
    assert "verschoben auf 16. Juni 2027" in moved
    assert "19. Mai 2027" not in moved


@given(TEXTS)
def test_whatever_is_typed_stays_text_on_the_page(place: str) -> None:
    page = html.document_fromstring(date_page(dates(place=f"x<b>&{place}")))
    assert not list(page.iter("b"))
    assert f"x<b>&{place}".split() == page.findall(".//td")[2].text_content().split()

"""Who may stay at the table for an item, who has to leave, and what stays closed to whom (R2).

Professionals, guests, moderator and minute taker are judged by the grants. People of the young
person's side are judged by their kind.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.conference import Attendance, Attendee, AttendeeKind
from ilja_desktop.domain.coverage import Reason, at_conference, hear
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact, Side
from ilja_desktop.domain.deadline import age_on
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.naming import Listener
from ilja_desktop.domain.signing import entruster_signed
from ilja_desktop.domain.validity import running_grants


class SeatReason(Enum):
    """Why somebody stays or leaves, beyond what the grants say."""

    OWN_CASE = "eigener Fall"
    HOLDS_CUSTODY = "sorgeberechtigt"
    OBJECTED = "der junge Mensch möchte das nicht"
    ADULT_NEEDS_NAMING = "volljährig: nur als genannte Begleitung"
    NAMED_ON_FORM = "auf dem Formular genannt"
    SLIP_SIGNED = "mit heute unterschriebenem Zettel"
    NOT_NAMED = "nicht genannt"
    PLEDGED = "zur Verschwiegenheit verpflichtet"
    NOT_PLEDGED = "Verpflichtung zur Verschwiegenheit fehlt"
    NOTHING_NAMED = "Fall ohne Namen"
    TELLS_WHO = "Anwesenheit verrät, um wen es geht"


class SeatVerdict(Enum):
    """What the screen says about somebody."""

    STAYS = "Darf bleiben"
    LEAVES = "Muss für diesen Fall den Raum verlassen"
    STAYS_PARTLY = "Kategorie gesperrt"


@dataclass(frozen=True)
class Seat:
    """The answer for one person at the table."""

    verdict: SeatVerdict
    reason: Reason | SeatReason
    closed: tuple[DataCategory, ...] = ()
    """Categories closed to this person, of those the item is about."""


def seat(
    attendance: Attendance,
    listener: Listener | None,
    basis: Basis,
    categories: Iterable[DataCategory],
    day: date,
) -> Seat:
    """Judge one person at the table for an item on a day.

    Args:
        attendance: who it is and in which role.
        listener: the professional behind it, where there is one.
        basis: the young person and the consents.
        categories: what the item's facts are about.
        day: the day of the conference.
    """
    ground = at_conference(basis, day)
    if attendance.kind is AttendeeKind.YOUNG_PERSON:
        return Seat(SeatVerdict.STAYS, SeatReason.OWN_CASE)
    if not ground.allowed:
        return Seat(SeatVerdict.LEAVES, ground.reason)
    if attendance.kind in (AttendeeKind.PROFESSIONAL, AttendeeKind.GUEST):
        return _professional_seat(listener, basis, categories, day)
    reason = _side_reason(attendance, basis, day)
    stays = reason in _STAYING
    return Seat(SeatVerdict.STAYS if stays else SeatVerdict.LEAVES, reason)


def nameless_seat(attendance: Attendance) -> Seat:
    """Judge somebody at the table for an item that names nobody (§ 64(2a) SGB VIII).

    No consent is needed to listen; but whose presence alone tells whose case it is cannot stay.
    """
    if attendance.kind in (AttendeeKind.PROFESSIONAL, AttendeeKind.GUEST):
        return Seat(SeatVerdict.STAYS, SeatReason.NOTHING_NAMED)
    return Seat(SeatVerdict.LEAVES, SeatReason.TELLS_WHO)


_STAYING = {
    SeatReason.HOLDS_CUSTODY,
    SeatReason.NAMED_ON_FORM,
    SeatReason.SLIP_SIGNED,
    SeatReason.PLEDGED,
}


def _professional_seat(
    listener: Listener | None, basis: Basis, categories: Iterable[DataCategory], day: date
) -> Seat:
    if listener is None:
        return Seat(SeatVerdict.LEAVES, Reason.RECIPIENT_NOT_NAMED)
    hearing = hear(basis, listener, Purpose.CASE_CONFERENCE, day, conference_on=day)
    core = hearing.verdict(None)
    if not core.allowed:
        return Seat(SeatVerdict.LEAVES, core.reason)
    closed = tuple(
        category for category in dict.fromkeys(categories) if not hearing.verdict(category).allowed
    )
    verdict = SeatVerdict.STAYS_PARTLY if closed else SeatVerdict.STAYS
    return Seat(verdict, core.reason, closed)


def _side_reason(attendance: Attendance, basis: Basis, day: date) -> SeatReason:
    if attendance.objected:
        return SeatReason.OBJECTED
    if attendance.kind is AttendeeKind.INTERPRETER:
        pledged = attendance.secrecy_pledged_on
        signed = pledged is not None and pledged <= day
        return SeatReason.PLEDGED if signed else SeatReason.NOT_PLEDGED
    if _is_minor(basis, day) and _holds_custody(attendance, basis):
        return SeatReason.HOLDS_CUSTODY
    return _companion_reason(attendance, basis, day)


def _is_minor(basis: Basis, day: date) -> bool:
    return age_on(basis.family.person.born_on, day) < basis.policy.adult_age


def _holds_custody(attendance: Attendance, basis: Basis) -> bool:
    return attendance.kind is AttendeeKind.CUSTODY_HOLDER and any(
        holder.id == attendance.custody_holder_id for holder in basis.family.holders
    )


def _companion_reason(attendance: Attendance, basis: Basis, day: date) -> SeatReason:
    if attendance.slip_signed_on == day:
        return SeatReason.SLIP_SIGNED
    name = _spelled(_companion_name(attendance, basis))
    if name and name in _named_on_forms(basis, day):
        return SeatReason.NAMED_ON_FORM
    if _holds_custody(attendance, basis):
        return SeatReason.ADULT_NEEDS_NAMING
    return SeatReason.NOT_NAMED


def _named_on_forms(basis: Basis, day: date) -> set[str]:
    return {
        _spelled(companion)
        for consent in basis.consents
        if running_grants(consent, basis, Purpose.CASE_CONFERENCE, day)
        for companion in consent.companions
    }


def _companion_name(attendance: Attendance, basis: Basis) -> str:
    for holder in basis.family.holders:
        if holder.id == attendance.custody_holder_id:
            return holder.spoken_name()
    return attendance.name


def _spelled(name: str) -> str:
    """Return a name as it is compared: without regard to case and spaces."""
    return " ".join(name.split()).casefold()


def side_may_hear(attendance: Attendee, fact: Fact, basis: Basis, day: date) -> bool:
    """Say whether somebody of the young person's side may hear a fact (§ 65 SGB VIII).

    What somebody entrusted stays closed to the others without that person's own signature; what
    nobody entrusted is open to all who stay.
    """
    entruster = fact.entrusted_by
    if entruster is None:
        return not fact.entruster_missing()
    if _entrusted_it(attendance, entruster):
        return True
    return any(
        entruster_signed(consent, entruster, day)
        and any(
            grant.category is fact.category and grant.entrusted_by == entruster
            for grant in running_grants(consent, basis, Purpose.CASE_CONFERENCE, day)
        )
        for consent in basis.consents
    )


def _entrusted_it(attendance: Attendee, entruster: Entruster) -> bool:
    if entruster.side is Side.YOUNG_PERSON:
        return attendance.kind is AttendeeKind.YOUNG_PERSON
    return (
        entruster.known()
        and attendance.kind is AttendeeKind.CUSTODY_HOLDER
        and attendance.custody_holder_id == entruster.custody_holder_id
    )

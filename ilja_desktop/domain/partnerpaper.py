"""What stands in the letters to the partners: to whom, about which conference, and what for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from ilja_desktop.domain.form import Form
from ilja_desktop.domain.invitation import NoticeKind
from ilja_desktop.domain.office import OfficeDraft


@dataclass(frozen=True, kw_only=True)
class PartnerLetters:
    """A serial letter: the same to everybody, apart from whom it is addressed to.

    Args:
        form: the office's words.
        title: the procedure in words.
        addressees: each as the lines of an address field.
        greetings: what each letter begins with, in the same order.
        formerly: the day it was planned for, where it was moved.
        reply_by: until when an answer helps; none where nothing is asked.
        with_call: whether cases can still be reported.
    """

    form: Form
    office: OfficeDraft
    kind: NoticeKind
    title: str
    number: str
    held_on: date
    starts_at: time
    ends_at: time
    place: str
    room: str
    reporting_deadline: date
    with_call: bool
    formerly: date | None
    written_on: date
    addressees: tuple[tuple[str, ...], ...]
    greetings: tuple[str, ...]

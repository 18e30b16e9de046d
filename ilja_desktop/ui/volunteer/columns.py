"""What the lists of tandems, volunteers and renewals show."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.mentorlog import Attention
from ilja_desktop.domain.mentorship import MentorshipState
from ilja_desktop.domain.renewal import Renewal
from ilja_desktop.domain.tandemline import TandemLine
from ilja_desktop.domain.volunteer import Volunteer, VolunteerState
from ilja_desktop.ui.kit.avatar import initials
from ilja_desktop.ui.kit.columns import count_column, state_column
from ilja_desktop.ui.kit.table import Cell, Column
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import day, mark, word

TANDEM_TONES = {
    MentorshipState.REQUESTED: Tone.INFO,
    MentorshipState.INTRODUCING: Tone.INFO,
    MentorshipState.ACTIVE: Tone.OK,
    MentorshipState.PAUSED: Tone.WARN,
    MentorshipState.ENDED: Tone.NEUTRAL,
}
VOLUNTEER_TONES = {
    VolunteerState.INTERESTED: Tone.INFO,
    VolunteerState.SELECTED: Tone.INFO,
    VolunteerState.CHECKED: Tone.INFO,
    VolunteerState.ACTIVE: Tone.OK,
    VolunteerState.LEFT: Tone.NEUTRAL,
    VolunteerState.DECLINED: Tone.NEUTRAL,
}
_URGENT = {Attention.CONSENT, Attention.CALL_ME}


def attention_tone(kind: Attention) -> Tone:
    """Return how much a reason to look asks for attention."""
    return Tone.BAD if kind in _URGENT else Tone.WARN


def attention_words(line: TandemLine) -> str:
    """Return what waits first; nothing if nothing does."""
    if not line.attention:
        return ""
    first = line.attention[0]
    if first is Attention.UNREAD:
        words = QCoreApplication.translate("VolunteerList", "{count} ungelesen")
        return words.format(count=line.unread)
    return word(first)


def _latest(line: TandemLine) -> str:
    return "–" if line.last_on is None else day(line.last_on)


def _next(line: TandemLine) -> str:
    if line.tandem.next_on is not None:
        words = QCoreApplication.translate("VolunteerList", "nächstes am {day}")
        return words.format(day=day(line.tandem.next_on))
    if line.meet_by is None:
        return ""
    words = QCoreApplication.translate("VolunteerList", "fällig bis {day}")
    return words.format(day=day(line.meet_by))


TANDEMS: tuple[Column[TandemLine], ...] = (
    Column(
        context="VolunteerList",
        title=mark("VolunteerList", "Junger Mensch"),
        cell=Cell.PERSON,
        text=lambda line: line.person or line.tandem.given_name,
        detail=lambda line: line.tandem.pseudonym,
        person=lambda line: (initials(line.tandem.given_name, ""), line.tandem.id),
        share=3,
    ),
    Column(
        context="VolunteerList",
        title=mark("VolunteerList", "Lotsin oder Lotse"),
        text=lambda line: line.volunteer or "–",
        share=2,
    ),
    Column(
        context="VolunteerList",
        title=mark("VolunteerList", "Zuletzt getroffen"),
        text=_latest,
        detail=_next,
        sort=lambda line: line.last_on or line.tandem.requested_on,
        width=190,
        from_width=760,
    ),
    Column(
        context="VolunteerList",
        title=mark("VolunteerList", "Zu tun"),
        cell=Cell.PILL,
        text=attention_words,
        tone=lambda line: attention_tone(line.attention[0]) if line.attention else Tone.NEUTRAL,
        width=170,
    ),
    state_column(
        "VolunteerList",
        mark("VolunteerList", "Stand"),
        lambda line: line.tandem.state,
        TANDEM_TONES,
        width=130,
    ),
)


def _skills(one: Volunteer) -> str:
    return ", ".join((*one.languages, *one.regions)) or "–"


VOLUNTEERS: tuple[Column[Volunteer], ...] = (
    Column(
        context="VolunteerList",
        title=mark("VolunteerList", "Name"),
        cell=Cell.PERSON,
        text=lambda one: one.full_name(),
        detail=lambda one: one.phone or one.mail,
        person=lambda one: (initials(one.given_name, one.family_name), one.id),
        share=3,
    ),
    Column(
        context="VolunteerList",
        title=mark("VolunteerList", "Sprachen und Orte"),
        text=_skills,
        share=3,
        from_width=620,
    ),
    count_column("VolunteerList", mark("VolunteerList", "Plätze"), lambda one: one.capacity),
    state_column(
        "VolunteerList",
        mark("VolunteerList", "Stand"),
        lambda one: one.state,
        VOLUNTEER_TONES,
        width=180,
    ),
)


def renewal_what(one: Renewal) -> str:
    """Return which training or proof is meant."""
    return one.what if isinstance(one.what, str) else word(one.what)


RENEWALS: tuple[Column[Renewal], ...] = (
    Column(
        context="VolunteerList",
        title=mark("VolunteerList", "Was"),
        text=lambda one: word(one.kind),
        detail=renewal_what,
        share=3,
    ),
    Column(
        context="VolunteerList",
        title=mark("VolunteerList", "Wer"),
        text=lambda one: one.name,
        share=3,
    ),
    Column(
        context="VolunteerList",
        title=mark("VolunteerList", "Bis"),
        text=lambda one: "–" if one.due_on is None else day(one.due_on),
        sort=lambda one: str(one.due_on or ""),
        width=140,
    ),
)

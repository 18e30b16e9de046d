"""Conferences of the practice vault, and its session begun."""

from __future__ import annotations

from ilja_desktop.domain.conference import ConferenceState
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.services.desk import Desk

MOST = 4
"""Cases on the agenda."""


def conference(desk: Desk, state: ConferenceState) -> ConferenceId:
    """Return the conference in a state."""
    return next(one.id for one in desk.conferences.all() if one.state is state)


def begin_session(desk: Desk) -> ConferenceId:
    """Put what may be discussed on the coming conference's agenda and call the first case."""
    id = next(
        one.id for one in desk.conferences.all() if one.state is ConferenceState.CLOSED_FOR_REPORTS
    )
    admitted = [line for line in desk.conferences.candidates(id) if line.admission.admitted]
    for line in admitted[:MOST]:
        desk.conferences.put_on_agenda(id, line.candidate.case.id, "Frist läuft ab")
    desk.conferences.fix_agenda(id)
    desk.sessions.open(id, desk.workplace.today(), notice_read=True)
    desk.sessions.call(desk.conferences.view(id).agenda[0].item.id)
    return id

"""What tandems took in a span of days, looked up without a name: one line per tandem."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.mentorfacts import TandemSum
from ilja_desktop.store.mentorlog import MentorLogRow
from ilja_desktop.store.mentorship import MentorshipRow
from ilja_desktop.store.person import YoungPersonRow


def tandem_sums(
    session: Session, first: date, last: date, without: Collection[YoungPersonId]
) -> tuple[TandemSum, ...]:
    """Return what the tandems took that met in a span of days, but for some young people."""
    query = (
        select(
            YoungPersonRow.born_on,
            YoungPersonRow.sex,
            MentorshipRow.state,
            func.max(MentorLogRow.met_on),
            func.sum(func.coalesce(MentorLogRow.minutes, 0)),
            func.sum(MentorLogRow.fare_cents),
        )
        .join(MentorshipRow, MentorshipRow.id == MentorLogRow.mentorship_id)
        .join(YoungPersonRow, YoungPersonRow.id == MentorshipRow.person_id)
        .where(MentorLogRow.met_on.between(first, last), YoungPersonRow.id.not_in(without))
        .group_by(MentorshipRow.id)
        .order_by(MentorshipRow.id)
    )
    return tuple(TandemSum(*row) for row in session.execute(query))

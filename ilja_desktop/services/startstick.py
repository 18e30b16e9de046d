"""A volunteer's start stick: what may go on it, and that it was made.

Only the volunteer's own record and the tandems the consent of today covers are ever gathered; no
other row of the office's vault is read for it (R13).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any
from uuid import UUID

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.ids import VolunteerId
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.mentorfreight import TANDEM, VOLUNTEER
from ilja_desktop.domain.mentorship import RUNNING
from ilja_desktop.domain.office import OfficeDraft, PolicyDraft
from ilja_desktop.domain.startstick import DevicePageMissing
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.volunteer import Volunteer, VolunteerState
from ilja_desktop.services.mentorship import NotActive, covers
from ilja_desktop.services.papers import sender
from ilja_desktop.services.workplace import Workplace, policy_of
from ilja_desktop.store import mentorship as mentorship_store
from ilja_desktop.store import volunteer as store
from ilja_desktop.store.mentorship import MentorshipRow
from ilja_desktop.store.rows import NounRow
from ilja_desktop.store.volunteer import VolunteerRow


@dataclass(frozen=True)
class StickPlan:
    """Everything that may go on the stick, gathered in one look."""

    volunteer: Volunteer
    office: OfficeDraft
    policy: PolicyDraft
    rows: tuple[tuple[type[NounRow[Any]], UUID, Mapping[str, object]], ...]
    left_out: int

    @property
    def tandems(self) -> int:
        """Return how many tandems go along."""
        return sum(kind is MentorshipRow for kind, _, _ in self.rows)


class StartSticks:
    """What the coordination can do to let a volunteer begin."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def plan(self, id: VolunteerId) -> StickPlan:
        """Gather what may go on a volunteer's stick.

        Raises:
            PresenceUnproven: the password was not given lately.
            NotActive: they have not begun, or have left.
            DevicePageMissing: the page on using an own device was not signed.
        """
        self._at.require(Right.KEEP_VOLUNTEERS)
        self._at.demand_presence(Deed.EXPORT)
        today = self._at.today()
        with self._at.read() as session:
            row = store.get(session, id)
            volunteer = row.record()
            if volunteer.state is not VolunteerState.ACTIVE:
                raise NotActive(volunteer.display_name())
            if volunteer.device_pledged_on is None:
                raise DevicePageMissing(volunteer.display_name())
            running = [
                each
                for each in mentorship_store.rows_of_volunteer(session, id)
                if each.state in RUNNING
            ]
            covered = [
                each for each in running if covers(session, each.record(), volunteer, today).allowed
            ]
            policy = policy_of(session, today)
            return StickPlan(
                volunteer=volunteer,
                office=sender(session),
                policy=PolicyDraft(
                    **{f.name: getattr(policy, f.name) for f in fields(PolicyDraft)}
                ),
                rows=tuple(_carried([row, *covered])),
                left_out=len(running) - len(covered),
            )

    def left(self, plan: StickPlan) -> None:
        """Write down that the stick was made, at the volunteer and at every tandem on it."""
        with self._at.write(Right.KEEP_VOLUNTEERS) as transaction:
            for kind, uuid, _ in plan.rows:
                reference = f"{kind.__tablename__}:{uuid}"
                transaction.note(Action.EXPORTED, reference, b"")


def _carried(
    rows: Iterable[NounRow[Any]],
) -> Iterable[tuple[type[NounRow[Any]], UUID, Mapping[str, object]]]:
    allowed: dict[type[NounRow[Any]], tuple[str, ...]] = {
        VolunteerRow: VOLUNTEER,
        MentorshipRow: tuple(name for name in TANDEM if name != "volunteer_id"),
    }
    for row in rows:
        names = allowed[type(row)]
        yield type(row), row.uuid, {name: row.value(name) for name in names}

"""A volunteer's start stick: whether somebody may have one, and that their key is known.

What goes on it is an ordinary package (``mentorerrand``), so the same gates are passed and the
same evidence is kept; no other row of the office's vault is ever read for it (R13).
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from ilja_desktop.domain.contact import Comparison, Contact
from ilja_desktop.domain.ids import VolunteerId
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.mentorship import RUNNING
from ilja_desktop.domain.office import OfficeDraft, PolicyDraft
from ilja_desktop.domain.startstick import DevicePageMissing
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.volunteer import Volunteer, VolunteerState
from ilja_desktop.services.contact import Contacts
from ilja_desktop.services.mentorship import NotActive, covers
from ilja_desktop.services.paperhead import sender
from ilja_desktop.services.workplace import Workplace, policy_of
from ilja_desktop.store import mentorship as mentorship_store
from ilja_desktop.store import volunteer as store


@dataclass(frozen=True, kw_only=True)
class StickPlan:
    """What a stick is made from.

    Args:
        volunteer: for whom.
        office: as it stands in their vault, with whom to call.
        policy: the rules that hold today.
        card: of whoever makes the stick, so that the volunteer's vault knows them.
        tandems: how many the consent of today lets them know.
        left_out: how many it does not.
    """

    volunteer: Volunteer
    office: OfficeDraft
    policy: PolicyDraft
    card: bytes
    tandems: int
    left_out: int


class StartSticks:
    """What the coordination can do to let a volunteer begin."""

    def __init__(self, workplace: Workplace, contacts: Contacts) -> None:
        self._at = workplace
        self._contacts = contacts

    def plan(self, id: VolunteerId) -> StickPlan:
        """Say what a volunteer's stick is made from.

        Raises:
            PresenceUnproven: the password was not given lately.
            NotActive: they have not begun, or have left.
            DevicePageMissing: the page on using an own device was not signed.
        """
        self._at.require(Right.KEEP_VOLUNTEERS)
        self._at.demand_presence(Deed.EXPORT)
        today, card = self._at.today(), self._contacts.own_card()
        with self._at.read() as session:
            volunteer = store.get(session, id).record()
            if volunteer.state is not VolunteerState.ACTIVE:
                raise NotActive(volunteer.display_name())
            if volunteer.device_pledged_on is None:
                raise DevicePageMissing(volunteer.display_name())
            rows = mentorship_store.rows_of_volunteer(session, id)
            running = [row.record() for row in rows if row.state in RUNNING]
            known = sum(covers(session, each, volunteer, today).allowed for each in running)
            policy = policy_of(session, today)
            names = [each.name for each in fields(PolicyDraft)]
            return StickPlan(
                volunteer=volunteer,
                office=sender(session),
                policy=PolicyDraft(**{name: getattr(policy, name) for name in names}),
                card=card,
                tandems=known,
                left_out=len(running) - known,
            )

    def know(self, plan: StickPlan, card: bytes) -> Contact:
        """Know a volunteer by their card from now on.

        Their key came about here, so there is nothing two people would have to compare.
        """
        name, who = plan.volunteer.display_name(), plan.volunteer.professional_id
        read = self._contacts.read(name, card)
        draft = replace(self._contacts.proposed(read), professional_id=who)
        contact = self._contacts.keep(read, draft)
        return self._contacts.compare(contact.id, Comparison.MADE_HERE)

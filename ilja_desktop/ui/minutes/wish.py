"""Of which paper a copy is wanted, and for whom."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ilja_desktop.domain.disclosure import DRAFTS, Channel, Edition
from ilja_desktop.domain.ids import ConferenceId, ProfessionalId
from ilja_desktop.services.copyplan import CopyPlan
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.distribution import Receiver
from ilja_desktop.services.press import Made


@dataclass(frozen=True)
class Wish:
    """Of which paper a copy is wanted, and for whom; nobody named means no case lines."""

    conference_id: ConferenceId
    receiver: Receiver | None = None
    participant: ProfessionalId | None = None
    draft: bool = False
    """A draft to be agreed on, before anything is signed."""
    edition: Edition = Edition.USUAL

    @property
    def by_hand(self) -> Channel:
        """How its paper leaves the office: into somebody's hands, unless it is for nobody."""
        nobody = self.receiver is None and self.participant is None
        return Channel.PRINT if nobody else Channel.BY_HAND

    def plan(self, desk: Desk, channel: Channel) -> CopyPlan:
        """Plan the copy; runs on the store lane."""
        return replace(self._planned(desk, channel), edition=self.edition)

    def _planned(self, desk: Desk, channel: Channel) -> CopyPlan:
        if self.receiver is not None and self.draft:
            return desk.reviews.plan_draft(self.receiver, channel)
        if self.receiver is not None:
            return desk.disclosures.plan_extract(self.receiver, channel)
        if self.participant is not None and self.draft:
            return desk.reviews.plan_minutes_draft(self.conference_id, self.participant, channel)
        if self.participant is not None:
            return desk.disclosures.plan_minutes_copy(self.conference_id, self.participant, channel)
        return desk.disclosures.plan_public_minutes(self.conference_id, channel)


def make(desk: Desk, plan: CopyPlan) -> Made:
    """Render, check and sign a planned copy; a draft is not signed. For the compute lane."""
    if plan.draft.kind in DRAFTS:
        return desk.reviews.make(plan)
    return desk.disclosures.make(plan)

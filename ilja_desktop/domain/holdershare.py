"""What somebody who holds custody gets of a sheet: by a tick on the form, and never in confidence.

Custody alone opens no paper: the form says whether a custody holder is to have a sheet. What the
young person entrusted stays out of it (§ 65 SGB VIII), and coming of age ends it (§ 1626 BGB).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.conference import Attendee, AttendeeKind
from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.datacategory import Fact, Side
from ilja_desktop.domain.deadline import age_on, birthday
from ilja_desktop.domain.disclosure import Share, SheetContent
from ilja_desktop.domain.ids import CustodyHolderId
from ilja_desktop.domain.person import CustodyHolder
from ilja_desktop.domain.seating import side_may_hear
from ilja_desktop.domain.validity import conference_standing
from ilja_desktop.domain.verdict import Reason, Verdict, nearest


@dataclass(frozen=True)
class HolderShare:
    """Somebody who holds custody and ticked that they want a sheet, with what they get of it."""

    holder: CustodyHolder
    share: Share | None
    refused: Reason | None


def holder_shares(
    content: SheetContent, basis: Basis, day: date, held_on: date
) -> tuple[HolderShare, ...]:
    """Return what custody holders get of a sheet on a day; nobody of somebody who is of age.

    Args:
        content: the parts of the sheet.
        basis: what stands in the vault about the young person.
        day: on which the copy would leave.
        held_on: the day of the conference the sheet comes from.
    """
    if age_on(basis.family.person.born_on, day) >= basis.policy.adult_age:
        return ()
    return tuple(
        _of(holder, ticked, content, basis, (day, held_on))
        for holder in basis.family.holders
        if (ticked := [each for each in basis.consents if holder.id in each.holder_sheets])
    )


def _of(
    holder: CustodyHolder,
    ticked: list[Consent],
    content: SheetContent,
    basis: Basis,
    days: tuple[date, date],
) -> HolderShare:
    day, held_on = days
    verdict = nearest(conference_standing(each, basis, day, held_on) for each in ticked)
    if not verdict.allowed:
        return HolderShare(holder, None, verdict.reason)
    facts = tuple(fact for fact in content.facts if _may_read(holder.id, fact, basis, day))
    hidden = (fact.category for fact in content.facts if fact not in facts)
    share = Share(
        None,
        True,
        facts,
        tuple(commitment.id for commitment in content.commitments),
        tuple(dict.fromkeys(hidden)),
        verdict.grants,
        _until(verdict, basis),
    )
    return HolderShare(holder, share, None)


def _may_read(id: CustodyHolderId, fact: Fact, basis: Basis, day: date) -> bool:
    if fact.entrusted_by is not None and fact.entrusted_by.side is Side.YOUNG_PERSON:
        return False
    reader = Attendee(kind=AttendeeKind.CUSTODY_HOLDER, custody_holder_id=id)
    return side_may_hear(reader, fact, basis, day)


def _until(verdict: Verdict, basis: Basis) -> date:
    """Return the last day before they come of age, or of the consent."""
    adult_on = birthday(basis.family.person.born_on, basis.policy.adult_age)
    eve = date.fromordinal(adult_on.toordinal() - 1)
    return eve if verdict.until is None else min(eve, verdict.until)

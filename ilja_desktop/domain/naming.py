"""Whom a form names: the person, whoever holds the function, and their deputy if it says so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ilja_desktop.domain.grant import Direction, Grant, Recipient
from ilja_desktop.domain.ids import InstitutionId, ProfessionalId
from ilja_desktop.domain.institution import Professional


@dataclass(frozen=True)
class Listener:
    """A professional who would come to know something, and for whom they stand in."""

    professional: Professional
    deputises: Professional | None = None


def reaches(grant: Grant, listener: Listener) -> bool:
    """Say whether a grant lets somebody receive: as its recipient, or as its mutual releaser."""
    if grant.direction is Direction.MUTUAL and grant.releaser_id == listener.professional.id:
        return True
    return names(grant.recipient, listener.professional) or (
        grant.recipient.deputy_covered and _stands_in(grant.recipient, listener)
    )


def _stands_in(recipient: Recipient, listener: Listener) -> bool:
    """Say whether somebody of the recipient's own institution stands in for them."""
    return (
        listener.deputises is not None
        and listener.professional.institution_id == recipient.institution_id
        and names(recipient, listener.deputises)
    )


def names(recipient: Recipient, professional: Professional) -> bool:
    """Say whether the form names somebody; a person only as long as they work where it says."""
    if recipient.institution_id != professional.institution_id:
        return False
    if recipient.professional_id is not None:
        return recipient.professional_id == professional.id
    function = recipient.function.strip().casefold()
    return bool(function) and function == professional.function.strip().casefold()


def stands_in_only(grants: Iterable[Grant], listener: Listener) -> bool:
    """Say whether the form names the colleague somebody stands in for, but no deputy."""
    deputised = listener.deputises
    return deputised is not None and any(names(each.recipient, deputised) for each in grants)


@dataclass(frozen=True)
class NamedGrants:
    """Grants by whom they name, so that a whole table is looked up in one go."""

    grants: tuple[Grant, ...]
    by_recipient: Mapping[tuple[InstitutionId, ProfessionalId | None], Mapping[int, Grant]]
    """By institution and person; none where a function is named."""
    by_releaser: Mapping[ProfessionalId, Mapping[int, Grant]]

    def reaching(self, listener: Listener | None) -> Sequence[Grant]:
        """Return the grants that let somebody receive, in their order; without one, all."""
        if listener is None:
            return self.grants
        someone, place = listener.professional, listener.professional.institution_id
        surely = self.by_recipient.get((place, someone.id), _NOTHING)
        answered = self.by_releaser.get(someone.id, _NOTHING)
        perhaps = self.by_recipient.get((place, None), _NOTHING)
        if listener.deputises is not None:
            perhaps = {**perhaps, **self.by_recipient.get((place, listener.deputises.id), _NOTHING)}
        if not answered and not perhaps:
            return tuple(surely.values())
        found = {**surely, **answered}
        found |= {at: one for at, one in perhaps.items() if reaches(one, listener)}
        return [found[at] for at in sorted(found)]


_NOTHING: Mapping[int, Grant] = {}


def by_name(grants: Iterable[Grant]) -> NamedGrants:
    """File grants by whom they name."""
    every = tuple(grants)
    recipients: dict[tuple[InstitutionId, ProfessionalId | None], dict[int, Grant]] = {}
    releasers: dict[ProfessionalId, dict[int, Grant]] = {}
    for at, grant in enumerate(every):
        key = (grant.recipient.institution_id, grant.recipient.professional_id)
        recipients.setdefault(key, {})[at] = grant
        if grant.direction is Direction.MUTUAL:
            releasers.setdefault(grant.releaser_id, {})[at] = grant
    return NamedGrants(every, recipients, releasers)

"""Whom a form names: the person, whoever holds the function, and their deputy if it says so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ilja_desktop.domain.grant import Direction, Grant, Recipient
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

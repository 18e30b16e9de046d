"""What one consent releases, recipient by recipient and category by category, as a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.coverage import Verdict, may_know
from ilja_desktop.domain.grant import Direction, Purpose, Recipient
from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.matter import Matter, matters
from ilja_desktop.domain.naming import Listener


@dataclass(frozen=True)
class Release:
    """What one recipient may know, and why not."""

    recipient: Recipient
    verdicts: tuple[tuple[Matter, Verdict], ...]
    """The same lines for everybody."""


def releases(
    consent: Consent,
    basis: Basis,
    professionals: Mapping[ProfessionalId, Professional],
    purpose: Purpose,
    day: date,
) -> tuple[Release, ...]:
    """Return what a consent alone lets its recipients know on a day.

    Args:
        consent: one of the person's.
        basis: everything on record about the person.
        professionals: everybody a grant may name.
        purpose: what for.
        day: the day asked about.
    """
    withdrawn = tuple(c for c in basis.consents if c.withdrawals and c != consent)
    alone = replace(basis, consents=(*withdrawn, consent))
    return tuple(
        Release(
            recipient,
            tuple(
                (each, may_know(alone, listener, each.category, purpose, day, each.entrusted_by))
                for each in matters((consent,))
            ),
        )
        for recipient, listener in _listeners(consent, professionals)
    )


def _listeners(
    consent: Consent, professionals: Mapping[ProfessionalId, Professional]
) -> list[tuple[Recipient, Listener]]:
    """Return the recipients the form names, then releasing persons who may be answered."""
    recipients: dict[Recipient, None] = {}
    for grant in consent.grants:
        recipients[grant.recipient] = None
    named = {recipient.professional_id for recipient in recipients}
    for grant in consent.grants:
        if grant.direction is Direction.MUTUAL and grant.releaser_id not in named:
            releaser = professionals[grant.releaser_id]
            recipients[
                Recipient(institution_id=releaser.institution_id, professional_id=releaser.id)
            ] = None
    return [(recipient, Listener(_whoever(recipient, professionals))) for recipient in recipients]


def _whoever(
    recipient: Recipient, professionals: Mapping[ProfessionalId, Professional]
) -> Professional:
    """Return the named person, or somebody who holds the named function."""
    if recipient.professional_id is not None:
        return professionals[recipient.professional_id]
    return Professional(
        id=ProfessionalId(0),
        uuid=UUID(int=0),
        revision=0,
        institution_id=recipient.institution_id,
        function=recipient.function,
    )

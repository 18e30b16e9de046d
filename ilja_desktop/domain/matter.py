"""What the one question is asked about: the categories, and whose confidence it was."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.datacategory import DataCategory, Entruster


@dataclass(frozen=True)
class Matter:
    """One line of a matrix."""

    category: DataCategory
    entrusted_by: Entruster | None = None
    """Who said it in confidence; what several entrusted is answered for each of them."""


def matters(consents: Iterable[Consent]) -> tuple[Matter, ...]:
    """Return all categories in the order of the form, entrusted data once for each entruster."""
    said_by = dict.fromkeys(
        grant.entrusted_by
        for consent in consents
        for grant in consent.grants
        if grant.category is DataCategory.ENTRUSTED and grant.entrusted_by is not None
    )
    plain = tuple(Matter(each) for each in DataCategory if each is not DataCategory.ENTRUSTED)
    trusted = tuple(Matter(DataCategory.ENTRUSTED, each) for each in said_by)
    return plain + (trusted or (Matter(DataCategory.ENTRUSTED),))

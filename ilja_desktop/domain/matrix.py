"""Who may know what of one case: people across, categories down, with the reason in every cell.

It answers from all consents and legal grounds together, as of one day; what one consent alone
releases is ``release``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.coverage import Footing, Verdict, stand_on
from ilja_desktop.domain.grant import Direction, Purpose
from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.matter import Matter, matters
from ilja_desktop.domain.naming import Listener


@dataclass(frozen=True)
class MatrixColumn:
    """One person and what they may know."""

    professional: Professional
    core: Verdict
    """Whether they may know that the case is discussed, and its question."""
    cells: tuple[tuple[Matter, Verdict], ...]
    """The same lines for everybody."""


def matrix(
    basis: Basis,
    professionals: Mapping[ProfessionalId, Professional],
    at_table: Iterable[ProfessionalId],
    purpose: Purpose,
    day: date,
) -> tuple[MatrixColumn, ...]:
    """Return a column for everybody concerned, those named on a form first.

    Args:
        basis: what stands in the vault about the young person.
        professionals: everybody who is known.
        at_table: who will be at the next conference too.
        purpose: what for.
        day: the day asked about.
    """
    footing = stand_on(basis, purpose, day)
    concerned = dict.fromkeys([*_named(basis, professionals), *at_table])
    lines = matters(basis.consents)
    return tuple(
        _column(footing, professionals[id], professionals, lines)
        for id in concerned
        if id in professionals
    )


def _column(
    footing: Footing,
    someone: Professional,
    professionals: Mapping[ProfessionalId, Professional],
    lines: tuple[Matter, ...],
) -> MatrixColumn:
    deputised = None if someone.deputy_of_id is None else professionals.get(someone.deputy_of_id)
    hearing = footing.hear(Listener(someone, deputised))
    cells = tuple((each, hearing.verdict(each.category, each.entrusted_by)) for each in lines)
    return MatrixColumn(someone, hearing.verdict(None), cells)


def _named(
    basis: Basis, professionals: Mapping[ProfessionalId, Professional]
) -> list[ProfessionalId]:
    """Return whom any form or legal ground names, in the order of the network."""
    grants = [grant for consent in basis.consents for grant in consent.grants]
    people = {grant.recipient.professional_id for grant in grants}
    people |= {grant.releaser_id for grant in grants if grant.direction is Direction.MUTUAL}
    functions = {
        (grant.recipient.institution_id, grant.recipient.function.strip().casefold())
        for grant in grants
        if grant.recipient.professional_id is None
    }
    bodies = {ground.institution_id for ground in basis.legal_grounds}
    return [
        one.id
        for one in professionals.values()
        if one.id in people
        or one.institution_id in bodies
        or (one.institution_id, one.function.strip().casefold()) in functions
    ]

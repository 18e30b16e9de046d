"""The statutes something rests on, in the words the office has put down for them."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.ids import LegalGroundId
from ilja_desktop.domain.legalground import LegalGround
from ilja_desktop.services.workplace import policy_of


def ground_words(session: Session, basis: Basis, ids: Iterable[LegalGroundId]) -> str:
    """Return the statutes of some legal grounds, as they stand on paper and in the register."""
    wanted = frozenset(ids)
    found = (ground for ground in basis.legal_grounds if ground.id in wanted)
    return "; ".join(dict.fromkeys(statute(session, ground) for ground in found))


def statute(session: Session, ground: LegalGround) -> str:
    """Return the statute of one legal ground, by the list that held on its first day."""
    listed = policy_of(session, ground.valid_from).legal_grounds
    for each in listed:
        if each.code == ground.code:
            return f"{each.source} ({each.words})" if each.source else each.words
    return ground.code

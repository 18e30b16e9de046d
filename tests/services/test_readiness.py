"""Whoever is needed at a conference is looked up in the vault: access, certificate, revocation."""

from __future__ import annotations

from ilja_desktop.domain.certificate import RevocationReason
from ilja_desktop.domain.readiness import Obstacle
from ilja_desktop.keys.admitting import grantor_of
from ilja_desktop.services.revocation import revoke
from tests.services.conftest import Town

PEOPLE = {
    Obstacle.MODERATOR_CANNOT_SIGN,
    Obstacle.MODERATOR_REVOKED,
    Obstacle.MODERATOR_CERTIFICATE_ENDS,
    Obstacle.MINUTE_TAKER_CANNOT_ENTER,
    Obstacle.MINUTE_TAKER_REVOKED,
}


def test_a_revoked_certificate_of_the_moderator_is_said(town: Town) -> None:
    conference = town.a_conference()

    def found() -> set[Obstacle]:
        hindrances = town.desk.readiness.check(conference.id)
        return {hindrance.obstacle for hindrance in hindrances} & PEOPLE

    assert found() == {Obstacle.MINUTE_TAKER_CANNOT_ENTER}, "the agency has no access here"
    key = grantor_of(town.unlocked).authority_key
    with town.vault.write(town.vault.uid, town.desk.workplace.clock()) as transaction:
        revoke(transaction, key, town.vault.uid, RevocationReason.COMPROMISED)
    assert found() == {Obstacle.MINUTE_TAKER_CANNOT_ENTER, Obstacle.MODERATOR_REVOKED}

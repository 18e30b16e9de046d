"""What would stop a conference is said, and what would not is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.backup import BackupStatus
from ilja_desktop.domain.coverage import Reason, Verdict
from ilja_desktop.domain.readiness import (
    SOON,
    ConferenceFacts,
    Obstacle,
    Pass,
    Weight,
    hindrances,
)
from ilja_desktop.domain.words import word
from ilja_desktop.domain.words.readiness import hindrance_words

TODAY = date(2026, 11, 21)
HELD_ON = TODAY + timedelta(days=1)
COVERED = Verdict(Reason.COVERED)


def backup(last_at: datetime | None) -> BackupStatus:
    return BackupStatus(last_at=last_at, since=TODAY, today=TODAY)


READY = ConferenceFacts(
    today=TODAY,
    held_on=HELD_ON,
    read_only=False,
    anchored=True,
    newest_entry=TODAY,
    backup=backup(datetime(2026, 11, 20, 9, tzinfo=UTC)),
    certificate_until=date(2029, 1, 1),
    moderator_signs=True,
    minute_taker=True,
    consents=(("TOP 1", COVERED),),
)


def found(**other: object) -> list[Obstacle]:
    return [each.obstacle for each in hindrances(replace(READY, **other))]  # type: ignore[arg-type]  # any field


def test_nothing_stands_in_the_way_of_a_ready_conference() -> None:
    assert hindrances(READY) == ()


@pytest.mark.parametrize(
    ("other", "obstacle"),
    [
        ({"read_only": True, "anchored": False}, Obstacle.READ_ONLY),
        ({"anchored": False}, Obstacle.NOT_ANCHORED),
        ({"newest_entry": TODAY + timedelta(days=1)}, Obstacle.CLOCK_BEHIND),
        ({"held_on": TODAY - timedelta(days=1)}, Obstacle.DAY_PASSED),
        ({"backup": backup(None)}, Obstacle.BACKUP_MISSING),
        (
            {"backup": backup(datetime(2026, 11, 1, tzinfo=UTC))},
            Obstacle.BACKUP_OLD,
        ),
        ({"certificate_until": TODAY}, Obstacle.CERTIFICATE_ENDS),
        ({"moderator_signs": False}, Obstacle.MODERATOR_CANNOT_SIGN),
        ({"minute_taker": False}, Obstacle.MINUTE_TAKER_MISSING),
        (
            {"moderator": Pass(certificate_until=TODAY)},
            Obstacle.MODERATOR_CERTIFICATE_ENDS,
        ),
        (
            {"moderator": Pass(certificate_until=TODAY, revoked=True)},
            Obstacle.MODERATOR_REVOKED,
        ),
        ({"writer": Pass(enters=False)}, Obstacle.MINUTE_TAKER_CANNOT_ENTER),
        ({"writer": Pass(revoked=True)}, Obstacle.MINUTE_TAKER_REVOKED),
        ({"consents": ()}, Obstacle.NO_CASES),
        (
            {"consents": (("TOP 2", Verdict(Reason.CONSENT_INCOMPLETE)),)},
            Obstacle.SIGNATURE_MISSING,
        ),
        ({"consents": (("TOP 2", Verdict(Reason.CONSENT_EXPIRED)),)}, Obstacle.CONSENT_LACKING),
        (
            {"consents": (("TOP 2", replace(COVERED, until=HELD_ON)),)},
            Obstacle.CONSENT_ENDS_SOON,
        ),
    ],
)
def test_each_obstacle_is_said_alone_and_in_words(
    other: dict[str, object], obstacle: Obstacle
) -> None:
    (hindrance,) = hindrances(replace(READY, **other))  # type: ignore[arg-type]  # any field
    assert hindrance.obstacle is obstacle
    sentence = hindrance_words(hindrance, word(obstacle))
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert "  " not in sentence


@given(st.integers(-40, 400))
def test_a_consent_is_pointed_out_only_if_it_ends_soon(days: int) -> None:
    until = HELD_ON + timedelta(days=days)
    soon = found(consents=(("TOP 1", replace(COVERED, until=until)),))
    assert (soon == [Obstacle.CONSENT_ENDS_SOON]) == (until < HELD_ON + SOON)


@given(st.booleans(), st.booleans(), st.booleans())
def test_what_stops_comes_first(anchored: bool, signs: bool, taker: bool) -> None:
    facts = replace(READY, anchored=anchored, moderator_signs=signs, minute_taker=taker)
    weights = [each.weight for each in hindrances(facts)]
    assert weights == sorted(weights, key=lambda weight: weight is Weight.WARNS)

"""What happened to a consent, told in the order it happened; read from it, never written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from ilja_desktop.domain.consent import Consent, Signature
from ilja_desktop.domain.withdrawal import Objection, Scope, Signer, Withdrawal


class Happening(Enum):
    """One kind of event in the life of a consent; each of them is a different one."""

    EXPLAINED = "aufgeklärt"
    SIGNED = "unterschrieben"
    ORIGINAL_SEEN = "Original gesehen"
    COPY_GIVEN = "Kopie ausgehändigt"
    OBJECTED = "nicht einverstanden"
    SETTLED = "Uneinigkeit geklärt"
    PARTLY_WITHDRAWN = "teilweise widerrufen"
    WITHDRAWN = "ganz widerrufen"
    MISTAKEN = "Fehleintrag"
    SUPERSEDED = "ersetzt"
    EXPIRED = "abgelaufen"
    UNDER_REVIEW = "zu prüfen"
    INVALID = "unwirksam"


@dataclass(frozen=True, kw_only=True)
class ConsentEvent:
    """Something that happened to a consent."""

    happening: Happening
    on: date | None = None
    """None for a finding that has no day of its own."""
    signer: Signer | None = None
    who: str = ""
    """As it was given, where it is no person on record."""
    reason: str = ""
    scope: Scope | None = None
    objection: Objection | None = None


def history_of(consent: Consent, day: date) -> tuple[ConsentEvent, ...]:
    """Return what happened to a consent by a day, the earliest first, findings last."""
    return tuple(sorted(_events(consent, day), key=lambda each: each.on or date.max))


def _events(consent: Consent, day: date) -> Iterator[ConsentEvent]:
    for happening, on in (
        (Happening.EXPLAINED, consent.explained_on),
        (Happening.ORIGINAL_SEEN, consent.original_seen_on),
        (Happening.COPY_GIVEN, consent.copy_given_on),
        (Happening.SUPERSEDED, consent.superseded_on),
    ):
        if on is not None and on <= day:
            yield ConsentEvent(happening=happening, on=on)
    for mark in consent.signatures:
        yield _signed(mark)
    for objection in consent.objections:
        yield from _objected(objection)
    for withdrawal in consent.withdrawals:
        yield from _withdrawn(withdrawal)
    yield from _found(consent, day)


def _found(consent: Consent, day: date) -> Iterator[ConsentEvent]:
    if consent.valid_until < day:
        expired = consent.valid_until + timedelta(days=1)
        yield ConsentEvent(happening=Happening.EXPIRED, on=expired)
    if consent.review_reason:
        yield ConsentEvent(happening=Happening.UNDER_REVIEW, reason=consent.review_reason)
    if consent.flawed_reason:
        yield ConsentEvent(happening=Happening.INVALID, reason=consent.flawed_reason)


def _signed(mark: Signature) -> ConsentEvent:
    return ConsentEvent(
        happening=Happening.SIGNED,
        on=mark.signed_on,
        signer=mark.signer(),
    )


def _objected(objection: Objection) -> Iterator[ConsentEvent]:
    for happening, on in (
        (Happening.OBJECTED, objection.objected_on),
        (Happening.SETTLED, objection.settled_on),
    ):
        if on is not None:
            yield ConsentEvent(
                happening=happening,
                on=on,
                signer=objection.signer(),
                objection=objection,
            )


def _withdrawn(withdrawal: Withdrawal) -> Iterator[ConsentEvent]:
    whole = withdrawal.scope.whole()
    yield ConsentEvent(
        happening=Happening.WITHDRAWN if whole else Happening.PARTLY_WITHDRAWN,
        on=withdrawal.withdrawn_on,
        signer=withdrawal.signer(),
        who=withdrawal.withdrawn_by,
        scope=withdrawal.scope,
    )
    if withdrawal.mistake is not None:
        yield ConsentEvent(
            happening=Happening.MISTAKEN,
            on=withdrawal.mistake.found_on,
            reason=withdrawal.mistake.reason,
        )

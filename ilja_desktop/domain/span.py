"""Stretches of time with a beginning and, once they are over, an end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta


@dataclass(frozen=True, kw_only=True)
class Span:
    """From when to when; without an end it still lasts."""

    began_at: datetime
    ended_at: datetime | None = None


def lasts(spans: tuple[Span, ...]) -> bool:
    """Say whether the latest of some spans is not over."""
    return bool(spans) and spans[-1].ended_at is None


def begun(spans: tuple[Span, ...], now: datetime) -> tuple[Span, ...]:
    """Return the spans with one that begins now, unless one lasts already."""
    return spans if lasts(spans) else (*spans, Span(began_at=now))


def ended(spans: tuple[Span, ...], now: datetime) -> tuple[Span, ...]:
    """Return the spans with none that lasts."""
    return (*spans[:-1], replace(spans[-1], ended_at=now)) if lasts(spans) else spans


def stood(spans: Iterable[Span], since: datetime, until: datetime) -> timedelta:
    """Return how much of the time between two moments lies in some spans, none twice over."""
    found = timedelta()
    at = since
    for span in sorted(spans, key=lambda one: one.began_at):
        begin, end = max(span.began_at, at), min(span.ended_at or until, until)
        if end > begin:
            found += end - begin
            at = end
    return found

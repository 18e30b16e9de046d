"""What came of a withdrawal, told to whoever asks what is held about them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.subjectaccess import AccessEntry, AccessRecord
from ilja_desktop.domain.words import word
from ilja_desktop.services.aftermath import (
    Addressee,
    OpenCommitment,
    RecalledCopy,
    WithdrawalView,
    gather,
)
from ilja_desktop.services.basis import basis_of


def tell_aftermath(
    session: Session, title: str, consent: Consent, number: int, today: date
) -> Iterator[AccessRecord]:
    """Tell who was informed, which copies are to come back, what lapses and what is erased when.

    Args:
        session: an open database session.
        title: of the consent in the answer.
        consent: which one.
        number: position of its withdrawal; nothing is told of one that was a mistake, or that
            only ended along with another.
        today: the day of the answer.
    """
    withdrawal = consent.withdrawals[number]
    if withdrawal.aftermath is None or withdrawal.mistake is not None:
        return
    basis = basis_of(session, consent.person_id, today)
    view = gather(session, basis, consent.id, number, withdrawal, today)
    yield _record(f"{title}: Folgen des Widerrufs", _outcome(view))
    for addressee in view.addressees:
        yield _record(f"{title}: Über den Widerruf informiert", _informed(addressee))
    for commitment in view.commitments:
        yield _record(f"{title}: Vereinbarung nach dem Widerruf", _commitment(commitment))


def _outcome(view: WithdrawalView) -> Iterator[tuple[str, str]]:
    after = view.withdrawal.aftermath
    confirmed = None if after is None else after.confirmed_on
    yield "Fälle", ", ".join(view.cases)
    yield "Bestätigung für den jungen Menschen", _on(confirmed)
    if view.erase_on is not None:
        yield "Gelöscht nach dem", short_day(view.erase_on)


def _informed(addressee: Addressee) -> Iterator[tuple[str, str]]:
    yield "Wer", addressee.name
    if addressee.by_letter:
        yield "Schreiben", _on(addressee.told_on)
    else:
        yield "Schreiben", "keines, Schreiben an Eltern sind abgeschaltet"
    yield "Exemplare", ", ".join(map(_copy, addressee.copies))


def _copy(copy: RecalledCopy) -> str:
    return f"{copy.label}, {'noch draußen' if copy.out else 'zurück oder vernichtet'}"


def _commitment(commitment: OpenCommitment) -> Iterator[tuple[str, str]]:
    yield "Was", commitment.commitment.text
    yield "Wer", commitment.owner
    decided = commitment.decided
    yield "Entschieden", "noch nicht" if decided is None else word(decided)


def _on(day: date | None) -> str:
    return "noch nicht" if day is None else f"am {short_day(day)}"


def _record(title: str, entries: Iterator[tuple[str, str]]) -> AccessRecord:
    told = tuple(AccessEntry(name=name, value=value) for name, value in entries if value)
    return AccessRecord(title=title, entries=told)

"""Every way in which a consent that held may cease to: set on the record, and set back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from ilja_desktop.domain.consent import Consent, Signature
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.withdrawal import Objection, SignerKind, Withdrawal, WithdrawalForm
from ilja_desktop.store import consent as store
from ilja_desktop.store.consent import GrantRow, SignatureRow
from tests.services.conftest import Town

Values = dict[str, Any]
YESTERDAY = timedelta(days=1)


def _given_to_somebody_else(town: Town, _: Consent, __: date) -> Values:
    other = town.a_person(family_name="Ö", given_name="X", born_on=date(2006, 1, 1))
    return {"person_id": other.id}


def _signed_by_parent(town: Town, consent: Consent, __: date) -> Values:
    holder = town.a_holder(consent.person_id)
    mark = Signature(
        kind=SignerKind.CUSTODY_HOLDER,
        custody_holder_id=holder.id,
        signed_on=consent.valid_from,
        special_signed=True,
    )
    return {"signatures": [SignatureRow.of(mark)]}


def _for_another_purpose(_: Town, consent: Consent, __: date) -> Values:
    grants = (replace(grant, purpose=Purpose.MONITORING) for grant in consent.grants)
    return {"grants": [_bare(GrantRow.of(grant)) for grant in grants]}


def _bare(row: Any) -> Any:
    row.id = None
    return row


def _taken_back(_: Town, __: Consent, today: date) -> Values:
    withdrawal = Withdrawal(withdrawn_on=today, withdrawn_by="sie selbst", form=WithdrawalForm.ORAL)
    return {"withdrawals": (withdrawal,)}


def _disagreed(_: Town, __: Consent, today: date) -> Values:
    objection = Objection(kind=SignerKind.YOUNG_PERSON, objected_on=today)
    return {"objections": (objection,)}


SPOILED: dict[Reason, Callable[[Town, Consent, date], Values]] = {
    Reason.NO_CONSENT: _given_to_somebody_else,
    Reason.CONSENT_INCOMPLETE: lambda _, __, ___: {"original_seen_on": None},
    Reason.CONSENT_UNDER_REVIEW: lambda _, __, ___: {"review_reason": "Sorge gewechselt"},
    Reason.GIVERS_DISAGREE: _disagreed,
    Reason.CONSENT_INVALID: lambda _, __, ___: {"flawed_reason": "nicht aufgeklärt"},
    Reason.CONSENT_SUPERSEDED: lambda _, __, today: {"superseded_on": today},
    Reason.CONSENT_EXPIRED: lambda _, __, today: {"valid_until": today - YESTERDAY},
    Reason.CONSENT_WITHDRAWN: _taken_back,
    Reason.RENEWAL_NEEDED: _signed_by_parent,
    Reason.NOT_YET_VALID: lambda _, __, today: {"valid_from": today + YESTERDAY},
    Reason.OTHER_PURPOSE: _for_another_purpose,
}
"""Every reason for which a case may not be discussed at all, whoever listens."""

ELSEWHERE: Values = {"conference_days": (date(2026, 10, 1),)}
"""The form names another conference; the consent as such holds."""


def spoil(town: Town, consent: Consent, reason: Reason) -> None:
    """Let a consent cease to hold today for a reason."""
    change(town, consent, SPOILED[reason](town, consent, town.desk.workplace.today()))


@contextmanager
def spoiled(town: Town, consent: Consent, reason: Reason) -> Iterator[None]:
    """Let a consent cease to hold for a while."""
    with changed(town, consent, SPOILED[reason](town, consent, town.desk.workplace.today())):
        yield


@contextmanager
def changed(town: Town, consent: Consent, values: Values) -> Iterator[None]:
    """Let a consent say something else for a while."""
    before = {name: getattr(consent, name) for name in values}
    change(town, consent, values)
    yield
    for name, kind in (("signatures", SignatureRow), ("grants", GrantRow)):
        if name in before:
            before[name] = [_bare(kind.of(part)) for part in before[name]]
    change(town, consent, before)


def change(town: Town, consent: Consent, values: Values) -> None:
    """Let a consent say something else from now on."""
    with town.vault.write(town.desk.user.uid, town.clock()) as transaction:
        transaction.change(store.get(transaction.session, consent.id), values)

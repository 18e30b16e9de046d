"""What may have happened to a consent, and what each of it closes: the rows of every gate table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from ilja_desktop.domain.consent import ReviewCause, Signature
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.grant import Purpose, Recipient
from ilja_desktop.domain.person import CustodyHolderDraft
from ilja_desktop.domain.withdrawal import (
    Objection,
    Scope,
    SignerKind,
    Withdrawal,
    WithdrawalForm,
)
from ilja_desktop.services.workplace import columns
from ilja_desktop.store import person as person_store
from ilja_desktop.store.consent import GrantRow, SignatureRow
from ilja_desktop.store.rows import PartRow
from tests.services.gatehall import PLAIN, SPECIAL, TRUSTED, Family, restored
from tests.services.spoiling import Values, change

DAY = timedelta(days=1)
SAID = (PLAIN, SPECIAL, TRUSTED)


@dataclass(frozen=True)
class State:
    """What happened to the consent, and what that closes."""

    happened: Callable[[Family, date], Values]
    case: Reason | None = None
    """Why nothing of the case may be known to anybody."""
    jobcenter: Reason | None = None
    """Why nothing of it may be known to the Jobcenter."""
    closed: Mapping[DataCategory, Reason] = field(default_factory=dict)
    """What else stays closed to everybody."""

    def put(self, family: Family) -> None:
        """Let the consent of a family be in this state, whatever state it was in."""
        restored(family)
        happened = self.happened(family, family.town.desk.workplace.today())
        change(family.town, family.consent, happened)

    @property
    def reason(self) -> Reason | None:
        """Why nothing of the case may be known to the Jobcenter."""
        return self.case or self.jobcenter


def _nobodys(family: Family, today: date) -> Values:
    other = family.town.a_person(family_name="Ö", given_name="X", born_on=date(2006, 1, 1))
    return {"person_id": other.id}


def _grants(family: Family, **values: object) -> list[GrantRow]:
    return [GrantRow(**(columns(grant) | values | {"id": None})) for grant in family.consent.grants]


def _signed(family: Family, *without: int, special: bool = True) -> list[PartRow[Signature]]:
    marks = enumerate(family.consent.signatures)
    return [
        SignatureRow.of(replace(mark, special_signed=special))
        for at, mark in marks
        if at not in without
    ]


def _until(family: Family, end: date) -> Values:
    return {"valid_until": end, "grants": _grants(family, valid_until=end)}


def _from(family: Family, start: date) -> Values:
    return {"valid_from": start, "grants": _grants(family, valid_from=start)}


def _taken_back(today: date, scope: Scope = Scope()) -> Values:
    by = Withdrawal(
        withdrawn_on=today, withdrawn_by="selbst", form=WithdrawalForm.ORAL, scope=scope
    )
    return {"withdrawals": (by,)}


def _came_of_age(family: Family, today: date) -> Values:
    town = family.town
    with town.vault.write(town.desk.user.uid, town.clock()) as transaction:
        row = person_store.get(transaction.session, family.person.id)
        transaction.change(row, {"born_on": today.replace(year=today.year - 18)})
    return {"signatures": _signed(family, 0)}


def _custody_changed(family: Family, today: date) -> Values:
    draft = CustodyHolderDraft(
        person_id=family.person.id, family_name="Öz", given_name="Nil", signature_required=False
    )
    family.town.desk.people.add_holder(draft)
    (consent,) = family.town.desk.consents.basis(family.person.id).consents
    assert consent.review_reason == ReviewCause.CUSTODY_CHANGED.value
    return {}


def _without(family: Family, category: DataCategory) -> Values:
    rows = [row for row in _grants(family) if row.category is not category]
    return {"grants": rows}


def _not_to_jobcenter(family: Family, today: date) -> Values:
    return {"grants": [row for row in _grants(family) if row.recipient != _jobcenter(family)]}


def _jobcenter(family: Family) -> Recipient:
    one = family.town.jobcenter
    return Recipient(institution_id=one.institution_id, professional_id=one.id)


STATES: dict[str, State] = {
    "none": State(_nobodys, Reason.NO_CONSENT),
    "draft": State(
        lambda _, __: {"signatures": [], "explained_on": None}, Reason.CONSENT_INCOMPLETE
    ),
    "partly signed": State(
        lambda family, _: {"signatures": _signed(family, 2)}, Reason.CONSENT_INCOMPLETE
    ),
    "original unseen": State(lambda _, __: {"original_seen_on": None}, Reason.CONSENT_INCOMPLETE),
    "not yet valid": State(lambda family, today: _from(family, today + DAY), Reason.NOT_YET_VALID),
    "first day": State(lambda family, today: _from(family, today)),
    "last day": State(lambda family, today: _until(family, today)),
    "day after": State(lambda family, today: _until(family, today - DAY), Reason.CONSENT_EXPIRED),
    "withdrawn": State(lambda _, today: _taken_back(today), Reason.CONSENT_WITHDRAWN),
    "partly withdrawn": State(
        lambda _, today: _taken_back(today, Scope(categories=(PLAIN,))),
        closed={PLAIN: Reason.CONSENT_WITHDRAWN},
    ),
    "recipient withdrawn": State(
        lambda family, today: _taken_back(today, Scope(recipients=(_jobcenter(family),))),
        jobcenter=Reason.CONSENT_WITHDRAWN,
    ),
    "superseded": State(lambda _, today: {"superseded_on": today}, Reason.CONSENT_SUPERSEDED),
    "invalid": State(lambda _, __: {"flawed_reason": "nicht erklärt"}, Reason.CONSENT_INVALID),
    "18th birthday": State(_came_of_age, Reason.RENEWAL_NEEDED),
    "custody changed": State(_custody_changed, Reason.CONSENT_UNDER_REVIEW),
    "custody holders disagree": State(
        lambda family, today: {
            "objections": (Objection(kind=SignerKind.YOUNG_PERSON, objected_on=today),)
        },
        Reason.GIVERS_DISAGREE,
    ),
    "special category unticked": State(
        lambda family, _: _without(family, SPECIAL), closed={SPECIAL: Reason.CATEGORY_NOT_GRANTED}
    ),
    "special category unsigned": State(
        lambda family, _: {"signatures": _signed(family, special=False)},
        closed={SPECIAL: Reason.SPECIAL_NOT_SIGNED, TRUSTED: Reason.SPECIAL_NOT_SIGNED},
    ),
    "entrusted without its giver's signature": State(
        lambda family, _: {"signatures": _signed(family, 3)},
        closed={TRUSTED: Reason.ENTRUSTER_NOT_SIGNED},
    ),
    "recipient not named": State(_not_to_jobcenter, jobcenter=Reason.RECIPIENT_NOT_NAMED),
    "purpose not named": State(
        lambda family, _: {"grants": _grants(family, purpose=Purpose.MONITORING)},
        Reason.OTHER_PURPOSE,
    ),
}

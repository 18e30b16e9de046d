"""What is asked after an item was stopped: who may have called, and what can be taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.conference import AgendaItem
from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.deadline import age_on
from ilja_desktop.domain.grant import Recipient
from ilja_desktop.domain.person import CustodyHolder
from ilja_desktop.domain.thirdperson import ThirdPerson
from ilja_desktop.domain.validity import conference_standing
from ilja_desktop.domain.withdrawal import Signer, SignerKind
from ilja_desktop.store import institution as institution_store


@dataclass(frozen=True)
class Caller:
    """Who may have called, and in which capacity."""

    kind: SignerKind
    holder: CustodyHolder | None = None
    third_person: ThirdPerson | None = None
    """Somebody else, who takes back only what they entrusted."""

    def signer(self) -> Signer:
        """Return who that is at the consent."""
        return Signer(
            kind=self.kind,
            custody_holder_id=None if self.holder is None else self.holder.id,
            third_person_id=None if self.third_person is None else self.third_person.id,
        )


@dataclass(frozen=True)
class StopView:
    """What a stopped item's sheet asks about."""

    item: AgendaItem
    name: str
    adult: bool
    callers: tuple[Caller, ...]
    categories: tuple[DataCategory, ...]
    """What is released so far; any of it can be taken back alone."""
    recipients: tuple[tuple[Recipient, str], ...]
    """To whom, with their names; the release to any of them can be taken back alone."""


def stop_view(session: Session, item: AgendaItem, basis: Basis, day: date) -> StopView:
    """Return what the sheet of a stopped item asks about."""
    person = basis.family.person
    return StopView(
        item,
        person.spoken_name(),
        age_on(person.born_on, day) >= basis.policy.adult_age,
        _callers(basis),
        _released(basis, day),
        _recipients(session, basis, day),
    )


def _callers(basis: Basis) -> tuple[Caller, ...]:
    holders = (Caller(SignerKind.CUSTODY_HOLDER, each) for each in basis.family.holders)
    confiding = SignerKind.ENTRUSTING_PERSON
    others = (Caller(confiding, third_person=each) for each in basis.family.third_people)
    return (Caller(SignerKind.YOUNG_PERSON), *holders, *others)


def standing(basis: Basis, day: date) -> tuple[Consent, ...]:
    """Return the consents that carry the case today, the newest first."""
    found = [one for one in basis.consents if conference_standing(one, basis, day, day).allowed]
    return tuple(sorted(found, key=lambda one: (one.valid_from, one.id), reverse=True))


def _released(basis: Basis, day: date) -> tuple[DataCategory, ...]:
    open_ones = {grant.category for one in standing(basis, day) for grant in one.grants}
    return tuple(category for category in DataCategory if category in open_ones)


def _recipients(session: Session, basis: Basis, day: date) -> tuple[tuple[Recipient, str], ...]:
    """Return to whom something is released, each once, as they are called."""
    every = (grant.recipient for one in standing(basis, day) for grant in one.grants)
    return tuple((one, _called(session, one)) for one in dict.fromkeys(every))


def _called(session: Session, recipient: Recipient) -> str:
    place = institution_store.get(session, recipient.institution_id)
    who = recipient.function
    if recipient.professional_id is not None:
        row = institution_store.get_professional(session, recipient.professional_id)
        who = row.record().display_name()
    return ", ".join(filter(None, (who, place.short_name or place.name)))

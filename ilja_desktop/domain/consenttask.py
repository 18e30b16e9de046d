"""What waits to be done about consents, worked out from what is on record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.consent import Consent, ConsentState, ReviewCause
from ilja_desktop.domain.deadline import birthday
from ilja_desktop.domain.ids import ConsentId, YoungPersonId
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.signing import (
    Family,
    Missing,
    missing_signatures,
    owing_entrusters,
    standing_objections,
    state_on,
)
from ilja_desktop.domain.withdrawal import SignerKind


class Task(Enum):
    """What is to be done, the most pressing first."""

    WITHDRAWAL = "Widerruf abschließen"
    DISPUTED = "Uneinigkeit klären"
    CUSTODY = "nach Sorgewechsel prüfen"
    REVIEW = "prüfen"
    MISSING = "Einwilligung einholen"
    INCOMPLETE = "vervollständigen"
    GROUND = "Rechtsgrundlage bestätigen"
    ENDS_IN_DAYS = "endet in wenigen Tagen"
    ENDS_IN_WEEKS = "endet in wenigen Wochen"
    ENDS_SOON = "endet bald"
    BIRTHDAY = "Geburtstag"
    SCAN = "Scan prüfen"


@dataclass(frozen=True, kw_only=True)
class ConsentTask:
    """One thing to do about one young person's consent."""

    task: Task
    person_id: YoungPersonId
    consent_id: ConsentId | None = None
    """Which consent; none where there is none to work on."""
    due_on: date | None = None
    """By when, or since when."""
    age: int | None = None
    """Which birthday it is."""
    missing: Missing | None = None
    """Who has not signed, where somebody has to."""
    owing: bool = False
    """Whoever entrusted something has not signed for it; all else holds without (§ 65 SGB VIII)."""


def tasks_of(basis: Basis, day: date, *, live: bool) -> tuple[ConsentTask, ...]:
    """Return what is to be done about one young person, the most pressing first.

    Args:
        basis: the young person, those who hold custody, and all consents on record.
        day: by which it is judged.
        live: whether a case of theirs is being worked on.
    """
    found = [task for each in basis.consents for task in _about(each, basis, day)]
    if live and not _something_runs(basis, day):
        found.append(ConsentTask(task=Task.MISSING, person_id=basis.family.person.id))
    found += [
        ConsentTask(task=Task.GROUND, person_id=basis.family.person.id, due_on=ground.recorded_on)
        for ground in basis.legal_grounds
        if ground.confirmed_on is None and ground.ended_on is None and day <= ground.valid_until
    ]
    return in_order(found)


def in_order(tasks: Iterable[ConsentTask]) -> tuple[ConsentTask, ...]:
    """Return tasks with the most pressing first, then by their day."""
    return tuple(sorted(tasks, key=lambda each: (_ORDER[each.task], each.due_on or date.min)))


def counted(tasks: Iterable[ConsentTask]) -> Mapping[Task, int]:
    """Return how many there are of each, the most pressing first; none of what there is not."""
    counts = Counter(each.task for each in tasks)
    return {task: counts[task] for task in Task if counts[task]}


def next_end(consent: Consent, day: date) -> date:
    """Return when the next of a consent's purposes ends; the form itself where none is left."""
    ends: dict[object, date] = {}
    for grant in consent.grants:
        ends[grant.purpose] = max(grant.valid_until, ends.get(grant.purpose, date.min))
    return min((end for end in ends.values() if end >= day), default=consent.valid_until)


def birthdays_ahead(family: Family, policy: PolicyDraft, day: date) -> tuple[tuple[int, date], ...]:
    """Return the birthdays near ahead that change who decides, as age and day."""
    ages = {policy.insight_age, policy.adult_age}
    if policy.decides_alone_from is not None:
        ages.add(policy.decides_alone_from)
    until = day + timedelta(days=policy.review_notice_days)
    found = ((age, birthday(family.person.born_on, age)) for age in sorted(ages))
    return tuple((age, on) for age, on in found if day <= on <= until)


def _about(consent: Consent, basis: Basis, day: date) -> Iterator[ConsentTask]:
    family, policy = basis.family, basis.policy
    state = state_on(consent, family, policy, day)
    if state in _OVER:
        return
    task = _by_state(consent, state)
    if task is None and standing_objections(consent, family, policy, day):
        task = Task.DISPUTED
    owing = bool(owing_entrusters(consent, day))
    if task is None and owing:
        task = Task.INCOMPLETE
    if task is not None:
        yield ConsentTask(
            task=task,
            person_id=family.person.id,
            consent_id=consent.id,
            missing=missing_signatures(consent, family, policy, day),
            owing=owing,
        )
    ending = _ending(consent, basis, day)
    if ending is not None:
        yield ending
    for age, on in birthdays_ahead(family, policy, day):
        if on <= consent.valid_until and _held_back(consent, age, policy):
            yield ConsentTask(
                task=Task.BIRTHDAY,
                person_id=family.person.id,
                consent_id=consent.id,
                due_on=on,
                age=age,
            )


def _by_state(consent: Consent, state: ConsentState) -> Task | None:
    if state in _ON_THE_WAY:
        return Task.INCOMPLETE
    if state is ConsentState.DISPUTED:
        return Task.DISPUTED
    if state is ConsentState.UNDER_REVIEW:
        custody = consent.review_reason == ReviewCause.CUSTODY_CHANGED.value
        return Task.CUSTODY if custody else Task.REVIEW
    return Task.REVIEW if state is ConsentState.RENEWAL_NEEDED else None


def _ending(consent: Consent, basis: Basis, day: date) -> ConsentTask | None:
    """Return that a purpose ends soon, unless a consent that runs longer is there already."""
    end, policy = next_end(consent, day), basis.policy
    left = (end - day).days
    if not 0 <= left <= policy.consent_notice_days:
        return None
    if any(_follows(other, consent, end) for other in basis.consents):
        return None
    task = Task.ENDS_SOON if left > policy.near_notice_days else Task.ENDS_IN_WEEKS
    if left <= policy.urgent_notice_days:
        task = Task.ENDS_IN_DAYS
    return ConsentTask(
        task=task, person_id=basis.family.person.id, consent_id=consent.id, due_on=end
    )


def _follows(other: Consent, consent: Consent, end: date) -> bool:
    return (
        other.id != consent.id
        and other.withdrawal is None
        and not other.flawed_reason
        and next_end(other, end) > end
    )


def _held_back(consent: Consent, age: int, policy: PolicyDraft) -> bool:
    """Say whether a birthday changes who has to have signed: only what others signed for them."""
    by_person = any(mark.kind is SignerKind.YOUNG_PERSON for mark in consent.signatures)
    return not by_person or age < policy.adult_age


def _something_runs(basis: Basis, day: date) -> bool:
    return any(
        state_on(each, basis.family, basis.policy, day) not in _OVER for each in basis.consents
    )


_ORDER = {task: rank for rank, task in enumerate(Task)}
_OVER = frozenset(
    {
        ConsentState.WITHDRAWN,
        ConsentState.SUPERSEDED,
        ConsentState.EXPIRED,
        ConsentState.INVALID,
    }
)
_ON_THE_WAY = frozenset({ConsentState.DRAFT, ConsentState.EXPLAINED, ConsentState.PARTLY_SIGNED})

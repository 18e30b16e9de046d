"""The lines of papers: who took part, what was said, agreed and promised, by whom."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.commitment import Commitment, Goal, OwnerKind
from ilja_desktop.domain.conference import AgendaItem, Attendance
from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.ids import AgendaItemId, ProfessionalId
from ilja_desktop.domain.paper import CommitmentLine, FactLine, GoalLine, ParticipantLine
from ilja_desktop.domain.words import word
from ilja_desktop.services.itemview import who_sits
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import institution as institution_store


def name_of(session: Session, id: ProfessionalId | None) -> str:
    """Return how somebody is called on paper; nothing if there is nobody."""
    if id is None:
        return ""
    return institution_store.get_professional(session, id).record().display_name()


def typed_in_on(item: AgendaItem) -> date | None:
    """Return when an item was typed in, if it was held on paper."""
    return None if item.typed_in_at is None else rule_day(item.typed_in_at)


def participants(
    session: Session, item_ids: Iterable[AgendaItemId], basis: Basis | None
) -> tuple[ParticipantLine, ...]:
    """Return who was at the table, each once; without a basis professionals only (part A)."""
    lines: dict[ParticipantLine, None] = {}
    for item_id in item_ids:
        for attendance in conference_store.attendances(session, item_id):
            if attendance.present and (basis or attendance.professional_id):
                lines[_participant(session, attendance, basis)] = None
    return tuple(lines)


def _participant(session: Session, attendance: Attendance, basis: Basis | None) -> ParticipantLine:
    if attendance.professional_id is not None:
        row = institution_store.get_professional(session, attendance.professional_id)
        professional = row.record()
        institution = institution_store.get(session, professional.institution_id).record()
        return ParticipantLine(
            name=professional.display_name(),
            function=professional.function,
            institution=institution.name,
            circle=institution.legal_circle,
        )
    assert basis is not None
    name, _ = who_sits(session, attendance, basis)
    return ParticipantLine(name=name, function=word(attendance.kind), institution="", circle=None)


def fact_lines(session: Session, facts: Iterable[Fact], *, nameless: bool) -> tuple[FactLine, ...]:
    """Return facts with their source; where nobody is named, only the legal circle it is from."""
    source = _circle if nameless else name_of
    return tuple(
        FactLine(category=fact.category, text=fact.text, source=source(session, fact.source_id))
        for fact in facts
    )


def _circle(session: Session, id: ProfessionalId | None) -> str:
    if id is None:
        return ""
    professional = institution_store.get_professional(session, id)
    return word(institution_store.get(session, professional.institution_id).legal_circle)


def goal_lines(goals: Iterable[Goal]) -> tuple[GoalLine, ...]:
    """Return goals with their numbers."""
    return tuple(
        GoalLine(number=number, text=goal.text, due_on=goal.due_on, agreed=goal.agreed_by_person)
        for number, goal in enumerate(goals, start=1)
    )


def commitment_lines(
    session: Session,
    commitments: Iterable[Commitment],
    goals: tuple[Goal, ...],
    basis: Basis | None,
) -> tuple[CommitmentLine, ...]:
    """Return commitments; without a basis the young person is not named."""
    numbers = {goal.id: number for number, goal in enumerate(goals, start=1)}
    return tuple(
        CommitmentLine(
            number=number,
            text=commitment.text,
            owner=_owner(session, commitment, basis),
            institution=_institution(session, commitment),
            due_on=commitment.due_on,
            ongoing=commitment.ongoing,
            goal=numbers.get(commitment.goal_id) if commitment.goal_id else None,
            state=commitment.state,
        )
        for number, commitment in enumerate(commitments, start=1)
    )


def _owner(session: Session, commitment: Commitment, basis: Basis | None) -> str:
    if commitment.owner_kind is OwnerKind.YOUNG_PERSON:
        if basis is None:
            return word(OwnerKind.YOUNG_PERSON)
        person = basis.family.person
        return person.spoken_name()
    return name_of(session, commitment.owner_id)


def _institution(session: Session, commitment: Commitment) -> str:
    if commitment.owner_institution_id is None:
        return ""
    row = institution_store.get(session, commitment.owner_institution_id)
    return row.short_name or row.name

"""Gathers what the two agendas say: every item through the gates, for the day it is held."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from ilja_desktop.domain.agendapaper import AgendaEdition, AgendaPaper, AgendaPaperLine
from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.conference import AgendaItem, AgendaItemKind, Conference
from ilja_desktop.domain.coverage import stand_on
from ilja_desktop.domain.errors import ChangedMeanwhile
from ilja_desktop.domain.familyslot import FamilySlot
from ilja_desktop.domain.giveaway import giveaways, identity_of
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import AgendaItemId, ConferenceId, ProfessionalId
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.words import word
from ilja_desktop.domain.words.neutral import neutral_name
from ilja_desktop.services.agendatime import OFF, item_times
from ilja_desktop.services.basis import basis_of, listener_of
from ilja_desktop.services.gate import examine_case
from ilja_desktop.services.paperhead import sender
from ilja_desktop.services.seclusion import closed_people
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as store
from ilja_desktop.store import institution as institution_store

SHIELDED = "Geschützter Fall"
NOT_COVERED = "kein Name: Einwilligung deckt den Tag nicht"
NOT_ADMITTED = "Wohnort oder Alter zu klären"
CARRIER = "kein Name: Moderation in der Einwilligung nicht genannt"
SEE_PERSON = "Ihnen nicht freigegeben"


class AgendaPapers:
    """What a user can do with the agenda on paper."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def plan(self, id: ConferenceId, edition: AgendaEdition) -> AgendaPaper:
        """Gather what an edition of an agenda would say now."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return agenda_paper(session, id, edition)

    def render(self, paper: AgendaPaper) -> bytes:
        """Draw it; touches no database."""
        from ilja_desktop.documents import agenda

        return agenda.render(paper, self._at.clock())

    def hand_out(self, id: ConferenceId, paper: AgendaPaper, content: bytes) -> None:
        """Write down that an agenda was printed; only now it may leave.

        Raises:
            ChangedMeanwhile: it would say something else by now.
            PresenceUnproven: names stand on it, so the password is asked for once more.
        """
        if any(line.name for line in paper.lines):
            self._at.demand_presence(Deed.EXPORT)
        with self._at.write(Right.READ_CASES) as transaction:
            if agenda_paper(transaction.session, id, paper.edition) != paper:
                raise ChangedMeanwhile("Die Tagesordnung")
            conference = store.get(transaction.session, id)
            name = paper.edition.name.lower()
            transaction.note(Action.PRINTED, f"{conference.reference()}/agenda/{name}", content)


def agenda_paper(
    session: Session, id: ConferenceId, edition: AgendaEdition, *, numbers_only: bool = False
) -> AgendaPaper:
    """Return what an edition of a conference's agenda says now.

    A name stands only on the internal one, and only if the consent holds on the day and covers
    whoever leads the conference and carries the paper.

    Args:
        session: of the vault.
        id: the conference.
        edition: for whom.
        numbers_only: no name stands on the internal one either, nor anything that tells it.
    """
    conference = store.get(session, id).record()
    items = [item for item in store.items(session, id) if item.state not in OFF]
    times = item_times(session, conference, items)
    lines = _Lines(session, conference, edition, numbers_only=numbers_only)
    return AgendaPaper(
        edition=edition,
        office=sender(session),
        procedure=word(conference.procedure),
        number=conference.number,
        held_on=conference.held_on,
        starts_at=conference.starts_at,
        ends_at=conference.ends_at,
        place=conference.place,
        room=conference.room,
        moderator=_name(session, conference.presiding_id),
        deputy=_name(session, conference.deputy_id),
        minute_taker=_name(session, conference.minute_taker_id),
        lines=lines.of(items, times),
    )


class _Lines:
    """The lines of one edition."""

    def __init__(
        self,
        session: Session,
        conference: Conference,
        edition: AgendaEdition,
        *,
        numbers_only: bool,
    ) -> None:
        self._session, self._conference = session, conference
        self._spoken = not numbers_only
        self._whole = edition is AgendaEdition.INTERNAL
        self._closed = closed_people(session)

    def of(
        self, items: list[AgendaItem], times: Mapping[AgendaItemId, FamilySlot]
    ) -> tuple[AgendaPaperLine, ...]:
        return tuple(self._line(item, times[item.id]) for item in items)

    def _line(self, item: AgendaItem, slot: FamilySlot) -> AgendaPaperLine:
        pause = item.kind is AgendaItemKind.BREAK
        line = AgendaPaperLine(
            position=None if pause else item.position,
            starts_at=slot.starts_at,
            ends_at=slot.ends_at,
            title=item.title or word(item.kind),
            is_case=item.case_id is not None,
            presenter=_name(self._session, item.presenter_id),
        )
        if item.case_id is None:
            return line
        case = case_store.get(self._session, item.case_id).record()
        if item.mode.nameless:
            return self._nameless(replace(line, title=neutral_name(item)), case)
        if case.person_id in self._closed:
            remark = SEE_PERSON if self._whole else ""
            return replace(line, title=SHIELDED, presenter="", remark=remark)
        line = replace(line, title=f"Fall {case.number}")
        return self._named(line, case) if self._whole else line

    def _nameless(self, line: AgendaPaperLine, case: Case) -> AgendaPaperLine:
        """Return a line that tells nobody whose case it is; not even who presents it is known."""
        if not self._whole or case.person_id in self._closed:
            return replace(line, presenter="")
        basis = basis_of(self._session, case.person_id, self._conference.held_on)
        question = told_question(self._session, case, basis, spoken=False)
        return replace(line, question=question)

    def _named(self, line: AgendaPaperLine, case: Case) -> AgendaPaperLine:
        session, day = self._session, self._conference.held_on
        admission = examine_case(session, case, day)
        if not admission.consent.allowed:
            return replace(line, remark=NOT_COVERED)
        basis = basis_of(session, case.person_id, day)
        footing = stand_on(basis, Purpose.CASE_CONFERENCE, day, conference_on=day)
        carrier = listener_of(session, self._conference.presiding_id)
        if not footing.hear(carrier).verdict(None).allowed:
            return replace(line, remark=CARRIER)
        report = case_store.latest_report(session, case.id)
        line = replace(
            line,
            name=basis.family.person.full_name() if self._spoken else "",
            consent_until=admission.consent.until,
            remark="" if admission.admitted else NOT_ADMITTED,
        )
        if report is None:
            return line
        return replace(
            line,
            question=told_question(session, case, basis, spoken=self._spoken),
            wish=report.attendance_wish,
            needs=_told(report.special_needs, basis, case, spoken=self._spoken),
            urgency=report.urgency,
        )


def told_question(session: Session, case: Case, basis: Basis, *, spoken: bool) -> str:
    """Return the question to the conference; where nobody is named only if it tells nobody."""
    report = case_store.latest_report(session, case.id)
    return "" if report is None else _told(report.question, basis, case, spoken=spoken)


def _told(text: str, basis: Basis, case: Case, *, spoken: bool) -> str:
    return text if spoken or not giveaways(text, identity_of(basis, case.number)) else ""


def _name(session: Session, id: ProfessionalId | None) -> str:
    if id is None:
        return ""
    return institution_store.get_professional(session, id).record().display_name()

"""The list of what a conference agreed, to be printed at once."""

from __future__ import annotations

from collections.abc import Mapping

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.commitment import Commitment, OwnerKind
from ilja_desktop.domain.commitmentpaper import CommitmentLine, CommitmentPaper
from ilja_desktop.domain.conference import ItemMode
from ilja_desktop.domain.ids import AgendaItemId, ConferenceId, ProfessionalId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.user import Right
from ilja_desktop.services.seclusion import closed_people
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import commitment as store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import office as office_store

THE_PERSON = "der junge Mensch"


class CommitmentLists:
    """What a user can do with the list of a conference's commitments."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def paper(self, conference_id: ConferenceId) -> CommitmentPaper:
        """Return what was agreed so far; shielded cases only for those named.

        It stays in the office: no name of a young person stands on it, and no number where the
        case is discussed without one. That it was printed is written down.
        """
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            session = transaction.session
            conference = conference_store.get(session, conference_id)
            closed = closed_people(session)
            staff = {each.id: each for each in institution_store.professionals(session)}
            lines: list[CommitmentLine] = []
            for item in conference_store.items(session, conference_id):
                if item.case_id is None:
                    continue
                case = case_store.get(session, item.case_id)
                if case.person_id in closed:
                    continue
                number = case.number if item.mode is ItemMode.NAMED else ""
                for commitment in store.of_item(session, AgendaItemId(item.id)):
                    lines.append(_line(item.position, number, commitment, staff))
            transaction.note(Action.PRINTED, f"{conference.reference()}/commitments", b"")
            return CommitmentPaper(
                office=office_store.office(session),
                number=conference.number,
                held_on=conference.held_on,
                place=conference.place,
                lines=tuple(lines),
            )

    def render(self, paper: CommitmentPaper) -> bytes:
        """Render the list; touches no database."""
        from ilja_desktop.documents import commitmentlist

        return commitmentlist.render(paper, self._at.clock())


def _line(
    position: int,
    number: str,
    commitment: Commitment,
    staff: Mapping[ProfessionalId, Professional],
) -> CommitmentLine:
    owner = staff.get(commitment.owner_id) if commitment.owner_id is not None else None
    who = owner.display_name() if owner is not None else ""
    return CommitmentLine(
        position=position,
        case=number,
        text=commitment.text,
        owner=THE_PERSON if commitment.owner_kind is OwnerKind.YOUNG_PERSON else who,
        due_on=commitment.due_on,
        ongoing=commitment.ongoing,
    )

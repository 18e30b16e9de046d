"""Asking where young people are: what is due today, entering answers, and the whole path."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy.orm import Session

from ilja_desktop.domain.checkpoint import Checkpoint, CheckpointState, Key
from ilja_desktop.domain.destination import DestinationList
from ilja_desktop.domain.errors import IncompleteDraft, Refusal
from ilja_desktop.domain.ids import CaseId, StationId, WhereaboutsId, YoungPersonId
from ilja_desktop.domain.pathhint import Hint, hints
from ilja_desktop.domain.pathway import Station
from ilja_desktop.domain.spelling import fold
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.whereabouts import Stage, Whereabouts, WhereaboutsDraft
from ilja_desktop.services.destination import destinations_of
from ilja_desktop.services.pathkeeping import keep_path, path_row
from ilja_desktop.services.pathreading import Followed, follow
from ilja_desktop.services.seclusion import demand_visible, hidden_people
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import pathway as pathway_store
from ilja_desktop.store import whereabouts as store
from ilja_desktop.store.pathway import StationRow
from ilja_desktop.store.vault import Transaction
from ilja_desktop.store.whereabouts import WhereaboutsRow

_DAY = timedelta(days=1)


@dataclass(eq=False)
class NotFollowedUp(Refusal):
    """There is no consent to be followed up today."""


@dataclass(eq=False)
class NotAskedNow(Refusal):
    """The checkpoint does not exist any more, or its day has not come."""


@dataclass(frozen=True)
class Enquiry:
    """A checkpoint that is due, as the work list shows it."""

    person_id: YoungPersonId
    case_id: CaseId | None
    case_number: str
    name: str
    contact: str
    checkpoint: Checkpoint
    latest: str
    """Code of the station the person was at last; empty if nothing is known."""


@dataclass(frozen=True)
class DueEnquiries:
    """What is due today, the longest due first, and the list answers are taken from."""

    enquiries: tuple[Enquiry, ...]
    listed: DestinationList
    followed: int
    """How many people the user may see agree to be followed up today."""
    today: date


@dataclass(frozen=True)
class PathView:
    """Somebody's whole path.

    Without a consent that holds today nothing of it is shown, only until when it is kept.
    """

    followed: Followed
    hints: tuple[Hint, ...]
    listed: DestinationList


@dataclass(frozen=True)
class Answered:
    """What an answer has changed, so that it can be taken back.

    Args:
        found: what is on record now; nothing if the measure simply goes on.
        made: the station that came about with it.
        before: the station it changed, as it was.
    """

    person_id: YoungPersonId
    found: WhereaboutsId | None
    made: StationId | None
    before: Station | None


class WhereaboutsBook:
    """What a user can do to find out where young people are."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def due(self) -> DueEnquiries:
        """Return every enquiry that is due today among people the user may see."""
        self._at.require(Right.READ_CASES)
        today = self._at.today()
        with self._at.read() as session:
            listed = destinations_of(session)
            asked = pathway_store.people_asked(session)
            hidden = hidden_people(session, self._at.user, asked)
            paths = follow(session, [id for id in asked if id not in hidden], listed, today)
            lines = [line for path in paths for line in _enquiries(session, path)]
        return DueEnquiries(
            enquiries=tuple(sorted(lines, key=lambda line: (line.checkpoint.day, fold(line.name)))),
            listed=listed,
            followed=sum(path.verdict.allowed for path in paths),
            today=today,
        )

    def path(self, person_id: YoungPersonId) -> PathView:
        """Return somebody's whole path; nothing of it unless a consent holds today."""
        self._at.require(Right.READ_CASES)
        today = self._at.today()
        with self._at.read() as session:
            demand_visible(session, self._at.user, person_id)
            listed = destinations_of(session)
            (path,) = follow(session, [person_id], listed, today)
        if not path.verdict.allowed:
            closed = path.pathway and replace(path.pathway, contact="")
            return PathView(replace(path, pathway=closed, stations=(), steps=()), (), listed)
        return PathView(path, hints(path.stations, listed, today), listed)

    def answer(self, person_id: YoungPersonId, key: Key, draft: WhereaboutsDraft) -> Answered:
        """Enter what was found out at a checkpoint; an earlier answer to it is replaced.

        Stations follow from answers, and the next checkpoints from stations. Where a measure
        simply goes on, its end moves and with it the checkpoint, and nothing else is recorded.

        Raises:
            NotFollowedUp: no consent holds today.
            NotAskedNow: there is no such checkpoint, or its day has not come.
            IncompleteDraft: something is missing.
        """
        today = self._at.today()
        with self._at.write(Right.WRITE_CASES) as transaction:
            session = transaction.session
            demand_visible(session, self._at.user, person_id)
            listed = destinations_of(session)
            complete(draft.problems(today, listed))
            (path,) = follow(session, [person_id], listed, today)
            demand_followed(path)
            step = path.step(key)
            if step is None or step.state is CheckpointState.AHEAD:
                raise NotAskedNow
            path_row(transaction, person_id, today)
            answered = _Entering(transaction, path, listed, step.checkpoint, draft).enter()
            keep_path(transaction, person_id, today)
            return answered

    def take_back(self, answered: Answered) -> None:
        """Take an answer back, because it was a slip, with the station it made."""
        with self._at.write(Right.WRITE_CASES) as transaction:
            session = transaction.session
            demand_visible(session, self._at.user, answered.person_id)
            if answered.found is not None:
                transaction.erase(store.get(session, answered.found))
            if answered.made is not None and not store.about_station(session, answered.made):
                transaction.erase(pathway_store.get_station(session, answered.made))
            if answered.before is not None:
                former = answered.before
                row = pathway_store.get_station(session, former.id)
                transaction.change(
                    row, {"ends_on": former.ends_on, "certificate": former.certificate}
                )


def demand_followed(path: Followed) -> None:
    """Let nothing be written about a path without a consent that holds today.

    Raises:
        NotFollowedUp: none does.
    """
    if not path.verdict.allowed:
        raise NotFollowedUp


def _enquiries(session: Session, path: Followed) -> list[Enquiry]:
    due = [step.checkpoint for step in path.steps if step.state is CheckpointState.DUE]
    if not due:
        return []
    cases = case_store.rows_of_person(session, path.person.id)
    case = cases[-1] if cases else None
    return [
        Enquiry(
            person_id=path.person.id,
            case_id=None if case is None else CaseId(case.id),
            case_number="" if case is None else case.number,
            name=path.person.full_name(),
            contact=path.pathway.contact if path.pathway else "",
            checkpoint=checkpoint,
            latest=path.stations[-1].category if path.stations else "",
        )
        for checkpoint in due
    ]


@dataclass(frozen=True)
class _Entering:
    """One answer on its way into the path."""

    transaction: Transaction
    path: Followed
    listed: DestinationList
    checkpoint: Checkpoint
    draft: WhereaboutsDraft

    def enter(self) -> Answered:
        before = self._asked_about()
        if before is not None and self._goes_on(before):
            return self._prolonged(before)
        if before is not None:
            self._settle(before)
        found = self._write_down()
        return Answered(self.path.person.id, found.id, self._station(), before)

    def _asked_about(self) -> Station | None:
        wanted = self.checkpoint.station_id
        return next((each for each in self.path.stations if each.id == wanted), None)

    def _goes_on(self, station: Station) -> bool:
        same = self.draft.category == station.category
        return same and self.checkpoint.stage in (Stage.MEASURE_END, Stage.TRAINING_END)

    def _prolonged(self, station: Station) -> Answered:
        if self.draft.ends_on is None or self.draft.ends_on < self.checkpoint.day:
            raise IncompleteDraft(("ends_on.missing",))
        self._change(station, {"ends_on": self.draft.ends_on})
        return Answered(self.path.person.id, None, None, station)

    def _settle(self, station: Station) -> None:
        """Note how the station before ended: with a certificate, or earlier than planned."""
        values: dict[str, object] = {}
        if self.draft.certificate:
            values["certificate"] = True
        begins = self.draft.begins_on or self.checkpoint.day
        ended = self.checkpoint.stage not in (Stage.TRAINING_BEGIN, Stage.TRAINING_GOING_ON)
        elsewhere = self._is_station() and self.draft.category != station.category
        if ended and station.ends_on is None:
            values["ends_on"] = self.checkpoint.day - _DAY
        elif not ended and elsewhere:
            values["ends_on"] = max(station.begins_on, begins - _DAY)
        self._change(station, values)

    def _station(self) -> StationId | None:
        """Add the station the answer speaks of, unless the path has it already."""
        draft = self.draft.station(self.path.person.id, self.checkpoint.day)
        assert draft.begins_on is not None
        if not self._is_station() or any(
            each.category == draft.category
            and each.begins_on <= max(draft.begins_on, self.checkpoint.day)
            and (each.end(self.listed) or date.max) >= draft.begins_on
            for each in self.path.stations
        ):
            return None
        return StationId(self.transaction.add(StationRow(**columns(draft))).id)

    def _is_station(self) -> bool:
        return self.listed.meaning(self.draft.category).station

    def _change(self, station: Station, values: dict[str, object]) -> None:
        row = pathway_store.get_station(self.transaction.session, station.id)
        self.transaction.change(row, values)

    def _write_down(self) -> Whereabouts:
        draft, checkpoint = self.draft, self.checkpoint
        values: dict[str, object] = {
            "day": checkpoint.day,
            "category": draft.category,
            "asked_on": draft.asked_on,
            "source": draft.source if self._is_station() else None,
            "certainty": draft.certainty if self._is_station() else None,
            "missed": draft.missed,
        }
        step = self.path.step(checkpoint.key)
        if step is not None and step.found is not None:
            row = store.get(self.transaction.session, step.found.id)
            return self.transaction.change(row, values).record()
        row = WhereaboutsRow(
            person_id=self.path.person.id,
            stage=checkpoint.stage,
            station_id=checkpoint.station_id,
            **values,
        )
        return self.transaction.add(row).record()

"""What enquiries and conferences of some quarters say in numbers, protected before anybody looks.

Counted is who agrees to be followed up today; whoever took that back is in no figure from then
on. Shielded young people are in none of enquiries either, because nothing of their path is open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from ilja_desktop.domain.axis import TOTAL, Axis, Category
from ilja_desktop.domain.casefacts import standing_axis, standing_of, waited, waiting_axis
from ilja_desktop.domain.destination import DestinationList
from ilja_desktop.domain.pathway import SchoolType
from ilja_desktop.domain.summary import MARK
from ilja_desktop.domain.summaryfacts import Record
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.whereabouts import Stage
from ilja_desktop.domain.whereaboutsfacts import UNKNOWN, Counted, WhereaboutsFact, axes_of, fact_of
from ilja_desktop.services.destination import destinations_of
from ilja_desktop.services.pathreading import Followed, Step, follow
from ilja_desktop.services.workplace import Workplace, policy_of
from ilja_desktop.store import pathway as pathway_store
from ilja_desktop.store import presencetally, tally
from ilja_desktop.store.shield import ring_of

if TYPE_CHECKING:
    from ilja_desktop.anonymise.model import Cube, Result

PRESENT = Axis(
    "Anwesenheit",
    "Junger Mensch am Tisch",
    (Category("dabei", "dabei"), Category("nicht dabei", "nicht dabei")),
)
_SECONDS = 5.0
"""For each set of tables that share numbers."""


@dataclass(frozen=True)
class WantedTable:
    """A table before it is protected."""

    title: str
    axes: tuple[Axis, ...]
    share: bool = False
    """Show which part the first column is of the first two."""


@dataclass(frozen=True)
class WantedTables:
    """Tables that share their numbers and are protected together, the least needed last."""

    population: str
    tables: tuple[WantedTable, ...]
    records: tuple[Record, ...]


@dataclass(frozen=True)
class FiguresPlan:
    """What is counted, and the smallest number that is shown."""

    sets: tuple[WantedTables, ...]
    threshold: int
    percentages_from: int


@dataclass(frozen=True)
class Figure:
    """One protected table; a value that is kept secret is not in it at all.

    Each row is a heading and what is shown per column; there are none where the table cannot be
    protected.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...] = ()


class WhereaboutsFigures:
    """What a user can find out in numbers about paths and conferences."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def plan(self, period: SummaryPeriod) -> FiguresPlan:
        """Count what lies in some quarters; nothing of it is shown as it is."""
        self._at.require(Right.SUMMARISE)
        today = self._at.today()
        with self._at.read() as session:
            sets = (
                _enquiries(session, period, today),
                _cases(session, period),
                _commitments(session, period, today),
            )
            policy = policy_of(session, today)
            return FiguresPlan(sets, policy.min_cell_count, policy.percentages_from)

    def make(self, plan: FiguresPlan) -> tuple[Figure, ...]:
        """Protect every table and have it attacked; touches no database."""
        return tuple(figure for wanted in plan.sets for figure in _protected(wanted, plan))


def whereabouts_facts(
    session: Session, listed: DestinationList, period: SummaryPeriod, today: date
) -> tuple[WhereaboutsFact, ...]:
    """Return what is counted of enquiries whose day lies in a period.

    One fact per person and stage, the latest, so that nobody passes as several. Their order says
    nothing about whom they are of.
    """
    ring = ring_of(session)
    shielded = frozenset() if ring is None else frozenset(ring.people)
    asked = [id for id in pathway_store.people_asked(session) if id not in shielded]
    facts: list[WhereaboutsFact] = []
    for path in follow(session, asked, listed, today):
        if path.verdict.allowed:
            facts += _facts_of(path, listed, period)
    return tuple(sorted(facts, key=lambda fact: tuple(fact.record().values())))


def _facts_of(
    path: Followed, listed: DestinationList, period: SummaryPeriod
) -> list[WhereaboutsFact]:
    latest: dict[Stage, Step] = {}
    for step in path.steps:
        if period.contains(step.checkpoint.day):
            latest[step.checkpoint.stage] = step
    of = Counted(
        path.person.born_on,
        path.person.sex,
        path.pathway.school_type if path.pathway else SchoolType.UNKNOWN,
        path.school,
        path.stations,
    )
    found = (fact_of(s.checkpoint, s.state, s.found, of, listed) for s in latest.values())
    return [fact for fact in found if fact is not None]


def _enquiries(session: Session, period: SummaryPeriod, today: date) -> WantedTables:
    listed = destinations_of(session)
    axes = axes_of(listed)
    other = Category(UNKNOWN, "andere Nachfragen")
    direct = replace(axes.direct, categories=(*axes.direct.categories[:-1], other))
    return WantedTables(
        "Nachfragen",
        (
            WantedTable("Erreicht nach Messpunkt", (axes.stage, axes.result)),
            WantedTable(
                "Nach der Schule (V1): betriebliche Ausbildung ohne Warteschleife, nach Schulform",
                (axes.school_type, direct),
                share=True,
            ),
            WantedTable("Verbleib nach Messpunkt", (axes.destination, axes.stage)),
        ),
        tuple(fact.record() for fact in whereabouts_facts(session, listed, period, today)),
    )


def _cases(session: Session, period: SummaryPeriod) -> WantedTables:
    """Count cases talked about: how long they waited, and whether the young person was there."""
    waiting = waiting_axis()
    there = presencetally.cases_with_person(session, period.start, period.end)
    items = {item.case_id: item for item in tally.held_items(session, period.start, period.end)}
    records = tuple(
        {
            waiting.code: waited(item.waited),
            PRESENT.code: "dabei" if case_id in there else "nicht dabei",
        }
        for case_id, item in items.items()
    )
    tables = (
        WantedTable("Zeit von der Meldung zur Konferenz", (waiting,)),
        WantedTable("Junge Menschen am Tisch", (PRESENT,)),
    )
    return WantedTables("Fälle", tables, records)


def _commitments(session: Session, period: SummaryPeriod, today: date) -> WantedTables:
    axis = standing_axis()
    made = tally.commitments_made(session, period.start, period.end)
    records = tuple({axis.code: standing_of(each, today)} for each in made)
    return WantedTables(
        "Vereinbarungen", (WantedTable("Gehaltene Vereinbarungen", (axis,)),), records
    )


def _protected(wanted: WantedTables, plan: FiguresPlan) -> tuple[Figure, ...]:
    """Protect tables together; what cannot be protected is given up, the last first."""
    from ilja_desktop.anonymise.gate import cleared
    from ilja_desktop.anonymise.model import Policy, Unprotectable
    from ilja_desktop.anonymise.tally import cube

    policy = Policy(threshold=plan.threshold, time_limit=_SECONDS)
    cubes = [
        cube(each.title, each.title, wanted.population, each.axes, wanted.records)
        for each in wanted.tables
    ]
    for kept in range(len(cubes), 0, -1):
        result = cleared(cubes[:kept], policy)
        if not isinstance(result, Unprotectable):
            shown = [
                _with_share(_figure(each, result), plan.percentages_from)
                if table.share
                else _figure(each, result)
                for each, table in zip(cubes[:kept], wanted.tables, strict=False)
            ]
            return (*shown, *(Figure(each.title, ()) for each in cubes[kept:]))
    return tuple(Figure(each.title, ()) for each in cubes)


def _figure(cube: Cube, result: Result) -> Figure:
    rows, columns = cube.axes[0], cube.axes[1] if len(cube.axes) > 1 else None
    across: Sequence[str] = [TOTAL] if columns is None else columns.codes
    return Figure(
        cube.title,
        tuple("Anzahl" if columns is None else _label(columns, code) for code in across),
        tuple(
            (
                _label(rows, down),
                tuple(
                    _text(result.value(cube, (down,) if columns is None else (down, code)))
                    for code in across
                ),
            )
            for down in rows.codes
        ),
    )


def _with_share(figure: Figure, least: int) -> Figure:
    """Add which part the first column is of the first two, from what is shown alone."""
    rows = []
    for heading, texts in figure.rows:
        one, other = texts[:2]
        both = MARK not in (one, other)
        whole = int(one) + int(other) if both else 0
        share = f"{round(100 * int(one) / whole)} %" if whole >= least else ""
        rows.append((heading, (*texts, share)))
    return Figure(figure.title, (*figure.columns, "Anteil direkt"), tuple(rows))


def _text(value: int | None) -> str:
    return MARK if value is None else str(value)


def _label(axis: Axis, code: str) -> str:
    return next((each.label for each in axis.categories if each.code == code), code)

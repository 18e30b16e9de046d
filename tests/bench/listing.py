"""Reading the list of cases and searching it: the encrypted vault beside plain SQLite.

Both sides run the same SQLAlchemy Core statements and map the rows to the same records.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from sqlalchemy.orm import Session

from ilja_desktop.domain.caselist import CaseFilter
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.store import caselist, search
from tests.bench.figure import Figure, p50, p95, timed, times
from tests.bench.stock import Stock

PAGE = 100


def figures(stock: Stock, rounds: int) -> Iterator[Figure]:
    """Measure the first page, all ids, and search as somebody types."""
    engine = stock.reference()
    workroom = stock.open()
    with engine.connect() as connection, Session(connection) as session:
        yield from _pages(workroom, session, rounds)
        yield from _search(workroom, session, rounds)
    workroom.close()
    engine.dispose()


def _pages(workroom: Workroom, session: Session, rounds: int) -> Iterator[Figure]:
    cases, every = workroom.desk.case_lists, CaseFilter()
    first = cases.ids(every)[:PAGE].tolist()
    yield Figure(
        name=f"First page of {len(cases.ids(every)):,} cases, warm, p50",
        value=p50(times(lambda: cases.lines(first), rounds)),
        unit="ms",
        against="stdlib sqlite3, same statement",
        reference=p50(times(lambda: caselist.case_lines(session, first), rounds)),
        goal="≤ 1.5 ×",
    )
    few = max(5, rounds // 10)
    yield Figure(
        name="All ids in order, warm, p50",
        value=p50(times(lambda: cases.ids(every), few)),
        unit="ms",
        against="stdlib sqlite3, same statement",
        reference=p50(times(lambda: caselist.case_ids(session, every, closed_drafts=True), few)),
        goal="no delay to notice",
    )


def _search(workroom: Workroom, session: Session, rounds: int) -> Iterator[Figure]:
    cases = workroom.desk.case_lists
    typed = typed_texts(workroom, rounds // 4)
    ours, reference = [], []
    for text in typed:
        cases.find(text)
        plain = partial(search.find_cases, session, text, closed_drafts=True)
        ours.append(timed(partial(cases.find, text)))
        reference.append(timed(plain))
    yield Figure(
        name="Search as one types, database part, p95",
        value=p95(ours),
        unit="ms",
        against="stdlib sqlite3, same statement",
        reference=p95(reference),
        goal="≤ 15 ms",
    )


def typed_texts(workroom: Workroom, names: int) -> list[str]:
    """Return what stands in the search field while some names of the list are typed."""
    cases = workroom.desk.case_lists
    ids = cases.ids(CaseFilter())
    chosen = [ids[at] for at in range(0, len(ids), max(1, len(ids) // max(1, names)))]
    lines = cases.lines(chosen[:names])
    return [
        line.family_name[:length]
        for line in lines
        for length in range(1, min(len(line.family_name), 6) + 1)
    ]

"""The list of cases: all ids in order at once, lines page by page."""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, func, select
from sqlalchemy.orm import Session

from ilja_desktop.domain.caselist import CaseFilter, CaseLine, CaseOrder
from ilja_desktop.domain.conference import AgendaItemState
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.conference import AgendaItemRow, ConferenceRow
from ilja_desktop.store.institution import InstitutionRow
from ilja_desktop.store.person import YoungPersonRow
from ilja_desktop.store.sealing import opened
from ilja_desktop.store.searchtables import CaseKeysRow
from ilja_desktop.store.shield import Ring, ring_of

_ORDERS: dict[CaseOrder, tuple[ColumnElement[Any], ...]] = {
    CaseOrder.NAME: (CaseKeysRow.sort_key.expression, CaseKeysRow.case_id.expression),
    CaseOrder.NUMBER: (CaseKeysRow.number_key.expression, CaseKeysRow.case_id.expression),
    CaseOrder.BIRTH_DATE: (CaseKeysRow.born_on.expression, CaseKeysRow.sort_key.expression),
    CaseOrder.NEWEST: (CaseKeysRow.case_id.desc(),),
}
_ID = re.compile(r"\d+")
_OFF_THE_AGENDA = (
    AgendaItemState.POSTPONED,
    AgendaItemState.ADJOURNED,
    AgendaItemState.DROPPED,
)


def chosen(wanted: CaseFilter, *, closed_drafts: bool) -> list[ColumnElement[bool]]:
    """Return the conditions on ``case_keys`` for what somebody wants to see and may see."""
    keys = CaseKeysRow
    found: list[ColumnElement[bool]] = []
    if wanted.closed_drafts_only:
        found.append(keys.closed_draft.is_(True))
    if not closed_drafts:
        found.append(keys.closed_draft.is_(False))
    if wanted.states:
        found.append(keys.state.in_(wanted.states))
    if wanted.institution_id is not None:
        found.append(keys.institution_id == wanted.institution_id)
    if wanted.legal_circle is not None:
        circle = select(InstitutionRow.id).where(InstitutionRow.legal_circle == wanted.legal_circle)
        found.append(keys.institution_id.in_(circle))
    return found


def case_ids(session: Session, wanted: CaseFilter, *, closed_drafts: bool) -> array[int]:
    """Return the ids of all cases that fit, in order; 8 bytes for each.

    Args:
        session: of a reading or writing transaction.
        wanted: which cases, in which order.
        closed_drafts: whether the user may see reports without a recorded consent.
    """
    conditions = chosen(wanted, closed_drafts=closed_drafts)
    query = select(CaseKeysRow.case_id).where(*conditions).order_by(*_ORDERS[wanted.order])
    return ids_of(session, query)


def ids_of(session: Session, query: Select[int]) -> array[int]:
    """Return the ids an ordered query finds.

    They come as one text in one step. Row by row SQLite would let go of Python's lock 100,000
    times, and the window would wait for it as often.
    """
    found = query.subquery()
    (column,) = found.columns
    joined = session.connection().execute(select(func.group_concat(column))).scalar_one()
    return array("q", (int(found[0]) for found in _ID.finditer(joined or "")))


def case_lines(session: Session, ids: Sequence[int]) -> tuple[CaseLine, ...]:
    """Return the lines of cases in the order of their ids; erased ones are left out."""
    rows = session.connection().execute(_lines().where(CaseRow.id.in_(ids)))
    ring = ring_of(session)
    lines = {row["id"]: _line(ring, row) for row in rows.mappings()}
    return tuple(lines[CaseId(id)] for id in ids if CaseId(id) in lines)


def _line(ring: Ring | None, row: RowMapping) -> CaseLine:
    """Return a line; of a shielded case with what the user may see."""
    said = dict(row)
    uuid, sealed = said.pop("person_uuid"), said.pop("person_sealed")
    if sealed is None:
        return CaseLine(**said)
    known = opened(ring, YoungPersonRow, uuid, sealed)
    said |= {name: value for name, value in known.items() if name in said}
    return CaseLine(**said, shielded=True, legible=bool(known))


@lru_cache(1)
def _lines() -> Select[*tuple[Any, ...]]:
    conference = (
        select(func.max(ConferenceRow.held_on))
        .join(AgendaItemRow, AgendaItemRow.conference_id == ConferenceRow.id)
        .where(AgendaItemRow.case_id == CaseRow.id, AgendaItemRow.state.not_in(_OFF_THE_AGENDA))
        .scalar_subquery()
    )
    short = func.coalesce(func.nullif(InstitutionRow.short_name, ""), InstitutionRow.name)
    return (
        select(
            CaseRow.id,
            CaseRow.number,
            CaseRow.person_id,
            YoungPersonRow.uuid.label("person_uuid"),
            YoungPersonRow.sealed.label("person_sealed"),
            YoungPersonRow.family_name,
            YoungPersonRow.given_name,
            YoungPersonRow.born_on,
            YoungPersonRow.school,
            YoungPersonRow.school_course,
            CaseRow.procedure,
            CaseRow.state,
            CaseRow.closed_draft,
            CaseRow.opened_on,
            CaseRow.reporting_institution_id.label("institution_id"),
            short.label("institution"),
            InstitutionRow.legal_circle,
            conference.label("conference_on"),
        )
        .join(YoungPersonRow, YoungPersonRow.id == CaseRow.person_id)
        .join(InstitutionRow, InstitutionRow.id == CaseRow.reporting_institution_id)
    )

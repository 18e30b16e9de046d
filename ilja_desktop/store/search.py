"""Search over cases while typing, and keeping the search tables up to date.

Search has two stages: family names that begin with the text come first, by index; what else has
words that begin with the text's words follows, up to ``MOST_HITS`` in all.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, insert, literal_column, select
from sqlalchemy.orm import Session

from ilja_desktop.domain.caselist import CaseFilter
from ilja_desktop.domain.spelling import fold, normal, number_key
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.caselist import chosen, ids_of
from ilja_desktop.store.normal import prefix_query, sound
from ilja_desktop.store.person import YoungPersonRow
from ilja_desktop.store.rows import portions
from ilja_desktop.store.sealing import opened
from ilja_desktop.store.searchtables import (
    FULL_TEXT,
    FULL_TEXT_TABLE,
    CaseKeysRow,
    PersonKeysRow,
)
from ilja_desktop.store.shield import ring_of

MOST_HITS = 1000

_LAST = "\U0010ffff"

_Entry = dict[str, Any]
"""A line of a search table, by column."""


def find_cases(
    session: Session,
    text: str,
    wanted: CaseFilter = CaseFilter(),
    *,
    closed_drafts: bool,
) -> array[int]:
    """Return the ids of cases whose name, number or school begins with what was typed.

    Args:
        session: of a reading or writing transaction.
        text: as typed; without a letter or digit it finds nothing.
        wanted: further conditions; found cases are always ordered by name.
        closed_drafts: whether the user may see reports without a recorded consent.
    """
    key = normal(text)
    if not key:
        return array("q")
    keys = CaseKeysRow
    conditions = chosen(wanted, closed_drafts=closed_drafts)
    begins = select(keys.case_id).where(
        keys.family_key >= key, keys.family_key < key + _LAST, *conditions
    )
    begins = begins.order_by(keys.family_key, keys.sort_key).limit(MOST_HITS)
    first = _shielded(session, text, conditions)
    first.extend(id for id in ids_of(session, begins) if id not in first)
    if len(first) < MOST_HITS:
        seen = set(first)
        matching = _matching(prefix_query(text)).where(*conditions).limit(MOST_HITS)
        found = select(keys.case_id).where(keys.case_id.in_(matching)).order_by(keys.sort_key)
        more = [id for id in ids_of(session, found) if id not in seen]
        first.extend(more[: MOST_HITS - len(first)])
    return first


def _shielded(session: Session, text: str, conditions: list[ColumnElement[bool]]) -> array[int]:
    """Return the shielded cases the user may see whose names or school begin so.

    They stand in no index, so each is opened and looked at.
    """
    ring = ring_of(session)
    legible = [] if ring is None else [id for id, one in ring.people.items() if one.key]
    row, words = YoungPersonRow, normal(text).split()
    found = array("q")
    for some in portions(legible):
        query = select(row.id, row.uuid, row.sealed).where(row.id.in_(some))
        people = [
            id
            for id, uuid, sealed in session.connection().execute(query)
            if _begins(opened(ring, row, uuid, sealed), words)
        ]
        cases = select(CaseRow.id).where(CaseRow.person_id.in_(people))
        listed = select(CaseKeysRow.case_id).where(CaseKeysRow.case_id.in_(cases), *conditions)
        found.extend(ids_of(session, listed.order_by(CaseKeysRow.case_id)) if people else ())
    return found


def _begins(person: Mapping[str, Any], words: Sequence[str]) -> bool:
    """Tell whether each word begins one of a person's names, or of the school's."""
    texts = (str(person.get(name, "")) for name in ("family_name", "given_name", "school"))
    said = normal(" ".join(texts)).split()
    return all(any(one.startswith(word) for one in said) for word in words)


def _matching(query: str) -> Select[int]:
    match = literal_column(FULL_TEXT).op("MATCH")(query)
    return (
        select(CaseKeysRow.case_id)
        .join(FULL_TEXT_TABLE, FULL_TEXT_TABLE.c.rowid == CaseKeysRow.case_id)
        .where(match)
    )


def refresh(session: Session, cases: Collection[int], people: Collection[int]) -> None:
    """Bring the search tables up to date for some cases and people, erased ones included."""
    of_people: set[int] = set()
    for some in portions(sorted(people)):
        of_people.update(session.scalars(select(CaseRow.id).where(CaseRow.person_id.in_(some))))
        _refresh_people(session, some)
    for some in portions(sorted({*cases, *of_people})):
        _refresh_cases(session, some)


def rebuild(session: Session) -> None:
    """Make the search tables anew from the nouns, as after a migration."""
    session.execute(delete(FULL_TEXT_TABLE))
    session.execute(delete(CaseKeysRow))
    refresh(
        session,
        session.scalars(select(CaseRow.id)).all(),
        session.scalars(select(YoungPersonRow.id)).all(),
    )


def strays(session: Session, cases: Collection[int], people: Collection[int]) -> int:
    """Return how many lines of the search tables are of nobody and nothing that is there."""
    run = session.connection().execute
    case_keys = run(select(CaseKeysRow.case_id)).scalars().all()
    texts = run(select(FULL_TEXT_TABLE.c.rowid)).scalars().all()
    person_keys = run(select(PersonKeysRow.person_id)).scalars().all()
    there = set(cases)
    gone = len(set(person_keys) - set(people))
    return gone + len(set(case_keys) - there) + len(set(texts) - there)


def differences_of_people(session: Session, ids: Sequence[int]) -> int:
    """Return for how many people the search tables do not say what their rows say."""
    row = PersonKeysRow
    query = select(*row.__table__.columns).where(row.person_id.in_(ids))
    return _differences(session, query, _person_keys(session, ids), "person_id")


def differences_of_cases(session: Session, ids: Sequence[int]) -> int:
    """Return for how many cases the search tables do not say what their rows say."""
    keys, texts = _case_entries(session, ids)
    of_keys = select(*CaseKeysRow.__table__.columns).where(CaseKeysRow.case_id.in_(ids))
    of_texts = select(*FULL_TEXT_TABLE.c).where(FULL_TEXT_TABLE.c.rowid.in_(ids))
    wrong = _differences(session, of_keys, keys, "case_id")
    return wrong + _differences(session, of_texts, texts, "rowid")


def _differences(
    session: Session, query: Select[Any], wanted: Sequence[_Entry], number: str
) -> int:
    there = {found[number]: dict(found) for found in session.connection().execute(query).mappings()}
    return sum(there.get(entry[number]) != entry for entry in wanted)


def _refresh_people(session: Session, ids: Sequence[int]) -> None:
    run = session.connection().execute
    run(delete(PersonKeysRow).where(PersonKeysRow.person_id.in_(ids)))
    keys = _person_keys(session, ids)
    if keys:
        run(insert(PersonKeysRow.__table__), keys)  # type: ignore[arg-type]  # a Table here


def _person_keys(session: Session, ids: Sequence[int]) -> list[_Entry]:
    """Return the lines of the table ``person_keys`` for some people."""
    row = YoungPersonRow
    names = select(row.id, row.family_name, row.given_name, row.born_on).where(row.id.in_(ids))
    return [
        {
            "person_id": found.id,
            "family_sound": sound(found.family_name),
            "given_sound": sound(found.given_name),
            "born_on": found.born_on,
        }
        for found in session.connection().execute(names)
    ]


def _refresh_cases(session: Session, ids: Sequence[int]) -> None:
    run = session.connection().execute
    run(delete(FULL_TEXT_TABLE).where(FULL_TEXT_TABLE.c.rowid.in_(ids)))
    run(delete(CaseKeysRow).where(CaseKeysRow.case_id.in_(ids)))
    keys, texts = _case_entries(session, ids)
    if keys:
        run(insert(CaseKeysRow.__table__), keys)  # type: ignore[arg-type]  # a Table here
        run(insert(FULL_TEXT_TABLE), texts)


def _case_entries(session: Session, ids: Sequence[int]) -> tuple[list[_Entry], list[_Entry]]:
    """Return the lines of ``case_keys`` and ``case_search`` for some cases."""
    case, person = CaseRow, YoungPersonRow
    query = (
        select(
            case.id,
            case.number,
            case.state,
            case.closed_draft,
            case.reporting_institution_id,
            person.family_name,
            person.given_name,
            person.school,
            person.born_on,
        )
        .join(person, person.id == case.person_id)
        .where(case.id.in_(ids))
    )
    found = session.connection().execute(query).all()
    keys = [
        {
            "case_id": row.id,
            "sort_key": f"{fold(row.family_name)}\t{fold(row.given_name)}",
            "family_key": normal(row.family_name),
            "number_key": number_key(row.number),
            "born_on": row.born_on,
            "state": row.state,
            "closed_draft": row.closed_draft,
            "institution_id": row.reporting_institution_id,
        }
        for row in found
    ]
    texts = [
        {
            "rowid": row.id,
            "family": normal(row.family_name),
            "given": normal(row.given_name),
            "number": normal(row.number),
            "school": normal(row.school),
        }
        for row in found
    ]
    return keys, texts

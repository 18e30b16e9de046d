"""How a package and what it did are told: to whoever decides, and to the record."""

from __future__ import annotations

from collections import Counter
from typing import Any

from ilja_desktop.domain.ids import PackageId
from ilja_desktop.domain.lineage import Outcome
from ilja_desktop.domain.merging import RECORD
from ilja_desktop.domain.package import Move
from ilja_desktop.domain.packagestaging import Conflict, Decisions, Staged, StagedRecord
from ilja_desktop.services.packagelanding import Landed, Tally
from ilja_desktop.services.packageopening import Arrival
from ilja_desktop.store.package import PackageEntryRow

_TITLES = ("number", "name", "family_name", "title", "text")
GONE_HERE, GONE_THERE = "hier gelöscht", "dort gelöscht"


def staged(arrival: Arrival, tally: Tally, decisions: Decisions) -> Staged:
    """Return a compared package as it is shown."""
    manifest = arrival.manifest
    return Staged(
        sender=f"{arrival.contact.name}, {arrival.contact.office}",
        errand=manifest.errand,
        number=manifest.number,
        made_at=manifest.made_at,
        missing=arrival.missing,
        turned_back=arrival.turned_back,
        counts=Counter(one.move for one in tally.landed),
        records=tuple(
            _record(one, decisions) for one in tally.landed if one.move is not Move.KNOWN
        ),
    )


def entry_of(package_id: PackageId, landed: Landed) -> PackageEntryRow:
    """Return what is kept of a record that was in a package."""
    gone = landed.move is Move.DELETED or landed.row is None
    return PackageEntryRow(
        package_id=package_id,
        object_id=landed.came.object_id,
        noun=landed.came.freight.kind.__tablename__,
        move=landed.move,
        before=landed.before,
        after=0 if gone or landed.row is None else landed.row.revision,
        former=landed.former,
    )


def _record(landed: Landed, decisions: Decisions) -> StagedRecord:
    came, meeting = landed.came, landed.meeting
    changed = (name for name, how in meeting.outcomes.items() if how is Outcome.THEIRS)
    return StagedRecord(
        object_id=came.object_id,
        noun=came.freight.kind.NOUN,
        title=_title(landed),
        move=landed.move,
        refused=landed.refused,
        fields=tuple(name for name in changed if name != RECORD),
        conflicts=tuple(_conflict(landed, name, decisions) for name in meeting.conflicts),
    )


def _conflict(landed: Landed, name: str, decisions: Decisions) -> Conflict:
    mine, theirs = landed.meeting.mine, landed.meeting.theirs
    choice = decisions.get((landed.came.object_id, name))
    if name == RECORD:
        here, there = (GONE_HERE, "") if mine and mine.gone else ("", GONE_THERE)
        return Conflict(field=name, mine=here, theirs=there, choice=choice)
    own = None if mine is None else mine.texts.get(name)
    return Conflict(field=name, mine=_told(own), theirs=_told(theirs.texts[name]), choice=choice)


def _title(landed: Landed) -> str:
    """Return by what a record is recognised."""
    texts = dict(landed.came.held.texts)
    if not texts and landed.meeting.mine is not None:
        texts = dict(landed.meeting.mine.texts)
    if "given_name" in texts:
        return f"{texts['given_name']} {texts.get('family_name', '')}".strip()
    return next((str(texts[name]) for name in _TITLES if texts.get(name)), "")


def _told(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "ja" if value else "nein"
        case list():
            return "\n".join(_told(part) for part in value)
        case dict():
            return ", ".join(filter(None, (_told(part) for part in value.values())))
        case _:
            return str(value)

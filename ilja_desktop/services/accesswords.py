"""The fields of whatever is held about a young person, in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import Any, cast

from sqlalchemy.orm import Session

from ilja_desktop.domain.daywords import clock, short_day
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.grant import Recipient
from ilja_desktop.domain.ids import InstitutionId, ProfessionalId, YoungPersonId
from ilja_desktop.domain.person import CustodyHolder
from ilja_desktop.domain.span import Span
from ilja_desktop.domain.subjectaccess import AccessEntry, AccessRecord
from ilja_desktop.domain.words import word
from ilja_desktop.domain.words.accessfield import APART, FIELDS, NOT_TOLD
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import office as office_store
from ilja_desktop.store import person as person_store
from ilja_desktop.store import volunteer as volunteer_store


class AccessWords:
    """Knows the names behind the numbers in what is held about one person."""

    def __init__(self, session: Session, person_id: YoungPersonId) -> None:
        people = institution_store.professionals(session)
        self._professionals = {one.id: one.display_name() for one in people}
        self._institutions = {one.id: one.name for one in institution_store.institutions(session)}
        policies = office_store.policies(session)
        self._grounds = {each.code: each.words for one in policies for each in one.sole_grounds}
        holders = person_store.holder_rows(session, person_id)
        self._holders = {row.id: f"{row.given_name} {row.family_name}".strip() for row in holders}
        volunteers = volunteer_store.volunteers(session)
        self._named: Mapping[str, Mapping[int, str]] = {
            "custody_holder_id": self._holders,
            "volunteer_id": {one.id: one.display_name() for one in volunteers},
        }

    def holder(self, holder: CustodyHolder) -> str:
        """Return who somebody with custody is."""
        return self._holders[holder.id]

    def professional(self, id: ProfessionalId) -> str:
        """Return who a professional is."""
        return self._professionals.get(id, "")

    def record(
        self, title: str, record: object, without: frozenset[str] | set[str] = frozenset()
    ) -> AccessRecord:
        """Return the fields of a record that say something, by the names people know.

        Args:
            title: stands above them.
            record: anything of the domain that is held.
            without: names of fields that are not told of this one.
        """
        entries = []
        for one in fields(cast(Any, record)):
            if one.name in NOT_TOLD or one.name in APART or one.name in without:
                continue
            value = self._said(one.name, getattr(record, one.name))
            if value:
                entries.append(AccessEntry(name=FIELDS[one.name], value=value))
        return AccessRecord(title=title, entries=tuple(entries))

    def _said(self, name: str, value: object) -> str:
        if value in (None, "", (), frozenset()):
            return ""
        if name.endswith("_institution_id"):
            return self._institutions.get(InstitutionId(cast(int, value)), "")
        if name == "recipients":
            return "; ".join(map(self.recipient, cast(tuple[Recipient, ...], value)))
        if name == "ground":
            return self._grounds.get(cast(str, value), cast(str, value))
        if name in self._named:
            return self._named[name].get(cast(int, value), "")
        if name == "holder_sheets":
            return ", ".join(self._holders.get(id, "") for id in cast(tuple[int, ...], value))
        if name.endswith("_id"):
            return self._professionals.get(cast(Any, value), "")
        return _plain(value)

    def recipient(self, recipient: Recipient) -> str:
        """Return who is meant by a recipient of a form."""
        institution = self._institutions.get(recipient.institution_id, "")
        if recipient.professional_id is not None:
            who = self._professionals.get(recipient.professional_id, "")
        else:
            who = recipient.function
        return ", ".join(filter(None, (who, institution)))


def _plain(value: object) -> str:
    """Return a value in words; what is no, is said too."""
    if isinstance(value, bool):
        return "ja" if value else "nein"
    if isinstance(value, Enum):
        return word(value)
    if isinstance(value, datetime):
        return f"{short_day(rule_day(value))}, {clock(value)} Uhr"
    if isinstance(value, date):
        return short_day(value)
    if isinstance(value, Span):
        return f"{clock(value.began_at)}–{clock(value.ended_at) if value.ended_at else ''}"
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, tuple | frozenset):
        parts = [_plain(part) for part in value]
        return ", ".join(parts if isinstance(value, tuple) else sorted(parts))
    assert not is_dataclass(value)
    return str(value)

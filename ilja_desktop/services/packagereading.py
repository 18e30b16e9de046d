"""Reads the records of a package strictly: nothing may come that its errand does not name."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from ilja_desktop.domain.lineage import Desk, Lineage
from ilja_desktop.domain.merging import Held
from ilja_desktop.domain.package import PackageForeign
from ilja_desktop.services.errand import Freight, Trip
from ilja_desktop.services.packagenumber import Numbers
from ilja_desktop.services.packageopening import Arrival
from ilja_desktop.services.watch import Meter
from ilja_desktop.store import lineage as lineage_store

_NEW = frozenset({"noun", "uuid", "versions", "fields", "attachments"})
_GONE = frozenset({"noun", "uuid", "versions", "gone"})
_RECALLED = frozenset({"noun", "uuid", "recalled"})


@dataclass(frozen=True, kw_only=True)
class Came:
    """One record as it arrived.

    Args:
        object_id: its number for the world, as it is called here.
        called: the same, as it came.
        recalled: it has to be given up whatever was written here.
    """

    freight: Freight
    object_id: UUID
    called: UUID
    held: Held
    attachments: Mapping[str, int]
    recalled: bool = False


class Reading:
    """The records of one package.

    Args:
        arrival: the package.
        trip: what it is for.
        desk: this one.
        numbers: what the records are called here.
    """

    def __init__(self, arrival: Arrival, trip: Trip, desk: Desk, numbers: Numbers) -> None:
        self._arrival = arrival
        self._trip = trip
        self._desk = desk
        self._numbers = numbers
        self._read: set[UUID] = set()

    def records(self, number: int, meter: Meter) -> Iterator[Came]:
        """Yield the records of one file of the payload; their bytes are counted.

        Raises:
            PackageForeign: something in it does not belong to the errand.
            Cancelled: the watcher stopped it.
        """
        members = self._arrival.manifest.members
        if number >= len(members):
            raise PackageForeign(self._arrival.name, self._trip.errand)
        try:
            for line in self._arrival.spool.lines(number):
                meter.add(len(line))
                yield self._came(json.loads(line))
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            raise PackageForeign(self._arrival.name, self._trip.errand) from error

    def _came(self, plain: Any) -> Came:
        freight = self._trip.freight_of(plain["noun"])
        if freight is None:
            raise ValueError("a noun that does not belong here")
        called = UUID(plain["uuid"])
        if called in self._read:
            raise ValueError("a record twice")
        self._read.add(called)
        came = Came(
            freight=freight,
            object_id=self._numbers.own(called),
            called=called,
            held=Held(lineage=Lineage(gone={self._desk: 1})),
            attachments={},
        )
        if set(plain) == _RECALLED and self._trip.recall is not None:
            return replace(came, recalled=True)
        gone = set(plain) == _GONE
        if not gone and set(plain) != _NEW:
            raise ValueError("other parts")
        texts = {} if gone else plain["fields"]
        lineage = lineage_store.from_plain(plain["versions"], gone=gone)
        if not isinstance(texts, dict) or not set(texts) <= set(freight.fields):
            raise ValueError("a field that does not belong here")
        if not gone and set(lineage.fields) != set(texts):
            raise ValueError("a field without its version")
        attachments = {} if gone else self._attachments(plain["attachments"], texts)
        return replace(came, held=Held(texts=texts, lineage=lineage), attachments=attachments)

    def _attachments(self, plain: Any, texts: Mapping[str, Any]) -> Mapping[str, int]:
        members, first = self._arrival.manifest.members, len(self._trip.freight) + 1
        found = {}
        for name, number in plain.items():
            place = first + number
            if type(number) is not int or number < 0 or members[place].sha256 != texts[name]:
                raise ValueError("another file")
            found[name] = place
        return found

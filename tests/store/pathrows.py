"""Rows of a path with every field filled."""

from __future__ import annotations

from datetime import date
from typing import Any

from ilja_desktop.domain.ids import StationId, YoungPersonId
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.pathway import ResidenceGroup, SchoolType
from ilja_desktop.domain.whereabouts import Certainty, Source, Stage
from ilja_desktop.exchange.destinationfile import destinations
from ilja_desktop.store.pathway import PathwayRow, StationRow
from ilja_desktop.store.rows import NounRow
from ilja_desktop.store.transaction import Transaction
from ilja_desktop.store.whereabouts import DestinationListRow, WhereaboutsRow
from tests.builders import TODAY


def a_path(transaction: Transaction, person_id: YoungPersonId) -> list[NounRow[Any]]:
    """Add a path with a station and an answer, and a list of the office's own."""
    path = transaction.add(
        PathwayRow(
            person_id=person_id,
            school_type=SchoolType.MAIN,
            school_ends_on=date(2026, 7, 31),
            contact="abends anrufen, „Łęcka“ fragen",
            residence_group=ResidenceGroup.TOLERATED,
            erase_on=date(2030, 1, 31),
        )
    )
    station = transaction.add(
        StationRow(
            person_id=person_id,
            category="II.4",
            begins_on=date(2026, 9, 1),
            ends_on=date(2027, 6, 30),
            funded_by=LegalCircle.SGB_III,
            certificate=True,
        )
    )
    found = WhereaboutsRow(
        person_id=person_id,
        station_id=StationId(station.id),
        stage=Stage.MEASURE_END,
        day=date(2027, 7, 1),
        category="I.1",
        asked_on=TODAY,
        source=Source.CARRIER,
        certainty=Certainty.REPORTED,
        missed=None,
    )
    shipped = destinations()
    own = DestinationListRow(
        source="Übergangsbericht",
        as_of=TODAY,
        destinations=shipped.destinations[:2],
        groups=shipped.groups,
        rules=shipped.rules,
        decided_on=TODAY,
    )
    return [path, station, transaction.add(found), transaction.add(own)]

"""Rows with offers: known by their headings, laid over the list, never by older ones."""

from datetime import date
from uuid import uuid4

from ilja_desktop.domain.ids import OfferId
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.offer import Offer
from ilja_desktop.exchange.columns import lines, propose
from ilja_desktop.exchange.field import RowContent
from ilja_desktop.exchange.spreadsheet import read_spreadsheet
from ilja_desktop.exchange.staged import (
    Choice,
    Decision,
    Known,
    ListedOffer,
    RowKey,
    RowKind,
    StagedRow,
)
from ilja_desktop.exchange.staging import stage
from tests.exchange.paper import csv_text

TODAY = date(2026, 11, 20)
HEADINGS = ["Maßnahme", "Träger", "SGB", "Zielgruppe", "Start", "Meldeschluss", "Plätze", "Stand"]
WORKSHOP = Offer(
    id=OfferId(7),
    uuid=uuid4(),
    revision=1,
    name="Jugendwerkstatt",
    carrier="Çelik e. V.",
    legal_circle=LegalCircle.FREE_YOUTH_WELFARE,
    contact="Frau Łęcka",
    places=4,
    as_of=date(2026, 11, 1),
)


def staged(*rows: list[str], decision: Decision | None = None) -> tuple[StagedRow, ...]:
    """Judge rows against one known offer; a decision is about the first of them."""
    content = csv_text([["Angebote der Region"], HEADINGS, *rows]).encode("utf-8")
    (sheet,) = read_spreadsheet("angebote.csv", content)
    mapping = propose(sheet)
    assert mapping.content is RowContent.OFFERS
    assert not mapping.missing()
    answers = {} if decision is None else {RowKey("angebote.csv", "", 3): decision}
    known = Known(today=TODAY, offers=(WORKSHOP,))
    return stage(lines(sheet, mapping), known, answers).rows


def codes(row: StagedRow) -> list[str]:
    return [found.refusal.code() for found in row.findings]


def test_a_new_offer_is_read_whole() -> None:
    (row,) = staged(
        ["EQ plus", "Kammer", "SGB III", "ab 16", "1.2.2027", "10.01.2027", "5 Plätze", "2.11.2026"]
    )
    assert row.kind is RowKind.NEW
    assert isinstance(row.draft, ListedOffer)
    offer = row.draft.offer
    assert (offer.name, offer.carrier, offer.audience) == ("EQ plus", "Kammer", "ab 16")
    assert offer.legal_circle is LegalCircle.SGB_III
    assert (offer.starts_on, offer.report_by) == (date(2027, 2, 1), date(2027, 1, 10))
    assert (offer.places, offer.as_of) == (5, date(2026, 11, 2))
    assert offer.problems(TODAY) == ()


def test_a_known_offer_keeps_what_the_row_does_not_say() -> None:
    (row,) = staged(["jugendwerkstatt", "Celik e.V.", "", "", "laufend", "", "0", "15.11.2026"])
    assert row.kind is RowKind.CHANGED
    assert isinstance(row.draft, ListedOffer)
    assert row.draft.offer_id == WORKSHOP.id
    assert (row.draft.offer.places, row.draft.offer.contact) == (0, "Frau Łęcka")
    assert row.draft.offer.legal_circle is LegalCircle.FREE_YOUTH_WELFARE
    assert {change.field for change in row.changes} >= {"Freie Plätze", "Stand"}


def test_an_older_row_and_a_similar_name_are_asked_about() -> None:
    older = ["Jugendwerkstatt", "Çelik e. V.", "", "", "", "", "9", "1.10.2026"]
    (row,) = staged(older)
    assert (row.kind, codes(row)) == (RowKind.DOUBTFUL, ["offer_older"])
    (taken,) = staged(older, decision=Decision(Choice.SAME, WORKSHOP.id))
    assert taken.kind is RowKind.CHANGED
    (row,) = staged(["Jugendwerkstat", "Çelik e. V.", "SGB VIII", "", "", "", "2", "2.11.2026"])
    assert (row.kind, codes(row)) == (RowKind.DOUBTFUL, ["offer_similar"])


def test_what_cannot_be_read_keeps_the_row_back() -> None:
    one, other = staged(
        ["A", "B", "SGB II", "", "", "", "viele", "2.11.2026"],
        ["C", "", "SGB II", "", "", "", "", "2.11.2027"],
    )
    assert codes(one) == ["places_not_understood"]
    assert set(codes(other)) == {"entry_missing", "day_in_future"}
    first, again = staged(*[["A", "B", "SGB II", "", "", "", "", "2.11.2026"]] * 2)
    assert (first.kind, again.kind) == (RowKind.NEW, RowKind.DOUBTFUL)
    assert codes(again) == ["row_repeated"]

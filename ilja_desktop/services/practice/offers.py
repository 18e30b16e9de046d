"""What is offered in Musterbach: four offers, one of them full and one that was not renewed."""

from __future__ import annotations

from datetime import date, timedelta

from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.offer import OfferDraft
from ilja_desktop.services.desk import Desk


def list_offers(desk: Desk, today: date) -> None:
    """Enter the offers as they stand on the day of the first conference."""
    for offer in _offers(today):
        desk.offers.enter(offer)


def _offers(today: date) -> tuple[OfferDraft, ...]:
    return (
        OfferDraft(
            name="Jugendwerkstatt Holz und Metall",
            carrier="Rurwerk gGmbH",
            legal_circle=LegalCircle.SGB_VIII,
            audience="Jugendliche ab 16 ohne Abschluss",
            contact="Frau Ağaoğlu, 0221 4710-310",
            places=3,
            as_of=today,
        ),
        OfferDraft(
            name="Einstiegsqualifizierung im Handwerk",
            carrier="Kreishandwerkerschaft Rurtal",
            legal_circle=LegalCircle.SGB_III,
            audience="mit Schulabschluss, noch ohne Ausbildungsplatz",
            contact="Herr Kowalczyk, 0221 4710-322",
            starts_on=today + timedelta(days=75),
            report_by=today + timedelta(days=60),
            places=2,
            as_of=today,
        ),
        OfferDraft(
            name="Berufsvorbereitung mit Sprachförderung",
            carrier="Bildungswerk Musterbach e. V.",
            legal_circle=LegalCircle.SGB_II,
            audience="neu zugewandert, Deutsch ab A2",
            contact="Frau Tesfay, 0221 4710-335",
            places=0,
            as_of=today,
        ),
        OfferDraft(
            name="Ausbildungspaten",
            carrier="Ehrenamtsbörse Musterbach",
            legal_circle=LegalCircle.VOLUNTEERS,
            audience="alle auf dem Weg in eine Ausbildung",
            contact="Herr Öz, 0221 4710-348",
            as_of=today - timedelta(days=100),
        ),
    )

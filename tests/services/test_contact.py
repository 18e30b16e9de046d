"""Cards that are no use: one's own, and what is none at all."""

import pytest

from ilja_desktop.exchange.contactcard import CardDamaged
from ilja_desktop.services.contact import OwnCard
from tests.services.conftest import Town


def test_nobody_is_a_contact_of_their_own(town: Town) -> None:
    with pytest.raises(OwnCard):
        town.desk.contacts.read("karte.ilja-kontakt", town.desk.contacts.own_card())
    with pytest.raises(CardDamaged):
        town.desk.contacts.read("karte.ilja-kontakt", b"%PDF-1.7")
    assert town.desk.contacts.every() == ()

"""The list of offers: kept, marked once it is old, printed as one page that says what is free."""

import subprocess
from dataclasses import fields, replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from ilja_desktop.domain.errors import ChangedMeanwhile, IncompleteDraft, NotFound
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.offer import OfferDraft, offer_line, sought
from ilja_desktop.domain.office import PolicyDraft
from tests.documents.pdf import sound, spoken, squeezed
from tests.exchange.paper import xlsx
from tests.services.conftest import Town


def draft(town: Town, **values: object) -> OfferDraft:
    """Return an offer that was heard of today."""
    given: dict[str, object] = {
        "name": "Jugendwerkstatt Holz & Çelik",
        "carrier": "Bildungsträger Łódź-Straße",
        "legal_circle": LegalCircle.FREE_YOUTH_WELFARE,
        "audience": "junge Menschen ohne Abschluss",
        "places": 4,
        "as_of": town.desk.workplace.today(),
    }
    return OfferDraft(**{**given, **values})  # type: ignore[arg-type]  # fields by their name


def test_an_offer_is_entered_changed_once_per_revision_and_removed(town: Town) -> None:
    offers = town.desk.offers
    first = offers.enter(draft(town))
    second = offers.change(first.id, first.revision, draft(town, places=3))
    assert second.places == 3
    with pytest.raises(ChangedMeanwhile):
        offers.change(first.id, first.revision, draft(town))
    offers.remove(first.id)
    assert offers.entries() == ()
    with pytest.raises(NotFound):
        offers.remove(first.id)


def test_what_is_missing_or_cannot_be_is_named(town: Town) -> None:
    today = town.desk.workplace.today()
    assert set(OfferDraft().problems(today)) == {
        "name.missing",
        "carrier.missing",
        "legal_circle.missing",
        "as_of.missing",
    }
    wrong = draft(
        town,
        as_of=today + timedelta(days=1),
        places=-1,
        starts_on=today,
        report_by=today + timedelta(days=1),
    )
    with pytest.raises(IncompleteDraft) as caught:
        town.desk.offers.enter(wrong)
    assert set(caught.value.problems) == {
        "as_of.future",
        "places.out_of_range",
        "report_by.after_start",
    }


def test_an_entry_is_marked_from_the_day_after_the_office_s_rule(town: Town) -> None:
    today = town.desk.workplace.today()
    for age in (90, 91):
        town.desk.offers.enter(draft(town, name=f"{age}", as_of=today - timedelta(days=age)))
    marked = [(each.offer.name, each.old) for each in town.desk.offers.entries()]
    assert marked == [("90", False), ("91", True)]
    policy = town.desk.office.policy()
    rules = {field.name: getattr(policy, field.name) for field in fields(PolicyDraft)}
    town.desk.office.decide(PolicyDraft(**{**rules, "valid_from": today, "offer_days": 30}))
    assert [each.old for each in town.desk.offers.entries()] == [True, True]


def test_every_word_is_sought_in_any_spelling(town: Town) -> None:
    town.desk.offers.enter(draft(town))
    town.desk.offers.enter(draft(town, name="Einstiegsqualifizierung", carrier="Kammer"))
    entries = town.desk.offers.entries()
    assert [e.offer.carrier for e in sought(entries, "lodz CELIK")] == [
        "Bildungsträger Łódź-Straße"
    ]
    assert sought(entries, "") == entries
    assert sought(entries, "holz kammer") == ()


def test_the_page_says_what_is_free_and_nothing_else(town: Town, tmp_path: Path) -> None:
    today = town.desk.workplace.today()
    offers = town.desk.offers
    offers.enter(draft(town, as_of=today - timedelta(days=200)))
    offers.enter(draft(town, name="Voll besetzt", places=0))
    offers.enter(draft(town, name="Zu spaet", report_by=today - timedelta(days=1)))
    offers.enter(draft(town, name="Unbekannt", places=None))
    paper = offers.plan()
    content = offers.render(paper)
    sound(content, tmp_path)
    said = squeezed(spoken(content, tmp_path))
    for name in ("Was ist frei?", "Jugendwerkstatt Holz & Çelik", "Unbekannt", "! nachfragen"):
        assert squeezed(name) in said
    assert squeezed("Voll besetzt") not in said
    assert squeezed("Zu spaet") not in said
    assert squeezed("2 weitere Angebote") in said
    assert squeezed("nichts darüber, ob jemand Anspruch") in said
    offers.hand_out(paper, content)
    offers.enter(draft(town, name="Neu"))
    with pytest.raises(ChangedMeanwhile):
        offers.hand_out(paper, content)


def test_ten_offers_fit_one_page(town: Town, tmp_path: Path) -> None:
    for number in range(10):
        town.desk.offers.enter(draft(town, name=f"Angebot {number}"))
    path = tmp_path / "page.pdf"
    path.write_bytes(town.desk.offers.render(town.desk.offers.plan()))
    told = subprocess.run(["pdfinfo", path], capture_output=True, check=True).stdout.decode()
    facts = dict(line.split(":", 1) for line in told.splitlines() if ":" in line)
    assert facts["Pages"].strip() == "1"
    assert facts["Tagged"].strip() == "yes"


def test_the_line_for_the_minutes_has_what_is_known(town: Town) -> None:
    offer = draft(town, starts_on=date(2099, 2, 1), as_of=date(2026, 1, 5))
    town.desk.offers.enter(offer)
    (entry,) = town.desk.offers.entries()
    told = offer_line(entry)
    assert told == (
        "Jugendwerkstatt Holz & Çelik (Bildungsträger Łódź-Straße), 4 frei, Beginn 01.02.2099, "
        "Stand 05.01.2026"
    )
    bare = replace(entry, offer=replace(entry.offer, places=None, starts_on=None))
    assert "frei" not in offer_line(bare)


def test_a_spreadsheet_is_read_into_the_list(town: Town) -> None:
    headings = ["Angebot", "Anbieter", "Rechtskreis", "Freie Plätze", "Stand"]
    rows = [["EQ plus", "Kammer", "SGB III", "5", "2.11.2026"]]
    file = town.desk.imports.read("angebote.xlsx", xlsx([headings, *rows]))
    assert town.desk.imports.take([file]).clear()
    (entry,) = town.desk.offers.entries()
    assert (entry.offer.name, entry.offer.places) == ("EQ plus", 5)
    rows[0][3:] = ["0", "9.11.2026"]
    file = town.desk.imports.read("neuer.xlsx", xlsx([headings, *rows]))
    town.desk.imports.take([file])
    (entry,) = town.desk.offers.entries()
    assert (entry.offer.places, entry.free) == (0, False)

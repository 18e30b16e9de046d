"""Unfinished entries survive, belong to one user, and go with what they are about."""

from datetime import date

from ilja_desktop.domain.filing import CaseFiling
from ilja_desktop.domain.person import YoungPersonDraft
from tests.services.conftest import Town

FILING = CaseFiling(person=YoungPersonDraft(family_name="Ñ", born_on=date(2008, 2, 29)))


def test_draft_comes_back_as_it_was_typed(town: Town) -> None:
    drafts = town.desk.drafts
    assert drafts.resume("case_filing", CaseFiling) is None
    drafts.keep("case_filing", FILING)
    kept = drafts.resume("case_filing", CaseFiling)
    assert kept is not None
    assert (kept.draft, kept.saved_at) == (FILING, town.clock.now)
    assert drafts.keys() == ("case_filing",)
    drafts.drop("case_filing")
    assert drafts.of("case_filing") is None


def test_draft_of_an_older_form_is_left_alone(town: Town) -> None:
    for text in ("[]", "kein JSON", '{"person": 7}'):
        town.desk.drafts.save("case_filing", text)
        assert town.desk.drafts.resume("case_filing", CaseFiling) is None


def test_drafts_are_not_in_the_trail_but_cleared_by_the_real_thing(town: Town) -> None:
    written = town.written()
    town.desk.drafts.keep("case_filing", FILING)
    assert town.written() == written
    filing = town.a_filing()
    town.desk.filings.take(filing, "case_filing")
    assert town.desk.drafts.keys() == ()

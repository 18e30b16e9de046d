"""Cases compete for places: somebody decides with a reason, and reporters are told by letter."""

from datetime import date
from pathlib import Path

import pytest

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.conference import Conference, ConferenceDraft
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.errors import ChangedMeanwhile
from ilja_desktop.domain.selection import Decision, Ground, SelectionReasonMissing
from ilja_desktop.services.selection import NobodyToTell
from tests.documents.pdf import seen, sound, squeezed
from tests.services.conftest import Town

DAY = date(2027, 2, 10)
SECRET = "Mutter hat angerufen"


def three_for_one(town: Town) -> tuple[Conference, tuple[Case, ...]]:
    """A conference with one place, for which three cases wait."""
    names = ("Emre", "Can", "Zoé")
    cases = tuple(town.a_reported_case(given_name=name) for name in names)
    conference = town.a_conference(DAY)
    draft = ConferenceDraft(**{**town.draft_of(conference), "capacity": 1})
    return town.desk.conferences.change(conference.id, conference.revision, draft), cases


def test_where_cases_compete_somebody_says_why_this_one(town: Town) -> None:
    conference, (first, second, third) = three_for_one(town)
    with pytest.raises(SelectionReasonMissing) as refused:
        town.desk.conferences.put_on_agenda(conference.id, first.id)
    assert (refused.value.waiting, refused.value.free) == (3, 1)
    item = town.desk.conferences.put_on_agenda(conference.id, first.id, "Frist im März")
    town.desk.cases.postpone(second.id, SECRET, Ground.URGENCY)
    assert item.selection_reason == "Frist im März"
    (taken,) = town.desk.selections.of_case(first.id)
    assert (taken.decision, taken.reason) == (Decision.TAKEN, "Frist im März")
    assert taken.decided_by_id == town.desk.user.id
    lines = town.desk.conferences.candidates(conference.id)
    assert [line.candidate.case.id for line in lines] == [second.id, third.id]


def test_reporters_learn_the_decision_and_nothing_else(town: Town, tmp_path: Path) -> None:
    conference, (first, second, third) = three_for_one(town)
    town.desk.conferences.put_on_agenda(conference.id, first.id, "Frist im März")
    town.desk.cases.postpone(second.id, SECRET, Ground.URGENCY)
    town.desk.cases.reject(third.id, SECRET)
    selections = town.desk.selections
    assert selections.due() == 3
    made = selections.make(selections.plan())
    sound(made.content, tmp_path)
    text = seen(made.content, tmp_path)
    for said in (first.number, second.number, third.number, "09:00 Uhr", "Herr Reinartz"):
        assert squeezed(said) in text
    for said in ("Andere Fälle sind eiliger", "kommen bei der nächsten Konferenz zuerst"):
        assert squeezed(said) in text
    for secret in ("Yıldız", "Emre", SECRET, "Frist im März", "Werkstatt"):
        assert squeezed(secret) not in text
    before = town.written()
    selections.hand_out(made, Channel.PRINT)
    assert town.written() >= before + 3
    assert selections.due() == 0
    with pytest.raises(NobodyToTell):
        selections.plan()


def test_a_later_decision_takes_the_place_of_an_untold_one(town: Town) -> None:
    conference, (first, *_) = three_for_one(town)
    item = town.desk.conferences.put_on_agenda(conference.id, first.id, "Frist im März")
    stale = town.desk.selections.make(town.desk.selections.plan())
    town.desk.conferences.leave_out(item.id, SECRET, Ground.WISH)
    with pytest.raises(ChangedMeanwhile):
        town.desk.selections.hand_out(stale, Channel.PRINT)
    ((line,),) = [letter.lines for letter in town.desk.selections.plan().paper.letters]
    assert (line.decision, line.ground) == (Decision.POSTPONED, Ground.WISH)


def test_nothing_is_told_of_a_case_whose_consent_was_taken_back(town: Town) -> None:
    conference, (first, *_) = three_for_one(town)
    town.desk.conferences.put_on_agenda(conference.id, first.id, "Frist im März")
    town.desk.cases.take_back(first.id, "will nicht mehr")
    assert town.desk.selections.due() == 0
    assert len(town.desk.selections.of_case(first.id)) == 1

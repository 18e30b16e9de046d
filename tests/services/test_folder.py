"""The conference folder: through every gate, numbered, recorded, ticked off."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ilja_desktop.documents import folder
from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.conference import AgendaItemKind, Conference
from ilja_desktop.domain.errors import Cancelled, ChangedMeanwhile, NotAllowed
from ilja_desktop.domain.folder import FolderKind, Hears, LeftOut
from ilja_desktop.domain.locking import PresenceUnproven
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from ilja_desktop.services.folder import FolderEmpty, FolderPlan, MadeFolder
from ilja_desktop.services.presence import Presence
from ilja_desktop.services.watch import Unwatched
from tests.documents.pdf import seen, sound, squeezed
from tests.services.conftest import ALL_PLAIN, Town


def a_second_case(town: Town) -> Case:
    """A case the agency may not hear, and of which the jobcenter may hear a part."""
    person = town.a_person(family_name="Kowalczyk-Öztürk", given_name="Zofia")
    grants = town.grants((town.moderator, town.school), ALL_PLAIN)
    grants += town.grants((town.jobcenter,), ALL_PLAIN[:2])
    town.a_consent(person, grants=grants)
    case = town.a_case(person)
    town.a_report(case, question="Was hilft Zofia im Sommer?")
    return town.desk.cases.report(case.id)


def an_agenda(town: Town) -> Conference:
    conference = town.an_agenda(town.a_reported_case(), a_second_case(town))
    town.desk.conferences.add_item(conference.id, AgendaItemKind.REPORT, "Angebote und Lücken")
    return conference


def undrawn(plan: FolderPlan) -> MadeFolder:
    """A folder whose papers are not looked at."""
    return MadeFolder(plan, tuple(paper.title.encode() for paper in plan.papers))


class Stopped(Unwatched):
    """Stops the work after some papers."""

    def __init__(self, after: int) -> None:
        self.left = after

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def test_each_paper_says_what_the_gates_allow_and_none_is_drawn_twice(
    town: Town, tmp_path: Path
) -> None:
    conference = an_agenda(town)
    folders = town.desk.folders
    plan = folders.plan(conference.id)
    kinds = [paper.kind for paper in plan.papers]
    expected = [kind for kind in FolderKind if kind is not FolderKind.KEY_LIST]
    assert list(dict.fromkeys(kinds)) == expected
    assert kinds.count(FolderKind.CASE_SHEET) == 2
    assert [paper.number for paper in plan.papers] == list(range(1, len(kinds) + 1))
    hears = {guest.name: guest.hears for guest in plan.content.guests}
    assert hears["Frau Otto"] == (Hears.ALL, Hears.ALL)
    assert hears["Herr Wójcik"] == (Hears.ALL, Hears.NOTHING)
    assert hears["Herr Reinartz"] == (Hears.ALL, Hears.PARTLY)
    with pytest.raises(Cancelled):
        folders.make(plan, Stopped(after=2))
    made = folders.make(plan)
    by_title = dict(zip((paper.title for paper in plan.papers), made.contents, strict=True))
    agenda = seen(by_title["Interne Tagesordnung"], tmp_path)
    assert squeezed("Welcher Weg passt im Sommer?") in agenda
    assert "Zofia" in agenda
    assert squeezed("Exemplar Nr. 2") in agenda
    table = seen(by_title["Tagesordnung für den Tisch"], tmp_path)
    assert "Yıldız" not in table
    assert "Angebote" in table
    sheet = by_title["Fallbogen zu TOP 2"]
    sound(sheet, tmp_path)
    for told in ("gültig bis 31.08.2027", "Vereinbarungen", "Beginn (Uhrzeit)", "Reinartz – nicht"):
        assert squeezed(told) in seen(sheet, tmp_path)
    assert "Wójcik" not in seen(sheet, tmp_path)
    assert squeezed("Exemplar Nr. 9") in seen(by_title["Einwilligung, leer"], tmp_path)
    assert folders.key_list(made) is None


def test_with_numbers_only_names_stand_on_the_list_of_keys_alone(
    town: Town, tmp_path: Path
) -> None:
    plan = town.desk.folders.plan(an_agenda(town).id, numbers_only=True)
    beside = str((replace(plan.content, keys=()), plan.papers))
    for name in ("Yıldız", "Emre", "Kowalczyk", "Zofia", "2007"):
        assert name not in beside
    assert "Welcher Weg passt im Sommer?" in beside
    (keys,) = (paper for paper in plan.papers if paper.kind is FolderKind.KEY_LIST)
    listed = folder.render(plan.content, keys, plan.papers, town.clock.now)
    assert squeezed("Zofia Kowalczyk-Öztürk") in seen(listed, tmp_path)
    made = MadeFolder(plan, (*[b""] * (len(plan.papers) - 1), listed))
    assert town.desk.folders.key_list(made) == listed


def test_a_case_without_a_consent_for_the_day_is_not_named(town: Town) -> None:
    conference = an_agenda(town)
    (first, *_) = town.desk.conferences.view(conference.id).agenda
    assert first.case is not None
    consent = town.consent_of(first.case)
    made = undrawn(town.desk.folders.plan(conference.id))
    end = Withdrawal(
        withdrawn_on=town.clock.now.date(),
        withdrawn_by="der junge Mensch",
        form=WithdrawalForm.ORAL,
    )
    town.desk.withdrawals.declare(consent.id, end)
    with pytest.raises(ChangedMeanwhile):
        town.desk.folders.hand_out(made)
    assert town.desk.folders.out(conference.id) == ()
    plan = town.desk.folders.plan(conference.id)
    assert len(plan.content.cases) == 1
    assert "Yıldız" not in str(plan.content)


def test_a_case_the_carrier_may_not_hear_is_not_named_and_has_no_sheet(town: Town) -> None:
    person = town.a_person()
    grants = town.grants((town.agency,), ALL_PLAIN)
    town.a_consent(
        person, grants=tuple(replace(one, releaser_id=town.jobcenter.id) for one in grants)
    )
    case = town.a_case(person)
    town.a_report(case)
    conference = town.an_agenda(town.desk.cases.report(case.id))
    content = town.desk.folders.plan(conference.id).content
    (gap,) = content.gaps
    assert gap.why is LeftOut.CARRIER
    (line,) = (each for each in content.internal.lines if each.is_case)
    assert (line.name, line.question, content.cases) == ("", "", ())


def test_what_leaves_is_numbered_asked_about_and_ticked_off(town: Town) -> None:
    conference = an_agenda(town)
    folders = town.desk.folders
    made = undrawn(folders.plan(conference.id))
    presence = town.desk.workplace.presence
    object.__setattr__(town.desk.workplace, "presence", Presence())
    with pytest.raises(PresenceUnproven):
        folders.hand_out(made)
    object.__setattr__(town.desk.workplace, "presence", presence)
    records = folders.hand_out(made)
    assert folders.out(conference.id) == records
    with pytest.raises(ChangedMeanwhile):
        folders.hand_out(made)
    first, second, *rest = (record.id for record in records)
    folders.take_back(conference.id, [first, second], destroyed=False)
    folders.take_back(conference.id, rest, destroyed=True)
    assert folders.out(conference.id) == ()
    with pytest.raises(ChangedMeanwhile):
        folders.take_back(conference.id, [first], destroyed=True)
    copies = town.desk.disclosures.of_conference(conference.id)
    assert [copy.copy_number for copy in copies] == list(range(1, len(copies) + 1))
    assert all("Yıldız" not in copy.receiver_name for copy in copies)


def test_nobody_without_the_right_makes_a_folder_and_none_is_made_of_nothing(town: Town) -> None:
    conference = town.a_conference()
    with pytest.raises(FolderEmpty):
        town.desk.folders.plan(conference.id)
    with pytest.raises(NotAllowed):
        town.desk_of(Role.MINUTE_TAKING).folders.plan(conference.id)

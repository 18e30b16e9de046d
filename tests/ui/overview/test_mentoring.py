"""The first page says which tandems somebody calls about today, and what else waits of them."""

from pytestqt.qtbot import QtBot

from ilja_desktop.domain.mentorship import Mood
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.volunteer import Training
from ilja_desktop.services.mentorlog import Mentoring
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.overview.room import OverviewRoom
from ilja_desktop.ui.overview.todoline import TodoLine
from tests.services.conftest import Town, town
from tests.services.mentoring import entry, mentoring_in

__all__ = ["town"]


def said(page: OverviewRoom) -> dict[str, TodoLine]:
    return {line.accessibleName(): line for line in page.findChildren(TodoLine)}


def test_a_red_light_stands_first_and_leads_to_the_tandem(
    town: Town, work: Work, qtbot: QtBot
) -> None:
    mentoring = mentoring_in(town)
    one = mentoring.volunteer(capacity=2)
    calls, quiet = mentoring.tandem(one), mentoring.tandem(one)
    town.desk.mentor_logs.write(calls.id, entry(mood=Mood.CALL_ME))
    town.desk.mentor_logs.write(quiet.id, entry(inquiry="Wer zahlt?"))
    town.desk.volunteers.train(one.id, one.revision, (Training(title="Nähe"),))
    page = OverviewRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: len(said(page)) >= 3)
    first = next(iter(said(page)))
    assert first.startswith("Bitte melden")
    assert calls.name in first
    assert "Nguyễn" in first
    with qtbot.waitSignal(page.tandem_chosen) as chosen:
        said(page)[first].click()
    assert chosen.args == [calls.id]
    others = [each for each in said(page) if each.startswith(("Tandems ansehen", "Lotsen:"))]
    assert [each.rsplit(", ", 1)[1] for each in others] == ["1", "1"]
    with qtbot.waitSignal(page.volunteers_wanted):
        said(page)[others[0]].click()


def test_nobody_else_hears_of_them(town: Town) -> None:
    mentoring = mentoring_in(town)
    tandem = mentoring.tandem(mentoring.volunteer())
    town.desk.mentor_logs.write(tandem.id, entry(mood=Mood.CALL_ME))
    assert town.desk_of(Role.MODERATION).mentor_logs.waiting() == Mentoring()

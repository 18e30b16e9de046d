"""``export dates`` and ``export invitations``: whole, recorded, and naming nobody in plain mail."""

from datetime import date, time
from email import message_from_bytes
from email.policy import default
from pathlib import Path

from ilja_desktop.commands.germanparser import WRONG_USAGE
from ilja_desktop.domain.conference import Conference, ConferenceDraft, ConferenceState
from ilja_desktop.services.desk import Desk
from tests.commands.conftest import Practice, asked, program


def a_conference(desk: Desk) -> Conference:
    """Plan a conference of next year and invite everybody."""
    moderator = desk.network.professionals()[0]
    year = desk.workplace.today().year + 1
    draft = ConferenceDraft(
        number=f"1/{year}",
        held_on=date(year, 2, 10),
        starts_at=time(14),
        ends_at=time(16),
        place="Bürgerhaus",
        reporting_deadline=date(year, 1, 20),
        moderator_id=moderator.id,
    )
    conference = desk.conferences.plan(draft)
    desk.invitations.choose(
        conference.id,
        {line.institution.id: None for line in desk.invitations.view(conference.id).lines},
    )
    return conference


def test_dates_and_invitations_are_written(practice: Practice, tmp_path: Path) -> None:
    with practice.desk() as desk:
        conference = a_conference(desk)
        names = {each.family_name for each in desk.network.professionals()}
    out, year = tmp_path / "Termine", conference.held_on.year
    asked("export", "dates", "--year", str(year), "--out", out, *practice.way_in)
    assert sorted(file.name for file in out.iterdir()) == [
        f"Termine-{year}.{ending}" for ending in ("html", "ics", "pdf")
    ]
    assert b"B\xc3\xbcrgerhaus" in (out / f"Termine-{year}.html").read_bytes()

    post = tmp_path / "Einladung"
    at = ("export", "invitations", "--conference", str(conference.id), "--out", post)
    asked(*at, *practice.way_in)
    assert sorted(file.name for file in post.iterdir()) == [
        "Einladung.eml",
        "Einladung.pdf",
        "Termin.ics",
    ]
    body = message_from_bytes((post / "Einladung.eml").read_bytes(), policy=default).as_string()
    assert not [name for name in names if name in body]
    with practice.desk() as desk:
        (now,) = (each for each in desk.conferences.all() if each.id == conference.id)
        assert now.state is ConferenceState.INVITED


def test_wrong_usage_is_explained(practice: Practice, tmp_path: Path) -> None:
    for wrong in (("invitations",), ("minutes", "--year", "2027"), ("dates", "--conference", "1")):
        told = program("export", *wrong, "--out", tmp_path, *practice.way_in)
        assert told.code == WRONG_USAGE

"""Papers of volunteers: they conform, say what they should, and name nobody they should not."""

import subprocess
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from ilja_desktop.documents import mentorlog, servicecertificate, startpage
from ilja_desktop.domain.helpline import helplines
from ilja_desktop.domain.ids import MentorLogId, MentorshipId
from ilja_desktop.domain.mentorlog import MentorLogEntry, MentorTopic, months_of, sum_of
from ilja_desktop.domain.mentorpaper import DevicePaper, LogPaper, ServicePaper, StartPaper
from ilja_desktop.domain.mentorship import Mood
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.volunteer import Training

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
OFFICE = OfficeDraft(name="Stadt Kupferberg", phone="0221 4710-100", duty_line="0221 4710-199")


def entry(number: int, met_on: date, **values: object) -> MentorLogEntry:
    given: dict[str, object] = {"done": "Bewerbung geschrieben", "minutes": 75} | values
    return MentorLogEntry(
        id=MentorLogId(number),
        uuid=uuid4(),
        revision=1,
        mentorship_id=MentorshipId(1),
        met_on=met_on,
        written_at=NOW,
        **given,  # type: ignore[arg-type] # a test names fields freely
    )


LOG = (
    entry(1, date(2026, 10, 3)),
    entry(2, date(2026, 11, 5), fare_cents=450, topics=frozenset({MentorTopic.INTERNSHIP})),
    entry(3, date(2026, 11, 19), mood=Mood.WELL, inquiry="Wer bezahlt?", answer="Das Amt."),
)
SERVICE = ServicePaper(
    office=OFFICE,
    name="Jörg-Peter Nguyễn",
    since=date(2026, 1, 15),
    until=None,
    tandems=2,
    total=sum_of(LOG),
    trainings=(
        Training(title="Nähe und Distanz", held_on=date(2026, 2, 1), hours=4, attended=True),
        Training(title="Noch nicht besucht", hours=3),
    ),
    issued_on=date(2026, 11, 21),
    issued_by="Katharina Otto",
)


def words(pdf: bytes, tmp_path: Path) -> str:
    """Return the text of a PDF as another program reads it."""
    file = tmp_path / "papier.pdf"
    file.write_bytes(pdf)
    done = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def test_the_log_is_told_month_by_month(tmp_path: Path) -> None:
    paper = LogPaper(
        office=OFFICE,
        tandem="Emre (T-2026-001)",
        volunteer="Jörg-Peter Nguyễn",
        months=tuple(reversed(months_of(LOG))),
        total=sum_of(LOG),
        printed_on=date(2026, 11, 21),
    )
    text = words(mentorlog.render(paper, NOW), tmp_path)
    assert "Oktober 2026: 1 Eintrag, 1:15 Stunden" in text
    assert "November 2026: 2 Einträge, 2:30 Stunden, 4,50 € Fahrtkosten" in text
    assert text.index("Oktober 2026:") < text.index("November 2026:")
    assert "Das Amt." in text
    assert "Unterschrift" not in text
    assert "Unterschrift" in words(mentorlog.render(paper, NOW, to_sign=True), tmp_path)


def test_certificates_name_no_young_person(tmp_path: Path) -> None:
    service = words(servicecertificate.render_service(SERVICE, NOW), tmp_path)
    assert "Begleitungen 2" in service
    assert "15.01.2026 bis heute" in service
    trainings = words(servicecertificate.render_trainings(SERVICE, NOW), tmp_path)
    assert "Nähe und Distanz" in trainings
    assert "Noch nicht besucht" not in trainings


@pytest.mark.parametrize(("device", "said"), [("Linux", "sh start.sh"), ("", "noch nicht")])
def test_the_start_page_has_four_steps(device: str, said: str, tmp_path: Path) -> None:
    paper = StartPaper(
        office=OFFICE,
        name="Jörg-Peter Nguyễn",
        folder="ILJA-Start",
        label="Jörg-Peter",
        device=device,
        lines=helplines(OFFICE),
    )
    text = words(startpage.render_start(paper, NOW), tmp_path)
    assert [f"Schritt {number}" in text for number in range(1, 6)] == [True] * 4 + [False]
    assert said in text
    assert "0221 4710-199" in text


def test_the_page_on_own_devices_is_signed_by_hand(tmp_path: Path) -> None:
    paper = DevicePaper(office=OFFICE, name="Jörg-Peter Nguyễn")
    text = words(startpage.render_device(paper, NOW), tmp_path)
    for rule in ("Benutzerkonto", "verschlüsselt", "Niemand sonst", "15 Minuten", "Unterschrift"):
        assert rule in text

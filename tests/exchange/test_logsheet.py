"""The paper twin of a log entry: filled in by a stock program, it comes back as it was written."""

import io
from datetime import UTC, date, datetime

import pikepdf
import pytest

from ilja_desktop.documents import logsheet, reportform
from ilja_desktop.domain.logsheet import LogSheetPaper, box
from ilja_desktop.domain.mentorlog import ContactKind, MentorLogDraft, MentorTopic, PlaceKind
from ilja_desktop.domain.mentorship import Mood
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.exchange.formfields import FormForeign
from ilja_desktop.exchange.logsheet import read_log_sheet

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
OFFICE = OfficeDraft(name="Stadt Kupferberg", phone="0221 4710-100")


@pytest.fixture(scope="module")
def empty() -> bytes:
    paper = LogSheetPaper(office=OFFICE, tandem="Hêlîn (T-2026-002)", pseudonym="T-2026-002")
    return logsheet.render(paper, NOW)


def filled(empty: bytes, texts: dict[str, str], ticked: tuple[str, ...] = ()) -> bytes:
    """Fill the fields in as a viewer does."""
    with pikepdf.open(io.BytesIO(empty)) as pdf:
        for field in pdf.Root.AcroForm.Fields:
            name = str(field.T)
            if name in texts:
                field.V = pikepdf.String(texts[name])
            if name in ticked:
                states = [key for key in dict(field.AP.N) if key != "/Off"]
                field.V = field.AS = pikepdf.Name(states[0])
        out = io.BytesIO()
        pdf.save(out)
        return out.getvalue()


def test_an_empty_sheet_says_nothing(empty: bytes) -> None:
    read = read_log_sheet("blatt.pdf", empty)
    assert (read.pseudonym, read.draft, read.unclear) == ("T-2026-002", MentorLogDraft(), ())


def test_what_was_filled_in_comes_back(empty: bytes) -> None:
    texts = {
        "met_on": "19.11.2026",
        "done": "Zwei Bewerbungen geschrieben – für „Łęcka GmbH“",
        "felt": "gut",
        "next_step": "Anrufen",
        "minutes": "90",
        "next_on": "3.12.2026",
        "fare": "5,60",
        "inquiry": "Wer bezahlt die Fahrkarte?",
    }
    ticks = (
        box(Mood, Mood.STALLED),
        box(ContactKind, ContactKind.PHONE),
        box(PlaceKind, PlaceKind.SCHOOL),
        box(MentorTopic, MentorTopic.APPLICATION),
        box(MentorTopic, MentorTopic.LANGUAGE),
    )
    read = read_log_sheet("blatt.pdf", filled(empty, texts, ticks))
    assert read.unclear == ()
    assert read.draft == MentorLogDraft(
        met_on=date(2026, 11, 19),
        done=texts["done"],
        felt="gut",
        next_step="Anrufen",
        minutes=90,
        kind=ContactKind.PHONE,
        place=PlaceKind.SCHOOL,
        topics=frozenset({MentorTopic.APPLICATION, MentorTopic.LANGUAGE}),
        next_on=date(2026, 12, 3),
        inquiry=texts["inquiry"],
        fare_cents=560,
        mood=Mood.STALLED,
    )


def test_what_cannot_be_read_is_named_and_left_to_people(empty: bytes) -> None:
    texts = {"met_on": "letzten Dienstag", "fare": "ein Ticket", "minutes": "lange"}
    ticks = (box(Mood, Mood.WELL), box(Mood, Mood.CALL_ME))
    read = read_log_sheet("blatt.pdf", filled(empty, texts, ticks))
    assert read.unclear == ("Datum", "Dauer", "Fahrtkosten", "Wie läuft das Tandem?")
    assert (read.draft.met_on, read.draft.fare_cents, read.draft.mood) == (None, 0, None)


def test_another_form_is_refused() -> None:
    with pytest.raises(FormForeign):
        read_log_sheet("meldung.pdf", reportform.render(OFFICE, NOW))

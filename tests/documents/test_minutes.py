"""Minutes of a session: for the archive, for participants, for others."""

import io
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ilja_desktop.documents.check import check
from ilja_desktop.documents.minutes import (
    SIGNATURE_FIELD,
    SIGNER_ROLE,
    code,
    profile,
    render,
    title,
)
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.signing.sign import Signature, sign
from ilja_desktop.domain.conference import AgendaItemState
from ilja_desktop.domain.paper import MinutesLine, MinutesPaper
from tests.documents.papers import MINUTES, MINUTES_COPY, MINUTES_FOR_OTHERS, NOW
from tests.documents.pdf import all_bytes, seen, sound, spellings, spoken, squeezed, tree
from tests.documents.sheets import QUICK, Office

GOLDEN = Path(__file__).parent / "golden"
PAPERS = {"archive": MINUTES, "copy": MINUTES_COPY, "for_others": MINUTES_FOR_OTHERS}
every_paper = pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
TEXTS = st.text(
    alphabet=st.sampled_from("abc äöüß ĞŞİı łążź <>&;\n§019"), max_size=200
) | st.builds(lambda times: "Förderlücken im Stützunterricht " * times, st.integers(1, 200))
STAMPS = st.none() | st.datetimes(
    datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC)
)


@every_paper
def test_other_readers_find_it_sound(paper: MinutesPaper, tmp_path: Path) -> None:
    sound(render(paper, NOW), tmp_path)


@pytest.mark.parametrize("name", PAPERS)
def test_reads_as_laid_down(name: str, tmp_path: Path) -> None:
    golden = (GOLDEN / f"minutes_{name}.txt").read_text(encoding="utf-8")
    assert tree(render(PAPERS[name], NOW), tmp_path) == golden


@every_paper
def test_same_paper_gives_same_bytes(paper: MinutesPaper) -> None:
    assert render(paper, NOW) == render(paper, NOW)


@every_paper
def test_has_one_empty_field_for_the_moderator(paper: MinutesPaper, office: Office) -> None:
    signature = Signature(field=SIGNATURE_FIELD, role=SIGNER_ROLE)
    signed = sign(render(paper, NOW), signature, office.identity, now=NOW)
    assert check(signed, profile(paper)) == ()


@settings(max_examples=5 if QUICK else 15, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_minutes_conform_and_lose_no_word(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    line = st.builds(
        MinutesLine,
        position=st.integers(1, 40),
        title=TEXTS,
        called_at=STAMPS,
        finished_at=STAMPS,
        state=st.sampled_from(AgendaItemState),
    )
    paper = replace(
        data.draw(st.sampled_from(list(PAPERS.values()))),
        lines=tuple(data.draw(st.lists(line, max_size=40))),
        excused=data.draw(TEXTS),
        notice_read_at=data.draw(STAMPS),
        offers_and_gaps=data.draw(TEXTS),
        miscellaneous=data.draw(TEXTS),
        next_conference=data.draw(TEXTS),
    )
    pdf = render(paper, NOW)
    assert check(pdf, profile(paper)) == ()
    said = spoken(pdf, tmp_path_factory.mktemp("minutes"))
    for text in (paper.excused, paper.offers_and_gaps, *(one.title for one in paper.lines)):
        assert squeezed(text) in said


def test_times_are_those_of_the_office(tmp_path: Path) -> None:
    summer = replace(
        MINUTES.lines[1],
        called_at=datetime(2026, 7, 2, 12, 5, tzinfo=UTC),
        finished_at=datetime(2026, 7, 2, 12, 35, tzinfo=UTC),
    )
    said = spoken(render(replace(MINUTES, lines=(MINUTES.lines[1], summer)), NOW), tmp_path)
    assert "14:15–14:48" in said
    assert "14:05–14:35" in said


def test_a_case_that_was_minuted_was_discussed(tmp_path: Path) -> None:
    said = spoken(render(replace(MINUTES, lines=MINUTES.lines[1:2]), NOW), tmp_path)
    assert "FallESW-2026-01414:15–14:48Beraten" in said
    assert "Dokumentiert" not in said


def test_archive_copy_carries_its_data() -> None:
    assert profile(MINUTES) is Profile.ARCHIVE
    with pikepdf.open(io.BytesIO(render(MINUTES, NOW))) as pdf:
        data = json.loads(pdf.attachments["sitzungsprotokoll.json"].get_file().read_bytes())
    assert data["paper"]["lines"][2]["state"] == "vertagt"


def test_handed_out_minutes_carry_nothing_along() -> None:
    assert profile(MINUTES_COPY) is Profile.EXTRACT
    with pikepdf.open(io.BytesIO(render(MINUTES_COPY, NOW))) as pdf:
        assert not pdf.attachments


def test_version_for_others_knows_no_case(tmp_path: Path) -> None:
    pdf = render(MINUTES_FOR_OTHERS, NOW)
    text = seen(pdf, tmp_path)
    assert "FassungohneFallzeilen" in text
    assert "Einwilligung" not in text
    assert not [spelt for spelt in spellings("ESW-2026") if spelt in all_bytes(pdf)]


def test_version_for_others_does_not_show_how_many_cases_there_were(tmp_path: Path) -> None:
    later = [replace(line, position=line.position + 7) for line in MINUTES_FOR_OTHERS.lines]
    more = replace(MINUTES_FOR_OTHERS, lines=tuple(later))
    assert _read(more, tmp_path) == _read(MINUTES_FOR_OTHERS, tmp_path)


def _read(paper: MinutesPaper, folder: Path) -> str:
    """Return what is read, but for the code."""
    return tree(render(paper, NOW), folder).replace(code(paper), "")


@every_paper
def test_title_says_which_session(paper: MinutesPaper) -> None:
    assert title(paper) == "Sitzungsprotokoll 3/2026"


def test_missing_notice_is_said(tmp_path: Path) -> None:
    said = spoken(render(replace(MINUTES, notice_read_at=None), NOW), tmp_path)
    assert squeezed("Ein Hinweis auf Verschwiegenheit und Zweckbindung ist nicht vermerkt.") in said

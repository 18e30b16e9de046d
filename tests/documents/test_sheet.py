"""Case sheets: the archive copy, the extract, and the part of one recipient."""

import io
import json
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ilja_desktop.documents.check import check
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.sheet import (
    SIGNATURE_FIELD,
    SIGNER_ROLE,
    profile,
    render,
    title,
)
from ilja_desktop.documents.signing.sign import Signature, sign
from ilja_desktop.domain.commitment import CommitmentState
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.minutes import Outcome
from ilja_desktop.domain.paper import (
    CommitmentLine,
    FactLine,
    GoalLine,
    ParticipantLine,
    SheetPaper,
)
from tests.documents.papers import ARCHIVE_SHEET, NOW, OWN_PART, WHOLE_EXTRACT
from tests.documents.pdf import all_bytes, seen, sound, spellings, spoken, squeezed, tree
from tests.documents.sheets import QUICK, Office

GOLDEN = Path(__file__).parent / "golden"
PAPERS = {"archive": ARCHIVE_SHEET, "extract": WHOLE_EXTRACT, "own_part": OWN_PART}
every_paper = pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
EXAMPLES = 5 if QUICK else 20

NAMES = st.sampled_from(
    [
        "Zübeyde Öztürk-Łukasiewicz",
        "Ğazal Çelik",
        "Ahmad al-Ḥusainī",
        "Tsehay Ghebremeskel Ġebrä",
        "Wojciech Żółć",
        "José de la Cruz Peña",
        "X",
        "Groß",
    ]
)
TEXTS = st.text(
    alphabet=st.sampled_from("abc äöüß ĞŞİı łążź <>&;%{}\n\t„“–€/'\"()§0123456789"), max_size=400
) | st.builds(lambda word, times: f"{word} " * times, NAMES, st.integers(1, 300))
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@st.composite
def sheets(draw: st.DrawFn) -> SheetPaper:
    """Any sheet, short or long, as archive copy or extract."""
    commitments = draw(
        st.lists(
            st.builds(
                CommitmentLine,
                number=st.integers(1, 60),
                text=TEXTS,
                owner=NAMES,
                institution=NAMES | st.just(""),
                due_on=DAYS,
                ongoing=st.booleans(),
                goal=st.none() | st.integers(1, 9),
                state=st.sampled_from(CommitmentState),
            ),
            max_size=60,
        )
    )
    facts = st.builds(
        FactLine, category=st.sampled_from(DataCategory), text=TEXTS, source=NAMES | st.just("")
    )
    goals = st.builds(
        GoalLine,
        number=st.integers(1, 9),
        text=TEXTS,
        due_on=st.none() | DAYS,
        agreed=st.booleans(),
    )
    people = st.builds(
        ParticipantLine,
        name=NAMES,
        function=NAMES,
        institution=NAMES | st.just(""),
        circle=st.none() | st.sampled_from(LegalCircle),
    )
    return replace(
        draw(st.sampled_from([ARCHIVE_SHEET, WHOLE_EXTRACT, OWN_PART])),
        name=draw(NAMES),
        participants=tuple(draw(st.lists(people, max_size=12))),
        question=draw(TEXTS),
        facts=tuple(draw(st.lists(facts, max_size=6))),
        view=draw(TEXTS),
        outcome=draw(st.none() | st.sampled_from(Outcome)),
        goals=tuple(draw(st.lists(goals, max_size=6))),
        commitments=tuple(commitments),
        rejected_ways=draw(TEXTS),
        dissent=draw(TEXTS),
        next_contact=draw(TEXTS),
    )


@every_paper
def test_other_readers_find_it_sound(paper: SheetPaper, tmp_path: Path) -> None:
    sound(render(paper, NOW), tmp_path)


@every_paper
def test_conforms_to_its_profile(paper: SheetPaper) -> None:
    assert check(render(paper, NOW), profile(paper)) == ()


@pytest.mark.parametrize("name", PAPERS)
def test_reads_as_laid_down(name: str, tmp_path: Path) -> None:
    golden = (GOLDEN / f"sheet_{name}.txt").read_text(encoding="utf-8")
    assert tree(render(PAPERS[name], NOW), tmp_path) == golden


@every_paper
def test_same_paper_gives_same_bytes(paper: SheetPaper) -> None:
    assert render(paper, NOW) == render(paper, NOW)


@every_paper
def test_has_one_empty_field_for_the_moderator(paper: SheetPaper, office: Office) -> None:
    unsigned = render(paper, NOW)
    signature = Signature(field=SIGNATURE_FIELD, role=SIGNER_ROLE)
    signed = sign(unsigned, signature, office.identity, now=NOW)
    assert signed.startswith(unsigned)
    assert check(signed, profile(paper)) == ()


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(paper=sheets())
def test_any_sheet_conforms_and_loses_no_word(
    paper: SheetPaper, tmp_path_factory: pytest.TempPathFactory
) -> None:
    pdf = render(paper, NOW)
    assert check(pdf, profile(paper)) == ()
    said = spoken(pdf, tmp_path_factory.mktemp("sheet"))
    for line in paper.commitments:
        assert squeezed(line.text) in said
    if paper.whole:
        assert squeezed(paper.view) in said
        assert all(squeezed(fact.text) in said for fact in paper.facts)


def test_archive_copy_carries_its_data() -> None:
    with pikepdf.open(io.BytesIO(render(ARCHIVE_SHEET, NOW))) as pdf:
        (name,) = pdf.attachments
        data = json.loads(pdf.attachments[name].get_file().read_bytes())
    assert name == "fallblatt.json"
    assert data["form"] == "fallblatt"
    assert set(data["paper"]) == {field.name for field in fields(SheetPaper)} - {
        "nameless",
        "review",
        "signatures",
        "signers",
        "typed_in_on",
    }
    assert data["paper"]["facts"][0]["category"] == "Schulbesuch und Abschluss"
    assert data["paper"]["finalised_at"] == "2026-11-12T16:05:00+00:00"
    assert data["paper"]["copy"] is None


@pytest.mark.parametrize("paper", [WHOLE_EXTRACT, OWN_PART], ids=["extract", "own_part"])
def test_extract_carries_nothing_along(paper: SheetPaper) -> None:
    assert profile(paper) is Profile.EXTRACT
    with pikepdf.open(io.BytesIO(render(paper, NOW))) as pdf:
        assert not pdf.attachments
        assert "/AF" not in pdf.Root


@every_paper
def test_description_names_no_person(paper: SheetPaper) -> None:
    assert "Tesfay" not in title(paper)
    with pikepdf.open(io.BytesIO(render(paper, NOW))) as pdf:
        described = [str(pdf.docinfo[key]) for key in set(pdf.docinfo.keys())]
        packet = pdf.Root.Metadata.read_bytes()
    assert not [text for text in described if "Tesfay" in text or "Amanuel" in text]
    assert b"Tesfay" not in packet
    assert b"ESW-2026-014" in packet


def test_every_page_says_whose_copy_it_is(tmp_path: Path) -> None:
    pages = seen(render(WHOLE_EXTRACT, NOW), tmp_path).split(squeezed("Vertraulich – Sozialdaten"))
    assert len(pages) > 2
    for page in pages[1:]:
        assert squeezed("Exemplar Nr. 2 · für Frau Otto, Agentur für Arbeit Eschwald") in page
        assert squeezed("Fassung 1 vom 12.11.2026 · Prüfcode") in page
        assert squeezed("Weitergabe nur zum Zweck der Einwilligung") in page
        assert squeezed("Vernichtung bis 30.06.2027") in page


def test_only_the_year_of_birth_is_known(tmp_path: Path) -> None:
    assert squeezed("Geburtsjahr2008") in spoken(render(WHOLE_EXTRACT, NOW), tmp_path)


CANARY = "Kanarienvogelkäfig"


def withheld(text: str, number: int) -> SheetPaper:
    """Return one recipient's part, with this text and number in all that is not theirs."""
    people = ParticipantLine(name=text, function=text, institution=text, circle=None)
    own = replace(OWN_PART.commitments[0], number=number, goal=number)
    return replace(
        OWN_PART,
        birth_year=1990 + number,
        consent_until=date(2026, 1, 1 + number),
        participants=(people,) * number,
        question=text,
        facts=(FactLine(category=DataCategory.HEALTH, text=text, source=text),) * number,
        view=text,
        outcome=Outcome.CLARIFY_FIRST,
        goals=(GoalLine(number=1, text=text, due_on=None, agreed=True),) * number,
        commitments=(own,),
        rejected_ways=text,
        dissent=text,
        next_contact=text,
        follow_up_on=date(2026, 2, 1 + number),
        lead=text,
        distribution=(text,) * number,
    )


def test_own_part_shows_own_commitments_and_no_more(tmp_path: Path) -> None:
    pdf = render(withheld(CANARY, 7), NOW)
    said = spoken(pdf, tmp_path)
    assert squeezed("Auszug: Ihre Vereinbarungen") in said
    assert squeezed("Stützunterricht in Mathematik") in said
    assert squeezed(CANARY) not in seen(pdf, tmp_path)
    assert not [spelt for spelt in spellings(CANARY) if spelt in all_bytes(pdf)]


@settings(max_examples=10, deadline=None)
@given(text=TEXTS, number=st.integers(0, 9))
def test_own_part_is_the_same_whatever_was_withheld(text: str, number: int) -> None:
    assert render(withheld(text, number), NOW) == render(withheld("", 1), NOW)


def test_extract_without_facts_does_not_mention_them(tmp_path: Path) -> None:
    said = spoken(render(replace(WHOLE_EXTRACT, facts=()), NOW), tmp_path)
    assert "Sachstand" not in said
    assert "Frage" in said


def test_extract_says_nothing_of_a_fact_it_does_not_hold(tmp_path: Path) -> None:
    pdf = render(WHOLE_EXTRACT, NOW)
    assert "Bürgergeld" in seen(render(ARCHIVE_SHEET, NOW), tmp_path)
    assert "Bürgergeld" not in seen(pdf, tmp_path)
    assert "Leistungsbezug" not in seen(pdf, tmp_path)
    assert not [spelt for spelt in spellings("Leistungsbezug") if spelt in all_bytes(pdf)]


def test_no_commitment_is_torn_between_pages() -> None:
    line = replace(ARCHIVE_SHEET.commitments[1], text="Zwei Zeilen lang " * 6)
    paper = replace(ARCHIVE_SHEET, commitments=(line,) * 60)
    with pikepdf.open(io.BytesIO(render(paper, NOW))) as pdf:
        rows = [one for one in pdf.objects if _role(one) == "/TR"]
        assert len(pdf.pages) > 4
        assert len(rows) > 60
        for row in rows:
            assert len({page for cell in row.K for page in _pages(cell)}) == 1


def _role(one: pikepdf.Object) -> str:
    return str(one.get("/S", "")) if isinstance(one, pikepdf.Dictionary) else ""


def _pages(cell: pikepdf.Object) -> set[tuple[int, int]]:
    """Return the pages the content of a cell stands on."""
    apart = [kid.Pg for kid in cell.K if isinstance(kid, pikepdf.Dictionary)]
    return {page.objgen for page in [cell.Pg, *apart]}


def test_code_ties_the_paper_to_what_it_says(tmp_path: Path) -> None:
    one = seen(render(WHOLE_EXTRACT, NOW), tmp_path)
    other = seen(render(replace(WHOLE_EXTRACT, dissent="Herr Yıldız"), NOW), tmp_path)
    assert _code(one) != _code(other)


def _code(text: str) -> str:
    return text.partition("Prüfcode")[2][:14]

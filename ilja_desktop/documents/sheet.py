"""Case sheet, part B of the minutes: one young person, as archive copy or as an extract.

An extract never says what is missing from it: a part without content is left out silently, and
whoever gets only their own commitments gets a paper made from those alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from ilja_desktop.documents import plainsheet
from ilja_desktop.documents.inline import Inline, Strong
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.record import check_code, source
from ilja_desktop.documents.reviewpart import closing, is_draft, opening
from ilja_desktop.documents.session import (
    NOTHING,
    PURPOSE,
    SIGNATURE_FIELD,
    SIGNER_ROLE,
    appointment,
    conference,
    known,
    leaders,
    letterhead,
    participants,
    profile_of,
    running,
)
from ilja_desktop.documents.signatures import CLOSING, signatures
from ilja_desktop.documents.table import Column, Weight
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.disclosure import Edition
from ilja_desktop.domain.paper import CommitmentLine, FactLine, GoalLine, SheetPaper
from ilja_desktop.domain.words import word
from ilja_desktop.domain.words.neutral import age_words

__all__ = ["SIGNATURE_FIELD", "SIGNER_ROLE", "code", "profile", "render", "title"]

_CONFIDENTIAL = "Vertraulich – Sozialdaten"
_NAMELESS_PURPOSE = "Nur für die Hilfe, um die es geht; ohne Namen nach § 64 Abs. 2a SGB VIII"


def title(paper: SheetPaper) -> str:
    """Return what the file calls itself: no name of a person."""
    kind = "Fallblatt" if paper.whole else "Auszug Fallblatt"
    return f"{kind} {paper.case_number}"


def code(paper: SheetPaper) -> str:
    """Return the check code that is printed on it."""
    return check_code(paper if paper.whole else _own_part(paper))


def profile(paper: SheetPaper, edition: Edition = Edition.USUAL) -> Profile:
    """Return what the sheet is made for: the archive, or somebody's hands."""
    return profile_of(edition, archive=paper.copy is None)


def render(paper: SheetPaper, now: datetime, edition: Edition = Edition.USUAL) -> bytes:
    """Return the sheet as a PDF, ready to be signed in its one field.

    Args:
        paper: what the recipient may know.
        now: the moment the document is dated, with a time zone.
        edition: what for, if it is for something else than usual.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    shown = paper if paper.whole else _own_part(paper)
    made = Paper(
        title(shown),
        shown.office.name,
        profile(paper, edition),
        running(
            shown,
            check_code(shown),
            confidentiality=_CONFIDENTIAL,
            purpose=_purpose(shown, edition),
        ),
    )
    if edition is Edition.PLAIN:
        plainsheet.body(made, shown)
    elif shown.whole:
        _whole(made, shown)
    else:
        _part(made, shown)
    if not is_draft(shown.review):
        signatures(made, shown, check_code(shown))
    attached = source("fallblatt", shown) if made.profile.carries_source else None
    return press(made, now=now, source=attached)


def _purpose(paper: SheetPaper, edition: Edition) -> str:
    if edition is Edition.PLAIN:
        return plainsheet.PURPOSE
    return PURPOSE if paper.nameless is None else _NAMELESS_PURPOSE


def _own_part(paper: SheetPaper) -> SheetPaper:
    """Return the paper with nothing in it but the recipient's own commitments, counted anew.

    And what a legal ground opens to them.
    """
    own = [
        replace(line, number=number, goal=None) for number, line in enumerate(paper.commitments, 1)
    ]
    return replace(
        paper,
        birth_year=0,
        consent_until=None,
        participants=(),
        question="",
        facts=paper.facts if paper.legal_basis else (),
        view="",
        outcome=None,
        goals=(),
        commitments=tuple(own),
        rejected_ways="",
        dissent="",
        next_contact="",
        follow_up_on=None,
        lead="",
        distribution=(),
    )


def _part(made: Paper, paper: SheetPaper) -> None:
    made.letterhead(letterhead(paper.office))
    lead = "Auszug" if paper.facts else "Auszug: Ihre Vereinbarungen"
    made.headline(f"Fallblatt {paper.case_number}", lead=lead)
    made.facts_beside(known(("Name", Strong(paper.name))), _session(paper))
    opening(made, paper.review, paper.office)
    _ground(made, paper)
    if paper.facts:
        with made.section("Sachstand"):
            _facts(made, paper.facts)
    if paper.facts and not paper.commitments:
        return
    with made.section("Ihre Vereinbarungen"):
        _commitments(made, paper.commitments, with_goals=False)


def _whole(made: Paper, paper: SheetPaper) -> None:
    made.letterhead(letterhead(paper.office))
    lead = "Archivexemplar" if paper.copy is None else "Auszug"
    if is_draft(paper.review):
        lead = "Entwurf"
    made.headline(f"Fallblatt {paper.case_number}", lead=lead)
    made.facts_beside(_person(paper), _session(paper))
    opening(made, paper.review, paper.office)
    _ground(made, paper)
    if paper.participants:
        with made.section("Beteiligt"):
            participants(made, paper.participants)
    _text(made, "Frage an die Konferenz", paper.question)
    if paper.facts:
        with made.section("Sachstand"):
            _facts(made, paper.facts)
    _text(made, "Sicht des jungen Menschen", paper.view)
    with made.section("Ergebnis und Ziele"):
        _goals(made, paper)
    with made.section("Vereinbarungen"):
        _commitments(made, paper.commitments, with_goals=True)
    _text(made, "Nicht gewählte Wege", paper.rejected_ways or NOTHING)
    _text(made, "Abweichende Meinung", paper.dissent or NOTHING)
    made.room(CLOSING)
    with made.section("Wie es weitergeht"):
        made.facts(_next_steps(paper))
    if paper.distribution:
        with made.section("Verteiler"):
            made.bullets(paper.distribution)
    closing(made, paper.review)


def _ground(made: Paper, paper: SheetPaper) -> None:
    """Say on what statutes it rests where consent does not open it."""
    if paper.legal_basis:
        _text(made, "Grundlage der Weitergabe", f"Aufgrund von {paper.legal_basis}.")


def _person(paper: SheetPaper) -> list[tuple[str, Inline]]:
    nameless = paper.nameless
    if nameless is not None:
        return known(
            ("Besprochen", Strong(word(nameless.mode))),
            ("Alter", age_words(nameless.age)),
            ("Grundlage", "§ 64 Abs. 2a SGB VIII"),
        )
    until = paper.consent_until
    return known(
        ("Name", Strong(paper.name)),
        ("Geburtsjahr", str(paper.birth_year)),
        ("Einwilligung", "" if until is None else f"gültig bis {short_day(until)}"),
    )


def _session(paper: SheetPaper) -> list[tuple[str, Inline]]:
    head = paper.head
    typed = "" if paper.typed_in_on is None else f"nach Papier, {short_day(paper.typed_in_on)}"
    told = [*known(("Konferenz", conference(head))), *appointment(head), *leaders(head)]
    return [*told, *known(("Erfasst", typed))]


def _text(made: Paper, heading: str, text: str) -> None:
    if text.strip():
        with made.section(heading):
            made.paragraph(text)


def _facts(made: Paper, facts: Sequence[FactLine]) -> None:
    order = list(type(facts[0].category))
    rows = [
        (word(line.category), line.text, line.source or "–")
        for line in sorted(facts, key=lambda line: order.index(line.category))
    ]
    columns = [Column("Bereich", 3), Column("Angabe", 7), Column("Quelle", 2.5)]
    made.table(columns, rows, summary="Was ist bekannt, und von wem?", row_headers=True)


def _goals(made: Paper, paper: SheetPaper) -> None:
    if paper.outcome is not None:
        made.paragraph(["Ergebnis: ", Strong(word(paper.outcome))])
    rows = [(f"Z{line.number}", _goal(line), _day(line)) for line in paper.goals]
    columns = [Column("Nr.", 1), Column("Ziel", 9), Column("Bis", 2.5)]
    if rows:
        made.table(columns, rows, summary="Welche Ziele gibt es?", row_headers=True)


def _goal(line: GoalLine) -> str:
    return line.text if line.agreed else f"{line.text}\n(vom jungen Menschen nicht mitgetragen)"


def _day(line: GoalLine) -> str:
    return "–" if line.due_on is None else short_day(line.due_on)


def _commitments(made: Paper, lines: Sequence[CommitmentLine], *, with_goals: bool) -> None:
    last = Column("Ziel · Stand", 2.2) if with_goals else Column("Stand", 2.2)
    columns = [Column("Nr.", 0.8), Column("Wer", 3.4), Column("Was", 6), Column("Bis", 2.4), last]
    rows = [
        (str(line.number), _owner(line), line.text, _due(line), _standing(line)) for line in lines
    ]
    made.table(
        columns,
        rows,
        summary="Wer tut was bis wann?",
        weight=Weight.PROMINENT,
        empty="Es wurden keine Vereinbarungen getroffen." if with_goals else NOTHING,
    )


def _owner(line: CommitmentLine) -> Inline:
    if not line.institution:
        return Strong(line.owner)
    return [Strong(line.owner), f"\n{line.institution}"]


def _due(line: CommitmentLine) -> Inline:
    day = Strong(short_day(line.due_on))
    return ["laufend,\nPrüfung ", day] if line.ongoing else day


def _standing(line: CommitmentLine) -> str:
    parts = ("" if line.goal is None else f"Z{line.goal}", word(line.state))
    return " · ".join(filter(None, parts))


def _next_steps(paper: SheetPaper) -> list[tuple[str, Inline]]:
    follow_up = "" if paper.follow_up_on is None else short_day(paper.follow_up_on)
    facts = [
        ("Nächster Kontakt", paper.next_contact),
        ("Wiedervorlage", follow_up),
        ("Fallführung", paper.lead),
    ]
    if paper.told:
        facts.append(("Ergebnis mitteilen", paper.told))
    return [(name, fact or "–") for name, fact in facts]

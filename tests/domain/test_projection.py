"""On the projector stands what all in the room hear in common, and not a word more."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.conference import AgendaItem, AgendaItemKind, AgendaItemState
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.ids import AgendaItemId, ConferenceId
from ilja_desktop.domain.minutes import CaseSheetDraft
from ilja_desktop.domain.projection import Blank, Content, Ear, Line, Slide, in_common, project

FACTS = tuple(Fact(category=category, text=category.value) for category in DataCategory)
ITEM = AgendaItem(
    id=AgendaItemId(1),
    uuid=UUID(int=1),
    revision=1,
    conference_id=ConferenceId(1),
    position=3,
    kind=AgendaItemKind.CASE,
    minutes_planned=30,
    state=AgendaItemState.OPEN,
    attendance_confirmed_at=datetime(2026, 11, 21, 9, tzinfo=UTC),
)
CONTENT = Content(
    name="Emre Yıldız",
    sheet=CaseSheetDraft(question="Welcher Weg?", facts=FACTS, view="Lager"),
    goals=(Line(text="Vertrag"),),
    commitments=(Line(text="anrufen", who="Herr Reinartz"),),
)
EARS = st.lists(
    st.builds(Ear, core=st.booleans(), facts=st.frozensets(st.sampled_from(FACTS))), max_size=5
)


@given(EARS)
def test_a_slide_holds_exactly_what_everybody_hears(ears: list[Ear]) -> None:
    slide = project(ITEM, 7, CONTENT, ears, paused=False)
    if not ears or any(not ear.core for ear in ears):
        assert slide == Slide(blank=Blank.NOT_EVERYBODY, position=3, count=7)
        return
    assert slide.facts == tuple(f for f in FACTS if all(f in ear.facts for ear in ears))
    assert (slide.name, slide.question, slide.view) == ("Emre Yıldız", "Welcher Weg?", "Lager")
    assert (slide.goals, slide.commitments) == (CONTENT.goals, CONTENT.commitments)


@given(EARS, EARS)
def test_whoever_comes_in_never_adds_anything(before: list[Ear], more: list[Ear]) -> None:
    shown = in_common(before, FACTS)
    after = in_common([*before, *more], FACTS)
    if before and after is not None:
        assert shown is not None
        assert set(after) <= set(shown)


@given(EARS)
def test_nothing_is_shown_in_a_pause_or_before_somebody_looked(ears: list[Ear]) -> None:
    unlooked = replace(ITEM, attendance_confirmed_at=None)
    assert project(unlooked, 7, CONTENT, ears, paused=False).blank is Blank.UNCONFIRMED
    assert project(ITEM, 7, CONTENT, ears, paused=True) == Slide(blank=Blank.PAUSE)

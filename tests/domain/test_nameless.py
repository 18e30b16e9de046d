"""Items that name nobody: what gives a person away, what stays closed, what is left."""

import random
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.conference import AgendaItemState, Attendance, AttendeeKind, ItemMode
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact, Side
from ilja_desktop.domain.giveaway import Giveaway, giveaways, identity_of
from ilja_desktop.domain.ids import AgendaItemId, AttendanceId
from ilja_desktop.domain.minutes import CaseSheetDraft
from ilja_desktop.domain.nameless import (
    CODE_WORDS,
    AgeBand,
    age_band,
    cleared,
    demand_nameless_sheet,
    draw_pseudonym,
    open_without_names,
    texts_of,
)
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.seating import SeatReason, SeatVerdict, nameless_seat
from ilja_desktop.domain.signing import Family
from ilja_desktop.domain.words.neutral import NEUTRAL, NOT_TODAY, age_words, neutral_result
from ilja_desktop.domain.words.reasons import EXPLANATIONS
from tests.domain.people import NOBODY, PARENTS, POLICY, young_person

PERSON = replace(
    young_person(date(2008, 5, 4), "Kupferberg"),
    given_name="Nûr",
    family_name="Al-Hâdi",
    address="Am Stollen 7",
    school="Berufskolleg am Mühlenteich",
    reachability="0171 / 555 01 99 (abends)",
)
BASIS = Basis(Family(PERSON, PARENTS), (), POLICY)
IDENTITY = identity_of(BASIS, "KPF-2026-014")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nur möchte in die Werkstatt", Giveaway.NAME),
        ("NÛRS Praktikum", Giveaway.NAME),
        ("Familie Al Hadi", Giveaway.NAME),
        ("Hâdis Bruder", Giveaway.NAME),
        ("lebt in kupferberg", Giveaway.PLACE),
        ("die Kupferberger Tafel", Giveaway.PLACE),
        ("am Stollen wohnen", Giveaway.PLACE),
        ("im Kolleg am Muehlenteich", Giveaway.SCHOOL),
        ("geb. 04.05.2008", Giveaway.BIRTHDAY),
        ("geb. 4.5.08", Giveaway.BIRTHDAY),
        ("2008-05-04", Giveaway.BIRTHDAY),
        ("wird am 4. Mai volljährig", Giveaway.BIRTHDAY),
        ("Jahrgang 2008", Giveaway.BIRTHDAY),
        ("Akte kpf 2026/014", Giveaway.NUMBER),
        ("anrufen: 0171-5550199", Giveaway.NUMBER),
    ],
)
def test_what_gives_somebody_away_is_found_in_every_spelling(text: str, kind: Giveaway) -> None:
    assert kind in giveaways(text, IDENTITY)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Welcher Weg passt im Sommer?",
        "Besucht ein Berufskolleg, Klasse 11",
        "Hat eine Ausbildung im Jahr 2025 abgebrochen",
        "Die Mutter ruft bis 15.01.2027 an",
        "8,5 Stunden am Tag in der Stadt",
    ],
)
def test_plain_words_give_nobody_away(text: str) -> None:
    assert giveaways(text, IDENTITY) == ()


TYPED = "Nûr Nurs Al-Hâdi Kupferberg Mühlenteich 4.5.2008 KPF-2026-014 Praktikum Weg Sommer und"
WORDS = st.sampled_from(TYPED.split())
TEXTS = st.lists(WORDS, max_size=5).map(" ".join)
ENTRUSTERS = st.sampled_from([None, Entruster(side=Side.YOUNG_PERSON)])
FACTS = st.builds(Fact, category=st.sampled_from(DataCategory), text=TEXTS, entrusted_by=ENTRUSTERS)
DRAFTS = st.builds(
    CaseSheetDraft,
    question=TEXTS,
    view=TEXTS,
    rejected_ways=TEXTS,
    dissent=TEXTS,
    next_contact=TEXTS,
    facts=st.lists(FACTS, max_size=5).map(tuple),
)


@given(DRAFTS)
def test_taking_names_away_never_widens(draft: CaseSheetDraft) -> None:
    left = cleared(draft, IDENTITY)
    demand_nameless_sheet(left, IDENTITY)
    assert set(left.facts) <= set(draft.facts)
    assert all(open_without_names(fact) and not fact.category.special for fact in left.facts)
    assert all(fact.entrusted_by is None for fact in left.facts)
    assert set(texts_of(left)) <= {*texts_of(draft), ""}
    assert not any(giveaways(text, IDENTITY) for text in texts_of(left))
    assert cleared(left, IDENTITY) == left
    clean = {text for text in texts_of(replace(draft, facts=())) if not giveaways(text, IDENTITY)}
    assert clean <= set(texts_of(left))


@given(st.sampled_from(AttendeeKind), st.booleans(), st.booleans())
def test_only_who_tells_whose_case_it_is_leaves(
    kind: AttendeeKind, present: bool, objected: bool
) -> None:
    attendance = Attendance(
        id=AttendanceId(1),
        uuid=NOBODY,
        revision=1,
        item_id=AgendaItemId(1),
        kind=kind,
        present=present,
        objected=objected,
    )
    stays = kind in (AttendeeKind.PROFESSIONAL, AttendeeKind.GUEST)
    assert (nameless_seat(attendance).verdict is SeatVerdict.STAYS) == stays


@given(st.integers(0, 10_000))
def test_a_pseudonym_is_nobodys_and_hints_at_nobody(seed: int) -> None:
    ahorn = identity_of(replace(BASIS, family=Family(replace(PERSON, family_name="Ahorn"), ())))
    pick = random.Random(seed).randrange
    first = draw_pseudonym(pick, (), ahorn)
    second = draw_pseudonym(random.Random(seed).randrange, (first,), ahorn)
    assert second != first
    for drawn in (first, second):
        word, number = drawn.split()
        assert word in CODE_WORDS
        assert word != "Ahorn"
        assert 100 <= int(number) <= 999


def test_ages_are_told_in_bands_of_the_policy() -> None:
    policy = PolicyDraft()
    assert [age_band(years, policy) for years in (12, 15, 17, 18, 24, 25)] == [
        AgeBand(None, 14),
        AgeBand(15, 17),
        AgeBand(15, 17),
        AgeBand(18, 24),
        AgeBand(18, 24),
        AgeBand(25, None),
    ]
    assert age_words(AgeBand(None, 14)) == "unter 15 Jahren"
    assert age_words(AgeBand(15, 17)) == "15 bis 17 Jahre"
    assert age_words(AgeBand(25, None)) == "ab 25 Jahren"


def test_what_was_not_talked_about_has_one_wording() -> None:
    assert neutral_result(AgendaItemState.DROPPED) == NOT_TODAY
    assert neutral_result(AgendaItemState.POSTPONED) == NOT_TODAY
    assert neutral_result(AgendaItemState.DISCUSSED) == "Beraten"


def test_every_mode_but_one_is_nameless() -> None:
    assert [mode for mode in ItemMode if not mode.nameless] == [ItemMode.NAMED]


def test_every_reason_has_a_full_and_a_neutral_wording() -> None:
    assert set(NEUTRAL) == {*Reason, *SeatReason}
    assert set(NEUTRAL) <= set(EXPLANATIONS)


TELLING = ("willig", "widerr", "unterschr", "sorge", "volljähr", "vertrau", "gesetz", "möchte")


@pytest.mark.parametrize("words", sorted(set(NEUTRAL.values())))
def test_neutral_words_tell_nothing_of_what_happened(words: str) -> None:
    assert not any(part in words.lower() for part in TELLING)
    assert len({reason for reason, said in NEUTRAL.items() if said == words}) > 1
